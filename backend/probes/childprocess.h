// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace dwcp {

/** A program that was started: its process, a descriptor that becomes readable when it ends, the pipe of its output. */
struct ChildProcess {
    ::pid_t pid = -1;
    int pidFd = -1;
    int outputFd = -1; ///< non-blocking
};

/**
 * Starts a program without a shell, in a process group of its own, with nothing inherited: input and errors lead to
 * /dev/null, other descriptors are closed, signals are at their defaults, and the environment is PATH, HOME and the C
 * locale, so that numbers have points. The caller owns the descriptors and must wait for the process.
 * The error says why the program cannot be run. Thread: any.
 */
Result<ChildProcess> startChild(const std::vector<std::string>& command);

} // namespace dwcp
