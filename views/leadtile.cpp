// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leadtile.h"

#include "models/quantities.h"
#include "models/texts.h"
#include "views/labels.h"
#include "views/levelchip.h"
#include "views/measures.h"
#include "views/writing.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

namespace {
constexpr std::size_t mostParts = 2;
constexpr std::size_t mostCounts = 4;
} // namespace

LeadTile::LeadTile(const Theme& theme, const QString& label, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_label(label)
    , m_title(makeLabel(theme, Type::Caption, Ink::Text2, label))
    , m_aside(makeLabel(theme, Type::Caption, Ink::Text3))
    , m_level(new LevelChip(theme, LevelChip::Shape::Plain))
{
    setProperty("kind", QStringLiteral("panel"));
    setFixedHeight(measures::keyFigureTile);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::panelPadding, 7, measures::panelPadding, 9);
    all->setSpacing(0);
    auto* headBox = new QWidget;
    headBox->setFixedHeight(16);
    auto* head = new QHBoxLayout(headBox);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(measures::glyphToText);
    head->addWidget(m_title, 1);
    head->addWidget(m_aside);
    head->addWidget(m_level);
    all->addWidget(headBox);
    all->addSpacing(2);
    m_value = new QHBoxLayout;
    m_value->setSpacing(measures::glyphToText);
    for (std::size_t i = 0; i < mostParts; ++i) {
        m_parts.emplace_back(makeLabel(theme, Type::Figure), makeLabel(theme, Type::Caption, Ink::Text2));
        m_parts.back().first->setSizePolicy(
            QSizePolicy::Fixed, QSizePolicy::Preferred); // a figure is whole or not there
        m_value->addWidget(m_parts.back().first, 0, Qt::AlignBaseline);
        m_value->addWidget(m_parts.back().second, 0, Qt::AlignBaseline);
    }
    m_value->addStretch(1);
    for (std::size_t i = 0; i < mostCounts; ++i) {
        m_counts.push_back(new LevelChip(theme, LevelChip::Shape::Plain));
        m_value->addWidget(m_counts.back());
    }
    m_value->setSizeConstraint(QLayout::SetNoConstraint);
    all->addLayout(m_value);
    all->addStretch(1);
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
        if (parts[i].ink)
            setInk(context, *parts[i].ink);
        else
            setInk(context, Ink::Text2);
    }
}

/** What the figures and their words leave; the stretch that follows them has a gap too. */
int LeadTile::room() const
{
    int room = width() - 2 * measures::panelPadding;
    for (const auto& [figure, context] : m_parts) {
        for (const TextLabel* label : {figure, context})
            room -= label->isHidden() ? 0 : label->sizeHint().width() + measures::glyphToText;
    }
    return room;
}

/** Words give way before figures do: the brief ones stand where the whole ones have no room. */
void LeadTile::fit()
{
    for (std::size_t i = 0; i < m_shownParts.size(); ++i) {
        setTextIfNew(m_parts[i].first, m_shownParts[i].figure);
        setTextIfNew(m_parts[i].second, m_shownParts[i].context);
    }
    writeCounts(false);
    bool isShort = fitHead();
    isShort = giveWay() || isShort;
    const QString whole = m_aside->isHidden() && !m_aside->text().isEmpty()
        ? accessibleName() + QLatin1String(", ") + m_aside->text()
        : accessibleName();
    setToolTip(m_hasCounts || isShort ? whole : QString());
    fitCounts();
}

/** What is ill is worth more than the last digits of what is well, and than of how many. True: something gave way. */
bool LeadTile::giveWay()
{
    bool isShort = false;
    const auto shorten = [&](TextLabel* label, const QString& brief) {
        if (brief.isEmpty() || room() >= countsWidth())
            return;
        isShort = true;
        setTextIfNew(label, brief);
    };
    for (std::size_t i = 0; i < m_shownParts.size(); ++i)
        shorten(m_parts[i].second, m_shownParts[i].brief);
    for (std::size_t i = 0; i < m_shownParts.size(); ++i)
        shorten(m_parts[i].first, m_shownParts[i].briefFigure);
    if (room() >= countsWidth())
        return isShort;
    if (!m_shownCounts.empty())
        writeCounts(true);
    // Half of a number is a wrong one: rather none, where the brief words are too long.
    for (std::size_t i = 0; i < m_shownParts.size(); ++i) {
        if (!m_shownParts[i].brief.isEmpty() && room() < countsWidth())
            setTextIfNew(m_parts[i].second, {});
    }
    return true;
}

void LeadTile::writeCounts(bool areBrief)
{
    for (std::size_t i = 0; i < m_shownCounts.size() && i < m_counts.size(); ++i) {
        const auto count = m_shownCounts[i].count;
        m_counts[i]->show(
            m_shownCounts[i].level, {}, areBrief ? Quantities::briefCount(count) : Quantities::count(count));
    }
}

int LeadTile::countsWidth() const
{
    int width = 0;
    for (std::size_t i = 0; i < m_shownCounts.size() && i < m_counts.size(); ++i)
        width += m_counts[i]->sizeHint().width() + measures::glyphToText;
    return width;
}

/** The name is whole as long as it can be: the level's word gives way to it, then what stands aside. True: one did. */
bool LeadTile::fitHead()
{
    int room = width() - 2 * measures::panelPadding - m_title->sizeHint().width();
    const auto takes = [&room](int wide) {
        room -= wide + measures::glyphToText;
        return room >= 0;
    };
    bool isShort = false;
    if (m_hasLevel) {
        m_level->setShape(LevelChip::Shape::Plain);
        isShort = m_level->sizeHint().width() + measures::glyphToText > room;
        if (isShort)
            m_level->setShape(LevelChip::Shape::Glyph);
        takes(m_level->sizeHint().width());
    }
    const bool hasAside = !m_aside->text().isEmpty();
    const bool showsAside = hasAside && takes(m_aside->sizeHint().width());
    m_aside->setVisible(showsAside);
    return isShort || showsAside != hasAside;
}

void LeadTile::fitCounts()
{
    int left = room();
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        left -= m_counts[i]->sizeHint().width() + measures::glyphToText;
        m_counts[i]->setVisible(left >= 0 && i < m_shownCounts.size());
    }
}

void LeadTile::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
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
    m_shownCounts.clear();
    std::ranges::copy_if(
        content.counts, std::back_inserter(m_shownCounts), [](const Count& count) { return count.count > 0; });
    std::ranges::stable_sort(
        m_shownCounts, [](const Count& a, const Count& b) { return severity(a.level) > severity(b.level); });
    m_shownParts.assign(content.parts.begin(), content.parts.begin() + std::min(content.parts.size(), m_parts.size()));
    m_hasCounts = !content.counts.empty();
    setTextIfNew(m_aside, content.aside);
    m_hasLevel = content.level.has_value();
    m_level->setVisible(m_hasLevel);
    if (content.level)
        m_level->show(*content.level);
    m_bar = content.bar;
    setAccessibleName(sentence(m_label, content));
    fit();
    update();
}

LeadTile::Content LeadTile::contentOf(const Breakers& breakers)
{
    Content content;
    content.aside = tr("%1 in all").arg(Quantities::count(breakers.total));
    const auto add = [&](quint32 count, const QString& word, Level ink, const QString& brief = {}) {
        if (count > 0)
            content.parts.push_back({Quantities::count(count), word, ink, brief});
    };
    add(breakers.open, tr("open"), Level::Critical);
    add(breakers.halfOpen, tr("half-open"), Level::Degraded, tr("half", "half-open, where there is little room"));
    add(breakers.unknown, tr("unknown"), Level::Unknown);
    if (breakers.total == 0)
        content.parts.push_back({Quantities::unknown(), tr("none is known"), {}});
    else if (content.parts.empty())
        content.parts.push_back({Quantities::count(0), tr("open, all let through"), {}, tr("open")});
    return content;
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
    mirror(painter, rect(), layoutDirection());
    const QRect track(measures::panelPadding, height() - 10, width() - 2 * measures::panelPadding, 4);
    painter.fillRect(track, m_theme.color(Ink::Hover));
    const int filled = qRound(track.width() * qBound(0.0, m_bar->filled, 1.0));
    painter.fillRect(QRect(track.topLeft(), QSize(filled, track.height())), m_theme.color(Ink::Text2));
    const int mark = track.left() + qRound(track.width() * qBound(0.0, m_bar->limit, 1.0));
    painter.fillRect(mark - 2, track.top(), 4, track.height(), m_theme.color(Ink::Surface));
    painter.fillRect(mark - 1, track.top() - 1, 2, track.height() + 2, m_theme.color(Ink::Text));
}

} // namespace dwcp
