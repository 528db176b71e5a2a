// SPDX-License-Identifier: GPL-3.0-or-later
// Two pages, parted by a NUL: the second read after the first gives what it gives when read alone.
#include "probes/pageparser.h"

#include <bit>
#include <cstdlib>

namespace {

using namespace dwcp;

struct Reading {
    std::string error;
    Readings readings;
};

Reading read(PageParser& parser, std::string_view page, const ExpositionOptions& options)
{
    Reading reading;
    if (const auto error = parser.parse(page, options, reading.readings))
        reading = {error->message(), {}};
    return reading;
}

bool same(const Reading& a, const Reading& b)
{
    if (a.error != b.error || a.readings.values.size() != b.readings.values.size())
        return false;
    for (std::size_t i = 0; i < a.readings.values.size(); ++i) {
        if (std::bit_cast<std::uint64_t>(a.readings.values[i]) != std::bit_cast<std::uint64_t>(b.readings.values[i]))
            return false;
    }
    return !a.readings.layout || a.readings.layout->series == b.readings.layout->series;
}

void compare(std::string_view first, std::string_view second, const ExpositionOptions& options)
{
    ParserResources resources;
    PageParser withHistory(nullptr, resources);
    read(withHistory, first, options);
    ParserResources fresh;
    PageParser alone(nullptr, fresh);
    if (!same(read(withHistory, second, options), read(alone, second, options)))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t cut = std::min(text.find('\0'), size);
    const std::string_view second = text.substr(std::min(cut + 1, size));
    for (const auto format : {ExpositionFormat::Text, ExpositionFormat::OpenMetrics}) {
        ExpositionOptions options;
        options.format = format;
        compare(text.substr(0, cut), second, options);
    }
    return 0;
}
