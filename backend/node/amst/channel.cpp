// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/amst/channel.h"

namespace dwcp {

/** What libuv points at: outlives the channel until the handle is closed. */
struct Channel::Socket {
    uv_tcp_t tcp{};
    uv_connect_t connecting{};
    Channel* channel = nullptr;
    char buffer[65536];
};

namespace {

struct Writing {
    uv_write_t request{};
    std::string bytes;
};

} // namespace

Channel::Channel(Loop& loop, const TlsContext* tls, TlsSession::Side side, Events events)
    : m_socket(new Socket)
    , m_tls(tls ? std::make_unique<TlsSession>(*tls, side) : nullptr)
    , m_events(std::move(events))
{
    m_socket->channel = this;
    uv_tcp_init(loop.raw(), &m_socket->tcp);
}

Channel::~Channel()
{
    close();
}

std::shared_ptr<Channel> Channel::dial(Loop& loop, const sockaddr* address, const TlsContext* tls, Events events)
{
    std::shared_ptr<Channel> channel(new Channel(loop, tls, TlsSession::Side::Client, std::move(events)));
    Socket* const socket = channel->m_socket;
    socket->connecting.data = socket;
    const int code = uv_tcp_connect(&socket->connecting, &socket->tcp, address, [](uv_connect_t* request, int status) {
        Channel* const self = static_cast<Socket*>(request->data)->channel;
        if (!self)
            return;
        if (status != 0)
            self->fail(uv_strerror(status));
        else
            self->opened();
    });
    if (code != 0)
        loop.defer([channel, code] { channel->fail(uv_strerror(code)); });
    return channel;
}

std::shared_ptr<Channel> Channel::accept(Loop& loop, uv_stream_t* listener, const TlsContext* tls, Events events)
{
    std::shared_ptr<Channel> channel(new Channel(loop, tls, TlsSession::Side::Server, std::move(events)));
    if (uv_accept(listener, reinterpret_cast<uv_stream_t*>(&channel->m_socket->tcp)) != 0) {
        channel->close();
        return channel;
    }
    loop.defer([channel] { channel->opened(); });
    return channel;
}

void Channel::opened()
{
    if (isClosed())
        return;
    uv_tcp_nodelay(&m_socket->tcp, 1);
    begin();
    if (m_tls && (!m_tls->start() || !write(m_tls->takeOutgoing())))
        return fail(m_tls->problem());
    if (m_events.onOpen)
        m_events.onOpen();
}

void Channel::begin()
{
    uv_read_start(
        reinterpret_cast<uv_stream_t*>(&m_socket->tcp),
        [](uv_handle_t* handle, std::size_t, uv_buf_t* buffer) {
            auto* socket = reinterpret_cast<Socket*>(handle);
            *buffer = uv_buf_init(socket->buffer, sizeof socket->buffer);
        },
        [](uv_stream_t* stream, ssize_t count, const uv_buf_t* buffer) {
            Channel* const self = reinterpret_cast<Socket*>(stream)->channel;
            if (!self || count == 0)
                return;
            if (count < 0)
                return self->fail(count == UV_EOF ? "closed by the peer" : uv_strerror(static_cast<int>(count)));
            self->received({buffer->base, static_cast<std::size_t>(count)});
        });
}

void Channel::received(std::string_view bytes)
{
    m_bytesReceived += bytes.size();
    const auto deliver = [this](const Frame& frame) {
        if (!isClosed())
            m_events.onFrame(frame);
    };
    if (!m_tls) {
        if (!m_decoder.feed(bytes, deliver))
            fail("what came is no frame");
        return;
    }
    std::string plain;
    const bool goesOn = m_tls->receive(bytes, plain);
    write(m_tls->takeOutgoing());
    if (!m_decoder.feed(plain, deliver))
        return fail("what came is no frame");
    if (!goesOn)
        fail(m_tls->problem());
}

bool Channel::send(FrameType type, std::uint64_t sequence, std::string_view payload)
{
    if (isClosed())
        return false;
    if (!m_tls)
        return write(encodeFrame(type, sequence, payload));
    if (!m_tls->send(encodeFrame(type, sequence, payload)))
        return false;
    return write(m_tls->takeOutgoing());
}

bool Channel::write(std::string bytes)
{
    if (isClosed())
        return false;
    if (bytes.empty())
        return true;
    m_bytesSent += bytes.size();
    auto* writing = new Writing{{}, std::move(bytes)};
    uv_buf_t buffer = uv_buf_init(writing->bytes.data(), static_cast<unsigned>(writing->bytes.size()));
    const int code = uv_write(&writing->request, reinterpret_cast<uv_stream_t*>(&m_socket->tcp), &buffer, 1,
        // A failed write is followed by a failed read, which tells the owner.
        [](uv_write_t* request, int) { delete reinterpret_cast<Writing*>(request); });
    if (code != 0)
        delete writing;
    return code == 0;
}

std::size_t Channel::unsentBytes() const noexcept
{
    return isClosed() ? 0 : uv_stream_get_write_queue_size(reinterpret_cast<const uv_stream_t*>(&m_socket->tcp));
}

std::optional<TcpStatistics> Channel::statistics() const
{
    uv_os_fd_t file = -1;
    if (isClosed() || uv_fileno(reinterpret_cast<const uv_handle_t*>(&m_socket->tcp), &file) != 0)
        return std::nullopt;
    return tcpStatistics(file);
}

void Channel::fail(const std::string& why)
{
    if (isClosed())
        return;
    close();
    if (m_events.onClosed)
        m_events.onClosed(why);
}

void Channel::close()
{
    if (isClosed())
        return;
    Socket* const socket = std::exchange(m_socket, nullptr);
    socket->channel = nullptr;
    uv_close(reinterpret_cast<uv_handle_t*>(&socket->tcp),
        [](uv_handle_t* handle) { delete reinterpret_cast<Socket*>(handle); });
}

} // namespace dwcp
