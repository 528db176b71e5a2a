// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleetgrid.h"

#include "views/glyphs.h"
#include "views/measures.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace dwcp {

namespace {

constexpr int cellHeight = 44;
constexpr int narrowest = 96;
constexpr int gap = 8;

} // namespace

FleetGrid::FleetGrid(const Theme& theme, QWidget* parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("This breaker on all nodes"));
    viewport()->setAutoFillBackground(false);
}

void FleetGrid::show(std::vector<Cell> cells, NodeId current)
{
    if (cells == m_cells && current == m_current)
        return;
    m_cells = std::move(cells);
    m_current = current;
    updateRange();
    viewport()->update();
}

int FleetGrid::columns() const
{
    return qMax(1, (viewport()->width() + gap) / (narrowest + gap));
}

QRect FleetGrid::cellRect(int index) const
{
    const int width = (viewport()->width() + gap) / columns() - gap;
    const int row = index / columns();
    const int column = index % columns();
    return {column * (width + gap), row * (cellHeight + gap) - verticalScrollBar()->value(), width, cellHeight};
}

int FleetGrid::cellAt(const QPoint& position) const
{
    const QPoint place = mirrored(*viewport(), position);
    for (int i = 0; i < int(m_cells.size()); ++i) {
        if (cellRect(i).contains(place))
            return i;
    }
    return -1;
}

int FleetGrid::currentIndex() const
{
    const auto found = std::ranges::find(m_cells, m_current, &Cell::node);
    return found == m_cells.end() ? -1 : int(found - m_cells.begin());
}

void FleetGrid::updateRange()
{
    const int rows = (int(m_cells.size()) + columns() - 1) / columns();
    const int height = rows * (cellHeight + gap) - gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(cellHeight + gap);
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
}

void FleetGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    mirror(painter, viewport()->rect(), layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const int perRow = columns();
    const int pitch = cellHeight + gap;
    const int first = verticalScrollBar()->value() / pitch * perRow;
    const int last = (verticalScrollBar()->value() + viewport()->height() + pitch) / pitch * perRow;
    for (int i = first; i < qMin(last, int(m_cells.size())); ++i)
        paintCell(painter, cellRect(i), m_cells[std::size_t(i)]);
}

void FleetGrid::paintCell(QPainter& painter, const QRect& rect, const Cell& cell) const
{
    const bool current = cell.node == m_current;
    const bool closed = cell.look == BreakerLook::Closed;
    const QColor ink = breakerInk(m_theme, cell.look);
    const bool ring = current && hasFocus();
    painter.setPen(QPen(current ? m_theme.color(Ink::Accent)
            : closed            ? m_theme.color(Ink::Border)
                                : ink,
        ring ? 2 : 1));
    painter.setBrush(closed ? QBrush(Qt::NoBrush) : QBrush(breakerTint(m_theme, cell.look)));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), measures::controlRadius, measures::controlRadius);
    const QRect inside = rect.adjusted(8, 4, -8, -4);
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme.color(Ink::Text));
    const QRect name = inside.adjusted(0, 0, -20, -inside.height() / 2);
    write(painter, name, Qt::AlignLeft | Qt::AlignVCenter, cell.name, Qt::ElideMiddle);
    paintBreaker(painter, QRectF(inside.right() - 15, inside.top() + 3, 16, 12), cell.look,
        closed ? m_theme.mark(Level::Healthy) : ink);
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(closed ? m_theme.color(Ink::Text3) : ink);
    write(painter, inside.adjusted(0, inside.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, cell.note,
        Qt::ElideRight);
}

void FleetGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
}

void FleetGrid::mousePressEvent(QMouseEvent* event)
{
    if (const int index = cellAt(event->position().toPoint()); index >= 0)
        Q_EMIT picked(m_cells[std::size_t(index)].node);
}

void FleetGrid::step(int by)
{
    const int index = qBound(0, currentIndex() + by, int(m_cells.size()) - 1);
    if (!m_cells.empty())
        Q_EMIT picked(m_cells[std::size_t(index)].node);
}

void FleetGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(isRightToLeft() ? 1 : -1);
    case Qt::Key_Right:
        return step(isRightToLeft() ? -1 : 1);
    case Qt::Key_Up:
        return step(-columns());
    case Qt::Key_Down:
        return step(columns());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool FleetGrid::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    if (const int index = cellAt(help->pos()); index >= 0) {
        const Cell& cell = m_cells[std::size_t(index)];
        QToolTip::showText(help->globalPos(),
            QStringList({cell.name, Texts::breaker(cell.look), cell.note}).join(QStringLiteral(", ")), viewport());
    }
    return true;
}

} // namespace dwcp
