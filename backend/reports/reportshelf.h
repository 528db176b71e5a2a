// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "resilience/clock.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/** How much of one report stays on a shelf. The newest stays whatever this says. */
struct ShelfRule {
    Duration age = std::chrono::hours(720); ///< 30 days
    std::size_t count = 0; ///< 0: any
    std::uint64_t bytes = 0; ///< of all its files; 0: any
    friend bool operator==(const ShelfRule&, const ShelfRule&) = default;
};

/**
 * A folder of reports and the list of what was put there (".dwcp-reports.json"): a file is taken away only if it is on
 * the list and still holds the very bytes that were written; what somebody changed, replaced or put there is left
 * alone. Held by one program at a time, from open() to the destructor. Thread: one.
 */
class ReportShelf {
public:
    static constexpr const char* listName = ".dwcp-reports.json";
    static constexpr const char* lockName = ".dwcp-reports.lock";

    struct File {
        std::string name; ///< in the folder
        std::string report; ///< name of the plan
        WallTime due{};
        std::uint64_t bytes = 0;
        std::string sha256; ///< hexadecimal
    };

    /** Makes the folder. Error: why it cannot be had, or that its list cannot be read. nullptr: another has it now. */
    static Result<std::unique_ptr<ReportShelf>> open(const std::string& folder);
    ~ReportShelf();
    ReportShelf(const ReportShelf&) = delete;
    ReportShelf& operator=(const ReportShelf&) = delete;

    /** Up to which moment a report was made; nothing: it never was. */
    std::optional<WallTime> doneUpTo(const std::string& report) const;
    /** Nothing before this moment is missed. */
    std::optional<Error> begin(const std::string& report, WallTime moment);

    /** A path that nobody uses: "FOLDER/weekly-2026-03-16T0600Z.pdf". */
    std::string pathFor(const std::string& report, WallTime due, const std::string& suffix) const;
    /** The file that was written there is put on the list, and the moment is done. */
    std::optional<Error> add(const std::string& report, WallTime due, const std::string& path);

    /** Takes away what the rule does not keep; names of what went. */
    Result<std::vector<std::string>> tidy(const std::string& report, const ShelfRule& rule, WallTime now);

    const std::vector<File>& files() const noexcept { return m_files; } ///< in the order in which they came

private:
    ReportShelf(std::string folder, int lock) : m_folder(std::move(folder)), m_lock(lock) { }
    std::optional<Error> read();
    std::optional<Error> save() const;
    bool isAsWritten(const File& file) const;

    std::string m_folder;
    int m_lock;
    std::map<std::string, WallTime> m_done;
    std::vector<File> m_files;
};

} // namespace dwcp
