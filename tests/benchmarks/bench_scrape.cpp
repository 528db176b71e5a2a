// SPDX-License-Identifier: GPL-3.0-or-later
// What a scrape costs: a process of its own serves a 5 kB page, a third of whose values changes each time, under as
// many loopback addresses as there are targets; the prober asks each every five seconds, started in slots of 50 ms.
// Prints one JSON line: CPU of the prober's thread a scrape, resident memory, failures, the longest answer.
//   bench_scrape [TARGETS [SECONDS]]
#include "benchmarks/nodepage.h"
#include "probes/asioprober.h"
#include "resilience/systemclock.h"

#include <arpa/inet.h>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr Duration interval = 5s;
constexpr Duration slot = 50ms;

double threadCpuSeconds()
{
    ::rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    const auto seconds = [](const ::timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentMegabytes()
{
    std::ifstream statm("/proc/self/statm");
    long total = 0;
    long resident = 0;
    statm >> total >> resident;
    return static_cast<double>(resident) * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

void allowManyConnections()
{
    ::rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

int listenOnAll(int& port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    ::sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_ANY); // of which only loopback addresses are used
    if (::bind(listener, reinterpret_cast<::sockaddr*>(&address), sizeof address) != 0 || ::listen(listener, 4096) != 0)
        std::exit(1);
    ::socklen_t size = sizeof address;
    ::getsockname(listener, reinterpret_cast<::sockaddr*>(&address), &size);
    port = ntohs(address.sin_port);
    return listener;
}

/** One request is one packet here, so whatever can be read is answered. */
void answer(int socket, int tick)
{
    char request[2048];
    if (::recv(socket, request, sizeof request, 0) <= 0) {
        ::close(socket);
        return;
    }
    const std::string page = servicePage(tick);
    const std::string text = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: "
        + std::to_string(page.size()) + "\r\n\r\n" + page;
    static_cast<void>(::send(socket, text.data(), text.size(), MSG_NOSIGNAL));
}

[[noreturn]] void serve(int listener)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int epoll = ::epoll_create1(0);
    const auto watch = [epoll](int socket) {
        ::epoll_event event{EPOLLIN, {}};
        event.data.fd = socket;
        ::epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event);
    };
    watch(listener);
    std::vector<::epoll_event> events(512);
    for (int tick = 0;; ++tick) {
        const int count = ::epoll_wait(epoll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int socket = events[static_cast<std::size_t>(i)].data.fd;
            if (socket != listener) {
                answer(socket, tick);
                continue;
            }
            const int accepted = ::accept(listener, nullptr, nullptr);
            const int on = 1;
            ::setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            watch(accepted);
        }
    }
}

/** Written on the prober's thread, read when that has ended. */
struct Tally {
    std::atomic<bool> measuring{false};
    std::uint64_t scrapes = 0;
    std::uint64_t failures = 0;
    double cpuAtFirst = -1;
    double cpuAtLast = 0;
    Duration longest{};
    std::string firstError;

    void take(const CheckResult& result)
    {
        if (!measuring)
            return;
        const double cpu = threadCpuSeconds();
        if (cpuAtFirst < 0)
            cpuAtFirst = cpu;
        cpuAtLast = cpu;
        ++scrapes;
        longest = std::max(longest, result.duration);
        if (result.outcome == CheckOutcome::Answered)
            return;
        if (failures++ == 0)
            firstError = result.error;
    }
};

CheckOrder orderFor(int target, int port, const std::shared_ptr<const Extraction>& extraction)
{
    CheckOrder order;
    order.node = static_cast<NodeId>(target);
    order.url = "http://127.1." + std::to_string(target / 250) + "." + std::to_string(1 + target % 250) + ":"
        + std::to_string(port);
    order.spec.path = "/metrics";
    order.timeout = 4s;
    order.extraction = extraction;
    return order;
}

} // namespace

int main(int argc, char** argv)
{
    const int targets = argc > 1 ? std::atoi(argv[1]) : 200;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 20;
    allowManyConnections();
    int port = 0;
    const int listener = listenOnAll(port);
    const ::pid_t server = ::fork();
    if (server == 0)
        serve(listener);
    ::close(listener);

    const SystemClock clock;
    Tally tally;
    double resident = 0;
    {
        AsioProber prober(clock, [&tally](const CheckResult& result) { tally.take(result); });
        const auto extraction = std::make_shared<const Extraction>(Extraction{
            {"service_operations_kind0_total", "service_operations_kind3_total", "service_operations_kind7_total"}});
        const SteadyTime begin = clock.steady();
        const auto slots = static_cast<int>((interval + std::chrono::seconds(seconds)) / slot);
        const double perSlot = targets * std::chrono::duration<double>(slot) / interval;
        CheckId id = 0;
        for (int i = 0; i < slots; ++i) {
            const SteadyTime due = begin + i * slot;
            std::this_thread::sleep_for(due - clock.steady());
            tally.measuring = due - begin >= interval; // the first round connects and reads in full
            while (static_cast<double>(id) < perSlot * (i + 1)) {
                CheckOrder order = orderFor(static_cast<int>(id % static_cast<CheckId>(targets)), port, extraction);
                order.id = ++id;
                prober.start(std::move(order));
            }
        }
        std::this_thread::sleep_for(1s); // the last answers
        resident = residentMegabytes();
    }
    ::kill(server, SIGKILL);
    const double milliseconds =
        (tally.cpuAtLast - tally.cpuAtFirst) * 1e3 / static_cast<double>(std::max<std::uint64_t>(tally.scrapes, 1));
    std::printf("{\"targets\":%d,\"page_bytes\":%zu,\"scrapes\":%llu,\"failures\":%llu,\"cpu_ms_per_scrape\":%.4f,"
                "\"rss_mb\":%.1f,\"longest_ms\":%.1f}\n",
        targets, servicePage(0).size(), static_cast<unsigned long long>(tally.scrapes),
        static_cast<unsigned long long>(tally.failures), milliseconds, resident,
        std::chrono::duration<double>(tally.longest).count() * 1e3);
    if (tally.failures)
        std::fprintf(stderr, "first failure: %s\n", tally.firstError.c_str());
    return tally.failures ? 1 : 0;
}
