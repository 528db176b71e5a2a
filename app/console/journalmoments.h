// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/inbox.h"
#include "models/guiknock.h"
#include "models/pastmoments.h"

#include <atomic>
#include <semaphore>
#include <string>
#include <thread>

namespace dwcp {

/**
 * The moments that a journal can bring back, each by replaying its run on a thread of its own. A newer question makes
 * the ones that wait be forgotten and ends the one under way. Thread: GUI.
 */
class JournalMoments final : public PastMoments {
public:
    explicit JournalMoments(std::string path);
    ~JournalMoments() override;

    std::optional<MomentSpan> span() const override { return m_span; }
    void find(WallTime at, Answer answer) override;
    void giveUp() override;

private:
    struct Question {
        WallTime at{};
        std::uint64_t number = 0;
    };
    struct Answered {
        std::uint64_t number = 0;
        Found found;
    };

    void work();
    void take();

    std::string m_path;
    std::optional<MomentSpan> m_span;
    std::atomic<std::uint64_t> m_asked{0}; ///< number of the newest question; read by the thread that replays
    Answer m_answer; ///< to the newest question
    Inbox<Question> m_questions{64};
    Inbox<Answered> m_found{64};
    GuiKnock m_knock;
    std::counting_semaphore<> m_bell{0};
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

} // namespace dwcp
