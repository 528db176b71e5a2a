// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/rendering.h"

#include <span>
#include <string_view>

namespace dwcp {

/** A form that a report can have. */
struct ReportFormat {
    std::string_view name; ///< "json"
    std::string_view suffix; ///< of files: ".json"
    bool needsFonts; ///< draws text: a QGuiApplication must be there
    std::optional<Error> (*render)(const Report&, RenderDesk&);
};

/** Every format, in the order in which they are offered. */
std::span<const ReportFormat> reportFormats() noexcept;
const ReportFormat* reportFormat(std::string_view name) noexcept;

/**
 * Gives a report its form and puts it where it belongs, whole or not at all. Error: it could not be written, or was
 * given up.
 */
std::optional<Error> writeReport(
    const Report& report, const ReportFormat& format, ReportFiles& files, RenderDesk::Progress progress = {});

} // namespace dwcp
