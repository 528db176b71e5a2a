// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/tcpprobe.h"

#include "probes/connector.h"
#include "probes/probecontext.h"

#include <ctime>
#include <openssl/x509.h>
#include <optional>

namespace dwcp {

namespace {

/** When the first certificate of the peer's chain expires, in seconds since the epoch. */
std::optional<double> earliestExpiry(::SSL* ssl)
{
    std::optional<double> earliest;
    STACK_OF(X509)* chain = ::SSL_get_peer_cert_chain(ssl);
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        std::tm time{};
        if (::ASN1_TIME_to_tm(::X509_get0_notAfter(sk_X509_value(chain, i)), &time) != 1)
            continue;
        const auto seconds = static_cast<double>(::timegm(&time));
        earliest = std::min(earliest.value_or(seconds), seconds);
    }
    return earliest;
}

class TcpProbe final : public Probe, public std::enable_shared_from_this<TcpProbe> {
public:
    using Probe::Probe;

    void start() override
    {
        Result<Url> url = parseUrl(order().url);
        if (!url)
            return finish(CheckOutcome::Refused, url.error().message());
        if (url->scheme == Scheme::Exec)
            return finish(CheckOutcome::Refused, "a check of type tcp needs a tcp, tls, http or https URL");
        m_started = context().clock.steady();
        m_connector = std::make_shared<Connector>(context(), std::move(url).value(), order().access,
            [self = shared_from_this()](std::unique_ptr<Connection> connection, const Connector::Failure& failure) {
                if (connection)
                    self->connected(*connection);
                else
                    self->finish(failure.outcome, failure.error);
            });
        m_connector->start();
    }

    const char* phase() const noexcept override { return m_connector ? m_connector->phase() : "starting"; }

private:
    void connected(Connection& connection)
    {
        const std::chrono::duration<double> took = context().clock.steady() - m_started;
        std::vector<SeriesValue> series{{{"probe_success", {}}, 1}, {{"probe_duration_seconds", {}}, took.count()}};
        if (connection.isEncrypted()) {
            if (const auto expiry = earliestExpiry(connection.tls().native_handle()))
                series.push_back({{"probe_ssl_earliest_cert_expiry", {}}, *expiry});
        }
        TargetState& target = context().targets.of(order(), context().clock.steady());
        result().readings = target.layouts.readings(std::move(series), order().extraction.get());
        finish();
    }

    void release() override
    {
        if (m_connector)
            m_connector->abandon();
        m_connector.reset();
    }

    std::shared_ptr<Connector> m_connector;
    SteadyTime m_started{};
};

} // namespace

std::shared_ptr<Probe> makeTcpProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done)
{
    return std::make_shared<TcpProbe>(context, std::move(run), std::move(done));
}

} // namespace dwcp
