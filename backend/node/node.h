// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/nodeoptions.h"

#include <memory>

namespace dwcp {

/** What a node takes from chance at its start; drawn by the program, so that the room itself is repeatable. */
struct NodeSeeds {
    std::string identity; ///< 32 secret bytes; used only when the folder holds no key yet
    std::uint64_t random = 0;
};

/**
 * A reference node: five layers on one loop, their guard, their workload and their wire. Lives on the thread that calls
 * open() and run().
 */
class Node {
public:
    Node(NodeOptions options, const Clock& clock, NodeSeeds seeds);
    ~Node();
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;

    /** Everything that can be refused at once: key, certificates, ports. */
    std::optional<Error> open();
    /** Serves until SIGTERM or SIGINT, then drains: no new work, leadership handed over, all closed. */
    void run();
    std::uint16_t httpPort() const noexcept;

private:
    class Core;
    std::unique_ptr<Core> m_core;
};

} // namespace dwcp
