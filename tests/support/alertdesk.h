// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertbook.h"
#include "support/builders.h"

#include <string>
#include <vector>

namespace dwcp {

/** A component "acp" on a node, with one value "load" and a level; what an alert rule may look at. */
struct Ill {
    Level level = Level::Healthy;
    double load = 0;
    Flags flags = {};
    std::string error = {};
};

/** An AlertBook with the time and the nodes in the test's hands. Nodes are "n0", "n1", ... Thread: one. */
class AlertDesk {
public:
    explicit AlertDesk(AlertPolicy policy)
        : m_policy(std::make_shared<const AlertPolicy>(std::move(policy)))
        , m_profile(profileOf("plain", {layerOf("acp", {ruleOf("load", 10, 20)})}))
        , book(m_policy, "test", 7)
    {
    }

    WallTime now() const { return m_now; }

    /** A node's component is found like this, and time acts at once. */
    void show(const Ill& ill, NodeId node = 0)
    {
        put(nodeOf(ill, node));
        settle();
    }
    /** It is found like this; time stands still. */
    void put(std::shared_ptr<const NodeState> node) { book.see(std::move(node), m_now); }

    /** Time passes; nothing new is seen. */
    void pass(Duration duration, Duration step = std::chrono::seconds(1))
    {
        for (const WallTime end = m_now + duration; m_now < end;) {
            m_now += step;
            settle();
        }
    }

    void settle()
    {
        book.advance(m_now);
        for (auto& notification : book.takeNotifications())
            said.push_back(std::move(notification));
    }

    /** "fired error n0", in order; and forgets them. */
    std::vector<std::string> words()
    {
        std::vector<std::string> words;
        for (const auto& notification : std::exchange(said, {})) {
            for (const Notice& notice : notification->notices)
                words.push_back(std::string(occasionName(notice.occasion))
                                    .append(" ")
                                    .append(alertLevelName(notice.alert->level))
                                    .append(" ")
                                    .append(notice.alert->labels.label("node")));
        }
        return words;
    }

    /** Why things were not said, in order. */
    std::vector<std::string> reasons()
    {
        std::vector<std::string> reasons;
        for (const auto& line : book.board()->ledger) {
            if (line->outcome == Delivery::Withheld)
                reasons.push_back(std::string(occasionName(line->occasion)).append(" ").append(line->reason));
        }
        return reasons;
    }

    const AlertState* alert(std::size_t index = 0)
    {
        const auto board = book.board();
        return index < board->alerts.size() ? board->alerts[index].get() : nullptr;
    }

    Silence silence(std::vector<LabelMatcher> matchers, Duration length = std::chrono::hours(1)) const
    {
        Silence wish;
        wish.matchers = std::move(matchers);
        wish.starts = m_now;
        wish.ends = m_now + length;
        wish.actor = "ann";
        wish.reason = "because";
        return wish;
    }

    std::shared_ptr<NodeState> nodeOf(const Ill& ill, NodeId id = 0) const
    {
        auto node = std::make_shared<NodeState>();
        node->id = id;
        node->name = std::string("n").append(std::to_string(id));
        node->region = "fra";
        node->profile = m_profile;
        node->level = ill.level;
        ComponentState component;
        component.layer = 0;
        component.spec = std::shared_ptr<const LayerSpec>(m_profile, &m_profile->layers[0]);
        component.level = ill.level;
        component.flags = ill.flags;
        component.error = ill.error;
        component.checkedAt = m_now;
        component.facets.emplace_back();
        RuleState rule;
        rule.presence = ill.error.empty() ? Presence::Value : Presence::Unknown;
        rule.value = ill.load;
        component.rules.push_back(rule);
        node->components.push_back(std::move(component));
        return node;
    }

private:
    std::shared_ptr<const AlertPolicy> m_policy;
    std::shared_ptr<const Profile> m_profile;
    WallTime m_now = testStart;

public:
    AlertBook book;
    std::vector<std::shared_ptr<const Notification>> said;
};

/** A rule of one kind, at once, about the value "load": warning beyond 5, error beyond 10, critical beyond 20. */
inline AlertRule loadAlert()
{
    AlertRule rule;
    rule.id = "load";
    rule.metric = "load";
    rule.limits = {std::nullopt, 5.0, 10.0, 20.0};
    rule.summary = "{node} {layer}: {fact}";
    return rule;
}

/** A receiver that hears everything, at once. */
inline Receiver openEar(const std::string& name = "ear")
{
    Receiver receiver;
    receiver.name = name;
    receiver.least = AlertLevel::Info;
    receiver.groupWait = receiver.groupInterval = {};
    return receiver;
}

inline AlertPolicy policyOf(std::vector<AlertRule> rules, std::vector<Receiver> receivers = {openEar()})
{
    AlertPolicy policy;
    policy.rules = std::move(rules);
    policy.receivers = std::move(receivers);
    return policy;
}

} // namespace dwcp
