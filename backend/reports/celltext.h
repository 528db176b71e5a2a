// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <string>

namespace dwcp {

/** A value as a program reads it: RFC 3339, seconds, a point, levels in English; empty for nothing. */
std::string cellForPrograms(const ReportCell& cell, CellKind kind);

/** A value as a person reads it, in that language; a dash for nothing. Made harmless (see harmless()). */
QString cellForPeople(const ReportCell& cell, CellKind kind, const std::string& unit, const QLocale& locale);

/** What was said, in that language; as it was said in the language of programs. Not made harmless. */
std::string saidForPeople(std::string_view english, const QLocale& locale);

/** A number in a unit: "1.2 GB", "340 ms", "12/s". */
QString quantityForPeople(double value, const std::string& unit, const QLocale& locale);

/** A score of 0 to 1 in points with one decimal, rounded down: a critical 49.99 is no degraded 50. NaN stays NaN. */
double pointsOf(double score);

/** "2026-03-18 14:32:08"; a report says once that all times are UTC. */
QString timeForPeople(WallTime time);

/** "1 d 2 h", "3 min 20 s", "450 ms": two units at most. */
QString spanForPeople(Duration span);

QString levelForPeople(Level level);

/**
 * What a stranger calls himself, fit to be shown: valid UTF-8 without control characters and without those that turn
 * the direction of writing round; line breaks become spaces; longer than `most` characters it is cut, and says so.
 */
std::string harmless(std::string_view text, std::size_t most = 300);

/** Shortest text that reads back as the same number; empty when it is not finite. */
std::string numberForPrograms(double value);

} // namespace dwcp
