// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/movedsearch.h"
#include "models/trendmodel.h"
#include "models/triedmodel.h"
#include "views/page.h"

class QPushButton;
class QToolButton;

namespace dwcp {

class FilterBar;
class Panel;
class ReachBox;
class Table;
class TextLabel;
class TimeChart;

/** What crosses which limit when, and can the forecast be trusted? */
class TrendsPage final : public Page {
    Q_OBJECT

public:
    explicit TrendsPage(const Desk& desk, QWidget* parent = nullptr);

    void open(const Place& place) override;
    Place place() const override;

    Table* table() const { return m_table; }
    TimeChart* chart() const { return m_chart; }
    Table* moved() const { return m_movedTable; }
    ReachBox* reach() const { return m_reach; }
    Table* tried() const { return m_triedTable; }

    enum class Export { Series, Ranking };
    /** Writes a CSV file. Empty when it is written, else what went wrong, naming the file. */
    QString exportTo(const QString& path, Export what) const;

protected:
    void refresh(const Snapshot& snapshot) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Panel* makeChart();
    Panel* makeRanking();
    Panel* makeMoved();
    Panel* makeTried();
    void markWindow();
    void allowActions();
    void showNoWindow();
    void showRanking(const Snapshot& snapshot);
    void compare();
    void showMoved(const MomentSpan& window);
    void askAndExport(Export what);
    void follow(const Snapshot& snapshot);
    void showChart(const Snapshot& snapshot, const TrendRow& row);
    void showTried(const MetricForecast* forecast);
    const TrendRow* selected() const;

    TrendModel m_model;
    MovedModel m_moved;
    MovedSearch m_search; ///< for windows beyond what is remembered
    bool m_isKept = false; ///< the window is read from the journal
    TriedModel m_tried;
    SeriesRef m_wanted;
    SeriesRef m_asked; ///< the one that was last opened from elsewhere; listed whatever it does
    SeriesRef m_watched;
    Panel* m_chartPanel = nullptr;
    Panel* m_ranking = nullptr;
    Panel* m_movedPanel = nullptr;
    Panel* m_triedPanel = nullptr;
    Table* m_movedTable = nullptr;
    Table* m_triedTable = nullptr;
    QToolButton* m_export = nullptr;
    QAction* m_exportSeries = nullptr;
    QPushButton* m_mark = nullptr;
    QPushButton* m_unmark = nullptr;
    QPushButton* m_stop = nullptr;
    TimeChart* m_chart = nullptr;
    ReachBox* m_reach = nullptr;
    TextLabel* m_answer = nullptr;
    TextLabel* m_method = nullptr;
    TextLabel* m_notice = nullptr;
    Table* m_table = nullptr;
    FilterBar* m_filter = nullptr;
};

} // namespace dwcp
