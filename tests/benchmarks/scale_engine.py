#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What watching a fleet costs: dwcp-monitor, and Debian's prometheus beside it, on the pages of one load generator.

    scale_engine.py --bin BUILD/bin --nodes 1000 --nodes 5000 [--window S] [--warm-up S] [--no-journal] [--no-prometheus]
                    [--fault KIND:START:LENGTH[:MS[:SHARE]]] [--history-bytes N] [--json FILE]

For each number of nodes one generator is started; dwcp-monitor and then prometheus ask it every 5 s. CPU is what the
process used (user and system) in the window, after the warm-up; scrapes are counted by the generator. Faults count from
the start of the generator. Prints one JSON object a run, then a table.
"""
import argparse
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

TICK = os.sysconf("SC_CLK_TCK")
INTERVAL = 5


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetch(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        return answer.read().decode()


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def memory_mib(pid, what):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(what + ":"):
            return int(line.split()[1]) / 1024
    return 0.0


def samples(page):
    found = {}
    for line in page.splitlines():
        if line and not line.startswith("#"):
            name, value = line.rsplit(" ", 1)
            found[name] = float(value)
    return found


def ends_within(process, seconds):
    """Waits for the time to pass, or for the process to end before it should."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


class Generator:
    """The fleet. Ends with the block."""

    def __init__(self, program, faults):
        self.port = free_port()
        self.program = program
        arguments = [arg for fault in faults for arg in ("--fault", fault)]
        self.process = subprocess.Popen([program, "--port", str(self.port), *arguments])
        self.wait()

    def wait(self):
        for _ in range(100):
            try:
                return self.stats()
            except OSError:
                if ends_within(self.process, 0.05):
                    break
        raise SystemExit("the load generator does not answer")

    def stats(self):
        # An address that is no node's, so that no fault hits the question.
        return json.loads(fetch(f"http://127.255.0.251:{self.port}/stats"))

    def urls(self, nodes):
        command = [self.program, "--port", str(self.port), "--list", str(nodes)]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def watch(process, generator, options, page_of, agent):
    """Waits out the warm-up, then measures one window; samples memory on the way."""
    if ends_within(process, options.warm_up):
        raise SystemExit(f"{agent}: it ended at once, with {process.returncode}")
    page = page_of()  # the page itself costs, so it is read outside of the window
    before, cpu = generator.stats(), cpu_seconds(process.pid)
    least, most, loads = float("inf"), 0.0, []
    end = time.monotonic() + options.window
    while time.monotonic() < end:
        if ends_within(process, min(1.0, max(0.01, end - time.monotonic()))):
            raise SystemExit(f"{agent}: it ended in the middle, with {process.returncode}")
        resident = memory_mib(process.pid, "VmRSS")
        least, most = min(least, resident), max(most, resident)
        loads.append(os.getloadavg()[0])
    after, used = generator.stats(), cpu_seconds(process.pid) - cpu
    scrapes = after[agent] - before[agent]
    seconds = after["seconds"] - before["seconds"]
    return {
        "scrapes": scrapes,
        "scrapes_per_second": round(scrapes / seconds, 1),
        "cpu_ms_per_scrape": round(1000 * used / max(scrapes, 1), 4),
        "cpu_share_of_a_core": round(used / seconds, 3),
        "rss_mib": round(memory_mib(process.pid, "VmRSS"), 1),
        "rss_mib_least_in_window": round(least, 1),
        "rss_mib_most_in_window": round(most, 1),
        "load_average": round(sum(loads) / len(loads), 2),
        "generator_cpu_ms_per_page": round(
            1000 * (after["cpu_seconds"] - before["cpu_seconds"])
            / max(after["pages_dwcp"] + after["pages_other"] - before["pages_dwcp"] - before["pages_other"], 1), 4),
    }, page, page_of()


def stop(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def monitor_configuration(folder, urls, options):
    # By file and with a name for each node, as a fleet is configured.
    listed = folder / "targets.json"
    listed.write_text(json.dumps(
        [{"targets": [url], "labels": {"node": f"node-{i:05}", "profile": "dwcp"}} for i, url in enumerate(urls)]))
    path = folder / "fleet.toml"
    path.write_text(f'cluster = "scale"\nprofiles = ["dwcp"]\ntargets_file = "{listed}"\n'
                    f"history_bytes = {options.history_bytes}\n")
    return path


def run_monitor(generator, urls, options, folder):
    port = free_port()
    command = [options.bin / "dwcp-monitor", "--config", monitor_configuration(folder, urls, options),
               "--listen", f"127.0.0.1:{port}", "--audit", folder / "audit.jsonl"]
    journal = folder / "journal.db"
    if options.journal:
        command += ["--journal", journal]
    with open(folder / "monitor.log", "w", encoding="utf-8") as log:
        process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=log)
    try:
        figures, before, after = watch(process, generator, options,
                                       lambda: samples(fetch(f"http://127.0.0.1:{port}/metrics")), "pages_dwcp")
    finally:
        stop(process)

    def grown(name):
        return after.get(name, 0) - before.get(name, 0)

    started, late = grown("dwcp_engine_checks_started_total"), grown("dwcp_engine_checks_late_total")
    figures.update({
        "late_checks": int(late),  # by more than one slot
        "p99_within_slot": late < 0.01 * started,
        "worst_lateness_ms": round(1000 * after.get("dwcp_engine_worst_lateness_seconds", -1), 2),  # of the last 10 s
        "failed_checks": int(grown("dwcp_engine_checks_failed_total")),
        "events_lost": int(after.get("dwcp_engine_events_lost_total", -1)),
        "journal_bytes_per_scrape": round(sum(f.stat().st_size for f in folder.glob("journal.db*"))
                                          / max(after.get("dwcp_engine_checks_done_total", 1), 1), 1),
    })
    return figures


def run_prometheus(generator, urls, options, folder):
    port = free_port()
    addresses = [url.removeprefix("http://") for url in urls]
    (folder / "prometheus.yml").write_text(json.dumps({
        "global": {"scrape_interval": f"{INTERVAL}s", "scrape_timeout": "2s"},
        "scrape_configs": [{"job_name": "fleet", "static_configs": [{"targets": addresses}]}]}))
    with open(folder / "prometheus.log", "w", encoding="utf-8") as log:
        process = subprocess.Popen(
            [options.prometheus, f"--config.file={folder}/prometheus.yml", f"--storage.tsdb.path={folder}/tsdb",
             f"--web.listen-address=127.0.0.1:{port}"], stdout=log, stderr=log)
    try:
        figures, _, _ = watch(process, generator, options, dict, "pages_other")
    finally:
        stop(process)
    return figures


def show(runs):
    columns = ["cpu_ms_per_scrape", "scrapes_per_second", "late_checks", "p99_within_slot", "worst_lateness_ms", "rss_mib", "load_average"]
    print("| program | nodes | " + " | ".join(columns) + " |")
    print("| --- | ---: |" + " ---: |" * len(columns))
    for run in runs:
        cells = ["-" if run.get(name) is None else str(run[name]) for name in columns]
        print(f"| {run['program']} | {run['nodes']} | " + " | ".join(cells) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of dwcp-monitor and loadgenerator")
    parser.add_argument("--nodes", type=int, action="append", required=True)
    parser.add_argument("--window", type=float, default=60)
    parser.add_argument("--warm-up", type=float, default=45)
    parser.add_argument("--fault", action="append", default=[])
    parser.add_argument("--history-bytes", type=int, default=1 << 20)
    parser.add_argument("--journal", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--prometheus", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--json", type=pathlib.Path)
    options = parser.parse_args()
    options.prometheus = shutil.which("prometheus") if options.prometheus else None
    runs = []
    for nodes in options.nodes:
        programs = [("dwcp-monitor", run_monitor)]
        if options.prometheus:
            programs.append(("prometheus", run_prometheus))
        with Generator(options.bin / "loadgenerator", options.fault) as generator:
            urls = generator.urls(nodes)
            for name, run in programs:
                with tempfile.TemporaryDirectory() as folder:
                    runs.append({"program": name, "nodes": nodes} | run(generator, urls, options, pathlib.Path(folder)))
                print(json.dumps(runs[-1]), flush=True)
    show(runs)
    if options.json:
        options.json.write_text(json.dumps(runs, indent=1) + "\n")


if __name__ == "__main__":
    sys.exit(main())
