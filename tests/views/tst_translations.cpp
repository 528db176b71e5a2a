// SPDX-License-Identifier: GPL-3.0-or-later
// Every language is complete and says the same; German reaches the screen, and has room there.
#include "health/sayings.h"
#include "models/facttexts.h"
#include "models/texts.h"
#include "support/consoledesk.h"
#include "views/mainwindow.h"
#include "views/viewcatalogue.h"

#include <QAbstractButton>
#include <QFile>
#include <QHeaderView>
#include <QProcess>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <map>
#include <set>

using namespace dwcp;

namespace {

struct Message {
    QString translation;
    bool finished = false;
};
using Messages = std::map<QString, Message>; ///< by context, source and comment

Messages read(const QString& path)
{
    QFile file(path);
    Messages all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            source = context + u'|' + xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            source += u'|' + xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            const bool finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            // The forms of a number stand one after the other.
            all[source] = {xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(), finished};
        }
    }
    return all;
}

constexpr const char* languages[] = {"de", "fr", "es", "ja", "zh_CN"};

QString fileOf(const QString& language)
{
    return QStringLiteral(DWCP_SOURCE_DIR "/translations/dwcp_%1.ts").arg(language);
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char* language : languages)
        QTest::newRow(language) << QString::fromLatin1(language);
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(\\d|n)"));
    std::set<QString> found; // a form of a number repeats them
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return {found.begin(), found.end()};
}

/** A language that nobody speaks: every text half as long again, with accents, so that what is not translated shows. */
class Pseudo final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        QString text = QString::fromUtf8(source);
        const int more = int(text.size()) * 2 / 5;
        for (const auto& [plain, accent] :
            {std::pair(u'a', u'á'), {u'e', u'é'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'i', u'í'}})
            text.replace(plain, accent);
        return u'[' + text + QString(more, u'·') + u']';
    }
};

/** Buttons that are narrower than what they say, and pages that ask for more than the window of the pictures. */
QStringList cutButtons(MainWindow& window)
{
    QStringList cut;
    for (const ViewEntry& entry : viewCatalogue()) {
        window.go({QLatin1String(entry.id), entry.perLayer ? LayerIndex(0) : noLayer});
        ConsoleDesk::settle();
        const QSize least = window.minimumSizeHint();
        if (least.width() > 1440 || least.height() > 900)
            cut << QStringLiteral("%1 asks for %2 x %3")
                       .arg(QLatin1String(entry.id))
                       .arg(least.width())
                       .arg(least.height());
        for (const auto* button : window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->width() < button->minimumSizeHint().width())
                cut << QLatin1String(entry.id) + QStringLiteral(" button ") + button->text();
        }
    }
    return cut;
}

/** The window in German, at the size of the pictures. */
struct German {
    QTranslator texts;
    std::unique_ptr<ConsoleDesk> console;
    std::unique_ptr<MainWindow> window;

    German()
    {
        if (texts.load(QLocale(QLocale::German), QStringLiteral("dwcp"), QStringLiteral("_"), QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(&texts);
        console = std::make_unique<ConsoleDesk>();
        window = std::make_unique<MainWindow>(console->desk());
        window->resize(1440, 900);
        window->show();
        console->show();
    }
    ~German()
    {
        window.reset();
        QCoreApplication::removeTranslator(&texts);
    }
};

/** Every column whose head is a word of ours (names of rules are the profile's). */
QStringList cutHeads(const QTableView* table)
{
    QStringList cut;
    const QHeaderView* header = table->horizontalHeader();
    constexpr int padding = 16;
    for (int column = 0; column < header->count(); ++column) {
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        const bool others = title.contains(u'\n') || title == QLatin1String("Connect failures")
            || title == QLatin1String("Streams in use");
        if (others || header->isSectionHidden(column))
            continue;
        if (header->fontMetrics().horizontalAdvance(title) + padding > header->sectionSize(column))
            cut << title;
    }
    return cut;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasEveryTextOfTheSource_data() { addLanguages(); }
    void everyLanguageHasEveryTextOfTheSource()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("dwcp_%1.ts").arg(language));
        QVERIFY(QFile::copy(fileOf(language), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(DWCP_SOURCE_DIR));
        lupdate.start(QStringLiteral(DWCP_LUPDATE),
            QStringLiteral(
                "-I . -I backend -no-obsolete -locations none app models views backend/reports backend/health "
                "-ts")
                    .split(u' ')
                << copy);
        QVERIFY(lupdate.waitForFinished(60000));
        QCOMPARE(lupdate.exitCode(), 0);
        const Messages kept = read(fileOf(language));
        const Messages wanted = read(copy);
        QVERIFY(wanted.size() > 300);
        QStringList problems;
        for (const auto& [key, message] : wanted) {
            if (!message.finished || message.translation.isEmpty())
                problems << QStringLiteral("not translated: ") + key;
        }
        for (const auto& [key, message] : kept) {
            if (!wanted.contains(key))
                problems << QStringLiteral("no longer in the source: ") + key;
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    /** What rooms without a language say: in the table of health/sayingcatalogue.cpp alone, and in every language. */
    void everySayingIsSaidInEveryLanguage_data() { addLanguages(); }
    void everySayingIsSaidInEveryLanguage()
    {
        QFETCH(QString, language);
        const Messages kept = read(fileOf(language));
        QStringList problems;
        const auto look = [&](const char* english) {
            const auto found = kept.find(QStringLiteral("Facts|") + QString::fromUtf8(english));
            const bool hasWords = QString::fromUtf8(english).contains(QRegularExpression(QStringLiteral("[a-z]{4}")));
            if (found == kept.end() || (hasWords && found->second.translation.isEmpty()))
                problems << QString::fromUtf8(english);
        };
        for (const Saying& saying : sayings())
            look(saying.english);
        for (const char* word : sayingWords())
            look(word);
        for (const char* command : sayingCommands())
            look(command);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    /** Events, causes and whys reach a German in German, with German numbers. */
    void whatTheEngineSaysReachesTheReader()
    {
        QTranslator texts;
        QVERIFY(texts.load(
            QLocale(QLocale::German), QStringLiteral("dwcp"), QStringLiteral("_"), QStringLiteral(":/i18n")));
        QCoreApplication::installTranslator(&texts);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        Event event;
        event.to = Level::Failed;
        event.detail = "no answer within 2 s, connecting";
        const QString level = Texts::eventText(event);
        event.detail = "WAL fsync p99 1.62 seconds";
        const QString metric = Texts::eventText(event);
        event.kind = EventKind::BreakerChanged;
        event.detail = "failure-rate";
        const QString breaker = Texts::eventText(event);
        event.kind = EventKind::CommandRefused;
        event.actor = "ann";
        event.reason = "connection refused"; // her own words
        event.detail = "trip-breaker: it would break the quorum: loses n1/acp; capacity 100 % to 80 %";
        const QString refused = Texts::eventText(event);
        const QString error = factText("the host name cannot be resolved: Host not found");
        const QString strangers = factText("ERROR: disk is on fire");
        QLocale::setDefault(before);
        QCoreApplication::removeTranslator(&texts);
        QVERIFY2(level.contains(QStringLiteral("keine Antwort in")) && level.endsWith(QStringLiteral("beim Verbinden")),
            qPrintable(level));
        QVERIFY2(metric.endsWith(QStringLiteral("WAL fsync p99 1,62 s")), qPrintable(metric));
        QVERIFY2(breaker.endsWith(QStringLiteral("Fehlerrate")), qPrintable(breaker));
        QVERIFY2(refused.contains(QStringLiteral("das würde das Quorum brechen: es fallen aus: n1/acp; Kapazität von"))
                && refused.endsWith(QStringLiteral("connection refused")),
            qPrintable(refused));
        QCOMPARE(error, QStringLiteral("der Rechnername lässt sich nicht auflösen: Rechner nicht gefunden"));
        QCOMPARE(strangers, QStringLiteral("ERROR: disk is on fire"));
    }

    void everyValueHasItsPlaceInEveryLanguage_data() { addLanguages(); }
    void everyValueHasItsPlaceInEveryLanguage()
    {
        QFETCH(QString, language);
        for (const auto& [key, message] : read(fileOf(language))) {
            const QString source = key.section(u'|', 1, 1);
            QVERIFY2(placeholders(source) == placeholders(message.translation), qPrintable(key));
        }
    }

    void everyLanguageIsCompiledInAndCanBeChosen_data() { addLanguages(); }
    void everyLanguageIsCompiledInAndCanBeChosen()
    {
        QFETCH(QString, language);
        QTranslator texts;
        QVERIFY(texts.load(QLocale(language), QStringLiteral("dwcp"), QStringLiteral("_"), QStringLiteral(":/i18n")));
        QVERIFY(!texts.translate("Texts", "Degraded").isEmpty());
        QVERIFY(texts.translate("Texts", "Degraded") != QLatin1String("Degraded"));
        ConsoleDesk console;
        MainWindow window(console.desk());
        window.go({QStringLiteral("settings")});
        const auto buttons = window.page()->findChildren<QAbstractButton*>();
        const QString own = QLocale(language).nativeLanguageName();
        const auto button = std::ranges::find_if(buttons, [&](const QAbstractButton* one) {
            return !one->text().isEmpty() && own.startsWith(one->text(), Qt::CaseInsensitive);
        });
        QVERIFY2(button != buttons.end(), qPrintable(own));
        (*button)->click();
        QCOMPARE(console.preferences.language(), language);
    }

    void germanReachesTheScreen()
    {
        German german;
        german.window->go({QStringLiteral("breakers")});
        ConsoleDesk::settle();
        QStringList words;
        for (const auto* button : german.window->findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                words << button->text();
        }
        for (const char* word : {"Alle 60", "Zurücksetzen", "Auslösen", "Anhalten"})
            QVERIFY2(words.contains(QString::fromUtf8(word)), qPrintable(words.join(u';')));
    }

    void aLongerLanguageHasRoom()
    {
        Pseudo texts;
        QCoreApplication::installTranslator(&texts);
        QStringList cut;
        QStringList plain;
        {
            ConsoleDesk console;
            MainWindow window(console.desk());
            window.resize(1440, 900);
            window.show();
            console.show();
            cut = cutButtons(window);
            for (const auto* button : window.findChildren<QAbstractButton*>()) {
                if (button->isVisible() && !button->text().isEmpty() && !button->text().contains(u'['))
                    plain << button->text();
            }
        }
        QCoreApplication::removeTranslator(&texts);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        // What is left are names of things: languages are written in their own.
        for (const char* name : {"English", "Deutsch", "Français", "Español", "日本語", "简体中文"})
            plain.removeAll(QString::fromUtf8(name));
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u';')));
    }

    void noGermanTextIsCut()
    {
        German german;
        QStringList cut;
        std::vector<Place> places;
        for (const ViewEntry& entry : viewCatalogue()) {
            for (LayerIndex layer = 0; layer < (entry.perLayer ? 5 : 1); ++layer)
                places.push_back({QLatin1String(entry.id), entry.perLayer ? layer : noLayer});
        }
        for (const Place& place : places) {
            QVERIFY(german.window->go(place));
            ConsoleDesk::settle();
            const QSize least = german.window->minimumSizeHint();
            QVERIFY2(least.width() <= 1440 && least.height() <= 900, qPrintable(place.page));
            for (const auto* button : german.window->findChildren<QAbstractButton*>()) {
                if (button->isVisible() && button->width() < button->minimumSizeHint().width())
                    cut << place.page + QStringLiteral(" button ") + button->text();
            }
            if (place.layer != 0 && place.layer != noLayer)
                continue;
            for (const auto* table : german.window->findChildren<QTableView*>()) {
                if (!table->isVisible() || !table->horizontalHeader()->isVisible())
                    continue;
                for (const QString& title : cutHeads(table))
                    cut << place.page + QStringLiteral(" column ") + title;
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
