// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"
#include "models/texts.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace dwcp {

class Theme;

/** A filled glyph is now, an outline is predicted. */
enum class GlyphTense { Now, Predicted };

/**
 * Paints a level's shape (dot, triangle, diamond, square with cross, dashed ring) into a square box; the shapes are
 * those of tokens.json, drawn on 12 x 12. `cross` is the colour of the failed square's cross.
 */
void paintLevel(QPainter& painter, const QRectF& box, Level level, const QColor& ink, const QColor& cross,
    GlyphTense tense = GlyphTense::Now);

/** Paints a breaker: two contacts and an arm, lying when closed, raised when open; 16 x 12. */
void paintBreaker(QPainter& painter, const QRectF& box, BreakerLook look, const QColor& ink);

/** The text colour of a breaker's state. */
QColor breakerInk(const Theme& theme, BreakerLook look);
/** The background of a breaker's chip; transparent for closed, disabled and metrics only. */
QColor breakerTint(const Theme& theme, BreakerLook look);

/** A level's glyph in its text colour, for labels and buttons. */
QPixmap levelPixmap(const Theme& theme, Level level, int size, qreal ratio, GlyphTense tense = GlyphTense::Now);

/** resources/icons/NAME.svg in one colour. Cached. */
QPixmap iconPixmap(const QString& name, const QColor& ink, int size, qreal ratio);

/** The same as an icon that follows the theme and the state of what shows it. */
QIcon themedIcon(const Theme& theme, const QString& name);

} // namespace dwcp
