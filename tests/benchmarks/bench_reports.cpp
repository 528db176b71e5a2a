// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of a fleet of 10,000 nodes with 50,000 components over a day. The counter rss_MB is the process' peak with
// the source in it: run one at a time, as in --benchmark_filter=detailed/json.
#include "support/chronicles.h"

#include "reports/contents.h"
#include "reports/reportcatalogue.h"

#include <benchmark/benchmark.h>

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr int nodes = 10'000;
constexpr WallTime end = SnapshotBuilder::moment;
constexpr WallTime begin = end - 24h;

double peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/** A day in which every tenth node had a bad hour. */
std::shared_ptr<const Chronicle> dayOfFleet()
{
    SnapshotBuilder fleet = SnapshotBuilder::fleet(nodes);
    ChronicleWriter writer({});
    const auto account = [&](WallTime now, NodeId step, Level level) {
        for (NodeId id = 0; id < NodeId(nodes); id += step)
            fleet.changeNode(id, [&](NodeState& node) {
                for (ComponentState& component : node.components)
                    component.times.account(now, level, false);
            });
    };
    fleet.at(begin);
    account(begin, 1, Level::Healthy);
    writer.begin(*fleet.build());
    account(begin + 1h, 10, Level::Critical);
    for (WallTime at = begin; at < end; at += 1min)
        writer.look(*fleet.at(at).build());
    for (NodeId id = 0; id < NodeId(nodes); id += 10) {
        Event event;
        event.kind = EventKind::LevelChanged;
        event.at = begin + 1h;
        event.component = {id, 0};
        event.nodeName = fleet.raw().nodes[id]->name;
        event.from = Level::Critical;
        event.to = Level::Healthy;
        writer.see(event);
    }
    fleet.at(end);
    account(end, 1, Level::Healthy);
    writer.end(fleet.build(), {});
    ChronicleOrigin origin;
    origin.journal = "fleet.db";
    origin.program = "bench";
    return std::make_shared<const Chronicle>(writer.take(std::move(origin)));
}

void makeReport(benchmark::State& state, ReportType type, const ReportFormat& format)
{
    static const auto chronicle = dayOfFleet();
    const QTemporaryDir folder;
    double bytes = 0;
    for (auto _ : state) {
        const Report report = contentsOf(type, chronicle, {});
        ReportFiles files(folder.filePath(QStringLiteral("report")).toStdString() + std::string(format.suffix));
        if (const auto error = writeReport(report, format, files))
            state.SkipWithError(error->message().c_str());
        bytes = double(QFileInfo(QString::fromStdString(files.paths().front())).size());
    }
    state.counters["bytes"] = bytes;
    state.counters["rss_MB"] = peakMegabytes();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    for (const ReportType type : {ReportType::Summary, ReportType::Detailed}) {
        for (const ReportFormat& format : reportFormats())
            benchmark::RegisterBenchmark((std::string(reportTypeName(type)) + '/' + std::string(format.name)).c_str(),
                [type, &format](benchmark::State& state) { makeReport(state, type, format); })
                ->Unit(benchmark::kMillisecond)
                ->Iterations(1);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
