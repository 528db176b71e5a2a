// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/notifier.h"

#include "outlets/alertjson.h"
#include "outlets/carrier.h"
#include "outlets/outbox.h"
#include "resilience/circuitbreaker.h"
#include "resilience/random.h"
#include "resilience/retrypolicy.h"
#include "resilience/tickclock.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <map>
#include <semaphore>
#include <thread>

namespace dwcp {

namespace {

constexpr Duration longestWait = std::chrono::seconds(60);

RetryOptions retries()
{
    RetryOptions options;
    options.initial = std::chrono::milliseconds(500);
    options.max = std::chrono::seconds(30);
    options.jitter = RetryOptions::Jitter::Proportional;
    return options;
}

BreakerOptions breakers()
{
    BreakerOptions options;
    options.resetTimeout = std::chrono::seconds(10);
    options.maxResetTimeout = longestWait;
    options.halfOpenMax = 1;
    return options;
}

/** Who is told of what became of a notification: the engine. A full box is no reason to wait. */
class Reports {
public:
    explicit Reports(Inbox<Command>* box) : m_box(box) { }

    void add(DeliveryReport report)
    {
        if (m_box)
            static_cast<void>(
                m_box->put(Command{m_last.fetch_add(1) + 1, "notifier", {}, TakeDelivery{std::move(report)}}));
    }

private:
    Inbox<Command>* m_box;
    std::atomic<CommandId> m_last{CommandId{1} << 48}; ///< far from those of people
};

/** One receiver: its queue on the disk, and the thread that empties it. */
class Lane {
public:
    Lane(const Receiver& receiver, Outbox box, const Clock& clock, std::uint64_t seed, Reports& reports)
        : m_name(receiver.name)
        , m_outbox(std::move(box))
        , m_carrier(carrierTo(receiver, clock))
        , m_clock(clock)
        , m_random(seed)
        , m_policy(retries())
        , m_breakerPolicy(breakers(), clock, m_random)
        , m_breaker(m_breakerPolicy)
        , m_reports(reports)
        , m_waiting(m_outbox.size())
    {
        m_thread = std::thread([this] { run(); });
    }

    ~Lane()
    {
        m_isStopping.store(true, std::memory_order_release);
        m_bell.release();
        m_thread.join();
    }

    /** From the office's thread. */
    void add(const Notification& notification, const std::string& key)
    {
        if (m_waiting.load(std::memory_order_relaxed) >= Notifier::mostWaiting)
            return report(notification.id, Delivery::Refused, "too many notifications wait for this receiver");
        const auto number = m_outbox.add(notificationDocument(notification, key));
        if (!number)
            return report(notification.id, Delivery::Refused, number.error().message());
        m_waiting.fetch_add(1, std::memory_order_relaxed);
        m_bell.release();
    }

private:
    bool isStopping() const { return m_isStopping.load(std::memory_order_acquire); }

    void run()
    {
        while (!isStopping()) {
            const auto entry = m_outbox.first();
            if (!entry)
                m_bell.acquire();
            else
                deliver(*entry);
        }
    }

    /** Until it is delivered, refused for good, or the program ends: then it is the first of the next run. */
    void deliver(const Outbox::Entry& entry)
    {
        const std::uint64_t id = idIn(entry.text);
        for (std::uint32_t attempt = 0; !isStopping(); ++attempt) {
            auto admission = m_breaker.tryAcquire();
            if (!admission) {
                wait(std::max(Duration(std::chrono::milliseconds(100)), admission.retryAt() - m_clock.steady()));
                continue;
            }
            const Carrier::Outcome outcome = m_carrier->carry(entry.text);
            // Who refuses a notification is there all the same.
            const bool isThere = outcome.kind != Carrier::Outcome::Kind::Failed;
            m_breaker.settle(admission.permit, isThere ? Outcome::Success : Outcome::Failure);
            if (isThere)
                return settle(entry, id, outcome);
            report(id, Delivery::Retried, "attempt " + std::to_string(attempt + 1) + ": " + outcome.text);
            wait(m_policy.delay(attempt, m_random));
        }
    }

    void settle(const Outbox::Entry& entry, std::uint64_t id, const Carrier::Outcome& outcome)
    {
        m_outbox.remove(entry.number);
        m_waiting.fetch_sub(1, std::memory_order_relaxed);
        const bool isDelivered = outcome.kind == Carrier::Outcome::Kind::Delivered;
        report(id, isDelivered ? Delivery::Sent : Delivery::Refused, outcome.text);
    }

    /** What rings meanwhile is a new entry, which has to wait as well; only the end does not. */
    void wait(Duration duration)
    {
        const SteadyTime until = m_clock.steady() + std::min(duration, longestWait);
        for (SteadyTime now = m_clock.steady(); now < until && !isStopping(); now = m_clock.steady())
            static_cast<void>(m_bell.try_acquire_for(until - now));
    }

    static std::uint64_t idIn(const std::string& document)
    {
        const auto json = nlohmann::json::parse(document, nullptr, false);
        const auto found = json.is_object() ? json.find("notification") : json.end();
        return found != json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
    }

    void report(std::uint64_t notification, Delivery outcome, std::string text)
    {
        m_reports.add({notification, m_name, outcome, std::move(text)});
    }

    std::string m_name;
    Outbox m_outbox;
    std::unique_ptr<Carrier> m_carrier;
    const Clock& m_clock;
    AtomicRandom m_random;
    RetryPolicy m_policy;
    BreakerPolicy m_breakerPolicy;
    CircuitBreaker m_breaker;
    Reports& m_reports;
    std::atomic<std::size_t> m_waiting;
    std::atomic<bool> m_isStopping{false};
    std::counting_semaphore<> m_bell{0};
    std::thread m_thread;
};

} // namespace

class Notifier::Office {
public:
    explicit Office(const Options& options)
        : m_reports(options.reports)
        , m_run(alertIdText(options.seed ^ static_cast<std::uint64_t>(options.clock.wall().time_since_epoch().count())))
    {
        std::signal(SIGPIPE, SIG_IGN); // a command may end before it has read all that it is told
        m_inbox.onKnock([this] { m_knocks.release(); });
    }

    /** Error: its folder cannot be had. */
    std::optional<Error> addLane(const Receiver& receiver, const Options& options)
    {
        if (receiver.type == ReceiverType::Ledger)
            return std::nullopt;
        auto box = Outbox::open(options.folder + "/" + receiver.name);
        if (!box)
            return box.error();
        m_lanes.emplace(receiver.name,
            std::make_unique<Lane>(receiver, std::move(box).value(), options.clock,
                options.seed ^ std::hash<std::string>()(receiver.name), m_reports));
        return std::nullopt;
    }

    void start()
    {
        m_thread = std::thread([this] { run(); });
    }

    ~Office()
    {
        m_isStopping.store(true, std::memory_order_release);
        m_knocks.release();
        if (m_thread.joinable())
            m_thread.join();
    }

    Inbox<std::shared_ptr<const Notification>>& inbox() noexcept { return m_inbox; }

private:
    void run()
    {
        std::vector<std::shared_ptr<const Notification>> all;
        bool last = false;
        while (!last) {
            m_knocks.acquire();
            last = m_isStopping.load(std::memory_order_acquire);
            m_inbox.takeAll(all);
            for (const auto& notification : all)
                file(*notification);
        }
    }

    void file(const Notification& notification)
    {
        const auto lane = m_lanes.find(notification.receiver);
        if (lane != m_lanes.end())
            lane->second->add(notification, m_run + "-" + std::to_string(notification.id));
    }

    Reports m_reports;
    std::string m_run; ///< notifications are numbered anew in each
    std::map<std::string, std::unique_ptr<Lane>> m_lanes;
    Inbox<std::shared_ptr<const Notification>> m_inbox{boxLimit};
    std::counting_semaphore<> m_knocks{0};
    std::atomic<bool> m_isStopping{false};
    std::thread m_thread;
};

Notifier::Notifier(std::unique_ptr<Office> office) : m_office(std::move(office)) { }

Notifier::~Notifier() = default;

Inbox<std::shared_ptr<const Notification>>& Notifier::inbox() noexcept
{
    return m_office->inbox();
}

Result<std::unique_ptr<Notifier>> Notifier::open(Options options)
{
    auto office = std::make_unique<Office>(options);
    for (const Receiver& receiver : options.receivers) {
        if (auto problem = office->addLane(receiver, options))
            return *problem;
    }
    office->start();
    return std::unique_ptr<Notifier>(new Notifier(std::move(office)));
}

} // namespace dwcp
