// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/inputlog.h"
#include "health/mailbox.h"
#include "health/result.h"
#include "health/snapshot.h"
#include "outlets/lanetally.h"
#include "outlets/secretreader.h"
#include "resilience/clock.h"

#include <memory>
#include <string>

namespace dwcp {

/**
 * Sends every evaluated value to a server that takes the remote write protocol 1.0 (Prometheus with
 * --web.enable-remote-write-receiver, VictoriaMetrics, Mimir, Thanos):
 *
 *     dwcp_metric_value{cluster, node, layer, metric}      a rule's value, in the rule's unit
 *     dwcp_component_score{cluster, node, layer}           0 to 1
 *
 * Where a value is no longer known its series ends with a stale marker. Requests are on the disk first and leave it, in
 * order, once the server has them: one that is away misses nothing, and one that gets a request again has its samples
 * already. While the queue on the disk is full, up to `boxLimit` results wait in memory; the next ones are lost.
 *
 * It is an InputLog that hands all it is told on to another one, so that it can stand before a journal. Thread: as an
 * InputLog; has two threads of its own, the destructor waits for them.
 */
class RemoteWriter final : public InputLog {
public:
    static constexpr std::size_t boxLimit = 16'384;

    struct Options {
        Addressee server; ///< http://HOST:PORT/api/v1/write
        std::string folder; ///< of its outbox
        const Mailbox<Snapshot>& snapshots; ///< for the cluster's and the nodes' names
        const Clock& clock;
        std::uint64_t seed = 1;
        InputLog* next = nullptr; ///< who else is told; must outlive it
        SecretReader secrets{};
    };

    /** Error: the folder cannot be had. Whether the server is there does not matter. */
    static Result<std::unique_ptr<RemoteWriter>> open(const Options& options);
    ~RemoteWriter() override;
    RemoteWriter(const RemoteWriter&) = delete;
    RemoteWriter& operator=(const RemoteWriter&) = delete;

    std::shared_ptr<const LaneTally> tally() const; ///< its items are samples

    void start(WallTime at, const MonitorMemory& memory) override;
    void beat(InputBeat beat) override;
    std::uint64_t remember(MonitorMemory changed, Doorbell::Haste haste = Doorbell::Haste::CanWait) override;
    void keep(std::vector<ComponentSample> samples) override;
    void keep(MonitorCheckpoint checkpoint) override;
    void show(std::shared_ptr<const Snapshot> snapshot) override;
    std::shared_ptr<const JournalState> state() const override;
    void end(WallTime at, std::uint64_t stateHash) override;

private:
    class Sender;
    RemoteWriter(InputLog* next, std::unique_ptr<Sender> sender);
    InputLog* m_next;
    std::unique_ptr<Sender> m_sender;
};

} // namespace dwcp
