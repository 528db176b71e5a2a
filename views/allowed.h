// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QAction;

namespace dwcp {

/**
 * Enables a button, or disables it and lets its tip say why, so that what cannot be pressed is no riddle; `tip` is what
 * it says where it can be pressed. Thread: GUI.
 */
void allow(QAbstractButton* button, const QString& whyNot, const QString& tip = {});
/** The same of an entry; the menus that it is in show their tips from then on. */
void allow(QAction* entry, const QString& whyNot, const QString& tip = {});

} // namespace dwcp
