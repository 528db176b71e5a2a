// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"

#include <QWidget>

#include <optional>

namespace dwcp {

class Theme;

/** A guard in few words: name and note, a figure with its context, a bar, a line below. Not interactive. */
class GuardGauge final : public QWidget {
    Q_OBJECT

public:
    explicit GuardGauge(const Theme& theme, QWidget* parent = nullptr);

    struct Content {
        QString name;
        QString note; ///< at the right edge
        QString figure;
        QString context;
        std::optional<double> share; ///< 0..1: fill of the bar; none: no bar
        QString foot;
        std::optional<Level> level; ///< colour of the figure and the bar, when it is ill
        friend bool operator==(const Content&, const Content&) = default;
    };
    void show(const Content& content);

    QSize sizeHint() const override { return {160, 64}; }
    QSize minimumSizeHint() const override { return {96, 64}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Content m_content;
};

} // namespace dwcp
