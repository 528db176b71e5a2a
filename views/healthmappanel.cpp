// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/healthmappanel.h"

#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"
#include "views/glyphs.h"
#include "views/mapcelldelegate.h"
#include "views/measures.h"
#include "views/table.h"
#include "views/theme.h"

#include <QPainter>
#include <QVBoxLayout>

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
        painter.setFont(m_theme.font(Type::Caption));
        double x = measures::panelPadding;
        const auto word = [&](const QString& text) {
            painter.setPen(m_theme.color(Ink::Text2));
            painter.drawText(QRectF(x, 0, 200, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
            x += QFontMetricsF(painter.font()).horizontalAdvance(text) + 16;
        };
        const auto glyph = [&](Level level, GlyphTense tense) {
            const double size = level == Level::Healthy ? 9 : 10;
            const QColor ink = tense == GlyphTense::Predicted ? m_theme.word(level) : m_theme.mark(level);
            paintLevel(painter, QRectF(x, (height() - size) / 2, size, size), level, ink, m_theme.onFailed(), tense);
            x += size + measures::glyphToText;
        };
        const std::pair<Level, const char*> levels[] = {{Level::Healthy, "80+"}, {Level::Degraded, "50+"},
            {Level::Critical, "20+"}, {Level::Failed, "<20"}, {Level::Unknown, ""}};
        for (const auto& [level, band] : levels) {
            glyph(level, GlyphTense::Now);
            word((Texts::level(level) + u' ' + QLatin1String(band)).trimmed());
        }
        glyph(Level::Degraded, GlyphTense::Predicted);
        word(HealthMapPanel::tr("Predicted"));
        painter.drawPixmap(QPointF(x, (height() - 12) / 2),
            iconPixmap(QStringLiteral("recovering"), m_theme.word(Level::Healthy), 12, devicePixelRatioF()));
        x += 12 + measures::glyphToText;
        word(HealthMapPanel::tr("Recovering"));
        constexpr int heights[] = {4, 10, 13, 7};
        constexpr Level worse[] = {Level::Healthy, Level::Critical, Level::Failed, Level::Degraded};
        for (int i = 0; i < 4; ++i)
            painter.fillRect(QRectF(x + i * 5, height() / 2 + 6 - heights[i], 3, heights[i]), m_theme.word(worse[i]));
        x += 20 + measures::glyphToText;
        word(HealthMapPanel::tr("Facets, taller is worse"));
    }

private:
    const Theme& m_theme;
};

} // namespace

HealthMapPanel::HealthMapPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("Health map"), parent)
    , m_table(new Table(theme, Table::Select::Cells))
    , m_legend(new Legend(theme))
{
    m_table->setAccessibleName(tr("Health map, nodes by layers"));
    m_table->horizontalHeader()->setFixedHeight(measures::tableHeaderTwoLines);
    m_table->setGrouped(true);
    m_table->setTableModel(&m_model, {{"region", 76}, {"node", 108}, {"votes", 52}, {"score", 60}});
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HealthMapPanel::dressColumns);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const ComponentId id = m_model.componentAt(index); id.node != noNode)
            Q_EMIT opened(id);
    });
    body()->addWidget(m_table, 1);
    body()->addWidget(m_legend);
}

void HealthMapPanel::dressColumns()
{
    m_table->setDelegate("region", new GroupDelegate(m_table->theme(), m_table));
    for (int column = m_model.firstLayerColumn(); column < m_model.columnCount() - 1; ++column)
        m_table->setItemDelegateForColumn(column, new MapCellDelegate(m_table->theme(), m_table));
}

void HealthMapPanel::refresh(const Snapshot& snapshot)
{
    m_model.refresh(snapshot);
    if (m_model.rowCount() == 0) {
        showMessage(
            {Level::Unknown, tr("No nodes yet"), tr("Name targets on the command line or in a configuration file.")});
        return;
    }
    showContent();
    setMeaning(tr("%1 nodes, level and score follow the worst layer").arg(Quantities::count(m_model.rowCount())));
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
