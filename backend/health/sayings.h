// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/profile.h"
#include "resilience/clock.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dwcp {

/**
 * A sentence of our own with numbered places: "the budget of \"%1\" burns no longer". Rooms without a language say it
 * in English, for logs, journals and programs; whoever shows it to a person knows it again here and says it in the
 * person's language (inWords()). So what is recorded, hashed and sent never changes with a language, nothing is kept
 * twice in memory, and what old journals tell is translated as well.
 */
struct Saying {
    const char* english; ///< also the key of its translation, in the context "Facts"
    /** What stands at each place, a letter each:
     * t: a text of somebody else, shown as it is     n: a whole number            x: a number
     * s: the same without ";"                        q: a number with its unit ("0.62 seconds")
     * m: the name of a metric, i: an id of ours      d: a duration ("1m30s")      w: a time (RFC 3339)
     * f: a fact, or a text of somebody else          F: nothing but a fact        W: a word of ours ("half-open")
     * C: the name of a command ("trip-breaker") */
    const char* places;
};

/** All of them, what comes first is tried first; and the words and names of commands that may stand in them. */
std::span<const Saying> sayings() noexcept;
std::span<const char* const> sayingWords() noexcept;
std::span<const char* const> sayingCommands() noexcept;

inline constexpr std::size_t mostPlaces = 6;

/** What was said. The places look into the text that was read. */
struct Said {
    const Saying* saying = nullptr;
    std::array<std::string_view, mostPlaces> places{};
};

/**
 * The saying that a text is; nothing when it is none of ours, or longer than 2 kB. Strangers can write what looks like
 * one: then their text is translated, no more. Takes up to 7 µs, and 1 ms for a text that is made to be slow: meant for
 * what is on a screen or a page. Thread-safe.
 */
std::optional<Said> readSaying(std::string_view english);

/** How a language writes. All texts are UTF-8. */
class FactReader {
public:
    virtual ~FactReader() = default;
    /** A saying or a word; as it is where there is no translation. */
    virtual std::string translated(const char* english) const = 0;
    virtual std::string quantity(double value, Unit unit) const = 0;
    /** With as many digits behind the point as it was said with. */
    virtual std::string number(double value, int decimals) const = 0;
    virtual std::string duration(Duration duration) const = 0;
    virtual std::string time(WallTime time) const = 0;
};

/** A fact as that reader has it; what is none of ours stays as it is. */
std::string inWords(std::string_view english, const FactReader& reader);
/** The same where a word of ours or a bare number may stand alone: "half-open", "81.2". */
std::string wordInWords(std::string_view english, const FactReader& reader);

} // namespace dwcp
