#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long reports of a journal take, reading it included, and what they need: one program a report.

    report_speed.py --bin BUILD/bin --journal FILE [--types summary,detailed] [--formats json,...] [--repeat 3] [--from T] [--to T]

Prints JSON: wall and CPU seconds (the fastest of the repeats by wall time), peak of the memory in MB, size of what was
written, and the load of the machine before and after.
"""
import argparse
import json
import os
import pathlib
import shutil
import sys
import tempfile
import time

FORMATS = ("json", "csv", "html", "markdown", "xlsx", "pdf")


def size_of(path):
    if path.is_dir():
        return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    return path.stat().st_size


def remove(path):
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def measured(command, out):
    """Wall time, CPU time and peak memory of one program."""
    remove(out)
    began = time.monotonic()
    process = os.posix_spawn(command[0], command, os.environ)
    _, status, usage = os.wait4(process, 0)
    wall = time.monotonic() - began
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(command)}: failed")
    return {"wall_s": round(wall, 3), "cpu_s": round(usage.ru_utime + usage.ru_stime, 3),
            "peak_mb": round(usage.ru_maxrss / 1024, 1), "bytes": size_of(out)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--journal", type=pathlib.Path, required=True)
    parser.add_argument("--types", default="summary,detailed")
    parser.add_argument("--formats", default=",".join(FORMATS))
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--from", dest="begin")
    parser.add_argument("--to", dest="end")
    options = parser.parse_args()
    window = [f"--from={options.begin}"] * bool(options.begin) + [f"--to={options.end}"] * bool(options.end)
    found = {"journal_bytes": options.journal.stat().st_size, "load_before": os.getloadavg()[0], "reports": []}
    with tempfile.TemporaryDirectory() as folder:
        for kind in options.types.split(","):
            for form in options.formats.split(","):
                out = pathlib.Path(folder) / f"report.{form}"
                command = [str(options.bin / "dwcp-monitor"), "report", "--journal", str(options.journal), "--type", kind,
                           "--format", form, "--out", str(out), *window]
                best = min((measured(command, out) for _ in range(options.repeat)), key=lambda run: run["wall_s"])
                found["reports"].append({"type": kind, "format": form, **best})
    found["load_after"] = os.getloadavg()[0]
    json.dump(found, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
