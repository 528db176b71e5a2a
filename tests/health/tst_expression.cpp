// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/expression.h"
#include "health/expressionparser.h"
#include "health/expressionplan.h"
#include "support/naiveexpression.h"
#include "support/pagereader.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>
#include <random>
#include <string>
#include <vector>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

bool isParsedOrRefusedAtAColumn(const Result<Expression>& expression)
{
    return expression.ok() || expression.error().place.rfind("column ", 0) == 0;
}

const char* presenceName(Presence presence)
{
    constexpr const char* names[] = {"value", "not provided", "unknown", "idle"};
    return names[static_cast<int>(presence)];
}

/** "value 12.5", "idle", "column 3: ..." */
QString shown(const Evaluation& evaluation)
{
    QString text = QString::fromLatin1(presenceName(evaluation.presence));
    if (evaluation.presence == Presence::Value)
        text += QLatin1Char(' ') + QString::number(evaluation.value, 'g', 10);
    return text;
}

QString evaluated(const QByteArray& text, const EvaluationInput& input)
{
    const Result<Expression> expression = Expression::parse(text.toStdString());
    if (!expression)
        return QString::fromStdString(expression.error().message());
    Expression::Binding binding;
    return shown(expression->evaluate(input, binding));
}

// The page 10 s ago and now. `reset` was restarted in between; `young` is new.
const char* const olderPage = R"(
requests_total{code="200",verb="get"} 100
requests_total{code="200",verb="put"} 50
requests_total{code="500",verb="get"} 0
reset_total 1000
still_total 7
broken_total NaN
latency_seconds_bucket{le="0.1"} 10
latency_seconds_bucket{le="1"} 10
latency_seconds_bucket{le="+Inf"} 10
)";
const char* const page = R"(
requests_total{code="200",verb="get"} 200
requests_total{code="200",verb="put"} 60
requests_total{code="500",verb="get"} 20
reset_total 30
still_total 7
young_total 5
broken_total 3
latency_seconds_bucket{le="0.1"} 15
latency_seconds_bucket{le="1"} 19
latency_seconds_bucket{le="+Inf"} 20
latency_seconds_sum 3
latency_seconds_count 20
flat_bucket{le="1",path="/a"} 0
flat_bucket{le="+Inf",path="/a"} 0
open_bucket{le="1"} 4
open_bucket{le="2"} 8
wait_seconds{quantile="0.5"} 0.25
wait_seconds{quantile="0.99"} NaN
used_bytes{disk="a"} 40
used_bytes{disk="b"} 30
size_bytes{disk="a"} 100
size_bytes{disk="b"} 50
limit_bytes 200
started_seconds 1700000000
broken NaN
endless +Inf
nothing 0
negative -4
)";

class ExpressionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_older = PageReader::text(olderPage);
        m_now = PageReader::text(page);
        m_input = {&m_now, WallTime(1700000600s), &m_older, WallTime(1700000590s)};
    }

    void evaluates_data()
    {
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* text, const char* outcome) {
            QTest::newRow(text) << QString::fromUtf8(outcome);
        };

        row("limit_bytes", "value 200");
        row("used_bytes", "value 70"); // of several the sum
        row("used_bytes{disk=\"a\"}", "value 40");
        row("used_bytes{disk='b',}", "value 30");
        row("used_bytes{disk!=\"a\"}", "value 30");
        row("used_bytes{disk=~\"a|c\"}", "value 40");
        row("used_bytes{disk=~\"x\"}", "not provided");
        row("used_bytes{disk!~\"[ab]\"}", "not provided");
        row("used_bytes{other=\"\"}", "value 70"); // an absent label is an empty one
        row("requests_total{code=~\"5..\"}", "value 20");
        row("requests_total{code=~\"5\"}", "not provided"); // anchored
        row("absent", "not provided");
        row("broken", "unknown");
        row("endless", "unknown");

        row("rate(requests_total)", "value 13");
        row("rate(requests_total{code=\"500\"}[5m])", "value 2");
        row("increase(requests_total{verb=\"put\"})", "value 10");
        row("rate(reset_total)", "value 3");
        row("rate(still_total)", "value 0");
        row("rate(young_total)", "idle");
        row("rate(broken_total)", "unknown");
        row("rate(absent_total)", "not provided");
        row("sum(rate(requests_total{code=\"500\"})) / sum(rate(requests_total))", "value 0.1538461538");
        row("rate(still_total) / rate(still_total)", "idle");

        row("sum(used_bytes)", "value 70");
        row("min(used_bytes)", "value 30");
        row("max(used_bytes)", "value 40");
        row("avg(used_bytes)", "value 35");
        row("count(used_bytes)", "value 2");
        row("count(broken)", "value 1");
        row("sum(broken)", "unknown");
        row("sum(absent)", "not provided");
        row("max(sum by (code) (requests_total))", "value 260");
        row("max(sum by (verb) (requests_total))", "value 220");
        row("max(sum without (verb) (requests_total))", "value 260");
        row("max(sum(requests_total) by (code))", "value 260");
        row("count(sum by () (requests_total))", "value 1");

        row("max(used_bytes / size_bytes)", "value 0.6");
        row("max(used_bytes / limit_bytes)", "value 0.2"); // one series applies to all
        row("limit_bytes / used_bytes{disk=\"a\"}", "value 5");
        row("used_bytes{disk=\"a\"} / size_bytes{disk=\"b\"}", "value 0.8");
        row("used_bytes / absent", "not provided");
        row("used_bytes / requests_total", "not provided"); // nothing pairs
        row("nothing / nothing", "idle");
        row("limit_bytes / nothing", "unknown");
        row("nothing / limit_bytes", "value 0");
        row("broken / nothing", "unknown");
        row("1 - limit_bytes / 1000", "value 0.8");
        row("2 + 3 * 4 - 10 / 4", "value 11.5");
        row("(2 + 3) * 4", "value 20");
        row("10 - 4 - 3", "value 3");
        row("-limit_bytes + 1", "value -199");
        row("2 * -3", "value -6");
        row("0x10 + 1e2 + .5", "value 116.5");
        row("time() - started_seconds", "value 600");
        row("abs(negative)", "value 4");
        row("clamp_min(negative, 0)", "value 0");
        row("clamp_max(limit_bytes, 2 * 60)", "value 120");
        row("sum(clamp_max(used_bytes, 35))", "value 65");

        row("limit_bytes > 100", "value 200");
        row("limit_bytes > 200", "idle");
        row("count(used_bytes >= 40)", "value 1");
        row("sum(used_bytes < 40) + 1", "value 31");
        row("sum(used_bytes != 40)", "value 30");
        row("used_bytes == 40", "value 40");
        row("limit_bytes / (nothing > 0)", "idle");
        row("absent <= 1", "not provided");
        row("broken > 0", "unknown");

        row("absent or limit_bytes", "value 200");
        row("limit_bytes or used_bytes", "value 200");
        row("absent or gone or nothing", "value 0");
        row("absent or gone", "not provided");
        row("broken or limit_bytes", "unknown"); // there, but not a number: never hidden
        row("absent or vector(3)", "value 3");
        row("(absent or vector(0)) / limit_bytes", "value 0");
        row("absent / limit_bytes or vector(1)", "value 1");

        row("histogram_quantile(0.5, latency_seconds_bucket)", "value 0.06666666667");
        row("histogram_quantile(0.5, rate(latency_seconds_bucket))", "value 0.1");
        row("histogram_quantile(0.9, rate(latency_seconds_bucket))", "value 1");
        row("histogram_quantile(0.99, rate(latency_seconds_bucket))", "value 1"); // lower bound of the last bucket
        row("histogram_quantile(0.7, increase(latency_seconds_bucket))", "value 0.55");
        row("histogram_quantile(0.5, flat_bucket)", "idle");
        row("histogram_quantile(0.5, open_bucket)", "unknown"); // no +Inf bucket
        row("histogram_quantile(0.5, absent_bucket)", "not provided");
        row("histogram_quantile(0.5, limit_bytes)", "not provided"); // no buckets at all
        row("wait_seconds{quantile=\"0.5\"}", "value 0.25");
        row("wait_seconds{quantile=\"0.99\"}", "idle");
        row("rate(latency_seconds_sum) / rate(latency_seconds_count)", "idle");
        row("limit_bytes # a comment", "value 200");
    }
    void evaluates()
    {
        QFETCH(QString, outcome);
        QCOMPARE(evaluated(QTest::currentDataTag(), m_input), outcome);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* text, const char* outcome) {
            QTest::newRow(text) << QString::fromUtf8(outcome);
        };
        row("", "column 1: expected a number, a series or a function, not the end");
        row("a +", "column 4: expected a number, a series or a function, not the end");
        row("a b", "column 3: expected an operator or the end, not \"b\"");
        row("(a", "column 3: expected \")\", not the end");
        row("a)", "column 2: expected an operator or the end, not \")\"");
        row("a{b}", "column 4: expected = != =~ or !~, not \"}\"");
        row("a{b=c}", "column 5: expected a text in quotes, not \"c\"");
        row("a{b=\"c}", "column 5: the text is not closed");
        row("a{b=\"\\q\"}", "column 7: unknown escape; known are \\\\ \\\" \\' \\n \\r \\t");
        row("a{b=~\"(\"}", "column 1: \"(\" is not a regular expression");
        row("a % 1", "column 3: \"%\" is not supported here");
        row("a > b", "column 3: a comparison keeps the series on its left that hold against a number");
        row("1 > a", "column 3: a comparison keeps the series on its left that hold against a number");
        row("a[5m]", "column 2: a range belongs into rate() or increase()");
        row("rate(a[5])", "column 7: a range looks like [30s], [5m] or [1h]");
        row("rate(sum(a))", "column 9: expected \")\", not \"(\"");
        row("rate(5)", "column 6: a rate is taken of a counter's name");
        row("rats(a)",
            "column 1: unknown function \"rats\"; known are rate, increase, time, vector, abs, clamp_min, clamp_max, "
            "histogram_quantile, sum, min, max, avg, count");
        row("sum(1)", "column 5: expected series, not a number");
        row("abs(1)", "column 5: expected series, not a number");
        row("clamp_min(a, b)", "column 14: the limit takes a number, not series");
        row("clamp_min(a)", "column 12: expected \",\", not \")\"");
        row("vector(a)", "column 8: vector() takes a number, not series");
        row("a or 1", "column 3: \"or\" stands between series; write vector(n) for a number");
        row("histogram_quantile(1.5, a)", "column 20: the quantile is a number from 0 to 1");
        row("histogram_quantile(a, a)", "column 20: the quantile is a number from 0 to 1");
        row("sum by (1) (a)", "column 9: expected a label's name, not \"1\"");
        row("sum by (a", "column 10: expected \")\", not the end");
        row("or", "column 1: \"or\" is out of place");
        row("1x", "column 1: this is not a number");
        row("\xc3\xa4", "column 1: unexpected byte");
    }
    void refuses()
    {
        QFETCH(QString, outcome);
        QCOMPARE(evaluated(QTest::currentDataTag(), m_input), outcome);
    }

    void boundsWhatItAccepts()
    {
        const auto error = [](const std::string& text) {
            const Result<Expression> expression = Expression::parse(text);
            return expression ? std::string("accepted") : expression.error().text;
        };
        const std::string deep(60, '(');
        QCOMPARE(error(deep + "a" + std::string(60, ')')), std::string("accepted"));
        QCOMPARE(error(std::string(100, '(') + "a" + std::string(100, ')')), std::string("nested too deeply"));
        QCOMPARE(error(std::string(4000, '-') + "a"), std::string("nested too deeply"));
        QCOMPARE(
            error("a" + std::string(ExpressionLimits::textLength, ' ')), std::string("the expression is too long"));
        std::string chain = "1";
        for (int i = 0; i < ExpressionLimits::nodes; ++i)
            chain += "+1";
        QCOMPARE(error(chain), std::string("the expression has too many parts"));
        QCOMPARE(error("a{b=~\"" + std::string(257, 'x') + "\"}"),
            std::string("regular expression is longer than 256 bytes"));
    }

    void aRegexMeetsHostileLabelValuesInBoundedTime()
    {
        const SeriesName patient{"a", {{"x", std::string(1000, 'a') + "b"}}};
        QVERIFY(!matches({"a", {{"x", LabelMatch::Regex, "(a+)+"}}}, patient));
        const SeriesName huge{"a", {{"x", std::string(1'000'000, 'a')}}};
        QVERIFY(!matches({"a", {{"x", LabelMatch::Regex, "a*"}}}, huge));
        QVERIFY(!matches({"a", {{"x", LabelMatch::Regex, "("}}}, huge));
    }

    void namesTheSeriesItReads()
    {
        const Result<Expression> expression =
            Expression::parse("histogram_quantile(0.9, sum by (le) (rate(b_bucket))) / (c + a or c)");
        QVERIFY(expression.ok());
        QCOMPARE(expression->seriesNames(), (std::vector<std::string>{"a", "b_bucket", "c"}));
        QCOMPARE(Expression().seriesNames(), std::vector<std::string>());
    }

    void theFirstResultOfARateIsIdle()
    {
        EvaluationInput first = m_input;
        first.before = nullptr;
        QCOMPARE(evaluated("rate(requests_total)", first), QStringLiteral("idle"));
        QCOMPARE(evaluated("rate(absent_total)", first), QStringLiteral("not provided"));
        QCOMPARE(evaluated("limit_bytes", first), QStringLiteral("value 200"));
        first.before = &m_older;
        first.beforeAt = first.at;
        QCOMPARE(evaluated("rate(requests_total)", first), QStringLiteral("idle"));
    }

    void nothingReadIsNotProvided()
    {
        const Readings none;
        QCOMPARE(evaluated("limit_bytes", {&none, {}, nullptr, {}}), QStringLiteral("not provided"));
        QCOMPARE(evaluated("limit_bytes", {nullptr, {}, nullptr, {}}), QStringLiteral("not provided"));
        Expression::Binding binding;
        QCOMPARE(shown(Expression().evaluate(m_input, binding)), QStringLiteral("not provided"));
    }

    void readingsThatDoNotFitTheirLayoutAreUnknown()
    {
        Readings torn = m_now;
        torn.values.pop_back();
        QCOMPARE(evaluated("limit_bytes", {&torn, {}, nullptr, {}}), QStringLiteral("unknown"));
        EvaluationInput tornBefore = m_input;
        tornBefore.before = &torn;
        QCOMPARE(evaluated("rate(reset_total)", tornBefore), QStringLiteral("idle"));
    }

    void aBindingFollowsTheLayout()
    {
        const Expression expression = Expression::parse("rate(requests_total)").value();
        Expression::Binding binding;
        QCOMPARE(shown(expression.evaluate(m_input, binding)), QStringLiteral("value 13"));

        // The same counters on a page of another order and with one more: columns are found anew on both sides.
        Readings next = PageReader::text("other 1\nrequests_total{code=\"500\",verb=\"get\"} 40\n"
                                         "requests_total{code=\"503\",verb=\"get\"} 40\n"
                                         "requests_total{code=\"200\",verb=\"get\"} 200\n");
        const EvaluationInput later{&next, WallTime(1700000610s), &m_now, WallTime(1700000600s)};
        QCOMPARE(shown(expression.evaluate(later, binding)), QStringLiteral("value 2"));
        Readings last = next;
        last.values[1] = 50;
        const EvaluationInput last2{&last, WallTime(1700000620s), &next, WallTime(1700000610s)};
        QCOMPARE(shown(expression.evaluate(last2, binding)), QStringLiteral("value 1"));
    }

    void agreesWithThePlainestEvaluator();
    void manyInOnePlanAgreeWithThePlainestEvaluator();
    void anyTextIsParsedOrRefused();

private:
    Readings m_older;
    Readings m_now;
    EvaluationInput m_input;
};

// --- random expressions

using Kind = NaiveExpression::Kind;
using NaivePointer = std::shared_ptr<NaiveExpression>;

/** Draws decisions from a list of bytes, so that shrinking the list shrinks the expression. */
class Draw {
public:
    explicit Draw(const std::vector<std::uint8_t>& bytes) : m_bytes(bytes) { }
    int below(int count) { return m_at < m_bytes.size() ? m_bytes[m_at++] % count : 0; }
    template <std::size_t N>
    const char* of(const char* const (&words)[N])
    {
        return words[below(N)];
    }

private:
    const std::vector<std::uint8_t>& m_bytes;
    std::size_t m_at = 0;
};

NaivePointer node(Kind kind)
{
    NaivePointer made = std::make_shared<NaiveExpression>();
    made->kind = kind;
    return made;
}

NaivePointer drawSeries(Draw& draw)
{
    NaivePointer made = node(draw.below(2) == 0 ? Kind::Series : draw.below(2) == 0 ? Kind::Rate : Kind::Increase);
    made->word = draw.of({"a", "b", "h_bucket", "s", "gone"});
    if (draw.below(3) == 0)
        made->equals[draw.of({"x", "y"})] = draw.of({"1", "2", ""});
    return made;
}

NaivePointer drawScalar(Draw& draw)
{
    if (draw.below(4) == 0)
        return node(Kind::Time);
    NaivePointer made = node(Kind::Number);
    made->number = draw.below(5) * 0.5;
    return made;
}

NaivePointer drawVector(Draw& draw, int depth)
{
    if (depth == 0)
        return drawSeries(draw);
    NaivePointer made;
    switch (draw.below(9)) {
    case 0:
        made = node(Kind::Aggregate);
        made->word = draw.of({"sum", "min", "max", "avg", "count"});
        made->clause = draw.of({"", "by", "without"});
        if (!made->clause.empty() && draw.below(3) > 0)
            made->labels.emplace_back(draw.of({"x", "y", "le"}));
        made->left = drawVector(draw, depth - 1);
        return made;
    case 1:
        made = node(Kind::Quantile);
        made->number = draw.below(5) * 0.25;
        made->left = drawVector(draw, depth - 1);
        return made;
    case 2:
        made = node(draw.below(2) == 0 ? Kind::Abs : Kind::Negate);
        made->left = drawVector(draw, depth - 1);
        return made;
    case 3:
        made = node(draw.below(2) == 0 ? Kind::ClampMin : Kind::ClampMax);
        made->left = drawVector(draw, depth - 1);
        made->right = drawScalar(draw);
        return made;
    case 4:
        made = node(Kind::Or);
        made->left = drawVector(draw, depth - 1);
        made->right = drawVector(draw, depth - 1);
        return made;
    case 5:
        made = node(Kind::Vector);
        made->left = drawScalar(draw);
        return made;
    case 6:
        made = node(Kind::Binary);
        made->word = draw.of({">", "<=", "=="});
        made->left = drawVector(draw, depth - 1);
        made->right = drawScalar(draw);
        return made;
    case 7:
        made = node(Kind::Binary);
        made->word = draw.of({"+", "-", "*", "/"});
        made->left = draw.below(4) == 0 ? drawScalar(draw) : drawVector(draw, depth - 1);
        made->right = !made->left->isScalar() && draw.below(4) == 0 ? drawScalar(draw) : drawVector(draw, depth - 1);
        return made;
    default:
        return drawSeries(draw);
    }
}

Readings drawReadings(Draw& draw)
{
    constexpr double values[] = {0, 1, 2, 3, 10, 64, -1, 0.25, std::numeric_limits<double>::quiet_NaN(),
        std::numeric_limits<double>::infinity()};
    SeriesLayout layout;
    std::vector<double> drawn;
    const auto add = [&](const char* name, std::vector<Label> labels) {
        if (draw.below(5) == 4)
            return;
        layout.series.push_back({name, std::move(labels)});
        // The last two are rare enough that most expressions still have a value.
        const int pick = draw.below(64);
        drawn.push_back(values[pick < 62 ? pick % 8 : pick - 54]);
    };
    add("s", {});
    for (const char* x : {"1", "2"}) {
        add("a", {{"x", x}});
        add("s", {{"quantile", x}});
        for (const char* y : {"1", "2"})
            add("b", {{"x", x}, {"y", y}});
        for (const char* le : {"0.5", "1", "1.0", "+Inf", "-1"})
            add("h_bucket", {{"le", le}, {"x", x}});
    }
    return {std::make_shared<const SeriesLayout>(std::move(layout)), std::move(drawn)};
}

namespace {

using Judged = std::array<int, 4>;

/** What an expression drawn from these bytes is judged otherwise in than by the plainest evaluator; empty: in nothing.
 */
std::string differenceToThePlainest(const std::vector<std::uint8_t>& bytes, Judged& judged)
{
    Draw draw(bytes);
    const NaivePointer naive = drawVector(draw, 4);
    const Result<Expression> expression = Expression::parse(naive->text());
    if (!expression.ok())
        return naive->text() + " is no expression";
    Expression::Binding binding;
    for (int round = 0; round < 3; ++round) {
        const Readings now = drawReadings(draw);
        const Readings before =
            draw.below(3) == 0 ? Readings{now.layout, std::vector<double>(now.values.size(), 1)} : drawReadings(draw);
        const EvaluationInput input{&now, WallTime(1000s), draw.below(8) == 7 ? nullptr : &before, WallTime(992s)};
        const Evaluation expected = naive->evaluate(input);
        const Evaluation actual = expression->evaluate(input, binding);
        if (actual.presence != expected.presence || actual.value != expected.value)
            return naive->text() + " is judged otherwise";
        ++judged[static_cast<std::size_t>(expected.presence)];
    }
    return {};
}

} // namespace

void ExpressionTest::agreesWithThePlainestEvaluator()
{
    Judged judged{};
    QVERIFY(rc::check("an expression equals the plainest evaluator", [&judged] {
        const auto bytes = *rc::gen::container<std::vector<std::uint8_t>>(700, rc::gen::arbitrary<std::uint8_t>());
        RC_ASSERT(differenceToThePlainest(bytes, judged) == std::string());
    }));
    // A hundred of chance may miss what is rare; these are always the same.
    judged = {};
    std::mt19937 chance(1);
    for (int i = 0; i < 400; ++i) {
        std::vector<std::uint8_t> bytes(700);
        std::ranges::generate(bytes, [&chance] { return static_cast<std::uint8_t>(chance()); });
        QCOMPARE(differenceToThePlainest(bytes, judged), std::string());
    }
    for (const int count : judged)
        QVERIFY2(count > 0, "the generator does not reach every outcome");
}

/** Other values of the same series. */
Readings redrawn(const Readings& of, Draw& draw)
{
    constexpr double values[] = {0, 1, 2, 3, 10, 64, -1, 0.25, -0.0, std::numeric_limits<double>::quiet_NaN(),
        -std::numeric_limits<double>::infinity()};
    Readings other = of;
    for (double& value : other.values) {
        const int pick = draw.below(64);
        value = values[pick < 60 ? pick % 9 : 9 + pick % 2];
    }
    return other;
}

void ExpressionTest::manyInOnePlanAgreeWithThePlainestEvaluator()
{
    int judged[4] = {};
    const bool holds = rc::check("each expression of a plan equals the plainest evaluator", [&judged] {
        const auto bytes = *rc::gen::container<std::vector<std::uint8_t>>(2500, rc::gen::arbitrary<std::uint8_t>());
        Draw draw(bytes);
        const Readings first = drawReadings(draw);
        const Readings elsewhere = drawReadings(draw);
        ExpressionPlan plan(first.layout);
        std::vector<std::pair<NaivePointer, std::optional<std::size_t>>> added;
        for (int left = 1 + draw.below(8); left > 0; --left) {
            const NaivePointer naive = drawVector(draw, 1 + draw.below(4));
            RC_LOG(naive->text());
            const auto root = parseExpression(naive->text());
            RC_ASSERT(root.ok());
            const std::size_t place = plan.size();
            const bool isProvided = plan.add(**root);
            RC_ASSERT(plan.size() == place + (isProvided ? 1 : 0));
            added.emplace_back(naive, isProvided ? std::optional(place) : std::nullopt);
        }
        for (int round = 0; round < 4; ++round) {
            const Readings now = redrawn(first, draw);
            // The older page: of the same layout, of another one, torn, or not there.
            Readings before = redrawn(draw.below(2) == 0 ? first : elsewhere, draw);
            const int which = draw.below(8);
            if (which == 7 && !before.values.empty())
                before.values.pop_back();
            const bool isTorn = before.values.size() != before.layout->series.size();
            const WallTime beforeAt(draw.below(8) == 7 ? 1000s : 993s);
            const EvaluationInput input{&now, WallTime(1000s), which == 6 ? nullptr : &before, beforeAt};
            EvaluationInput seen = input;
            seen.before = isTorn ? nullptr : input.before;
            plan.run(input);
            for (const auto& [naive, place] : added) {
                const Evaluation expected = naive->evaluate(seen);
                const Evaluation actual = place ? plan.answer(*place) : Evaluation{};
                RC_ASSERT(presenceName(actual.presence) == std::string(presenceName(expected.presence)));
                RC_ASSERT(std::bit_cast<std::uint64_t>(actual.value) == std::bit_cast<std::uint64_t>(expected.value));
                ++judged[static_cast<int>(expected.presence)];
            }
        }
    });
    QVERIFY(holds);
    for (const int count : judged)
        QVERIFY2(count > 0, "the generator does not reach every outcome");
}

void ExpressionTest::anyTextIsParsedOrRefused()
{
    QVERIFY(rc::check("any bytes", [](const std::string& text) {
        const Result<Expression> expression = Expression::parse(text);
        RC_ASSERT(isParsedOrRefusedAtAColumn(expression));
    }));
    QVERIFY(rc::check("any words", [] {
        const auto words = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("rate", "sum", "by", "(", ")", "{", "}", "a", "=", "=~", "\"x\"", ",", "1",
                "-", "/", "or", "time()", "[5m]", "without", "histogram_quantile", "vector"));
        std::string text;
        for (const std::string& word : words)
            text += word + " ";
        const Result<Expression> expression = Expression::parse(text);
        RC_ASSERT(isParsedOrRefusedAtAColumn(expression));
    }));
}

} // namespace

QTEST_APPLESS_MAIN(ExpressionTest)
#include "tst_expression.moc"
