// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter.h"

#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace dwcp {

class Theme;

/**
 * All nodes as tiles, by region in blocks of five by eight in the order of the configuration. What follows a slash in
 * the region ("eu-west/b/07") is its zone and rack: each rack begins a block of its own, and racks stand in the order
 * of their names. A healthy node is a quiet square, an ill one has its level's shape and colour. What the filter does
 * not let pass is dimmed and never moves. Only tiles that changed are painted again, into a picture that is then shown:
 * a tick of a large fleet costs its changes. Arrows move, Enter or a double click opens, N goes to the next ill one; a
 * tile can be dragged to where nodes are compared, C takes it there.
 * Thread: GUI.
 */
class FleetMap final : public QWidget {
    Q_OBJECT

public:
    explicit FleetMap(const Theme& theme, QWidget* parent = nullptr);

    void show(const Snapshot& snapshot, const Filter& filter);

    NodeId current() const { return m_current; }
    void setCurrent(NodeId node);
    /** The next (or previous) ill node that the filter lets pass. */
    void stepIll(int step);
    /** Where a node's tile stands; empty when it has none. */
    QRect tileOf(NodeId node) const;
    /** Tiles painted anew since the last show(), for tests. */
    int painted() const { return m_painted; }
    int matching() const { return m_matching; }
    int regions() const { return int(m_regions.size()); }
    int racks() const { return m_racks; } ///< that have a name

Q_SIGNALS:
    void currentChanged(dwcp::NodeId node);
    void opened(dwcp::NodeId node);
    void compareRequested(dwcp::NodeId node);
    /** More height than this no tile could use: a small fleet has its largest ones in it. Pixels, of this width. */
    void mostHeightChanged(int height);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Heads { Short, Whole };
    struct Rack {
        QString name; ///< "b/07"; empty: the region has none
        std::vector<NodeId> nodes;
        int notHealthy = 0;
    };
    struct Region {
        QString name;
        std::vector<Rack> racks;
        std::vector<NodeId> places; ///< noNode: left free, so that a rack begins a block
        int count = 0; ///< nodes
        int notHealthy = 0;
        QRect box;
        int columns = 1; ///< blocks side by side
    };
    struct Tile {
        std::shared_ptr<const NodeState> node;
        std::size_t region = 0;
        std::size_t rack = 0; ///< within its region
        std::size_t place = 0; ///< within its region
        bool passes = true;
    };
    void sortIntoRegions(const Snapshot& snapshot);
    void placeRacks(Region& region);
    void layOut();
    /** What a tile takes, with the gap to the next. */
    struct Pitch {
        int across = 6;
        int down = 6;
        int least() const { return std::min(across, down); }
    };
    int placeRegions(Pitch pitch, int lines, Heads heads);
    bool fits(Pitch pitch, Heads heads);
    Pitch roomiest(Pitch square);
    int mostHeight();
    bool showsScores() const;
    int headWidth(const Region& region, Heads heads) const;
    void paintAll();
    void paintTile(QPainter& painter, const Tile& tile) const;
    void paintNamed(QPainter& painter, const QRect& box, const NodeState& node) const;
    static QString noteOf(int count, int notHealthy);
    QString headAt(const QPoint& position) const;
    void paintHeads(QPainter& painter) const;
    QRect rectOf(const Region& region, std::size_t place) const;
    NodeId nodeAt(const QPoint& position) const;
    void step(int blocks, int rows);
    QString sentence(const NodeState& node) const;
    QString rackSentence(const Tile& tile) const;

    const Theme& m_theme;
    std::vector<Region> m_regions;
    std::vector<Tile> m_tiles; ///< by NodeId
    std::shared_ptr<const std::vector<LayerColumn>> m_layers;
    Filter m_filter;
    QPixmap m_picture;
    Pitch m_pitch;
    int m_mostHeight = 0;
    int m_painted = 0;
    int m_matching = 0;
    int m_racks = 0;
    NodeId m_current = noNode;
    std::optional<QPoint> m_pressed; ///< on a tile, where a drag may begin
};

} // namespace dwcp
