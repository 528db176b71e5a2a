// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/labelmatching.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dwcp {

namespace {

constexpr std::array<std::pair<std::string_view, LabelMatch>, 4> operators{
    {{"=~", LabelMatch::Regex}, {"!~", LabelMatch::NotRegex}, {"!=", LabelMatch::NotEqual}, {"=", LabelMatch::Equal}}};

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

char unescaped(char c)
{
    return c == 'n' ? '\n' : c;
}

/** What stands between quotes, with \" \\ and \n; nothing when the quotes do not close at the end. */
std::optional<std::string> unquoted(std::string_view text)
{
    std::string value;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"')
            return i + 1 == text.size() ? std::optional(value) : std::nullopt;
        if (text[i] == '\\' && i + 1 < text.size() && std::string_view("\"\\n").find(text[i + 1]) != std::string::npos)
            value += unescaped(text[++i]);
        else
            value += text[i];
    }
    return std::nullopt;
}

std::string quoted(const std::string& value)
{
    std::string text = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += '\\';
        if (c == '\n')
            text += "\\n";
        else
            text += c;
    }
    return text + "\"";
}

bool isLetter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

} // namespace

bool isLabelName(std::string_view name) noexcept
{
    return !name.empty() && isLetter(name.front())
        && std::ranges::all_of(name, [](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

Result<LabelMatcher> parseLabelMatcher(std::string_view text)
{
    const std::string_view whole = trimmed(text);
    const auto at = whole.find_first_of("=!");
    const std::string_view rest = at == std::string_view::npos ? std::string_view() : whole.substr(at);
    const auto found =
        std::ranges::find_if(operators, [rest](const auto& entry) { return rest.starts_with(entry.first); });
    if (found == operators.end())
        return Error{"a matcher is written as in node=\"etcd-1\" or severity=~\"error|critical\"", std::string(text)};
    LabelMatcher matcher;
    matcher.name = std::string(trimmed(whole.substr(0, at)));
    matcher.match = found->second;
    if (!isLabelName(matcher.name))
        return Error{"the name of a label is letters, digits and underscores", std::string(text)};
    const std::string_view value = trimmed(rest.substr(found->first.size()));
    const std::optional<std::string> inner = value.starts_with('"') ? unquoted(value) : std::string(value);
    if (!inner)
        return Error{"the quotes do not close", std::string(text)};
    matcher.value = *inner;
    return matcher;
}

std::string labelMatcherText(const LabelMatcher& matcher)
{
    const auto found = std::ranges::find(operators, matcher.match, [](const auto& entry) { return entry.second; });
    std::string text = matcher.name;
    text.append(found->first).append(quoted(matcher.value));
    return text;
}

Result<SelectorMatcher> labelSetMatcher(std::vector<LabelMatcher> matchers)
{
    return SelectorMatcher::make(Selector{{}, std::move(matchers)});
}

void setLabel(std::vector<Label>& labels, std::string name, std::string value)
{
    const auto place = std::ranges::lower_bound(labels, name, {}, &Label::name);
    if (place != labels.end() && place->name == name)
        place->value = std::move(value);
    else
        labels.insert(place, Label{std::move(name), std::move(value)});
}

} // namespace dwcp
