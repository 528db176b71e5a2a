// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "models/commands.h"
#include "models/feed.h"
#include "models/quantities.h"
#include "resilience/clock.h"
#include "views/breakeractions.h"
#include "views/hiddenpages.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/palette.h"
#include "views/panel.h"
#include "views/pastbanner.h"
#include "views/preferences.h"
#include "views/rail.h"
#include "views/reportwish.h"
#include "views/statusbar.h"
#include "views/table.h"
#include "views/timeline.h"
#include "views/topbar.h"
#include "views/viewcatalogue.h"
#include "views/whycard.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QGraphicsColorizeEffect>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

/** No snapshot for so long: the engine is not heard any more. It sends at least one a second. */
constexpr Duration silenceLimit = 5s;
constexpr int narrowBelow = 1280;
constexpr auto saveAfter = 300ms;
/** A moment that cannot be shown is told for so long, or until the next is asked for. */
constexpr Duration missingIsTold = 20s;
constexpr std::chrono::milliseconds seekingIsQuiet{200};

/** The panels of a page that can take the focus, in reading order. */
std::vector<QWidget*> focusStops(QWidget* page)
{
    std::vector<std::pair<QPoint, QWidget*>> found;
    for (const Panel* panel : page->findChildren<Panel*>()) {
        if (!panel->isVisible())
            continue;
        const auto inside = panel->findChildren<QWidget*>();
        const auto first = std::ranges::find_if(
            inside, [](QWidget* widget) { return widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus); });
        if (first != inside.end())
            found.emplace_back(panel->mapTo(page, QPoint()), *first);
    }
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) {
        return std::pair(a.first.x(), a.first.y()) < std::pair(b.first.x(), b.first.y());
    });
    std::vector<QWidget*> stops;
    std::ranges::transform(found, std::back_inserter(stops), [](const auto& entry) { return entry.second; });
    return stops;
}

} // namespace

const std::vector<MainWindow::Command>& MainWindow::commands()
{
    static const std::vector<Command> table{
        {QT_TR_NOOP("Search and commands"), "Ctrl+K", &MainWindow::openPalette, true},
        {QT_TR_NOOP("Pause or go live"), "P", &MainWindow::togglePause, true},
        {QT_TR_NOOP("Travel in time"), "T", &MainWindow::focusTimeline, true},
        {QT_TR_NOOP("Event before"), "[", &MainWindow::previousEvent, true},
        {QT_TR_NOOP("Event after"), "]", &MainWindow::nextEvent, true},
        {QT_TR_NOOP("Dark or light"), "Ctrl+Shift+T", &MainWindow::toggleTheme, true},
        {QT_TR_NOOP("Theme of the system"), "", &MainWindow::followSystemTheme, true},
        {QT_TR_NOOP("Rail wide or narrow"), "Ctrl+B", &MainWindow::toggleRail, true},
        {QT_TR_NOOP("Full screen"), "F11", &MainWindow::toggleFullScreen, true},
        {QT_TR_NOOP("Wallboard: the page alone"), "Shift+F11", &MainWindow::toggleWallboard, true},
        {QT_TR_NOOP("Why is it so"), "W", &MainWindow::explain, true},
        {QT_TR_NOOP("Back"), "Alt+Left", &MainWindow::back, true},
        {QT_TR_NOOP("Forward"), "Alt+Right", &MainWindow::forward, true},
        {QT_TR_NOOP("Up one level"), "Backspace", &MainWindow::upOneLevel, true},
        {QT_TR_NOOP("Next panel"), "F6", &MainWindow::nextPanel, true},
        {QT_TR_NOOP("Previous panel"), "Shift+F6", &MainWindow::previousPanel, true},
        {QT_TR_NOOP("This page in a window of its own"), "Ctrl+Shift+N", &MainWindow::detach, true},
        {QT_TR_NOOP("Report of this"), "Ctrl+Shift+E", &MainWindow::reportOfThis, true},
        {QT_TR_NOOP("Help for this page"), "F1", &MainWindow::showHelp, true},
        {QT_TR_NOOP("Settings"), "Ctrl+,", &MainWindow::showSettings, true},
        {QT_TR_NOOP("Quit"), "Ctrl+Q", &MainWindow::quit, true},
    };
    return table;
}

MainWindow::MainWindow(const Desk& desk, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_menu(new QMenu(this))
    , m_rail(new Rail(desk.theme))
    , m_topBar(new TopBar(desk.theme, desk.feed, m_menu))
    , m_pastBanner(new PastBanner(desk.theme))
    , m_frame(new QFrame)
    , m_actions(new BreakerActions(desk, this))
    , m_notice(new QFrame)
    , m_noticeText(makeLabel(desk.theme, Type::Banner))
    , m_noticeEnd(new QPushButton(tr("Cancel")))
    , m_pages(new QStackedWidget)
    , m_hidden(new HiddenPages(desk.feed, desk.clock, this))
    , m_statusBar(new StatusBar(desk.theme, desk.commands.actor()))
{
    setWindowTitle(tr("DWCP Console"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/dwcp-console.svg")));
    setMinimumSize(1180, 720);
    resize(1440, 900);
    m_notice->setProperty("kind", QStringLiteral("topbar"));
    m_notice->setFixedHeight(36);
    m_notice->hide();
    auto* noticeLayout = new QHBoxLayout(m_notice);
    noticeLayout->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 0);
    noticeLayout->addWidget(m_noticeText, 1);
    noticeLayout->addWidget(m_noticeEnd);
    m_noticeEnd->setObjectName(QStringLiteral("giveUp"));
    m_noticeEnd->setToolTip(tr("Stay at the moment on the screen (Esc)"));
    m_noticeEnd->hide();

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_notice);
    right->addWidget(m_pastBanner);
    m_pastBanner->hide();
    m_frame->setProperty("kind", QStringLiteral("frame"));
    auto* framed = new QVBoxLayout(m_frame);
    framed->setContentsMargins(0, 0, 0, 0);
    framed->addWidget(m_pages);
    right->addWidget(m_frame, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(right, 1);
    auto* central = new QWidget;
    auto* all = new QVBoxLayout(central);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(upper, 1);
    all->addWidget(m_statusBar);
    setCentralWidget(central);

    addActions();
    connect(m_rail, &Rail::goRequested, this, &MainWindow::go);
    connect(m_topBar, &TopBar::pauseToggled, this, &MainWindow::togglePause);
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_topBar, &TopBar::backRequested, this, &MainWindow::back);
    connect(m_topBar, &TopBar::forwardRequested, this, &MainWindow::forward);
    connect(m_pastBanner, &PastBanner::liveRequested, this, &MainWindow::returnToLive);
    connect(&desk.feed, &Feed::changed, this, &MainWindow::refresh);
    connect(&desk.feed, &Feed::pausedChanged, this, &MainWindow::refresh);
    connect(&desk.feed, &Feed::missingChanged, this, [this] {
        m_missedAt = m_desk.clock.wall();
        refresh();
    });
    connect(&desk.feed, &Feed::seekingChanged, this, [this] {
        if (m_desk.feed.seeking())
            m_seekingTold.start();
        else
            m_seekingTold.stop();
        refresh();
    });
    m_seekingTold.setSingleShot(true);
    m_seekingTold.setInterval(seekingIsQuiet);
    connect(&m_seekingTold, &QTimer::timeout, this, &MainWindow::refresh);
    connect(m_noticeEnd, &QPushButton::clicked, &desk.feed, &Feed::giveUpSeeking);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
    m_second.start();
    if (desk.preferences)
        m_topBar->showConnection(desk.preferences->connection());
    go({QLatin1String(viewCatalogue().front().id)});
    refresh();
    setFocus(); // no ring before a key is pressed
}

MainWindow::~MainWindow() = default;

void MainWindow::addActions()
{
    for (const Command& command : commands()) {
        auto* action = new QAction(tr(command.text), this);
        action->setShortcut(QKeySequence(QLatin1String(command.keys)));
        connect(action, &QAction::triggered, this, command.run);
        addAction(action);
        if (command.inMenu)
            m_menu->addAction(action);
    }
    m_toLive = new QAction(this); // Esc is taken only where it returns from the past
    m_toLive->setShortcut(Qt::Key_Escape);
    m_toLive->setEnabled(false);
    connect(m_toLive, &QAction::triggered, this, &MainWindow::returnToLive);
    addAction(m_toLive);
    for (int number = 1; number <= 9; ++number) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, number] {
            if (const auto pages = m_rail->pages(); std::size_t(number) <= pages.size())
                go(pages[std::size_t(number) - 1]);
        });
        addAction(action);
    }
}

Page* MainWindow::pageFor(const QString& id)
{
    if (const auto made = m_made.find(id); made != m_made.end())
        return made->second;
    const ViewEntry* entry = viewEntry(id);
    if (!entry)
        return nullptr;
    Page* page = entry->make(m_desk);
    connect(page, &Page::goRequested, this, &MainWindow::go);
    keepColumns(id, *page);
    m_pages->addWidget(page);
    m_hidden->add(page);
    m_made.emplace(id, page);
    return page;
}

/** The columns of a page's tables are as the operator left them, and stay so. */
void MainWindow::keepColumns(const QString& id, const Page& page)
{
    Preferences* preferences = m_desk.preferences;
    const auto tables = preferences ? page.findChildren<Table*>() : QList<Table*>();
    for (int i = 0; i < tables.size(); ++i) {
        Table* table = tables[i];
        const QString what = QStringLiteral("columns/%1/%2").arg(id).arg(i);
        table->setHiddenColumns(preferences->kept(what).toStringList());
        connect(table, &Table::columnsChosen, this,
            [preferences, table, what] { preferences->keepFor(what, table->hiddenColumns()); });
    }
}

Page* MainWindow::page() const
{
    return qobject_cast<Page*>(m_pages->currentWidget());
}

Place MainWindow::place() const
{
    return page() ? page()->place() : Place{};
}

bool MainWindow::showPlace(const Place& place)
{
    Page* next = pageFor(place.page);
    if (!next)
        return false;
    next->open(place);
    m_pages->setCurrentWidget(next);
    m_rail->mark(next->place());
    m_topBar->setWays(!m_past.empty(), !m_future.empty());
    saveSoon();
    return true;
}

bool MainWindow::go(const Place& place)
{
    const Place before = this->place();
    if (!showPlace(place))
        return false;
    if (!before.page.isEmpty() && before != this->place()) {
        m_past.push_back(before);
        m_future.clear();
        m_topBar->setWays(true, false);
    }
    return true;
}

void MainWindow::back()
{
    if (m_past.empty())
        return;
    m_future.push_back(place());
    const Place to = m_past.back();
    m_past.pop_back();
    showPlace(to);
}

void MainWindow::forward()
{
    if (m_future.empty())
        return;
    m_past.push_back(place());
    const Place to = m_future.back();
    m_future.pop_back();
    showPlace(to);
}

bool MainWindow::isConnected() const
{
    const auto& newest = m_desk.feed.newest();
    return newest && m_desk.clock.wall() - newest->at < silenceLimit;
}

void MainWindow::refresh()
{
    if (const auto& shown = m_desk.feed.snapshot()) {
        m_rail->refresh(*shown);
        m_topBar->refresh(*shown, *m_desk.feed.newest(), m_desk.feed.isPaused());
        m_pastBanner->refresh(*shown, *m_desk.feed.newest());
    }
    const bool past = m_desk.feed.isPast();
    m_pastBanner->setVisible(past);
    m_toLive->setEnabled(past || m_desk.feed.seeking());
    setKind(m_frame, past ? QStringLiteral("pastframe") : QStringLiteral("frame"));
    m_frame->layout()->setContentsMargins(past ? QMargins(4, 0, 4, 4) : QMargins());
    tick();
}

void MainWindow::tick()
{
    const auto& newest = m_desk.feed.newest();
    const WallTime now = m_desk.clock.wall();
    const bool connected = isConnected();
    m_statusBar->refresh(newest.get(), now, connected);
    const bool silent = newest && !connected;
    m_noticeEnd->setVisible(!silent && m_desk.feed.seeking() && !m_seekingTold.isActive());
    setGrey(silent);
    if (silent)
        m_topBar->showDisconnected(newest.get());
    tellNotice(silent ? tr("No news from the engine since %1. Everything below is %2 old.")
                            .arg(Quantities::clock(newest->at, now), Quantities::age(now - newest->at))
            : m_noticeEnd->isHidden() ? missingNotice()
                                      : seekingNotice());
}

QString MainWindow::seekingNotice() const
{
    return tr("Bringing back %1…").arg(Quantities::clock(*m_desk.feed.seeking(), m_desk.clock.wall()));
}

QString MainWindow::missingNotice() const
{
    const auto& missing = m_desk.feed.missing();
    const bool isTold = missing && m_desk.clock.wall() - m_missedAt < missingIsTold;
    return isTold ? PastBanner::sentence(*missing, m_desk.clock.wall()) : QString();
}

void MainWindow::tellNotice(const QString& text)
{
    m_notice->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        setTextIfNew(m_noticeText, text);
}

void MainWindow::setGrey(bool grey)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rail, m_pages}) {
        if (grey == (widget->graphicsEffect() != nullptr))
            continue;
        // What is not known to be true now keeps its shape and its light, and loses its colour: the effect lightens
        // by its own colour, so any but black would make a dark page pale.
        auto* effect = grey ? new QGraphicsColorizeEffect : nullptr;
        if (effect)
            effect->setColor(Qt::black);
        widget->setGraphicsEffect(effect);
    }
}

void MainWindow::togglePause()
{
    if (m_desk.feed.isPaused())
        m_desk.feed.resume();
    else
        m_desk.feed.pause();
}

void MainWindow::openPalette()
{
    auto* palette = new Palette(m_desk, paletteEntries(), this);
    connect(palette, &Palette::chosen, this, &MainWindow::act);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, measures::topBar + measures::pageMargin)));
    palette->open();
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    const auto& snapshot = m_desk.feed.snapshot();
    for (const ViewEntry& entry : viewCatalogue()) {
        const QString id = QLatin1String(entry.id);
        entries.push_back({ViewTexts::title(entry), tr("Page"), {}, QLatin1String(entry.icon), Level::Unknown,
            [this, id] { go({id}); }});
        for (std::size_t i = 0; entry.perLayer && snapshot && i < snapshot->layers->size(); ++i)
            entries.push_back({toText((*snapshot->layers)[i].name), tr("Layer"), {}, {},
                layerLevel(*snapshot, LayerIndex(i)), [this, id, i] {
                    go({id, LayerIndex(i)});
                }});
    }
    for (const Command& command : commands()) {
        if (command.run != &MainWindow::openPalette)
            entries.push_back({tr(command.text), tr("Command"),
                QKeySequence(QLatin1String(command.keys)).toString(QKeySequence::NativeText), QStringLiteral("play"),
                Level::Unknown, [this, run = command.run] { (this->*run)(); }});
    }
    return entries;
}

void MainWindow::act(const Found& found)
{
    switch (found.verb) {
    case Found::Verb::ShowNode:
        go({QStringLiteral("node"), noLayer, found.component.node});
        return;
    case Found::Verb::ShowComponent:
        go({QStringLiteral("layers"), found.component.layer, found.component.node});
        return;
    case Found::Verb::ShowBreaker:
        go({QStringLiteral("breakers"), found.component.layer, found.component.node});
        return;
    case Found::Verb::CheckNow:
        m_desk.commands.send(CheckNow{found.component});
        return;
    case Found::Verb::Trip:
    case Found::Verb::Reset:
        go({QStringLiteral("breakers"), found.component.layer, found.component.node});
        m_actions->ask(
            found.verb == Found::Verb::Trip ? BreakerDialog::Verb::Trip : BreakerDialog::Verb::Reset, found.component);
        return;
    }
}

void MainWindow::focusTimeline()
{
    m_topBar->timeline()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::previousEvent()
{
    m_topBar->timeline()->stepEvent(-1);
}

void MainWindow::nextEvent()
{
    m_topBar->timeline()->stepEvent(1);
}

void MainWindow::returnToLive()
{
    if (m_desk.feed.seeking())
        return m_desk.feed.giveUpSeeking();
    m_desk.feed.resume();
}

void MainWindow::upOneLevel()
{
    const Place here = place();
    if (here.page == QLatin1String("layers") && here.node != noNode)
        go({QStringLiteral("node"), noLayer, here.node});
    else if (here.page == QLatin1String("node"))
        go({QStringLiteral("fleet"), noLayer, here.node});
    else if (here.rule != noRule)
        go({QStringLiteral("layers"), here.layer, here.node});
    else
        go({QLatin1String(viewCatalogue().front().id)});
}

/** Of the row that has the focus, else of the component that the page shows, else of the system. */
void MainWindow::explain()
{
    const auto& snapshot = m_desk.feed.snapshot();
    if (!snapshot)
        return;
    const auto* view = qobject_cast<const QAbstractItemView*>(QApplication::focusWidget());
    auto component = view ? WhyCard::componentIn(*view) : std::nullopt;
    const Place here = place();
    if (!component && here.node != noNode && here.layer != noLayer)
        component = ComponentId{here.node, here.layer};
    auto* card = new WhyCard(m_desk.theme, *snapshot, component, this);
    card->move(mapToGlobal(QPoint((width() - card->width()) / 2, measures::topBar + measures::pageMargin)));
    card->show();
}

void MainWindow::toggleRail()
{
    m_railByHand = true;
    m_rail->setNarrow(!m_rail->isNarrow());
    saveSoon();
}

void MainWindow::toggleTheme()
{
    m_desk.theme.toggle();
}

void MainWindow::followSystemTheme()
{
    m_desk.theme.choose(Theme::Choice::System);
}

/** With its filter and its window; of the reports themselves there is none. */
void MainWindow::reportOfThis()
{
    if (!page() || place().page == QLatin1String("reports"))
        return;
    Place to{QStringLiteral("reports")};
    to.topic = reportWishOf(*page(), m_desk.feed).topic();
    go(to);
}

void MainWindow::showHelp()
{
    go({QStringLiteral("help"), noLayer, noNode, noRule, QStringLiteral("console/") + place().page});
}

void MainWindow::showSettings()
{
    go({QStringLiteral("settings")});
}

void MainWindow::toggleWallboard()
{
    m_wallboard = !m_wallboard;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rail, m_topBar, m_statusBar})
        widget->setVisible(!m_wallboard);
    setWindowState(m_wallboard ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

/** The page once more, in a window that can stand on a second screen. Its links lead in this window. */
void MainWindow::detach()
{
    const ViewEntry* entry = viewEntry(place().page);
    Page* page = entry ? entry->make(m_desk) : nullptr;
    if (!page)
        return;
    page->setParent(this, Qt::Window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->setWindowTitle(tr("%1 – DWCP Console").arg(ViewTexts::title(*entry)));
    page->resize(m_pages->size());
    page->open(place());
    connect(page, &Page::goRequested, this, [this](const Place& to) {
        go(to);
        activateWindow();
    });
    page->show();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::quit()
{
    close();
}

void MainWindow::nextPanel()
{
    stepPanel(1);
}

void MainWindow::previousPanel()
{
    stepPanel(-1);
}

void MainWindow::stepPanel(int step)
{
    std::vector<QWidget*> stops{m_rail->view()};
    if (page())
        std::ranges::copy(focusStops(page()), std::back_inserter(stops));
    const QWidget* focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget* stop) { return focus && (stop == focus || stop->isAncestorOf(focus)); };
    const auto current = std::ranges::find_if(stops, holds);
    const int count = int(stops.size());
    const int at = current == stops.end() ? (step > 0 ? -1 : count) : int(current - stops.begin());
    stops[std::size_t((at + step + count) % count)]->setFocus(Qt::TabFocusReason);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (!m_railByHand)
        m_rail->setNarrow(width() < narrowBelow);
    saveSoon();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    saveSoon();
}

void MainWindow::keepIn(QSettings& settings)
{
    m_settings = &settings;
    m_save.setSingleShot(true);
    m_save.setInterval(saveAfter);
    connect(&m_save, &QTimer::timeout, this, [this] { save(*m_settings); });
}

void MainWindow::saveSoon()
{
    if (m_settings && !m_save.isActive())
        m_save.start();
}

void MainWindow::restore(QSettings& settings)
{
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_railByHand = settings.contains(QStringLiteral("window/railNarrow"));
    if (m_railByHand)
        m_rail->setNarrow(settings.value(QStringLiteral("window/railNarrow")).toBool());
    go({settings.value(QStringLiteral("window/page"), QLatin1String(viewCatalogue().front().id)).toString(),
        LayerIndex(settings.value(QStringLiteral("window/layer"), noLayer).toUInt())});
    m_past.clear();
    m_topBar->setWays(false, false);
}

void MainWindow::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_railByHand)
        settings.setValue(QStringLiteral("window/railNarrow"), m_rail->isNarrow());
    settings.setValue(QStringLiteral("window/page"), place().page);
    settings.setValue(QStringLiteral("window/layer"), place().layer);
    settings.sync();
}

} // namespace dwcp
