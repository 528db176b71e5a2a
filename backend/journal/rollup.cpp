// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rollup.h"

#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double nothing[Rollup::width] = {nan, nan, nan, nan, 0};

void addBlank(SampleRows& rows, std::int64_t time)
{
    rows.times.push_back(time);
    for (std::size_t i = 0; i < rows.width; i += Rollup::width)
        rows.values.insert(rows.values.end(), std::begin(nothing), std::end(nothing));
}

/** Adds what `more` says to `into`. */
void merge(double* into, const double* more)
{
    if (more[Rollup::Count] == 0)
        return;
    const double count = into[Rollup::Count] + more[Rollup::Count];
    into[Rollup::Min] = std::fmin(into[Rollup::Min], more[Rollup::Min]);
    into[Rollup::Max] = std::fmax(into[Rollup::Max], more[Rollup::Max]);
    into[Rollup::Mean] = into[Rollup::Count] == 0
        ? more[Rollup::Mean]
        : into[Rollup::Mean] + (more[Rollup::Mean] - into[Rollup::Mean]) * (more[Rollup::Count] / count);
    into[Rollup::Last] = more[Rollup::Last];
    into[Rollup::Count] = count;
}

/** One column: values one after the other, a new row begins where `firsts` says. */
void rollUpColumn(const SampleRows& rows, std::size_t column, std::span<const std::size_t> firsts, SampleRows& into)
{
    for (std::size_t r = 0; r < firsts.size(); ++r) {
        const std::size_t end = r + 1 < firsts.size() ? firsts[r + 1] : rows.size();
        double least = std::numeric_limits<double>::infinity();
        double most = -least;
        double sum = 0;
        double last = nan;
        std::size_t count = 0;
        for (std::size_t i = firsts[r]; i < end; ++i) {
            const double value = rows.values[i * rows.width + column];
            if (std::isnan(value))
                continue;
            least = value < least ? value : least;
            most = value > most ? value : most;
            sum += value;
            last = value;
            ++count;
        }
        if (count == 0)
            continue;
        const auto number = static_cast<double>(count);
        double* out = into.values.data() + r * into.width + column * Rollup::width;
        out[Rollup::Min] = least;
        out[Rollup::Max] = most;
        out[Rollup::Mean] = least == most ? least : sum / number;
        out[Rollup::Last] = last;
        out[Rollup::Count] = number;
    }
}

} // namespace

SampleRows rolledUp(const SampleRows& rows, std::int64_t step)
{
    SampleRows result;
    result.width = rows.width * Rollup::width;
    std::vector<std::size_t> firsts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::int64_t time = rows.times[i] - rows.times[i] % step;
        if (result.times.empty() || result.times.back() != time) {
            addBlank(result, time);
            firsts.push_back(i);
        }
    }
    for (std::size_t column = 0; column < rows.width; ++column)
        rollUpColumn(rows, column, firsts, result);
    return result;
}

SampleRows mergedRollups(const SampleRows& rows)
{
    SampleRows result;
    result.width = rows.width;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double* row = rows.values.data() + i * rows.width;
        if (result.times.empty() || result.times.back() != rows.times[i]) {
            result.add(rows.times[i], {row, rows.width});
            continue;
        }
        double* into = result.values.data() + (result.size() - 1) * result.width;
        for (std::size_t column = 0; column < rows.width; column += Rollup::width)
            merge(into + column, row + column);
    }
    return result;
}

} // namespace dwcp
