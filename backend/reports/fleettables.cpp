// SPDX-License-Identifier: GPL-3.0-or-later
// What was watched: components, nodes, layers, the system.
#include "reports/celltext.h"
#include "reports/reporttables.h"
#include "reports/tablemaker.h"

#include <algorithm>
#include <limits>
#include <map>

namespace dwcp {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

std::string flagsText(Flags flags)
{
    std::string text;
    for (const Flag flag : {Flag::Stale, Flag::Recovering, Flag::Flapping, Flag::Maintenance, Flag::Soft}) {
        if (flags.has(flag))
            text.append(text.empty() ? "" : " ").append(flagName(flag));
    }
    return text;
}

ReportCell causeCell(const ComponentAccount& component)
{
    const MetricRule* rule = rulePlace(*component.spec, component.causeRule).rule;
    if (!rule)
        return saidOf(component.cause);
    return ReportFact{component.cause, rule->name, component.causeValue, std::string(unitName(rule->unit))};
}

/** What wants attention first: ill now, then what was ill for longest. */
bool isWorse(const ComponentAccount* a, const ComponentAccount* b)
{
    const auto rank = [](const ComponentAccount* component) {
        return std::pair(-severity(component->level), -component->down().count());
    };
    return rank(a) < rank(b);
}

std::vector<ReportColumn> componentColumns()
{
    return {{"node", ReportWords::tr("Node")}, {"layer", ReportWords::tr("Layer")},
        {"region", ReportWords::tr("Region")}, {"level", ReportWords::tr("Level"), CellKind::Level},
        {"score", ReportWords::tr("Score"), CellKind::Score},
        {"availability", ReportWords::tr("Availability"), CellKind::Share},
        {"healthy_seconds", ReportWords::tr("Healthy"), CellKind::Span, "seconds"},
        {"degraded_seconds", ReportWords::tr("Degraded"), CellKind::Span, "seconds"},
        {"critical_seconds", ReportWords::tr("Critical"), CellKind::Span, "seconds"},
        {"failed_seconds", ReportWords::tr("Failed"), CellKind::Span, "seconds"},
        {"unknown_seconds", ReportWords::tr("Unknown"), CellKind::Span, "seconds"},
        {"planned_seconds", ReportWords::tr("Planned"), CellKind::Span, "seconds"},
        {"changes", ReportWords::tr("Changes"), CellKind::Integer},
        {"outages", ReportWords::tr("Outages"), CellKind::Integer}, {"breaker", ReportWords::tr("Breaker")},
        {"flags", ReportWords::tr("Flags")}, {"cause", ReportWords::tr("Cause")}};
}

void writeComponent(RowMaker& row, const Chronicle& chronicle, const ComponentAccount& component)
{
    const NodeAccount& node = chronicle.nodes[component.node];
    const auto& times = component.times;
    row << node.name << component.spec->id << node.region << component.level << pointsOf(component.score)
        << component.availability() << times[1] << times[2] << times[3] << times[4] << times[0] << component.planned
        << component.changes << component.outages << wordOf(breakerCourseName(component.breaker.now))
        << wordOf(flagsText(component.flags)) << causeCell(component);
}

ReportTable listOf(
    std::string id, QString title, const Account& chronicle, std::vector<const ComponentAccount*> components)
{
    std::ranges::stable_sort(components, isWorse);
    return tableOf(std::move(id), std::move(title), componentColumns(), chronicle, std::move(components),
        [raw = chronicle.get()](RowMaker& row, const ComponentAccount* item) { writeComponent(row, *raw, *item); });
}

/** Components added up. */
struct Group {
    std::string id;
    std::string name;
    std::array<std::uint32_t, levelCount> levels{};
    std::array<Duration, levelCount> times{};
    double scores = 0;
    double least = 1;
    std::uint32_t scored = 0;
    std::uint32_t changes = 0;
    std::uint32_t outages = 0;
    std::uint32_t trips = 0;

    void add(const ComponentAccount& component)
    {
        ++levels[std::size_t(component.level)];
        for (std::size_t level = 0; level < levelCount; ++level)
            times[level] += component.times[level];
        changes += component.changes;
        outages += component.outages;
        trips += component.breaker.trips;
        if (std::isnan(component.score))
            return;
        scores += component.score;
        least = std::min(least, component.score);
        ++scored;
    }
    double availability() const
    {
        const Duration up = times[1] + times[2];
        const Duration known = up + times[3] + times[4];
        return known == Duration::zero() ? unknown : double(up.count()) / double(known.count());
    }
    std::uint32_t size() const
    {
        std::uint32_t sum = 0;
        for (const std::uint32_t count : levels)
            sum += count;
        return sum;
    }
};

} // namespace

ReportTable componentsTable(const Account& chronicle)
{
    return listOf("components", ReportWords::tr("Components"), chronicle, pointersTo(chronicle->components));
}

ReportTable attentionTable(const Account& chronicle)
{
    return listOf("attention", ReportWords::tr("What was not well"), chronicle,
        pointersTo(chronicle->components, [](const ComponentAccount& component) {
            return isIll(component.level) || component.outages > 0 || component.down() > Duration::zero();
        }));
}

ReportTable layersTable(const Account& chronicle)
{
    std::map<std::string, Group> layers;
    for (const ComponentAccount& component : chronicle->components) {
        Group& group = layers[component.spec->id];
        group.id = component.spec->id;
        group.name = component.spec->name;
        group.add(component);
    }
    std::vector<Group> groups;
    for (auto& [id, group] : layers)
        groups.push_back(std::move(group));
    return tableOf("layers", ReportWords::tr("Layers"),
        {{"layer", ReportWords::tr("Layer")}, {"name", ReportWords::tr("Name")},
            {"components", ReportWords::tr("Components"), CellKind::Integer},
            {"healthy", ReportWords::tr("Healthy"), CellKind::Integer},
            {"degraded", ReportWords::tr("Degraded"), CellKind::Integer},
            {"critical", ReportWords::tr("Critical"), CellKind::Integer},
            {"failed", ReportWords::tr("Failed"), CellKind::Integer},
            {"unknown", ReportWords::tr("Unknown"), CellKind::Integer},
            {"mean_score", ReportWords::tr("Mean score"), CellKind::Score},
            {"least_score", ReportWords::tr("Least score"), CellKind::Score},
            {"availability", ReportWords::tr("Availability"), CellKind::Share},
            {"changes", ReportWords::tr("Changes"), CellKind::Integer},
            {"outages", ReportWords::tr("Outages"), CellKind::Integer},
            {"trips", ReportWords::tr("Trips"), CellKind::Integer}},
        chronicle, std::move(groups), [](RowMaker& row, const Group& group) {
            row << group.id << group.name << group.size() << group.levels[1] << group.levels[2] << group.levels[3]
                << group.levels[4] << group.levels[0]
                << (group.scored == 0 ? unknown : pointsOf(group.scores / group.scored))
                << (group.scored == 0 ? unknown : pointsOf(group.least)) << group.availability() << group.changes
                << group.outages << group.trips;
        });
}

ReportTable nodesTable(const Account& chronicle)
{
    std::vector<Group> groups(chronicle->nodes.size());
    for (const ComponentAccount& component : chronicle->components)
        groups[component.node].add(component);
    std::vector<std::pair<const NodeAccount*, Group>> nodes;
    for (std::size_t i = 0; i < groups.size(); ++i)
        nodes.emplace_back(&chronicle->nodes[i], std::move(groups[i]));
    std::ranges::stable_sort(nodes, std::greater<>(),
        [](const auto& node) { return node.first->isWatched ? severity(node.first->level) : -1; });
    return tableOf("nodes", ReportWords::tr("Nodes"),
        {{"node", ReportWords::tr("Node")}, {"region", ReportWords::tr("Region")}, {"kind", ReportWords::tr("Kind")},
            {"watched", ReportWords::tr("Watched")}, {"level", ReportWords::tr("Level"), CellKind::Level},
            {"score", ReportWords::tr("Score"), CellKind::Score},
            {"availability", ReportWords::tr("Availability"), CellKind::Share},
            {"components", ReportWords::tr("Components"), CellKind::Integer},
            {"changes", ReportWords::tr("Changes"), CellKind::Integer},
            {"outages", ReportWords::tr("Outages"), CellKind::Integer},
            {"trips", ReportWords::tr("Trips"), CellKind::Integer},
            {"weight", ReportWords::tr("Weight"), CellKind::Number}},
        chronicle, std::move(nodes), [](RowMaker& row, const auto& item) {
            const auto& [node, group] = item;
            row << node->name << node->region << node->kind << wordOf(node->isWatched ? "yes" : "no") << node->level
                << pointsOf(node->score) << group.availability() << group.size() << group.changes << group.outages
                << group.trips << node->weight;
        });
}

ReportTable systemLevelsTable(const Account& chronicle)
{
    Duration whole{};
    for (const Duration time : chronicle->systemTimes)
        whole += time;
    return tableOf("system_levels", ReportWords::tr("The system's levels"),
        {{"level", ReportWords::tr("Level"), CellKind::Level},
            {"seconds", ReportWords::tr("Time"), CellKind::Span, "seconds"},
            {"share", ReportWords::tr("Share"), CellKind::Share}},
        chronicle, std::vector{Level::Healthy, Level::Degraded, Level::Critical, Level::Failed, Level::Unknown},
        [raw = chronicle.get(), whole](RowMaker& row, Level level) {
            const Duration time = raw->systemTimes[std::size_t(level)];
            row << level << time
                << (whole == Duration::zero() ? unknown : double(time.count()) / double(whole.count()));
        });
}

} // namespace dwcp
