// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chronicles.h"

#include "reports/celltext.h"
#include "reports/chartdrawing.h"
#include "reports/contents.h"
#include "reports/reportcatalogue.h"

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <sys/resource.h>

using namespace dwcp;

namespace {

/** What a stranger may call his node. */
const char* const hostileNames[] = {"=cmd|'/c calc'!A1", "@SUM(1+1)*cmd", "<script>alert(1)</script>",
    "\xE2\x80\xAE"
    "gnp.exe",
    "line\nbreak\r\nand\ttab", "a|b`c*d_e[f](g)", "\"quoted\",'and' <b>&amp;", "\xff\xfe\x80 broken"};

/** A minute of one value. */
ReportChart flatChart(double value)
{
    ReportChart chart;
    chart.from = WallTime(std::chrono::hours(1));
    chart.to = chart.from + std::chrono::minutes(1);
    ChartLine line;
    line.points = {{chart.from, value, 0, 0}, {chart.to, value, 0, 0}};
    chart.lines.push_back(std::move(line));
    return chart;
}

Report reportOf(ReportType type, const std::shared_ptr<const Chronicle>& chronicle)
{
    return contentsOf(type, chronicle, {});
}

/** All bytes of a report, several files one after the other. */
QByteArray bytesOf(const Report& report, const ReportFormat& format, bool inFolder = false)
{
    const QTemporaryDir folder;
    const QString path =
        folder.filePath(QStringLiteral("report") + (inFolder ? QString() : QString::fromLatin1(format.suffix.data())));
    ReportFiles files(path.toStdString());
    if (const auto error = writeReport(report, format, files))
        return "error: " + QByteArray::fromStdString(error->message());
    QByteArray all;
    for (const std::string& name : files.paths()) {
        QFile file(QString::fromStdString(name));
        if (!file.open(QIODevice::ReadOnly))
            return "error: " + file.errorString().toUtf8();
        all += file.readAll();
    }
    return all;
}

std::shared_ptr<const Chronicle> hostileChronicle()
{
    SnapshotBuilder nodes;
    for (const char* name : hostileNames)
        nodes.node(name, name);
    nodes.node(std::string(10'000, 'x'), "huge");
    ChronicleBuilder b(std::move(nodes));
    for (NodeId id = 0; id < std::size(hostileNames); ++id)
        b.level(b.begin + std::chrono::minutes(1), id, 0, Level::Healthy, Level::Critical);
    for (const char* name : hostileNames)
        b.audit(b.begin + std::chrono::minutes(2), name, name, name);
    return b.samples().take();
}

QStringList entries(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/** Files may not grow beyond this, as on a full disk. */
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit less{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &less);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void everyTypeHasEveryFormat_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("format");
        for (const ReportTypeName& type : reportTypes()) {
            for (const ReportFormat& format : reportFormats())
                QTest::addRow("%s %s", type.name.data(), format.name.data())
                    << int(type.type) << QByteArray(format.name.data());
        }
    }
    /** The same inputs give the same bytes. */
    void everyTypeHasEveryFormat()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, format);
        const ReportFormat& form = *reportFormat(format.toStdString());
        const QByteArray first = bytesOf(reportOf(ReportType(type), atlasChronicle().take()), form);
        QVERIFY2(first.size() > 20 && !first.startsWith("error"), first.left(200));
        QCOMPARE(bytesOf(reportOf(ReportType(type), atlasChronicle().take()), form), first);
    }

    void hostileNamesAreHarmless_data() { everyTypeHasEveryFormat_data(); }
    void hostileNamesAreHarmless()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, format);
        static const auto chronicle = hostileChronicle();
        const QByteArray text = bytesOf(reportOf(ReportType(type), chronicle), *reportFormat(format.toStdString()));
        QVERIFY2(!text.startsWith("error"), text.left(200));
        if (format == "pdf" || format == "xlsx")
            return; // packed; what is in them is read back by tst_readback
        QVERIFY(format == "csv" || !text.contains("<script")); // in CSV nothing is markup
        QVERIFY(!text.contains("\xE2\x80\xAE"));
        QVERIFY(!text.contains(QByteArray(1100, 'x')));
        QVERIFY(QString::fromUtf8(text).toUtf8() == text);
        if (format == "json")
            QVERIFY(!nlohmann::json::parse(text.toStdString()).empty());
    }

    void noFormulaBeginsACellOfCsv()
    {
        const QByteArray text = bytesOf(reportOf(ReportType::Audit, hostileChronicle()), *reportFormat("csv"));
        int lines = 0;
        for (const QByteArray& line : text.split('\n')) {
            for (const QByteArray& cell : line.split(',')) {
                const QByteArray bare = cell.startsWith('"') ? cell.mid(1) : cell;
                QVERIFY2(bare.isEmpty() || !QByteArray("=+-@").contains(bare[0]), line);
            }
            ++lines;
        }
        QCOMPARE(lines, 2 + int(std::size(hostileNames)));
        QVERIFY(text.contains("'=cmd|'/c calc'!A1"));
    }

    void textsAreCutAndCleaned()
    {
        QCOMPARE(harmless("a\nb\r\tc"), std::string("a b  c"));
        QCOMPARE(harmless("\xE2\x80\xAE"
                          "abc"),
            std::string("abc"));
        QCOMPARE(harmless("\xff"), std::string("\xEF\xBF\xBD"));
        QCOMPARE(harmless("\xC0\xAF"), std::string("\xEF\xBF\xBD\xEF\xBF\xBD")); // a slash, written too long
        QCOMPARE(harmless("äöü漢字"), std::string("äöü漢字"));
        QCOMPARE(QString::fromStdString(harmless(std::string(5000, 'y'))).size(), qsizetype(301));
    }
    void whatIsHarmlessStaysAsItIs()
    {
        QVERIFY(rc::check([](const std::string& text) {
            const std::string once = harmless(text, 10'000);
            RC_ASSERT(harmless(once, 10'000) == once);
            RC_ASSERT(QString::fromStdString(once).toStdString() == once);
        }));
    }
    void numbersReadBackAsTheSame()
    {
        QVERIFY(rc::check(
            [](double number) { RC_ASSERT(std::strtod(numberForPrograms(number).c_str(), nullptr) == number); }));
        QCOMPARE(numberForPrograms(std::numeric_limits<double>::quiet_NaN()), std::string());
    }
    void nothingButAllOfItIsAHundredPercent()
    {
        const QLocale c = QLocale::c();
        QCOMPARE(cellForPeople(1.0, CellKind::Share, {}, c), QStringLiteral("100 %"));
        QCOMPARE(cellForPeople(0.9999999, CellKind::Share, {}, c), QStringLiteral("99.9999 %"));
        QCOMPARE(cellForPeople(0.99543, CellKind::Share, {}, c), QStringLiteral("99.543 %"));
        QCOMPARE(cellForPeople(0.5, CellKind::Share, {}, QLocale(QLocale::German)), QStringLiteral("50,00 %"));
    }
    void quantitiesHaveTheirUnit()
    {
        const QLocale c = QLocale::c();
        QCOMPARE(quantityForPeople(1.5e9, "bytes", c), QStringLiteral("1.5 GB"));
        QCOMPARE(quantityForPeople(0.0032, "seconds", c), QStringLiteral("3.2 ms"));
        QCOMPARE(quantityForPeople(12, "per_second", c), QStringLiteral("12/s"));
        QCOMPARE(pointsOf(std::nextafter(0.5, 0.0)), 49.9); // critical, and must not read 50
        QCOMPARE(pointsOf(0.57), 57.0);
        QCOMPARE(spanForPeople(std::chrono::seconds(93784)), QStringLiteral("1 d 2 h"));
        QCOMPARE(spanForPeople(std::chrono::milliseconds(450)), QStringLiteral("450 ms"));
        QCOMPARE(spanForPeople(-std::chrono::minutes(132)), QStringLiteral("-2 h 12 min"));
        QCOMPARE(quantityForPeople(360, "ratio", c), QStringLiteral("36000 %"));
        QCOMPARE(quantityForPeople(-1.5, "ratio", c), QStringLiteral("-150 %"));
        QCOMPARE(quantityForPeople(0.999999999, "ratio", c), QStringLiteral("99.9999 %"));
        QCOMPARE(quantityForPeople(2.5e-8, "seconds", c), QStringLiteral("25 ns"));
        QCOMPARE(quantityForPeople(4.5e-16, "seconds", c), QStringLiteral("0 s"));
    }

    void aCountThatStaysAtNothingHasNoAxisBelowIt()
    {
        const ChartDrawing drawing = drawChart(flatChart(0), 600, 160, QLocale::c());
        QVERIFY(!drawing.texts.empty());
        for (const InkText& text : drawing.texts)
            QVERIFY2(!text.text.startsWith(u'-'), qPrintable(text.text));
    }

    void namesOfNearLimitsDoNotStandOnEachOther()
    {
        ReportChart chart = flatChart(10);
        chart.most = 100; // so that one is a pixel
        chart.limits = {{QStringLiteral("degraded"), 50, ChartRole::Degraded},
            {QStringLiteral("critical"), 51, ChartRole::Critical}, {QStringLiteral("failed"), 50.5, ChartRole::Failed}};
        std::vector<double> names;
        for (const InkText& text : drawChart(chart, 600, 160, QLocale::c()).texts) {
            if (text.ink == ChartInk::Degraded || text.ink == ChartInk::Critical || text.ink == ChartInk::Failed)
                names.push_back(text.at.y());
        }
        QCOMPARE(names.size(), std::size_t(2));
        QVERIFY2(std::abs(names[0] - names[1]) >= 11, qPrintable(QString::number(names[0] - names[1])));
    }

    void aFullDiskLeavesNoHalfFile_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const ReportFormat& format : reportFormats())
            QTest::addRow("%s", format.name.data()) << QByteArray(format.name.data());
    }
    void aFullDiskLeavesNoHalfFile()
    {
        QFETCH(QByteArray, format);
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("report.csv")).toStdString();
        const Report report = reportOf(ReportType::Detailed, atlasChronicle().take());
        std::optional<Error> error;
        {
            ReportFiles files(path);
            const SmallDisk disk(2000);
            error = writeReport(report, *reportFormat(format.toStdString()), files);
        }
        QVERIFY(error.has_value());
        QVERIFY2(error->message().find("cannot be written") != std::string::npos, error->message().c_str());
        QCOMPARE(entries(folder.path()), QStringList());
    }
    void whatWasThereBeforeStaysUntilTheNewIsWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.json"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        const Report report = reportOf(ReportType::Detailed, atlasChronicle().take());
        {
            ReportFiles files(path.toStdString());
            const auto error = writeReport(report, *reportFormat("json"), files, [](auto, auto) { return false; });
            QVERIFY(!error); // so few rows are not worth a word
        }
        const Report large =
            reportOf(ReportType::Metrics, ChronicleBuilder(SnapshotBuilder::fleet(40)).samples().take());
        QByteArray kept;
        {
            ReportFiles files(path.toStdString());
            QVERIFY(before.open(QIODevice::ReadOnly));
            kept = before.readAll();
            before.close();
            QVERIFY(writeReport(large, *reportFormat("json"), files, [](auto, auto) { return false; }).has_value());
        }
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), kept);
        QCOMPARE(entries(folder.path()), QStringList{QStringLiteral("report.json")});
    }
    /** One glance, whatever happened: what is open, then what was worst. */
    void aSummaryIsShortOnPaper()
    {
        using namespace std::chrono_literals;
        auto eventful = std::make_shared<Chronicle>(*atlasChronicle().take());
        eventful->incidents.clear();
        for (std::uint32_t i = 0; i < 300; ++i) {
            IncidentAccount incident;
            incident.worst.id = i + 1;
            incident.worst.level = i % 3 == 0 ? Level::Failed : Level::Critical;
            incident.worst.size = i;
            incident.opened = ChronicleBuilder::begin + i * 1s;
            incident.closed = i == 100 ? WallTime{} : incident.opened + 1min;
            eventful->incidents.push_back(std::move(incident));
        }
        const Report report = reportOf(ReportType::Summary, eventful);
        std::vector<std::int64_t> numbers;
        for (const ReportSection& section : report.sections) {
            for (const ReportBlock& block : section.blocks) {
                const auto* table = std::get_if<ReportTable>(&block);
                if (!table)
                    continue;
                QVERIFY2(std::min(table->rows, table->paperRows) <= 6 || table->id == "runs", table->id.c_str());
                if (table->id == "incidents") {
                    table->each([&](ReportRow row) {
                        numbers.push_back(std::get<std::int64_t>(row[0]));
                        return true;
                    });
                }
            }
        }
        QCOMPARE(numbers.size(), 300U); // all of them, where there is room
        QCOMPARE(numbers[0], 101);
        QCOMPARE(numbers[1], 298);
        QCOMPARE(numbers[100], 1);
        QCOMPARE(numbers[101], 300);
        const QByteArray pdf = bytesOf(report, *reportFormat("pdf"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }
    /** Nothing found where nobody looked, or at few of many, is not known. */
    void whatIsAboutToBreakIsKnownOnlyAfterALook()
    {
        constexpr std::int64_t notKnown = -1;
        const auto aboutToBreak = [](const Chronicle& chronicle) -> std::int64_t {
            const Report report = reportOf(ReportType::Summary, std::make_shared<Chronicle>(chronicle));
            for (const ReportBlock& block : report.sections.at(0).blocks) {
                const auto* figures = std::get_if<ReportFigures>(&block);
                if (!figures)
                    continue;
                const auto& value = std::ranges::find(figures->figures, "about_to_break", &ReportFigure::id)->value;
                return std::holds_alternative<std::monostate>(value) ? notKnown : std::get<std::int64_t>(value);
            }
            return -2;
        };
        Chronicle chronicle = *atlasChronicle().take();
        std::size_t metrics = 0;
        for (const ComponentAccount& component : chronicle.components)
            metrics += ruleCount(*component.spec);
        QCOMPARE(aboutToBreak(chronicle), notKnown);
        chronicle.isLookedAhead = true;
        QCOMPARE(aboutToBreak(chronicle), notKnown);
        chronicle.outlooks.resize(metrics / 2 - 1);
        QCOMPARE(aboutToBreak(chronicle), notKnown);
        chronicle.outlooks.resize(metrics);
        QCOMPARE(aboutToBreak(chronicle), 0);
    }
    void columnsOnPaperAreOfTheirTable()
    {
        for (const ReportTypeName& type : reportTypes()) {
            for (const ReportSection& section : reportOf(type.type, atlasChronicle().take()).sections) {
                for (const ReportBlock& block : section.blocks) {
                    const auto* table = std::get_if<ReportTable>(&block);
                    if (!table)
                        continue;
                    for (const std::string_view id : table->paperColumns)
                        QVERIFY2(std::ranges::find(table->columns, id, &ReportColumn::id) != table->columns.end(),
                            id.data());
                }
            }
        }
    }
    /** Programs get English, people their word. */
    void yesAndNoAreWords()
    {
        for (const ReportTypeName& type : reportTypes()) {
            for (const ReportSection& section : reportOf(type.type, atlasChronicle().take()).sections) {
                for (const ReportBlock& block : section.blocks) {
                    const auto* table = std::get_if<ReportTable>(&block);
                    if (!table)
                        continue;
                    table->each([&](ReportRow row) {
                        for (std::size_t i = 0; i < row.size(); ++i) {
                            const auto* text = std::get_if<std::string>(&row[i]);
                            if (text && (*text == "yes" || *text == "no"))
                                QTest::qFail(table->columns[i].id.c_str(), __FILE__, __LINE__);
                        }
                        return true;
                    });
                }
            }
        }
    }
    void aFolderThatIsNotThereIsAnError()
    {
        const Report report = reportOf(ReportType::Summary, atlasChronicle().take());
        for (const ReportFormat& format : reportFormats()) {
            ReportFiles files("/nonexistent/folder/report.csv");
            const auto error = writeReport(report, format, files);
            QVERIFY(error
                && error->message() == "/nonexistent/folder/report.csv: cannot be written: No such file or directory");
        }
    }
    void aFullDeviceIsAnError()
    {
        ReportFiles files("/dev/full");
        const auto error =
            writeReport(reportOf(ReportType::Summary, atlasChronicle().take()), *reportFormat("json"), files);
        QVERIFY(error && error->message() == "/dev/full: cannot be written: No space left on device");
    }
    void csvInAFolderHasAFileForEachTable()
    {
        const QTemporaryDir folder;
        const Report report = reportOf(ReportType::Detailed, atlasChronicle().take());
        {
            ReportFiles files(folder.filePath(QStringLiteral("out/")).toStdString());
            QVERIFY(!writeReport(report, *reportFormat("csv"), files));
        }
        QStringList names = entries(folder.filePath(QStringLiteral("out")));
        for (const char* name :
            {"report", "figures", "layers", "nodes", "components", "events", "runs", "chart_system_score"})
            QVERIFY2(names.contains(QLatin1String(name) + QStringLiteral(".csv")), name);
    }
};

QTEST_MAIN(TestFormats)
#include "tst_formats.moc"
