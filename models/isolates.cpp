// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/isolates.h"

#include "models/plainnumbers.h"

#include <QCoreApplication>
#include <QVariant>

namespace dwcp {

namespace {
constexpr QChar begin(0x2066); // LEFT-TO-RIGHT ISOLATE
constexpr QChar end(0x2069); // POP DIRECTIONAL ISOLATE
} // namespace

QString isolated(const QString& text)
{
    // A property of every application that has windows; this room knows no others.
    const QCoreApplication* application = QCoreApplication::instance();
    const bool isMirrored = application && application->property("layoutDirection").toInt() == Qt::RightToLeft;
    return isMirrored && !PlainNumbers::areWanted() ? begin + text + end : text;
}

QString withoutIsolates(QString text)
{
    return text.remove(begin).remove(end);
}

QString withSign(double value, const QString& text)
{
    return value > 0 ? isolated(u'+' + text) : text;
}

} // namespace dwcp
