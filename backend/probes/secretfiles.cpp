// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/secretfiles.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sys/stat.h>
#include <system_error>

namespace dwcp {

namespace {

constexpr std::size_t longestSecret = 64 * 1024;

bool isControl(char c) noexcept
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

} // namespace

Result<FileStamp> stampOf(const std::string& path)
{
    struct ::stat status { };
    if (::stat(path.c_str(), &status) != 0)
        return Error{"cannot be read: " + std::generic_category().message(errno), path};
    FileStamp stamp;
    stamp.modified = std::int64_t(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    stamp.size = static_cast<std::uint64_t>(status.st_size);
    stamp.inode = status.st_ino;
    return stamp;
}

Result<std::string> SecretFiles::readGiven(const std::string& name)
{
    if (m_given)
        m_given->takeAll(m_taken);
    for (Secret& secret : m_taken)
        m_named[secret.name] = std::move(secret.text);
    m_taken.clear();
    const auto found = m_named.find(name);
    if (found == m_named.end())
        return Error{"there is no such secret", name};
    if (found->second.empty() || std::any_of(found->second.begin(), found->second.end(), isControl))
        return Error{"is not usable as a secret", name};
    return found->second;
}

Result<std::string> SecretFiles::read(const std::string& path)
{
    if (isKeychainName(path))
        return readGiven(path);
    const Result<FileStamp> stamp = stampOf(path);
    if (!stamp)
        return stamp.error();
    const auto known = m_entries.find(path);
    if (known != m_entries.end() && known->second.stamp == *stamp)
        return known->second.secret;

    std::ifstream file(path);
    std::string secret;
    if (!file || stamp->size > longestSecret || !std::getline(file, secret))
        return Error{"cannot be read, is empty or too long for a secret", path};
    if (secret.ends_with('\r'))
        secret.pop_back();
    if (secret.empty() || std::any_of(secret.begin(), secret.end(), isControl))
        return Error{"its first line is not usable as a secret", path};
    m_entries[path] = {*stamp, secret};
    return secret;
}

} // namespace dwcp
