// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trendspage.h"

#include "models/feed.h"
#include "models/quantities.h"
#include "models/sumsarchive.h"
#include "models/texts.h"
#include "models/trendexport.h"
#include "views/allowed.h"
#include "views/bardelegate.h"
#include "views/filterbar.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/reachbox.h"
#include "views/savefile.h"
#include "views/table.h"
#include "views/timechart.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr int roomyPage = 1200; ///< narrower than this, the slope is left to the arrow
constexpr Duration usualPast = 6h;
constexpr Duration longestFuture = 3h;

/** As far ahead as half of what is known, but far enough to show a crossing that is near. */
Duration futureOf(const MetricTrend& trend, Duration past)
{
    Duration future = past / 2;
    if (trend.crossing)
        future = std::clamp(trend.crossing->median * 5 / 4, past / 4, 2 * past);
    return std::min(future, longestFuture);
}

QString answerOf(const TrendRow& row, WallTime now)
{
    const MetricTrend& trend = row.trend();
    if (row.isStale())
        return TrendsPage::tr("Stale: no value for %1. What is drawn ahead was expected then.")
            .arg(Quantities::age(now - row.state->checkedAt));
    if (trend.direction == TrendDirection::Unknown)
        return TrendsPage::tr("Too early to say: %1 of 10 points.").arg(trend.points);
    if (!trend.crossing)
        return TrendsPage::tr("%1, crosses no limit within 24 h.").arg(Texts::direction(trend.direction));
    const ThresholdCrossing& crossing = *trend.crossing;
    const Level level = crossing.critical ? Level::Critical : Level::Degraded;
    const QString later =
        crossing.high95 == Duration::max() ? TrendsPage::tr("later") : Quantities::duration(crossing.high95);
    return TrendsPage::tr("%1 in %2 (95%: %3 to %4), chance %5.")
        .arg(Texts::level(level), Quantities::duration(crossing.median), Quantities::duration(crossing.low95), later,
            Quantities::chance(crossing.chance));
}

QString methodOf(const MetricTrend& trend)
{
    if (trend.direction == TrendDirection::Unknown)
        return {};
    const QString text = TrendsPage::tr("Robust line through %1 points, confidence %2 by backtest.")
                             .arg(trend.points)
                             .arg(Quantities::fixed(trend.confidence, 2));
    if (trend.forecast && !trend.forecast->unskilled)
        return TrendsPage::tr("%1 Drawn: %2, %3 of its past inside the 95 % band.")
            .arg(
                text, TriedModel::methodName(trend.forecast->method), Quantities::fixed(trend.forecast->coverage95, 2));
    return trend.unskilled ? TrendsPage::tr("%1 Loses to naive: shown grey, cannot alert.").arg(text) : text;
}

} // namespace

TrendsPage::TrendsPage(const Desk& desk, QWidget* parent) : Page(desk, parent)
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(measures::panelGap);
    columns->addWidget(m_chartPanel = makeChart(), 5);
    columns->addWidget(m_ranking = makeRanking(), 7);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addLayout(columns, 7);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(measures::panelGap);
    lower->addWidget(m_movedPanel = makeMoved(), 7);
    lower->addWidget(m_triedPanel = makeTried(), 5);
    all->addLayout(lower, 3);
    holdUntilNews({m_mark, m_export});
    compare();
    showTried(nullptr);
    keepWords(m_filter->edit(), "trends");
}

Panel* TrendsPage::makeMoved()
{
    auto* panel = new Panel(theme(), tr("What moved"));
    m_mark = new QPushButton(tr("Mark the last minutes"));
    m_mark->setObjectName(QStringLiteral("mark"));
    m_unmark = new QPushButton(tr("Clear"));
    m_unmark->setObjectName(QStringLiteral("unmark"));
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setToolTip(tr("What was found until now stays"));
    m_stop->hide();
    panel->addAction(m_stop);
    panel->addAction(m_mark);
    panel->addAction(m_unmark);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_search.stop();
        showMoved(m_search.window());
    });
    connect(&m_search, &MovedSearch::progressed, this, [this] {
        m_moved.show(m_search.found(), m_search.compared(), m_search.window());
        showMoved(m_search.window());
    });
    connect(m_mark, &QPushButton::clicked, this, &TrendsPage::markWindow);
    connect(m_unmark, &QPushButton::clicked, this, [this] { m_chart->setBrush({}); });
    auto* key = new QAction(this);
    key->setShortcut(Qt::Key_B);
    key->setShortcutContext(Qt::WindowShortcut);
    connect(key, &QAction::triggered, this, &TrendsPage::markWindow);
    addAction(key);
    m_movedTable = new Table(theme());
    m_movedTable->setAccessibleName(tr("What moved in the marked window"));
    m_movedTable->setTableModel(&m_moved, {{"rate", 224}, {"change", 220}, {"first", 112}});
    m_movedTable->setDelegate("rate", new BarDelegate(theme(), m_movedTable));
    m_movedTable->setSortable(true);
    panel->body()->addWidget(m_movedTable);
    connect(m_movedTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        const SeriesRef series = m_moved.at(index.row()).key();
        Q_EMIT goRequested({QStringLiteral("trends"), series.layer, series.node, series.rule});
    });
    connect(m_chart, &TimeChart::brushChanged, this, &TrendsPage::compare);
    return panel;
}

Panel* TrendsPage::makeTried()
{
    auto* panel = new Panel(theme(), tr("Methods tried"));
    panel->setMeaning(tr("each forecast the past from earlier moments of it"));
    m_triedTable = new Table(theme());
    m_triedTable->setAccessibleName(tr("Methods tried"));
    m_triedTable->setTableModel(&m_tried, {{"smape", 128}, {"mase", 56}, {"share", 64}, {"coverage", 76}});
    m_triedTable->setDelegate("smape", new BarDelegate(theme(), m_triedTable));
    panel->body()->addWidget(m_triedTable);
    return panel;
}

void TrendsPage::showTried(const MetricForecast* forecast)
{
    m_tried.refresh(forecast);
    if (m_tried.rowCount() > 0)
        m_triedPanel->showContent();
    else
        m_triedPanel->showMessage(
            {Level::Unknown, tr("Nothing tried yet"), tr("Methods are tried once there are 30 values.")});
}

/** The last fifth of the past on the chart. */
void TrendsPage::markWindow()
{
    if (!m_mark->isEnabled())
        return;
    const ChartScene& scene = m_chart->scene();
    if (scene.now > scene.from)
        m_chart->setBrush(MomentSpan{scene.now - (scene.now - scene.from) / 5, scene.now});
    m_chart->setFocus(Qt::ShortcutFocusReason);
}

/** What is remembered is read at once, what lies before it from the journal, if there is one. */
void TrendsPage::compare()
{
    const auto& window = m_chart->brushed();
    const Feed& feed = desk().feed;
    allow(m_unmark, window ? QString() : tr("No window is marked."));
    m_search.stop();
    m_moved.clear();
    if (!window) {
        m_stop->hide();
        m_movedPanel->setBusy(false);
        m_movedPanel->setMeaning(tr("in a window, against the same time before"));
        showNoWindow();
        return;
    }
    const auto remembered = feed.recent().span();
    const SumsArchive* kept = SumsArchive::of(feed);
    m_isKept = kept && remembered && window->from - (window->to - window->from) < remembered->from;
    if (m_isKept)
        m_search.begin(kept->history(), feed.snapshot(), *window);
    else
        m_moved.compare(feed.recent().moments(), *window);
    showMoved(*window);
}

void TrendsPage::showNoWindow()
{
    if (m_chartPanel->showsContent())
        m_movedPanel->showMessage(
            {Level::Unknown, tr("No window is marked"), tr("Drag over the chart to see what moved then.")});
    else
        m_movedPanel->showUnselected(m_ranking->shown(), tr("No metric selected"),
            tr("What moved in a window that is marked on the chart stands here."));
}

void TrendsPage::showMoved(const MomentSpan& window)
{
    const auto count = [](std::size_t number) { return Quantities::count(qint64(number)); };
    const bool reads = m_search.isUnderWay();
    const QString from = Quantities::clock(window.from, window.to);
    const QString to = Quantities::clock(window.to, window.to);
    if (m_isKept && m_search.read() < m_search.total())
        m_movedPanel->setMeaning(
            (reads ? tr("%1 – %2 against the same time before; read %3 of %4 metrics of the journal")
                   : tr("%1 – %2 against the same time before; stopped at %3 of %4 metrics"))
                .arg(from, to, count(m_search.read()), count(m_search.total())));
    else
        m_movedPanel->setMeaning(tr("%1 – %2 against the same time before, %3 of %4 metrics")
                                     .arg(from, to, count(m_moved.moved()), count(m_moved.compared())));
    m_stop->setVisible(reads);
    m_movedPanel->setBusy(reads);
    if (m_moved.rowCount() > 0)
        m_movedPanel->showContent();
    else if (reads)
        m_movedPanel->showMessage(
            {Level::Unknown, tr("Reading the journal"), tr("What moved appears here as it is found.")});
    else if (m_moved.compared() > 0)
        m_movedPanel->showMessage({Level::Healthy, tr("Nothing moved"), tr("All values are like those before.")});
    else
        m_movedPanel->showMessage({Level::Unknown, tr("Too few values"),
            m_isKept ? tr("The window and the time before it need three kept values each.")
                     : tr("The window and the time before it need three remembered moments each.")});
}

Panel* TrendsPage::makeChart()
{
    auto* panel = new Panel(theme(), tr("Trend"));
    m_export = new QToolButton;
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setText(tr("Export CSV"));
    m_export->setIcon(themedIcon(theme(), QStringLiteral("export")));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_export);
    m_exportSeries =
        menu->addAction(tr("Points and bands of this metric"), this, [this] { askAndExport(Export::Series); });
    menu->addAction(tr("Ranking of all metrics"), QKeySequence(QStringLiteral("Ctrl+E")), this,
        [this] { askAndExport(Export::Ranking); });
    m_export->setMenu(menu);
    m_reach = new ReachBox(desk(), QStringLiteral("trends"), usualPast);
    connect(m_reach, &ReachBox::reachChanged, this, &TrendsPage::refreshNow);
    panel->addAction(m_reach);
    panel->addAction(m_export);
    m_chart = new TimeChart(theme());
    m_chart->setBrushable(true);
    panel->body()->addWidget(m_chart, 1);
    const auto line = [&](Type type, Ink ink) {
        auto* label = makeLabel(theme(), type, ink);
        label->setContentsMargins(measures::panelPadding, 2, measures::panelPadding, 2);
        panel->body()->addWidget(label);
        return label;
    };
    m_answer = line(Type::BodyStrong, Ink::Text);
    m_method = line(Type::Caption, Ink::Text2);
    m_answer->setWordWrap(true);
    m_method->setWordWrap(true);
    m_notice = line(Type::Caption, Ink::Accent);
    m_notice->hide();
    return panel;
}

Panel* TrendsPage::makeRanking()
{
    auto* panel = new Panel(theme(), tr("By time to threshold"));
    m_filter = new FilterBar(theme(), desk().feed);
    m_filter->setMinimumWidth(220);
    m_filter->takeKeysOf(this);
    panel->addAction(m_filter);
    connect(m_filter, &FilterBar::changed, this, &TrendsPage::refreshNow);
    m_table = new Table(theme());
    m_table->setAccessibleName(tr("Metrics by time to threshold"));
    m_table->setTableModel(
        &m_model, {{"direction", 28}, {"slope", 112}, {"time", 196}, {"chance", 84}, {"confidence", 92}});
    m_table->setDelegate("confidence", new BarDelegate(theme(), m_table));
    m_table->setSortable(true);
    panel->body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const auto& snapshot = desk().feed.snapshot())
            follow(*snapshot);
    });
    auto* note = makeLabel(theme(), Type::Caption, Ink::Text2,
        tr("Confidence is measured by backtest: gain over naive and coverage of the band."));
    note->setContentsMargins(measures::panelPadding, 6, measures::panelPadding, 6);
    panel->body()->addWidget(note);
    return panel;
}

void TrendsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_table->setColumnShown("slope", width() >= roomyPage);
}

void TrendsPage::open(const Place& place)
{
    if (place.node != noNode)
        m_wanted = m_asked = {place.node, place.layer, place.rule};
    if (m_wanted.node != noNode) // what one is led to is not hidden
        m_filter->setLine({});
    refreshNow();
}

Place TrendsPage::place() const
{
    const TrendRow* row = selected();
    if (!row)
        return {QStringLiteral("trends")};
    return {QStringLiteral("trends"), row->key().layer, row->key().node, row->key().rule};
}

const TrendRow* TrendsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.at(rows.front().row());
}

void TrendsPage::refresh(const Snapshot& snapshot)
{
    // What was asked for gives way to a filter, like all the others.
    m_model.refresh(snapshot, m_filter->filter(), m_filter->filter().isEmpty() ? m_asked : SeriesRef());
    showRanking(snapshot);
    if (m_wanted.node != noNode) {
        if (const int row = m_model.rowOf(m_wanted); row >= 0) {
            m_table->selectRow(row);
            m_table->scrollTo(m_model.index(row, 0));
            m_wanted = {};
        }
    }
    if (!selected() && m_model.rowCount() > 0)
        m_table->selectRow(0);
    follow(snapshot);
}

void TrendsPage::showRanking(const Snapshot& snapshot)
{
    m_ranking->setMeaning(
        tr("%1 of %2 series").arg(Quantities::count(m_model.rowCount()), Quantities::count(qint64(m_model.found()))));
    if (m_model.rowCount() > 0)
        m_ranking->showContent();
    else if (!m_filter->filter().isEmpty())
        m_ranking->showMessage({Level::Unknown, tr("No metric here"),
            m_model.listsAll() ? tr("No metric matches the filter.")
                               : tr("No metric that is on its way to a limit matches the filter.")});
    else if (!m_model.listsAll())
        m_ranking->showMessage({snapshot.system.level == Level::Unknown ? Level::Unknown : Level::Healthy,
            tr("Nothing is on its way to a limit"),
            tr("Of more than %1 nodes nothing else is listed; a node's metrics lead here.")
                .arg(Quantities::count(qint64(TrendModel::smallFleet)))});
    else
        m_ranking->showMessage({Level::Unknown, tr("No metric yet"), tr("Trends appear with the first values.")});
}

void TrendsPage::follow(const Snapshot& snapshot)
{
    const TrendRow* row = selected();
    if (!row) {
        m_chartPanel->setTitle(tr("Trend"));
        m_chartPanel->setMeaning({});
        m_chartPanel->showUnselected(
            m_ranking->shown(), tr("No metric selected"), tr("A metric's course and its forecast stand here."));
        showTried(nullptr);
    } else {
        m_chartPanel->showContent();
    }
    allowActions();
    if (!row)
        return;
    if (row->key() != m_watched) {
        m_watched = row->key();
        desk().feed.watch(this, {m_watched});
    }
    showChart(snapshot, *row);
}

void TrendsPage::allowActions()
{
    const QString noMetric = selected() ? QString() : tr("No metric is selected.");
    allow(m_mark, noMetric, tr("Or drag over the chart; Left and Right move the window, with Shift they widen it (B)"));
    allow(m_exportSeries, noMetric);
    // The ranking is written whole, whatever is filtered.
    allow(m_export,
        m_model.found() > 0 || !m_filter->filter().isEmpty() ? QString() : tr("There is nothing to export yet."));
    if (!m_chart->brushed())
        showNoWindow();
}

void TrendsPage::showChart(const Snapshot& snapshot, const TrendRow& row)
{
    const MetricRule& rule = *row.place().rule;
    const MetricTrend& trend = row.trend();
    m_chartPanel->setTitle(tr("%1 %2").arg(toText(row.node->name), toText(rule.name)));
    m_chartPanel->setMeaning(toText(row.state->spec->name));
    ChartScene scene;
    scene.now = snapshot.at;
    scene.unit = rule.unit;
    m_reach->fill(scene, snapshot, row.key());
    for (const auto& [limit, level] :
        {std::pair(rule.degraded, Level::Degraded), std::pair(rule.critical, Level::Critical)}) {
        if (limit)
            scene.thresholds.push_back({limit->enter, level,
                tr("%1 %2").arg(Texts::level(level), Quantities::value(limit->enter, rule.unit)), false});
    }
    scene.to = scene.now;
    if (trend.direction != TrendDirection::Unknown && trend.at != WallTime{}) {
        scene.forecast = trend;
        scene.to = scene.now + futureOf(trend, scene.now - scene.from);
        if (trend.crossing && trend.at + trend.crossing->median < scene.to)
            scene.marks.push_back(
                {trend.at + trend.crossing->median, trend.crossing->critical ? Level::Critical : Level::Degraded,
                    Quantities::duration(trend.crossing->median)});
    }
    m_chart->setAccessibleName(tr("%1 over time with forecast").arg(toText(rule.name)));
    m_chart->show(std::move(scene));
    setTextIfNew(m_answer, answerOf(row, snapshot.at));
    setTextIfNew(m_method, methodOf(trend));
    showTried(trend.forecast.get());
}

QString TrendsPage::exportTo(const QString& path, Export what) const
{
    const auto& snapshot = desk().feed.snapshot();
    const TrendRow* row = selected();
    if (!snapshot || (what == Export::Series && !row))
        return tr("There is nothing to export yet.");
    const ChartScene& drawn = m_chart->scene();
    const QString csv = what == Export::Ranking
        ? trendRankingCsv(*snapshot)
        : trendSeriesCsv(*snapshot, row->key(), longestFuture, {drawn.from, drawn.sums.get()});
    if (csv.isEmpty())
        return tr("There is nothing to export yet.");
    return writeWhole(path, csv.toUtf8());
}

void TrendsPage::askAndExport(Export what)
{
    const QString name = what == Export::Ranking ? QStringLiteral("trends.csv") : QStringLiteral("trend.csv");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export CSV"), QDir::home().filePath(name), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const QString problem = exportTo(path, what);
    setTextIfNew(m_notice, problem.isEmpty() ? tr("Written: %1").arg(QDir::toNativeSeparators(path)) : problem);
    m_notice->show();
}

} // namespace dwcp
