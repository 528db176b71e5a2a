// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/alertrouter.h"

#include "health/labelmatching.h"
#include "health/snapshot.h"

#include <algorithm>

namespace dwcp {

namespace {

void remember(Told& told, WallTime now, const AlertState& alert, Occasion occasion)
{
    told.firing = occasion != Occasion::Resolved;
    told.noted = Withheld::No;
    if (!told.firing)
        return;
    told.level = alert.level;
    told.at = now;
}

} // namespace

AlertRouter::AlertRouter(const Receiver& receiver, std::string cluster)
    : m_receiver(receiver)
    , m_cluster(std::move(cluster))
    , m_matcher(labelSetMatcher(receiver.matchers).value())
{
}

bool AlertRouter::wants(const AlertState& alert) const
{
    return alert.level >= m_receiver.least && m_matcher.matches(alert.labels);
}

std::optional<Occasion> AlertRouter::occasionOf(const AlertState& alert, const Told& told, WallTime now) const
{
    if (alert.phase == AlertPhase::Resolved)
        return owes(told) ? std::optional(Occasion::Resolved) : std::nullopt;
    if (!alert.isFiring() || !told.wanted)
        return std::nullopt;
    if (!told.firing)
        return Occasion::Fired;
    if (alert.level > told.level)
        return Occasion::Raised;
    return now - told.at >= m_receiver.repeat ? std::optional(Occasion::Repeated) : std::nullopt;
}

AlertRouter::Verdict AlertRouter::judge(const AlertState& alert, bool isFlapping, const Told& told, WallTime now) const
{
    Verdict verdict{occasionOf(alert, told, now), Withheld::No};
    if (!verdict.occasion)
        return verdict;
    const bool isEnd = *verdict.occasion == Occasion::Resolved;
    // Who was told that it began is told that it ended, unless an operator has asked for silence.
    const bool isHeld = isEnd ? alert.withheld == Withheld::Silenced : alert.withheld != Withheld::No;
    const bool isCoolingDown = *verdict.occasion == Occasion::Fired && told.at != WallTime{}
        && now - told.at < m_receiver.cooldown && alert.level <= told.level;
    if (isHeld)
        verdict.withheld = alert.withheld;
    else if (isEnd && isFlapping)
        verdict.withheld = Withheld::Flapping; // it will be back at once: one word for all of it
    else if (isCoolingDown)
        verdict.withheld = Withheld::Cooldown;
    return verdict;
}

LedgerEntry AlertRouter::lineOf(const AlertState& alert, Occasion occasion, WallTime now) const
{
    LedgerEntry line;
    line.at = now;
    line.alert = alert.id;
    line.alertName = alert.rule;
    line.receiver = m_receiver.name;
    line.occasion = occasion;
    return line;
}

void AlertRouter::note(
    const AlertState& alert, const Verdict& verdict, Told& told, WallTime now, AlertLedger& ledger) const
{
    if (told.noted == verdict.withheld && told.notedOccasion == *verdict.occasion)
        return;
    told.noted = verdict.withheld;
    told.notedOccasion = *verdict.occasion;
    LedgerEntry line = lineOf(alert, *verdict.occasion, now);
    line.outcome = Delivery::Withheld;
    line.reason = std::string(withheldName(verdict.withheld));
    if (verdict.withheld == alert.withheld && !alert.withheldBy.empty())
        line.reason += ": " + alert.withheldBy;
    ledger.add(std::move(line));
}

std::vector<Label> AlertRouter::groupOf(const AlertState& alert) const
{
    std::vector<Label> group;
    for (const std::string& name : m_receiver.groupBy)
        setLabel(group, name, std::string(alert.labels.label(name)));
    return group;
}

void AlertRouter::enqueue(const RoutedAlert& alert, Occasion occasion, WallTime now)
{
    Group& group = m_groups[groupOf(*alert.state)];
    if (group.members.empty()) {
        const WallTime first =
            group.said == WallTime{} ? now + m_receiver.groupWait : group.said + m_receiver.groupInterval;
        group.due = std::max(first, now);
    }
    if (occasion == Occasion::Raised)
        group.due = now; // worse news do not wait
    group.members.insert(alert.key);
}

void AlertRouter::consider(const RoutedAlert& alert, Told& told, WallTime now, AlertLedger& ledger)
{
    if (alert.state->phase == AlertPhase::Resolved && !m_receiver.sendResolved)
        told.firing = false; // the next time is a new one, for whoever does not hear of ends
    const Verdict verdict = judge(*alert.state, alert.isFlapping, told, now);
    if (!verdict.occasion)
        return;
    if (verdict.withheld != Withheld::No)
        return note(*alert.state, verdict, told, now, ledger);
    if (told.queued && *verdict.occasion != Occasion::Raised)
        return;
    told.queued = true;
    enqueue(alert, *verdict.occasion, now);
}

/** What was true when it was put into the group need not be true any more. */
std::optional<Occasion> AlertRouter::stillToSay(const Source::Found& found, WallTime now, AlertLedger& ledger) const
{
    const AlertState& alert = **found.state;
    found.told->queued = false;
    Verdict verdict = judge(alert, found.isFlapping, *found.told, now);
    if (!verdict.occasion && alert.phase == AlertPhase::Resolved && !found.told->firing)
        verdict = {Occasion::Fired, Withheld::NeverTold};
    if (!verdict.occasion || verdict.withheld == Withheld::No)
        return verdict.occasion;
    note(alert, verdict, *found.told, now, ledger);
    return std::nullopt;
}

std::shared_ptr<Notification> AlertRouter::begun(
    const std::vector<Label>& labels, WallTime now, std::uint64_t& lastId) const
{
    auto notification = std::make_shared<Notification>();
    notification->id = ++lastId;
    notification->at = now;
    notification->receiver = m_receiver.name;
    notification->cluster = m_cluster;
    notification->group = labels;
    return notification;
}

void AlertRouter::say(const std::vector<Label>& labels, Group& group, Source& source, WallTime now,
    std::uint64_t& lastId, AlertLedger& ledger, Outbox& out)
{
    std::shared_ptr<Notification> notification;
    for (const AlertKey& key : group.members) {
        const Source::Found found = source.find(key);
        const auto occasion = found.state ? stillToSay(found, now, ledger) : std::nullopt;
        if (!occasion)
            continue;
        if (!notification || notification->notices.size() >= mostNotices) {
            notification = begun(labels, now, lastId);
            out.push_back(notification);
        }
        notification->notices.push_back({*found.state, *occasion});
        remember(*found.told, now, **found.state, *occasion);
        LedgerEntry line = lineOf(**found.state, *occasion, now);
        line.notification = notification->id;
        ledger.add(std::move(line));
    }
    group.members.clear();
    group.said = now;
}

void AlertRouter::flush(Source& source, WallTime now, std::uint64_t& lastId, AlertLedger& ledger, Outbox& out)
{
    for (auto group = m_groups.begin(); group != m_groups.end();) {
        if (!group->second.members.empty() && group->second.due <= now)
            say(group->first, group->second, source, now, lastId, ledger, out);
        const bool isDone = group->second.members.empty() && now - group->second.said >= m_receiver.groupInterval;
        group = isDone ? m_groups.erase(group) : std::next(group);
    }
}

} // namespace dwcp
