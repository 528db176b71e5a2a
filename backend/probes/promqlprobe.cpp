// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/promqlprobe.h"

#include "health/promql.h"
#include "probes/httpprobe.h"
#include "probes/numbertext.h"
#include "probes/probecontext.h"

#include <nlohmann/json.hpp>

#include <cctype>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

using Json = nlohmann::json;

constexpr std::size_t longestText = 300; ///< of what a server says: it comes from outside

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
            || c == '.')
            result += c;
        else
            result.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return result;
}

std::string shown(std::string text)
{
    text.resize(std::min(text.size(), longestText));
    for (char& c : text)
        c = static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    return text;
}

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>()
                                                                             : std::string();
}

/** "+Inf" and "NaN" are numbers too. */
double valueOf(const Json& sample)
{
    const bool isPair = sample.is_array() && sample.size() == 2 && sample[1].is_string();
    const auto value = isPair ? wholeNumber(sample[1].get_ref<const std::string&>()) : std::nullopt;
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

std::string percentDecoded(std::string_view text)
{
    const auto digit = [](char c) { return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; };
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isCoded = text[i] == '%' && i + 2 < text.size()
            && std::isxdigit(static_cast<unsigned char>(text[i + 1]))
            && std::isxdigit(static_cast<unsigned char>(text[i + 2]));
        result += isCoded ? static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])) : text[i];
        i += isCoded ? 2 : 0;
    }
    return result;
}

QueryAnswer refused(std::string problem)
{
    QueryAnswer answer;
    answer.problem = std::move(problem);
    return answer;
}

QueryAnswer readVector(std::string_view body, const std::string& label)
{
    const Json document = Json::parse(body, nullptr, false);
    if (document.is_discarded() || !document.is_object())
        return refused("the answer is no JSON object: is this the HTTP API of a Prometheus server?");
    if (textOf(document, "status") != "success")
        return refused("the server refuses the query: " + shown(textOf(document, "error")));
    const Json data = document.value("data", Json::object());
    const Json results = data.is_object() ? data.value("result", Json()) : Json();
    if (textOf(data, "resultType") != "vector" || !results.is_array())
        return refused("the answer is no vector");
    QueryAnswer answer;
    answer.bytes = body.size();
    for (const Json& result : results) {
        const Json& metric = result.is_object() && result.contains("metric") ? result["metric"] : result;
        const std::string node = textOf(metric, label.c_str());
        const std::string rule = textOf(metric, "rule");
        if (node.empty() || rule.empty() || !result.contains("value"))
            continue;
        SeriesName series{std::string(promqlSeries), {{"quantile", "value"}, {"rule", rule}}};
        answer.nodes[node].push_back({std::move(series), valueOf(result["value"])});
    }
    return answer;
}

class PromqlProbe final : public HttpProbe {
public:
    using HttpProbe::HttpProbe;

    void start() override
    {
        auto url = parseUrl(order().url);
        const std::size_t query = url ? url->path.find('?') : std::string::npos;
        const std::size_t equals = query == std::string::npos ? query : url->path.find('=', query);
        if (equals == std::string::npos) {
            m_isSaid = true; // by nobody but the configuration
            return finish(
                CheckOutcome::Refused, "the URL names no node: http://server:9090?instance=NODE is one that does");
        }
        m_label = url->path.substr(query + 1, equals - query - 1);
        m_node = percentDecoded(std::string_view(url->path).substr(equals + 1));
        m_base = url->path.substr(0, query);
        m_key = poolKey(*url, order().access.get()) + m_base + '\n' + m_label + '\n' + order().spec.prefix;
        giveUpLater();
        if (const auto answer = context().queries.fresh(m_key, context().clock.steady()))
            return takeFrom(*answer);
        const auto self = std::static_pointer_cast<PromqlProbe>(shared_from_this());
        m_waits = !context().queries.mayAsk(m_key, order().id, [weak = std::weak_ptr(self)](const QueryAnswer& answer) {
            if (const auto probe = weak.lock())
                probe->takeFrom(answer);
        });
        m_asks = !m_waits;
        if (m_asks)
            HttpProbe::start();
    }

    const char* phase() const noexcept override { return m_waits ? "waiting for the query" : HttpProbe::phase(); }

private:
    std::string_view accept() const override { return "application/json"; }
    std::string path() const override
    {
        return (m_base == "/" ? std::string() : m_base) + "/api/v1/query?query=" + percentEncoded(order().spec.prefix);
    }
    bool reads(unsigned status) const override
    {
        constexpr unsigned badQuery = 400;
        constexpr unsigned notComputed = 422;
        return status / 100 == 2 || status == badQuery || status == notComputed;
    }
    void read(const Answer& answer) override { share(readVector(answer.body, m_label)); }

    /** The server could not be asked: that is no word about the node. */
    void conclude(CheckOutcome& outcome, std::string& error) override
    {
        if (outcome == CheckOutcome::Answered || m_isSaid)
            return;
        const std::string problem = "the Prometheus server cannot be asked: " + error;
        outcome = CheckOutcome::Answered;
        sayUnknown(problem);
        error = problem;
        if (std::exchange(m_asks, false))
            context().queries.answer(
                m_key, std::make_shared<const QueryAnswer>(refused(problem)), context().clock.steady());
    }

    void release() override
    {
        HttpProbe::release();
        m_timer.reset();
        context().queries.leave(m_key, order().id);
        // Given up in the middle: who waits is told, and the next check asks again.
        if (std::exchange(m_asks, false))
            context().queries.answer(m_key,
                std::make_shared<const QueryAnswer>(refused("the Prometheus server did not answer in time")),
                context().clock.steady());
    }

    /** Before the prober does: what a late server keeps to itself is no word about the node. */
    void giveUpLater()
    {
        m_timer.emplace(context().loop);
        m_timer->expires_after(order().timeout * 9 / 10);
        const auto self = std::static_pointer_cast<PromqlProbe>(shared_from_this());
        m_timer->async_wait([weak = std::weak_ptr(self)](const AsioError& error) {
            const auto probe = error ? nullptr : weak.lock();
            if (probe && !probe->isOver())
                probe->finish(CheckOutcome::TimedOut, std::string("no answer in time, ") + probe->phase());
        });
    }

    void share(QueryAnswer found)
    {
        const auto answer = std::make_shared<const QueryAnswer>(std::move(found));
        m_asks = false;
        const auto self = shared_from_this();
        takeFrom(*answer);
        context().queries.answer(m_key, answer, context().clock.steady());
    }

    void takeFrom(const QueryAnswer& answer)
    {
        if (isOver())
            return;
        if (!answer.problem.empty())
            return unknown(answer.problem);
        if (m_node.empty())
            return listNodes(answer);
        const auto found = answer.nodes.find(m_node);
        if (found == answer.nodes.end())
            return unknown("the Prometheus server has no series with " + m_label + "=\"" + m_node + "\"");
        for (const SeriesValue& series : found->second) {
            if (series.series.label("rule") == promqlUpRule && series.value == 0) {
                m_isSaid = true;
                return finish(CheckOutcome::Refused, "down: the Prometheus server cannot scrape it");
            }
        }
        result().bytes = answer.bytes / answer.nodes.size();
        TargetState& target = context().targets.of(order(), context().clock.steady());
        result().readings = target.layouts.readings(found->second, order().extraction.get());
        finish();
    }

    void listNodes(const QueryAnswer& answer)
    {
        std::vector<SeriesValue> all;
        for (const auto& [node, found] : answer.nodes) {
            for (const SeriesValue& series : found)
                all.push_back(
                    {{series.series.name, {{"node", node}, {"rule", std::string(series.series.label("rule"))}}},
                        series.value});
        }
        TargetState& target = context().targets.of(order(), context().clock.steady());
        result().readings = target.layouts.readings(std::move(all), nullptr);
        finish();
    }

    void unknown(const std::string& why)
    {
        sayUnknown(why);
        finish(CheckOutcome::Answered, why);
    }

    void sayUnknown(const std::string& why)
    {
        result().verdict = Level::Unknown;
        result().verdictText = why;
        result().readings = {};
    }

    std::optional<LoopTimer> m_timer;
    std::string m_label;
    std::string m_node;
    std::string m_base;
    std::string m_key;
    bool m_waits = false;
    bool m_asks = false;
    bool m_isSaid = false; ///< the failure is a word about the node
};

} // namespace

std::shared_ptr<Probe> makePromqlProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done)
{
    return std::make_shared<PromqlProbe>(context, std::move(run), std::move(done));
}

} // namespace dwcp
