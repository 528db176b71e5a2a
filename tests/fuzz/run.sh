#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one fuzz target for a bounded time: run.sh PROGRAM SUBJECT BUILD_FOLDER
set -eu
program=$1
subject=$2
build=$3
seeds=$(dirname "$0")/corpus/$subject
learnt=$build/corpus/$subject
mkdir -p "$learnt" "$build/findings"
[ -n "$(ls -A "$seeds" 2>/dev/null)" ] || {
    echo "$seeds: no seeds; a fuzzer that starts from nothing finds little in bounded time" >&2
    exit 1
}
exec "$program" -max_total_time="${DWCP_FUZZ_SECONDS:-30}" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$build/findings/$subject-" "$learnt" "$seeds"
