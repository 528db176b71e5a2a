// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/writing.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace dwcp {

/** Collects what is written by hand while it lives; one at a time. */
class Writings {
public:
    Writings()
    {
        setWritingWitness([this](const Writing& one) { m_all.push_back(one); });
    }
    ~Writings() { setWritingWitness({}); }
    Writings(const Writings&) = delete;
    Writings& operator=(const Writings&) = delete;

    /** Since the last time. */
    std::vector<Writing> take() { return std::exchange(m_all, {}); }

private:
    std::vector<Writing> m_all;
};

/** Without the signs that only say in which direction a text runs. */
inline QString lettersOf(const QString& text)
{
    QString letters;
    std::ranges::copy_if(
        text, std::back_inserter(letters), [](QChar c) { return c.category() != QChar::Other_Format; });
    return letters;
}

} // namespace dwcp
