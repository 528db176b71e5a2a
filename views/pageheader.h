// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace dwcp {

class LevelChip;
class TextLabel;
class Theme;

/** The line over a page: where one is ("atlas-prod > Layers > Transport"), its level, its meaning, and actions right.
 */
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const Theme& theme, QWidget* parent = nullptr);

    void show(const QStringList& above, const QString& title, std::optional<Level> level, const QString& meaning);
    void addAction(QWidget* widget);

private:
    TextLabel* m_above;
    TextLabel* m_title;
    LevelChip* m_level;
    TextLabel* m_meaning;
    QHBoxLayout* m_actions;
};

} // namespace dwcp
