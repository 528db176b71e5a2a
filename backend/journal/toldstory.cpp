// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/toldstory.h"

#include "health/packing.h"
#include "health/score.h"
#include "journal/toldvalues.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

BreakerView viewOf(const ToldBreaker& told)
{
    BreakerView view;
    view.state = told.state;
    view.mode = told.mode;
    view.since = told.since;
    view.rejected = told.rejected;
    return view;
}

} // namespace

ToldStory::ToldStory(JournalReader& journal, Configuration configuration)
    : m_journal(journal)
    , m_configuration(std::move(configuration))
    , m_board(std::make_shared<AlertBoard>())
{
    m_now.cluster = m_configuration.cluster;
    m_now.layers = std::make_shared<const std::vector<LayerColumn>>();
    m_now.alerts = m_board;
}

ToldStory::~ToldStory() = default;

Result<std::unique_ptr<ToldStory>> ToldStory::open(
    JournalReader& journal, std::int64_t run, std::optional<WallTime> from, std::optional<WallTime> to)
{
    auto places = journal.told(run);
    if (!places)
        return places.error();
    auto first = places->end();
    for (auto place = places->begin(); place != places->end(); ++place) {
        if (place->isPicture && (first == places->end() || (from && place->first <= *from)))
            first = place;
    }
    if (first == places->end())
        return std::unique_ptr<ToldStory>();
    auto configuration = journal.configuration(run);
    if (!configuration)
        return configuration.error();
    std::unique_ptr<ToldStory> story(new ToldStory(journal, std::move(configuration).value()));
    story->m_isFromStart = first == places->begin() && first->part == 0;
    story->m_places.assign(first, places->end());
    if (const auto whole = story->verify(to); !whole)
        return whole.error();
    if (!story->readRow())
        return story->m_problem.value_or(Error{"nothing of it was told", {}});
    return story;
}

Result<bool> ToldStory::verify(std::optional<WallTime> to)
{
    const auto later = std::ranges::find_if(m_places, [&](const auto& place) { return to && place.first > *to; });
    const auto gap = [&](const JournalReader::ToldPlace& place) {
        return Error{"some of what was told before row " + std::to_string(place.id) + " of told found no room", {}};
    };
    // What is missing may have been in the window yet.
    if (later != m_places.end() && later->part != m_places.front().part)
        return gap(*later);
    m_places.erase(later, m_places.end());
    if (m_places.empty())
        return Error{"what was told begins later", {}};
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const std::string name = "row " + std::to_string(m_places[i].id) + " of told";
        if (m_places[i].part != m_places.front().part)
            return gap(m_places[i]);
        if (i > 0 && m_places[i].id != m_places[i - 1].id + 1)
            return Error{name + " does not follow the one before", {}};
        if (const auto row = m_journal.toldRow(m_places[i].id); !row)
            return row.error();
        else if (Unpacker(*row).number() != toldVersion)
            return Error{name + " is of another version of the program", {}};
    }
    return true;
}

void ToldStory::fail(std::int64_t row, const std::string& how)
{
    m_problem = Error{"row " + std::to_string(row) + " of told " + how, {}};
    m_row.clear();
    m_at = 0;
}

/** Takes the next one into its hands; a picture is read at once. False: there is none, or it cannot be read. */
bool ToldStory::readRow()
{
    if (m_problem || m_place == m_places.size())
        return false;
    const auto& place = m_places[m_place++];
    auto row = m_journal.toldRow(place.id);
    if (!row) {
        m_problem = row.error();
        return false;
    }
    m_row = std::move(row).value();
    Unpacker unpacker(m_row);
    static_cast<void>(unpacker.number()); // the version, which was looked at
    m_at = m_row.size() - unpacker.left();
    m_last = place.first;
    if (!place.isPicture)
        return true;
    if (!readPicture(unpacker) || !unpacker.isAtEnd()) {
        fail(place.id, "is damaged");
        return false;
    }
    m_now.at = place.first;
    m_at = m_row.size();
    m_knowsScores = true;
    return true;
}

std::optional<WallTime> ToldStory::next()
{
    if (m_next)
        return m_next;
    while (m_at == m_row.size()) {
        if (!readRow())
            return std::nullopt;
    }
    Unpacker unpacker(std::string_view(m_row).substr(m_at));
    m_next = m_last + Duration(static_cast<std::int64_t>(unpacker.number()));
    m_at = m_row.size() - unpacker.left();
    return m_next;
}

void ToldStory::advance()
{
    if (!next())
        return;
    Unpacker unpacker(std::string_view(m_row).substr(m_at));
    m_now.at = m_last = *std::exchange(m_next, std::nullopt);
    if (readLook(unpacker))
        m_at = m_row.size() - unpacker.left();
    else
        fail(m_places[m_place - 1].id, "is damaged");
}

bool ToldStory::readPicture(Unpacker& unpacker)
{
    m_alerts.clear();
    m_incidents.clear();
    m_changed.clear();
    if (!readSystem(unpacker.view()))
        return false;
    const std::size_t nodes = unpacker.count(0);
    for (std::size_t id = 0; id < nodes && unpacker.isGood(); ++id) {
        if (!readNode(unpacker, NodeId(id)))
            return false;
    }
    for (std::size_t left = unpacker.count(0); left > 0 && unpacker.isGood(); --left) {
        auto alert = std::make_shared<AlertState>();
        unpacker(*alert, alert->updatedAt);
        m_alerts[alert->id] = std::move(alert);
    }
    for (std::size_t left = unpacker.count(0); left > 0 && unpacker.isGood(); --left) {
        Unpacker packed(unpacker.view());
        IncidentState incident;
        packed(incident);
        if (!packed.isGood())
            return false;
        m_incidents[incident.id] = std::move(incident);
    }
    auto open = std::make_shared<std::vector<IncidentState>>();
    for (const auto& [id, incident] : m_incidents)
        open->push_back(incident);
    m_now.incidents = std::move(open);
    if (unpacker.number() != 0 && !readBudgets(unpacker))
        return false;
    tellAllAlerts();
    return unpacker.isGood();
}

bool ToldStory::readLook(Unpacker& unpacker)
{
    m_changed.clear();
    m_results = unpacker.number();
    m_commands = unpacker.number();
    m_knowsScores = m_knowsScores && m_results == 0;
    if (!readEvents(unpacker))
        return false;
    if (unpacker.number() != 0 && !readSystem(unpacker.view()))
        return false;
    for (std::uint64_t id = unpacker.number(); id != 0; id = unpacker.number()) {
        if (!readNode(unpacker, NodeId(id - 1)))
            return false;
    }
    return readAlerts(unpacker) && readLedger(unpacker) && readIncidents(unpacker)
        && (unpacker.number() == 0 || readBudgets(unpacker)) && unpacker.isGood();
}

bool ToldStory::readEvents(Unpacker& unpacker)
{
    m_events.clear();
    for (std::size_t left = unpacker.count(0); left > 0 && unpacker.isGood(); --left)
        unpacker(m_events.emplace_back());
    return unpacker.isGood();
}

bool ToldStory::readSystem(std::string_view packed)
{
    Unpacker unpacker(packed);
    ToldSystem told;
    unpacker(told);
    SystemState& system = m_now.system;
    system.level = told.level;
    system.score = told.score;
    system.serving = told.serving;
    system.notServing = told.notServing;
    system.breakersOpen = told.breakersOpen;
    std::ranges::copy(told.componentsByLevel, system.componentsByLevel);
    m_board->firing = told.firing;
    return unpacker.isGood();
}

bool ToldStory::readNode(Unpacker& unpacker, NodeId id)
{
    constexpr NodeId most = 1 << 24; // an id that lies makes no room
    const std::uint8_t parts = unpacker.byte();
    if (!unpacker.isGood() || id >= most || (id >= m_nodes.size() && (parts & ToldNode::Identity) == 0))
        return false;
    if (id >= m_nodes.size()) {
        m_nodes.resize(id + 1);
        m_now.nodes.resize(id + 1);
    }
    m_changed.push_back(id);
    ToldNode told;
    foldParts(unpacker, told, parts);
    if ((parts & ToldNode::Identity) != 0) {
        if (!told.isThere) {
            m_nodes[id] = nullptr;
            m_now.nodes[id] = nullptr;
        } else if (!m_nodes[id]) {
            m_nodes[id] = std::make_shared<NodeState>();
            m_now.nodes[id] = m_nodes[id];
        }
    }
    NodeState gone;
    NodeState& node = m_nodes[id] ? *m_nodes[id] : gone;
    node.id = id;
    if ((parts & ToldNode::Identity) != 0) {
        node.name = std::move(told.name);
        node.region = std::move(told.region);
        node.weight = told.weight;
        const auto profile =
            std::ranges::find(m_configuration.profiles, told.kind, [](const auto& p) { return p->name; });
        node.profile = profile == m_configuration.profiles.end() ? nullptr : *profile;
    }
    if ((parts & ToldNode::Standing) != 0) {
        node.level = told.level;
        node.flags = told.flags;
    }
    if ((parts & ToldNode::Components) != 0 && !readComponents(unpacker, node))
        return false;
    if ((parts & ToldNode::Breakers) != 0) {
        unpacker(told.breakers);
        node.breakers.clear();
        for (const auto& [name, breaker] : told.breakers)
            node.breakers.push_back({name, true, viewOf(breaker)});
    }
    return unpacker.isGood();
}

bool ToldStory::readComponents(Unpacker& unpacker, NodeState& node)
{
    const std::size_t count = unpacker.number();
    if (count > noLayer)
        return false;
    node.components.resize(count);
    for (std::uint64_t index = unpacker.number(); index != 0; index = unpacker.number()) {
        if (index > count || !readComponent(unpacker, node.components[index - 1], node))
            return false;
    }
    // One that was never told whole belongs to nobody.
    return unpacker.isGood()
        && std::ranges::all_of(node.components, [](const auto& one) { return one.spec != nullptr; });
}

bool ToldStory::readComponent(Unpacker& unpacker, ComponentState& component, const NodeState& node)
{
    const std::uint8_t parts = unpacker.byte();
    ToldComponent told;
    if ((parts & ToldComponent::Identity) != 0) {
        component.layer = static_cast<LayerIndex>(unpacker.number());
        component.spec = specOf(node, std::string(unpacker.view()));
        if (!component.spec)
            return false;
        component.breaker.name = node.name + "/" + component.spec->id;
    }
    foldParts(unpacker, told, parts);
    if ((parts & ToldComponent::Standing) != 0) {
        component.level = told.level;
        component.flags = told.flags;
        component.since = told.since;
        component.times = told.times;
        component.score = told.score;
    }
    if ((parts & ToldComponent::Cause) != 0) {
        component.error = std::move(told.error);
        component.worstRule = told.rule;
        component.rules.clear();
        if (rulePlace(*component.spec, told.rule).rule) {
            component.rules.resize(std::size_t(told.rule) + 1);
            component.rules.back().value = told.value;
        }
    }
    if ((parts & ToldComponent::Breaker) != 0) {
        const std::string name = std::move(component.breaker.name);
        component.breaker = viewOf(told.breaker);
        component.breaker.name = name;
    }
    return unpacker.isGood();
}

/** The profile owns its layers. */
std::shared_ptr<const LayerSpec> ToldStory::specOf(const NodeState& node, const std::string& layer) const
{
    if (!node.profile)
        return nullptr;
    const auto found = std::ranges::find(node.profile->layers, layer, &LayerSpec::id);
    return found == node.profile->layers.end() ? nullptr : std::shared_ptr<const LayerSpec>(node.profile, &*found);
}

void ToldStory::showAlerts(std::vector<std::shared_ptr<const AlertState>> alerts)
{
    const auto firing = m_board->firing;
    m_board = std::make_shared<AlertBoard>();
    m_board->firing = firing;
    m_board->alerts = std::move(alerts);
    m_now.alerts = m_board;
}

bool ToldStory::readAlerts(Unpacker& unpacker)
{
    if (unpacker.number() == 0)
        return unpacker.isGood();
    std::vector<std::shared_ptr<const AlertState>> news;
    while (unpacker.number() != 0) {
        auto alert = std::make_shared<AlertState>();
        unpacker(*alert, alert->updatedAt);
        news.push_back(alert);
        m_alerts[alert->id] = std::move(alert);
    }
    // A value alone is no news: whoever was told of the alert sees it in the same place.
    while (unpacker.number() != 0) {
        const auto alert = m_alerts.find(unpacker.word());
        const double value = unpacker.real();
        WallTime at{};
        unpacker(at);
        if (alert == m_alerts.end())
            return false;
        alert->second->value = value;
        alert->second->updatedAt = at;
    }
    while (unpacker.number() != 0)
        m_alerts.erase(unpacker.word());
    if (!news.empty())
        showAlerts(std::move(news));
    return unpacker.isGood();
}

bool ToldStory::readLedger(Unpacker& unpacker)
{
    for (std::size_t left = unpacker.count(0); left > 0 && unpacker.isGood(); --left) {
        auto line = std::make_shared<LedgerEntry>();
        unpacker(*line);
        m_ledger.push_back(std::move(line));
        if (m_ledger.size() > ledgerLength)
            m_ledger.pop_front();
    }
    return unpacker.isGood();
}

bool ToldStory::readIncidents(Unpacker& unpacker)
{
    if (unpacker.number() == 0)
        return unpacker.isGood();
    auto open = std::make_shared<std::vector<IncidentState>>();
    for (std::size_t left = unpacker.count(0); left > 0 && unpacker.isGood(); --left) {
        const std::uint64_t id = unpacker.number();
        const std::string_view news = unpacker.view();
        IncidentState& incident = m_incidents[id];
        Unpacker packed(news);
        if (!news.empty())
            packed(incident);
        if (!packed.isGood() || incident.id != id)
            return false;
        open->push_back(incident);
    }
    std::erase_if(m_incidents,
        [&](const auto& known) { return std::ranges::find(*open, known.first, &IncidentState::id) == open->end(); });
    m_now.incidents = std::move(open);
    return unpacker.isGood();
}

bool ToldStory::readBudgets(Unpacker& unpacker)
{
    auto budgets = std::make_shared<std::vector<BudgetState>>();
    unpacker(*budgets);
    m_now.budgets = std::move(budgets);
    return unpacker.isGood();
}

void ToldStory::tellAllAlerts()
{
    std::vector<std::shared_ptr<const AlertState>> all;
    for (const auto& [id, alert] : m_alerts)
        all.push_back(alert);
    showAlerts(std::move(all));
}

void ToldStory::tellLedger()
{
    showAlerts({});
    m_board->ledger.assign(m_ledger.begin(), m_ledger.end());
}

void ToldStory::setScore(ComponentId component, double score)
{
    if (component.node >= m_nodes.size() || !m_nodes[component.node])
        return;
    for (ComponentState& state : m_nodes[component.node]->components) {
        if (state.layer == component.layer)
            state.score = score;
    }
}

/** As the engine does: the worst visible component's, in the level's band. */
void ToldStory::decideNodeScores()
{
    for (const auto& node : m_nodes) {
        if (!node)
            continue;
        double least = std::numeric_limits<double>::quiet_NaN();
        for (const ComponentState& component : node->components) {
            if (!component.flags.has(Flag::Stale) && !(component.score >= least) && !std::isnan(component.score))
                least = component.score;
        }
        node->score = clampToLevel(least, node->level);
    }
}

} // namespace dwcp
