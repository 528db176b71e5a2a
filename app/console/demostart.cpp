// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/demostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProgressDialog>
#include <QTemporaryDir>

namespace dwcp {

DemoCluster::~DemoCluster()
{
    if (!m_folder.isEmpty())
        QProcess::execute(script(), {QStringLiteral("stop"), m_folder});
}

QString DemoCluster::script()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char* place : {DWCP_INSTALLED_DEMO, "../../../app/democluster"}) { // the second is a build tree's
        const QFileInfo file(programs.filePath(QLatin1String(place)));
        if (file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

QString DemoCluster::start()
{
    QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("dwcp-demo.XXXXXX")));
    folder.setAutoRemove(false); // the script takes it away
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DWCP_BIN"), QCoreApplication::applicationDirPath());
    process.setProcessEnvironment(environment);
    QProgressDialog progress(tr("Starting five nodes on this computer"), tr("Cancel"), 0, 0);
    QObject::connect(&process, &QProcess::finished, &progress, &QDialog::accept);
    QObject::connect(&process, &QProcess::errorOccurred, &progress, &QDialog::accept);
    process.start(script(),
        {QStringLiteral("start"), folder.path(), QStringLiteral("--nodes"), QStringLiteral("5"),
            QStringLiteral("--owner"), QString::number(QCoreApplication::applicationPid())});
    m_folder = folder.path();
    if (process.state() != QProcess::NotRunning && progress.exec() != QDialog::Accepted) {
        process.terminate();
        process.waitForFinished();
        return tr("The demo cluster was not started: cancelled.");
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 && QFileInfo::exists(configFile()))
        return {};
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return said.isEmpty() ? process.errorString() : said;
}

QString DemoCluster::configFile() const
{
    return QDir(m_folder).filePath(QStringLiteral("console.toml"));
}

} // namespace dwcp
