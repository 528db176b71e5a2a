// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/amst/rdma.h"

#include <filesystem>
#include <fstream>

namespace dwcp {

std::optional<std::size_t> countRdmaDevices(const std::string& folder)
{
    std::error_code problem;
    std::size_t count = 0;
    for (std::filesystem::directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem))
        ++count;
    return count > 0 ? std::optional(count) : std::nullopt;
}

std::optional<std::uint64_t> pinnedBytes(const std::string& file)
{
    constexpr std::uint64_t kilobyte = 1024;
    std::ifstream in(file);
    for (std::string word; in >> word;) {
        std::uint64_t count = 0;
        if (word == "VmPin:")
            return in >> count ? std::optional(count * kilobyte) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace dwcp
