// SPDX-License-Identifier: GPL-3.0-or-later
// GCC 12 with sanitizers takes the union inside std::regex for uninitialised (GCC bug 105562).
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include "health/selectormatcher.h"

#include <regex>
#include <string>

namespace dwcp {

struct SelectorMatcher::Pattern {
    std::regex regex;
};

namespace {

#ifdef __GLIBCXX__
// The default executor of libstdc++ recurses once per character and may take exponential time.
constexpr auto regexSyntax = std::regex_constants::ECMAScript | std::regex_constants::__polynomial;
#else
constexpr auto regexSyntax = std::regex_constants::ECMAScript;
#endif

bool isRegex(LabelMatch match)
{
    return match == LabelMatch::Regex || match == LabelMatch::NotRegex;
}

} // namespace

SelectorMatcher::SelectorMatcher(Selector selector) : m_selector(std::move(selector)) { }

Result<SelectorMatcher> SelectorMatcher::make(Selector selector)
{
    SelectorMatcher matcher(std::move(selector));
    for (const LabelMatcher& entry : matcher.m_selector.matchers) {
        std::shared_ptr<const Pattern> pattern;
        if (isRegex(entry.match)) {
            if (entry.value.size() > maxRegexLength)
                return Error{"regular expression is longer than " + std::to_string(maxRegexLength) + " bytes", {}};
            try {
                pattern = std::make_shared<const Pattern>(Pattern{std::regex(entry.value, regexSyntax)});
            } catch (const std::regex_error&) {
                return Error{"\"" + entry.value + "\" is not a regular expression", {}};
            }
        }
        matcher.m_patterns.push_back(std::move(pattern));
    }
    return matcher;
}

bool SelectorMatcher::accepts(const LabelMatcher& matcher, const Pattern* pattern, const SeriesName& series) const
{
    const std::string_view value = series.label(matcher.name);
    const auto fits = [&] {
        return value.size() <= maxValueLength && std::regex_match(value.begin(), value.end(), pattern->regex);
    };
    switch (matcher.match) {
    case LabelMatch::Equal:
        return value == matcher.value;
    case LabelMatch::NotEqual:
        return value != matcher.value;
    case LabelMatch::Regex:
        return fits();
    case LabelMatch::NotRegex:
        return !fits();
    }
    return false;
}

bool SelectorMatcher::matches(const SeriesName& series) const
{
    if (series.name != m_selector.name)
        return false;
    for (std::size_t i = 0; i < m_patterns.size(); ++i) {
        if (!accepts(m_selector.matchers[i], m_patterns[i].get(), series))
            return false;
    }
    return true;
}

} // namespace dwcp
