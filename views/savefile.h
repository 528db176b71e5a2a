// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QByteArray;
class QWidget;

namespace dwcp {

/** Writes aside and renames: never half a file. What went wrong, for a person; empty when it is written. */
QString writeWhole(const QString& path, const QByteArray& content);

/** Asks for a name in the home folder and writes; a dialog says what went wrong. The filter is Qt's, "CSV (*.csv)". */
void askAndWrite(
    QWidget* parent, const QString& title, const QString& name, const QString& filter, const QByteArray& content);

} // namespace dwcp
