// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leadtiles.h"

#include "models/isolates.h"
#include "models/quantities.h"
#include "models/slomodels.h"
#include "models/texts.h"
#include "views/leadtile.h"
#include "views/measures.h"

#include <QHBoxLayout>

#include <cmath>
#include <numeric>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr int usual = 30; ///< share of the row

/** The system's score an hour ago or at the oldest point that is watched, with how long ago that was. */
std::optional<std::pair<double, Duration>> earlier(const Snapshot& snapshot)
{
    const Points* points = snapshot.series({});
    if (!points)
        return {};
    for (const Point& point : *points) {
        if (std::isfinite(point.value) && snapshot.at - point.at <= 1h)
            return std::pair(point.value, snapshot.at - point.at);
    }
    return {};
}

LeadTile::Content share(const std::uint32_t (&byLevel)[levelCount])
{
    const auto total = std::accumulate(std::begin(byLevel), std::end(byLevel), std::uint32_t(0));
    LeadTile::Content content;
    const auto healthy = byLevel[int(Level::Healthy)];
    const QString of = QStringLiteral("/ ");
    content.parts.push_back({Quantities::count(healthy), of + Quantities::count(total), {},
        of + Quantities::briefCount(total), Quantities::briefCount(healthy)});
    for (const Level level : {Level::Unknown, Level::Degraded, Level::Critical, Level::Failed})
        content.counts.push_back({level, byLevel[int(level)]});
    return content;
}

} // namespace

LeadTiles::LeadTiles(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_score(new LeadTile(theme, tr("System score")))
    , m_availability(new LeadTile(theme, tr("Availability")))
    , m_nodes(new LeadTile(theme, tr("Nodes healthy")))
    , m_components(new LeadTile(theme, tr("Components healthy")))
    , m_breakers(new LeadTile(theme, tr("Breakers")))
    , m_quorum(new LeadTile(theme, tr("Quorum weight")))
    , m_budget(new LeadTile(theme, tr("Error budget")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures::panelGap);
    for (LeadTile* tile : {m_score, m_availability, m_nodes, m_components, m_breakers, m_quorum, m_budget})
        layout->addWidget(tile, tile == m_score ? 31 : usual); // its level stands beside its name
}

/** Counts of four levels beside five figures want more of the row; as often as the fleet grows by a digit. */
void LeadTiles::shareRow(const SystemState& system)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    for (const auto& [tile, counts] :
        {std::pair(m_nodes, &system.nodesByLevel), std::pair(m_components, &system.componentsByLevel)})
        row->setStretchFactor(tile, std::accumulate(std::begin(*counts), std::end(*counts), 0u) < 1000 ? usual : 43);
}

void LeadTiles::refresh(const Snapshot& snapshot)
{
    shareRow(snapshot.system);
    showScore(snapshot);
    // Of a cluster of which nothing is known nobody says that it serves.
    const bool isKnown = snapshot.system.level != Level::Unknown;
    const QString mode = isKnown ? Texts::serviceMode(snapshot.system.mode) : QString();
    m_availability->show({{{Quantities::percent(snapshot.system.availability),
                              isKnown ? tr("service %1").arg(mode) : QString(), {}, mode}},
        {}, {}, {}, {}});
    m_nodes->show(share(snapshot.system.nodesByLevel));
    m_components->show(share(snapshot.system.componentsByLevel));
    const SystemState& system = snapshot.system;
    m_breakers->show(
        LeadTile::contentOf({system.breakers, system.breakersOpen, system.breakersHalfOpen, system.breakersUnknown}));
    showQuorum(snapshot.system);
    showBudget(snapshot);
}

void LeadTiles::showScore(const Snapshot& snapshot)
{
    QString context;
    QString brief;
    if (const auto before = earlier(snapshot);
        before && before->second >= 1min && std::isfinite(snapshot.system.score)) {
        const double change = (snapshot.system.score - before->first) * 100;
        brief = withSign(change, Quantities::fixed(change, 1));
        context = tr("%1 in %2").arg(brief, Quantities::duration(before->second));
    }
    LeadTile::Content content;
    content.parts.push_back({Quantities::leadScore(snapshot.system.score), context, {}, brief});
    content.level = snapshot.system.level;
    m_score->show(content);
}

void LeadTiles::showQuorum(const SystemState& system)
{
    m_quorum->setVisible(system.quorum && system.quorum->total > 0);
    if (m_quorum->isHidden())
        return;
    const QuorumState& quorum = *system.quorum;
    LeadTile::Content content;
    content.parts.push_back({Quantities::number(quorum.alive),
        tr("needs %1 of %2").arg(Quantities::number(quorum.needed), Quantities::number(quorum.total)), {},
        tr("needs %1").arg(Quantities::number(quorum.needed)),
        quorum.alive < 1000 ? QString() : Quantities::briefCount(qint64(quorum.alive))});
    content.bar = LeadTile::Bar{quorum.alive / quorum.total, quorum.needed / quorum.total};
    if (quorum.verdict != QuorumVerdict::Held)
        content.level = quorum.verdict == QuorumVerdict::Lost ? Level::Failed : Level::Unknown;
    else if (quorum.breakingSize > 0)
        content.aside =
            quorum.breakingSize == 1 ? tr("one loss ends it") : tr("%1 losses end it").arg(quorum.breakingSize);
    m_quorum->show(content);
}

/** The budget that must wake somebody first; without an objective there is none. */
void LeadTiles::showBudget(const Snapshot& snapshot)
{
    const BudgetState* budget = mostUrgentBudget(snapshot);
    m_budget->setVisible(budget != nullptr);
    if (!budget)
        return;
    const bool falls = budget->isJudged && budget->forecast.median != Duration::max();
    LeadTile::Content content;
    content.parts.push_back({BudgetTexts::left(*budget),
        falls ? tr("%1 at %2")
                    .arg(Quantities::duration(budget->forecast.median), BudgetTexts::burn(budget->corrected.burnRate))
              : BudgetTexts::state(*budget),
        {}, falls ? Quantities::duration(budget->forecast.median) : QString()});
    content.aside = Quantities::duration(budget->window);
    if (const Level level = BudgetTexts::level(*budget); isIll(level))
        content.parts.back().ink = level;
    m_budget->show(content);
}

} // namespace dwcp
