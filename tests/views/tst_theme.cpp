// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include "views/glyphs.h"
#include "views/measures.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace dwcp;

namespace {

QJsonObject tokens()
{
    QFile file(QStringLiteral(":/theme/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

/** How much of a box of 24 is covered, and by which pixels. */
QImage drawn(Level level, GlyphTense tense)
{
    QImage image(24, 24, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLevel(painter, QRectF(0, 0, 24, 24), level, Qt::black, Qt::white, tense);
    return image;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPromisedContrastHolds()
    {
        Theme theme(Theme::Choice::Dark);
        int held = 0;
        for (const char* name : {"dark", "light"}) {
            const bool dark = QLatin1String(name) == QLatin1String("dark");
            const QJsonObject one =
                tokens().value(QLatin1String("themes")).toObject().value(QLatin1String(name)).toObject();
            for (const auto& value : one.value(QLatin1String("contrast")).toArray()) {
                const QJsonObject use = value.toObject();
                // Where a pair is not enough, the tokens name the one to take instead.
                const bool enough = use.value(QLatin1String("pass")).toBool();
                const QColor fore = theme.color(dark, enough ? text(use, "foreground") : text(use, "instead"));
                const QColor back = theme.color(dark, text(use, "background"));
                QVERIFY2(fore.isValid() && back.isValid(), qPrintable(text(use, "use")));
                const double ratio = contrast(fore, back);
                QVERIFY2(ratio >= use.value(QLatin1String("required")).toDouble(),
                    qPrintable(QStringLiteral("%1 %2: %3").arg(QLatin1String(name), text(use, "use")).arg(ratio)));
                ++held;
            }
        }
        QVERIFY(held > 100);
    }

    void contrastIsThatOfTheGuidelines()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void theStyleSheetNamesOnlyTokens()
    {
        Theme theme(Theme::Choice::Light);
        QFile sheet(QStringLiteral(":/theme/console.qss"));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        static const QRegularExpression name(QStringLiteral("@([A-Za-z0-9-]+)"));
        const QString rules = QString::fromUtf8(sheet.readAll()).section(QStringLiteral("*/"), 2);
        int names = 0;
        for (auto match = name.globalMatch(rules); match.hasNext(); ++names) {
            const QString token = match.next().captured(1);
            QVERIFY2(theme.color(true, token).isValid() && theme.color(false, token).isValid(), qPrintable(token));
        }
        QVERIFY(names > 50);
        QVERIFY(!qApp->styleSheet().section(QStringLiteral("*/"), 2).contains(u'@'));
    }

    void noColourStandsInTheStyleSheetItself()
    {
        QFile sheet(QStringLiteral(":/theme/console.qss"));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(!QString::fromUtf8(sheet.readAll()).contains(QRegularExpression(QStringLiteral("#[0-9A-Fa-f]{3,8}"))));
    }

    void changesBothWaysAndSaysSo()
    {
        Theme theme(Theme::Choice::Dark);
        QVERIFY(theme.isDark());
        QSignalSpy changed(&theme, &Theme::changed);
        const QColor dark = theme.color(Ink::Canvas);
        theme.toggle();
        QVERIFY(!theme.isDark());
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.color(Ink::Canvas) != dark);
        QCOMPARE(qApp->palette().color(QPalette::Window), theme.color(Ink::Canvas));
        theme.toggle();
        QCOMPARE(theme.color(Ink::Canvas), dark);
    }

    void theDesktopIsFollowedWhereItIsAsked()
    {
        Theme theme(Theme::Choice::System);
        const bool atTheStart = theme.isDark();
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setSystemDark(!atTheStart);
        QCOMPARE(theme.isDark(), !atTheStart);
        theme.setSystemDark(!atTheStart);
        QCOMPARE(changed.size(), 1);
        theme.choose(Theme::Choice::Dark);
        theme.setSystemDark(atTheStart);
        QCOMPARE(changed.size(), 2);
        QVERIFY(theme.isDark() && theme.choice() == Theme::Choice::Dark);
        theme.choose(Theme::Choice::System);
        QCOMPARE(theme.isDark(), atTheStart);
    }

    void fontsAreOursAndFiguresTabular()
    {
        Theme theme(Theme::Choice::Dark);
        for (const Type type : {Type::Caption, Type::ColumnHeader, Type::Body, Type::BodyStrong, Type::Banner,
                 Type::Title, Type::Lead, Type::Figure}) {
            const QFont font = theme.font(type);
            QCOMPARE(QFontInfo(font).family(), QStringLiteral("Inter Tabular"));
            const QFontMetricsF metrics(font);
            for (int figure = 0; figure < 10; ++figure)
                QVERIFY(std::abs(metrics.horizontalAdvance(QString::number(figure)) - metrics.horizontalAdvance(u'0'))
                    < 0.05);
            for (const QChar sign : QStringLiteral("×½¼≥≤−–→↗µ·äöüß›"))
                QVERIFY2(metrics.inFont(sign), qPrintable(QString(sign)));
        }
        QCOMPARE(QFontInfo(theme.font(Type::Code)).family(), QStringLiteral("JetBrains Mono"));
    }

    void fontsAreThoseOfTheTokens()
    {
        Theme theme(Theme::Choice::Dark);
        const QJsonObject styles =
            tokens().value(QLatin1String("typography")).toObject().value(QLatin1String("styles")).toObject();
        const std::pair<Type, const char*> all[] = {{Type::Caption, "caption"}, {Type::ColumnHeader, "column header"},
            {Type::Body, "body"}, {Type::BodyStrong, "body strong"}, {Type::Banner, "banner"}, {Type::Title, "title"},
            {Type::Lead, "lead"}, {Type::Figure, "figure"}, {Type::Code, "code"}};
        for (const auto& [type, name] : all) {
            const QJsonObject style = styles.value(QLatin1String(name)).toObject();
            QCOMPARE(theme.font(type).pixelSize(), style.value(QLatin1String("size")).toInt());
            QCOMPARE(int(theme.font(type).weight()), style.value(QLatin1String("weight")).toInt());
        }
    }

    void measuresAreThoseOfTheTokens()
    {
        const QJsonObject heights = tokens().value(QLatin1String("heights")).toObject();
        const std::pair<const char*, int> all[] = {{"top_bar", measures::topBar}, {"status_bar", measures::statusBar},
            {"rail_entry", measures::railEntry}, {"rail_sub_entry", measures::railSubEntry},
            {"panel_header", measures::panelHeader}, {"table_header", measures::tableHeader},
            {"table_header_two_lines", measures::tableHeaderTwoLines}, {"row", measures::row},
            {"row_log", measures::rowLog}, {"button", measures::button}, {"button_small", measures::buttonSmall},
            {"chip", measures::chip}, {"key_figure_tile", measures::keyFigureTile},
            {"facet_card", measures::facetCard}};
        for (const auto& [name, height] : all)
            QCOMPARE(heights.value(QLatin1String(name)).toInt(), height);
        QCOMPARE(
            tokens().value(QLatin1String("widths")).toObject().value(QLatin1String("rail")).toInt(), measures::rail);
    }

    void everyLevelHasAShapeOfItsOwn()
    {
        std::vector<QImage> shapes;
        for (const Level level : {Level::Unknown, Level::Healthy, Level::Degraded, Level::Critical, Level::Failed}) {
            shapes.push_back(drawn(level, GlyphTense::Now));
            if (level != Level::Unknown)
                shapes.push_back(drawn(level, GlyphTense::Predicted));
        }
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            for (std::size_t j = i + 1; j < shapes.size(); ++j)
                QVERIFY2(shapes[i] != shapes[j], qPrintable(QStringLiteral("%1 %2").arg(i).arg(j)));
        }
        // Filled is now, an outline is predicted: the middle tells.
        QCOMPARE(drawn(Level::Critical, GlyphTense::Now).pixelColor(12, 12), QColor(Qt::black));
        QCOMPARE(drawn(Level::Critical, GlyphTense::Predicted).pixelColor(12, 12), QColor(Qt::white));
    }

    void everyIconIsThere()
    {
        for (const char* name : {"overview", "layers", "trends", "breakers", "pause", "play", "menu", "filter",
                 "recovering", "flapping", "wrench", "person", "check", "logo"}) {
            const QImage image = iconPixmap(QLatin1String(name), Qt::red, 16, 1).toImage();
            bool any = false;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x)
                    any = any || image.pixelColor(x, y).alpha() > 100;
            }
            QVERIFY2(any, name);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
