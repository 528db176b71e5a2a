// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/rendering.h"

#include "reports/celltext.h"
#include "reports/tablemaker.h"

namespace dwcp {

void RenderDesk::begin(const Report& report)
{
    m_done = m_all = 0;
    m_isCancelled = false;
    eachBlock<ReportTable>(report, [&](const ReportSection&, const ReportTable& table) { m_all += table.rows; });
}

bool RenderDesk::eachRow(const ReportTable& table, const RowSink& take, std::size_t most)
{
    std::size_t given = 0;
    table.each([&](ReportRow row) {
        if (given == most || m_isCancelled)
            return false;
        ++given;
        if (++m_done % tellEvery == 0 && m_progress && !m_progress(m_done, m_all))
            m_isCancelled = true;
        return !m_isCancelled && take(row);
    });
    return !m_isCancelled;
}

std::vector<std::pair<QString, QString>> particularsOf(const Report& report)
{
    const ChronicleOrigin& origin = report.chronicle->origin;
    const auto text = [](const std::string& raw) { return QString::fromStdString(harmless(raw)); };
    std::vector<std::pair<QString, QString>> lines;
    lines.emplace_back(ReportWords::tr("Cluster"), text(origin.cluster));
    lines.emplace_back(ReportWords::tr("From"), timeForPeople(origin.from) + QStringLiteral(" UTC"));
    lines.emplace_back(ReportWords::tr("To"), timeForPeople(origin.to) + QStringLiteral(" UTC"));
    lines.emplace_back(ReportWords::tr("Length"), spanForPeople(origin.to - origin.from));
    lines.emplace_back(ReportWords::tr("Journal"), text(origin.journal));
    if (!origin.selection.empty())
        lines.emplace_back(ReportWords::tr("Selection"), text(origin.selection));
    if (!origin.runs.empty())
        lines.emplace_back(ReportWords::tr("Configuration"), text(origin.runs.back().configurationHash.substr(0, 16)));
    lines.emplace_back(ReportWords::tr("Made by"), text(origin.program));
    return lines;
}

} // namespace dwcp
