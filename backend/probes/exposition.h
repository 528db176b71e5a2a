// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** The two text formats a page of metrics comes in. */
enum class ExpositionFormat : std::uint8_t {
    Text, ///< Prometheus text exposition format 0.0.4
    OpenMetrics, ///< OpenMetrics text format 1.0
};

/** What a Content-Type announces: application/openmetrics-text is OpenMetrics, everything else (also none) is text. */
ExpositionFormat expositionFormat(std::string_view contentType) noexcept;

/** How much of OpenMetrics is held against a page; the text format has one level only. */
enum class Strictness : std::uint8_t {
    Full, ///< every MUST of the specification that one page can show
    Grammar, ///< the grammar alone, as Prometheus scrapes
};

/** Bounds that keep a hostile page from growing into memory. */
struct ExpositionOptions {
    ExpositionFormat format = ExpositionFormat::Text;
    Strictness strictness = Strictness::Full;
    std::size_t maxSeries = 1'000'000; ///< samples on one page
    std::size_t maxLabels = 128; ///< labels of one sample

    friend bool operator==(const ExpositionOptions&, const ExpositionOptions&) = default;
};

/** Why a page was refused, and where. Lines and columns count from 1, columns in bytes. */
struct ExpositionError {
    std::size_t line = 0;
    std::size_t column = 0;
    std::string reason; ///< "label value is not valid UTF-8"

    /** "line 12, column 5: label value is not valid UTF-8" */
    std::string message() const;
};

enum class MetricType : std::uint8_t {
    Unknown, ///< also "untyped" of the text format
    Counter,
    Gauge,
    Histogram,
    GaugeHistogram,
    Summary,
    Info,
    StateSet,
};

/** The OpenMetrics word: "unknown", "counter", ..., "stateset". */
std::string_view metricTypeName(MetricType type) noexcept;

/** A label with its escapes resolved. The views last as long as the call that hands them out. */
struct LabelView {
    std::string_view name;
    std::string_view value;
};

/** When, as the page says it. */
struct TimestampView {
    double seconds = 0; ///< since the epoch; milliseconds of the text format are converted
    std::string_view text; ///< as written, for what a double cannot hold
};

struct ExemplarView {
    std::span<const LabelView> labels;
    double value = 0;
    std::optional<TimestampView> timestamp;
};

/** One sample line. The views last as long as the call that hands them out. */
struct SampleView {
    std::string_view name;
    std::span<const LabelView> labels; ///< in page order
    double value = 0;
    std::optional<TimestampView> timestamp;
    std::optional<ExemplarView> exemplar;
    std::size_t valueOffset = 0; ///< where in the page the value begins
    std::size_t lineEnd = 0; ///< offset of the line feed
};

/** Takes what a page holds, in page order. Metadata comes before, between or (text format) after its samples. */
class ExpositionVisitor {
public:
    virtual ~ExpositionVisitor() = default;
    virtual void type(std::string_view /*family*/, MetricType /*type*/) { }
    virtual void help(std::string_view /*family*/, std::string_view /*text*/) { }
    virtual void unit(std::string_view /*family*/, std::string_view /*unit*/) { }
    virtual void sample(const SampleView& sample) = 0;
};

class ExpositionScratch;

/**
 * Reads a page and hands its content to the visitor; nothing when the page is well-formed, else the first error. What
 * was visited before an error must be dropped. The text format is read as its specification says (leading and trailing
 * blanks are ignored, label values know the three escapes, TYPE and HELP come once and TYPE before the samples, the
 * last line ends in a line feed), OpenMetrics as RFC draft 1.0 says. Both understand the quoted UTF-8 names of
 * Prometheus 3.
 *
 * A scratch may be given to save allocations between pages; with one that has seen the page's like, nothing allocates.
 * Thread: any; a scratch belongs to one call at a time.
 *
 * Source: prometheus.io/docs/instrumenting/exposition_formats, OpenMetrics 1.0 (draft-ietf-opsawg-openmetrics-00).
 */
std::optional<ExpositionError> scanExposition(std::string_view page, const ExpositionOptions& options,
    ExpositionVisitor& visitor, ExpositionScratch* scratch = nullptr);

} // namespace dwcp
