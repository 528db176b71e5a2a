// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overviewpanels.h"

#include "models/drawings.h"
#include "models/quantities.h"
#include "models/texts.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/levelchip.h"
#include "views/measures.h"
#include "views/table.h"
#include "views/whiskerdelegate.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace dwcp {

namespace {

constexpr std::uint32_t pointsNeeded = 10;

constexpr std::pair<EventKinds, const char*> kindChoices[] = {
    {EventKinds::All, QT_TRANSLATE_NOOP("dwcp::EventPanel", "All kinds")},
    {EventKinds::Levels, QT_TRANSLATE_NOOP("dwcp::EventPanel", "Levels")},
    {EventKinds::Breakers, QT_TRANSLATE_NOOP("dwcp::EventPanel", "Breakers")},
    {EventKinds::Commands, QT_TRANSLATE_NOOP("dwcp::EventPanel", "Commands")}};

} // namespace

DegradationPanel::DegradationPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("Active degradations"), parent)
    , m_table(new Table(theme))
    , m_level(new LevelChip(theme))
    , m_count(makeLabel(theme, Type::Caption, Ink::Text2))
{
    addBadge(m_level);
    addAction(m_count);
    m_table->setAccessibleName(tr("Active degradations"));
    m_table->setTableModel(
        &m_model, {{"rank", 36}, {"level", 92, true}, {"node", 92}, {"layer", 92}, {"since", 112}, {"interval", 88}});
    body()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT opened(m_model.at(index.row()).id()); });
}

void DegradationPanel::refresh(const Snapshot& snapshot)
{
    m_model.refresh(snapshot);
    const SystemState& system = snapshot.system;
    const auto total =
        std::accumulate(std::begin(system.componentsByLevel), std::end(system.componentsByLevel), qint64(0));
    m_level->setVisible(system.degradation > 0);
    m_level->show(system.level, {}, Texts::degradation(system.degradation));
    const bool any = m_model.rowCount() > 0;
    m_count->setVisible(any);
    setTextIfNew(
        m_count, tr("%1 of %2 components").arg(Quantities::count(m_model.rowCount()), Quantities::count(total)));
    if (any)
        showContent();
    else if (system.level == Level::Unknown)
        showMessage(
            {Level::Unknown, tr("Nothing is known to be degraded"), tr("Some components have not answered yet.")});
    else
        showMessage({Level::Healthy, tr("Nothing is degraded"),
            tr("Since %1.").arg(Quantities::clock(system.since, snapshot.at))});
}

CrossingPanel::CrossingPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("Next to break"), parent)
    , m_table(new Table(theme))
{
    setMeaning(tr("bar = 80% range, pale = 95%"));
    m_table->setAccessibleName(tr("Next to break"));
    m_table->setTableModel(&m_model, {{"range", 132}, {"in", 92}, {"chance", 84}});
    m_table->setDelegate("range", new WhiskerDelegate(theme, m_table));
    body()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT opened(m_model.at(index.row()).key()); });
}

void CrossingPanel::refresh(const Snapshot& snapshot)
{
    m_model.refresh(snapshot);
    if (m_model.rowCount() > 0)
        showContent();
    else if (m_model.mostPoints() < pointsNeeded)
        showMessage({Level::Unknown, tr("Not enough history yet"),
            tr("%1 of %2 points since the start.").arg(m_model.mostPoints()).arg(pointsNeeded)});
    else if (snapshot.system.level == Level::Unknown)
        showMessage(
            {Level::Unknown, tr("Nothing is known to be due to break"), tr("Some components have not answered yet.")});
    else
        showMessage({Level::Healthy, tr("Nothing is due to break"), tr("No value is on its way to a limit.")});
}

EventPanel::EventPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("Recent events"), parent)
    , m_table(new Table(theme))
    , m_filter(new QToolButton)
{
    m_filter->setProperty("kind", QStringLiteral("small"));
    m_filter->setFixedHeight(measures::buttonSmall + 2);
    m_filter->setIconSize({12, 12});
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setIcon(themedIcon(theme, QStringLiteral("filter")));
    m_filter->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_filter);
    for (const auto& [kinds, text] : kindChoices)
        menu->addAction(tr(text), this, [this, chosen = kinds] { choose(chosen); });
    m_filter->setMenu(menu);
    m_filter->setText(tr(kindChoices[0].second));
    m_filter->setAccessibleName(tr("Kinds of events"));
    addAction(m_filter);
    m_table->setAccessibleName(tr("Recent events"));
    m_table->horizontalHeader()->hide();
    m_table->setTableModel(&m_model, {{"time", 74}});
    body()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const ComponentId id = m_model.at(index.row()).event->component; id.node != noNode)
            Q_EMIT opened(id);
    });
}

void EventPanel::choose(EventKinds kinds)
{
    m_kinds = kinds;
    m_filter->setText(tr(kindChoices[static_cast<int>(kinds)].second));
    Q_EMIT kindsChanged();
}

void EventPanel::refresh(const Feed& feed)
{
    m_model.refresh(feed.events(), m_kinds, feed.snapshot() ? feed.snapshot()->at : WallTime{});
    if (m_model.rowCount() > 0)
        showContent();
    else
        showMessage({Level::Unknown, tr("No events yet"), tr("Changes of level, breakers and commands appear here.")});
}

} // namespace dwcp
