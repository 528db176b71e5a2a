// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/jsonreport.h"

#include "health/facts.h"
#include "reports/celltext.h"
#include "reports/contents.h"

#include <cmath>

namespace dwcp {

namespace {

constexpr int schemaVersion = 1;

/** Also fit to stand in a web page: no "<" is left. */
std::string jsonText(std::string_view text)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string json = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20 || c == '<' || c == '>' || c == '&') {
            json += "\\u00";
            json += digits[static_cast<unsigned char>(c) >> 4];
            json += digits[c & 15];
        } else {
            json += c;
        }
    }
    return json += '"';
}

std::string_view kindName(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return "text";
    case CellKind::Integer:
        return "integer";
    case CellKind::Number:
        return "number";
    case CellKind::Share:
        return "share";
    case CellKind::Score:
        return "score";
    case CellKind::Time:
        return "time";
    case CellKind::Span:
        return "duration";
    case CellKind::Level:
        break;
    }
    return "level";
}

bool isNumber(const ReportCell& cell)
{
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell)
        || std::holds_alternative<Duration>(cell);
}

std::string valueOf(const ReportCell& cell, CellKind kind)
{
    const std::string text = cellForPrograms(cell, kind);
    if (std::holds_alternative<std::monostate>(cell))
        return "null";
    return !isNumber(cell) ? jsonText(text) : text.empty() ? "null" : text;
}

std::string numberOrNull(double value)
{
    const std::string text = numberForPrograms(value);
    return text.empty() ? "null" : text;
}

class JsonReport {
public:
    JsonReport(const Report& report, RenderDesk& desk, OutputFile& out) : m_report(report), m_desk(desk), m_out(out) { }

    bool write()
    {
        head();
        figures();
        tables();
        charts();
        m_out.write("}\n");
        return !m_desk.isCancelled();
    }

private:
    void member(std::string_view name, const std::string& value) { m_out.write(jsonText(name) + ":" + value + ",\n"); }

    void head()
    {
        const ChronicleOrigin& origin = m_report.chronicle->origin;
        m_out.write("{");
        member("schema_version", std::to_string(schemaVersion));
        member("type", jsonText(reportTypeName(m_report.type)));
        member("program", jsonText(origin.program));
        member("cluster", jsonText(harmless(origin.cluster)));
        member("journal", jsonText(harmless(origin.journal)));
        member("selection", jsonText(harmless(origin.selection)));
        member("from", origin.runs.empty() ? "null" : jsonText(rfc3339(origin.from)));
        member("to", origin.runs.empty() ? "null" : jsonText(rfc3339(origin.to)));
        member("configuration", origin.runs.empty() ? "null" : jsonText(origin.runs.back().configurationHash));
    }

    void figures()
    {
        m_out.write("\"figures\":{");
        const char* between = "";
        eachBlock<ReportFigures>(m_report, [&](const ReportSection&, const ReportFigures& block) {
            for (const ReportFigure& figure : block.figures) {
                m_out.write(between + jsonText(figure.id) + ":" + valueOf(figure.value, figure.kind));
                between = ",";
            }
        });
        m_out.write("},\n");
    }

    void columns(const ReportTable& table)
    {
        m_out.write("\"columns\":[");
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const ReportColumn& column = table.columns[i];
            const std::string unit = column.unit == rowUnit ? "unit" : column.unit;
            m_out.write((i == 0 ? "{\"id\":" : ",{\"id\":") + jsonText(column.id) + ",\"kind\":"
                + jsonText(kindName(column.kind)) + (unit.empty() ? "}" : ",\"unit\":" + jsonText(unit) + "}"));
        }
        m_out.write("],\n");
    }

    void rows(const ReportTable& table)
    {
        std::vector<std::string> keys;
        for (const ReportColumn& column : table.columns)
            keys.push_back((keys.empty() ? "{" : ",") + jsonText(column.id) + ":");
        m_out.write("\"rows\":[");
        bool isFirst = true;
        std::string line;
        m_desk.eachRow(table, [&](ReportRow row) {
            line = isFirst ? "\n" : ",\n";
            for (std::size_t i = 0; i < row.size(); ++i)
                line.append(keys[i]).append(valueOf(row[i], table.columns[i].kind));
            m_out.write(line += '}');
            isFirst = false;
            return !m_out.hasFailed();
        });
        m_out.write("]}");
    }

    void tables()
    {
        m_out.write("\"tables\":{");
        const char* between = "\n";
        eachBlock<ReportTable>(m_report, [&](const ReportSection& section, const ReportTable& table) {
            m_out.write(between + jsonText(table.id) + ":{\"section\":" + jsonText(section.id) + ",");
            columns(table);
            rows(table);
            between = ",\n";
        });
        m_out.write("},\n");
    }

    void line(const ChartLine& line)
    {
        m_out.write(
            "{\"id\":" + jsonText(line.id) + ",\"forecast\":" + (line.isForecast ? "true" : "false") + ",\"points\":[");
        const char* between = "";
        for (const ChartPoint& point : line.points) {
            std::string text =
                between + std::string("[") + jsonText(rfc3339(point.at)) + ',' + numberOrNull(point.value);
            if (line.hasBand)
                text += ',' + numberOrNull(point.low) + ',' + numberOrNull(point.high);
            m_out.write(text + ']');
            between = ",";
        }
        m_out.write("]}");
    }

    void charts()
    {
        m_out.write("\"charts\":[");
        const char* between = "\n";
        eachBlock<ReportChart>(m_report, [&](const ReportSection& section, const ReportChart& chart) {
            m_out.write(between + std::string("{\"id\":") + jsonText(chart.id) + ",\"section\":" + jsonText(section.id)
                + ",\"unit\":" + jsonText(chart.unit) + ",\"lines\":[");
            for (std::size_t i = 0; i < chart.lines.size(); ++i) {
                m_out.write(i == 0 ? "" : ",");
                line(chart.lines[i]);
            }
            m_out.write("]}");
            between = ",\n";
        });
        m_out.write("]");
    }

    const Report& m_report;
    RenderDesk& m_desk;
    OutputFile& m_out;
};

} // namespace

std::optional<Error> renderJson(const Report& report, RenderDesk& desk)
{
    auto out = desk.files.file();
    if (!out)
        return out.error();
    JsonReport(report, desk, **out).write();
    return std::nullopt;
}

} // namespace dwcp
