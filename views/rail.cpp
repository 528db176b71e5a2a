// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rail.h"

#include "models/nodedrag.h"
#include "models/texts.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/viewcatalogue.h"
#include "views/writing.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

namespace {

enum RailRole {
    KindRole = Qt::UserRole + 1,
    PageRole,
    LayerRole,
    IconRole,
    RailLevelRole,
    BadgeRole,
    BadgeBriefRole,
    BadgeLevelRole
};
enum class Kind { Section, Page, Layer };

Kind kindOf(const QModelIndex& index)
{
    return static_cast<Kind>(index.data(KindRole).toInt());
}

/** The product's sign beside its name. */
class Sign final : public QWidget {
public:
    explicit Sign(const Theme& theme) : m_theme(theme) { setFixedSize(20, 20); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).drawPixmap(
            0, 0, iconPixmap(QStringLiteral("logo"), m_theme.color(Ink::Accent), 20, devicePixelRatioF()));
    }

private:
    const Theme& m_theme;
};

class RailDelegate final : public QStyledItemDelegate {
public:
    RailDelegate(const Theme& theme, const Rail& rail, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_rail(rail)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const Kind kind = kindOf(index);
        if (kind == Kind::Section)
            return {0, m_rail.isNarrow() ? 12 : index.row() == 0 ? 28 : 36};
        return {0, kind == Kind::Layer ? measures::railSubEntry + 1 : measures::railEntry + 1};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QRect row(0, option.rect.top(), m_rail.width() - 1, option.rect.height() - 1);
        mirror(*painter, row, option.direction);
        if (kindOf(index) == Kind::Section)
            paintSection(*painter, row, index);
        else
            paintEntry(*painter, row, option.state, index);
        painter->restore();
    }

private:
    void paintSection(QPainter& painter, const QRect& row, const QModelIndex& index) const
    {
        if (m_rail.isNarrow())
            return;
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(m_theme.color(Ink::Text3));
        write(painter, row.adjusted(16, 0, -8, -6), Qt::AlignLeft | Qt::AlignBottom, index.data().toString(),
            Qt::ElideRight);
    }

    void paintEntry(QPainter& painter, const QRect& row, QStyle::State state, const QModelIndex& index) const
    {
        const bool current = state.testFlag(QStyle::State_Selected);
        const QRect pill = row.adjusted(8, 0, -8, 0);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (current || state.testFlag(QStyle::State_MouseOver)) {
            painter.setBrush(m_theme.color(current ? Ink::Selected : Ink::Hover));
            painter.drawRoundedRect(pill, measures::controlRadius, measures::controlRadius);
        }
        if (current)
            painter.fillRect(QRect(0, row.top() + 4, 2, row.height() - 8), m_theme.color(Ink::Accent));
        if (state.testFlag(QStyle::State_HasFocus)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.color(Ink::Accent), measures::focusRing));
            painter.drawRoundedRect(
                QRectF(pill).adjusted(1, 1, -1, -1), measures::controlRadius, measures::controlRadius);
        }
        const bool layer = kindOf(index) == Kind::Layer;
        if (!layer) {
            const QColor ink = m_theme.color(current ? Ink::Text : Ink::Text2);
            placeIcon(painter, QPointF(16, row.top() + (row.height() - 16) / 2),
                iconPixmap(index.data(IconRole).toString(), ink, 16, painter.device()->devicePixelRatioF()));
        }
        const QFont font = m_theme.font(current ? Type::BodyStrong : Type::Body);
        const QString name = index.data().toString();
        const QRect words = row.adjusted(40, 0, -16, 0);
        const int edge = paintEdge(
            painter, pill, index, words.width() - QFontMetrics(m_theme.font(Type::BodyStrong)).horizontalAdvance(name));
        if (m_rail.isNarrow())
            return;
        painter.setFont(font);
        painter.setPen(m_theme.color(current ? Ink::Text : Ink::Text2));
        write(painter, words.adjusted(0, 0, -edge, 0), Qt::AlignLeft | Qt::AlignVCenter, name, Qt::ElideRight);
    }

    /** Draws what stands at the right edge and says how much of the words' width it takes. */
    int paintEdge(QPainter& painter, const QRect& pill, const QModelIndex& index, int room) const
    {
        const QVariant level = index.data(RailLevelRole);
        if (level.isValid()) {
            const auto value = static_cast<Level>(level.toInt());
            const double size = value == Level::Healthy ? 9 : 11;
            const double x = m_rail.isNarrow() ? pill.center().x() + 1 - size / 2 : pill.right() - 6 - 6 - size / 2;
            const QRectF box(x, pill.center().y() + 1 - size / 2, size, size);
            paintLevel(painter, box, value, value == Level::Failed ? m_theme.word(value) : m_theme.mark(value),
                m_theme.color(Ink::Surface));
            return measures::glyph + measures::glyphToText;
        }
        QString badge = index.data(BadgeRole).toString();
        if (badge.isEmpty() || m_rail.isNarrow())
            return 0;
        const auto ink = static_cast<Level>(index.data(BadgeLevelRole).toInt());
        painter.setFont(m_theme.font(Type::ColumnHeader));
        constexpr int around = 12;
        const QString brief = index.data(BadgeBriefRole).toString();
        if (!brief.isEmpty() && QFontMetrics(painter.font()).horizontalAdvance(badge) + 2 * around > room)
            badge = brief;
        const int width = QFontMetrics(painter.font()).horizontalAdvance(badge) + around;
        const QRect chip(pill.right() - 8 - width, pill.center().y() - 8, width, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tint(ink));
        painter.drawRoundedRect(chip, measures::controlRadius, measures::controlRadius);
        painter.setPen(m_theme.word(ink));
        write(painter, chip, Qt::AlignCenter, badge);
        return width + 2;
    }

    const Theme& m_theme;
    const Rail& m_rail;
};

QStandardItem* makeItem(Kind kind, const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setData(static_cast<int>(kind), KindRole);
    item->setFlags(kind == Kind::Section ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

Place placeOf(const QModelIndex& index)
{
    Place place;
    place.page = index.data(PageRole).toString();
    if (kindOf(index) == Kind::Layer)
        place.layer = static_cast<LayerIndex>(index.data(LayerRole).toInt());
    return place;
}

void setIfNew(QStandardItem* item, const QVariant& value, int role)
{
    if (item->data(role) != value)
        item->setData(value, role);
}

} // namespace

Rail::Rail(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_view(new QTreeView)
    , m_name(makeLabel(theme, Type::Banner, Ink::Text, tr("DWCP Console")))
{
    setProperty("kind", QStringLiteral("rail"));
    auto* layout = new QVBoxLayout(this);
    setProperty("side", isRightToLeft() ? QStringLiteral("right") : QStringLiteral("left"));
    layout->setContentsMargins(isRightToLeft() ? 1 : 0, 0, isRightToLeft() ? 0 : 1, 0);
    layout->setSpacing(0);
    auto* head = new QFrame;
    head->setProperty("kind", QStringLiteral("topbar"));
    head->setFixedHeight(measures::topBar);
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(14, 0, 8, 0);
    headLayout->setSpacing(measures::cellPadding);
    headLayout->addWidget(new Sign(theme));
    headLayout->addWidget(m_name, 1);
    layout->addWidget(head);
    m_view->setModel(&m_entries);
    m_view->setItemDelegate(new RailDelegate(theme, *this, m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setItemsExpandable(false);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Pages"));
    m_view->viewport()->setAcceptDrops(true);
    m_view->viewport()->installEventFilter(this);
    layout->addWidget(m_view, 1);
    build({});
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!m_marking && index.isValid())
            Q_EMIT goRequested(placeOf(index));
    });
    setNarrow(false);
}

bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEntering = event->type() == QEvent::DragEnter;
    if (!isEntering && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QFrame::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const auto nodes = NodeDrag::nodesIn(*drop->mimeData());
    const Place target = placeOf(m_view->indexAt(drop->position().toPoint()));
    const bool isHere = !nodes.empty() && (isEntering || target.page == Place::comparing(noNode).page);
    drop->setDropAction(Qt::CopyAction);
    drop->setAccepted(isHere);
    if (isHere && event->type() == QEvent::Drop) {
        for (const NodeId node : nodes)
            Q_EMIT goRequested(Place::comparing(node));
    }
    return true;
}

void Rail::build(const std::vector<LayerColumn>& layers)
{
    m_marking = true;
    m_entries.clear();
    Section last = Section::Console;
    bool any = false;
    for (const ViewEntry& entry : viewCatalogue()) {
        if (!any || entry.section != last)
            m_entries.appendRow(makeItem(Kind::Section, ViewTexts::section(entry.section)));
        any = true;
        last = entry.section;
        QStandardItem* page = makeItem(Kind::Page, ViewTexts::title(entry));
        page->setToolTip(ViewTexts::title(entry));
        page->setData(QLatin1String(entry.id), PageRole);
        page->setData(QLatin1String(entry.icon), IconRole);
        m_entries.appendRow(page);
        for (std::size_t i = 0; entry.perLayer && i < layers.size(); ++i) {
            QStandardItem* layer = makeItem(Kind::Layer, toText(layers[i].name));
            layer->setToolTip(toText(layers[i].name));
            layer->setData(QLatin1String(entry.id), PageRole);
            layer->setData(int(i), LayerRole);
            page->appendRow(layer);
        }
    }
    m_view->expandAll();
    m_marking = false;
    mark(m_current);
}

void Rail::refresh(const Snapshot& snapshot)
{
    if (snapshot.layers && snapshot.layers != m_layers) {
        m_layers = snapshot.layers;
        build(*m_layers);
    }
    for (int row = 0; row < m_entries.rowCount(); ++row) {
        QStandardItem* page = m_entries.item(row);
        const ViewEntry* entry = viewEntry(page->data(PageRole).toString());
        if (entry && entry->badge) {
            const RailBadge badge = entry->badge(snapshot);
            setIfNew(page, badge.text, BadgeRole);
            setIfNew(page, badge.brief, BadgeBriefRole);
            setIfNew(page, static_cast<int>(badge.level), BadgeLevelRole);
        }
        for (int i = 0; i < page->rowCount(); ++i) {
            const Level level = layerLevel(snapshot, static_cast<LayerIndex>(i));
            setIfNew(page->child(i), static_cast<int>(level), RailLevelRole);
            setIfNew(page->child(i), tr("%1, %2").arg(page->child(i)->text(), Texts::levelInSentence(level)),
                Qt::AccessibleTextRole);
        }
    }
}

QStandardItem* Rail::find(const Place& place) const
{
    QStandardItem* best = nullptr;
    for (int row = 0; row < m_entries.rowCount(); ++row) {
        QStandardItem* page = m_entries.item(row);
        if (page->data(PageRole).toString() != place.page || place.page.isEmpty())
            continue;
        best = page;
        if (place.layer != noLayer && place.layer < page->rowCount())
            best = page->child(place.layer);
    }
    return best;
}

void Rail::mark(const Place& place)
{
    m_current = place;
    QStandardItem* item = find(place);
    if (!item)
        return;
    m_marking = true;
    m_view->setCurrentIndex(item->index());
    m_marking = false;
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? measures::railNarrow : measures::rail);
    m_name->setVisible(!narrow);
    m_view->doItemsLayout();
}

std::vector<Place> Rail::pages() const
{
    std::vector<Place> places;
    for (int row = 0; row < m_entries.rowCount(); ++row) {
        if (kindOf(m_entries.index(row, 0)) == Kind::Page)
            places.push_back(placeOf(m_entries.index(row, 0)));
    }
    return places;
}

} // namespace dwcp
