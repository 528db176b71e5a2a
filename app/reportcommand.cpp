// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportcommand.h"

#include "app/chronicling.h"
#include "app/commandline.h"
#include "app/keychain.h"
#include "app/keychainlookup.h"
#include "app/outlooks.h"
#include "app/serverchronicling.h"
#include "app/setup.h"
#include "health/timetext.h"
#include "reports/contents.h"
#include "reports/reportcatalogue.h"
#include "reports/reporttemplate.h"
#include "resilience/systemclock.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <unistd.h>

namespace dwcp {

namespace {

constexpr int failed = 1;

int fail(const Error& error, int code)
{
    std::cerr << "dwcp-monitor: " << error.message() << "\n";
    return code;
}

struct ReportLine {
    std::string journal;
    ServerSource server;
    std::string configFile;
    std::string type;
    std::string format;
    std::string from;
    std::string to;
    std::string selection;
    std::string out;
    std::string language;
    std::string paper;
    std::string templateName;
    bool tellsProgress = false;
};

std::vector<std::string> typeNames()
{
    std::vector<std::string> names;
    for (const ReportTypeName& type : reportTypes())
        names.emplace_back(type.name);
    return names;
}

std::vector<std::string> formatNames()
{
    std::vector<std::string> names;
    for (const ReportFormat& format : reportFormats())
        names.emplace_back(format.name);
    return names;
}

/** The parsed line, or the code to end with. */
std::variant<ReportLine, int> readLine(int argc, const char* const* argv)
{
    CLI::App app{"Makes a report of what was recorded.", "dwcp-monitor report"};
    ReportLine line;
    auto* journal = app.add_option("--journal", line.journal, "The journal")->type_name("FILE");
    auto* server = app.add_option("--prometheus", line.server.url, "Instead of a journal: what this server kept")
                       ->type_name("URL")
                       ->excludes(journal);
    app.add_option("--profile", line.server.profile, "By which profile what the server kept is judged")
        ->type_name("NAME")
        ->needs(server);
    app.add_option("--match", line.server.match, "Only series like that, as in job=\"etcd\"")
        ->type_name("MATCHERS")
        ->needs(server);
    app.add_option("--node-label", line.server.label, "The label that names the node; instance when not given")
        ->type_name("LABEL")
        ->needs(server);
    app.add_option("--token", line.server.tokenFile, "Token for the server: a file, or keychain:NAME")
        ->type_name("FILE")
        ->needs(server);
    auto* user = app.add_option("--user", line.server.user, "Who asks the server")->type_name("NAME")->needs(server);
    app.add_option("--password", line.server.passwordFile, "Their password: a file, or keychain:NAME")
        ->type_name("FILE")
        ->needs(user);
    app.add_option("--config", line.configFile, "Instead of a journal: what its [[prometheus]] servers kept")
        ->type_name("FILE")
        ->excludes(journal)
        ->excludes(server);
    app.add_option("--type", line.type, "What it is about")->check(CLI::IsMember(typeNames()));
    app.add_option("--format", line.format, "What form it has")->check(CLI::IsMember(formatNames()));
    app.add_option("--from", line.from, "From this time on (RFC 3339, or seconds since 1970)")->type_name("TIME");
    app.add_option("--to", line.to, "Up to this time")->type_name("TIME");
    app.add_option("--select", line.selection, "Only these components, as in \"layer:acp level>=degraded -n3\"")
        ->type_name("EXPR");
    app.add_option("--language", line.language, "Language of the texts for people, as in de")->type_name("CODE");
    app.add_option("--paper", line.paper, "a4 or letter; PDF only")->check(CLI::IsMember({"a4", "letter"}));
    app.add_option("--template", line.templateName, "What a saved template says, where this line does not")
        ->type_name("NAME");
    app.add_flag("--progress", line.tellsProgress, "Tell how far it is in lines on standard error, for programs");
    app.add_option("--out", line.out, "The file; for CSV also a folder; - is standard output")
        ->type_name("PATH")
        ->required();
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success, std::cout, std::cout);
    } catch (const CLI::ParseError& error) {
        return fail({error.what(), {}}, usageError);
    }
    if (line.journal.empty() && line.server.url.empty() && line.configFile.empty())
        return fail({"--journal is required, or --prometheus, or --config with a [[prometheus]]", {}}, usageError);
    if (!line.server.url.empty() && line.server.profile.empty())
        return fail({"--prometheus requires --profile", {}}, usageError);
    return line;
}

/** A name is a file of the templates' folder; what holds a "/" is a file. */
std::string templatePath(const std::string& name)
{
    if (name.find('/') != std::string::npos)
        return name;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder.toStdString() + "/dwcp/reports/" + name + ".toml";
}

Result<QByteArray> bytesOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{"cannot be read: " + file.errorString().toStdString(), path};
    return file.readAll();
}

/** What the line does not say is taken from the template. */
std::optional<Error> complete(ReportLine& line, ContentsOptions& options)
{
    ReportTemplate saved;
    if (!line.templateName.empty()) {
        const std::string path = templatePath(line.templateName);
        const auto text = bytesOf(path);
        if (!text)
            return text.error();
        auto read = readReportTemplate(text->toStdString(), path);
        if (!read)
            return read.error();
        saved = std::move(read).value();
        if (!saved.logoFile.empty()) {
            const bool isWhole = saved.logoFile.starts_with('/');
            auto logo = bytesOf(isWhole ? saved.logoFile : path.substr(0, path.rfind('/') + 1) + saved.logoFile);
            if (!logo)
                return logo.error();
            options.branding.logo = std::move(logo).value();
        }
    }
    const auto fill = [](std::string& into, const std::string& from) { into = into.empty() ? from : into; };
    fill(line.type, saved.type);
    fill(line.format, saved.format);
    fill(line.selection, saved.selection);
    fill(line.language, saved.language);
    if (line.type.empty() || line.format.empty())
        return Error{line.type.empty() ? "--type is required" : "--format is required", {}};
    options.sections = saved.sections;
    options.branding.name = QString::fromStdString(saved.brandName);
    options.branding.accent = QString::fromStdString(saved.accent);
    const bool isEnglish = line.language.empty() || line.language == "en";
    options.locale = isEnglish ? QLocale::c() : QLocale(QString::fromStdString(line.language));
    if (!isEnglish && options.locale == QLocale::c())
        return Error{"there is no such language", "--language " + line.language};
    const PaperSize typed = line.paper == "letter" ? PaperSize::Letter : PaperSize::A4;
    options.paper = line.paper.empty() ? saved.paper.value_or(PaperSize::A4) : typed;
    return std::nullopt;
}

Result<std::optional<WallTime>> readMoment(const std::string& option, const std::string& text)
{
    if (text.empty())
        return std::optional<WallTime>();
    const auto time = readTime(text);
    if (!time)
        return Error{"must be a time such as 2026-03-18T14:32:08Z, or seconds since 1970", option + " " + text};
    return std::optional(*time);
}

Result<ChronicleWish> wishOf(const ReportLine& line)
{
    ChronicleWish wish;
    wish.journal = line.journal;
    wish.program = "dwcp-monitor " DWCP_VERSION;
    wish.selectionText = line.selection;
    auto selection = ReportSelection::read(line.selection);
    if (!selection)
        return selection.error();
    wish.selection = std::move(selection).value();
    const auto from = readMoment("--from", line.from);
    if (!from)
        return from.error();
    const auto to = readMoment("--to", line.to);
    if (!to)
        return to.error();
    wish.from = *from;
    wish.to = *to;
    if (wish.from && wish.to && *wish.from >= *wish.to)
        return Error{"must be before --to " + line.to, "--from " + line.from};
    return wish;
}

/** One line on a terminal that says how far it is; lines where they are asked for; nothing elsewhere. */
class ProgressLine {
public:
    explicit ProgressLine(bool asLines) : m_isAsked(asLines), m_isTerminal(!asLines && ::isatty(STDERR_FILENO) == 1) { }
    ~ProgressLine()
    {
        if (m_isTerminal && !m_shown.empty())
            std::fputs("\r\x1b[K", stderr);
    }

    void show(const std::string& text)
    {
        if (!(m_isTerminal || m_isAsked) || text == m_shown)
            return;
        m_shown = text;
        if (m_isTerminal)
            std::fprintf(stderr, "\r\x1b[K%s", text.c_str());
        else if (!text.empty())
            std::fprintf(stderr, "%s\n", text.c_str());
    }
    void reading(WallTime reached, WallTime first, WallTime last)
    {
        const double whole = std::chrono::duration<double>(last - first).count();
        const double share = std::chrono::duration<double>(reached - first).count();
        show(whole > 0 ? "reading " + std::to_string(int(std::clamp(100 * share / whole, 0.0, 100.0))) + " %"
                       : "reading 0 %");
    }
    void writing(std::uint64_t done, std::uint64_t all)
    {
        show("writing " + std::to_string(all == 0 ? 100 : 100 * done / all) + " %");
    }

private:
    bool m_isAsked;
    bool m_isTerminal;
    std::string m_shown;
};

/** The stretch of time that will be read, as far as the journal knows it. */
std::pair<WallTime, WallTime> stretchOf(JournalReader& journal, const ChronicleWish& wish)
{
    const auto runs = journal.runs();
    if (!runs || runs->empty())
        return {};
    const WallTime last = runs->back().ended.value_or(runs->back().started);
    return {runs->front().started, wish.to ? std::min(*wish.to, last) : last};
}

/** What was told, with a look ahead where the type has one. */
Result<std::shared_ptr<const Chronicle>> looked(Chronicle chronicle, ReportType type, const ReportLine& line)
{
    if (chronicle.components.empty() && !line.selection.empty())
        return Error{"no component is like that", "--select " + line.selection};
    if (type == ReportType::Trends || type == ReportType::Summary)
        addOutlooks(chronicle, type == ReportType::Trends ? OutlookDepth::Forecasts : OutlookDepth::Trends);
    return std::make_shared<const Chronicle>(std::move(chronicle));
}

Result<std::shared_ptr<const Chronicle>> tell(
    const ReportLine& line, ReportType type, ChronicleWish wish, JournalReader& journal, ProgressLine& progress)
{
    const auto [first, last] = stretchOf(journal, wish);
    wish.wantsMetrics = type == ReportType::Metrics || type == ReportType::Trends || type == ReportType::Summary;
    wish.wantsCoursesAlone = type != ReportType::Metrics;
    wish.progress = [&, first = first, last = last](WallTime reached) {
        progress.reading(reached, first, last);
        return true;
    };
    auto chronicle = chronicleOf(journal, wish);
    if (!chronicle)
        return chronicle.error();
    return looked(std::move(chronicle).value(), type, line);
}

/** The past day, when no times are given: a server has no beginning of its own. */
void addServerWindow(ChronicleWish& wish)
{
    const SystemClock clock;
    wish.to = wish.to.value_or(clock.wall());
    wish.from = wish.from.value_or(*wish.to - std::chrono::hours(24));
}

/** Makes the files of what was told; the exit code. */
int written(const ReportLine& line, const Result<std::shared_ptr<const Chronicle>>& chronicle,
    const ContentsOptions& options, ProgressLine& progress)
{
    if (!chronicle)
        return progress.show(""), fail(chronicle.error(), failed);
    const Report made = contentsOf(*reportTypeOf(line.type), *chronicle, options);
    ReportFiles files(line.out);
    const auto error = writeReport(made, *reportFormat(line.format), files, [&](std::uint64_t done, std::uint64_t all) {
        progress.writing(done, all);
        return true;
    });
    return error ? (progress.show(""), fail(*error, failed)) : 0;
}

int reportOfJournal(const ReportLine& line, ChronicleWish wish, const ContentsOptions& options)
{
    auto journal = JournalReader::open(line.journal);
    if (!journal)
        return fail(journal.error(), usageError);
    ProgressLine progress(line.tellsProgress);
    const auto chronicle = tell(line, *reportTypeOf(line.type), std::move(wish), **journal, progress);
    return written(line, chronicle, options, progress);
}

Result<std::shared_ptr<const Chronicle>> tellServer(
    const ReportLine& line, Configuration configuration, ChronicleWish wish, ProgressLine& progress)
{
    addServerWindow(wish);
    wish.journal = line.configFile.empty() ? line.server.url : line.configFile;
    wish.progress = [&progress, from = *wish.from, to = *wish.to](WallTime reached) {
        progress.reading(reached, from, to);
        return true;
    };
    std::set<std::string> names;
    for (const Target& target : configuration.targets) {
        if (target.access)
            names.merge(keychainNames(*target.access));
    }
    auto asked = askKeychain(names);
    if (!asked)
        return asked.error();
    const auto given = std::make_shared<Mailbox<NamedSecrets>>();
    given->put(std::make_shared<const NamedSecrets>(std::move(asked).value()));
    const SecretReader secrets(given);
    auto chronicle = chronicleOfServer(std::move(configuration), wish,
        [&secrets](const std::string& server, const std::string& query, const RangeSpan& span, const std::string& label,
            const std::shared_ptr<const Access>& access) {
            return fetchRange(server, query, span, label, access, secrets);
        });
    if (!chronicle)
        return chronicle.error();
    return looked(std::move(chronicle).value(), *reportTypeOf(line.type), line);
}

int reportOfServer(const ReportLine& line, ChronicleWish wish, const ContentsOptions& options)
{
    const ReportType type = *reportTypeOf(line.type);
    if (type == ReportType::Audit || type == ReportType::Breakers)
        return fail({"a Prometheus server keeps neither what operators did nor breakers: a journal does",
                        "--type " + line.type},
            usageError);
    CommandLine files;
    files.configFile = line.configFile;
    auto configuration = line.configFile.empty() ? readServerSetup(line.server) : readSetup(files);
    if (!configuration)
        return fail(configuration.error(), usageError);
    ProgressLine progress(line.tellsProgress);
    const auto chronicle = tellServer(line, std::move(configuration).value(), std::move(wish), progress);
    return written(line, chronicle, options, progress);
}

int report(const ReportLine& line, const ContentsOptions& options)
{
    auto wish = wishOf(line);
    if (!wish)
        return fail(wish.error(), usageError);
    return line.journal.empty() ? reportOfServer(line, std::move(wish).value(), options)
                                : reportOfJournal(line, std::move(wish).value(), options);
}

/** The shipped translation, where there is one; English otherwise. */
void speak(const std::string& language)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    const QLocale locale(QString::fromStdString(language));
    if (!language.empty()
        && translator->load(locale, QStringLiteral("dwcp"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(translator);
}

} // namespace

std::optional<int> runReportCommand(int argc, char** argv)
{
    if (argc < 2 || std::strcmp(argv[1], "report") != 0)
        return std::nullopt;
    auto read = readLine(argc - 1, argv + 1);
    if (const int* code = std::get_if<int>(&read))
        return *code;
    auto& line = std::get<ReportLine>(read);
    ContentsOptions options;
    if (const auto error = complete(line, options))
        return fail(*error, usageError);
    // A file that may not grow any more is an error to tell, not a reason to die.
    std::signal(SIGXFSZ, SIG_IGN);
    if (!reportFormat(line.format)->needsFonts) {
        const QCoreApplication application(argc, argv);
        speak(line.language);
        return report(line, options);
    }
    // Drawing letters takes a platform; one without a screen will do.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt finds strange about the surroundings of a program without a screen is no error of the report.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const QGuiApplication application(argc, argv);
    speak(line.language);
    for (const char* font :
        {":/fonts/InterTabular-Regular.otf", ":/fonts/InterTabular-Medium.otf", ":/fonts/InterTabular-SemiBold.otf"})
        QFontDatabase::addApplicationFont(QLatin1String(font));
    return report(line, options);
}

} // namespace dwcp
