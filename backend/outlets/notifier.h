// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/command.h"
#include "health/inbox.h"
#include "health/result.h"
#include "outlets/lanetally.h"
#include "outlets/secretreader.h"
#include "resilience/clock.h"

#include <memory>
#include <string>
#include <vector>

namespace dwcp {

/**
 * Delivers notifications: each is written to disk before anything else, and taken from there, in order, by its
 * receiver's own thread until the other side has it. So none is lost when a receiver, or this program, is down; one may
 * come twice when the program ends between the delivery and the note of it: both have the same key. What became of each
 * is reported to the engine. The destructor lets a delivery that is under way come to its end.
 */
class Notifier {
public:
    static constexpr std::size_t boxLimit = 65'536;

    struct Options {
        std::vector<Receiver> receivers;
        std::string folder; ///< made when it is not there
        Inbox<Command>* reports = nullptr; ///< nullptr: nobody wants to know
        const Clock& clock;
        std::uint64_t seed = 1; ///< of the jitter between attempts, and of the run's name
        SecretReader secrets{};
    };

    /** Error: the folder cannot be had. */
    static Result<std::unique_ptr<Notifier>> open(Options options);
    ~Notifier();
    Notifier(const Notifier&) = delete;
    Notifier& operator=(const Notifier&) = delete;

    /** Where the engine puts its notifications. */
    Inbox<std::shared_ptr<const Notification>>& inbox() noexcept;

    /** One for each receiver that something is carried to. */
    LaneTallies tallies() const;

private:
    class Office;
    explicit Notifier(std::unique_ptr<Office> office);
    std::unique_ptr<Office> m_office;
};

} // namespace dwcp
