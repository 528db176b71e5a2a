// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "probes/metricfamily.h"
#include "probes/numbertext.h"
#include "probes/pageparser.h"
#include "support/printedfamilies.h"
#endif

#include <QTest>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <new>
#include <rapidcheck.h>
#include <regex>

namespace {

std::size_t allocations = 0; // of the test's only thread

}

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace dwcp;

namespace {

ExpositionOptions openMetrics(Strictness strictness = Strictness::Full)
{
    ExpositionOptions options;
    options.format = ExpositionFormat::OpenMetrics;
    options.strictness = strictness;
    return options;
}

bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](double x, double y) { return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y); });
}

/** What a parser makes of a page, for comparison with another's. */
struct Reading {
    std::string error;
    Readings readings;
};

Reading read(PageParser& parser, std::string_view page, const ExpositionOptions& options)
{
    Reading reading;
    const auto error = parser.parse(page, options, reading.readings);
    if (error)
        reading = {error->message(), {}};
    return reading;
}

Reading readCold(std::string_view page, const ExpositionOptions& options)
{
    ParserResources resources;
    PageParser parser(nullptr, resources);
    return read(parser, page, options);
}

bool same(const Reading& a, const Reading& b)
{
    if (a.error != b.error || !sameBits(a.readings.values, b.readings.values))
        return false;
    return a.readings.layout == b.readings.layout
        || (a.readings.layout && b.readings.layout && a.readings.layout->series == b.readings.layout->series);
}

/** Random families, and their text. */
rc::Gen<std::string> names()
{
    return rc::gen::map(rc::gen::inRange(0, 1000), [](int n) { return "metric_" + std::to_string(n); });
}

rc::Gen<double> numbers()
{
    return rc::gen::oneOf(rc::gen::arbitrary<double>(),
        rc::gen::map(rc::gen::inRange(-1000, 100000), [](int n) { return n / 8.0; }),
        rc::gen::map(
            rc::gen::arbitrary<std::uint64_t>(), [](std::uint64_t bits) { return std::bit_cast<double>(bits); }),
        rc::gen::element(0.0, -0.0, 1.0, INFINITY, -INFINITY, double(NAN), 1e-320));
}

rc::Gen<std::string> texts()
{
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                            "a", "Z", "0", " ", "\\", "\"", "\n", "{", "}", "#", ",", "=", "\xc3\xa4", "\xe2\x98\x83")),
        [](const std::vector<std::string>& parts) {
            std::string text;
            for (const std::string& part : parts)
                text += part;
            return text;
        });
}

std::string escaped(const std::string& text, bool quotes)
{
    std::string result;
    for (const char c : text)
        result += c == '\\' ? "\\\\" : c == '\n' ? "\\n" : c == '"' && quotes ? "\\\"" : std::string(1, c);
    return result;
}

std::string numberText(double value)
{
    if (std::isnan(value))
        return "NaN";
    return std::isinf(value) ? (value > 0 ? "+Inf" : "-Inf") : printedNumber(value);
}

std::string labelText(const std::vector<Label>& labels)
{
    std::string text;
    for (const Label& label : labels)
        text += (text.empty() ? "" : ",") + label.name + "=\"" + escaped(label.value, true) + "\"";
    return text;
}

std::string lineOf(const MetricSample& sample)
{
    std::string line = sample.name + (sample.labels.empty() ? "" : "{" + labelText(sample.labels) + "}") + " "
        + numberText(sample.value);
    if (sample.timestamp)
        line += " " + printedNumber(*sample.timestamp);
    if (sample.exemplar)
        line += " # {" + labelText(sample.exemplar->labels) + "} " + numberText(sample.exemplar->value);
    return line + "\n";
}

std::string pageOf(const std::vector<ExpositionFamily>& families)
{
    std::string page;
    for (const ExpositionFamily& family : families) {
        page += "# HELP " + family.name + " " + escaped(family.help, false) + "\n";
        page += "# TYPE " + family.name + " " + std::string(metricTypeName(family.type)) + "\n";
        for (const MetricSample& sample : family.samples)
            page += lineOf(sample);
    }
    return page;
}

rc::Gen<std::vector<ExpositionFamily>> families()
{
    return rc::gen::exec([] {
        const auto chosen = *rc::gen::unique<std::vector<std::string>>(names());
        std::vector<ExpositionFamily> result;
        for (const std::string& name : chosen) {
            ExpositionFamily family{name, *rc::gen::element(MetricType::Gauge, MetricType::Counter), *texts(), {}, {}};
            const bool isCounter = family.type == MetricType::Counter;
            const int count = *rc::gen::inRange(0, 6);
            for (int i = 0; i < count; ++i) {
                MetricSample sample{name + (isCounter ? "_total" : ""), {{"i", std::to_string(i)}, {"text", *texts()}},
                    *numbers(), {}, {}};
                if (isCounter)
                    sample.value = std::isnan(sample.value) ? 0 : std::abs(sample.value);
                if (isCounter && *rc::gen::arbitrary<bool>())
                    sample.exemplar = Exemplar{{{"id", std::to_string(i)}}, *numbers(), {}};
                family.samples.push_back(std::move(sample));
            }
            result.push_back(std::move(family));
        }
        return result;
    });
}

/** The same page with other values. */
std::vector<ExpositionFamily> moved(std::vector<ExpositionFamily> families)
{
    for (ExpositionFamily& family : families) {
        for (MetricSample& sample : family.samples) {
            if (!*rc::gen::arbitrary<bool>())
                continue;
            const double value = *numbers();
            sample.value = family.type == MetricType::Counter ? (std::isnan(value) ? 1 : std::abs(value)) : value;
        }
    }
    return families;
}

const std::string histogramPage =
    "# TYPE h histogram\nh_bucket{le=\"1\"} 1\nh_bucket{le=\"2\"} 2\nh_bucket{le=\"+Inf\"} 3\n"
    "h_count 3\nh_sum 4\n# TYPE c counter\nc_total 5 # {a=\"b\"} 6\n# EOF\n";

} // namespace

/** Reading a target's pages again and again. */
class PageParserTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        QVERIFY(rc::check("families survive being written and read", [] {
            const auto written = *families();
            const auto read = readFamilies(pageOf(written) + "# EOF\n", openMetrics());
            RC_ASSERT(!read.error);
            RC_ASSERT(printed(read) == printed(FamiliesResult{written, {}}));
        }));
    }

    void numbersSurvive()
    {
        QVERIFY(rc::check("a double written shortest is read back bit by bit", [] {
            const double value = *numbers();
            RC_PRE(!std::isnan(value));
            const auto read = wholeNumber(numberText(value));
            RC_ASSERT(read && std::bit_cast<std::uint64_t>(*read) == std::bit_cast<std::uint64_t>(value));
        }));
        QVERIFY(rc::check("digits, points and exponents as the C library reads them", [] {
            const auto digits = *rc::gen::container<std::string>(rc::gen::element('0', '1', '5', '9', '4', '7'));
            const auto point = static_cast<std::size_t>(*rc::gen::inRange(0, 30));
            const int exponent = *rc::gen::inRange(-330, 330);
            std::string text = digits.empty() ? "1" : digits;
            if (point < text.size())
                text.insert(point, ".");
            text += "e" + std::to_string(exponent);
            const double expected = std::strtod(text.c_str(), nullptr);
            const auto read = wholeNumber(text);
            const bool agrees = std::isinf(expected) ? !read.has_value() : read == expected;
            RC_ASSERT(agrees);
        }));
    }

    void repeatedPagesKeepTheLayout()
    {
        QVERIFY(rc::check("other values: the same layout object, the same readings as when read in full", [] {
            ParserResources resources;
            PageParser parser(nullptr, resources);
            const auto first = *families();
            const auto options = openMetrics();
            const Reading before = read(parser, pageOf(first) + "# EOF\n", options);
            const std::string page = pageOf(moved(first)) + "# EOF\n";
            const Reading after = read(parser, page, options);
            RC_ASSERT(after.error.empty());
            RC_ASSERT(before.readings.layout == after.readings.layout);
            RC_ASSERT(same(after, readCold(page, options)));
        }));
    }

    void mutatedPagesAreReadAsIfForTheFirstTime()
    {
        QVERIFY(rc::check("whatever a page became: no crash, and the same result as without history", [] {
            ParserResources resources;
            PageParser parser(nullptr, resources);
            const auto options =
                *rc::gen::element(openMetrics(), openMetrics(Strictness::Grammar), ExpositionOptions());
            std::string page = *rc::gen::element(
                histogramPage, pageOf(*families()) + "# EOF\n", std::string("a 1 2\na{x=\"1\"} 2 3\n"));
            read(parser, page, options);
            const int edits = *rc::gen::inRange(1, 4);
            for (int i = 0; i < edits && !page.empty(); ++i) {
                const auto at = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(page.size())));
                const auto kind = *rc::gen::inRange(0, 3);
                const char byte =
                    *rc::gen::element('0', '9', '\n', ' ', '"', '\\', '{', '}', '#', 'a', '.', '-', '\xff', '\0');
                if (kind == 0)
                    page[at] = byte;
                else if (kind == 1)
                    page.insert(at, 1, byte);
                else
                    page.erase(at, static_cast<std::size_t>(*rc::gen::inRange(1, 5)));
            }
            RC_ASSERT(same(read(parser, page, options), readCold(page, options)));
        }));
    }

    void theRepeatedPathChecksValuesToo()
    {
        ParserResources resources;
        PageParser parser(nullptr, resources);
        const auto options = openMetrics();
        QCOMPARE(read(parser, histogramPage, options).error, std::string());
        const auto with = [&](const char* from, const char* to) {
            return read(parser, std::regex_replace(histogramPage, std::regex(from), to), options).error;
        };
        QCOMPARE(with("2\\}?\"\\} 2", "2\"} 0"),
            std::string("line 3, column 1: a bucket counts fewer events than the bucket before it"));
        QCOMPARE(
            with("h_count 3", "h_count 2"), std::string("line 7, column 10: the count differs from the +Inf bucket"));
        QCOMPARE(
            with("h_sum 4", "h_sum -4"), std::string("line 6, column 1: a counter-like value must not be negative"));
        QCOMPARE(with("h_sum 4", "h_sum 4x"), std::string("line 6, column 7: a number as value expected"));
        QCOMPARE(with("# \\{a=\"b\"\\} 6", "# {a=\"b\"} 6x"),
            std::string("line 8, column 21: a number as the exemplar's value expected"));
        QCOMPARE(with("h_sum 4", "h_sum 5"), std::string());
    }

    void theRepeatedPathAllocatesNothing()
    {
        std::string page;
        for (int i = 0; i < 500; ++i)
            page += "metric_name_" + std::to_string(i / 10) + "{instance=\"" + std::to_string(i) + "\"} "
                + std::to_string(i * 1.5) + "\n";
        std::string other = page;
        for (std::size_t at = other.find("} "); at != std::string::npos; at = other.find("} ", at + 1))
            other[at + 2] = '7';
        ParserResources resources;
        PageParser parser(nullptr, resources);
        Readings readings;
        QVERIFY(!parser.parse(page, {}, readings));
        QVERIFY(!parser.parse(other, {}, readings));
        const std::size_t before = allocations;
        QVERIFY(!parser.parse(page, {}, readings));
        QVERIFY(!parser.parse(other, {}, readings));
        QCOMPARE(allocations - before, std::size_t(0));
    }

    void handsOverOnlyWantedSeries()
    {
        ParserResources resources;
        PageParser parser(std::make_shared<Extraction>(Extraction{{"b", "d"}}), resources);
        Readings readings;
        QVERIFY(!parser.parse("a 1\nb{y=\"2\",x=\"1\"} 2\nc 3\nd 4\n", {}, readings));
        QCOMPARE(readings.values, (std::vector<double>{2, 4}));
        QCOMPARE(readings.layout->series.at(0), (SeriesName{"b", {{"x", "1"}, {"y", "2"}}}));
        const auto layout = readings.layout;
        QVERIFY(!parser.parse("b{y=\"2\",x=\"1\"} 20\nnew 3\nd 40\n", {}, readings));
        QCOMPARE(readings.values, (std::vector<double>{20, 40}));
        QVERIFY(readings.layout == layout); // the page changed, what is wanted of it did not
        QVERIFY(!parser.parse("d 400\n", {}, readings));
        QCOMPARE(readings.values, (std::vector<double>{400}));
        QVERIFY(readings.layout != layout);
        QVERIFY(parser.parse("d 400\nbad line\n", {}, readings)); // unwanted lines must be well-formed as well
    }

    void targetsWithEqualPagesShareAShape()
    {
        ParserResources resources;
        PageParser one(nullptr, resources);
        PageParser two(nullptr, resources);
        Readings a;
        Readings b;
        QVERIFY(!one.parse("x 1\ny{a=\"b\"} 2\n", {}, a));
        QVERIFY(!two.parse("x 10\ny{a=\"b\"} 20.5\n", {}, b));
        QVERIFY(a.layout == b.layout);
        QCOMPARE(b.values, (std::vector<double>{10, 20.5}));
    }

    void ofARepeatedSeriesTheNewestCounts()
    {
        ParserResources resources;
        PageParser parser(nullptr, resources);
        Readings readings;
        QVERIFY(!parser.parse("a 1\nb 5\na 2\n", {}, readings));
        QCOMPARE(readings.values, (std::vector<double>{1, 5}));
        QVERIFY(!parser.parse("a 1 10\nb 5\na 2 30\na 3 20\n", {}, readings));
        QCOMPARE(readings.values, (std::vector<double>{2, 5}));
    }
};

QTEST_APPLESS_MAIN(PageParserTest)
#include "tst_pageparser.moc"
