// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/auditlog.h"

#include "health/facts.h"

#include <nlohmann/json.hpp>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <semaphore>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace dwcp {

std::string auditLine(const Event& event)
{
    nlohmann::ordered_json line;
    line["id"] = event.id;
    line["at"] = rfc3339(event.at);
    line["kind"] = eventKindName(event.kind);
    line["command"] = event.command;
    line["actor"] = event.actor;
    line["reason"] = event.reason;
    line["detail"] = event.detail;
    if (!event.nodeName.empty())
        line["node"] = event.nodeName;
    if (!event.layerName.empty())
        line["layer"] = event.layerName;
    if (!event.breakerName.empty())
        line["breaker"] = event.breakerName;
    return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

class AuditLog::Writer {
public:
    Writer(std::string path, int file) : m_path(std::move(path)), m_file(file)
    {
        m_inbox.onKnock([this] { m_knocks.release(); });
        m_thread = std::thread([this] { run(); });
    }

    ~Writer()
    {
        m_stopping.store(true, std::memory_order_release);
        m_knocks.release();
        m_thread.join();
        ::close(m_file);
    }

    Inbox<Event>& inbox() noexcept { return m_inbox; }
    std::uint64_t lost() const noexcept { return m_lost.load(std::memory_order_relaxed) + m_inbox.refused(); }

private:
    void run()
    {
        std::vector<Event> events;
        bool last = false;
        while (!last) {
            m_knocks.acquire();
            last = m_stopping.load(std::memory_order_acquire);
            m_inbox.takeAll(events);
            std::string lines;
            std::uint64_t count = 0;
            for (const Event& event : events) {
                if (!isAudit(event.kind))
                    continue;
                lines += auditLine(event) + "\n";
                ++count;
            }
            if (count > 0 && !write(lines))
                m_lost.fetch_add(count, std::memory_order_relaxed);
        }
    }

    bool write(const std::string& lines)
    {
        turnOver();
        std::size_t done = 0;
        while (done < lines.size()) {
            const ssize_t wrote = ::write(m_file, lines.data() + done, lines.size() - done);
            if (wrote < 0 && errno == EINTR)
                continue;
            if (wrote <= 0)
                return false;
            done += static_cast<std::size_t>(wrote);
        }
        return ::fdatasync(m_file) == 0 || errno == EINVAL; // EINVAL: a pipe or terminal, which has nothing to sync
    }

    void turnOver()
    {
        struct stat facts { };
        if (::fstat(m_file, &facts) != 0 || static_cast<std::uint64_t>(facts.st_size) < fileLimit)
            return;
        if (::rename(m_path.c_str(), (m_path + ".1").c_str()) != 0)
            return;
        const int next = ::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
        if (next < 0)
            return; // the old file is still open and takes the lines
        ::close(m_file);
        m_file = next;
    }

    std::string m_path;
    int m_file;
    Inbox<Event> m_inbox{boxLimit};
    std::counting_semaphore<> m_knocks{0};
    std::atomic<bool> m_stopping{false};
    std::atomic<std::uint64_t> m_lost{0};
    std::thread m_thread;
};

AuditLog::AuditLog(std::unique_ptr<Writer> writer) : m_writer(std::move(writer)) { }

AuditLog::~AuditLog() = default;

Inbox<Event>& AuditLog::inbox() noexcept
{
    return m_writer->inbox();
}

std::uint64_t AuditLog::lost() const noexcept
{
    return m_writer->lost();
}

Result<std::unique_ptr<AuditLog>> AuditLog::open(const std::string& path)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{std::string("cannot open the audit log: ") + std::strerror(errno), path};
    return std::unique_ptr<AuditLog>(new AuditLog(std::make_unique<Writer>(path, file)));
}

} // namespace dwcp
