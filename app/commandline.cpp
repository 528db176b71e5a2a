// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <CLI/CLI.hpp>

#include <cmath>

namespace dwcp {

namespace {

/** "20s", "500ms", "2m", "1h", or a bare number of seconds. */
Result<Duration> readDuration(const std::string& text)
{
    std::size_t used = 0;
    double number = 0;
    try {
        number = std::stod(text, &used);
    } catch (const std::exception&) {
        used = 0;
    }
    const std::string unit = text.substr(used);
    const double seconds = unit == "ms" ? 1e-3
        : unit == "s" || unit.empty()   ? 1
        : unit == "m"                   ? 60
        : unit == "h"                   ? 3600
                                        : 0;
    if (used == 0 || seconds == 0 || !std::isfinite(number) || number <= 0 || number * seconds > 1e9)
        return Error{"must be a duration such as 20s, 500ms, 2m or 1h", text};
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(number * seconds));
}

std::string problemOf(const CommandLine& line, ProgramKind program)
{
    if (!line.connect.empty() && !line.configFile.empty())
        return "--connect and --config exclude each other: put the targets into the file";
    if (!line.connection.empty() && !(line.connect.empty() && line.configFile.empty()))
        return "--connection names what to watch: leave --connect and --config out";
    if (program == ProgramKind::Monitor && line.connect.empty() && line.configFile.empty())
        return "nothing to watch: give --connect URL or --config FILE";
    if (line.tlsCertificate.empty() != line.tlsKey.empty())
        return "--tls-cert and --tls-key come in pairs";
    if (!line.tlsClientCa.empty() && line.tlsCertificate.empty())
        return "--tls-client-ca needs --tls-cert and --tls-key";
    return {};
}

} // namespace

std::variant<CommandLine, Ending> readCommandLine(ProgramKind program, int argc, const char* const* argv)
{
    const bool console = program == ProgramKind::Console;
    const std::string name = console ? "dwcp-console" : "dwcp-monitor";
    CLI::App app{console ? "Cluster health, live, on the desktop."
                         : "Cluster health without a display: the same engine, headless.",
        name};
    CommandLine line;
    std::string listen;
    std::string runFor;
    std::string otlpEvery;
    std::string format = "text";
    app.set_version_flag("--version", name + " " DWCP_VERSION);
    app.add_option("--connect", line.connect, "URLs to watch; the kind of each is recognised from what it offers")
        ->type_name("URL");
    app.add_option("--config", line.configFile, "Configuration file (TOML): cluster, targets, overrides")
        ->type_name("FILE");
    app.add_option("--audit", line.auditFile, "Where operator actions are recorded")->type_name("FILE");
    app.add_option("--journal", line.journalFile,
           "Record inputs, operator actions and history here; what was before is taken up again")
        ->type_name("FILE");
    app.add_option("--listen", listen, "Serve metrics and health on this loopback address")->type_name("ADDR:PORT");
    app.add_option("--outbox", line.outboxFolder, "Folder in which notifications wait until their receivers have them")
        ->type_name("DIR");
    app.add_option("--remote-write", line.remoteWriteUrl,
           "Send every evaluated value there, by Prometheus' remote write protocol")
        ->type_name("URL");
    app.add_option("--nats", line.natsUrl, "NATS server that is told of levels, breakers, alerts and commands")
        ->type_name("URL");
    app.add_option("--otlp", line.otlpUrl,
           "OpenTelemetry collector (OTLP/HTTP, protobuf) that is told of metrics and events, as in http://HOST:4318")
        ->type_name("URL");
    app.add_option("--otlp-every", otlpEvery, "How often it is told the metrics; 15s when it is not there")
        ->type_name("DURATION");
    app.add_option("--viewer-token", line.tokens.viewer, "File with the token of who may read over HTTP")
        ->type_name("FILE");
    app.add_option(
           "--operator-token", line.tokens.operators, "File with the token of who may also order: breakers, silences")
        ->type_name("FILE");
    app.add_option("--admin-token", line.tokens.admin, "File with the token of who may order everything")
        ->type_name("FILE");
    app.add_option("--tls-cert", line.tlsCertificate, "Certificate (PEM): speak HTTPS alone")->type_name("FILE");
    app.add_option("--tls-key", line.tlsKey, "Its private key (PEM)")->type_name("FILE");
    app.add_option("--tls-client-ca", line.tlsClientCa, "Only who has a certificate of this authority may connect")
        ->type_name("FILE");
    app.add_option("--run-for", runFor, "Stop after this long, as in 20s or 5m")->type_name("DURATION");
    if (!console)
        app.footer("Also: dwcp-monitor forecast --csv FILE --horizon N, dwcp-monitor anomalies --csv FILE, "
                   "dwcp-monitor replay --journal FILE, dwcp-monitor verify --journal FILE, "
                   "dwcp-monitor report --journal FILE, dwcp-monitor foresight --journal FILE, "
                   "dwcp-monitor bundle --journal FILE --from TIME --to TIME --out FILE, "
                   "dwcp-monitor moved --journal FILE --from TIME --to TIME, "
                   "dwcp-monitor check-rules --config FILE (each has --help).");
    if (console) {
        app.add_option("--screenshots", line.screenshots, "Render every page with live values to PNG files and stop")
            ->type_name("DIR");
        app.add_option("--theme", line.theme, "dark or light")->check(CLI::IsMember({"dark", "light"}));
        app.add_option("--language", line.language, "Language of the texts, as in de")->type_name("CODE");
        app.add_option("--connection", line.connection, "Watch what is kept under this name")->type_name("NAME");
    } else {
        app.add_flag("--once", line.once,
            "Ask every target once (where only rates are offered, once more), print the status and stop");
        app.add_option("--format", format, "text or json")->check(CLI::IsMember({"text", "json"}));
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        std::ostringstream out;
        app.exit(success, out, out);
        return Ending{out.str(), 0};
    } catch (const CLI::ParseError& error) {
        return Ending{name + ": " + error.what() + "\n", usageError};
    }
    const auto refuse = [&](const std::string& text) { return Ending{name + ": " + text + "\n", usageError}; };
    if (const std::string problem = problemOf(line, program); !problem.empty())
        return refuse(problem);
    if (!listen.empty()) {
        auto address = ListenAddress::parse(listen);
        if (!address)
            return refuse("--listen " + address.error().message());
        line.listen = *address;
    }
    if (!runFor.empty()) {
        auto duration = readDuration(runFor);
        if (!duration)
            return refuse("--run-for " + duration.error().message());
        line.runFor = *duration;
    }
    if (!otlpEvery.empty()) {
        auto duration = readDuration(otlpEvery);
        if (!duration)
            return refuse("--otlp-every " + duration.error().message());
        line.otlpEvery = *duration;
    }
    line.format = format == "json" ? CommandLine::Format::Json : CommandLine::Format::Text;
    return line;
}

} // namespace dwcp
