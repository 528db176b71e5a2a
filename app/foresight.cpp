// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foresight.h"

#include "app/rebuild.h"
#include "app/replay.h"
#include "engine/foretelling.h"
#include "forecast/calibration.h"
#include "forecast/failureprobability.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dwcp {

namespace {

constexpr std::size_t mostPoints = 720; ///< as much as the engine's own forecasts look at

using Place = std::pair<NodeId, std::string>; ///< node, layer

/** What a component's metrics were, and when it left healthy. */
struct Past {
    std::vector<Points> rules;
    std::vector<WallTime> falls;

    void add(const ComponentSample& sample)
    {
        rules.resize(sample.values.size() - 1); // the last one is the score
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (rules[i].size() >= 2 * mostPoints)
                rules[i].erase(rules[i].begin(), rules[i].end() - mostPoints);
            rules[i].push_back({sample.at, sample.values[i]});
        }
    }
    bool fallsWithin(WallTime at, Duration horizon) const
    {
        const auto next = std::ranges::upper_bound(falls, at);
        return next != falls.end() && *next <= at + horizon;
    }
};

/** One run, told to a Monitor and to somebody who guesses. */
class Teller {
public:
    Teller(RunStart start, const ForesightWish& wish)
        : m_wish(wish)
        , m_monitor(std::move(start.configuration), start.at, std::move(start.memory))
    {
        m_monitor.computeTrends(false);
        m_monitor.collectSamples(true);
    }

    /** False: it was given up. */
    bool take(InputBeat beat)
    {
        m_now = beat.at;
        m_from = m_from == WallTime{} ? m_now : m_from;
        feed(m_monitor, std::move(beat));
        const Monitor::Effects effects = m_monitor.takeEffects();
        for (const ComponentSample& sample : effects.samples)
            m_pasts[{sample.node, sample.layer->name}].add(sample);
        for (const Event& event : effects.events)
            see(event);
        if (m_now - m_toldAt < m_wish.every)
            return true;
        m_toldAt = m_now;
        learn();
        tell(m_told);
        return !m_wish.progress || m_wish.progress(m_now);
    }

    ForesightOutcome end()
    {
        ForesightOutcome outcome;
        outcome.from = m_from;
        outcome.to = m_now;
        outcome.falls = m_falls;
        tell(outcome.ahead);
        std::ranges::stable_sort(outcome.ahead, std::ranges::greater(),
            [](const Foresight& one) { return std::isnan(one.byForecast) ? -1 : one.byForecast; });
        for (Foresight& told : m_told) {
            if (told.at + m_wish.horizon > m_now)
                break; // what came of these is not in the journal
            told.hasHappened = m_pasts.at({told.nodeId, told.layer}).fallsWithin(told.at, m_wish.horizon);
            outcome.told.push_back(std::move(told));
        }
        score(outcome);
        return outcome;
    }

private:
    void see(const Event& event)
    {
        if (event.kind != EventKind::LevelChanged || event.from != Level::Healthy || !isIll(event.to))
            return;
        m_pasts[{event.component.node, event.layerName}].falls.push_back(event.at);
        ++m_falls;
    }

    /** Only what is over by now. */
    void learn()
    {
        for (; m_learnt < m_told.size() && m_told[m_learnt].at + m_wish.horizon <= m_now; ++m_learnt) {
            const Foresight& told = m_told[m_learnt];
            const bool happened = m_pasts.at({told.nodeId, told.layer}).fallsWithin(told.at, m_wish.horizon);
            m_calibration.learn(told.byForecast, happened);
        }
    }

    void tell(std::vector<Foresight>& into)
    {
        const auto snapshot = m_monitor.snapshot(m_now);
        for (const auto& node : snapshot->nodes) {
            if (!node)
                continue; // it is not watched any more
            for (const ComponentState& component : node->components) {
                const bool isQuiet = component.level == Level::Healthy && !component.flags.has(Flag::Soft)
                    && !component.flags.has(Flag::Stale) && !component.flags.has(Flag::Maintenance);
                const auto past = m_pasts.find({node->id, component.spec->name});
                if (isQuiet && past != m_pasts.end())
                    into.push_back(foresightAt(*node, *component.spec, past->second));
            }
        }
    }

    Foresight foresightAt(const NodeState& node, const LayerSpec& layer, const Past& past) const
    {
        std::vector<double> byForecast;
        std::vector<double> byLine;
        for (std::size_t i = 0; i < past.rules.size(); ++i) {
            const MetricRule* rule = rulePlace(layer, static_cast<std::uint16_t>(i)).rule;
            if (!rule)
                continue;
            const Points& all = past.rules[i];
            const Points newest(all.end() - static_cast<std::ptrdiff_t>(std::min(all.size(), mostPoints)), all.end());
            const Foretold foretold = foretell(newest, *rule, m_wish.horizon);
            byForecast.push_back(foretold.byForecast);
            byLine.push_back(foretold.byLine);
        }
        const double raw = anyFailureProbability(byForecast);
        return {node.id, node.name, layer.name, m_now, raw, anyFailureProbability(byLine),
            m_calibration.calibrated(raw), false};
    }

    static void score(ForesightOutcome& outcome)
    {
        std::vector<double> byForecast;
        std::vector<double> byLine;
        std::vector<double> corrected;
        std::vector<double> came;
        for (const Foresight& told : outcome.told) {
            corrected.push_back(told.told);
            byForecast.push_back(told.byForecast);
            byLine.push_back(told.byLine);
            came.push_back(told.hasHappened ? 1 : 0);
        }
        outcome.byForecast = foresightScore(byForecast, came);
        outcome.byLine = foresightScore(byLine, came);
        outcome.corrected = foresightScore(corrected, came);
    }

    const ForesightWish& m_wish;
    Monitor m_monitor;
    std::map<Place, Past> m_pasts;
    std::vector<Foresight> m_told;
    std::size_t m_falls = 0;
    std::size_t m_learnt = 0; ///< of m_told
    Calibration m_calibration;
    WallTime m_from{};
    WallTime m_now{};
    WallTime m_toldAt{};
};

} // namespace

Result<ForesightOutcome> foresightOf(JournalReader& journal, std::int64_t run, const ForesightWish& wish)
{
    auto start = startOfRun(journal, run);
    if (!start)
        return start.error();
    Teller teller(std::move(start).value(), wish);
    bool isGivenUp = false;
    const auto whole = journal.readInputs(run, [&](InputBeat beat) {
        isGivenUp = !teller.take(std::move(beat));
        return !isGivenUp;
    });
    if (!whole)
        return whole.error();
    if (isGivenUp)
        return Error{"the look back was given up", {}};
    return teller.end();
}

} // namespace dwcp
