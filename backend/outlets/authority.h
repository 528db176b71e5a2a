// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** What somebody may do: nothing, read, act on breakers and alerts, act on everything. Each includes the one before. */
enum class AccessRole : std::uint8_t { Nobody, Viewer, Operator, Admin };

std::string_view roleName(AccessRole role) noexcept;

/** Files that hold one token each; empty: there is none of that role. */
struct TokenFiles {
    std::string viewer;
    std::string operators;
    std::string admin;
};

/** Knows the tokens and whose they are. Immutable. Thread: any. */
class Authority {
public:
    static constexpr std::size_t shortestToken = 16; ///< bytes

    /** Error: a file that cannot be read, that others may read, or whose token is too short. */
    static Result<Authority> read(const TokenFiles& files);

    struct Verdict {
        AccessRole role = AccessRole::Nobody;
        bool isWrong = false; ///< something was presented, and it is not valid
    };

    /** Of the header "Authorization". Takes the same time whichever token it is compared with. */
    Verdict judge(const std::string& authorization) const;
    bool hasTokens() const noexcept { return !m_tokens.empty(); }

private:
    struct Token {
        std::string text;
        AccessRole role = AccessRole::Nobody;
    };
    std::vector<Token> m_tokens;
};

} // namespace dwcp
