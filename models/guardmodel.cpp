// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guardmodel.h"

#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <cmath>
#include <unordered_map>

namespace dwcp {

namespace {

/** How much worse than that of another node; what is not told is not bad. */
float badnessOf(GuardKind kind, const GuardFigures& figures)
{
    const auto told = [](float value) { return std::isnan(value) ? 0.0F : value; };
    if (kind == GuardKind::Budget)
        return std::isnan(figures.current()) ? 0 : 1 - figures.current();
    return told(figures.refused()) + told(figures.waiting()) + told(figures.again());
}

void add(float& sum, float value)
{
    if (!std::isnan(value))
        sum = std::isnan(sum) ? value : sum + value;
}

/** Rows of nodes whose guards have the same names are found once for all of them. */
class Rows {
public:
    void add(const NodeState& node)
    {
        const NodeGuards& guards = *node.guards;
        const std::vector<std::size_t>& places = placesOf(guards.names);
        for (std::size_t i = 0; i < places.size(); ++i)
            add(m_rows[places[i]], m_badness[places[i]], guards.figures[i], node);
    }
    std::vector<GuardRow> take() { return std::move(m_rows); }

private:
    const std::vector<std::size_t>& placesOf(const std::shared_ptr<const std::vector<GuardName>>& names)
    {
        std::vector<std::size_t>& places = m_places[names.get()];
        if (!places.empty())
            return places;
        for (const GuardName& name : *names) {
            const auto [known, isNew] = m_byName.try_emplace(name, m_rows.size());
            if (isNew) {
                m_rows.emplace_back().guard = name;
                m_badness.push_back(0);
            }
            places.push_back(known->second);
        }
        return places;
    }

    static void add(GuardRow& row, float& badness, const GuardFigures& figures, const NodeState& node)
    {
        ++row.nodes;
        row.least = std::fmin(row.least, figures.current());
        row.most = std::fmax(row.most, figures.current());
        for (std::size_t i = 0; i < guardFigures; ++i)
            dwcp::add(row.sums.values[i], figures.values[i]);
        const float here = badnessOf(row.guard.kind, figures);
        if (here > badness) {
            badness = here;
            row.worst = node.id;
            row.worstName = node.name;
        }
    }

    std::unordered_map<const void*, std::vector<std::size_t>> m_places;
    std::unordered_map<GuardName, std::size_t, GuardHash> m_byName;
    std::vector<GuardRow> m_rows;
    std::vector<float> m_badness; ///< as m_rows: of the worst node
};

/** NaN is what it was: a row that tells nothing new does not change. */
bool isSame(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

Unit unitOf(GuardKind kind)
{
    constexpr Unit units[] = {Unit::PerSecond, Unit::Count, Unit::None, Unit::Seconds, Unit::Ratio};
    return units[static_cast<std::size_t>(kind)];
}

/** What is told in calls a second; coloured when there should be none. */
Column<GuardRow> rateColumn(const QString& id, const QString& title, GuardFigure figure, std::optional<Level> ink)
{
    return {id, title, Qt::AlignRight,
        [figure](const GuardRow& row) { return Quantities::value(row.sums.at(figure), Unit::PerSecond); },
        [figure](const GuardRow& row) { return SortKey::of(row.sums.at(figure)); },
        [figure, ink](const GuardRow& row, int role) -> QVariant {
            const bool any = row.sums.at(figure) > 0;
            if (role == InkRole && any && ink)
                return int(*ink);
            return role == QuietRole ? QVariant(!any) : QVariant();
        }};
}

QVariant nameRoles(const GuardRow& row, int role)
{
    if (role == StrongRole)
        return true;
    return role == SecondLineRole ? QVariant(GuardModel::kind(row.guard.kind)) : QVariant();
}

QVariant currentRoles(const GuardRow& row, int role)
{
    const bool isUsedUp = row.guard.kind == GuardKind::Budget && row.least <= 0;
    return role == InkRole && isUsedUp ? QVariant(int(Level::Critical)) : QVariant();
}

QVariant waitingRoles(const GuardRow& row, int role)
{
    const bool any = row.sums.waiting() > 0;
    if (role == InkRole && any)
        return int(Level::Degraded);
    return role == QuietRole ? QVariant(!any) : QVariant();
}

} // namespace

bool operator==(const GuardRow& a, const GuardRow& b)
{
    const auto& left = a.sums.values;
    return a.guard == b.guard && a.nodes == b.nodes && a.worst == b.worst && a.worstName == b.worstName
        && isSame(a.least, b.least) && isSame(a.most, b.most)
        && std::equal(left.begin(), left.end(), b.sums.values.begin(), isSame);
}

QString GuardModel::kind(GuardKind kind)
{
    const QString words[] = {tr("Rate limiter"), tr("Bulkhead"), tr("Retries"), tr("Timeout"), tr("Error budget")};
    static_assert(std::size(words) == std::size_t(GuardKind::Budget) + 1);
    return words[std::size_t(kind)];
}

QString GuardModel::current(const GuardRow& row)
{
    const auto text = [&](float value) { return Quantities::value(value, unitOf(row.guard.kind)); };
    if (std::isnan(row.most))
        return Quantities::unknown();
    switch (row.guard.kind) {
    case GuardKind::Limiter: // beside what passes, which is of all nodes too
        return text(row.sums.current());
    case GuardKind::Bulkhead:
        return tr("%1 under way").arg(text(row.sums.current()));
    case GuardKind::Budget:
        return tr("%1 left").arg(text(row.least));
    default:
        return row.least == row.most ? text(row.most) : tr("%1 to %2").arg(text(row.least), text(row.most));
    }
}

GuardModel::GuardModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("name"), GuardModel::tr("Guard"), Qt::AlignLeft,
                [](const GuardRow& row) { return toText(row.guard.name); }, {}, nameRoles},
            {QStringLiteral("nodes"), GuardModel::tr("Nodes"), Qt::AlignRight,
                [](const GuardRow& row) { return Quantities::count(row.nodes); },
                [](const GuardRow& row) { return SortKey::of(row.nodes); },
                [](const GuardRow&, int role) { return role == QuietRole ? QVariant(true) : QVariant(); }},
            {QStringLiteral("current"), GuardModel::tr("Now"), Qt::AlignRight, current,
                [](const GuardRow& row) { return SortKey::of(row.most); }, currentRoles},
            {QStringLiteral("waiting"), GuardModel::tr("Waiting"), Qt::AlignRight,
                [](const GuardRow& row) { return Quantities::number(row.sums.waiting()); },
                [](const GuardRow& row) { return SortKey::of(row.sums.waiting()); }, waitingRoles},
            rateColumn(QStringLiteral("passed"), GuardModel::tr("Passed"), GuardFigure::Passed, std::nullopt),
            rateColumn(QStringLiteral("again"), GuardModel::tr("Tried again"), GuardFigure::Again, Level::Degraded),
            rateColumn(QStringLiteral("refused"), GuardModel::tr("Refused"), GuardFigure::Refused, Level::Critical),
            {QStringLiteral("worst"), GuardModel::tr("Worst at"), Qt::AlignLeft,
                [](const GuardRow& row) { return row.worst == noNode ? Quantities::unknown() : toText(row.worstName); },
                {}, {}},
        },
        parent)
{
}

void GuardModel::refresh(const Snapshot& snapshot)
{
    Rows rows;
    for (const auto& node : snapshot.nodes) {
        if (node && node->guards)
            rows.add(*node);
    }
    apply(rows.take());
}

} // namespace dwcp
