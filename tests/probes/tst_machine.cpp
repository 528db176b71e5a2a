// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "probes/layoutkeeper.h"
#include "probes/machineprobe.h"
#include "support/proberbench.h"
#endif

#include <QTest>
#include <cmath>

using namespace dwcp;

namespace {

double valueOf(const std::vector<SeriesValue>& series, const std::string& name, const std::string& mode = {})
{
    for (const SeriesValue& entry : series) {
        if (entry.series.name == name && entry.series.label("mode") == mode)
            return entry.value;
    }
    return -1;
}

const MachineFiles files{"cpu  200 10 50 4000 40 1 2 3 0 0\ncpu0 1 1 1 1\n",
    "MemTotal:       16000000 kB\nMemFree:         1000 kB\nMemAvailable:    4000000 kB\n",
    "1.25 0.80 0.70 2/300 999\n"};

} // namespace

/** The console's own machine as a target. */
class MachineTest : public QObject {
    Q_OBJECT

private slots:
    void whatTheKernelTellsIsSeries()
    {
        const auto series = machineSeries(files, "/");
        const auto ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
        QCOMPARE(valueOf(series, "machine_cpu_seconds_total", "user"), 200 / ticks);
        QCOMPARE(valueOf(series, "machine_cpu_seconds_total", "idle"), 4000 / ticks);
        QCOMPARE(valueOf(series, "machine_cpu_seconds_total", "steal"), 3 / ticks);
        QCOMPARE(valueOf(series, "machine_load1"), 1.25);
        QCOMPARE(valueOf(series, "machine_memory_bytes"), 16'000'000.0 * 1024);
        QCOMPARE(valueOf(series, "machine_memory_available_bytes"), 4'000'000.0 * 1024);
        QVERIFY(valueOf(series, "machine_disk_bytes") > 0);
        QVERIFY(valueOf(series, "machine_disk_available_bytes") <= valueOf(series, "machine_disk_bytes"));
    }

    void whatItDoesNotTellIsNoNumber()
    {
        const auto series = machineSeries({}, "/no/such/folder");
        QCOMPARE(series.size(), machineSeries(files, "/").size()); // the series are there all the same
        for (const SeriesValue& entry : series) {
            if (entry.series.name != "machine_cpus")
                QVERIFY2(std::isnan(entry.value), entry.series.name.c_str());
        }
        QVERIFY(std::isnan(valueOf(machineSeries({"intr 1 2 3\n", {}, {}}, "/"), "machine_cpu_seconds_total", "user")));
    }

    void theMachineAnswersAsATarget()
    {
        ProberBench bench;
        const CheckResult result = bench.ask(ProberBench::order("machine:///", "machine"));
        QCOMPARE(result.outcome, CheckOutcome::Answered);
        QVERIFY(!result.readings.empty());
        for (std::size_t i = 0; i < result.readings.values.size(); ++i)
            QVERIFY2(std::isfinite(result.readings.values[i]), result.readings.layout->series[i].name.c_str());
    }
};

QTEST_GUILESS_MAIN(MachineTest)
#include "tst_machine.moc"
