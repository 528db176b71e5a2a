// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/pageparser.h"

#include "probes/numbertext.h"
#include "probes/textscan.h"

#include <algorithm>

namespace dwcp {

namespace {

/**
 * Collects the wanted series of a page. As long as they are those of the layout before, in its order, no name is
 * copied; at the first difference the layout is begun anew with what was equal so far.
 */
class ShapeBuilder final : public ExpositionVisitor {
public:
    ShapeBuilder(
        const Extraction* extraction, std::shared_ptr<const SeriesLayout> before, PageShape& shape, KeySet& met)
        : m_extraction(extraction)
        , m_before(std::move(before))
        , m_shape(shape)
        , m_met(met)
    {
        m_met.clear();
    }

    void sample(const SampleView& sample) override
    {
        if (wants(sample.name))
            keep(sample);
        m_shape.lines.push_back(
            {static_cast<std::uint32_t>(sample.valueOffset), static_cast<std::uint32_t>(sample.lineEnd)});
        m_shape.values.push_back(sample.value);
        m_shape.repeatable = m_shape.repeatable
            && !(sample.timestamp && m_shape.options.format == ExpositionFormat::OpenMetrics); // they must not run back
    }

    std::shared_ptr<const SeriesLayout> layout()
    {
        if (!m_layout && m_before && m_count == m_before->series.size())
            return m_before;
        begin();
        return m_layout;
    }

private:
    bool wants(std::string_view name)
    {
        if (!m_extraction || m_extraction->names.empty())
            return true;
        if (name != m_lastName) {
            m_lastName.assign(name);
            m_lastWanted = std::binary_search(m_extraction->names.begin(), m_extraction->names.end(), name);
        }
        return m_lastWanted;
    }

    void keep(const SampleView& sample)
    {
        sortLabels(sample.labels);
        if (isRepeated(sample))
            return;
        m_shape.wanted.push_back(static_cast<std::uint32_t>(m_shape.lines.size()));
        if (!m_layout && m_before && m_count < m_before->series.size()
            && equals(m_before->series[m_count], sample.name)) {
            ++m_count;
            return;
        }
        begin();
        SeriesName name{std::string(sample.name), {}};
        name.labels.reserve(m_sorted.size());
        for (const LabelView& label : m_sorted)
            name.labels.push_back({std::string(label.name), std::string(label.value)});
        m_layout->series.push_back(std::move(name));
    }

    void sortLabels(std::span<const LabelView> labels)
    {
        const auto byName = [](const LabelView& a, const LabelView& b) { return a.name < b.name; };
        m_sorted.assign(labels.begin(), labels.end());
        if (!std::is_sorted(m_sorted.begin(), m_sorted.end(), byName))
            std::sort(m_sorted.begin(), m_sorted.end(), byName);
    }

    bool equals(const SeriesName& series, std::string_view name) const
    {
        return series.name == name
            && std::equal(series.labels.begin(), series.labels.end(), m_sorted.begin(), m_sorted.end(),
                [](const Label& a, const LabelView& b) { return a.name == b.name && a.value == b.value; });
    }

    /** A series met before keeps its place; the newer timestamp gives the value. */
    bool isRepeated(const SampleView& sample)
    {
        std::uint64_t key = hashText(sample.name);
        for (const LabelView& label : m_sorted)
            key = hashText(label.value, hashText(label.name, key));
        const double time = sample.timestamp ? sample.timestamp->seconds : 0;
        if (m_met.insert(key)) {
            m_keys.push_back(key);
            m_times.push_back(time);
            return false;
        }
        m_shape.repeatable = false;
        const std::size_t column = columnOf(key);
        if (time > m_times[column]) {
            m_times[column] = time;
            m_shape.wanted[column] = static_cast<std::uint32_t>(m_shape.lines.size());
        }
        return true;
    }

    /** Only pages with repeated series ask; the index is made when the first of them does. */
    std::size_t columnOf(std::uint64_t key)
    {
        for (std::size_t column = m_columns.size(); column < m_keys.size(); ++column)
            m_columns.emplace(m_keys[column], column);
        return m_columns.at(key);
    }

    void begin()
    {
        if (m_layout)
            return;
        m_layout = std::make_shared<SeriesLayout>();
        if (m_before)
            m_layout->series.assign(
                m_before->series.begin(), m_before->series.begin() + static_cast<std::ptrdiff_t>(m_count));
    }

    const Extraction* m_extraction;
    std::shared_ptr<const SeriesLayout> m_before;
    PageShape& m_shape;
    std::shared_ptr<SeriesLayout> m_layout;
    std::size_t m_count = 0; // series equal to those of the layout before
    std::vector<LabelView> m_sorted;
    KeySet& m_met;
    std::vector<std::uint64_t> m_keys; // per column
    std::vector<double> m_times; // per column
    std::unordered_map<std::uint64_t, std::size_t> m_columns;
    std::string m_lastName;
    bool m_lastWanted = false;
};

/** The bytes between the values: what makes a shape. */
std::uint64_t textKey(const PageShape& shape)
{
    std::uint64_t key = 0;
    std::size_t from = 0;
    const std::string_view page = shape.page;
    for (const PageShape::Line& line : shape.lines) {
        key = hashText(page.substr(from, line.value - from), key);
        from = line.feed;
    }
    return hashText(page.substr(from), key);
}

bool sameText(const PageShape& a, const PageShape& b)
{
    if (a.lines.size() != b.lines.size() || a.options != b.options || a.wanted != b.wanted)
        return false;
    std::size_t fromA = 0;
    std::size_t fromB = 0;
    for (std::size_t i = 0; i <= a.lines.size(); ++i) {
        const bool last = i == a.lines.size();
        const std::size_t toA = last ? a.page.size() : a.lines[i].value;
        const std::size_t toB = last ? b.page.size() : b.lines[i].value;
        if (std::string_view(a.page).substr(fromA, toA - fromA) != std::string_view(b.page).substr(fromB, toB - fromB))
            return false;
        fromA = last ? 0 : a.lines[i].feed;
        fromB = last ? 0 : b.lines[i].feed;
    }
    return a.layout->series == b.layout->series;
}

/** False also for an OpenMetrics timestamp: whether time runs backwards shows only when the page is read in full. */
template <ExpositionFormat format>
bool repeatTail(std::string_view page, ExpositionScanner<format>& scanner, const char*& p)
{
    const bool blank = *p == ' ' || (format == ExpositionFormat::Text && *p == '\t');
    if (!blank || page.back() != '\n')
        return false;
    SampleView sample;
    return scanner.tail(p, sample) && !(sample.timestamp && format == ExpositionFormat::OpenMetrics);
}

} // namespace

std::shared_ptr<const PageShape> ShapePool::share(std::shared_ptr<const PageShape> shape)
{
    const std::uint64_t key = textKey(*shape);
    const auto [first, last] = m_shapes.equal_range(key);
    for (auto it = first; it != last; ++it) {
        if (auto known = it->second.lock(); known && sameText(*known, *shape))
            return known;
    }
    if (m_shapes.size() >= m_sweepAt)
        sweep();
    m_shapes.emplace(key, shape);
    return shape;
}

void ShapePool::sweep()
{
    std::erase_if(m_shapes, [](const auto& entry) { return entry.second.expired(); });
    m_sweepAt = 64 + m_shapes.size() * 2;
}

PageParser::PageParser(std::shared_ptr<const Extraction> extraction, ParserResources& resources)
    : m_extraction(std::move(extraction))
    , m_resources(resources)
{
}

std::optional<ExpositionError> PageParser::parse(
    std::string_view page, const ExpositionOptions& options, Readings& into)
{
    if (repeat(page, options, into))
        return std::nullopt;
    return readInFull(page, options, into);
}

bool PageParser::repeat(std::string_view page, const ExpositionOptions& options, Readings& into)
{
    if (!m_shape || !m_shape->repeatable || m_shape->options != options)
        return false;
    const bool matches = options.format == ExpositionFormat::OpenMetrics
        ? repeatLines<ExpositionFormat::OpenMetrics>(page)
        : repeatLines<ExpositionFormat::Text>(page);
    if (!matches || !judge())
        return false;
    const std::vector<double>& values = m_resources.values;
    into.layout = m_shape->layout;
    into.values.resize(m_shape->wanted.size());
    std::transform(m_shape->wanted.begin(), m_shape->wanted.end(), into.values.begin(),
        [&values](std::uint32_t line) { return values[line]; });
    return true;
}

/**
 * Runs along the page and the shape's page together. They may differ inside values and what follows them on their line;
 * there the page's own is read and both are aligned again at the line feed. False at any other difference.
 */
template <ExpositionFormat format>
bool PageParser::repeatLines(std::string_view page)
{
    const PageShape& shape = *m_shape;
    const char* const known = shape.page.data();
    const char* const knownEnd = known + shape.page.size();
    const char* const pageEnd = page.data() + page.size();
    const PageShape::Line* line = shape.lines.data();
    const PageShape::Line* const lastLine = line + shape.lines.size();
    m_resources.values.assign(shape.values.begin(), shape.values.end());
    std::optional<ExpositionScanner<format>> scanner; // made for the first line that has more than a value

    const char* k = known;
    const char* p = page.data();
    for (;;) {
        const std::size_t equal = commonPrefix(k, p, static_cast<std::size_t>(std::min(knownEnd - k, pageEnd - p)));
        k += equal;
        p += equal;
        if (k == knownEnd && p == pageEnd)
            return true;
        const auto at = static_cast<std::size_t>(k - known);
        while (line != lastLine && line->feed < at)
            ++line;
        if (line == lastLine || at < line->value || p == pageEnd)
            return false;

        p -= at - line->value;
        p = readNumber(p, pageEnd, m_resources.values[static_cast<std::size_t>(line - shape.lines.data())]);
        if (!p || p == pageEnd)
            return false;
        if (*p != '\n') {
            if (!scanner)
                scanner.emplace(page, shape.options, nullptr, m_resources.scratch);
            if (!repeatTail(page, *scanner, p))
                return false;
        }
        k = known + line->feed;
        ++line;
    }
}

bool PageParser::judge() const
{
    ValueJudge judge;
    const std::vector<double>& values = m_resources.values;
    for (const RuleStep& step : m_shape->steps) {
        const double value = step.sample < values.size() ? values[step.sample] : 0;
        if (judge.apply(step.rule, value))
            return false;
    }
    return true;
}

std::optional<ExpositionError> PageParser::readInFull(
    std::string_view page, const ExpositionOptions& options, Readings& into)
{
    auto shape = std::make_shared<PageShape>();
    shape->options = options;
    const auto before = m_shape ? m_shape->layout : nullptr;
    ShapeBuilder builder(m_extraction.get(), before, *shape, m_resources.series);
    if (auto error = scanExposition(page, options, builder, &m_resources.scratch))
        return error;
    shape->layout = builder.layout();
    shape->page.assign(page);
    shape->steps = m_resources.scratch.steps;
    into.layout = shape->layout;
    into.values.clear();
    for (const std::uint32_t line : shape->wanted)
        into.values.push_back(shape->values[line]);
    m_shape = m_resources.shapes.share(std::move(shape));
    into.layout = m_shape->layout;
    return std::nullopt;
}

} // namespace dwcp
