// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/diagnosticspage.h"

#include "models/feed.h"
#include "models/texts.h"
#include "resilience/clock.h"
#include "views/labels.h"
#include "views/leadtile.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/timechart.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <functional>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr Duration shortest = 2min;
/** A beat that takes longer leaves too little of a slot of 50 ms for the others. */
constexpr Duration longBeat = 25ms;

/** A number of the engine at all remembered moments up to the one on the screen. */
std::shared_ptr<const Points> history(
    const Feed& feed, WallTime until, const std::function<double(const EngineState&)>& number)
{
    auto points = std::make_shared<Points>();
    for (const auto& moment : feed.recent().moments()) {
        if (moment->at <= until)
            points->push_back({moment->at, number(moment->engine)});
    }
    return points;
}

ChartScene sceneOf(const Snapshot& snapshot, std::shared_ptr<const Points> points, Unit unit)
{
    ChartScene scene;
    scene.to = scene.now = snapshot.at;
    scene.from = snapshot.at - shortest;
    if (!points->empty())
        scene.from = std::clamp(points->front().at, snapshot.at - MomentRing::reach, scene.from);
    scene.measured = std::move(points);
    scene.unit = unit;
    scene.low = 0;
    return scene;
}

} // namespace

DiagnosticsPage::DiagnosticsPage(const Desk& desk, QWidget* parent) : Page(desk, parent)
{
    auto* charts = new QHBoxLayout;
    charts->setSpacing(measures::panelGap);
    charts->addWidget(makeChart(tr("Checks per second"), tr("over ten seconds"), m_rates), 1);
    charts->addWidget(makeChart(tr("Length of a beat"), tr("what the engine's thread is busy for"), m_beats), 1);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(measures::panelGap);
    facts->addWidget(makeFacts(tr("Engine"), m_engine,
                         {tr("Running for"), tr("Checks started"), tr("Checks done"), tr("Checks without an answer"),
                             tr("Checks under way"), tr("Beats")}),
        1);
    facts->addWidget(makeFacts(tr("This window"), m_window,
                         {tr("Newest moment"), tr("Moments remembered"), tr("Reaching back"),
                             tr("Memory of past moments"), tr("Events kept"), tr("Series watched")}),
        1);
    facts->addWidget(m_journalPanel = makeFacts(tr("Journal"), m_journal,
                         {tr("Inputs kept"), tr("Inputs waiting"), tr("Inputs lost"), tr("Samples kept"), tr("Size"),
                             tr("Last commit")}),
        1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(makeTiles());
    all->addLayout(charts, 3);
    all->addLayout(facts, 2);
}

QWidget* DiagnosticsPage::makeTiles()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::panelGap);
    for (const auto& [tile, label] : {std::pair(&m_rate, tr("Checks per second")), {&m_waiting, tr("Waiting")},
             {&m_late, tr("Late")}, {&m_beat, tr("Last beat")}, {&m_lost, tr("Events lost")}}) {
        *tile = new LeadTile(theme(), label);
        row->addWidget(*tile, 1);
    }
    return box;
}

Panel* DiagnosticsPage::makeChart(const QString& title, const QString& meaning, TimeChart*& chart)
{
    auto* panel = new Panel(theme(), title);
    panel->setMeaning(meaning);
    chart = new TimeChart(theme());
    chart->setAccessibleName(title);
    panel->body()->addWidget(chart);
    return panel;
}

Panel* DiagnosticsPage::makeFacts(
    const QString& title, std::vector<TextLabel*>& values, const std::vector<QString>& names)
{
    auto* panel = new Panel(theme(), title);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::panelPadding);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(measures::cellPadding);
    for (std::size_t i = 0; i < names.size(); ++i) {
        grid->addWidget(makeLabel(theme(), Type::Body, Ink::Text2, names[i]), int(i), 0);
        values.push_back(makeLabel(theme(), Type::Body));
        values.back()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        values.back()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(values.back(), int(i), 1);
    }
    panel->body()->addLayout(grid);
    panel->body()->addStretch(1);
    return panel;
}

Place DiagnosticsPage::place() const
{
    return {QStringLiteral("diagnostics")};
}

void DiagnosticsPage::refresh(const Snapshot& snapshot)
{
    showTiles(snapshot.engine);
    showCharts(snapshot);
    showFacts(snapshot);
}

void DiagnosticsPage::showTiles(const EngineState& engine)
{
    const auto show = [](LeadTile* tile, const QString& figure, const QString& context, bool ill) {
        LeadTile::Content content;
        content.parts.push_back({figure, context, ill ? std::optional(Level::Degraded) : std::nullopt});
        if (ill)
            content.level = Level::Degraded;
        tile->show(content);
    };
    show(m_rate, Quantities::fixed(engine.checksPerSecond, 1), engine.paused ? tr("paused") : QString(), engine.paused);
    show(m_waiting, Quantities::count(engine.checksWaiting),
        tr("%1 under way").arg(Quantities::count(engine.checksInFlight)), false);
    show(m_late, Quantities::count(qint64(engine.checksLate)),
        tr("worst %1").arg(Quantities::duration(engine.worstLateness)), engine.checksLate > 0);
    show(m_beat, Quantities::duration(engine.lastBeat), tr("limit %1").arg(Quantities::duration(longBeat)),
        engine.lastBeat > longBeat);
    show(m_lost, Quantities::count(qint64(engine.eventsLost)), tr("refused by a full box"), engine.eventsLost > 0);
}

void DiagnosticsPage::showCharts(const Snapshot& snapshot)
{
    const Feed& feed = desk().feed;
    m_rates->show(sceneOf(snapshot,
        history(feed, snapshot.at, [](const EngineState& engine) { return engine.checksPerSecond; }), Unit::PerSecond));
    m_beats->show(sceneOf(snapshot,
        history(feed, snapshot.at,
            [](const EngineState& engine) { return std::chrono::duration<double>(engine.lastBeat).count(); }),
        Unit::Seconds));
}

void DiagnosticsPage::showFacts(const Snapshot& snapshot)
{
    const EngineState& engine = snapshot.engine;
    const QString engineFacts[] = {Quantities::duration(snapshot.at - engine.startedAt),
        Quantities::count(qint64(engine.checksStarted)), Quantities::count(qint64(engine.checksDone)),
        Quantities::count(qint64(engine.checksFailed)), Quantities::count(engine.checksInFlight),
        Quantities::count(qint64(engine.beats))};
    for (std::size_t i = 0; i < m_engine.size(); ++i)
        setTextIfNew(m_engine[i], engineFacts[i]);
    showJournal(engine.journal.get());
    const Feed& feed = desk().feed;
    const auto span = feed.recent().span();
    const QString windowFacts[] = {Quantities::age(desk().clock.wall() - feed.newest()->at),
        Quantities::count(qint64(feed.recent().moments().size())),
        span ? Quantities::duration(span->to - span->from) : Quantities::unknown(),
        Quantities::value(double(feed.recent().bytes()), Unit::Bytes), Quantities::count(qint64(feed.events().size())),
        Quantities::count(qint64(snapshot.watched.size()))};
    for (std::size_t i = 0; i < m_window.size(); ++i)
        setTextIfNew(m_window[i], windowFacts[i]);
}

void DiagnosticsPage::showJournal(const JournalState* journal)
{
    if (!journal) {
        m_journalPanel->showMessage(
            {Level::Unknown, tr("Nothing is recorded"), tr("The program was started without a journal.")});
        return;
    }
    if (!journal->problem.empty())
        m_journalPanel->setMeaning(toText(journal->problem));
    else
        m_journalPanel->setMeaning(journal->isInMemory ? tr("kept in memory until the disk takes it") : QString());
    m_journalPanel->showContent();
    const QString facts[] = {Quantities::count(qint64(journal->inputsKept)),
        Quantities::count(qint64(journal->inputsWaiting)), Quantities::count(qint64(journal->inputsLost)),
        Quantities::count(qint64(journal->samplesKept)), Quantities::value(double(journal->fileBytes), Unit::Bytes),
        Quantities::duration(journal->lastCommit)};
    for (std::size_t i = 0; i < m_journal.size(); ++i)
        setTextIfNew(m_journal[i], facts[i]);
}

} // namespace dwcp
