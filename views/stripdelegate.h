// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/breakerhistory.h"
#include "views/celldelegate.h"

#include <QWidget>

namespace dwcp {

/**
 * Paints a breaker's states over time: a thin line while closed, a block that is the taller the more is cut off,
 * hatched when an operator ordered it. What is not known stays empty. Stretches are at least 2 px wide: a short opening
 * is seen.
 */
void paintStrip(QPainter& painter, const QRectF& box, const BreakerStrip& strip, const Theme& theme);

/** Draws the strip that an index answers for StripRole. */
class StripDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    int contentWidth(const QModelIndex&) const override { return 0; }

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const override;
};

/** What the looks of a strip mean, in one line. */
class StripLegend final : public QWidget {
    Q_OBJECT

public:
    explicit StripLegend(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace dwcp
