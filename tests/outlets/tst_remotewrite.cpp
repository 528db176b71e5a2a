// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/writerequest.h"

#include <QTest>

#include <bit>
#include <cmath>

using namespace dwcp;

namespace {

QByteArray hex(const std::string& bytes)
{
    return QByteArray::fromStdString(bytes).toHex();
}

} // namespace

/** The message of the remote write protocol, held against bytes worked out by hand from its schema. */
class RemoteWriteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSampleIsEncodedAsTheSchemaSays()
    {
        WriteRequest request;
        request.add({{"__name__", "m"}, {"a", "b"}}, 1, 1.0);
        // timeseries { labels { "__name__", "m" } labels { "a", "b" } samples { 1.0, 1 } }
        QCOMPARE(hex(request.encoded()),
            QByteArray("0a24"
                       "0a0d0a085f5f6e616d655f5f12016d"
                       "0a060a0161120162"
                       "120b09000000000000f03f1001"));
    }

    void samplesOfASeriesStandTogetherInTheirOrder()
    {
        WriteRequest request;
        request.add({{"__name__", "m"}}, 1000, 1);
        request.add({{"__name__", "n"}}, 1000, 2);
        request.add({{"__name__", "m"}}, 2000, 3);
        QCOMPARE(request.samples(), std::size_t(3));
        QCOMPARE(hex(request.encoded()),
            QByteArray("0a2b0a0d0a085f5f6e616d655f5f12016d120c09000000000000f03f10e807120c09000000000000084010d00f0a1d0"
                       "a0d0a085f5f6e616d655f5f12016e120c09000000000000004010e807"));
        request.clear();
        QVERIFY(request.encoded().empty());
    }

    void timesOfTodayTakeSixBytes()
    {
        WriteRequest request;
        request.add({}, 1'773'844'328'000, 0);
        QVERIFY(hex(request.encoded()).endsWith("10c0dcf18ad033"));
    }

    void theStaleMarkerIsPrometheusOwn()
    {
        QVERIFY(std::isnan(staleMarker()));
        QCOMPARE(std::bit_cast<std::uint64_t>(staleMarker()), std::uint64_t(0x7ff0000000000002));
    }
};

QTEST_GUILESS_MAIN(RemoteWriteTest)
#include "tst_remotewrite.moc"
