// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/readings.h"
#include "health/result.h"

#include <memory>
#include <vector>

namespace dwcp {

/**
 * A selector made ready: its regular expressions are compiled once, anchored at both ends, and match in time that is
 * polynomial in the label's length. Expressions and label values have bounds, because label values come from strangers.
 * Immutable. Thread: any.
 */
class SelectorMatcher {
public:
    static constexpr std::size_t maxRegexLength = 256; ///< bytes of one regular expression
    static constexpr std::size_t maxValueLength = 1024; ///< bytes; a longer label value matches no regular expression

    /** Error: the regular expression that cannot be compiled and why. */
    static Result<SelectorMatcher> make(Selector selector);

    bool matches(const SeriesName& series) const;
    const Selector& selector() const noexcept { return m_selector; }

private:
    struct Pattern;
    explicit SelectorMatcher(Selector selector);
    bool accepts(const LabelMatcher& matcher, const Pattern* pattern, const SeriesName& series) const;

    Selector m_selector;
    std::vector<std::shared_ptr<const Pattern>> m_patterns; ///< one per matcher; nullptr where none is needed
};

} // namespace dwcp
