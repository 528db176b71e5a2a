// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facetcard.h"

#include "models/quantities.h"
#include "models/seen.h"
#include "views/glyphs.h"
#include "views/measures.h"
#include "views/sparkdelegate.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace dwcp {

namespace {

constexpr int headHeight = 20;
constexpr int valueHeight = 26;
constexpr int footHeight = 16;

/** What was found of a facet so far; words are made of it once, at the end. */
struct Finding {
    const FacetSpec* spec = nullptr;
    FacetSummary summary{};
    const NodeState* node = nullptr; ///< of the worst rule
    const ComponentState* component = nullptr;
    const MetricRule* rule = nullptr;
    std::uint16_t flat = noRule;

    const RuleState& worst() const { return component->rules[flat]; }
};

bool canBeIll(const MetricRule& rule)
{
    return rule.degraded || rule.critical;
}

/** What tells more of a facet: news first, then level, then what has a limit, then score. */
bool isWorse(const ComponentState& component, const MetricRule& rule, const RuleState& state, const Finding& than)
{
    if (isStale(component) != isStale(*than.component))
        return isStale(*than.component);
    const RuleState& other = than.worst();
    if (severity(state.level) != severity(other.level))
        return severity(state.level) > severity(other.level);
    if (canBeIll(rule) != canBeIll(*than.rule))
        return canBeIll(rule);
    return state.score < other.score;
}

void take(
    Finding& finding, const NodeState& node, const ComponentState& component, std::size_t facet, std::uint16_t first)
{
    const FacetState& state = component.facets[facet];
    if (state.presence == Presence::NotProvided)
        return;
    FacetSummary& summary = finding.summary;
    const Level level = isStale(component) ? Level::Unknown : state.level;
    summary.level = summary.provided++ == 0 ? level : combine(summary.level, level);
    if (summary.presence != Presence::Value)
        summary.presence = state.presence;
    summary.well += level == Level::Healthy ? 1 : 0;
    const auto& rules = component.spec->facets[facet].rules;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto flat = static_cast<std::uint16_t>(first + i);
        const RuleState& rule = component.rules[flat];
        if (rule.presence != Presence::Value || (finding.rule && !isWorse(component, rules[i], rule, finding)))
            continue;
        finding.node = &node;
        finding.component = &component;
        finding.rule = &rules[i];
        finding.flat = flat;
    }
}

/** Layers of several profiles may share a column; facets are told apart by their names. */
Finding& findingOf(std::vector<Finding>& findings, const FacetSpec& spec, std::size_t likely)
{
    if (likely < findings.size() && findings[likely].spec == &spec)
        return findings[likely];
    const auto found =
        std::ranges::find_if(findings, [&](const Finding& finding) { return finding.spec->name == spec.name; });
    return found == findings.end() ? findings.emplace_back(Finding{&spec}) : *found;
}

FacetSummary worded(const Finding& finding)
{
    FacetSummary summary = finding.summary;
    summary.name = toText(finding.spec->name);
    if (!finding.rule)
        return summary;
    const RuleState& worst = finding.worst();
    const Level limit = worst.level == Level::Critical ? Level::Critical : Level::Degraded;
    summary.value = Texts::reading(*finding.rule, worst);
    summary.what = FacetCard::tr("%1, %2").arg(toText(finding.rule->name), toText(finding.node->name));
    summary.isStale = isStale(*finding.component);
    if (summary.isStale)
        summary.what = FacetCard::tr("%1, %2").arg(summary.what, Texts::flag(Flag::Stale));
    summary.enters = Texts::enters(*finding.rule, limit);
    if (!summary.enters.isEmpty())
        summary.limit = FacetCard::tr("%1 %2").arg(Texts::level(limit), summary.enters);
    summary.series = {finding.node->id, finding.component->layer, finding.flat};
    return summary;
}

} // namespace

std::vector<FacetSummary> summarizeFacets(const Snapshot& snapshot, LayerIndex layer)
{
    std::vector<Finding> findings;
    for (const auto& node : snapshot.nodes) {
        const ComponentState* component = node ? node->component(layer) : nullptr;
        if (!component)
            continue;
        std::uint16_t first = 0;
        for (std::size_t i = 0; i < component->spec->facets.size(); ++i) {
            const FacetSpec& spec = component->spec->facets[i];
            take(findingOf(findings, spec, i), *node, *component, i, first);
            first = static_cast<std::uint16_t>(first + spec.rules.size());
        }
    }
    std::vector<FacetSummary> facets;
    std::ranges::transform(findings, std::back_inserter(facets), worded);
    return facets;
}

FacetCard::FacetCard(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize FacetCard::sizeHint() const
{
    return {200, measures::facetCard};
}

QSize FacetCard::minimumSizeHint() const
{
    return {120, measures::facetCard};
}

void FacetCard::show(const FacetSummary& facet, const Spark& spark)
{
    m_spark = spark;
    update();
    if (facet == m_facet)
        return;
    m_facet = facet;
    setAccessibleName(facet.presence == Presence::NotProvided
            ? tr("%1, not provided").arg(facet.name)
            : tr("%1, %2, %3 %4").arg(facet.name, Texts::levelInSentence(facet.level), facet.what, facet.value));
    setToolTip(accessibleName());
}

void FacetCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    mirror(painter, rect(), layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ill = isIll(m_facet.level);
    const QColor outline = hasFocus()      ? m_theme.color(Ink::Accent)
        : m_facet.level >= Level::Critical ? m_theme.mark(m_facet.level)
                                           : m_theme.color(Ink::Border);
    painter.setPen(QPen(outline, hasFocus() ? 2 : 1));
    painter.setBrush(m_theme.color(Ink::Surface));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measures::panelRadius, measures::panelRadius);
    QRect inside = rect().adjusted(measures::panelPadding, 8, -measures::panelPadding, -8);
    paintHead(painter, QRect(inside.topLeft(), QSize(inside.width(), headHeight)));
    inside.setTop(inside.top() + headHeight);
    paintValue(painter, QRect(inside.topLeft(), QSize(inside.width(), valueHeight)));
    paintFoot(painter, QRect(inside.left(), inside.bottom() - footHeight + 1, inside.width(), footHeight));
    const QRect line = inside.adjusted(0, valueHeight + 4, 0, -footHeight - 4);
    if (m_spark.points && m_facet.presence == Presence::Value)
        paintSpark(painter, line, m_spark, m_theme.color(ill ? Ink::Text : Ink::Text2), 1.5, 2.5);
}

void FacetCard::paintHead(QPainter& painter, const QRect& rect) const
{
    painter.setFont(m_theme.font(Type::BodyStrong));
    painter.setPen(m_theme.color(Ink::Text));
    const bool provided = m_facet.presence != Presence::NotProvided;
    const int nameWidth = QFontMetrics(m_theme.font(Type::BodyStrong)).horizontalAdvance(m_facet.name);
    QString word = provided ? Texts::level(m_facet.level) : Texts::presence(m_facet.presence);
    const QFont small = m_theme.font(Type::ColumnHeader);
    int wordWidth = QFontMetrics(small).horizontalAdvance(word) + 18;
    if (provided && nameWidth + wordWidth + 4 > rect.width()) { // the name is whole; the level's shape says it as well
        word.clear();
        wordWidth = 14;
    }
    write(painter, rect.adjusted(0, 0, -wordWidth - 4, 0), Qt::AlignLeft | Qt::AlignVCenter, m_facet.name,
        Qt::ElideRight);
    painter.setFont(small);
    const QColor ink = m_theme.word(provided ? m_facet.level : Level::Unknown);
    painter.setPen(ink);
    write(painter, rect, Qt::AlignRight | Qt::AlignVCenter, word);
    if (provided)
        paintLevel(painter, QRectF(rect.right() - wordWidth + 2, rect.center().y() - 5, 12, 12), m_facet.level, ink,
            m_theme.onFailed());
}

void FacetCard::paintValue(QPainter& painter, const QRect& rect) const
{
    painter.setFont(m_theme.font(Type::Figure));
    painter.setPen(m_theme.color(m_facet.isStale ? Ink::Text3 : Ink::Text));
    const QString value = m_facet.value.isEmpty() ? QStringLiteral("–") : m_facet.value;
    write(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, value);
    const int used = painter.fontMetrics().horizontalAdvance(value) + 8;
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Ink::Text2));
    const QRect rest = rect.adjusted(used, 4, 0, 0);
    const QFontMetrics metrics = painter.fontMetrics();
    if (metrics.horizontalAdvance(m_facet.what) <= rest.width())
        return write(painter, rest, Qt::AlignLeft | Qt::AlignVCenter, m_facet.what);
    // Two lines beside the figure, broken between words.
    qsizetype cut = m_facet.what.lastIndexOf(u' ');
    while (cut > 0 && metrics.horizontalAdvance(m_facet.what.left(cut)) > rest.width())
        cut = m_facet.what.lastIndexOf(u' ', cut - 1);
    const auto line = [&](const QRect& box, const QString& text) {
        write(painter, box, Qt::AlignLeft | Qt::AlignVCenter, text, Qt::ElideRight);
    };
    line(rest.adjusted(0, -7, 0, -12), m_facet.what.left(std::max<qsizetype>(cut, 0)));
    line(rest.adjusted(0, 7, 0, 2), m_facet.what.mid(cut + 1));
}

void FacetCard::paintFoot(QPainter& painter, const QRect& rect) const
{
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Ink::Text2));
    const auto wide = [&](const QString& text) { return painter.fontMetrics().horizontalAdvance(text); };
    QString count;
    if (m_facet.provided > 0)
        count = tr("%1 of %2 ok").arg(Quantities::count(m_facet.well), Quantities::count(m_facet.provided));
    if (wide(count) + wide(m_facet.enters) + 8
        > rect.width()) // the limit is not to be guessed, the fleet's size is known
        count = tr("%1 not ok").arg(Quantities::count(m_facet.provided - m_facet.well));
    write(painter, rect, Qt::AlignRight | Qt::AlignVCenter, count);
    const int left = rect.width() - wide(count) - 8;
    const bool roomy = wide(m_facet.limit) <= left;
    write(painter, QRect(rect.topLeft(), QSize(left, rect.height())), Qt::AlignLeft | Qt::AlignVCenter,
        roomy ? m_facet.limit : m_facet.enters, Qt::ElideRight);
}

void FacetCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT picked();
}

void FacetCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT picked();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace dwcp
