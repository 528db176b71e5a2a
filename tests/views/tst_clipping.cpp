// SPDX-License-Identifier: GPL-3.0-or-later
// No page cuts what it says: in English, in German, and in a language whose texts are 40 % longer than ours. Buttons
// are whole; heads of tables are whole where there is room for all, and say their name in the tooltip where there is
// not; what gives way says all of itself in the tooltip.
#include "models/tablemodel.h"
#include "support/consoledesk.h"
#include "views/labels.h"
#include "views/mainwindow.h"
#include "views/table.h"
#include "views/viewcatalogue.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
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
        const int needed = label->fontMetrics().horizontalAdvance(label->text());
        if (needed > label->contentsRect().width() && !label->toolTip().contains(label->text()))
            cut << QStringLiteral("%1 \"%2\"").arg(nameOf(*label), label->text());
    }
    return cut;
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
    void visit(const std::function<void(const QString&, const QWidget&)>& look)
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
