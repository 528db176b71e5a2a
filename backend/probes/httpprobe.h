// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/connector.h"
#include "probes/probe.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dwcp {

/**
 * The part that all that is asked over HTTP shares: one request over a connection that is kept alive, and its answer. A
 * connection that the server closed since the last check is replaced once, without counting as failure. Redirects are
 * not followed. No compression is asked for: pages come from near by, and inflating costs more than reading. Lives on
 * the prober's thread.
 */
class HttpProbe : public Probe, public std::enable_shared_from_this<HttpProbe> {
public:
    using Probe::Probe;

    void start() override;
    const char* phase() const noexcept override;

protected:
    struct Answer {
        unsigned status = 0;
        std::string_view contentType;
        std::string_view body;
    };

    /** What the Accept header says. */
    virtual std::string_view accept() const = 0;

    /** The path of the target's URL, else that of the check. */
    virtual std::string path() const;
    /** Whether body() is posted, over a connection of its own, or it could arrive twice; else it is a GET. */
    virtual bool posts() const { return false; }
    /** The JSON to POST. Not asked when there is an obstacle(). */
    virtual std::string body() const { return {}; }
    /** Why nothing may be sent; nullopt when it may. */
    virtual std::optional<std::string> obstacle() const { return std::nullopt; }
    /** Known from obstacle() on. */
    const Url& url() const noexcept { return m_way->url; }

    /** True when the type reads answers with this status itself; others become HttpError. */
    virtual bool reads(unsigned status) const { return status / 100 == 2; }

    /** Judges the answer and finishes. */
    virtual void read(const Answer& answer) = 0;

    void release() override;

private:
    class Exchange;

    /** nullptr when there is none, and then it has finished. */
    std::shared_ptr<const HttpWay> findWay();
    Result<std::string> request();
    Result<std::string> authorization();
    void ask(std::unique_ptr<Connection> connection, bool isReused);
    void connect();
    /** Called by the exchange, which stays alive meanwhile. */
    void answered(Exchange& exchange, const AsioError& error);
    void failed(Exchange& exchange, const AsioError& error);
    void refuseStatus(Exchange& exchange);

    std::shared_ptr<const HttpWay> m_way;
    std::string m_request;
    std::shared_ptr<Connector> m_connector;
    std::shared_ptr<Exchange> m_exchange;
};

} // namespace dwcp
