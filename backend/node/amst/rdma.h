// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace dwcp {

/** How many RDMA devices the kernel lists below `folder`; nothing when it knows of none at all. */
std::optional<std::size_t> countRdmaDevices(const std::string& folder = "/sys/class/infiniband");

} // namespace dwcp
