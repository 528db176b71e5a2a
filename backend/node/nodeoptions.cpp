// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/nodeoptions.h"

#include "health/durationtext.h"

#include <algorithm>
#include <functional>
#include <map>
#include <toml++/toml.h>

namespace dwcp {

namespace {

using Setters = std::map<std::string, std::function<bool(const toml::node&)>, std::less<>>;

auto number(double& to, double from, double upTo)
{
    return [&to, from, upTo](const toml::node& node) {
        const auto value = node.value<double>();
        if (!value || !(*value >= from && *value <= upTo))
            return false;
        to = *value;
        return true;
    };
}

auto duration(Duration& to)
{
    return [&to](const toml::node& node) {
        const auto text = node.value<std::string>();
        const auto value = text ? parseDuration(*text) : std::nullopt;
        if (!value || *value <= Duration::zero())
            return false;
        to = *value;
        return true;
    };
}

bool isSpeakable(std::string_view text)
{
    constexpr std::size_t longest = 64;
    const auto isControl = [](unsigned char c) { return c < 0x20 || c == 0x7f; };
    return !text.empty() && text.size() <= longest && std::ranges::none_of(text, isControl);
}

std::optional<Error> readTable(const toml::table& table, const Setters& setters, const std::string& file)
{
    for (const auto& [key, node] : table) {
        const auto setter = setters.find(key.str());
        const std::string place = file + ":" + std::to_string(node.source().begin.line) + ": " + std::string(key.str());
        if (setter == setters.end())
            return Error{"there is no such key", place};
        if (!setter->second(node))
            return Error{"the value does not fit", place};
    }
    return std::nullopt;
}

} // namespace

std::vector<std::string> NodeOptions::problems() const
{
    std::vector<std::string> problems;
    const auto isSelf = [this](const PeerAddress& peer) { return peer.id == id; };
    if (!isNodeName(id))
        problems.push_back("--id: 1 to 64 letters, digits, dots, dashes or underscores");
    if (std::ranges::count_if(peers, isSelf) != 1)
        problems.push_back("--peers: must name this node, '" + id + "', once");
    for (const PeerAddress& peer : peers) {
        if (std::ranges::count(peers, peer.id, &PeerAddress::id) > 1)
            problems.push_back("--peers: '" + peer.id + "' comes twice");
        const auto isThere = [&peer](const PeerAddress& other) { return other.address.isSameAs(peer.address); };
        if (peer.address.port == 0 || std::ranges::count_if(peers, isThere) > 1)
            problems.push_back("--peers: " + peer.address.text() + ": every node needs a port of its own");
    }
    if (!isSpeakable(region))
        problems.push_back("--region: 1 to 64 printable characters");
    if (folder.empty())
        problems.push_back("--data: a folder is needed");
    if (!(weight > 0 && weight <= 1e6))
        problems.push_back("--weight: more than 0, up to a million");
    if (tls.isGiven() && !tls.isComplete())
        problems.push_back("--tls-cert, --tls-key and --tls-ca belong together");
    if (!listen.isLoopback() && (!tls.isComplete() || token.empty()))
        problems.push_back("--listen " + listen.text() + ": beyond loopback a node needs TLS and a token");
    const bool isOnlyHere =
        std::ranges::all_of(peers, [](const PeerAddress& peer) { return peer.address.isLoopback(); });
    if (problems.empty() && !isOnlyHere && !tls.isComplete())
        problems.push_back("--peers: beyond loopback the streams between nodes need TLS");
    return problems;
}

const Address& NodeOptions::transportAddress() const
{
    return std::ranges::find(peers, id, &PeerAddress::id)->address;
}

Result<std::vector<PeerAddress>> NodeOptions::parsePeers(const std::string& text)
{
    std::vector<PeerAddress> peers;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        const std::string part = text.substr(at, end - at);
        const std::size_t equals = part.find('=');
        if (equals == std::string::npos || !isNodeName(part.substr(0, equals)))
            return Error{"a peer is NAME=HOST:PORT", part};
        auto address = Address::parse(part.substr(equals + 1));
        if (!address)
            return address.error();
        peers.push_back({part.substr(0, equals), *address});
        at = end + 1;
    }
    return peers;
}

std::optional<Error> NodeOptions::readFile(const std::string& file)
{
    toml::table root;
    try {
        root = toml::parse_file(file);
    } catch (const toml::parse_error& problem) {
        return Error{std::string(problem.description()), file + ":" + std::to_string(problem.source().begin.line)};
    }
    constexpr double many = 1e6;
    double bufferMegabytes = static_cast<double>(bufferLimit) / 1e6;
    const Setters workloadKeys{{"messages_per_second", number(workload.messagesPerSecond, 0, many)},
        {"day", duration(workload.day)}, {"swing", number(workload.swing, 0, 1)},
        {"writes_per_second", number(workload.writesPerSecond, 0, many)},
        {"proposals_per_second", number(workload.proposalsPerSecond, 0, many)},
        {"telemetry", number(workload.telemetry, 0, 1)}, {"log_lines", number(workload.logLines, 0, 1)},
        {"noise", number(workload.noise, 0, 1)}};
    const Setters compressionKeys{
        {"dictionary_max_age", duration(dictionaryMaxAge)}, {"buffer_megabytes", number(bufferMegabytes, 0.1, 4096)}};
    std::optional<Error> inner;
    const auto table = [&](const Setters& keys) {
        return [&, keys](const toml::node& node) {
            if (node.is_table())
                inner = readTable(*node.as_table(), keys, file);
            return node.is_table();
        };
    };
    const Setters rootKeys{{"region",
                               [this](const toml::node& node) {
                                   region = node.value_or(std::string());
                                   return !region.empty();
                               }},
        {"weight", number(weight, 1e-6, many)}, {"capacity", number(capacity, 1, 1e12)},
        {"election_timeout", duration(electionTimeout)}, {"workload", table(workloadKeys)},
        {"compression", table(compressionKeys)}};
    const auto problem = readTable(root, rootKeys, file);
    bufferLimit = static_cast<std::size_t>(bufferMegabytes * 1e6);
    return problem ? problem : inner;
}

} // namespace dwcp
