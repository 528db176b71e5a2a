// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/inbox.h"
#include "health/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace dwcp {

/** An audit event as one line of JSON, without the newline: id, at, kind, who, why, what, node, layer, command. */
std::string auditLine(const Event& event);

/**
 * Keeps who did what, when and why: one JSON line per audit event, appended and synced to a file. A file over
 * `fileLimit` bytes is renamed to FILE.1 and a new one is begun. Other kinds of event are passed over.
 *
 * Writes on a thread of its own, so that a slow disk delays nobody; events come through inbox(). A line that cannot be
 * written is counted in lost(). The destructor writes what is in the box and waits.
 */
class AuditLog {
public:
    static constexpr std::uint64_t fileLimit = 16ULL << 20;
    static constexpr std::size_t boxLimit = 65'536;

    /** Error: the file cannot be opened for appending. */
    static Result<std::unique_ptr<AuditLog>> open(const std::string& path);
    ~AuditLog();
    AuditLog(const AuditLog&) = delete;
    AuditLog& operator=(const AuditLog&) = delete;

    Inbox<Event>& inbox() noexcept;
    std::uint64_t lost() const noexcept;

private:
    class Writer;
    explicit AuditLog(std::unique_ptr<Writer> writer);
    std::unique_ptr<Writer> m_writer;
};

} // namespace dwcp
