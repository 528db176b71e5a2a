// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/inputcodec.h"
#include "journal/journalreader.h"

#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/**
 * As it lies in the journal: compressed, with the names of its layouts and what a decoder must know to read on. Its
 * pieces go one by one: of the largest there is no moment at which the whole is there twice.
 */
std::string packCheckpoint(
    MonitorCheckpoint checkpoint, const std::vector<LayoutId>& layouts, const std::string& position);

/** Error: the bytes are no checkpoint, are larger than any, or name a layout that is not there. */
Result<CheckpointStart> unpackCheckpoint(std::string_view bytes, const InputDecoder::LayoutSource& source);

} // namespace dwcp
