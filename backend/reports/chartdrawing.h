// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace dwcp {

/** What a stroke or a fill is for; the theme gives it a colour. */
enum class ChartInk : std::uint8_t { Axis, Grid, Text, Plain, Accent, Healthy, Degraded, Critical, Failed, Unknown };

ChartInk inkOf(ChartRole role) noexcept;
ChartInk inkOf(Level level) noexcept;

struct InkPath {
    std::vector<QPointF> points;
    ChartInk ink = ChartInk::Plain;
    double width = 1; ///< of the stroke
    bool isDashed = false;
    bool isFilled = false; ///< closed and filled with `opacity`, else stroked
    double opacity = 1;
};

struct InkText {
    QPointF at; ///< on the baseline
    QString text;
    ChartInk ink = ChartInk::Text;
    int anchor = 0; ///< -1: begins there, 0: in the middle, 1: ends there
    double size = 11;
};

/** A chart as lines, faces and words, ready for any pen. */
struct ChartDrawing {
    double width = 0;
    double height = 0;
    std::vector<InkPath> paths; ///< from the back to the front
    std::vector<InkText> texts;
};

/** Lays a chart out. Pure. */
ChartDrawing drawChart(const ReportChart& chart, double width, double height, const QLocale& locale);

} // namespace dwcp
