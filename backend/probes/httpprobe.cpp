// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/httpprobe.h"

#include "probes/answerbody.h"

#include <boost/beast/core/read_size.hpp>
#include <boost/beast/http/parser.hpp>
#include <openssl/evp.h>

namespace dwcp {

namespace {

namespace beast = boost::beast;
namespace http = beast::http;

constexpr std::uint32_t headerLimit = 16 * 1024;
constexpr std::size_t usualRequest = 320; // bytes
constexpr std::size_t mostAtOnce = 64 * 1024; // of one read of the socket

std::string base64(const std::string& text)
{
    std::string coded(4 * ((text.size() + 2) / 3) + 1, '\0');
    const int size = ::EVP_EncodeBlock(reinterpret_cast<unsigned char*>(coded.data()),
        reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    coded.resize(static_cast<std::size_t>(size));
    return coded;
}

std::string_view view(beast::string_view text)
{
    return {text.data(), text.size()};
}

/** A header's value, shortened and without control characters: it comes from outside and goes into a message. */
std::string shown(std::string_view text)
{
    std::string result(text.substr(0, 200));
    for (char& c : result)
        c = static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
    return result;
}

bool isClosedByPeer(const AsioError& error)
{
    return error == http::error::end_of_stream || error == asio::error::eof || error == asio::error::connection_reset
        || error == asio::error::broken_pipe || error == asio::error::connection_aborted
        || error == asio::ssl::error::stream_truncated;
}

} // namespace

/** One request and its answer on one connection; operations under way keep it and its probe alive. */
class HttpProbe::Exchange : public std::enable_shared_from_this<HttpProbe::Exchange> {
public:
    Exchange(std::shared_ptr<HttpProbe> probe, std::unique_ptr<Connection> connection, bool isReused)
        : m_probe(std::move(probe))
        , m_connection(std::move(connection))
        , m_isReused(isReused)
        , m_buffer(m_probe->context().buffers.take())
    {
        m_parser.get().body().takeFrom(m_probe->context().buffers);
        m_parser.header_limit(headerLimit);
        m_parser.body_limit(m_probe->order().spec.bodyLimit);
    }

    void start()
    {
        m_connection->withStream([this](auto& stream) {
            asio::async_write(stream, asio::buffer(m_probe->m_request),
                [self = shared_from_this()](const AsioError& error, std::size_t) { self->written(error); });
        });
    }

    /** Whether the answer has begun: before that a kept connection may simply have been closed. */
    bool mayRetry() const { return m_isReused && !m_parser.got_some(); }
    bool hasHeader() const { return m_parser.is_header_done(); }
    const auto& message() const { return m_parser.get(); }
    std::string_view body() const { return message().body().text(); }
    /** When the answer was read and judged. */
    void giveBuffersBack(ReadBuffers& buffers)
    {
        buffers.giveBack(std::move(m_buffer));
        m_parser.get().body().giveBack(buffers);
    }
    bool isReusable() const { return m_parser.is_done() && m_parser.keep_alive(); }
    std::unique_ptr<Connection> takeConnection() { return std::move(m_connection); }
    const char* phase() const { return m_phase; }

    void close()
    {
        if (m_connection)
            m_connection->close();
    }

private:
    void written(const AsioError& error)
    {
        if (error)
            return m_probe->answered(*this, error);
        m_phase = "waiting for the answer";
        receive();
    }

    // Not Beast's own reading: it goes round the event loop once more between the header and a body that has arrived
    // with it.
    void receive()
    {
        const auto room = m_buffer.prepare(beast::read_size(m_buffer, mostAtOnce));
        m_connection->withStream([this, &room](auto& stream) {
            stream.async_read_some(room,
                [self = shared_from_this()](const AsioError& error, std::size_t size) { self->received(error, size); });
        });
    }

    void received(AsioError error, std::size_t size)
    {
        m_buffer.commit(size);
        if (error == asio::error::eof && m_parser.got_some()) { // with which an answer without a length is complete
            error = {};
            m_parser.put_eof(error);
            return m_probe->answered(*this, error);
        }
        if (error)
            return m_probe->answered(*this, error == asio::error::eof ? http::error::end_of_stream : error);
        parse();
    }

    void parse()
    {
        while (m_buffer.size() > 0) {
            AsioError error;
            const bool hadHeader = hasHeader();
            m_buffer.consume(m_parser.put(m_buffer.data(), error));
            if (error == http::error::need_more)
                break;
            if (error)
                return m_probe->answered(*this, error);
            if (!hadHeader && hasHeader() && !wantsBody())
                return;
            if (m_parser.is_done())
                return m_probe->answered(*this, {});
        }
        receive();
    }

    /** With the header read. False when that is all that is wanted, and the probe knows. */
    bool wantsBody()
    {
        const auto length = m_parser.content_length();
        if (length && *length > m_probe->order().spec.bodyLimit) {
            m_probe->answered(*this, http::error::body_limit);
            return false;
        }
        if (!m_probe->reads(m_parser.get().result_int())) {
            m_probe->answered(*this, {});
            return false;
        }
        m_phase = "reading the answer";
        m_parser.eager(true);
        return true;
    }

    std::shared_ptr<HttpProbe> m_probe;
    std::unique_ptr<Connection> m_connection;
    bool m_isReused;
    const char* m_phase = "sending the request";
    ReadBuffers::Buffer m_buffer;
    http::response_parser<AnswerBody> m_parser;
};

void HttpProbe::start()
{
    m_way = findWay();
    if (!m_way)
        return;
    if (auto why = obstacle())
        return finish(CheckOutcome::Refused, std::move(*why));
    Result<std::string> text = request();
    if (!text)
        return finish(CheckOutcome::Refused, text.error().message());
    m_request = std::move(text).value();
    auto kept = posts() ? nullptr : m_way->connections->take();
    if (kept)
        ask(std::move(kept), true);
    else
        connect();
}

std::shared_ptr<const HttpWay> HttpProbe::findWay()
{
    // What is posted is no check of its target, which would lose what it remembers.
    TargetState* target = posts() ? nullptr : &context().targets.of(order(), context().clock.steady());
    if (target && target->way && target->way->access == order().access)
        return target->way;
    Result<Url> url = parseUrl(order().url);
    if (!url) {
        finish(CheckOutcome::Refused, url.error().message());
        return nullptr;
    }
    if (url->scheme != Scheme::Http && url->scheme != Scheme::Https) {
        finish(CheckOutcome::Refused, "a check of type " + order().spec.type + " needs an http or https URL");
        return nullptr;
    }
    auto connections = context().connections.at(poolKey(*url, order().access.get()));
    auto way = std::make_shared<const HttpWay>(HttpWay{std::move(url).value(), order().access, std::move(connections)});
    if (target)
        target->way = way;
    return way;
}

const char* HttpProbe::phase() const noexcept
{
    if (m_exchange)
        return m_exchange->phase();
    return m_connector ? m_connector->phase() : "starting";
}

std::string HttpProbe::path() const
{
    const std::string& path = !url().path.empty() ? url().path : order().spec.path;
    return path.starts_with('/') ? path : "/" + path;
}

Result<std::string> HttpProbe::request()
{
    const std::string content = body();
    std::string text;
    text.reserve(usualRequest);
    text.append(posts() ? "POST " : "GET ").append(path()).append(" HTTP/1.1\r\nHost: ").append(url().authority());
    text.append("\r\nUser-Agent: dwcp\r\nAccept: ").append(accept()).append("\r\nAccept-Encoding: identity\r\n");
    const Result<std::string> allowed = authorization();
    if (!allowed)
        return allowed.error();
    text += *allowed;
    if (posts())
        text += "Content-Type: application/json\r\nConnection: close\r\nContent-Length: "
            + std::to_string(content.size()) + "\r\n";
    return text.append("\r\n").append(content);
}

/** The header with the secret, empty when the target is given none. */
Result<std::string> HttpProbe::authorization()
{
    const Access* access = order().access.get();
    const bool hasToken = access && !access->bearerTokenFile.empty();
    if (!hasToken && (!access || access->basicPasswordFile.empty()))
        return std::string();
    const auto secret = context().secrets.read(hasToken ? access->bearerTokenFile : access->basicPasswordFile);
    if (!secret) {
        // What may be read without a token is read: who needs one says so with a 401.
        const bool isMissing = SecretFiles::isKeychainName(secret.error().place);
        return isMissing && !posts() ? Result<std::string>(std::string()) : secret.error();
    }
    if (hasToken && order().control && !order().control->tokenHeader.empty())
        return order().control->tokenHeader + ": " + *secret + "\r\n";
    const std::string value = hasToken ? "Bearer " + *secret : "Basic " + base64(access->basicUser + ":" + *secret);
    return "Authorization: " + value + "\r\n";
}

void HttpProbe::connect()
{
    m_exchange.reset();
    const auto self = shared_from_this();
    m_connector = std::make_shared<Connector>(context(), url(), order().access,
        [self](std::unique_ptr<Connection> connection, const Connector::Failure& failure) {
            if (!connection)
                return self->finish(failure.outcome, failure.error);
            self->ask(std::move(connection), false);
        });
    m_connector->start();
}

void HttpProbe::ask(std::unique_ptr<Connection> connection, bool isReused)
{
    m_exchange = madeIn<Exchange>(context(), shared_from_this(), std::move(connection), isReused);
    m_exchange->start();
}

void HttpProbe::release()
{
    if (m_connector)
        m_connector->abandon();
    if (m_exchange)
        m_exchange->close();
    m_connector.reset();
    m_exchange.reset();
}

void HttpProbe::answered(Exchange& exchange, const AsioError& error)
{
    if (isOver())
        return;
    if (error && exchange.mayRetry() && isClosedByPeer(error))
        return connect();
    const auto& message = exchange.message();
    const bool onlyTooLarge = error == http::error::body_limit; // which matters less than a status that is no answer
    if (error && !(onlyTooLarge && !reads(message.result_int())))
        return failed(exchange, error);
    if (!reads(message.result_int()))
        return refuseStatus(exchange);
    const auto encoding = view(message[http::field::content_encoding]);
    if (!encoding.empty() && encoding != "identity")
        return finish(
            CheckOutcome::NotParseable, "the answer is compressed (" + shown(encoding) + "), which was not asked for");

    if (exchange.isReusable())
        m_way->connections->keep(exchange.takeConnection(), context().clock.steady());
    result().bytes = exchange.body().size();
    read({message.result_int(), view(message[http::field::content_type]), exchange.body()});
    exchange.giveBuffersBack(context().buffers);
}

void HttpProbe::refuseStatus(Exchange& exchange)
{
    const auto& message = exchange.message();
    std::string text = "HTTP " + std::to_string(message.result_int()) + ' ' + shown(view(message.reason()));
    if (message.result_int() / 100 == 3)
        text += "; redirects are not followed (to " + shown(view(message[http::field::location])) + ")";
    finish(CheckOutcome::HttpError, std::move(text));
}

void HttpProbe::failed(Exchange& exchange, const AsioError& error)
{
    if (error == http::error::body_limit)
        return finish(
            CheckOutcome::TooLarge, "the answer is larger than " + std::to_string(order().spec.bodyLimit) + " bytes");
    if (error == http::error::header_limit)
        return finish(
            CheckOutcome::NotParseable, "the answer's header is larger than " + std::to_string(headerLimit) + " bytes");
    if (isClosedByPeer(error) || error == http::error::partial_message)
        return finish(CheckOutcome::HttpError,
            exchange.hasHeader() ? "the connection was closed in the middle of the answer"
                                 : "the connection was closed without an answer");
    if (error.category() == http::make_error_code(http::error::bad_version).category())
        return finish(CheckOutcome::NotParseable, "the answer is not HTTP: " + error.message());
    finish(outcomeOf(error), errorText(error));
}

} // namespace dwcp
