// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportrun.h"

#include <unistd.h>
#include <utility>

namespace dwcp {

QStringList ReportOrder::arguments() const
{
    QStringList all{QStringLiteral("report"), QStringLiteral("--journal"), journal, QStringLiteral("--type"), type,
        QStringLiteral("--format"), format, QStringLiteral("--out"), path, QStringLiteral("--progress")};
    for (const auto& [option, value] : {std::pair(QStringLiteral("--from"), from), {QStringLiteral("--to"), to},
             {QStringLiteral("--select"), selection}, {QStringLiteral("--language"), language}}) {
        if (!value.isEmpty())
            all << option << value;
    }
    return all;
}

ReportRun::ReportRun(QString program, QObject* parent) : QObject(parent), m_program(std::move(program))
{
    connect(&m_process, &QProcess::finished, this, &ReportRun::end);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ReportRun::listen);
    m_process.setChildProcessModifier([] { static_cast<void>(::nice(5)); }); // who watches comes first
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
    m_said.clear();
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

/** "reading 37 %" and "writing 80 %" are lines of their own; all else is for the end. */
void ReportRun::listen()
{
    m_said += m_process.readAllStandardError();
    qsizetype begin = 0;
    for (qsizetype end = m_said.indexOf('\n'); end >= 0; end = m_said.indexOf('\n', begin)) {
        const QByteArray line = m_said.mid(begin, end - begin);
        const QList<QByteArray> words = line.split(' ');
        const bool writes = words.front() == "writing";
        if (words.size() == 3 && words.back() == "%" && (writes || words.front() == "reading")) {
            m_said.remove(begin, end + 1 - begin);
            if (m_isWanted)
                Q_EMIT progressed(words[1].toInt(), writes);
        } else {
            begin = end + 1;
        }
    }
}

void ReportRun::end(int code, QProcess::ExitStatus status)
{
    listen();
    if (!std::exchange(m_isWanted, false))
        return;
    const QString said = QString::fromUtf8(m_said).trimmed();
    const QString text = QString::fromUtf8(m_process.readAllStandardOutput());
    if (status == QProcess::NormalExit && code == 0)
        Q_EMIT finished({}, text);
    else
        Q_EMIT finished(said.isEmpty() ? m_process.errorString() : said, {});
}

} // namespace dwcp
