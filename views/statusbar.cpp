// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statusbar.h"

#include "models/quantities.h"
#include "views/labels.h"
#include "views/levelchip.h"
#include "views/measures.h"

#include <QHBoxLayout>

#include <numeric>

namespace dwcp {

namespace {

QFrame* makeRule()
{
    auto* rule = new QFrame;
    rule->setProperty("kind", QStringLiteral("rule"));
    rule->setFixedSize(1, 12);
    return rule;
}

qint64 componentCount(const SystemState& system)
{
    return std::accumulate(std::begin(system.componentsByLevel), std::end(system.componentsByLevel), qint64(0));
}

} // namespace

StatusBar::StatusBar(const Theme& theme, const QString& operatorName, QWidget* parent)
    : QFrame(parent)
    , m_connection(new LevelChip(theme, LevelChip::Shape::Glyph))
    , m_connected(makeLabel(theme, Type::Caption, Ink::Text2))
    , m_engine(makeLabel(theme, Type::Caption, Ink::Text2))
    , m_load(makeLabel(theme, Type::Caption, Ink::Text2))
    , m_late(makeLabel(theme, Type::Caption, Ink::Text2))
    , m_date(makeLabel(theme, Type::Caption, Ink::Text2))
{
    setProperty("kind", QStringLiteral("statusbar"));
    setFixedHeight(measures::statusBar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 1, measures::panelPadding, 0);
    layout->setSpacing(9);
    layout->addWidget(m_connection);
    layout->addWidget(m_connected);
    const std::initializer_list<QWidget*> others{m_engine, m_load, m_late};
    for (QWidget* widget : others) {
        layout->addWidget(makeRule());
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    if (!operatorName.isEmpty()) {
        layout->addWidget(makeLabel(theme, Type::Caption, Ink::Text2, tr("%1, operator").arg(operatorName)));
        layout->addWidget(makeRule());
    }
    layout->addWidget(m_date);
}

void StatusBar::refresh(const Snapshot* newest, WallTime now, bool connected)
{
    setTextIfNew(m_date, Quantities::dateAndZone(now));
    if (!newest) {
        m_connection->show(Level::Unknown);
        setTextIfNew(m_connected, tr("Waiting for the engine"));
        return;
    }
    const EngineState& engine = newest->engine;
    m_connection->show(connected ? Level::Healthy : Level::Unknown);
    setTextIfNew(m_connected, connected ? tr("Connected") : tr("No connection"));
    const QString age = Quantities::age(now - newest->at);
    // Of an engine that is not heard nobody knows whether it lives.
    setTextIfNew(m_engine,
        !connected          ? tr("Last tick %1 ago").arg(age)
            : engine.paused ? tr("Engine paused, last tick %1 ago").arg(age)
                            : tr("Engine live, last tick %1 ago").arg(age));
    setTextIfNew(m_load,
        tr("%1 components, %2 checks/s")
            .arg(Quantities::count(componentCount(newest->system)), Quantities::fixed(engine.checksPerSecond, 1)));
    setTextIfNew(m_late,
        tr("%1 late, beat %2")
            .arg(Quantities::count(qint64(engine.checksLate)), Quantities::duration(engine.lastBeat)));
}

} // namespace dwcp
