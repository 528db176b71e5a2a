// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/wire/nodewire.h"

#include "health/facts.h"
#include "node/metricspage.h"
#include "node/wire/eventline.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dwcp {

namespace {

using Json = nlohmann::ordered_json;

constexpr Duration patience = std::chrono::seconds(2); ///< with the loop
constexpr Duration commitPatience = std::chrono::seconds(10); ///< with the quorum
constexpr int mostListeners = 3; ///< each keeps a thread

std::string print(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json flagsOf(Flags flags)
{
    Json names = Json::array();
    for (const Flag flag : {Flag::Stale, Flag::Recovering, Flag::Flapping, Flag::Maintenance, Flag::Soft}) {
        if (flags.has(flag))
            names.push_back(flagName(flag));
    }
    return names;
}

Json statusJson(const std::string& node, const LayerStatus& layer)
{
    Json json{{"component", node + "/" + layer.name}, {"healthy", layer.level == Level::Healthy},
        {"level", levelName(layer.level)},
        {"last_check", layer.checkedAt == WallTime{} ? Json(nullptr) : Json(rfc3339(layer.checkedAt))},
        {"check_duration", seconds(layer.took)}};
    if (!layer.reason.empty())
        json["error_message"] = layer.reason;
    json["metrics"] = layer.metrics;
    json["node"] = node;
    json["layer"] = layer.name;
    json["flags"] = flagsOf(layer.flags);
    return json;
}

int statusFor(Level level)
{
    return level == Level::Healthy || level == Level::Degraded ? 200 : 503;
}

Answer notRead(const Error& error)
{
    return Answer::problem(400, "the request cannot be read", error.message());
}

const Answer silent = Answer::problem(503, "the node's loop does not answer");

} // namespace

NodeWire::NodeWire(Loop& loop, const Clock& clock, NodeDesk& desk, RateLimiter& limiter, WireOptions options)
    : m_loop(loop)
    , m_desk(desk)
    , m_limiter(limiter)
    , m_options(std::move(options))
    , m_http(clock, m_options.limits)
{
    route();
}

NodeWire::~NodeWire()
{
    close();
}

Result<bool> NodeWire::open()
{
    if (!m_options.certificate.empty()) {
        if (auto ready = m_http.useTls(m_options.certificate, m_options.key); !ready)
            return ready;
    }
    return m_http.open(m_options.listen);
}

void NodeWire::close()
{
    m_http.close();
}

void NodeWire::countRefusal(int status)
{
    const auto code = std::ranges::find(refusalCodes, status);
    if (code != refusalCodes.end())
        m_refusals[static_cast<std::size_t>(code - refusalCodes.begin())].fetch_add(1, std::memory_order_relaxed);
}

void NodeWire::put(Response& response, const Answer& answer)
{
    if (answer.isProblem)
        countRefusal(answer.status);
    response.status = answer.status;
    response.set_content(answer.json, answer.isProblem ? "application/problem+json" : "application/json");
}

void NodeWire::refuse(Response& response, int status, std::string_view title, std::string_view detail)
{
    put(response, Answer::problem(status, title, detail));
}

bool NodeWire::admit(const Request& request, Response& response)
{
    if (!m_limiter.tryAcquire()) {
        response.set_header("Retry-After", "1");
        refuse(response, 429, "too many requests");
        return false;
    }
    // Here everybody may read, and learn that there is nothing to be changed at an address.
    const bool isRead = request.method == "GET" || request.method == "HEAD" || !isRouted(request);
    if (isRead && m_options.listen.isLoopback())
        return true;
    if (m_options.token.empty()) {
        refuse(response, 403, "this node has no token, so nothing can be changed");
        return false;
    }
    if (isAuthorised(request.get_header_value("Authorization"), m_options.token))
        return true;
    response.set_header("WWW-Authenticate", "Bearer");
    refuse(response, 401, "a bearer token is needed");
    return false;
}

bool NodeWire::isRouted(const Request& request) const
{
    return std::ranges::any_of(m_routes, [&request](const Route& route) {
        return route.method == request.method && std::regex_match(request.path, route.path);
    });
}

/** What can be asked at a path, as the field Allow has it; empty when there is nothing. */
std::string NodeWire::allowedAt(const std::string& path) const
{
    std::string methods;
    for (const Route& route : m_routes) {
        if (std::regex_match(path, route.path))
            methods += (methods.empty() ? "" : ", ") + (route.method == "GET" ? "GET, HEAD" : route.method);
    }
    return methods;
}

void NodeWire::route()
{
    m_http.onRefused = [this](int status) { countRefusal(status); };
    m_http.set_pre_routing_handler([this](const Request& request, Response& response) {
        response.set_header("Cache-Control", "no-store");
        response.set_header("X-Content-Type-Options", "nosniff");
        return admit(request, response) ? httplib::Server::HandlerResponse::Unhandled
                                        : httplib::Server::HandlerResponse::Handled;
    });
    m_http.set_error_handler([this](const Request& request, Response& response) {
        if (response.body.empty())
            explain(request, response);
    });
    m_http.set_exception_handler(
        [this](const Request&, Response& response, std::exception_ptr) { refuse(response, 500, "the node erred"); });
    routeReads();
    routeWrites();
    routeLog();
    routeEvents();
}

/** Gives a refusal of cpp-httplib its words. */
void NodeWire::explain(const Request& request, Response& response)
{
    const std::string allowed = response.status == 404 ? allowedAt(request.path) : std::string();
    if (response.status != 404)
        return refuse(response, response.status, "the request was refused");
    if (allowed.empty())
        return refuse(response, 404, "there is nothing here");
    response.set_header("Allow", allowed);
    refuse(response, 405, "this cannot be done here", "allowed: " + allowed);
}

void NodeWire::onGet(const std::string& pattern, httplib::Server::Handler handler)
{
    m_routes.push_back({std::regex(pattern), "GET"});
    m_http.Get(pattern, std::move(handler));
}

void NodeWire::onPost(const std::string& pattern, httplib::Server::Handler handler)
{
    m_routes.push_back({std::regex(pattern), "POST"});
    m_http.Post(pattern, std::move(handler));
}

void NodeWire::get(const std::string& pattern, std::function<Answer(const Request&)> answer)
{
    onGet(pattern, [this, answer](const Request& request, Response& response) {
        // By value: the loop may answer after this thread has given up waiting.
        put(response, m_loop.ask([answer, request] { return answer(request); }, patience).value_or(silent));
    });
}

void NodeWire::routeReads()
{
    onGet("/metrics", [this](const Request&, Response& response) {
        const auto page = m_loop.ask([this] { return m_desk.metricsPage(); }, patience);
        if (!page)
            return put(response, silent);
        response.set_content(*page, "text/plain; version=0.0.4; charset=utf-8");
    });
    onGet("/livez", [this](const Request&, Response& response) {
        if (!m_loop.ask([] { return true; }, patience))
            return put(response, silent);
        response.set_content("ok\n", "text/plain; charset=utf-8");
    });
    onGet("/readyz", [this](const Request&, Response& response) {
        const auto isReady = m_loop.ask([this] { return m_desk.isReady(); }, patience);
        if (!isReady || !*isReady)
            return refuse(response, 503, isReady ? "a critical layer is not ready" : "the node's loop does not answer");
        response.set_content("ok\n", "text/plain; charset=utf-8");
    });
    get("/healthz", [this](const Request&) {
        Json components = Json::array();
        Json degradations = Json::array();
        for (const LayerStatus& layer : m_desk.layers()) {
            components.push_back(statusJson(m_desk.name(), layer));
            if (isIll(layer.level))
                degradations.push_back(
                    {{"layer", layer.name}, {"level", levelName(layer.level)}, {"cause", layer.reason}});
        }
        const Level level = m_desk.level();
        return Answer{statusFor(level),
            print({{"overall", levelName(level)}, {"node", m_desk.name()}, {"components", components},
                {"degradations", degradations}})};
    });
    get(R"(/healthz/([a-z]{1,16}))", [this](const Request& request) {
        const std::string name = request.path.substr(std::string_view("/healthz/").size());
        for (const LayerStatus& layer : m_desk.layers()) {
            if (layer.name == name)
                return Answer{statusFor(layer.level), print(statusJson(m_desk.name(), layer))};
        }
        return Answer::problem(404, "there is no such layer");
    });
    get("/api/v1/breakers", [this](const Request&) { return Answer{200, m_desk.breakersJson()}; });
    get("/api/v1/cluster", [this](const Request&) { return Answer{200, m_desk.clusterJson()}; });
    get("/api/v1/faults", [this](const Request&) { return Answer{200, m_desk.faultsJson()}; });
    get("/api/v1/log", [this](const Request& request) {
        if (!request.has_param("key"))
            return Answer::problem(400, "the request cannot be read", "key: which one?");
        return m_desk.lookUp(request.get_param_value("key"));
    });
}

void NodeWire::obey(Response& response, std::function<Answer()> act)
{
    put(response, m_loop.ask(std::move(act), patience).value_or(silent));
}

void NodeWire::routeWrites()
{
    onPost(
        R"(/api/v1/breakers/([A-Za-z0-9._-]{1,64})/([a-z]{1,16}))", [this](const Request& request, Response& response) {
            const std::string action = request.matches[2].str();
            if (!BreakerOrder::isKnown(action))
                return refuse(response, 404, "a breaker knows trip, reset, disable and shadow", action);
            const auto order = BreakerOrder::parse(request.matches[1].str(), action, request.body);
            if (!order)
                return put(response, notRead(order.error()));
            obey(response, [this, wanted = *order] { return m_desk.obey(wanted); });
        });
    onPost(R"(/api/v1/components/([a-z]{1,16})/([a-z]{1,16}))", [this](const Request& request, Response& response) {
        const std::string layer = request.matches[1].str();
        const std::string action = request.matches[2].str();
        if (!ComponentOrder::isKnown(layer, action))
            return refuse(
                response, 404, "amst, hde, pba, ass and acp know restart, stop and start", layer + "/" + action);
        const auto order = ComponentOrder::parse(layer, action, request.body);
        if (!order)
            return put(response, notRead(order.error()));
        obey(response, [this, wanted = *order] { return m_desk.obey(wanted); });
    });
    onPost("/api/v1/faults", [this](const Request& request, Response& response) {
        if (!m_options.allowFaults)
            return refuse(response, 403, "faults are not allowed here", "start the node with --allow-faults");
        const auto order = FaultOrder::parse(request.body);
        if (!order)
            return put(response, notRead(order.error()));
        obey(response, [this, wanted = *order] { return m_desk.obey(wanted); });
    });
}

void NodeWire::routeLog()
{
    onPost("/api/v1/log", [this](const Request& request, Response& response) {
        const auto order = LogOrder::parse(request.body);
        if (!order)
            return put(response, notRead(order.error()));
        auto promise = std::make_shared<std::promise<Answer>>();
        auto committed = promise->get_future();
        const bool isAsked = m_loop.post([this, wanted = *order, promise] {
            m_desk.append(wanted, [promise](const Answer& answer) { promise->set_value(answer); });
        });
        promise.reset();
        if (!isAsked || committed.wait_for(commitPatience) != std::future_status::ready)
            return refuse(response, 503, "not known to be committed", "the quorum did not answer in time");
        try {
            put(response, committed.get());
        } catch (const std::future_error&) {
            refuse(response, 503, "not known to be committed", "the node ended");
        }
    });
}

void NodeWire::routeEvents()
{
    onGet("/api/v1/events", [this](const Request&, Response& response) {
        if (m_listeners.fetch_add(1) >= mostListeners) {
            m_listeners.fetch_sub(1);
            return refuse(response, 503, "too many listeners");
        }
        auto stream = std::make_shared<EventLine>();
        if (!m_loop.post([this, stream] { m_desk.listen(stream); })) {
            m_listeners.fetch_sub(1);
            return put(response, silent);
        }
        response.set_chunked_content_provider(
            "text/event-stream",
            [this, stream](std::size_t, httplib::DataSink& sink) {
                const std::string text = stream->next(std::chrono::milliseconds(500));
                return !m_http.isClosing() && sink.write(text.data(), text.size());
            },
            [this](bool) { m_listeners.fetch_sub(1); });
    });
}

void NodeWire::collect(MetricSink& sink) const
{
    for (std::size_t i = 0; i < refusalCodes.size(); ++i) {
        const std::string code = std::to_string(refusalCodes[i]);
        counter(sink, "dwcp_node_http_refusals_total", "Requests that were turned away, by status code.",
            m_refusals[i].load(std::memory_order_relaxed), {{"code", code}});
    }
    counter(sink, "dwcp_node_http_refused_connections_total", "Connections closed because there were too many.",
        m_http.refusedConnections());
}

} // namespace dwcp
