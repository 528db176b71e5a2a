// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outlets/carrier.h"
#include "outlets/lanetally.h"
#include "outlets/outbox.h"
#include "resilience/clock.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace dwcp {

/**
 * A queue on the disk and the thread that empties it: what is added is carried in order, each until the other side has
 * it or refuses it for good, with backoff between attempts and a breaker before them. What is left when it ends is
 * carried by the next run. The destructor lets a delivery that is under way come to its end. Thread: add(), change()
 * and park() from one.
 */
class Lane {
public:
    static constexpr std::size_t mostWaiting = 10'000; ///< further ones are not taken

    /** Told of every attempt, on the lane's thread: the document, what came of it, and which attempt it was, from 1. */
    using Told =
        std::function<void(const std::string& document, const Carrier::Outcome& outcome, std::uint32_t attempt)>;

    Lane(Outbox box, std::unique_ptr<Carrier> carrier, const Clock& clock, std::uint64_t seed,
        std::shared_ptr<LaneTally> tally, Told told = {});
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /** On the disk once it returns. Error: why it is not. */
    std::optional<Error> add(const std::string& document);

    /**
     * From the next attempt on by another way, at once and whatever the old one came to; a delivery that is under way
     * comes to its end by the old one. Never waits. Goes on when it was parked.
     */
    void change(std::unique_ptr<Carrier> carrier);
    /** Nothing further is begun until change(); what waits stays on the disk. Never waits for a delivery under way. */
    void park();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace dwcp
