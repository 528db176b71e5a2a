// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/amst/transport.h"
#include "node/hde/dictionarytrainer.h"

namespace dwcp {

struct HdeOptions {
    CompressorOptions compressor;
    Duration dictionaryMaxAge = std::chrono::minutes(10);
    std::size_t dictionarySize = 16 * 1024;
};

/**
 * HDE: messages to peers, compressed with a dictionary trained on the node's own traffic and as deltas against what the
 * peer is known to have. Trains on the worker pool. Thread: the loop's.
 */
class HdeLayer final : public LayerComponent {
public:
    /** How a message ended: what the peer said, or nothing when it said nothing. */
    using Done = std::function<void(std::optional<ReceiptStatus>)>;
    using Receiver =
        std::function<ReceiptStatus(const std::string& peer, const std::string& subject, std::string content)>;

    HdeLayer(Loop& loop, const Clock& clock, Transport& transport, HdeOptions options);

    std::string_view name() const override { return "hde"; }
    void start() override;
    void stop() override;
    bool isRunning() const override { return m_isRunning; }
    LayerReport check() const override;
    void collect(MetricSink& sink) const override;

    /** One attempt to get a message to a peer. `done` is called once: at the receipt, or after the time without one. */
    void send(
        const std::string& peer, const std::string& subject, std::string_view content, Duration patience, Done done);
    /** Decides on what came: Taken, or Refused by the guards. */
    void onMessage(Receiver receiver) { m_receiver = std::move(receiver); }
    /** Payloads that could not be decoded are told too: they are failures of receiving. */
    std::function<void()> onCorrupt = [] {};

    /** A peer came back, and may have forgotten what it had. */
    void announce(const std::string& peer);
    /** Keeps a dictionary that has nothing to do with the traffic, as if trained `age` ago, and trains no more. */
    void setStale(bool isStale, Duration age);
    /** Fills the buffers to that share of their limit; zero ends it. */
    void setPressure(double share);

private:
    struct Pending {
        std::string peer;
        std::string subject;
        std::uint64_t version;
        SteadyTime deadline;
        Done done;
    };

    void beat();
    void train();
    void trained(std::shared_ptr<const CompressionDictionary> dictionary);
    void received(const std::string& peer, std::uint64_t sequence, std::string_view payload);
    void receipt(const std::string& peer, std::uint64_t sequence, std::string_view payload);
    void settle(std::map<std::uint64_t, Pending>::iterator pending, std::optional<ReceiptStatus> status);
    bool needsTraining() const;
    std::optional<double> recentRatio() const;

    Loop& m_loop;
    const Clock& m_clock;
    Transport& m_transport;
    HdeOptions m_options;
    Compressor m_compressor;
    TrainingSamples m_samples;
    Receiver m_receiver = [](const std::string&, const std::string&, std::string) { return ReceiptStatus::Taken; };
    std::map<std::uint64_t, Pending> m_pending;
    std::uint64_t m_sequence = 0;
    Timer m_beat;
    bool m_isRunning = false;
    bool m_isTraining = false;
    bool m_isStale = false;
    SteadyTime m_nextTraining{};
    SteadyTime m_trainedAt{};
    double m_ratioWhenTrained = 0;
    std::uint64_t m_trainings = 0;
    std::uint64_t m_failedTrainings = 0;
    std::deque<std::pair<std::uint64_t, std::uint64_t>> m_window; ///< totals, a second apart
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace dwcp
