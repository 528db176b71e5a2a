// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/componentmodel.h"
#include "views/breakeractions.h"
#include "views/page.h"

class QHBoxLayout;

namespace dwcp {

class ComponentPanel;
class FacetCard;
class FilterBar;
class PageHeader;
class Panel;
class Table;

/** Which node and facet hurts this layer, since when, against which limit? One page for all layers. */
class LayerPage final : public Page {
    Q_OBJECT

public:
    explicit LayerPage(const Desk& desk, QWidget* parent = nullptr);

    void open(const Place& place) override;
    Place place() const override;

    Table* table() const { return m_table; }
    ComponentPanel* detail() const { return m_detail; }

protected:
    void refresh(const Snapshot& snapshot) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectDetail();
    Panel* makeComponents();
    void showHeader(const Snapshot& snapshot, const LayerColumn& layer);
    void showCards(const Snapshot& snapshot);
    void keepSelection();
    void follow(const Snapshot& snapshot);
    void watch();
    void checkNow();
    void tellEnd(BreakerId about, const QString& refusal);
    ComponentId selected() const;
    QRect selectedRow() const;

    ComponentModel m_components;
    BreakerActions m_actions;
    LayerIndex m_layer = 0;
    CommandId m_check = 0; ///< the newest CheckNow
    NodeId m_wanted = noNode; ///< asked for by open(), selected as soon as it is there
    PageHeader* m_header;
    QHBoxLayout* m_cards;
    std::vector<FacetCard*> m_shownCards;
    Panel* m_list = nullptr;
    Table* m_table = nullptr;
    FilterBar* m_filter = nullptr;
    ComponentPanel* m_detail;
    std::vector<SeriesRef> m_watched;
};

} // namespace dwcp
