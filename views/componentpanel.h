// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checklogmodel.h"
#include "models/rulemodel.h"
#include "views/panel.h"

class QPushButton;

namespace dwcp {

class Commands;
class LevelChip;
class ReachBox;
class Table;
class TextLabel;
class TimeChart;
struct Desk;

/** One component in full: level and since when, what can be done, its line, why, and its last checks. */
class ComponentPanel final : public Panel {
    Q_OBJECT

public:
    explicit ComponentPanel(const Desk& desk, QWidget* parent = nullptr);

    /** Shows a component; where there is none, a message that goes with that of the list (Panel::shown()). */
    void refresh(const Snapshot& snapshot, ComponentId component, const PanelMessage& list);

    /** The rule whose line is drawn: the one chosen, else the deciding one, else the first that has a value. */
    std::uint16_t rule() const { return m_rule; }
    void chooseRule(std::uint16_t rule);

    /** What became of a command: "Refused: ...". Empty: nothing to say. */
    void setNotice(const QString& text);
    const QString& noticeText() const { return m_noticeText; }

    TimeChart* chart() const { return m_chart; }
    Table* why() const { return m_why; }
    ReachBox* reach() const { return m_reach; }

Q_SIGNALS:
    void checkRequested();
    void tripRequested();
    void resetRequested();
    void restartRequested();
    void ruleChanged();
    void reachChanged();

private:
    QWidget* makeButtons();
    void allowOrders();
    void decideRule(const ComponentState& component);
    void showChart(const Snapshot& snapshot, const ComponentState& component);

    const Commands& m_commands;
    RuleModel m_rules;
    CheckLogModel m_log;
    LevelChip* m_level;
    TextLabel* m_since;
    TextLabel* m_notice;
    QString m_noticeText;
    TextLabel* m_metric;
    TextLabel* m_value;
    TextLabel* m_cause;
    std::vector<QPushButton*> m_orders; ///< all that ask for something
    QPushButton* m_restart = nullptr; ///< where a layer can be restarted from here
    TimeChart* m_chart;
    ReachBox* m_reach;
    Table* m_why;
    Table* m_checks;
    ComponentId m_component;
    std::uint16_t m_rule = noRule;
    bool m_chosen = false; ///< by the operator; else it follows the deciding rule
};

} // namespace dwcp
