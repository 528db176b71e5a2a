// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventroles.h"

#include "models/roles.h"
#include "models/texts.h"

namespace dwcp {

QVariant eventRoles(const Event& event, int role)
{
    switch (role) {
    case LevelRole:
        return Texts::eventLevel(event) ? QVariant(static_cast<int>(*Texts::eventLevel(event))) : QVariant();
    case IconRole:
        return Texts::eventIcon(event).isEmpty() ? QVariant() : QVariant(Texts::eventIcon(event));
    case StrongRole:
        return true;
    case SecondLineRole:
        return Texts::eventText(event);
    case ComponentRole:
        return QVariant::fromValue(event.component);
    case EventIdRole:
        return qulonglong(event.id);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(Texts::eventObject(event) + u' ' + Texts::eventText(event));
    default:
        return {};
    }
}

} // namespace dwcp
