// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace dwcp {

enum class TableFormat { Csv, Markdown };

/**
 * A table as text with its heads, as it is listed: for the clipboard and for files. A cell is its text and, where it
 * has one, its second line; columns without a head and without any text are left out. CSV is RFC 4180 with comma and
 * LF, its numbers and times are PlainNumbers; a text that a spreadsheet would take for a formula is made harmless by an
 * apostrophe. Thread: GUI.
 */
QString tableText(const QAbstractItemModel& model, TableFormat format);

/** One CSV cell, quoted where that is needed. */
QString csvCell(const QString& text);

} // namespace dwcp
