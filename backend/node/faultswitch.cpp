// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/faultswitch.h"

#include <algorithm>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace dwcp {

namespace {

Duration inSeconds(double value)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(value));
}

int milliseconds(Duration duration)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(duration).count());
}

/** Stops the whole process; a child, which is not stopped with it, lets it go on. */
void freezeProcess(Duration lasts)
{
    const pid_t self = ::getpid();
    const pid_t child = ::fork();
    if (child == 0) {
        ::poll(nullptr, 0, milliseconds(lasts));
        ::kill(self, SIGCONT);
        ::_exit(0);
    }
    if (child > 0)
        ::kill(self, SIGSTOP);
}

} // namespace

std::optional<std::string> FaultSwitch::problem(const FaultOrder& order) const
{
    const bool isAboutPeer =
        order.kind == FaultKind::DropPeer || order.kind == FaultKind::DelayPeer || order.kind == FaultKind::CutPeer;
    const std::vector<std::string> peers = m_layers.transport.peers();
    if (!isAboutPeer || order.target == "*" || std::ranges::find(peers, order.target) != peers.end())
        return std::nullopt;
    return "there is no peer '" + order.target + "'";
}

void FaultSwitch::link(const FaultOrder& order, const LinkFault& fault)
{
    for (const std::string& peer : m_layers.transport.peers()) {
        if (order.target == "*" || order.target == peer || order.kind == FaultKind::Isolate)
            m_layers.transport.setFault(peer, fault);
    }
}

void FaultSwitch::turn(const FaultOrder& order, bool isOn)
{
    switch (order.kind) {
    case FaultKind::Kill:
        if (isOn)
            std::raise(SIGKILL);
        break;
    case FaultKind::Freeze:
        if (isOn)
            freezeProcess(order.lasts);
        break;
    case FaultKind::Block:
        if (isOn)
            ::poll(nullptr, 0, milliseconds(order.lasts));
        break;
    case FaultKind::DropPeer:
        link(order, isOn ? LinkFault{.drop = order.value} : LinkFault());
        break;
    case FaultKind::DelayPeer:
        link(order, isOn ? LinkFault{.delay = inSeconds(order.value)} : LinkFault());
        break;
    case FaultKind::CutPeer:
    case FaultKind::Isolate:
        link(order, isOn ? LinkFault{.isCut = true} : LinkFault());
        break;
    case FaultKind::StaleDictionary:
        m_layers.hde.setStale(isOn, inSeconds(order.value));
        break;
    case FaultKind::StarvePredictor:
        m_layers.pba.setStarved(isOn);
        break;
    case FaultKind::FailTraining:
        m_layers.pba.setNoisy(isOn);
        break;
    case FaultKind::PartitionSync:
        m_layers.ass.setPartitioned(isOn);
        break;
    case FaultKind::SkewClock:
        m_layers.clock.setAhead(isOn ? inSeconds(order.value) : Duration::zero());
        break;
    case FaultKind::StopLeader:
        if (isOn && m_layers.acp.consensus().isLeader())
            m_layers.supervisor.crash("acp");
        break;
    case FaultKind::CrashLayer:
        if (isOn)
            m_layers.supervisor.crash(order.target);
        break;
    case FaultKind::Contradict:
        m_layers.acp.setLie(isOn ? AcpLayer::Lie::Contradict : AcpLayer::Lie::None);
        break;
    case FaultKind::Forge:
        m_layers.acp.setLie(isOn ? AcpLayer::Lie::Forge : AcpLayer::Lie::None);
        break;
    case FaultKind::SlowDisk:
        m_layers.acp.consensus().setDiskDelay(isOn ? inSeconds(order.value) : Duration::zero());
        break;
    case FaultKind::MemoryPressure:
        m_layers.hde.setPressure(isOn ? order.value : 0);
        break;
    }
}

} // namespace dwcp
