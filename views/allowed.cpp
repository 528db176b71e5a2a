// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allowed.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>

namespace dwcp {

void allow(QAbstractButton* button, const QString& whyNot, const QString& tip)
{
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot.isEmpty() ? tip : whyNot);
}

void allow(QAction* entry, const QString& whyNot, const QString& tip)
{
    entry->setEnabled(whyNot.isEmpty());
    entry->setToolTip(whyNot.isEmpty() ? tip : whyNot);
    for (QObject* place : entry->associatedObjects()) {
        if (auto* menu = qobject_cast<QMenu*>(place))
            menu->setToolTipsVisible(true);
    }
}

} // namespace dwcp
