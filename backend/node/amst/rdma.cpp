// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/amst/rdma.h"

#include <filesystem>

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

} // namespace dwcp
