// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ass/pncounter.h"

#include <algorithm>

namespace dwcp {

void PnCounter::add(const std::string& node, std::int64_t by)
{
    Share& share = m_shares[node];
    if (by >= 0)
        share.up += static_cast<std::uint64_t>(by);
    else
        share.down += std::uint64_t{0} - static_cast<std::uint64_t>(by);
}

std::int64_t PnCounter::value() const noexcept
{
    std::uint64_t sum = 0; // wraps as it should: the sum is right whenever it fits
    for (const auto& [node, share] : m_shares)
        sum += share.up - share.down;
    return static_cast<std::int64_t>(sum);
}

bool PnCounter::merge(const PnCounter& other)
{
    bool isNews = false;
    for (const auto& [node, theirs] : other.m_shares) {
        Share& ours = m_shares[node];
        isNews = isNews || theirs.up > ours.up || theirs.down > ours.down;
        ours.up = std::max(ours.up, theirs.up);
        ours.down = std::max(ours.down, theirs.down);
    }
    return isNews;
}

void PnCounter::encode(ByteWriter& writer) const
{
    writer.u32(static_cast<std::uint32_t>(m_shares.size()));
    for (const auto& [node, share] : m_shares)
        writer.text(node).u64(share.up).u64(share.down);
}

PnCounter PnCounter::decode(ByteReader& reader)
{
    PnCounter counter;
    const std::uint32_t count = reader.count(20);
    for (std::uint32_t i = 0; i < count; ++i) {
        Share& share = counter.m_shares[std::string(reader.text())];
        share.up = reader.u64();
        share.down = reader.u64();
    }
    return counter;
}

} // namespace dwcp
