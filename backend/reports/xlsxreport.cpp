// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsxreport.h"

#include "reports/celltext.h"
#include "reports/tablemaker.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <set>
#include <sys/statvfs.h>

namespace dwcp {

namespace {

constexpr const char* dataSheetName = "chart_data";
constexpr double daysToEpoch = 25569; ///< from the spreadsheets' beginning of time to 1970
constexpr double secondsOfDay = 86400;
constexpr lxw_color_t levelColors[][2] = {
    {0xEDF0F3, 0x55606D}, {0xEAF4F4, 0x1B686D}, {0xFCEFD2, 0x7A4C00}, {0xF9E0DA, 0x9A2A18}, {0xEFDBEA, 0x520A42}};
constexpr lxw_color_t roleColors[] = {0x191D23, 0x2C58C0, 0x4A9AA0, 0xCC8400, 0xA8321F, 0x520A42, 0x7A8594};

double serialOf(WallTime time)
{
    return std::chrono::duration<double>(time.time_since_epoch()).count() / secondsOfDay + daysToEpoch;
}

double daysOf(Duration span)
{
    return std::chrono::duration<double>(span).count() / secondsOfDay;
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == path.npos ? "." : path.substr(0, slash + 1);
}

/** The library does not tell when its own files could not be written: make sure beforehand that there is room. */
std::optional<Error> roomFor(const Report& report, const std::string& path)
{
    constexpr std::uint64_t least = 1 << 20;
    constexpr std::uint64_t bytesOfCell = 96;
    std::uint64_t wanted = least;
    eachBlock<ReportTable>(report, [&](const ReportSection&, const ReportTable& table) {
        wanted += bytesOfCell * table.rows * table.columns.size();
    });
    struct statvfs disk { };
    if (::statvfs(folderOf(path).c_str(), &disk) != 0 || std::uint64_t(disk.f_bavail) * disk.f_frsize >= wanted)
        return std::nullopt;
    return Error{"cannot be written: No space left on device", path};
}

/** The library takes a title that begins like this for a formula. */
QByteArray titleOf(const QString& title)
{
    return title.startsWith(u'=') ? "'" + title.toUtf8() : title.toUtf8();
}

class XlsxReport {
public:
    XlsxReport(const Report& report, RenderDesk& desk, lxw_workbook* book)
        : m_report(report)
        , m_desk(desk)
        , m_book(book)
    {
        makeFormats();
    }

    void write()
    {
        properties();
        cover();
        eachBlock<ReportTable>(m_report, [&](const ReportSection&, const ReportTable& table) { sheet(table); });
        charts();
    }

private:
    lxw_format* format(const char* number)
    {
        lxw_format* made = workbook_add_format(m_book);
        if (number)
            format_set_num_format(made, number);
        return made;
    }

    lxw_format* headingFormat()
    {
        lxw_format* made = workbook_add_format(m_book);
        format_set_bold(made);
        format_set_bg_color(made, 0xEEF1F4);
        format_set_bottom(made, LXW_BORDER_THIN);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    static bool isNumber(CellKind kind)
    {
        return kind != CellKind::Text && kind != CellKind::Level && kind != CellKind::Time;
    }

    void makeFormats()
    {
        m_plain = format(nullptr);
        m_integer = format("#,##0");
        m_share = format("0.00%");
        m_score = format("0.0");
        m_time = format("yyyy-mm-dd hh:mm:ss");
        format_set_align(m_time, LXW_ALIGN_LEFT); // as the text that follows it mostly: to the right the two would meet
        m_span = format("[h]:mm:ss");
        m_heading = headingFormat();
        m_numberHeading = headingFormat();
        format_set_align(m_numberHeading, LXW_ALIGN_RIGHT); // as the numbers below it
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 18);
        m_faint = workbook_add_format(m_book);
        format_set_font_color(m_faint, 0x5F6976);
        for (std::size_t level = 0; level < levelCount; ++level) {
            m_levels[level] = workbook_add_format(m_book);
            format_set_bg_color(m_levels[level], levelColors[level][0]);
            format_set_font_color(m_levels[level], levelColors[level][1]);
        }
    }

    void properties()
    {
        const std::string title = m_report.title.toStdString();
        const std::string program = harmless(m_report.chronicle->origin.program);
        const std::string company = m_report.branding.name.toStdString();
        lxw_doc_properties properties = {};
        properties.title = const_cast<char*>(title.c_str()); // the library copies it
        properties.author = const_cast<char*>(program.c_str());
        properties.company = const_cast<char*>(company.c_str());
        properties.created = std::max<time_t>(1,
            std::chrono::duration_cast<std::chrono::seconds>(m_report.chronicle->origin.to.time_since_epoch()).count());
        workbook_set_properties(m_book, &properties);
    }

    /** Names of sheets are unique whatever their case, without some characters, and 31 long at most. */
    std::string sheetName(const std::string& id)
    {
        std::string name = harmless(id, 28);
        std::ranges::replace_if(
            name, [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; }, '_');
        name.resize(std::min<std::size_t>(name.size(), 28));
        for (int number = 2; !m_names.insert(name).second; ++number)
            name = name.substr(0, 26) + '_' + std::to_string(number);
        return name;
    }

    /** Printed it lies across and is as wide as the page. */
    lxw_worksheet* addSheet(const std::string& name)
    {
        constexpr std::uint8_t letter = 1;
        constexpr std::uint8_t a4 = 9;
        lxw_worksheet* sheet = workbook_add_worksheet(m_book, sheetName(name).c_str());
        worksheet_set_paper(sheet, m_report.paper == PaperSize::Letter ? letter : a4);
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        return sheet;
    }

    void cover()
    {
        lxw_worksheet* sheet = addSheet("report");
        worksheet_set_column(sheet, 0, 0, 30, nullptr);
        worksheet_set_column(sheet, 1, 1, 30, nullptr);
        lxw_row_t row = 0;
        worksheet_write_string(sheet, row++, 0, m_report.title.toUtf8().constData(), m_title);
        if (!m_report.branding.name.isEmpty())
            worksheet_write_string(sheet, row++, 0, m_report.branding.name.toUtf8().constData(), m_faint);
        ++row;
        for (const auto& [name, value] : particularsOf(m_report)) {
            worksheet_write_string(sheet, row, 0, name.toUtf8().constData(), m_faint);
            worksheet_write_string(sheet, row++, 1, value.toUtf8().constData(), nullptr);
        }
        ++row;
        eachBlock<ReportFigures>(m_report, [&](const ReportSection&, const ReportFigures& block) {
            for (const ReportFigure& figure : block.figures) {
                worksheet_write_string(sheet, row, 0, figure.title.toUtf8().constData(), m_faint);
                cell(sheet, row++, 1, figure.value, figure.kind);
            }
        });
    }

    void cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const ReportCell& value, CellKind kind)
    {
        if (const auto* text = std::get_if<std::string>(&value)) {
            if (!text->empty())
                worksheet_write_string(sheet, row, column, harmless(*text).c_str(), nullptr);
        } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
            worksheet_write_number(sheet, row, column, double(*integer), m_integer);
        } else if (const auto* number = std::get_if<double>(&value)) {
            if (std::isfinite(*number))
                worksheet_write_number(sheet, row, column, *number,
                    kind == CellKind::Share       ? m_share
                        : kind == CellKind::Score ? m_score
                                                  : m_plain);
        } else if (const auto* time = std::get_if<WallTime>(&value)) {
            worksheet_write_number(sheet, row, column, serialOf(*time), m_time);
        } else if (const auto* span = std::get_if<Duration>(&value)) {
            if (*span != Duration::max())
                worksheet_write_number(sheet, row, column, daysOf(*span), m_span);
        } else if (std::holds_alternative<ReportWord>(value) || std::holds_alternative<ReportFact>(value)
            || std::holds_alternative<ReportSaying>(value)) {
            const QString words = cellForPeople(value, kind, {}, m_report.locale);
            if (!words.isEmpty())
                worksheet_write_string(sheet, row, column, words.toUtf8().constData(), nullptr);
        } else if (const auto* level = std::get_if<Level>(&value)) {
            worksheet_write_string(
                sheet, row, column, levelForPeople(*level).toUtf8().constData(), m_levels[std::size_t(*level)]);
        }
    }

    static double widthOf(const ReportColumn& column)
    {
        switch (column.kind) {
        case CellKind::Text:
            return column.id == "cause" || column.id == "detail" || column.id == "summary" || column.id == "evidence"
                ? 50
                : 18;
        case CellKind::Time:
            return 20;
        default:
            return std::max(12.0, widthOfHeading(column.title));
        }
    }

    /** Its longest word, which cannot be broken, beside the arrow of the filter. */
    static double widthOfHeading(const QString& title)
    {
        constexpr double widthOfBold = 1.15;
        constexpr double arrow = 3;
        qsizetype longest = 0;
        for (const QString& word : title.split(u' '))
            longest = std::max(longest, word.size());
        return widthOfBold * double(longest) + arrow;
    }

    void sheet(const ReportTable& table)
    {
        lxw_worksheet* sheet = addSheet(table.id);
        worksheet_repeat_rows(sheet, 0, 0);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto column = lxw_col_t(i);
            worksheet_set_column(sheet, column, column, widthOf(table.columns[i]), nullptr);
            worksheet_write_string(sheet, 0, column, table.columns[i].title.toUtf8().constData(),
                isNumber(table.columns[i].kind) ? m_numberHeading : m_heading);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        // A sheet has 1,048,576 rows.
        const std::size_t most = LXW_ROW_MAX - 1;
        lxw_row_t at = 0;
        m_desk.eachRow(
            table,
            [&](ReportRow row) {
                ++at;
                for (std::size_t i = 0; i < row.size(); ++i)
                    cell(sheet, at, lxw_col_t(i), row[i], table.columns[i].kind);
                return true;
            },
            most);
        worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(at, 1), lxw_col_t(table.columns.size() - 1));
    }

    struct Column {
        const ReportChart* chart;
        const ChartLine* line;
    };

    void charts()
    {
        std::vector<Column> columns;
        eachBlock<ReportChart>(m_report, [&](const ReportSection&, const ReportChart& chart) {
            for (const ChartLine& line : chart.lines) {
                if (!line.points.empty())
                    columns.push_back({&chart, &line});
            }
        });
        if (columns.empty())
            return;
        lxw_worksheet* drawn = addSheet("charts");
        lxw_worksheet* numbers = addSheet(dataSheetName);
        chartNumbers(numbers, columns);
        drawCharts(drawn, columns);
    }

    /** Two columns for each line: its times and its values. */
    void chartNumbers(lxw_worksheet* sheet, const std::vector<Column>& columns)
    {
        std::size_t rows = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            rows = std::max(rows, columns[i].line->points.size());
            worksheet_set_column(sheet, lxw_col_t(2 * i), lxw_col_t(2 * i), 19, nullptr);
            worksheet_write_string(sheet, 0, lxw_col_t(2 * i), ReportWords::tr("Time").toUtf8().constData(), m_heading);
            const QString title = columns[i].chart->title + QStringLiteral(": ") + columns[i].line->title;
            worksheet_write_string(sheet, 0, lxw_col_t(2 * i + 1), title.toUtf8().constData(), m_numberHeading);
        }
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (row >= columns[i].line->points.size())
                    continue;
                const ChartPoint& point = columns[i].line->points[row];
                cell(sheet, lxw_row_t(row + 1), lxw_col_t(2 * i), point.at, CellKind::Time);
                cell(sheet, lxw_row_t(row + 1), lxw_col_t(2 * i + 1), point.value, CellKind::Number);
            }
        }
        worksheet_freeze_panes(sheet, 1, 0);
    }

    void drawCharts(lxw_worksheet* sheet, const std::vector<Column>& columns)
    {
        lxw_chart* chart = nullptr;
        int number = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i == 0 || columns[i].chart != columns[i - 1].chart)
                chart = newChart(*columns[i].chart);
            addLine(chart, *columns[i].line, i);
            // The library takes a chart only when it has its lines.
            if (i + 1 == columns.size() || columns[i + 1].chart != columns[i].chart)
                place(sheet, chart, number++);
        }
    }

    static void place(lxw_worksheet* sheet, lxw_chart* chart, int number)
    {
        constexpr int rowsOfChart = 16;
        lxw_chart_options size = {};
        size.x_scale = 1.5;
        size.y_scale = 1;
        worksheet_insert_chart_opt(
            sheet, lxw_row_t(number / 2 * rowsOfChart), lxw_col_t(number % 2 * 12), chart, &size);
    }

    lxw_chart* newChart(const ReportChart& chart)
    {
        lxw_chart* made = workbook_add_chart(m_book, LXW_CHART_SCATTER_STRAIGHT);
        chart_title_set_name(made, titleOf(chart.title).constData());
        lxw_chart_font font = {};
        font.size = 11;
        chart_title_set_name_font(made, &font);
        const bool isLong = chart.to - chart.from > std::chrono::hours(36);
        chart_axis_set_num_format(made->x_axis, isLong ? "mm-dd hh:mm" : "hh:mm:ss");
        chart_axis_set_min(made->x_axis, serialOf(chart.from));
        chart_axis_set_max(made->x_axis, serialOf(chart.to));
        chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
        return made;
    }

    void addLine(lxw_chart* chart, const ChartLine& line, std::size_t index)
    {
        const auto last = lxw_row_t(line.points.size());
        const auto times = lxw_col_t(2 * index);
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, dataSheetName, 1, times, last, times);
        chart_series_set_values(series, dataSheetName, 1, lxw_col_t(times + 1), last, lxw_col_t(times + 1));
        chart_series_set_name(series, titleOf(line.title).constData());
        lxw_chart_line stroke = {};
        stroke.color = roleColors[std::size_t(line.role)];
        stroke.width = 1.5f;
        stroke.dash_type = line.isForecast ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
        chart_series_set_line(series, &stroke);
    }

    const Report& m_report;
    RenderDesk& m_desk;
    lxw_workbook* m_book;
    lxw_format *m_plain, *m_integer, *m_share, *m_score, *m_time, *m_span, *m_heading, *m_numberHeading, *m_title,
        *m_faint;
    std::array<lxw_format*, levelCount> m_levels{};
    std::set<std::string> m_names;
};

} // namespace

std::optional<Error> renderXlsx(const Report& report, RenderDesk& desk)
{
    auto out = desk.files.file();
    if (!out)
        return out.error();
    const std::string& path = (*out)->aside();
    if (path.empty())
        return Error{"a workbook cannot be written to a device", desk.files.path()};
    if (auto error = roomFor(report, desk.files.path()))
        return error;
    std::string folder = folderOf(path);
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_FALSE;
    lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
    if (!book)
        return Error{"cannot be written", desk.files.path()};
    XlsxReport(report, desk, book).write();
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return Error{std::string("cannot be written: ") + lxw_strerror(error), desk.files.path()};
    return std::nullopt;
}

} // namespace dwcp
