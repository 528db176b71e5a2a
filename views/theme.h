// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QObject>
#include <QString>

#include <array>

class QApplication;

namespace dwcp {

/** A named colour of the theme that is not a level's. */
enum class Ink {
    Canvas,
    Surface,
    Raised,
    Hover,
    Selected,
    Border,
    BorderStrong,
    Grid,
    Text,
    Text2,
    Text3,
    Accent,
    AccentSolid,
    OnAccent
};

/** A text style of the theme. */
enum class Type { Caption, ColumnHeader, Body, BodyStrong, Banner, Title, Lead, Figure, Code };

/**
 * The only source of colours and fonts: reads resources/theme/tokens.json, which must be compiled into the executable
 * (dwcp_add_resources), and dresses the application: fonts, palette, one style sheet. Thread: GUI.
 */
class Theme final : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Dark, Light };
    Q_ENUM(Choice)
    /** How much room a row takes. */
    enum class Density { Compact, Normal, Roomy };
    Q_ENUM(Density)

    /** Loads tokens and fonts; call once, after QApplication. A missing resource is a bug of the build and ends the
     * program. */
    explicit Theme(Choice choice = Choice::System, QObject* parent = nullptr);

    Choice choice() const { return m_choice; }
    bool isDark() const { return m_dark; }
    /** Changes the theme and dresses the application anew. */
    void choose(Choice choice);
    /** What Choice::System means from now on; before, it is what the desktop was at the start. */
    void setSystemDark(bool isDark);
    /** The next of dark and light. */
    void toggle();

    Density density() const { return m_density; }
    void setDensity(Density density);
    /** Height of a table's row: 24, 28 or 36. */
    int rowHeight() const;

    QColor color(Ink ink) const { return color(m_dark, inkName(ink)); }
    QColor mark(Level level) const { return color(m_dark, levelToken("st-", level)); } ///< graphics on a surface
    QColor word(Level level) const { return color(m_dark, levelToken("tx-", level)); } ///< text, and glyphs beside it
    QColor tint(Level level) const { return color(m_dark, levelToken("tint-", level)); } ///< background behind text
    QColor onFailed() const { return m_onFailed[m_dark ? 0 : 1]; } ///< cross and text on a failed fill
    QColor scrim() const { return m_scrim; } ///< veil under a modal dialog

    QFont font(Type type) const { return m_fonts.at(static_cast<std::size_t>(type)); }

    /** A token's colour in either theme, for tests: "st-healthy". Invalid when there is none. */
    QColor color(bool dark, const QString& token) const { return m_colors[dark ? 0 : 1].value(token); }

    static QString inkName(Ink ink);

Q_SIGNALS:
    void densityChanged();
    /** Colours are others: what keeps colours (charts, cached pixmaps) takes them anew. */
    void changed();

private:
    static QString levelToken(const char* prefix, Level level);
    void readTokens();
    void loadFonts();
    void dress();
    QPalette palette() const;
    QString styleSheet() const;

    Choice m_choice;
    Density m_density = Density::Normal;
    bool m_systemDark;
    bool m_dark = true;
    std::array<QHash<QString, QColor>, 2> m_colors; ///< dark, light
    std::array<QColor, 2> m_onFailed;
    QColor m_scrim;
    std::array<QFont, 9> m_fonts;
};

/** WCAG 2.x contrast of two opaque colours, 1..21. */
double contrast(const QColor& a, const QColor& b);

} // namespace dwcp
