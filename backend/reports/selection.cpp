// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/selection.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace dwcp {

namespace {

constexpr std::array fieldNames{"", "layer", "level", "region", "node", "breaker", "is"};
constexpr Flag flags[] = {Flag::Stale, Flag::Recovering, Flag::Flapping, Flag::Maintenance, Flag::Soft};

/** ASCII alone: names of other scripts must be typed as they are. */
std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return result;
}

bool contains(std::string_view whole, std::string_view part)
{
    return lower(whole).find(part) != std::string::npos;
}

struct Sign {
    std::string_view text;
    int comparison;
};
constexpr Sign signs[] = {{">=", 1}, {"<=", 2}, {">", 3}, {"<", 4}, {":", 0}, {"=", 0}};

Error refused(std::string_view word, std::string why)
{
    return {std::move(why), "--select " + std::string(word)};
}

} // namespace

Result<ReportSelection> ReportSelection::read(std::string_view line)
{
    ReportSelection selection;
    std::istringstream words{std::string(line)};
    for (std::string word; words >> word;) {
        auto term = readTerm(word);
        if (!term)
            return term.error();
        selection.m_terms.push_back(std::move(term).value());
    }
    return selection;
}

Result<ReportSelection::Term> ReportSelection::readTerm(std::string_view word)
{
    Term term;
    std::string_view rest = word;
    term.isNegated = rest.size() > 1 && rest.front() == '-';
    rest.remove_prefix(term.isNegated ? 1 : 0);
    const std::size_t end = rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz");
    const Sign* sign = end == rest.npos || end == 0
        ? std::end(signs)
        : std::ranges::find_if(signs, [&](const Sign& s) { return rest.substr(end).starts_with(s.text); });
    if (sign == std::end(signs)) {
        term.value = lower(rest);
        return term;
    }
    const auto field = std::ranges::find(fieldNames, rest.substr(0, end));
    if (field == fieldNames.end())
        return refused(word,
            "there is no field \"" + std::string(rest.substr(0, end))
                + "\"; there are layer, level, region, node, breaker and is");
    term.field = static_cast<Field>(field - fieldNames.begin());
    term.comparison = static_cast<Comparison>(sign->comparison);
    term.value = lower(rest.substr(end + sign->text.size()));
    if (term.comparison != Comparison::Is && term.field != Field::Level)
        return refused(word, "only levels have an order");
    if (term.value.empty() || !readNumber(term))
        return refused(word, "\"" + term.value + "\" is no " + std::string(*field));
    return term;
}

bool ReportSelection::readNumber(Term& term)
{
    if (term.field == Field::Level) {
        for (int level = 0; level < levelCount; ++level) {
            if (term.value == levelName(static_cast<Level>(level)))
                return term.number = level, true;
        }
        return false;
    }
    if (term.field == Field::Breaker) {
        for (std::size_t course = 0; course < breakerCourses; ++course) {
            if (term.value == breakerCourseName(static_cast<BreakerCourse>(course)))
                return term.number = int(course), true;
        }
        return false;
    }
    if (term.field == Field::Is) {
        for (const Flag flag : flags) {
            if (term.value == flagName(flag))
                return term.number = int(flag), true;
        }
        return false;
    }
    return true;
}

bool ReportSelection::isOfNames(const Term& term) noexcept
{
    return term.field == Field::Name || term.field == Field::Layer || term.field == Field::Region
        || term.field == Field::Node;
}

bool ReportSelection::holdsName(const Term& term, const NodeAccount& node, const LayerSpec& layer)
{
    switch (term.field) {
    case Field::Layer:
        return lower(layer.id) == term.value || lower(layer.code) == term.value
            || lower(layer.name).starts_with(term.value);
    case Field::Region:
        return contains(node.region, term.value);
    case Field::Node:
        return contains(node.name, term.value);
    default:
        return contains(node.name, term.value) || contains(node.region, term.value) || contains(layer.name, term.value);
    }
}

bool ReportSelection::holds(const Term& term, const NodeAccount& node, const ComponentAccount& component)
{
    if (isOfNames(term))
        return holdsName(term, node, *component.spec);
    if (term.field == Field::Is)
        return component.flags.has(static_cast<Flag>(term.number));
    if (term.field == Field::Breaker)
        return int(component.breaker.now) == term.number;
    const int order = severity(component.level) - severity(static_cast<Level>(term.number));
    switch (term.comparison) {
    case Comparison::AtLeast:
        return order >= 0;
    case Comparison::AtMost:
        return order <= 0;
    case Comparison::Above:
        return order > 0;
    case Comparison::Below:
        return order < 0;
    case Comparison::Is:
        break;
    }
    return order == 0;
}

bool ReportSelection::wants(const NodeAccount& node, const ComponentAccount& component) const
{
    return std::ranges::all_of(
        m_terms, [&](const Term& term) { return holds(term, node, component) != term.isNegated; });
}

bool ReportSelection::mayWant(const NodeAccount& node, const LayerSpec& layer) const
{
    return std::ranges::all_of(
        m_terms, [&](const Term& term) { return !isOfNames(term) || holdsName(term, node, layer) != term.isNegated; });
}

} // namespace dwcp
