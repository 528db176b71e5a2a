// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/configuration.h"
#include "outlets/secretreader.h"
#include "resilience/clock.h"

#include <memory>
#include <string>

namespace dwcp {

/** Takes a notification to a receiver, in the receiver's own way. Thread: one. */
class Carrier {
public:
    /** What came of it. Refused: the other side has it and will not take it, so there is no use in trying again. */
    struct Outcome {
        enum class Kind : std::uint8_t { Delivered, Failed, Refused };
        Kind kind = Kind::Delivered;
        std::string text;
    };

    virtual ~Carrier() = default;
    /** `document` as notificationDocument() writes it. Takes as long as the receiver's timeout at most. */
    virtual Outcome carry(const std::string& document) = 0;
};

/** The clock must outlive the carrier. nullptr: for receivers that nothing is carried to. */
std::unique_ptr<Carrier> carrierTo(const Receiver& receiver, const SecretReader& secrets, const Clock& clock);

/** What an answer's status means: who says that a request is wrong says so again, all other refusals may pass. */
Carrier::Outcome outcomeOfStatus(long status);

/**
 * POSTs with the limits and the credentials of a receiver. A secret that is not there is a failure: nothing is sent
 * without it.
 */
class HttpPost {
public:
    HttpPost(Receiver receiver, SecretReader secrets) : m_receiver(std::move(receiver)), m_secrets(std::move(secrets))
    {
    }
    /** To somebody who has no more than an address and credentials. */
    HttpPost(const Addressee& addressee, SecretReader secrets);

    using Judge = Carrier::Outcome (*)(long status);
    /** `headers` as lines, with the content's type. */
    Carrier::Outcome send(const std::string& url, const std::string& body, const std::vector<std::string>& headers,
        Judge judge = &outcomeOfStatus) const;

    const Receiver& receiver() const noexcept { return m_receiver; }

private:
    Receiver m_receiver;
    SecretReader m_secrets;
};

/** A notification as webhooks and commands get it, and as the outbox keeps it: JSON, with the key of this delivery. */
std::string notificationDocument(const Notification& notification, const std::string& key);

/** The alerts of such a document as Alertmanager takes them, true at `now`. */
std::string alertmanagerPost(const std::string& document, WallTime now);

/** "sha256=" and the HMAC of the body in hexadecimal digits: what a webhook's header X-DWCP-Signature holds. */
std::string signatureOf(const std::string& body, const std::string& key);

} // namespace dwcp
