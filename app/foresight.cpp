// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foresight.h"

#include "app/rebuild.h"
#include "engine/feeding.h"
#include "engine/foretelling.h"
#include "engine/omens.h"
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

/** All that was told at one moment. */
struct Look {
    WallTime at{};
    std::vector<FailureSigns> signs; ///< of as many
    std::vector<Foresight> told;
};

std::size_t looksPerHorizon(const ForesightWish& wish)
{
    return static_cast<std::size_t>((wish.horizon + wish.every - Duration(1)) / wish.every);
}

/** One run, told to a Monitor and to somebody who guesses. */
class Teller {
public:
    Teller(RunStart start, const ForesightWish& wish)
        : m_wish(wish)
        , m_monitor(std::move(start.configuration), start.at, std::move(start.memory))
        , m_omens(wish.horizon)
        , m_foreteller(looksPerHorizon(wish), Omens::signCount)
    {
        m_monitor.computeTrends(false);
        m_monitor.collectSamples(true);
    }

    /** False: it was given up. */
    bool take(InputBeat beat)
    {
        m_now = beat.at;
        m_from = m_from == WallTime{} ? m_now : m_from;
        const Monitor::Effects effects = feed(m_monitor, std::move(beat));
        for (const ComponentSample& sample : effects.samples)
            m_pasts[{sample.node, sample.layer->name}].add(sample);
        for (const Event& event : effects.events)
            see(event);
        if (m_now - m_toldAt < m_wish.every)
            return true;
        m_toldAt = m_now;
        learn();
        m_looks.push_back(look());
        return !m_wish.progress || m_wish.progress(m_now);
    }

    ForesightOutcome end()
    {
        ForesightOutcome outcome;
        outcome.from = m_from;
        outcome.to = m_now;
        outcome.falls = m_falls;
        outcome.worstExcess = m_foreteller.worstExcess(m_learnt);
        const auto weights = m_foreteller.learner().weights();
        outcome.weights.assign(weights.begin(), weights.end());
        learn();
        outcome.ahead = look().told;
        std::ranges::stable_sort(outcome.ahead, std::ranges::greater(),
            [](const Foresight& one) { return std::isnan(one.chance.told) ? -1 : one.chance.told; });
        for (std::size_t i = 0; i < m_learnt; ++i) // what came of the others is not in the journal
            std::ranges::move(m_looks[i].told, std::back_inserter(outcome.past));
        score(outcome);
        return outcome;
    }

private:
    void see(const Event& event)
    {
        m_omens.see(event);
        if (event.kind != EventKind::LevelChanged || event.from != Level::Healthy || !isIll(event.to))
            return;
        m_pasts[{event.component.node, event.layerName}].falls.push_back(event.at);
        ++m_falls;
    }

    /** Only what is over by now. */
    void learn()
    {
        for (; m_learnt < m_looks.size() && m_looks[m_learnt].at + m_wish.horizon <= m_now; ++m_learnt) {
            Look& over = m_looks[m_learnt];
            std::vector<FailureCase> cases;
            for (std::size_t i = 0; i < over.told.size(); ++i) {
                Foresight& told = over.told[i];
                told.hasHappened = m_pasts.at({told.nodeId, told.layer}).fallsWithin(told.at, m_wish.horizon);
                cases.push_back({std::move(over.signs[i]), told.chance, told.hasHappened});
            }
            over.signs.clear();
            m_foreteller.learn(m_learnt, cases);
        }
    }

    Look look()
    {
        const auto snapshot = m_monitor.snapshot(m_now);
        m_omens.look(*snapshot);
        Look look{m_now, {}, {}};
        for (const auto& node : snapshot->nodes) {
            if (!node)
                continue; // it is not watched any more
            for (const ComponentState& component : node->components) {
                const auto past = m_pasts.find({node->id, component.spec->name});
                if (Omens::isQuiet(component) && past != m_pasts.end())
                    foretellOf(*node, component, past->second, look);
            }
        }
        return look;
    }

    void foretellOf(const NodeState& node, const ComponentState& component, const Past& past, Look& into) const
    {
        std::vector<double> byForecast;
        std::vector<double> byLine;
        for (std::size_t i = 0; i < past.rules.size(); ++i) {
            const MetricRule* rule = rulePlace(*component.spec, static_cast<std::uint16_t>(i)).rule;
            if (!rule)
                continue;
            const Points& all = past.rules[i];
            const Points newest(all.end() - static_cast<std::ptrdiff_t>(std::min(all.size(), mostPoints)), all.end());
            const Foretold foretold = foretell(newest, *rule, m_wish.horizon);
            byForecast.push_back(foretold.byForecast);
            byLine.push_back(foretold.byLine);
        }
        FailureSigns signs = m_omens.of(node, component);
        signs.forecast = anyFailureProbability(byForecast);
        into.told.push_back({node.id, node.name, component.spec->name, m_now, signs.forecast,
            anyFailureProbability(byLine), m_foreteller.tell(m_looks.size(), signs), false});
        into.signs.push_back(std::move(signs));
    }

    static void score(ForesightOutcome& outcome)
    {
        std::vector<double> came;
        std::vector<double> known;
        for (const Foresight& told : outcome.past) {
            came.push_back(told.hasHappened ? 1 : 0);
            known.push_back(told.chance.knownRate);
        }
        const auto scored = [&](auto told) {
            std::vector<double> all;
            std::ranges::transform(outcome.past, std::back_inserter(all), told);
            return foresightScore(all, came, known);
        };
        outcome.byForecast = scored([](const Foresight& one) { return one.byForecast; });
        outcome.byLine = scored([](const Foresight& one) { return one.byLine; });
        outcome.corrected = scored(
            [](const Foresight& one) { return std::isnan(one.byForecast) ? one.byForecast : one.chance.forecast; });
        outcome.hazard = scored([](const Foresight& one) { return one.chance.hazard; });
        outcome.learnt = scored([](const Foresight& one) { return one.chance.learnt; });
        outcome.told = scored([](const Foresight& one) { return one.chance.told; });
    }

    const ForesightWish& m_wish;
    Monitor m_monitor;
    std::map<Place, Past> m_pasts;
    std::vector<Look> m_looks;
    std::size_t m_falls = 0;
    std::size_t m_learnt = 0; ///< of m_looks
    Omens m_omens;
    FailureForeteller m_foreteller;
    WallTime m_from{};
    WallTime m_now{};
    WallTime m_toldAt{};
};

} // namespace

std::vector<std::string> foresightSigns()
{
    std::vector<std::string> names{"always", "known_rate", "forecast"};
    names.insert(names.end(), std::begin(Omens::signNames), std::end(Omens::signNames));
    return names;
}

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
