// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dateformats.h"

#include <QTest>

using namespace dwcp;

class TestDateFormats : public QObject {
    Q_OBJECT

private slots:
    void daysAreWrittenAsTheLocaleDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("whole");
        QTest::newRow("en_GB") << "en_GB"
                               << "9 Mar"
                               << "Mon 9 Mar 2026";
        QTest::newRow("en_US") << "en_US"
                               << "Mar 9"
                               << "Mon Mar 9, 2026";
        QTest::newRow("de") << "de_DE" << QStringLiteral("9. März") << QStringLiteral("Mo. 9. März 2026");
        QTest::newRow("fr") << "fr_FR"
                            << "9 mars"
                            << "lun. 9 mars 2026";
        QTest::newRow("es") << "es_ES"
                            << "9 de mar"
                            << "lun 9 de mar de 2026";
        QTest::newRow("ja") << "ja_JP" << QStringLiteral("3月9日") << QStringLiteral("2026年3月9日 月");
        QTest::newRow("zh_CN") << "zh_CN" << QStringLiteral("3月9日") << QStringLiteral("2026年3月9日 周一");
    }

    void daysAreWrittenAsTheLocaleDoes()
    {
        QFETCH(QString, name);
        QFETCH(QString, day);
        QFETCH(QString, whole);
        const QDate monday(2026, 3, 9);
        QCOMPARE(DateFormats::day(monday, QLocale(name)), day);
        QCOMPARE(DateFormats::whole(monday, QLocale(name)), whole);
    }

    void noLocaleLosesItsDay()
    {
        for (const QLocale& locale :
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            const QString day = DateFormats::day(QDate(2026, 3, 9), locale);
            QVERIFY2(day.contains(locale.toString(9)) && day.size() >= 2, qPrintable(locale.name() + ": " + day));
        }
    }
};

QTEST_GUILESS_MAIN(TestDateFormats)
#include "tst_dateformats.moc"
