// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"
#include "views/theme.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace dwcp {

class Feed;
class MainWindow;

/**
 * Renders every page, in dark and light, to DIR/PAGE-THEME.png once values are live, then says finished(). Layer pages
 * are rendered for every layer of the cluster: DIR/layer-ID-THEME.png. Thread: GUI.
 */
class Screenshots final : public QObject {
    Q_OBJECT

public:
    Screenshots(MainWindow& window, Feed& feed, Theme& theme, QString folder, QObject* parent = nullptr);

Q_SIGNALS:
    /** All were written, or `problem` says which could not be. */
    void finished(const QString& problem);

private:
    struct Shot {
        Place place;
        Theme::Choice theme;
        QString file;
    };
    bool isLive() const;
    void look();
    void plan();
    void next();
    void save();

    MainWindow& m_window;
    Feed& m_feed;
    Theme& m_theme;
    QString m_folder;
    QTimer m_wait;
    std::vector<Shot> m_shots;
    std::size_t m_next = 0;
    int m_looks = 0;
};

} // namespace dwcp
