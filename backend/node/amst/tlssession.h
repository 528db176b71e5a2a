// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <memory>
#include <string>
#include <string_view>

struct ssl_ctx_st;
struct ssl_st;

namespace dwcp {

/** Certificate, key and the authority that all nodes share; each side proves itself to the other. TLS 1.3 only. */
class TlsContext {
public:
    static Result<std::shared_ptr<const TlsContext>> load(
        const std::string& certificate, const std::string& key, const std::string& authority);
    ~TlsContext();
    TlsContext(const TlsContext&) = delete;
    TlsContext& operator=(const TlsContext&) = delete;

    ssl_ctx_st* raw() const noexcept { return m_context; }

private:
    explicit TlsContext(ssl_ctx_st* context) noexcept : m_context(context) { }
    ssl_ctx_st* m_context;
};

/**
 * TLS between bytes and bytes: knows no socket. What is to go on the wire collects in takeOutgoing(). Thread: one.
 */
class TlsSession {
public:
    enum class Side { Client, Server };

    TlsSession(const TlsContext& context, Side side);
    ~TlsSession();
    TlsSession(const TlsSession&) = delete;
    TlsSession& operator=(const TlsSession&) = delete;

    /** Begins the handshake; the client's first flight is outgoing afterwards. */
    bool start() { return advance(); }
    /** Bytes from the wire; decrypted ones are appended to `plain`. False when the session is over: see problem(). */
    bool receive(std::string_view wire, std::string& plain);
    /** Encrypts once the handshake is done; before that it waits. False when the session is over. */
    bool send(std::string_view plain);
    std::string takeOutgoing();
    bool isReady() const noexcept { return m_isReady; }
    const std::string& problem() const noexcept { return m_problem; }

private:
    bool advance();
    bool fail();

    ssl_st* m_session;
    std::string m_waiting;
    std::string m_problem;
    bool m_isReady = false;
};

} // namespace dwcp
