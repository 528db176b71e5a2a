// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportoffice.h"

#include "app/engineroom.h"
#include "app/keychain.h"
#include "app/setup.h"
#include "reports/outputfile.h"

#include <QFile>

#include <algorithm>
#include <filesystem>

namespace dwcp {

namespace {

constexpr int datesTold = 3;

PlanSheet sheetOf(const ReportPlanFields& fields)
{
    PlanSheet sheet;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const QString text = field.value().trimmed(); !text.isEmpty())
            sheet.emplace(field.key().toStdString(), text.toStdString());
    }
    return sheet;
}

std::string sheetName(const PlanSheet& sheet)
{
    const auto found = sheet.find("name");
    return found == sheet.end() ? std::string() : found->second;
}

bool takesReports(const Receiver& receiver)
{
    return receiver.type == ReceiverType::Webhook || receiver.type == ReceiverType::Email
        || receiver.type == ReceiverType::Command;
}

/** All that a delivery depends on, to see whether it is another one. */
std::string wayOf(const Receiver& receiver)
{
    std::string way = receiver.name + '\n' + receiver.secretFile + '\n' + receiver.from;
    for (const auto* list : {&receiver.urls, &receiver.to}) {
        for (const std::string& text : *list)
            way += '\n' + text;
    }
    return receiver.access ? way + '\n' + receiver.access->basicUser + '\n' + receiver.access->basicPasswordFile : way;
}

std::vector<std::string> waysOf(const std::vector<Receiver>& receivers)
{
    std::vector<std::string> ways;
    std::ranges::transform(receivers, std::back_inserter(ways), wayOf);
    return ways;
}

/** Relative folders are of the journal, wherever a program was started. */
std::string folderOf(const std::string& journal)
{
    std::error_code error; // of a working folder that is gone: then it stays relative
    const auto whole = journal.empty() ? std::filesystem::path() : std::filesystem::absolute(journal, error);
    return (error ? std::filesystem::path(journal) : whole).parent_path().string();
}

std::optional<Error> writeWhole(const std::string& path, const std::string& text)
{
    auto file = OutputFile::create(path);
    if (!file)
        return file.error();
    (*file)->write(text);
    if (const auto error = (*file)->finish())
        return error;
    return (*file)->publish();
}

} // namespace

ReportOffice::ReportOffice(const Options& options)
    : m_journal(options.line.journalFile)
    , m_folder(folderOf(m_journal))
    , m_outbox(outboxPath(options.line) + "/.reports") // beside those of the alerts: no receiver has such a name
    , m_program(options.program)
    , m_cluster(options.configuration.cluster)
    , m_seed(options.configuration.seed)
    , m_clock(options.clock)
    , m_secrets(options.secrets)
{
    if (options.configuration.alerts)
        m_configuredReceivers = options.configuration.alerts->receivers;
}

Result<std::unique_ptr<ReportOffice>> ReportOffice::open(const Options& options)
{
    auto plans = readPlans(options.line, options.configuration);
    if (!plans)
        return plans.error();
    std::unique_ptr<ReportOffice> office(new ReportOffice(options));
    if (options.line.once)
        return office;
    office->m_configured = std::move(plans).value();
    if (options.line.journalFile.empty()) {
        if (!office->m_configured.empty())
            office->m_idle =
                Error{"reports are made from a journal: give --journal FILE", options.line.configFile + ": report"};
        return office;
    }
    office->readBook();
    if (const auto error = office->staff())
        return *error;
    return office;
}

/** What is wrong there is told, and no reason not to watch, or not to make the others. */
void ReportOffice::readBook()
{
    const std::string path = bookPath(m_journal);
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return;
    const bool isRead = file.open(QIODevice::ReadOnly);
    auto sheets = isRead ? readPlanBook(file.readAll().toStdString(), path)
                         : Error{"cannot be read: " + file.errorString().toStdString(), path};
    m_isBookBroken = !sheets;
    if (!sheets)
        return m_troubles.push_back(sheets.error());
    m_sheets = std::move(sheets).value();
}

PlanReading ReportOffice::readSheet(const PlanSheet& sheet) const
{
    PlanReading reading = readPlanSheet(sheet, m_folder, m_configuredReceivers);
    if (isConfigured(sheetName(sheet))) {
        reading.problems.push_back({"name", "the configuration plans a report of that name"});
        reading.plan.reset();
    }
    return reading;
}

bool ReportOffice::isConfigured(const std::string& name) const
{
    return std::ranges::find(m_configured, name, &ReportPlan::name) != m_configured.end();
}

bool ReportOffice::isOwn(const std::string& name) const
{
    return std::ranges::find(m_sheets, name, sheetName) != m_sheets.end() && !isConfigured(name);
}

/** Those of the configuration, then those of the sheets; what is wrong with a sheet becomes a trouble. */
std::vector<ReportPlan> ReportOffice::plans()
{
    std::vector<ReportPlan> all = m_configured;
    m_ownReceivers.clear();
    for (const PlanSheet& sheet : m_sheets) {
        PlanReading reading = readSheet(sheet);
        if (!reading.plan) {
            const PlanProblem& problem = reading.problems.front();
            m_troubles.push_back({problem.text, bookPath(m_journal) + ": " + sheetName(sheet) + "." + problem.field});
            continue;
        }
        all.push_back(*std::move(reading.plan));
        std::ranges::move(reading.receivers, std::back_inserter(m_ownReceivers));
    }
    return all;
}

/** Those that some plan names. */
std::vector<Receiver> ReportOffice::wantedReceivers(const std::vector<ReportPlan>& plans) const
{
    std::vector<Receiver> wanted = m_ownReceivers;
    std::ranges::copy_if(m_configuredReceivers, std::back_inserter(wanted), [&](const Receiver& receiver) {
        return std::ranges::any_of(plans, [&](const ReportPlan& plan) {
            return std::ranges::find(plan.receivers, receiver.name) != plan.receivers.end();
        });
    });
    return wanted;
}

/** Somebody who makes what is planned, and somebody who delivers it. */
std::optional<Error> ReportOffice::staff()
{
    std::vector<ReportPlan> all = plans();
    std::vector<Receiver> receivers = wantedReceivers(all);
    std::optional<Error> problem;
    if (auto ways = waysOf(receivers); ways != m_sent) {
        if (m_post) {
            problem = m_post->setReceivers(receivers);
        } else {
            auto post = ReportPost::open({std::move(receivers), m_outbox, m_clock, m_seed, m_secrets});
            if (post)
                m_post = std::move(post).value();
            else
                problem = post.error();
        }
        m_sent = problem ? std::vector<std::string>() : std::move(ways);
    }
    if (m_lookUp)
        m_lookUp(keychainNames(m_ownReceivers));
    if (m_clerk)
        m_clerk->setPlans(std::move(all), m_post.get());
    else
        m_clerk = std::make_unique<ReportClerk>(
            ReportClerk::Options{std::move(all), m_program, m_journal, m_cluster, m_post.get(), m_clock});
    return problem;
}

void ReportOffice::setSecretLookUp(std::function<void(const std::set<std::string>&)> lookUp)
{
    m_lookUp = std::move(lookUp);
    if (!m_ownReceivers.empty())
        m_lookUp(keychainNames(m_ownReceivers));
}

ReportPlanner::Reading ReportOffice::read(const ReportPlanFields& fields, const QString& original) const
{
    const PlanSheet sheet = sheetOf(fields);
    const PlanReading said = readSheet(sheet);
    Reading reading;
    for (const PlanProblem& problem : said.problems)
        reading.problems.push_back({QString::fromStdString(problem.field), QString::fromStdString(problem.text)});
    if (sheetName(sheet) != original.toStdString() && isOwn(sheetName(sheet)))
        reading.problems.push_back({QStringLiteral("name"), QStringLiteral("there is a report of that name already")});
    WallTime time = m_clock.wall();
    for (int i = 0; said.calendar && i < datesTold; ++i)
        reading.next.push_back(time = said.calendar->nextAfter(time));
    return reading;
}

ReportPlanFields ReportOffice::fields(const QString& name) const
{
    ReportPlanFields fields;
    const auto sheet = std::ranges::find(m_sheets, name.toStdString(), sheetName);
    if (sheet == m_sheets.end() || isConfigured(name.toStdString()))
        return fields;
    for (const auto& [field, text] : *sheet)
        fields.insert(QString::fromStdString(field), QString::fromStdString(text));
    return fields;
}

QStringList ReportOffice::receivers() const
{
    QStringList names;
    for (const Receiver& receiver : m_configuredReceivers) {
        if (takesReports(receiver))
            names << QString::fromStdString(receiver.name);
    }
    return names;
}

QString ReportOffice::keep(const ReportPlanFields& fields, const QString& original)
{
    const Reading reading = read(fields, original);
    if (!reading.problems.empty())
        return reading.problems.front().field + QStringLiteral(": ") + reading.problems.front().text;
    std::vector<PlanSheet> sheets = m_sheets;
    const auto before = std::ranges::find(sheets, original.toStdString(), sheetName);
    if (original.isEmpty() || before == sheets.end())
        sheets.push_back(sheetOf(fields));
    else
        *before = sheetOf(fields);
    return keepBook(std::move(sheets));
}

QString ReportOffice::remove(const QString& name)
{
    std::vector<PlanSheet> sheets = m_sheets;
    std::erase_if(sheets, [&](const PlanSheet& sheet) { return sheetName(sheet) == name.toStdString(); });
    return keepBook(std::move(sheets));
}

/** On the disk first: what is followed is what the next start will follow. */
QString ReportOffice::keepBook(std::vector<PlanSheet> sheets)
{
    const std::string path = bookPath(m_journal);
    if (m_isBookBroken)
        return QString::fromStdString(m_troubles.front().message());
    if (const auto error = writeWhole(path, planBookText(sheets)))
        return QString::fromStdString(error->message());
    m_sheets = std::move(sheets);
    m_troubles.clear();
    const auto problem = staff();
    return problem ? QString::fromStdString(problem->message()) : QString();
}

void ReportOffice::makeNow(const QString& name)
{
    m_clerk->makeNow(name.toStdString());
}

} // namespace dwcp
