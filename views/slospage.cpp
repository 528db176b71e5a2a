// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/slospage.h"

#include "models/burndown.h"
#include "models/commands.h"
#include "models/feed.h"
#include "models/quantities.h"
#include "models/texts.h"
#include "views/allowed.h"
#include "views/bardelegate.h"
#include "views/commanddialog.h"
#include "views/labels.h"
#include "views/leadtile.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/table.h"
#include "views/timechart.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr Duration shortestPast = 5min;
constexpr int pastPerFuture = 15; ///< of a way down that is short, no more of the past is drawn
constexpr Duration longestFuture = 48h;

/** A share that may be far below a percent. */
QString smallShare(double share)
{
    return Quantities::number(share * 100) + u'%';
}

const BudgetState* findBudget(const Snapshot& snapshot, const BudgetRow& row, std::size_t& guess)
{
    if (!snapshot.budgets)
        return nullptr;
    const auto is = [&](const BudgetState& budget) {
        return budget.objective == row.state().objective && budget.node == row.state().node
            && budget.layer == row.state().layer;
    };
    // The list keeps its order from moment to moment.
    if (guess < snapshot.budgets->size() && is((*snapshot.budgets)[guess]))
        return &(*snapshot.budgets)[guess];
    const auto found = std::ranges::find_if(*snapshot.budgets, is);
    if (found == snapshot.budgets->end())
        return nullptr;
    guess = std::size_t(found - snapshot.budgets->begin());
    return &*found;
}

struct BurnDown {
    std::shared_ptr<Points> left = std::make_shared<Points>();
    std::shared_ptr<Points> uncorrected = std::make_shared<Points>();
};

std::size_t componentsOf(const Snapshot& snapshot, const BudgetState& budget)
{
    std::size_t count = 0;
    for (const auto& node : snapshot.nodes) {
        if (!node || (!budget.node.empty() && node->name != budget.node))
            continue;
        count += std::size_t(std::ranges::count_if(node->components, [&](const ComponentState& component) {
            return budget.layer.empty() || component.spec->id == budget.layer;
        }));
    }
    return count;
}

/** What was left at the remembered moments up to the one on the screen, and what the burn windows tell of before. */
BurnDown burnDown(const Feed& feed, const BudgetRow& row, const Snapshot& snapshot)
{
    BurnDown made;
    std::size_t guess = 0;
    for (const auto& moment : feed.recent().moments()) {
        const BudgetState* budget = moment->at <= snapshot.at ? findBudget(*moment, row, guess) : nullptr;
        if (!budget || !budget->isJudged)
            continue;
        made.left->push_back({moment->at, budget->corrected.remaining});
        made.uncorrected->push_back({moment->at, budget->uncorrected.remaining});
    }
    if (made.left->empty()) // a moment that was travelled to, and is no longer remembered
        made.left->push_back({snapshot.at, row.state().corrected.remaining});
    Points before = burnDownOf(row.state(), snapshot.at, componentsOf(snapshot, row.state()));
    std::erase_if(before, [&](const Point& point) { return point.at >= made.left->front().at; });
    made.left->insert(made.left->begin(), before.begin(), before.end());
    return made;
}

/** The forecast as the chart draws it: straight down to nothing at the times that are told. */
std::optional<MetricTrend> fallOf(const BudgetState& budget, WallTime now)
{
    const auto seconds = [](Duration duration) { return std::chrono::duration<double>(duration).count(); };
    const double left = budget.corrected.remaining;
    if (budget.forecast.median == Duration::max() || budget.forecast.median <= Duration::zero() || left <= 0)
        return {};
    const auto slope = [&](Duration until) {
        return until == Duration::max() || until <= Duration::zero() ? 0 : -left / seconds(until);
    };
    MetricTrend trend;
    trend.direction = TrendDirection::Degrading;
    trend.at = now;
    trend.levelNow = left;
    trend.slope = slope(budget.forecast.median);
    trend.slopeLow = budget.forecast.low95 > Duration::zero() ? slope(budget.forecast.low95) : trend.slope;
    trend.slopeHigh = slope(budget.forecast.high95);
    return trend;
}

} // namespace

SlosPage::SlosPage(const Desk& desk, QWidget* parent) : Page(desk, parent)
{
    auto* main = new QVBoxLayout;
    main->setSpacing(measures::panelGap);
    main->addWidget(m_chartPanel = makeChart(), 7);
    main->addWidget(m_burnPanel = makeBurns(), 4);
    auto* side = new QVBoxLayout;
    side->setSpacing(measures::panelGap);
    side->addWidget(m_list = makeList(), 7);
    side->addWidget(m_correctionPanel = makeCorrections(), 3);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(measures::panelGap);
    columns->addLayout(main, 1);
    columns->addLayout(side, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(makeTiles());
    all->addLayout(columns, 1);
    keepWords(m_search, "slos");
    holdUntilNews({m_correct});
}

QWidget* SlosPage::makeTiles()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::panelGap);
    for (const auto& [tile, label] : {std::pair(&m_left, tr("Budget left")), {&m_burn, tr("Burn rate")},
             {&m_used, tr("Used up in")}, {&m_checks, tr("Checks failed")}}) {
        *tile = new LeadTile(theme(), label);
        row->addWidget(*tile, 1);
    }
    return box;
}

Panel* SlosPage::makeList()
{
    auto* panel = new Panel(theme(), tr("Error budgets"));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter: objective, node, layer"));
    m_search->setAccessibleName(tr("Filter error budgets"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(200);
    addFieldIcon(m_search, theme(), QStringLiteral("filter"));
    panel->addAction(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &SlosPage::refreshNow);
    auto* focus = new QAction(this);
    focus->setShortcuts({QKeySequence::Find, QKeySequence(Qt::Key_Slash)});
    focus->setShortcutContext(Qt::WindowShortcut);
    connect(focus, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    addAction(focus);
    m_table = new Table(theme());
    m_table->setAccessibleName(tr("Error budgets"));
    m_table->setTableModel(&m_budgets, {{"promise", 116}, {"left", 116}, {"burn", 72}, {"used", 96}});
    m_table->setDelegate("left", new BarDelegate(theme(), m_table));
    m_table->setSortable(true);
    panel->body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const auto& snapshot = desk().feed.snapshot())
            showBudget(*snapshot);
    });
    return panel;
}

Panel* SlosPage::makeChart()
{
    auto* panel = new Panel(theme(), tr("Error budget"));
    m_chart = new TimeChart(theme());
    panel->body()->addWidget(m_chart);
    return panel;
}

Panel* SlosPage::makeBurns()
{
    auto* panel = new Panel(theme(), tr("Burn rates"));
    panel->setMeaning(tr("fires when the long and the short window are both above the limit"));
    auto* table = new Table(theme());
    table->setAccessibleName(tr("Burn rates"));
    table->setTableModel(&m_burns,
        {{"kind", 60}, {"long", 52}, {"limit", 56}, {"short", 56}, {"shortburn", 60}, {"chance", 72}, {"state", 76}});
    table->setDelegate("burn", new BarDelegate(theme(), table));
    panel->body()->addWidget(table);
    return panel;
}

Panel* SlosPage::makeCorrections()
{
    auto* panel = new Panel(theme(), tr("Corrections"));
    m_correct = new QPushButton(tr("Enter maintenance"));
    m_correct->setObjectName(QStringLiteral("correct"));
    panel->addAction(m_correct);
    connect(m_correct, &QPushButton::clicked, this, &SlosPage::correct);
    auto* table = new Table(theme());
    table->setAccessibleName(tr("Corrections"));
    table->setTableModel(&m_corrections, {{"from", 84}, {"until", 84}, {"who", 84}, {"change", 116}});
    panel->body()->addWidget(table);
    return panel;
}

void SlosPage::open(const Place& place)
{
    m_wanted = place.topic.toStdString();
    if (!m_wanted.empty()) // what one is led to is not hidden
        m_search->clear();
    refreshNow();
}

Place SlosPage::place() const
{
    Place here{QStringLiteral("slos")};
    if (const auto row = selected())
        here.topic = toText(row->key());
    return here;
}

std::optional<BudgetRow> SlosPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_budgets.at(rows.front().row()));
}

void SlosPage::select()
{
    if (const int row = m_wanted.empty() ? -1 : m_budgets.rowOf(m_wanted); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_budgets.index(row, 0));
        m_wanted.clear();
    }
    if (!m_table->selectionModel()->hasSelection() && m_budgets.rowCount() > 0)
        m_table->selectRow(0);
}

void SlosPage::refresh(const Snapshot& snapshot)
{
    m_budgets.refresh(snapshot, m_search->text());
    showList();
    select();
    showBudget(snapshot);
}

void SlosPage::showList()
{
    const auto count = [](std::size_t number) { return Quantities::count(qint64(number)); };
    const bool tooMany = m_budgets.found() > BudgetModel::most;
    m_list->setMeaning(tooMany
            ? tr("%1 of %2, most urgent; filter to narrow").arg(count(BudgetModel::most), count(m_budgets.found()))
            : tr("%1 of %2, most urgent first").arg(count(m_budgets.found()), count(m_budgets.total())));
    if (m_budgets.rowCount() > 0)
        m_list->showContent();
    else if (m_budgets.total() > 0)
        m_list->showMessage({Level::Unknown, tr("No budget here"), tr("No budget matches the filter.")});
    else
        m_list->showMessage({Level::Unknown, tr("Nothing is promised"),
            tr("Objectives come from [[objective]] of the configuration.")});
}

void SlosPage::showBudget(const Snapshot& snapshot)
{
    const auto row = selected();
    m_burns.refresh(row);
    m_corrections.refresh(row, snapshot.at);
    allow(m_correct, row ? desk().commands.refusal() : tr("No budget is selected."),
        tr("Leaves planned time out of this budget afterwards; both figures are kept"));
    if (!row) {
        for (LeadTile* tile : {m_left, m_burn, m_used, m_checks})
            tile->show({{{Quantities::unknown(), {}, {}}}, {}, {}, {}, {}});
        m_chartPanel->setTitle(tr("Error budget"));
        m_chartPanel->setMeaning({});
        for (const auto& [panel, purpose] :
            {std::pair(m_chartPanel, tr("What is left of a budget over time stands here.")),
                {m_burnPanel, tr("How fast a budget is used up stands here.")},
                {m_correctionPanel, tr("Time that was left out of a budget afterwards stands here.")}})
            panel->showUnselected(m_list->shown(), tr("No budget selected"), purpose);
        return;
    }
    m_burnPanel->showContent();
    if (m_corrections.rowCount() > 0)
        m_correctionPanel->showContent();
    else
        m_correctionPanel->showMessage(
            {Level::Unknown, tr("Nothing was corrected"), tr("Planned time that was not announced is entered here.")});
    showTiles(row->state());
    showChart(snapshot, *row);
}

void SlosPage::showTiles(const BudgetState& budget)
{
    const Level level = BudgetTexts::level(budget);
    LeadTile::Content left;
    left.parts.push_back({BudgetTexts::left(budget), BudgetTexts::leftTime(budget), {}});
    left.level = level;
    m_left->show(left);
    const auto firing = std::ranges::find(budget.burns, true, &BudgetBurn::isFiring);
    LeadTile::Content burn;
    if (firing == budget.burns.end())
        burn.parts.push_back({BudgetTexts::burn(budget.corrected.burnRate), BudgetTexts::state(budget), {}});
    else
        burn.parts.push_back({BudgetTexts::burn(firing->longRate),
            tr("%1 at %2").arg(BudgetTexts::severity(firing->rule.severity), BudgetTexts::burn(firing->factor)),
            level});
    m_burn->show(burn);
    const BudgetForecast& forecast = budget.forecast;
    const bool known = forecast.median != Duration::max();
    const QString late =
        forecast.high95 == Duration::max() ? tr("never", "used up") : Quantities::duration(forecast.high95);
    m_used->show(
        {{{known ? Quantities::duration(forecast.median) : Quantities::unknown(),
             known ? tr("95%: %1 to %2").arg(Quantities::duration(forecast.low95), late) : tr("not in sight"), {}}},
            {}, {}, {}, {}});
    const SloCounts& counts = budget.corrected.counts;
    m_checks->show({{{Quantities::count(qint64(counts.failed)),
                        tr("of %1, 95%: %2 to %3")
                            .arg(Quantities::count(qint64(counts.checks)), smallShare(budget.failedShare.low),
                                smallShare(budget.failedShare.high)),
                        {}}},
        {}, {}, {}, {}});
}

void SlosPage::showChart(const Snapshot& snapshot, const BudgetRow& row)
{
    const BudgetState& budget = row.state();
    m_chartPanel->setTitle(toText(budget.objective));
    m_chartPanel->setMeaning(tr("%1, %2").arg(BudgetTexts::scope(budget), BudgetTexts::promise(budget)));
    if (!budget.isJudged) {
        m_chartPanel->showMessage(
            {Level::Unknown, tr("Too early to say"), tr("There are too few checks in the window.")});
        return;
    }
    m_chartPanel->showContent();
    BurnDown down = burnDown(desk().feed, row, snapshot);
    ChartScene scene;
    scene.now = snapshot.at;
    scene.from = std::min(snapshot.at - shortestPast, down.left->front().at);
    scene.unit = Unit::Ratio;
    scene.high = std::max(1.0, budget.corrected.remaining);
    scene.low = std::min(0.0, budget.corrected.remaining);
    scene.forecast = fallOf(budget, snapshot.at);
    scene.to = scene.now;
    if (scene.forecast) {
        // The question is when nothing will be left: the end is shown, and then there is little of the past.
        scene.to += std::min<Duration>(budget.forecast.median * 5 / 4, longestFuture);
        const Duration ahead = scene.to - scene.now;
        scene.from = std::clamp(scene.from, scene.now - ahead * pastPerFuture, scene.now - ahead / 6);
    }
    scene.thresholds.push_back({0, Level::Failed, tr("used up"), false});
    scene.nowText = BudgetTexts::left(budget);
    scene.measured = std::move(down.left);
    if (!budget.corrections.empty())
        scene.reference = std::move(down.uncorrected);
    for (const BudgetCorrection& correction : budget.corrections)
        scene.spans.push_back({correction.from, correction.until, Level::Unknown});
    m_chart->setAccessibleName(tr("Budget left of %1 over time").arg(toText(budget.objective)));
    m_chart->show(std::move(scene));
}

/** Enters a maintenance afterwards, over the whole scope of the budget. */
void SlosPage::correct()
{
    const auto& snapshot = desk().feed.snapshot();
    const auto row = selected();
    if (!row || !snapshot)
        return;
    ComponentId scope;
    for (const auto& node : snapshot->nodes) {
        if (node && !row->state().node.empty() && node->name == row->state().node)
            scope.node = node->id;
    }
    for (std::size_t i = 0; i < snapshot->layers->size(); ++i) {
        if ((*snapshot->layers)[i].id == row->state().layer)
            scope.layer = LayerIndex(i);
    }
    const bool isWhole = row->state().node.empty() && row->state().layer.empty();
    auto* dialog = new CommandDialog(theme(),
        {isWhole ? tr("Enter maintenance of the whole cluster")
                 : tr("Enter maintenance of %1").arg(BudgetTexts::scope(row->state())),
            tr("The time that ends now is left out of the budgets of this scope. What was reckoned before is kept "
               "beside it."),
            tr("Enter it"), {15min, 30min, 1h, 4h}},
        this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, scope] {
        const WallTime now = desk().feed.newest()->at;
        desk().commands.send(CorrectBudgets{scope, now - dialog->duration(), now}, dialog->reason());
    });
    dialog->open();
}

} // namespace dwcp
