// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter.h"

#include "models/texts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace dwcp {

namespace {

constexpr const char* fieldNames[] = {"", "layer", "level", "region", "node", "breaker", "is"};
constexpr Level levels[] = {Level::Unknown, Level::Healthy, Level::Degraded, Level::Critical, Level::Failed};
constexpr Flag flags[] = {Flag::Stale, Flag::Recovering, Flag::Flapping, Flag::Maintenance, Flag::Soft};
/** In the order of BreakerLook. */
constexpr const char* lookNames[] = {
    "forced-open", "open", "half-open", "unknown", "disabled", "metrics-only", "closed"};

QString word(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

bool contains(const std::string& whole, const QString& part)
{
    return toText(whole).contains(part, Qt::CaseInsensitive);
}

int wordStart(const QString& line, int cursor)
{
    return cursor <= 0 ? 0 : int(line.lastIndexOf(u' ', cursor - 1)) + 1;
}

/** All values that a field may have in this snapshot. */
QStringList valuesOf(const QString& field, const Snapshot& snapshot)
{
    QStringList values;
    if (field == QLatin1String("layer")) {
        for (const LayerColumn& layer : *snapshot.layers)
            values << toText(layer.id);
    } else if (field == QLatin1String("level")) {
        for (const Level level : levels)
            values << word(levelName(level));
    } else if (field == QLatin1String("is")) {
        for (const Flag flag : flags)
            values << word(flagName(flag));
    } else if (field == QLatin1String("breaker")) {
        for (const char* look : lookNames)
            values << QLatin1String(look);
    } else {
        std::set<std::string_view> found;
        for (const auto& node : snapshot.nodes) {
            if (node)
                found.insert(field == QLatin1String("region") ? node->region : node->name);
        }
        for (const std::string_view value : found)
            values << QString::fromUtf8(value.data(), qsizetype(value.size()));
    }
    return values;
}

const QRegularExpression& termPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^(-?)([a-z]+)(>=|<=|:|=|>|<)(.*)$"));
    return pattern;
}

} // namespace

Filter::Filter(const QString& line) : m_line(line.simplified())
{
    for (const QString& part : m_line.split(u' ', Qt::SkipEmptyParts))
        read(part);
    if (!m_problem.isEmpty())
        m_terms.clear();
}

void Filter::read(const QString& part)
{
    Term term;
    const auto match = termPattern().match(part);
    if (!match.hasMatch()) {
        term.negated = part.startsWith(u'-') && part.size() > 1;
        term.value = term.negated ? part.mid(1) : part;
        m_terms.push_back(std::move(term));
        return;
    }
    const auto field = std::ranges::find_if(
        fieldNames, [&](const char* name) { return *name && match.captured(2) == QLatin1String(name); });
    if (field == std::end(fieldNames)) {
        m_problem = tr("There is no field \"%1\".").arg(match.captured(2));
        return;
    }
    constexpr std::array<std::pair<const char*, Comparison>, 6> signs{{{":", Comparison::Is}, {"=", Comparison::Is},
        {">=", Comparison::AtLeast}, {"<=", Comparison::AtMost}, {">", Comparison::Above}, {"<", Comparison::Below}}};
    term.field = static_cast<Field>(field - std::begin(fieldNames));
    term.negated = !match.captured(1).isEmpty();
    term.comparison = std::ranges::find_if(signs, [&](const auto& sign) {
        return match.captured(3) == QLatin1String(sign.first);
    })->second;
    term.value = match.captured(4);
    if (term.field != Field::Level && term.comparison != Comparison::Is)
        m_problem = tr("Only levels have an order: %1").arg(part);
    else if (!readValue(term))
        m_problem = tr("%1 is not known here.").arg(part);
    else
        m_terms.push_back(std::move(term));
}

bool Filter::readValue(Term& term)
{
    const auto isValue = [&](const QString& name) { return term.value.compare(name, Qt::CaseInsensitive) == 0; };
    switch (term.field) {
    case Field::Level:
        for (const Level level : levels) {
            if (isValue(word(levelName(level))))
                return term.number = int(level), true;
        }
        return false;
    case Field::Is:
        for (const Flag flag : flags) {
            if (isValue(word(flagName(flag))))
                return term.number = int(flag), true;
        }
        return false;
    case Field::Breaker:
        for (std::size_t i = 0; i < std::size(lookNames); ++i) {
            if (isValue(QLatin1String(lookNames[i])))
                return term.number = int(i), true;
        }
        return false;
    default:
        return !term.value.isEmpty();
    }
}

bool Filter::compares(const Term& term, Level level)
{
    const auto wanted = static_cast<Level>(term.number);
    const int order = severity(level) - severity(wanted);
    switch (term.comparison) {
    case Comparison::Is:
        return level == wanted;
    case Comparison::AtLeast:
        return order >= 0;
    case Comparison::AtMost:
        return order <= 0;
    case Comparison::Above:
        return order > 0;
    case Comparison::Below:
        break;
    }
    return order < 0;
}

bool Filter::ofNode(const Term& term)
{
    return term.field == Field::Region || term.field == Field::Node;
}

bool Filter::holds(const Term& term, const NodeState& node)
{
    switch (term.field) {
    case Field::Region:
        return contains(node.region, term.value);
    case Field::Node:
    case Field::Text:
        return contains(node.name, term.value) || (term.field == Field::Text && contains(node.region, term.value));
    case Field::Level:
        return compares(term, node.level);
    case Field::Is:
        return node.flags.has(static_cast<Flag>(term.number));
    default:
        return false;
    }
}

bool Filter::holds(
    const Term& term, const NodeState& node, const ComponentState& component, const std::vector<LayerColumn>& layers)
{
    const LayerColumn* layer = component.layer < layers.size() ? &layers[component.layer] : nullptr;
    switch (term.field) {
    case Field::Layer:
        return layer
            && (toText(layer->id).compare(term.value, Qt::CaseInsensitive) == 0
                || toText(layer->code).compare(term.value, Qt::CaseInsensitive) == 0
                || toText(layer->name).startsWith(term.value, Qt::CaseInsensitive));
    case Field::Level:
        return compares(term, component.level);
    case Field::Is:
        return component.flags.has(static_cast<Flag>(term.number));
    case Field::Breaker:
        return int(breakerLook(component.breaker.state, component.breaker.mode)) == term.number;
    case Field::Text:
        return holds(term, node) || (layer && contains(layer->name, term.value))
            || contains(component.breaker.name, term.value);
    default:
        return holds(term, node);
    }
}

bool Filter::passes(
    const NodeState& node, const ComponentState& component, const std::vector<LayerColumn>& layers) const
{
    return std::ranges::all_of(
        m_terms, [&](const Term& term) { return holds(term, node, component, layers) != term.negated; });
}

bool Filter::passes(const NodeState& node, const BreakerView& breaker, BreakerLook look) const
{
    return std::ranges::all_of(m_terms, [&](const Term& term) {
        const bool is = term.field == Field::Breaker ? int(look) == term.number
            : term.field == Field::Text              ? holds(term, node) || contains(breaker.name, term.value)
                                                     : holds(term, node);
        return is != term.negated;
    });
}

bool Filter::passes(const NodeState& node, const std::vector<LayerColumn>& layers) const
{
    if (m_terms.empty())
        return true;
    // What is said of the node is looked at once, not once a component.
    if (!std::ranges::all_of(m_terms, [&](const Term& t) { return !ofNode(t) || holds(t, node) != t.negated; }))
        return false;
    if (node.components.empty())
        return std::ranges::all_of(m_terms, [&](const Term& t) { return holds(t, node) != t.negated; });
    return std::ranges::any_of(
        node.components, [&](const ComponentState& component) { return passes(node, component, layers); });
}

QStringList Filter::completions(const QString& line, int cursor, const Snapshot& snapshot, int most)
{
    const int start = wordStart(line, cursor);
    const QString typed = line.mid(start, cursor - start);
    QStringList all;
    const auto match = termPattern().match(typed);
    if (!match.hasMatch()) {
        for (const char* name : fieldNames) {
            if (*name && QLatin1String(name).startsWith(typed, Qt::CaseInsensitive))
                all << QLatin1String(name) + u':';
        }
        if (typed.isEmpty() || QLatin1String("level").startsWith(typed, Qt::CaseInsensitive))
            all << QStringLiteral("level>=");
        return all;
    }
    const QString head = match.captured(1) + match.captured(2) + match.captured(3);
    for (const QString& value : valuesOf(match.captured(2), snapshot)) {
        if (all.size() == most)
            break;
        if (value.contains(match.captured(4), Qt::CaseInsensitive) && value != match.captured(4))
            all << head + value;
    }
    return all;
}

std::pair<QString, int> Filter::completed(const QString& line, int cursor, const QString& word)
{
    const int start = wordStart(line, cursor);
    const bool whole = !word.endsWith(u':') && !word.endsWith(u'=');
    const QString inserted = whole ? word + u' ' : word;
    QString rest = line.mid(cursor);
    if (whole && rest.startsWith(u' '))
        rest.remove(0, 1);
    return {line.left(start) + inserted + rest, start + int(inserted.size())};
}

} // namespace dwcp
