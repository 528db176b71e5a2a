// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/healthmappanel.h"

#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"
#include "views/filterbar.h"
#include "views/glyphs.h"
#include "views/mapcelldelegate.h"
#include "views/measures.h"
#include "views/table.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace dwcp {

namespace {

/** What the signs of the map mean, in one line. */
class Legend final : public QWidget {
public:
    explicit Legend(const Theme& theme) : m_theme(theme) { setFixedHeight(measures::row - 2); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        mirror(painter, rect(), layoutDirection());
        painter.fillRect(0, 0, width(), 1, m_theme.color(Ink::Grid)); // a row may end half seen above it
        painter.setFont(m_theme.font(Type::Caption));
        double x = measures::panelPadding;
        for (const Entry& entry : entries()) {
            const double end =
                x + entry.width + measures::glyphToText + QFontMetricsF(painter.font()).horizontalAdvance(entry.text);
            if (end > width())
                return;
            entry.draw(painter, QRectF(x, 0, entry.width, height()));
            painter.setPen(m_theme.color(Ink::Text2));
            const double words = x + entry.width + measures::glyphToText;
            write(painter, QRectF(words, 0, end - words + 1, height()), Qt::AlignVCenter, entry.text);
            x = end + 16;
        }
    }

private:
    struct Entry {
        QString text;
        double width;
        std::function<void(QPainter&, const QRectF&)> draw;
    };

    Entry levelEntry(Level level, GlyphTense tense, const QString& text) const
    {
        const QColor ink = tense == GlyphTense::Predicted ? m_theme.word(level) : m_theme.mark(level);
        const double size = level == Level::Healthy ? 9 : 10;
        return {text, size, [this, level, tense, ink, size](QPainter& painter, const QRectF& box) {
                    paintLevel(painter, QRectF(box.left(), box.center().y() - size / 2, size, size), level, ink,
                        m_theme.onFailed(), tense);
                }};
    }

    std::vector<Entry> entries() const
    {
        constexpr std::pair<Level, const char*> bands[] = {{Level::Healthy, " 80+"}, {Level::Degraded, " 50+"},
            {Level::Critical, " 20+"}, {Level::Failed, " <20"}, {Level::Unknown, ""}};
        std::vector<Entry> all;
        for (const auto& [level, band] : bands)
            all.push_back(levelEntry(level, GlyphTense::Now, Texts::level(level) + QLatin1String(band)));
        all.push_back(levelEntry(Level::Degraded, GlyphTense::Predicted, HealthMapPanel::tr("Predicted")));
        all.push_back(
            {HealthMapPanel::tr("Recovering"), 12, [this](QPainter& painter, const QRectF& box) {
                 placeIcon(painter, QPointF(box.left(), box.center().y() - 6),
                     iconPixmap(QStringLiteral("recovering"), m_theme.word(Level::Healthy), 12, devicePixelRatioF()));
             }});
        all.push_back({HealthMapPanel::tr("Facets"), 18, [this](QPainter& painter, const QRectF& box) {
                           constexpr std::pair<int, Level> ticks[] = {
                               {4, Level::Healthy}, {10, Level::Critical}, {13, Level::Failed}, {7, Level::Degraded}};
                           for (int i = 0; i < 4; ++i)
                               painter.fillRect(
                                   QRectF(box.left() + i * 5, box.center().y() + 6 - ticks[i].first, 3, ticks[i].first),
                                   m_theme.word(ticks[i].second));
                       }});
        return all;
    }

    const Theme& m_theme;
};

constexpr std::size_t manyNodes = 200;

} // namespace

HealthMapPanel::HealthMapPanel(const Theme& theme, const Feed& feed, QWidget* parent)
    : Panel(theme, tr("Health map"), parent)
    , m_table(new Table(theme, Table::Select::Cells))
    , m_legend(new Legend(theme))
    , m_filter(new FilterBar(theme, feed))
    , m_sort(new QPushButton)
{
    m_table->setAccessibleName(tr("Health map, nodes by layers"));
    m_table->horizontalHeader()->setFixedHeight(measures::tableHeaderTwoLines);
    m_table->setGrouped(true);
    m_table->setTableModel(&m_model, {{"region", 82}, {"node", 92}, {"votes", 50}, {"score", 58}});
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HealthMapPanel::dressColumns);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const ComponentId id = m_model.componentAt(index); id.node != noNode)
            Q_EMIT opened(id);
    });
    body()->addWidget(m_table, 1);
    body()->addWidget(m_legend);
    m_sort->setProperty("kind", QStringLiteral("small"));
    m_sort->setFixedHeight(measures::buttonSmall + 2);
    m_sort->setToolTip(tr("By region in the order of the configuration, or the worst nodes first"));
    connect(m_sort, &QPushButton::clicked, this, [this] { sortBy(!m_model.isWorstFirst()); });
    m_filter->setMinimumWidth(220);
    connect(m_filter, &FilterBar::changed, this, &HealthMapPanel::filterChanged);
    addAction(m_filter);
    addAction(m_sort);
    sortBy(false);
}

void HealthMapPanel::dressColumns()
{
    m_table->setDelegate("region", new GroupDelegate(m_table->theme(), m_table));
    for (int column = m_model.firstLayerColumn(); column < m_model.columnCount() - 1; ++column)
        m_table->setItemDelegateForColumn(column, new MapCellDelegate(m_table->theme(), m_table));
}

void HealthMapPanel::sortBy(bool worstFirst)
{
    m_model.setWorstFirst(worstFirst);
    m_table->setGrouped(!worstFirst);
    m_sort->setText(worstFirst ? tr("Sort: worst first") : tr("Sort: region"));
    m_table->viewport()->update();
}

void HealthMapPanel::refresh(const Snapshot& snapshot)
{
    // Nobody reads through hundreds of healthy rows for the ill one.
    if (m_model.rowCount() == 0 && snapshot.nodes.size() > manyNodes)
        sortBy(true);
    m_model.refresh(snapshot, m_filter->filter());
    const auto all = std::ranges::count_if(snapshot.nodes, [](const auto& node) { return node != nullptr; });
    m_filter->setCount(tr("%1 of %2").arg(Quantities::count(m_model.rowCount()), Quantities::count(all)));
    if (m_model.rowCount() == 0 && all > 0) {
        showMessage({Level::Unknown, tr("No node here"), tr("No node matches the filter.")});
        return;
    }
    if (m_model.rowCount() == 0) {
        showMessage(
            {Level::Unknown, tr("No nodes yet"), tr("Name targets on the command line or in a configuration file.")});
        return;
    }
    showContent();
    setMeaning(tr("%1 nodes, level and score follow the worst layer").arg(Quantities::count(m_model.rowCount())));
}

int HealthMapPanel::wholeHeight() const
{
    constexpr int roomForMessage = 5;
    const int rows = std::max(roomForMessage, m_model.rowCount());
    const int table = m_table->horizontalHeader()->height() + rows * m_table->verticalHeader()->defaultSectionSize();
    return measures::panelHeader + table + m_legend->height() + measures::cellPadding;
}

void HealthMapPanel::stepIll(int step)
{
    const int first = m_model.firstLayerColumn();
    const int layers = m_model.columnCount() - 1 - first;
    const int cells = m_model.rowCount() * layers;
    if (layers <= 0 || cells == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    int at = step > 0 ? -1 : cells;
    if (current.isValid())
        at = current.row() * layers + qBound(step > 0 ? -1 : 0, current.column() - first, layers - 1);
    for (int i = 0; i < cells; ++i) {
        at = (at + step + cells) % cells;
        const QModelIndex cell = m_model.index(at / layers, first + at % layers);
        const QVariant level = cell.data(LevelRole);
        if (level.isValid() && isIll(static_cast<Level>(level.toInt()))) {
            m_table->setCurrentIndex(cell);
            m_table->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace dwcp
