// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"

#include <QSystemTrayIcon>

namespace dwcp {

class Feed;
class Theme;

/**
 * The system's level in the tray of the desktop. A click brings the window back; a level that got worse, and stayed
 * hard, is said once. Where the desktop has no tray nothing is shown and nothing is lost. Thread: GUI.
 */
class TrayIcon final : public QSystemTrayIcon {
    Q_OBJECT

public:
    TrayIcon(const Theme& theme, const Feed& feed, QWidget& window);

    Level level() const { return m_level; }
    /** Off: somebody else says what worsened() tells. */
    void setSpeaks(bool speaks) { m_speaks = speaks; }

Q_SIGNALS:
    /** The system got worse; what the notification says. */
    void worsened(const QString& text, dwcp::Level level);

private:
    void refresh();

    const Theme& m_theme;
    const Feed& m_feed;
    Level m_level = Level::Unknown;
    bool m_known = false;
    bool m_speaks = true;
};

} // namespace dwcp
