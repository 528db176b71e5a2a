// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlogmodel.h"
#include "views/page.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace dwcp {

class Panel;
class Table;
class TextLabel;

/** Who did what, when, why, with what effect; and everything that happened by itself. */
class EventsPage final : public Page {
    Q_OBJECT

public:
    explicit EventsPage(const Desk& desk, QWidget* parent = nullptr);

    Place place() const override;

    Table* table() const { return m_table; }

protected:
    void refresh(const Snapshot& snapshot) override;

private:
    QWidget* makeFilters();
    void showText();
    void save();

    EventLogModel m_model;
    EventFilter m_filter;
    QLineEdit* m_search = nullptr;
    QPushButton* m_save = nullptr;
    QButtonGroup* m_kinds = nullptr;
    Panel* m_panel;
    Table* m_table;
    TextLabel* m_text;
};

} // namespace dwcp
