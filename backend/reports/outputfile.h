// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/**
 * A file that is either there whole or not at all: written aside, synced, then renamed. What was there before stays
 * until then. Devices and pipes are written as they are. Thread: one.
 */
class OutputFile {
public:
    /** Error: it cannot be made there. `path` "-" is standard output. */
    static Result<std::unique_ptr<OutputFile>> create(const std::string& path);
    /** Takes away what was written and not published. */
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /** After a failure nothing more is written; finish() tells. */
    void write(std::string_view bytes);
    bool hasFailed() const noexcept { return m_error != 0; }
    /** The name under which another library may write instead; empty: this is no regular file. */
    const std::string& aside() const noexcept { return m_aside; }

    /** Everything is on the disk. */
    std::optional<Error> finish();
    /** It is there, under its name. */
    std::optional<Error> publish();

private:
    OutputFile(std::string path, std::string aside, int file)
        : m_path(std::move(path))
        , m_aside(std::move(aside))
        , m_file(file)
    {
    }
    void flush();
    Error failure() const;

    static constexpr std::size_t bufferBytes = 1 << 16;
    std::string m_path;
    std::string m_aside; ///< empty: written as it is
    std::string m_buffer;
    int m_file = -1;
    int m_error = 0; ///< errno of the first failure
    bool m_isPublished = false;
};

/**
 * The files of one report: one file, or one folder with several. They appear together, when all could be written.
 * Thread: one.
 */
class ReportFiles {
public:
    explicit ReportFiles(std::string path) : m_path(std::move(path)) { }
    ~ReportFiles();
    ReportFiles(const ReportFiles&) = delete;
    ReportFiles& operator=(const ReportFiles&) = delete;

    const std::string& path() const noexcept { return m_path; }
    /** Whether several files may come of it: it is a folder, or its name ends in "/". */
    bool isFolder() const;

    /** The one file. */
    Result<OutputFile*> file();
    /** One of several; the folder is made when it is missing. */
    Result<OutputFile*> fileInFolder(const std::string& name);
    std::optional<Error> publish();
    /** What was published, folders left out. */
    const std::vector<std::string>& paths() const noexcept { return m_paths; }

private:
    Result<OutputFile*> add(const std::string& path);
    std::optional<Error> makeFolder();

    std::string m_path;
    std::vector<std::unique_ptr<OutputFile>> m_files;
    std::vector<std::string> m_paths;
    bool m_madeFolder = false;
    bool m_isPublished = false;
};

} // namespace dwcp
