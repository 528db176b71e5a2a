// SPDX-License-Identifier: GPL-3.0-or-later
// Both formats, in full and by grammar alone, from any bytes: no crash, and every error has a place on the page.
#include "probes/metricfamily.h"

#include <algorithm>
#include <cstdlib>

namespace {

void check(bool claim)
{
    if (!claim)
        std::abort();
}

void readAs(std::string_view page, dwcp::ExpositionFormat format, dwcp::Strictness strictness)
{
    dwcp::ExpositionOptions options;
    options.format = format;
    options.strictness = strictness;
    options.maxSeries = 1000;
    const auto result = dwcp::readFamilies(page, options);
    if (!result.error)
        return;
    check(result.families.empty() && !result.error->reason.empty() && result.error->column >= 1);
    check(result.error->line >= 1
        && result.error->line <= 1 + static_cast<std::size_t>(std::count(page.begin(), page.end(), '\n')));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view page(reinterpret_cast<const char*>(data), size);
    readAs(page, dwcp::ExpositionFormat::Text, dwcp::Strictness::Full);
    readAs(page, dwcp::ExpositionFormat::OpenMetrics, dwcp::Strictness::Full);
    readAs(page, dwcp::ExpositionFormat::OpenMetrics, dwcp::Strictness::Grammar);
    return 0;
}
