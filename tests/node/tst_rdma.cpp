// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/amst/rdma.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;

class TestRdma : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_device_is_not_zero_devices()
    {
        const QTemporaryDir folder;
        QCOMPARE(countRdmaDevices(folder.filePath(QStringLiteral("none")).toStdString()), std::nullopt);
        QCOMPARE(countRdmaDevices(folder.path().toStdString()), std::nullopt);
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("mlx5_0")));
        QCOMPARE(countRdmaDevices(folder.path().toStdString()), std::optional<std::size_t>(1));
    }

    void pinned_memory_is_what_the_kernel_says()
    {
        const QTemporaryDir folder;
        const std::string name = folder.filePath(QStringLiteral("status")).toStdString();
        QCOMPARE(pinnedBytes(name), std::nullopt);
        QFile file(QString::fromStdString(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name:\tdwcp-node\nVmLck:\t       7 kB\nVmPin:\t      12 kB\nVmRSS:\t   17000 kB\n");
        file.close();
        QCOMPARE(pinnedBytes(name), std::optional<std::uint64_t>(12 * 1024));
    }
};

QTEST_APPLESS_MAIN(TestRdma)
#include "tst_rdma.moc"
