// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/ass/lwwmap.h"
#include "node/ass/orset.h"
#include "node/ass/pncounter.h"

namespace dwcp {

/**
 * The replicated state: registers, counters, sets. What one node lacks of another's is a delta, cut by version vectors;
 * counters and sets travel whole. Pure: time is given. Thread: one.
 */
class Replica {
public:
    explicit Replica(std::string node) : m_node(std::move(node)) { }

    void write(const std::string& key, std::string value, std::int64_t now);
    void count(const std::string& counter, std::int64_t by) { m_counters[counter].add(m_node, by); }
    void add(const std::string& set, const std::string& element) { m_sets[set].add(m_node, element); }
    void remove(const std::string& set, const std::string& element) { m_sets[set].remove(element); }

    const VersionVector& seen() const noexcept { return m_seen; }
    const LwwMap& registers() const noexcept { return m_registers; }
    std::int64_t counter(const std::string& name) const;
    std::vector<std::string> set(const std::string& name) const;

    /** What somebody who has seen `known` lacks, in at most about `budget` bytes; the rest comes the next time. */
    std::string deltaFor(const VersionVector& known, std::size_t budget) const;

    struct MergeCount {
        bool isReadable = false;
        std::uint64_t applied = 0;
        std::uint64_t ignored = 0;
        std::uint64_t conflicts = 0;
        VersionVector covered; ///< what whoever sent it has seen at least
    };
    /** Bytes from elsewhere; unreadable ones change nothing. */
    MergeCount merge(std::string_view delta);
    /** Keys whose last write, made before `before`, somebody who has seen `known` lacks. */
    std::size_t keysBeyond(const VersionVector& known, std::int64_t before) const noexcept;
    bool operator==(const Replica& other) const
    {
        return m_registers == other.m_registers && m_counters == other.m_counters && m_sets == other.m_sets
            && m_seen == other.m_seen;
    }

private:
    std::string m_node;
    VersionVector m_seen;
    LwwMap m_registers;
    std::map<std::string, PnCounter> m_counters;
    std::map<std::string, OrSet> m_sets;
};

} // namespace dwcp
