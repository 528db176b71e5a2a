// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/reportpost.h"

#include "health/facts.h"
#include "outlets/alertjson.h"
#include "outlets/lane.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

namespace dwcp {

namespace {

constexpr std::size_t deliveryLimit = 1024;

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> mediaTypes{
    {{"json", "application/json"}, {"html", "text/html; charset=utf-8"}, {"csv", "text/csv; charset=utf-8"},
        {"markdown", "text/markdown; charset=utf-8"},
        {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}, {"pdf", "application/pdf"}}};

std::string mediaTypeOf(const std::string& format)
{
    const auto found = std::ranges::find(mediaTypes, format, [](const auto& type) { return type.first; });
    return std::string(found == mediaTypes.end() ? "application/octet-stream" : found->second);
}

std::string base64(const std::string& bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string keyIn(const std::string& document)
{
    const auto json = nlohmann::json::parse(document, nullptr, false);
    const auto found = json.is_object() ? json.find("key") : json.end();
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

Result<std::string> reportDocument(const ReportLetter& letter)
{
    std::error_code problem;
    const std::uint64_t bytes = std::filesystem::file_size(letter.path, problem);
    std::ifstream in(letter.path, std::ios::binary);
    if (problem || !in)
        return Error{"cannot be read", letter.path};
    OrderedJson report;
    report["name"] = letter.name;
    report["type"] = letter.type;
    report["format"] = letter.format;
    report["from"] = rfc3339(letter.from);
    report["to"] = rfc3339(letter.to);
    report["file"] = letter.path.substr(letter.path.rfind('/') + 1);
    report["media_type"] = mediaTypeOf(letter.format);
    report["bytes"] = bytes;
    if (bytes <= mostReportBytesSent) {
        std::ostringstream content;
        content << in.rdbuf();
        report["content_base64"] = base64(content.str());
    }
    OrderedJson json;
    json["key"] = letter.key;
    json["at"] = rfc3339(letter.at);
    json["cluster"] = letter.cluster;
    json["report"] = std::move(report);
    return printed(json);
}

class ReportPost::Room {
public:
    explicit Room(Options options) : m_options(std::move(options)) { }

    std::optional<Error> setReceivers(const std::vector<Receiver>& receivers)
    {
        std::optional<Error> problem;
        for (const auto& [name, lane] : m_lanes) {
            if (std::ranges::find(receivers, name, &Receiver::name) == receivers.end())
                lane->park(); // one that came back would find the delivery under way, and never meet it
        }
        for (const Receiver& receiver : receivers) {
            if (const auto lane = m_lanes.find(receiver.name); lane != m_lanes.end())
                lane->second->change(carrierTo(receiver, m_options.secrets, m_options.clock));
            else if (auto error = addLane(receiver))
                problem = std::move(error);
        }
        m_receivers.clear();
        std::ranges::transform(receivers, std::inserter(m_receivers, m_receivers.end()), &Receiver::name);
        return problem;
    }

    std::optional<Error> addLane(const Receiver& receiver)
    {
        const Options& options = m_options;
        auto box = Outbox::open(options.folder + "/" + receiver.name);
        if (!box)
            return box.error();
        const auto told = [this, name = receiver.name](
                              const std::string& document, const Carrier::Outcome& outcome, std::uint32_t) {
            using Kind = Carrier::Outcome::Kind;
            static_cast<void>(m_deliveries.put(
                {name, keyIn(document), outcome.kind == Kind::Delivered, outcome.kind != Kind::Failed, outcome.text}));
        };
        m_lanes.emplace(receiver.name,
            std::make_unique<Lane>(std::move(box).value(), carrierTo(receiver, options.secrets, options.clock),
                options.clock, options.seed ^ std::hash<std::string>()(receiver.name),
                std::make_shared<LaneTally>(receiver.name), told));
        return std::nullopt;
    }

    std::optional<Error> send(const std::string& receiver, const std::string& document)
    {
        const auto lane = m_receivers.contains(receiver) ? m_lanes.find(receiver) : m_lanes.end();
        return lane == m_lanes.end() ? std::optional(Error{"there is no such receiver", receiver})
                                     : lane->second->add(document);
    }
    Inbox<ReportDelivery>& deliveries() noexcept { return m_deliveries; }

private:
    Options m_options;
    std::set<std::string> m_receivers;
    Inbox<ReportDelivery> m_deliveries{deliveryLimit};
    std::map<std::string, std::unique_ptr<Lane>> m_lanes; ///< end before the box that they fill
};

ReportPost::ReportPost(std::unique_ptr<Room> room) : m_room(std::move(room)) { }

ReportPost::~ReportPost() = default;

Result<std::unique_ptr<ReportPost>> ReportPost::open(const Options& options)
{
    std::signal(SIGPIPE, SIG_IGN); // a command may end before it has read all that it is given
    auto room = std::make_unique<Room>(options);
    if (auto problem = room->setReceivers(options.receivers))
        return *problem;
    return std::unique_ptr<ReportPost>(new ReportPost(std::move(room)));
}

std::optional<Error> ReportPost::setReceivers(const std::vector<Receiver>& receivers)
{
    return m_room->setReceivers(receivers);
}

std::optional<Error> ReportPost::send(const std::string& receiver, const std::string& document)
{
    return m_room->send(receiver, document);
}

Inbox<ReportDelivery>& ReportPost::deliveries() noexcept
{
    return m_room->deliveries();
}

} // namespace dwcp
