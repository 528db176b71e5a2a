// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// libraft's headers do not say by themselves that they are C; libuv's do.
#include <uv.h>

extern "C" {
#include <raft.h>
#include <raft/uv.h>
}
