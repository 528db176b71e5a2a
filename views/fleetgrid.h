// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/texts.h"

#include <QAbstractScrollArea>

#include <vector>

namespace dwcp {

class Theme;

/**
 * One breaker over all nodes, a small box a node: name and state; those that are cut off are tinted. Boxes are painted,
 * only those in view. A click or Enter picks a node. Thread: GUI.
 */
class FleetGrid final : public QAbstractScrollArea {
    Q_OBJECT

public:
    struct Cell {
        NodeId node = noNode;
        QString name;
        BreakerLook look = BreakerLook::Closed;
        QString note; ///< "2 of 3"
        friend bool operator==(const Cell&, const Cell&) = default;
    };

    explicit FleetGrid(const Theme& theme, QWidget* parent = nullptr);

    void show(std::vector<Cell> cells, NodeId current);

Q_SIGNALS:
    void picked(dwcp::NodeId node);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int columns() const;
    QRect cellRect(int index) const;
    int cellAt(const QPoint& position) const;
    int currentIndex() const;
    void paintCell(QPainter& painter, const QRect& rect, const Cell& cell) const;
    void updateRange();
    void step(int by);

    const Theme& m_theme;
    std::vector<Cell> m_cells;
    NodeId m_current = noNode;
};

} // namespace dwcp
