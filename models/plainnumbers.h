// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dwcp {

/**
 * While one lives, Quantities writes for machines: a point, no groups of thousands, a hyphen for minus, and the date
 * with each time; the same in every language. Units stay. For what is copied or saved as CSV. Thread: GUI.
 */
class PlainNumbers {
public:
    PlainNumbers();
    ~PlainNumbers();
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

    static bool areWanted();
};

} // namespace dwcp
