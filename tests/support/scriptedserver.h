// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <atomic>
#include <csignal>
#include <cstring>
#include <functional>
#include <list>
#include <mutex>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace dwcp {

/** The server's end of one connection, for a script to play with. Every call blocks until done or the peer is gone. */
class Peer {
public:
    Peer(int socket, ::SSL_CTX* tls) : m_socket(socket)
    {
        if (!tls)
            return;
        m_ssl = ::SSL_new(tls);
        ::SSL_set_fd(m_ssl, socket);
        m_isOpen = ::SSL_accept(m_ssl) == 1;
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;
    ~Peer()
    {
        if (m_ssl) {
            ::SSL_shutdown(m_ssl);
            ::SSL_free(m_ssl);
        }
    }

    /** The next request's header; empty when the client has hung up. */
    std::string request()
    {
        std::string header;
        char c = 0;
        while (m_isOpen && !header.ends_with("\r\n\r\n") && read(&c))
            header += c;
        return header.ends_with("\r\n\r\n") ? header : std::string();
    }

    /** False when the client is gone. */
    bool send(const std::string& text)
    {
        std::size_t sent = 0;
        while (m_isOpen && sent < text.size()) {
            const auto left = static_cast<int>(text.size() - sent);
            const auto size = m_ssl
                ? ::SSL_write(m_ssl, text.data() + sent, left)
                : static_cast<int>(::send(m_socket, text.data() + sent, static_cast<std::size_t>(left), MSG_NOSIGNAL));
            if (size <= 0)
                return false;
            sent += static_cast<std::size_t>(size);
        }
        return m_isOpen;
    }

    bool answer(const std::string& body, const std::string& status = "200 OK",
        const std::string& type = "text/plain; version=0.0.4")
    {
        return send("HTTP/1.1 " + status + "\r\nContent-Type: " + type
            + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    }

    /** Says nothing until the client hangs up. */
    void hold()
    {
        char c = 0;
        while (m_isOpen && read(&c)) { }
    }

private:
    bool read(char* c) { return (m_ssl ? ::SSL_read(m_ssl, c, 1) : static_cast<int>(::recv(m_socket, c, 1, 0))) == 1; }

    int m_socket;
    ::SSL* m_ssl = nullptr;
    bool m_isOpen = true;
};

/** A server on a free loopback port that plays a script on each connection, each on a thread of its own. */
class ScriptedServer {
public:
    using Script = std::function<void(Peer& peer, int connection)>;

    explicit ScriptedServer(Script script, ::SSL_CTX* tls = nullptr, int family = AF_INET)
        : m_script(std::move(script))
        , m_tls(tls)
        , m_listener(listenOn(family))
        , m_acceptor([this] { accept(); })
    {
        ::signal(SIGPIPE, SIG_IGN); // OpenSSL's own sockets know no MSG_NOSIGNAL
    }
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;
    ~ScriptedServer()
    {
        m_stopping = true;
        ::shutdown(m_listener, SHUT_RDWR);
        m_acceptor.join();
        for (Session& session : m_sessions)
            ::shutdown(session.socket, SHUT_RDWR);
        for (Session& session : m_sessions) {
            session.thread.join();
            ::close(session.socket);
        }
        ::close(m_listener);
    }

    int port() const { return m_port; }
    int connections() const { return m_connections; }
    std::string url(const std::string& scheme = "http", const std::string& host = "127.0.0.1") const
    {
        return scheme + "://" + host + ":" + std::to_string(m_port);
    }

private:
    struct Session {
        int socket = -1;
        std::thread thread;
    };

    int listenOn(int family)
    {
        const int listener = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        ::sockaddr_storage address{};
        ::socklen_t size = sizeof address;
        address.ss_family = static_cast<::sa_family_t>(family);
        if (family == AF_INET)
            reinterpret_cast<::sockaddr_in*>(&address)->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        else
            reinterpret_cast<::sockaddr_in6*>(&address)->sin6_addr = in6addr_loopback;
        const auto bound = family == AF_INET ? sizeof(::sockaddr_in) : sizeof(::sockaddr_in6);
        if (::bind(listener, reinterpret_cast<::sockaddr*>(&address), static_cast<::socklen_t>(bound)) != 0
            || ::listen(listener, 64) != 0)
            throw std::runtime_error("no loopback port");
        ::getsockname(listener, reinterpret_cast<::sockaddr*>(&address), &size);
        m_port = ntohs(reinterpret_cast<::sockaddr_in*>(&address)->sin_port); // at the same place in both families
        return listener;
    }

    void accept()
    {
        while (!m_stopping) {
            const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0)
                return;
            const int number = m_connections++;
            m_sessions.push_back({socket, std::thread([this, socket, number] {
                                      {
                                          Peer peer(socket, m_tls);
                                          m_script(peer, number);
                                      }
                                      ::shutdown(socket, SHUT_RDWR);
                                  })});
        }
    }

    Script m_script;
    ::SSL_CTX* m_tls;
    int m_port = 0;
    std::atomic<bool> m_stopping{false};
    std::atomic<int> m_connections{0};
    int m_listener;
    std::list<Session> m_sessions; // of the acceptor's thread until that is joined
    std::thread m_acceptor;
};

} // namespace dwcp
