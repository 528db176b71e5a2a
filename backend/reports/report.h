// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"
#include "reports/chronicle.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace dwcp {

/** What a value is; every format makes of it what it can: a typed cell, a colour, a unit. */
enum class CellKind : std::uint8_t {
    Text, ///< std::string: names of strangers, to be made harmless; or a word or a fact of our own
    Integer, ///< std::int64_t
    Number, ///< double, in the column's unit
    Share, ///< double, 0..1; people see percent
    Score, ///< double, 0..100
    Time, ///< WallTime
    Span, ///< Duration; programs see seconds
    Level, ///< Level
};

/** Words of our own, one or several with spaces between: people read them in their language (reportwords.h). */
struct ReportWord {
    std::string english; ///< as programs read it: "half-open", "stale soft"
};

/** A name with a value: people read the value as their language writes it. */
struct ReportFact {
    std::string english; ///< as programs read it
    std::string name;
    double value = 0;
    std::string unit;
};

/** What a room without a language said; people read it in their own words (health/sayings.h). */
struct ReportSaying {
    std::string english; ///< as programs read it; a stranger's text may stand in it, or be all of it
};

/** A value, or nothing: not known, or there is none. A Text is UTF-8, a word, a fact or a saying. */
using ReportCell = std::variant<std::monostate, std::string, std::int64_t, double, WallTime, Duration, Level,
    ReportWord, ReportFact, ReportSaying>;
using ReportRow = std::span<const ReportCell>;

/** The unit of a column whose rows have units of their own: that in the row's column "unit". */
inline constexpr const char* rowUnit = "*";

struct ReportColumn {
    std::string id; ///< for programs: lower case, with underscores
    QString title; ///< for people, in the report's language
    CellKind kind = CellKind::Text;
    std::string unit = {}; ///< for programs and people: "seconds", "bytes"; empty: none, or the kind says it
};

/** The unit of a value of that column in that row. */
std::string unitIn(ReportRow row, const std::vector<ReportColumn>& columns, std::size_t column);

/** Takes rows; false: no more are wanted. */
using RowSink = std::function<bool(ReportRow)>;

/** Of a list in a report on one page, at most: such lists have fewer where more have no room. */
inline constexpr std::size_t sheetRows = 6;

/** Rows are made when they are asked for, so a table of any length takes no room. */
struct ReportTable {
    std::string id;
    QString title;
    std::vector<ReportColumn> columns;
    std::size_t rows = 0; ///< that `each` makes
    std::function<void(const RowSink&)> each; ///< always the same rows
    std::size_t paperRows = 400; ///< on paper the first of them, and a line that tells of the rest; 0: not on paper
    std::vector<std::string_view> paperColumns = {}; ///< ids of those that are on paper; empty: all
};

struct ReportFigure {
    std::string id;
    QString title;
    CellKind kind = CellKind::Number;
    ReportCell value;
    std::string unit;
    Level tone = Level::Unknown; ///< what colour it deserves; Unknown: none
};

struct ChartPoint {
    WallTime at{};
    double value = 0; ///< NaN: a gap
    double low = 0, high = 0; ///< of the band, where the line has one
};

/** A role of a line; its colour is the theme's. */
enum class ChartRole : std::uint8_t { Plain, Accent, Healthy, Degraded, Critical, Failed, Unknown };

struct ChartLine {
    std::string id;
    QString title;
    ChartRole role = ChartRole::Plain;
    std::vector<ChartPoint> points; ///< ascending
    bool hasBand = false;
    bool isForecast = false; ///< dashed
    bool isStep = false;
};

struct ChartLimit {
    QString title;
    double value = 0;
    ChartRole role = ChartRole::Degraded;
};

/** A stretch of time at a level, drawn behind the lines. */
struct ChartStretch {
    WallTime from{};
    WallTime to{};
    Level level = Level::Unknown;
};

/** Numbers over time. */
struct ReportChart {
    std::string id;
    QString title;
    std::string unit; ///< of all lines
    WallTime from{};
    WallTime to{};
    double least = 0; ///< the axis holds at least least..most; equal: as the lines want
    double most = 0;
    std::vector<ChartLine> lines;
    std::vector<ChartLimit> limits;
    std::vector<ChartStretch> stretches;
};

struct ReportFigures {
    std::string id;
    std::vector<ReportFigure> figures;
};

struct ReportParagraph {
    QString text; ///< plain
};

using ReportBlock = std::variant<ReportParagraph, ReportFigures, ReportTable, ReportChart>;

struct ReportSection {
    std::string id;
    QString title;
    std::vector<ReportBlock> blocks;
};

enum class ReportType : std::uint8_t { Summary, Detailed, Metrics, Alerts, Trends, Breakers, Slo, Incident, Audit };

enum class PaperSize : std::uint8_t { A4, Letter };

/** How a report looks. */
struct ReportBranding {
    QString name; ///< beside the title; empty: the product's
    QByteArray logo; ///< SVG or PNG; empty: none
    QString accent; ///< "#2c58c0"; empty: the theme's
};

/**
 * What is handed out, before it has a form: made by contentsOf() for each type, given a form by a renderer for each
 * format. Keeps the chronicle that its rows are made from. Thread: one at a time.
 */
struct Report {
    ReportType type = ReportType::Summary;
    QString title;
    QLocale locale = QLocale::c(); ///< of numbers and words for people
    PaperSize paper = PaperSize::A4;
    bool isSheet = false; ///< on paper one page, with as many rows of each list as it has room for
    ReportBranding branding;
    std::shared_ptr<const Chronicle> chronicle;
    std::string mainTable; ///< the one that stands for the report where there is room for one; empty: the figures
    std::vector<ReportSection> sections;
};

} // namespace dwcp
