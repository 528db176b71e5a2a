// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/outbox.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace dwcp {

namespace {

constexpr const char* ending = ".json";

/** All of it, and down to the disk. */
bool writeWhole(int file, const std::string& text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t wrote = ::write(file, text.data() + done, text.size() - done);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        done += static_cast<std::size_t>(wrote);
    }
    return ::fsync(file) == 0;
}

/** A new name is only there for certain once its folder is written. */
void syncFolder(const std::string& path)
{
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

Result<Outbox> Outbox::open(const std::string& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem || ::chmod(folder.c_str(), S_IRWXU) != 0)
        return Error{"the folder of the outbox cannot be made: " + problem.message(), folder};
    Outbox box(folder);
    const std::vector<std::uint64_t> known = box.numbers();
    box.m_last = known.empty() ? 0 : known.back();
    return box;
}

std::string Outbox::pathOf(std::uint64_t number) const
{
    const std::string digits = std::to_string(number);
    return m_folder + "/" + std::string(20 - digits.size(), '0') + digits + ending;
}

std::vector<std::uint64_t> Outbox::numbers() const
{
    std::vector<std::uint64_t> found;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, problem)) {
        const std::string name = entry.path().filename().string();
        std::uint64_t number = 0;
        const auto end = std::from_chars(name.data(), name.data() + name.size(), number).ptr;
        if (name.ends_with(ending) && end == name.data() + name.size() - std::strlen(ending))
            found.push_back(number);
    }
    std::ranges::sort(found);
    return found;
}

std::size_t Outbox::size() const
{
    return numbers().size();
}

Result<std::uint64_t> Outbox::add(const std::string& text)
{
    const std::uint64_t number = m_last + 1;
    const std::string path = pathOf(number);
    const std::string draft = path + ".new";
    const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const bool isWritten = file >= 0 && writeWhole(file, text);
    if (file >= 0)
        ::close(file);
    if (!isWritten || ::rename(draft.c_str(), path.c_str()) != 0)
        return Error{std::string("the outbox cannot be written: ") + std::strerror(errno), path};
    syncFolder(m_folder);
    m_last = number;
    return number;
}

std::optional<Outbox::Entry> Outbox::first() const
{
    const std::vector<std::uint64_t> known = numbers();
    if (known.empty())
        return std::nullopt;
    std::ifstream in(pathOf(known.front()));
    std::ostringstream text;
    text << in.rdbuf();
    return Entry{known.front(), text.str()};
}

void Outbox::remove(std::uint64_t number) const
{
    ::unlink(pathOf(number).c_str());
    syncFolder(m_folder);
}

} // namespace dwcp
