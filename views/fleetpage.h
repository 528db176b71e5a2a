// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nodelistmodel.h"
#include "views/page.h"

namespace dwcp {

class FilterBar;
class FleetMap;
class LayerBars;
class LevelChip;
class Panel;
class Table;

/** Where among ten thousand is it: in one place, or everywhere? */
class FleetPage final : public Page {
    Q_OBJECT

public:
    explicit FleetPage(const Desk& desk, QWidget* parent = nullptr);

    void open(const Place& place) override;
    Place place() const override;

    FleetMap* map() const { return m_map; }
    Table* table() const { return m_table; }
    FilterBar* filter() const { return m_filter; }

protected:
    void refresh(const Snapshot& snapshot) override;

private:
    Panel* makeMap();
    Panel* makeList();
    Panel* makeLayers();
    void openNode(NodeId node);

    NodeListModel m_nodes;
    FilterBar* m_filter;
    FleetMap* m_map;
    Table* m_table = nullptr;
    Panel* m_mapPanel = nullptr;
    Panel* m_list = nullptr;
    LayerBars* m_bars = nullptr;
    std::vector<LevelChip*> m_counts;
};

} // namespace dwcp
