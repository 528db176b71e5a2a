// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/inbox.h"
#include "health/result.h"
#include "outlets/secretreader.h"
#include "resilience/clock.h"

#include <memory>
#include <string>
#include <vector>

namespace dwcp {

/** A report on its way to somebody. */
struct ReportLetter {
    std::string key; ///< the same each time the same report is sent: who gets it twice can see that
    WallTime at{}; ///< when it was made
    std::string cluster;
    std::string name; ///< of the plan
    std::string type; ///< "slo"
    std::string format; ///< "pdf"
    WallTime from{};
    WallTime to{};
    std::string path; ///< of the file
};

/** What came of an attempt to deliver. */
struct ReportDelivery {
    std::string receiver;
    std::string key;
    bool isDone = false; ///< the other side has it
    bool isOver = false; ///< there will be no other attempt
    std::string text; ///< why not
};

/** What webhooks and commands get, and the outbox keeps: JSON, with the file in it (base64) up to this size. */
inline constexpr std::uint64_t mostReportBytesSent = 10ULL << 20;
/** Error: the file cannot be read. */
Result<std::string> reportDocument(const ReportLetter& letter);

/**
 * Delivers reports the way alerts are delivered: each is on the disk, whole, before anything else, and goes to its
 * receiver on that receiver's own thread until the other side has it, also after a restart. The destructor lets a
 * delivery that is under way come to its end. Thread: one.
 */
class ReportPost {
public:
    struct Options {
        std::vector<Receiver> receivers; ///< of type webhook, email and command
        std::string folder; ///< made when it is not there
        const Clock& clock;
        std::uint64_t seed = 1; ///< of the jitter between attempts
        SecretReader secrets{};
    };

    /** Error: the folder cannot be had. */
    static Result<std::unique_ptr<ReportPost>> open(const Options& options);
    ~ReportPost();
    ReportPost(const ReportPost&) = delete;
    ReportPost& operator=(const ReportPost&) = delete;

    /**
     * Other receivers, or other ways to them, from now on, without waiting: a delivery that is under way comes to its
     * end as it was begun, and is not begun again. What waits for a receiver that is not among them stays on the disk
     * until it is again. Error: the folder of one cannot be had; the others are as they are to be.
     */
    std::optional<Error> setReceivers(const std::vector<Receiver>& receivers);

    /** On its way for certain once this returns. Error: there is no such receiver, or the disk does not take it. */
    std::optional<Error> send(const std::string& receiver, const std::string& document);
    /** What became of what was sent; when it is full, the newest is lost. */
    Inbox<ReportDelivery>& deliveries() noexcept;

private:
    class Room;
    explicit ReportPost(std::unique_ptr<Room> room);
    std::unique_ptr<Room> m_room;
};

} // namespace dwcp
