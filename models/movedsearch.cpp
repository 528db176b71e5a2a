// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/movedsearch.h"

#include "models/keptkey.h"

#include <cmath>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr auto tellEvery = 250ms;

std::optional<WindowShift> shiftIn(const SeriesReading& reading, WallTime windowFrom)
{
    std::vector<double> before;
    Points within;
    for (const SeriesColumn& column : reading.columns) {
        if (!std::isfinite(column.mean))
            continue;
        if (column.from < windowFrom)
            before.push_back(column.mean);
        else
            within.push_back({column.from, column.mean});
    }
    return shiftOf(std::move(before), within);
}

std::size_t metricsOf(const Snapshot& snapshot)
{
    std::size_t metrics = 0;
    for (const auto& node : snapshot.nodes) {
        for (std::size_t i = 0; node && i < node->components.size(); ++i)
            metrics += node->components[i].rules.size();
    }
    return metrics;
}

} // namespace

MovedSearch::MovedSearch(QObject* parent) : QObject(parent), m_knock([this] { takeAnswers(); })
{
    m_tell.setInterval(tellEvery);
    connect(&m_tell, &QTimer::timeout, this, &MovedSearch::progressed);
}

void MovedSearch::begin(History& history, std::shared_ptr<const Snapshot> moment, const MomentSpan& window)
{
    stop();
    m_answers = std::make_shared<Inbox<Answered>>(mostAtOnce);
    m_answers->onKnock(m_knock.knock());
    m_history = &history;
    m_moment = std::move(moment);
    m_window = window;
    m_node = m_component = m_rule = 0;
    m_underWay = m_read = m_compared = 0;
    m_total = metricsOf(*m_moment);
    m_found.clear();
    m_tell.start();
    askMore();
}

void MovedSearch::stop()
{
    m_history = nullptr;
    m_moment = nullptr;
    m_tell.stop();
}

void MovedSearch::takeAnswers()
{
    if (!isUnderWay())
        return;
    std::vector<Answered> answers;
    m_answers->takeAll(answers);
    for (const Answered& answer : answers) {
        --m_underWay;
        ++m_read;
        m_compared += answer.movement ? 1 : 0;
        const ComponentId id{answer.ref.node, answer.ref.layer};
        if (answer.movement && answer.movement->rate > 0)
            m_found.emplace_back(
                ComponentRow{m_moment->nodes[id.node], m_moment->component(id)}, answer.ref.rule, *answer.movement);
    }
    askMore();
}

void MovedSearch::askMore()
{
    while (m_underWay < mostAtOnce && step()) { }
    if (m_underWay > 0)
        return;
    stop();
    Q_EMIT progressed();
}

/** The next component that has rules left to ask for; nullptr: all were asked for. */
const ComponentState* MovedSearch::componentAt() const
{
    const auto& node = m_moment->nodes[m_node];
    return node && m_component < node->components.size() ? &node->components[m_component] : nullptr;
}

/** Asks for the next metric; false: there is none. */
bool MovedSearch::step()
{
    while (m_node < m_moment->nodes.size()) {
        const ComponentState* component = componentAt();
        if (!component) {
            ++m_node;
            m_component = m_rule = 0;
        } else if (m_rule >= component->rules.size()) {
            ++m_component;
            m_rule = 0;
        } else {
            const SeriesRef ref{m_moment->nodes[m_node]->id, component->layer, m_rule++};
            if (auto key = keptKeyOf(*m_moment, ref)) {
                ask(ref, std::move(*key));
                return true;
            }
            ++m_read;
        }
    }
    return false;
}

void MovedSearch::ask(SeriesRef ref, SeriesKey key)
{
    ++m_underWay;
    const SeriesQuery query{std::move(key), m_window.from - (m_window.to - m_window.from), m_window.to, columns};
    m_history->query(query, [answers = m_answers, ref, from = m_window.from](const Result<SeriesReading>& reading) {
        // There is room: no more are under way than the box holds.
        static_cast<void>(answers->put({ref, reading ? shiftIn(*reading, from) : std::nullopt}));
    });
}

} // namespace dwcp
