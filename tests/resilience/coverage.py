#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Line coverage of backend/resilience by its own tests.

    coverage.py BUILD_DIR [--bar 95]

BUILD_DIR is configured with the preset "coverage". Builds what is missing, runs the tests of the room, prints the coverage
of each file with the lines that no test reached, and fails below the bar. Asks gcov, which comes with the compiler.
"""
import argparse
import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOM = ROOT / "backend" / "resilience"
TESTS = ROOT / "tests" / "resilience"
# Coverage needs fewer sequences than proof.
SEQUENCES = "max_success=300 seed=1"


def checked(command, **options):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if result.returncode != 0:
        sys.exit(result.stdout)


def run_tests(build):
    targets = ["resilience_guardedclient", *(f"resilience_{test.stem}" for test in TESTS.glob("tst_*.cpp"))]
    checked(["ninja", "-C", str(build), *targets])
    for counts in counters(build):
        counts.unlink()
    checked(["ctest", "--test-dir", str(build), "--label-regex", "^resilience$", "--exclude-regex", "consumer",
             "--output-on-failure"], env=dict(os.environ, RC_PARAMS=SEQUENCES))


def counters(build):
    """The files in which the room and its tests have counted."""
    room = (build / "backend" / "CMakeFiles" / "dwcp_resilience.dir").rglob("*.gcda")
    tests = (file for file in (build / "tests").rglob("*.gcda") if "resilience_" in str(file))
    return [*room, *tests]


def line_counts(build):
    """file -> line -> how often it ran; a header counts in every file that includes it."""
    lines = defaultdict(lambda: defaultdict(int))
    for counts in counters(build):
        output = subprocess.run(["gcov", "--json-format", "--stdout", str(counts)], stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, text=True, check=True, cwd=build).stdout
        for document in output.splitlines():
            for file in json.loads(document)["files"]:
                path = (build / file["file"]).resolve()
                if path.parent != ROOM:
                    continue
                for line in file["lines"]:
                    lines[path.name][line["line_number"]] += line["count"]
    return lines


def report(lines):
    """Prints one line a file, the worst first; returns the share of all in percent."""
    def share(file):
        return 100.0 * sum(count > 0 for count in lines[file].values()) / len(lines[file])

    for file in sorted(lines, key=lambda file: (share(file), file)):
        missed = " ".join(str(line) for line, count in sorted(lines[file].items()) if count == 0)
        print(f"{share(file):6.1f} %  {file}" + (f"  missed: {missed}" if missed else ""))
    counts = [count for file in lines.values() for count in file.values()]
    covered = sum(count > 0 for count in counts)
    percent = 100.0 * covered / len(counts)
    print(f"resilience: {covered} of {len(counts)} lines, {percent:.2f} %")
    return percent


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path)
    parser.add_argument("--bar", type=float, default=95.0)
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    run_tests(build)
    lines = line_counts(build)
    if not lines:
        sys.exit("gcov found nothing: is this a build of the preset coverage?")
    return 0 if report(lines) >= arguments.bar else 1


if __name__ == "__main__":
    sys.exit(main())
