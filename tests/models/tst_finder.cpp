// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finder.h"

#include "support/snapshotbuilder.h"

#include <QStringList>
#include <QTest>

using namespace dwcp;

namespace {

QStringList texts(const QString& query, std::size_t most = 40)
{
    SnapshotBuilder builder = SnapshotBuilder::atlasProd();
    QStringList all;
    for (const Found& found : Finder::find(query, *builder.build(), most))
        all << found.text;
    return all;
}

} // namespace

class TestFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsInAnyOrderFindWhatCanBeDone()
    {
        const QStringList resets{QStringLiteral("Reset breaker use-02/amst")};
        QCOMPARE(texts(QStringLiteral("use-02 res amst")), resets);
        QCOMPARE(texts(QStringLiteral("RESET transport use-02")), resets);
    }

    void aNameFindsItsNodeFirst()
    {
        const QStringList found = texts(QStringLiteral("use-02"));
        QCOMPARE(found.front(), QStringLiteral("Node use-02"));
        QVERIFY(found.contains(QStringLiteral("use-02 Consensus")));
        QVERIFY(found.contains(QStringLiteral("Trip breaker use-02/acp")));
        QVERIFY(found.contains(QStringLiteral("Check use-02 State sync now")));
        QCOMPARE(found.size(), 1 + 5 * 5);
    }

    void theIllComeFirstAndTheListIsBounded()
    {
        QCOMPARE(texts(QStringLiteral("use"), 3),
            (QStringList{QStringLiteral("Node use-02"), QStringLiteral("Node use-01"), QStringLiteral("Node use-03")}));
    }

    void noWordNoFind()
    {
        QVERIFY(texts({}).isEmpty());
        QVERIFY(texts(QStringLiteral("reset")).isEmpty());
        QVERIFY(texts(QStringLiteral("use-02 nonsense")).isEmpty());
    }

    void leadsToTheComponent()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        const auto found = Finder::find(QStringLiteral("trip use-02/amst"), *builder.build());
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].verb, Found::Verb::Trip);
        QVERIFY((found[0].component == ComponentId{5, 0}));
        QCOMPARE(found[0].level, Level::Critical);
    }
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
