// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/supervisor.h"
#include "node/wire/orders.h"

#include <functional>
#include <memory>
#include <string>

namespace dwcp {

/** Status code and JSON text of an answer. */
struct Answer {
    int status = 200;
    std::string json;
    bool isProblem = false; ///< a refusal (RFC 9457), not the document that was asked for

    static Answer problem(int status, std::string_view title, std::string_view detail = {})
    {
        return {status, problemJson(status, title, detail), true};
    }
};

/** A listener for events; leaving is its destruction. Thread: see put(). */
class EventListener {
public:
    virtual ~EventListener() = default;
    /** Called on the loop's thread. */
    virtual void put(const NodeEvent& event) = 0;
};

/** What the wire asks of the node. All on the loop's thread, by way of Loop::ask(). */
class NodeDesk {
public:
    virtual ~NodeDesk() = default;

    virtual std::string name() const = 0;
    virtual std::string metricsPage() = 0;
    virtual std::vector<LayerStatus> layers() const = 0;
    virtual Level level() const = 0;
    virtual bool isReady() const = 0;
    virtual std::string breakersJson() const = 0;
    virtual std::string faultsJson() const = 0;
    virtual std::string clusterJson() const = 0;
    virtual Answer obey(const BreakerOrder& order) = 0;
    virtual Answer obey(const ComponentOrder& order) = 0;
    virtual Answer obey(const FaultOrder& order) = 0;
    /** `done` comes later, on the loop's thread. */
    virtual void append(const LogOrder& order, std::function<void(Answer)> done) = 0;
    virtual Answer lookUp(const std::string& key) const = 0;
    virtual void listen(const std::shared_ptr<EventListener>& listener) = 0;
};

} // namespace dwcp
