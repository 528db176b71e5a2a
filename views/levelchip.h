// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"
#include "views/glyphs.h"

#include <QWidget>

namespace dwcp {

class Theme;

/** A level as glyph, word and a few more words on its tint: "Degraded  Level 2". Not interactive. */
class LevelChip final : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Chip, Plain, Glyph }; ///< Plain: without tint; Glyph: without words

    explicit LevelChip(const Theme& theme, Shape shape = Shape::Chip, QWidget* parent = nullptr);

    /** An empty word is replaced by the level's own. */
    void show(Level level, const QString& note = {}, const QString& word = {});
    /** The level is what was last known: its shape and word in grey. The note says how old it is. */
    void setOld(bool isOld);
    /** Plain or Glyph: for whom there is not always room for words. The accessible name says them all the same. */
    void setShape(Shape shape);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int padding() const;

    const Theme& m_theme;
    Shape m_shape;
    Level m_level = Level::Unknown;
    QString m_word;
    QString m_note;
    bool m_isOld = false;
};

} // namespace dwcp
