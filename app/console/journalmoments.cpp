// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/journalmoments.h"

#include "app/pastmoment.h"

namespace dwcp {

namespace {

std::optional<MomentSpan> spanOf(const std::string& path)
{
    const auto oldest = oldestMomentIn(path);
    // Where it ends is where the window's own memory begins: always later than what is asked for here.
    return oldest ? std::optional<MomentSpan>({*oldest, WallTime::max()}) : std::nullopt;
}

} // namespace

JournalMoments::JournalMoments(std::string path)
    : m_path(std::move(path))
    , m_span(spanOf(m_path))
    , m_knock([this] { take(); })
{
    m_questions.onKnock([this] { m_bell.release(); });
    m_found.onKnock(m_knock.knock());
    m_thread = std::thread([this] { work(); });
}

JournalMoments::~JournalMoments()
{
    m_stopping.store(true);
    m_bell.release();
    m_thread.join();
}

void JournalMoments::find(WallTime at, Answer answer)
{
    m_answer = std::move(answer);
    if (!m_questions.put({at, ++m_asked}))
        std::exchange(m_answer, {})(Error{"too many moments are asked for at once", {}});
}

void JournalMoments::giveUp()
{
    m_answer = {};
    ++m_asked;
}

void JournalMoments::work()
{
    std::vector<Question> questions;
    for (;;) {
        m_bell.acquire();
        if (m_stopping.load())
            return;
        m_questions.takeAll(questions);
        if (questions.empty())
            continue;
        const Question& newest = questions.back();
        const auto goesOn = [this, number = newest.number] { return !m_stopping.load() && m_asked.load() == number; };
        static_cast<void>(m_found.put({newest.number, momentIn(m_path, newest.at, goesOn)}));
    }
}

void JournalMoments::take()
{
    std::vector<Answered> answered;
    m_found.takeAll(answered);
    for (Answered& one : answered) {
        if (one.number == m_asked && m_answer)
            std::exchange(m_answer, {})(std::move(one.found));
    }
}

} // namespace dwcp
