// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QToolButton;

namespace dwcp {

class LevelChip;
class TextLabel;
class Theme;

/** Cluster, pause, the moment on the screen, the system's level, and the menu. */
class TopBar final : public QFrame {
    Q_OBJECT

public:
    TopBar(const Theme& theme, QMenu* menu, QWidget* parent = nullptr);

    /** The moment on the screen; `newest` is what is true now, another one while paused. */
    void refresh(const Snapshot& shown, const Snapshot& newest, bool paused);
    /** No news for a while: nothing that is shown is known to be true now. */
    void showDisconnected(const Snapshot* last);

Q_SIGNALS:
    void pauseToggled();

private:
    const Theme& m_theme;
    LevelChip* m_clusterLevel;
    TextLabel* m_cluster;
    TextLabel* m_nodes;
    QPushButton* m_pause;
    QFrame* m_time;
    TextLabel* m_liveWord;
    TextLabel* m_liveTime;
    LevelChip* m_level;
};

} // namespace dwcp
