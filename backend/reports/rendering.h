// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/outputfile.h"
#include "reports/report.h"

#include <cstdint>
#include <functional>

namespace dwcp {

/** Where a report gets its form: the files it goes to, and who is told how far it is. Thread: one. */
class RenderDesk {
public:
    /** Called now and then with rows written and rows in all; false: give up. */
    using Progress = std::function<bool(std::uint64_t done, std::uint64_t all)>;

    explicit RenderDesk(ReportFiles& output, Progress progress = {})
        : files(output)
        , m_progress(std::move(progress)) { }

    ReportFiles& files;

    void begin(const Report& report);
    /** Hands over the table's rows, at most `most`; false when the report was given up, or `take` did. */
    bool eachRow(const ReportTable& table, const RowSink& take, std::size_t most = ~std::size_t(0));
    bool isCancelled() const noexcept { return m_isCancelled; }

private:
    static constexpr std::uint64_t tellEvery = 512;
    Progress m_progress;
    std::uint64_t m_done = 0;
    std::uint64_t m_all = 0;
    bool m_isCancelled = false;
};

/** All blocks of one kind, in their order, with the section that holds them. */
template <typename Block, typename Visit>
void eachBlock(const Report& report, Visit visit)
{
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            if (const Block* wanted = std::get_if<Block>(&block))
                visit(section, *wanted);
        }
    }
}

/** What a report says of itself, for people: names and values in order. */
std::vector<std::pair<QString, QString>> particularsOf(const Report& report);

} // namespace dwcp
