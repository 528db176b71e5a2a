// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignal.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace dwcp {

namespace {

int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&signals, number);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

} // namespace

StopSignal::StopSignal() : m_file(openSignals()), m_notifier(m_file, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo caught{};
        if (::read(m_file, &caught, sizeof caught) == static_cast<ssize_t>(sizeof caught))
            Q_EMIT requested();
    });
}

StopSignal::~StopSignal()
{
    m_notifier.setEnabled(false);
    ::close(m_file);
}

} // namespace dwcp
