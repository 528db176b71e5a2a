// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvreport.h"

#include "health/facts.h"
#include "reports/celltext.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr const char* endOfLine = "\r\n";

/** Spreadsheets look past blanks; what begins like this may be run. */
bool looksLikeFormula(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" '\"");
    return first != text.npos && std::string_view("=+-@|%").find(text[first]) != std::string_view::npos;
}

std::string field(std::string text)
{
    if (text.find_first_of(",\"\r\n") == text.npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted += '"';
}

std::string cellField(const ReportCell& cell, CellKind kind)
{
    std::string text = cellForPrograms(cell, kind);
    const bool isText = std::holds_alternative<std::string>(cell) || std::holds_alternative<ReportFact>(cell)
        || std::holds_alternative<ReportSaying>(cell);
    if (isText && looksLikeFormula(text))
        text.insert(text.begin(), '\'');
    return field(std::move(text));
}

void writeTable(const ReportTable& table, RenderDesk& desk, OutputFile& out)
{
    std::string line;
    for (const ReportColumn& column : table.columns)
        line.append(line.empty() ? "" : ",").append(field(column.id));
    out.write(line + endOfLine);
    desk.eachRow(table, [&](ReportRow row) {
        line.clear();
        for (std::size_t i = 0; i < row.size(); ++i)
            line.append(i == 0 ? "" : ",").append(cellField(row[i], table.columns[i].kind));
        out.write(line += endOfLine);
        return !out.hasFailed();
    });
}

void writeFigures(const Report& report, OutputFile& out)
{
    out.write(std::string("figure,value,unit") + endOfLine);
    eachBlock<ReportFigures>(report, [&](const ReportSection&, const ReportFigures& block) {
        for (const ReportFigure& figure : block.figures)
            out.write(field(figure.id) + "," + cellField(figure.value, figure.kind) + "," + figure.unit + endOfLine);
    });
}

void writeOrigin(const Report& report, OutputFile& out)
{
    const ChronicleOrigin& origin = report.chronicle->origin;
    const auto line = [&](const char* name, const std::string& value) {
        out.write(std::string(name) + "," + cellField(value, CellKind::Text) + endOfLine);
    };
    out.write(std::string("name,value") + endOfLine);
    line("program", origin.program);
    line("cluster", origin.cluster);
    line("journal", origin.journal);
    line("selection", origin.selection);
    line("from", rfc3339(origin.from));
    line("to", rfc3339(origin.to));
}

void writeChart(const ReportChart& chart, OutputFile& out)
{
    out.write(std::string("line,at,value,low,high") + endOfLine);
    for (const ChartLine& line : chart.lines) {
        for (const ChartPoint& point : line.points) {
            std::string text = cellField(line.id, CellKind::Text) + "," + rfc3339(point.at) + ","
                + numberForPrograms(point.value) + ",";
            if (line.hasBand)
                text += numberForPrograms(point.low) + "," + numberForPrograms(point.high);
            else
                text += ",";
            out.write(text + endOfLine);
        }
    }
}

std::optional<Error> renderFile(const Report& report, RenderDesk& desk)
{
    auto out = desk.files.file();
    if (!out)
        return out.error();
    const ReportTable* main = nullptr;
    eachBlock<ReportTable>(report, [&](const ReportSection&, const ReportTable& table) {
        if (table.id == report.mainTable)
            main = &table;
    });
    if (main)
        writeTable(*main, desk, **out);
    else
        writeFigures(report, **out);
    return std::nullopt;
}

std::optional<Error> renderFolder(const Report& report, RenderDesk& desk)
{
    std::optional<Error> failed;
    const auto put = [&](const std::string& name, auto write) {
        if (failed || desk.isCancelled())
            return;
        auto out = desk.files.fileInFolder(name + ".csv");
        if (!out)
            failed = out.error();
        else
            write(**out);
    };
    put("report", [&](OutputFile& out) { writeOrigin(report, out); });
    put("figures", [&](OutputFile& out) { writeFigures(report, out); });
    eachBlock<ReportTable>(report, [&](const ReportSection&, const ReportTable& table) {
        put(table.id, [&](OutputFile& out) { writeTable(table, desk, out); });
    });
    int number = 0;
    eachBlock<ReportChart>(report, [&](const ReportSection&, const ReportChart& chart) {
        // The names of metrics' charts are those of strangers' nodes.
        const bool isOwn = chart.id.find('/') == std::string::npos;
        put(isOwn ? "chart_" + chart.id : "chart_" + std::to_string(++number),
            [&](OutputFile& out) { writeChart(chart, out); });
    });
    return failed;
}

} // namespace

std::optional<Error> renderCsv(const Report& report, RenderDesk& desk)
{
    const std::string& path = desk.files.path();
    const bool isFile = path == "-" || path.starts_with("/dev/") || path.ends_with(".csv");
    return isFile && !desk.files.isFolder() ? renderFile(report, desk) : renderFolder(report, desk);
}

} // namespace dwcp
