// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alert.h"
#include "health/result.h"
#include "health/selectormatcher.h"
#include "resilience/random.h"

#include <string>
#include <vector>

namespace dwcp {

/**
 * The silences that operators have asked for. Expired ones stay for a while, so that people see what was. Thread: the
 * engine's.
 */
class SilenceList {
public:
    static constexpr std::size_t mostSilences = 1000;
    static constexpr Duration remembered = std::chrono::hours(24);

    explicit SilenceList(std::uint64_t seed) : m_ids(seed) { }

    /**
     * Adds it, or changes the one whose id it has: in place when the matchers are the same, else that one ends and this
     * one is new. The id it has now. Error: what is wrong with it.
     */
    Result<std::string> add(Silence silence, WallTime now);
    /** Error: there is no active or coming one of that id. */
    std::optional<Error> end(const std::string& id, WallTime now);
    /** Forgets what ended long ago. True when it forgot something or one began or ended since the last call. */
    bool advance(WallTime now);

    /** The first active one that matches; nullptr when none does. */
    const Silence* match(const SeriesName& labels, WallTime now) const;
    std::vector<Silence> all() const;
    /** Takes up those of a run before, under the ids that they had; what cannot be one is passed over. */
    void resume(const std::vector<Silence>& silences, WallTime now);

    template <typename Folder>
    void fold(Folder& folder)
    {
        std::uint64_t chance = m_ids.state();
        folder(chance);
        if constexpr (Folder::isReading) {
            m_ids = SeededRandom(chance);
            std::vector<Known> known;
            folder(known);
            folder.check(takeUp(known));
        } else {
            folder.count(m_entries.size());
            for (Entry& entry : m_entries)
                folder(entry.silence, entry.wasActive);
        }
    }

private:
    struct Known {
        Silence silence;
        bool wasActive = false;

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(silence, wasActive);
        }
    };
    bool takeUp(const std::vector<Known>& known);
    struct Entry {
        Silence silence;
        SelectorMatcher matcher;
        bool wasActive = false;
    };
    Entry* find(const std::string& id);
    std::string newId();

    std::vector<Entry> m_entries;
    SeededRandom m_ids;
};

/** What is wrong with a silence whatever else there is; nothing when it may be. */
std::optional<Error> problemOf(const Silence& silence, WallTime now);

} // namespace dwcp
