#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds a tree against the rules: one line for each violation, exit code 1 when there is one."""

import argparse
import sys

from rules import RULES, TREE_RULES, Qt, violations
from source import sources


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", help="the source tree")
    parser.add_argument("--qt-headers", help="folder that holds QtCore, QtGui, ...")
    options = parser.parse_args()
    if options.qt_headers:
        Qt.use(options.qt_headers)
    files = sources(options.root)
    if not any(source.is_code for source in files):
        print(f"{options.root}: there is no source file here")
        return 1
    found = list(violations(files))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{len(files)} files, {len(RULES) + len(TREE_RULES)} rules, {len(found)} violations")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
