// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dwcp {

/**
 * A figure with what belongs to it, a sign, a unit, an arrow to another one, stays together and in its order where
 * texts run from right to left: "42 min", not "min 42"; "+34 min/h", "< 2.4%". Left alone elsewhere and among
 * PlainNumbers, where the marks would only be in the way. Thread: GUI.
 */
QString isolated(const QString& text);

/** Without those marks: for what is copied, since other programs need not know them. */
QString withoutIsolates(QString text);

/** With a plus before what is more than nothing: "+34 min", "−3.1". `text` is the figure of `value`. */
QString withSign(double value, const QString& text);

} // namespace dwcp
