// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"
#include "resilience/problems.h"
#include "resilience/random.h"

#include <array>
#include <atomic>
#include <functional>
#include <string_view>

namespace dwcp {

/** Settings of a FaultInjector. The shares exclude each other and together are at most 1. */
struct FaultOptions {
    bool isEnabled = false;
    double latencyShare = 0.0;
    Duration latency = std::chrono::milliseconds(100);
    double errorShare = 0.0;
    double timeoutShare = 0.0;

    Problems problems() const;
    bool operator==(const FaultOptions&) const = default;
};

/** What is to go wrong with one call. */
struct Fault {
    enum class Kind : std::uint8_t { None, Latency, Error, Timeout };
    Kind kind = Kind::None;
    Duration latency{}; ///< before the call, with Kind::Latency

    explicit operator bool() const noexcept { return kind != Kind::None; }
    bool operator==(const Fault&) const = default;
};
std::string_view toString(Fault::Kind kind) noexcept;

/**
 * Makes calls go wrong on purpose, to see whether those who call can live with it. Off unless switched on; off, it
 * costs a load. It only says what is to happen: the caller waits, fails or times out. The listener is told of each
 * fault, on the caller's thread. Thread: any, if the random source may be shared.
 */
class FaultInjector {
public:
    using Options = FaultOptions;
    using Listener = std::function<void(const Fault&)>;

    FaultInjector(const FaultOptions& options, Random& random, Listener onFault = {});

    void setEnabled(bool isEnabled) noexcept { m_isEnabled.store(isEnabled, std::memory_order_relaxed); }
    bool isEnabled() const noexcept { return m_isEnabled.load(std::memory_order_relaxed); }

    /** What is to happen to the next call. */
    Fault draw()
    {
        if (!isEnabled()) [[likely]]
            return {};
        return drawEnabled();
    }

    struct State {
        bool isEnabled = false;
        std::uint64_t latencies = 0;
        std::uint64_t errors = 0;
        std::uint64_t timeouts = 0;
    };
    State state() const noexcept;

private:
    Fault drawEnabled();

    Options m_options;
    Random* m_random;
    Listener m_onFault;
    std::atomic<bool> m_isEnabled;
    std::array<std::atomic<std::uint64_t>, 4> m_counts{}; // by Fault::Kind
};

} // namespace dwcp
