// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/screenshots.h"

#include "models/feed.h"
#include "views/mainwindow.h"
#include "views/theme.h"
#include "views/viewcatalogue.h"

#include <QDir>
#include <QPixmap>

#include <algorithm>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 250ms;
constexpr int historyLooks = 4 * 25; ///< 25 s of life, so that charts and trends have something to show
constexpr int longestWait = 4 * 60; ///< after a minute the pages are rendered as they are
constexpr auto settle = 900ms; ///< watched series of a page come with a later snapshot

} // namespace

Screenshots::Screenshots(MainWindow& window, Feed& feed, Theme& theme, QString folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_feed(feed)
    , m_theme(theme)
    , m_folder(std::move(folder))
{
    m_wait.setInterval(lookEvery);
    connect(&m_wait, &QTimer::timeout, this, &Screenshots::look);
    m_wait.start();
}

bool Screenshots::isLive() const
{
    const auto& snapshot = m_feed.snapshot();
    return snapshot && !snapshot->nodes.empty()
        && std::ranges::all_of(snapshot->nodes, [](const auto& node) { return node && node->settled; });
}

void Screenshots::look()
{
    ++m_looks;
    if (m_looks < longestWait && (m_looks < historyLooks || !isLive()))
        return;
    m_wait.stop();
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT finished(tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    plan();
    next();
}

void Screenshots::plan()
{
    const auto& snapshot = m_feed.snapshot();
    for (const Theme::Choice theme : {Theme::Choice::Dark, Theme::Choice::Light}) {
        const QString suffix =
            theme == Theme::Choice::Dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
        for (const ViewEntry& entry : viewCatalogue()) {
            const QString id = QString::fromLatin1(entry.id);
            if (!entry.perLayer) {
                m_shots.push_back({Place{id}, theme, id + suffix});
                continue;
            }
            for (std::size_t layer = 0; snapshot && layer < snapshot->layers->size(); ++layer) {
                const QString name = id + QLatin1Char('-') + QString::fromStdString(snapshot->layers->at(layer).id);
                m_shots.push_back({Place{id, static_cast<LayerIndex>(layer)}, theme, name + suffix});
            }
        }
    }
}

void Screenshots::next()
{
    if (m_next == m_shots.size()) {
        Q_EMIT finished({});
        return;
    }
    const Shot& shot = m_shots[m_next];
    m_theme.choose(shot.theme);
    m_window.go(shot.place);
    QTimer::singleShot(settle, this, &Screenshots::save);
}

void Screenshots::save()
{
    const QString path = QDir(m_folder).filePath(m_shots[m_next].file);
    if (!m_window.grab().save(path)) {
        Q_EMIT finished(tr("%1 cannot be written.").arg(path));
        return;
    }
    ++m_next;
    next();
}

} // namespace dwcp
