// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feed.h"

#include <QWidget>

namespace dwcp {

class Theme;

/**
 * The last hour as a line: what is remembered is drawn strongly, worse levels and breakers that opened are marked, the
 * handle stands at the moment on the screen. Dragging the handle, or the keys, moves the whole console back: Left and
 * Right a second, with Shift a minute, [ and ] from event to event, Home to the oldest moment, End or Esc to live.
 * Thread: GUI.
 */
class Timeline final : public QWidget {
    Q_OBJECT

public:
    Timeline(const Theme& theme, Feed& feed, QWidget* parent = nullptr);

    /** Takes the moment on the screen and the events from the Feed. */
    void refresh();
    bool isPast() const { return m_feed.isPast(); }
    /** To the event before or after the moment on the screen. */
    void stepEvent(int step);

    QSize sizeHint() const override { return {220, 28}; }
    QSize minimumSizeHint() const override { return {72, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Mark {
        WallTime at{};
        Level level = Level::Unknown;
        QString text;
    };
    WallTime from() const;
    WallTime now() const;
    WallTime shown() const;
    double x(WallTime at) const;
    WallTime at(double x) const;
    const Mark* markAt(double x) const;

    const Theme& m_theme;
    Feed& m_feed;
    std::vector<Mark> m_marks; ///< ascending
};

} // namespace dwcp
