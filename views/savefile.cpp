// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace dwcp {

QString writeWhole(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return QCoreApplication::translate("SaveFile", "%1 cannot be written: %2")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

void askAndWrite(
    QWidget* parent, const QString& title, const QString& name, const QString& filter, const QByteArray& content)
{
    auto* dialog = new QFileDialog(parent, title, QDir::homePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, title, content](const QString& path) {
        if (const QString problem = writeWhole(path, content); !problem.isEmpty())
            QMessageBox::warning(parent, title, problem);
    });
    dialog->open();
}

} // namespace dwcp
