// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dwcp {

/** One label of a series. Names follow the exposition format; values are any UTF-8. */
struct Label {
    std::string name;
    std::string value;
    friend bool operator==(const Label&, const Label&) = default;
    friend auto operator<=>(const Label&, const Label&) = default;
};

/** What identifies a series on a page: its name and its labels, sorted by label name. */
struct SeriesName {
    std::string name;
    std::vector<Label> labels;

    /** The value of a label, empty when it is absent (as PromQL has it). */
    std::string_view label(std::string_view labelName) const noexcept;
    friend bool operator==(const SeriesName&, const SeriesName&) = default;
};

/**
 * The series that a target offered, in page order. Immutable and shared: as long as a target's page keeps its layout,
 * every result points at the same object, so that what was resolved against it (selectors, columns) stays valid.
 */
struct SeriesLayout {
    std::vector<SeriesName> series;
};

/** The values of one check, one per series of the layout. NaN is a legal value and means just that. */
struct Readings {
    std::shared_ptr<const SeriesLayout> layout;
    std::vector<double> values;

    bool empty() const noexcept { return !layout || values.empty(); }
};

/** How a selector compares a label. */
enum class LabelMatch : std::uint8_t { Equal, NotEqual, Regex, NotRegex };

struct LabelMatcher {
    std::string name;
    LabelMatch match = LabelMatch::Equal;
    std::string value;
    friend bool operator==(const LabelMatcher&, const LabelMatcher&) = default;
};

/** Chooses series: name and label matchers, the meaning of PromQL's instant vector selector. */
struct Selector {
    std::string name;
    std::vector<LabelMatcher> matchers;
    friend bool operator==(const Selector&, const Selector&) = default;
};

/** True when the series is chosen. Regular expressions are anchored, ECMAScript syntax. */
bool matches(const Selector& selector, const SeriesName& series);

/**
 * What of a page is worth keeping: the series names that some rule reads. A check order carries it, so that the parser
 * hands over those series and skips the rest. An empty list keeps everything.
 */
struct Extraction {
    std::vector<std::string> names; ///< sorted, unique

    bool wants(std::string_view name) const noexcept;
};

} // namespace dwcp
