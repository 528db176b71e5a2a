// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/toldlog.h"

#include "journal/checksum.h"
#include "journal/deflation.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <bit>

namespace dwcp {

namespace {

constexpr std::size_t mostEvents = 100'000; ///< that wait for a look
constexpr std::size_t budgetBytesPerSecond = 1024;
constexpr int rowsAtOnce = 64; ///< removed in one go

bool isSame(double a, double b) noexcept
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); // no number is no news either
}

bool isSame(const std::optional<Acknowledgement>& a, const std::optional<Acknowledgement>& b)
{
    return a.has_value() == b.has_value()
        && (!a || (a->since == b->since && a->until == b->until && a->actor == b->actor && a->reason == b->reason));
}

/** But for the value. Equal ids have equal labels. */
bool isSameButValue(const AlertState& a, const AlertState& b)
{
    return a.level == b.level && a.phase == b.phase && a.activeSince == b.activeSince && a.firedAt == b.firedAt
        && a.resolvedAt == b.resolvedAt && a.withheld == b.withheld && a.withheldBy == b.withheldBy
        && a.summary == b.summary && isSame(a.acknowledgement, b.acknowledgement);
}

ToldBreaker told(const BreakerView& view)
{
    return {view.state, view.mode, view.since, view.rejected};
}

bool isOfBudget(EventKind kind) noexcept
{
    return kind == EventKind::BudgetBurning || kind == EventKind::BudgetCalm || kind == EventKind::BudgetExhausted
        || kind == EventKind::BudgetCorrected;
}

} // namespace

ToldLog::ToldLog(JournalFile& file, std::int64_t run) : m_database(file.database()), m_run(run)
{
    m_nextId = m_database.execAndGet("SELECT ifnull(max(id), 0) + 1 FROM told").getInt64();
}

void ToldLog::add(const InputBeat& beat)
{
    if (!beat.results.empty() || !beat.commands.empty())
        m_counts.push_back({beat.at, beat.results.size(), beat.commands.size()});
}

void ToldLog::add(const Event& event)
{
    // Their numbers tell when one found a full box.
    if (event.id != std::exchange(m_lastEvent, event.id) + 1 || m_events.size() > mostEvents)
        lose();
    m_events.push_back(event);
}

/** There is no more room for what waits. */
void ToldLog::lose()
{
    m_closed.clear();
    m_open = {};
    m_events.clear();
    ++m_part;
    m_hasBegun = false;
    m_hasLost = true;
}

std::size_t ToldLog::waitingBytes() const noexcept
{
    std::size_t bytes = m_open.body.size();
    for (const Row& row : m_closed)
        bytes += row.body.size();
    return bytes;
}

ToldLog::Row ToldLog::newRow(WallTime at, bool isPicture)
{
    Row row;
    row.id = m_nextId++;
    row.part = m_part;
    row.isPicture = isPicture;
    row.isWaiting = true;
    row.first = row.last = at;
    Packer head;
    head.number(toldVersion);
    row.body = head.take();
    return row;
}

void ToldLog::closeRow()
{
    if (m_open.isWaiting)
        m_closed.push_back(std::move(m_open));
    m_open = {};
}

void ToldLog::look(const Snapshot& snapshot)
{
    if (m_hasBegun && snapshot.at <= m_at)
        return;
    if (!m_hasBegun)
        return begin(snapshot);
    tell(snapshot);
    if (m_open.body.size() > rowBytes)
        closeRow();
    if (m_at - m_picturedAt >= pictureEvery) {
        closeRow();
        addPicture();
    }
    if (waitingBytes() > memoryLimit)
        lose();
}

/** What became another since the look before, and what happened. */
void ToldLog::tell(const Snapshot& snapshot)
{
    if (m_open.id == 0)
        m_open = newRow(m_at, false);
    m_packer.clear();
    m_packer.number(static_cast<std::uint64_t>((snapshot.at - m_at).count()));
    m_at = snapshot.at;
    ++m_looks;
    takeCounts(snapshot.at);
    takeEvents(snapshot.at);
    takeSystem(snapshot);
    takeNodes(snapshot);
    takeAlerts(snapshot.alerts != m_board ? snapshot.alerts.get() : nullptr);
    takeLedger(snapshot.alerts != m_board ? snapshot.alerts.get() : nullptr);
    takeIncidents(snapshot.incidents != m_incidentStates ? snapshot.incidents.get() : nullptr);
    takeBudgets(snapshot);
    m_board = snapshot.alerts;
    m_incidentStates = snapshot.incidents;
    m_sequence = snapshot.sequence;
    m_open.body += m_packer.bytes();
    m_open.last = snapshot.at;
    m_open.isWaiting = true;
}

/** A picture of all that is, in the place of what changed. */
void ToldLog::begin(const Snapshot& snapshot)
{
    m_packer.clear(); // what is put into it meanwhile is in the picture
    m_at = snapshot.at;
    m_nodes.clear();
    m_alerts.clear();
    m_incidents.clear();
    m_system.clear();
    takeSystem(snapshot);
    takeNodes(snapshot);
    takeAlerts(snapshot.alerts.get());
    takeIncidents(snapshot.incidents.get());
    m_incidentStates = snapshot.incidents;
    m_budgets = snapshot.budgets;
    m_sequence = snapshot.sequence;
    const bool hasLost = std::exchange(m_hasLost, false);
    if (hasLost) {
        std::erase_if(m_events, [&](const Event& event) { return event.at <= snapshot.at; });
        takeCounts(snapshot.at);
        m_lastLine =
            snapshot.alerts && !snapshot.alerts->ledger.empty() ? snapshot.alerts->ledger.back()->sequence : m_lastLine;
    }
    m_hasBegun = true;
    addPicture();
    m_board = hasLost ? snapshot.alerts : nullptr;
    if (!hasLost)
        tell(snapshot); // what happened in the first beat
}

void ToldLog::end()
{
    if (!m_hasBegun)
        return;
    closeRow();
    addPicture();
}

/** From the copy of the fleet: it has the newest scores, too. */
void ToldLog::addPicture()
{
    Row row = newRow(m_at, true);
    m_packer.clear();
    m_packer.text(m_system);
    m_packer.count(m_nodes.size());
    for (const ToldNode& node : m_nodes) {
        m_parts.assign(node.components.size(), ToldComponent::All);
        put(node, node.isThere ? ToldNode::All : ToldNode::Identity);
    }
    m_packer.count(m_alerts.size());
    for (const auto& [id, alert] : m_alerts) {
        m_packer.put(*alert.state);
        m_packer.put(alert.state->updatedAt);
    }
    m_packer.count(m_incidents.size());
    for (const auto& [id, packed] : m_incidents)
        m_packer.text(packed);
    const bool hasBudgets = m_budgets != nullptr;
    m_packer.number(hasBudgets ? 1 : 0);
    if (hasBudgets)
        m_packer.put(*m_budgets);
    row.body += m_packer.bytes();
    m_packer = {}; // of a large fleet it was large
    m_closed.push_back(std::move(row));
    m_budgetsTold = m_budgets;
    m_picturedAt = m_budgetsAt = m_at;
}

void ToldLog::takeCounts(WallTime until)
{
    Counts sum;
    while (!m_counts.empty() && m_counts.front().at <= until) {
        sum.results += m_counts.front().results;
        sum.commands += m_counts.front().commands;
        m_counts.pop_front();
    }
    m_packer.number(sum.results);
    m_packer.number(sum.commands);
}

/** They are in the order of their ids, and so of their times. */
void ToldLog::takeEvents(WallTime until)
{
    const auto end = std::ranges::find_if(m_events, [&](const Event& event) { return event.at > until; });
    m_packer.count(static_cast<std::size_t>(end - m_events.begin()));
    for (auto event = m_events.begin(); event != end; ++event) {
        m_packer.put(*event);
        if (isOfBudget(event->kind))
            m_budgetsAt = {}; // whoever reads of it wants to see the budget as it was then
    }
    m_events.erase(m_events.begin(), end);
}

void ToldLog::takeSystem(const Snapshot& snapshot)
{
    const SystemState& now = snapshot.system;
    ToldSystem system{now.level, now.score, now.serving, now.notServing, now.breakersOpen, {}, {}};
    std::copy_n(now.componentsByLevel, levelCount, system.componentsByLevel.begin());
    if (snapshot.alerts)
        system.firing = snapshot.alerts->firing;
    Packer packed;
    packed.put(system);
    const bool isNews = packed.bytes() != m_system;
    m_packer.number(isNews ? 1 : 0);
    if (!isNews)
        return;
    m_system = packed.take();
    m_packer.text(m_system);
}

void ToldLog::takeNodes(const Snapshot& snapshot)
{
    static const NodeState nobody;
    m_nodes.resize(snapshot.nodes.size());
    for (std::size_t id = 0; id < snapshot.nodes.size(); ++id) {
        const auto& node = snapshot.nodes[id];
        if (!node && !m_nodes[id].isThere)
            continue;
        if (m_hasBegun && node && node->revision <= m_sequence)
            continue;
        const std::uint8_t parts = takeNode(node ? *node : nobody, m_nodes[id]);
        if (parts == 0)
            continue;
        m_packer.number(id + 1);
        put(m_nodes[id], parts);
    }
    m_packer.number(0);
}

std::uint8_t ToldLog::takeNode(const NodeState& state, ToldNode& known)
{
    std::uint8_t parts = 0;
    const bool isThere = state.id != noNode;
    static const std::string noKind;
    const std::string& kind = state.profile ? state.profile->name : noKind;
    if (isThere != known.isThere || state.name != known.name || state.region != known.region || kind != known.kind
        || state.weight != known.weight) {
        parts |= ToldNode::Identity;
        known.isThere = isThere;
        known.name = state.name;
        known.region = state.region;
        known.kind = kind;
        known.weight = state.weight;
    }
    if (state.level != known.level || state.flags != known.flags) {
        parts |= ToldNode::Standing;
        known.level = state.level;
        known.flags = state.flags;
    }
    m_parts.assign(state.components.size(), 0);
    // Another number of them is another kind of node.
    if (state.components.size() != known.components.size()) {
        known.components.assign(state.components.size(), {});
        parts |= ToldNode::Components;
    }
    for (std::size_t i = 0; i < state.components.size(); ++i) {
        m_parts[i] = take(state.components[i], known.components[i]);
        parts |= m_parts[i] != 0 ? ToldNode::Components : 0;
    }
    const auto isSameBreaker = [](const NodeBreaker& now, const std::pair<std::string, ToldBreaker>& before) {
        return now.name == before.first && told(now.view) == before.second;
    };
    if (!std::ranges::equal(state.breakers, known.breakers, isSameBreaker)) {
        parts |= ToldNode::Breakers;
        known.breakers.clear();
        for (const NodeBreaker& breaker : state.breakers)
            known.breakers.emplace_back(breaker.name, told(breaker.view));
    }
    return parts;
}

std::uint8_t ToldLog::take(const ComponentState& state, ToldComponent& known)
{
    std::uint8_t parts = 0;
    if (known.spec != state.spec || known.layer != state.layer) {
        parts |= ToldComponent::All;
        known.spec = state.spec;
        known.layer = state.layer;
    }
    // What whoever reads would think that it was at each level until now; that it begins, nobody can think.
    LevelTimes times = known.times;
    if (times.until() != WallTime{} && state.times.until() != WallTime{})
        times.account(state.times.until(), seenLevel(known.level, known.flags), known.flags.has(Flag::Maintenance));
    if (known.level != state.level || known.flags != state.flags || known.since != state.since
        || times != state.times) {
        parts |= ToldComponent::Standing;
        known.level = state.level;
        known.flags = state.flags;
        known.since = state.since;
    }
    known.times = state.times;
    known.score = state.score;
    const double value = state.worstRule < state.rules.size() ? state.rules[state.worstRule].value : 0;
    if (known.error != state.error || known.rule != state.worstRule || !isSame(known.value, value)) {
        parts |= ToldComponent::Cause;
        known.error = state.error;
        known.rule = state.worstRule;
        known.value = value;
    }
    if (const ToldBreaker breaker = told(state.breaker); breaker != known.breaker) {
        parts |= ToldComponent::Breaker;
        known.breaker = breaker;
    }
    return parts;
}

void ToldLog::put(const ToldNode& node, std::uint8_t parts)
{
    m_packer.byte(parts);
    foldParts(m_packer, const_cast<ToldNode&>(node), parts); // writing changes nothing
    if ((parts & ToldNode::Components) != 0) {
        m_packer.count(node.components.size());
        for (std::size_t i = 0; i < node.components.size(); ++i) {
            if (m_parts[i] != 0)
                putComponent(i, node.components[i], m_parts[i]);
        }
        m_packer.number(0);
    }
    if ((parts & ToldNode::Breakers) != 0)
        m_packer.put(node.breakers);
}

void ToldLog::putComponent(std::size_t index, const ToldComponent& component, std::uint8_t parts)
{
    m_packer.number(index + 1);
    m_packer.byte(parts);
    if ((parts & ToldComponent::Identity) != 0) {
        m_packer.number(component.layer);
        m_packer.text(component.spec ? component.spec->id : std::string());
    }
    foldParts(m_packer, const_cast<ToldComponent&>(component), parts);
}

/** Whole where it is another one, and the value alone where that is all: what fires moves with every result. */
void ToldLog::takeAlerts(const AlertBoard* board)
{
    m_packer.number(board ? 1 : 0);
    if (!board)
        return;
    Packer values;
    for (const auto& alert : board->alerts) {
        KeptAlert& known = m_alerts[alert->id];
        known.look = m_looks;
        if (known.state == alert)
            continue;
        if (!known.state || !isSameButValue(*known.state, *alert)) {
            m_packer.number(1);
            m_packer.put(*alert);
            m_packer.put(alert->updatedAt);
        } else if (!isSame(known.state->value, alert->value) || known.state->updatedAt != alert->updatedAt) {
            values.number(1);
            values.word(alert->id);
            values.real(alert->value);
            values.put(alert->updatedAt);
        }
        known.state = alert;
    }
    m_packer.number(0);
    values.number(0);
    if (m_alerts.size() > board->alerts.size()) {
        for (auto known = m_alerts.begin(); known != m_alerts.end();) {
            if (known->second.look == m_looks) {
                ++known;
                continue;
            }
            values.number(1);
            values.word(known->first);
            known = m_alerts.erase(known);
        }
    }
    values.number(0);
    m_packer.append(values.bytes());
}

void ToldLog::takeLedger(const AlertBoard* board)
{
    std::size_t fresh = 0;
    const std::size_t all = board ? board->ledger.size() : 0;
    while (fresh < all && board->ledger[all - 1 - fresh]->sequence > m_lastLine)
        ++fresh;
    m_packer.count(fresh);
    for (std::size_t i = all - fresh; i < all; ++i) {
        m_packer.put(*board->ledger[i]);
        m_lastLine = board->ledger[i]->sequence;
    }
}

/** The numbers of those that are open; what changed of them, and those that are new, whole. */
void ToldLog::takeIncidents(const std::vector<IncidentState>* incidents)
{
    m_packer.number(incidents ? 1 : 0);
    if (!incidents)
        return;
    std::unordered_map<std::uint64_t, std::string> open;
    m_packer.count(incidents->size());
    for (const IncidentState& incident : *incidents) {
        Packer packed;
        packed.put(incident);
        const auto known = m_incidents.find(incident.id);
        const bool isNews = known == m_incidents.end() || known->second != packed.bytes();
        m_packer.number(incident.id);
        m_packer.text(isNews ? std::string_view(packed.bytes()) : std::string_view());
        open[incident.id] = packed.take();
    }
    m_incidents = std::move(open);
}

/** All of them, so often that they are no burden. */
void ToldLog::takeBudgets(const Snapshot& snapshot)
{
    m_budgets = snapshot.budgets;
    const bool isDue = m_budgets && m_budgets != m_budgetsTold && m_at - m_budgetsAt >= m_budgetsWait;
    m_packer.number(isDue ? 1 : 0);
    if (!isDue)
        return;
    m_budgetsTold = m_budgets;
    const std::size_t before = m_packer.bytes().size();
    m_packer.put(*snapshot.budgets);
    m_budgetsAt = m_at;
    const std::size_t seconds = (m_packer.bytes().size() - before) / budgetBytesPerSecond;
    m_budgetsWait = std::max<Duration>(budgetsEvery, std::chrono::seconds(seconds));
}

void ToldLog::write()
{
    for (Row& row : m_closed)
        writeRow(row);
    if (m_open.isWaiting)
        writeRow(m_open);
}

void ToldLog::writeRow(Row& row)
{
    SQLite::Statement insert(m_database,
        "INSERT OR REPLACE INTO told (id, run, part, picture, first, last, checksum, body) VALUES (?, ?, ?, ?, ?, ?, "
        "?, ?)");
    const std::string body = deflated(row.body);
    insert.bind(1, row.id);
    insert.bind(2, m_run);
    insert.bind(3, row.part);
    insert.bind(4, row.isPicture ? 1 : 0);
    insert.bind(5, static_cast<std::int64_t>(row.first.time_since_epoch().count()));
    insert.bind(6, static_cast<std::int64_t>(row.last.time_since_epoch().count()));
    insert.bind(7, checksumOf(body));
    insert.bindNoCopy(8, body.data(), static_cast<int>(body.size()));
    insert.exec();
}

void ToldLog::settled()
{
    m_closed.clear();
    m_open.isWaiting = false;
}

std::uint64_t ToldLog::clean(SQLite::Database& database, WallTime oldest)
{
    SQLite::Statement remove(
        database, "DELETE FROM told WHERE id IN (SELECT id FROM told ORDER BY id LIMIT ?) AND last < ?");
    remove.bind(1, rowsAtOnce);
    remove.bind(2, static_cast<std::int64_t>(oldest.time_since_epoch().count()));
    return static_cast<std::uint64_t>(remove.exec());
}

} // namespace dwcp
