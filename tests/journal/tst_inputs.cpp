// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/configurationcodec.h"
#include "journal/inputcodec.h"
#include "journal/readingcodec.h"
#include "support/builders.h"

#include <rapidcheck.h>

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** Keeps layouts as a journal would. */
struct Layouts {
    std::vector<SeriesLayout> known;

    InputEncoder encoder()
    {
        return InputEncoder([this](const SeriesLayout& layout) {
            known.push_back(layout);
            return known.size();
        });
    }
    InputDecoder decoder()
    {
        return InputDecoder([this](LayoutId id) -> std::shared_ptr<const SeriesLayout> {
            return id > 0 && id <= known.size() ? std::make_shared<const SeriesLayout>(known[id - 1]) : nullptr;
        });
    }
};

/** All that is in a beat, as text: doubles by their bits. */
std::string textOf(const InputBeat& beat)
{
    std::string text = std::to_string(beat.at.time_since_epoch().count()) + ":";
    for (const CheckResult& result : beat.results) {
        text += "[" + std::to_string(result.id) + " " + std::to_string(result.node) + " "
            + std::string(outcomeName(result.outcome)) + " " + std::to_string(result.duration.count()) + " "
            + result.error + " " + std::to_string(result.bytes) + " " + std::string(levelName(result.verdict)) + " "
            + result.verdictText;
        for (const double value : result.readings.values)
            text += " " + std::to_string(std::bit_cast<std::uint64_t>(value));
        if (result.readings.layout) {
            for (const SeriesName& series : result.readings.layout->series)
                text += " " + series.name;
        }
        text += "]";
    }
    for (const Command& command : beat.commands)
        text += "{" + packCommand(command) + "}";
    return text;
}

double anyValue(double before)
{
    const int kind = *rc::gen::inRange(0, 6);
    if (kind == 0)
        return before;
    if (kind == 1)
        return before + *rc::gen::inRange(-5, 1000);
    if (kind == 2)
        return std::bit_cast<double>(*rc::gen::arbitrary<std::uint64_t>());
    if (kind == 3)
        return -0.0;
    return kind == 4 ? std::numeric_limits<double>::quiet_NaN() : before * 1.1;
}

/** Some nodes, some layouts, results of every sort. */
std::vector<InputBeat> anyBeats()
{
    std::vector<std::shared_ptr<const SeriesLayout>> layouts;
    for (int i = 0; i < 6; ++i) {
        auto layout = std::make_shared<SeriesLayout>();
        for (int k = 0; k <= 3 * i; ++k)
            layout->series.push_back({"s" + std::to_string(k), {{"l", std::to_string(i)}}});
        layouts.push_back(layout);
    }
    std::vector<InputBeat> beats;
    std::map<int, std::vector<double>> values;
    std::int64_t now = 1'700'000'000'000'000'000;
    const int count = *rc::gen::inRange(1, 20);
    for (int b = 0; b < count; ++b) {
        InputBeat beat;
        beat.at = WallTime(Duration(now += *rc::gen::inRange<std::int64_t>(0, 5'000'000'000)));
        for (int r = *rc::gen::inRange(0, 5); r > 0; --r) {
            CheckResult result;
            result.id = *rc::gen::arbitrary<std::uint64_t>();
            result.node = *rc::gen::inRange<NodeId>(0, 3);
            result.outcome = static_cast<CheckOutcome>(*rc::gen::inRange(0, 8));
            result.error = *rc::gen::element<std::string>("", "refused", "line 3: \n\t");
            result.duration = Duration(*rc::gen::inRange<std::int64_t>(-5, 1'000'000'000));
            result.bytes = *rc::gen::arbitrary<std::uint32_t>();
            result.verdict = static_cast<Level>(*rc::gen::inRange(0, 5));
            const int kind = *rc::gen::inRange(0, 7);
            if (kind < 6) {
                result.readings.layout = layouts[static_cast<std::size_t>(kind)];
                auto& old = values[kind];
                old.resize(result.readings.layout->series.size(), 1.0);
                for (double& value : old)
                    value = anyValue(value);
                result.readings.values = old;
            }
            beat.results.push_back(std::move(result));
        }
        if (*rc::gen::inRange(0, 4) == 0)
            beat.commands.push_back({static_cast<CommandId>(b), "ann", "because", TripBreaker{{1, 2}, 30s}});
        beats.push_back(std::move(beat));
    }
    return beats;
}

} // namespace

class TestInputs : public QObject {
    Q_OBJECT

private slots:
    void beatsComeBackBitByBit();
    void anUnchangedPageIsSmall();
    void damagedPiecesAreRefused();
    void bitsOfNoValueAreRefused();
    void everyCommandComesBack();
    void configurationsComeBack();
    void damagedConfigurationsAreRefused();
};

void TestInputs::beatsComeBackBitByBit()
{
    QVERIFY(rc::check([] {
        const auto beats = anyBeats();
        Layouts layouts;
        InputEncoder encoder = layouts.encoder();
        InputDecoder decoder = layouts.decoder();
        std::vector<std::string> back;
        for (const InputBeat& beat : beats) {
            encoder.add(beat);
            if (*rc::gen::arbitrary<bool>())
                continue; // pieces of any number of beats
            RC_ASSERT(*decoder.read(encoder.take(), [&](InputBeat one) {
                back.push_back(textOf(one));
                return true;
            }));
        }
        RC_ASSERT(*decoder.read(encoder.take(), [&](InputBeat one) {
            back.push_back(textOf(one));
            return true;
        }));
        std::vector<std::string> there;
        for (const InputBeat& beat : beats)
            there.push_back(textOf(beat));
        RC_ASSERT(back == there);
    }));
}

void TestInputs::anUnchangedPageIsSmall()
{
    Layouts layouts;
    InputEncoder encoder = layouts.encoder();
    auto layout = std::make_shared<SeriesLayout>();
    layout->series.resize(80);
    InputBeat beat;
    beat.results.resize(1);
    beat.results[0].readings = {layout, std::vector<double>(80, 1.5)};
    encoder.add(beat);
    encoder.take();
    beat.results[0].id = 2;
    encoder.add(beat);
    const auto size = encoder.take().size();
    QVERIFY2(size < 30, qPrintable(QString::number(size)));
}

void TestInputs::damagedPiecesAreRefused()
{
    QVERIFY(rc::check([] {
        Layouts layouts;
        InputEncoder encoder = layouts.encoder();
        for (const InputBeat& beat : anyBeats())
            encoder.add(beat);
        std::string bytes = encoder.take();
        const auto size = *rc::gen::inRange<std::size_t>(0, bytes.size());
        bytes.resize(size);
        for (int i = 0; i < 3 && size > 0; ++i)
            bytes[*rc::gen::inRange<std::size_t>(0, size)] = *rc::gen::arbitrary<char>();
        InputDecoder decoder = layouts.decoder();
        // It may still be read as something else; it must end, and take no more than its share.
        std::size_t beats = 0;
        static_cast<void>(decoder.read(bytes, [&](InputBeat) { return ++beats < 100'000; }));
        RC_ASSERT(beats <= bytes.size());
    }));
}

/** Values say by a bit each whether they differ; the last byte of bits may have some left over. */
void TestInputs::bitsOfNoValueAreRefused()
{
    const std::vector<double> values{1, 2, 0.5};
    Packer packer;
    std::vector<std::uint64_t> before;
    packValues(values, before, packer);
    std::string bytes = packer.take();
    const auto read = [&values](const std::string& packed) {
        Unpacker unpacker(packed);
        std::vector<std::uint64_t> last;
        std::vector<double> now;
        unpackValues(unpacker, last, now);
        return unpacker.isGood() && now == values;
    };
    QVERIFY(read(bytes));
    QCOMPARE(static_cast<int>(bytes[1]), 0b111); // behind their number
    bytes[1] |= 0b1000;
    bytes += "\1\1\1"; // enough for one more
    QVERIFY(!read(bytes));
}

void TestInputs::everyCommandComesBack()
{
    const CommandBody bodies[] = {CheckNow{{1, 2}}, TripBreaker{{3, 4}, 90s, true}, ResetBreaker{{5, noLayer}}, Pause{},
        Resume{}, WatchSeries{{{1, 2, 3}, {noNode, noLayer, noRule}}},
        SetBreakerMode{{1, 1}, BreakerMode::Disabled, 5s}, StartMaintenance{{noNode, 1}, 60s, 5s, 24h, true},
        EndMaintenance{7},
        AddSilence{
            {"id", {{"layer", LabelMatch::Regex, "a.*"}}, testStart, testStart + 60s, testStart, "bob", "quiet"}, true},
        EndSilence{"id"}, AcknowledgeAlert{12, 5s}, TakeDelivery{{3, "mail", Delivery::Retried, "refused"}},
        TurnNodeBreaker{{6, noLayer}, 2, BreakerVerb::Shadow, 30s}, RestartComponent{{6, 1}},
        CorrectBudgets{{6, 1}, testStart, testStart + 9s}, RecoverNow{{6, 1}}, CancelRecovery{{6, 2}},
        AddTarget{{"n9", "eu", "http://n9", "etcd", 2, {"n1"}, nullptr}}, RemoveTarget{9}, ArmBalancer{"web", false},
        TakeBalancerReport{{"web", "", true, "no", {{"s1", "UP", false, 128, 256, 77, 3}}}}};
    QCOMPARE(std::size(bodies), std::variant_size_v<CommandBody>);
    for (const CommandBody& body : bodies) {
        const Command command{42, "ann", "why", body};
        const auto back = unpackCommand(packCommand(command));
        QVERIFY(back.ok());
        QCOMPARE(packCommand(*back), packCommand(command));
        QCOMPARE(back->body.index(), body.index());
    }
    QVERIFY(!unpackCommand("nonsense").ok());
}

void TestInputs::configurationsComeBack()
{
    Configuration configuration = fleetOf(
        profileOf("p", {layerOf("acp", {ruleOf("a", 1, 2, "rate(b{c=\"d\"}) / (e > 0)"), ruleOf("f", 0.1, 0.7)})}), 3);
    configuration.failureThreshold = 1;
    Access access;
    access.caFile = "/ca.pem";
    configuration.targets[1].access = std::make_shared<const Access>(access);
    const std::string bytes = packConfiguration(configuration);
    const auto back = unpackConfiguration(bytes);
    QVERIFY(back.ok());
    QCOMPARE(packConfiguration(*back), bytes);
    QCOMPARE(back->targets[1].access->caFile, std::string("/ca.pem"));
    QCOMPARE(
        back->profiles[0]->layers[0].facets[0].rules[0].sources[0].text(), std::string("rate(b{c=\"d\"}) / (e > 0)"));
    QVERIFY(!back->targets[0].access);
}

void TestInputs::damagedConfigurationsAreRefused()
{
    const std::string bytes = packConfiguration(fleetOf(loadProfile(), 2));
    for (std::size_t size = 0; size + 1 < bytes.size(); size += 3)
        QVERIFY(!unpackConfiguration(std::string_view(bytes).substr(0, size)).ok());
}

QTEST_APPLESS_MAIN(TestInputs)
#include "tst_inputs.moc"
