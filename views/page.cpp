// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page.h"

#include "models/feed.h"
#include "views/allowed.h"
#include "views/panel.h"
#include "views/preferences.h"
#include "views/table.h"

#include <QLineEdit>
#include <QTimer>

#include <utility>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr auto keepAfter = 500ms;

} // namespace

Page::Page(const Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setProperty("kind", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
    connect(&desk.feed, &Feed::changed, this, [this] {
        if (isVisible())
            refreshNow();
    });
}

void Page::open(const Place&) { }

void Page::wait()
{
    for (Panel* panel : findChildren<Panel*>()) {
        if (!panel->showsContent()) // it says already why it is empty, and would not say so again
            continue;
        panel->showMessage({Level::Unknown, tr("No news yet"), tr("The engine has not said anything yet.")});
        m_waiting.push_back(panel);
    }
}

void Page::take(const Snapshot& snapshot)
{
    for (Panel* panel : std::exchange(m_waiting, {}))
        panel->showContent();
    refresh(snapshot);
}

void Page::holdUntilNews(std::initializer_list<QAbstractButton*> buttons)
{
    for (QAbstractButton* button : buttons)
        allow(button, tr("The engine has not said anything yet."));
}

void Page::keepWords(QLineEdit* field, const char* page)
{
    Preferences* preferences = m_desk.preferences;
    if (!preferences)
        return;
    const QString key = QStringLiteral("words/") + QLatin1String(page);
    field->setText(preferences->kept(key).toString());
    auto* later = new QTimer(this); // a file is not written at each key
    later->setSingleShot(true);
    later->setInterval(keepAfter);
    connect(field, &QLineEdit::textChanged, later, qOverload<>(&QTimer::start));
    connect(later, &QTimer::timeout, this, [preferences, key, field] { preferences->keepFor(key, field->text()); });
}

bool Page::follow(const Snapshot& snapshot)
{
    if (!m_wasShown || isVisible())
        return false;
    take(snapshot);
    return true;
}

/** What a table has in its hand is compared elsewhere. */
void Page::followTables()
{
    for (const Table* table : findChildren<Table*>())
        connect(
            table, &Table::compareRequested, this, [this](NodeId node) { Q_EMIT goRequested(Place::comparing(node)); });
}

void Page::showEvent(QShowEvent* event)
{
    if (!m_wasShown)
        followTables();
    m_wasShown = true;
    refreshNow();
    QWidget::showEvent(event);
}

void Page::refreshNow()
{
    if (const auto snapshot = m_desk.feed.snapshot())
        take(*snapshot);
    else
        wait();
}

} // namespace dwcp
