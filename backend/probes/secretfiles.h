// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/inbox.h"
#include "health/result.h"
#include "health/secret.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dwcp {

/** What a file looked like; another stamp means that it was changed or replaced. */
struct FileStamp {
    std::int64_t modified = 0; ///< nanoseconds since the epoch
    std::uint64_t size = 0;
    std::uint64_t inode = 0;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/** The error names the file and the reason. Thread: any. */
Result<FileStamp> stampOf(const std::string& path);

/**
 * Tokens and passwords kept in files, read again when the file changes, or handed over under a name ("keychain:NAME").
 * What is read goes into requests and nowhere else: errors name the file or the entry only. Thread: the prober's.
 */
class SecretFiles {
public:
    /** `given`: where named secrets come from; may be nullptr. */
    explicit SecretFiles(std::shared_ptr<Inbox<Secret>> given = nullptr) : m_given(std::move(given)) { }

    static bool isKeychainName(std::string_view path) noexcept { return path.starts_with(keychainPrefix); }

    /** The file's first line, or the secret of that name; not empty and without control characters. */
    Result<std::string> read(const std::string& path);

private:
    struct Entry {
        FileStamp stamp;
        std::string secret;
    };
    Result<std::string> readGiven(const std::string& name);

    std::shared_ptr<Inbox<Secret>> m_given;
    std::vector<Secret> m_taken;
    std::unordered_map<std::string, std::string> m_named;
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace dwcp
