// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/machineprobe.h"

#include "probes/probecontext.h"

#include <array>
#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>
#include <sys/statvfs.h>
#include <unistd.h>

namespace dwcp {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::array cpuModes{"user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal"};
constexpr std::string_view scheme = "machine://";

std::string textOf(const char* path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/** The first line, of all processors together: ticks by mode. */
void addProcessors(const std::string& stat, std::vector<SeriesValue>& series)
{
    std::istringstream in(stat);
    std::string word;
    in >> word;
    const auto ticksPerSecond = static_cast<double>(::sysconf(_SC_CLK_TCK));
    for (const char* mode : cpuModes) {
        double ticks = unknown;
        if (word != "cpu" || !(in >> ticks))
            ticks = unknown;
        series.push_back({{"machine_cpu_seconds_total", {{"mode", mode}}}, ticks / ticksPerSecond});
    }
}

void addLoad(const std::string& loadavg, std::vector<SeriesValue>& series)
{
    std::istringstream in(loadavg);
    double load = unknown;
    if (!(in >> load))
        load = unknown;
    series.push_back({{"machine_load1", {}}, load});
    const long processors = ::sysconf(_SC_NPROCESSORS_ONLN);
    series.push_back({{"machine_cpus", {}}, processors > 0 ? static_cast<double>(processors) : unknown});
}

/** "MemAvailable:   123456 kB", in bytes. */
double memoryOf(const std::string& meminfo, const std::string& key)
{
    std::istringstream in(meminfo);
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        std::string name;
        double kilobytes = unknown;
        if (words >> name >> kilobytes && name == key + ":")
            return kilobytes * 1024;
    }
    return unknown;
}

void addDisk(const std::string& path, std::vector<SeriesValue>& series)
{
    struct statvfs disk { };
    const bool isThere = ::statvfs(path.c_str(), &disk) == 0 && disk.f_blocks > 0;
    const auto block = static_cast<double>(disk.f_frsize);
    series.push_back({{"machine_disk_bytes", {}}, isThere ? block * static_cast<double>(disk.f_blocks) : unknown});
    series.push_back(
        {{"machine_disk_available_bytes", {}}, isThere ? block * static_cast<double>(disk.f_bavail) : unknown});
}

class MachineProbe final : public Probe {
public:
    using Probe::Probe;

    void start() override
    {
        const MachineFiles files{textOf("/proc/stat"), textOf("/proc/meminfo"), textOf("/proc/loadavg")};
        TargetState& target = context().targets.of(order(), context().clock.steady());
        result().readings = target.layouts.readings(machineSeries(files, diskPath()), order().extraction.get());
        finish();
    }

    const char* phase() const noexcept override { return "reading"; }

private:
    std::string diskPath() const
    {
        const std::string& url = order().url;
        const std::string path = url.starts_with(scheme) ? url.substr(scheme.size()) : std::string();
        return path.empty() ? "/" : path;
    }
    void release() override { }
};

} // namespace

std::vector<SeriesValue> machineSeries(const MachineFiles& files, const std::string& diskPath)
{
    std::vector<SeriesValue> series;
    addProcessors(files.stat, series);
    addLoad(files.loadavg, series);
    series.push_back({{"machine_memory_bytes", {}}, memoryOf(files.meminfo, "MemTotal")});
    series.push_back({{"machine_memory_available_bytes", {}}, memoryOf(files.meminfo, "MemAvailable")});
    addDisk(diskPath, series);
    return series;
}

std::shared_ptr<Probe> makeMachineProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done)
{
    return std::make_shared<MachineProbe>(context, std::move(run), std::move(done));
}

} // namespace dwcp
