// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <cstdint>
#include <string>
#include <unordered_map>

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
 * Tokens and passwords kept in files, read again when the file changes. What is read goes into requests and nowhere
 * else: errors name the file only. Thread: the prober's.
 */
class SecretFiles {
public:
    /** The file's first line; it must not be empty, and must not hold control characters. */
    Result<std::string> read(const std::string& path);

private:
    struct Entry {
        FileStamp stamp;
        std::string secret;
    };
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace dwcp
