// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverchronicling.h"

#include "engine/monitor.h"
#include "health/promql.h"
#include "journal/configurationcodec.h"
#include "journal/sha256.h"
#include "reports/chroniclewriter.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t mostSteps = 3600; ///< of a window
constexpr int stepsAtOnce = 240; ///< that a server is asked for in one query
constexpr Duration finest = 5s;
constexpr Duration answersIn = 1ms;

const char* const whatIsNotKept =
    "From a Prometheus server: levels, alerts and budgets are what this configuration would have shown. "
    "What operators did, notifications and breakers are not known.";

/** Where a target is asked: "http://server:9090?instance=NODE". */
struct Address {
    std::string server;
    std::string label;
    std::string node;
};

std::optional<Address> addressOf(const std::string& url)
{
    const std::size_t query = url.find('?');
    const std::size_t equals = query == std::string::npos ? query : url.find('=', query);
    if (equals == std::string::npos)
        return std::nullopt;
    std::string server = url.substr(0, query);
    while (server.ends_with('/'))
        server.pop_back();
    return Address{server, url.substr(query + 1, equals - query - 1),
        QUrl::fromPercentEncoding(QByteArray::fromStdString(url.substr(equals + 1))).toStdString()};
}

bool isThroughServer(const Configuration& configuration, const Target& target)
{
    const Profile* profile = configuration.profile(target.profile);
    return profile && !profile->checks.empty() && profile->checks.front().type == promqlCheckType;
}

/** Only what is behind a server is watched, and no more often than there is something new. */
void adapt(Configuration& configuration, Duration step)
{
    std::erase_if(configuration.targets, [&](const Target& target) { return !isThroughServer(configuration, target); });
    for (auto& profile : configuration.profiles) {
        auto slower = std::make_shared<Profile>(*profile);
        for (LayerSpec& layer : slower->layers) {
            layer.interval = std::max(layer.interval, step);
            layer.recovery = {}; // the past cannot be helped
        }
        profile = std::move(slower);
    }
    configuration.maxConcurrentChecks = std::max<std::uint32_t>(
        configuration.maxConcurrentChecks, static_cast<std::uint32_t>(configuration.targets.size()));
}

/** What the server kept, fetched a piece at a time as the world goes on. */
class KeptWorld {
public:
    KeptWorld(const RangeFetch& fetch, Duration step, WallTime end) : m_fetch(fetch), m_step(step), m_end(end) { }

    /** What a check would have been told then. */
    CheckResult answer(const CheckOrder& order, WallTime at)
    {
        CheckResult result;
        result.id = order.id;
        result.node = order.node;
        result.duration = answersIn;
        const auto address = addressOf(order.url);
        const RangeMatrix* matrix = address ? matrixAt(*address, order, at) : nullptr;
        const auto tracks = matrix ? matrix->find(address->node) : RangeMatrix::const_iterator();
        if (!matrix || tracks == matrix->end())
            return unknown(std::move(result));
        fill(result, tracks->second, at);
        return result;
    }
    const std::optional<Error>& problem() const { return m_problem; }

private:
    struct Piece {
        WallTime from{};
        WallTime to{};
        RangeMatrix matrix;
    };

    const RangeMatrix* matrixAt(const Address& address, const CheckOrder& order, WallTime at)
    {
        if (m_problem)
            return nullptr;
        Piece& piece = m_pieces[{address.server, order.spec.prefix}];
        if (at < piece.from || at >= piece.to) {
            piece.from = at;
            piece.to = at + m_step * stepsAtOnce;
            auto matrix = m_fetch(address.server, order.spec.prefix, {at, std::min(piece.to, m_end), m_step},
                address.label, order.access);
            if (!matrix) {
                m_problem = matrix.error();
                return nullptr;
            }
            piece.matrix = std::move(matrix).value();
        }
        return &piece.matrix;
    }

    static CheckResult unknown(CheckResult result)
    {
        result.verdict = Level::Unknown;
        result.verdictText = "the server kept nothing of this node then";
        result.error = result.verdictText;
        return result;
    }

    void fill(CheckResult& result, const std::vector<RangeTrack>& tracks, WallTime at)
    {
        std::vector<std::string> names;
        std::vector<double> values;
        for (const RangeTrack& track : tracks) {
            const auto next = std::ranges::upper_bound(track.values, at, {}, &std::pair<WallTime, double>::first);
            // What is older than a step was not there any more.
            if (next == track.values.begin() || std::prev(next)->first + m_step <= at)
                continue;
            const double value = std::prev(next)->second;
            if (track.rule == promqlUpRule && value == 0) {
                result.outcome = CheckOutcome::Refused;
                result.error = "down: the Prometheus server could not scrape it";
                return;
            }
            names.push_back(track.rule);
            values.push_back(value);
        }
        if (names.empty())
            result = unknown(std::move(result));
        else
            result.readings = {layoutOf(names), std::move(values)};
    }

    std::shared_ptr<const SeriesLayout> layoutOf(const std::vector<std::string>& rules)
    {
        auto& layout = m_layouts[rules];
        if (!layout) {
            SeriesLayout made;
            for (const std::string& rule : rules)
                made.series.push_back({std::string(promqlSeries), {{"quantile", "value"}, {"rule", rule}}});
            layout = std::make_shared<const SeriesLayout>(std::move(made));
        }
        return layout;
    }

    const RangeFetch& m_fetch;
    Duration m_step;
    WallTime m_end;
    std::map<std::pair<std::string, std::string>, Piece> m_pieces; ///< by server and query
    std::map<std::vector<std::string>, std::shared_ptr<const SeriesLayout>> m_layouts;
    std::optional<Error> m_problem;
};

/** A Monitor in that world, and who writes down what it says. */
class ServerTeller {
public:
    ServerTeller(Configuration configuration, const ChronicleWish& wish, ChronicleWriter& writer, KeptWorld& world)
        : m_wish(wish)
        , m_writer(writer)
        , m_world(world)
        , m_usesTrends(configuration.usesTrends())
        , m_now(*wish.from)
        , m_monitor(std::move(configuration), m_now)
    {
        m_monitor.computeTrends(m_usesTrends);
        m_monitor.collectSamples(wish.wantsMetrics);
    }

    /** False: it was given up, or the server said no. */
    bool tell()
    {
        m_writer.begin(*m_monitor.snapshot(m_now));
        for (WallTime next = m_now; next <= *m_wish.to; next = std::max(m_now + answersIn, m_monitor.nextDue())) {
            m_now = next;
            beat();
            if (m_world.problem())
                return false;
            if (m_now - m_looked < 1s)
                continue;
            m_looked = m_now;
            m_writer.look(*m_monitor.snapshot(m_now));
            if (m_wish.progress && !m_wish.progress(m_now))
                return false;
        }
        return true;
    }

    void end(const std::string& configurationHash)
    {
        ChronicleRun run;
        run.configurationHash = configurationHash;
        run.id = 1;
        run.program = m_wish.program;
        run.results = m_results;
        run.problem = whatIsNotKept;
        m_writer.end(m_monitor.snapshot(m_now), std::move(run));
    }

private:
    void beat()
    {
        m_monitor.advance(m_now);
        Monitor::Effects effects = m_monitor.takeEffects();
        write(effects);
        if (effects.starts.empty())
            return;
        m_now += answersIn;
        for (const CheckOrder& order : effects.starts) {
            m_monitor.take(m_world.answer(order, m_now), m_now);
            ++m_results;
        }
        m_monitor.advance(m_now);
        Monitor::Effects after = m_monitor.takeEffects();
        write(after);
        // What is due again at once is due at the next beat.
        for (const CheckOrder& order : after.starts)
            m_monitor.take(m_world.answer(order, m_now), m_now), ++m_results;
    }

    void write(const Monitor::Effects& effects)
    {
        for (const Event& event : effects.events)
            m_writer.see(event);
        for (const ComponentSample& sample : effects.samples)
            m_writer.see(sample);
    }

    const ChronicleWish& m_wish;
    ChronicleWriter& m_writer;
    KeptWorld& m_world;
    bool m_usesTrends;
    WallTime m_now;
    WallTime m_looked{};
    std::uint64_t m_results = 0;
    Monitor m_monitor;
};

} // namespace

Duration stepFor(Duration window)
{
    const auto wanted = std::chrono::ceil<std::chrono::seconds>(window / mostSteps);
    return std::max<Duration>(finest, wanted);
}

Result<Chronicle> chronicleOfServer(Configuration configuration, const ChronicleWish& wish, const RangeFetch& fetch)
{
    const std::string hash = hexText(sha256({packConfiguration(configuration)}));
    const Duration step = stepFor(*wish.to - *wish.from);
    adapt(configuration, step);
    if (configuration.targets.empty())
        return Error{"no target is behind a Prometheus server: [[prometheus]] names one", wish.journal};
    ChronicleWriter writer({wish.selection, wish.wantsMetrics});
    KeptWorld world(fetch, step, *wish.to);
    ServerTeller teller(std::move(configuration), wish, writer, world);
    const bool isWhole = teller.tell();
    if (world.problem())
        return *world.problem();
    if (!isWhole)
        return Error{"the report was given up", wish.journal};
    teller.end(hash);
    ChronicleOrigin origin;
    origin.journal = wish.journal + " (Prometheus)";
    origin.program = wish.program;
    origin.selection = wish.selectionText;
    return writer.take(std::move(origin));
}

} // namespace dwcp
