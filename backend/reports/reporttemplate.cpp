// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttemplate.h"

#include "health/tomltable.h"
#include "reports/contents.h"
#include "reports/reportcatalogue.h"
#include "reports/selection.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr std::array<std::pair<std::string_view, PaperSize>, 2> papers{
    {{"a4", PaperSize::A4}, {"letter", PaperSize::Letter}}};

bool isColor(std::string_view text)
{
    return text.size() == 7 && text[0] == '#'
        && text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

void readBranding(TomlTable& table, ReportTemplate& made)
{
    made.brandName = table.text("name").value_or("");
    made.logoFile = table.text("logo").value_or("");
    made.accent = table.text("accent").value_or("");
    if (!made.accent.empty() && !isColor(made.accent))
        table.problem("accent", "must be a colour such as \"#2c58c0\"");
    table.refuseUnknown();
}

} // namespace

Result<ReportTemplate> readReportTemplate(std::string_view toml, const std::string& fileName)
{
    const auto parsed = parseToml(toml, fileName);
    if (!parsed)
        return parsed.error();
    TomlProblems problems(fileName);
    TomlTable table(*parsed, {}, problems);
    ReportTemplate made;
    made.type = table.text("type").value_or("");
    if (!made.type.empty() && !reportTypeOf(made.type))
        table.problem("type", "there is no type \"" + made.type + "\"");
    made.format = table.text("format").value_or("");
    if (!made.format.empty() && !reportFormat(made.format))
        table.problem("format", "there is no format \"" + made.format + "\"");
    made.selection = table.text("select").value_or("");
    if (const auto selection = ReportSelection::read(made.selection); !selection)
        table.problem("select", selection.error().text);
    made.language = table.text("language").value_or("");
    made.paper = table.word("paper", papers);
    made.sections = table.texts("sections");
    if (auto branding = table.table("branding"))
        readBranding(*branding, made);
    table.refuseUnknown();
    if (!problems.empty())
        return problems.error();
    return made;
}

} // namespace dwcp
