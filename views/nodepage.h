// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlogmodel.h"
#include "models/nodelistmodel.h"
#include "models/nodemodels.h"
#include "views/nodeorders.h"
#include "views/page.h"
#include "views/panel.h"

class QPushButton;

namespace dwcp {

class FilterBar;
class LeadTile;
class PageHeader;
class Table;
class TimeChart;
class UndoBar;

/** Everything of one node: its layers, all its metrics, its score over time, what happened to it. */
class NodePage final : public Page {
    Q_OBJECT

public:
    explicit NodePage(const Desk& desk, QWidget* parent = nullptr);

    void open(const Place& place) override;
    Place place() const override;

    Table* list() const { return m_list; }
    Table* layers() const { return m_layers; }
    Table* metrics() const { return m_metrics; }

protected:
    void refresh(const Snapshot& snapshot) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Panel* makeList();
    QWidget* makeTiles();
    Panel* makeLayers();
    Panel* makeMetrics();
    Panel* makeScore();
    Panel* makeEvents();
    void keepSelection();
    void showNode(const Snapshot& snapshot);
    void showTiles(const Snapshot& snapshot, const NodeState& node);
    void showScore(const Snapshot& snapshot, const NodeState& node);
    void compare();
    void keepBeside(NodeId node);
    void showComparison(const Snapshot& snapshot);
    PanelMessage emptyList() const;
    void showNoNode();
    NodeId selected() const;

    UndoBar* m_undoBar;
    NodeOrders m_orders;
    NodeListModel m_nodes;
    NodeComponentModel m_components;
    NodeMetricModel m_values;
    EventLogModel m_log;
    NodeId m_wanted = noNode;
    NodeId m_watched = noNode;
    std::vector<NodeId> m_bases; ///< that others are compared with, in the order of their columns
    PageHeader* m_header;
    QPushButton* m_compare;
    Panel* m_metricPanel = nullptr;
    FilterBar* m_filter = nullptr;
    Panel* m_listPanel = nullptr;
    Panel* m_layersPanel = nullptr;
    Panel* m_scorePanel = nullptr;
    Panel* m_eventsPanel = nullptr;
    Table* m_list = nullptr;
    Table* m_layers = nullptr;
    Table* m_metrics = nullptr;
    Table* m_events = nullptr;
    TimeChart* m_score = nullptr;
    LeadTile* m_scoreTile = nullptr;
    LeadTile* m_componentTile = nullptr;
    LeadTile* m_breakerTile = nullptr;
    LeadTile* m_profileTile = nullptr;
};

} // namespace dwcp
