// SPDX-License-Identifier: GPL-3.0-or-later
// The window under a large fleet for a long time, measured from inside:
//   soak_console [SECONDS] [NODES] [PAGE]      (600, 10000, fleet)
// Four moments a second, one node in a hundred changed in each. Says how long the GUI thread was busy with a moment and
// its picture (a frame), how long it did not come back to its loop (blocked), what share of a core it took, and how the
// memory grew after the first minute. Needs no screen: QT_QPA_PLATFORM=offscreen.
#include "support/consoledesk.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <semaphore>
#include <thread>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

using Steady = std::chrono::steady_clock;

constexpr auto beat = 250ms;
constexpr auto heartbeat = 5ms;

double milliseconds(Steady::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

double cpuOfThisThread()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) * 1e-9;
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    const bool opened = file.open(QIODevice::ReadOnly);
    return opened ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

/** Durations by tenths of a millisecond: what is measured does not grow with how long that goes on. */
class Tally {
public:
    void add(double duration)
    {
        ++m_counts[std::size_t(std::clamp(duration * 10, 0.0, double(m_counts.size() - 1)))];
        ++m_total;
        m_longest = std::max(m_longest, duration);
        m_long += duration > 50 ? 1 : 0;
    }
    void forget() { *this = Tally(); }
    double percentile(double share) const
    {
        std::int64_t left = std::int64_t(share * double(m_total));
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            left -= m_counts[i];
            if (left < 0)
                return double(i + 1) / 10;
        }
        return m_longest;
    }
    std::int64_t total() const { return m_total; }
    double longest() const { return m_longest; }
    std::int64_t overFifty() const { return m_long; }

private:
    std::array<std::int64_t, 2000> m_counts{};
    std::int64_t m_total = 0;
    std::int64_t m_long = 0;
    double m_longest = 0;
};

/**
 * Makes a fleet and its moments in a thread of its own, as the engine does: a fleet that was made elsewhere would be
 * measured as holes in the memory of that thread.
 */
class Source {
public:
    /** Comes back when the first moment is in the box. */
    Source(int nodes, Mailbox<Snapshot>& box) : m_nodes(nodes), m_box(box), m_thread([this] { run(); })
    {
        m_isReady.acquire();
    }
    ~Source()
    {
        m_ends = true;
        m_starts.release();
        m_thread.join();
    }
    void start() { m_starts.release(); }

private:
    void run()
    {
        SnapshotBuilder builder = SnapshotBuilder::fleet(m_nodes);
        m_box.put(builder.build());
        m_isReady.release();
        m_starts.acquire();
        for (auto next = Steady::now(); !m_ends; next += beat) {
            std::this_thread::sleep_until(next);
            tick(builder);
        }
    }

    void tick(SnapshotBuilder& builder)
    {
        for (int i = 0; i < m_nodes / 100; ++i) {
            const auto node = NodeId((m_ticks * 7919 + i * 101) % m_nodes);
            const auto layer = LayerIndex((m_ticks + i) % 5);
            builder.change(node, layer, [&](ComponentState& component) {
                const bool ill = (m_ticks + i) % 16 == 0;
                SnapshotBuilder::make(
                    component, ill ? Level::Degraded : Level::Healthy, ill ? 60 : 92 + i % 7, builder.raw().at);
                component.checkedAt = builder.raw().at;
            });
        }
        ++m_ticks;
        m_box.put(builder.at(builder.raw().at + beat).build());
    }

    int m_nodes;
    std::int64_t m_ticks = 0;
    Mailbox<Snapshot>& m_box;
    std::atomic<bool> m_ends{false};
    std::binary_semaphore m_isReady{0};
    std::counting_semaphore<2> m_starts{0};
    std::thread m_thread; ///< last: it uses the others
};

/** Counts the frames of a window: from the news to its picture. */
class Frames {
public:
    Frames(Feed& feed, QWidget& window)
    {
        // Asked first, so before any page is told; the picture is taken when all of them have been.
        QObject::connect(&feed, &Feed::changed, &window, [this, &window] {
            m_begin = Steady::now();
            QTimer::singleShot(0, &window, [this, &window] {
                window.repaint();
                m_frames.add(milliseconds(Steady::now() - m_begin));
            });
        });
        m_last = Steady::now();
        m_pulse.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_pulse, &QTimer::timeout, &window, [this] {
            const auto now = Steady::now();
            m_gaps.add(milliseconds(now - m_last - heartbeat));
            m_last = now;
        });
        m_pulse.start(heartbeat);
    }
    void forget()
    {
        m_frames.forget();
        m_gaps.forget();
    }
    void print() const
    {
        std::printf("frames %td: median %.1f ms, p99 %.1f ms, longest %.1f ms\n", m_frames.total(),
            m_frames.percentile(0.5), m_frames.percentile(0.99), m_frames.longest());
        std::printf("GUI thread away from its loop: p99 %.1f ms, longest %.1f ms, over 50 ms: %td times\n",
            m_gaps.percentile(0.99), m_gaps.longest(), m_gaps.overFifty());
    }

private:
    Steady::time_point m_begin;
    Steady::time_point m_last;
    QTimer m_pulse;
    Tally m_frames;
    Tally m_gaps;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int seconds = arguments.value(1, QStringLiteral("600")).toInt();
    const int nodes = arguments.value(2, QStringLiteral("10000")).toInt();
    const QString page = arguments.value(3, QStringLiteral("fleet"));
    ConsoleDesk console{SnapshotBuilder()};
    Source source(nodes, console.snapshots);
    MainWindow window(console.desk());
    window.resize(1440, 900);
    window.show();
    ConsoleDesk::settle();
    if (!window.go({page}))
        return 2;
    Frames frames(console.feed, window);
    source.start();
    const int warmUp = std::min(180, seconds / 4); // what is remembered of the past is full by then;
    double cpu = 0;
    double memory = 0;
    Steady::time_point begin;
    QTimer::singleShot(std::chrono::seconds(warmUp), &window, [&] {
        frames.forget();
        cpu = cpuOfThisThread();
        memory = residentMegabytes();
        begin = Steady::now();
    });
    QTimer minutes;
    QObject::connect(&minutes, &QTimer::timeout, &window, [] { std::printf("%.1f MB\n", residentMegabytes()); });
    minutes.start(std::chrono::minutes(3));
    QTimer::singleShot(std::chrono::seconds(seconds), &application, &QCoreApplication::quit);
    QApplication::exec();
    const double wall = milliseconds(Steady::now() - begin) / 1000;
    const double now = residentMegabytes();
    std::printf("page %s, %d nodes x 5 layers, %.0f s after %d s to warm up\n", qPrintable(page), nodes, wall, warmUp);
    frames.print();
    std::printf("GUI thread: %.1f %% of a core\n", (cpuOfThisThread() - cpu) / wall * 100);
    std::printf("resident memory: %.1f MB, then %.1f MB (%+.1f %%)\n", memory, now, (now - memory) / memory * 100);
    return 0;
}
