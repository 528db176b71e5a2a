// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/guardreader.h"

#include <QTest>

#include <cmath>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

Expression chosen(const char* text)
{
    return Expression::parse(text).value();
}

std::vector<GuardSpec> specs()
{
    return {{GuardKind::Limiter, "limiter",
                {{GuardFigure::Current, chosen("rate_now")}, {GuardFigure::Passed, chosen("allowed_total")},
                    {GuardFigure::Refused, chosen("rejected_total")}}},
        {GuardKind::Retry, "policy", {{GuardFigure::Again, chosen("attempts_total{attempt!=\"1\"}")}}}};
}

std::shared_ptr<const SeriesLayout> layout()
{
    return std::make_shared<const SeriesLayout>(SeriesLayout{
        {{"allowed_total", {{"limiter", "send"}}}, {"rejected_total", {{"limiter", "send"}, {"reason", "full"}}},
            {"rejected_total", {{"limiter", "send"}, {"reason", "late"}}}, {"rate_now", {{"limiter", "send"}}},
            {"rate_now", {{"limiter", "receive"}}}, {"rate_now", {}},
            {"attempts_total", {{"attempt", "1"}, {"policy", "send"}}},
            {"attempts_total", {{"attempt", "2"}, {"policy", "send"}}},
            {"attempts_total", {{"attempt", "3"}, {"policy", "send"}}}}});
}

const WallTime start{std::chrono::seconds(1'000'000)};

struct Pages {
    GuardNames names;
    std::vector<GuardSpec> guards = specs();
    GuardReader reader{guards, names};
    Readings before{layout(), {100, 5, 1, 500, 250, 9, 10, 0, 0}};
    Readings now{before.layout, {150, 10, 1, 450, 250, 9, 20, 4, 1}};
    EvaluationInput input{&now, start + 10s, &before, start};
};

} // namespace

class TestGuardReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresOfNowAndBySecond()
    {
        Pages pages;
        const auto guards = pages.reader.read(pages.input);
        QVERIFY(guards);
        const std::vector<GuardName> names{
            {GuardKind::Limiter, "receive"}, {GuardKind::Limiter, "send"}, {GuardKind::Retry, "send"}};
        QVERIFY(*guards->names == names);
        QCOMPARE(guards->figures[1].current(), 450.0F);
        QCOMPARE(guards->figures[1].passed(), 5.0F);
        QCOMPARE(guards->figures[1].refused(), 0.5F); // two reasons, one guard
        QVERIFY(std::isnan(guards->figures[1].waiting()));
        QCOMPARE(guards->figures[0].current(), 250.0F);
        QVERIFY(std::isnan(guards->figures[0].passed()));
        QCOMPARE(guards->figures[2].again(), 0.5F); // the first attempt is none more
    }

    void withoutAnOlderPageNothingIsToldBySecond()
    {
        Pages pages;
        for (const Readings* before :
            {static_cast<const Readings*>(nullptr), static_cast<const Readings*>(&pages.now)}) {
            pages.input.before = before;
            pages.input.beforeAt = pages.input.at;
            const auto guards = pages.reader.read(pages.input);
            QCOMPARE(guards->figures[1].current(), 450.0F);
            QVERIFY(std::isnan(guards->figures[1].passed()));
            QVERIFY(std::isnan(guards->figures[2].again()));
        }
    }

    void anotherLayoutBeforeIsNoOlderPage()
    {
        Pages pages;
        pages.before.layout = layout();
        QVERIFY(std::isnan(pages.reader.read(pages.input)->figures[1].passed()));
    }

    void aCounterThatFellWasReset()
    {
        Pages pages;
        pages.now.values[0] = 20;
        QCOMPARE(pages.reader.read(pages.input)->figures[1].passed(), 2.0F);
    }

    void aValueThatIsNoNumberIsNotTold()
    {
        Pages pages;
        pages.now.values[3] = std::nan("");
        pages.now.values[1] = std::nan("");
        const auto guards = pages.reader.read(pages.input);
        QVERIFY(std::isnan(guards->figures[1].current()));
        QCOMPARE(guards->figures[1].passed(), 5.0F);
        QVERIFY(std::isnan(guards->figures[1].refused())); // one of its two reasons is unknown
    }

    void aPageThatTellsOfNoneHasNone()
    {
        Pages pages;
        Readings other{std::make_shared<const SeriesLayout>(SeriesLayout{{{"up", {}}}}), {1}};
        pages.input.now = &other;
        QVERIFY(!pages.reader.read(pages.input));
        pages.input.now = nullptr;
        QVERIFY(!pages.reader.read(pages.input));
    }

    void readingsThatDoNotFitTheirLayoutTellNothing()
    {
        Pages pages;
        pages.before.values.pop_back();
        QVERIFY(std::isnan(pages.reader.read(pages.input)->figures[1].passed()));
        pages.now.values.pop_back();
        QVERIFY(!pages.reader.read(pages.input));
    }

    void nodesWithTheSameGuardsShareTheirNames()
    {
        Pages pages;
        GuardReader other(pages.guards, pages.names);
        const auto one = pages.reader.read(pages.input);
        Readings page{layout(), pages.now.values};
        QCOMPARE(other.read({&page, start, nullptr, {}})->names.get(), one->names.get());
    }

    void aPageOfVeryManyIsCutOff()
    {
        Pages pages;
        auto many = std::make_shared<SeriesLayout>();
        for (int i = 0; i < 1000; ++i)
            many->series.push_back({"rate_now", {{"limiter", std::to_string(i)}}});
        Readings page{many, std::vector<double>(1000, 1)};
        const auto guards = pages.reader.read({&page, start, nullptr, {}});
        QCOMPARE(guards->names->size(), GuardReader::most);
        QCOMPARE(guards->figures.size(), GuardReader::most);
    }
};

QTEST_GUILESS_MAIN(TestGuardReader)
#include "tst_guardreader.moc"
