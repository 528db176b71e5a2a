// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hiddenpages.h"

#include "models/feed.h"
#include "views/page.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace dwcp {

HiddenPages::HiddenPages(const Feed& feed, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_clock(clock)
{
    connect(&feed, &Feed::changed, this, &HiddenPages::begin);
}

void HiddenPages::add(Page* page)
{
    m_pages.emplace_back(page);
}

void HiddenPages::begin()
{
    const auto& moment = m_feed.snapshot();
    if (!moment || m_feed.isPaused())
        return;
    if (!m_waiting.empty()) {
        nextAfterPainting();
        return;
    }
    const Duration since = moment->at - m_begun;
    if (since >= Duration::zero() && since < m_gap) // less than none: the clock was set back
        return;
    m_begun = moment->at;
    std::erase(m_pages, nullptr);
    m_waiting.assign(m_pages.begin(), m_pages.end());
    m_moment = moment;
    m_spent = {};
    nextAfterPainting();
}

/** What is to be painted waits in the queue, too: it goes first. */
void HiddenPages::nextAfterPainting()
{
    QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority - 1);
}

void HiddenPages::customEvent(QEvent*)
{
    next();
}

void HiddenPages::next()
{
    if (m_feed.isPaused())
        m_waiting.clear();
    bool looked = false;
    while (!looked && !m_waiting.empty()) {
        const auto before = m_clock.steady();
        if (Page* page = m_waiting.front())
            looked = page->follow(*m_moment);
        m_spent += m_clock.steady() - before;
        m_waiting.pop_front();
    }
    if (!m_waiting.empty())
        return; // with the next news, when that has been shown
    m_moment = nullptr;
    m_gap = std::max(gap, m_spent * rest);
}

} // namespace dwcp
