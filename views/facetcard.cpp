// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facetcard.h"

#include "views/glyphs.h"
#include "views/measures.h"
#include "views/sparkdelegate.h"
#include "views/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace dwcp {

namespace {

constexpr int headHeight = 20;
constexpr int valueHeight = 26;
constexpr int footHeight = 16;

/** How bad a rule is among the same rules of other nodes: level first, then score. */
bool isWorse(const RuleState& a, const RuleState& b)
{
    if (severity(a.level) != severity(b.level))
        return severity(a.level) > severity(b.level);
    return a.score < b.score;
}

void take(FacetSummary& summary, const RuleState*& worst, const NodeState& node, const ComponentState& component,
    std::size_t facet, std::uint16_t first)
{
    const FacetState& state = component.facets[facet];
    if (state.presence == Presence::NotProvided)
        return;
    summary.level = summary.provided++ == 0 ? state.level : combine(summary.level, state.level);
    if (summary.presence != Presence::Value)
        summary.presence = state.presence;
    summary.well += state.level == Level::Healthy ? 1 : 0;
    const auto& rules = component.spec->facets[facet].rules;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto flat = static_cast<std::uint16_t>(first + i);
        const RuleState& rule = component.rules[flat];
        if (rule.presence != Presence::Value || (worst && !isWorse(rule, *worst)))
            continue;
        worst = &rule;
        summary.value = Texts::reading(rules[i], rule);
        summary.what = FacetCard::tr("%1, %2").arg(toText(rules[i].name), toText(node.name));
        const Level limit = rule.level == Level::Critical ? Level::Critical : Level::Degraded;
        const QString enters = Texts::enters(rules[i], limit);
        summary.limit = enters.isEmpty() ? QString() : FacetCard::tr("%1 %2").arg(Texts::level(limit), enters);
        summary.series = {node.id, component.layer, flat};
    }
}

} // namespace

std::vector<FacetSummary> summarizeFacets(const Snapshot& snapshot, LayerIndex layer)
{
    std::vector<FacetSummary> facets;
    std::vector<const RuleState*> worst;
    const LayerSpec* shown = nullptr;
    for (const auto& node : snapshot.nodes) {
        const ComponentState* component = node ? node->component(layer) : nullptr;
        if (!component)
            continue;
        // Layers of several profiles may share a column; facets are told apart by their names.
        std::uint16_t first = 0;
        for (std::size_t i = 0; i < component->spec->facets.size(); ++i) {
            const FacetSpec& spec = component->spec->facets[i];
            const QString name = toText(spec.name);
            auto found = std::ranges::find(facets, name, &FacetSummary::name);
            if (found == facets.end()) {
                facets.push_back({name, Presence::NotProvided, Level::Unknown, {}, {}, {}, 0, 0, {}});
                worst.push_back(nullptr);
                found = facets.end() - 1;
            }
            take(*found, worst[std::size_t(found - facets.begin())], *node, *component, i, first);
            first = static_cast<std::uint16_t>(first + spec.rules.size());
        }
        shown = component->spec.get();
    }
    return shown ? facets : std::vector<FacetSummary>();
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
    const QString word = provided ? Texts::level(m_facet.level) : Texts::presence(m_facet.presence);
    const QFont small = m_theme.font(Type::ColumnHeader);
    const int wordWidth = QFontMetrics(small).horizontalAdvance(word) + 18;
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_facet.name, Qt::ElideRight, rect.width() - wordWidth - 4));
    painter.setFont(small);
    const QColor ink = m_theme.word(provided ? m_facet.level : Level::Unknown);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, word);
    if (provided)
        paintLevel(painter, QRectF(rect.right() - wordWidth + 2, rect.center().y() - 5, 12, 12), m_facet.level, ink,
            m_theme.onFailed());
}

void FacetCard::paintValue(QPainter& painter, const QRect& rect) const
{
    painter.setFont(m_theme.font(Type::Figure));
    painter.setPen(m_theme.color(Ink::Text));
    const QString value = m_facet.value.isEmpty() ? QStringLiteral("–") : m_facet.value;
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, value);
    const int used = painter.fontMetrics().horizontalAdvance(value) + 8;
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Ink::Text2));
    const QRect rest = rect.adjusted(used, 4, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_facet.what, Qt::ElideRight, rest.width()));
}

void FacetCard::paintFoot(QPainter& painter, const QRect& rect) const
{
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Ink::Text2));
    const QString count = m_facet.provided > 0 ? tr("%1 of %2 ok").arg(m_facet.well).arg(m_facet.provided) : QString();
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count);
    const int left = rect.width() - painter.fontMetrics().horizontalAdvance(count) - 8;
    painter.drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_facet.limit, Qt::ElideRight, left));
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
