// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/inbox.h"
#include "health/secret.h"

#include <QObject>

#include <memory>
#include <set>
#include <string>

namespace dwcp {

/**
 * Looks up the secrets that a configuration names "keychain:NAME" in the keychain of the desktop (service
 * "dwcp-console") and hands them to the prober. Writes nothing, and never falls back to plain text. Thread: the one it
 * was made on, which needs an event loop.
 */
class Keychain final : public QObject {
    Q_OBJECT

public:
    explicit Keychain(std::shared_ptr<Inbox<Secret>> box, QObject* parent = nullptr);

    /** Asks for all of them; missing() comes for each that is not had. */
    void lookUp(const std::set<std::string>& names);

Q_SIGNALS:
    /** `why` is for people, without a full stop: "The keychain has no entry \"n1\"". */
    void missing(const QString& name, const QString& why);

private:
    void lookUp(const std::string& name);

    std::shared_ptr<Inbox<Secret>> m_box;
};

/** The names of all secrets of the configuration that are in the keychain. */
std::set<std::string> keychainNames(const Configuration& configuration);

} // namespace dwcp
