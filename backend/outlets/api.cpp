// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/api.h"

#include "health/durationtext.h"
#include "health/labelmatching.h"
#include "outlets/apijson.h"
#include "outlets/balancerjson.h"
#include "outlets/maintenanceorder.h"
#include "outlets/statusjson.h"

#include <httplib.h>

#include <algorithm>
#include <charconv>

namespace dwcp {

namespace {

using httplib::Request;
using httplib::Response;
using Json = nlohmann::json;

constexpr const char* jsonType = "application/json";
constexpr std::size_t ledgerLines = 1000;
constexpr Duration streamLook = std::chrono::seconds(1); ///< how soon a stream notices that its reader has gone
constexpr int looksBetweenComments = 4; ///< a connection to which nothing is sent for ten seconds is ended

void answer(Response& response, const OrderedJson& json)
{
    response.set_content(printed(json), jsonType);
}

/** What clients of Alertmanager expect to be told: a JSON text. */
void refuseV2(Response& response, int status, const std::string& text)
{
    response.status = status;
    response.set_content(printed(OrderedJson(text)), jsonType);
}

using Order = Api::Order;

std::string textOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<Order> readOrder(const std::string& body)
{
    const Json json = Json::parse(body, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return Error{"the body must be a JSON object with a reason", {}};
    Order order;
    order.reason = textOf(json, "reason");
    const std::string life = textOf(json, "ttl");
    order.timeToLive = parseDuration(life);
    if (!life.empty() && !order.timeToLive)
        return Error{"ttl must be a duration such as \"10m\"", {}};
    if (order.reason.empty())
        return Error{"a reason is required", {}};
    if (const auto despite = json.find("despite_quorum"); despite != json.end()) {
        if (!despite->is_boolean())
            return Error{"despite_quorum must be true or false", {}};
        order.despiteQuorum = despite->get<bool>();
    }
    return order;
}

std::optional<ComponentId> componentOf(const Snapshot& snapshot, const std::string& node, const std::string& layer)
{
    for (const auto& state : snapshot.nodes) {
        if (!state || state->name != node)
            continue;
        for (const ComponentState& component : state->components) {
            if (component.spec->id == layer)
                return ComponentId{state->id, component.layer};
        }
    }
    return std::nullopt;
}

std::optional<CommandBody> breakerBody(const std::string& action, ComponentId component, const Order& order)
{
    const Duration life = order.timeToLive.value_or(Duration{});
    if (action == "trip")
        return TripBreaker{component, life, order.despiteQuorum};
    if (action == "reset")
        return ResetBreaker{component};
    if (action == "disable")
        return SetBreakerMode{component, BreakerMode::Disabled, life};
    if (action == "shadow")
        return SetBreakerMode{component, BreakerMode::MetricsOnly, life};
    return std::nullopt;
}

/** true when it is not said; Error: it is neither. */
Result<bool> flagIn(const Request& request, const char* key)
{
    const std::string said = request.has_param(key) ? request.get_param_value(key) : "true";
    if (said != "true" && said != "false")
        return Error{std::string(key) + " must be true or false", {}};
    return said == "true";
}

Result<std::vector<LabelMatcher>> filterOf(const Request& request)
{
    std::vector<LabelMatcher> matchers;
    for (std::size_t i = 0; i < request.get_param_value_count("filter"); ++i) {
        auto matcher = parseLabelMatcher(request.get_param_value("filter", i));
        if (!matcher)
            return matcher.error();
        matchers.push_back(std::move(matcher).value());
    }
    return matchers;
}

Result<AlertQuery> choiceOf(const Request& request)
{
    auto matchers = filterOf(request);
    if (!matchers)
        return matchers.error();
    auto made = labelSetMatcher(std::move(matchers).value());
    if (!made)
        return made.error();
    AlertQuery choice{std::move(made).value(), {}};
    const std::pair<const char*, bool*> flags[] = {
        {"active", &choice.active}, {"silenced", &choice.silenced}, {"inhibited", &choice.inhibited}};
    for (const auto& [key, flag] : flags) {
        const auto said = flagIn(request, key);
        if (!said)
            return said.error();
        *flag = *said;
    }
    if (request.has_param("receiver")) {
        auto receiver = labelSetMatcher({{"receiver", LabelMatch::Regex, request.get_param_value("receiver")}});
        if (!receiver)
            return receiver.error();
        choice.receiver = std::move(receiver).value();
    }
    return choice;
}

/** The last word of "add-silence: ID". */
std::string idIn(const std::string& detail)
{
    return detail.substr(detail.rfind(' ') + 1);
}

/** Which run of the engine an event's number belongs to: numbers begin anew with each. */
std::string runOf(const Snapshot& snapshot)
{
    return std::to_string(
        std::chrono::duration_cast<std::chrono::seconds>(snapshot.engine.startedAt.time_since_epoch()).count());
}

std::string recordOf(const std::string& run, const Event& event)
{
    std::string text = "id: " + run + "-" + std::to_string(event.id) + "\n";
    text.append("event: ").append(eventKindName(event.kind)).append("\ndata: ");
    return text + printed(eventJson(event)) + "\n";
}

/** Where a reader is in the stream of one run. */
class Reader {
public:
    Reader(std::string run, const std::string& lastId, const EventTail::Moment& moment) : m_run(std::move(run))
    {
        const auto dash = lastId.find('-');
        std::uint64_t number = 0;
        const char* const end = lastId.data() + lastId.size();
        const bool isOurs = dash != std::string::npos && lastId.substr(0, dash) == m_run
            && std::from_chars(lastId.data() + dash + 1, end, number).ptr == end;
        if (isOurs)
            m_last = number;
        else if (lastId.empty() && !moment.events.empty())
            m_last = moment.events.back()->id; // who begins, begins now
        m_isStranger = !lastId.empty() && !isOurs;
    }

    /** What came since the last call; empty when nothing did. */
    std::string take(const EventTail::Moment& moment)
    {
        std::string text;
        if (std::exchange(m_isStranger, false))
            text = "event: reset\ndata: {}\n\n"; // the engine has begun anew: all that is known follows
        for (const auto& event : moment.events) {
            if (event->id <= m_last)
                continue;
            if (event->id > m_last + 1 && m_last != 0)
                text += "event: gap\ndata: {}\n\n"; // some are no longer known
            text += recordOf(m_run, *event);
            m_last = event->id;
        }
        return text;
    }

private:
    std::string m_run;
    std::uint64_t m_last = 0;
    bool m_isStranger = false;
};

} // namespace

void problem(Response& response, int status, const std::string& title, const std::string& detail)
{
    OrderedJson json = {{"type", "about:blank"}, {"title", title}, {"status", status}};
    if (!detail.empty())
        json["detail"] = detail;
    response.status = status;
    response.set_content(printed(json), "application/problem+json");
}

Api::Api(const Mailbox<Snapshot>& snapshots, Inbox<Command>* commands, EventTail& tail,
    std::function<AccessRole(const Request&)> roleOf)
    : m_snapshots(snapshots)
    , m_commands(commands)
    , m_tail(tail)
    , m_roleOf(std::move(roleOf))
{
}

Api::Make Api::shown(Make make) const
{
    return [make = std::move(make)](const Snapshot& snapshot, const Request& request, Response& response) {
        if (!snapshot.alerts)
            return problem(response, 503, "nothing has been checked yet");
        make(snapshot, request, response);
    };
}

void Api::get(httplib::Server& server, const std::string& path, Make make)
{
    server.Get(path, [this, make = std::move(make)](const Request& request, Response& response) {
        const auto snapshot = m_snapshots.newest();
        if (!snapshot)
            return problem(response, 503, "nothing has been checked yet");
        make(*snapshot, request, response);
    });
}

void Api::addRoutes(httplib::Server& server)
{
    addReads(server);
    addAlertmanager(server);
    if (canWrite())
        addOrders(server);
}

void Api::addReads(httplib::Server& server)
{
    get(server, "/api/v1/status", [](const Snapshot& snapshot, const Request&, Response& response) {
        response.set_content(systemStatusJson(snapshot), jsonType);
    });
    get(server, "/api/v1/components", [](const Snapshot& snapshot, const Request& request, Response& response) {
        answer(response, componentsJson(snapshot, request.get_param_value("node"), request.get_param_value("layer")));
    });
    get(server, "/api/v1/breakers",
        [](const Snapshot& snapshot, const Request&, Response& response) { answer(response, breakersJson(snapshot)); });
    get(server, "/api/v1/balancers", [](const Snapshot& snapshot, const Request&, Response& response) {
        answer(response, balancersJson(snapshot.balancers.get()));
    });
    get(server, "/api/v1/trends",
        [](const Snapshot& snapshot, const Request&, Response& response) { answer(response, trendsJson(snapshot)); });
    get(server, "/api/v1/alerts", shown([](const Snapshot& snapshot, const Request&, Response& response) {
        answer(response, alertsJson(*snapshot.alerts));
    }));
    get(server, "/api/v1/ledger", shown([](const Snapshot& snapshot, const Request&, Response& response) {
        answer(response, ledgerJson(*snapshot.alerts, ledgerLines));
    }));
    server.Get("/api/v1/events", [this](const Request& request, Response& response) { stream(request, response); });
}

void Api::addOrders(httplib::Server& server)
{
    server.Post(R"(/api/v1/breakers/([^/]{1,256})/([A-Za-z0-9_-]{1,64})/(trip|reset|disable|shadow))",
        [this](const Request& request, Response& response) { orderBreaker(request, response); });
    server.Post(R"(/api/v1/balancers/([^/]{1,256})/(arm|disarm))",
        [this](const Request& request, Response& response) { orderBalancer(request, response); });
    server.Post("/api/v1/maintenance",
        [this](const Request& request, Response& response) { startMaintenance(request, response); });
    server.Post(R"(/api/v1/maintenance/([0-9]{1,18})/end)",
        [this](const Request& request, Response& response) { endMaintenance(request, response); });
    server.Post(R"(/api/v1/alerts/([0-9a-f]{16})/acknowledge)",
        [this](const Request& request, Response& response) { acknowledge(request, response); });
    server.Post("/api/v1/silences/preview", [this](const Request& request, Response& response) {
        const auto snapshot = m_snapshots.newest();
        if (!snapshot || !snapshot->alerts)
            return problem(response, 503, "nothing has been checked yet");
        previewSilence(*snapshot, request, response);
    });
    server.Post(
        "/api/v2/silences", [this](const Request& request, Response& response) { postSilence(request, response); });
    server.Delete(R"(/api/v2/silence/([0-9a-fA-F-]{1,64}))",
        [this](const Request& request, Response& response) { deleteSilence(request, response); });
}

void Api::addAlertmanager(httplib::Server& server)
{
    get(server, "/api/v2/status", shown([](const Snapshot& snapshot, const Request&, Response& response) {
        answer(response, v2Status(snapshot));
    }));
    get(server, "/api/v2/receivers", shown([](const Snapshot& snapshot, const Request&, Response& response) {
        answer(response, v2Receivers(*snapshot.alerts));
    }));
    const auto chosen = [this, &server](const std::string& path, auto document) {
        get(server, path, shown([document](const Snapshot& snapshot, const Request& request, Response& response) {
            const auto choice = choiceOf(request);
            if (!choice)
                return refuseV2(response, 400, choice.error().message());
            answer(response, document(snapshot, *choice));
        }));
    };
    chosen("/api/v2/alerts", v2Alerts);
    chosen("/api/v2/alerts/groups", v2Groups);
    get(server, "/api/v2/silences", shown([](const Snapshot& snapshot, const Request& request, Response& response) {
        const auto filter = filterOf(request);
        if (!filter)
            return refuseV2(response, 400, filter.error().message());
        answer(response, v2Silences(*snapshot.alerts, *filter, snapshot.at));
    }));
    get(server, R"(/api/v2/silence/([0-9a-fA-F-]{1,64}))",
        shown([](const Snapshot& snapshot, const Request& request, Response& response) {
            const auto& silences = snapshot.alerts->silences;
            const auto found = std::ranges::find(silences, std::string(request.matches[1]), &Silence::id);
            if (found == silences.end())
                return refuseV2(response, 404, "there is no silence of this id");
            answer(response, v2Silence(*found, snapshot.at));
        }));
}

std::string Api::actorOf(const Request& request) const
{
    return std::string(roleName(m_roleOf(request))) + "@" + request.remote_addr;
}

Api::Outcome Api::carryOut(Command command)
{
    auto listener = m_tail.listen(); // before the command, so that its answer cannot be missed
    if (!listener)
        return {false, 503, "too many requests wait for the engine"};
    command.id = m_lastCommand.fetch_add(1) + 1;
    const CommandId id = command.id;
    if (!m_commands->put(std::move(command)))
        return {false, 503, "the engine has too much to do"};
    for (bool rang = true; rang && !m_tail.isOver();) {
        const auto moment = m_tail.newest();
        for (const auto& event : moment->events) {
            if (event->command == id && event->kind == EventKind::CommandDone)
                return {true, 200, event->detail};
            if (event->command == id && event->kind == EventKind::CommandRefused)
                return {false, 409, event->detail};
        }
        rang = listener->wait(patience);
    }
    return {false, 504, "the engine has not answered in time; the audit log knows what became of it"};
}

void Api::orderBreaker(const Request& request, Response& response)
{
    const auto snapshot = m_snapshots.newest();
    const auto component =
        snapshot ? componentOf(*snapshot, request.matches[1], request.matches[2]) : std::optional<ComponentId>();
    if (!component)
        return problem(response, 404, "there is no such breaker");
    obey(request, response, [&](const Order& order) { return *breakerBody(request.matches[3], *component, order); });
}

void Api::orderBalancer(const Request& request, Response& response)
{
    const auto snapshot = m_snapshots.newest();
    const std::string name = request.matches[1];
    const bool isThere = snapshot && snapshot->balancers
        && std::ranges::find(*snapshot->balancers, name, &BalancerState::name) != snapshot->balancers->end();
    if (!isThere)
        return problem(response, 404, "there is no such balancer");
    obey(request, response, [&](const Order&) { return ArmBalancer{name, request.matches[2] == "arm"}; });
}

/** The order in the request, made a command of. */
void Api::obey(const Request& request, Response& response, const std::function<CommandBody(const Order&)>& bodyOf)
{
    const auto order = readOrder(request.body);
    if (!order)
        return problem(response, 400, order.error().message());
    finish(request, order->reason, bodyOf(*order), response);
}

/** The command, answered with what became of it. */
void Api::finish(const Request& request, const std::string& reason, CommandBody body, Response& response)
{
    Command command;
    command.actor = actorOf(request);
    command.reason = reason;
    command.body = std::move(body);
    const Outcome outcome = carryOut(std::move(command));
    if (!outcome.isDone)
        return problem(response, outcome.status, "not done", outcome.text);
    answer(response, {{"done", outcome.text}});
}

void Api::startMaintenance(const Request& request, Response& response)
{
    const auto snapshot = m_snapshots.newest();
    if (!snapshot)
        return problem(response, 503, "nothing has been checked yet");
    const auto order = maintenanceOrderFrom(request.body, *snapshot);
    if (!order)
        return problem(response, 400, order.error().message());
    finish(request, order->reason, order->start, response);
}

void Api::endMaintenance(const Request& request, Response& response)
{
    obey(request, response, [&](const Order&) { return EndMaintenance{std::stoull(request.matches[1])}; });
}

void Api::acknowledge(const Request& request, Response& response)
{
    obey(request, response, [&](const Order& order) {
        return AcknowledgeAlert{
            alertIdFrom(std::string(request.matches[1])).value_or(0), order.timeToLive.value_or(std::chrono::hours(4))};
    });
}

void Api::previewSilence(const Snapshot& snapshot, const Request& request, Response& response) const
{
    const auto silence = silenceFromV2(request.body);
    if (!silence)
        return problem(response, 400, silence.error().message());
    const auto matcher = labelSetMatcher(silence->matchers);
    if (!matcher)
        return problem(response, 400, matcher.error().message());
    OrderedJson list = OrderedJson::array();
    for (const auto& alert : snapshot.alerts->alerts) {
        if (alert->phase != AlertPhase::Resolved && matcher->matches(alert->labels))
            list.push_back(alertJson(*alert));
    }
    answer(response, {{"would_match", std::move(list)}});
}

void Api::postSilence(const Request& request, Response& response)
{
    auto silence = silenceFromV2(request.body);
    if (!silence)
        return refuseV2(response, 400, silence.error().message());
    if (silence->actor.empty())
        return refuseV2(response, 400, "createdBy is missing");
    const bool isNew = silence->id.empty();
    Command command;
    // Who creates it is what the client says; with which token it was let in is what we know.
    command.actor = silence->actor.substr(0, 200) + " (" + actorOf(request) + ")";
    command.reason = silence->reason;
    const bool wantsConfirmed = request.get_param_value("confirmed") == "true";
    command.body = AddSilence{std::move(silence).value(), wantsConfirmed && m_roleOf(request) == AccessRole::Admin};
    const Outcome outcome = carryOut(std::move(command));
    if (outcome.isDone)
        return answer(response, {{"silenceID", idIn(outcome.text)}});
    const bool isLost =
        outcome.status == 409 && !isNew && outcome.text.find("no silence of this id") != std::string::npos;
    refuseV2(response, isLost ? 404 : outcome.status == 409 ? 400 : outcome.status, outcome.text);
}

void Api::deleteSilence(const Request& request, Response& response)
{
    Command command;
    command.actor = actorOf(request);
    command.reason = "expired by request";
    command.body = EndSilence{request.matches[1]};
    const Outcome outcome = carryOut(std::move(command));
    if (outcome.isDone)
        return answer(response, OrderedJson::object());
    const bool isLost = outcome.text.find("no silence of this id") != std::string::npos;
    refuseV2(response, isLost ? 404 : outcome.status == 409 ? 400 : outcome.status, outcome.text);
}

/** Each stream holds one of the server's threads: there are few. */
void Api::stream(const Request& request, Response& response)
{
    const auto snapshot = m_snapshots.newest();
    if (!snapshot)
        return problem(response, 503, "nothing has been checked yet");
    if (m_streams.fetch_add(1) >= mostStreams) {
        m_streams.fetch_sub(1);
        response.set_header("Retry-After", "10");
        return problem(response, 503, "too many event streams");
    }
    auto listener = m_tail.listen();
    if (!listener) {
        m_streams.fetch_sub(1);
        return problem(response, 503, "too many listeners");
    }
    struct State {
        EventTail::Listener listener;
        Reader reader;
        int quiet = 0;
    };
    auto state = std::make_shared<State>(State{std::move(*listener),
        Reader(runOf(*snapshot), request.get_header_value("Last-Event-ID"), *m_tail.newest()), 0});
    response.set_header("Cache-Control", "no-store");
    response.set_chunked_content_provider(
        "text/event-stream",
        [this, state](std::size_t, httplib::DataSink& sink) {
            std::string text = state->reader.take(*m_tail.newest());
            if (text.empty() && state->quiet++ % looksBetweenComments == 0)
                text = ": quiet\n\n"; // so that both sides notice when the other has gone
            if (!text.empty() && !sink.write(text.data(), text.size()))
                return false;
            state->listener.wait(streamLook);
            if (m_tail.isOver())
                sink.done();
            return true;
        },
        [this](bool) { m_streams.fetch_sub(1); });
}

} // namespace dwcp
