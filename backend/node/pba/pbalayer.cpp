// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/pba/pbalayer.h"

#include "node/metricspage.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

/** What goes to the worker and what comes back. */
struct PbaLayer::Training {
    std::array<std::vector<double>, 2> values;
    std::array<std::optional<TrainedModel>, 2> models;
};

PbaLayer::PbaLayer(Loop& loop, const Clock& clock, const Transport& transport, Random& random, PbaOptions options)
    : m_loop(loop)
    , m_clock(clock)
    , m_transport(transport)
    , m_random(random)
    , m_options(options)
    , m_sampling(loop, [this] { sample(); })
{
}

void PbaLayer::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    m_lastBytes.reset();
    m_sampling.start(m_options.sampleEvery, m_options.sampleEvery);
}

void PbaLayer::stop()
{
    if (std::exchange(m_isRunning, false))
        m_sampling.stop();
}

std::optional<double> PbaLayer::bandwidth()
{
    const SteadyTime now = m_clock.steady();
    const std::uint64_t sent = m_transport.bytes().sent;
    const auto before = std::exchange(m_lastBytes, sent);
    const double elapsed = seconds(now - std::exchange(m_lastAt, now));
    return before && elapsed > 0 && sent >= *before ? std::optional(static_cast<double>(sent - *before) / elapsed)
                                                    : std::nullopt;
}

std::optional<double> PbaLayer::latency() const
{
    double sum = 0;
    double count = 0;
    for (const std::string& peer : m_transport.peers()) {
        if (const auto roundTrip = m_transport.roundTrip(peer); roundTrip && m_transport.isReachable(peer)) {
            sum += seconds(*roundTrip);
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

void PbaLayer::sample()
{
    if (m_isStarved)
        return;
    const auto bytes = bandwidth();
    const auto roundTrip = latency();
    if (bytes)
        m_series[0].predictor.observe(*bytes);
    if (roundTrip)
        m_series[1].predictor.observe(*roundTrip);
    if (bytes || roundTrip)
        m_inputAt = m_clock.steady();
    const bool isDue = m_clock.steady() >= m_nextTraining;
    if (isDue && !m_isTraining && m_series[0].predictor.size() >= m_options.fewestValues)
        train();
}

void PbaLayer::train()
{
    m_isTraining = true;
    m_nextTraining = m_clock.steady() + m_options.retrainEvery;
    const SteadyTime began = m_clock.steady();
    auto training = std::make_shared<Training>();
    for (std::size_t i = 0; i < m_series.size(); ++i)
        training->values[i] = m_series[i].predictor.values();
    if (m_isNoisy) {
        for (double& value : training->values[0])
            value = std::ldexp(m_random.uniform() - 0.5, static_cast<int>(m_random.uniform() * 40));
    }
    m_extraction = m_clock.steady() - began;
    const auto season = static_cast<std::size_t>(m_options.day / m_options.sampleEvery);
    m_loop.work(
        [training, season, tolerance = m_options.tolerance, progress = m_progress] {
            for (std::size_t i = 0; i < training->values.size(); ++i)
                training->models[i] = trainModel(training->values[i], {season}, tolerance, *progress);
        },
        [this, training, alive = std::weak_ptr(m_alive)] {
            if (!alive.expired())
                trained(*training);
        });
}

void PbaLayer::trained(const Training& training)
{
    m_isTraining = false;
    m_hasTrained = true;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        if (!training.models[i])
            continue;
        m_series[i].loss = training.models[i]->loss;
        m_series[i].wasTrained = true;
        m_series[i].predictor.setModel(*training.models[i]);
    }
    // The bandwidth's is what the layer is for; the latency of an idle loopback may well have nothing to learn.
    ++(training.models[0] ? m_succeeded : m_failed);
}

LayerReport PbaLayer::check() const
{
    LayerReport report;
    const auto accuracy = m_series[0].predictor.accuracy();
    if (accuracy)
        report.metrics["prediction_accuracy"] = *accuracy;
    const bool isStale = m_inputAt && m_clock.steady() - *m_inputAt > std::chrono::seconds(60);
    if (!m_isRunning) {
        report.level = Level::Failed;
        report.reason = "stopped";
    } else if (isStale) {
        report.level = Level::Degraded;
        report.reason = "no input for a minute";
    } else if (!accuracy) {
        report.level = Level::Unknown;
        report.reason = "nothing foretold yet";
    } else if (*accuracy < 0.7) {
        report.level = *accuracy < 0.5 ? Level::Critical : Level::Degraded;
        report.reason = "predictions are off";
    } else {
        report.level = Level::Healthy;
    }
    return report;
}

void PbaLayer::collect(MetricSink& sink) const
{
    const Predictor& bandwidth = m_series[0].predictor;
    if (const auto accuracy = bandwidth.accuracy())
        gauge(sink, "dwcp_pba_prediction_accuracy",
            "1 - absolute errors over values, of the last predictions of the bandwidth.", *accuracy);
    if (const auto confidence = bandwidth.confidence())
        gauge(sink, "dwcp_pba_confidence", "Skill against saying that nothing changes, and coverage of the interval.",
            *confidence);
    if (const auto prediction = bandwidth.prediction())
        gauge(sink, "dwcp_pba_predicted_bytes_per_second", "Bandwidth foretold for the next sample.", *prediction);
    if (const auto prediction = m_series[1].predictor.prediction())
        gauge(sink, "dwcp_pba_predicted_rtt_seconds", "Round trip foretold for the next sample.", *prediction);
    if (const auto accuracy = m_series[1].predictor.accuracy())
        gauge(sink, "dwcp_pba_latency_accuracy", "The same measure for the round trips.", *accuracy);
    if (m_inputAt)
        gauge(sink, "dwcp_pba_input_age_seconds", "Since the last sample.", seconds(m_clock.steady() - *m_inputAt));
    gauge(sink, "dwcp_pba_samples", "Samples that the next training can use.", static_cast<double>(bandwidth.size()));
    if (m_extraction)
        gauge(sink, "dwcp_pba_feature_extraction_seconds", "Making the input of the last training.",
            seconds(*m_extraction));
    if (m_isTraining || m_hasTrained)
        gauge(sink, "dwcp_pba_training_progress_ratio", "Of the training under way, or the last one.",
            m_progress->load());
    if (m_series[0].wasTrained)
        gauge(sink, "dwcp_pba_training_loss", "Mean error over mean value that the last model had on values kept back.",
            m_series[0].loss);
    constexpr auto retrainHelp = "Trainings of the bandwidth model; a failure did not converge.";
    counter(sink, "dwcp_pba_retrain_total", retrainHelp, m_succeeded, {{"result", "success"}});
    counter(sink, "dwcp_pba_retrain_total", retrainHelp, m_failed, {{"result", "failure"}});
    gauge(sink, "dwcp_pba_model_bytes", "Memory of models and their series.",
        static_cast<double>(m_series[0].predictor.bytes() + m_series[1].predictor.bytes()));
}

} // namespace dwcp
