// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/healthmapmodel.h"
#include "views/panel.h"

class QPushButton;

namespace dwcp {

class Table;

/** Nodes by layers, grouped by region, with a legend below. Enter or a double click opens the component. */
class HealthMapPanel final : public Panel {
    Q_OBJECT

public:
    explicit HealthMapPanel(const Theme& theme, QWidget* parent = nullptr);

    void refresh(const Snapshot& snapshot);
    /** Selects the next (or previous) ill component after the current one, in reading order. */
    void stepIll(int step);
    Table* table() const { return m_table; }

Q_SIGNALS:
    void opened(dwcp::ComponentId component);

private:
    void dressColumns();
    void sortBy(bool worstFirst);

    HealthMapModel m_model;
    Table* m_table;
    QWidget* m_legend;
    QPushButton* m_sort;
};

} // namespace dwcp
