// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/ass/versionvector.h"

#include <set>
#include <vector>

namespace dwcp {

/**
 * A set where an addition that nobody saw wins over a removal (observed-remove, without tombstones). It counts its own
 * events. Source: Bieniusa et al., An Optimized Conflict-free Replicated Set (2012). Thread: one.
 */
class OrSet {
public:
    void add(const std::string& node, const std::string& element);
    void remove(const std::string& element);
    bool contains(const std::string& element) const { return m_elements.contains(element); }
    std::vector<std::string> elements() const;
    std::size_t size() const noexcept { return m_elements.size(); }
    /** True when something was news. */
    bool merge(const OrSet& other);

    void encode(ByteWriter& writer) const;
    static OrSet decode(ByteReader& reader);
    bool operator==(const OrSet&) const = default;

private:
    std::map<std::string, std::set<Dot>> m_elements; ///< each with the additions that still hold
    VersionVector m_seen;
};

} // namespace dwcp
