// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportrun.h"

#include <utility>

namespace dwcp {

QStringList ReportOrder::arguments() const
{
    QStringList all{QStringLiteral("report"), QStringLiteral("--journal"), journal, QStringLiteral("--type"), type,
        QStringLiteral("--format"), format, QStringLiteral("--out"), path};
    for (const auto& [option, value] : {std::pair(QStringLiteral("--from"), from),
             {QStringLiteral("--select"), selection}, {QStringLiteral("--language"), language}}) {
        if (!value.isEmpty())
            all << option << value;
    }
    return all;
}

ReportRun::ReportRun(QString program, QObject* parent) : QObject(parent), m_program(std::move(program))
{
    connect(&m_process, &QProcess::finished, this, &ReportRun::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart && std::exchange(m_isWanted, false))
            Q_EMIT finished(m_process.errorString(), {});
    });
}

ReportRun::~ReportRun()
{
    drop();
}

QStringList ReportRun::types()
{
    return {QStringLiteral("summary"), QStringLiteral("detailed"), QStringLiteral("metrics"), QStringLiteral("alerts"),
        QStringLiteral("trends"), QStringLiteral("breakers"), QStringLiteral("slo"), QStringLiteral("incident"),
        QStringLiteral("audit")};
}

QStringList ReportRun::formats()
{
    return {QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("html"),
        QStringLiteral("markdown"), QStringLiteral("json")};
}

void ReportRun::start(const ReportOrder& order)
{
    drop();
    m_isWanted = true;
    m_process.start(m_program, order.arguments());
    if (m_isWanted) // it may have failed at once
        Q_EMIT started();
}

void ReportRun::cancel()
{
    drop();
}

/** The file is written whole or not at all: a program that is ended leaves none. */
void ReportRun::drop()
{
    m_isWanted = false;
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(1000);
}

void ReportRun::end(int code, QProcess::ExitStatus status)
{
    if (!std::exchange(m_isWanted, false))
        return;
    const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    const QString text = QString::fromUtf8(m_process.readAllStandardOutput());
    if (status == QProcess::NormalExit && code == 0)
        Q_EMIT finished({}, text);
    else
        Q_EMIT finished(said.isEmpty() ? m_process.errorString() : said, {});
}

} // namespace dwcp
