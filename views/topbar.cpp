// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topbar.h"

#include "models/quantities.h"
#include "models/texts.h"
#include "views/connectionchip.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/levelchip.h"
#include "views/measures.h"
#include "views/timeline.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolButton>

#include <algorithm>

namespace dwcp {

namespace {

QFrame* makeBox(std::initializer_list<QWidget*> inside)
{
    auto* box = new QFrame;
    box->setProperty("kind", QStringLiteral("chip"));
    box->setFixedHeight(measures::button);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(measures::cellPadding, 0, measures::panelPadding, 0);
    layout->setSpacing(measures::cellPadding);
    for (QWidget* widget : inside)
        layout->addWidget(widget);
    return box;
}

/** Shows its keys where there is room beside its words; its tooltip has both. */
class SearchButton final : public QPushButton {
public:
    SearchButton(const QString& text, QWidget* keys) : QPushButton(text), m_keys(keys) { keys->setParent(this); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        m_keys->setVisible(width() >= sizeHint().width() + m_keys->sizeHint().width() + measures::cellPadding);
    }

    /** A button cuts its words without a sign. */
    void initStyleOption(QStyleOptionButton* option) const override
    {
        QPushButton::initStyleOption(option);
        const QRect room = style()->subElementRect(QStyle::SE_PushButtonContents, option, this);
        const int icon = iconSize().width() + measures::glyphToText;
        option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, room.width() - icon);
    }

private:
    QWidget* m_keys;
};

qint64 nodeCount(const Snapshot& snapshot)
{
    return std::ranges::count_if(snapshot.nodes, [](const auto& node) { return node != nullptr; });
}

QString nodesText(qint64 count)
{
    return count == 1 ? TopBar::tr("1 node") : TopBar::tr("%1 nodes").arg(Quantities::count(count));
}

} // namespace

TopBar::TopBar(const Theme& theme, Feed& feed, QMenu* menu, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_timeline(new Timeline(theme, feed))
    , m_back(makeWay(QStringLiteral("chevron-left"), tr("Back (Alt+Left)"), &TopBar::backRequested))
    , m_forward(makeWay(QStringLiteral("chevron-right"), tr("Forward (Alt+Right)"), &TopBar::forwardRequested))
    , m_connection(new ConnectionChip(theme))
    , m_clusterLevel(new LevelChip(theme, LevelChip::Shape::Glyph))
    , m_cluster(makeLabel(theme, Type::BodyStrong))
    , m_nodes(makeLabel(theme, Type::Body, Ink::Text2))
    , m_pause(new QPushButton(tr("Pause")))
    , m_liveWord(makeLabel(theme, Type::BodyStrong, Ink::Text, tr("Live")))
    , m_liveTime(makeLabel(theme, Type::Body, Ink::Text2))
    , m_level(new LevelChip(theme))
{
    setProperty("kind", QStringLiteral("topbar"));
    setFixedHeight(measures::topBar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 1);
    layout->setSpacing(measures::cellPadding);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_connection);
    layout->addWidget(makeBox({m_clusterLevel, m_cluster, m_nodes}));
    layout->addWidget(makeSearch(), 3);
    layout->addStretch(1);
    m_pause->setIcon(themedIcon(theme, QStringLiteral("pause")));
    m_pause->setToolTip(tr("Hold the view at this moment (P). Checks go on."));
    connect(m_pause, &QPushButton::clicked, this, &TopBar::pauseToggled);
    layout->addWidget(m_pause);
    // Where it is narrow the line of time gives way, not the word that says whether this is now.
    for (QLabel* words : {m_liveWord, m_liveTime})
        words->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    m_time = makeBox({m_timeline, m_liveWord, m_liveTime});
    m_time->setMaximumWidth(400);
    layout->addWidget(m_time, 4);
    m_level->setFixedHeight(measures::button);
    layout->addWidget(m_level);
    auto* more = new QToolButton;
    more->setIcon(themedIcon(theme, QStringLiteral("menu")));
    more->setAccessibleName(tr("Menu"));
    more->setToolTip(tr("Menu"));
    setKind(more, QStringLiteral("icon"));
    more->setFixedSize(measures::button, measures::button);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(more);
}

void TopBar::showConnection(const KeptConnection& connection)
{
    m_connection->show(connection);
}

QToolButton* TopBar::makeWay(const QString& icon, const QString& name, void (TopBar::*requested)())
{
    auto* button = new QToolButton;
    button->setIcon(themedIcon(m_theme, icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setEnabled(false);
    setKind(button, QStringLiteral("icon"));
    button->setFixedSize(measures::buttonSmall + 2, measures::button);
    connect(button, &QToolButton::clicked, this, requested);
    return button;
}

QPushButton* TopBar::makeSearch()
{
    auto* keys = makeLabel(m_theme, Type::Caption, Ink::Text3, QStringLiteral("Ctrl K"));
    auto* search = new SearchButton(tr("Search or run a command"), keys);
    search->setObjectName(QStringLiteral("search"));
    search->setIcon(themedIcon(m_theme, QStringLiteral("search")));
    search->setToolTip(search->text() + u'\n' + tr("Pages, nodes, breakers and commands (Ctrl+K)"));
    setKind(search, QStringLiteral("search"));
    search->setMinimumWidth(96);
    search->setMaximumWidth(280);
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* inside = new QHBoxLayout(search);
    inside->setContentsMargins(0, 0, measures::cellPadding, 0);
    inside->addStretch(1);
    keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    inside->addWidget(keys);
    connect(search, &QPushButton::clicked, this, &TopBar::searchRequested);
    return search;
}

void TopBar::setWays(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void TopBar::refresh(const Snapshot& shown, const Snapshot& newest, bool paused)
{
    const SystemState& system = newest.system;
    m_clusterLevel->show(system.level);
    setTextIfNew(m_cluster, toText(newest.cluster));
    setTextIfNew(m_nodes, nodesText(nodeCount(newest)));
    const bool past = paused && m_timeline->isPast();
    setTextIfNew(m_liveWord, past ? tr("Past") : paused ? tr("Paused") : tr("Live"));
    m_timeline->refresh();
    setInk(m_liveWord, paused ? Ink::Accent : Ink::Text);
    const QString time = Quantities::clock(shown.at, newest.at);
    setTextIfNew(m_liveTime, paused ? tr("%1, %2 ago").arg(time, Quantities::age(newest.at - shown.at)) : time);
    m_pause->setText(paused ? tr("Go live") : tr("Pause"));
    m_pause->setIcon(themedIcon(m_theme, paused ? QStringLiteral("play") : QStringLiteral("pause")));
    QString note = system.degradation > 0 ? tr("Level %1").arg(system.degradation) : QString();
    if (system.flags.has(Flag::Stale))
        note = note.isEmpty() ? Texts::flag(Flag::Stale) : tr("%1, stale").arg(note);
    m_level->show(system.level, note);
    m_level->setToolTip(Texts::degradation(system.degradation));
}

void TopBar::showDisconnected(const Snapshot* last)
{
    const QString was = last ? tr("was %1").arg(Texts::levelInSentence(last->system.level)) : QString();
    m_clusterLevel->show(Level::Unknown);
    m_level->show(Level::Unknown, was);
    setTextIfNew(m_liveWord, tr("No news"));
}

} // namespace dwcp
