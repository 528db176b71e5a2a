// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter.h"

#include "support/snapshotbuilder.h"

#include <QTest>

using namespace dwcp;

namespace {

QStringList nodes(const QString& line)
{
    SnapshotBuilder builder = SnapshotBuilder::atlasProd();
    const auto snapshot = builder.build();
    const Filter filter(line);
    QStringList names;
    for (const auto& node : snapshot->nodes) {
        if (filter.passes(*node, *snapshot->layers))
            names << QString::fromStdString(node->name);
    }
    return names;
}

} // namespace

class TestFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysWhatIsWanted_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* line, const QStringList& found) {
            QTest::newRow(line) << QString(line) << found;
        };
        row("layer:acp level>=degraded", {QStringLiteral("aps-04")});
        row("layer:Transport level>=degraded", {QStringLiteral("use-01"), QStringLiteral("use-02")});
        row("level=critical", {QStringLiteral("use-02")});
        row("level>degraded", {QStringLiteral("use-02")});
        row("level:degraded region:us", {QStringLiteral("use-01")});
        row("breaker:open", {QStringLiteral("use-02")});
        row("breaker:half-open", {QStringLiteral("aps-01")});
        row("is:recovering", {QStringLiteral("aps-01")});
        row("node:use -node:use-02 -node:use-01", {QStringLiteral("use-03"), QStringLiteral("use-04")});
        row("EUW-03", {QStringLiteral("euw-03")});
        row("region:nowhere", {});
    }
    void aLineSaysWhatIsWanted()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, found);
        QCOMPARE(Filter(line).problem(), QString());
        QCOMPARE(nodes(line), found);
    }

    void whatCannotBeReadLetsEverythingPassAndSaysWhy_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"color:red", "level:bad", "is:tired", "region>=eu", "breaker:ajar", "layer:"})
            QTest::newRow(line) << QString(line);
    }
    void whatCannotBeReadLetsEverythingPassAndSaysWhy()
    {
        QFETCH(QString, line);
        QVERIFY(!Filter(line).problem().isEmpty());
        QCOMPARE(nodes(line + QStringLiteral(" use")).size(), 12);
    }

    void aNodeWithoutComponentsIsFoundByItsOwnLevel()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        builder.changeNode(0, [](NodeState& node) { node.components.clear(); });
        const auto snapshot = builder.build();
        QVERIFY(Filter(QStringLiteral("level:unknown")).passes(*snapshot->nodes[0], *snapshot->layers));
        QVERIFY(!Filter(QStringLiteral("level:healthy")).passes(*snapshot->nodes[0], *snapshot->layers));
        QVERIFY(!Filter(QStringLiteral("layer:acp")).passes(*snapshot->nodes[0], *snapshot->layers));
    }

    void offersWhatMayComeNext()
    {
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        const auto snapshot = builder.build();
        const auto offer = [&](const char* line) {
            const QString text = QString::fromLatin1(line);
            return Filter::completions(text, int(text.size()), *snapshot).join(u' ');
        };
        QCOMPARE(offer("le"), QStringLiteral("level: level>="));
        QCOMPARE(offer("layer:a"), QStringLiteral("layer:amst layer:pba layer:ass layer:acp"));
        QCOMPARE(offer("use region:us"), QStringLiteral("region:us-east"));
        QCOMPARE(offer("level>=cr"), QStringLiteral("level>=critical"));
        QCOMPARE(offer("node:use-0"), QStringLiteral("node:use-01 node:use-02 node:use-03 node:use-04"));
        QCOMPARE(offer("level>=critical"), QString());
    }

    void aTakenWordReplacesTheOneUnderTheCursor()
    {
        using Line = std::pair<QString, int>;
        QCOMPARE(Filter::completed(QStringLiteral("us le"), 5, QStringLiteral("level>=")),
            Line(QStringLiteral("us level>="), 10));
        QCOMPARE(Filter::completed(QStringLiteral("layer:a is:soft"), 7, QStringLiteral("layer:acp")),
            Line(QStringLiteral("layer:acp is:soft"), 10));
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
