// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

namespace dwcp {

/** nodeexporter.txt, a page of Debian's prometheus-node-exporter 1.5 of a small machine. */
inline std::string capturedPage()
{
    std::ifstream file(DWCP_SOURCE_DIR "/tests/benchmarks/nodeexporter.txt");
    return {std::istreambuf_iterator<char>(file), {}};
}

inline bool isSample(const std::string& line)
{
    return !line.empty() && line[0] != '#';
}

/** The page with another first digit in so many per cent of its values: the change that comes earliest in a value. */
inline std::string withChangedValues(const std::string& page, int percent)
{
    std::istringstream lines(page);
    std::string changed;
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t digit =
            isSample(line) ? line.find_first_of("0123456789", line.rfind(' ')) : std::string::npos;
        if (digit != std::string::npos && number++ * 37 % 100 < percent)
            line[digit] = line[digit] == '9' ? '1' : static_cast<char>(line[digit] + 1);
        changed += line + "\n";
    }
    return changed;
}

/** The captured page's samples as OpenMetrics: each name a gauge of its own, so that every rule is looked at. */
inline std::string asOpenMetrics(const std::string& page)
{
    std::istringstream lines(page);
    std::string result;
    std::string last;
    for (std::string line; std::getline(lines, line);) {
        if (!isSample(line))
            continue;
        const std::string name = line.substr(0, line.find_first_of("{ "));
        if (name != last)
            result += "# HELP " + name + " What the kernel counts under this name.\n# TYPE " + name + " gauge\n";
        last = name;
        result += line + "\n";
    }
    return result + "# EOF\n";
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
