#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Refuses code that clang-format would write differently and names each file. Repair with: clang-format -i FILE
set -eu
cd "$1"
different=$(find app models views backend tests -name '*.cpp' -o -name '*.h' | sort | while read -r file; do
    clang-format --dry-run --Werror "$file" 2>/dev/null || echo "$file"
done)
if [ -n "$different" ]; then
    echo "clang-format would change:"
    echo "$different"
    exit 1
fi
echo "clang-format agrees with every file"
