// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/silencelist.h"

#include "health/labelmatching.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr std::size_t mostMatchers = 32;
constexpr std::size_t longestText = 500;

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/** One that is content with an absent label says nothing about which alerts are meant. */
bool matchesAbsence(const LabelMatcher& matcher)
{
    const auto made = labelSetMatcher({matcher});
    return made && made->matches(SeriesName{});
}

} // namespace

std::optional<Error> problemOf(const Silence& silence, WallTime now)
{
    if (isBlank(silence.actor) || isBlank(silence.reason))
        return Error{"a silence needs a creator and a reason", {}};
    if (silence.actor.size() > longestText || silence.reason.size() > longestText)
        return Error{"creator and reason have at most " + std::to_string(longestText) + " bytes", {}};
    if (silence.matchers.empty() || silence.matchers.size() > mostMatchers)
        return Error{"a silence needs 1 to " + std::to_string(mostMatchers) + " matchers", {}};
    if (silence.ends <= silence.starts || silence.ends <= now)
        return Error{"a silence must end after it starts, and in the future", {}};
    if (std::ranges::all_of(silence.matchers, matchesAbsence))
        return Error{"at least one matcher must not match an absent label", {}};
    for (const LabelMatcher& matcher : silence.matchers) {
        if (!isLabelName(matcher.name))
            return Error{"the name of a label is letters, digits and underscores", matcher.name.substr(0, 80)};
    }
    return std::nullopt;
}

SilenceList::Entry* SilenceList::find(const std::string& id)
{
    const auto found = std::ranges::find(m_entries, id, [](const Entry& entry) { return entry.silence.id; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::string SilenceList::newId()
{
    const std::string digits = alertIdText(m_ids.next()) + alertIdText(m_ids.next());
    // Marked as a random UUID (version 4, variant 1), which is what readers of the interface check.
    return digits.substr(0, 8) + "-" + digits.substr(8, 4) + "-4" + digits.substr(13, 3) + "-a" + digits.substr(17, 3)
        + "-" + digits.substr(20, 12);
}

Result<std::string> SilenceList::add(Silence silence, WallTime now)
{
    if (auto problem = problemOf(silence, now))
        return *problem;
    auto matcher = labelSetMatcher(silence.matchers);
    if (!matcher)
        return matcher.error();
    silence.updated = now;
    if (!silence.id.empty()) {
        Entry* const known = find(silence.id);
        if (!known)
            return Error{"there is no silence of this id", silence.id.substr(0, 80)};
        if (known->silence.ends > now && known->silence.matchers == silence.matchers) {
            known->silence = std::move(silence);
            return known->silence.id;
        }
        known->silence.ends = std::min(known->silence.ends, now);
    }
    if (m_entries.size() >= mostSilences)
        return Error{"there are " + std::to_string(mostSilences) + " silences already", {}};
    silence.id = newId();
    silence.starts = std::max(silence.starts, now);
    m_entries.push_back({std::move(silence), std::move(matcher).value()});
    return m_entries.back().silence.id;
}

std::optional<Error> SilenceList::end(const std::string& id, WallTime now)
{
    Entry* const known = find(id);
    if (!known)
        return Error{"there is no silence of this id", id.substr(0, 80)};
    if (known->silence.ends <= now)
        return Error{"the silence has ended already", id};
    known->silence.ends = now;
    known->silence.starts = std::min(known->silence.starts, now);
    known->silence.updated = now;
    return std::nullopt;
}

bool SilenceList::advance(WallTime now)
{
    bool changed =
        std::erase_if(m_entries, [now](const Entry& entry) { return now - entry.silence.ends > remembered; }) > 0;
    for (Entry& entry : m_entries) {
        const bool isActive = entry.silence.isActive(now);
        changed = changed || isActive != entry.wasActive;
        entry.wasActive = isActive;
    }
    return changed;
}

const Silence* SilenceList::match(const SeriesName& labels, WallTime now) const
{
    for (const Entry& entry : m_entries) {
        if (entry.silence.isActive(now) && entry.matcher.matches(labels))
            return &entry.silence;
    }
    return nullptr;
}

void SilenceList::resume(const std::vector<Silence>& silences, WallTime now)
{
    for (const Silence& silence : silences) {
        auto matcher = labelSetMatcher(silence.matchers);
        if (matcher && !find(silence.id) && m_entries.size() < mostSilences)
            m_entries.push_back({silence, std::move(matcher).value(), silence.isActive(now)});
    }
}

/** Exactly these; false when one cannot be. */
bool SilenceList::takeUp(const std::vector<Known>& known)
{
    m_entries.clear();
    for (const Known& one : known) {
        auto matcher = labelSetMatcher(one.silence.matchers);
        if (!matcher)
            return false;
        m_entries.push_back({one.silence, std::move(matcher).value(), one.wasActive});
    }
    return true;
}

std::vector<Silence> SilenceList::all() const
{
    std::vector<Silence> silences;
    for (const Entry& entry : m_entries)
        silences.push_back(entry.silence);
    return silences;
}

} // namespace dwcp
