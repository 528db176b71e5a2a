#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether checks are late while a report is made: dwcp-monitor watches the load generator's nodes and records, and beside it
detailed reports of what was recorded so far are made one after the other, as nice as the console makes them.

    report_lateness.py --bin BUILD/bin [--nodes 1000] [--window S] [--warm-up S] [--format json]

Three windows are measured: before, while reports are made, and after. Late is a check that started more than one slot
(50 ms) after its time. Prints a table in Markdown.
"""
import argparse
import os
import pathlib
import subprocess
import tempfile
import time

from scale_engine import Generator, cpu_seconds, ends_within, fetch, free_port, monitor_configuration, samples, stop

NICENESS = 10  # app/reportclerk.cpp


def page_of(port):
    return samples(fetch(f"http://127.0.0.1:{port}/metrics"))


def make_reports(options, journal, folder, until):
    """One after the other until then; how long each took."""
    took = []
    while time.monotonic() < until:
        began = time.monotonic()
        subprocess.run([options.bin / "dwcp-monitor", "report", "--journal", journal, "--type", "detailed", "--format",
                        options.format, "--out", folder / f"detailed.{options.format}"], check=True,
                       preexec_fn=lambda: os.nice(NICENESS))
        took.append(time.monotonic() - began)
    return took


def window(name, process, port, options, work):
    """What changed while `work` went on."""
    before, cpu, began = page_of(port), cpu_seconds(process.pid), time.monotonic()
    took = work(began + options.window)
    after, seconds = page_of(port), time.monotonic() - began

    def grown(what):
        return after.get(what, 0) - before.get(what, 0)

    reports = f"{len(took)}, {min(took):.1f}-{max(took):.1f} s" if took else "-"
    print(f"| {name} | {seconds:.0f} | {grown('dwcp_engine_checks_started_total'):.0f} | "
          f"{grown('dwcp_engine_checks_late_total'):.0f} | "
          f"{1000 * after.get('dwcp_engine_worst_lateness_seconds', -1):.1f} | "
          f"{(cpu_seconds(process.pid) - cpu) / seconds:.2f} | {reports} | {os.getloadavg()[0]:.1f} |", flush=True)


def quietly(process):
    def wait(until):
        if ends_within(process, until - time.monotonic()):
            raise SystemExit(f"dwcp-monitor ended by itself, with {process.returncode}")
        return []

    return wait


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of dwcp-monitor and loadgenerator")
    parser.add_argument("--nodes", type=int, default=1000)
    parser.add_argument("--window", type=float, default=60)
    parser.add_argument("--warm-up", type=float, default=45)
    parser.add_argument("--format", default="json")
    options = parser.parse_args()
    options.history_bytes = 1 << 20
    with tempfile.TemporaryDirectory(prefix="dwcp-lateness.") as path, \
            Generator(options.bin / "loadgenerator", []) as generator:
        folder = pathlib.Path(path)
        port, journal = free_port(), folder / "journal.db"
        command = [options.bin / "dwcp-monitor", "--config",
                   monitor_configuration(folder, generator.urls(options.nodes), options), "--listen",
                   f"127.0.0.1:{port}", "--audit", folder / "audit.jsonl", "--journal", journal]
        with open(folder / "monitor.log", "w", encoding="utf-8") as log:
            process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=log)
        try:
            quietly(process)(time.monotonic() + options.warm_up)
            print("| window | s | checks | late | worst of its last 10 s, ms | CPU of the monitor | reports | load |")
            print("| --- | --- | --- | --- | --- | --- | --- | --- |")
            window("before", process, port, options, quietly(process))
            window("reports", process, port, options, lambda until: make_reports(options, journal, folder, until))
            window("after", process, port, options, quietly(process))
        finally:
            stop(process)


if __name__ == "__main__":
    main()
