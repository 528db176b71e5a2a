// SPDX-License-Identifier: GPL-3.0-or-later
// The engine turns the breakers of real nodes and restarts their layers, and believes only their own pages.
#include "app/engineroom.h"
#include "app/setup.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; ///< ms, on a slow machine

/** Three nodes in a folder of their own, and an engine that watches them; both end with it. */
class Scene {
public:
    Scene()
    {
        if (qEnvironmentVariableIsEmpty("DWCP_BIN"))
            qputenv("DWCP_BIN", (QCoreApplication::applicationDirPath() + QStringLiteral("/../bin")).toLocal8Bit());
        m_running = act({QStringLiteral("start"), path(), QStringLiteral("--nodes"), QStringLiteral("3"),
            QStringLiteral("--owner"), QString::number(QCoreApplication::applicationPid())});
    }
    ~Scene()
    {
        if (m_room)
            m_room->stop();
        if (m_running)
            act({QStringLiteral("stop"), path()});
    }
    bool isRunning() const { return m_running; }
    bool act(const char* action, const char* node) const
    {
        return act({QLatin1String(action), path(), QLatin1String(node)});
    }
    QString path() const { return m_folder.filePath(QStringLiteral("cluster")); }
    QString audit() const { return m_folder.filePath(QStringLiteral("audit.jsonl")); }

    /** A console on the cluster; an earlier one ends. */
    bool watch()
    {
        if (m_room)
            m_room->stop();
        m_snapshot.reset();
        CommandLine line;
        line.configFile = (path() + QStringLiteral("/console.toml")).toStdString();
        line.auditFile = audit().toStdString();
        auto configuration = readSetup(line);
        if (!configuration)
            return false;
        auto room = EngineRoom::open(std::move(configuration).value(), line, "dwcp-console");
        if (!room)
            return false;
        m_room = std::move(room).value();
        m_room->start();
        return true;
    }

    /** What the newest snapshot says of a node's breaker; nullptr while it says nothing. */
    const NodeBreaker* breaker(NodeId node, const std::string& name)
    {
        if (auto newer = m_room->snapshots().take())
            m_snapshot = std::move(newer);
        const NodeState* state = m_snapshot ? m_snapshot->node(node) : nullptr;
        for (std::size_t i = 0; state && i < state->breakers.size(); ++i) {
            if (state->breakers[i].name == name)
                return &state->breakers[i];
        }
        return nullptr;
    }
    bool isKnown(NodeId node, const std::string& name)
    {
        const NodeBreaker* found = breaker(node, name);
        return found && found->isKnown;
    }
    bool isIn(NodeId node, const std::string& name, CircuitBreaker::Mode mode)
    {
        return isKnown(node, name) && breaker(node, name)->view.mode == mode;
    }
    LayerIndex layer(const std::string& id) const
    {
        const auto& layers = *m_snapshot->layers;
        return static_cast<LayerIndex>(std::ranges::find(layers, id, &LayerColumn::id) - layers.begin());
    }

    CommandId turn(NodeId node, const std::string& name, BreakerVerb verb, Duration timeToLive = {})
    {
        const auto& breakers = m_snapshot->node(node)->breakers;
        const auto index = std::ranges::find(breakers, name, &NodeBreaker::name) - breakers.begin();
        return send(TurnNodeBreaker{{node, noLayer}, static_cast<NodeBreakerIndex>(index), verb, timeToLive});
    }
    CommandId send(CommandBody body)
    {
        const bool taken = m_room->commands().put({++m_last, "m.okafor", "a journey", std::move(body)});
        return taken ? m_last : 0;
    }
    /** How a command ended: "done: ..." or "refused: ..."; empty while it is under way. */
    QString end(CommandId id)
    {
        std::vector<Event> events;
        m_room->events().takeAll(events);
        for (const Event& event : events) {
            if (event.kind == EventKind::CommandDone || event.kind == EventKind::CommandRefused)
                m_ends[event.command] = QLatin1String(event.kind == EventKind::CommandDone ? "done: " : "refused: ")
                    + QString::fromStdString(event.detail);
        }
        return m_ends.value(id);
    }

private:
    static bool act(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(DWCP_SOURCE_DIR "/app/democluster"), arguments);
        return process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_running = false;
    std::unique_ptr<EngineRoom> m_room;
    std::shared_ptr<const Snapshot> m_snapshot;
    QMap<CommandId, QString> m_ends;
    CommandId m_last = 0;
};

} // namespace

class TestNodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersToNodes()
    {
        Scene scene;
        QVERIFY(scene.isRunning());
        QVERIFY(scene.watch());
        for (const NodeId node : {0U, 1U, 2U})
            QTRY_VERIFY_WITH_TIMEOUT(scene.isKnown(node, "sync"), patience);

        // Every verb, and what the node's page makes of it.
        for (const auto& [verb, mode] : {std::pair{BreakerVerb::Trip, CircuitBreaker::Mode::ForcedOpen},
                 std::pair{BreakerVerb::Disable, CircuitBreaker::Mode::Disabled},
                 std::pair{BreakerVerb::Shadow, CircuitBreaker::Mode::MetricsOnly},
                 std::pair{BreakerVerb::Reset, CircuitBreaker::Mode::Automatic}}) {
            const CommandId id = scene.turn(0, "sync", verb);
            QTRY_VERIFY_WITH_TIMEOUT(!scene.end(id).isEmpty(), patience);
            QVERIFY2(scene.end(id).startsWith(QStringLiteral("done: turn-node-breaker: n1/sync was ")),
                qPrintable(scene.end(id)));
            QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(0, "sync", mode), patience);
        }

        // An order outlives the engine and the node.
        const CommandId kept = scene.turn(1, "sync", BreakerVerb::Trip);
        QTRY_VERIFY_WITH_TIMEOUT(scene.end(kept).startsWith(QStringLiteral("done")), patience);
        QVERIFY(scene.act("kill", "n2"));
        QTRY_VERIFY_WITH_TIMEOUT(!scene.isKnown(1, "sync"), patience);
        QVERIFY(scene.act("revive", "n2"));
        QVERIFY(scene.watch());
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(1, "sync", CircuitBreaker::Mode::ForcedOpen), patience);

        // A layer is restarted, and the node counts it.
        const CommandId restart = scene.send(RestartComponent{{2, scene.layer("hde")}});
        QTRY_COMPARE_WITH_TIMEOUT(
            scene.end(restart), QStringLiteral("done: restart-component: the node has started it again"), patience);

        // A frozen node: its breakers are unknown, and an order to it fails with one reason.
        QVERIFY(scene.act("freeze", "n3"));
        QTRY_VERIFY_WITH_TIMEOUT(!scene.isKnown(2, "sync"), patience);
        const CommandId unheard = scene.turn(2, "sync", BreakerVerb::Trip);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.end(unheard).isEmpty(), patience);
        QVERIFY2(scene.end(unheard).startsWith(QStringLiteral("refused: turn-node-breaker: no answer within")),
            qPrintable(scene.end(unheard)));
        QVERIFY(scene.act("thaw", "n3"));
        QTRY_VERIFY_WITH_TIMEOUT(scene.isKnown(2, "sync"), patience);

        // A wrong token is refused by the node, and stands in no log.
        QFile token(scene.path() + QStringLiteral("/token"));
        QVERIFY(token.open(QIODevice::ReadWrite));
        const QByteArray right = token.readAll().trimmed();
        QVERIFY(token.resize(0) && token.seek(0) && token.write("mistaken-token\n") > 0);
        token.close();
        const CommandId strange = scene.turn(0, "sync", BreakerVerb::Trip);
        QTRY_COMPARE_WITH_TIMEOUT(scene.end(strange),
            QStringLiteral("refused: turn-node-breaker: the node does not accept the token (HTTP 401)"), patience);
        QFile audit(scene.audit());
        QVERIFY(audit.open(QIODevice::ReadOnly));
        const QByteArray log = audit.readAll();
        QVERIFY(log.contains("turn-node-breaker") && log.contains("restart-component"));
        QVERIFY(!log.contains(right) && !log.contains("mistaken-token"));
    }
};

QTEST_GUILESS_MAIN(TestNodes)
#include "tst_nodes.moc"
