// SPDX-License-Identifier: GPL-3.0-or-later
// Every page looks as it did: in both themes, in every language, with five nodes and with ten thousand, held against
// kept small pictures (support/smallpicture.h, tests/README.md). The language comes from the environment, so that the
// languages run side by side: DWCP_PICTURES=de; English without it.
#include "support/picturewindow.h"
#include "support/smallpicture.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QTest>
#include <QTranslator>

using namespace dwcp;

namespace {

QString language()
{
    return qEnvironmentVariable("DWCP_PICTURES", QStringLiteral("en"));
}

QString keptFolder()
{
    return QStringLiteral(DWCP_SOURCE_DIR "/tests/views/pictures");
}

QString seenFolder()
{
    return QDir::cleanPath(QStringLiteral(DWCP_BINARY_DIR "/../pictures"));
}

/** Leaves what was seen in a file, framed where it differs. */
QString tellSeen(const QString& name, QImage seen, const QRect& where)
{
    const QString path = QDir(seenFolder()).filePath(name);
    QPainter painter(&seen);
    painter.setPen(QPen(Qt::magenta, 2));
    painter.drawRect(where.adjusted(-4, -4, 4, 4));
    painter.end();
    return QDir().mkpath(seenFolder()) && seen.save(path) ? QStringLiteral("; see ") + path : QString();
}

/** What is wrong with a picture; empty: nothing. Keeps a new one instead where that is wished. */
QString compared(const QString& name, const QImage& seen, const PictureWindow& window)
{
    const bool keeps = qEnvironmentVariableIsSet("DWCP_KEEP_PICTURES");
    const QImage small = SmallPicture::of(seen);
    const QString path = QDir(keptFolder()).filePath(name);
    const QImage kept = QImage(path).convertToFormat(QImage::Format_RGB32);
    const bool isComparable = kept.size() == small.size();
    if (isComparable && PictureDifference(kept, small).isTolerable())
        return {};
    if (keeps)
        return small.save(path, nullptr, 0) ? QString() : QStringLiteral("cannot be written");
    if (!isComparable)
        return QStringLiteral("no picture of that size is kept") + tellSeen(name, seen, {});
    const PictureDifference difference(kept, small);
    return difference.text() + window.thingAt(difference.worst()) + tellSeen(name, seen, difference.where());
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0);
        QLocale::setDefault(QLocale(language()));
        if (language() == QLatin1String("en"))
            return;
        QVERIFY(m_texts.load(QStringLiteral(":/i18n/dwcp_%1.qm").arg(language())));
        QCoreApplication::installTranslator(&m_texts);
    }

    void everyPageLooksAsItDid_data()
    {
        QTest::addColumn<int>("nodes");
        for (const int nodes : {5, 10'000})
            QTest::addRow("%s, %d nodes", qPrintable(language()), nodes) << nodes;
    }

    void everyPageLooksAsItDid()
    {
        QFETCH(int, nodes);
        PictureWindow open(nodes);
        QStringList problems;
        for (const auto theme : {Theme::Choice::Dark, Theme::Choice::Light}) {
            open.console.theme.choose(theme);
            for (const ViewEntry& entry : viewCatalogue()) {
                const QString name =
                    QStringLiteral("%1-%2-%3-%4.png")
                        .arg(QLatin1String(entry.id), language())
                        .arg(nodes)
                        .arg(theme == Theme::Choice::Dark ? QLatin1String("dark") : QLatin1String("light"));
                const QString problem = compared(name, open.show(entry), open);
                if (!problem.isEmpty())
                    problems << name + QLatin1String(": ") + problem;
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

private:
    QTranslator m_texts;
};

int main(int argc, char** argv)
{
    setMachineAside();
    qputenv("QTEST_FUNCTION_TIMEOUT", "800000"); // a debug build on a busy machine takes more than five minutes
    const QApplication application(argc, argv);
    TestPictures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pictures.moc"
