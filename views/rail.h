// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QFrame>
#include <QStandardItemModel>

class QTreeView;

namespace dwcp {

class TextLabel;
struct ViewEntry;

/**
 * The navigation: sections, pages, and below "layers" one entry a layer of the cluster with its level. Wide, or narrow
 * with icons only. Entries are made again only when the layers change; levels and counts are updated in place.
 */
class Rail final : public QFrame {
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    void refresh(const Snapshot& snapshot);
    /** Marks the entry of a place as current without going there. */
    void mark(const Place& place);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    /** The places in the order of the rail, for Ctrl+1 to Ctrl+9: pages, without the layers below. */
    std::vector<Place> pages() const;
    QTreeView* view() const { return m_view; }

Q_SIGNALS:
    void goRequested(const dwcp::Place& place);

protected:
    /** Nodes that are dragged onto the page of nodes are compared there. */
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const std::vector<LayerColumn>& layers);
    QStandardItem* find(const Place& place) const;

    const Theme& m_theme;
    QTreeView* m_view;
    QStandardItemModel m_entries;
    TextLabel* m_name;
    Place m_current;
    std::shared_ptr<const std::vector<LayerColumn>> m_layers;
    bool m_narrow = false;
    bool m_marking = false;
};

} // namespace dwcp
