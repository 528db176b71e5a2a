// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finder.h"

#include "models/texts.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace dwcp {

namespace {

constexpr Found::Verb componentVerbs[] = {
    Found::Verb::ShowComponent, Found::Verb::ShowBreaker, Found::Verb::Trip, Found::Verb::Reset, Found::Verb::CheckNow};
/** Nodes that are looked at closely: a word like "n" is part of ten thousand names. */
constexpr std::size_t nodesLookedAt = 200;

QStringList wordsOf(const QString& query)
{
    return query.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QStringList& words, const QString& text)
{
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/** "use" is part of "use-02"; "use-02/amst", a breaker's name, begins with it. */
bool tells(const QString& word, const QString& name)
{
    return name.contains(word, Qt::CaseInsensitive) || word.startsWith(name + u'/', Qt::CaseInsensitive);
}

using Rank = std::tuple<int, int, NodeId>;

/** An exact name before a beginning before a part, and the ill before the well. */
Rank rankOf(const NodeState& node, const QString& name, const QStringList& words)
{
    const bool exact =
        std::ranges::any_of(words, [&](const QString& w) { return name.compare(w, Qt::CaseInsensitive) == 0; });
    const bool begins =
        std::ranges::any_of(words, [&](const QString& w) { return name.startsWith(w, Qt::CaseInsensitive); });
    return Rank(exact ? 0 : begins ? 1 : 2, -severity(node.level), node.id);
}

} // namespace

bool Finder::matches(const QString& query, const QString& text)
{
    return holdsAll(wordsOf(query), text);
}

QString Finder::textOf(Found::Verb verb, const QString& node, const QString& layer, const QString& breaker)
{
    switch (verb) {
    case Found::Verb::ShowNode:
        return tr("Node %1").arg(node);
    case Found::Verb::ShowComponent:
        return tr("%1 %2").arg(node, layer);
    case Found::Verb::ShowBreaker:
        return tr("Show breaker %1").arg(breaker);
    case Found::Verb::Trip:
        return tr("Trip breaker %1").arg(breaker);
    case Found::Verb::Reset:
        return tr("Reset breaker %1").arg(breaker);
    case Found::Verb::CheckNow:
        break;
    }
    return tr("Check %1 %2 now").arg(node, layer);
}

std::vector<Found> Finder::find(const QString& query, const Snapshot& snapshot, std::size_t most)
{
    const QStringList words = wordsOf(query);
    if (words.isEmpty())
        return {};
    struct Candidate {
        Rank rank;
        const NodeState* node;
        QString name;
    };
    std::vector<Candidate> candidates;
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue;
        QString name = toText(node->name);
        if (std::ranges::any_of(words, [&](const QString& word) { return tells(word, name); }))
            candidates.push_back({rankOf(*node, name, words), node.get(), std::move(name)});
    }
    const auto end = candidates.begin() + std::ptrdiff_t(std::min(candidates.size(), nodesLookedAt));
    std::ranges::partial_sort(candidates, end, {}, &Candidate::rank);
    std::vector<Found> found;
    for (auto it = candidates.begin(); it != end; ++it) {
        const QString text = textOf(Found::Verb::ShowNode, it->name, {}, {});
        if (holdsAll(words, text))
            found.push_back({Found::Verb::ShowNode, {it->node->id, noLayer}, text, it->node->level});
    }
    for (const Found::Verb verb : componentVerbs) {
        for (auto it = candidates.begin(); it != end && found.size() < most; ++it) {
            for (const ComponentState& component : it->node->components) {
                const QString layer = toText(component.spec->name);
                const QString text = textOf(verb, it->name, layer, toText(component.breaker.name));
                if (holdsAll(words, text + u' ' + layer))
                    found.push_back({verb, {it->node->id, component.layer}, text, component.level});
            }
        }
    }
    if (found.size() > most)
        found.resize(most);
    return found;
}

} // namespace dwcp
