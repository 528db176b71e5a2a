// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/exposition.h"
#include "probes/openmetricsrules.h"
#include "probes/pagetables.h"
#include "probes/textscan.h"

#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** What a scan needs beside the page; kept between pages so that a page like the last one costs no allocation. */
class ExpositionScratch {
public:
    std::vector<LabelView> labels;
    std::vector<LabelView> exemplarLabels;
    std::vector<RuleStep> steps; ///< left behind by a scan: what the page's values were held against
    std::string unescaped; ///< of one line; never grows while views into it are out
    std::string family; ///< the name on the last TYPE line, text format
    NameTable names;
    OpenMetricsRules rules;
};

/**
 * The grammar of both formats, line by line, straight from the page: names and values are handed out as views into it,
 * only texts with escapes are copied. scanExposition() is its public face; PageParser also uses tail(). Thread: one.
 */
template <ExpositionFormat format>
class ExpositionScanner {
public:
    ExpositionScanner(std::string_view page, const ExpositionOptions& options, ExpositionVisitor* visitor,
        ExpositionScratch& scratch);

    /** Reads the page from the beginning. */
    std::optional<ExpositionError> run();

    /**
     * Reads what may stand between a value and its line feed: timestamp, exemplar, blanks. Moves p to the line feed;
     * false when something else is there. The page must end in a line feed.
     */
    bool tail(const char*& p, SampleView& sample);

private:
    static constexpr bool openMetrics = format == ExpositionFormat::OpenMetrics;
    /** What a sample is to the family on the last TYPE line of the text format. */
    enum class Role : std::uint8_t { Other, Member, Bucket, Count, Quantile };

    bool fail(const char* at, std::string reason);
    bool lines();
    bool line(const char*& p);
    bool lastPiece(const char* p);

    bool comment(const char*& p);
    bool textComment(const char*& p);
    bool openMetricsComment(const char*& p);
    bool metadataName(const char*& p, std::string_view& name);
    bool metadataLine(std::string_view keyword, const char* at, std::string_view name, std::string_view text);
    bool typeLine(const char* at, std::string_view name, std::string_view word);
    bool helpLine(const char* at, std::string_view name, std::string_view text);
    bool unitLine(const char* at, std::string_view name, std::string_view unit);

    bool sampleLine(const char*& p);
    bool seriesName(const char*& p, SampleView& sample);
    bool meetSample(const SampleView& sample, const char* start);
    void meetName(std::string_view name, bool isQuoted);
    Role roleOf(std::string_view name) const;
    bool textRules(const SampleView& sample, const char* start);
    bool labelSet(const char*& p, std::vector<LabelView>& labels, std::string_view* metricName);
    bool labelName(const char*& p, LabelView& label, std::string_view* metricName, bool& isName);
    bool labelEnd(const char*& p, bool& closed);
    bool quoted(const char*& p, std::string_view& text, const char* what);
    bool escapedRest(const char* start, const char*& p, std::string_view& text, const char* what);
    bool checkUtf8(std::string_view text, const char* at, const char* what);
    bool checkRepeated(const std::vector<LabelView>& labels, const char* at);
    bool number(const char*& p, double& value, const char* what);
    bool textTimestamp(const char*& p, SampleView& sample);
    bool timestamp(const char*& p, std::optional<TimestampView>& timestamp);
    bool exemplar(const char*& p, SampleView& sample);
    static const char* blanks(const char* p) noexcept { return openMetrics ? p : skipBlanks(p); }

    const char* m_begin;
    const char* m_end; // behind the last line feed
    const char* m_pageEnd;
    const char* m_lineStart;
    ExpositionOptions m_options;
    ExpositionVisitor* m_visitor;
    ExpositionScratch& m_scratch;
    bool m_ascii;
    bool m_judged; // by OpenMetricsRules
    bool m_ended = false; // "# EOF" was read
    std::size_t m_samples = 0;
    std::string_view m_lastName;
    Role m_role = Role::Other;
    MetricType m_familyType = MetricType::Unknown;
    const char* m_failedAt = nullptr;
    std::string m_reason;
};

extern template class ExpositionScanner<ExpositionFormat::Text>;
extern template class ExpositionScanner<ExpositionFormat::OpenMetrics>;

} // namespace dwcp
