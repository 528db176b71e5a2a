// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chroniclewriter.h"
#include "support/chronicles.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

const ComponentAccount& componentOf(const Chronicle& chronicle, const std::string& node, const std::string& layer)
{
    for (const ComponentAccount& component : chronicle.components) {
        if (chronicle.nodes[component.node].name == node && component.spec->id == layer)
            return component;
    }
    throw std::out_of_range(node + "/" + layer);
}

} // namespace

class TestChronicle : public QObject {
    Q_OBJECT

private slots:
    void onlyTheTimeInTheWindowCounts()
    {
        ChronicleBuilder b;
        b.accountTimes(b.begin + 10min, Level::Critical);
        const auto chronicle = b.take();
        const ComponentAccount& component = componentOf(*chronicle, "euw-01", "amst");
        QCOMPARE(component.down(), Duration(10min));
        QCOMPARE(component.up(), Duration(5min));
        QCOMPARE(component.availability(), 1.0 / 3);
        QCOMPARE(chronicle->availability(), 1.0 / 3);
    }
    void outagesAreTimesThatItStoppedToServe()
    {
        ChronicleBuilder b;
        b.level(b.begin + 1min, 1, 2, Level::Healthy, Level::Critical);
        b.level(b.begin + 2min, 1, 2, Level::Critical, Level::Failed);
        b.level(b.begin + 3min, 1, 2, Level::Failed, Level::Healthy);
        b.level(b.begin + 4min, 1, 2, Level::Healthy, Level::Degraded);
        const auto chronicle = b.take();
        const ComponentAccount& component = componentOf(*chronicle, "euw-02", "pba");
        QCOMPARE(component.changes, 4U);
        QCOMPARE(component.outages, 1U);
    }
    void aBreakersTimesAddUpToTheWindow()
    {
        const auto chronicle = atlasChronicle().take();
        const BreakerAccount& forced = componentOf(*chronicle, "euw-01", "hde").breaker;
        QCOMPARE(forced.times[std::size_t(BreakerCourse::Closed)], Duration(5min));
        QCOMPARE(forced.times[std::size_t(BreakerCourse::ForcedOpen)], Duration(10min));
        QCOMPARE(forced.trips, 1U);
        for (const ComponentAccount& component : chronicle->components) {
            Duration sum{};
            for (const Duration time : component.breaker.times)
                sum += time;
            QCOMPARE(sum, Duration(15min));
        }
    }
    void metricsAreSummedUp()
    {
        const auto chronicle = atlasChronicle().take();
        const MetricAccount& metric = componentOf(*chronicle, "use-02", "acp").metrics[1];
        QCOMPARE(metric.count, std::uint64_t(180));
        QCOMPARE(metric.min, 2.0);
        QVERIFY(metric.max > 2.14 && metric.max < 2.15);
        QVERIFY(!metric.course.columns().empty());
    }
    void aSelectionLeavesOutTheRest()
    {
        const auto selection = ReportSelection::read("region:eu layer:acp -euw-03");
        QVERIFY(selection.ok());
        ChronicleBuilder b(SnapshotBuilder::atlasProd(), *selection);
        b.level(b.begin + 1min, 5, 0, Level::Healthy, Level::Critical);
        b.level(b.begin + 1min, 0, 4, Level::Healthy, Level::Critical);
        const auto chronicle = b.take();
        QCOMPARE(chronicle->components.size(), std::size_t(3));
        QCOMPARE(chronicle->nodes.size(), std::size_t(3));
        QCOMPARE(chronicle->events.size(), std::size_t(1));
        QCOMPARE(chronicle->events.front().nodeName, std::string("euw-01"));
    }
    void aSelectionThatCannotBeReadSaysWhy()
    {
        for (const char* line : {"colour:red", "level:fine", "region>=eu", "layer:", "is:bored", "breaker:ajar"})
            QVERIFY2(!ReportSelection::read(line).ok(), line);
        QVERIFY(ReportSelection::read("level>=degraded is:stale -n3 breaker:half-open").ok());
    }
    void levelsAreComparedByTheirSeverity()
    {
        const auto worse = ReportSelection::read("level>=degraded");
        NodeAccount node;
        ComponentAccount component;
        component.spec = std::make_shared<const LayerSpec>();
        for (const Level level : {Level::Degraded, Level::Critical, Level::Failed}) {
            component.level = level;
            QVERIFY(worse->wants(node, component));
        }
        for (const Level level : {Level::Healthy, Level::Unknown}) {
            component.level = level;
            QVERIFY(!worse->wants(node, component));
        }
    }
    void componentsAreFoundAgainInTheNextRun()
    {
        ChronicleWriter writer({});
        SnapshotBuilder first = SnapshotBuilder::atlasProd();
        SnapshotBuilder second;
        second.node("use-02", "us-east"); // another id than before
        const auto run = [&](SnapshotBuilder& builder, WallTime from, Duration length) {
            const auto account = [&](WallTime at) {
                for (NodeId id = 0; id < builder.raw().nodes.size(); ++id)
                    builder.changeNode(id, [&](NodeState& node) {
                        for (ComponentState& component : node.components)
                            component.times.account(at, Level::Healthy, false);
                    });
                builder.at(at);
            };
            account(from);
            writer.begin(*builder.build());
            account(from + length);
            writer.end(builder.build(), {});
        };
        run(first, ChronicleBuilder::begin, 5min);
        run(second, ChronicleBuilder::begin + 10min, 3min);
        const Chronicle chronicle = writer.take({});
        QCOMPARE(chronicle.nodes.size(), std::size_t(12));
        QCOMPARE(componentOf(chronicle, "use-02", "acp").up(), Duration(8min));
        QCOMPARE(componentOf(chronicle, "euw-01", "acp").up(), Duration(5min));
        QCOMPARE(chronicle.origin.runs.size(), std::size_t(2));
        QCOMPARE(chronicle.origin.from, ChronicleBuilder::begin);
        QCOMPARE(chronicle.origin.to, ChronicleBuilder::begin + 13min);
    }
    void aCourseHasSoManyColumnsAtMost()
    {
        Course course(8);
        double sum = 0;
        for (int i = 0; i < 1000; ++i) {
            course.add(WallTime(std::chrono::seconds(1'000'000 + i)), i);
            sum += i;
        }
        QVERIFY(course.columns().size() <= 8 && course.columns().size() > 3);
        double again = 0;
        std::uint64_t count = 0;
        for (const CourseColumn& column : course.columns()) {
            again += column.sum;
            count += column.count;
            QCOMPARE(column.from.time_since_epoch() % course.width(), Duration::zero());
        }
        QCOMPARE(again, sum);
        QCOMPARE(count, std::uint64_t(1000));
        QCOMPARE(course.columns().front().min, 0.0);
        QCOMPARE(course.columns().back().last, 999.0);
    }
};

QTEST_GUILESS_MAIN(TestChronicle)
#include "tst_chronicle.moc"
