// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace dwcp {

/** Delivers what boxes have knocked for, and what that brings about. */
inline void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace dwcp
