// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panel.h"

#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace dwcp {

namespace {

/** The glyph over a message. */
class MessageGlyph final : public QWidget {
public:
    MessageGlyph(const Theme& theme, const Level& level) : m_theme(theme), m_level(level) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLevel(painter, QRectF(1, 1, 14, 14), m_level, m_theme.mark(m_level), m_theme.onFailed());
    }

private:
    const Theme& m_theme;
    const Level& m_level;
};

} // namespace

Panel::Panel(const Theme& theme, const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(makeLabel(theme, Type::BodyStrong, Ink::Text, title))
    , m_meaning(makeLabel(theme, Type::Body, Ink::Text3))
    , m_busyAfter(new QTimer(this))
{
    setProperty("kind", QStringLiteral("panel"));
    setAccessibleName(title);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    auto* head = new QWidget;
    head->setFixedHeight(measures::panelHeader);
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, 0);
    m_head->setSpacing(measures::cellPadding);
    m_head->addWidget(m_title);
    m_badges = new QHBoxLayout;
    m_head->addLayout(m_badges);
    m_head->addWidget(m_meaning, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(measures::cellPadding);
    m_head->addLayout(m_actions);
    all->addWidget(head);

    auto* content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_stack = new QStackedLayout;
    m_stack->addWidget(content);
    m_stack->addWidget(makeMessage());
    all->addLayout(m_stack, 1);

    m_busyAfter->setSingleShot(true);
    m_busyAfter->setInterval(300);
    connect(m_busyAfter, &QTimer::timeout, this, [this] {
        m_busy = true;
        update();
    });
}

QWidget* Panel::makeMessage()
{
    auto* message = new QWidget;
    auto* layout = new QVBoxLayout(message);
    layout->setContentsMargins(24, 8, 24, 24);
    layout->setSpacing(6);
    m_messageGlyph = new MessageGlyph(m_theme, m_message.level);
    m_messageTitle = makeLabel(m_theme, Type::BodyStrong);
    m_messageText = makeLabel(m_theme, Type::Caption, Ink::Text2);
    m_messageTitle->setAlignment(Qt::AlignCenter);
    m_messageText->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_messageText->setWordWrap(true);
    layout->addStretch(1);
    layout->addWidget(m_messageGlyph, 0, Qt::AlignHCenter);
    layout->addWidget(m_messageTitle);
    layout->addWidget(m_messageText);
    layout->addStretch(1);
    return message;
}

void Panel::setTitle(const QString& title)
{
    setTextIfNew(m_title, title);
    setAccessibleName(title);
}

void Panel::setMeaning(const QString& text)
{
    setTextIfNew(m_meaning, text);
}

void Panel::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

void Panel::addBadge(QWidget* widget)
{
    m_badges->addWidget(widget);
}

void Panel::showContent()
{
    m_stack->setCurrentIndex(0);
}

bool Panel::showsContent() const
{
    return m_stack->currentIndex() == 0;
}

void Panel::showMessage(const PanelMessage& message)
{
    m_stack->setCurrentIndex(1);
    if (message == m_message)
        return;
    m_message = message;
    m_messageTitle->setText(message.title);
    m_messageText->setText(message.text);
    m_messageGlyph->update();
}

void Panel::showUnselected(const PanelMessage& list, const QString& title, const QString& purpose)
{
    if (list.title.isEmpty())
        showMessage({Level::Unknown, title, tr("Select one in the list.")});
    else
        showMessage({list.level, list.title, purpose});
}

void Panel::setBusy(bool busy)
{
    if (busy && !m_busy) {
        if (!m_busyAfter->isActive())
            m_busyAfter->start();
        return;
    }
    if (busy)
        return;
    m_busyAfter->stop();
    m_busy = false;
    update();
}

QSize Panel::minimumSizeHint() const
{
    return {120, measures::panelHeader + 2 * measures::row};
}

void Panel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_busy)
        return;
    QPainter painter(this);
    painter.fillRect(1, measures::panelHeader - 1, width() - 2, 2, m_theme.color(Ink::Accent));
}

} // namespace dwcp
