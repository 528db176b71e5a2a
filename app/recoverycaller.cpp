// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recoverycaller.h"

#include "probes/webhookprobe.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr std::chrono::milliseconds listenEvery{50};
constexpr CheckId callBit = CheckId{1} << 63; ///< a call's number never is a check's

} // namespace

bool CallLine::take(const CheckResult& result)
{
    if (result.node != noNode)
        return false;
    // Full only when thousands of calls end at once; those not told are given up by the engine.
    static_cast<void>(answers.put(result));
    return true;
}

RecoveryCaller::RecoveryCaller(const Configuration& configuration, Sink sink, std::shared_ptr<CallLine> line)
    : m_targets(configuration.targets)
    , m_profiles(configuration.profiles)
    , m_sink(std::move(sink))
    , m_line(std::move(line))
{
    QObject::connect(&m_listening, &QTimer::timeout, &m_listening, [this] { hear(); });
}

const Target* RecoveryCaller::targetOf(const std::string& node) const
{
    const auto found = std::ranges::find(m_targets, node, &Target::node);
    return found == m_targets.end() ? nullptr : &*found;
}

/** A target whose kind is found out at run time is of any profile that has the layer and a control interface. */
std::string RecoveryCaller::restartPathOf(const Target& target, const std::string& layer) const
{
    for (const auto& profile : m_profiles) {
        const bool isIts = target.profile.empty() || target.profile == profile->name;
        if (isIts && profile->control && !profile->control->componentStarts.empty()
            && std::ranges::find(profile->layers, layer, &LayerSpec::id) != profile->layers.end())
            return profile->control->path + "/components/" + layer + "/restart";
    }
    return {};
}

void RecoveryCaller::start(RecoveryOrder order)
{
    const bool isRestart = order.spec.kind == RecoveryKind::Restart;
    const Target* target = targetOf(order.node);
    auto request = std::make_shared<ControlRequest>();
    CheckOrder call;
    call.id = order.id | callBit;
    call.node = noNode;
    call.timeout = order.spec.timeout;
    if (isRestart) {
        request->path = target ? restartPathOf(*target, order.layer) : std::string();
        if (request->path.empty())
            return m_sink({order.id, false, "the node cannot be asked to restart its layer " + order.layer});
        request->fields = {{"reason", "recovery, attempt " + std::to_string(order.attempt)}, {"actor", "dwcp"}};
        call.url = target->url;
        call.access = target->access;
        call.spec.type = controlCallType;
    } else {
        request->fields = {{"node", order.node}, {"layer", order.layer}, {"url", order.url},
            {"attempt", std::to_string(order.attempt)}};
        call.url = order.spec.url;
        call.spec.type = webhookCallType;
        call.spec.path = "/";
        if (!order.spec.secretFile.empty()) {
            auto access = std::make_shared<Access>();
            access->bearerTokenFile = order.spec.secretFile;
            call.access = std::move(access);
            request->tokenHeader = order.spec.secretHeader;
        }
    }
    call.control = std::move(request);
    m_running.insert(order.id);
    m_line->prober->start(std::move(call));
    m_listening.start(listenEvery);
}

void RecoveryCaller::cancel(RecoveryId id)
{
    if (m_running.contains(id))
        m_line->prober->cancel(id | callBit); // its end is told as any other
}

void RecoveryCaller::hear()
{
    std::vector<CheckResult> answers;
    m_line->answers.takeAll(answers);
    for (const CheckResult& answer : answers) {
        const RecoveryId id = answer.id & ~callBit;
        const bool done = answer.outcome == CheckOutcome::Answered;
        if (m_running.erase(id) > 0)
            m_sink({id, done, done ? "accepted" : answer.error});
    }
    if (m_running.empty())
        m_listening.stop();
}

} // namespace dwcp
