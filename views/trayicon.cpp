// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trayicon.h"

#include "models/feed.h"
#include "models/texts.h"
#include "views/glyphs.h"
#include "views/theme.h"

#include <QWidget>

namespace dwcp {

namespace {

constexpr int iconSize = 22;

} // namespace

TrayIcon::TrayIcon(const Theme& theme, const Feed& feed, QWidget& window)
    : QSystemTrayIcon(&window)
    , m_theme(theme)
    , m_feed(feed)
{
    setIcon(levelPixmap(theme, m_level, iconSize, 2));
    connect(&feed, &Feed::changed, this, &TrayIcon::refresh);
    connect(this, &QSystemTrayIcon::activated, &window, [&window] {
        window.showNormal();
        window.raise();
        window.activateWindow();
    });
}

void TrayIcon::refresh()
{
    const auto& newest = m_feed.newest(); // not the moment on the screen: the tray speaks of now
    const Level level = newest->system.level;
    const Level before = std::exchange(m_level, level);
    if (std::exchange(m_known, true) && before == level)
        return;
    setIcon(levelPixmap(m_theme, level, iconSize, 2));
    const QString text = tr("%1: %2").arg(toText(newest->cluster), Texts::level(level));
    setToolTip(text);
    if (!isIll(level) || severity(level) <= severity(before))
        return;
    Q_EMIT worsened(text, level);
    if (m_speaks && isVisible() && supportsMessages())
        showMessage(text, Texts::degradation(newest->system.degradation));
}

} // namespace dwcp
