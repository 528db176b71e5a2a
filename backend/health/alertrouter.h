// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertledger.h"
#include "health/alertrule.h"
#include "health/selectormatcher.h"

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace dwcp {

/** Which rule, and what it is about. Ordered by node, so that all of a node's lie together. */
struct AlertKey {
    std::uint32_t node = 0xffffffff;
    std::uint8_t layer = 0xff;
    std::uint16_t rule = 0;
    std::uint32_t budget = 0; ///< which one, of a rule about budgets
    friend auto operator<=>(const AlertKey&, const AlertKey&) = default;
};

/** What one receiver knows of one alert. */
struct Told {
    bool wanted = false; ///< the receiver's matchers and severity let it through
    bool firing = false; ///< the last word was that it fires
    bool queued = false; ///< it waits in a group
    AlertLevel level = AlertLevel::Info; ///< of the last word that it fires
    WallTime at{}; ///< of that word; epoch: never
    Occasion notedOccasion = Occasion::Fired;
    Withheld noted = Withheld::No; ///< the reason that the ledger has last been given
};

/** What the router must know of an alert at one moment. */
struct RoutedAlert {
    AlertKey key;
    const std::shared_ptr<const AlertState>& state;
    bool isFlapping = false;
};

/**
 * Decides for one receiver what it is told and when: routing, cooldown, repetition, grouping, flapping. Every word that
 * is not said is in the ledger, once a reason. Thread: the engine's.
 */
class AlertRouter {
public:
    static constexpr std::size_t mostNotices = 500; ///< in one notification

    /** The receiver must outlive it; its matchers have been read, so they can be made ready. */
    AlertRouter(const Receiver& receiver, std::string cluster);

    const Receiver& receiver() const noexcept { return m_receiver; }
    bool wants(const AlertState& alert) const;

    /** Looks whether there is something to say about an alert, and puts it into its group when there is. */
    void consider(const RoutedAlert& alert, Told& told, WallTime now, AlertLedger& ledger);

    /** How flush() finds the alerts of its groups; nullptr for one that is no more. */
    class Source {
    public:
        struct Found {
            const std::shared_ptr<const AlertState>* state = nullptr;
            Told* told = nullptr;
            bool isFlapping = false;
        };
        virtual Found find(const AlertKey& key) = 0;

    protected:
        ~Source() = default;
    };

    using Outbox = std::vector<std::shared_ptr<const Notification>>;

    /** Says what is due. `lastId` numbers the notifications. */
    void flush(Source& source, WallTime now, std::uint64_t& lastId, AlertLedger& ledger, Outbox& out);

    /** True when the receiver still has to hear that the alert is over. */
    bool owes(const Told& told) const noexcept { return told.firing && m_receiver.sendResolved; }

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_groups);
    }

private:
    struct Group {
        std::set<AlertKey> members;
        WallTime due{};
        WallTime said{}; ///< epoch: never

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(members, due, said);
        }
    };
    struct Verdict {
        std::optional<Occasion> occasion;
        Withheld withheld = Withheld::No;
    };

    Verdict judge(const AlertState& alert, bool isFlapping, const Told& told, WallTime now) const;
    std::optional<Occasion> occasionOf(const AlertState& alert, const Told& told, WallTime now) const;
    std::vector<Label> groupOf(const AlertState& alert) const;
    void enqueue(const RoutedAlert& alert, Occasion occasion, WallTime now);
    void note(const AlertState& alert, const Verdict& verdict, Told& told, WallTime now, AlertLedger& ledger) const;
    std::optional<Occasion> stillToSay(const Source::Found& found, WallTime now, AlertLedger& ledger) const;
    std::shared_ptr<Notification> begun(const std::vector<Label>& labels, WallTime now, std::uint64_t& lastId) const;
    void say(const std::vector<Label>& labels, Group& group, Source& source, WallTime now, std::uint64_t& lastId,
        AlertLedger& ledger, Outbox& out);
    LedgerEntry lineOf(const AlertState& alert, Occasion occasion, WallTime now) const;

    const Receiver& m_receiver;
    std::string m_cluster;
    SelectorMatcher m_matcher;
    std::map<std::vector<Label>, Group> m_groups;
};

} // namespace dwcp
