// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfreport.h"

#include "health/facts.h"
#include "reports/celltext.h"
#include "reports/chartdrawing.h"
#include "reports/tablemaker.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTextOption>

#include <algorithm>
#include <limits>
#include <map>

namespace dwcp {

namespace {

constexpr double pt = 10; ///< device units: 720 an inch
constexpr double margin = 36 * pt;
constexpr double footerHeight = 20 * pt;
constexpr double columnGap = 20 * pt;
constexpr int mostLines = 3; ///< of a cell
constexpr std::size_t leastSheetRows = 2; ///< rather than fewer it takes another page

QColor colorOf(ChartInk ink)
{
    constexpr QRgb colors[] = {0xffaeb7c2, 0xffe8ebef, 0xff5f6976, 0xff191d23, 0xff2c58c0, 0xff4a9aa0, 0xffcc8400,
        0xffa8321f, 0xff520a42, 0xff7a8594};
    return QColor::fromRgb(colors[std::size_t(ink)]);
}

QColor wordColor(Level level)
{
    constexpr QRgb colors[] = {0xff55606d, 0xff1b686d, 0xff7a4c00, 0xff9a2a18, 0xff520a42};
    return QColor::fromRgb(colors[std::size_t(level)]);
}

QColor tintColor(Level level)
{
    constexpr QRgb colors[] = {0xffedf0f3, 0xffeaf4f4, 0xfffcefd2, 0xfff9e0da, 0xffefdbea};
    return QColor::fromRgb(colors[std::size_t(level)]);
}

QFont fontOf(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter Tabular"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(int(points * pt));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool isRight(CellKind kind)
{
    return kind != CellKind::Text && kind != CellKind::Level && kind != CellKind::Time;
}

/** Where the sections begin, learned by setting the report once. */
struct Contents {
    std::map<const ReportSection*, int> pages;
    int count = 0;
};

/** How closely a report is set. */
struct Setting {
    int columns;
    int particularsPerRow;
    int figuresPerRow;
    double figureHeight;
    double sectionGap;
    double sectionLeast; ///< a section begins where there is room for so much of it
    double sectionHead; ///< its title and the line below
    double tableGap; ///< after one
    QSizeF chart; ///< one that has a column's width, in units of its own
    std::size_t rows; ///< of each list, at most
    bool isSheet; ///< without contents; what is left out of a list is told beside its title
};

constexpr Setting book{
    1, 4, 6, 38 * pt, 18 * pt, 110 * pt, 18 * pt, 8 * pt, {1000, 210}, std::numeric_limits<std::size_t>::max(), false};
constexpr Setting sheet{2, 7, 3, 31 * pt, 6 * pt, 60 * pt, 16 * pt, 4 * pt, {620, 130}, sheetRows, true};

/** Sets a report page by page. */
class Pages {
public:
    Pages(const Report& report, RenderDesk& desk, QPdfWriter& writer, const Contents& known, const Setting& setting)
        : m_report(report)
        , m_desk(desk)
        , m_writer(writer)
        , m_known(known)
        , m_setting(setting)
        , m_painter(&writer)
    {
        m_width = writer.width();
        m_height = writer.height() - footerHeight;
    }

    Contents set()
    {
        footer();
        head();
        beginColumns();
        for (const ReportSection& section : m_report.sections) {
            if (isOnPaper(section))
                set(section);
        }
        m_painter.end();
        m_learned.count = m_page;
        return m_learned;
    }

private:
    /** The next column, or the first of a new page. */
    void newPage()
    {
        if (++m_column < m_setting.columns) {
            m_painter.translate(m_width + columnGap, 0);
            m_y = m_columnTop;
            return;
        }
        m_painter.resetTransform();
        m_writer.newPage();
        ++m_page;
        m_column = 0;
        m_y = m_columnTop = 0;
        footer();
    }
    void beginColumns()
    {
        m_width = (m_width - columnGap * (m_setting.columns - 1)) / m_setting.columns;
        m_columnTop = m_y;
    }
    void need(double height)
    {
        if (m_y + height > m_height && m_y > m_columnTop)
            newPage();
    }

    void text(const QRectF& box, int flags, const QString& words, const QFont& font, const QColor& color)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(box, flags, words);
    }

    /** The font, or as small a one as the words need to be in one line of that width. */
    QFont fitting(QFont font, const QString& words, double width)
    {
        const double needs = QFontMetricsF(font, &m_writer).horizontalAdvance(words);
        if (needs > width)
            font.setPixelSize(std::max(1, int(font.pixelSize() * width / needs)));
        return font;
    }

    void footer()
    {
        const QRectF box(0, m_height + 8 * pt, m_writer.width(), 12 * pt);
        const QFont font = fontOf(7.5);
        const QColor color = colorOf(ChartInk::Text);
        const QString cluster = QString::fromStdString(harmless(m_report.chronicle->origin.cluster, 80));
        text(box, Qt::AlignLeft, m_report.title + QStringLiteral(" – ") + cluster + QStringLiteral(" – UTC"), font,
            color);
        text(box, Qt::AlignRight, ReportWords::tr("Page %1 of %2").arg(m_page).arg(std::max(m_known.count, m_page)),
            font, color);
    }

    void head()
    {
        const ReportBranding& branding = m_report.branding;
        if (QImage logo = QImage::fromData(branding.logo); !logo.isNull()) {
            const double height = 30 * pt;
            const double width = std::min(height * logo.width() / logo.height(), 160 * pt);
            m_painter.drawImage(QRectF(m_width - width, 0, width, height), logo);
        }
        text(QRectF(0, 0, m_width, 26 * pt), Qt::AlignLeft, m_report.title, fontOf(20, QFont::DemiBold),
            colorOf(ChartInk::Plain));
        const QString name = branding.name.isEmpty() ? QStringLiteral("DWCP Console") : branding.name;
        text(QRectF(0, 28 * pt, m_width, 12 * pt), Qt::AlignLeft, name, fontOf(9), colorOf(ChartInk::Text));
        m_y = 50 * pt;
        particulars();
        if (!m_setting.isSheet)
            contents();
    }

    void particulars()
    {
        const auto lines = particularsOf(m_report);
        const auto perRow = std::size_t(m_setting.particularsPerRow);
        const double width = m_width / double(perRow);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const double x = width * double(i % perRow);
            const double y = m_y + double(i / perRow) * 24 * pt;
            text(QRectF(x, y, width - 6 * pt, 9 * pt), Qt::AlignLeft, lines[i].first, fontOf(7),
                colorOf(ChartInk::Text));
            const QFont font = fontOf(perRow > 4 ? 7.5 : 9);
            const QString value =
                QFontMetricsF(font, &m_writer).elidedText(lines[i].second, Qt::ElideMiddle, width - 7 * pt);
            text(QRectF(x, y + 9 * pt, width - 6 * pt, 12 * pt), Qt::AlignLeft, value, font, colorOf(ChartInk::Plain));
        }
        m_y += double((lines.size() + perRow - 1) / perRow) * 24 * pt + 6 * pt;
    }

    void contents()
    {
        constexpr int perRow = 3;
        const double width = m_width / perRow;
        const QFont font = fontOf(8.5);
        int index = 0;
        const std::size_t rows = (m_report.sections.size() + perRow - 1) / perRow;
        if (double(rows) * 13 * pt > m_height / 2) {
            m_y += 4 * pt;
            return; // a report of hundreds of incidents has its table of them instead
        }
        for (const ReportSection& section : m_report.sections) {
            const double x = width * (index % perRow);
            const double y = m_y + index / perRow * 13 * pt;
            const auto page = m_known.pages.find(&section);
            const QString number = page == m_known.pages.end() ? QString() : QString::number(page->second);
            text(QRectF(x, y, width - 40 * pt, 12 * pt), Qt::AlignLeft, section.title, font, colorOf(ChartInk::Accent));
            text(QRectF(x, y, width - 20 * pt, 12 * pt), Qt::AlignRight, number, font, colorOf(ChartInk::Text));
            ++index;
        }
        m_y += double(rows) * 13 * pt + 6 * pt;
    }

    std::size_t rowsOf(const ReportTable& table) const
    {
        const std::size_t most = table.paperRows <= sheetRows ? m_setting.rows : table.paperRows;
        return std::min({table.rows, table.paperRows, most});
    }
    QString restOf(const ReportTable& table) const
    {
        return ReportWords::tr("The first %1 of %2 rows; all of them are in the other formats.")
            .arg(rowsOf(table))
            .arg(table.rows);
    }
    /** At the end of a section's title, of its first table. */
    void sayRest(const ReportSection& section, double room)
    {
        for (const ReportBlock& block : section.blocks) {
            const auto* table = std::get_if<ReportTable>(&block);
            if (!table || rowsOf(*table) == table->rows || table->paperRows == 0)
                continue;
            const QString rest = restOf(*table);
            text(QRectF(m_width - room, m_y, room, m_setting.sectionHead - 2 * pt), Qt::AlignRight | Qt::AlignBottom,
                rest, fitting(fontOf(7), rest, room), colorOf(ChartInk::Text));
            return;
        }
    }

    static bool isOnPaper(const ReportSection& section)
    {
        return std::ranges::any_of(section.blocks, [](const ReportBlock& block) {
            const auto* table = std::get_if<ReportTable>(&block);
            return !table || table->paperRows > 0;
        });
    }

    void set(const ReportSection& section)
    {
        m_y += m_y > m_columnTop ? m_setting.sectionGap : 0;
        need(m_setting.sectionLeast);
        m_learned.pages[&section] = m_page;
        const QFont titleFont = fontOf(m_setting.isSheet ? 11.5 : 13, QFont::DemiBold);
        text(QRectF(0, m_y, m_width, m_setting.sectionHead), Qt::AlignLeft, section.title, titleFont,
            colorOf(ChartInk::Plain));
        if (m_setting.isSheet)
            sayRest(section, m_width - QFontMetricsF(titleFont, &m_writer).horizontalAdvance(section.title) - 8 * pt);
        m_y += m_setting.sectionHead;
        m_painter.setPen(QPen(colorOf(ChartInk::Accent), 1.2 * pt));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
        m_y += m_setting.isSheet ? 4 * pt : 8 * pt;
        const auto charts = std::ranges::count_if(
            section.blocks, [](const ReportBlock& block) { return std::holds_alternative<ReportChart>(block); });
        m_chartsInRow = charts > 2 ? 2 : 1;
        m_chartInRow = 0;
        for (const ReportBlock& block : section.blocks)
            std::visit([&](const auto& part) { set(section, part); }, block);
        endChartRow();
    }

    void set(const ReportSection&, const ReportParagraph& paragraph)
    {
        const QFont font = fontOf(9.5);
        const QRectF box =
            QFontMetricsF(font, &m_writer).boundingRect(QRectF(0, 0, m_width, 1e6), Qt::TextWordWrap, paragraph.text);
        need(box.height());
        text(QRectF(0, m_y, m_width, box.height() + pt), Qt::TextWordWrap, paragraph.text, font,
            colorOf(ChartInk::Plain));
        m_y += box.height() + 8 * pt;
    }

    void set(const ReportSection&, const ReportFigures& block)
    {
        const auto perRow = std::size_t(m_setting.figuresPerRow);
        const double gap = 6 * pt;
        const double width = (m_width - gap * double(perRow - 1)) / double(perRow);
        const double height = m_setting.figureHeight;
        for (std::size_t i = 0; i < block.figures.size(); ++i) {
            const ReportFigure& figure = block.figures[i];
            if (i % perRow == 0)
                need(height);
            const QRectF box(double(i % perRow) * (width + gap), m_y, width, height);
            m_painter.fillRect(box, figure.tone == Level::Unknown ? QColor(0xf7, 0xf8, 0xfa) : tintColor(figure.tone));
            const QRectF inside = box.adjusted(8 * pt, height / 2 - 13 * pt, -2 * pt, 0);
            const QString value = cellForPeople(figure.value, figure.kind, figure.unit, m_report.locale);
            text(inside, Qt::AlignLeft, value, fitting(fontOf(14, QFont::DemiBold), value, inside.width()),
                figure.tone == Level::Unknown ? colorOf(ChartInk::Plain) : wordColor(figure.tone));
            text(inside.adjusted(0, 18 * pt, 0, 0), Qt::AlignLeft, figure.title,
                fitting(fontOf(7.5), figure.title, inside.width()), colorOf(ChartInk::Text));
            if (i % perRow == perRow - 1 || i + 1 == block.figures.size())
                m_y += height + gap;
        }
        m_y += 4 * pt;
    }

    void set(const ReportSection& section, const ReportChart& chart)
    {
        const bool isSmall = m_chartsInRow > 1;
        const double gap = 14 * pt;
        const double width = (m_width - gap * (m_chartsInRow - 1)) / m_chartsInRow;
        const QSizeF inner = isSmall ? QSizeF(500, 170) : m_setting.chart;
        const double scale = width / inner.width();
        const double height = inner.height() * scale;
        const double title = chart.title == section.title ? 0 : 13 * pt;
        if (m_chartInRow == 0)
            need(height + title);
        const double x = m_chartInRow * (width + gap);
        if (title > 0)
            text(QRectF(x, m_y, width, 12 * pt), Qt::AlignLeft, chart.title, fontOf(8.5, QFont::DemiBold),
                colorOf(ChartInk::Plain));
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(x, m_y + title);
        m_painter.scale(scale, scale);
        draw(drawChart(chart, inner.width(), inner.height(), m_report.locale));
        m_painter.restore();
        m_chartRowHeight = height + title + 8 * pt;
        if (++m_chartInRow == m_chartsInRow)
            endChartRow();
    }

    void endChartRow()
    {
        if (m_chartInRow > 0)
            m_y += m_chartRowHeight;
        m_chartInRow = 0;
    }

    void draw(const ChartDrawing& drawing)
    {
        for (const InkPath& path : drawing.paths) {
            const QPolygonF line(QList<QPointF>(path.points.begin(), path.points.end()));
            QColor color = colorOf(path.ink);
            color.setAlphaF(float(path.opacity));
            if (path.isFilled) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(color);
                m_painter.drawPolygon(line);
                continue;
            }
            QPen pen(color, path.width);
            if (path.isDashed)
                pen.setDashPattern({4, 3});
            pen.setJoinStyle(Qt::RoundJoin);
            m_painter.setPen(pen);
            m_painter.drawPolyline(line);
        }
        QFont font = fontOf(1);
        font.setPixelSize(11);
        m_painter.setFont(font);
        const QFontMetricsF metrics(font);
        for (const InkText& word : drawing.texts) {
            const double width = metrics.horizontalAdvance(word.text);
            m_painter.setPen(word.ink == ChartInk::Degraded ? wordColor(Level::Degraded) : colorOf(word.ink));
            m_painter.drawText(word.at - QPointF(width * (word.anchor + 1) / 2, 0), word.text);
        }
    }

    // Tables

    using Line = std::vector<QString>;
    static double padding() { return 3 * pt; }

    static double widestWord(const QString& words, const QFontMetricsF& metrics)
    {
        double widest = 0;
        for (const QString& word : words.split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
        return widest;
    }

    std::vector<double> widthsOf(
        const std::vector<ReportColumn>& columns, const std::vector<Line>& lines, const QFont& font) const
    {
        const QFontMetricsF metrics(font, &m_writer);
        constexpr std::size_t looked = 100;
        std::vector<double> widths;
        std::vector<double> least;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool isValue = isRight(columns[i].kind);
            double word = widestWord(columns[i].title, metrics);
            double wanted = word;
            for (std::size_t line = 0; line < std::min(looked, lines.size()); ++line) {
                const double whole = metrics.horizontalAdvance(lines[line][i]);
                wanted = std::max(wanted, whole);
                // A value stays with its unit: texts give way.
                word = std::max(word, isValue ? whole : widestWord(lines[line][i], metrics));
            }
            const double most = (columns[i].kind == CellKind::Text ? 190 : 95) * pt;
            widths.push_back(std::min(wanted, most) + 2 * padding());
            least.push_back(std::min(widths.back(), std::min(word, (isValue ? 95 : 70) * pt) + 2 * padding()));
        }
        return fitted(std::move(widths), least);
    }

    /** What is too much is taken from those that can spare it; what is left goes to all. */
    std::vector<double> fitted(std::vector<double> widths, const std::vector<double>& least) const
    {
        double sum = 0;
        double spare = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            sum += widths[i];
            spare += widths[i] - least[i];
        }
        if (sum > m_width && spare > 0) {
            const double share = std::min(1.0, (sum - m_width) / spare);
            for (std::size_t i = 0; i < widths.size(); ++i)
                widths[i] -= (widths[i] - least[i]) * share;
            sum -= spare * share;
        }
        const double scale = m_setting.isSheet || sum > m_width * 0.6 ? m_width / sum : 1;
        for (double& width : widths)
            width *= scale;
        return widths;
    }

    /** Between words; inside of one only when it is too long for its column. */
    static QTextOption wrapping(Qt::Alignment alignment)
    {
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }

    double heightOf(const Line& line, const std::vector<double>& widths, const QFont& font)
    {
        const QFontMetricsF metrics(font, &m_writer);
        m_painter.setFont(font);
        const double one = metrics.lineSpacing();
        double height = one;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const double width = widths[i] - 2 * padding();
            if (metrics.horizontalAdvance(line[i]) <= width)
                continue;
            const QRectF box(0, 0, width, 1e6);
            height = std::max(height, m_painter.boundingRect(box, line[i], wrapping(Qt::AlignLeft)).height());
        }
        return std::min(height, mostLines * one) + 4 * pt;
    }

    void rowOf(const std::vector<ReportColumn>& columns, const Line& line, const std::vector<double>& widths,
        const QFont& font, double height, const std::vector<ReportCell>* cells)
    {
        double x = 0;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const QRectF box(x + padding(), m_y + 2 * pt, widths[i] - 2 * padding(), height - 3 * pt);
            QColor color = cells ? colorOf(ChartInk::Plain) : colorOf(ChartInk::Text);
            if (const Level* level = cells ? std::get_if<Level>(&(*cells)[i]) : nullptr) {
                m_painter.fillRect(QRectF(x + pt, m_y + pt, widths[i] - 2 * pt, height - 2 * pt), tintColor(*level));
                color = wordColor(*level);
            }
            m_painter.setClipRect(box.adjusted(-pt, -2 * pt, pt, 2 * pt));
            m_painter.setFont(font);
            m_painter.setPen(color);
            m_painter.drawText(box, line[i], wrapping(isRight(columns[i].kind) ? Qt::AlignRight : Qt::AlignLeft));
            m_painter.setClipping(false);
            x += widths[i];
        }
        m_y += height;
        m_painter.setPen(QPen(cells ? colorOf(ChartInk::Grid) : colorOf(ChartInk::Axis), 0.6 * pt));
        m_painter.drawLine(QPointF(0, m_y), QPointF(x, m_y));
    }

    /** The places of the columns that are on paper. */
    static std::vector<std::size_t> placesOf(const ReportTable& table)
    {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.paperColumns.empty()
                || std::ranges::find(table.paperColumns, table.columns[i].id) != table.paperColumns.end())
                places.push_back(i);
        }
        return places;
    }

    void set(const ReportSection& section, const ReportTable& table)
    {
        if (table.paperRows == 0)
            return;
        if (table.title != section.title) {
            need(60 * pt);
            text(QRectF(0, m_y, m_width, 14 * pt), Qt::AlignLeft, table.title, fontOf(9, QFont::DemiBold),
                colorOf(ChartInk::Plain));
            m_y += 15 * pt;
        }
        const std::vector<std::size_t> places = placesOf(table);
        std::vector<ReportColumn> columns;
        for (const std::size_t place : places)
            columns.push_back(table.columns[place]);
        std::vector<Line> lines;
        std::vector<std::vector<ReportCell>> cells;
        m_desk.eachRow(
            table,
            [&](ReportRow row) {
                Line& line = lines.emplace_back();
                std::vector<ReportCell>& kept = cells.emplace_back();
                for (const std::size_t i : places) {
                    line.push_back(
                        cellForPeople(row[i], table.columns[i].kind, unitIn(row, table.columns, i), m_report.locale));
                    kept.push_back(row[i]);
                }
                return true;
            },
            rowsOf(table));
        if (lines.empty()) {
            text(QRectF(0, m_y, m_width, 14 * pt), Qt::AlignLeft, ReportWords::tr("None."), fontOf(9),
                colorOf(ChartInk::Text));
            m_y += 16 * pt;
            return;
        }
        rows(columns, lines, cells);
        if (table.rows > lines.size() && !m_setting.isSheet) {
            const QString rest = restOf(table);
            need(14 * pt);
            text(QRectF(0, m_y + 3 * pt, m_width, 12 * pt), Qt::AlignLeft, rest, fontOf(8), colorOf(ChartInk::Text));
            m_y += 16 * pt;
        }
        m_y += m_setting.tableGap;
    }

    void rows(const std::vector<ReportColumn>& columns, const std::vector<Line>& lines,
        const std::vector<std::vector<ReportCell>>& cells)
    {
        const QFont font = fontOf(columns.size() > 12 ? 6.5 : 7.5);
        const QFont headFont = fontOf(columns.size() > 12 ? 6 : 7, QFont::Medium);
        const std::vector<double> widths = widthsOf(columns, lines, font);
        Line head;
        for (const ReportColumn& column : columns)
            head.push_back(column.title);
        const double headHeight = heightOf(head, widths, headFont);
        need(headHeight + heightOf(lines.front(), widths, font));
        rowOf(columns, head, widths, headFont, headHeight, nullptr);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const double height = heightOf(lines[i], widths, font);
            if (m_y + height > m_height) {
                newPage();
                rowOf(columns, head, widths, headFont, headHeight, nullptr);
            }
            rowOf(columns, lines[i], widths, font, height, &cells[i]);
        }
    }

    const Report& m_report;
    RenderDesk& m_desk;
    QPdfWriter& m_writer;
    const Contents& m_known;
    const Setting& m_setting;
    QPainter m_painter;
    Contents m_learned;
    double m_width = 0;
    double m_height = 0;
    double m_y = 0;
    double m_columnTop = 0;
    int m_column = 0;
    int m_page = 1;
    int m_chartsInRow = 1;
    int m_chartInRow = 0;
    double m_chartRowHeight = 0;
};

Contents setInto(QBuffer& buffer, const Report& report, RenderDesk& desk, const Contents& known, const Setting& setting)
{
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(72 * pt));
    const QPageSize size(report.paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4);
    writer.setPageLayout(QPageLayout(size, QPageLayout::Landscape,
        QMarginsF(margin / pt, margin / pt, margin / pt, margin / pt), QPageLayout::Point));
    writer.setTitle(report.title);
    writer.setCreator(QString::fromStdString(harmless(report.chronicle->origin.program)));
    return Pages(report, desk, writer, known, setting).set();
}

/** Qt writes the time of the day into the file; equal inputs shall give equal bytes. */
void setDate(QByteArray& pdf, WallTime at)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype begin = pdf.indexOf(key);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end < 0)
        return;
    QByteArray date;
    for (const char c : rfc3339(at).substr(0, 19)) {
        if (c >= '0' && c <= '9')
            date += c;
    }
    date += "Z";
    const qsizetype room = end - begin - key.size();
    pdf.replace(begin + key.size(), room, date.leftJustified(room, ' ', true));
}

} // namespace

std::optional<Error> renderPdf(const Report& report, RenderDesk& desk)
{
    auto out = desk.files.file();
    if (!out)
        return out.error();
    Setting setting = report.isSheet ? sheet : book;
    Contents known;
    for (;;) {
        QBuffer draft;
        known = setInto(draft, report, desk, {}, setting);
        if (desk.isCancelled())
            return std::nullopt;
        if (!report.isSheet || known.count == 1 || setting.rows == leastSheetRows)
            break;
        --setting.rows;
    }
    QBuffer whole;
    setInto(whole, report, desk, known, setting);
    setDate(whole.buffer(), report.chronicle->origin.to);
    (*out)->write({whole.data().constData(), std::size_t(whole.data().size())});
    return std::nullopt;
}

} // namespace dwcp
