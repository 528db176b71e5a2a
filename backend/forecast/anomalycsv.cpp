// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/anomalycsv.h"

#include "forecast/anomaly.h"
#include "forecast/timetext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dwcp {

namespace {

std::string fixed(double score)
{
    std::array<char, 16> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), score, std::chars_format::fixed, 6);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string("0");
}

} // namespace

std::optional<CsvProblem> anomalyCsv(std::istream& in, std::ostream& out, const std::string& file)
{
    CsvLines lines(in);
    std::vector<std::string> cells;
    AnomalyDetector detector;
    bool isFirst = true;
    out << "timestamp,value,anomaly_score\n";
    while (lines.next(cells)) {
        const bool mayBeHeader = isFirst;
        isFirst = false;
        if (cells.size() != 2)
            return CsvProblem{file, lines.line(), std::min<std::size_t>(cells.size() + 1, 3),
                "expected two columns, timestamp and value"};
        const auto time = parseTimeText(cells[0]);
        const auto value = parseNumber(cells[1]);
        if (mayBeHeader && !time && !value)
            continue;
        if (!time)
            return CsvProblem{file, lines.line(), 1, aboutCell(cells[0], "is not a time")};
        if (!value && !isMissing(cells[1]))
            return CsvProblem{file, lines.line(), 2, aboutCell(cells[1], "is not a number")};
        const double score = value ? detector.update(*time, *value).score : 0;
        out << cells[0] << ',' << cells[1] << ',' << fixed(score) << '\n';
    }
    if (isFirst)
        return CsvProblem{file, 0, 0, "there are no rows"};
    return std::nullopt;
}

} // namespace dwcp
