// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/amst/frame.h"
#include "node/amst/tcpstatistics.h"
#include "node/amst/tlssession.h"
#include "node/loop.h"

#include <memory>
#include <optional>

namespace dwcp {

/**
 * One TCP connection between two nodes that carries frames, in TLS when there is a context. Made by dial() or accept();
 * ends with onClosed, once, or silently with close(). Callbacks must not destroy the channel: its owner lets go of it
 * in a later round of the loop. Thread: the loop's.
 */
class Channel {
public:
    struct Events {
        std::function<void()> onOpen; ///< connected; in TLS the handshake may still go on
        std::function<void(const Frame&)> onFrame;
        std::function<void(const std::string& why)> onClosed;
    };

    static std::shared_ptr<Channel> dial(Loop& loop, const sockaddr* address, const TlsContext* tls, Events events);
    static std::shared_ptr<Channel> accept(Loop& loop, uv_stream_t* listener, const TlsContext* tls, Events events);
    ~Channel();
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    /** False when closed. */
    bool send(FrameType type, std::uint64_t sequence, std::string_view payload);
    /** Closes and says no more. */
    void close();
    bool isClosed() const noexcept { return m_socket == nullptr; }

    /** Handed to send() and not yet taken by the kernel. */
    std::size_t unsentBytes() const noexcept;
    std::uint64_t bytesSent() const noexcept { return m_bytesSent; }
    std::uint64_t bytesReceived() const noexcept { return m_bytesReceived; }
    std::optional<TcpStatistics> statistics() const;

private:
    struct Socket;

    Channel(Loop& loop, const TlsContext* tls, TlsSession::Side side, Events events);
    void begin();
    void opened();
    void received(std::string_view bytes);
    bool write(std::string bytes);
    void fail(const std::string& why);

    Socket* m_socket;
    std::unique_ptr<TlsSession> m_tls;
    FrameDecoder m_decoder;
    Events m_events;
    std::uint64_t m_bytesSent = 0;
    std::uint64_t m_bytesReceived = 0;
};

} // namespace dwcp
