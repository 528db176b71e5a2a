// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/expression.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/**
 * An expression tree that prints itself as text and evaluates itself in the plainest way that could work: label sets in
 * maps, everything looked up anew each time. What Expression must agree with.
 */
struct NaiveExpression {
    enum class Kind {
        Number,
        Time,
        Vector,
        Series,
        Rate,
        Increase,
        Aggregate,
        Quantile,
        Abs,
        Negate,
        ClampMin,
        ClampMax,
        Binary,
        Or
    };
    enum class State { Value, Idle, Unknown };
    using LabelSet = std::map<std::string, std::string>;
    struct Sample {
        LabelSet labels;
        double value = 0;
        State state = State::Value;
    };
    struct Outcome {
        bool isScalar = false;
        std::vector<Sample> samples;
    };

    Kind kind = Kind::Number;
    double number = 0;
    std::string word; ///< series name, aggregation, operator
    LabelSet equals; ///< label matchers
    std::string clause; ///< "", "by", "without"
    std::vector<std::string> labels;
    std::shared_ptr<NaiveExpression> left;
    std::shared_ptr<NaiveExpression> right;

    bool isScalar() const
    {
        if (kind == Kind::Number || kind == Kind::Time)
            return true;
        if (kind == Kind::Binary)
            return left->isScalar() && right->isScalar();
        return kind == Kind::Negate && left->isScalar();
    }

    bool isComparison() const { return word == ">" || word == "<=" || word == "=="; }

    // --- text

    int precedence() const
    {
        if (kind == Kind::Or)
            return 0;
        if (kind == Kind::Binary && isComparison())
            return 1;
        if (kind == Kind::Binary)
            return word == "+" || word == "-" ? 2 : 3;
        return kind == Kind::Negate ? 4 : 5;
    }

    static std::string wrapped(const NaiveExpression& part, int least)
    {
        return part.precedence() < least ? "(" + part.text() + ")" : part.text();
    }

    std::string selector() const
    {
        std::string text;
        for (const auto& [name, value] : equals)
            text += (text.empty() ? "" : ",") + name + "=\"" + value + "\"";
        return text.empty() ? word : word + "{" + text + "}";
    }

    std::string text() const
    {
        switch (kind) {
        case Kind::Number:
            return std::to_string(number);
        case Kind::Time:
            return "time()";
        case Kind::Vector:
            return "vector(" + left->text() + ")";
        case Kind::Series:
            return selector();
        case Kind::Rate:
            return "rate(" + selector() + "[1m])";
        case Kind::Increase:
            return "increase(" + selector() + ")";
        case Kind::Aggregate: {
            std::string list;
            for (const std::string& label : labels)
                list += (list.empty() ? "" : ", ") + label;
            return word + (clause.empty() ? "" : " " + clause + " (" + list + ") ") + "(" + left->text() + ")";
        }
        case Kind::Quantile:
            return "histogram_quantile(" + std::to_string(number) + ", " + left->text() + ")";
        case Kind::Abs:
            return "abs(" + left->text() + ")";
        case Kind::Negate:
            return "-" + wrapped(*left, 4);
        case Kind::ClampMin:
            return "clamp_min(" + left->text() + ", " + right->text() + ")";
        case Kind::ClampMax:
            return "clamp_max(" + left->text() + ", " + right->text() + ")";
        case Kind::Binary:
            return wrapped(*left, precedence()) + " " + word + " " + wrapped(*right, precedence() + 1);
        case Kind::Or:
            return wrapped(*left, 0) + " or " + wrapped(*right, 1);
        }
        return {};
    }

    // --- meaning

    static Sample judged(LabelSet labels, double value)
    {
        return {std::move(labels), value, std::isfinite(value) ? State::Value : State::Unknown};
    }

    static LabelSet labelSet(const SeriesName& series)
    {
        LabelSet set;
        for (const Label& label : series.labels)
            set[label.name] = label.value;
        return set;
    }

    bool chooses(const SeriesName& series) const
    {
        if (series.name != word)
            return false;
        LabelSet set = labelSet(series);
        for (const auto& [name, value] : equals) {
            if (set[name] != value)
                return false;
        }
        return true;
    }

    static std::optional<double> valueOf(const Readings* readings, const SeriesName& wanted)
    {
        if (!readings)
            return std::nullopt;
        for (std::size_t i = 0; i < readings->values.size(); ++i) {
            if (readings->layout->series[i] == wanted)
                return readings->values[i];
        }
        return std::nullopt;
    }

    Outcome series(const EvaluationInput& input) const
    {
        Outcome outcome;
        for (std::size_t i = 0; i < input.now->values.size(); ++i) {
            const SeriesName& name = input.now->layout->series[i];
            if (!chooses(name))
                continue;
            const double now = input.now->values[i];
            const LabelSet set = labelSet(name);
            if (kind == Kind::Series) {
                outcome.samples.push_back(judged(set, now));
                if (set.count("quantile") > 0 && std::isnan(now))
                    outcome.samples.back().state = State::Idle;
                continue;
            }
            const double span = std::chrono::duration<double>(input.at - input.beforeAt).count();
            const std::optional<double> before = valueOf(input.before, name);
            if (!before || span <= 0)
                outcome.samples.push_back({set, 0, State::Idle});
            else if (!std::isfinite(now) || !std::isfinite(*before))
                outcome.samples.push_back({set, 0, State::Unknown});
            else
                outcome.samples.push_back(
                    judged(set, (now < *before ? now : now - *before) / (kind == Kind::Rate ? span : 1)));
        }
        return outcome;
    }

    static Sample computed(const std::string& op, const Sample& a, const Sample& b, const LabelSet& labels)
    {
        if (a.state == State::Unknown || b.state == State::Unknown)
            return {labels, 0, State::Unknown};
        if (a.state == State::Idle || b.state == State::Idle || (op == "/" && a.value == 0 && b.value == 0))
            return {labels, 0, State::Idle};
        if (op == ">" || op == "<=" || op == "==") {
            const bool holds = op == ">" ? a.value > b.value : op == "<=" ? a.value <= b.value : a.value == b.value;
            return {labels, a.value, holds ? State::Value : State::Idle};
        }
        if (op == "+")
            return judged(labels, a.value + b.value);
        if (op == "-")
            return judged(labels, a.value - b.value);
        if (op == "*")
            return judged(labels, a.value * b.value);
        if (op == "/")
            return judged(labels, a.value / b.value);
        return judged(labels, op == "min" ? std::fmin(a.value, b.value) : std::fmax(a.value, b.value));
    }

    static Outcome combined(const std::string& op, const Outcome& a, const Outcome& b)
    {
        Outcome outcome;
        outcome.isScalar = a.isScalar && b.isScalar;
        if (!a.isScalar && !b.isScalar) {
            for (const Sample& l : a.samples) {
                for (const Sample& r : b.samples) {
                    if (l.labels == r.labels)
                        outcome.samples.push_back(computed(op, l, r, l.labels));
                }
            }
        }
        if (!outcome.samples.empty())
            return outcome;
        if (b.samples.size() == 1) {
            for (const Sample& l : a.samples)
                outcome.samples.push_back(computed(op, l, b.samples[0], l.labels));
        } else if (a.samples.size() == 1) {
            for (const Sample& r : b.samples)
                outcome.samples.push_back(computed(op, a.samples[0], r, r.labels));
        }
        return outcome;
    }

    static Sample aggregated(const std::string& how, const LabelSet& labels, const std::vector<Sample>& members)
    {
        std::vector<Sample> busy;
        for (const Sample& member : members) {
            if (member.state == State::Unknown && how != "count")
                return {labels, 0, State::Unknown};
            if (member.state != State::Idle)
                busy.push_back(member);
        }
        if (busy.empty())
            return {labels, 0, State::Idle};
        if (how == "count")
            return {labels, static_cast<double>(busy.size()), State::Value};
        double sum = 0;
        double least = busy[0].value;
        double most = busy[0].value;
        for (const Sample& member : busy) {
            sum += member.value;
            least = std::fmin(least, member.value);
            most = std::fmax(most, member.value);
        }
        const double mean = sum / static_cast<double>(busy.size());
        return judged(labels, how == "sum" ? sum : how == "min" ? least : how == "max" ? most : mean);
    }

    Outcome aggregate(const Outcome& operand) const
    {
        std::map<LabelSet, std::vector<Sample>> groups;
        for (const Sample& sample : operand.samples) {
            LabelSet kept;
            for (const auto& [name, value] : sample.labels) {
                const bool listed = std::find(labels.begin(), labels.end(), name) != labels.end();
                if ((clause == "by" && listed) || (clause == "without" && !listed))
                    kept[name] = value;
            }
            groups[kept].push_back(sample);
        }
        Outcome outcome;
        for (const auto& [kept, members] : groups)
            outcome.samples.push_back(aggregated(word, kept, members));
        return outcome;
    }

    /** Prometheus' bucketQuantile, step by step: coalesce, make monotonic, search, interpolate. */
    static Sample bucketQuantile(double q, const LabelSet& labels, const std::map<double, std::vector<Sample>>& buckets)
    {
        std::vector<std::pair<double, double>> counts;
        State worst = State::Value;
        for (const auto& [bound, same] : buckets) {
            const Sample sum = same.size() == 1 ? same[0] : aggregated("sum", {}, same);
            worst = std::max(worst, sum.state);
            counts.emplace_back(bound, sum.value);
        }
        if (worst != State::Value)
            return {labels, 0, worst};
        if (counts.size() < 2 || !std::isinf(counts.back().first))
            return {labels, 0, State::Unknown};
        double highest = 0;
        for (auto& [bound, count] : counts)
            count = highest = std::fmax(highest, count);
        if (highest == 0)
            return {labels, 0, State::Idle};
        const double rank = q * highest;
        std::size_t b = 0;
        while (b < counts.size() - 1 && counts[b].second < rank)
            ++b;
        if (b == counts.size() - 1)
            return judged(labels, counts[b - 1].first);
        if (b == 0 && counts[0].first <= 0)
            return judged(labels, counts[0].first);
        const double start = b == 0 ? 0 : counts[b - 1].first;
        const double below = b == 0 ? 0 : counts[b - 1].second;
        const double inside = counts[b].second - below;
        return judged(labels, start + (counts[b].first - start) * (inside == 0 ? 0 : (rank - below) / inside));
    }

    Outcome quantile(const Outcome& operand) const
    {
        std::map<LabelSet, std::map<double, std::vector<Sample>>> histograms;
        for (const Sample& sample : operand.samples) {
            LabelSet rest = sample.labels;
            if (rest.count("le") == 0)
                continue;
            const std::string le = rest["le"];
            rest.erase("le");
            const double bound = le == "+Inf" ? std::numeric_limits<double>::infinity() : std::stod(le);
            histograms[rest][bound].push_back(sample);
        }
        Outcome outcome;
        for (const auto& [rest, buckets] : histograms)
            outcome.samples.push_back(bucketQuantile(number, rest, buckets));
        return outcome;
    }

    Outcome outcome(const EvaluationInput& input) const
    {
        switch (kind) {
        case Kind::Number:
            return {true, {{{}, number, State::Value}}};
        case Kind::Time:
            return {true, {{{}, std::chrono::duration<double>(input.at.time_since_epoch()).count(), State::Value}}};
        case Kind::Vector:
            return {false, left->outcome(input).samples};
        case Kind::Series:
        case Kind::Rate:
        case Kind::Increase:
            return series(input);
        case Kind::Aggregate:
            return aggregate(left->outcome(input));
        case Kind::Quantile:
            return quantile(left->outcome(input));
        case Kind::Abs:
        case Kind::Negate: {
            Outcome operand = left->outcome(input);
            for (Sample& sample : operand.samples)
                sample.value = kind == Kind::Abs ? std::fabs(sample.value) : -sample.value;
            return operand;
        }
        case Kind::ClampMin:
            return combined("max", left->outcome(input), right->outcome(input));
        case Kind::ClampMax:
            return combined("min", left->outcome(input), right->outcome(input));
        case Kind::Binary:
            return combined(word, left->outcome(input), right->outcome(input));
        case Kind::Or: {
            Outcome first = left->outcome(input);
            return first.samples.empty() ? right->outcome(input) : first;
        }
        }
        return {};
    }

    Evaluation evaluate(const EvaluationInput& input) const
    {
        const Outcome all = outcome(input);
        if (all.samples.empty())
            return {Presence::NotProvided, 0};
        const Sample sum = aggregated("sum", {}, all.samples);
        if (sum.state == State::Value)
            return {Presence::Value, sum.value};
        return {sum.state == State::Idle ? Presence::Idle : Presence::Unknown, 0};
    }
};

} // namespace dwcp
