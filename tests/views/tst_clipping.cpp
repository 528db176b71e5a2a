// SPDX-License-Identifier: GPL-3.0-or-later
// No page cuts what it says: in the languages that are shipped, and in one whose texts are 40 % longer than ours.
// Buttons are whole; heads of tables are whole where there is room for all, and say their name in the tooltip where
// there is not; what gives way says all of itself in the tooltip. The same holds for what is painted by hand, and no
// word of that stands on another.
#include "models/tablemodel.h"
#include "support/consoledesk.h"
#include "support/picturealerts.h"
#include "support/writings.h"
#include "views/connectionguide.h"
#include "views/labels.h"
#include "views/mainwindow.h"
#include "views/table.h"
#include "views/viewcatalogue.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QTranslator>

#include <functional>

using namespace dwcp;

namespace {

/** Every text is 40 % longer, with letters that stand higher and hang lower than ours. */
class PseudoLanguage final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QStringLiteral("ÅğÑÿ").repeated(1 + int(text.size()) / 10).left(int(text.size()) * 2 / 5);
    }
};

QString nameOf(const QWidget& widget)
{
    return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/** Buttons that are narrower than their words and do not say the whole in their tooltip. */
QStringList cutButtons(const QWidget& root)
{
    QStringList cut;
    for (const auto* button : root.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width()
            && !button->toolTip().contains(button->text()))
            cut << QStringLiteral("%1 \"%2\": %3 of %4")
                       .arg(nameOf(*button), button->text())
                       .arg(button->width())
                       .arg(button->sizeHint().width());
    }
    return cut;
}

/** Labels that are cut and do not say the whole in their tooltip. */
QStringList cutLabels(const QWidget& root)
{
    QStringList cut;
    for (const auto* label : root.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->wordWrap() || !label->pixmap().isNull())
            continue;
        const int needed = label->fontMetrics().size(label->buddy() ? Qt::TextShowMnemonic : 0, label->text()).width();
        if (needed > label->contentsRect().width() && !label->toolTip().contains(label->text()))
            cut << QStringLiteral("%1 \"%2\"").arg(nameOf(*label), label->text());
    }
    return cut;
}

/** Labels of several lines that are lower than these. */
QStringList lowLabels(const QWidget& root)
{
    QStringList low;
    for (const auto* label : root.findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap() && label->heightForWidth(label->width()) > label->height())
            low << QStringLiteral("%1 \"%2\" is too low").arg(nameOf(*label), label->text());
    }
    return low;
}

/** Heads that are cut, as "table: head"; `untold`: only those without a tooltip. */
QStringList cutHeads(const QWidget& root, bool untold)
{
    QStringList cut;
    for (const auto* table : root.findChildren<Table*>()) {
        const auto* model = qobject_cast<TableModel*>(table->model());
        if (!model || !table->isVisible() || table->horizontalHeader()->isHidden())
            continue;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            const bool isTold =
                !table->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
            // Names of metrics come from a profile and may be of any length.
            const bool isOurs = !model->columnId(column).startsWith(QLatin1String("rule"));
            if (table->isColumnHidden(column) || title.isEmpty() || (isTold && (untold || !isOurs)))
                continue;
            if (table->headNeeds(column) > table->columnWidth(column))
                cut << QStringLiteral("%1: %2").arg(table->accessibleName(), title);
        }
    }
    return cut;
}

/** What a person reads who points there. */
QString tooltipAt(const QWidget& root, const QPoint& place)
{
    QWidget* widget = root.childAt(place);
    if (!widget)
        return {};
    QHelpEvent event(QEvent::ToolTip, widget->mapFrom(&root, place), root.mapToGlobal(place));
    QApplication::sendEvent(widget, &event);
    return QToolTip::text();
}

/** In its middle, or at its upper edge where the rest of a row is out of view. */
bool isTold(const QWidget& root, const Writing& one)
{
    const QPoint middle = one.inked.center().toPoint();
    return tooltipAt(root, middle).contains(one.text)
        || tooltipAt(root, QPoint(middle.x(), int(one.given.top()) + 1)).contains(one.text);
}

/** Painted texts that have not the room they need, and do not say the whole in a tooltip. */
QStringList cutWritings(const QWidget& root, const std::vector<Writing>& all)
{
    constexpr double slack = 1.01;
    QStringList cut;
    for (const Writing& one : all) {
        const bool isCut = !one.isShortened && one.needed.width() > one.given.width() + slack;
        const bool isLow = one.needed.height() > one.given.height() + 2 * slack;
        const bool isUntold = one.isShortened && !isTold(root, one);
        if (isCut || isLow || isUntold)
            cut << QStringLiteral("\"%1\" %2: %3 of %4, at %5,%6")
                       .arg(one.text,
                           isCut || isLow ? QStringLiteral("cut")
                                          : QStringLiteral("told as \"%1\"").arg(QToolTip::text()))
                       .arg(isLow ? one.given.height() : one.given.width(), 0, 'f', 1)
                       .arg(isLow ? one.needed.height() : one.needed.width(), 0, 'f', 1)
                       .arg(one.given.left(), 0, 'f', 0)
                       .arg(one.given.top(), 0, 'f', 0);
    }
    return cut;
}

/** Painted texts that stand on one another. */
QStringList heapedWritings(const std::vector<Writing>& all)
{
    QStringList heaped;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t k = i + 1; k < all.size(); ++k) {
            const QRectF both = all[i].inked & all[k].inked;
            if (both.width() > 2 && both.height() > 5)
                heaped << QStringLiteral("\"%1\" on \"%2\", at %3,%4")
                              .arg(all[k].text, all[i].text)
                              .arg(both.left(), 0, 'f', 0)
                              .arg(both.top(), 0, 'f', 0);
        }
    }
    return heaped;
}

/** English, German, ..., and the one that is written by nobody. */
class Spoken {
public:
    explicit Spoken(const QString& language)
    {
        if (language == QLatin1String("pseudo"))
            QCoreApplication::installTranslator(&m_pseudo);
        else if (m_shipped.load(QStringLiteral(":/i18n/dwcp_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_shipped);
    }

private:
    PseudoLanguage m_pseudo;
    QTranslator m_shipped;
};

struct Open {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    explicit Open(QSize size)
    {
        window.resize(size);
        window.show();
        console.happen(SnapshotBuilder::atlasEvents());
        console.show();
    }
    /** Every page, as it is after its first moment. */
    void visit(const std::function<void(const QString&, QWidget&)>& look)
    {
        for (const ViewEntry& entry : viewCatalogue()) {
            Place place{QLatin1String(entry.id)};
            if (entry.perLayer)
                place.layer = 0;
            window.go(place);
            console.show();
            for (Table* table : window.findChildren<Table*>())
                table->measure();
            ConsoleDesk::settle();
            (void)window.grab();
            look(QLatin1String(entry.id), window);
        }
    }
};

} // namespace

class TestClipping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutWithoutATooltip_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "de", "pseudo"}) {
            QTest::addRow("%s, usual", language) << QString::fromLatin1(language) << QSize(1440, 900);
            QTest::addRow("%s, least", language) << QString::fromLatin1(language) << QSize(1180, 720);
        }
    }

    void nothingIsCutWithoutATooltip()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        PseudoLanguage pseudo;
        QTranslator german;
        if (language == QLatin1String("pseudo"))
            QCoreApplication::installTranslator(&pseudo);
        if (language == QLatin1String("de")) {
            QVERIFY(german.load(QStringLiteral(":/i18n/dwcp_de.qm")));
            QCoreApplication::installTranslator(&german);
        }
        Open open(size);
        QStringList cut;
        open.visit([&](const QString& page, const QWidget& root) {
            for (const QString& what : cutButtons(root) + cutLabels(root) + cutHeads(root, true))
                cut << page + QLatin1String(": ") + what;
        });
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void whatIsPaintedIsWholeOrTold_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "de", "fr", "es", "ja", "zh_CN", "pseudo"}) {
            QTest::addRow("%s, usual", language) << QString::fromLatin1(language) << QSize(1440, 900);
            QTest::addRow("%s, least", language) << QString::fromLatin1(language) << QSize(1180, 720);
        }
    }

    void whatIsPaintedIsWholeOrTold()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Spoken spoken(language);
        Open open(size);
        QStringList wrong;
        open.visit([&](const QString& page, QWidget& root) {
            Writings witness;
            (void)root.grab();
            const std::vector<Writing> all = witness.take();
            for (const QString& what : cutWritings(root, all) + heapedWritings(all))
                wrong << page + QLatin1String(": ") + what;
        });
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void dialogsCutNothing_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "fr", "es", "ja", "zh_CN", "pseudo"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void dialogsCutNothing()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        QStringList wrong;
        const auto look = [&](const char* name, QWidget& dialog) {
            ConsoleDesk::settle();
            for (const QString& what : cutButtons(dialog) + cutLabels(dialog) + lowLabels(dialog))
                wrong << QLatin1String(name) + QLatin1String(": ") + what;
        };
        Open open({1440, 900});
        open.console.builder.raw().alerts = pictureAlerts(*open.console.builder.build());
        open.console.show();
        const std::pair<const char*, const char*> doors[] = {{"alerts", "silence"}, {"alerts", "acknowledge"},
            {"node", "maintenance"}, {"node", "forget"}, {"node", "add"}, {"slos", "correct"}, {"breakers", "trip"},
            {"breakers", "shadow"}};
        for (const auto& [page, button] : doors) {
            open.window.go({QLatin1String(page)});
            ConsoleDesk::settle();
            auto* const door = open.window.page()->findChild<QAbstractButton*>(QLatin1String(button));
            QVERIFY2(door && door->isEnabled(), button);
            QTest::mouseClick(door, Qt::LeftButton);
            QWidget* const dialog = QApplication::activeModalWidget();
            QVERIFY2(dialog, button);
            look(button, *dialog);
            dialog->close();
        }
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
        Connections connections(settings);
        ConnectionGuide guide(open.console.theme, connections, {}, true);
        guide.show();
        look("guide", guide);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /** At the usual size there is room for every head, in the languages that we write ourselves. */
    void headsAreWhole_data()
    {
        QTest::addColumn<bool>("isGerman");
        QTest::newRow("en") << false;
        QTest::newRow("de") << true;
    }

    void headsAreWhole()
    {
        QFETCH(bool, isGerman);
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/dwcp_de.qm")));
        if (isGerman)
            QCoreApplication::installTranslator(&german);
        Open open({1440, 900});
        QStringList cut;
        open.visit([&](const QString& page, const QWidget& root) {
            for (const QString& what : cutHeads(root, false))
                cut << page + QLatin1String(": ") + what;
        });
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
