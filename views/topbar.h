// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QToolButton;

namespace dwcp {

class ConnectionChip;
class Feed;
struct KeptConnection;
class LevelChip;
class TextLabel;
class Theme;
class Timeline;

/** Cluster, back and forward, search, pause, the last hour and the moment on the screen, the system's level, menu. */
class TopBar final : public QFrame {
    Q_OBJECT

public:
    TopBar(const Theme& theme, Feed& feed, QMenu* menu, QWidget* parent = nullptr);

    /** The moment on the screen; `newest` is what is true now, another one while paused. */
    void refresh(const Snapshot& shown, const Snapshot& newest, bool paused);
    /** No news for a while: nothing that is shown is known to be true now. */
    void showDisconnected(const Snapshot* last);
    /** Whether there is a way back and forward. */
    void setWays(bool back, bool forward);
    Timeline* timeline() const { return m_timeline; }
    void showConnection(const KeptConnection& connection);

Q_SIGNALS:
    void pauseToggled();
    void searchRequested();
    void backRequested();
    void forwardRequested();

private:
    QToolButton* makeWay(const QString& icon, const QString& name, void (TopBar::*requested)());
    QPushButton* makeSearch();

    const Theme& m_theme;
    Timeline* m_timeline;
    QToolButton* m_back;
    QToolButton* m_forward;
    ConnectionChip* m_connection;
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
