// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/**
 * The page of a healthy DWCP node, about 5 kB under the names of the domain. Counters grow and some gauges swing with
 * the time and the number of the node, so that about half of the values are new at every scrape; the layout stays.
 */
class FleetPage {
public:
    FleetPage()
    {
        addTransport();
        addCompression();
        addPrediction();
        addStateSync();
        addConsensus();
    }

    /** Appends the page of a node, so many seconds after the start. */
    void write(std::uint32_t node, double seconds, std::string& page) const
    {
        for (const Part& part : m_parts) {
            page += part.text;
            if (part.hasValue)
                writeValue(part, node, seconds, page);
        }
    }

private:
    struct Part {
        std::string text; ///< before the value
        double base = 0;
        double perSecond = 0; ///< of a counter
        double swing = 0; ///< of a gauge
        bool hasValue = true;
    };

    static void writeValue(const Part& part, std::uint32_t node, double seconds, std::string& page)
    {
        std::array<char, 32> text;
        char* end = nullptr;
        if (part.perSecond > 0) {
            const double count = part.base + node % 97 + part.perSecond * (seconds + node % 13);
            end = std::to_chars(text.data(), text.data() + text.size(), static_cast<std::uint64_t>(count)).ptr;
        } else if (part.swing > 0) {
            const auto step = (static_cast<std::uint64_t>(seconds) * 7 + node * 31) % 100;
            const double value = part.base + part.swing * static_cast<double>(step) / 100;
            end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 5).ptr;
        } else {
            end = std::to_chars(text.data(), text.data() + text.size(), part.base).ptr;
        }
        page.append(text.data(), end);
        page += '\n';
    }

    void family(std::string_view name, std::string_view type)
    {
        m_family = name;
        m_parts.push_back({"# TYPE " + m_family + " " + std::string(type) + "\n", 0, 0, 0, false});
    }
    void sample(const std::string& end, double base, double perSecond = 0, double swing = 0)
    {
        m_parts.push_back({m_family + end + " ", base, perSecond, swing, true});
    }
    void gauge(std::string_view name, double base, double swing = 0)
    {
        family(name, "gauge");
        sample("", base, 0, swing);
    }
    void counter(std::string_view name, double base, double perSecond)
    {
        family(name, "counter");
        sample("", base, perSecond);
    }
    void byLabel(std::string_view name, std::string_view type, const std::string& label,
        const std::vector<std::string>& values, double base, double perSecond = 0, double swing = 0)
    {
        family(name, type);
        for (const std::string& value : values)
            sample("{" + label + "=\"" + value + "\"}", base, perSecond, swing);
    }
    void results(std::string_view name, double base, double perSecond)
    {
        family(name, "counter");
        sample("{result=\"success\"}", base, perSecond);
        sample("{result=\"failure\"}", 1);
    }
    void histogram(std::string_view name, const std::string& label, const std::vector<std::string>& bounds)
    {
        family(name, "histogram");
        const std::string separator = label.empty() ? "" : ",";
        for (std::size_t i = 0; i < bounds.size(); ++i)
            sample("_bucket{" + label + separator + "le=\"" + bounds[i] + "\"}", 1000, i == 0 ? 8 : 10);
        const std::string labels = label.empty() ? "" : "{" + label + "}";
        sample("_sum" + labels, 4, 1);
        sample("_count" + labels, 1000, 10);
    }

    void addTransport()
    {
        byLabel("dwcp_amst_connections_active", "gauge", "peer", {"n2", "n3"}, 4);
        byLabel("dwcp_amst_pool_connections", "gauge", "state", {"idle", "in_use"}, 4);
        byLabel("dwcp_amst_connect_failures_total", "counter", "peer", {"n2", "n3"}, 1);
        gauge("dwcp_amst_streams_active", 32);
        gauge("dwcp_amst_streams_max", 256);
        results("dwcp_amst_streams_total", 4000, 20);
        gauge("dwcp_amst_stream_utilization_ratio", 0.1, 0.3);
        histogram("dwcp_amst_rtt_seconds", "peer=\"n2\"", {"0.001", "0.005", "0.025", "0.1", "0.5", "+Inf"});
        byLabel("dwcp_amst_retransmit_ratio", "gauge", "peer", {"n2", "n3"}, 0.0001, 0, 0.001);
        byLabel("dwcp_amst_bytes_total", "counter", "direction", {"sent", "received"}, 1e8, 60000);
        gauge("dwcp_amst_bandwidth_utilization_ratio", 0.2, 0.3);
        gauge("dwcp_amst_rdma_devices", 0);
        byLabel("dwcp_amst_echoes_total", "counter", "peer", {"n2", "n3"}, 9000, 10);
    }
    void addCompression()
    {
        counter("dwcp_hde_bytes_original_total", 5e8, 200000);
        counter("dwcp_hde_bytes_compressed_total", 1.8e8, 70000);
        gauge("dwcp_hde_compression_ratio", 2.7, 0.3);
        gauge("dwcp_hde_dictionary_age_seconds", 600);
        results("dwcp_hde_dictionary_trainings_total", 3, 0);
        gauge("dwcp_hde_delta_chain_length", 3);
        gauge("dwcp_hde_baseline_age_seconds", 240);
        gauge("dwcp_hde_baselines_in_sync_ratio", 1);
        gauge("dwcp_hde_buffer_bytes", 8388608);
        gauge("dwcp_hde_buffer_limit_bytes", 67108864);
    }
    void addPrediction()
    {
        gauge("dwcp_pba_prediction_accuracy", 0.92, 0.05);
        gauge("dwcp_pba_confidence", 0.9, 0.05);
        gauge("dwcp_pba_input_age_seconds", 2);
        gauge("dwcp_pba_feature_extraction_seconds", 0.004, 0.001);
        gauge("dwcp_pba_training_progress_ratio", 1);
        gauge("dwcp_pba_training_loss", 0.031);
        results("dwcp_pba_retrain_total", 5, 0);
        gauge("dwcp_pba_model_bytes", 33554432);
    }
    void addStateSync()
    {
        gauge("dwcp_ass_peers_known", 2);
        gauge("dwcp_ass_peers_connected", 2);
        gauge("dwcp_ass_last_sync_age_seconds", 1, 2);
        gauge("dwcp_ass_sync_lag_seconds", 0.1, 0.1);
        counter("dwcp_ass_conflicts_total", 12, 0);
        results("dwcp_ass_merges_total", 900, 5);
        gauge("dwcp_ass_divergent_keys", 0);
        gauge("dwcp_ass_clock_drift_events", 2);
        byLabel("dwcp_ass_clock_skew_seconds", "gauge", "peer", {"n2", "n3"}, 0.001, 0, 0.002);
    }
    void addConsensus()
    {
        gauge("dwcp_acp_has_leader", 1);
        gauge("dwcp_acp_is_leader", 0);
        gauge("dwcp_acp_term", 7);
        counter("dwcp_acp_leader_changes_total", 3, 0);
        gauge("dwcp_acp_voters", 3);
        gauge("dwcp_acp_voters_reachable", 3);
        gauge("dwcp_acp_quorum_size", 2);
        byLabel("dwcp_acp_vote_weight", "gauge", "peer", {"n1", "n2", "n3"}, 1);
        counter("dwcp_acp_commit_index", 8000, 5);
        counter("dwcp_acp_applied_index", 8000, 5);
        byLabel("dwcp_acp_replication_lag_entries", "gauge", "peer", {"n2", "n3"}, 2);
        counter("dwcp_acp_log_conflicts_total", 1, 0);
        byLabel("dwcp_acp_reputation", "gauge", "peer", {"n2", "n3"}, 0.98);
        histogram("dwcp_acp_append_seconds", "", {"0.002048", "0.016384", "+Inf"});
    }

    std::vector<Part> m_parts;
    std::string m_family;
};

} // namespace dwcp
