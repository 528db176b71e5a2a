// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace dwcp {

/**
 * The word that decides who passes a breaker. All of it changes at once, so a thread that reads it sees one state with
 * its generation and its counts, never a mixture. `locked` is set by the one thread that is changing the breaker.
 *
 * All the fields that a closed, undisturbed breaker leaves at zero stand below the generation, so that one comparison
 * answers "still closed, still the generation that admitted me, nothing to clear".
 */
struct BreakerGate {
    std::uint64_t state : 2 = 0;
    std::uint64_t mode : 2 = 0;
    std::uint64_t locked : 1 = 0;
    std::uint64_t sharded : 1 = 0;
    std::uint64_t turner : 4 = 0; ///< which thread last turned the window, roughly; 0 nobody
    std::uint64_t reopenings : 6 = 0; ///< openings since the last close beyond the first; the exponent of the backoff
    std::uint64_t outstanding : 8 = 0; ///< half-open: trials in flight; else the low half of the consecutive failures
    std::uint64_t passed : 8 = 0; ///< half-open: trials that succeeded; else the high half
    std::uint64_t generation : 32 = 0; ///< how many changes of state or mode there were

    static constexpr std::uint64_t StateAndMode = 0xf;
    static constexpr std::uint64_t Locked = 0x10;
    static constexpr std::uint64_t Sharded = 0x20;
    /** Everything a success on a closed breaker must find unchanged: generation, counts, mode, state. */
    static constexpr std::uint64_t Quiet = 0xffff'ffff'ffff'000f;
    static constexpr int GenerationShift = 32;
    static constexpr std::uint32_t MaxReopenings = 63;

    static BreakerGate of(std::uint64_t word) noexcept { return std::bit_cast<BreakerGate>(word); }
    std::uint64_t word() const noexcept { return std::bit_cast<std::uint64_t>(*this); }

    std::uint32_t consecutive() const noexcept { return static_cast<std::uint32_t>(passed << 8 | outstanding); }
    void setConsecutive(std::uint32_t failures) noexcept
    {
        outstanding = failures & 0xff;
        passed = failures >> 8 & 0xff;
    }
};

static_assert(sizeof(BreakerGate) == sizeof(std::uint64_t));

} // namespace dwcp
