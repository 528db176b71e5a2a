// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/healthmapmodel.h"
#include "views/panel.h"

class QPushButton;

namespace dwcp {

class Feed;
class FilterBar;
class Table;

/** Nodes by layers, grouped by region, with a filter in the head and a legend below. Enter or a double click opens the
 * component. */
class HealthMapPanel final : public Panel {
    Q_OBJECT

public:
    HealthMapPanel(const Theme& theme, const Feed& feed, QWidget* parent = nullptr);

    void refresh(const Snapshot& snapshot);
    /** Selects the next (or previous) ill component after the current one, in reading order. */
    void stepIll(int step);
    Table* table() const { return m_table; }
    FilterBar* filter() const { return m_filter; }
    /** With all rows in view. */
    int wholeHeight() const;

Q_SIGNALS:
    void filterChanged();
    void opened(dwcp::ComponentId component);

private:
    void dressColumns();
    void sortBy(bool worstFirst);

    HealthMapModel m_model;
    Table* m_table;
    QWidget* m_legend;
    FilterBar* m_filter;
    QPushButton* m_sort;
};

} // namespace dwcp
