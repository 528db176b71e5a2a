// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline.h"

#include "models/quantities.h"
#include "models/texts.h"
#include "views/glyphs.h"
#include "views/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr double inset = 6;
constexpr double lineAt = 17;
constexpr double markAtY = 1;
constexpr double markSize = 8;

/** What is worth a mark: something got worse. */
bool isMarked(const Event& event)
{
    const auto level = Texts::eventLevel(event);
    if (!level || !isIll(*level))
        return false;
    return event.kind == EventKind::BreakerChanged || severity(event.to) > severity(event.from);
}

} // namespace

Timeline::Timeline(const Theme& theme, Feed& feed, QWidget* parent) : QWidget(parent), m_theme(theme), m_feed(feed)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Time: the moment on the screen"));
    setToolTip({});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

WallTime Timeline::now() const
{
    return m_feed.newest() ? m_feed.newest()->at : WallTime{};
}

WallTime Timeline::from() const
{
    return now() - MomentRing::reach;
}

WallTime Timeline::shown() const
{
    return m_feed.snapshot() ? m_feed.snapshot()->at : now();
}

double Timeline::x(WallTime moment) const
{
    const double share = double((moment - from()).count()) / double(Duration(MomentRing::reach).count());
    return inset + std::clamp(share, 0.0, 1.0) * (width() - 2 * inset);
}

WallTime Timeline::at(double position) const
{
    const double share = std::clamp((position - inset) / (width() - 2 * inset), 0.0, 1.0);
    return from() + Duration(std::int64_t(share * double(Duration(MomentRing::reach).count())));
}

void Timeline::refresh()
{
    m_marks.clear();
    for (const auto& event : m_feed.allEvents()) {
        if (event->at >= from() && event->at <= now() && isMarked(*event))
            m_marks.push_back(
                {event->at, *Texts::eventLevel(*event), Texts::eventObject(*event) + u' ' + Texts::eventText(*event)});
    }
    setAccessibleDescription(Quantities::clock(shown(), now()));
    update();
}

void Timeline::stepEvent(int step)
{
    const WallTime here = shown();
    if (step < 0) {
        const auto later = std::ranges::lower_bound(m_marks, here, {}, &Mark::at);
        if (later != m_marks.begin())
            m_feed.travelTo(std::prev(later)->at);
    } else {
        const auto next = std::ranges::upper_bound(m_marks, here, {}, &Mark::at);
        m_feed.travelTo(next == m_marks.end() ? now() : next->at);
    }
}

const Timeline::Mark* Timeline::markAt(double position) const
{
    const auto near = std::ranges::find_if(
        m_marks, [&](const Mark& mark) { return std::abs(x(mark.at) - position) <= markSize / 2 + 1; });
    return near == m_marks.end() ? nullptr : &*near;
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs so everywhere
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = [&](double left, double right, Ink ink, double width) {
        painter.setPen(QPen(m_theme.color(ink), width));
        painter.drawLine(QPointF(left, lineAt), QPointF(right, lineAt));
    };
    line(inset, width() - inset, Ink::BorderStrong, 1);
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const double tick = inset + quarter * (width() - 2 * inset) / 4.0;
        painter.drawLine(QPointF(tick, lineAt - 3), QPointF(tick, lineAt + 3));
    }
    if (const auto reach = m_feed.reach())
        line(x(reach->from), x(now()), Ink::Text3, 2);
    line(x(shown()), x(shown()), Ink::Accent, 2);
    for (const Mark& mark : m_marks)
        paintLevel(painter, QRectF(x(mark.at) - markSize / 2, markAtY, markSize, markSize), mark.level,
            m_theme.mark(mark.level), m_theme.onFailed());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(m_feed.isPaused() ? Ink::Text : Ink::Accent));
    painter.drawRoundedRect(QRectF(x(shown()) - 2.5, lineAt - 8, 5, 16), 2, 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Ink::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    const double position = event->position().x();
    const Mark* mark = markAt(position);
    const bool onMark = mark && event->position().y() < lineAt - 4;
    // The last pixels are now: nobody can point at the present second.
    if (position >= width() - inset - 2)
        m_feed.resume();
    else
        m_feed.travelTo(onMark ? mark->at : at(position));
}

void Timeline::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        mousePressEvent(event);
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    const Duration step = event->modifiers() & Qt::ShiftModifier ? Duration(1min) : Duration(1s);
    switch (event->key()) {
    case Qt::Key_Left:
        return m_feed.travelTo(shown() - step);
    case Qt::Key_Right:
        return m_feed.travelTo(shown() + step);
    case Qt::Key_Home:
        if (const auto reach = m_feed.reach())
            m_feed.travelTo(reach->from);
        return;
    case Qt::Key_End:
        return m_feed.resume();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Timeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const Mark* mark = markAt(help->pos().x());
    const WallTime moment = mark ? mark->at : at(help->pos().x());
    const QString time = Quantities::clock(moment, now());
    QToolTip::showText(help->globalPos(), mark ? tr("%1 %2").arg(time, mark->text) : time, this);
    return true;
}

} // namespace dwcp
