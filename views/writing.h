// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <functional>

class QPainter;
class QPixmap;
class QWidget;

namespace dwcp {

/**
 * How everything that is painted by hand follows the direction of the language: it is laid out as from left to right,
 * and seen in a mirror where texts run the other way. Words, icons and what runs with time are turned back in their
 * place (write(), placeIcon(), Upright), so that no painter knows more of this than one line. Thread: GUI.
 */

/** From here to the painter's restore() or end all is mirrored about the middle of `box`, when `direction` says so. */
void mirror(QPainter& painter, const QRectF& box, Qt::LayoutDirection direction);

/** Where the mouse is in the coordinates that a mirrored widget is laid out in; the same function leads back. */
QPoint mirrored(const QWidget& widget, const QPoint& place);
QRect mirrored(const QWidget& widget, const QRect& box);

/** While it lives, what is painted into `box` is not mirrored: the box stands where the mirror has it. */
class Upright {
public:
    Upright(QPainter& painter, const QRectF& box);
    ~Upright();
    Upright(const Upright&) = delete;
    Upright& operator=(const Upright&) = delete;

private:
    QPainter* m_turned = nullptr;
};

/**
 * Writes a text in the painter's font and pen. Left and right are those of a language from left to right. A text that
 * is longer than the box is shortened as `elide` says, and cut off otherwise.
 */
void write(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text,
    Qt::TextElideMode elide = Qt::ElideNone);

/** Draws an icon with its upper left corner (in a mirror the upper right one) at `place`. */
void placeIcon(QPainter& painter, const QPointF& place, const QPixmap& icon);

/** What write() did, for tests: nothing on a screen tells whether a painted text had the room that it needed. */
struct Writing {
    QString text;
    bool isShortened = false;
    QSizeF needed; ///< of the whole text
    QRectF given; ///< the box, as seen: in the device's own coordinates, over a device pixel ratio of one
    QRectF inked; ///< where the words stand of what is shown, as seen
};
using WritingWitness = std::function<void(const Writing&)>;
/** Calls the witness for every text that is written from now on; an empty one for none, as it is outside of tests. */
void setWritingWitness(WritingWitness witness);

} // namespace dwcp
