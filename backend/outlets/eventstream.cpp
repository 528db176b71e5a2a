// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/eventstream.h"

#include "health/facts.h"
#include "outlets/apijson.h"

#include <nats/nats.h>

#include <set>

namespace dwcp {

namespace {

constexpr std::int64_t patienceMilliseconds = 5000;
constexpr std::size_t mostRemembered = 10'000;

/** One part of a subject. */
std::string token(std::string_view name)
{
    std::string text(name.substr(0, 128));
    for (char& c : text) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        c = isPlain ? c : '_';
    }
    return text.empty() ? "_" : text;
}

std::string layerOf(const Event& event, const Snapshot& snapshot)
{
    const LayerIndex layer = event.component.layer;
    return snapshot.layers && layer < snapshot.layers->size() ? snapshot.layers->at(layer).id : event.layerName;
}

std::string ofComponent(const char* what, const Event& event, const Snapshot& snapshot)
{
    std::string subject = std::string("dwcp.").append(what).append(".").append(token(snapshot.cluster));
    if (event.component.node == noNode)
        return subject;
    return subject.append(".").append(token(event.nodeName)).append(".").append(token(layerOf(event, snapshot)));
}

/**
 * A connection that is made when it is needed and given up when it fails. What a stream of JetStream keeps is delivered
 * when that stream has said so; the rest when the server has it.
 */
class NatsCarrier final : public Carrier {
public:
    NatsCarrier(Addressee server, SecretReader secrets) : m_server(std::move(server)), m_secrets(std::move(secrets)) { }
    ~NatsCarrier() override { hangUp(); }

    Outcome carry(const std::string& document) override
    {
        const auto json = nlohmann::json::parse(document, nullptr, false);
        if (!json.is_object() || !json.contains("subject") || !json.contains("event"))
            return {Outcome::Kind::Refused, "damaged in the outbox"};
        m_problem.clear();
        natsStatus status = connected();
        if (status == NATS_OK)
            status = publish(json.at("subject").dump(), json.at("event"));
        if (status == NATS_OK)
            return {};
        hangUp();
        return {Outcome::Kind::Failed, m_problem.empty() ? natsStatus_GetText(status) : m_problem};
    }

private:
    void hangUp()
    {
        m_kept.clear();
        jsCtx_Destroy(std::exchange(m_streams, nullptr));
        natsConnection_Destroy(std::exchange(m_connection, nullptr));
    }

    natsStatus connected()
    {
        if (m_connection)
            return NATS_OK;
        natsOptions* options = nullptr;
        natsStatus status = natsOptions_Create(&options);
        if (status == NATS_OK)
            status = natsOptions_SetURL(options, m_server.url.c_str());
        if (status == NATS_OK)
            status = natsOptions_SetTimeout(options, patienceMilliseconds);
        if (status == NATS_OK)
            status = natsOptions_SetAllowReconnect(options, false); // the lane tries again by itself
        if (status == NATS_OK && m_server.access)
            status = useAccess(options, *m_server.access);
        if (status == NATS_OK)
            status = natsConnection_Connect(&m_connection, options);
        natsOptions_Destroy(options);
        if (status == NATS_OK)
            status = natsConnection_JetStream(&m_streams, m_connection, nullptr); // asks nobody yet
        return status;
    }

    /** What cannot be read is told, and nothing is sent without it. */
    natsStatus useAccess(natsOptions* options, const Access& access)
    {
        natsStatus status = NATS_OK;
        if (!access.bearerTokenFile.empty())
            status = natsOptions_SetToken(options, secretIn(access.bearerTokenFile).c_str());
        if (!access.basicUser.empty())
            status =
                natsOptions_SetUserInfo(options, access.basicUser.c_str(), secretIn(access.basicPasswordFile).c_str());
        if (!m_problem.empty())
            return NATS_INVALID_ARG;
        if (status == NATS_OK && !access.caFile.empty())
            status = natsOptions_LoadCATrustedCertificates(options, access.caFile.c_str());
        if (status == NATS_OK && !access.certificateFile.empty())
            status = natsOptions_LoadCertificatesChain(options, access.certificateFile.c_str(), access.keyFile.c_str());
        const bool isEncrypted = !access.caFile.empty() || !access.certificateFile.empty();
        if (status == NATS_OK && isEncrypted)
            status = natsOptions_SetSecure(options, true);
        if (status == NATS_OK && !access.serverName.empty())
            status = natsOptions_SetExpectedHostname(options, access.serverName.c_str());
        return status;
    }

    std::string secretIn(const std::string& path)
    {
        const auto secret = m_secrets.read(path);
        if (!secret)
            m_problem = secret.error().message();
        return secret ? *secret : std::string();
    }

    /** Some stream keeps what is said under this subject. A server without JetStream says no at once. */
    bool isKept(const std::string& subject)
    {
        if (m_kept.contains(subject))
            return true;
        jsOptions options;
        jsOptions_Init(&options);
        options.Wait = patienceMilliseconds;
        options.Stream.Info.SubjectsFilter = subject.c_str();
        jsStreamNamesList* names = nullptr;
        const bool isKept = js_StreamNames(&names, m_streams, &options, nullptr) == NATS_OK && names->Count > 0;
        jsStreamNamesList_Destroy(names);
        if (isKept && m_kept.size() < mostRemembered)
            m_kept.insert(subject);
        return isKept;
    }

    /** Returns once the stream has it; once more is no harm, it knows the message's id. */
    natsStatus keep(natsMsg* message)
    {
        jsPubOptions options;
        jsPubOptions_Init(&options);
        options.MaxWait = patienceMilliseconds;
        jsPubAck* answer = nullptr;
        const natsStatus status = js_PublishMsg(&answer, m_streams, message, &options, nullptr);
        jsPubAck_Destroy(answer);
        return status;
    }

    /** Returns once the server has it. */
    natsStatus publish(const std::string& quotedSubject, const nlohmann::json& event)
    {
        const std::string subject = quotedSubject.substr(1, quotedSubject.size() - 2); // tokens need no escapes
        const std::string body = event.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        const auto id = event.find("id");
        const std::string messageId = id != event.end() && id->is_string() ? id->get<std::string>() : "";
        natsMsg* message = nullptr;
        natsStatus status =
            natsMsg_Create(&message, subject.c_str(), nullptr, body.data(), static_cast<int>(body.size()));
        if (status == NATS_OK)
            status = natsMsgHeader_Set(message, "Nats-Msg-Id", messageId.c_str());
        if (status == NATS_OK)
            status = isKept(subject) ? keep(message) : say(message);
        natsMsg_Destroy(message);
        return status;
    }

    natsStatus say(natsMsg* message)
    {
        const natsStatus status = natsConnection_PublishMsg(m_connection, message);
        return status == NATS_OK ? natsConnection_FlushTimeout(m_connection, patienceMilliseconds) : status;
    }

    Addressee m_server;
    SecretReader m_secrets;
    std::string m_problem; ///< of this attempt
    natsConnection* m_connection = nullptr;
    jsCtx* m_streams = nullptr;
    std::set<std::string> m_kept; ///< subjects, as this connection has found out
};

} // namespace

std::string subjectOf(const Event& event, const Snapshot& snapshot)
{
    switch (event.kind) {
    case EventKind::LevelChanged:
    case EventKind::SystemLevelChanged:
        return ofComponent("health", event, snapshot);
    case EventKind::BreakerChanged:
    case EventKind::OverrideExpired:
        return ofComponent("breaker", event, snapshot);
    case EventKind::AlertFired:
    case EventKind::AlertChanged:
    case EventKind::AlertResolved:
        return "dwcp.alert." + token(snapshot.cluster) + "." + token(event.detail.substr(0, event.detail.find(' ')));
    case EventKind::CommandIntended:
    case EventKind::CommandDone:
    case EventKind::CommandRefused:
        return "dwcp.command." + token(snapshot.cluster);
    default:
        return {};
    }
}

std::string cloudEvent(const Event& event, const Snapshot& snapshot, const std::string& id)
{
    OrderedJson json;
    json["specversion"] = "1.0";
    json["id"] = id;
    json["source"] = "/dwcp/" + snapshot.cluster;
    json["type"] = std::string("org.dwcp.").append(eventKindName(event.kind)).append(".v1");
    json["time"] = rfc3339(event.at);
    json["datacontenttype"] = "application/json";
    json["dataschema"] = "urn:dwcp:schema:event:1"; // resources/schemas/event.schema.json
    if (!event.nodeName.empty())
        json["subject"] = event.nodeName + "/" + layerOf(event, snapshot);
    json["data"] = eventJson(event);
    return printed(json);
}

namespace {

std::string fileOf(const Event& event, const Snapshot& snapshot, const std::string& id)
{
    const std::string subject = subjectOf(event, snapshot);
    if (subject.empty())
        return {};
    return "{\"subject\":\"" + subject + "\",\"event\":" + cloudEvent(event, snapshot, id) + "}";
}

} // namespace

EventStream::EventStream(const Options& options, Outbox box)
    : m_lane(options.snapshots, options.clock, options.seed, std::move(box),
        std::make_unique<NatsCarrier>(options.server, options.secrets), m_tally, &fileOf)
{
}

Result<std::unique_ptr<EventStream>> EventStream::open(const Options& options)
{
    auto box = Outbox::open(options.folder);
    if (!box)
        return box.error();
    return std::unique_ptr<EventStream>(new EventStream(options, std::move(box).value()));
}

} // namespace dwcp
