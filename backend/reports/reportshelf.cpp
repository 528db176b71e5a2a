// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportshelf.h"

#include "health/facts.h"
#include "health/timetext.h"
#include "reports/outputfile.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dwcp {

namespace {

using Json = nlohmann::ordered_json;

std::optional<struct stat> plainFile(const std::string& path)
{
    struct stat there { };
    // A link is none: what it leads to was not written here.
    return ::lstat(path.c_str(), &there) == 0 && S_ISREG(there.st_mode) ? std::optional(there) : std::nullopt;
}

Result<std::string> sha256Of(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{"cannot be read: " + file.errorString().toStdString(), path};
    return hash.result().toHex().toStdString();
}

/** "2026-03-16T0600Z": sorts by time, and no system minds it in a file's name. */
std::string stampOf(WallTime due)
{
    const std::string text = rfc3339(due);
    return text.substr(0, 13) + text.substr(14, 2) + "Z";
}

/** A list that somebody wrote into may name what it likes; a file of the folder has no "/" and is not hidden. */
bool isPlainName(const std::string& name)
{
    return !name.empty() && name.front() != '.' && name.find('/') == std::string::npos;
}

std::optional<ReportShelf::File> fileIn(const Json& json)
{
    const auto due = readTime(json.value("due", ""));
    ReportShelf::File file{json.value("name", ""), json.value("report", ""), due.value_or(WallTime{}),
        json.value("bytes", std::uint64_t(0)), json.value("sha256", "")};
    return due && isPlainName(file.name) ? std::optional(file) : std::nullopt;
}

} // namespace

Result<std::unique_ptr<ReportShelf>> ReportShelf::open(const std::string& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    const std::string path = folder + '/' + lockName;
    const int lock = problem ? -1 : ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (lock < 0)
        return Error{"cannot be used: " + (problem ? problem.message() : std::strerror(errno)), folder};
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        ::close(lock);
        if (error == EWOULDBLOCK)
            return std::unique_ptr<ReportShelf>();
        return Error{std::string("cannot be locked: ") + std::strerror(error), path};
    }
    std::unique_ptr<ReportShelf> shelf(new ReportShelf(folder, lock));
    if (auto error = shelf->read())
        return *error;
    return shelf;
}

ReportShelf::~ReportShelf()
{
    ::close(m_lock);
}

std::optional<Error> ReportShelf::read()
{
    const std::string path = m_folder + '/' + listName;
    if (!std::filesystem::exists(path))
        return std::nullopt;
    QFile file(QString::fromStdString(path));
    const Error damaged{"the list of what was written here cannot be read; take it away to begin a new one", path};
    if (!file.open(QIODevice::ReadOnly))
        return damaged;
    try {
        const Json json = Json::parse(file.readAll().toStdString());
        for (const auto& [report, text] : json.at("done").items()) {
            const auto moment = readTime(text.get<std::string>());
            if (!moment)
                return damaged;
            m_done[report] = *moment;
        }
        for (const Json& entry : json.at("files")) {
            const auto listed = fileIn(entry);
            if (!listed)
                return damaged;
            m_files.push_back(*listed);
        }
    } catch (const Json::exception&) {
        return damaged;
    }
    return std::nullopt;
}

std::optional<Error> ReportShelf::save() const
{
    Json json{{"done", Json::object()}, {"files", Json::array()}};
    for (const auto& [report, moment] : m_done)
        json["done"][report] = rfc3339(moment);
    for (const File& file : m_files)
        json["files"].push_back({{"name", file.name}, {"report", file.report}, {"due", rfc3339(file.due)},
            {"bytes", file.bytes}, {"sha256", file.sha256}});
    auto made = OutputFile::create(m_folder + '/' + listName);
    if (!made)
        return made.error();
    OutputFile& file = **made;
    file.write(json.dump(1) + "\n");
    if (auto error = file.finish())
        return error;
    return file.publish();
}

std::optional<WallTime> ReportShelf::doneUpTo(const std::string& report) const
{
    const auto found = m_done.find(report);
    return found == m_done.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Error> ReportShelf::begin(const std::string& report, WallTime moment)
{
    m_done[report] = moment;
    return save();
}

std::string ReportShelf::pathFor(const std::string& report, WallTime due, const std::string& suffix) const
{
    const std::string base = m_folder + '/' + report + '-' + stampOf(due);
    std::string path = base + suffix;
    for (int number = 2; std::filesystem::exists(std::filesystem::symlink_status(path)); ++number)
        path = base + '-' + std::to_string(number) + suffix;
    return path;
}

std::optional<Error> ReportShelf::add(const std::string& report, WallTime due, const std::string& path)
{
    const auto there = plainFile(path);
    if (!there)
        return Error{"is no file", path};
    const auto hash = sha256Of(path);
    if (!hash)
        return hash.error();
    m_files.push_back({path.substr(path.rfind('/') + 1), report, due, std::uint64_t(there->st_size), *hash});
    return begin(report, std::max(due, doneUpTo(report).value_or(due)));
}

bool ReportShelf::isAsWritten(const File& file) const
{
    const std::string path = m_folder + '/' + file.name;
    const auto there = plainFile(path);
    if (!there || std::uint64_t(there->st_size) != file.bytes)
        return false;
    const auto hash = sha256Of(path);
    return hash && *hash == file.sha256;
}

Result<std::vector<std::string>> ReportShelf::tidy(const std::string& report, const ShelfRule& rule, WallTime now)
{
    std::vector<std::string> gone;
    std::vector<File> kept;
    std::size_t count = 0;
    std::uint64_t bytes = 0;
    for (auto file = m_files.rbegin(); file != m_files.rend(); ++file) { // from the newest
        const bool isNew = count == 0
            || (now - file->due <= rule.age && (rule.count == 0 || count < rule.count)
                && (rule.bytes == 0 || bytes + file->bytes <= rule.bytes));
        if (file->report != report || isNew) {
            count += file->report == report ? 1 : 0;
            bytes += file->report == report ? file->bytes : 0;
            kept.push_back(*file);
            continue;
        }
        // What is not as it was written belongs to somebody else now, and leaves the list without a word.
        if (!isAsWritten(*file))
            continue;
        if (::unlink((m_folder + '/' + file->name).c_str()) == 0)
            gone.push_back(file->name);
        else
            kept.push_back(*file);
    }
    if (kept.size() == m_files.size())
        return gone;
    std::ranges::reverse(kept);
    m_files = std::move(kept);
    if (auto error = save())
        return *error;
    return gone;
}

} // namespace dwcp
