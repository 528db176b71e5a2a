// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/movedmodel.h"

#include "models/isolates.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace dwcp {

namespace {

/** The values of one component's rules, before and in the window. */
class Gathered {
public:
    explicit Gathered(std::size_t rules) : m_before(rules), m_within(rules) { }

    void take(const ComponentState& component, WallTime at, bool isBefore)
    {
        for (std::size_t rule = 0; rule < std::min(m_before.size(), component.rules.size()); ++rule) {
            const RuleState& state = component.rules[rule];
            if (state.presence != Presence::Value || !std::isfinite(state.value))
                continue;
            if (isBefore)
                m_before[rule].push_back(state.value);
            else
                m_within[rule].push_back({at, state.value});
        }
    }

    std::optional<WindowShift> movement(std::size_t rule) { return shiftOf(std::move(m_before[rule]), m_within[rule]); }

private:
    std::vector<std::vector<double>> m_before;
    std::vector<Points> m_within;
};

template <typename Row>
QVariant quiet(const Row&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

QVariant whatRoles(const MovedRow& row, int role)
{
    switch (role) {
    case LevelRole:
        return int(row.state->rules[row.rule].level);
    case SecondLineRole:
        return toText(row.state->spec->name);
    case SeriesRole:
        return QVariant::fromValue(row.key());
    case StrongRole:
        return true;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return MovedModel::tr("%1 %2, %3, %4 unlike before")
            .arg(toText(row.node->name), toText(row.state->spec->name), toText(row.place().rule->name),
                Quantities::chance(row.rate));
    default:
        return {};
    }
}

QString changeText(const MovedRow& row)
{
    const Unit unit = row.place().rule->unit;
    return isolated(
        MovedModel::tr("%1 → %2").arg(Quantities::value(row.before, unit), Quantities::value(row.within, unit)));
}

QVariant firstRoles(const MovedRow& row, int role)
{
    if (role == StrongRole)
        return row.isFirst;
    if (role == Qt::ToolTipRole && row.isFirst)
        return MovedModel::tr("No other metric moved earlier");
    return role == QuietRole ? QVariant(!row.isFirst) : QVariant();
}

} // namespace

bool operator==(const MovedRow& a, const MovedRow& b)
{
    const auto values = [](const MovedRow& row) {
        return std::tuple(
            row.node, row.state, row.rule, row.rate, row.before, row.within, row.shift, row.firstAt, row.isFirst);
    };
    return values(a) == values(b);
}

bool operator<(const MovedRow& a, const MovedRow& b)
{
    return std::tuple(-a.rate, -std::abs(a.shift), a.key()) < std::tuple(-b.rate, -std::abs(b.shift), b.key());
}

MovedModel::MovedModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("what"), MovedModel::tr("Component"), Qt::AlignLeft,
                [](const MovedRow& row) { return toText(row.node->name); }, {}, whatRoles},
            {QStringLiteral("metric"), MovedModel::tr("Metric"), Qt::AlignLeft,
                [](const MovedRow& row) { return toText(row.place().rule->name); }, {}, {}},
            {QStringLiteral("rate"), MovedModel::tr("Unlike before"), Qt::AlignRight,
                [](const MovedRow& row) { return Quantities::chance(row.rate); },
                [](const MovedRow& row) { return SortKey::of(row.rate); },
                [](const MovedRow& row, int role) { return role == RatioRole ? QVariant(row.rate) : QVariant(); }},
            {QStringLiteral("change"), MovedModel::tr("Before → in it"), Qt::AlignLeft, changeText,
                [](const MovedRow& row) { return SortKey::of(std::abs(row.shift)); }, quiet<MovedRow>},
            {QStringLiteral("first"), MovedModel::tr("First moved"), Qt::AlignRight,
                [this](const MovedRow& row) { return Quantities::clock(row.firstAt, m_now); },
                [](const MovedRow& row) { return SortKey::of(double(row.firstAt.time_since_epoch().count())); },
                firstRoles},
        },
        parent)
{
}

void MovedModel::compare(const Moments& moments, const MomentSpan& window)
{
    std::size_t compared = 0;
    const WallTime begin = window.from - (window.to - window.from);
    const auto inside = [&](const auto& moment) { return moment->at >= begin && moment->at <= window.to; };
    const auto first = std::ranges::find_if(moments, inside);
    const std::vector<std::shared_ptr<const Snapshot>> seen(first, std::find_if_not(first, moments.end(), inside));
    std::vector<MovedRow> rows;
    for (std::size_t id = 0; !seen.empty() && id < seen.back()->nodes.size(); ++id) {
        const auto& node = seen.back()->nodes[id];
        for (std::size_t c = 0; node && c < node->components.size(); ++c)
            compared += judge({node, &node->components[c]}, seen, window.from, rows);
    }
    show(std::move(rows), compared, window);
}

void MovedModel::show(std::vector<MovedRow> rows, std::size_t compared, const MomentSpan& window)
{
    m_compared = compared;
    m_now = window.to;
    m_moved = rows.size();
    const auto earliest = std::ranges::min_element(rows, {}, &MovedRow::firstAt);
    const WallTime firstAt = rows.empty() ? WallTime{} : earliest->firstAt;
    for (MovedRow& row : rows)
        row.isFirst = row.firstAt == firstAt;
    if (rows.size() > most) {
        std::ranges::nth_element(rows, rows.begin() + most, std::less());
        rows.erase(rows.begin() + most, rows.end());
    }
    apply(std::move(rows));
}

std::size_t MovedModel::judge(const ComponentRow& component, std::span<const std::shared_ptr<const Snapshot>> seen,
    WallTime windowFrom, std::vector<MovedRow>& rows)
{
    Gathered gathered(component.state->rules.size());
    for (const auto& moment : seen) {
        // A rule's place means the same rule only while the layer's description is the same.
        const ComponentState* then = moment->component(component.id());
        if (then && then->spec.get() == component.state->spec.get())
            gathered.take(*then, moment->at, moment->at < windowFrom);
    }
    std::size_t compared = 0;
    for (std::size_t rule = 0; rule < component.state->rules.size(); ++rule) {
        const auto movement = gathered.movement(rule);
        compared += movement ? 1 : 0;
        if (movement && movement->rate > 0)
            rows.emplace_back(component, std::uint16_t(rule), *movement);
    }
    return compared;
}

void MovedModel::clear()
{
    m_compared = m_moved = 0;
    apply({});
}

} // namespace dwcp
