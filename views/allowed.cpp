// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allowed.h"

#include <QAbstractButton>

namespace dwcp {

void allow(QAbstractButton* button, const QString& whyNot, const QString& tip)
{
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot.isEmpty() ? tip : whyNot);
}

} // namespace dwcp
