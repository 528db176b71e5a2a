// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace dwcp {

/**
 * The only source of chance. Taken by reference by everything that jitters or samples, so that a run can be repeated
 * bit for bit. Thread: one at a time, unless an implementation says otherwise.
 */
class Random {
public:
    virtual ~Random() = default;

    /** 64 uniformly distributed bits. */
    virtual std::uint64_t next() noexcept = 0;

    /** Uniform in [0, 1). */
    double uniform() noexcept { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
};

/** splitmix64 (Steele, Lea, Flood 2014): one word of state, repeatable from its seed. Thread: one. */
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) noexcept : m_state(seed) { }

    std::uint64_t next() noexcept override
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /** The whole state; what a checkpoint keeps. */
    std::uint64_t state() const noexcept { return m_state; }

private:
    std::uint64_t m_state;
};

/** splitmix64 that many threads may share: the state is a counter, so one fetch_add draws. Thread: any. */
class AtomicRandom final : public Random {
public:
    explicit AtomicRandom(std::uint64_t seed) noexcept : m_state(seed) { }

    std::uint64_t next() noexcept override
    {
        return SeededRandom(m_state.fetch_add(0x9e3779b97f4a7c15ULL, std::memory_order_relaxed)).next();
    }

private:
    std::atomic<std::uint64_t> m_state;
};

} // namespace dwcp
