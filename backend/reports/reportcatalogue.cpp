// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcatalogue.h"

#include "reports/csvreport.h"
#include "reports/htmlreport.h"
#include "reports/jsonreport.h"
#include "reports/markdownreport.h"
#include "reports/pdfreport.h"
#include "reports/xlsxreport.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr ReportFormat formats[] = {
    {"json", ".json", false, renderJson},
    {"html", ".html", false, renderHtml},
    {"csv", ".csv", false, renderCsv},
    {"markdown", ".md", false, renderMarkdown},
    {"xlsx", ".xlsx", false, renderXlsx},
    {"pdf", ".pdf", true, renderPdf},
};

} // namespace

std::span<const ReportFormat> reportFormats() noexcept
{
    return formats;
}

const ReportFormat* reportFormat(std::string_view name) noexcept
{
    const auto found = std::ranges::find(formats, name, &ReportFormat::name);
    return found == std::end(formats) ? nullptr : found;
}

std::optional<Error> writeReport(
    const Report& report, const ReportFormat& format, ReportFiles& files, RenderDesk::Progress progress)
{
    RenderDesk desk(files, std::move(progress));
    desk.begin(report);
    if (auto error = format.render(report, desk))
        return error;
    if (desk.isCancelled())
        return Error{"the report was given up", files.path()};
    return files.publish();
}

} // namespace dwcp
