// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportclerk.h"

#include "health/facts.h"
#include "reports/reportcatalogue.h"

#include <algorithm>
#include <unistd.h>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr Duration longestSleep = 30s; ///< somebody may put the computer's clock
constexpr Duration lockSleep = 1s;
constexpr int niceness = 10;

QString text(const std::string& string)
{
    return QString::fromStdString(string);
}

} // namespace

ReportClerk::ReportClerk(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_knock([this] { takeDeliveries(); })
{
    for (ReportPlan& plan : m_options.plans)
        m_works.push_back(workOf(std::move(plan)));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReportClerk::look);
    connect(&m_process, &QProcess::finished, this, &ReportClerk::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart && m_current)
            fail(*m_current, m_process.errorString().toStdString());
    });
    m_process.setChildProcessModifier([] { static_cast<void>(::nice(niceness)); });
    if (m_options.post)
        m_options.post->deliveries().onKnock(m_knock.knock());
}

ReportClerk::~ReportClerk()
{
    m_process.disconnect(this);
    giveUp();
}

/** A report is written whole or not at all. */
void ReportClerk::giveUp()
{
    m_current = nullptr; // what the process says now is nobody's
    m_shelf.reset();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(1000);
}

ReportClerk::Work ReportClerk::workOf(ReportPlan plan)
{
    Work work{std::move(plan), {}, {}, {}};
    work.standing.name = work.plan.name;
    return work;
}

void ReportClerk::setPlans(std::vector<ReportPlan> plans, ReportPost* post)
{
    if (post != m_options.post) {
        m_options.post = post;
        if (post)
            post->deliveries().onKnock(m_knock.knock());
    }
    std::list<Work> works;
    for (ReportPlan& plan : plans) {
        const auto before = std::ranges::find(
            m_works, plan.name, [](const Work& work) -> const std::string& { return work.plan.name; });
        if (before == m_works.end()) {
            works.push_back(workOf(std::move(plan)));
            continue;
        }
        if (before->plan != plan && m_current == &*before)
            giveUp();
        if (before->plan.isPaused && !plan.isPaused) {
            before->startsAnew = true;
            before->tried = {};
        }
        if (before->plan.folder != plan.folder)
            before->done.reset(); // another shelf knows other things
        before->plan = std::move(plan);
        works.splice(works.end(), m_works, before);
    }
    if (std::ranges::any_of(m_works, [this](const Work& work) { return m_current == &work; }))
        giveUp();
    m_works = std::move(works);
    look();
    Q_EMIT changed();
}

void ReportClerk::makeNow(const std::string& name)
{
    for (Work& work : m_works)
        work.isWanted = work.isWanted || work.plan.name == name;
    look();
}

std::vector<ReportClerk::Standing> ReportClerk::standings() const
{
    std::vector<Standing> all;
    for (const Work& work : m_works) {
        all.push_back(work.standing);
        all.back().next = work.plan.calendar.nextAfter(m_options.clock.wall());
        all.back().last = work.done.value_or(WallTime{});
        all.back().isBeingMade = m_current == &work;
        all.back().isPaused = work.plan.isPaused;
    }
    return all;
}

void ReportClerk::look()
{
    m_isWaiting = false;
    if (m_options.post)
        takeDeliveries(); // what was sent before anybody listened was not knocked for
    const bool hasBegun = m_current || std::ranges::any_of(m_works, [this](Work& work) { return begin(work); });
    if (!hasBegun)
        wakeUpLater();
}

/** What the shelf knows; a report that was never made is due from now on. False: the shelf cannot be had now. */
bool ReportClerk::ask(Work& work)
{
    auto shelf = ReportShelf::open(work.plan.folder);
    if (!shelf) {
        work.tried = work.plan.calendar.lastUpTo(m_options.clock.wall() - settle);
        work.done = work.tried;
        return fail(work, shelf.error().message()), false;
    }
    m_shelf = std::move(shelf).value();
    if (!m_shelf) {
        m_isWaiting = true;
        return false;
    }
    work.done = m_shelf->doneUpTo(work.plan.name);
    for (const ReportShelf::File& file : m_shelf->files()) {
        if (file.report == work.plan.name)
            work.standing.file = work.plan.folder + '/' + file.name;
    }
    if (!work.done || std::exchange(work.startsAnew, false)) {
        work.done = m_options.clock.wall();
        if (const auto error = m_shelf->begin(work.plan.name, *work.done))
            say(work, error->message());
    }
    return true;
}

bool ReportClerk::begin(Work& work)
{
    if (work.isWanted)
        return beginWanted(work);
    const WallTime due = work.plan.calendar.lastUpTo(m_options.clock.wall() - settle);
    const bool isDone = (work.done && *work.done >= due && !work.startsAnew) || work.tried >= due;
    if (isDone || (work.plan.isPaused && work.done))
        return false;
    // Also when it is known: another program may have done it meanwhile.
    const bool isDue = ask(work) && *work.done < due && !work.plan.isPaused;
    if (isDue)
        make(work, due);
    else
        m_shelf.reset();
    return isDue;
}

/** Up to this very second: it stands on its shelf as if it had been due now. */
bool ReportClerk::beginWanted(Work& work)
{
    m_due = std::chrono::floor<std::chrono::seconds>(m_options.clock.wall() - settle);
    if (!ask(work)) {
        work.isWanted = m_isWaiting; // another program has the shelf: again when it is free
        m_shelf.reset();
        return false;
    }
    work.isWanted = false;
    make(work, m_due);
    return true;
}

WallTime ReportClerk::beginningOf(const Work& work, WallTime due) const
{
    const ReportCalendar& calendar = work.plan.calendar;
    if (work.plan.window)
        return due - *work.plan.window;
    const bool isPlanned = calendar.lastUpTo(due) == due;
    return isPlanned ? calendar.lastUpTo(due - Duration(1)) : due - (calendar.nextAfter(due) - calendar.lastUpTo(due));
}

void ReportClerk::make(Work& work, WallTime due)
{
    m_current = &work;
    m_due = due;
    const ReportPlan& plan = work.plan;
    m_path = m_shelf->pathFor(plan.name, due, std::string(reportFormat(plan.format)->suffix));
    QStringList line{QStringLiteral("report"), QStringLiteral("--journal"), text(m_options.journal),
        QStringLiteral("--format"), text(plan.format), QStringLiteral("--from"), text(rfc3339(beginningOf(work, due))),
        QStringLiteral("--to"), text(rfc3339(due)), QStringLiteral("--out"), text(m_path)};
    for (const auto& [option, value] : {std::pair("--type", plan.type), {"--select", plan.selection},
             {"--language", plan.language}, {"--template", plan.templateName}}) {
        if (!value.empty())
            line << QLatin1String(option) << text(value);
    }
    m_process.start(m_options.program, line);
    Q_EMIT changed();
}

void ReportClerk::end(int code, QProcess::ExitStatus status)
{
    if (!m_current)
        return;
    const std::string words = QString::fromUtf8(m_process.readAllStandardError()).trimmed().toStdString();
    if (status != QProcess::NormalExit || code != 0)
        return fail(*m_current, words.empty() ? m_process.errorString().toStdString() : words);
    keep(*m_current);
}

void ReportClerk::keep(Work& work)
{
    say(work, "written: " + m_path);
    send(work); // before it is done: who is torn from here sends it once more, with the same key
    if (const auto error = m_shelf->add(work.plan.name, m_due, m_path))
        return fail(work, error->message());
    work.done = std::max(work.done.value_or(m_due), m_due);
    work.standing.file = m_path;
    work.standing.problem.clear();
    tidy(work);
    m_shelf.reset();
    m_current = nullptr;
    Q_EMIT changed();
    look();
}

void ReportClerk::send(const Work& work)
{
    if (work.plan.receivers.empty() || !m_options.post)
        return;
    const ReportPlan& plan = work.plan;
    const auto document = reportDocument({plan.name + "-" + rfc3339(m_due), m_options.clock.wall(), m_options.cluster,
        plan.name, plan.type, plan.format, beginningOf(work, m_due), m_due, m_path});
    if (!document)
        return say(work, "not sent: " + document.error().message());
    for (const std::string& receiver : plan.receivers) {
        if (const auto error = m_options.post->send(receiver, *document))
            say(work, "not sent to " + receiver + ": " + error->message());
    }
}

void ReportClerk::tidy(Work& work)
{
    const auto gone = m_shelf->tidy(work.plan.name, work.plan.keep, m_options.clock.wall());
    if (!gone)
        return say(work, "nothing was cleaned up: " + gone.error().message());
    for (const std::string& name : *gone)
        say(work, "taken away, as planned: " + name);
}

/** It is not tried again for this moment while this program runs; the next start makes up for it. */
void ReportClerk::fail(Work& work, const std::string& problem)
{
    work.standing.problem = problem;
    work.tried = std::max(work.tried, m_due);
    say(work, "not made: " + problem);
    m_shelf.reset();
    m_current = nullptr;
    Q_EMIT changed();
    // Not from in here: a program that is not there fails while it is being started.
    m_timer.start(0);
}

void ReportClerk::takeDeliveries()
{
    if (!m_options.post)
        return; // a late word of one that is gone
    std::vector<ReportDelivery> all;
    m_options.post->deliveries().takeAll(all);
    for (const ReportDelivery& delivery : all) {
        const std::string name = delivery.receiver + '\n' + delivery.key;
        std::string& before = m_troubles[name];
        const std::string words = delivery.isDone ? "sent to " + delivery.receiver
            : delivery.isOver                     ? "refused by " + delivery.receiver + ": " + delivery.text
                                                  : "waits for " + delivery.receiver + ": " + delivery.text;
        if (words != before)
            Q_EMIT told(QStringLiteral("report %1: %2").arg(text(delivery.key), text(words)));
        before = words;
        if (delivery.isOver)
            m_troubles.erase(name);
    }
}

void ReportClerk::say(const Work& work, const std::string& words)
{
    Q_EMIT told(QStringLiteral("report %1: %2").arg(text(work.plan.name), text(words)));
}

void ReportClerk::wakeUpLater()
{
    const WallTime now = m_options.clock.wall();
    Duration sleep = m_isWaiting ? lockSleep : longestSleep;
    for (const Work& work : m_works)
        sleep = std::min(sleep, work.plan.calendar.nextAfter(now - settle) + settle - now);
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(sleep));
}

} // namespace dwcp
