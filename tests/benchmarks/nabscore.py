#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores an anomaly detector as the Numenta Anomaly Benchmark (v1.1) does.

  nabscore.py CORPUS COMMAND...    for example: nabscore.py ~/nab build/release/bin/dwcp-monitor anomalies --csv

CORPUS holds windows.json ({"folder/file.csv": [[begin, end], ...]}) and the files it names (columns timestamp,value).
COMMAND FILE must print timestamp,value,anomaly_score. Prints the score of the three standard profiles, each with the
threshold that is best over the whole corpus, and what every file adds to the standard one.

Source: A. Lavin, S. Ahmad, Evaluating Real-time Anomaly Detection Algorithms (2015). A detection inside a window counts
by how early it is (the first one only), one outside costs by how far it is behind the last window, a window without a
detection costs one miss. The first 15 % of a file (at most 750 rows) are not scored. 0 is "detects nothing", 100 is
every window at its first row and nothing else.
"""
import bisect
import csv
import io
import json
import math
import pathlib
import subprocess
import sys

# name: weights of a hit, of a false alarm, of a miss
PROFILES = {"standard": (1.0, 0.11, 1.0), "reward low FP rate": (1.0, 0.22, 1.0), "reward low FN rate": (1.0, 0.11, 2.0)}


def sigmoid(position):
    return -1.0 if position > 3 else 2 / (1 + math.exp(5 * position)) - 1


class File:
    def __init__(self, name, times, scores, windows):
        self.name = name
        self.windows = [(bisect.bisect_left(times, begin[:19]), bisect.bisect_right(times, end[:19]) - 1)
                        for begin, end in windows]
        probation = int(0.15 * min(len(times), 5000))
        # Rows by falling score, each as (score, window it lies in or None, weight it would add).
        self.rows = sorted(((scores[i], *self.judge(i)) for i in range(probation, len(scores))), key=lambda row: -row[0])

    def judge(self, row):
        for window, (begin, end) in enumerate(self.windows):
            if begin <= row <= end:
                return window, sigmoid(-(end - row + 1) / (end - begin + 1)) / sigmoid(-1.0)
        behind = [(begin, end) for begin, end in self.windows if end < row]
        if not behind:
            return None, -1.0
        begin, end = behind[-1]
        return None, sigmoid((row - end) / max(1, end - begin))

    def score(self, threshold, weights):
        hit_weight, false_weight, miss_weight = weights
        total = 0.0
        best = {}
        for score, window, value in self.rows:
            if score < threshold:
                break
            if window is None:
                total += false_weight * value
            else:
                best[window] = max(best.get(window, -1.0), value)
        return total + hit_weight * sum(best.values()) - miss_weight * (len(self.windows) - len(best))


def run(command, path):
    text = subprocess.run([*command, str(path)], check=True, capture_output=True, text=True).stdout
    rows = list(csv.reader(io.StringIO(text)))[1:]
    return [row[0][:19] for row in rows], [float(row[2]) for row in rows]


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    corpus = pathlib.Path(sys.argv[1])
    labels = json.loads((corpus / "windows.json").read_text())
    files = [File(name, *run(sys.argv[2:], corpus / name), windows) for name, windows in sorted(labels.items())]
    windows = sum(len(file.windows) for file in files)
    candidates = sorted({row[0] for file in files for row in file.rows}, reverse=True)[:2000] + [2.0]
    for profile, weights in PROFILES.items():
        best, threshold = max((sum(file.score(at, weights) for file in files), at) for at in candidates)
        nothing = -weights[2] * windows
        print(f"{profile}: {100 * (best - nothing) / (weights[0] * windows - nothing):.1f} at threshold {threshold:.4f}")
        if profile == "standard":
            for file in files:
                print(f"  {file.name}: {file.score(threshold, weights):.2f} of {len(file.windows)}")


main()
