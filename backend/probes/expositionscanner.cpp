// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/expositionscanner.h"

#include "probes/numbertext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace dwcp {

namespace {

// Marks of a name in the text format.
constexpr std::uint8_t typed = 1;
constexpr std::uint8_t helped = 2;
constexpr std::uint8_t sampled = 4;

constexpr std::size_t exemplarLimit = 128; // code points of an exemplar's label names and values together

struct TypeWord {
    std::string_view word;
    MetricType type;
};
constexpr std::array<TypeWord, 8> openMetricsTypes{
    {{"counter", MetricType::Counter}, {"gauge", MetricType::Gauge}, {"histogram", MetricType::Histogram},
        {"gaugehistogram", MetricType::GaugeHistogram}, {"summary", MetricType::Summary}, {"info", MetricType::Info},
        {"stateset", MetricType::StateSet}, {"unknown", MetricType::Unknown}}};
constexpr std::array<TypeWord, 7> textTypes{{{"counter", MetricType::Counter}, {"gauge", MetricType::Gauge},
    {"histogram", MetricType::Histogram}, {"summary", MetricType::Summary}, {"untyped", MetricType::Unknown},
    {"gaugehistogram", MetricType::GaugeHistogram}, {"gauge_histogram", MetricType::GaugeHistogram}}};

bool sameWord(std::string_view text, std::string_view lowerCase, bool anyCase) noexcept
{
    if (!anyCase)
        return text == lowerCase;
    return std::equal(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(), [](char a, char b) {
        const bool upper = a >= 'A' && a <= 'Z';
        return (upper ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
}

std::optional<MetricType> typeOfWord(std::span<const TypeWord> words, std::string_view text, bool anyCase) noexcept
{
    for (const TypeWord& entry : words) {
        if (sameWord(text, entry.word, anyCase))
            return entry.type;
    }
    return std::nullopt;
}

std::string_view trimBlanks(std::string_view text) noexcept
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/** Resolves \\, \n and \" into a buffer with room enough; other backslashes stay. */
std::string_view unescape(std::string_view text, std::string& buffer)
{
    const std::size_t start = buffer.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] != '\\' || (next != '\\' && next != 'n' && next != '"')) {
            buffer += text[i];
            continue;
        }
        buffer += next == 'n' ? '\n' : next;
        ++i;
    }
    return std::string_view(buffer).substr(start);
}

} // namespace

template <ExpositionFormat format>
ExpositionScanner<format>::ExpositionScanner(
    std::string_view page, const ExpositionOptions& options, ExpositionVisitor* visitor, ExpositionScratch& scratch)
    : m_begin(page.data())
    , m_end(page.data() + (page.rfind('\n') + 1)) // npos + 1 is 0: no whole line
    , m_pageEnd(page.data() + page.size())
    , m_lineStart(page.data())
    , m_options(options)
    , m_visitor(visitor)
    , m_scratch(scratch)
    , m_ascii(isAscii(page))
    , m_judged(openMetrics && options.strictness == Strictness::Full)
{
    // No line unescaped is longer than the page: reserved once, views into the buffer stay valid.
    if (page.find('\\') != std::string_view::npos)
        scratch.unescaped.reserve(page.size());
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::fail(const char* at, std::string reason)
{
    m_failedAt = at;
    m_reason = std::move(reason);
    return false;
}

template <ExpositionFormat format>
std::optional<ExpositionError> ExpositionScanner<format>::run()
{
    m_scratch.names.clear();
    m_scratch.steps.clear();
    m_scratch.family.clear();
    if (m_judged)
        m_scratch.rules.begin(&m_scratch.steps);
    if (lines())
        return std::nullopt;
    ExpositionError error;
    error.line = 1 + static_cast<std::size_t>(std::count(m_begin, m_lineStart, '\n'));
    error.column = 1 + static_cast<std::size_t>(m_failedAt - m_lineStart);
    error.reason = std::move(m_reason);
    return error;
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::lines()
{
    const char* p = m_begin;
    while (p != m_end) {
        m_lineStart = p;
        if (m_ended)
            return fail(p, "text after # EOF");
        if (!line(p))
            return false;
    }
    m_lineStart = p;
    return lastPiece(p);
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::lastPiece(const char* p)
{
    const std::string_view rest(p, static_cast<std::size_t>(m_pageEnd - p));
    if (!openMetrics)
        return rest.empty() || fail(m_pageEnd, "the last line does not end in a line feed");
    if (m_ended)
        return rest.empty() || fail(p, "text after # EOF");
    if (rest != "# EOF")
        return fail(p, rest.empty() ? "the page does not end with # EOF" : "the line does not end in a line feed");
    const char* fault = m_judged ? m_scratch.rules.finish() : nullptr;
    return !fault || fail(p, fault);
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::line(const char*& p)
{
    if constexpr (!openMetrics) {
        p = skipBlanks(p);
        if (*p == '\n') {
            ++p;
            return true;
        }
    } else if (*p == '\n') {
        return fail(p, "blank line");
    }
    return *p == '#' ? comment(p) : sampleLine(p);
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::comment(const char*& p)
{
    if constexpr (openMetrics)
        return openMetricsComment(p);
    else
        return textComment(p);
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::textComment(const char*& p)
{
    const char* const feed = static_cast<const char*>(std::memchr(p, '\n', static_cast<std::size_t>(m_end - p)));
    const char* word = skipBlanks(p + 1);
    const std::string_view rest(word, static_cast<std::size_t>(feed - word));
    p = feed + 1;
    const bool isMetadata = rest.starts_with("HELP") || rest.starts_with("TYPE");
    if (!isMetadata || (word[4] != ' ' && word[4] != '\t'))
        return true; // any other comment, or nothing behind the keyword: ignored
    const char* at = skipBlanks(word + 4);
    std::string_view name;
    if (at == feed)
        return true;
    if (!metadataName(at, name))
        return false;
    if (at != feed && *at != ' ' && *at != '\t')
        return fail(at, "character not allowed in a metric name");
    at = skipBlanks(at);
    if (at == feed)
        return true; // unfinished, which the format forgives
    return metadataLine(rest.substr(0, 4), at, name, {at, static_cast<std::size_t>(feed - at)});
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::openMetricsComment(const char*& p)
{
    const char* const feed = static_cast<const char*>(std::memchr(p, '\n', static_cast<std::size_t>(m_end - p)));
    const std::string_view text(p, static_cast<std::size_t>(feed - p));
    if (text == "# EOF") {
        m_ended = true;
        const char* fault = m_judged ? m_scratch.rules.finish() : nullptr;
        if (fault)
            return fail(p, fault);
        p = feed + 1;
        return true;
    }
    const bool isMetadata = text.starts_with("# HELP ") || text.starts_with("# TYPE ") || text.starts_with("# UNIT ");
    if (!isMetadata)
        return fail(p, "only # HELP, # TYPE, # UNIT and # EOF may begin with #");
    const char* at = p + 7;
    std::string_view name;
    if (!metadataName(at, name))
        return false;
    if (*at != ' ')
        return fail(
            at, *at == '\n' ? "a blank and a text expected behind the name" : "character not allowed in a metric name");
    ++at;
    p = feed + 1;
    return metadataLine(text.substr(2, 4), at, name, {at, static_cast<std::size_t>(feed - at)});
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::metadataName(const char*& p, std::string_view& name)
{
    m_scratch.unescaped.clear();
    if (*p == '"')
        return quoted(p, name, "metric name");
    const char* const start = p;
    if (isByte(*p, nameStart))
        p = skipBytes(p, nameRest);
    name = {start, static_cast<std::size_t>(p - start)};
    return !name.empty() || fail(start, "metric name expected");
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::metadataLine(
    std::string_view keyword, const char* at, std::string_view name, std::string_view text)
{
    if (keyword == "TYPE")
        return typeLine(at, name, text);
    return keyword == "HELP" ? helpLine(at, name, text) : unitLine(at, name, text);
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::typeLine(const char* at, std::string_view name, std::string_view word)
{
    const auto type =
        openMetrics ? typeOfWord(openMetricsTypes, word, false) : typeOfWord(textTypes, trimBlanks(word), true);
    if (!type)
        return fail(at, "unknown metric type");
    if constexpr (openMetrics) {
        if (const char* fault = m_judged ? m_scratch.rules.type(name, *type) : nullptr)
            return fail(at, fault);
    } else {
        std::uint8_t& marks = m_scratch.names.marks(name);
        if (marks & (typed | sampled))
            return fail(
                at, marks & typed ? "second TYPE line of this metric" : "TYPE line behind the metric's samples");
        marks |= typed;
        m_scratch.family.assign(name);
        m_familyType = *type;
        m_lastName = {};
    }
    if (m_visitor)
        m_visitor->type(name, *type);
    return true;
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::helpLine(const char* at, std::string_view name, std::string_view text)
{
    if (!checkUtf8(text, at, "help text"))
        return false;
    if constexpr (openMetrics) {
        if (const char* fault = m_judged ? m_scratch.rules.help(name) : nullptr)
            return fail(at, fault);
    } else {
        std::uint8_t& marks = m_scratch.names.marks(name);
        if (marks & helped)
            return fail(at, "second HELP line of this metric");
        marks |= helped;
    }
    if (!m_visitor)
        return true;
    const bool plain = text.find('\\') == std::string_view::npos;
    m_visitor->help(name, plain ? text : unescape(text, m_scratch.unescaped));
    return true;
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::unitLine(const char* at, std::string_view name, std::string_view unit)
{
    const auto isSuffix = [&] {
        return name.size() > unit.size() + 1 && name.ends_with(unit) && name[name.size() - unit.size() - 1] == '_';
    };
    if (!unit.empty() && !isSuffix())
        return fail(at, "the unit is not the last part of the metric name");
    if (const char* fault = m_judged ? m_scratch.rules.unit(name, unit) : nullptr)
        return fail(at, fault);
    if (m_visitor)
        m_visitor->unit(name, unit);
    return true;
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::checkUtf8(std::string_view text, const char* at, const char* what)
{
    return m_ascii || isUtf8(text) || fail(at, std::string(what) + " is not valid UTF-8");
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::quoted(const char*& p, std::string_view& text, const char* what)
{
    const char* const start = ++p;
    p = quotedStop(p, m_end);
    if (*p != '"')
        return escapedRest(start, p, text, what);
    text = {start, static_cast<std::size_t>(p - start)};
    ++p;
    return m_ascii || checkUtf8(text, start, what);
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::escapedRest(const char* start, const char*& p, std::string_view& text, const char* what)
{
    for (; *p != '"'; p = quotedStop(p, m_end)) {
        if (*p == '\n')
            return fail(p, std::string(what) + " is not closed before the end of the line");
        // OpenMetrics takes an unknown escape for what it looks like; the text format knows three and no more.
        const bool known = p[1] == '\\' || p[1] == '"' || p[1] == 'n';
        if (!openMetrics && !known)
            return fail(p, "unknown escape sequence in " + std::string(what));
        p += p[1] == '\n' ? 1 : 2;
    }
    text = unescape({start, static_cast<std::size_t>(p - start)}, m_scratch.unescaped);
    ++p;
    return checkUtf8(text, start, what);
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::number(const char*& p, double& value, const char* what)
{
    const char* const after = readNumber(p, m_end, value);
    const bool ends = after && (*after == '\n' || *after == ' ' || (!openMetrics && *after == '\t'));
    if (!ends)
        return fail(p, std::string(what) + " expected");
    p = after;
    return true;
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::sampleLine(const char*& p)
{
    const char* const start = p;
    if (++m_samples > m_options.maxSeries)
        return fail(p, "more than " + std::to_string(m_options.maxSeries) + " series");
    SampleView sample;
    m_scratch.labels.clear();
    m_scratch.unescaped.clear();
    if (!seriesName(p, sample))
        return false;
    sample.labels = m_scratch.labels;

    if constexpr (openMetrics) {
        if (*p != ' ')
            return fail(p, "one blank expected before the value");
        ++p;
    } else {
        if (*p != ' ' && *p != '\t' && p[-1] != '}')
            return fail(p, "character not allowed in a metric name");
        p = skipBlanks(p);
    }
    sample.valueOffset = static_cast<std::size_t>(p - m_begin);
    if (!number(p, sample.value, "a number as value"))
        return false;
    if (*p != '\n' && !tail(p, sample))
        return false;
    sample.lineEnd = static_cast<std::size_t>(p - m_begin);
    ++p;
    if (!meetSample(sample, start))
        return false;
    if (m_visitor)
        m_visitor->sample(sample);
    return true;
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::seriesName(const char*& p, SampleView& sample)
{
    const char* const start = p;
    // Samples of one metric stand together: the name of the line before, once checked, need not be checked again.
    const std::size_t known = m_lastName.size();
    if (known && static_cast<std::size_t>(m_end - p) > known && std::memcmp(p, m_lastName.data(), known) == 0
        && !isByte(p[known], nameRest))
        p += known;
    else if (isByte(*p, nameStart))
        p = skipBytes(p, nameRest);
    sample.name = {start, static_cast<std::size_t>(p - start)};

    const char* const brace = blanks(p);
    if (*brace == '{') {
        p = brace;
        if (!labelSet(p, m_scratch.labels, &sample.name))
            return false;
    }
    return !sample.name.empty() || fail(start, "metric name expected");
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::labelSet(const char*& p, std::vector<LabelView>& labels, std::string_view* metricName)
{
    const char* const start = p;
    p = blanks(p + 1);
    bool closed = *p == '}';
    p += closed;
    bool ascending = true;
    while (!closed) {
        LabelView label;
        bool isName = false;
        const char* const at = p;
        if (!labelName(p, label, metricName, isName))
            return false;
        if (!isName) {
            if (labels.size() == m_options.maxLabels)
                return fail(at, "more than " + std::to_string(m_options.maxLabels) + " labels");
            ascending = ascending && (labels.empty() || labels.back().name < label.name);
            labels.push_back(label);
        }
        if (!labelEnd(p, closed))
            return false;
    }
    return ascending || checkRepeated(labels, start);
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::labelName(const char*& p, LabelView& label, std::string_view* metricName, bool& isName)
{
    const char* const start = p;
    if (*p == '"') {
        if (!quoted(p, label.name, "quoted name"))
            return false;
    } else {
        if (isByte(*p, labelStart))
            p = skipBytes(p, labelRest);
        label.name = {start, static_cast<std::size_t>(p - start)};
    }
    if (label.name.empty())
        return fail(start, "label name expected");

    p = blanks(p);
    isName = *start == '"' && *p != '=';
    if (isName) {
        if (!metricName || !metricName->empty())
            return fail(start, "a second metric name");
        *metricName = label.name;
        return true;
    }
    if (*p != '=')
        return fail(p, "'=' expected behind the label name");
    if (label.name == "__name__")
        return fail(start, "the label name __name__ is reserved");
    p = blanks(p + 1);
    if (*p != '"')
        return fail(p, "a label value in quotes expected");
    return quoted(p, label.value, "label value");
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::labelEnd(const char*& p, bool& closed)
{
    p = blanks(p);
    if (*p == ',') {
        p = blanks(p + 1);
        if (*p != '}')
            return true;
        if (openMetrics)
            return fail(p, "label expected behind the comma");
    }
    closed = *p == '}';
    p += closed;
    return closed || fail(p, "',' or '}' expected behind the label");
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::checkRepeated(const std::vector<LabelView>& labels, const char* at)
{
    for (std::size_t i = 1; i < labels.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (labels[i].name == labels[j].name)
                return fail(at, "the label '" + std::string(labels[i].name) + "' is there twice");
        }
    }
    return true;
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::tail(const char*& p, SampleView& sample)
{
    if constexpr (openMetrics) {
        if (*p == ' ' && p[1] != '#' && !timestamp(++p, sample.timestamp))
            return false;
        if (*p == ' ' && !exemplar(p, sample))
            return false;
        return *p == '\n' || fail(p, "text behind the sample");
    } else {
        p = skipBlanks(p);
        if (*p != '\n' && !textTimestamp(p, sample))
            return false;
        p = skipBlanks(p);
        return *p == '\n' || fail(p, "text behind the timestamp");
    }
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::textTimestamp(const char*& p, SampleView& sample)
{
    const char* const start = p;
    const char* const digits = *p == '+' ? p + 1 : p;
    std::int64_t milliseconds = 0;
    const auto [after, error] = std::from_chars(digits, m_end, milliseconds);
    const bool ends = *after == '\n' || *after == ' ' || *after == '\t';
    if (error != std::errc() || !ends || (digits != start && *digits == '-'))
        return fail(start, "a whole number of milliseconds expected as timestamp");
    sample.timestamp =
        TimestampView{static_cast<double>(milliseconds) / 1000.0, {start, static_cast<std::size_t>(after - start)}};
    p = after;
    return true;
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::timestamp(const char*& p, std::optional<TimestampView>& timestamp)
{
    const char* const start = p;
    double seconds = 0;
    if (!number(p, seconds, "a number of seconds as timestamp"))
        return false;
    if (!std::isfinite(seconds))
        return fail(start, "a timestamp must be finite");
    timestamp = TimestampView{seconds, {start, static_cast<std::size_t>(p - start)}};
    return true;
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::exemplar(const char*& p, SampleView& sample)
{
    const char* const start = p;
    if (p[1] != '#' || p[2] != ' ' || p[3] != '{')
        return fail(p, "a timestamp or an exemplar expected");
    p += 3;
    ExemplarView exemplar;
    m_scratch.exemplarLabels.clear();
    if (!labelSet(p, m_scratch.exemplarLabels, nullptr))
        return false;
    exemplar.labels = m_scratch.exemplarLabels;
    if (*p != ' ')
        return fail(p, "one blank expected behind the exemplar's labels");
    ++p;
    if (!number(p, exemplar.value, "a number as the exemplar's value"))
        return false;
    if (*p == ' ' && !timestamp(++p, exemplar.timestamp))
        return false;
    std::size_t size = 0;
    for (const LabelView& label : exemplar.labels)
        size += codePoints(label.name) + codePoints(label.value);
    if (m_judged && size > exemplarLimit)
        return fail(start, "the exemplar's labels have more than 128 characters");
    sample.exemplar = exemplar;
    return true;
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::meetSample(const SampleView& sample, const char* start)
{
    if constexpr (openMetrics) {
        m_lastName = *start == '{' ? std::string_view() : sample.name;
        const char* fault = m_judged ? m_scratch.rules.sample(sample) : nullptr;
        return !fault || fail(start, fault);
    } else {
        const bool sameName = sample.name.data() == start && sample.name == m_lastName;
        if (!sameName)
            meetName(sample.name, *start == '{');
        return m_role <= Role::Member || textRules(sample, start);
    }
}

template <ExpositionFormat format>
void ExpositionScanner<format>::meetName(std::string_view name, bool isQuoted)
{
    m_lastName = isQuoted ? std::string_view() : name;
    m_role = roleOf(name);
    if (m_role == Role::Other)
        m_scratch.names.marks(name) |= sampled;
}

template <ExpositionFormat format>
typename ExpositionScanner<format>::Role ExpositionScanner<format>::roleOf(std::string_view name) const
{
    if (m_scratch.family.empty() || !name.starts_with(m_scratch.family))
        return Role::Other;
    const std::string_view suffix = name.substr(m_scratch.family.size());
    const bool isHistogram = m_familyType == MetricType::Histogram || m_familyType == MetricType::GaugeHistogram;
    const bool isSummary = m_familyType == MetricType::Summary;
    if (suffix.empty())
        return isSummary ? Role::Quantile : Role::Member;
    if (isHistogram && suffix == "_bucket")
        return Role::Bucket;
    if ((isHistogram || isSummary) && suffix == "_count")
        return isHistogram ? Role::Count : Role::Member;
    return (isHistogram || isSummary) && suffix == "_sum" ? Role::Member : Role::Other;
}

template <ExpositionFormat format>
bool ExpositionScanner<format>::textRules(const SampleView& sample, const char* start)
{
    const std::string_view wanted = m_role == Role::Bucket ? "le" : m_role == Role::Quantile ? "quantile" : "";
    for (const LabelView& label : sample.labels) {
        if (label.name == wanted && !wholeNumber(label.value))
            return fail(start, "the label '" + std::string(wanted) + "' is not a number");
    }
    if (m_role == Role::Quantile)
        return true;
    m_scratch.steps.push_back({static_cast<std::uint32_t>(m_samples - 1), ValueRule::NotNegative});
    const char* fault = ValueJudge().apply(ValueRule::NotNegative, sample.value);
    return !fault || fail(start, fault);
}

template class ExpositionScanner<ExpositionFormat::Text>;
template class ExpositionScanner<ExpositionFormat::OpenMetrics>;

} // namespace dwcp
