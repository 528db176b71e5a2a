// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QMainWindow>
#include <QTimer>

#include <map>
#include <vector>

class QAction;
class QFrame;
class QMenu;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace dwcp {

class BreakerActions;
class HiddenPages;
class PastBanner;
class Rail;
class StatusBar;
struct Found;
struct PaletteEntry;
class TextLabel;
class TopBar;

/**
 * The shell: rail, top bar, pages, status bar, keys. Pages are made when first visited. Knows where one is and was
 * (Alt+Left, Alt+Right). Thread: GUI.
 */
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    /** Goes to a place; false when there is no such page. */
    bool go(const Place& place);
    Page* page() const;
    Place place() const;

    /** Window geometry, rail and page between two runs. Theme and density are the Preferences'. */
    void restore(QSettings& settings);
    void save(QSettings& settings) const;
    /** Saves from now on whenever something changed, so that a power cut takes nothing away; they outlive the window.
     */
    void keepIn(QSettings& settings);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    struct Command {
        const char* text;
        const char* keys;
        void (MainWindow::*run)();
        bool inMenu;
    };
    static const std::vector<Command>& commands();

    void addActions();
    void refresh();
    void tick();
    /** Of a moment that could not be shown; empty: none, or told for long enough. */
    QString missingNotice() const;
    /** Under the bar at the top; empty: nothing is there. */
    void tellNotice(const QString& text);
    QString seekingNotice() const;
    bool isConnected() const;
    void setGrey(bool grey);
    bool showPlace(const Place& place);
    Page* pageFor(const QString& id);
    void saveSoon();
    void keepColumns(const QString& id, const Page& page);

    std::vector<PaletteEntry> paletteEntries();
    void act(const Found& found);

    void togglePause();
    void openPalette();
    void focusTimeline();
    void previousEvent();
    void nextEvent();
    void returnToLive();
    void upOneLevel();
    void showHelp();
    void showSettings();
    void toggleWallboard();
    void detach();
    void reportOfThis();
    void explain();
    void toggleRail();
    void toggleTheme();
    void followSystemTheme();
    void toggleFullScreen();
    void back();
    void forward();
    void nextPanel();
    void previousPanel();
    void stepPanel(int step);
    void quit();

    Desk m_desk;
    QMenu* m_menu;
    Rail* m_rail;
    TopBar* m_topBar;
    PastBanner* m_pastBanner;
    QFrame* m_frame; ///< around the pages; accented in the past
    BreakerActions* m_actions;
    QAction* m_toLive = nullptr;
    QFrame* m_notice;
    TextLabel* m_noticeText;
    QPushButton* m_noticeEnd; ///< ends what the notice says is under way
    QTimer m_seekingTold; ///< what comes at once is not announced
    WallTime m_missedAt{};
    QStackedWidget* m_pages;
    HiddenPages* m_hidden;
    StatusBar* m_statusBar;
    std::map<QString, Page*> m_made;
    std::vector<Place> m_past;
    std::vector<Place> m_future;
    QTimer m_second;
    bool m_wallboard = false; ///< nothing but the page, on the whole screen
    bool m_railByHand = false; ///< the operator chose the rail's width
    QSettings* m_settings = nullptr; ///< nullptr: nothing is saved by itself
    QTimer m_save; ///< a window that is being dragged is not saved at every step
};

} // namespace dwcp
