// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace dwcp {

/** Why a request is turned away before anybody looks at what it asks. */
struct WireRefusal {
    int status = 0; ///< 0: nobody is left who could be told
    std::string_view title;
};

/**
 * The head of an HTTP/1 request, read as strictly as RFC 9112 allows: what two readers could take for two different
 * things (a body of two lengths, folded lines, a name before a blank) is nobody's. Pure; any thread.
 */
struct RequestHead {
    static constexpr std::size_t mostBytes = 8 * 1024;
    static constexpr std::size_t longestTarget = 2048;
    static constexpr int mostFields = 100;

    std::string method; ///< GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS
    std::string target; ///< begins with a slash; or "*"
    std::string authorization;
    std::size_t bodyBytes = 0;
    bool isLast = false; ///< the client wants the connection closed after it
    bool awaitsContinue = false; ///< the client holds the body back until it is told to go on

    /**
     * Where a head ends in what came so far: behind its empty line, or behind a byte that no head has, so that reading
     * it gives the refusal at once. Nothing: more is needed.
     */
    static std::optional<std::size_t> endIn(std::string_view bytes) noexcept;
    /** `head` as far as endIn() says; `mostBody` is what a body may have. */
    static std::variant<RequestHead, WireRefusal> parse(std::string_view head, std::size_t mostBody);

    /** A head that says the same and nothing else; without the authorization, which has its own way. */
    std::string text() const;
};

} // namespace dwcp
