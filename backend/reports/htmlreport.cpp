// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/htmlreport.h"

#include "reports/celltext.h"
#include "reports/chartdrawing.h"
#include "reports/htmlstyle.h"
#include "reports/tablemaker.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace dwcp {

namespace {

constexpr double chartWidth = 1100;
constexpr double chartHeight = 240;
constexpr double smallWidth = 540;
constexpr double smallHeight = 190;

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string escaped(const QString& text)
{
    return escaped(text.toStdString());
}

std::string coordinate(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string_view nameOfInk(ChartInk ink)
{
    constexpr std::string_view names[] = {"Axis", "Grid", "Text", "Plain", "Accent", "1", "2", "3", "4", "0"};
    return names[std::size_t(ink)];
}

std::string svgPath(const InkPath& path)
{
    std::string d;
    for (const QPointF& point : path.points)
        d.append(d.empty() ? "M" : "L").append(coordinate(point.x())).append(" ").append(coordinate(point.y()));
    std::string svg = "<path d=\"" + d;
    if (path.isFilled)
        return svg + "Z\" class=\"i" + std::string(nameOfInk(path.ink)) + "\" opacity=\""
            + numberForPrograms(path.opacity) + "\"/>";
    svg += "\" fill=\"none\" class=\"s" + std::string(nameOfInk(path.ink)) + "\" stroke-width=\""
        + numberForPrograms(path.width) + "\"";
    return svg + (path.isDashed ? " stroke-dasharray=\"5 3\"/>" : " stroke-linejoin=\"round\"/>");
}

std::string svgText(const InkText& text)
{
    constexpr std::string_view anchors[] = {"start", "middle", "end"};
    return "<text x=\"" + coordinate(text.at.x()) + "\" y=\"" + coordinate(text.at.y()) + "\" class=\"i"
        + std::string(nameOfInk(text.ink)) + "\" text-anchor=\"" + std::string(anchors[std::size_t(text.anchor + 1)])
        + "\">" + escaped(text.text) + "</text>";
}

std::string svgOf(const ReportChart& chart, const QLocale& locale, bool isSmall)
{
    const ChartDrawing drawing =
        drawChart(chart, isSmall ? smallWidth : chartWidth, isSmall ? smallHeight : chartHeight, locale);
    std::string svg = "<svg viewBox=\"0 0 " + coordinate(drawing.width) + " " + coordinate(drawing.height)
        + "\" role=\"img\" aria-label=\"" + escaped(chart.title) + "\">";
    for (const InkPath& path : drawing.paths)
        svg += svgPath(path);
    for (const InkText& text : drawing.texts)
        svg += svgText(text);
    return svg + "</svg>";
}

/** Only what is plainly a colour: it goes into a style sheet. */
bool isColor(const QString& text)
{
    static const QRegularExpression color(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    return color.match(text).hasMatch();
}

bool isNumeric(CellKind kind)
{
    return kind != CellKind::Text && kind != CellKind::Level && kind != CellKind::Time;
}

/** Sentences break, names and numbers do not. */
bool isProse(const ReportColumn& column)
{
    static constexpr std::string_view prose[] = {
        "cause", "detail", "reason", "summary", "evidence", "problem", "name", "configuration"};
    return column.kind == CellKind::Text && std::ranges::find(prose, column.id) != std::end(prose);
}

class HtmlReport {
public:
    HtmlReport(const Report& report, RenderDesk& desk, OutputFile& out) : m_report(report), m_desk(desk), m_out(out) { }

    void write()
    {
        head();
        contents();
        m_out.write("<main>\n");
        for (const ReportSection& section : m_report.sections)
            write(section);
        m_out.write("</main>\n<footer>" + escaped(ReportWords::tr("All times are UTC.")) + " "
            + escaped(harmless(m_report.chronicle->origin.program)) + "</footer>\n</body></html>\n");
    }

private:
    void head()
    {
        const std::string title =
            escaped(m_report.title) + " – " + escaped(harmless(m_report.chronicle->origin.cluster, 80));
        const ReportBranding& branding = m_report.branding;
        m_out.write("<!DOCTYPE html>\n<html lang=\"" + m_report.locale.bcp47Name().toStdString().substr(0, 2)
            + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';style-src 'unsafe-inline';"
              "img-src data:\"><title>"
            + title + "</title><style>" + htmlStyle);
        if (isColor(branding.accent))
            m_out.write(":root{--accent:" + branding.accent.toStdString() + "}");
        m_out.write("</style></head><body>\n<header>");
        if (!branding.logo.isEmpty()) {
            const bool isPng = branding.logo.startsWith("\x89PNG");
            m_out.write(std::string("<img alt=\"\" src=\"data:image/") + (isPng ? "png" : "svg+xml") + ";base64,"
                + branding.logo.toBase64().toStdString() + "\">");
        }
        const QString name = branding.name.isEmpty() ? QStringLiteral("DWCP Console") : branding.name;
        m_out.write("<div><h1>" + escaped(m_report.title) + "</h1><div class=\"brand\">" + escaped(name)
            + "</div></div></header>\n");
    }

    void contents()
    {
        m_out.write("<nav>");
        for (const ReportSection& section : m_report.sections)
            m_out.write("<a href=\"#" + section.id + "\">" + escaped(section.title) + "</a> ");
        m_out.write("</nav>\n");
    }

    void particulars()
    {
        m_out.write("<dl class=\"facts\">");
        for (const auto& [name, value] : particularsOf(m_report))
            m_out.write("<div><dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd></div>");
        m_out.write("</dl>");
    }

    void write(const ReportSection& section)
    {
        m_out.write("<section id=\"" + section.id + "\"><h2>" + escaped(section.title) + "</h2>");
        if (&section == &m_report.sections.front())
            particulars();
        const auto isChart = [](const ReportBlock& block) { return std::holds_alternative<ReportChart>(block); };
        m_isGrid = std::ranges::count_if(section.blocks, isChart) > 2;
        bool isOpen = false;
        for (const ReportBlock& block : section.blocks) {
            if (m_isGrid && isChart(block) != isOpen) {
                m_out.write(isOpen ? "</div>" : "<div class=\"charts\">");
                isOpen = !isOpen;
            }
            std::visit([&](const auto& part) { write(section, part); }, block);
        }
        m_out.write(isOpen ? "</div></section>\n" : "</section>\n");
    }

    void write(const ReportSection&, const ReportParagraph& paragraph)
    {
        m_out.write("<p>" + escaped(paragraph.text) + "</p>");
    }

    void write(const ReportSection&, const ReportFigures& block)
    {
        m_out.write("<div class=\"figures\">");
        for (const ReportFigure& figure : block.figures) {
            m_out.write("<div class=\"figure t" + std::to_string(int(figure.tone)) + "\"><b>"
                + escaped(cellForPeople(figure.value, figure.kind, figure.unit, m_report.locale)) + "</b><span>"
                + escaped(figure.title) + "</span></div>");
        }
        m_out.write("</div>");
    }

    void write(const ReportSection& section, const ReportChart& chart)
    {
        m_out.write("<figure>");
        if (chart.title != section.title)
            m_out.write("<figcaption>" + escaped(chart.title) + "</figcaption>");
        m_out.write(svgOf(chart, m_report.locale, m_isGrid) + "</figure>\n");
    }

    std::string cell(const ReportCell& value, const ReportColumn& column, const std::string& unit) const
    {
        const std::string text = escaped(cellForPeople(value, column.kind, unit, m_report.locale));
        if (const Level* level = std::get_if<Level>(&value))
            return "<td><span class=\"l l" + std::to_string(int(*level)) + "\">" + text + "</span>";
        return (isNumeric(column.kind) ? "<td class=\"n\">" : isProse(column) ? "<td class=\"x\">" : "<td>") + text;
    }

    void write(const ReportSection& section, const ReportTable& table)
    {
        if (table.title != section.title)
            m_out.write("<h3>" + escaped(table.title) + "</h3>");
        if (table.rows == 0) {
            m_out.write("<p class=\"none\">" + escaped(ReportWords::tr("None.")) + "</p>");
            return;
        }
        m_out.write("<div class=\"wide\"><table id=\"table-" + table.id + "\"><thead><tr>");
        for (const ReportColumn& column : table.columns)
            m_out.write((isNumeric(column.kind) ? "<th class=\"n\">" : "<th>") + escaped(column.title) + "</th>");
        m_out.write("</tr></thead><tbody>\n");
        std::string line;
        m_desk.eachRow(table, [&](ReportRow row) {
            line = "<tr>";
            for (std::size_t i = 0; i < row.size(); ++i)
                line += cell(row[i], table.columns[i], unitIn(row, table.columns, i));
            m_out.write(line += "</tr>\n");
            return !m_out.hasFailed();
        });
        m_out.write("</tbody></table></div>");
    }

    const Report& m_report;
    RenderDesk& m_desk;
    OutputFile& m_out;
    bool m_isGrid = false;
};

} // namespace

std::optional<Error> renderHtml(const Report& report, RenderDesk& desk)
{
    auto out = desk.files.file();
    if (!out)
        return out.error();
    HtmlReport(report, desk, **out).write();
    return std::nullopt;
}

} // namespace dwcp
