// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page.h"

#include "models/feed.h"

namespace dwcp {

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

void Page::wait() { }

void Page::showEvent(QShowEvent* event)
{
    refreshNow();
    QWidget::showEvent(event);
}

void Page::refreshNow()
{
    if (const auto snapshot = m_desk.feed.snapshot())
        refresh(*snapshot);
    else
        wait();
}

} // namespace dwcp
