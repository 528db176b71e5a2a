#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Line coverage of backend/resilience by its own tests.
#   coverage.sh BUILD_DIR [BAR]      BUILD_DIR is configured with the preset "coverage"; BAR in percent, 95 by default
# Builds what is missing, runs the tests of the room, prints the coverage of each file; fails below the bar.
set -eu
build=$(cd "$1" && pwd)
bar=${2:-95}
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$build/resilience-coverage
mkdir -p "$out"

targets="resilience_guardedclient"
for source in "$root"/tests/resilience/tst_*.cpp; do
  targets="$targets resilience_$(basename "$source" .cpp)"
done
# shellcheck disable=SC2086
ninja -C "$build" $targets >"$out/build.log" || { tail -n 30 "$out/build.log"; exit 1; }

folders="--directory $build/backend/CMakeFiles/dwcp_resilience.dir --directory $build/tests"
# shellcheck disable=SC2086
lcov --quiet --zerocounters $folders
# Coverage needs fewer sequences than proof.
RC_PARAMS=max_success=300 ctest --test-dir "$build" --label-regex '^resilience$' --exclude-regex consumer \
  --output-on-failure >"$out/tests.log" || { cat "$out/tests.log"; exit 1; }
# shellcheck disable=SC2086
lcov --quiet --capture $folders --output-file "$out/all.info" >"$out/lcov.log" 2>&1 || { cat "$out/lcov.log"; exit 1; }
lcov --quiet --extract "$out/all.info" "$root/backend/resilience/*" --output-file "$out/resilience.info"

awk -F: -v bar="$bar" '
  /^SF:/ { file = $0; sub(/.*\//, "", file) }
  /^DA:/ { split($2, line, ","); if (line[2] == 0) missed[file] = missed[file] " " line[1] }
  /^LF:/ { found[file] = $2; all += $2 }
  /^LH:/ { hit[file] = $2; covered += $2 }
  END {
    for (file in found)
      printf "%6.1f %%  %s%s\n", 100 * hit[file] / found[file], file, missed[file] == "" ? "" : "  missed:" missed[file] | "sort -n"
    close("sort -n")
    percent = all ? 100 * covered / all : 0
    printf "resilience: %d of %d lines, %.2f %% (bar %s %%)\n", covered, all, percent, bar
    exit percent < bar
  }' "$out/resilience.info"
