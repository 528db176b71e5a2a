// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace dwcp {

/**
 * Turns SIGINT, SIGTERM and SIGHUP into a Qt signal. Make it before the first thread: the signals are blocked for the
 * threads that are started after it. Thread: the one with the event loop.
 */
class StopSignal : public QObject {
    Q_OBJECT

public:
    StopSignal();
    ~StopSignal() override;

Q_SIGNALS:
    void requested();

private:
    int m_file;
    QSocketNotifier m_notifier;
};

} // namespace dwcp
