// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chronicles.h"

#include "reports/contents.h"
#include "reports/reportcatalogue.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;

namespace {

/** Every type in every format, for other programs to read. */
std::optional<Error> writeAll(const QString& folder, const std::shared_ptr<const Chronicle>& chronicle)
{
    for (const ReportTypeName& type : reportTypes()) {
        const Report report = contentsOf(type.type, chronicle, {});
        for (const ReportFormat& format : reportFormats()) {
            const std::string suffix(format.name == "csv" ? "/" : format.suffix);
            ReportFiles files(folder.toStdString() + "/" + std::string(type.name) + suffix);
            if (auto error = writeReport(report, format, files))
                return error;
        }
    }
    return std::nullopt;
}

} // namespace

/** What one program wrote others read: the same numbers in every format. */
class TestReadback : public QObject {
    Q_OBJECT

private slots:
    void otherProgramsReadTheSame_data()
    {
        QTest::addColumn<bool>("isHostile");
        QTest::newRow("a quarter of an hour") << false;
        QTest::newRow("hostile names") << true;
    }
    void otherProgramsReadTheSame()
    {
        QFETCH(bool, isHostile);
        const QTemporaryDir folder;
        SnapshotBuilder nodes;
        nodes.node("=1+1", "<script>alert(1)</script>");
        nodes.node("two\nlines", "a|b");
        ChronicleBuilder hostile(std::move(nodes));
        hostile.audit(hostile.begin, "=cmd()", "-2+3", "@SUM(A1)");
        const auto chronicle = isHostile ? hostile.samples().take() : atlasChronicle().take();
        const auto error = writeAll(folder.path(), chronicle);
        QVERIFY2(!error, error ? error->message().c_str() : "");
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        // Debian's own: it is the one that has the package's openpyxl.
        python.start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral(DWCP_SOURCE_DIR "/tests/reports/readback.py"), folder.path(),
                QStringLiteral(DWCP_SOURCE_DIR "/resources/schemas/report.schema.json")});
        QVERIFY(python.waitForFinished(120'000));
        const QByteArray said = python.readAll();
        QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0, said);
    }
};

QTEST_MAIN(TestReadback)
#include "tst_readback.moc"
