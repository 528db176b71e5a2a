// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dwcp {

/** How a node introduces itself to another. */
struct PeerCard {
    std::string id;
    std::string region;
    std::string httpAddress; ///< where its own pages are
    std::string transportAddress;
    double weight = 1.0;
    std::string publicKey;

    std::string encode() const;
    static std::optional<PeerCard> decode(std::string_view bytes);
};

/** A node's name: 1 to 64 letters, digits, dots, dashes or underscores. */
bool isNodeName(std::string_view name) noexcept;

/** Second frame of the handshake: who dials. The signature covers the nonce of the other side. */
struct Hello {
    std::string card;
    std::string nonce;
    std::string signature;

    static std::string signedText(std::string_view challenge, std::string_view card, std::string_view nonce);
    std::string encode() const;
    static std::optional<Hello> decode(std::string_view bytes);
};

/** Third frame: who was reached. */
struct Welcome {
    std::string card;
    std::string signature;

    static std::string signedText(std::string_view nonce, std::string_view card);
    std::string encode() const;
    static std::optional<Welcome> decode(std::string_view bytes);
};

} // namespace dwcp
