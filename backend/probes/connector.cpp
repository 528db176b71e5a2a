// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/connector.h"

namespace dwcp {

std::string poolKey(const Url& url, const Access* access)
{
    std::string key = (url.isEncrypted() ? "s " : "p ") + url.host + ' ' + std::to_string(url.port);
    if (access && url.isEncrypted()) {
        for (const std::string* part :
            {&access->caFile, &access->certificateFile, &access->keyFile, &access->serverName})
            key += '\n' + *part;
    }
    return key;
}

CheckOutcome outcomeOf(const AsioError& error) noexcept
{
    const bool brokeOff = error == asio::error::eof || error == asio::error::connection_reset
        || error == asio::error::broken_pipe || error == asio::error::connection_aborted;
    return brokeOff ? CheckOutcome::HttpError : CheckOutcome::Refused;
}

std::string errorText(const AsioError& error)
{
    if (error == asio::error::eof)
        return "the connection was closed";
    std::string text = error.message();
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] + ('a' - 'A'));
    return text;
}

Connector::Connector(ProbeContext& context, Url url, std::shared_ptr<const Access> access, Done done)
    : m_context(context)
    , m_url(std::move(url))
    , m_access(std::move(access))
    , m_done(std::move(done))
{
}

void Connector::start()
{
    m_phase = "looking up the host name";
    const auto self = shared_from_this();
    m_context.names.resolve(m_url.host, [self](const std::string& error, const NameResolver::Addresses& addresses) {
        if (self->m_over)
            return;
        if (!error.empty() || addresses.empty())
            return self->fail(CheckOutcome::Refused, "the host name cannot be resolved: " + error);
        self->connect(addresses);
    });
}

void Connector::abandon()
{
    m_over = true;
    if (m_connection)
        m_connection->close();
}

void Connector::connect(const NameResolver::Addresses& addresses)
{
    m_phase = "connecting";
    for (const asio::ip::address& address : addresses)
        m_endpoints.emplace_back(address, m_url.port);
    m_connection = std::make_unique<Connection>(m_context.loop);
    asio::async_connect(m_connection->socket(), m_endpoints,
        [self = shared_from_this()](const AsioError& error, const tcp::endpoint&) { self->connected(error); });
}

void Connector::connected(const AsioError& error)
{
    if (m_over)
        return;
    if (error)
        return fail(CheckOutcome::Refused, errorText(error));
    AsioError ignored;
    const auto endpoint = m_connection->socket().remote_endpoint(ignored);
    m_context.names.prefer(m_url.host, endpoint.address());
    m_connection->socket().set_option(tcp::no_delay(true), ignored);
    if (m_url.isEncrypted())
        return handshake();
    m_over = true;
    m_done(std::move(m_connection), {});
}

void Connector::handshake()
{
    m_phase = "in the TLS handshake";
    const auto context = m_context.tls.of(m_access.get());
    if (!context)
        return fail(CheckOutcome::TlsError, context.error().message());
    m_connection->encrypt(**context);
    expectPeer(m_connection->tls(), m_access && !m_access->serverName.empty() ? m_access->serverName : m_url.host);
    m_connection->tls().async_handshake(asio::ssl::stream_base::client,
        [self = shared_from_this()](const AsioError& error) { self->handshaken(error); });
}

void Connector::handshaken(const AsioError& error)
{
    if (m_over)
        return;
    if (error)
        return fail(CheckOutcome::TlsError, tlsErrorText(m_connection->tls(), error));
    m_over = true;
    m_done(std::move(m_connection), {});
}

void Connector::fail(CheckOutcome outcome, std::string error)
{
    m_over = true;
    if (m_connection)
        m_connection->close();
    m_done(nullptr, {outcome, std::move(error)});
}

} // namespace dwcp
