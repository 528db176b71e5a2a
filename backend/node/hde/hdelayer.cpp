// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/hde/hdelayer.h"

#include "node/bytes.h"
#include "node/metricspage.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr Duration beatEvery = std::chrono::seconds(1);
constexpr Duration restAfterFailure = std::chrono::seconds(30);
constexpr Duration restAfterTraining = std::chrono::seconds(60);
constexpr std::size_t ratioWindow = 60; ///< beats
/** Less than this share of what the dictionary gave when it was new: the traffic has changed. */
constexpr double worthLess = 0.6;
constexpr std::size_t mostPending = 4096;

} // namespace

HdeLayer::HdeLayer(Loop& loop, const Clock& clock, Transport& transport, HdeOptions options)
    : m_loop(loop)
    , m_clock(clock)
    , m_transport(transport)
    , m_options(std::move(options))
    , m_compressor(m_options.compressor, clock)
    , m_beat(loop, [this] { beat(); })
{
    m_transport.onFrame(
        FrameType::Message, [this](const std::string& peer, std::uint64_t sequence, std::string_view payload) {
            if (m_isRunning)
                received(peer, sequence, payload);
        });
    m_transport.onFrame(
        FrameType::MessageReceipt, [this](const std::string& peer, std::uint64_t sequence, std::string_view payload) {
            receipt(peer, sequence, payload);
        });
    m_transport.onFrame(
        FrameType::Dictionary, [this](const std::string& peer, std::uint64_t id, std::string_view content) {
            if (m_isRunning && m_compressor.learnDictionary(peer, id, content))
                m_transport.send(peer, FrameType::DictionaryReceipt, id, {});
        });
    m_transport.onFrame(
        FrameType::DictionaryReceipt, [this](const std::string& peer, std::uint64_t id, std::string_view) {
            m_compressor.dictionaryTaken(peer, id);
        });
}

void HdeLayer::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    for (const std::string& peer : m_transport.peers())
        announce(peer);
    m_beat.start(beatEvery, beatEvery);
}

void HdeLayer::stop()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_beat.stop();
    while (!m_pending.empty())
        settle(m_pending.begin(), std::nullopt);
    for (const std::string& peer : m_transport.peers())
        m_compressor.forget(peer);
}

void HdeLayer::announce(const std::string& peer)
{
    m_compressor.forget(peer);
    if (const CompressionDictionary* const dictionary = m_compressor.dictionary())
        m_transport.send(peer, FrameType::Dictionary, dictionary->id, dictionary->content);
}

void HdeLayer::send(
    const std::string& peer, const std::string& subject, std::string_view content, Duration patience, Done done)
{
    if (!m_isRunning || m_pending.size() >= mostPending)
        return done(std::nullopt);
    m_samples.add(content);
    const Compressor::Encoded encoded = m_compressor.encode(peer, subject, content);
    ByteWriter writer;
    writer.text(subject).fixed(encoded.bytes);
    const std::uint64_t sequence = ++m_sequence;
    if (!m_transport.send(peer, FrameType::Message, sequence, writer.bytes())) {
        m_compressor.settle(peer, subject, encoded.version, std::nullopt);
        return done(std::nullopt);
    }
    m_pending.emplace(sequence, Pending{peer, subject, encoded.version, m_clock.steady() + patience, std::move(done)});
}

void HdeLayer::settle(std::map<std::uint64_t, Pending>::iterator pending, std::optional<ReceiptStatus> status)
{
    const Pending ended = std::move(pending->second);
    m_pending.erase(pending);
    m_compressor.settle(ended.peer, ended.subject, ended.version, status);
    ended.done(status);
}

void HdeLayer::received(const std::string& peer, std::uint64_t sequence, std::string_view payload)
{
    ByteReader reader(payload);
    const std::string subject(reader.text());
    Compressor::Decoded decoded;
    if (reader.ok() && subject.size() <= 128)
        decoded = m_compressor.decode(peer, subject, reader.rest());
    if (decoded.status == ReceiptStatus::Taken)
        decoded.status = m_receiver(peer, subject, std::move(decoded.content));
    else if (decoded.status == ReceiptStatus::Corrupt)
        onCorrupt();
    const char status = static_cast<char>(decoded.status);
    m_transport.send(peer, FrameType::MessageReceipt, sequence, {&status, 1});
}

void HdeLayer::receipt(const std::string& peer, std::uint64_t sequence, std::string_view payload)
{
    const auto pending = m_pending.find(sequence);
    const bool isOurs = pending != m_pending.end() && pending->second.peer == peer && payload.size() == 1;
    if (!isOurs || static_cast<unsigned char>(payload[0]) > static_cast<unsigned char>(ReceiptStatus::Refused))
        return;
    const auto status = static_cast<ReceiptStatus>(payload[0]);
    const bool hasLostDictionary = status == ReceiptStatus::UnknownDictionary;
    settle(pending, status);
    if (hasLostDictionary)
        announce(peer);
}

void HdeLayer::beat()
{
    const SteadyTime now = m_clock.steady();
    for (auto pending = m_pending.begin(); pending != m_pending.end();) {
        const auto next = std::next(pending);
        if (pending->second.deadline <= now)
            settle(pending, std::nullopt);
        pending = next;
    }
    m_window.emplace_back(m_compressor.totals().original, m_compressor.totals().compressed);
    if (m_window.size() > ratioWindow)
        m_window.pop_front();
    if (needsTraining())
        train();
}

std::optional<double> HdeLayer::recentRatio() const
{
    if (m_window.size() < 2)
        return std::nullopt;
    const std::uint64_t original = m_window.back().first - m_window.front().first;
    const std::uint64_t compressed = m_window.back().second - m_window.front().second;
    return compressed > 0 ? std::optional(static_cast<double>(original) / static_cast<double>(compressed))
                          : std::nullopt;
}

bool HdeLayer::needsTraining() const
{
    const SteadyTime now = m_clock.steady();
    if (m_isTraining || m_isStale || !m_samples.isEnough() || now < m_nextTraining)
        return false;
    const bool isOld = !m_compressor.dictionary() || now - m_trainedAt > m_options.dictionaryMaxAge;
    const auto ratio = recentRatio();
    return isOld || (ratio && m_ratioWhenTrained > 0 && *ratio < worthLess * m_ratioWhenTrained);
}

void HdeLayer::train()
{
    m_isTraining = true;
    auto result = std::make_shared<std::shared_ptr<const CompressionDictionary>>();
    m_loop.work([result, samples = m_samples.samples(),
                    size = m_options.dictionarySize] { *result = trainDictionary(samples, size); },
        [this, result, alive = std::weak_ptr(m_alive)] {
            if (!alive.expired())
                trained(*result);
        });
}

void HdeLayer::trained(std::shared_ptr<const CompressionDictionary> dictionary)
{
    m_isTraining = false;
    const SteadyTime now = m_clock.steady();
    m_nextTraining = now + (dictionary ? restAfterTraining : restAfterFailure);
    ++(dictionary ? m_trainings : m_failedTrainings);
    if (!dictionary || m_isStale)
        return;
    m_compressor.setDictionary(std::move(dictionary));
    m_trainedAt = now;
    m_ratioWhenTrained = recentRatio().value_or(0);
    for (const std::string& peer : m_transport.peers())
        m_transport.send(
            peer, FrameType::Dictionary, m_compressor.dictionary()->id, m_compressor.dictionary()->content);
}

void HdeLayer::setStale(bool isStale, Duration age)
{
    m_isStale = isStale;
    m_nextTraining = {};
    if (!isStale) {
        m_ratioWhenTrained = 0;
        m_trainedAt = m_clock.steady() - m_options.dictionaryMaxAge - beatEvery;
        return;
    }
    std::vector<std::string> foreign;
    for (int i = 0; i < 200; ++i) {
        std::string sample = "stale dictionary " + std::to_string(i * 7919);
        for (int j = 0; j < 20; ++j)
            sample += static_cast<char>('!' + (i * j * 31) % 90);
        foreign.push_back(sample + sample);
    }
    if (auto dictionary = trainDictionary(foreign, m_options.dictionarySize))
        m_compressor.setDictionary(std::move(dictionary));
    m_trainedAt = m_clock.steady() - age;
    for (const std::string& peer : m_transport.peers())
        announce(peer);
}

void HdeLayer::setPressure(double share)
{
    m_compressor.setBallast(static_cast<std::size_t>(share * static_cast<double>(m_compressor.memoryLimit())));
}

LayerReport HdeLayer::check() const
{
    LayerReport report;
    const auto ratio = recentRatio();
    const double used = static_cast<double>(m_compressor.memory()) / static_cast<double>(m_compressor.memoryLimit());
    if (ratio)
        report.metrics["compression_ratio"] = *ratio;
    report.metrics["buffer_used"] = used;
    if (!m_isRunning) {
        report.level = Level::Failed;
        report.reason = "stopped";
    } else if (used > 0.9) {
        report.level = Level::Degraded;
        report.reason = "buffers are nearly full";
    } else if (ratio && *ratio < 1.0) {
        report.level = Level::Degraded;
        report.reason = "compression makes the traffic larger";
    } else {
        report.level = Level::Healthy;
    }
    return report;
}

void HdeLayer::collect(MetricSink& sink) const
{
    const Compressor::Totals& totals = m_compressor.totals();
    counter(sink, "dwcp_hde_bytes_original_total", "Bytes of messages before compression.", totals.original);
    counter(sink, "dwcp_hde_bytes_compressed_total", "Bytes of messages after compression.", totals.compressed);
    constexpr auto payloadHelp = "Messages by how they were encoded.";
    counter(sink, "dwcp_hde_messages_total", payloadHelp, totals.whole, {{"encoding", "whole"}});
    counter(sink, "dwcp_hde_messages_total", payloadHelp, totals.deltas, {{"encoding", "delta"}});
    if (const auto ratio = recentRatio())
        gauge(sink, "dwcp_hde_compression_ratio", "Original over compressed bytes, last minute.", *ratio);
    if (m_compressor.dictionary())
        gauge(sink, "dwcp_hde_dictionary_age_seconds", "Since the dictionary in use was trained.",
            seconds(m_clock.steady() - m_trainedAt));
    constexpr auto trainingHelp = "Trainings of a dictionary.";
    counter(sink, "dwcp_hde_dictionary_trainings_total", trainingHelp, m_trainings, {{"result", "success"}});
    counter(sink, "dwcp_hde_dictionary_trainings_total", trainingHelp, m_failedTrainings, {{"result", "failure"}});
    if (totals.whole > 0)
        gauge(sink, "dwcp_hde_delta_chain_length", "Deltas in a row, longest chain.", m_compressor.longestChain());
    if (const auto age = m_compressor.oldestBaseline())
        gauge(sink, "dwcp_hde_baseline_age_seconds", "Since the oldest whole content that deltas rest on was taken.",
            seconds(*age));
    if (const auto ratio = m_compressor.inSync())
        gauge(sink, "dwcp_hde_baselines_in_sync_ratio", "Share of the baselines that the peers are known to have.",
            *ratio);
    gauge(sink, "dwcp_hde_buffer_bytes", "What compression keeps: baselines, dictionaries, ballast.",
        static_cast<double>(m_compressor.memory()));
    gauge(sink, "dwcp_hde_buffer_limit_bytes", "Most that compression keeps.",
        static_cast<double>(m_compressor.memoryLimit()));
    counter(sink, "dwcp_hde_evictions_total", "Baselines given up for lack of room.", totals.evictions);
}

} // namespace dwcp
