// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/readings.h"
#include "probes/exposition.h"
#include "probes/expositionscanner.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace dwcp {

/**
 * What a page looked like when it was last read in full: its bytes, where its values are, and which of them are wanted.
 * Immutable and shared between targets whose pages differ in values alone.
 */
struct PageShape {
    struct Line {
        std::uint32_t value = 0; ///< offset of the value's first byte
        std::uint32_t feed = 0; ///< offset of the line feed
    };

    ExpositionOptions options;
    std::string page;
    std::vector<Line> lines; ///< the samples, in page order
    std::vector<double> values; ///< of the lines, on this page
    std::vector<std::uint32_t> wanted; ///< per series of the layout: its line
    std::vector<RuleStep> steps;
    std::shared_ptr<const SeriesLayout> layout;
    bool repeatable = true; ///< false: too many relations between lines to read another page by this shape
};

/** Shapes in use, so that 5,000 equal nodes cost one. Thread: the prober's. */
class ShapePool {
public:
    /** The shape given, or an older one that says the same. */
    std::shared_ptr<const PageShape> share(std::shared_ptr<const PageShape> shape);

private:
    void sweep(); // forgets what nobody uses any more

    std::size_t m_sweepAt = 64;
    std::unordered_multimap<std::uint64_t, std::weak_ptr<const PageShape>> m_shapes;
};

/** Scratch memory and shapes, one set for all parsers of a thread. */
struct ParserResources {
    ExpositionScratch scratch;
    std::vector<double> values;
    KeySet series;
    ShapePool shapes;
};

/**
 * Reads the pages of one target. When a page repeats the text of the one before except for values, timestamps and
 * exemplars, only the values that changed are converted, nothing is allocated (beyond the readings' own vector, which
 * is reused when it is large enough) and the layout is the same object as before. Else the page is read in full; the
 * layout is then still the same object when the wanted series are.
 *
 * Only series that the extraction wants are handed over; a series that is there several times (text format) counts with
 * its newest timestamp, at equal ones with its first line, as in Prometheus. The whole page is held against the format
 * in either case: both ways accept and refuse the same pages. Thread: the prober's.
 */
class PageParser {
public:
    /** The extraction may be nullptr (everything). Resources must outlive the parser. */
    PageParser(std::shared_ptr<const Extraction> extraction, ParserResources& resources);

    /** Nothing when the page is well-formed, else why not; the readings are then unspecified. */
    std::optional<ExpositionError> parse(std::string_view page, const ExpositionOptions& options, Readings& into);

    const Extraction* extraction() const noexcept { return m_extraction.get(); }

private:
    bool repeat(std::string_view page, const ExpositionOptions& options, Readings& into);
    template <ExpositionFormat format>
    bool repeatLines(std::string_view page);
    bool judge() const;
    std::optional<ExpositionError> readInFull(std::string_view page, const ExpositionOptions& options, Readings& into);

    std::shared_ptr<const Extraction> m_extraction;
    ParserResources& m_resources;
    std::shared_ptr<const PageShape> m_shape;
};

} // namespace dwcp
