// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "probes/metricfamily.h"
#include "support/printedfamilies.h"
#endif

#include <QTest>

using namespace dwcp;
using namespace std::string_literals;

namespace {

std::string meaning(std::string_view page)
{
    return printed(readFamilies(page, {}));
}

void row(const char* name, const std::string& page, const std::string& expected)
{
    QTest::newRow(name) << QByteArray::fromStdString(page) << QByteArray::fromStdString(expected);
}

const std::string goodHistogram = "# HELP lat Latency.\n# TYPE lat histogram\n"
                                  "lat_bucket{le=\"0.1\"} 3\nlat_bucket{le=\"+Inf\"} 7\nlat_sum 1.5e+01\nlat_count 7\n";

} // namespace

/** The Prometheus text format 0.0.4: what it means and what it refuses. */
class TextFormatTest : public QObject {
    Q_OBJECT

private slots:
    void understands_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("expected");
        row("an empty page", "", "");
        row("blank lines only", "\n \n\t\n", "");
        row("a bare value", "up 1\n", "up unknown\n  up [] 1\n");
        row("a value with a timestamp in milliseconds", "a -3e3 103948\n", "a unknown\n  a [] -3000 @103.948\n");
        row("a timestamp before the epoch", "a -1 -2\n", "a unknown\n  a [] -1 @-0.002\n");
        row("empty braces", "a{} 3\n", "a unknown\n  a [] 3\n");
        row("blanks and tabs wherever tokens meet", " \ta \t{ x\t=  \"1\" , y =\"2\"\t}\t 3 \t 4 \t\n",
            "a unknown\n  a [x=1, y=2] 3 @0.004\n");
        row("a comma behind the last label", "a{x=\"1\",} 2\n", "a unknown\n  a [x=1] 2\n");
        row("a value right behind the brace", "a{x=\"1\"}-Inf\n", "a unknown\n  a [x=1] -inf\n");
        row("leading zeros", "a 08 15\n", "a unknown\n  a [] 8 @0.015\n");
        row("the special values", "a NaN\nb +Inf\nc -Inf\nd inf\ne nan\nf Infinity\n",
            "a unknown\n  a [] nan\nb unknown\n  b [] inf\nc unknown\n  c [] -inf\nd unknown\n  d [] inf\n"
            "e unknown\n  e [] nan\nf unknown\n  f [] inf\n");
        row("numbers without a digit before or behind the point", "a .5\nb 5.\nc +.5e1\n",
            "a unknown\n  a [] 0.5\nb unknown\n  b [] 5\nc unknown\n  c [] 5\n");
        row("the three escapes of label values", "a{x=\"q\\\"u\\\\o\\nte\"} 1\n", "a unknown\n  a [x=q\"u\\o\nte] 1\n");
        row("braces, commas, hashes and blanks in a label value", "a{x=\"} 1 # {,=\"} 2\n",
            "a unknown\n  a [x=} 1 # {,=] 2\n");
        row("UTF-8 in a label value", "a{x=\"Bj\xc3\xb6rn \xe4\xbd\x96\xe4\xbd\xa5 \xf0\x9f\x92\xa1\"} 1\n",
            "a unknown\n  a [x=Bj\xc3\xb6rn \xe4\xbd\x96\xe4\xbd\xa5 \xf0\x9f\x92\xa1] 1\n");
        row("a NUL in a label value", "a{x=\"n\0l\"} 1\n"s, "a unknown\n  a [x=n\0l] 1\n"s);
        row("colons in names, underscores in front", "_a:b:rate5m{_l=\"v\"} 1\n",
            "_a:b:rate5m unknown\n  _a:b:rate5m [_l=v] 1\n");
        row("an empty label value", "a{x=\"\"} 1\n", "a unknown\n  a [x=] 1\n");
        row("help with escapes", "# HELP a two\\nlines \\\\ \\\" \\t end\na 1\n",
            "a unknown: two\nlines \\ \" \\t end\n  a [] 1\n");
        row("help in UTF-8", "# HELP a W\xc3\xa4rme\na 1\n", "a unknown: W\xc3\xa4rme\n  a [] 1\n");
        row("help and type with odd blanks",
            "  # \t HELP  a  \t text  of it\n#HELPLESS\n  #    TYPE    a \t gauge \na 1\n",
            "a gauge: text  of it\n  a [] 1\n");
        row("types in any case", "# TYPE a COUNTER\na 1\n", "a counter\n  a [] 1\n");
        row("comments", "# one\n#\n#two\n# HELPER a x\n# UNIT a s\n# EOF\na 1\n", "a unknown\n  a [] 1\n");
        row("unfinished metadata", "# HELP\n# TYPE\n# HELP \n# HELP a\n# HELP a\n# TYPE a\n# HELP a \na 1\n",
            "a unknown\n  a [] 1\n");
        row("help behind the samples", "a 1\n# HELP a later\n", "a unknown: later\n  a [] 1\n");
        row("a histogram", goodHistogram,
            "lat histogram: Latency.\n  lat_bucket [le=0.1] 3\n  lat_bucket [le=+Inf] 7\n  lat_sum [] 15\n  lat_count "
            "[] 7\n");
        row("a histogram of fractions", "# TYPE h histogram\nh_bucket{le=\"1\"} 1.5\nh_sum -4\nh_count 2.5\n",
            "h histogram\n  h_bucket [le=1] 1.5\n  h_sum [] -4\n  h_count [] 2.5\n");
        row("both spellings of gaugehistogram",
            "# TYPE g gaugehistogram\ng_bucket{le=\"+Inf\"} 1\n# TYPE h gauge_histogram\nh_count 1\n",
            "g gaugehistogram\n  g_bucket [le=+Inf] 1\nh gaugehistogram\n  h_count [] 1\n");
        row("a summary among others",
            "# TYPE s summary\ns{q=\"v\",quantile=\"0.5\"} 1\ndecoy -1 -2\ns{quantile=\".9\"} NaN\n"
            "s_count 3\nfake_sum 4\ns_sum{q=\"w\"} 5 6\n  s{quantile=\"-12.5\",} 1\n",
            "s summary\n  s [q=v, quantile=0.5] 1\n  s [quantile=.9] nan\n  s_count [] 3\n  s_sum [q=w] 5 @0.006\n"
            "  s [quantile=-12.5] 1\ndecoy unknown\n  decoy [] -1 @-0.002\nfake_sum unknown\n  fake_sum [] 4\n");
        row("a series twice", "a 1\na 2 3\n", "a unknown\n  a [] 1\n  a [] 2 @0.003\n");
        row("a summary's count that is a metric of its own elsewhere",
            "# TYPE s summary\ns_count 1\n# TYPE s_count counter\n", "s summary\n  s_count [] 1\ns_count counter\n");
        row("quoted names",
            "# TYPE \"my.metric\" counter\n# HELP \"my.metric\" text\n{\"my.metric\",\"l.n\"=\"v\"} 1\n"
            "{x=\"y\", \"my.metric\" } 2 3\n{\"a \\\"b\\\\c\\nd\"} 4\nplain{\"x\"=\"1\"} 5\n",
            "my.metric counter: text\n  my.metric [l.n=v] 1\n  my.metric [x=y] 2 @0.003\na \"b\\c\nd unknown\n"
            "  a \"b\\c\nd [] 4\nplain unknown\n  plain [x=1] 5\n");
    }

    void understands()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(meaning(page.toStdString())), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("expected");
        row("no line feed at the end", "\nbla 3\nblub 42",
            "line 3, column 8: the last line does not end in a line feed");
        row("a name alone", "a\n", "line 1, column 2: character not allowed in a metric name");
        row("a name and blanks", "ab  \n", "line 1, column 5: a number as value expected");
        row("a digit first", "0a 1\n", "line 1, column 1: metric name expected");
        row("a dot in the name", "a.b 1\n", "line 1, column 2: character not allowed in a metric name");
        row("a dash in the name", "x 1\na-b 1\n", "line 2, column 2: character not allowed in a metric name");
        row("a name that begins with the one before", "a 1\na.b 1\n",
            "line 2, column 2: character not allowed in a metric name");
        row("an at sign", "@a{l=\"v\"} 3 2\n", "line 1, column 1: metric name expected");
        row("no name", "{l=\"v\"} 3 2\n", "line 1, column 1: metric name expected");
        row("braces alone", "{} 3\n", "line 1, column 1: metric name expected");
        row("two quoted names", "{\"one.name\",\"other\"} 3\n", "line 1, column 13: a second metric name");
        row("a name and a quoted one", "a{\"b\"} 3\n", "line 1, column 3: a second metric name");
        row("a quoted name badly ended", "{\"m.n\".l=\"v\"} 3\n",
            "line 1, column 7: ',' or '}' expected behind the label");
        row("a line feed in a quoted name", "{\"m\nn\"} 3\n",
            "line 1, column 4: quoted name is not closed before the end of the line");
        row("a line feed in a quoted label name", "{\"m\",\"x\ny\"=\"v\"} 3\n",
            "line 1, column 8: quoted name is not closed before the end of the line");
        row("a bad escape in a quoted name", "# TYPE \"m\\t\" counter\n",
            "line 1, column 10: unknown escape sequence in metric name");
        row("invalid UTF-8 in a quoted name", "{\"a\xc5z\"} 3\n", "line 1, column 3: quoted name is not valid UTF-8");
        row("a bad label name", "a{@=\"v\"} 3\n", "line 1, column 3: label name expected");
        row("an empty label name", "a{=\"\"} 0\n", "line 1, column 3: label name expected");
        row("a colon in a label name", "a{x:y=\"v\"} 3\n", "line 1, column 4: '=' expected behind the label name");
        row("a byte beyond ASCII in a label name", "a{\xff=\"v\"} 1\n", "line 1, column 3: label name expected");
        row("the reserved label", "a{__name__=\"v\"} 3\n", "line 1, column 3: the label name __name__ is reserved");
        row("no equal sign", "a{x+=\"v\"} 3\n", "line 1, column 4: '=' expected behind the label name");
        row("no quotes", "a{x=v} 3\n", "line 1, column 5: a label value in quotes expected");
        row("single quotes", "a{x='v'} 3\n", "line 1, column 5: a label value in quotes expected");
        row("no label value", "a{x=\n", "line 1, column 5: a label value in quotes expected");
        row("a NUL before the label value", "a{x=\0\"v\"} 1\n"s, "line 1, column 5: a label value in quotes expected");
        row("an open label value", "a{x=\"\n",
            "line 1, column 6: label value is not closed before the end of the line");
        row("a line feed in a label value", "\na{x=\"new\nline\"} 3\n",
            "line 2, column 9: label value is not closed before the end of the line");
        row("an unknown escape in a label value", "a{x=\"\\t\"} 3\n",
            "line 1, column 6: unknown escape sequence in label value");
        row("invalid UTF-8 in a label value", "a{l=\"\xbd\"} 3\n", "line 1, column 6: label value is not valid UTF-8");
        row("an overlong form in a label value", "a{l=\"\xc0\xaf\"} 3\n",
            "line 1, column 6: label value is not valid UTF-8");
        row("a surrogate in a label value", "a{l=\"\xed\xa0\x80\"} 3\n",
            "line 1, column 6: label value is not valid UTF-8");
        row("something behind a label value", "a{x=\"v\"+} 3\n",
            "line 1, column 8: ',' or '}' expected behind the label");
        row("labels without a comma", "a{x=\"1\" y=\"2\"} 3\n",
            "line 1, column 9: ',' or '}' expected behind the label");
        row("two commas", "a{x=\"1\",,y=\"2\"} 3\n", "line 1, column 9: label name expected");
        row("a comma alone", "a{,} 3\n", "line 1, column 3: label name expected");
        row("a label twice", "a{x=\"1\",y=\"2\",x=\"1\"} 3\n", "line 1, column 2: the label 'x' is there twice");
        row("a word as value", "a true\n", "line 1, column 3: a number as value expected");
        row("a carriage return", "a 1\r\n", "line 1, column 3: a number as value expected");
        row("two numbers in one", "a 1.2.3\n", "line 1, column 3: a number as value expected");
        row("a value too large", "a 1e999\n", "line 1, column 3: a number as value expected");
        row("a signed NaN", "a -NaN\n", "line 1, column 3: a number as value expected");
        row("a fraction as timestamp", "a 3 2.72\n",
            "line 1, column 5: a whole number of milliseconds expected as timestamp");
        row("a timestamp with rubbish", "a 0 1_2\n",
            "line 1, column 5: a whole number of milliseconds expected as timestamp");
        row("two signs", "a 0 +-1\n", "line 1, column 5: a whole number of milliseconds expected as timestamp");
        row("a timestamp too large", "a 0 99999999999999999999\n",
            "line 1, column 5: a whole number of milliseconds expected as timestamp");
        row("text behind the timestamp", "a 3 2 1\n", "line 1, column 7: text behind the timestamp");
        row("an exemplar", "a 3 # {} 1\n", "line 1, column 5: a whole number of milliseconds expected as timestamp");
        row("help twice", "# HELP a one\n# HELP a two\n", "line 2, column 10: second HELP line of this metric");
        row("type twice", "# TYPE a counter\n# TYPE a untyped\n", "line 2, column 10: second TYPE line of this metric");
        row("type behind samples", "a 4\nb 1\n# TYPE a counter\n",
            "line 3, column 10: TYPE line behind the metric's samples");
        row("an unknown type", "# TYPE a bla\n", "line 1, column 10: unknown metric type");
        row("a type of OpenMetrics", "# TYPE a stateset\n", "line 1, column 10: unknown metric type");
        row("a bad name in metadata", "# TYPE met-ric counter\n",
            "line 1, column 11: character not allowed in a metric name");
        row("no name in metadata", "# HELP #\n", "line 1, column 8: metric name expected");
        row("invalid UTF-8 in help", "# HELP a \xff\n", "line 1, column 10: help text is not valid UTF-8");
        row("a quantile that is no number", "# TYPE s summary\ns{quantile=\"bla\"} 3\n",
            "line 2, column 1: the label 'quantile' is not a number");
        row("a quantile in hexadecimal", "# TYPE s summary\ns{quantile=\"0x1p-3\"} 3\n",
            "line 2, column 1: the label 'quantile' is not a number");
        row("a bucket that is no number", "# TYPE h histogram\nh_bucket{le=\"bla\"} 3\n",
            "line 2, column 1: the label 'le' is not a number");
        row("a bucket in hexadecimal", "# TYPE h histogram\nh_bucket{le=\"0x1p-3\"} 3\n",
            "line 2, column 1: the label 'le' is not a number");
        row("a negative bucket", "# TYPE h histogram\nh_bucket{le=\"1\"} 3\nh_bucket{le=\"2\"} -4.5\n",
            "line 3, column 1: a histogram's count must not be negative");
        row("a negative count", "# TYPE h histogram\nh_count -1\n",
            "line 2, column 1: a histogram's count must not be negative");
        for (const char* number : {"1_2", "0x1p-3", "0X1P-3", "0x1", "0X1", "0b1", "0B1", "0o1", "0O1", "1e", "1e+",
                 "e5", ".", "+", "1,5", "Na", "in"})
            row(qPrintable(QStringLiteral("the number ") + QLatin1String(number)), std::string("a ") + number + "\n",
                "line 1, column 3: a number as value expected");
    }

    void refuses()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(meaning(page.toStdString())), expected);
    }

    void boundsSeriesAndLabels()
    {
        ExpositionOptions options;
        options.maxSeries = 2;
        options.maxLabels = 2;
        QCOMPARE(readFamilies("a 1\nb 1\n", options).families.size(), std::size_t(2));
        QCOMPARE(
            printed(readFamilies("a 1\nb 1\nc 1\n", options)), std::string("line 3, column 1: more than 2 series"));
        QCOMPARE(printed(readFamilies("a{x=\"\",y=\"\",z=\"\"} 1\n", options)),
            std::string("line 1, column 13: more than 2 labels"));
    }

    void tellsTheFormatsApart()
    {
        QCOMPARE(expositionFormat("text/plain; version=0.0.4"), ExpositionFormat::Text);
        QCOMPARE(expositionFormat(""), ExpositionFormat::Text);
        QCOMPARE(expositionFormat("application/openmetrics-text; version=1.0.0; charset=utf-8"),
            ExpositionFormat::OpenMetrics);
        QCOMPARE(expositionFormat("Application/OpenMetrics-Text"), ExpositionFormat::OpenMetrics);
        QCOMPARE(expositionFormat("application/openmetrics-textual"), ExpositionFormat::Text);
    }
};

QTEST_APPLESS_MAIN(TextFormatTest)
#include "tst_textformat.moc"
