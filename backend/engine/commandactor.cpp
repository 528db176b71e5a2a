// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandactor.h"

#include <QTimer>

#include <array>

namespace dwcp {

namespace {

std::string replaced(std::string text, const RecoveryOrder& order)
{
    const std::array<std::pair<std::string_view, const std::string*>, 3> words{
        {{"{node}", &order.node}, {"{layer}", &order.layer}, {"{url}", &order.url}}};
    for (const auto& [word, value] : words) {
        // What was put in is not looked at again: a node may be called "{node}".
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + value->size()))
            text.replace(at, word.size(), *value);
    }
    return text;
}

std::string endText(const QProcess& process)
{
    if (process.exitStatus() == QProcess::CrashExit)
        return "killed by a signal, or at its timeout";
    return "exit code " + std::to_string(process.exitCode());
}

} // namespace

std::vector<std::string> commandOf(const RecoveryOrder& order)
{
    std::vector<std::string> command;
    for (const std::string& part : order.spec.command)
        command.push_back(replaced(part, order));
    return command;
}

CommandActor::CommandActor(Sink sink, std::unique_ptr<RecoveryActor> others)
    : m_sink(std::move(sink))
    , m_others(std::move(others))
{
}

CommandActor::~CommandActor()
{
    for (auto& [id, process] : m_running) {
        process->disconnect();
        process->kill();
        process->waitForFinished();
    }
}

void CommandActor::start(RecoveryOrder order)
{
    if (order.spec.kind == RecoveryKind::Command)
        run(order);
    else if (m_others)
        m_others->start(std::move(order));
    else
        m_sink({order.id, false, "nobody here can do that: " + std::string(recoveryKindName(order.spec.kind))});
}

void CommandActor::cancel(RecoveryId id)
{
    const auto found = m_running.find(id);
    if (found != m_running.end())
        found->second->kill(); // its end is told as any other
    else if (m_others)
        m_others->cancel(id);
}

void CommandActor::run(const RecoveryOrder& order)
{
    const std::vector<std::string> command = commandOf(order);
    QStringList arguments;
    for (std::size_t i = 1; i < command.size(); ++i)
        arguments.append(QString::fromStdString(command[i]));
    QProcess* const process = (m_running[order.id] = std::make_unique<QProcess>()).get();
    const RecoveryId id = order.id;
    QObject::connect(process, &QProcess::finished, process, [this, id, process] {
        const bool done = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
        end(id, done, endText(*process));
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [this, id, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(id, false, process->errorString().toStdString());
    });
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QTimer::singleShot(
        std::chrono::ceil<std::chrono::milliseconds>(order.spec.timeout), process, [process] { process->kill(); });
    process->start(QString::fromStdString(command.front()), arguments);
}

void CommandActor::end(RecoveryId id, bool done, const std::string& text)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    // It is one of its own signals that ends it: it may not die before that has returned.
    found->second.release()->deleteLater();
    m_running.erase(found);
    m_sink({id, done, text});
}

} // namespace dwcp
