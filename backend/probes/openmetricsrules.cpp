// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/openmetricsrules.h"

#include "probes/metricsuffixes.h"
#include "probes/numbertext.h"
#include "probes/textscan.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace dwcp {

namespace {

const LabelView* findLabel(std::span<const LabelView> labels, std::string_view name)
{
    const auto found =
        std::find_if(labels.begin(), labels.end(), [name](const LabelView& l) { return l.name == name; });
    return found == labels.end() ? nullptr : &*found;
}

/** Hash of a set of labels, whatever their order. */
std::uint64_t labelsKey(std::span<const LabelView> labels, std::string_view leftOut)
{
    std::uint64_t key = 0;
    for (const LabelView& label : labels) {
        if (leftOut.empty() || label.name != leftOut)
            key += hashText(label.value, hashText(label.name));
    }
    return key;
}

/**
 * Equal for equal times. Written decimals are compared as text without idle zeros, since two times that one double
 * holds may still be different.
 */
std::uint64_t timeKey(const TimestampView& time)
{
    std::string_view text = time.text;
    if (text.find_first_of("eE") != std::string_view::npos)
        return std::bit_cast<std::uint64_t>(time.seconds);
    while (text.size() > 1 && (text.front() == '0' || text.front() == '+'))
        text.remove_prefix(1);
    if (text.find('.') != std::string_view::npos) {
        text = text.substr(0, text.find_last_not_of('0') + 1);
        if (text.ends_with('.'))
            text.remove_suffix(1);
    }
    return hashText(text.empty() ? "0" : text);
}

} // namespace

void OpenMetricsRules::begin(std::vector<RuleStep>* steps)
{
    m_steps = steps;
    m_family.open = false;
    m_group.open = false;
    m_histogram.open = false;
    m_names.clear();
    m_groups.clear();
    m_series.clear();
    m_familyIndex = 0;
    m_sampleIndex = 0;
}

const char* OpenMetricsRules::refuse(std::string text)
{
    m_reason = std::move(text);
    return m_reason.c_str();
}

const char* OpenMetricsRules::judge(ValueRule rule, double value)
{
    if (m_steps)
        m_steps->push_back({m_sampleIndex, rule});
    return m_judge.apply(rule, value);
}

const char* OpenMetricsRules::openFamily(std::string_view name)
{
    m_family.name.assign(name);
    m_family.unit.clear();
    m_family.type = MetricType::Unknown;
    m_family.metadata = 0;
    m_family.open = true;
    m_family.named = false;
    m_group.open = false;
    ++m_familyIndex;
    return nullptr;
}

const char* OpenMetricsRules::closeFamily()
{
    if (!m_family.open)
        return nullptr;
    m_family.open = false;
    if (const char* fault = endHistogram())
        return fault;
    return reserveNames();
}

const char* OpenMetricsRules::reserveNames()
{
    if (m_family.named)
        return nullptr;
    m_family.named = true;
    if (!m_family.unit.empty() && (m_family.type == MetricType::Info || m_family.type == MetricType::StateSet))
        return refuse(
            "'" + m_family.name + "' has a unit, which " + std::string(metricTypeName(m_family.type)) + " must not");
    // The bare name is the family's own even where no sample has it.
    const auto suffixes = suffixesOf(ExpositionFormat::OpenMetrics, m_family.type);
    const bool bareIsListed = suffixes.front().empty();
    if (!bareIsListed && !reserve(""))
        return m_reason.c_str();
    for (const std::string_view suffix : suffixes) {
        if (!reserve(suffix))
            return m_reason.c_str();
    }
    return nullptr;
}

bool OpenMetricsRules::reserve(std::string_view suffix)
{
    std::uint8_t& taken = m_names.marks(m_family.name, suffix);
    if (taken)
        refuse("the name '" + m_family.name + std::string(suffix)
            + "' is used twice: families must not share names, and a family's lines stand together");
    return !std::exchange(taken, std::uint8_t(1));
}

const char* OpenMetricsRules::metadata(std::string_view family, Metadata kind)
{
    const auto mark = static_cast<std::uint8_t>(kind);
    if (!m_family.open || m_family.name != family) {
        if (const char* fault = closeFamily())
            return fault;
        openFamily(family);
    } else if (m_family.named) {
        return refuse("metadata of '" + m_family.name + "' after its samples");
    } else if (m_family.metadata & mark) {
        return refuse("repeated metadata of '" + m_family.name + "'");
    }
    m_family.metadata |= mark;
    return nullptr;
}

const char* OpenMetricsRules::type(std::string_view family, MetricType type)
{
    const char* fault = metadata(family, Metadata::Type);
    m_family.type = type;
    return fault;
}

const char* OpenMetricsRules::help(std::string_view family)
{
    return metadata(family, Metadata::Help);
}

const char* OpenMetricsRules::unit(std::string_view family, std::string_view unit)
{
    const char* fault = metadata(family, Metadata::Unit);
    m_family.unit.assign(unit);
    return fault;
}

const char* OpenMetricsRules::sample(const SampleView& sample)
{
    const auto ofFamily = [&] {
        return m_family.open && sample.name.starts_with(m_family.name)
            && allowsSuffix(ExpositionFormat::OpenMetrics, m_family.type, sample.name.substr(m_family.name.size()));
    };
    if (!ofFamily()) {
        if (const char* fault = closeFamily())
            return fault;
        openFamily(sample.name);
    }
    if (const char* fault = reserveNames())
        return fault;
    const std::string_view suffix = sample.name.substr(m_family.name.size());
    if (const char* fault = enterGroup(sample, suffix))
        return fault;
    if (const char* fault = typedSample(sample, suffix))
        return fault;
    if (sample.exemplar) {
        if (const char* fault = exemplarPlace(suffix))
            return fault;
    }
    ++m_sampleIndex;
    return nullptr;
}

std::string_view OpenMetricsRules::groupingLabel(std::string_view suffix) const
{
    switch (m_family.type) {
    case MetricType::Histogram:
    case MetricType::GaugeHistogram:
        return suffix == "_bucket" ? "le" : "";
    case MetricType::Summary:
        return suffix.empty() ? "quantile" : "";
    case MetricType::StateSet:
        return m_family.name;
    default:
        return "";
    }
}

const char* OpenMetricsRules::enterGroup(const SampleView& sample, std::string_view suffix)
{
    // The points of an info metric cannot be told apart from its metrics: all its samples are one group.
    const bool isInfo = m_family.type == MetricType::Info;
    const std::uint64_t familyKey = m_familyIndex * 0x9e3779b97f4a7c15ULL;
    const std::uint64_t key = isInfo ? familyKey : familyKey ^ labelsKey(sample.labels, groupingLabel(suffix));
    const auto time = sample.timestamp ? std::optional(sample.timestamp->seconds) : std::nullopt;
    const bool sameGroup = m_group.open && m_group.key == key;

    if (!sameGroup && !m_groups.insert(key))
        return "the samples of one metric are not together";
    if (sameGroup && time.has_value() != m_group.time.has_value())
        return "samples with and without timestamps in one metric";
    if (sameGroup && time && !isInfo && *time < *m_group.time)
        return "the timestamp goes backwards";
    const std::uint64_t series = familyKey + labelsKey(sample.labels, "") + hashText(suffix);
    if (!m_series.insert(sample.timestamp ? series ^ timeKey(*sample.timestamp) : series))
        return "the series is on the page twice";

    const bool newPoint = !sameGroup || time != m_group.time;
    m_group = {key, time, true};
    if (newPoint && (m_family.type == MetricType::Histogram || m_family.type == MetricType::GaugeHistogram)) {
        if (const char* fault = endHistogram())
            return fault;
        m_histogram = {};
        m_histogram.open = true;
        return judge(ValueRule::GroupStart, 0);
    }
    return nullptr;
}

const char* OpenMetricsRules::endHistogram()
{
    if (!m_histogram.open)
        return nullptr;
    m_histogram.open = false;
    if (!m_histogram.lastBound || !std::isinf(*m_histogram.lastBound))
        return "the histogram has no +Inf bucket";
    if (m_histogram.hasSum != m_histogram.hasCount)
        return m_histogram.hasSum ? "the histogram has a sum and no count" : "the histogram has a count and no sum";
    if (m_histogram.negativeBounds && m_histogram.hasSum && m_family.type == MetricType::Histogram)
        return "a histogram with negative bucket bounds must not have a sum";
    return judge(m_histogram.negativeBounds ? ValueRule::GroupEndNegative : ValueRule::GroupEnd, 0);
}

const char* OpenMetricsRules::bucketSample(const SampleView& sample)
{
    const LabelView* le = findLabel(sample.labels, "le");
    if (!le)
        return "the bucket has no label 'le'";
    const std::optional<double> bound = wholeNumber(le->value);
    if (!bound || std::isnan(*bound) || (std::isinf(*bound) && le->value != "+Inf"))
        return "the label 'le' must be a number or +Inf";
    if (m_histogram.lastBound && *bound <= *m_histogram.lastBound)
        return "the buckets are not in ascending order";
    m_histogram.lastBound = bound;
    m_histogram.negativeBounds = m_histogram.negativeBounds || *bound < 0;
    return judge(ValueRule::Bucket, sample.value);
}

const char* OpenMetricsRules::histogramSample(const SampleView& sample, std::string_view suffix)
{
    if (suffix == "_bucket")
        return bucketSample(sample);
    if (suffix == "_count" || suffix == "_gcount") {
        m_histogram.hasCount = true;
        return judge(ValueRule::Count, sample.value);
    }
    if (suffix == "_sum" || suffix == "_gsum") {
        m_histogram.hasSum = true;
        return judge(suffix == "_sum" ? ValueRule::Counter : ValueRule::GaugeSum, sample.value);
    }
    return nullptr;
}

namespace {

const char* quantileFault(std::span<const LabelView> labels)
{
    const LabelView* quantile = findLabel(labels, "quantile");
    const std::optional<double> share = quantile ? wholeNumber(quantile->value) : std::nullopt;
    return share && *share >= 0 && *share <= 1 ? nullptr : "the label 'quantile' must be a number from 0 to 1";
}

} // namespace

const char* OpenMetricsRules::typedSample(const SampleView& sample, std::string_view suffix)
{
    switch (m_family.type) {
    case MetricType::Counter:
        return suffix == "_total" ? judge(ValueRule::Counter, sample.value) : nullptr;
    case MetricType::Histogram:
    case MetricType::GaugeHistogram:
        return histogramSample(sample, suffix);
    case MetricType::Summary:
        if (suffix.empty()) {
            const char* fault = quantileFault(sample.labels);
            return fault ? fault : judge(ValueRule::Quantile, sample.value);
        }
        if (suffix == "_count" || suffix == "_sum")
            return judge(suffix == "_sum" ? ValueRule::Counter : ValueRule::WholeCounter, sample.value);
        return nullptr;
    case MetricType::Info:
        return judge(ValueRule::One, sample.value);
    case MetricType::StateSet:
        if (!findLabel(sample.labels, m_family.name))
            return refuse("the stateset's sample has no label '" + m_family.name + "'");
        return judge(ValueRule::State, sample.value);
    case MetricType::Unknown:
    case MetricType::Gauge:
        break;
    }
    return nullptr;
}

const char* OpenMetricsRules::exemplarPlace(std::string_view suffix) const
{
    const bool ofBucket =
        suffix == "_bucket" && (m_family.type == MetricType::Histogram || m_family.type == MetricType::GaugeHistogram);
    const bool ofTotal = suffix == "_total" && m_family.type == MetricType::Counter;
    return ofBucket || ofTotal ? nullptr : "an exemplar may stand on counters and buckets only";
}

const char* OpenMetricsRules::finish()
{
    return closeFamily();
}

} // namespace dwcp
