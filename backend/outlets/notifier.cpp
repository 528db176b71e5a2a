// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/notifier.h"

#include "outlets/alertjson.h"
#include "outlets/boxreader.h"
#include "outlets/lane.h"

#include <atomic>
#include <csignal>
#include <map>

namespace dwcp {

namespace {

/** Who is told of what became of a notification: the engine. A full box is no reason to wait. */
class Reports {
public:
    explicit Reports(Inbox<Command>* box) : m_box(box) { }

    void add(DeliveryReport report)
    {
        if (m_box)
            static_cast<void>(
                m_box->put(Command{m_last.fetch_add(1) + 1, "notifier", {}, TakeDelivery{std::move(report)}}));
    }

private:
    Inbox<Command>* m_box;
    std::atomic<CommandId> m_last{CommandId{1} << 48}; ///< far from those of people
};

std::uint64_t idIn(const std::string& document)
{
    const auto json = nlohmann::json::parse(document, nullptr, false);
    const auto found = json.is_object() ? json.find("notification") : json.end();
    return found != json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

DeliveryReport reportOf(
    const std::string& receiver, const std::string& document, const Carrier::Outcome& outcome, std::uint32_t attempt)
{
    using Kind = Carrier::Outcome::Kind;
    DeliveryReport report{idIn(document), receiver, Delivery::Sent, outcome.text};
    if (outcome.kind == Kind::Delivered)
        return report;
    report.outcome = outcome.kind == Kind::Refused ? Delivery::Refused : Delivery::Retried;
    report.detail = "attempt " + std::to_string(attempt) + ": " + outcome.text;
    return report;
}

} // namespace

class Notifier::Office {
public:
    explicit Office(const Options& options)
        : m_reports(options.reports)
        , m_run(alertIdText(options.seed ^ static_cast<std::uint64_t>(options.clock.wall().time_since_epoch().count())))
    {
        std::signal(SIGPIPE, SIG_IGN); // a command may end before it has read all that it is told
    }

    /** Error: its folder cannot be had. */
    std::optional<Error> addLane(const Receiver& receiver, const Options& options)
    {
        if (receiver.type == ReceiverType::Ledger)
            return std::nullopt;
        auto box = Outbox::open(options.folder + "/" + receiver.name);
        if (!box)
            return box.error();
        const auto tally = std::make_shared<LaneTally>(receiver.name);
        m_tallies.emplace(receiver.name, tally);
        m_lanes.emplace(receiver.name,
            std::make_unique<Lane>(std::move(box).value(), carrierTo(receiver, options.secrets, options.clock),
                options.clock, options.seed ^ std::hash<std::string>()(receiver.name), tally,
                [this, name = receiver.name](const std::string& document, const Carrier::Outcome& outcome,
                    std::uint32_t attempt) { m_reports.add(reportOf(name, document, outcome, attempt)); }));
        return std::nullopt;
    }

    /** Once all lanes are there. */
    void start()
    {
        m_reader = std::make_unique<Reader>(boxLimit, [this](const auto& all) {
            for (const auto& notification : all)
                file(*notification);
        });
    }

    Inbox<std::shared_ptr<const Notification>>& inbox() noexcept { return m_reader->inbox(); }
    LaneTallies tallies() const
    {
        LaneTallies all;
        for (const auto& [name, tally] : m_tallies)
            all.push_back(tally);
        return all;
    }

private:
    using Reader = BoxReader<std::shared_ptr<const Notification>>;

    void file(const Notification& notification)
    {
        const auto lane = m_lanes.find(notification.receiver);
        if (lane == m_lanes.end())
            return;
        LaneTally& tally = *m_tallies.at(notification.receiver);
        const std::string key = m_run + "-" + std::to_string(notification.id);
        const auto problem = lane->second->add(notificationDocument(notification, key));
        (problem ? tally.lost : tally.items).fetch_add(1, std::memory_order_relaxed);
        if (problem)
            m_reports.add({notification.id, notification.receiver, Delivery::Refused, problem->message()});
        else
            m_reports.add({notification.id, notification.receiver, Delivery::Queued, {}});
    }

    Reports m_reports;
    std::string m_run; ///< notifications are numbered anew in each
    std::map<std::string, std::shared_ptr<LaneTally>> m_tallies; ///< by receiver
    std::map<std::string, std::unique_ptr<Lane>> m_lanes; ///< by receiver
    std::unique_ptr<Reader> m_reader; ///< ends before the lanes that it fills
};

Notifier::Notifier(std::unique_ptr<Office> office) : m_office(std::move(office)) { }

Notifier::~Notifier() = default;

Inbox<std::shared_ptr<const Notification>>& Notifier::inbox() noexcept
{
    return m_office->inbox();
}

LaneTallies Notifier::tallies() const
{
    return m_office->tallies();
}

Result<std::unique_ptr<Notifier>> Notifier::open(Options options)
{
    auto office = std::make_unique<Office>(options);
    for (const Receiver& receiver : options.receivers) {
        if (auto problem = office->addLane(receiver, options))
            return *problem;
    }
    office->start();
    return std::unique_ptr<Notifier>(new Notifier(std::move(office)));
}

} // namespace dwcp
