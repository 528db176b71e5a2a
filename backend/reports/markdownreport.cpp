// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markdownreport.h"

#include "reports/celltext.h"
#include "reports/tablemaker.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

/** Nothing of it is markup any more. */
std::string escaped(const QString& text)
{
    std::string out;
    for (const char c : text.toStdString()) {
        if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else {
            if (std::string_view("\\`*_{}[]#|~!$@").find(c) != std::string_view::npos)
                out += '\\';
            out += c;
        }
    }
    return out;
}

std::string_view glyphOf(Level level)
{
    constexpr std::string_view glyphs[] = {"◌", "●", "▲", "◆", "✖"};
    return glyphs[std::size_t(level)];
}

constexpr std::size_t sparkColumns = 60;

/** Eight heights of blocks; a column without a value is a space. */
std::string sparkOf(const ReportChart& chart, const ChartLine& line)
{
    constexpr const char* blocks[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    std::vector<double> sums(sparkColumns, 0);
    std::vector<int> counts(sparkColumns, 0);
    double least = chart.least;
    double most = chart.most;
    const double width = double((chart.to - chart.from).count());
    for (const ChartPoint& point : line.points) {
        if (!std::isfinite(point.value) || width <= 0)
            continue;
        const double place = double((point.at - chart.from).count()) / width * double(sparkColumns);
        const auto column = std::min(sparkColumns - 1, std::size_t(std::max(0.0, place)));
        sums[column] += point.value;
        ++counts[column];
        least = std::min(least, point.value);
        most = std::max(most, point.value);
    }
    std::string spark;
    for (std::size_t i = 0; i < sparkColumns; ++i) {
        if (counts[i] == 0) {
            spark += ' ';
            continue;
        }
        const double share = most > least ? (sums[i] / counts[i] - least) / (most - least) : 0;
        spark += blocks[std::clamp(int(share * 7.999), 0, 7)];
    }
    return spark;
}

class MarkdownReport {
public:
    MarkdownReport(const Report& report, RenderDesk& desk, OutputFile& out) : m_report(report), m_desk(desk), m_out(out)
    {
    }

    void write()
    {
        m_out.write("# " + escaped(m_report.title) + "\n\n");
        if (!m_report.branding.name.isEmpty())
            m_out.write("**" + escaped(m_report.branding.name) + "**\n\n");
        m_out.write("| | |\n| --- | --- |\n");
        for (const auto& [name, value] : particularsOf(m_report))
            m_out.write("| " + escaped(name) + " | " + escaped(value) + " |\n");
        for (const ReportSection& section : m_report.sections) {
            m_out.write("\n## " + escaped(section.title) + "\n");
            for (const ReportBlock& block : section.blocks)
                std::visit([&](const auto& part) { write(section, part); }, block);
        }
    }

private:
    void write(const ReportSection&, const ReportParagraph& paragraph)
    {
        m_out.write("\n" + escaped(paragraph.text) + "\n");
    }

    void write(const ReportSection&, const ReportFigures& block)
    {
        m_out.write("\n| " + escaped(ReportWords::tr("Figure")) + " | " + escaped(ReportWords::tr("Value"))
            + " |\n| --- | ---: |\n");
        for (const ReportFigure& figure : block.figures)
            m_out.write("| " + escaped(figure.title) + " | " + text(figure.value, figure.kind, figure.unit) + " |\n");
    }

    std::string text(const ReportCell& cell, CellKind kind, const std::string& unit) const
    {
        const std::string words = escaped(cellForPeople(cell, kind, unit, m_report.locale));
        const Level* level = std::get_if<Level>(&cell);
        return level ? std::string(glyphOf(*level)) + ' ' + words : words;
    }

    void write(const ReportSection& section, const ReportTable& table)
    {
        if (table.title != section.title)
            m_out.write("\n### " + escaped(table.title) + "\n");
        if (table.rows == 0) {
            m_out.write("\n" + escaped(ReportWords::tr("None.")) + "\n");
            return;
        }
        std::string names = "\n|";
        std::string rules = "|";
        for (const ReportColumn& column : table.columns) {
            names += ' ' + escaped(column.title) + " |";
            const bool isLeft =
                column.kind == CellKind::Text || column.kind == CellKind::Level || column.kind == CellKind::Time;
            rules += isLeft ? " --- |" : " ---: |";
        }
        m_out.write(names + "\n" + rules + "\n");
        std::string line;
        m_desk.eachRow(table, [&](ReportRow row) {
            line = "|";
            for (std::size_t i = 0; i < row.size(); ++i)
                line.append(" ")
                    .append(text(row[i], table.columns[i].kind, unitIn(row, table.columns, i)))
                    .append(" |");
            m_out.write(line += '\n');
            return !m_out.hasFailed();
        });
    }

    void write(const ReportSection& section, const ReportChart& chart)
    {
        if (chart.title != section.title)
            m_out.write("\n### " + escaped(chart.title) + "\n");
        m_out.write("\n```text\n");
        for (const ChartLine& line : chart.lines) {
            double least = std::numeric_limits<double>::infinity();
            double most = -least;
            for (const ChartPoint& point : line.points) {
                least = std::isfinite(point.value) ? std::min(least, point.value) : least;
                most = std::isfinite(point.value) ? std::max(most, point.value) : most;
            }
            const auto number = [&](double value) { return quantityForPeople(value, chart.unit, m_report.locale); };
            // In a fenced block nothing is markup but the fence.
            const QString name = QString(line.title).replace(u'`', u'\'');
            m_out.write(sparkOf(chart, line) + "  " + name.toStdString() + ": "
                + QStringLiteral("%1 … %2\n").arg(number(least), number(most)).toStdString());
        }
        m_out.write("```\n");
    }

    const Report& m_report;
    RenderDesk& m_desk;
    OutputFile& m_out;
};

} // namespace

std::optional<Error> renderMarkdown(const Report& report, RenderDesk& desk)
{
    auto out = desk.files.file();
    if (!out)
        return out.error();
    MarkdownReport(report, desk, **out).write();
    return std::nullopt;
}

} // namespace dwcp
