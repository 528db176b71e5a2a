// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leadtile.h"

#include "models/quantities.h"
#include "models/texts.h"
#include "views/labels.h"
#include "views/levelchip.h"
#include "views/measures.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace dwcp {

namespace {
constexpr std::size_t mostParts = 2;
constexpr std::size_t mostCounts = 4;
} // namespace

LeadTile::LeadTile(const Theme& theme, const QString& label, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_label(label)
    , m_aside(makeLabel(theme, Type::Caption, Ink::Text3))
    , m_level(new LevelChip(theme, LevelChip::Shape::Plain))
{
    setProperty("kind", QStringLiteral("panel"));
    setFixedHeight(measures::keyFigureTile);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::panelPadding, 7, measures::panelPadding, 9);
    all->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(measures::glyphToText);
    head->addWidget(makeLabel(theme, Type::Caption, Ink::Text2, label), 1);
    head->addWidget(m_aside);
    head->addWidget(m_level);
    all->addLayout(head);
    m_value = new QHBoxLayout;
    m_value->setSpacing(measures::glyphToText);
    for (std::size_t i = 0; i < mostParts; ++i) {
        m_parts.emplace_back(makeLabel(theme, Type::Figure), makeLabel(theme, Type::Caption, Ink::Text2));
        m_value->addWidget(m_parts.back().first, 0, Qt::AlignBaseline);
        m_value->addWidget(m_parts.back().second, 0, Qt::AlignBaseline);
    }
    m_value->addStretch(1);
    for (std::size_t i = 0; i < mostCounts; ++i) {
        m_counts.push_back(new LevelChip(theme, LevelChip::Shape::Plain));
        m_value->addWidget(m_counts.back());
    }
    all->addLayout(m_value, 1);
}

void LeadTile::fillParts(const std::vector<Part>& parts)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto& [figure, context] = m_parts[i];
        const bool shown = i < parts.size();
        figure->setVisible(shown);
        context->setVisible(shown && !parts[i].context.isEmpty());
        if (!shown)
            continue;
        setTextIfNew(figure, parts[i].figure);
        setTextIfNew(context, parts[i].context);
        if (parts[i].ink)
            setInk(context, *parts[i].ink);
        else
            setInk(context, Ink::Text2);
    }
}

void LeadTile::fillCounts(const std::vector<Count>& counts)
{
    std::size_t used = 0;
    for (const Count& count : counts) {
        if (count.count > 0 && used < m_counts.size())
            m_counts[used++]->show(count.level, {}, Quantities::count(count.count));
    }
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i]->setVisible(i < used);
}

QString LeadTile::sentence(const QString& label, const Content& content)
{
    QStringList words{label};
    for (const Part& part : content.parts)
        words << part.figure + u' ' + part.context;
    if (content.level)
        words << Texts::levelInSentence(*content.level);
    for (const Count& count : content.counts) {
        if (count.count > 0)
            words << Quantities::count(count.count) + u' ' + Texts::levelInSentence(count.level);
    }
    return words.join(QLatin1String(", "));
}

void LeadTile::show(const Content& content)
{
    fillParts(content.parts);
    fillCounts(content.counts);
    setTextIfNew(m_aside, content.aside);
    m_aside->setVisible(!content.aside.isEmpty());
    m_level->setVisible(content.level.has_value());
    if (content.level)
        m_level->show(*content.level);
    m_bar = content.bar;
    setAccessibleName(sentence(m_label, content));
    update();
}

QSize LeadTile::minimumSizeHint() const
{
    return {128, measures::keyFigureTile};
}

void LeadTile::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_bar)
        return;
    QPainter painter(this);
    const QRect track(measures::panelPadding, height() - 10, width() - 2 * measures::panelPadding, 4);
    painter.fillRect(track, m_theme.color(Ink::Hover));
    const int filled = qRound(track.width() * qBound(0.0, m_bar->filled, 1.0));
    painter.fillRect(QRect(track.topLeft(), QSize(filled, track.height())), m_theme.color(Ink::Text2));
    const int mark = track.left() + qRound(track.width() * qBound(0.0, m_bar->limit, 1.0));
    painter.fillRect(mark - 2, track.top(), 4, track.height(), m_theme.color(Ink::Surface));
    painter.fillRect(mark - 1, track.top() - 1, 2, track.height() + 2, m_theme.color(Ink::Text));
}

} // namespace dwcp
