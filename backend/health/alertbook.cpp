// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/alertbook.h"

#include "health/facts.h"
#include "health/labelmatching.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

using CourseTurn = AlertCourse::Turn;

constexpr Duration owedFor = std::chrono::hours(24); ///< a receiver that may not hear of an end hears it so much later

bool isActive(const AlertCourse& course)
{
    return !course.isIdle() && course.phase() != AlertPhase::Resolved;
}

void replace(std::string& text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

/** Without what would have parted a node and a layer from the rest where the alert is about neither. */
std::string withoutLeadingMarks(std::string text)
{
    const auto first = text.find_first_not_of(" :,");
    return first == std::string::npos ? std::string() : text.substr(first);
}

} // namespace

AlertBook::AlertBook(std::shared_ptr<const AlertPolicy> policy, std::string cluster, std::uint64_t seed)
    : m_policy(policy ? std::move(policy) : std::make_shared<const AlertPolicy>())
    , m_cluster(std::move(cluster))
    , m_silences(seed)
    , m_inhibitor(m_policy->inhibitions)
{
    for (const Receiver& receiver : m_policy->receivers)
        m_routers.emplace_back(receiver, m_cluster);
}

// Seeing.

void AlertBook::see(std::shared_ptr<const NodeState> node, WallTime now)
{
    ++m_look;
    const auto known = m_entries.lower_bound(AlertKey{node->id, 0, 0});
    const bool isCalm = known == m_entries.end() || known->first.node != node->id;
    for (const auto& [index, place, source] : reachInto(*node).looks) {
        const AlertRule& rule = m_policy->rules[index];
        const ComponentState* const component = place == Reach::wholeNode ? nullptr : &node->components[place];
        const AlertKey key{node->id, component ? component->layer : noLayer, index};
        RateWindow* const rates = rule.kind == AlertKind::Rate ? &m_rates[key] : nullptr;
        const AlertFinding finding = component ? findingIn(rule, source, *component, rates) : findingIn(rule, *node);
        if (finding.sight == Sight::Active || !isCalm)
            look({key, node.get(), component}, finding, now);
    }
    endUnseen(
        node->id, [](const AlertRule&) { return true; }, node->components.empty() ? WallTime::max() : m_backUntil, now);
    if (m_nodes.size() <= node->id)
        m_nodes.resize(node->id + 1);
    m_nodes[node->id] = std::move(node);
}

bool AlertBook::Reach::isOf(const NodeState& node) const noexcept
{
    return profile == node.profile
        && std::ranges::equal(components, node.components, [](const auto& known, const ComponentState& component) {
               return known.first == component.spec && known.second == component.rules.size();
           });
}

/** Nodes of a profile have the same components: which rule is about which is found once for all of them. */
const AlertBook::Reach& AlertBook::reachInto(const NodeState& node)
{
    const auto [place, isNew] = m_reaches.try_emplace(node.profile.get());
    Reach& reach = place->second;
    if (!isNew && reach.isOf(node))
        return reach;
    reach = {node.profile, {}, {}};
    for (const ComponentState& component : node.components)
        reach.components.emplace_back(component.spec, component.rules.size());
    for (std::size_t i = 0; i < m_policy->rules.size(); ++i) {
        const AlertRule& rule = m_policy->rules[i];
        const auto index = static_cast<std::uint16_t>(i);
        if (rule.scope == AlertScope::Node && concerns(rule, node))
            reach.looks.push_back({index, Reach::wholeNode, {}});
        for (std::size_t c = 0; rule.scope == AlertScope::Component && c < node.components.size(); ++c) {
            const ComponentState& component = node.components[c];
            if (concerns(rule, node, component))
                reach.looks.push_back({index, static_cast<std::uint16_t>(c), sourceOf(rule, *component.spec)});
        }
    }
    return reach;
}

void AlertBook::forget(NodeId node, WallTime now)
{
    ++m_look;
    endUnseen(
        node, [](const AlertRule&) { return true; }, now, now);
    if (node < m_nodes.size())
        m_nodes[node] = nullptr;
}

void AlertBook::see(const SystemState& system, WallTime now)
{
    for (std::size_t i = 0; i < m_policy->rules.size(); ++i) {
        const AlertRule& rule = m_policy->rules[i];
        if (rule.scope == AlertScope::System)
            look({{noNode, noLayer, static_cast<std::uint16_t>(i)}, nullptr, nullptr, nullptr, &system},
                findingIn(rule, system), now);
    }
}

/** The same number for the same budget, however many come and go. */
std::uint32_t AlertBook::numberOf(const std::string& objective, const std::string& node, const std::string& layer)
{
    const auto next = static_cast<std::uint32_t>(m_budgetNumbers.size());
    return m_budgetNumbers.try_emplace({objective, node, layer}, next).first->second;
}

void AlertBook::see(std::shared_ptr<const std::vector<BudgetState>> budgets, WallTime now)
{
    const auto isOfBudgets = [](const AlertRule& rule) { return rule.scope == AlertScope::Budget; };
    if (!budgets || std::ranges::none_of(m_policy->rules, isOfBudgets))
        return;
    ++m_look;
    m_budgets = std::move(budgets);
    for (const BudgetState& budget : *m_budgets) {
        const std::uint32_t number = numberOf(budget.objective, budget.node, budget.layer);
        for (std::size_t i = 0; i < m_policy->rules.size(); ++i) {
            const AlertRule& rule = m_policy->rules[i];
            const AlertKey key{noNode, noLayer, static_cast<std::uint16_t>(i), number};
            if (concerns(rule, budget))
                look({key, nullptr, nullptr, &budget}, findingIn(rule, budget), now);
        }
    }
    endUnseen(noNode, isOfBudgets, m_backUntil, now);
}

void AlertBook::look(const Subject& subject, const AlertFinding& finding, WallTime now)
{
    auto entry = m_entries.find(subject.key);
    if (entry == m_entries.end()) {
        if (finding.sight != Sight::Active)
            return;
        entry = begin(subject.key);
        if (entry == m_entries.end())
            return;
    }
    Entry& what = entry->second;
    what.seen = m_look;
    learnFlags(what, subject); // also of one that is over: its end may be held back by them
    if (isToWait(what, subject, finding, now))
        return;
    what.isAwaited = false;
    const bool wasActive = isActive(what.course);
    const CourseTurn turn = step(m_policy->rules[subject.key.rule], what, finding, now);
    if (wasActive || isActive(what.course))
        describe(what, subject, finding, now);
    turned(entry, turn);
}

/** Of the run before, and what is seen of it now is not enough to say that it is over, or less than it was. */
bool AlertBook::isToWait(const Entry& entry, const Subject& subject, const AlertFinding& finding, WallTime now) const
{
    if (!entry.isAwaited || now >= m_backUntil)
        return false;
    if (finding.sight == Sight::Active && (!isActive(entry.course) || finding.level >= entry.course.level()))
        return false;
    return finding.sight == Sight::Unseen || !isWholeInView(subject, m_policy->rules[subject.key.rule].kind);
}

/** After a start one thing after the other comes into view: what is judged from a part of it may be better than all. */
bool AlertBook::isWholeInView(const Subject& subject, AlertKind kind)
{
    const auto isInView = [kind](const ComponentState& component) {
        const bool isKnown = component.level != Level::Unknown && !component.flags.has(Flag::Stale);
        return component.checkedAt != WallTime{} && (kind != AlertKind::Level || isKnown);
    };
    if (subject.component)
        return isInView(*subject.component);
    if (subject.node && !subject.node->components.empty())
        return std::ranges::all_of(subject.node->components, isInView);
    if (subject.node)
        return subject.node->level != Level::Unknown;
    constexpr auto unknown = static_cast<std::size_t>(Level::Unknown);
    return !subject.system
        || (subject.system->componentsByLevel[unknown] == 0 && subject.system->nodesByLevel[unknown] == 0);
}

AlertBook::Entries::iterator AlertBook::begin(const AlertKey& key)
{
    if (m_entries.size() >= m_policy->mostAlerts) {
        ++m_suppressed;
        m_changed = true;
        return m_entries.end();
    }
    return m_entries.emplace(key, Entry(m_policy->rules[key.rule].timing, m_routers.size())).first;
}

CourseTurn AlertBook::step(const AlertRule& rule, Entry& entry, const AlertFinding& finding, WallTime now)
{
    if (finding.sight == Sight::Active)
        return entry.course.seeActive(finding.level, now);
    if (finding.sight == Sight::Quiet || rule.whenUnseen == WhenUnseen::Resolve)
        return entry.course.seeQuiet(now);
    return entry.course.seeUnseen();
}

/**
 * What this look did not find is no more, or a rule no longer concerns it: those that would have looked end. One of the
 * run before may come into view until `awaitedUntil`.
 */
template <typename Concerned>
void AlertBook::endUnseen(NodeId node, const Concerned& concerned, WallTime awaitedUntil, WallTime now)
{
    auto entry = m_entries.lower_bound(AlertKey{node, 0, 0});
    while (entry != m_entries.end() && entry->first.node == node) {
        const auto next = std::next(entry);
        const bool mayCome = entry->second.isAwaited && now < awaitedUntil;
        const bool wasLookedFor = concerned(m_policy->rules[entry->first.rule]);
        if (wasLookedFor && !mayCome && entry->second.seen != m_look && isActive(entry->second.course)) {
            const CourseTurn turn = entry->second.course.seeQuiet(now);
            follow(entry->second, now);
            turned(entry, turn);
        }
        entry = next;
    }
}

/** What a turn means for the others; an entry that is idle is no more after it. */
void AlertBook::turned(Entries::iterator entry, CourseTurn turn)
{
    if (turn == CourseTurn::None)
        return;
    const AlertKey key = entry->first;
    m_changed = true;
    m_toTell.insert(nodeOf(key, entry->second));
    entry->second.isStale = true;
    const AlertCourse& course = entry->second.course;
    const bool firesAtOnce = turn == CourseTurn::Fired && course.activeSince() == course.firedAt();
    const bool begins = turn == CourseTurn::Began || firesAtOnce;
    const bool ends = turn == CourseTurn::Dropped || turn == CourseTurn::Resolved;
    if (m_policy->rules[key.rule].isParent && (begins || ends)) {
        std::uint32_t& down = m_down[key.node];
        down = begins ? down + 1 : down - 1;
        m_firingChanged = true;
    }
    if (turn != CourseTurn::Began && turn != CourseTurn::Dropped) {
        m_firingChanged = true;
        m_turns.push_back({turn, entry->second.state});
    }
    if (!course.isIdle())
        return;
    if (!isOwed(entry->second)) {
        m_entries.erase(entry);
        return;
    }
    // It had fired before, and the word of that end was held back: it is not lost with what came after it.
    entry->second.course.close(entry->second.state->updatedAt);
    follow(entry->second, entry->second.state->updatedAt);
}

AlertBook::Names AlertBook::namesOf(const Subject& subject)
{
    if (subject.budget)
        return {subject.budget->layer, subject.budget->node, {}, subject.budget->objective};
    Names names;
    if (subject.component)
        names.layer = subject.component->spec->id;
    if (subject.node) {
        names.node = subject.node->name;
        names.region = subject.node->region;
    }
    return names;
}

std::vector<Label> AlertBook::labelsOf(const AlertRule& rule, const Names& names, AlertLevel level) const
{
    std::vector<Label> labels = rule.labels;
    const auto add = [&labels](const char* label, std::string_view name) {
        if (!name.empty())
            setLabel(labels, label, std::string(name));
    };
    add("layer", names.layer);
    add("node", names.node);
    add("region", names.region);
    add("objective", names.objective);
    setLabel(labels, "cluster", m_cluster);
    setLabel(labels, "alertname", rule.id);
    setLabel(labels, "severity", std::string(alertLevelName(level)));
    return labels;
}

/** The severity may change while the alert stays the same: it is no part of what the alert is known by. */
void AlertBook::name(AlertState& state, std::vector<Label> labels)
{
    std::vector<Label> known = labels;
    std::erase_if(known, [](const Label& label) { return label.name == "severity"; });
    state.id = alertIdOf(known);
    state.labels.labels = std::move(labels);
}

std::string AlertBook::summaryOf(const Subject& subject, const AlertFinding& finding) const
{
    const BudgetState* const budget = subject.budget;
    std::string text = m_policy->rules[subject.key.rule].summary;
    replace(text, "{node}", subject.node ? subject.node->name : budget ? budget->node : std::string());
    replace(text, "{layer}",
        subject.component ? subject.component->spec->name
            : budget      ? budget->layer
                          : std::string());
    replace(text, "{cluster}", m_cluster);
    replace(text, "{value}", std::isnan(finding.value) ? "-" : factOf(MetricRule{}, finding.value));
    replace(text, "{fact}", finding.fact);
    return withoutLeadingMarks(std::move(text));
}

/** Makes the state anew after a look at what the alert is about. */
void AlertBook::describe(Entry& entry, const Subject& subject, const AlertFinding& finding, WallTime now)
{
    const AlertRule& rule = m_policy->rules[subject.key.rule];
    auto state = entry.state ? std::make_shared<AlertState>(*entry.state) : std::make_shared<AlertState>();
    const AlertLevel level = entry.course.level();
    const bool isNew = !entry.state || level != entry.state->level;
    if (isNew)
        name(*state, labelsOf(rule, namesOf(subject), level));
    state->rule = rule.id;
    state->runbook = rule.runbook;
    state->node = subject.key.node;
    state->layer = subject.key.layer;
    if (finding.sight == Sight::Active) {
        state->summary = summaryOf(subject, finding);
        state->value = finding.value;
    }
    if (!entry.state) {
        entry.state = state;
        takeUpAcknowledgement(entry);
    }
    setCourse(*state, entry, now);
    entry.state = std::move(state);
    m_changed = true;
    if (isNew)
        routeAgain(entry);
}

void AlertBook::learnFlags(Entry& entry, const Subject& subject)
{
    if (!subject.node)
        return;
    const Flags flags = subject.component ? subject.component->flags : subject.node->flags;
    entry.isFlapping = flags.has(Flag::Flapping);
    entry.isStale = entry.isStale || entry.isMaintained != flags.has(Flag::Maintenance);
    entry.isMaintained = flags.has(Flag::Maintenance);
}

void AlertBook::setCourse(AlertState& state, const Entry& entry, WallTime now)
{
    state.level = entry.course.level();
    state.phase = entry.course.phase();
    state.activeSince = entry.course.activeSince();
    state.firedAt = entry.course.firedAt();
    state.resolvedAt = entry.course.resolvedAt();
    state.acknowledgement = entry.acknowledgement;
    state.updatedAt = now;
}

/** Brings the state up to where the course is. */
void AlertBook::follow(Entry& entry, WallTime now)
{
    auto state = std::make_shared<AlertState>(*entry.state);
    setCourse(*state, entry, now);
    entry.state = std::move(state);
    m_changed = true;
}

void AlertBook::routeAgain(Entry& entry)
{
    bool any = false;
    for (std::size_t i = 0; i < m_routers.size(); ++i) {
        entry.told[i].wanted = m_routers[i].wants(*entry.state);
        any = any || entry.told[i].wanted;
    }
    entry.isStale = true;
    if (any || m_routers.empty() || !entry.state->isFiring())
        return;
    LedgerEntry line;
    line.at = entry.state->updatedAt;
    line.alert = entry.state->id;
    line.alertName = entry.state->rule;
    line.outcome = Delivery::Withheld;
    line.reason = std::string(withheldName(Withheld::NoReceiver));
    m_ledger.add(std::move(line));
}

// Time.

void AlertBook::advance(WallTime now)
{
    if (now >= m_backUntil)
        m_acknowledged.clear();
    ageCourses(now);
    dropOld(now);
    m_silencesChanged = m_silences.advance(now) || m_silencesChanged;
    if (m_firingChanged) {
        learnSources();
        learnCutOff();
    }
    withholdAgain(now);
    tell(now);
    m_firingChanged = m_silencesChanged = false;
}

void AlertBook::ageCourses(WallTime now)
{
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const auto next = std::next(entry);
        const CourseTurn turn = entry->second.course.advance(now);
        if (turn != CourseTurn::None) {
            follow(entry->second, now);
            turned(entry, turn);
        }
        entry = next;
    }
}

bool AlertBook::isOwed(const Entry& entry) const
{
    for (std::size_t i = 0; i < m_routers.size(); ++i) {
        if (m_routers[i].owes(entry.told[i]) || entry.told[i].queued)
            return true;
    }
    return false;
}

void AlertBook::dropOld(WallTime now)
{
    m_changed = std::erase_if(m_entries,
                    [&](const auto& entry) {
                        if (isActive(entry.second.course))
                            return false;
                        const Duration over = now - entry.second.course.resolvedAt();
                        const bool isOld = over > owedFor || (over > resolvedFor && !isOwed(entry.second));
                        if (isOld)
                            m_toTell.insert(nodeOf(entry.first, entry.second));
                        return isOld;
                    })
            > 0
        || m_changed;
}

void AlertBook::learnSources()
{
    if (m_inhibitor.empty())
        return;
    m_inhibitor.forgetSources();
    for (const auto& [key, entry] : m_entries) {
        if (entry.state->isFiring())
            m_inhibitor.addSource(*entry.state);
    }
}

void AlertBook::setDependencies(const NodeDependencies& dependencies)
{
    m_cutOff = CutOff(dependencies);
    m_firingChanged = true; // who is cut off is decided with the next look at the time
}

void AlertBook::learnCutOff()
{
    m_cutOffBy.clear();
    std::vector<NodeId> down;
    for (const auto& [node, alerts] : m_down) {
        if (alerts > 0)
            down.push_back(node);
    }
    if (!down.empty())
        m_cutOffBy = m_cutOff.by(down);
}

std::string AlertBook::nameOf(NodeId node) const
{
    return node < m_nodes.size() && m_nodes[node] ? m_nodes[node]->name : std::string();
}

/** The node itself is down. Whether that is told is no matter of this. */
bool AlertBook::isChildOfDown(const AlertKey& key) const
{
    const auto down = m_down.find(key.node);
    return down != m_down.end() && down->second > 0 && key.node != noNode && !m_policy->rules[key.rule].isParent;
}

bool AlertBook::dropAcknowledgement(Entry& entry, WallTime now) const
{
    if (!entry.acknowledgement)
        return false;
    const bool isBroken = entry.acknowledgement->until <= now || entry.course.level() > entry.acknowledgement->level
        || !isActive(entry.course);
    if (isBroken)
        entry.acknowledgement.reset();
    return isBroken;
}

void AlertBook::takeUpAcknowledgement(Entry& entry)
{
    if (auto before = m_acknowledged.extract(entry.state->id))
        entry.acknowledgement = std::move(before.mapped());
}

void AlertBook::withholdAgain(WallTime now)
{
    const bool all = m_firingChanged || m_silencesChanged;
    for (auto& [key, entry] : m_entries) {
        const bool isBroken = dropAcknowledgement(entry, now);
        if (all || isBroken || entry.isStale)
            withhold(key, entry, now);
        entry.isStale = false;
    }
}

void AlertBook::withhold(const AlertKey& key, Entry& entry, WallTime now)
{
    Withheld reason = Withheld::No;
    std::string by;
    const AlertState& alert = *entry.state;
    if (entry.isMaintained) {
        reason = Withheld::Maintenance;
    } else if (const NodeId parent = cutOffBy(key.node); parent != noNode) {
        reason = Withheld::ParentDown;
        by = nameOf(parent);
    } else if (isChildOfDown(key)) {
        reason = Withheld::ParentDown;
    } else if (const Silence* silence = m_silences.match(alert.labels, now)) {
        reason = Withheld::Silenced;
        by = silence->id;
    } else if (const AlertId inhibitor = m_inhibitor.inhibitorOf(alert)) {
        reason = Withheld::Inhibited;
        by = alertIdText(inhibitor);
    } else if (entry.acknowledgement) {
        reason = Withheld::Acknowledged;
        by = entry.acknowledgement->actor;
    }
    if (alert.withheld == reason && alert.withheldBy == by
        && alert.acknowledgement.has_value() == entry.acknowledgement.has_value())
        return;
    auto state = std::make_shared<AlertState>(alert);
    state->withheld = reason;
    state->withheldBy = std::move(by);
    state->acknowledgement = entry.acknowledgement;
    entry.state = std::move(state);
    m_changed = true;
}

/** Lets a router find what is known of one receiver. */
class AlertBook::OfReceiver final : public AlertRouter::Source {
public:
    OfReceiver(Entries& entries, std::size_t receiver) : m_entries(entries), m_receiver(receiver) { }

    Found find(const AlertKey& key) override
    {
        const auto entry = m_entries.find(key);
        if (entry == m_entries.end())
            return {};
        return {&entry->second.state, &entry->second.told[m_receiver], entry->second.isFlapping};
    }

private:
    Entries& m_entries;
    std::size_t m_receiver;
};

void AlertBook::tell(WallTime now)
{
    const std::uint64_t before = m_ledger.count();
    const std::size_t saidBefore = m_out.size();
    for (std::size_t i = 0; i < m_routers.size(); ++i) {
        for (auto& [key, entry] : m_entries)
            m_routers[i].consider({key, entry.state, entry.isFlapping}, entry.told[i], now, m_ledger);
        OfReceiver source(m_entries, i);
        m_routers[i].flush(source, now, m_lastNotification, m_ledger, m_out);
    }
    m_changed = m_changed || m_ledger.count() != before;
    keepUnsettled(saidBefore);
}

/** What is said in the account alone is said; whoever carries the others tells when it has them for good. */
void AlertBook::keepUnsettled(std::size_t from)
{
    constexpr std::size_t mostUnsettled = 1024;
    for (std::size_t i = from; i < m_out.size(); ++i) {
        const auto receiver = std::ranges::find(m_policy->receivers, m_out[i]->receiver, &Receiver::name);
        if (receiver->type == ReceiverType::Ledger)
            settle(*m_out[i]);
        else
            m_unsettled.push_back(m_out[i]);
    }
    while (m_unsettled.size() > mostUnsettled)
        m_unsettled.pop_front();
}

void AlertBook::settle(const Notification& notification)
{
    const auto receiver = std::ranges::find(m_policy->receivers, notification.receiver, &Receiver::name);
    const auto index = static_cast<std::size_t>(receiver - m_policy->receivers.begin());
    std::map<AlertId, const Notice*> notices;
    for (const Notice& notice : notification.notices)
        notices.emplace(notice.alert->id, &notice);
    for (auto& [key, entry] : m_entries) {
        const auto found = notices.find(entry.state->id);
        if (found == notices.end())
            continue;
        SureWord& sure = entry.sure[index];
        sure.firing = found->second->occasion != Occasion::Resolved;
        sure.level = sure.firing ? found->second->alert->level : sure.level;
        sure.at = sure.firing ? notification.at : sure.at;
        m_toTell.insert(nodeOf(key, entry));
    }
}

// Operators.

template <typename Visit>
void AlertBook::forEachSubject(const Visit& visit) const
{
    for (std::size_t i = 0; i < m_policy->rules.size(); ++i) {
        const AlertRule& rule = m_policy->rules[i];
        const auto index = static_cast<std::uint16_t>(i);
        if (rule.scope == AlertScope::System && !visit({{noNode, noLayer, index}, nullptr, nullptr}))
            return;
        for (const BudgetState& budget : m_budgets ? *m_budgets : std::vector<BudgetState>()) {
            if (concerns(rule, budget) && !visit({{noNode, noLayer, index}, nullptr, nullptr, &budget}))
                return;
        }
        for (const auto& node : m_nodes) {
            if (!node || rule.scope == AlertScope::System || rule.scope == AlertScope::Budget || !concerns(rule, *node))
                continue;
            if (rule.scope == AlertScope::Node && !visit({{node->id, noLayer, index}, node.get(), nullptr}))
                return;
            for (const ComponentState& component : node->components) {
                if (rule.scope == AlertScope::Component && concerns(rule, *node, component)
                    && !visit({{node->id, component.layer, index}, node.get(), &component}))
                    return;
            }
        }
    }
}

bool AlertBook::silencesEveryCritical(const Silence& silence) const
{
    const auto matcher = labelSetMatcher(silence.matchers);
    if (!matcher)
        return false; // refused for that later on
    bool any = false;
    bool every = true;
    forEachSubject([&](const Subject& subject) {
        if (m_policy->rules[subject.key.rule].loudest() != AlertLevel::Critical)
            return true;
        any = true;
        every = matcher->matches(
            SeriesName{{}, labelsOf(m_policy->rules[subject.key.rule], namesOf(subject), AlertLevel::Critical)});
        return every;
    });
    return any && every;
}

bool AlertBook::isRefusedBefore(const Silence& silence, WallTime now)
{
    const bool isSame = m_refused && m_refused->first.matchers == silence.matchers
        && m_refused->first.actor == silence.actor && now - m_refused->second <= twiceWithin;
    m_refused = isSame ? std::nullopt : std::optional(std::pair(silence, now));
    return isSame;
}

Result<std::string> AlertBook::addSilence(const Silence& silence, bool isConfirmed, WallTime now)
{
    if (auto problem = problemOf(silence, now))
        return *problem;
    if (!isConfirmed && silencesEveryCritical(silence) && !isRefusedBefore(silence, now))
        return Error{"it would silence every critical alert that there can be; ask for it once more to confirm", {}};
    m_silencesChanged = m_changed = true;
    return m_silences.add(silence, now);
}

std::optional<Error> AlertBook::endSilence(const std::string& id, WallTime now)
{
    m_silencesChanged = m_changed = true;
    return m_silences.end(id, now);
}

std::optional<Error> AlertBook::acknowledge(AlertId alert, Acknowledgement acknowledgement, WallTime now)
{
    const auto found = std::ranges::find(m_entries, alert, [](const auto& entry) { return entry.second.state->id; });
    if (found == m_entries.end() || !isActive(found->second.course))
        return Error{"there is no such alert, or it is over", alertIdText(alert)};
    acknowledgement.since = now;
    acknowledgement.level = found->second.course.level();
    found->second.acknowledgement = std::move(acknowledgement);
    found->second.isStale = true;
    follow(found->second, now);
    return std::nullopt;
}

void AlertBook::take(const DeliveryReport& report, WallTime now)
{
    if (report.outcome == Delivery::Queued) { // said in the account already; from now on it will not be lost
        const auto isIt = [&](const auto& said) {
            return said->id == report.notification && said->receiver == report.receiver;
        };
        const auto said = std::ranges::find_if(m_unsettled, isIt);
        if (said == m_unsettled.end())
            return;
        settle(**said);
        m_unsettled.erase(said);
        return;
    }
    LedgerEntry line;
    line.at = now;
    line.notification = report.notification;
    line.receiver = report.receiver;
    line.outcome = report.outcome;
    line.reason = report.detail;
    m_ledger.add(std::move(line));
    m_changed = true;
}

AlertMemory AlertBook::remember() const
{
    AlertMemory memory{m_silences.all(), {}};
    for (const auto& [alert, acknowledgement] : m_acknowledged)
        memory.acknowledgements.push_back({alert, acknowledgement});
    for (const auto& [key, entry] : m_entries) {
        if (entry.acknowledgement)
            memory.acknowledgements.push_back({entry.state->id, *entry.acknowledgement});
    }
    return memory;
}

void AlertBook::resume(const AlertMemory& memory, WallTime now)
{
    m_silences.resume(memory.silences, now);
    for (const AcknowledgementMemory& one : memory.acknowledgements) {
        if (one.acknowledgement.until > now)
            m_acknowledged.insert_or_assign(one.alert, one.acknowledgement);
    }
    m_backUntil = now + backWithin;
    m_silencesChanged = m_changed = true;
}

bool AlertBook::isStanding(const Entry& entry)
{
    return isActive(entry.course)
        || std::ranges::any_of(entry.sure, [](const SureWord& word) { return word.at != WallTime{}; });
}

std::string AlertBook::nodeOf(const AlertKey& key, const Entry& entry)
{
    return key.node == noNode ? std::string() : std::string(entry.state->labels.label("node"));
}

StandingAlert AlertBook::standingOf(const AlertKey& key, const Entry& entry) const
{
    const AlertRule& rule = m_policy->rules[key.rule];
    const bool isOfBudget = rule.scope == AlertScope::Budget;
    const auto label = [&entry](bool isWanted, const char* name) {
        return isWanted ? std::string(entry.state->labels.label(name)) : std::string();
    };
    StandingAlert standing;
    standing.rule = rule.id;
    standing.objective = label(isOfBudget, "objective");
    standing.node = label(isOfBudget || key.node != noNode, "node");
    standing.layer = label(isOfBudget || key.layer != noLayer, "layer");
    standing.summary = entry.state->summary;
    standing.value = entry.state->value;
    standing.course = entry.course;
    standing.isFlapping = entry.isFlapping;
    standing.isMaintained = entry.isMaintained;
    for (std::size_t i = 0; i < entry.sure.size(); ++i) {
        const SureWord& word = entry.sure[i];
        if (word.at != WallTime{})
            standing.told.push_back({m_policy->receivers[i].name, word.firing, word.level, word.at});
    }
    return standing;
}

std::vector<StandingAlerts> AlertBook::rememberStanding(bool all)
{
    for (const auto& [key, entry] : m_entries) {
        if (all)
            m_toTell.insert(nodeOf(key, entry));
    }
    if (m_toTell.empty())
        return {};
    std::map<std::string, StandingAlerts> told;
    for (const std::string& node : std::exchange(m_toTell, {}))
        told[node].node = node;
    for (const auto& [key, entry] : m_entries) {
        const auto of = isStanding(entry) ? told.find(nodeOf(key, entry)) : told.end();
        if (of != told.end())
            of->second.alerts.push_back(standingOf(key, entry));
    }
    std::vector<StandingAlerts> standing;
    for (auto& [node, alerts] : told)
        standing.push_back(std::move(alerts));
    return standing;
}

/** Nothing when there is no such rule any more, or it is about something else now. */
std::optional<AlertKey> AlertBook::keyOf(const StandingAlert& before, const AlertPlace& place)
{
    const auto rule = std::ranges::find(m_policy->rules, before.rule, &AlertRule::id);
    if (rule == m_policy->rules.end())
        return std::nullopt;
    AlertKey key{place.node, place.layer, static_cast<std::uint16_t>(rule - m_policy->rules.begin())};
    const AlertScope scope = !before.objective.empty() ? AlertScope::Budget
        : key.node == noNode                           ? AlertScope::System
        : key.layer == noLayer                         ? AlertScope::Node
                                                       : AlertScope::Component;
    if (scope == AlertScope::Budget)
        key.budget = numberOf(before.objective, before.node, before.layer);
    return scope == rule->scope ? std::optional(key) : std::nullopt;
}

void AlertBook::resume(const StandingAlert& before, const AlertPlace& place, WallTime now)
{
    m_backUntil = now + backWithin;
    const auto key = keyOf(before, place);
    const auto begun = key && !m_entries.contains(*key) ? begin(*key) : m_entries.end();
    if (begun == m_entries.end())
        return;
    const AlertRule& rule = m_policy->rules[key->rule];
    Entry& entry = begun->second;
    entry.course.resume(before.course);
    entry.isFlapping = before.isFlapping;
    entry.isMaintained = before.isMaintained;
    entry.isAwaited = true;
    auto state = std::make_shared<AlertState>();
    name(*state, labelsOf(rule, {before.layer, before.node, place.region, before.objective}, entry.course.level()));
    state->rule = rule.id;
    state->runbook = rule.runbook;
    state->summary = before.summary;
    state->value = before.value;
    state->node = place.node;
    state->layer = place.layer;
    entry.state = state;
    takeUpAcknowledgement(entry);
    setCourse(*state, entry, now);
    for (std::size_t i = 0; i < m_routers.size(); ++i) {
        const auto told = std::ranges::find(before.told, m_routers[i].receiver().name, &ToldMemory::receiver);
        if (told != before.told.end()) {
            entry.sure[i] = {told->firing, told->level, told->at};
            entry.told[i].firing = told->firing;
            entry.told[i].level = told->level;
            entry.told[i].at = told->at;
        }
        entry.told[i].wanted = m_routers[i].wants(*state);
    }
    if (rule.isParent && isActive(entry.course))
        ++m_down[place.node];
    m_firingChanged = m_changed = true;
}

void AlertBook::recall(
    std::vector<std::shared_ptr<const NodeState>> nodes, std::shared_ptr<const std::vector<BudgetState>> budgets)
{
    m_nodes = std::move(nodes);
    m_budgets = std::move(budgets);
}

/** What follows from the rest. */
void AlertBook::refresh()
{
    learnSources();
    learnCutOff();
    m_board.reset();
    m_changed = true;
    m_turns.clear();
    m_out.clear();
}

std::shared_ptr<const AlertBoard> AlertBook::board()
{
    if (m_board && !m_changed)
        return m_board;
    auto board = std::make_shared<AlertBoard>();
    board->alerts.reserve(m_entries.size());
    for (const auto& [key, entry] : m_entries) {
        board->alerts.push_back(entry.state);
        if (entry.state->isFiring())
            ++board->firing[static_cast<std::size_t>(entry.state->level)];
    }
    board->silences = m_silences.all();
    board->ledger = m_ledger.lines();
    for (const AlertRouter& router : m_routers)
        board->receivers.push_back(router.receiver().name);
    board->suppressed = m_suppressed;
    m_board = std::move(board);
    m_changed = false;
    return m_board;
}

} // namespace dwcp
