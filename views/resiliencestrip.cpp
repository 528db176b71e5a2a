// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/resiliencestrip.h"

#include "models/quantities.h"
#include "views/guardgauge.h"
#include "views/measures.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dwcp {

namespace {

double shareOf(const LayerGuardRow& row)
{
    return row.column.timeout > Duration::zero()
        ? std::chrono::duration<double>(row.slowest) / std::chrono::duration<double>(row.column.timeout)
        : 0;
}

quint64 sum(const std::vector<LayerGuardRow>& rows, std::uint32_t LayerGuardRow::*member)
{
    return std::accumulate(rows.begin(), rows.end(), quint64(0),
        [member](quint64 total, const LayerGuardRow& row) { return total + row.*member; });
}

std::optional<Level> inkOf(bool ill, Level level)
{
    return ill ? std::optional(level) : std::nullopt;
}

GuardGauge::Content checksOf(const EngineState& engine)
{
    return {ResilienceStrip::tr("Checks"), ResilienceStrip::tr("this console"),
        Quantities::count(engine.checksInFlight), ResilienceStrip::tr("under way"), std::nullopt,
        ResilienceStrip::tr("%1 waiting, %2 late")
            .arg(Quantities::count(engine.checksWaiting), Quantities::count(qint64(engine.checksLate))),
        inkOf(engine.checksWaiting > 0, Level::Degraded)};
}

GuardGauge::Content timeoutsOf(const std::vector<LayerGuardRow>& rows)
{
    const auto worst = std::ranges::max_element(rows, {}, shareOf);
    const quint64 timedOut = sum(rows, &LayerGuardRow::timedOut);
    GuardGauge::Content content;
    content.name = ResilienceStrip::tr("Timeouts");
    content.figure = Quantities::count(qint64(timedOut));
    content.context = ResilienceStrip::tr("timed out");
    content.level = inkOf(timedOut > 0, Level::Critical);
    if (worst == rows.end())
        return content;
    content.note = QString::fromStdString(worst->column.name);
    content.share = shareOf(*worst);
    content.foot = ResilienceStrip::tr("slowest %1 of %2")
                       .arg(Quantities::duration(worst->slowest), Quantities::duration(worst->column.timeout));
    return content;
}

GuardGauge::Content retriesOf(const std::vector<LayerGuardRow>& rows)
{
    const quint64 again = sum(rows, &LayerGuardRow::rechecked);
    const quint64 all = sum(rows, &LayerGuardRow::components);
    return {ResilienceStrip::tr("Asked again"), {}, Quantities::count(qint64(again)),
        ResilienceStrip::tr("of %1").arg(Quantities::count(qint64(all))), all > 0 ? double(again) / double(all) : 0,
        ResilienceStrip::tr("%1 asked more often").arg(Quantities::count(qint64(sum(rows, &LayerGuardRow::faster)))),
        inkOf(again > 0, Level::Degraded)};
}

/** The guard of its kind of which most is used: nullptr when no node has one. */
const GuardRow* busiest(const std::vector<GuardRow>& rows, GuardKind kind, double (*load)(const GuardRow&))
{
    const GuardRow* found = nullptr;
    for (const GuardRow& row : rows) {
        if (row.guard.kind == kind && (!found || load(row) > load(*found)))
            found = &row;
    }
    return found;
}

double told(float value)
{
    return std::isnan(value) ? 0 : value;
}

QString refusedText(const GuardRow& row)
{
    return ResilienceStrip::tr("%1 refused").arg(Quantities::value(row.sums.refused(), Unit::PerSecond));
}

double limiterLoad(const GuardRow& row)
{
    return row.sums.current() > 0 ? told(row.sums.passed()) / row.sums.current() : 0;
}

GuardGauge::Content limiterOf(const GuardRow& row)
{
    return {GuardModel::kind(row.guard.kind), QString::fromStdString(row.guard.name),
        Quantities::number(row.sums.passed()),
        ResilienceStrip::tr("of %1").arg(Quantities::value(row.sums.current(), Unit::PerSecond)), limiterLoad(row),
        refusedText(row), inkOf(row.sums.refused() > 0, Level::Critical)};
}

double bulkheadLoad(const GuardRow& row)
{
    return told(row.sums.current()) + told(row.sums.waiting()) * 1000;
}

GuardGauge::Content bulkheadOf(const GuardRow& row)
{
    return {GuardModel::kind(row.guard.kind), QString::fromStdString(row.guard.name),
        Quantities::number(row.sums.current()), ResilienceStrip::tr("under way"), std::nullopt,
        ResilienceStrip::tr("%1 waiting, %2").arg(Quantities::number(row.sums.waiting()), refusedText(row)),
        inkOf(row.sums.refused() > 0, Level::Critical)};
}

double retryLoad(const GuardRow& row)
{
    return told(row.sums.again());
}

GuardGauge::Content retryOf(const GuardRow& row)
{
    const double calls = told(row.sums.passed()) + told(row.sums.again());
    return {GuardModel::kind(row.guard.kind), QString::fromStdString(row.guard.name),
        Quantities::value(row.sums.again(), Unit::PerSecond), ResilienceStrip::tr("tried again"),
        calls > 0 ? told(row.sums.again()) / calls : 0,
        ResilienceStrip::tr("%1 given up").arg(Quantities::value(row.sums.refused(), Unit::PerSecond)),
        inkOf(row.sums.refused() > 0, Level::Critical)};
}

GuardGauge::Content breakersOf(const SystemState& system, const std::vector<LayerGuardRow>& rows)
{
    const quint64 refused = std::accumulate(rows.begin(), rows.end(), quint64(0),
        [](quint64 total, const LayerGuardRow& row) { return total + row.refused; });
    return {ResilienceStrip::tr("Breakers"), {}, Quantities::count(system.breakersOpen),
        ResilienceStrip::tr("open of %1").arg(Quantities::count(system.breakers)),
        system.breakers > 0 ? double(system.breakersOpen) / double(system.breakers) : 0,
        ResilienceStrip::tr("%1 refused since the start").arg(Quantities::count(qint64(refused))),
        inkOf(system.breakersOpen > 0, Level::Critical)};
}

} // namespace

ResilienceStrip::ResilienceStrip(const Theme& theme, QWidget* parent) : Panel(theme, tr("Resilience"), parent)
{
    setFixedHeight(tall);
    auto* all = new QPushButton(tr("All guards"));
    all->setObjectName(QStringLiteral("allguards"));
    all->setProperty("kind", QStringLiteral("link"));
    addAction(all);
    connect(all, &QPushButton::clicked, this, &ResilienceStrip::allRequested);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::panelPadding);
    row->setSpacing(24);
    for (GuardGauge*& gauge : m_gauges) {
        gauge = new GuardGauge(theme);
        row->addWidget(gauge, 1);
    }
    body()->addLayout(row);
}

void ResilienceStrip::refresh(const Snapshot& snapshot)
{
    m_layers.refresh(snapshot);
    const std::vector<LayerGuardRow>& rows = m_layers.all();
    m_guards.refresh(snapshot);
    const GuardRow* limiter = busiest(m_guards.all(), GuardKind::Limiter, limiterLoad);
    const GuardRow* bulkhead = busiest(m_guards.all(), GuardKind::Bulkhead, bulkheadLoad);
    const GuardRow* retry = busiest(m_guards.all(), GuardKind::Retry, retryLoad);
    m_gauges[0]->show(limiter ? limiterOf(*limiter) : checksOf(snapshot.engine));
    m_gauges[1]->show(bulkhead ? bulkheadOf(*bulkhead) : timeoutsOf(rows));
    m_gauges[2]->show(retry ? retryOf(*retry) : retriesOf(rows));
    m_gauges[3]->show(breakersOf(snapshot.system, rows));
}

} // namespace dwcp
