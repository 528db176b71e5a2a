// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/profilereader.h"

#include "health/alertpolicyreader.h"
#include "health/dependencies.h"
#include "health/rulereader.h"
#include "health/tomltable.h"

#include <algorithm>
#include <set>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t mostResults = 1000; ///< of the thresholds that count results in a row
constexpr std::int64_t largestBody = std::int64_t{1} << 30;

constexpr std::array<std::pair<std::string_view, TimeoutStrategy>, 3> strategies{
    {{"fast_fail", TimeoutStrategy::FastFail}, {"graceful", TimeoutStrategy::Graceful},
        {"backoff", TimeoutStrategy::Backoff}}};

bool isSeriesName(std::string_view name)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
    };
    return !name.empty() && isLetter(name.front())
        && std::ranges::all_of(name, [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

template <typename T>
void take(const std::optional<T>& given, T& into)
{
    if (given)
        into = *given;
}

void takeInt(const std::optional<std::int64_t>& given, int& into)
{
    if (given)
        into = static_cast<int>(*given);
}

class ProfileReader {
public:
    Profile read(TomlTable& root)
    {
        m_profile.name = readId(root, "name");
        m_profile.title = root.text("title").value_or(m_profile.name);
        m_profile.recognise = root.texts("recognise");
        if (m_profile.recognise.empty())
            root.problem("recognise", "is missing: one or more series names that only this kind of system offers");
        for (const std::string& series : m_profile.recognise) {
            if (!isSeriesName(series))
                root.problem("recognise", "\"" + series + "\" is not a series name");
        }
        for (TomlTable& table : root.tables("check"))
            readCheck(table);
        if (m_profile.checks.empty())
            m_profile.checks.emplace_back().path = "/metrics";
        for (TomlTable& table : root.tables("layer"))
            readLayer(table);
        if (std::optional<TomlTable> control = root.table("control"))
            readControl(*control);
        for (TomlTable& guard : root.tables("guard"))
            readGuard(guard);
        if (!root.has("layer"))
            root.problem("layer", "is missing: a profile has at least one [[layer]]");
        checkLayerDependencies(root);
        m_alerts = readProfileAlerts(root, m_profile);
        root.refuseUnknown();
        return std::move(m_profile);
    }

    std::vector<AlertRule> takeAlerts() { return std::move(m_alerts); }

private:
    void checkLayerDependencies(TomlTable& root)
    {
        DependencyNames names;
        for (const LayerSpec& layer : m_profile.layers) {
            names.emplace_back(layer.id, layer.dependsOn);
            for (const std::string& needed : layer.dependsOn) {
                if (!m_layerIds.contains(needed))
                    root.problem("layer", layer.id + ": depends_on: there is no layer \"" + needed + "\"");
            }
        }
        if (const auto cycle = findCycle(names))
            root.problem("layer", "depends_on goes round in a cycle: " + *cycle);
    }

    void readCheck(TomlTable& table)
    {
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> types{{{"prometheus", "/metrics"},
            {"json", ""}, {"health", "/health"}, {"tcp", ""}, {"command", ""}, {"machine", ""}}};
        CheckSpec check;
        check.id = readUniqueId(table, m_checkIds);
        const std::string type = table.requiredText("type");
        const auto known = std::ranges::find(types, type, [](const auto& entry) { return entry.first; });
        if (known == types.end() && !type.empty())
            table.problem("type", "\"" + type + "\" is none of prometheus, json, health, tcp, command, machine");
        check.type = type;
        check.path = table.text("path").value_or(known == types.end() ? "" : std::string(known->second));
        if (!check.path.empty() && check.path.front() != '/')
            table.problem("path", "must begin with /");
        check.prefix = table.text("prefix").value_or("");
        if (!check.prefix.empty() && (type != "json" || !isSeriesName(check.prefix)))
            table.problem("prefix", type == "json" ? "must be a series name" : "is for checks of type json only");
        check.command = table.texts("command");
        if (type != "command" && !check.command.empty())
            table.problem("command", "is for checks of type command only");
        if (const auto limit = table.integer("body_limit", 1024, largestBody))
            check.bodyLimit = static_cast<std::uint64_t>(*limit);
        table.refuseUnknown();
        m_profile.checks.push_back(std::move(check));
    }

    void readLayer(TomlTable& table)
    {
        LayerSpec layer;
        layer.id = readUniqueId(table, m_layerIds);
        layer.code = table.requiredText("code");
        layer.name = table.requiredText("name");
        readSchedule(table, layer);
        take(table.word("timeout_strategy", strategies), layer.timeoutStrategy);
        take(table.boolean("critical_path"), layer.criticalPath);
        take(table.positiveNumber("weight"), layer.weight);
        take(table.text("check"), layer.check);
        if (!m_profile.check(layer.check))
            table.problem("check", "there is no check \"" + layer.check + "\"");
        take(table.text("reputation"), layer.reputation);
        if (!layer.reputation.empty() && !isSeriesName(layer.reputation))
            table.problem("reputation", "\"" + layer.reputation + "\" is not a series name");
        layer.dependsOn = table.texts("depends_on");
        if (std::optional<TomlTable> recovery = table.table("recovery"))
            readRecovery(*recovery, layer.recovery);
        if (std::optional<TomlTable> breaker = table.table("breaker"))
            readBreaker(*breaker, layer.breaker);
        std::set<std::string> facetIds;
        std::set<std::string> ruleIds;
        for (TomlTable& facet : table.tables("facet"))
            layer.facets.push_back(readFacet(facet, facetIds, ruleIds));
        if (!table.has("facet"))
            table.problem("facet", "is missing: a layer has at least one [[layer.facet]]");
        table.refuseUnknown();
        m_profile.layers.push_back(std::move(layer));
    }

    void readControl(TomlTable& table)
    {
        ControlSpec control;
        take(table.text("path"), control.path);
        if (!control.path.starts_with('/'))
            table.problem("path", "must begin with /");
        control.breakerState = table.requiredText("breaker_state");
        take(table.text("breaker_mode"), control.breakerMode);
        take(table.text("breaker_requests"), control.breakerRequests);
        take(table.text("component_starts"), control.componentStarts);
        for (const std::string& name : control.seriesNames()) {
            if (!isSeriesName(name))
                table.problemHere("\"" + name + "\" is not a series name");
        }
        if (std::optional<TomlTable> values = table.table("state_values")) {
            take(values->number("closed"), control.closed);
            take(values->number("half_open"), control.halfOpen);
            take(values->number("open"), control.open);
            values->refuseUnknown();
        }
        table.refuseUnknown();
        m_profile.control = std::move(control);
    }

    void readGuard(TomlTable& table)
    {
        static constexpr std::array<std::pair<std::string_view, GuardKind>, 5> kinds{
            {{"limiter", GuardKind::Limiter}, {"bulkhead", GuardKind::Bulkhead}, {"retry", GuardKind::Retry},
                {"timeout", GuardKind::Timeout}, {"budget", GuardKind::Budget}}};
        static constexpr std::array<std::pair<std::string_view, GuardFigure>, guardFigures> figures{
            {{"current", GuardFigure::Current}, {"waiting", GuardFigure::Waiting}, {"passed", GuardFigure::Passed},
                {"again", GuardFigure::Again}, {"refused", GuardFigure::Refused}}};
        GuardSpec guard;
        if (!table.has("kind"))
            table.problem("kind", "is missing");
        take(table.word("kind", kinds), guard.kind);
        guard.label = table.requiredText("label");
        for (const auto& [key, figure] : figures) {
            if (const std::optional<std::string> text = table.text(key))
                readFigure(table, key, *text, guard.figures.emplace_back(GuardSpec::Figure{figure, {}}).series);
        }
        if (guard.figures.empty())
            table.problemHere("tells nothing: give one of current, waiting, passed, again, refused");
        table.refuseUnknown();
        m_profile.guards.push_back(std::move(guard));
    }

    static void readFigure(TomlTable& table, std::string_view key, const std::string& text, Expression& series)
    {
        auto parsed = Expression::parse(text);
        if (!parsed)
            table.problem(key, parsed.error().text);
        else if (!parsed.value().selector())
            table.problem(key, "\"" + text + "\" does not choose series: name, or name{label=\"value\"}");
        else
            series = std::move(parsed).value();
    }

    static void readBreaker(TomlTable& table, BreakerSpec& breaker)
    {
        takeInt(table.integer("max_failures", 1, mostResults), breaker.maxFailures);
        take(table.duration("reset_timeout", 100ms), breaker.resetTimeout);
        takeInt(table.integer("half_open_max", 1, mostResults), breaker.halfOpenMax);
        table.refuseUnknown();
    }

    static FacetSpec readFacet(TomlTable& table, std::set<std::string>& facetIds, std::set<std::string>& ruleIds)
    {
        FacetSpec facet;
        facet.id = readUniqueId(table, facetIds);
        facet.name = table.requiredText("name");
        take(table.positiveNumber("weight"), facet.weight);
        for (TomlTable& rule : table.tables("rule")) {
            facet.rules.push_back(readRule(rule));
            refuseTwice(rule, facet.rules.back().id, ruleIds);
        }
        if (!table.has("rule"))
            table.problem("rule", "is missing: a facet has at least one [[layer.facet.rule]]");
        table.refuseUnknown();
        return facet;
    }

    static std::string readUniqueId(TomlTable& table, std::set<std::string>& taken)
    {
        std::string id = readId(table, "id");
        refuseTwice(table, id, taken);
        return id;
    }

    static void refuseTwice(TomlTable& table, const std::string& id, std::set<std::string>& taken)
    {
        if (!id.empty() && !taken.insert(id).second)
            table.problem("id", "\"" + id + "\" is there twice");
    }

    Profile m_profile;
    std::vector<AlertRule> m_alerts;
    std::set<std::string> m_checkIds;
    std::set<std::string> m_layerIds;
};

struct ReadProfile {
    Profile profile;
    std::vector<AlertRule> alerts;
};

Result<ReadProfile> readWhole(std::string_view toml, std::string_view fileName)
{
    const Result<toml::table> parsed = parseToml(toml, fileName);
    if (!parsed)
        return parsed.error();
    TomlProblems problems(fileName);
    TomlTable root(*parsed, {}, problems);
    ProfileReader reader;
    ReadProfile read{reader.read(root), reader.takeAlerts()};
    if (!problems.empty())
        return problems.error();
    return read;
}

/** Walks the includes of named profiles, depth first. */
class ProfileLoader {
public:
    explicit ProfileLoader(const ProfileText& textOf) : m_textOf(textOf) { }

    /** Nothing when all went well. */
    std::optional<Error> load(const std::string& name)
    {
        if (!m_seen.insert(name).second)
            return std::nullopt;
        const Result<std::string> text = m_textOf(name);
        if (!text)
            return text.error();
        const std::string fileName = name.ends_with(".toml") ? name : name + ".toml";
        const Result<toml::table> parsed = parseToml(*text, fileName);
        if (!parsed)
            return parsed.error();
        return parsed->contains("include") ? include(*parsed, fileName) : add(*text, fileName);
    }

    ProfileSet set;

private:
    std::optional<Error> include(const toml::table& table, const std::string& fileName)
    {
        TomlProblems problems(fileName);
        TomlTable root(table, {}, problems);
        readId(root, "name");
        root.text("title");
        const std::vector<std::string> included = root.texts("include");
        if (included.empty())
            root.problem("include", "names no profile");
        root.refuseUnknown();
        if (!problems.empty())
            return problems.error();
        for (const std::string& name : included) {
            if (std::optional<Error> error = load(name))
                return error;
        }
        return std::nullopt;
    }

    std::optional<Error> add(const std::string& text, const std::string& fileName)
    {
        Result<ReadProfile> read = readWhole(text, fileName);
        if (!read)
            return read.error();
        const std::string& name = read->profile.name;
        if (std::ranges::any_of(set.profiles, [&](const auto& other) { return other->name == name; }))
            return Error{"another profile is called \"" + name + "\" too", fileName + ": name"};
        set.profiles.push_back(std::make_shared<const Profile>(std::move(read->profile)));
        std::ranges::move(read->alerts, std::back_inserter(set.alerts));
        return std::nullopt;
    }

    const ProfileText& m_textOf;
    std::set<std::string> m_seen;
};

} // namespace

Result<Profile> readProfile(std::string_view toml, std::string_view fileName)
{
    Result<ReadProfile> read = readWhole(toml, fileName);
    if (!read)
        return read.error();
    return std::move(read->profile);
}

Result<ProfileSet> loadProfiles(const std::vector<std::string>& names, const ProfileText& textOf)
{
    ProfileLoader loader(textOf);
    for (const std::string& name : names) {
        if (std::optional<Error> error = loader.load(name))
            return *error;
    }
    return std::move(loader.set);
}

} // namespace dwcp
