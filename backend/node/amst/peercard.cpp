// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/amst/peercard.h"

#include "node/bytes.h"
#include "node/identity.h"

#include <algorithm>

namespace dwcp {

bool isNodeName(std::string_view name) noexcept
{
    const auto isAllowed = [](unsigned char c) { return std::isalnum(c) || c == '.' || c == '-' || c == '_'; };
    return !name.empty() && name.size() <= 64 && std::ranges::all_of(name, isAllowed);
}

std::string PeerCard::encode() const
{
    ByteWriter writer;
    writer.text(id).text(region).text(httpAddress).text(transportAddress).f64(weight).text(publicKey);
    return writer.take();
}

std::optional<PeerCard> PeerCard::decode(std::string_view bytes)
{
    ByteReader reader(bytes);
    PeerCard card;
    card.id = reader.text();
    card.region = reader.text();
    card.httpAddress = reader.text();
    card.transportAddress = reader.text();
    card.weight = reader.f64();
    card.publicKey = reader.text();
    const bool isWeight = card.weight > 0 && card.weight <= 1e6;
    if (!reader.isComplete() || !isNodeName(card.id) || !isWeight || card.publicKey.size() != publicKeySize)
        return std::nullopt;
    return card;
}

std::string Hello::signedText(std::string_view challenge, std::string_view card, std::string_view nonce)
{
    ByteWriter writer;
    writer.text("dwcp hello 1").text(challenge).text(card).text(nonce);
    return writer.take();
}

std::string Hello::encode() const
{
    ByteWriter writer;
    writer.text(card).fixed(nonce).fixed(signature);
    return writer.take();
}

std::optional<Hello> Hello::decode(std::string_view bytes)
{
    ByteReader reader(bytes);
    Hello hello;
    hello.card = reader.text();
    hello.nonce = reader.fixed(nonceSize);
    hello.signature = reader.fixed(signatureSize);
    return reader.isComplete() ? std::optional(std::move(hello)) : std::nullopt;
}

std::string Welcome::signedText(std::string_view nonce, std::string_view card)
{
    ByteWriter writer;
    writer.text("dwcp welcome 1").text(nonce).text(card);
    return writer.take();
}

std::string Welcome::encode() const
{
    ByteWriter writer;
    writer.text(card).fixed(signature);
    return writer.take();
}

std::optional<Welcome> Welcome::decode(std::string_view bytes)
{
    ByteReader reader(bytes);
    Welcome welcome;
    welcome.card = reader.text();
    welcome.signature = reader.fixed(signatureSize);
    return reader.isComplete() ? std::optional(std::move(welcome)) : std::nullopt;
}

} // namespace dwcp
