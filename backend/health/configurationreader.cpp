// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/configurationreader.h"

#include "health/alertpolicyreader.h"
#include "health/balancerreader.h"
#include "health/outagereader.h"
#include "health/rulereader.h"
#include "health/targeturl.h"
#include "health/tomltable.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max();

template <typename T, typename Given>
void take(const std::optional<Given>& given, T& into)
{
    if (given)
        into = static_cast<T>(*given);
}

bool isLabelByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

class ConfigurationReader {
public:
    ConfigurationReader(const std::string& fileName, const ConfigurationPorts& ports)
        : m_folder(std::filesystem::path(fileName).parent_path())
        , m_ports(ports)
    {
    }

    Configuration read(TomlTable& root)
    {
        take(root.text("cluster"), m_configuration.cluster);
        readNumbers(root);
        readProfiles(root);
        const std::shared_ptr<const Access> access = readAccess(root, nullptr);
        for (TomlTable& table : root.tables("targets"))
            readTarget(table, access);
        readLists(root, access);
        readSrv(root, access);
        for (TomlTable& table : root.tables("prometheus"))
            readPrometheus(table, access);
        for (TomlTable& table : root.tables("group"))
            readGroup(table);
        for (TomlTable& table : root.tables("objective"))
            readObjective(table);
        for (TomlTable& table : root.tables("maintenance"))
            m_configuration.calendar.push_back(readOutage(table));
        for (auto& [layer, table] : root.namedTables("layer"))
            overrideLayer(layer, table);
        if (m_configuration.targets.empty() && root.problems().empty())
            root.problem("targets",
                "is missing: [[targets]], targets_file, dns_srv or [[prometheus]] must name at least one target");
        readAlertPolicy(root);
        readAddressee(root, "remote_write", {"http://", "https://"}, m_configuration.remoteWrite);
        readAddressee(root, "otlp", {"http://", "https://"}, m_configuration.otlp);
        readAddressee(root, "nats", {"nats://", "tls://"}, m_configuration.nats);
        for (TomlTable& table : root.tables("balancer"))
            readBalancerTable(table);
        checkProfileNames(root);
        checkScopes(root);
        checkBalancers(root);
        checkDependencies(root);
        makeNodesUnique(m_configuration.targets);
        static_cast<void>(root.has("report")); // reports are planned elsewhere (reports/reportplan.h)
        root.refuseUnknown();
        return std::move(m_configuration);
    }

private:
    void readNumbers(TomlTable& root)
    {
        take(root.integer("seed", 0, unbounded), m_configuration.seed);
        take(root.duration("slot", 1ms), m_configuration.slot);
        take(root.duration("rate_window", 1s), m_configuration.rateWindow);
        take(root.duration("sla_window", 1min), m_configuration.slaWindow);
        take(root.integer("history_bytes", 1 << 20, unbounded), m_configuration.historyBytes);
        take(root.integer("max_concurrent_checks", 1, 1 << 20), m_configuration.maxConcurrentChecks);
    }

    void readAlertPolicy(TomlTable& root)
    {
        std::optional<TomlTable> table = root.table("alerts");
        if (!table && !m_ports.shippedAlerts && m_profileAlerts.empty())
            return;
        const bool isShippedWanted = !table || table->boolean("shipped").value_or(true);
        AlertPolicy policy = m_ports.shippedAlerts && isShippedWanted ? *m_ports.shippedAlerts : AlertPolicy();
        if (const auto error = addProfileAlerts(policy, m_profileAlerts))
            root.problem("profiles", error->message());
        if (table)
            readAlerts(*table, policy, [this](const std::string& path) { return resolved(path); });
        checkBudgetNames(root, policy);
        m_configuration.alerts = std::make_shared<const AlertPolicy>(std::move(policy));
    }

    /** The credentials of targets are not theirs. */
    void readAddressee(
        TomlTable& root, std::string_view key, std::initializer_list<std::string_view> schemes, Addressee& addressee)
    {
        std::optional<TomlTable> table = root.table(key);
        if (!table)
            return;
        addressee.url = table->requiredText("url");
        addressee.access = readAccess(*table, nullptr);
        const bool isKnown =
            std::ranges::any_of(schemes, [&](std::string_view scheme) { return addressee.url.starts_with(scheme); });
        if (!addressee.url.empty() && !isKnown)
            table->problem("url", joined({"must begin with ", *schemes.begin(), " or ", *(schemes.begin() + 1)}));
        table->refuseUnknown();
    }

    void checkBudgetNames(TomlTable& root, const AlertPolicy& policy)
    {
        for (const AlertRule& rule : policy.rules) {
            const auto& objectives = m_configuration.objectives;
            const bool isThere = std::ranges::find(objectives, rule.budget, &Objective::name) != objectives.end();
            if (!rule.budget.empty() && !isThere)
                root.problem("alerts", "rule " + rule.id + ": there is no objective \"" + rule.budget + "\"");
        }
    }

    /** "keychain:NAME" stays what it is, an absolute path too. */
    std::string resolved(const std::string& path) const
    {
        if (path.empty() || path.starts_with("keychain:"))
            return path;
        return (m_folder / path).lexically_normal().string();
    }

    void readProfiles(TomlTable& root)
    {
        std::vector<std::string> names = root.texts("profiles");
        if (names.empty())
            names = m_ports.shippedProfiles;
        for (std::string& name : names) {
            if (name.find('/') != std::string::npos)
                name = resolved(name);
        }
        auto loaded = loadProfiles(names, m_ports.profileText);
        if (!loaded)
            return root.problem("profiles", loaded.error().message());
        m_configuration.profiles = std::move(loaded->profiles);
        m_profileAlerts = std::move(loaded->alerts);
    }

    /** The access keys of a table; what it does not say is taken from the outer one. */
    std::shared_ptr<const Access> readAccess(TomlTable& table, const std::shared_ptr<const Access>& outer)
    {
        Access access = outer ? *outer : Access();
        if (std::optional<TomlTable> tls = table.table("tls"))
            readTls(*tls, access);
        if (const auto file = table.text("bearer_token_file"))
            access.bearerTokenFile = resolved(*file);
        refuseSecret(table, "bearer_token", "bearer_token_file = \"FILE\"");
        if (std::optional<TomlTable> basic = table.table("basic_auth")) {
            access.basicUser = basic->requiredText("user");
            access.basicPasswordFile = resolved(basic->text("password_file").value_or(""));
            const bool isRefused = refuseSecret(*basic, "password", "password_file = \"FILE\"");
            if (!isRefused && access.basicPasswordFile.empty())
                basic->problem("password_file", "is missing");
            basic->refuseUnknown();
        }
        refuseSecret(table, "password", "basic_auth = { user = \"USER\", password_file = \"FILE\" }");
        if (!access.bearerTokenFile.empty() && !access.basicUser.empty())
            table.problem("bearer_token_file", "a target has a bearer token or basic_auth, not both");
        if (outer && access == *outer)
            return outer;
        return access == Access() ? nullptr : std::make_shared<const Access>(std::move(access));
    }

    void readTls(TomlTable& tls, Access& access)
    {
        const auto takePath = [&](std::string_view key, std::string& into) {
            if (const auto path = tls.text(key))
                into = resolved(*path);
        };
        takePath("ca", access.caFile);
        takePath("cert", access.certificateFile);
        takePath("key", access.keyFile);
        take(tls.text("server_name"), access.serverName);
        if (access.certificateFile.empty() != access.keyFile.empty())
            tls.problem(
                access.keyFile.empty() ? "key" : "cert", "is missing: a client certificate needs both cert and key");
        tls.refuseUnknown();
    }

    static bool refuseSecret(TomlTable& table, std::string_view key, const std::string& instead)
    {
        if (!table.has(key))
            return false;
        table.problem(key,
            "a secret does not belong into this file; write it into a file of its own or the keychain and name that: "
                + instead + " or \"keychain:NAME\"");
        return true;
    }

    void readTarget(TomlTable& table, const std::shared_ptr<const Access>& access)
    {
        const std::string url = table.requiredText("url");
        const std::string node = table.text("node").value_or("");
        Result<Target> target = url.empty() ? Result<Target>(Target()) : targetFromUrl(url, node);
        if (!target) {
            table.problem("url", target.error().message());
            target = Target();
        }
        take(table.text("region"), target->region);
        take(table.text("profile"), target->profile);
        take(table.positiveNumber("weight"), target->weight);
        target->dependsOn = table.texts("depends_on");
        target->access = readAccess(table, access);
        if (!node.empty() && !m_nodes.insert(node).second)
            table.problem("node", "\"" + node + "\" is there twice");
        if (!target->profile.empty() && !m_configuration.profile(target->profile))
            table.problem("profile", "there is no profile \"" + target->profile + "\" among profiles");
        table.refuseUnknown();
        m_configuration.targets.push_back(std::move(target).value());
    }

    void add(std::vector<Target> targets, const std::shared_ptr<const Access>& access)
    {
        for (Target& target : targets) {
            target.access = access;
            m_configuration.targets.push_back(std::move(target));
        }
    }

    void readLists(TomlTable& root, const std::shared_ptr<const Access>& access)
    {
        for (const std::string& name : root.texts("targets_file")) {
            const std::string path = resolved(name);
            const Result<std::string> text = m_ports.fileText(path);
            Result<std::vector<Target>> targets = text ? readTargetList(*text, path) : text.error();
            if (targets)
                add(std::move(targets).value(), access);
            else
                root.problem("targets_file", targets.error().message());
        }
    }

    void readSrv(TomlTable& root, const std::shared_ptr<const Access>& access)
    {
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 2> schemes{
            {{"http", "http"}, {"https", "https"}}};
        const std::string_view scheme = root.word("dns_scheme", schemes).value_or("http");
        for (const std::string& name : root.texts("dns_srv")) {
            const Result<std::vector<SrvRecord>> records = m_ports.srvRecords(name);
            if (records)
                add(targetsFromSrv(*records, scheme), access);
            else
                root.problem("dns_srv", records.error().message());
        }
    }

    /** All nodes that a server knows, watched through it by a profile of their own. */
    void readPrometheus(TomlTable& table, const std::shared_ptr<const Access>& outer)
    {
        const std::string url = table.requiredText("url");
        const std::string name = table.requiredText("profile");
        PromqlScope scope;
        scope.rateWindow = m_configuration.rateWindow;
        take(table.text("node_label"), scope.label);
        take(table.text("match"), scope.match);
        take(table.duration("range", 1s), scope.range);
        const std::string region = table.text("region").value_or("");
        const auto access = readAccess(table, outer);
        table.refuseUnknown();
        if (url.empty() || name.empty())
            return;
        const Profile* profile = m_configuration.profile(name);
        if (!profile)
            return table.problem("profile", "there is no profile \"" + name + "\" among profiles");
        if (const auto server = parseTargetUrl(url);
            !server || !server->scheme.starts_with("http") || server->path.find('?') != std::string::npos)
            return table.problem(
                "url", server ? "must be the address of the server: http://host:port" : server.error().message());
        if (scope.label.empty() || !std::ranges::all_of(scope.label, isLabelByte))
            return table.problem("node_label", "\"" + scope.label + "\" is no name of a label");
        const auto nodes = m_ports.prometheusNodes(url, scope, access);
        if (!nodes)
            return table.problem("url", nodes.error().message());
        if (nodes->empty())
            return table.problem("match", "the server has no target with a label \"" + scope.label + "\" that matches");
        const std::string own = name + "@prometheus-" + std::to_string(++m_servers);
        auto through = throughPrometheus(*profile, scope, own);
        if (!through)
            return table.problem("profile", through.error().message());
        m_configuration.profiles.push_back(std::make_shared<const Profile>(std::move(through).value()));
        for (const std::string& node : *nodes) {
            Target target;
            target.node = node;
            target.region = region;
            target.url = promqlTargetUrl(url, scope, node);
            target.profile = own;
            target.access = access;
            m_configuration.targets.push_back(std::move(target));
        }
    }

    /** Targets from lists name their profile in a label. */
    void checkProfileNames(TomlTable& root)
    {
        for (const Target& target : m_configuration.targets) {
            if (root.problems().empty() && !target.profile.empty() && !m_configuration.profile(target.profile))
                root.problem(
                    "targets_file", target.node + ": there is no profile \"" + target.profile + "\" among profiles");
        }
    }

    void readGroup(TomlTable& table)
    {
        RedundancyGroup group;
        group.name = table.requiredText("name");
        group.members = table.texts("members");
        if (group.members.empty())
            table.problem("members", "is missing: names of nodes");
        const auto most = std::max<std::int64_t>(static_cast<std::int64_t>(group.members.size()), 1);
        take(table.integer("needs", 1, most), group.needs);
        table.refuseUnknown();
        m_configuration.groups.push_back(std::move(group));
    }

    /** Every name leads somewhere, none means two things, and nobody depends on himself however indirectly. */
    void checkDependencies(TomlTable& root)
    {
        DependencyNames names;
        std::set<std::string> known;
        for (const Target& target : m_configuration.targets) {
            names.emplace_back(target.node, target.dependsOn);
            known.insert(target.node);
        }
        for (const RedundancyGroup& group : m_configuration.groups) {
            if (!known.insert(group.name).second)
                root.problem("group", "\"" + group.name + "\" is there twice");
            names.emplace_back(group.name, group.members);
        }
        for (const auto& [name, needs] : names) {
            for (const std::string& needed : needs) {
                if (!known.contains(needed))
                    root.problem("depends_on", name + ": there is no node or group \"" + needed + "\"");
            }
        }
        if (const auto cycle = findCycle(names))
            root.problem("depends_on", "goes round in a cycle: " + *cycle);
    }

    void readObjective(TomlTable& table)
    {
        Objective objective;
        objective.name = table.requiredText("name");
        const bool isTwice = std::ranges::any_of(
            m_configuration.objectives, [&](const Objective& other) { return other.name == objective.name; });
        if (isTwice && !objective.name.empty())
            table.problem("name", "\"" + objective.name + "\" is there twice");
        take(table.number("availability"), objective.availability);
        if (!(objective.availability > 0 && objective.availability < 1))
            table.problem("availability", "must be above 0 and below 1 (0.999, not 99.9)");
        take(table.duration("window", 10min), objective.window);
        if (objective.window > 24h * 366)
            table.problem("window", "is at most a year");
        take(table.text("node"), objective.node);
        take(table.text("layer"), objective.layer);
        take(table.boolean("each"), objective.each);
        take(table.integer("minimum_checks", 1, unbounded), objective.minimumChecks);
        table.refuseUnknown();
        m_configuration.objectives.push_back(std::move(objective));
    }

    void readBalancerTable(TomlTable& table)
    {
        BalancerSpec spec = readBalancer(table, [this](const std::string& path) { return resolved(path); });
        const bool isTwice = std::ranges::any_of(
            m_configuration.balancers, [&](const BalancerSpec& other) { return other.name == spec.name; });
        if (isTwice && !spec.name.empty())
            table.problem("name", "\"" + spec.name + "\" is there twice");
        m_configuration.balancers.push_back(std::move(spec));
    }

    /** Nodes may come from lists that are read later than what names them. */
    void checkScopes(TomlTable& root)
    {
        for (const Objective& objective : m_configuration.objectives)
            checkScope(root, "objective", objective.name, objective.node, objective.layer);
        for (const PlannedOutage& outage : m_configuration.calendar)
            checkScope(root, "maintenance", outage.reason, outage.node, outage.layer);
    }

    void checkScope(
        TomlTable& root, const char* key, const std::string& name, const std::string& node, const std::string& layer)
    {
        const auto hasLayer = [&](const auto& profile) {
            return std::ranges::find(profile->layers, layer, &LayerSpec::id) != profile->layers.end();
        };
        if (!layer.empty() && std::ranges::none_of(m_configuration.profiles, hasLayer))
            root.problem(key, joined({name, ": no profile has a layer \"", layer, "\""}));
        const auto& targets = m_configuration.targets;
        if (!node.empty() && std::ranges::find(targets, node, &Target::node) == targets.end())
            root.problem(key, joined({name, ": there is no node \"", node, "\""}));
    }

    void checkBalancers(TomlTable& root)
    {
        for (const BalancerSpec& balancer : m_configuration.balancers) {
            const auto hasLayer = [&](const auto& profile) {
                return std::ranges::find(profile->layers, balancer.layer, &LayerSpec::id) != profile->layers.end();
            };
            if (!balancer.layer.empty() && std::ranges::none_of(m_configuration.profiles, hasLayer))
                root.problem("balancer", balancer.name + ": no profile has a layer \"" + balancer.layer + "\"");
            for (const auto& [server, node] : balancer.servers) {
                const auto& targets = m_configuration.targets;
                if (std::ranges::find(targets, node, &Target::node) == targets.end())
                    root.problem("balancer", balancer.name + ": there is no node \"" + node + "\"");
            }
        }
    }

    /** Profiles are shared and immutable, so an override makes copies of those that have the layer. */
    void overrideLayer(const std::string& id, const TomlTable& table)
    {
        std::set<std::string> rules;
        bool isKnown = false;
        for (std::shared_ptr<const Profile>& profile : m_configuration.profiles) {
            Profile changed = *profile;
            const auto layer = std::ranges::find(changed.layers, id, &LayerSpec::id);
            if (layer == changed.layers.end())
                continue;
            isKnown = true;
            // The table is read once a profile; what is wrong with it is told once.
            TomlProblems problems = table.problems().another();
            TomlTable copy = table.reportingTo(problems);
            overrideLayerOf(*layer, copy, rules);
            if (!problems.empty())
                return table.problems().append(problems);
            profile = std::make_shared<const Profile>(std::move(changed));
        }
        if (!isKnown)
            return table.problemHere("no profile has a layer \"" + id + "\"");
        TomlTable copy = table.reportingTo(table.problems());
        for (const auto& [name, rule] : copy.namedTables("rule")) {
            if (rules.count(name) == 0)
                rule.problemHere("no profile has a rule \"" + name + "\" in its layer \"" + id + "\"");
        }
    }

    static void overrideLayerOf(LayerSpec& layer, TomlTable& table, std::set<std::string>& found)
    {
        readSchedule(table, layer);
        if (std::optional<TomlTable> recovery = table.table("recovery"))
            readRecovery(*recovery, layer.recovery);
        for (auto& [id, ruleTable] : table.namedTables("rule")) {
            for (FacetSpec& facet : layer.facets) {
                const auto rule = std::ranges::find(facet.rules, id, &MetricRule::id);
                if (rule == facet.rules.end())
                    continue;
                overrideRule(*rule, ruleTable);
                found.insert(id);
            }
        }
        table.refuseUnknown();
    }

    static void overrideRule(MetricRule& rule, TomlTable& table)
    {
        readBands(table, rule);
        take(table.positiveNumber("weight"), rule.weight);
        table.refuseUnknown();
    }

    std::filesystem::path m_folder;
    const ConfigurationPorts& m_ports;
    Configuration m_configuration;
    std::vector<AlertRule> m_profileAlerts;
    std::set<std::string> m_nodes;
    int m_servers = 0; ///< Prometheus servers so far
};

} // namespace

Result<Configuration> readConfiguration(
    std::string_view toml, const std::string& fileName, const ConfigurationPorts& ports)
{
    const Result<toml::table> parsed = parseToml(toml, fileName);
    if (!parsed)
        return parsed.error();
    TomlProblems problems(fileName);
    TomlTable root(*parsed, {}, problems);
    Configuration configuration = ConfigurationReader(fileName, ports).read(root);
    if (!problems.empty())
        return problems.error();
    return configuration;
}

Result<Configuration> configurationFromUrls(const std::vector<std::string>& urls)
{
    Configuration configuration;
    for (const std::string& url : urls) {
        Result<Target> target = targetFromUrl(url);
        if (!target)
            return target.error();
        configuration.targets.push_back(std::move(target).value());
    }
    makeNodesUnique(configuration.targets);
    return configuration;
}

} // namespace dwcp
