// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/movedmodel.h"

#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace dwcp {

namespace {

constexpr double unlike = 3; ///< robust standard deviations
constexpr double toDeviation = 1.4826; ///< of a median absolute deviation, for a normal distribution
constexpr double meanToDeviation = 1.2533; ///< of a mean absolute deviation, for a normal distribution

double median(std::vector<double>& values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/** What a metric did before: where it was and how far it went from there. */
struct Habit {
    double middle = 0;
    double spread = 0;

    static Habit of(std::vector<double> values)
    {
        Habit habit;
        habit.middle = median(values);
        for (double& value : values)
            value = std::abs(value - habit.middle);
        habit.spread = toDeviation * median(values);
        // Of a metric that has few values more than half may be the middle itself.
        if (habit.spread <= 0)
            habit.spread = meanToDeviation * std::reduce(values.begin(), values.end()) / double(values.size());
        // What never moves at all has no spread: the least that counts is a hundredth of its size.
        habit.spread = std::max({habit.spread, 0.01 * std::abs(habit.middle), 1e-12});
        return habit;
    }
    bool fits(double value) const { return std::abs(value - middle) <= unlike * spread; }
};

struct Value {
    WallTime at{};
    double value = 0;
};

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

    bool isEnough(std::size_t rule) const
    {
        return m_before[rule].size() >= MovedModel::leastValues && m_within[rule].size() >= MovedModel::leastValues;
    }

    /** Fills what the row says; false when nothing moved. */
    bool judge(MovedRow& row) const
    {
        const Habit habit = Habit::of(m_before[row.rule]);
        std::vector<double> values;
        std::size_t odd = 0;
        for (const Value& value : m_within[row.rule]) {
            values.push_back(value.value);
            if (habit.fits(value.value))
                continue;
            if (odd++ == 0)
                row.firstAt = value.at;
        }
        row.rate = double(odd) / double(values.size());
        row.before = habit.middle;
        row.within = median(values);
        row.shift = (row.within - row.before) / habit.spread;
        return odd > 0;
    }

private:
    std::vector<std::vector<double>> m_before;
    std::vector<std::vector<Value>> m_within;
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
    return MovedModel::tr("%1 → %2").arg(Quantities::value(row.before, unit), Quantities::value(row.within, unit));
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
    m_compared = 0;
    m_now = window.to;
    const WallTime begin = window.from - (window.to - window.from);
    const auto inside = [&](const auto& moment) { return moment->at >= begin && moment->at <= window.to; };
    const auto first = std::ranges::find_if(moments, inside);
    const std::vector<std::shared_ptr<const Snapshot>> seen(first, std::find_if_not(first, moments.end(), inside));
    std::vector<MovedRow> rows;
    for (std::size_t id = 0; !seen.empty() && id < seen.back()->nodes.size(); ++id) {
        const auto& node = seen.back()->nodes[id];
        for (std::size_t c = 0; node && c < node->components.size(); ++c)
            judge({node, &node->components[c]}, seen, window.from, rows);
    }
    m_moved = rows.size();
    const auto earliest = std::ranges::min_element(rows, {}, &MovedRow::firstAt);
    for (MovedRow& row : rows)
        row.isFirst = row.firstAt == earliest->firstAt;
    if (rows.size() > most) {
        std::ranges::nth_element(rows, rows.begin() + most, std::less());
        rows.resize(most);
    }
    apply(std::move(rows));
}

void MovedModel::judge(const ComponentRow& component, std::span<const std::shared_ptr<const Snapshot>> seen,
    WallTime windowFrom, std::vector<MovedRow>& rows)
{
    Gathered gathered(component.state->rules.size());
    for (const auto& moment : seen) {
        // A rule's place means the same rule only while the layer's description is the same.
        const ComponentState* then = moment->component(component.id());
        if (then && then->spec.get() == component.state->spec.get())
            gathered.take(*then, moment->at, moment->at < windowFrom);
    }
    for (std::size_t rule = 0; rule < component.state->rules.size(); ++rule) {
        if (!gathered.isEnough(rule))
            continue;
        ++m_compared;
        MovedRow row{component, std::uint16_t(rule)};
        if (gathered.judge(row))
            rows.push_back(std::move(row));
    }
}

void MovedModel::clear()
{
    m_compared = m_moved = 0;
    apply({});
}

} // namespace dwcp
