// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/checkpointkeeping.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <vector>

namespace dwcp {

namespace {

struct Kept {
    std::int64_t id = 0;
    std::int64_t at = 0;
    std::uint64_t bytes = 0;
};

std::vector<Kept> allKept(SQLite::Database& database)
{
    std::vector<Kept> all;
    SQLite::Statement rows(database, "SELECT id, at, length(body) FROM checkpoints ORDER BY id");
    while (rows.executeStep())
        all.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(),
            static_cast<std::uint64_t>(rows.getColumn(2).getInt64())});
    return all;
}

/** The one that is missed least. */
std::vector<Kept>::iterator leastMissed(std::vector<Kept>& all)
{
    auto least = all.begin();
    for (auto one = all.begin() + 1; one + 1 < all.end(); ++one) {
        const bool isFirst = least == all.begin();
        const auto gap = [](const auto& of) { return (of + 1)->at - (of - 1)->at; };
        if (isFirst || gap(one) < gap(least))
            least = one;
    }
    return least;
}

} // namespace

CheckpointSum thinCheckpoints(SQLite::Database& database, std::uint64_t limit)
{
    database.exec("DELETE FROM checkpoints WHERE frame + 1 < (SELECT ifnull(min(id), 0) FROM frames)");
    std::vector<Kept> all = allKept(database);
    CheckpointSum sum{all.size(), 0};
    for (const Kept& one : all)
        sum.bytes += one.bytes;
    while (sum.bytes > limit && all.size() > 1) {
        const auto least = leastMissed(all);
        SQLite::Statement remove(database, "DELETE FROM checkpoints WHERE id = ?");
        remove.bind(1, least->id);
        remove.exec();
        sum = {sum.count - 1, sum.bytes - least->bytes};
        all.erase(least);
    }
    return sum;
}

} // namespace dwcp
