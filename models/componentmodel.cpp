// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/componentmodel.h"

#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

using Row = ComponentTableRow;
using RoleOf = std::function<QVariant(const Row&, int)>;

constexpr Duration sparkSpan = 30min;
constexpr Duration shortestSpark = 1min;

RoleOf quiet()
{
    return [](const Row&, int role) { return role == QuietRole ? QVariant(true) : QVariant(); };
}

QVariant nodeRoles(const Row& row, int role)
{
    if (role == ComponentRole)
        return QVariant::fromValue(row.id());
    return role == StrongRole ? QVariant(true) : QVariant();
}

/** Flags and cause: what the cell has no room for. */
QString levelTip(const Row& row)
{
    const QString flags = Texts::flags(row.state->flags);
    const QString cause = Texts::cause(*row.state);
    return flags.isEmpty() || cause.isEmpty() ? flags + cause : ComponentModel::tr("%1. %2").arg(flags, cause);
}

QVariant levelRoles(const Row& row, int role)
{
    switch (role) {
    case LevelRole:
        return static_cast<int>(row.state->level);
    case InkRole:
        return isIll(row.state->level) ? QVariant(static_cast<int>(row.state->level)) : QVariant();
    case QuietRole:
        return !isIll(row.state->level);
    case SecondLineRole:
        return row.isStale() ? Texts::flag(Flag::Stale) : QString();
    case Qt::ToolTipRole:
        return levelTip(row);
    case Qt::AccessibleTextRole:
        return Texts::component(*row.node, *row.state, toText(row.state->spec->name));
    default:
        return {};
    }
}

QVariant scoreRoles(const Row& row, int role)
{
    const bool ill = isIll(row.state->level);
    if (role == InkRole && ill)
        return static_cast<int>(row.state->level);
    return role == StrongRole ? QVariant(ill) : QVariant();
}

QVariant sparkRoles(const Row& row, WallTime now, WallTime started, int role)
{
    if (role != PointsRole)
        return {};
    Spark spark;
    spark.points = row.scores;
    spark.to = now;
    spark.from = std::clamp(started, now - sparkSpan, now - shortestSpark);
    spark.low = 0;
    spark.high = 1;
    spark.ill = isIll(row.state->level);
    return QVariant::fromValue(spark);
}

QString arrow(const Row& row)
{
    switch (componentTrend(*row.state)) {
    case TrendDirection::Improving:
        return QStringLiteral("↗");
    case TrendDirection::Stable:
        return QStringLiteral("→");
    case TrendDirection::Degrading:
        return QStringLiteral("↘");
    case TrendDirection::Unknown:
        break;
    }
    return Quantities::unknown();
}

QVariant arrowRoles(const Row& row, int role)
{
    const TrendDirection direction = componentTrend(*row.state);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return Texts::direction(direction);
    if (role == InkRole && direction == TrendDirection::Improving)
        return static_cast<int>(Level::Healthy);
    if (role == InkRole && direction == TrendDirection::Degrading)
        return static_cast<int>(Level::Degraded);
    return role == QuietRole ? QVariant(true) : QVariant();
}

/** The row's rule of that id; nodes of different profiles may share a layer, and not all have each rule. */
const RuleState* findRule(const Row& row, const std::string& id, const MetricRule** spelled = nullptr)
{
    std::size_t index = 0;
    for (const FacetSpec& facet : row.state->spec->facets) {
        for (const MetricRule& rule : facet.rules) {
            if (rule.id == id) {
                if (spelled)
                    *spelled = &rule;
                return &row.state->rules[index];
            }
            ++index;
        }
    }
    return nullptr;
}

QString ruleText(const Row& row, const std::string& id)
{
    const MetricRule* spelled = nullptr;
    const RuleState* state = findRule(row, id, &spelled);
    return state ? Texts::reading(*spelled, *state) : Quantities::unknown();
}

SortKey ruleKey(const Row& row, const std::string& id)
{
    const RuleState* found = findRule(row, id);
    if (!found)
        return SortKey::of(NAN);
    const RuleState& state = *found;
    return SortKey::of(state.presence == Presence::Value ? state.value : NAN);
}

QVariant ruleRoles(const Row& row, const std::string& id, int role)
{
    const RuleState* found = findRule(row, id);
    if (!found)
        return role == QuietRole ? QVariant(true) : QVariant();
    const RuleState& state = *found;
    if (role == InkRole && isIll(state.level))
        return static_cast<int>(state.level);
    if (role == StrongRole)
        return isIll(state.level);
    return role == QuietRole ? QVariant(state.presence != Presence::Value) : QVariant();
}

QString intervalText(const Row& row)
{
    const QString text = ComponentModel::tr("%1 %2").arg(
        Texts::intervalFactor(row.state->intervalDivisor), Quantities::duration(row.state->interval));
    return row.state->flags.has(Flag::Recovering) ? ComponentModel::tr("%1 ↗").arg(text) : text;
}

QVariant breakerRoles(const Row& row, int role)
{
    const BreakerLook look = breakerLook(row.state->breaker.state, row.state->breaker.mode);
    return role == BreakerRole ? QVariant(static_cast<int>(look)) : QVariant();
}

QString breakerText(const Row& row)
{
    return Texts::breaker(breakerLook(row.state->breaker.state, row.state->breaker.mode));
}

/** The first rule of each facet that some node provides, then the others, until there are enough. */
std::vector<std::uint16_t> tellingRules(const LayerSpec& spec, const std::vector<Row>& rows)
{
    std::vector<std::uint16_t> firsts;
    std::vector<std::uint16_t> others;
    std::uint16_t index = 0;
    for (const FacetSpec& facet : spec.facets) {
        bool first = true;
        for (std::size_t i = 0; i < facet.rules.size(); ++i, ++index) {
            const bool provided = std::ranges::any_of(rows, [&](const Row& row) {
                return row.state->spec.get() == &spec && row.state->rules[index].presence != Presence::NotProvided;
            });
            if (provided)
                (std::exchange(first, false) ? firsts : others).push_back(index);
        }
    }
    for (const std::uint16_t other : others) {
        if (firsts.size() < ComponentModel::mostRules)
            firsts.push_back(other);
    }
    firsts.resize(std::min(firsts.size(), ComponentModel::mostRules));
    return firsts;
}

} // namespace

bool operator<(const ComponentTableRow& a, const ComponentTableRow& b)
{
    if (a.state->level != b.state->level)
        return severity(a.state->level) > severity(b.state->level);
    return a.node->name != b.node->name ? a.node->name < b.node->name : a.key() < b.key();
}

TrendDirection componentTrend(const ComponentState& component)
{
    if (component.worstRule < component.rules.size())
        return component.rules[component.worstRule].trend->direction;
    TrendDirection worst = TrendDirection::Unknown;
    for (const RuleState& rule : component.rules) {
        const TrendDirection direction = rule.trend->direction;
        if (direction == TrendDirection::Degrading)
            return direction;
        if (direction != TrendDirection::Unknown)
            worst = std::max(worst, direction);
    }
    return worst;
}

ComponentModel::ComponentModel(QObject* parent) : RowTable({}, parent) { }

void ComponentModel::declareColumns(const LayerSpec& spec, std::vector<std::uint16_t> rules)
{
    m_rules = std::move(rules);
    std::vector<Column<Row>> columns{
        {QStringLiteral("node"), tr("Node"), Qt::AlignLeft, [](const Row& row) { return toText(row.node->name); }, {},
            nodeRoles},
        {QStringLiteral("level"), tr("Level"), Qt::AlignLeft,
            [](const Row& row) { return Texts::level(row.state->level); },
            [](const Row& row) { return SortKey::of(-severity(row.state->level)); }, levelRoles},
        {QStringLiteral("score"), tr("Score"), Qt::AlignRight,
            [](const Row& row) { return Quantities::score(row.state->score); },
            [](const Row& row) { return SortKey::of(row.state->score); }, scoreRoles},
        {QStringLiteral("spark"), tr("30 min"), Qt::AlignLeft, {}, {},
            [this](const Row& row, int role) { return sparkRoles(row, m_now, m_started, role); }, true},
        {QStringLiteral("trend"), {}, Qt::AlignHCenter, arrow, {}, arrowRoles},
    };
    for (const std::uint16_t rule : m_rules) {
        const MetricRule& spelled = *rulePlace(spec, rule).rule;
        columns.push_back({QStringLiteral("rule%1").arg(rule), toText(spelled.name), Qt::AlignRight,
            [id = spelled.id](const Row& row) { return ruleText(row, id); },
            [id = spelled.id](const Row& row) { return ruleKey(row, id); },
            [id = spelled.id](const Row& row, int role) { return ruleRoles(row, id, role); }});
    }
    columns.push_back({QStringLiteral("checked"), tr("Checked"), Qt::AlignRight,
        [this](const Row& row) {
            return row.state->checkedAt == WallTime{} ? Quantities::unknown()
                                                      : Quantities::age(m_now - row.state->checkedAt);
        },
        [](const Row& row) { return SortKey::of(-double(row.state->checkedAt.time_since_epoch().count())); }, quiet(),
        true});
    columns.push_back({QStringLiteral("interval"), tr("Interval"), Qt::AlignLeft, intervalText,
        [](const Row& row) { return SortKey::of(double(row.state->interval.count())); }, quiet()});
    columns.push_back({QStringLiteral("breaker"), tr("Breaker"), Qt::AlignLeft, breakerText, {}, breakerRoles});
    setColumns(std::move(columns));
}

void ComponentModel::refresh(const Snapshot& snapshot, LayerIndex layer, const Filter& filter)
{
    m_now = snapshot.at;
    m_started = snapshot.engine.startedAt;
    if (layer != m_layer) {
        m_found = {};
        m_layer = layer;
        m_spec = nullptr;
    }
    std::vector<Row> rows = m_found.collect(snapshot, [layer](const auto& node, std::vector<Row>& found) {
        if (const ComponentState* component = node->component(layer))
            found.push_back({{node, component}, nullptr});
    });
    if (!rows.empty()) {
        const LayerSpec& spec = *rows.front().state->spec;
        std::vector<std::uint16_t> telling = tellingRules(spec, rows);
        if (m_spec != &spec || telling != m_rules) {
            declareColumns(spec, std::move(telling));
            m_spec = &spec;
        }
    }
    m_total = int(rows.size());
    if (!filter.isEmpty())
        std::erase_if(rows, [&](const Row& row) { return !filter.passes(*row.node, *row.state, *snapshot.layers); });
    for (Row& row : rows) {
        const SeriesRef ref{row.key(), layer, noRule};
        const auto found = std::ranges::lower_bound(snapshot.watched, ref, {}, &WatchedSeries::ref);
        if (found != snapshot.watched.end() && found->ref == ref)
            row.scores = found->points;
    }
    apply(std::move(rows));
}

} // namespace dwcp
