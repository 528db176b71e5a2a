// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace dwcp {

/** How many RDMA devices the kernel lists below `folder`; nothing when it knows of none at all. */
std::optional<std::size_t> countRdmaDevices(const std::string& folder = "/sys/class/infiniband");

/**
 * Bytes of this process that the kernel has pinned for devices, which is what registering memory for RDMA does to them:
 * VmPin of proc(5). Nothing where the kernel does not say.
 */
std::optional<std::uint64_t> pinnedBytes(const std::string& file = "/proc/self/status");

} // namespace dwcp
