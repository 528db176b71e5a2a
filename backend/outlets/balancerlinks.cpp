// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/balancerlinks.h"

#include "outlets/haproxyruntime.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <semaphore>
#include <set>
#include <thread>

namespace dwcp {

namespace {

constexpr Duration patience = std::chrono::seconds(2);

/** Numbers of the commands that carry reports, far from those of people and of other reporters. */
class ReportNumbers {
public:
    CommandId next() noexcept { return m_last.fetch_add(1, std::memory_order_relaxed) + 1; }

private:
    std::atomic<CommandId> m_last{CommandId{3} << 48};
};

} // namespace

/** One balancer and the thread that speaks with it. */
class BalancerLinks::Link {
public:
    Link(BalancerSpec spec, Inbox<Command>& reports, ReportNumbers& numbers)
        : m_spec(std::move(spec))
        , m_runtime(m_spec.address, patience)
        , m_reports(reports)
        , m_numbers(numbers)
        , m_thread([this] { run(); })
    {
    }
    ~Link()
    {
        m_isStopping.store(true, std::memory_order_release);
        m_bell.release();
        m_thread.join();
    }

    /** Full only when it is told faster than it can speak; the next order says the same once more. */
    void take(BalancerOrder order)
    {
        if (m_orders.put(std::move(order)))
            m_bell.release();
    }

private:
    void run()
    {
        while (!m_isStopping.load(std::memory_order_acquire)) {
            m_orders.takeAll(m_taken);
            if (m_taken.empty())
                look({});
            for (const BalancerOrder& order : m_taken)
                obey(order);
            static_cast<void>(m_bell.try_acquire_for(m_spec.every));
        }
        handBack();
    }

    void obey(const BalancerOrder& order)
    {
        BalancerReport report;
        report.isAfterOrder = true;
        const auto refusal = m_runtime.setWeights(m_spec.backend, order.weights);
        for (const ServerWeight& weight : order.weights)
            m_changed.insert(weight.server);
        if (order.isHandover)
            m_changed.clear();
        report.problem = refusal ? std::string() : refusal.error().message();
        report.refusal = refusal ? *refusal : std::string();
        look(std::move(report));
    }

    void look(BalancerReport report)
    {
        report.balancer = m_spec.name;
        auto servers = m_runtime.servers(m_spec.backend);
        if (!servers && report.problem.empty())
            report.problem = servers.error().message();
        if (servers && report.problem.empty())
            report.servers = std::move(servers).value();
        // Full: the engine is behind; it is told again with the next look.
        static_cast<void>(m_reports.put({m_numbers.next(), "balancer", {}, TakeBalancerReport{std::move(report)}}));
    }

    /** What cannot be done any more at the end is left to whoever comes next. */
    void handBack()
    {
        if (m_changed.empty())
            return;
        const auto servers = m_runtime.servers(m_spec.backend);
        std::vector<ServerWeight> weights;
        for (std::size_t i = 0; servers && i < servers->size(); ++i) {
            if (m_changed.contains((*servers)[i].name))
                weights.push_back({(*servers)[i].name, (*servers)[i].configuredWeight});
        }
        static_cast<void>(m_runtime.setWeights(m_spec.backend, weights));
    }

    BalancerSpec m_spec;
    HaproxyRuntime m_runtime;
    Inbox<Command>& m_reports;
    ReportNumbers& m_numbers;
    Inbox<BalancerOrder> m_orders{16};
    std::vector<BalancerOrder> m_taken;
    std::set<std::string> m_changed; ///< servers that were told a weight
    std::counting_semaphore<> m_bell{0};
    std::atomic<bool> m_isStopping{false};
    std::thread m_thread;
};

/** Hands each order to its link, on the thread of who puts it. */
class BalancerLinks::Post {
public:
    Post(const std::vector<BalancerSpec>& balancers, Inbox<Command>& reports)
    {
        for (const BalancerSpec& spec : balancers)
            m_links.emplace(spec.name, std::make_unique<Link>(spec, reports, m_numbers));
        m_inbox.onKnock([this] { distribute(); });
    }

    Inbox<BalancerOrder>& inbox() noexcept { return m_inbox; }

private:
    void distribute()
    {
        std::vector<BalancerOrder> orders;
        m_inbox.takeAll(orders);
        for (BalancerOrder& order : orders) {
            if (const auto link = m_links.find(order.balancer); link != m_links.end())
                link->second->take(std::move(order));
        }
    }

    ReportNumbers m_numbers;
    Inbox<BalancerOrder> m_inbox{orderLimit};
    std::map<std::string, std::unique_ptr<Link>> m_links;
};

BalancerLinks::BalancerLinks(const std::vector<BalancerSpec>& balancers, Inbox<Command>& reports)
    : m_post(std::make_unique<Post>(balancers, reports))
{
}

BalancerLinks::~BalancerLinks() = default;

Inbox<BalancerOrder>& BalancerLinks::inbox() noexcept
{
    return m_post->inbox();
}

} // namespace dwcp
