// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup.h"

#include "health/configurationreader.h"
#include "health/profilereader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dwcp {

namespace {

    const QString shippedFolder = QStringLiteral(":/profiles");

    Result<std::string> readFile(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{"cannot be read: " + file.errorString().toStdString(), path.toStdString()};
        return file.readAll().toStdString();
    }

} // namespace

} // namespace dwcp
