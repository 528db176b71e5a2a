// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/amst/transport.h"
#include "node/pba/predictor.h"

namespace dwcp {

struct PbaOptions {
    Duration sampleEvery = std::chrono::seconds(4);
    Duration retrainEvery = std::chrono::seconds(30);
    std::size_t fewestValues = 16;
    /** Length of the workload's day: the season to look for. */
    Duration day = std::chrono::seconds(60);
    /** A model whose error is more than this share of the mean has not converged. */
    double tolerance = 0.5;
};

/**
 * PBA: foretells the bandwidth that this node will need and the latency that it will see, from its own measurements,
 * and says how well it did. Trains on the worker pool. Thread: the loop's.
 */
class PbaLayer final : public LayerComponent {
public:
    PbaLayer(Loop& loop, const Clock& clock, const Transport& transport, Random& random, PbaOptions options);

    std::string_view name() const override { return "pba"; }
    void start() override;
    void stop() override;
    bool isRunning() const override { return m_isRunning; }
    LayerReport check() const override;
    void collect(MetricSink& sink) const override;

    /** Samples no longer arrive. */
    void setStarved(bool isStarved) noexcept { m_isStarved = isStarved; }
    /** Trainings get values without any pattern. */
    void setNoisy(bool isNoisy) noexcept { m_isNoisy = isNoisy; }

private:
    struct Series {
        std::string_view name;
        Predictor predictor;
        double loss = 0; ///< of the last training, converged or not known
        bool wasTrained = false;
    };
    struct Training;

    void sample();
    std::optional<double> bandwidth();
    std::optional<double> latency() const;
    void train();
    void trained(const Training& training);

    Loop& m_loop;
    const Clock& m_clock;
    const Transport& m_transport;
    Random& m_random;
    PbaOptions m_options;
    std::array<Series, 2> m_series{{{"bandwidth", {}, 0, false}, {"latency", {}, 0, false}}};
    Timer m_sampling;
    bool m_isRunning = false;
    bool m_isStarved = false;
    bool m_isNoisy = false;
    bool m_isTraining = false;
    std::optional<std::uint64_t> m_lastBytes;
    SteadyTime m_lastAt{};
    std::optional<SteadyTime> m_inputAt;
    std::optional<Duration> m_extraction; ///< how long making a training's input took, last time
    SteadyTime m_nextTraining{};
    std::shared_ptr<std::atomic<double>> m_progress = std::make_shared<std::atomic<double>>(0.0);
    bool m_hasTrained = false;
    std::uint64_t m_succeeded = 0;
    std::uint64_t m_failed = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace dwcp
