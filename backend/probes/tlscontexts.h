// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/result.h"
#include "probes/asio.h"
#include "probes/secretfiles.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace dwcp {

/**
 * TLS settings made from an Access: TLS 1.2 or newer, the peer's certificate is always verified, against the CA file or
 * the system's store. Made once, and again when one of its files changes. Thread: the prober's.
 */
class TlsContexts {
public:
    /** The access may be nullptr. The error names the file that cannot be used. */
    Result<std::shared_ptr<asio::ssl::context>> of(const Access* access);

private:
    struct Entry {
        std::vector<FileStamp> stamps;
        std::shared_ptr<asio::ssl::context> context;
    };
    std::unordered_map<std::string, Entry> m_entries;
};

/** Makes a stream send the name it wants to speak to (SNI) and accept only a certificate for it. */
void expectPeer(TlsStream& stream, const std::string& name);

/** Why a handshake failed, for people: "the certificate has expired". */
std::string tlsErrorText(TlsStream& stream, const AsioError& error);

} // namespace dwcp
