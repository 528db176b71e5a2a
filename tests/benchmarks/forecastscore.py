#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores a forecaster as the M4 competition does: sMAPE, MASE, OWA against Naive2, MSIS and coverage of the 95 % interval.

  forecastscore.py FILE HORIZON SEASON COMMAND...

for example: forecastscore.py hourly.csv 48 24 build/release/bin/dwcp-monitor forecast --csv {file} --horizon {horizon} --season {season}

FILE has a series a line (id,v1,v2,...); the last HORIZON values of each are kept back. COMMAND must print the JSON of
`dwcp-monitor forecast`. Prints the means over all series, then the worst series with --worst N in front.

Source: S. Makridakis, E. Spiliotis, V. Assimakopoulos, The M4 Competition (2020). OWA is the mean of the two ratios of
means, as there.
"""
import json
import math
import subprocess
import sys
import tempfile


def is_seasonal(history, season):
    if season < 2 or len(history) < 3 * season:
        return False
    mean = sum(history) / len(history)
    centred = [value - mean for value in history]
    variance = sum(value * value for value in centred)
    if variance <= 0:
        return False

    def correlation(lag):
        return sum(a * b for a, b in zip(centred, centred[lag:])) / variance

    limit = 1.645 * math.sqrt((1 + 2 * sum(correlation(lag) ** 2 for lag in range(1, season))) / len(history))
    return abs(correlation(season)) > limit


def seasonal_figure(history, season):
    half = season // 2
    sums = [0.0] * season
    counts = [0] * season
    for t in range(half, len(history) - half):
        trend = sum(history[t - half:t + half + 1])
        if season % 2 == 0:
            trend -= (history[t - half] + history[t + half]) / 2
        sums[t % season] += history[t] * season / trend
        counts[t % season] += 1
    figure = [total / count for total, count in zip(sums, counts)]
    mean = sum(figure) / season
    return [value / mean for value in figure]


def naive2(history, season, horizon):
    if not is_seasonal(history, season) or min(history) <= 0:
        return [history[-1]] * horizon
    figure = seasonal_figure(history, season)
    level = history[-1] / figure[(len(history) - 1) % season]
    return [level * figure[(len(history) + h) % season] for h in range(horizon)]


def smape(actual, forecast):
    return sum(200 * abs(a - f) / (abs(a) + abs(f)) if a or f else 0 for a, f in zip(actual, forecast)) / len(actual)


def mean_distance(actual, forecast):
    return sum(abs(a - f) for a, f in zip(actual, forecast)) / len(actual)


def naive_scale(history, season):
    return mean_distance(history, history[season:])if len(history) <= season else sum(
        abs(a - b) for a, b in zip(history, history[season:])) / (len(history) - season)


def msis(actual, lower, upper, scale):
    total = 0.0
    for a, low, high in zip(actual, lower, upper):
        total += high - low + 40 * max(0.0, low - a, a - high)
    return total / len(actual) / scale


def forecasts(command, rows, horizon, season):
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
        for name, values in rows:
            file.write(",".join([name, *(repr(value) for value in values[:-horizon])]) + "\n")
        file.flush()
        names = {"file": file.name, "horizon": str(horizon), "season": str(season)}
        return json.loads(subprocess.run([part.format(**names) for part in command], check=True, capture_output=True).stdout)


def main():
    arguments = sys.argv[1:]
    worst = 0
    if arguments[:1] == ["--worst"]:
        worst = int(arguments[1])
        arguments = arguments[2:]
    if len(arguments) < 4:
        sys.exit(__doc__)
    horizon, season = int(arguments[1]), int(arguments[2])
    rows = []
    with open(arguments[0], encoding="utf-8") as file:
        for line in file:
            name, *values = line.strip().split(",")
            rows.append((name, [float(value) for value in values]))
    sums = [0.0] * 6
    single = []
    for (name, values), answer in zip(rows, forecasts(arguments[3:], rows, horizon, season), strict=True):
        history, actual = values[:-horizon], values[-horizon:]
        scale = naive_scale(history, season)
        reference = naive2(history, season, horizon)
        point = answer["point"]
        band = answer["intervals"]["95"]
        inside = sum(low <= a <= high for low, a, high in zip(band["lower"], actual, band["upper"]))
        one = [smape(actual, point), mean_distance(actual, point) / scale, smape(actual, reference),
               mean_distance(actual, reference) / scale, msis(actual, band["lower"], band["upper"], scale), inside / horizon]
        sums = [total + value for total, value in zip(sums, one)]
        single.append((one[1] - one[3], name, one, answer["method"]))
    means = [total / len(rows) for total in sums]
    print(f"{len(rows)} series: sMAPE {means[0]:.3f} MASE {means[1]:.3f} OWA {(means[0] / means[2] + means[1] / means[3]) / 2:.3f}"
          f" MSIS {means[4]:.2f} coverage95 {means[5]:.3f} (Naive2: sMAPE {means[2]:.3f} MASE {means[3]:.3f})")
    for _, name, one, method in sorted(single, reverse=True)[:worst]:
        print(f"  {name}: MASE {one[1]:.3f}, Naive2 {one[3]:.3f}, coverage95 {one[5]:.2f}, {method}")


main()
