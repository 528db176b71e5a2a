// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pastmoment.h"

#include "app/replay.h"

namespace dwcp {

std::optional<WallTime> oldestMomentIn(const std::string& path)
{
    const auto journal = JournalReader::open(path);
    return journal ? oldestMoment(**journal) : std::nullopt;
}

Result<std::shared_ptr<const Snapshot>> momentIn(
    const std::string& path, WallTime at, const std::function<bool()>& goesOn)
{
    const auto journal = JournalReader::open(path);
    if (!journal)
        return journal.error();
    return momentAt(**journal, at, goesOn);
}

} // namespace dwcp
