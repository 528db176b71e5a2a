// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"

#include "views/page.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace dwcp {

class LevelChip;
class TextLabel;
class Theme;

/** A step of the way to where one is; without a page it leads nowhere. */
struct Crumb {
    QString text;
    Place place;
    friend bool operator==(const Crumb&, const Crumb&) = default;
};

/**
 * The line over a page: where one is ("atlas-prod > Layers > Transport"), each step a link, its level, its meaning, and
 * actions right.
 */
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const Theme& theme, QWidget* parent = nullptr);

    /** `note` stands beside the level. */
    void show(const std::vector<Crumb>& above, const QString& title, std::optional<Level> level, const QString& meaning,
        const QString& note = {});
    void addAction(QWidget* widget);

Q_SIGNALS:
    void goRequested(const dwcp::Place& place);

private:
    void build(const std::vector<Crumb>& above);

    const Theme& m_theme;
    QHBoxLayout* m_way;
    std::vector<Crumb> m_above;
    TextLabel* m_title;
    LevelChip* m_level;
    TextLabel* m_meaning;
    QHBoxLayout* m_actions;
};

} // namespace dwcp
