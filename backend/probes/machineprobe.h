// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/probe.h"

namespace dwcp {

/**
 * Looks at the machine that the program runs on: processors (machine_cpu_seconds_total by mode, machine_load1,
 * machine_cpus), memory (machine_memory_bytes, machine_memory_available_bytes) and the file system that the path of the
 * target's URL lies in (machine_disk_bytes, machine_disk_available_bytes). What the kernel does not tell is not a
 * number, so that it is unknown and never well. Answers at once. Source: proc(5), statvfs(3).
 */
std::shared_ptr<Probe> makeMachineProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done);

/** The same from the files given, for whoever has none of his own: text of /proc/stat, /proc/meminfo, /proc/loadavg. */
struct MachineFiles {
    std::string stat;
    std::string meminfo;
    std::string loadavg;
};
struct SeriesValue;
std::vector<SeriesValue> machineSeries(const MachineFiles& files, const std::string& diskPath);

} // namespace dwcp
