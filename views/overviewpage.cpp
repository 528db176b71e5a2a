// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overviewpage.h"

#include "models/feed.h"
#include "views/filterbar.h"
#include "views/healthmappanel.h"
#include "views/leadtiles.h"
#include "views/measures.h"
#include "views/overviewpanels.h"
#include "views/resiliencestrip.h"
#include "views/scorepanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

namespace {

constexpr int roomyHeight = 760;
constexpr int mostDegradations = 480; ///< their panel needs no more height than that

} // namespace

OverviewPage::OverviewPage(const Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_tiles(new LeadTiles(desk.theme))
    , m_map(new HealthMapPanel(desk.theme, desk.feed))
    , m_degradations(new DegradationPanel(desk.theme))
    , m_resilience(new ResilienceStrip(desk.theme))
    , m_score(new ScorePanel(desk.theme))
    , m_crossings(new CrossingPanel(desk.theme))
    , m_events(new EventPanel(desk.theme))
{
    layOut();
    connectPanels();
    // The system's score is node = none, layer = none.
    desk.feed.watch(this, {SeriesRef{}});
}

void OverviewPage::layOut()
{
    auto* main = new QVBoxLayout;
    main->setSpacing(measures::panelGap);
    main->addWidget(m_map, 3);
    main->addWidget(m_degradations, 1);
    main->addWidget(m_resilience);
    auto* side = new QVBoxLayout;
    side->setSpacing(measures::panelGap);
    side->addWidget(m_score, 6);
    side->addWidget(m_crossings, 6);
    side->addWidget(m_events, 8);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(measures::panelGap);
    columns->addLayout(main, 61);
    columns->addLayout(side, 39);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(m_tiles);
    all->addLayout(columns, 1);
}

void OverviewPage::connectPanels()
{
    connect(m_map, &HealthMapPanel::opened, this, &OverviewPage::openComponent);
    m_map->filter()->takeKeysOf(this);
    connect(m_map, &HealthMapPanel::filterChanged, this, &OverviewPage::refreshNow);
    keepWords(m_map->filter()->edit(), "overview");
    connect(m_degradations, &DegradationPanel::opened, this, &OverviewPage::openComponent);
    connect(m_resilience, &ResilienceStrip::allRequested, this,
        [this] { Q_EMIT goRequested({QStringLiteral("resilience")}); });
    connect(m_events, &EventPanel::opened, this, &OverviewPage::openComponent);
    connect(m_events, &EventPanel::kindsChanged, this, [this] { m_events->refresh(desk().feed); });
    connect(m_crossings, &CrossingPanel::opened, this, [this](const SeriesRef& series) {
        Q_EMIT goRequested({QStringLiteral("trends"), series.layer, series.node, series.rule});
    });
    for (const auto& [keys, step] : {std::pair("N", 1), std::pair("Shift+N", -1)}) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(QLatin1String(keys)));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, by = step] { m_map->stepIll(by); });
        addAction(action);
    }
}

void OverviewPage::openComponent(ComponentId component)
{
    if (component.layer == noLayer)
        Q_EMIT goRequested({QStringLiteral("node"), noLayer, component.node});
    else
        Q_EMIT goRequested({QStringLiteral("layers"), component.layer, component.node});
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_resilience->setVisible(height() >= roomyHeight); // where there is little room, what is ill comes first
    shareHeight();
}

/** A map of few nodes takes what it needs, so that what is ill has the rest; one of many takes three quarters. */
void OverviewPage::shareHeight()
{
    const int strip = m_resilience->isHidden() ? 0 : m_resilience->maximumHeight() + measures::panelGap;
    const int room = height() - 2 * measures::pageMargin - m_tiles->height() - 2 * measures::panelGap - strip;
    const int height = std::min(m_map->wholeHeight(), std::max(room * 3 / 4, room - mostDegradations));
    if (m_map->maximumHeight() != height) {
        m_map->setMaximumHeight(height);
        m_map->setMinimumHeight(std::min(height, room * 3 / 4));
    }
}

Place OverviewPage::place() const
{
    return {QStringLiteral("overview")};
}

void OverviewPage::refresh(const Snapshot& snapshot)
{
    m_tiles->refresh(snapshot);
    m_map->refresh(snapshot);
    shareHeight();
    m_degradations->refresh(snapshot);
    if (m_resilience->isVisible())
        m_resilience->refresh(snapshot);
    m_score->refresh(snapshot, m_degradations->model());
    m_crossings->refresh(snapshot);
    m_events->refresh(desk().feed);
}

} // namespace dwcp
