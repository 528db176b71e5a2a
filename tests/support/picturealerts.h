// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alert.h"
#include "health/facts.h"
#include "support/snapshotbuilder.h"

#include <memory>
#include <string>

namespace dwcp {

/**
 * The alerts of a snapshot for pictures: one for every ill component as the shipped rule has them, told to a receiver;
 * one held back by a silence, one that waits and one that is over.
 */
inline std::shared_ptr<const AlertBoard> pictureAlerts(const Snapshot& snapshot)
{
    using namespace std::chrono_literals;
    auto board = std::make_shared<AlertBoard>();
    board->receivers = {"pager", "mail"};
    const auto add = [&](const NodeState& node, const ComponentState& component, AlertLevel level, AlertPhase phase,
                         std::string rule, std::string fact) {
        auto alert = std::make_shared<AlertState>();
        alert->id = board->alerts.size() + 1;
        alert->labels.labels = {{"alertname", rule}, {"cluster", snapshot.cluster}, {"layer", component.spec->id},
            {"node", node.name}, {"severity", std::string(alertLevelName(level))}};
        alert->rule = std::move(rule);
        alert->summary = node.name + " " + component.spec->name + std::move(fact);
        alert->level = level;
        alert->phase = phase;
        alert->value = component.score;
        alert->node = node.id;
        alert->layer = component.layer;
        alert->activeSince = std::max(component.since, snapshot.at - 5h);
        alert->firedAt = phase == AlertPhase::Pending ? WallTime{} : alert->activeSince;
        alert->resolvedAt = phase == AlertPhase::Resolved ? snapshot.at - 6min : WallTime{};
        alert->updatedAt = snapshot.at - 2s;
        if (alert->isFiring())
            ++board->firing[static_cast<std::size_t>(level)];
        board->alerts.push_back(alert);
        return alert;
    };
    const auto tell = [&](const AlertState& alert, Delivery outcome, std::string reason = {}) {
        auto entry = std::make_shared<LedgerEntry>();
        entry->sequence = board->ledger.size() + 1;
        entry->at = alert.firedAt + 3s;
        entry->alert = alert.id;
        entry->alertName = alert.rule;
        entry->receiver = "pager";
        entry->outcome = outcome;
        entry->reason = std::move(reason);
        board->ledger.push_back(std::move(entry));
    };
    for (const auto& node : snapshot.nodes) {
        for (const ComponentState& component : node->components) {
            if (!isIll(component.level))
                continue;
            const AlertLevel level = component.level == Level::Failed ? AlertLevel::Critical
                : component.level == Level::Critical                  ? AlertLevel::Error
                                                                      : AlertLevel::Warning;
            const auto alert = add(*node, component, level, AlertPhase::Firing, "component_ill",
                " is " + std::string(levelName(component.level)) + ": " + causeOf(component));
            if (board->silences.empty() && level == AlertLevel::Warning) {
                Silence silence;
                silence.id = "0f3c5a52-6c0e-4a51-9a30-1d2f0c6e7b11";
                silence.matchers = {{"node", LabelMatch::Equal, node->name}};
                silence.starts = snapshot.at - 1h;
                silence.ends = snapshot.at + 2h;
                silence.updated = silence.starts;
                silence.actor = "k.tanaka";
                silence.reason = "time server swap";
                alert->withheld = Withheld::Silenced;
                alert->withheldBy = silence.id;
                tell(*alert, Delivery::Withheld, "silenced: time server swap");
                board->silences.push_back(std::move(silence));
                continue;
            }
            tell(*alert, Delivery::Sent);
        }
    }
    const auto& last = snapshot.nodes.back();
    add(*last, last->components.front(), AlertLevel::Warning, AlertPhase::Pending, "response_time",
        ": answers after 1.24 s");
    const auto& first = snapshot.nodes.front();
    add(*first, first->components.front(), AlertLevel::Warning, AlertPhase::Resolved, "error_rate",
        ": Streams that failed 7.1 %");
    return board;
}

} // namespace dwcp
