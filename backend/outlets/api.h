// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/command.h"
#include "health/inbox.h"
#include "health/mailbox.h"
#include "health/snapshot.h"
#include "outlets/authority.h"
#include "outlets/eventtail.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace dwcp {

/** An answer that refuses, as RFC 9457 has it. */
void problem(httplib::Response& response, int status, const std::string& title, const std::string& detail = {});

/**
 * The routes below /api: our own (v1) and Alertmanager's (v2). What is asked is answered from the newest snapshot; what
 * is ordered becomes a command and is answered with what became of it. Who may order what is decided before, by the
 * authority; it is told here who it was. Thread: any of the server's; it must outlive the server.
 */
class Api {
public:
    static constexpr Duration patience = std::chrono::seconds(5); ///< with the engine
    static constexpr std::uint32_t mostStreams = 8; ///< each holds one of the server's threads

    /** What the body of an order says. */
    struct Order {
        std::string reason; ///< never empty
        std::optional<Duration> timeToLive;
        bool despiteQuorum = false;
    };

    /** Without a command box everything can only be read. `roleOf` is asked for every order. */
    Api(const Mailbox<Snapshot>& snapshots, Inbox<Command>* commands, EventTail& tail,
        std::function<AccessRole(const httplib::Request&)> roleOf);

    void addRoutes(httplib::Server& server);
    bool canWrite() const noexcept { return m_commands != nullptr; }

private:
    /** What became of an order. */
    struct Outcome {
        bool isDone = false;
        int status = 200; ///< when it is not done
        std::string text;
    };
    using Make = std::function<void(const Snapshot&, const httplib::Request&, httplib::Response&)>;

    Make shown(Make make) const;
    void get(httplib::Server& server, const std::string& path, Make make);
    void addReads(httplib::Server& server);
    void addOrders(httplib::Server& server);
    void addAlertmanager(httplib::Server& server);
    void orderBreaker(const httplib::Request& request, httplib::Response& response);
    void orderBalancer(const httplib::Request& request, httplib::Response& response);
    void startMaintenance(const httplib::Request& request, httplib::Response& response);
    void endMaintenance(const httplib::Request& request, httplib::Response& response);
    void obey(const httplib::Request& request, httplib::Response& response,
        const std::function<CommandBody(const Order&)>& bodyOf);
    void finish(
        const httplib::Request& request, const std::string& reason, CommandBody body, httplib::Response& response);
    void acknowledge(const httplib::Request& request, httplib::Response& response);
    void previewSilence(const Snapshot& snapshot, const httplib::Request& request, httplib::Response& response) const;
    void postSilence(const httplib::Request& request, httplib::Response& response);
    void deleteSilence(const httplib::Request& request, httplib::Response& response);
    void stream(const httplib::Request& request, httplib::Response& response);
    Outcome carryOut(Command command);
    std::string actorOf(const httplib::Request& request) const;

    const Mailbox<Snapshot>& m_snapshots;
    Inbox<Command>* m_commands;
    EventTail& m_tail;
    std::function<AccessRole(const httplib::Request&)> m_roleOf;
    std::atomic<CommandId> m_lastCommand{CommandId{1} << 40}; ///< far from those of the console
    std::atomic<std::uint32_t> m_streams{0};
};

} // namespace dwcp
