// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace dwcp {

/** A report that somebody wants. Names are those of `dwcp-monitor report`. */
struct ReportOrder {
    QString journal;
    QString type; ///< "summary"
    QString format; ///< "pdf"
    QString from; ///< RFC 3339; empty: from the beginning
    QString to; ///< RFC 3339; empty: to the end
    QString selection; ///< as a filter line; empty: all
    QString language; ///< "de"
    QString path; ///< "-": the text comes back with finished()

    QStringList arguments() const;
};

/**
 * Makes one report at a time, in a program of its own, so that a long one neither holds the window up nor shares its
 * memory, and can be ended. Thread: GUI.
 */
class ReportRun final : public QObject {
    Q_OBJECT

public:
    /** The program that knows `report`. */
    explicit ReportRun(QString program, QObject* parent = nullptr);
    ~ReportRun() override;

    static QStringList types();
    static QStringList formats();

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /** Ends one that is under way. */
    void start(const ReportOrder& order);
    void cancel();

Q_SIGNALS:
    void started();
    /** How far it is: what was recorded is read first, then the report is written. */
    void progressed(int percent, bool writes);
    /** It is made, or `problem` says why not; the text is what went to "-". Nothing comes of one that was cancelled. */
    void finished(const QString& problem, const QString& text);

private:
    void end(int code, QProcess::ExitStatus status);
    void listen();
    void drop();

    QString m_program;
    QProcess m_process;
    QByteArray m_said; ///< on standard error, without what was said of the progress
    bool m_isWanted = false; ///< its end is to be told
};

} // namespace dwcp
