// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace dwcp {

/** What keeps a node from doing too much at once or too often. Breakers are not among them: they can be turned. */
enum class GuardKind : std::uint8_t { Limiter, Bulkhead, Retry, Timeout, Budget };

/** What is told of a guard. What Current is depends on the kind: see GuardFigures. */
enum class GuardFigure : std::uint8_t { Current, Waiting, Passed, Again, Refused };
inline constexpr std::size_t guardFigures = 5;

/** Names a guard on a node. */
struct GuardName {
    GuardKind kind = GuardKind::Limiter;
    std::string name; ///< "send"
    friend bool operator==(const GuardName&, const GuardName&) = default;
    friend auto operator<=>(const GuardName&, const GuardName&) = default;
};

/** By GuardFigure; NaN: not told, or not yet known. Float: they are shown to three digits, and there are many. */
struct GuardFigures {
    std::array<float, guardFigures> values{nan, nan, nan, nan, nan};

    /// A limiter's calls a second that it lets pass at most, a bulkhead's calls under way, a timeout's seconds, the
    /// share that is left of a budget (0..1).
    float current() const noexcept { return at(GuardFigure::Current); }
    float waiting() const noexcept { return at(GuardFigure::Waiting); } ///< calls in the queue
    float passed() const noexcept { return at(GuardFigure::Passed); } ///< calls a second that went well
    float again() const noexcept { return at(GuardFigure::Again); } ///< calls a second that were tried once more
    float refused() const noexcept
    {
        return at(GuardFigure::Refused);
    } ///< calls a second: refused, given up, timed out
    float at(GuardFigure figure) const noexcept { return values[static_cast<std::size_t>(figure)]; }
    float& at(GuardFigure figure) noexcept { return values[static_cast<std::size_t>(figure)]; }

private:
    static constexpr float nan = std::numeric_limits<float>::quiet_NaN();
};

/** The guards of a node as its newest page tells of them. Immutable once published. */
struct NodeGuards {
    std::shared_ptr<const std::vector<GuardName>> names; ///< ascending; shared by nodes that have the same
    std::vector<GuardFigures> figures; ///< as names
};

} // namespace dwcp
