// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slomodels.h"

#include "models/finder.h"
#include "models/isolates.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace dwcp {

namespace {

bool isFiring(const BudgetState& budget, BurnSeverity severity)
{
    return std::ranges::any_of(
        budget.burns, [severity](const BudgetBurn& burn) { return burn.isFiring && burn.rule.severity == severity; });
}

/** What a row shows of a budget, for comparing. */
auto shownOf(const BudgetState& budget)
{
    return std::tie(budget.availability, budget.window, budget.isJudged, budget.corrected.remaining,
        budget.corrected.burnRate, budget.isCertain, budget.forecast.median);
}

auto rankOf(const BudgetState& budget)
{
    return std::tuple(-severity(BudgetTexts::level(budget)), budget.corrected.remaining);
}

template <typename Row>
QVariant quiet(const Row&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

QVariant nameRoles(const BudgetRow& row, int role)
{
    const Level level = BudgetTexts::level(row.state());
    switch (role) {
    case LevelRole:
        return int(level);
    case StrongRole:
        return true;
    case SecondLineRole:
        return BudgetTexts::scope(row.state());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return BudgetModel::tr("%1, %2, %3, left %4")
            .arg(toText(row.state().objective), BudgetTexts::scope(row.state()), BudgetTexts::state(row.state()),
                BudgetTexts::left(row.state()));
    default:
        return {};
    }
}

QVariant leftRoles(const BudgetRow& row, int role)
{
    const BudgetState& budget = row.state();
    const Level level = BudgetTexts::level(budget);
    if (role == RatioRole)
        return budget.isJudged ? std::max(0.0, budget.corrected.remaining) : std::nan("");
    if (role == InkRole && isIll(level))
        return int(level);
    return role == StrongRole ? QVariant(isIll(level)) : QVariant();
}

SortKey leftKey(const BudgetRow& row)
{
    return SortKey::of(row.state().isJudged ? row.state().corrected.remaining : std::nan(""));
}

Level burnLevel(const BudgetBurn& burn)
{
    if (!burn.isFiring)
        return Level::Healthy;
    return burn.rule.severity == BurnSeverity::Page ? Level::Critical : Level::Degraded;
}

QVariant burnRoles(const BurnRow& row, int role)
{
    const BudgetBurn& burn = row.burn();
    // The limit stands in the middle of the bar: what is above it is seen at a glance.
    if (role == RatioRole)
        return burn.factor > 0 ? burn.longRate / (2 * burn.factor) : std::nan("");
    if (role == LimitRole)
        return 0.5;
    if (role == InkRole && burn.isFiring)
        return int(burnLevel(burn));
    return role == StrongRole ? QVariant(burn.isFiring) : QVariant();
}

QVariant burnStateRoles(const BurnRow& row, int role)
{
    const Level level = burnLevel(row.burn());
    if (role == LevelRole)
        return int(level);
    return role == InkRole && isIll(level) ? QVariant(int(level)) : QVariant();
}

} // namespace

std::string BudgetRow::key() const
{
    return state().objective + '\n' + state().node + '\n' + state().layer;
}

bool operator==(const BudgetRow& a, const BudgetRow& b)
{
    return shownOf(a.state()) == shownOf(b.state()) && BudgetTexts::level(a.state()) == BudgetTexts::level(b.state())
        && a.key() == b.key();
}

bool operator<(const BudgetRow& a, const BudgetRow& b)
{
    const auto rankA = rankOf(a.state());
    const auto rankB = rankOf(b.state());
    return rankA != rankB ? rankA < rankB : a.key() < b.key();
}

Level BudgetTexts::level(const BudgetState& budget)
{
    if (!budget.isJudged)
        return Level::Unknown;
    if (budget.corrected.isExhausted && budget.isCertain)
        return Level::Failed;
    if (isFiring(budget, BurnSeverity::Page))
        return Level::Critical;
    return budget.corrected.isExhausted || isFiring(budget, BurnSeverity::Ticket) ? Level::Degraded : Level::Healthy;
}

QString BudgetTexts::state(const BudgetState& budget)
{
    if (!budget.isJudged)
        return tr("too few checks");
    if (budget.corrected.isExhausted)
        return budget.isCertain ? tr("used up") : tr("used up, not beyond doubt");
    if (isFiring(budget, BurnSeverity::Page))
        return tr("page, burning");
    return isFiring(budget, BurnSeverity::Ticket) ? tr("ticket, burning") : tr("kept");
}

QString BudgetTexts::scope(const BudgetState& budget)
{
    QStringList parts{toText(budget.node), toText(budget.layer)};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("whole cluster") : parts.join(u' ');
}

QString BudgetTexts::promise(const BudgetState& budget)
{
    return tr("%1% over %2")
        .arg(Quantities::locale().toString(budget.availability * 100, 'g', 6), Quantities::duration(budget.window));
}

QString BudgetTexts::burn(double rate)
{
    return isolated(Quantities::number(rate) + QChar(0xd7));
}

QString BudgetTexts::left(const BudgetState& budget)
{
    return budget.isJudged ? Quantities::percent(budget.corrected.remaining) : Quantities::unknown();
}

QString BudgetTexts::usedUp(const BudgetForecast& forecast)
{
    if (forecast.median == Duration::max())
        return tr("not in sight");
    const QString late =
        forecast.high95 == Duration::max() ? tr("never", "used up") : Quantities::duration(forecast.high95);
    return tr("%1 (%2 to %3)").arg(Quantities::duration(forecast.median), Quantities::duration(forecast.low95), late);
}

QString BudgetTexts::severity(BurnSeverity severity)
{
    return severity == BurnSeverity::Page ? tr("Page") : tr("Ticket");
}

QString BudgetTexts::leftTime(const BudgetState& budget)
{
    const auto allowed =
        std::chrono::duration_cast<Duration>(std::chrono::duration<double>(budget.window) * (1 - budget.availability));
    const auto left = std::chrono::duration_cast<Duration>(
        std::chrono::duration<double>(allowed) * std::max(0.0, budget.corrected.remaining));
    return tr("%1 of %2").arg(Quantities::duration(left), Quantities::duration(allowed));
}

BudgetModel::BudgetModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("objective"), BudgetModel::tr("Objective"), Qt::AlignLeft,
                [](const BudgetRow& row) { return toText(row.state().objective); }, {}, nameRoles},
            {QStringLiteral("promise"), BudgetModel::tr("Promised"), Qt::AlignLeft,
                [](const BudgetRow& row) { return BudgetTexts::promise(row.state()); }, {}, quiet<BudgetRow>},
            {QStringLiteral("left"), BudgetModel::tr("Budget left"), Qt::AlignRight,
                [](const BudgetRow& row) { return BudgetTexts::left(row.state()); }, leftKey, leftRoles},
            {QStringLiteral("burn"), BudgetModel::tr("Burn rate"), Qt::AlignRight,
                [](const BudgetRow& row) { return BudgetTexts::burn(row.state().corrected.burnRate); },
                [](const BudgetRow& row) { return SortKey::of(row.state().corrected.burnRate); }, {}},
            {QStringLiteral("used"), BudgetModel::tr("Used up in"), Qt::AlignLeft,
                [](const BudgetRow& row) {
                    const Duration median = row.state().forecast.median;
                    return median == Duration::max() ? BudgetTexts::usedUp(row.state().forecast)
                                                     : Quantities::duration(median);
                },
                [](const BudgetRow& row) { return SortKey::of(double(row.state().forecast.median.count())); },
                [](const BudgetRow& row, int role) -> QVariant {
                    if (role == Qt::ToolTipRole)
                        return BudgetTexts::usedUp(row.state().forecast);
                    return role == QuietRole ? QVariant(true) : QVariant();
                }},
        },
        parent)
{
}

void BudgetModel::refresh(const Snapshot& snapshot, const QString& text)
{
    std::vector<const BudgetState*> passing;
    m_total = snapshot.budgets ? snapshot.budgets->size() : 0;
    for (std::size_t i = 0; i < m_total; ++i) {
        const BudgetState& budget = (*snapshot.budgets)[i];
        if (text.isEmpty() || Finder::matches(text, toText(budget.objective) + u' ' + BudgetTexts::scope(budget)))
            passing.push_back(&budget);
    }
    m_found = passing.size();
    if (passing.size() > most) {
        std::ranges::nth_element(
            passing, passing.begin() + most, {}, [](const auto* budget) { return rankOf(*budget); });
        passing.resize(most);
    }
    std::vector<BudgetRow> rows;
    std::ranges::transform(passing, std::back_inserter(rows),
        [](const BudgetState* budget) { return BudgetRow{std::make_shared<const BudgetState>(*budget)}; });
    apply(std::move(rows));
}

bool operator==(const BurnRow& a, const BurnRow& b)
{
    const auto shown = [](const BudgetBurn& burn) {
        return std::tuple(burn.rule.severity, burn.factor, burn.longRate, burn.shortRate, burn.chance, burn.isFiring);
    };
    return a.rule == b.rule && shown(a.burn()) == shown(b.burn());
}

BurnModel::BurnModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("kind"), BurnModel::tr("Kind"), Qt::AlignLeft,
                [](const BurnRow& row) { return BudgetTexts::severity(row.burn().rule.severity); }, {},
                [](const BurnRow&, int role) { return role == StrongRole ? QVariant(true) : QVariant(); }},
            {QStringLiteral("long"), BurnModel::tr("Long"), Qt::AlignLeft,
                [](const BurnRow& row) { return Quantities::duration(row.burn().rule.longWindow); }, {},
                quiet<BurnRow>},
            {QStringLiteral("burn"), BurnModel::tr("Burn"), Qt::AlignRight,
                [](const BurnRow& row) { return BudgetTexts::burn(row.burn().longRate); }, {}, burnRoles},
            {QStringLiteral("limit"), BurnModel::tr("Limit"), Qt::AlignRight,
                [](const BurnRow& row) { return BudgetTexts::burn(row.burn().factor); }, {}, quiet<BurnRow>},
            {QStringLiteral("short"), BurnModel::tr("Short"), Qt::AlignLeft,
                [](const BurnRow& row) { return Quantities::duration(row.burn().rule.shortWindow); }, {},
                quiet<BurnRow>},
            {QStringLiteral("shortburn"), BurnModel::tr("Burn"), Qt::AlignRight,
                [](const BurnRow& row) { return BudgetTexts::burn(row.burn().shortRate); }, {}, {}},
            {QStringLiteral("chance"), BurnModel::tr("By chance"), Qt::AlignRight,
                [](const BurnRow& row) { return Quantities::percent(row.burn().chance); }, {}, quiet<BurnRow>},
            {QStringLiteral("state"), BurnModel::tr("State"), Qt::AlignLeft,
                [](const BurnRow& row) {
                    return row.burn().isFiring ? BurnModel::tr("Firing") : BurnModel::tr("Below");
                },
                {}, burnStateRoles},
        },
        parent)
{
}

void BurnModel::refresh(const std::optional<BudgetRow>& budget)
{
    std::vector<BurnRow> rows;
    for (std::size_t i = 0; budget && i < budget->state().burns.size(); ++i)
        rows.push_back({*budget, i});
    apply(std::move(rows));
}

bool operator==(const CorrectionRow& a, const CorrectionRow& b)
{
    const auto shown = [](const BudgetCorrection& correction) {
        return std::tie(correction.from, correction.until, correction.actor, correction.reason,
            correction.remainingBefore, correction.remainingAfter);
    };
    return a.place == b.place && shown(a.correction) == shown(b.correction);
}

CorrectionModel::CorrectionModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("from"), CorrectionModel::tr("From"), Qt::AlignLeft,
                [this](const CorrectionRow& row) { return Quantities::minutes(row.correction.from, m_now); }, {},
                quiet<CorrectionRow>},
            {QStringLiteral("until"), CorrectionModel::tr("To"), Qt::AlignLeft,
                [this](const CorrectionRow& row) { return Quantities::minutes(row.correction.until, m_now); }, {},
                quiet<CorrectionRow>},
            {QStringLiteral("who"), CorrectionModel::tr("Who"), Qt::AlignLeft,
                [](const CorrectionRow& row) { return toText(row.correction.actor); }, {}, {}},
            {QStringLiteral("why"), CorrectionModel::tr("Why"), Qt::AlignLeft,
                [](const CorrectionRow& row) { return toText(row.correction.reason); }, {}, quiet<CorrectionRow>},
            {QStringLiteral("change"), CorrectionModel::tr("Budget left"), Qt::AlignRight,
                [](const CorrectionRow& row) {
                    return isolated(
                        CorrectionModel::tr("%1 → %2").arg(Quantities::percent(row.correction.remainingBefore),
                            Quantities::percent(row.correction.remainingAfter)));
                },
                {}, {}},
        },
        parent)
{
}

void CorrectionModel::refresh(const std::optional<BudgetRow>& budget, WallTime now)
{
    m_now = now;
    std::vector<CorrectionRow> rows;
    for (std::size_t i = 0; budget && i < budget->state().corrections.size(); ++i)
        rows.push_back({budget->state().corrections[i], i});
    apply(std::move(rows));
}

const BudgetState* mostUrgentBudget(const Snapshot& snapshot)
{
    if (!snapshot.budgets || snapshot.budgets->empty())
        return nullptr;
    return &*std::ranges::min_element(*snapshot.budgets, {}, rankOf);
}

} // namespace dwcp
