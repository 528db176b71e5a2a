// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/controlprobe.h"

#include "probes/httpprobe.h"
#include "probes/probecontext.h"
#include "probes/webhookprobe.h"

#include <nlohmann/json.hpp>

namespace dwcp {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longestText = 300; ///< of a refusal: it comes from outside and goes into a message
constexpr unsigned unauthorised = 401;

std::string shown(std::string text)
{
    text.resize(std::min(text.size(), longestText));
    for (char& c : text)
        c = static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    return text;
}

std::string member(const Json& problem, const char* key)
{
    const auto found = problem.is_object() ? problem.find(key) : problem.end();
    return problem.is_object() && found != problem.end() && found->is_string() ? found->get<std::string>()
                                                                               : std::string();
}

/** What the target says of its refusal; empty when it says nothing that can be read. */
std::string problemText(std::string_view body)
{
    const Json problem = Json::parse(body, nullptr, false);
    const std::string title = member(problem, "title");
    const std::string detail = member(problem, "detail");
    return shown(title + (title.empty() || detail.empty() ? "" : ": ") + detail);
}

bool isLoopback(const std::string& host)
{
    if (host == "localhost")
        return true;
    AsioError notAddress;
    const auto address = asio::ip::make_address(host, notAddress);
    return !notAddress && address.is_loopback();
}

/** What both calls share: the fields as JSON, a token that is kept from strangers, the other side's own words. */
class PostProbe : public HttpProbe {
public:
    using HttpProbe::HttpProbe;

protected:
    std::string_view accept() const override { return "application/json,application/problem+json"; }
    bool reads(unsigned) const override { return true; }

    bool posts() const override { return true; }
    std::string body() const override
    {
        Json fields = Json::object();
        for (const auto& [name, value] : order().control->fields)
            fields[name] = value;
        return fields.dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    bool hasToken() const { return order().access && !order().access->bearerTokenFile.empty(); }

    std::optional<std::string> obstacle() const override
    {
        if (!order().control)
            return "there is nothing to ask for";
        if (hasToken() && !url().isEncrypted() && !isLoopback(url().host))
            return "the token is not sent: without TLS it could be read on its way";
        return std::nullopt;
    }

    void read(const Answer& answer) override
    {
        if (answer.status / 100 == 2)
            return finish();
        std::string text = answer.status == unauthorised ? std::string(who()) + " does not accept the token"
                                                         : problemText(answer.body);
        if (text.empty())
            text = std::string(who()) + " refuses";
        finish(CheckOutcome::HttpError, text + " (HTTP " + std::to_string(answer.status) + ")");
    }

    virtual std::string_view who() const = 0;
};

class ControlProbe final : public PostProbe {
public:
    using PostProbe::PostProbe;

private:
    std::string path() const override { return order().control->path; }
    std::string_view who() const override { return "the node"; }

    std::optional<std::string> obstacle() const override
    {
        if (order().control && !hasToken())
            return "no token is configured for the node (bearer_token_file)";
        return PostProbe::obstacle();
    }
};

class WebhookProbe final : public PostProbe {
public:
    using PostProbe::PostProbe;

private:
    std::string_view who() const override { return "the webhook"; }
};

} // namespace

std::shared_ptr<Probe> makeControlProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done)
{
    return std::make_shared<ControlProbe>(context, std::move(run), std::move(done));
}

std::shared_ptr<Probe> makeWebhookProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done)
{
    return std::make_shared<WebhookProbe>(context, std::move(run), std::move(done));
}

} // namespace dwcp
