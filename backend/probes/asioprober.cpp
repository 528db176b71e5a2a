// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/asioprober.h"

#include "health/inbox.h"
#include "probes/deadlines.h"
#include "probes/probecatalogue.h"
#include "probes/probecontext.h"

#include <thread>
#include <unordered_map>
#include <variant>

namespace dwcp {

namespace {

/** "2 s", "250 ms" */
std::string durationText(Duration duration)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
    return milliseconds % 1000 == 0 ? std::to_string(milliseconds / 1000) + " s" : std::to_string(milliseconds) + " ms";
}

} // namespace

/** The event loop, its thread, and what is under way on it. */
class AsioProber::Loop {
public:
    Loop(const Clock& clock, Sink sink, const ProberOptions& options, std::shared_ptr<Inbox<Secret>> secrets);
    ~Loop();

    void start(std::vector<CheckOrder> orders);
    void cancel(CheckId id);

private:
    using Message = std::variant<CheckOrder, CheckId>;
    struct Running {
        std::shared_ptr<CheckRun> run;
        std::shared_ptr<Probe> probe;
        SteadyTime started;
    };

    void takeMessages();
    void begin(CheckOrder order);
    void deliver(CheckId id);
    void stopChecking(CheckId id, CheckOutcome outcome, const std::string& error);
    void waitForTimeout(SteadyTime deadline);
    void endLate();
    void tidyLater();

    const Clock& m_clock;
    Sink m_sink;
    ProberOptions m_options;
    Inbox<Message> m_inbox;
    std::vector<Message> m_taken;

    std::pmr::unsynchronized_pool_resource m_memory; // of the thread; goes last, after those who are in it
    // One thread reads and writes, so sockets need no locks of their own; others may still post. Handlers still queued
    // die with it, after everything below is gone.
    asio::io_context m_loop{BOOST_ASIO_CONCURRENCY_HINT_UNSAFE_IO};
    ParserResources m_parsers;
    ConnectionPool m_connections;
    NameResolver m_names;
    TlsContexts m_tls;
    SecretFiles m_secrets;
    TargetMemory m_targets;
    QueryBoard m_queries;
    ReadBuffers m_buffers;
    ProbeContext m_context;
    std::pmr::unordered_map<CheckId, Running> m_running{&m_memory};
    Deadlines m_deadlines; // on the machine's clock, as the timer is
    SteadyTime m_wakesAt = SteadyTime::max(); ///< of m_timeout
    LoopTimer m_timeout;
    LoopTimer m_tidy;
    std::thread m_thread;
};

AsioProber::Loop::Loop(
    const Clock& clock, Sink sink, const ProberOptions& options, std::shared_ptr<Inbox<Secret>> secrets)
    : m_clock(clock)
    , m_sink(std::move(sink))
    , m_options(options)
    , m_inbox(options.maxWaitingOrders)
    , m_names(m_loop, clock, options.nameLifetime)
    , m_secrets(std::move(secrets))
    , m_context{m_loop, clock, m_parsers, m_connections, m_names, m_tls, m_secrets, m_targets, m_queries, m_buffers,
          m_memory}
    , m_timeout(m_loop)
    , m_tidy(m_loop)
{
    m_inbox.onKnock([this] { asio::post(m_loop, [this] { takeMessages(); }); });
    tidyLater();
    m_thread = std::thread([this] {
        const auto guard = asio::make_work_guard(m_loop);
        m_loop.run();
    });
}

AsioProber::Loop::~Loop()
{
    m_loop.stop();
    m_thread.join();
    m_names.stop();
    for (auto& [id, running] : m_running)
        running.probe->abandon();
}

void AsioProber::Loop::start(std::vector<CheckOrder> orders)
{
    std::vector<Message> messages(std::make_move_iterator(orders.begin()), std::make_move_iterator(orders.end()));
    m_inbox.putAll(messages);
    for (const Message& left : messages) {
        CheckResult refusal;
        refusal.id = std::get<CheckOrder>(left).id;
        refusal.node = std::get<CheckOrder>(left).node;
        refusal.outcome = CheckOutcome::Cancelled;
        refusal.error = "too many checks are waiting to be started";
        m_sink(std::move(refusal));
    }
}

void AsioProber::Loop::cancel(CheckId id)
{
    // A full inbox loses the wish; the check then ends by its timeout.
    static_cast<void>(m_inbox.put(id));
}

void AsioProber::Loop::takeMessages()
{
    m_inbox.takeAll(m_taken);
    for (Message& message : m_taken) {
        if (auto* order = std::get_if<CheckOrder>(&message))
            begin(std::move(*order));
        else
            stopChecking(std::get<CheckId>(message), CheckOutcome::Cancelled, "cancelled");
    }
    m_taken.clear();
}

void AsioProber::Loop::begin(CheckOrder order)
{
    const CheckId id = order.id;
    auto run = madeIn<CheckRun>(m_context);
    run->result.id = id;
    run->result.node = order.node;
    run->order = std::move(order);
    const ProbeType* type = findProbeType(run->order.spec.type);
    if (!type) {
        run->result.outcome = CheckOutcome::Refused;
        run->result.error = "there is no check type '" + run->order.spec.type + "'";
        return m_sink(std::move(run->result));
    }
    const auto probe = type->make(m_context, run, [this, id] { deliver(id); });
    const SteadyTime deadline = LoopTimer::clock_type::now() + run->order.timeout;
    m_running.insert_or_assign(id, Running{std::move(run), probe, m_clock.steady()});
    m_deadlines.add(id, deadline);
    if (deadline < m_wakesAt)
        waitForTimeout(deadline);
    // It may finish, and be forgotten, before start() returns.
    probe->start();
}

void AsioProber::Loop::waitForTimeout(SteadyTime deadline)
{
    m_wakesAt = deadline;
    m_timeout.expires_at(deadline);
    m_timeout.async_wait([this](const AsioError& error) {
        if (!error)
            endLate();
    });
}

void AsioProber::Loop::endLate()
{
    m_wakesAt = SteadyTime::max();
    const SteadyTime now = LoopTimer::clock_type::now();
    while (const auto id = m_deadlines.takeDue(now)) {
        const auto found = m_running.find(*id);
        if (found == m_running.end())
            continue;
        const Running& late = found->second;
        stopChecking(*id, CheckOutcome::TimedOut,
            "no answer within " + durationText(late.run->order.timeout) + ", " + late.probe->phase());
    }
    if (const auto next = m_deadlines.next([this](CheckId id) { return !m_running.contains(id); }))
        waitForTimeout(*next);
}

void AsioProber::Loop::stopChecking(CheckId id, CheckOutcome outcome, const std::string& error)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    found->second.probe->abandon();
    CheckResult& result = found->second.run->result;
    result.outcome = outcome;
    result.error = error;
    result.readings = {};
    deliver(id);
}

void AsioProber::Loop::deliver(CheckId id)
{
    const auto found = m_running.find(id);
    const Running running = std::move(found->second);
    m_running.erase(found);
    CheckResult& result = running.run->result;
    result.duration = m_clock.steady() - running.started;
    m_sink(std::move(result));
}

void AsioProber::Loop::tidyLater()
{
    m_tidy.expires_after(m_options.idleConnection / 4);
    m_tidy.async_wait([this](const AsioError& error) {
        if (error)
            return;
        const SteadyTime now = m_clock.steady();
        m_connections.closeIdle(now - m_options.idleConnection);
        m_targets.forget(now - m_options.idleTarget);
        m_queries.forget(now - m_options.idleTarget);
        tidyLater();
    });
}

AsioProber::AsioProber(
    const Clock& clock, Sink sink, const ProberOptions& options, std::shared_ptr<Inbox<Secret>> secrets)
    : m_loop(std::make_unique<Loop>(clock, std::move(sink), options, std::move(secrets)))
{
}

AsioProber::~AsioProber() = default;

void AsioProber::start(CheckOrder order)
{
    std::vector<CheckOrder> one;
    one.push_back(std::move(order));
    m_loop->start(std::move(one));
}

void AsioProber::startAll(std::vector<CheckOrder> orders)
{
    m_loop->start(std::move(orders));
}

void AsioProber::cancel(CheckId id)
{
    m_loop->cancel(id);
}

} // namespace dwcp
