// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleetmap.h"

#include "models/facttexts.h"
#include "models/nodedrag.h"
#include "models/quantities.h"
#include "models/seen.h"
#include "models/texts.h"
#include "views/glyphs.h"
#include "views/measures.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QApplication>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dwcp {

namespace {

constexpr int blockColumns = 5;
constexpr int blockRows = 8;
constexpr int blockSize = blockColumns * blockRows;
constexpr int smallestPitch = 4;
constexpr int largestPitch = 96;
constexpr int headHeight = 24;
constexpr int shortHead = 150; ///< a name and the beginning of its note
constexpr int regionGap = 16;
constexpr int bigTile = 14; ///< from here on the glyph stands inside a box
constexpr int namedTile = 40; ///< from here on the node's name stands under it
constexpr int scoredTile = 64; ///< from here on its score beside its glyph
constexpr int linesOfBlocks[] = {3, 4, 2, 5, 6, 1}; ///< regions rather wide than high
constexpr double dimmed = 0.35;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/** Between blocks; tiles with words need none that grows with them. */
int blockGap(int pitch)
{
    return std::min(pitch / 2, 16);
}

int blockWidth(int across)
{
    return blockColumns * across + blockGap(across);
}

int blockHeight(int down)
{
    return blockRows * down + blockGap(down);
}

/** Of few nodes that are in one block: no wider and no higher than they need. */
int regionWidth(int nodes, int columns, int across)
{
    return nodes < blockColumns ? nodes * across + blockGap(across) : columns * blockWidth(across);
}

int regionHeight(int nodes, int lines, int down)
{
    const int rows = (nodes + blockColumns - 1) / blockColumns;
    return nodes < blockSize ? rows * down + blockGap(down) : lines * blockHeight(down);
}

} // namespace

FleetMap::FleetMap(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Fleet map, a tile a node"));
    setMinimumHeight(120);
    connect(&theme, &Theme::changed, this, [this] {
        paintAll();
        update();
    });
}

void FleetMap::show(const Snapshot& snapshot, const Filter& filter)
{
    const bool sameNodes = snapshot.nodes.size() == m_tiles.size()
        && std::ranges::equal(snapshot.nodes, m_tiles,
            [](const auto& node, const Tile& tile) { return (node == nullptr) == (tile.node == nullptr); });
    const bool sameFilter = filter == m_filter && snapshot.layers == m_layers;
    m_filter = filter;
    m_layers = snapshot.layers;
    m_painted = 0;
    if (!sameNodes)
        sortIntoRegions(snapshot);
    if (m_picture.isNull())
        layOut();
    QPainter painter(&m_picture);
    mirror(painter, rect(), layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    for (Tile& tile : m_tiles) {
        const NodeId id = NodeId(&tile - m_tiles.data());
        if (!tile.node || (tile.node == snapshot.nodes[id] && sameNodes && sameFilter))
            continue;
        const Tile before = tile;
        tile.node = snapshot.nodes[id];
        tile.passes = m_filter.isEmpty() || m_filter.passes(*tile.node, *m_layers);
        m_matching += int(tile.passes) - int(before.passes);
        const int more = int(tile.node->level != Level::Healthy) - int(before.node->level != Level::Healthy);
        m_regions[tile.region].notHealthy += more;
        m_regions[tile.region].racks[tile.rack].notHealthy += more;
        const bool sameScore = !showsScores() || before.node->score == tile.node->score;
        if (before.node->level == tile.node->level && sameScore && before.passes == tile.passes && sameNodes)
            continue;
        ++m_painted;
        paintTile(painter, tile);
    }
    update();
}

void FleetMap::sortIntoRegions(const Snapshot& snapshot)
{
    m_regions.clear();
    m_tiles.assign(snapshot.nodes.size(), {});
    m_matching = 0;
    m_racks = 0;
    std::unordered_map<std::string_view, std::pair<std::size_t, std::size_t>> places; // region and rack
    std::unordered_map<std::string_view, std::size_t> regions;
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue;
        const auto [place, isNew] = places.try_emplace(node->region);
        if (isNew) {
            const std::string_view whole = node->region;
            const std::string_view name = whole.substr(0, whole.find('/'));
            const std::string_view rack = whole.substr(std::min(whole.size(), name.size() + 1));
            const auto [region, first] = regions.try_emplace(name, m_regions.size());
            if (first)
                m_regions.push_back({name.empty() ? tr("no region") : textOf(name), {}, {}, 0, 0, {}, 1});
            place->second = {region->second, m_regions[region->second].racks.size()};
            m_regions[region->second].racks.push_back({textOf(rack), {}, 0});
            m_racks += rack.empty() ? 0 : 1;
        }
        Region& region = m_regions[place->second.first];
        Rack& rack = region.racks[place->second.second];
        m_tiles[node->id] = {node, place->second.first, 0, 0, true};
        rack.nodes.push_back(node->id);
        ++region.count;
        region.notHealthy += node->level != Level::Healthy ? 1 : 0;
        rack.notHealthy += node->level != Level::Healthy ? 1 : 0;
        ++m_matching;
    }
    for (Region& region : m_regions)
        placeRacks(region);
    m_picture = {};
}

/** Racks by name, each from the beginning of a block. */
void FleetMap::placeRacks(Region& region)
{
    std::ranges::stable_sort(region.racks, {}, &Rack::name);
    for (std::size_t rack = 0; rack < region.racks.size(); ++rack) {
        while (region.places.size() % blockSize != 0)
            region.places.push_back(noNode);
        for (const NodeId node : region.racks[rack].nodes) {
            m_tiles[node].rack = rack;
            m_tiles[node].place = region.places.size();
            region.places.push_back(node);
        }
    }
}

/** Places the regions with this pitch and about so many lines of blocks, each with room for its head or for a part of
 * it. Returns the height that takes. */
int FleetMap::placeRegions(Pitch pitch, int lines, Heads heads)
{
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (Region& region : m_regions) {
        const int blocks = (int(region.places.size()) + blockSize - 1) / blockSize;
        const int most = std::max(1, width() / blockWidth(pitch.across));
        region.columns = std::clamp((blocks + lines - 1) / lines, std::min({blocks, 4, most}), most);
        const int used = (blocks + region.columns - 1) / region.columns;
        const int nodes = int(region.places.size());
        const int tiles = regionWidth(nodes, region.columns, pitch.across);
        const int needs = std::max(tiles, std::min(width(), headWidth(region, heads)));
        const int high = headHeight + regionHeight(nodes, used, pitch.down);
        if (x > 0 && x + needs > width()) {
            x = 0;
            y += lineHeight + 8;
            lineHeight = 0;
        }
        region.box = QRect(x, y, needs, high);
        x += needs + regionGap;
        lineHeight = std::max(lineHeight, high);
    }
    return y + lineHeight;
}

bool FleetMap::fits(Pitch pitch, Heads heads)
{
    return std::ranges::any_of(linesOfBlocks, [&](int lines) { return placeRegions(pitch, lines, heads) <= height(); });
}

/** What squares leave of the room goes to tiles that are up to half as wide or as high again. */
FleetMap::Pitch FleetMap::roomiest(Pitch square)
{
    Pitch best = square;
    const int side = square.across;
    for (int across = side; across <= side + side / 2; ++across) {
        for (int down = side; down <= side + side / 2; ++down) {
            if (across * down > best.across * best.down && fits({across, down}, Heads::Short))
                best = {across, down};
        }
    }
    return best;
}

void FleetMap::layOut()
{
    if (const int most = mostHeight(); std::exchange(m_mostHeight, most) != most)
        Q_EMIT mostHeightChanged(most);
    m_pitch = {largestPitch, largestPitch};
    while (m_pitch.across > smallestPitch && !fits(m_pitch, Heads::Short))
        m_pitch = {m_pitch.across - 1, m_pitch.down - 1};
    if (m_pitch.across < largestPitch)
        m_pitch = roomiest(m_pitch);
    // Whole heads are worth width that is left, and no smaller tile.
    if (!fits(m_pitch, Heads::Whole) && !fits(m_pitch, Heads::Short))
        placeRegions(m_pitch, linesOfBlocks[0], Heads::Short);
    paintAll();
}

/** One line of regions is enough where tiles with scores fit into it; else what the largest tiles take. */
int FleetMap::mostHeight()
{
    for (int side = largestPitch; side >= scoredTile; --side) {
        const int height = placeRegions({side, side}, linesOfBlocks[0], Heads::Short);
        if (std::ranges::all_of(m_regions, [](const Region& region) { return region.box.top() == 0; }))
            return std::max(minimumHeight(), height);
    }
    return std::max(minimumHeight(), placeRegions({largestPitch, largestPitch}, linesOfBlocks[0], Heads::Short));
}

bool FleetMap::showsScores() const
{
    return m_pitch.least() >= scoredTile;
}

/** With as many ill nodes as it can have, so that a head has room whatever happens. */
int FleetMap::headWidth(const Region& region, Heads heads) const
{
    if (heads == Heads::Short)
        return shortHead;
    return std::max(shortHead,
        QFontMetrics(m_theme.font(Type::BodyStrong)).horizontalAdvance(region.name) + measures::cellPadding
            + QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(noteOf(region.count, region.count)));
}

QRect FleetMap::rectOf(const Region& region, std::size_t place) const
{
    const int block = int(place) / blockSize;
    const int inside = int(place) % blockSize;
    const auto [across, down] = m_pitch;
    return {region.box.left() + block % region.columns * blockWidth(across) + inside % blockColumns * across,
        region.box.top() + headHeight + block / region.columns * blockHeight(down) + inside / blockColumns * down,
        across, down};
}

QRect FleetMap::tileOf(NodeId node) const
{
    if (node >= m_tiles.size() || !m_tiles[node].node)
        return {};
    return rectOf(m_regions[m_tiles[node].region], m_tiles[node].place);
}

void FleetMap::paintAll()
{
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(m_theme.color(Ink::Surface));
    QPainter painter(&m_picture);
    mirror(painter, rect(), layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Tile& tile : m_tiles) {
        if (tile.node)
            paintTile(painter, tile);
    }
}

/** A tile with room for words: what is well is an outline, what is ill is filled. */
void FleetMap::paintNamed(QPainter& painter, const QRect& box, const NodeState& node) const
{
    constexpr int wordHeight = 16;
    const QRectF card = QRectF(box).adjusted(2.5, 2.5, -2.5, -2.5);
    const bool ill = isIll(node.level);
    painter.setPen(QPen(m_theme.color(Ink::Border), 1));
    painter.setBrush(ill ? QBrush(m_theme.tint(node.level)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(card, measures::cellRadius, measures::cellRadius);
    const bool hasScore = showsScores() && std::isfinite(node.score);
    const QFont figures = m_theme.font(Type::Figure);
    const QString score = hasScore ? Quantities::score(node.score) : QString();
    const double words = hasScore ? measures::glyphToText + QFontMetricsF(figures).horizontalAdvance(score) : 0;
    const double size = std::min(
        card.height() - wordHeight - 8, hasScore ? double(measures::icon) : m_pitch.least() / (ill ? 3.0 : 5.0));
    const QRectF glyph(
        card.center().x() - (size + words) / 2, card.top() + (card.height() - wordHeight - size) / 2, size, size);
    const bool mark = node.level == Level::Failed;
    paintLevel(
        painter, glyph, node.level, mark ? m_theme.mark(node.level) : m_theme.word(node.level), m_theme.onFailed());
    if (hasScore) {
        painter.setFont(figures);
        painter.setPen(m_theme.color(Ink::Text));
        write(painter, QRectF(glyph.right() + measures::glyphToText, card.top(), words, card.height() - wordHeight),
            Qt::AlignVCenter, score);
    }
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(ill ? Ink::Text : Ink::Text2));
    write(painter, QRectF(card.left() + 2, card.bottom() - wordHeight - 2, card.width() - 4, wordHeight),
        Qt::AlignCenter, toText(node.name), Qt::ElideMiddle);
}

void FleetMap::paintTile(QPainter& painter, const Tile& tile) const
{
    const QRect box = rectOf(m_regions[tile.region], tile.place);
    const Level level = tile.node->level;
    painter.setOpacity(1);
    painter.fillRect(box, m_theme.color(Ink::Surface));
    painter.setOpacity(tile.passes ? 1 : dimmed);
    const int pitch = m_pitch.least();
    if (pitch >= namedTile)
        return paintNamed(painter, box, *tile.node);
    if (level == Level::Healthy) {
        // Health is quiet: half of the mark's colour, and smaller than what is ill.
        QColor calm = m_theme.mark(level);
        calm.setAlphaF(0.45F);
        const double gap = pitch < 8 ? 1 : pitch / 6.0;
        painter.fillRect(QRectF(box).adjusted(gap, gap, -gap, -gap), calm);
        return;
    }
    if (pitch >= bigTile)
        painter.fillRect(box.adjusted(1, 1, -1, -1), m_theme.tint(level));
    const double gap = pitch >= bigTile ? pitch / 5.0 : 0.5;
    const QColor ink = pitch >= bigTile ? m_theme.word(level) : m_theme.mark(level);
    paintLevel(painter, QRectF(box).adjusted(gap, gap, -gap, -gap), level, ink, m_theme.onFailed());
    if (level == Level::Failed && pitch < bigTile) {
        // Without its light outline a small failed tile is lost to colour-blind eyes.
        painter.setPen(QPen(m_theme.word(level), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

QString FleetMap::noteOf(int count, int notHealthy)
{
    const QString ill = Quantities::count(notHealthy);
    return count == 1 ? tr("1 node, %1 not healthy").arg(ill)
                      : tr("%1 nodes, %2 not healthy").arg(Quantities::count(count), ill);
}

/** Of the region whose head stands there: there may be no room for all of it. */
QString FleetMap::headAt(const QPoint& position) const
{
    const auto region = std::ranges::find_if(m_regions,
        [&](const Region& one) { return one.box.contains(position) && position.y() < one.box.top() + headHeight; });
    return region == m_regions.end() ? QString()
                                     : region->name + QStringLiteral(", ") + noteOf(region->count, region->notHealthy);
}

void FleetMap::paintHeads(QPainter& painter) const
{
    for (const Region& region : m_regions) {
        const QRect head(region.box.left(), region.box.top(), region.box.width(), headHeight - 4);
        painter.setFont(m_theme.font(Type::BodyStrong));
        painter.setPen(m_theme.color(Ink::Text));
        write(painter, head, Qt::AlignVCenter, region.name, Qt::ElideMiddle);
        const int used = painter.fontMetrics().horizontalAdvance(region.name) + measures::cellPadding;
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(m_theme.color(Ink::Text2));
        const QRect rest = head.adjusted(used, 0, 0, 0);
        const QString text = noteOf(region.count, region.notHealthy);
        if (rest.width() > 0)
            write(painter, rest, Qt::AlignVCenter, text, Qt::ElideRight);
    }
}

void FleetMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    mirror(painter, rect(), layoutDirection());
    paintHeads(painter);
    const QRect tile = tileOf(m_current);
    if (!tile.isEmpty()) {
        painter.setPen(QPen(m_theme.color(hasFocus() ? Ink::Accent : Ink::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(tile.adjusted(-2, -2, 1, 1));
    } else if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Ink::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void FleetMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void FleetMap::setCurrent(NodeId node)
{
    if (std::exchange(m_current, node) == node)
        return;
    if (node < m_tiles.size() && m_tiles[node].node)
        setAccessibleDescription(sentence(*m_tiles[node].node));
    update();
    Q_EMIT currentChanged(node);
}

NodeId FleetMap::nodeAt(const QPoint& position) const
{
    for (const Region& region : m_regions) {
        if (!region.box.contains(position))
            continue;
        const QPoint inside = position - region.box.topLeft() - QPoint(0, headHeight);
        const int column = inside.x() / blockWidth(m_pitch.across);
        const int line = inside.y() / blockHeight(m_pitch.down);
        const int x = inside.x() % blockWidth(m_pitch.across) / m_pitch.across;
        const int y = inside.y() % blockHeight(m_pitch.down) / m_pitch.down;
        if (inside.y() < 0 || column >= region.columns || x >= blockColumns || y >= blockRows)
            return noNode;
        const auto place = std::size_t((line * region.columns + column) * blockSize + y * blockColumns + x);
        return place < region.places.size() ? region.places[place] : noNode;
    }
    return noNode;
}

void FleetMap::mousePressEvent(QMouseEvent* event)
{
    const NodeId node = nodeAt(mirrored(*this, event->position().toPoint()));
    if (node == noNode)
        return;
    setCurrent(node);
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().toPoint();
}

void FleetMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton)
        || (event->position().toPoint() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    const NodeId node = nodeAt(mirrored(*this, *std::exchange(m_pressed, std::nullopt)));
    if (node == noNode)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(NodeDrag::of({m_tiles[node].node.get()}));
    drag->exec(Qt::CopyAction);
}

void FleetMap::mouseReleaseEvent(QMouseEvent*)
{
    m_pressed.reset();
}

void FleetMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const NodeId node = nodeAt(mirrored(*this, event->position().toPoint())); node != noNode)
        Q_EMIT opened(node);
}

void FleetMap::step(int columns, int rows)
{
    if (m_current >= m_tiles.size() || !m_tiles[m_current].node) {
        if (!m_regions.empty())
            setCurrent(m_regions.front().places.front());
        return;
    }
    const QRect tile = tileOf(m_current);
    // Over the gaps between blocks and the places that a rack leaves free, and over the head into the next line of
    // regions.
    const int reach = columns != 0 ? width() : headHeight + regionGap + 8;
    for (int by = 1; by <= reach; ++by) {
        const NodeId next =
            nodeAt(tile.center() + QPoint(columns * (m_pitch.across / 2 + by), rows * (m_pitch.down / 2 + by)));
        if (next != noNode && next != m_current)
            return setCurrent(next);
    }
}

void FleetMap::stepIll(int by)
{
    const int count = int(m_tiles.size());
    int at = m_current < m_tiles.size() ? int(m_current) : by > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        at = (at + by + count) % count;
        const Tile& tile = m_tiles[std::size_t(at)];
        if (tile.node && tile.passes && isIll(tile.node->level))
            return setCurrent(tile.node->id);
    }
}

void FleetMap::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(isRightToLeft() ? 1 : -1, 0);
    case Qt::Key_Right:
        return step(isRightToLeft() ? -1 : 1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current != noNode)
            Q_EMIT opened(m_current);
        return;
    case Qt::Key_C:
        if (m_current != noNode && event->modifiers() == Qt::NoModifier) {
            Q_EMIT compareRequested(m_current);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

QString FleetMap::sentence(const NodeState& node) const
{
    QStringList lines{tr("%1, %2").arg(toText(node.name), Texts::levelInSentence(node.level))};
    for (const ComponentState& component : node.components) {
        if (seenLevel(component) != Level::Healthy)
            lines << tr("%1: %2").arg(toText(component.spec->name),
                Texts::cause(component).isEmpty() ? Texts::levelInSentence(component.level) : Texts::cause(component));
    }
    if (!node.problem.empty())
        lines << factText(node.problem);
    return lines.join(u'\n');
}

/** "eu-west, rack b/07: 31 of 40 not healthy"; empty where there are no racks. */
QString FleetMap::rackSentence(const Tile& tile) const
{
    const Region& region = m_regions[tile.region];
    const Rack& rack = region.racks[tile.rack];
    if (rack.name.isEmpty())
        return {};
    return tr("%1, rack %2: %3 of %4 not healthy")
        .arg(region.name, rack.name, Quantities::count(rack.notHealthy), Quantities::count(qint64(rack.nodes.size())));
}

bool FleetMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    if (const NodeId node = nodeAt(mirrored(*this, help->pos())); node != noNode) {
        QStringList lines{sentence(*m_tiles[node].node), rackSentence(m_tiles[node])};
        lines.removeAll(QString());
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this, mirrored(*this, tileOf(node)));
    } else if (const QString head = headAt(mirrored(*this, help->pos())); !head.isEmpty()) {
        QToolTip::showText(help->globalPos(), head, this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace dwcp
