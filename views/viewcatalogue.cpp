// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/viewcatalogue.h"

#include "health/balancer.h"
#include "models/quantities.h"
#include "models/slomodels.h"
#include "views/alertspage.h"
#include "views/balancerpage.h"
#include "views/breakerspage.h"
#include "views/diagnosticspage.h"
#include "views/eventspage.h"
#include "views/fleetpage.h"
#include "views/helppage.h"
#include "views/incidentspage.h"
#include "views/layerpage.h"
#include "views/nodepage.h"
#include "views/overviewpage.h"
#include "views/reportspage.h"
#include "views/resiliencepage.h"
#include "views/settingspage.h"
#include "views/slospage.h"
#include "views/trendspage.h"

#include <algorithm>

namespace dwcp {

namespace {

template <typename P>
Page* make(const Desk& desk)
{
    return new P(desk);
}

RailBadge openBreakers(const Snapshot& snapshot)
{
    if (snapshot.system.breakersOpen == 0)
        return {};
    const QString count = Quantities::count(snapshot.system.breakersOpen);
    return {ViewTexts::tr("%1 open").arg(count), Level::Critical, count};
}

RailBadge firingAlerts(const Snapshot& snapshot)
{
    std::uint32_t firing = 0;
    Level level = Level::Unknown;
    for (std::size_t i = 0; snapshot.alerts && i < alertLevelCount; ++i) {
        firing += snapshot.alerts->firing[i];
        if (snapshot.alerts->firing[i] > 0)
            level = lookOf(static_cast<AlertLevel>(i));
    }
    return firing == 0 ? RailBadge{} : RailBadge{Quantities::count(qint64(firing)), level};
}

RailBadge burningBudgets(const Snapshot& snapshot)
{
    std::uint32_t burning = 0;
    Level worst = Level::Unknown;
    for (std::size_t i = 0; snapshot.budgets && i < snapshot.budgets->size(); ++i) {
        const Level level = BudgetTexts::level((*snapshot.budgets)[i]);
        burning += isIll(level) ? 1 : 0;
        worst = isIll(level) && severity(level) > severity(worst) ? level : worst;
    }
    return burning == 0 ? RailBadge{} : RailBadge{Quantities::count(qint64(burning)), worst};
}

RailBadge openIncidents(const Snapshot& snapshot)
{
    if (!snapshot.incidents || snapshot.incidents->empty())
        return {};
    const auto worst = std::ranges::max_element(
        *snapshot.incidents, {}, [](const IncidentState& incident) { return severity(incident.level); });
    return {Quantities::count(qint64(snapshot.incidents->size())), worst->level};
}

/** Servers that carry nothing, unless there is panic. */
RailBadge ejectedServers(const Snapshot& snapshot)
{
    std::uint32_t ejected = 0;
    bool isPanic = false;
    for (std::size_t i = 0; snapshot.balancers && i < snapshot.balancers->size(); ++i) {
        ejected += (*snapshot.balancers)[i].ejected;
        isPanic = isPanic || (*snapshot.balancers)[i].isPanic;
    }
    if (isPanic)
        return {ViewTexts::tr("panic"), Level::Critical, Quantities::count(qint64(ejected))};
    return ejected == 0 ? RailBadge{} : RailBadge{Quantities::count(qint64(ejected)), Level::Degraded};
}

constexpr ViewEntry entries[] = {
    {"overview", Section::Observe, QT_TRANSLATE_NOOP("ViewCatalogue", "Overview"), "overview", false,
        make<OverviewPage>},
    {"layers", Section::Observe, QT_TRANSLATE_NOOP("ViewCatalogue", "Layers"), "layers", true, make<LayerPage>},
    {"fleet", Section::Observe, QT_TRANSLATE_NOOP("ViewCatalogue", "Fleet"), "fleet", false, make<FleetPage>},
    {"node", Section::Observe, QT_TRANSLATE_NOOP("ViewCatalogue", "Nodes"), "columns", false, make<NodePage>},
    {"trends", Section::Observe, QT_TRANSLATE_NOOP("ViewCatalogue", "Trends"), "trends", false, make<TrendsPage>},
    {"breakers", Section::Control, QT_TRANSLATE_NOOP("ViewCatalogue", "Breakers"), "breakers", false,
        make<BreakersPage>, openBreakers},
    {"balancer", Section::Control, QT_TRANSLATE_NOOP("ViewCatalogue", "Balancer"), "balancer", false,
        make<BalancerPage>, ejectedServers},
    {"resilience", Section::Control, QT_TRANSLATE_NOOP("ViewCatalogue", "Resilience"), "resilience", false,
        make<ResiliencePage>},
    {"slos", Section::Assure, QT_TRANSLATE_NOOP("ViewCatalogue", "Error budgets"), "budgets", false, make<SlosPage>,
        burningBudgets},
    {"alerts", Section::Assure, QT_TRANSLATE_NOOP("ViewCatalogue", "Alerts"), "alerts", false, make<AlertsPage>,
        firingAlerts},
    {"incidents", Section::Assure, QT_TRANSLATE_NOOP("ViewCatalogue", "Incidents"), "incidents", false,
        make<IncidentsPage>, openIncidents},
    {"reports", Section::Record, QT_TRANSLATE_NOOP("ViewCatalogue", "Reports"), "reports", false, make<ReportsPage>},
    {"events", Section::Record, QT_TRANSLATE_NOOP("ViewCatalogue", "Events and audit"), "audit", false,
        make<EventsPage>},
    {"diagnostics", Section::Console, QT_TRANSLATE_NOOP("ViewCatalogue", "Diagnostics"), "wrench", false,
        make<DiagnosticsPage>},
    {"help", Section::Console, QT_TRANSLATE_NOOP("ViewCatalogue", "Help"), "help", false, make<HelpPage>},
    {"settings", Section::Console, QT_TRANSLATE_NOOP("ViewCatalogue", "Settings"), "settings", false,
        make<SettingsPage>},
};

constexpr const char* sections[] = {QT_TRANSLATE_NOOP("ViewCatalogue", "Observe"),
    QT_TRANSLATE_NOOP("ViewCatalogue", "Control"), QT_TRANSLATE_NOOP("ViewCatalogue", "Assure"),
    QT_TRANSLATE_NOOP("ViewCatalogue", "Record"), QT_TRANSLATE_NOOP("ViewCatalogue", "Console")};

} // namespace

std::span<const ViewEntry> viewCatalogue()
{
    return entries;
}

const ViewEntry* viewEntry(const QString& id)
{
    const auto found =
        std::ranges::find_if(entries, [&](const ViewEntry& entry) { return id == QLatin1String(entry.id); });
    return found == std::end(entries) ? nullptr : found;
}

QString ViewTexts::section(Section section)
{
    return tr(sections[static_cast<int>(section)]);
}

QString ViewTexts::title(const ViewEntry& entry)
{
    return tr(entry.title);
}

} // namespace dwcp
