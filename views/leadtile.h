// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"

#include <QFrame>

#include <optional>
#include <vector>

class QHBoxLayout;

namespace dwcp {

class LevelChip;
class TextLabel;
class Theme;

/** A lead value: label, figure, context; optionally a level beside the label, counts by level, a bar with a limit. */
class LeadTile final : public QFrame {
    Q_OBJECT

public:
    explicit LeadTile(const Theme& theme, const QString& label, QWidget* parent = nullptr);

    /** Part of the value: figure in large type and what follows it. */
    struct Part {
        QString figure;
        QString context;
        std::optional<Level> ink; ///< of the context
        QString brief = {}; ///< stands for the context where there is no room for it
        QString briefFigure = {}; ///< stands for the figure where that is not enough
    };
    struct Count {
        Level level = Level::Unknown;
        quint32 count = 0;
    };
    struct Bar {
        double filled = 0; ///< 0..1
        double limit = 0; ///< 0..1, where the mark stands
    };
    struct Content {
        std::vector<Part> parts;
        QString aside; ///< beside the label, at the right edge
        std::optional<Level> level; ///< beside the label, at the right edge, as glyph and word
        std::vector<Count>
            counts; ///< at the right edge of the value, worst first as far as there is room; none of zero
        std::optional<Bar> bar;
    };
    void show(const Content& content);

    /** Breakers of a node or of all, by state. */
    struct Breakers {
        quint32 total = 0;
        quint32 open = 0; ///< forced open too
        quint32 halfOpen = 0;
        quint32 unknown = 0;
    };
    /** That all let through is said only where all are known. */
    static Content contentOf(const Breakers& breakers);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillParts(const std::vector<Part>& parts);
    void fit();
    bool fitHead();
    bool giveWay();
    void writeCounts(bool areBrief);
    int countsWidth() const;
    int room() const;
    void fitCounts();
    static QString sentence(const QString& label, const Content& content);

    const Theme& m_theme;
    QString m_label;
    TextLabel* m_title;
    TextLabel* m_aside;
    LevelChip* m_level;
    std::vector<std::pair<TextLabel*, TextLabel*>> m_parts;
    std::vector<LevelChip*> m_counts;
    QHBoxLayout* m_value;
    std::vector<Part> m_shownParts;
    std::vector<Count> m_shownCounts; ///< worst first, none of zero
    bool m_hasLevel = false;
    bool m_hasCounts = false;
    std::optional<Bar> m_bar;
};

} // namespace dwcp
