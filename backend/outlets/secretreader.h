// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/mailbox.h"
#include "health/result.h"
#include "health/secret.h"

#include <memory>
#include <string>

namespace dwcp {

/**
 * Reads secrets at the moment at which they are needed: a file, or an entry of the keychain ("keychain:NAME") once it
 * has been handed over. Thread: any.
 */
class SecretReader {
public:
    /** `given`: where entries of the keychain come from; nullptr: nowhere. */
    explicit SecretReader(std::shared_ptr<const Mailbox<NamedSecrets>> given = nullptr) : m_given(std::move(given)) { }

    /** The file's text without its line end, or the entry; never empty. Error: why there is none. */
    Result<std::string> read(const std::string& path) const;

private:
    std::shared_ptr<const Mailbox<NamedSecrets>> m_given;
};

} // namespace dwcp
