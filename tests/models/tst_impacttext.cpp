// SPDX-License-Identifier: GPL-3.0-or-later
// What a trip would do, as the dialog says it: real previews of a cluster in trouble, and what they leave as it is.
#include "health/impact.h"
#include "models/texts.h"
#include "support/snapshotbuilder.h"

#include <QTest>

using namespace dwcp;

class TestImpactText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLostAndWhatIsLeftAreSaid()
    {
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        const auto impact = previewTrip(*snapshot, {0, 0});
        QVERIFY(impact && impact->capacityAfter < impact->capacityBefore);
        const QString said = Texts::impact(*snapshot, *impact);
        QVERIFY2(said.contains(QStringLiteral("Loses service: euw-01 Transport")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Capacity goes from ")), qPrintable(said));
    }

    void whatIsOutAlreadyTakesNothingAway()
    {
        const auto snapshot = SnapshotBuilder::atlasProd().build();
        const auto impact = previewTrip(*snapshot, {5, 0}); // its breaker is open
        QVERIFY(impact);
        const QString said = Texts::impact(*snapshot, *impact);
        QVERIFY2(said.startsWith(QStringLiteral("Nothing loses service. Capacity stays at 88%.")), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestImpactText)
#include "tst_impacttext.moc"
