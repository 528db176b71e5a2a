// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triedmodel.h"

#include "models/quantities.h"
#include "models/roles.h"

#include <cmath>
#include <tuple>

namespace dwcp {

namespace {

struct MethodWord {
    std::string_view name;
    const char* word;
};

constexpr MethodWord methodWords[] = {
    {"naive", QT_TRANSLATE_NOOP("TriedModel", "Naive, last value")},
    {"seasonal-naive", QT_TRANSLATE_NOOP("TriedModel", "Seasonal naive")},
    {"drift", QT_TRANSLATE_NOOP("TriedModel", "Drift")},
    {"robust-linear", QT_TRANSLATE_NOOP("TriedModel", "Robust line")},
    {"ses", QT_TRANSLATE_NOOP("TriedModel", "Exponential smoothing")},
    {"holt", QT_TRANSLATE_NOOP("TriedModel", "Holt")},
    {"damped-holt", QT_TRANSLATE_NOOP("TriedModel", "Damped Holt")},
    {"holt-winters-additive", QT_TRANSLATE_NOOP("TriedModel", "Holt-Winters, additive")},
    {"holt-winters-multiplicative", QT_TRANSLATE_NOOP("TriedModel", "Holt-Winters, multiplicative")},
    {"theta", QT_TRANSLATE_NOOP("TriedModel", "Theta")},
    {"optimized-theta", QT_TRANSLATE_NOOP("TriedModel", "Optimized Theta")},
    {"ar", QT_TRANSLATE_NOOP("TriedModel", "Autoregression")},
    {"reverting-ar", QT_TRANSLATE_NOOP("TriedModel", "Reverting autoregression")},
    {"seasonal-ar", QT_TRANSLATE_NOOP("TriedModel", "Seasonal autoregression")},
    {"ensemble", QT_TRANSLATE_NOOP("TriedModel", "Mix of methods")},
};

constexpr double notKnown = -1; ///< equal to itself, as NaN is not: a row that did not change must say so

double known(double value)
{
    return std::isfinite(value) ? value : notKnown;
}

QString maseText(const TriedRow& row)
{
    return row.mase >= 0 ? Quantities::fixed(row.mase, 2) : Quantities::unknown();
}

QString coverageText(const TriedRow& row)
{
    return row.coverage95 >= 0 ? Quantities::percent(row.coverage95) : Quantities::unknown();
}

/** sMAPE is in percent already. */
QString smapeText(const TriedRow& row)
{
    return row.smape >= 0 ? Quantities::percent(row.smape / 100) : Quantities::unknown();
}

QVariant nameRoles(const TriedRow& row, int role)
{
    switch (role) {
    case StrongRole:
        return row.isDrawn;
    case QuietRole:
        return !row.isDrawn && row.weight <= 0;
    case SecondLineRole:
        return row.isDrawn ? TriedModel::tr("drawn") : QString();
    case Qt::AccessibleTextRole:
        return TriedModel::tr("%1, sMAPE %2, MASE %3").arg(row.name, smapeText(row), maseText(row));
    default:
        return {};
    }
}

QVariant smapeRoles(const TriedRow& row, int role)
{
    return role == RatioRole ? QVariant(row.worst > 0 ? std::max(0.0, row.smape) / row.worst : 0) : QVariant();
}

QVariant quiet(const TriedRow& row, int role)
{
    return role == QuietRole ? QVariant(!row.isDrawn) : QVariant();
}

std::vector<Column<TriedRow>> triedColumns()
{
    return {
        {QStringLiteral("method"), TriedModel::tr("Method"), Qt::AlignLeft,
            [](const TriedRow& row) { return row.name; }, {}, nameRoles},
        {QStringLiteral("smape"), TriedModel::tr("sMAPE"), Qt::AlignRight, smapeText,
            [](const TriedRow& row) { return SortKey::of(row.smape); }, smapeRoles},
        {QStringLiteral("mase"), TriedModel::tr("MASE"), Qt::AlignRight, maseText,
            [](const TriedRow& row) { return SortKey::of(row.mase); }, quiet},
        {QStringLiteral("share"), TriedModel::tr("Chosen"), Qt::AlignRight,
            [](const TriedRow& row) { return row.isDrawn ? QString() : Quantities::chance(row.weight); },
            [](const TriedRow& row) { return SortKey::of(-row.weight); }, quiet},
        {QStringLiteral("coverage"), TriedModel::tr("95% holds"), Qt::AlignRight, coverageText,
            [](const TriedRow& row) { return SortKey::of(-row.coverage95); }, quiet},
    };
}

} // namespace

bool operator<(const TriedRow& a, const TriedRow& b)
{
    return std::tuple(!a.isDrawn, a.mase, a.name) < std::tuple(!b.isDrawn, b.mase, b.name);
}

TriedModel::TriedModel(QObject* parent) : RowTable(triedColumns(), parent) { }

QString TriedModel::methodName(std::string_view name)
{
    const auto found = std::ranges::find(methodWords, name, &MethodWord::name);
    return found == std::end(methodWords) ? QString::fromUtf8(name.data(), qsizetype(name.size())) : tr(found->word);
}

void TriedModel::refresh(const MetricForecast* forecast)
{
    std::vector<TriedRow> rows;
    if (forecast) {
        // One method that has all the weight is drawn as it is: it is told once.
        const bool isOne = forecast->method != "ensemble";
        if (!isOne)
            rows.push_back({methodName(forecast->method), known(forecast->smape), known(forecast->mase), 1,
                known(forecast->coverage95), 0, true});
        for (const TriedMethod& tried : forecast->tried) {
            const bool isDrawn = isOne && tried.name == forecast->method;
            rows.push_back({methodName(tried.name), known(tried.smape), known(tried.mase), tried.weight,
                isDrawn ? known(forecast->coverage95) : notKnown, 0, isDrawn});
        }
    }
    double worst = 0;
    for (const TriedRow& row : rows)
        worst = std::max(worst, row.smape);
    for (TriedRow& row : rows)
        row.worst = worst;
    apply(std::move(rows));
}

} // namespace dwcp
