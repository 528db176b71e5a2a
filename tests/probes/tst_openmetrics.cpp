// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "probes/metricfamily.h"
#include "support/printedfamilies.h"
#endif

#include <QTest>

using namespace dwcp;
using namespace std::string_literals;

namespace {

std::string meaning(const std::string& page, Strictness strictness = Strictness::Full)
{
    ExpositionOptions options;
    options.format = ExpositionFormat::OpenMetrics;
    options.strictness = strictness;
    return printed(readFamilies(page, options));
}

void row(const char* name, const std::string& page, const std::string& expected)
{
    QTest::newRow(name) << QByteArray::fromStdString(page) << QByteArray::fromStdString(expected);
}

/** A row of a page that lacks its end. */
void body(const char* name, const std::string& lines, const std::string& expected)
{
    row(name, lines + "# EOF\n", expected);
}

std::string digits(std::size_t count)
{
    return std::string(count, '7');
}

} // namespace

/** OpenMetrics 1.0: what it means and what it refuses, by its grammar and by its other rules. */
class OpenMetricsTest : public QObject {
    Q_OBJECT

private slots:
    void understands_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("expected");
        row("nothing", "# EOF\n", "");
        row("no line feed behind the end", "a 1\n# EOF", "a unknown\n  a [] 1\n");
        body(
            "a counter", "# TYPE c counter\n# HELP c How many.\nc_total 1\n", "c counter: How many.\n  c_total [] 1\n");
        body("a counter of 2^63", "# TYPE c counter\nc_total 9223372036854775808\n",
            "c counter\n  c_total [] 9223372036854775808\n");
        body("help before type", "# HELP c How.\n# TYPE c counter\nc_total 1\n", "c counter: How.\n  c_total [] 1\n");
        body("a gauge", "# TYPE g gauge\ng 1.25\n", "g gauge\n  g [] 1.25\n");
        body("many leading zeros", "# TYPE g gauge\ng 000000000000000000000000000000000000000000001.2e-1\n",
            "g gauge\n  g [] 0.12\n");
        body("NaN", "g NaN\n", "g unknown\n  g [] nan\n");
        body("a unit", "# TYPE g_seconds gauge\n# UNIT g_seconds seconds\ng_seconds 1\n",
            "g_seconds gauge (seconds)\n  g_seconds [] 1\n");
        body("a summary", "# TYPE s summary\ns_count 1\ns_sum 2\ns{quantile=\"0.5\"} 0.7\ns{quantile=\"1\"} 0.8\n",
            "s summary\n  s_count [] 1\n  s_sum [] 2\n  s [quantile=0.5] 0.7\n  s [quantile=1] 0.8\n");
        body("a histogram",
            "# TYPE h histogram\nh_bucket{le=\"1.0\"} 0\nh_bucket{le=\"+Inf\"} 3\nh_count 3\nh_sum 2\nh_created 5.5\n",
            "h histogram\n  h_bucket [le=1.0] 0\n  h_bucket [le=+Inf] 3\n  h_count [] 3\n  h_sum [] 2\n  h_created [] "
            "5.5\n");
        body("whole numbers with a point", "# TYPE h histogram\nh_bucket{le=\"+Inf\"} 3.0\nh_count 3.00\nh_sum 2\n",
            "h histogram\n  h_bucket [le=+Inf] 3\n  h_count [] 3\n  h_sum [] 2\n");
        body("the count before the buckets", "# TYPE h histogram\nh_count 3\nh_sum 2\nh_bucket{le=\"+Inf\"} 3\n",
            "h histogram\n  h_count [] 3\n  h_sum [] 2\n  h_bucket [le=+Inf] 3\n");
        body("bounds in other spellings",
            "# TYPE h histogram\nh_bucket{le=\"0\"} 0\nh_bucket{le=\"1e-04\"} 0\nh_bucket{le=\"1\"} 0\n"
            "h_bucket{le=\"1e+05\"} 0\nh_bucket{le=\"+Inf\"} 0\n",
            "h histogram\n  h_bucket [le=0] 0\n  h_bucket [le=1e-04] 0\n  h_bucket [le=1] 0\n  h_bucket [le=1e+05] 0\n "
            " h_bucket [le=+Inf] 0\n");
        body("negative bounds without a sum", "# TYPE h histogram\nh_bucket{le=\"-1.0\"} 1\nh_bucket{le=\"+Inf\"} 3\n",
            "h histogram\n  h_bucket [le=-1.0] 1\n  h_bucket [le=+Inf] 3\n");
        body("two histograms in a family",
            "# TYPE h histogram\nh_bucket{a=\"1\",le=\"+Inf\"} 1\nh_count{a=\"1\"} 1\nh_sum{a=\"1\"} 1\n"
            "h_bucket{a=\"2\",le=\"+Inf\"} 0\nh_count{a=\"2\"} 0\nh_sum{a=\"2\"} 0\n",
            "h histogram\n  h_bucket [a=1, le=+Inf] 1\n  h_count [a=1] 1\n  h_sum [a=1] 1\n"
            "  h_bucket [a=2, le=+Inf] 0\n  h_count [a=2] 0\n  h_sum [a=2] 0\n");
        body("a gaugehistogram below zero",
            "# TYPE g gaugehistogram\ng_bucket{le=\"-1.0\"} 1\ng_bucket{le=\"+Inf\"} 3\ng_gcount 3\ng_gsum -5\n",
            "g gaugehistogram\n  g_bucket [le=-1.0] 1\n  g_bucket [le=+Inf] 3\n  g_gcount [] 3\n  g_gsum [] -5\n");
        body("exemplars",
            "# TYPE h histogram\nh_bucket{le=\"1.0\"} 0 # {a=\"b\"} 0.5\nh_bucket{le=\"+Inf\"} 3 # {a=\"" + digits(127)
                + "\"} 4 123\n",
            "h histogram\n  h_bucket [le=1.0] 0 # [a=b] 0.5\n  h_bucket [le=+Inf] 3 # [a=" + digits(127)
                + "] 4 @123\n");
        body("an exemplar of 128 characters in more bytes",
            "# TYPE c counter\nc_total 1 # {a=\"\xe2\x98\x83" + digits(126) + "\"} 4 123\n",
            "c counter\n  c_total [] 1 # [a=\xe2\x98\x83" + digits(126) + "] 4 @123\n");
        body("an exemplar behind a timestamp", "# TYPE c counter\nc_total{} 0 123 # {} 0.5\n",
            "c counter\n  c_total [] 0 @123 # [] 0.5\n");
        body("hashes in label values",
            "# TYPE h histogram\nh_bucket{le=\"+Inf\",x=\"y # \"} 3 # {a=\"d\",b=\"} # {\"} 4\n",
            "h histogram\n  h_bucket [le=+Inf, x=y # ] 3 # [a=d, b=} # {] 4\n");
        body("info", "# TYPE i info\ni_info{v=\"1\"} 1\ni_info{v=\"2\"} 1.0\n",
            "i info\n  i_info [v=1] 1\n  i_info [v=2] 1\n");
        body("info of several times", "# TYPE i info\ni_info{v=\"1\"} 1 1\ni_info{v=\"2\"} 1 0\n",
            "i info\n  i_info [v=1] 1 @1\n  i_info [v=2] 1 @0\n");
        body("a stateset", "# TYPE s stateset\ns{s=\"on\"} 0\ns{s=\"off\"} 1.0\n",
            "s stateset\n  s [s=on] 0\n  s [s=off] 1\n");
        body("metadata without samples", "# HELP a \n# UNIT a \n# TYPE b unknown\n", "a unknown\nb unknown\n");
        body("labels that need care", "# TYPE g gauge\ng{a=\"+Inf\",b=\"b{c}d\"} +Inf\ng{a=\"\"} -Inf\n",
            "g gauge\n  g [a=+Inf, b=b{c}d] inf\n  g [a=] -inf\n");
        body("escapes, known and unknown", "# HELP a he\\n\\\\l\\tp\\\na{x=\"b\\\"a\\nr\"} 1\na{x=\"b\\\\a\\z\"} 2\n",
            "a unknown: he\n\\l\\tp\\\n  a [x=b\"a\nr] 1\n  a [x=b\\a\\z] 2\n");
        body("a NUL in help", "# HELP a x\0y\n"s, "a unknown: x\0y\n"s);
        body("timestamps",
            "# TYPE c counter\nc_total{x=\"1\"} 1 000\nc_total{x=\"2\"} 1 0.0\nc_total{x=\"3\"} 1 1.5e3\n"
            "c_total{x=\"4\"} 1 12345678901234567890.1234567890\nc_total{x=\"5\"} 1 -1.5\n",
            "c counter\n  c_total [x=1] 1 @0\n  c_total [x=2] 1 @0\n  c_total [x=3] 1 @1500\n"
            "  c_total [x=4] 1 @12345678901234567168\n  c_total [x=5] 1 @-1.5\n");
        body("times that a nanosecond clock takes for one", "g 1 0.0000000000\ng 2 0.0000000001\ng 3 0.0000000010\n",
            "g unknown\n  g [] 1 @0\n  g [] 2 @1e-10\n  g [] 3 @1e-09\n");
        body("times that a double takes for one", "g 1 1520879607.0000000001\ng 2 1520879607.0000000002\n",
            "g unknown\n  g [] 1 @1520879607\n  g [] 2 @1520879607\n");
        body("families that only look alike",
            "# TYPE a counter\na_total 1\n# TYPE a_x counter\na_x_total 1\n# TYPE a_totals gauge\na_totals 1\n",
            "a counter\n  a_total [] 1\na_x counter\n  a_x_total [] 1\na_totals gauge\n  a_totals [] 1\n");
        body("quoted names",
            "# TYPE \"a.b\" counter\n{\"a.b_total\",x=\"1\"} 1 # {\"t.id\"=\"2\"} 3\n{y=\"1\",\"c.d\"} 2\n",
            "a.b counter\n  a.b_total [x=1] 1 # [t.id=2] 3\nc.d unknown\n  c.d [y=1] 2\n");
    }

    void understands()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(meaning(page.toStdString())), expected);
    }

    void refusesByGrammar_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("expected");
        const std::string name = "metric name expected";
        const std::string value = "a number as value expected";
        row("an empty page", "", "line 1, column 1: the page does not end with # EOF");
        row("no end", "a 1\n", "line 2, column 1: the page does not end with # EOF");
        row("a page cut off", "a 1\nb 1", "line 2, column 1: the line does not end in a line feed");
        row("a blank line", "a 1\n\n# EOF\n", "line 2, column 1: blank line");
        row("text after the end", "a 1\n# EOF\nb", "line 3, column 1: text after # EOF");
        row("a line after the end", "# EOF\na 1\n", "line 2, column 1: text after # EOF");
        row("a blank line after the end", "# EOF\n\n", "line 2, column 1: text after # EOF");
        row("an end with more on it", "a 1\n# EOFx", "line 2, column 1: the line does not end in a line feed");
        row("a comment", "# x\n# EOF\n", "line 1, column 1: only # HELP, # TYPE, # UNIT and # EOF may begin with #");
        row("a blank before the hash", " # HELP a x\n# EOF\n", "line 1, column 1: metric name expected");
        row("two blanks behind the hash", "#  TYPE a gauge\n# EOF\n",
            "line 1, column 1: only # HELP, # TYPE, # UNIT and # EOF may begin with #");
        row("a tab behind the hash", "#\tTYPE a gauge\n# EOF\n",
            "line 1, column 1: only # HELP, # TYPE, # UNIT and # EOF may begin with #");
        body("unquoted label value", "a{x=1} 1\n", "line 1, column 5: a label value in quotes expected");
        body("unclosed label value", "a{x=\"1} 1\n",
            "line 1, column 10: label value is not closed before the end of the line");
        body("single quotes", "a{x='1'} 1\n", "line 1, column 5: a label value in quotes expected");
        body("a label name alone", "a{x} 1\n", "line 1, column 4: '=' expected behind the label name");
        body("a label without an equal sign", "a{x\"v\"} 1\n", "line 1, column 4: '=' expected behind the label name");
        body("a label without a value", "a{x=} 1\n", "line 1, column 5: a label value in quotes expected");
        body("no comma", "a{x=\"1\"y=\"2\"} 1\n", "line 1, column 8: ',' or '}' expected behind the label");
        body("two commas", "a{x=\"1\",,y=\"2\"} 1\n", "line 1, column 9: label name expected");
        body("a comma first", "a{,x=\"1\"} 1\n", "line 1, column 3: label name expected");
        body("a comma last", "a{x=\"1\",} 1\n", "line 1, column 9: label expected behind the comma");
        body("a blank in braces", "a{ x=\"1\"} 1\n", "line 1, column 3: label name expected");
        body("a blank behind a comma", "a{x=\"1\", y=\"2\"} 1\n", "line 1, column 9: label name expected");
        body("a digit as label name", "a{1=\"1\"} 1\n", "line 1, column 3: label name expected");
        body("a label twice", "a{x=\" # \",x=\" # \"} 1\n", "line 1, column 2: the label 'x' is there twice");
        body("no blank behind the brace", "a{x=\" # \"}1\n", "line 1, column 11: one blank expected before the value");
        body("invalid UTF-8", "a{x=\"\xff\"} 1\n", "line 1, column 6: label value is not valid UTF-8");
        body("no name", "{x=\"1\"} 1\n", "line 1, column 1: " + name);
        body("a name alone", "a\n", "line 1, column 2: one blank expected before the value");
        body("a tab before the value", "a\t1\n", "line 1, column 2: one blank expected before the value");
        body("no value", "a \n", "line 1, column 3: " + value);
        body("two blanks before the value", "a  1\n", "line 1, column 3: " + value);
        body("a word as value", "a a\n", "line 1, column 3: " + value);
        body("a tab behind the value", "a 1\t\n", "line 1, column 3: " + value);
        body("a blank behind the value", "a 1 \n", "line 1, column 5: a number of seconds as timestamp expected");
        body("a digit first", "0a 1\n", "line 1, column 1: " + name);
        body("a dot in a name", "a.b 1\n", "line 1, column 2: one blank expected before the value");
        body("a dash in a name", "a-b 1\n", "line 1, column 2: one blank expected before the value");
        body("a word as timestamp", "a 1 z\n", "line 1, column 5: a number of seconds as timestamp expected");
        body("a timestamp with a letter", "a 1 1z\n", "line 1, column 5: a number of seconds as timestamp expected");
        body("a timestamp with two points", "a 1 1.1.1\n",
            "line 1, column 5: a number of seconds as timestamp expected");
        body("two timestamps", "a 1 1 1\n", "line 1, column 6: a timestamp or an exemplar expected");
        body("a blank behind the timestamp", "a 1 2 \n", "line 1, column 6: a timestamp or an exemplar expected");
        body("a hash behind the timestamp", "a 1 2 #\n", "line 1, column 6: a timestamp or an exemplar expected");
        for (const char* time : {"NaN", "Inf", "+Inf", "-Inf"})
            body(time, std::string("a 1 ") + time + "\n", "line 1, column 5: a timestamp must be finite");
        for (const char* number : {"1_2", "0x1p-3", "0X1P-3", "0b1", "0B1", "0x1", "0X1", "0o1", "0O1"})
            body(number, std::string("a ") + number + "\n", "line 1, column 3: " + value);
        for (const char* type : {"meh", "meh ", "gauge ", " gauge", "untyped", "GAUGE"})
            body(qPrintable(QStringLiteral("type '") + QLatin1String(type) + QLatin1Char('\'')),
                std::string("# TYPE a ") + type + "\n", "line 1, column 10: unknown metric type");
        for (const std::string keyword : {"HELP", "TYPE", "UNIT"}) {
            body(("bare " + keyword).c_str(), "# " + keyword + "\n",
                "line 1, column 1: only # HELP, # TYPE, # UNIT and # EOF may begin with #");
            body((keyword + " without a name").c_str(), "# " + keyword + " \n", "line 1, column 8: " + name);
            body((keyword + " with a name alone").c_str(), "# " + keyword + " a\n",
                "line 1, column 9: a blank and a text expected behind the name");
            body((keyword + " with a tab").c_str(), "# " + keyword + " a\t\n",
                "line 1, column 9: character not allowed in a metric name");
        }
        body("a unit that is no part of the name", "# UNIT a seconds\n",
            "line 1, column 10: the unit is not the last part of the metric name");
        body("a unit that is not a part of its own", "# UNIT aseconds seconds\n",
            "line 1, column 17: the unit is not the last part of the metric name");
        body("a unit with a blank", "# UNIT a_seconds seconds \n",
            "line 1, column 18: the unit is not the last part of the metric name");
        body("an unknown keyword", "# FOO a x\n",
            "line 1, column 1: only # HELP, # TYPE, # UNIT and # EOF may begin with #");
        const std::string bucket = "# TYPE h histogram\nh_bucket{le=\"+Inf\"} 1";
        const std::string noExemplar = "a timestamp or an exemplar expected";
        body("a hash alone", bucket + " #\n", "line 2, column 22: " + noExemplar);
        body("no blank before the hash", bucket + "# {} 1\n", "line 2, column 21: " + value);
        body("no blank behind the hash", bucket + " #{} 1\n", "line 2, column 22: " + noExemplar);
        body("no blank behind the exemplar's labels", bucket + " # {}1\n",
            "line 2, column 27: one blank expected behind the exemplar's labels");
        body("no value of the exemplar", bucket + " # {}\n",
            "line 2, column 27: one blank expected behind the exemplar's labels");
        body("a blank behind the exemplar", bucket + " # {} 1 \n",
            "line 2, column 30: a number of seconds as timestamp expected");
        body(
            "a blank behind the exemplar's time", bucket + " # {} 1 1 \n", "line 2, column 31: text behind the sample");
        body("an exemplar in hexadecimal", bucket + " # {} 0x1p-3\n",
            "line 2, column 28: a number as the exemplar's value expected");
        body("an exemplar's time in hexadecimal", bucket + " # {} 1 0x1p-3\n",
            "line 2, column 30: a number of seconds as timestamp expected");
        body("an exemplar's time without end", bucket + " # {a=\"b\"} 4 -Inf\n",
            "line 2, column 35: a timestamp must be finite");
        body("an exemplar without braces", bucket + " 1 # id=\"a\"} 1\n", "line 2, column 24: " + noExemplar);
        body("an exemplar with a name alone", bucket + " # {\"a\"} 1\n", "line 2, column 26: a second metric name");
        body("an exemplar with two commas", bucket + " # {a=\"b\",,c=\"d\"} 1\n",
            "line 2, column 32: label name expected");
    }

    void refusesByGrammar()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(meaning(page.toStdString())), expected);
        QCOMPARE(QByteArray::fromStdString(meaning(page.toStdString(), Strictness::Grammar)), expected);
    }

    void refusesByRule_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("expected");
        const std::string counterLike = "a counter-like value must not be ";
        const std::string place = "an exemplar may stand on counters and buckets only";
        const std::string twice = "' is used twice: families must not share names, and a family's lines stand together";
        const std::string h = "# TYPE h histogram\n";
        const std::string g = "# TYPE g gaugehistogram\n";
        const std::string s = "# TYPE s summary\n";
        const std::string inf = "h_bucket{le=\"+Inf\"} ";
        const std::string ginf = "g_bucket{le=\"+Inf\"} ";

        body("type behind the samples", "# HELP a x\na 1\n# TYPE a gauge\n",
            "line 3, column 10: metadata of 'a' after its samples");
        body("help behind the samples", "# TYPE a gauge\na 1\n# HELP a x\n",
            "line 3, column 10: metadata of 'a' after its samples");
        body("unit behind the samples", "# TYPE a_s gauge\na_s 1\n# UNIT a_s s\n",
            "line 3, column 12: metadata of 'a_s' after its samples");
        body("help twice", "# HELP a x\n# HELP a x\n", "line 2, column 10: repeated metadata of 'a'");
        body("empty help twice", "# HELP a \n# HELP a \n", "line 2, column 10: repeated metadata of 'a'");
        body("type twice", "# TYPE a unknown\n# TYPE a unknown\n", "line 2, column 10: repeated metadata of 'a'");
        body("unit twice", "# UNIT a_s s\n# UNIT a_s s\n", "line 2, column 12: repeated metadata of 'a_s'");
        body("a unit on info", "# TYPE x_u info\n# UNIT x_u u\n",
            "line 3, column 1: 'x_u' has a unit, which info must not");
        body("a unit on a stateset", "# TYPE x_u stateset\n# UNIT x_u u\n",
            "line 3, column 1: 'x_u' has a unit, which stateset must not");
        body("metadata apart", "# HELP a x\n# HELP b x\n# TYPE a gauge\n", "line 4, column 1: the name 'a" + twice);
        body("a family apart", "a 1\nb 1\na{x=\"1\"} 1\n", "line 3, column 1: the name 'a" + twice);
        body("two types", "# TYPE a info\n# TYPE b gauge\n# TYPE a counter\n", "line 4, column 1: the name 'a" + twice);
        body("a name that a counter takes", "# TYPE a_created gauge\n# TYPE a counter\n",
            "line 3, column 1: the name 'a_created" + twice);
        body("a name that a histogram took", "# TYPE a histogram\n# TYPE a_sum gauge\n",
            "line 3, column 1: the name 'a_sum" + twice);
        body("a gauge and a counter of one name", "# TYPE a gauge\na 1\n# TYPE a counter\na_total 1\n",
            "line 3, column 10: metadata of 'a' after its samples");
        body("a counter without its suffix", "# TYPE a counter\na 1\n", "line 2, column 1: the name 'a" + twice);
        body("an info without its suffix", "# TYPE a info\na 1\n", "line 2, column 1: the name 'a" + twice);

        body("an exemplar too long", h + inf + "1 # {a=\"" + digits(128) + "\"} 1 1\n",
            "line 2, column 22: the exemplar's labels have more than 128 characters");
        body("an exemplar on a sum", h + "h_sum 1 # {a=\"b\"} 0.5\n", "line 2, column 1: " + place);
        body("an exemplar on a gaugehistogram's sum", g + "g_gsum 1 # {a=\"b\"} 0.5\n", "line 2, column 1: " + place);
        body("an exemplar on a gauge called bucket", "# TYPE a_bucket gauge\na_bucket 1 # {a=\"b\"} 0.5\n",
            "line 2, column 1: " + place);
        body("an exemplar on a time of creation", "# TYPE a counter\na_created 1 # {a=\"b\"} 0.5\n",
            "line 2, column 1: " + place);
        body("an exemplar on info", "# TYPE a info\na_info 1 # {a=\"b\"} 0.5\n", "line 2, column 1: " + place);
        body("an exemplar on a stateset", "# TYPE a stateset\na{a=\"x\"} 1 # {a=\"b\"} 0.5\n",
            "line 2, column 1: " + place);

        body(
            "a state of 2", "# TYPE a stateset\na{a=\"x\"} 2\n", "line 2, column 1: a stateset's value must be 0 or 1");
        body("a stateset without its label", "# TYPE a stateset\na 0\n",
            "line 2, column 1: the stateset's sample has no label 'a'");
        body("an info of 2", "# TYPE a info\na_info{x=\"y\"} 2.0\n",
            "line 2, column 1: an info metric's value must be 1");
        for (const char* quantile : {"-1", "foo", "1.01", "NaN", "+Inf"})
            body(quantile, s + "s{quantile=\"" + quantile + "\"} 0\n",
                "line 2, column 1: the label 'quantile' must be a number from 0 to 1");
        body("no quantile", s + "s 0\n", "line 2, column 1: the label 'quantile' must be a number from 0 to 1");
        body("a negative quantile", s + "s{quantile=\"0.5\"} -1\n",
            "line 2, column 1: a quantile's value must not be negative");
        body("a bucket without le", h + "h_bucket 0\n", "line 2, column 1: the bucket has no label 'le'");
        body("a gauge bucket without le", g + "g_bucket 0\n", "line 2, column 1: the bucket has no label 'le'");
        for (const char* bound : {"+INF", "Inf", "NaN", "x", "-Inf", ""})
            body((std::string("le ") + bound).c_str(), h + "h_bucket{le=\"" + bound + "\"} 0\n",
                "line 2, column 1: the label 'le' must be a number or +Inf");

        body("a counter of NaN", "# TYPE c counter\nc_total NaN\n", "line 2, column 1: " + counterLike + "NaN");
        body("a negative counter", "# TYPE c counter\nc_total -1\n", "line 2, column 1: " + counterLike + "negative");
        body("a sum of NaN", h + "h_sum NaN\n", "line 2, column 1: " + counterLike + "NaN");
        body("a negative sum", h + "h_sum -1\n", "line 2, column 1: " + counterLike + "negative");
        body("a count of NaN", h + "h_count NaN\n", "line 2, column 1: " + counterLike + "NaN");
        body("a negative count", h + "h_count -1\n", "line 2, column 1: " + counterLike + "negative");
        body("a bucket of NaN", h + inf + "NaN\n", "line 2, column 1: " + counterLike + "NaN");
        body("a negative bucket", h + inf + "-1\n", "line 2, column 1: " + counterLike + "negative");
        body("a broken bucket", h + inf + "0.5\n", "line 2, column 1: a count must be a whole number");
        body("a broken gauge bucket", g + ginf + "0.5\n", "line 2, column 1: a count must be a whole number");
        body("a negative gauge bucket", g + ginf + "-1\n", "line 2, column 1: " + counterLike + "negative");
        body("a gauge sum of NaN", g + ginf + "1\ng_gsum NaN\n", "line 3, column 1: a sum must not be NaN");
        body("a summary's sum of NaN", s + "s_sum NaN\n", "line 2, column 1: " + counterLike + "NaN");
        body("a summary's negative sum", s + "s_sum -1\n", "line 2, column 1: " + counterLike + "negative");
        body("a summary's negative count", s + "s_count -1\n", "line 2, column 1: " + counterLike + "negative");
        body("a summary's broken count", s + "s_count 0.5\n", "line 2, column 1: a count must be a whole number");

        body("no buckets", h + "h_sum 1\nh_count 1\n", "line 4, column 1: the histogram has no +Inf bucket");
        body("no last bucket", h + "h_bucket{le=\"1\"} 1\nh_count 1\nh_sum 1\n",
            "line 5, column 1: the histogram has no +Inf bucket");
        body("a sum without a count", h + inf + "0\nh_sum 0\n",
            "line 4, column 1: the histogram has a sum and no count");
        body("a count without a sum", h + inf + "0\nh_count 0\n",
            "line 4, column 1: the histogram has a count and no sum");
        body("a gauge sum without a count", g + ginf + "0\ng_gsum 0\n",
            "line 4, column 1: the histogram has a sum and no count");
        body("a gauge count without a sum", g + ginf + "0\ng_gcount 0\n",
            "line 4, column 1: the histogram has a count and no sum");
        body("a sum beside negative bounds", h + "h_bucket{le=\"-1\"} 1\n" + inf + "2\nh_sum 1\nh_count 2\n",
            "line 6, column 1: a histogram with negative bucket bounds must not have a sum");
        body("a negative gauge sum without negative bounds", g + ginf + "1\ng_gsum -1\ng_gcount 1\n",
            "line 5, column 1: a sum must not be negative where no bucket bound is");
        body("another count than the last bucket", h + inf + "0\nh_count 1\nh_sum 0\n",
            "line 5, column 1: the count differs from the +Inf bucket");
        body("another count, before the buckets", h + "h_count 1\nh_sum 0\n" + inf + "0\n",
            "line 5, column 1: the count differs from the +Inf bucket");
        body("bounds out of order", h + "h_bucket{le=\"2\"} 0\nh_bucket{le=\"1\"} 0\n" + inf + "0\n",
            "line 3, column 1: the buckets are not in ascending order");
        body("a bound twice", h + "h_bucket{le=\"1\"} 0\nh_bucket{le=\"1.0\"} 0\n" + inf + "0\n",
            "line 3, column 1: the buckets are not in ascending order");
        body("fewer in a later bucket", h + "h_bucket{le=\"1\"} 1\n" + inf + "0\n",
            "line 3, column 1: a bucket counts fewer events than the bucket before it");

        body("sums, then counts", h + "h_sum{a=\"1\"} 0\nh_sum{a=\"2\"} 0\nh_count{a=\"1\"} 0\n",
            "line 3, column 1: the histogram has no +Inf bucket");
        body("counters between each other",
            "# TYPE c counter\nc_total{a=\"1\"} 0\nc_total{a=\"2\"} 0\nc_created{a=\"1\"} 0\n",
            "line 4, column 1: the samples of one metric are not together");
        body("a summary between another", s + "s{quantile=\"0\"} 0\ns_sum{a=\"1\"} 0\ns{quantile=\"1\"} 0\n",
            "line 4, column 1: the samples of one metric are not together");
        body("a series twice", "a{x=\"1\",y=\"2\"} 1\na{y=\"2\",x=\"1\"} 2\n",
            "line 2, column 1: the series is on the page twice");
        body("a series twice at one time", "a 1 5.50\na 2 05.5\n", "line 2, column 1: the series is on the page twice");
        body("an info twice", "# TYPE i info\ni_info{x=\"1\"} 1\ni_info{x=\"2\"} 1\ni_info{x=\"1\"} 1\n",
            "line 4, column 1: the series is on the page twice");
        for (const auto& [before, after] :
            {std::pair("-1", "-2"), {"-1", "-1.1"}, {"1", "-1"}, {"1.1", "1"}, {"1", "0"}})
            body((std::string(before) + " before " + after).c_str(),
                std::string("# TYPE a gauge\na 0 ") + before + "\na 0 " + after + "\n",
                "line 3, column 1: the timestamp goes backwards");
        body("a time appears", "# TYPE a gauge\na 0\na 0 0\n",
            "line 3, column 1: samples with and without timestamps in one metric");
        body("a time disappears", "# TYPE a gauge\na 0 0\na 0\n",
            "line 3, column 1: samples with and without timestamps in one metric");
    }

    void refusesByRule()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(meaning(page.toStdString())), expected);
    }

    void grammarAloneLeavesTheRulesOut_data() { refusesByRule_data(); }

    void grammarAloneLeavesTheRulesOut()
    {
        QFETCH(QByteArray, page);
        ExpositionOptions options;
        options.format = ExpositionFormat::OpenMetrics;
        options.strictness = Strictness::Grammar;
        QVERIFY(!readFamilies(page.toStdString(), options).error);
    }
};

QTEST_APPLESS_MAIN(OpenMetricsTest)
#include "tst_openmetrics.moc"
