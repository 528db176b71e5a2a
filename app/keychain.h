// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/inbox.h"
#include "health/mailbox.h"
#include "health/secret.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <set>
#include <span>
#include <string>

namespace dwcp {

/**
 * Looks up the secrets that a configuration names "keychain:NAME" in the keychain of the desktop (service
 * "dwcp-console") and hands them to the prober and to who speaks to others. Writes nothing, and never falls back to
 * plain text. Thread: the one it was made on, which needs an event loop.
 */
class Keychain final : public QObject {
    Q_OBJECT

public:
    /** `shelf` always has all that were found; nullptr: nobody else wants them. */
    explicit Keychain(std::shared_ptr<Inbox<Secret>> box, std::shared_ptr<Mailbox<NamedSecrets>> shelf = nullptr,
        QObject* parent = nullptr);

    static constexpr std::chrono::seconds patience{3};

    /**
     * Asks for all of them; missing() comes for each that is not had, and done() once: when all have answered, or after
     * `patience`, since a locked keychain may wait for somebody to unlock it. Called again it asks for more.
     */
    void lookUp(const std::set<std::string>& names);

Q_SIGNALS:
    /** `why` is for people, without a full stop: "The keychain has no entry \"n1\"". */
    void missing(const QString& name, const QString& why);
    void done();

private:
    void lookUp(const std::string& name);
    void finish();

    std::shared_ptr<Inbox<Secret>> m_box;
    std::shared_ptr<Mailbox<NamedSecrets>> m_shelf;
    NamedSecrets m_found;
    std::size_t m_waiting = 0;
    bool m_isDone = false;
};

/** The names of the secrets with which somebody is asked. */
std::set<std::string> keychainNames(const Access& access);
/** The names of all secrets of the configuration that are in the keychain. */
std::set<std::string> keychainNames(const Configuration& configuration);
std::set<std::string> keychainNames(std::span<const Receiver> receivers);

} // namespace dwcp
