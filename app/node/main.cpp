// SPDX-License-Identifier: GPL-3.0-or-later
// A DWCP reference node: see resources/help/en/node.md.
#include "node/node.h"
#include "resilience/systemclock.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <malloc.h>
#include <optional>
#include <random>

namespace dwcp {

namespace {

constexpr int usageError = 2;

struct Line {
    std::string listen;
    std::string peers;
    std::string config;
    std::string tokenFile;
    std::optional<std::string> region; ///< given here, it counts more than in the file
    std::optional<double> weight;
};

int refuse(const std::string& text)
{
    std::fprintf(stderr, "dwcp-node: %s\n", text.c_str());
    return usageError;
}

/** From the file, else from the environment; white space at the ends does not count. */
std::optional<Error> readToken(const std::string& file, std::string& token)
{
    if (const char* const given = std::getenv("DWCP_NODE_TOKEN"))
        token = given;
    if (file.empty())
        return std::nullopt;
    std::ifstream in(file);
    if (!(in >> token))
        return Error{"no token in it, or not readable", file};
    return std::nullopt;
}

NodeSeeds drawSeeds()
{
    std::random_device device;
    NodeSeeds seeds;
    while (seeds.identity.size() < seedSize) {
        const unsigned word = device();
        seeds.identity.append(reinterpret_cast<const char*>(&word), sizeof word);
    }
    seeds.random = (std::uint64_t{device()} << 32) | device();
    return seeds;
}

std::optional<Error> complete(const Line& line, NodeOptions& options)
{
    if (!line.config.empty()) {
        if (auto problem = options.readFile(line.config))
            return problem;
    }
    options.region = line.region.value_or(options.region);
    options.weight = line.weight.value_or(options.weight);
    auto listen = Address::parse(line.listen);
    if (!listen)
        return listen.error();
    options.listen = *listen;
    auto peers = NodeOptions::parsePeers(line.peers);
    if (!peers)
        return peers.error();
    options.peers = std::move(peers).value();
    if (auto problem = readToken(line.tokenFile, options.token))
        return problem;
    const auto problems = options.problems();
    return problems.empty() ? std::nullopt : std::optional(Error{problems.front(), {}});
}

int run(const NodeOptions& options)
{
    // A peer that hangs up is an error of the write, not the end of the node.
    std::signal(SIGPIPE, SIG_IGN);
    // Trainings on the worker pool need some megabytes for a moment: few arenas, given back soon, keep the node small.
    ::mallopt(M_ARENA_MAX, 2);
    ::mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
    ::mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    const SystemClock clock;
    Node node(options, clock, drawSeeds());
    if (const auto problem = node.open())
        return refuse(problem->message());
    std::fprintf(stderr, "dwcp-node: %s serves http%s://%s:%u\n", options.id.c_str(), options.tls.isGiven() ? "s" : "",
        options.listen.host.c_str(), node.httpPort());
    node.run();
    return 0;
}

} // namespace

} // namespace dwcp

int main(int argc, char* argv[])
{
    CLI::App app("A DWCP reference node: five layers that really work, to be watched, broken and healed.", "dwcp-node");
    dwcp::Line line;
    dwcp::NodeOptions options;
    app.add_option("--id", options.id, "name of this node, one of --peers")->required();
    app.add_option("--listen", line.listen, "HOST:PORT of its pages and its control interface")->required();
    app.add_option("--peers", line.peers, "n1=HOST:PORT,n2=HOST:PORT,...: where the streams of each node arrive")
        ->required();
    app.add_option("--data", options.folder, "folder of its key, log and snapshots")->required();
    app.add_option("--config", line.config, "TOML file: region, weight, capacity, workload, compression");
    app.add_option("--region", line.region, "region it is in (local)");
    app.add_option("--weight", line.weight, "how much a leader would rather have this node lead (1)");
    app.add_option("--token-file", line.tokenFile, "file with the token that writes need (or DWCP_NODE_TOKEN)");
    app.add_option("--tls-cert", options.tls.certificate, "certificate chain, PEM");
    app.add_option("--tls-key", options.tls.key, "private key, PEM");
    app.add_option("--tls-ca", options.tls.authority, "authority that signed all nodes' certificates, PEM");
    app.add_flag("--allow-faults", options.allowFaults, "let the faults interface break things");
    app.set_version_flag("--version", std::string("dwcp-node ") + DWCP_VERSION);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& ending) {
        const bool isAsked = ending.get_exit_code() == 0;
        app.exit(ending);
        return isAsked ? 0 : dwcp::usageError;
    }
    if (const auto problem = dwcp::complete(line, options))
        return dwcp::refuse(problem->message());
    return dwcp::run(options);
}
