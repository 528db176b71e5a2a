// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crossingmodel.h"
#include "models/degradationmodel.h"
#include "models/eventmodel.h"
#include "views/panel.h"

class QToolButton;

namespace dwcp {

class LevelChip;
class Table;
class TextLabel;

/** What is ill now, worst first, with its cause. */
class DegradationPanel final : public Panel {
    Q_OBJECT

public:
    explicit DegradationPanel(const Theme& theme, QWidget* parent = nullptr);

    void refresh(const Snapshot& snapshot);
    const DegradationModel& model() const { return m_model; }
    Table* table() const { return m_table; }

Q_SIGNALS:
    void opened(dwcp::ComponentId component);

private:
    DegradationModel m_model;
    Table* m_table;
    LevelChip* m_level;
    TextLabel* m_count;
};

/** What breaks next: the metrics on their way to a limit, soonest first. */
class CrossingPanel final : public Panel {
    Q_OBJECT

public:
    explicit CrossingPanel(const Theme& theme, QWidget* parent = nullptr);

    void refresh(const Snapshot& snapshot);
    Table* table() const { return m_table; }

Q_SIGNALS:
    void opened(dwcp::SeriesRef series);

private:
    CrossingModel m_model;
    Table* m_table;
};

/** What happened, newest first. */
class EventPanel final : public Panel {
    Q_OBJECT

public:
    explicit EventPanel(const Theme& theme, QWidget* parent = nullptr);

    void refresh(const Feed& feed);
    Table* table() const { return m_table; }

Q_SIGNALS:
    void opened(dwcp::ComponentId component);
    void kindsChanged();

private:
    void choose(EventKinds kinds);

    EventModel m_model;
    Table* m_table;
    QToolButton* m_filter;
    EventKinds m_kinds = EventKinds::All;
};

} // namespace dwcp
