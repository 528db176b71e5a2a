// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/exposition.h"
#include "probes/pagetables.h"
#include "probes/valuejudge.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

enum class Metadata : std::uint8_t { Type = 1, Help = 2, Unit = 4 };

/**
 * The MUSTs of OpenMetrics that reach beyond one line: families stay together, metadata comes once and first, names do
 * not clash, samples have the suffixes of their type, groups are not interleaved, series are not repeated, time does
 * not run backwards, histograms are whole, exemplars stand where they may.
 *
 * Fed with the lines of one page in order; each call returns nullptr or the offence (a text that lives until the next
 * call). Value rules are checked at once and also recorded, for pages that repeat this one's layout. Thread: one.
 */
class OpenMetricsRules {
public:
    void begin(std::vector<RuleStep>* steps);
    const char* type(std::string_view family, MetricType type);
    const char* help(std::string_view family);
    const char* unit(std::string_view family, std::string_view unit);
    const char* sample(const SampleView& sample);
    const char* finish();

private:
    struct Family {
        std::string name;
        std::string unit;
        MetricType type = MetricType::Unknown;
        std::uint8_t metadata = 0;
        bool open = false;
        bool named = false; // its names are reserved
    };
    struct Group {
        std::uint64_t key = 0;
        std::optional<double> time;
        bool open = false;
    };
    struct Histogram {
        std::optional<double> lastBound;
        bool hasCount = false;
        bool hasSum = false;
        bool negativeBounds = false;
        bool open = false;
    };

    const char* metadata(std::string_view family, Metadata kind);
    const char* openFamily(std::string_view name);
    const char* closeFamily();
    const char* reserveNames();
    bool reserve(std::string_view suffix);
    const char* enterGroup(const SampleView& sample, std::string_view suffix);
    const char* endHistogram();
    const char* histogramSample(const SampleView& sample, std::string_view suffix);
    const char* bucketSample(const SampleView& sample);
    const char* typedSample(const SampleView& sample, std::string_view suffix);
    const char* exemplarPlace(std::string_view suffix) const;
    const char* judge(ValueRule rule, double value);
    const char* refuse(std::string text);
    std::string_view groupingLabel(std::string_view suffix) const;

    Family m_family;
    Group m_group;
    Histogram m_histogram;
    ValueJudge m_judge;
    NameTable m_names;
    KeySet m_groups;
    KeySet m_series;
    std::uint64_t m_familyIndex = 0;
    std::uint32_t m_sampleIndex = 0;
    std::vector<RuleStep>* m_steps = nullptr;
    std::string m_reason;
};

} // namespace dwcp
