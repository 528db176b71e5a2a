// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dwcp {

/**
 * The beginning of a report in Markdown, short enough to be laid out at once: of each table its first rows, of the
 * whole its first lines. Says what it leaves out. The file that is written has all of it.
 */
QString reportPreview(const QString& markdown);

} // namespace dwcp
