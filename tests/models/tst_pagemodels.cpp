// SPDX-License-Identifier: GPL-3.0-or-later
// The models of the Layer, Breakers and Trends pages, printed and compared with literals, and under random changes.
#include "models/breakermodel.h"
#include "models/checklogmodel.h"
#include "models/commands.h"
#include "models/componentmodel.h"
#include "models/rulemodel.h"
#include "models/tokens.h"
#include "models/transitionmodel.h"
#include "models/trendmodel.h"
#include "support/randomticks.h"
#include "support/snapshotbuilder.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** The way of commands, with the boxes at hand. */
struct Doors {
    Mailbox<Snapshot> snapshots;
    Inbox<Event> events{100};
    Inbox<Command> inbox{10};
    Feed feed{snapshots, events, 0ms};
    Commands commands{inbox, feed, QStringLiteral("m.okafor")};

    void answer(CommandId id, EventKind kind)
    {
        Event event;
        event.kind = kind;
        event.command = id;
        (void)events.put(event);
        QCoreApplication::processEvents();
    }
};

Feed::Events shared(const std::vector<Event>& events)
{
    Feed::Events all;
    for (const Event& event : events)
        all.push_back(std::make_shared<const Event>(event));
    return all;
}

QString head(const QAbstractItemModel& model, int rows)
{
    return print(model).section(u'\n', 0, rows - 1);
}

QVariant cell(const TableModel& model, int row, const char* column, int role = Qt::DisplayRole)
{
    return model.index(row, model.columnOf(QLatin1String(column))).data(role);
}

void tripped(SnapshotBuilder& builder, ComponentId id, WallTime until)
{
    builder.change(id.node, id.layer, [until](ComponentState& component) {
        component.breaker.mode = CircuitBreaker::Mode::ForcedOpen;
        component.breaker.since = SnapshotBuilder::moment - 60s;
        component.breaker.override =
            BreakerOverride{"m.okafor", "replacing the disk", SnapshotBuilder::moment - 60s, until};
    });
}

/** What an operator holds on to while the table lives. */
template <typename Model>
class Held {
public:
    explicit Held(Model& model)
        : m_model(model)
        , m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , m_reset(&model, &QAbstractItemModel::modelReset)
        , m_selection(&model)
    {
    }
    void choose()
    {
        const int row = *rc::gen::inRange(0, m_model.rowCount());
        m_selection.setCurrentIndex(m_model.index(row, 1), QItemSelectionModel::ClearAndSelect);
        m_key = m_model.at(row).key();
    }
    /** Still selected when it is still there. */
    bool isKept() const
    {
        const bool listed = m_model.rowOf(m_key) >= 0;
        const QModelIndex now = m_selection.currentIndex();
        return m_reset.empty() && (!listed || !m_wasListed || (now.isValid() && m_model.at(now.row()).key() == m_key));
    }
    void note() { m_wasListed = m_wasListed && m_model.rowOf(m_key) >= 0; }
    bool isSorted() const { return std::is_sorted(m_model.all().begin(), m_model.all().end()); }

private:
    Model& m_model;
    QAbstractItemModelTester m_tester;
    QSignalSpy m_reset;
    QItemSelectionModel m_selection;
    std::decay_t<decltype(std::declval<const Model&>().at(0).key())> m_key{};
    bool m_wasListed = true;
};

} // namespace

class TestPageModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breakersWhatIsCutOffFirst()
    {
        Doors doors;
        BreakerModel model(doors.commands);
        model.refresh(*SnapshotBuilder::atlasProd().build(), {});
        QCOMPARE(model.rowCount(), 60);
        QCOMPARE(head(model, 3),
            QStringLiteral(
                "Open | use-02/amst | use-02 Transport | 5 of 5 | 4,862 | 812 | 14:06:26 | 25 min | 0:18 | – | \n"
                "Half-open | aps-01/amst | aps-01 Transport | 0 of 5 | 4,080 | 0 | 14:29:50 | 2 min | 2 of 3 | – | \n"
                "Closed | aps-01/hde | aps-01 Compression | 0 of 5 | 4,080 | 0 | 9 Mar 11:32:08 | 9 d 3 h | – | – | "));
    }

    void breakersAreFilteredByTextAndState()
    {
        Doors doors;
        BreakerModel model(doors.commands);
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        model.refresh(*snapshot, {Filter(QStringLiteral("CONSENS")), {}});
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.total(), 60);
        QCOMPARE(model.counts(), (BreakerModel::Counts{0, 0, 0, 0, 0, 0, 12}));
        model.refresh(*snapshot, {Filter(QStringLiteral("aps-01")), BreakerLook::HalfOpen});
        QCOMPARE(print(model).section(u'|', 1, 1), QStringLiteral(" aps-01/amst "));
        QCOMPARE(model.counts(), (BreakerModel::Counts{0, 0, 1, 0, 0, 0, 4}));
        model.refresh(*snapshot, {Filter(QStringLiteral("nowhere")), {}});
        QCOMPARE(model.rowCount(), 0);
    }

    void anOverrideSaysWhoAndHowLong()
    {
        Doors doors;
        BreakerModel model(doors.commands);
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        tripped(builder, {0, 0}, SnapshotBuilder::moment + 9min);
        tripped(builder, {1, 0}, {});
        model.refresh(*builder.build(), {{}, BreakerLook::ForcedOpen});
        QCOMPARE(cell(model, 0, "override").toString(), QStringLiteral("9 min left, m.okafor"));
        QCOMPARE(cell(model, 1, "override").toString(), QStringLiteral("until reset, m.okafor"));
        QCOMPARE(cell(model, 0, "override", Qt::ToolTipRole).toString(), QStringLiteral("replacing the disk"));
        QCOMPARE(cell(model, 0, "state").toString(), QStringLiteral("Forced open"));
    }

    void aCommandIsPendingUntilItsAnswer()
    {
        Doors doors;
        BreakerModel model(doors.commands);
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        const CommandId id = doors.commands.send(ResetBreaker{{5, 0}}, QStringLiteral("repaired"));
        model.refresh(*snapshot, {});
        QCOMPARE(cell(model, 0, "state").toString(), QStringLiteral("Pending"));
        QCOMPARE(cell(model, 0, "state", PendingRole).toBool(), true);
        QCOMPARE(cell(model, 1, "state", PendingRole).toBool(), false);
        doors.answer(id, EventKind::CommandDone);
        model.refresh(*snapshot, {});
        QCOMPARE(cell(model, 0, "state").toString(), QStringLiteral("Open"));
    }

    void aRefusalStaysUntilItIsTakenBack()
    {
        Doors doors;
        BreakerModel model(doors.commands);
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        model.setRefusal(ComponentId{5, 0}, QStringLiteral("engine is paused"));
        model.refresh(*snapshot, {});
        QCOMPARE(cell(model, 0, "override").toString(), QStringLiteral("Refused: engine is paused"));
        QCOMPARE(cell(model, 0, "override", InkRole).toInt(), int(Level::Critical));
        model.clearRefusal(ComponentId{5, 0});
        model.refresh(*snapshot, {});
        QCOMPARE(cell(model, 0, "override").toString(), QStringLiteral("–"));
    }

    void breakersOfNodesStandBesideTheEnginesOwn()
    {
        Doors doors;
        BreakerModel model(doors.commands);
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        const auto own = [](const char* name, bool isKnown, CircuitBreaker::Mode mode) {
            NodeBreaker breaker;
            breaker.name = name;
            breaker.isKnown = isKnown;
            breaker.view.name = std::string("aps-01/") + name;
            breaker.view.mode = mode;
            breaker.view.successes = 7;
            return breaker;
        };
        builder.changeNode(8, [&](NodeState& node) {
            node.breakers = {
                own("send", true, CircuitBreaker::Mode::Disabled), own("sync", false, CircuitBreaker::Mode::Automatic)};
        });
        const auto snapshot = builder.build();
        model.refresh(*snapshot, {Filter(QStringLiteral("aps-01/s")), {}});
        QCOMPARE(print(model),
            QStringLiteral("Unknown | aps-01/sync | aps-01, the node's own | – | 7 | 0 | – | – | – | – | \n"
                           "Disabled | aps-01/send | aps-01, the node's own | – | 7 | 0 | – | – | – | – | \n"));
        QCOMPARE(model.counts(), (BreakerModel::Counts{0, 0, 0, 1, 1, 0, 0}));
        QVERIFY(model.at(1).id() == BreakerId::ofNode(8, 0));
        const TurnNodeBreaker order{{8, noLayer}, 0, BreakerVerb::Reset, {}};
        const CommandId id = doors.commands.send(order, QStringLiteral("over"));
        model.refresh(*snapshot, {Filter(QStringLiteral("aps-01/s")), {}});
        QCOMPARE(cell(model, 1, "state").toString(), QStringLiteral("Pending"));
        QCOMPARE(cell(model, 0, "state").toString(), QStringLiteral("Unknown"));
        doors.answer(id, EventKind::CommandRefused);
        model.setRefusal(BreakerId::ofNode(8, 0), QStringLiteral("no token"));
        model.refresh(*snapshot, {Filter(QStringLiteral("aps-01/s")), {}});
        QCOMPARE(cell(model, 1, "override").toString(), QStringLiteral("Refused: no token"));
        QCOMPARE(cell(model, 0, "override").toString(), QStringLiteral("–"));
    }

    void transitionsOfANodesBreakerAreItsOwn()
    {
        TransitionModel model;
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.changeNode(8, [](NodeState& node) {
            for (const char* name : {"send", "sync"})
                node.breakers.push_back({name, true, {}});
        });
        Event changed;
        changed.id = 1;
        changed.kind = EventKind::BreakerChanged;
        changed.component = {8, noLayer};
        changed.breakerName = "sync";
        changed.breakerTo = CircuitBreaker::State::Open;
        const auto snapshot = builder.build();
        model.refresh(shared({changed}), *snapshot, BreakerId::ofNode(8, 1));
        QCOMPARE(model.rowCount(), 1);
        model.refresh(shared({changed}), *snapshot, BreakerId::ofNode(8, 0));
        QCOMPARE(model.rowCount(), 0);
    }

    void aTokenIsAskedForUntilOneHasWorked()
    {
        const auto box = std::make_shared<Inbox<Secret>>(4);
        Tokens tokens(box);
        tokens.assign(QStringLiteral("n1"), QStringLiteral("keychain:n1"));
        QCOMPARE(tokens.missing(QStringLiteral("n1")), QString());
        tokens.miss(QStringLiteral("keychain:n1"), QStringLiteral("There is no keychain"));
        QCOMPARE(tokens.missing(QStringLiteral("n1")), QStringLiteral("There is no keychain"));
        QCOMPARE(tokens.missing(QStringLiteral("n2")), QString());
        tokens.give(QStringLiteral("n1"), QStringLiteral("wrong"));
        tokens.give(QStringLiteral("n2"), QStringLiteral("nobody's"));
        QCOMPARE(tokens.missing(QStringLiteral("n1")), QStringLiteral("There is no keychain"));
        tokens.give(QStringLiteral("n1"), QStringLiteral("right"));
        tokens.confirm(QStringLiteral("n1"));
        QCOMPARE(tokens.missing(QStringLiteral("n1")), QString());
        std::vector<Secret> given;
        box->takeAll(given);
        QCOMPARE(given.size(), std::size_t{2});
        QCOMPARE(given[1].name, std::string("keychain:n1"));
        QCOMPARE(given[1].text, std::string("right"));
    }

    void transitionsOfOneBreakerNewestFirst()
    {
        TransitionModel model;
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        std::vector<Event> events = SnapshotBuilder::atlasEvents();
        Event refused;
        refused.id = 99;
        refused.at = SnapshotBuilder::moment;
        refused.kind = EventKind::CommandRefused;
        refused.component = {5, 0};
        refused.actor = "m.okafor";
        refused.detail = "already tripped";
        events.push_back(refused);
        model.refresh(shared(events), *snapshot, ComponentId{5, 0});
        QCOMPARE(print(model),
            QStringLiteral("14:32:08 | Command refused | command refused: already tripped\n"
                           "14:31:26 | Open | trial call failed\n"
                           "14:09:12 | Command done | command done on use-02 Transport: checked at once\n"
                           "14:06:26 | Open | 5 failures in a row\n"));
        QCOMPARE(cell(model, 1, "what", BreakerRole).toInt(), int(BreakerLook::Open));
        QVERIFY(!cell(model, 0, "what", BreakerRole).isValid());
        model.refresh(shared(events), *snapshot, ComponentId{8, 0});
        QCOMPARE(model.rowCount(), 1);
        model.refresh(shared(events), *snapshot, ComponentId{0, 0});
        QCOMPARE(model.rowCount(), 0);
    }

    void componentsOfALayerWorstFirst()
    {
        ComponentModel model;
        model.refresh(*SnapshotBuilder::atlasProd().build(), 0);
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(head(model, 3),
            QStringLiteral("use-02 | Critical | 46 |  | → | 0.107 /s | 88.0% | 3.8 s | ×¼ 1.25 s | open\n"
                           "use-01 | Degraded | 66 |  | → | 0.039 /s | 33.1% | 3.1 s | ×½ 2.5 s | closed\n"
                           "aps-01 | Healthy | 96 |  | → | 0.036 /s | 30.6% | 1.7 s | ×½ 2.5 s ↗ | half-open"));
        QCOMPARE(cell(model, 0, "level", Qt::AccessibleTextRole).toString(),
            QStringLiteral("use-02 Transport, critical, score 46"));
        QCOMPARE(cell(model, 0, "level", Qt::ToolTipRole).toString(), QStringLiteral("Packet loss 4.8%, limit 3.0%"));
    }

    void ruleColumnsFollowTheLayer()
    {
        ComponentModel model;
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        QStringList heads;
        for (LayerIndex layer = 0; layer < 5; ++layer) {
            model.refresh(*snapshot, layer);
            for (const std::uint16_t rule : model.rules())
                heads << model
                             .headerData(
                                 model.columnOf(QStringLiteral("rule%1").arg(rule)), Qt::Horizontal, Qt::DisplayRole)
                             .toString();
        }
        QCOMPARE(heads.join(QLatin1String(", ")),
            QStringLiteral("Connect failures, Streams in use, Compression ratio, Dictionary age, Accuracy, Input age, "
                           "Peers connected, Sync lag, Leader changes, Voters reachable"));
    }

    void aColumnShowsItsOwnRuleOnNodesOfEveryProfile()
    {
        // Two profiles share the layer's column but not the order of their rules.
        auto other = std::make_shared<Profile>(*SnapshotBuilder::dwcpProfile());
        other->name = "other";
        std::swap(other->layers[0].facets[0], other->layers[0].facets[2]);
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.changeNode(6, [&](NodeState& node) {
            node.profile = other;
            node.components[0].spec = {other, &other->layers[0]};
            node.components[0].rules[0].value = 0.0125; // packet loss here
        });
        ComponentModel model;
        model.refresh(*builder.build(), 0);
        const int row = model.rowOf(NodeId(6));
        const int column = model.columnOf(QStringLiteral("rule0"));
        QCOMPARE(
            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Connect failures"));
        QVERIFY(cell(model, row, "rule0").toString().endsWith(QLatin1String("/s")));
        QCOMPARE(cell(model, 0, "rule0").toString(), QStringLiteral("0.107 /s"));
    }

    void whyAComponentIsAsItIs()
    {
        RuleModel model;
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.change(5, 0, [](ComponentState& component) {
            component.rules[1].presence = Presence::NotProvided;
            component.rules[1].level = Level::Unknown;
        });
        const auto snapshot = builder.build();
        model.refresh(*snapshot, {5, 0});
        QCOMPARE(print(model),
            QStringLiteral("Packet loss | 4.8% | ≥ 3.0% | < 2.4%\n"
                           "p99 RTT | 168 ms | ≥ 150 ms | < 135 ms\n"
                           "Connect failures | 0.107 /s | ≥ 0.1 /s | < 0.08 /s\n"
                           "Streams in use | 88.0% | ≥ 85.0% | < 80.0%\n"
                           "Devices up | 1 | ≤ 1 | > 2\n"
                           "Connection pool | not provided | ≥ 90.0% | < 85.0%\n"));
        QCOMPARE(cell(model, 0, "rule", SecondLineRole).toString(), QStringLiteral("Network"));
        model.refresh(*snapshot, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void checksNewestFirst()
    {
        CheckLogModel model;
        model.refresh(*SnapshotBuilder::atlasProd().build(), {5, 0});
        QCOMPARE(print(model),
            QStringLiteral("14:32:06.6 | Critical | Packet loss 4.8% | 412 ms | Hard\n"
                           "14:32:05.5 | Critical | Packet loss 4.7% | 388 ms | Hard\n"
                           "14:32:04.3 | Critical | Packet loss 4.9% | 431 ms | Hard\n"
                           "14:32:01.8 | Failed | timed out | 2 s | Soft 2/3\n"
                           "14:31:59.3 | Failed | timed out | 2 s | Soft 1/3\n"
                           "14:31:58.0 | Critical | Packet loss 4.8% | 402 ms | Hard\n"
                           "14:31:56.8 | Critical | Packet loss 4.6% | 377 ms | Hard\n"
                           "14:31:55.5 | Critical | Packet loss 4.6% | 395 ms | Hard\n"));
    }

    void checksOfTwoLayersAtOneMomentAreTwoRows()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        CheckEntry entry;
        entry.at = SnapshotBuilder::moment;
        for (const LayerIndex layer : {0, 1})
            builder.change(0, layer, [&](ComponentState& component) { component.log = logged(entry); });
        const auto snapshot = builder.build();
        CheckLogModel model;
        QSignalSpy gone(&model, &QAbstractItemModel::rowsRemoved);
        model.refresh(*snapshot, {0, 0});
        model.refresh(*snapshot, {0, 1});
        QCOMPARE(gone.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void trendsByTimeToThreshold()
    {
        TrendModel model;
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        model.refresh(*snapshot);
        QCOMPARE(head(model, 6),
            QStringLiteral("euw-03 | ↗ | +34 min/h | 42 min | 91% | 0.80\n"
                           "aps-04 | ↗ | +360 entries/h | 1 h 50 m | 74% | 0.75\n"
                           "use-03 | ↗ | +2.7%/h | 3 h 20 m | 63% | 0.71\n"
                           "euw-02 | ↗ | +20.9 MiB/h | 9 h 05 m | 58% | 0.69\n"
                           "aps-02 | ↗ | +9.72 ms/h | 19 h | 41% | 0.64\n"
                           "euw-01 | → | 0 /s/h | none in 24 h | – | 0.70"));
        QCOMPARE(int(model.found()), model.rowCount());
        QCOMPARE(cell(model, 0, "time", SecondLineRole).toString(), QStringLiteral("23 min – 1 h 09 m"));
        QCOMPARE(cell(model, 0, "what", SecondLineRole).toString(), QStringLiteral("Dictionary age"));
    }

    void whatCannotBeForetoldComesLast()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.change(2, 1, [](ComponentState& component) {
            SnapshotBuilder::bend(component, 1, [](MetricTrend& trend) { trend.unskilled = true; });
        });
        builder.change(0, 0, [](ComponentState& component) { component.rules[0].trend = SnapshotBuilder::early(4); });
        TrendModel model;
        model.refresh(*builder.build());
        const int last = model.rowCount() - 1;
        QCOMPARE(print(model).split(u'\n').at(last), QStringLiteral("euw-01 | – | – | 4 of 10 points | – | –"));
        QCOMPARE(
            print(model).split(u'\n').at(last - 1), QStringLiteral("euw-03 | ↗ | +34 min/h | 42 min | 91% | 0.80"));
        QCOMPARE(
            cell(model, last - 1, "time", SecondLineRole).toString(), QStringLiteral("loses to naive, cannot alert"));
        QCOMPARE(cell(model, last - 1, "what", PredictedLevelRole).toInt(), int(Level::Unknown));
        QVERIFY(std::isnan(cell(model, last, "confidence", RatioRole).toDouble()));
    }

    void aLargeFleetListsOnlyWhatIsOnItsWay()
    {
        SnapshotBuilder builder = SnapshotBuilder::fleet(300);
        builder.change(
            7, 0, [](ComponentState& component) { SnapshotBuilder::cross(component, 0, 0.05, 1e-5, 42min, 0.9); });
        TrendModel model;
        model.refresh(*builder.build());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).node->name, std::string("n-00007"));
    }

    void liveChangesNeverResetAndKeepTheSelection()
    {
        const bool held = rc::check("random ticks", [] {
            Doors doors;
            SnapshotBuilder builder = SnapshotBuilder::atlasProd();
            std::vector<Event> events = SnapshotBuilder::atlasEvents();
            BreakerModel breakers(doors.commands);
            ComponentModel components;
            TrendModel trends;
            RuleModel rules;
            CheckLogModel checks;
            TransitionModel transitions;
            const ComponentId watched{5, 0};
            BreakerFilter filter;
            if (*rc::gen::arbitrary<bool>())
                filter.look = BreakerLook::Closed;
            if (*rc::gen::arbitrary<bool>())
                filter.terms = Filter(QStringLiteral("use"));
            const int column = *rc::gen::inRange(-1, 9);
            breakers.sort(column, Qt::DescendingOrder);
            const auto refresh = [&] {
                const auto snapshot = builder.build();
                breakers.refresh(*snapshot, filter);
                components.refresh(*snapshot, 0);
                trends.refresh(*snapshot);
                rules.refresh(*snapshot, watched);
                checks.refresh(*snapshot, watched);
                transitions.refresh(shared(events), *snapshot, watched);
            };
            refresh();
            Held<BreakerModel> heldBreaker(breakers);
            Held<ComponentModel> heldComponent(components);
            Held<TrendModel> heldTrend(trends);
            Held<RuleModel> heldRule(rules);
            Held<CheckLogModel> heldCheck(checks);
            Held<TransitionModel> heldTransition(transitions);
            const auto all = [&](auto&& act) {
                act(heldBreaker);
                act(heldComponent);
                act(heldTrend);
                act(heldRule);
                act(heldCheck);
                act(heldTransition);
            };
            all([](auto& table) { table.choose(); });
            for (int tick = 0; tick < 6; ++tick) {
                disturb(builder);
                const auto node = NodeId(*rc::gen::inRange(0, 12));
                if (builder.raw().nodes[node]) {
                    builder.change(node, LayerIndex(*rc::gen::inRange(0, 5)), [](ComponentState& component) {
                        component.breaker.state = *rc::gen::element(CircuitBreaker::State::Closed,
                            CircuitBreaker::State::Open, CircuitBreaker::State::HalfOpen);
                        component.breaker.consecutiveFailures = std::uint32_t(*rc::gen::inRange(0, 6));
                        component.rules[0].presence = *rc::gen::element(Presence::Value, Presence::Unknown);
                        CheckEntry entry;
                        entry.at = SnapshotBuilder::moment + std::chrono::seconds(*rc::gen::inRange(1, 1000));
                        if (component.log.empty() || component.log.front().at < entry.at)
                            component.log = logged(entry, component.log);
                    });
                }
                Event event = events[std::size_t(*rc::gen::inRange(0, int(events.size())))];
                event.id = events.size() + 1;
                events.push_back(event);
                refresh();
                // What takes the changes alone ends where what takes everything does.
                BreakerModel fresh(doors.commands);
                fresh.refresh(*builder.build(), filter);
                RC_ASSERT(fresh.counts() == breakers.counts());
                fresh.sort(column, Qt::DescendingOrder);
                RC_ASSERT(print(fresh) == print(breakers));
                all([](auto& table) {
                    RC_ASSERT(table.isKept());
                    table.note();
                });
                RC_ASSERT(heldComponent.isSorted());
                RC_ASSERT(heldTrend.isSorted());
                RC_ASSERT(heldRule.isSorted());
                RC_ASSERT(heldCheck.isSorted());
                RC_ASSERT(heldTransition.isSorted());
            }
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestPageModels)
#include "tst_pagemodels.moc"
