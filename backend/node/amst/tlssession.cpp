// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/amst/tlssession.h"

#include <array>
#include <openssl/err.h>
#include <openssl/ssl.h>

namespace dwcp {

namespace {

std::string lastProblem()
{
    std::array<char, 256> text{};
    const unsigned long code = ERR_get_error();
    if (code == 0)
        return "the session ended";
    ERR_error_string_n(code, text.data(), text.size());
    ERR_clear_error();
    return text.data();
}

} // namespace

Result<std::shared_ptr<const TlsContext>> TlsContext::load(
    const std::string& certificate, const std::string& key, const std::string& authority)
{
    std::shared_ptr<const TlsContext> context(new TlsContext(SSL_CTX_new(TLS_method())));
    SSL_CTX* const raw = context->raw();
    SSL_CTX_set_min_proto_version(raw, TLS1_3_VERSION);
    SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_verify(raw, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    if (SSL_CTX_use_certificate_chain_file(raw, certificate.c_str()) != 1)
        return Error{lastProblem(), certificate};
    if (SSL_CTX_use_PrivateKey_file(raw, key.c_str(), SSL_FILETYPE_PEM) != 1)
        return Error{lastProblem(), key};
    if (SSL_CTX_load_verify_locations(raw, authority.c_str(), nullptr) != 1)
        return Error{lastProblem(), authority};
    return context;
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

TlsSession::TlsSession(const TlsContext& context, Side side) : m_session(SSL_new(context.raw()))
{
    SSL_set_bio(m_session, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    if (side == Side::Client)
        SSL_set_connect_state(m_session);
    else
        SSL_set_accept_state(m_session);
}

TlsSession::~TlsSession()
{
    SSL_free(m_session);
}

bool TlsSession::fail()
{
    m_problem = "TLS: " + lastProblem();
    return false;
}

bool TlsSession::advance()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_session);
    if (result != 1) {
        const int why = SSL_get_error(m_session, result);
        return why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE || fail();
    }
    m_isReady = true;
    const std::string waiting = std::move(m_waiting);
    m_waiting.clear();
    return waiting.empty() || send(waiting);
}

bool TlsSession::receive(std::string_view wire, std::string& plain)
{
    BIO_write(SSL_get_rbio(m_session), wire.data(), static_cast<int>(wire.size()));
    if (!m_isReady && !advance())
        return false;
    if (!m_isReady)
        return true;
    std::array<char, 16384> buffer{};
    for (;;) {
        ERR_clear_error();
        const int count = SSL_read(m_session, buffer.data(), static_cast<int>(buffer.size()));
        if (count <= 0)
            return SSL_get_error(m_session, count) == SSL_ERROR_WANT_READ || fail();
        plain.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

bool TlsSession::send(std::string_view plain)
{
    if (!m_isReady) {
        m_waiting.append(plain);
        return true;
    }
    ERR_clear_error();
    return SSL_write(m_session, plain.data(), static_cast<int>(plain.size())) > 0 || fail();
}

std::string TlsSession::takeOutgoing()
{
    BIO* const bio = SSL_get_wbio(m_session);
    std::string bytes(BIO_ctrl_pending(bio), '\0');
    if (!bytes.empty())
        BIO_read(bio, bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

} // namespace dwcp
