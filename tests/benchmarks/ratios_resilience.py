#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs bench_resilience and holds each figure against its floor in the same run.

    ratios_resilience.py BENCH_RESILIENCE [--repetitions N] [--min-time S] [--json FILE]

Repetitions of all benchmarks are interleaved at random; a ratio is the median, over the repetitions, of a figure divided by
its floor in that repetition. Figures are CPU nanoseconds per operation and thread. Exits with 1 when a bar is missed, and
with 2 when a figure with two threads is missing because they never overlapped.
"""
import argparse
import json
import statistics
import subprocess
import sys
from collections import defaultdict

# (benchmark, threads, bar, floor): a bar is a multiple of a floor, or nanoseconds when the floor is None.
BARS = [
    ("breaker_closed", 1, 1.3, "floor_load_add/threads:1"),
    ("breaker_closed", 2, 1.3, "floor_load_add/threads:2"),
    ("breaker_closed_sharded", 1, 1.3, "floor_load_add/threads:1"),
    ("breaker_closed_sharded", 2, 0.5, "floor_load_add/threads:2"),
    ("breaker_open", 1, 1.3, "floor_load_add/threads:1"),
    ("breaker_open", 2, 1.3, "floor_load_add/threads:2"),
    ("breaker_closed_latency", 1, 100.0, None),
    ("breaker_closed_latency", 2, 100.0, None),
    ("limiter_allow", 1, 3.5, "floor_load_add/threads:1"),
    ("limiter_allow", 2, 3.5, "floor_load_add/threads:2"),
    ("limiter_deny", 1, 1.6, "floor_load_add/threads:1"),
    ("limiter_deny", 2, 1.6, "floor_load_add/threads:2"),
    ("retry_delay", 1, 6.0, None),
    ("retry_delay", 2, 6.0, None),
    ("bulkhead", 1, 1.1, "floor_semaphore/threads:1"),
    ("bulkhead", 2, 1.1, "floor_semaphore/threads:2"),
    ("pipeline_success", 1, None, "floor_load_add/threads:1"),
    ("pipeline_success", 2, None, "floor_load_add/threads:2"),
]


def measure(arguments):
    command = [arguments.benchmark, "--benchmark_format=json", "--benchmark_enable_random_interleaving=true",
               f"--benchmark_repetitions={arguments.repetitions}", f"--benchmark_min_time={arguments.min_time}"]
    output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True).stdout
    if arguments.json:
        with open(arguments.json, "w") as file:
            file.write(output)
    times = defaultdict(dict)  # name -> repetition -> nanoseconds
    for run in json.loads(output)["benchmarks"]:
        if run["run_type"] == "iteration" and not run.get("error_occurred"):
            times[run["run_name"]][run["repetition_index"]] = run["cpu_time"]
    return times


def ratio_to(times, name, floor):
    ratios = [time / times[floor][at] for at, time in times[name].items() if at in times[floor]]
    return statistics.median(ratios) if ratios else None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("benchmark")
    parser.add_argument("--repetitions", type=int, default=15)
    parser.add_argument("--min-time", type=float, default=0.05)
    parser.add_argument("--json", help="keep the raw figures")
    arguments = parser.parse_args()
    times = measure(arguments)
    worst = 0
    print("| benchmark | threads | ns | floor, ns | ratio | bar | |\n| --- | --- | --- | --- | --- | --- | --- |")
    for name, threads, bar, floor in BARS:
        full = f"{name}/threads:{threads}"
        if not times[full] or (floor and not times[floor]):
            print(f"| {name} | {threads} | the threads did not overlap | | | | |")
            worst = max(worst, 2)
            continue
        nanoseconds = statistics.median(times[full].values())
        floor_text = f"{statistics.median(times[floor].values()):.1f}" if floor else ""
        ratio = ratio_to(times, full, floor) if floor else None
        value = ratio if floor else nanoseconds
        verdict = "" if bar is None or value is None else "ok" if value <= bar else "MISSED"
        worst = max(worst, 1 if verdict == "MISSED" else 0)
        bar_text = "" if bar is None else f"{bar} x" if floor else f"{bar:.0f} ns"
        print(f"| {name} | {threads} | {nanoseconds:.1f} | {floor_text} | {'' if ratio is None else f'{ratio:.2f}'} | {bar_text} | {verdict} |")
    return worst


if __name__ == "__main__":
    sys.exit(main())
