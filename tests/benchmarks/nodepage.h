// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <string>

namespace dwcp {

/**
 * Pages with the make-up of a node exporter's: families of long names with help and type, a few labels, counters,
 * integers and numbers in scientific notation. Made here, so that a benchmark needs no captured file; the real page of
 * Debian's prometheus-node-exporter 1.5 differs from it by less than a tenth in bytes a line and labels a line.
 */
class PageWriter {
public:
    /** Of the values, so many per cent differ from those of the page with 0. */
    explicit PageWriter(int changedPercent, bool openMetrics)
        : m_changed(changedPercent)
        , m_openMetrics(openMetrics) { }

    void family(const std::string& name, const char* type, const char* help)
    {
        const bool cut = m_openMetrics && name.ends_with("_total");
        const std::string shown = cut ? name.substr(0, name.size() - 6) : name;
        m_page += "# HELP " + shown + " " + help + "\n# TYPE " + shown + " " + type + "\n";
    }

    void sample(const std::string& series, double value)
    {
        const bool moved = m_lines++ * 37 % 100 < m_changed;
        char text[40];
        std::snprintf(text, sizeof text, "%.*g", value > 1e6 ? 7 : 6, moved ? value * 1.25 + 1 : value);
        m_page += series + " " + text + "\n";
    }

    std::string take()
    {
        if (m_openMetrics)
            m_page += "# EOF\n";
        return std::move(m_page);
    }

private:
    std::string m_page;
    int m_changed;
    int m_lines = 0;
    bool m_openMetrics;
};

inline std::string writtenPage(int changedPercent, bool openMetrics)
{
    PageWriter page(changedPercent, openMetrics);
    const std::string kinds[] = {"idle", "iowait", "irq", "nice", "softirq", "steal", "system", "user"};
    page.family("node_cpu_seconds_total", "counter", "Seconds the CPUs spent in each mode.");
    for (int cpu = 0; cpu < 16; ++cpu) {
        for (const std::string& kind : kinds)
            page.sample("node_cpu_seconds_total{cpu=\"" + std::to_string(cpu) + "\",mode=\"" + kind + "\"}",
                cpu * 1234.56 + 7.25);
    }
    const std::string disks[] = {"nvme0n1", "nvme1n1", "sda", "dm-0"};
    const std::string diskFields[] = {"read_bytes_total", "written_bytes_total", "reads_completed_total",
        "writes_completed_total", "read_time_seconds_total", "write_time_seconds_total", "io_time_seconds_total",
        "io_time_weighted_seconds_total"};
    for (const std::string& field : diskFields) {
        page.family("node_disk_" + field, "counter",
            "The total number of what this field of the kernel's disk statistics counts.");
        for (const std::string& disk : disks)
            page.sample("node_disk_" + field + "{device=\"" + disk + "\"}", 1.7560473e+11);
    }
    const std::string links[] = {"eth0", "eth1", "lo", "docker0", "veth12ab34cd"};
    const std::string linkFields[] = {"receive_bytes_total", "receive_packets_total", "receive_errs_total",
        "receive_drop_total", "transmit_bytes_total", "transmit_packets_total", "transmit_errs_total",
        "transmit_drop_total"};
    for (const std::string& field : linkFields) {
        page.family("node_network_" + field, "counter", "Network device statistic of this name.");
        for (const std::string& link : links)
            page.sample("node_network_" + field + "{device=\"" + link + "\"}", 123456);
    }
    for (int mount = 0; mount < 8; ++mount) {
        const std::string name = "node_filesystem_field" + std::to_string(mount) + "_bytes";
        page.family(name, "gauge", "Filesystem space in bytes.");
        for (const std::string& disk : disks)
            page.sample(
                name + "{device=\"/dev/" + disk + "\",fstype=\"ext4\",mountpoint=\"/var/lib/data-" + disk + "\"}",
                5.26e+11);
    }
    for (int i = 0; i < 220; ++i) {
        const std::string name = "node_memory_Field_number_" + std::to_string(i) + "_bytes";
        page.family(name, "gauge", "Memory information field of the kernel, in bytes.");
        page.sample(name, i % 3 == 0 ? 0 : 8.366489e+09 + i);
    }
    return page.take();
}

inline std::string nodePage(int changedPercent)
{
    return writtenPage(changedPercent, false);
}
inline std::string openMetricsPage(int changedPercent)
{
    return writtenPage(changedPercent, true);
}

/** About 5 kB, as a service's page has it; a tick changes a third of its values. */
inline std::string servicePage(int tick)
{
    std::string page;
    for (int i = 0; i < 24; ++i) {
        const std::string name = "service_operations_kind" + std::to_string(i) + "_total";
        page += "# HELP " + name + " How many operations of this kind were done.\n# TYPE " + name + " counter\n";
        for (int worker = 0; worker < 2; ++worker)
            page += name + "{worker=\"" + std::to_string(worker) + "\"} "
                + std::to_string(1000 * i + (i % 3 == 0 ? tick : 0)) + "\n";
    }
    return page;
}

} // namespace dwcp
