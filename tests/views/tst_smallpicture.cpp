// SPDX-License-Identifier: GPL-3.0-or-later
// What holding pictures against kept ones sees, and what it does not: a part that moved, a glyph of another colour or a
// word that is gone is told with its place; how letters are smoothed is not, nor is the machine.
#include "support/smallpicture.h"

#include "support/picturewindow.h"

#include <QApplication>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;

namespace {

constexpr const char* drawing = "--draw"; ///< FILE: this program draws the picture and ends

QImage drawn()
{
    PictureWindow window(5);
    return window.show(*viewEntry(QStringLiteral("alerts")));
}

bool isTolerable(const QImage& kept, const QImage& seen)
{
    return PictureDifference(SmallPicture::of(kept), SmallPicture::of(seen)).isTolerable();
}

/** Where the first pixel of that colour is. */
QPoint firstOf(const QImage& picture, const QColor& colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == colour.rgb())
                return {x, y};
        }
    }
    return {-1, -1};
}

} // namespace

class TestSmallPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawnTwiceNothingDiffers()
    {
        const PictureDifference difference(SmallPicture::of(drawn()), SmallPicture::of(drawn()));
        QCOMPARE(difference.cells(), 0);
    }

    void anotherMachineDrawsTheSame()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("other.png"));
        QProcess other;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Tokyo"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
        environment.insert(QStringLiteral("QT_FONT_DPI"), QStringLiteral("144"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        other.setProcessEnvironment(environment);
        other.setWorkingDirectory(folder.path());
        other.start(QCoreApplication::applicationFilePath(), {QLatin1String(drawing), path});
        QVERIFY(other.waitForFinished(120'000));
        QCOMPARE(other.exitCode(), 0);
        const QImage seen(path);
        QCOMPARE(seen.size(), QSize(1440, 900));
        QCOMPARE(PictureDifference(SmallPicture::of(drawn()), SmallPicture::of(seen)).cells(), 0);
    }

    void aPanelThatMovedByTwoPixelsIsSeen()
    {
        PictureWindow window(5);
        const QImage kept = window.show(*viewEntry(QStringLiteral("alerts")));
        auto* button = window.window.page()->findChild<QPushButton*>(QStringLiteral("silence"));
        QVERIFY(button);
        QWidget* panel = button->parentWidget();
        panel->move(panel->pos() + QPoint(2, 0));
        const QImage seen = window.window.grab().toImage();
        QVERIFY(!isTolerable(kept, seen));
        const PictureDifference difference(SmallPicture::of(kept), SmallPicture::of(seen));
        const QRect moved(panel->mapTo(&window.window, QPoint()), panel->size());
        QVERIFY2(moved.adjusted(-8, -8, 8, 8).contains(difference.where()), qPrintable(difference.text()));
    }

    void aWordThatIsGoneIsSeen()
    {
        PictureWindow window(5);
        const QImage kept = window.show(*viewEntry(QStringLiteral("alerts")));
        auto* button = window.window.page()->findChild<QPushButton*>(QStringLiteral("silence"));
        QVERIFY(button);
        button->hide();
        QVERIFY(!isTolerable(kept, window.picture()));
    }

    /** One glyph of ten pixels among all that a page shows. */
    void aGlyphInTheColourOfAnotherLevelIsSeen()
    {
        PictureWindow window(5);
        const Theme& theme = window.console.theme;
        window.console.builder.change(1, 0, [](ComponentState& component) {
            SnapshotBuilder::make(component, Level::Critical, 40, SnapshotBuilder::moment);
        });
        const QImage kept = window.show(*viewEntry(QStringLiteral("fleet")));
        const QColor right = theme.mark(Level::Critical);
        const QPoint place = firstOf(kept, right);
        QVERIFY(place.x() >= 0);
        QImage seen = kept;
        for (int y = place.y(); y < place.y() + 12; ++y) {
            for (int x = place.x() - 8; x < place.x() + 8; ++x) {
                if (seen.pixel(x, y) == right.rgb())
                    seen.setPixelColor(x, y, theme.mark(Level::Failed));
            }
        }
        const PictureDifference difference(SmallPicture::of(kept), SmallPicture::of(seen));
        QVERIFY2(!difference.isTolerable(), qPrintable(difference.text()));
        QVERIFY((difference.worst() - place).manhattanLength() < 24);
    }

    void howLettersAreSmoothedIsNotSeen()
    {
        const QImage kept = drawn();
        QImage seen = kept.convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                const int off = (x * 7 + y * 3) % 9 - 4; // up to four brighter or darker
                const QRgb colour = seen.pixel(x, y);
                const auto near = [off](int value) { return std::clamp(value + off, 0, 255); };
                seen.setPixel(x, y, qRgb(near(qRed(colour)), near(qGreen(colour)), near(qBlue(colour))));
            }
        }
        QVERIFY(isTolerable(kept, seen));
    }

    void aDifferenceIsToldWithItsPlace()
    {
        QImage kept(800, 400, QImage::Format_RGB32);
        kept.fill(Qt::black);
        QImage seen = kept;
        for (int y = 80; y < 96; ++y) {
            for (int x = 160; x < 184; ++x)
                seen.setPixelColor(x, y, Qt::white);
        }
        const PictureDifference difference(SmallPicture::of(kept), SmallPicture::of(seen));
        QCOMPARE(difference.cells(), 6);
        QCOMPARE(difference.where(), QRect(160, 80, 24, 16));
        QCOMPARE(difference.text(),
            QStringLiteral(
                "6 cells differ by up to 255 of 255, within 24 x 16 pixels at (160, 80), most at (164, 84)"));
    }
};

int main(int argc, char** argv)
{
    setMachineAside();
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English));
    if (argc == 3 && argv[1] == std::string_view(drawing))
        return drawn().save(QString::fromLocal8Bit(argv[2])) ? 0 : 1;
    TestSmallPicture test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smallpicture.moc"
