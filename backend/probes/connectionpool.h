// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/asio.h"
#include "resilience/clock.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace dwcp {

/** A connection to a target, with or without TLS. */
class Connection {
public:
    explicit Connection(asio::io_context& loop) : m_plain(loop) { }

    bool isEncrypted() const noexcept { return m_tls != nullptr; }
    TlsStream& tls() noexcept { return *m_tls; }
    Socket& socket() noexcept { return m_tls ? m_tls->next_layer() : m_plain; }

    /** From here on everything sent goes through TLS; the handshake is still to be done. */
    void encrypt(asio::ssl::context& context) { m_tls = std::make_unique<TlsStream>(std::move(m_plain), context); }

    /** Calls the function with the stream to read from and write to. */
    template <typename Function>
    void withStream(Function&& function)
    {
        if (m_tls)
            function(*m_tls);
        else
            function(m_plain);
    }

    void close() noexcept
    {
        AsioError ignored;
        socket().close(ignored);
    }

private:
    Socket m_plain;
    std::unique_ptr<TlsStream> m_tls;
};

/** Connections that wait for the next check of their target. Thread: the prober's. */
class ConnectionPool {
public:
    /** Where the connections of one key wait; whoever asks there again and again remembers it. */
    class Place {
    public:
        /** A connection that was kept, or nullptr. The server may have closed it since. */
        std::unique_ptr<Connection> take();
        void keep(std::unique_ptr<Connection> connection, SteadyTime now);
        /** Closes what has been idle since before then; true when nothing is left. */
        bool closeIdle(SteadyTime before);

    private:
        struct Idle {
            std::unique_ptr<Connection> connection;
            SteadyTime since;
        };
        std::vector<Idle> m_idle;
    };

    /** The same one for the same key, as long as somebody holds it or something waits there. */
    std::shared_ptr<Place> at(const std::string& key);

    /** Closes what has been idle since before then. */
    void closeIdle(SteadyTime before);

private:
    std::unordered_map<std::string, std::shared_ptr<Place>> m_places;
};

} // namespace dwcp
