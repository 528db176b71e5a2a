// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace dwcp;

namespace {

struct Fruit {
    int id = 0;
    int price = 0;

    int key() const { return id; }
    friend bool operator==(const Fruit&, const Fruit&) = default;
    friend bool operator<(const Fruit& a, const Fruit& b) { return a.id < b.id; }
};

class Market final : public RowTable<Fruit> {
public:
    Market()
        : RowTable({{QStringLiteral("id"), {}, Qt::AlignLeft, [](const Fruit& row) { return QString::number(row.id); },
                        [](const Fruit& row) { return SortKey::of(row.id); }, {}},
            {QStringLiteral("price"), {}, Qt::AlignRight, [](const Fruit& row) { return QString::number(row.price); },
                [](const Fruit& row) { return SortKey::of(row.price); }, {}}})
    {
    }
    using RowTable::apply;
    using RowTable::applyChanges;

    QString print() const
    {
        QStringList rows;
        for (int row = 0; row < rowCount(); ++row)
            rows << index(row, 0).data().toString() + u':' + index(row, 1).data().toString();
        return rows.join(u' ');
    }
};

std::vector<Fruit> fruits(const std::map<int, int>& prices)
{
    std::vector<Fruit> rows;
    for (const auto& [id, price] : prices)
        rows.push_back({id, price});
    return rows;
}

} // namespace

class TestRowDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreOneRun()
    {
        const std::vector<RowRange> expected{{1, 3}, {5, 5}, {7, 8}};
        QCOMPARE(runsOf({1, 2, 3, 5, 7, 8}), expected);
    }

    void equalContentSaysNothing()
    {
        Market market;
        market.apply({{1, 10}, {2, 20}});
        QSignalSpy changed(&market, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&market, &QAbstractItemModel::layoutChanged);
        market.apply({{2, 20}, {1, 10}});
        QCOMPARE(changed.size() + layout.size(), 0);
        QCOMPARE(market.print(), QStringLiteral("1:10 2:20"));
    }

    void neighbouringChangesAreOneSignal()
    {
        Market market;
        market.apply({{1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}});
        QSignalSpy changed(&market, &QAbstractItemModel::dataChanged);
        market.apply({{1, 1}, {2, 7}, {3, 7}, {4, 1}, {5, 7}});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(changed[1][0].toModelIndex().row(), 4);
    }

    void sortedRowsMoveInOneLayoutChange()
    {
        Market market;
        market.apply({{1, 10}, {2, 20}, {3, 30}});
        market.sort(1, Qt::DescendingOrder);
        QCOMPARE(market.print(), QStringLiteral("3:30 2:20 1:10"));
        QSignalSpy layout(&market, &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(&market, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&market, &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex chosen = market.index(2, 0);
        market.apply({{1, 40}, {2, 20}, {3, 30}});
        QCOMPARE(market.print(), QStringLiteral("1:40 3:30 2:20"));
        QCOMPARE(layout.size(), 1);
        QCOMPARE(inserted.size() + removed.size(), 0);
        QCOMPARE(chosen.row(), 0);
    }

    void unknownNumbersComeLast()
    {
        QVERIFY(SortKey::of(1e300) < SortKey::of(std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(SortKey::of(QStringLiteral("a")) < SortKey::of(QStringLiteral("b")));
    }

    void emptiesAndFills()
    {
        Market market;
        market.apply({{1, 1}, {2, 2}});
        market.apply({});
        QCOMPARE(market.rowCount(), 0);
        market.apply({{9, 9}});
        QCOMPARE(market.print(), QStringLiteral("9:9"));
        QCOMPARE(market.rowOf(9), 0);
        QCOMPARE(market.rowOf(1), -1);
        QCOMPARE(market.columnOf(QStringLiteral("price")), 1);
        QCOMPARE(market.columnOf(QStringLiteral("colour")), -1);
    }

    void randomContentsKeepOrderAndSelection()
    {
        const bool held = rc::check("any content, any sorting: in order, complete, selection on its row", [] {
            Market market;
            QAbstractItemModelTester tester(&market, QAbstractItemModelTester::FailureReportingMode::Fatal);
            QItemSelectionModel selection(&market);
            const int column = *rc::gen::inRange(-1, 2);
            const auto order = *rc::gen::element(Qt::AscendingOrder, Qt::DescendingOrder);
            if (column >= 0)
                market.sort(column, order);
            for (int tick = 0; tick < 6; ++tick) {
                const auto prices = *rc::gen::resize(
                    30, rc::gen::container<std::map<int, int>>(rc::gen::inRange(0, 1000), rc::gen::inRange(0, 12)));
                int selected = -1;
                if (market.rowCount() > 0) {
                    const int row = *rc::gen::inRange(0, market.rowCount());
                    selection.setCurrentIndex(market.index(row, 0), QItemSelectionModel::ClearAndSelect);
                    selected = market.at(row).id;
                }
                market.apply(fruits(prices));
                RC_ASSERT(market.rowCount() == int(prices.size()));
                for (const Fruit& row : market.all())
                    RC_ASSERT(prices.at(row.id) == row.price);
                for (int row = 1; column >= 0 && row < market.rowCount(); ++row) {
                    const int before = column == 0 ? market.at(row - 1).id : market.at(row - 1).price;
                    const int after = column == 0 ? market.at(row).id : market.at(row).price;
                    const bool ordered = order == Qt::AscendingOrder ? before <= after : before >= after;
                    RC_ASSERT(ordered);
                }
                if (prices.contains(selected)) {
                    RC_ASSERT(selection.currentIndex().isValid());
                    RC_ASSERT(market.at(selection.currentIndex().row()).id == selected);
                    RC_ASSERT(selection.isSelected(selection.currentIndex()));
                }
            }
        });
        QVERIFY(held);
    }

    void changesAloneEndWhereTheWholeDoes()
    {
        const bool held = rc::check("a sorted table after changes is the same as one that is made anew", [] {
            Market market;
            const int column = *rc::gen::inRange(-1, 2);
            const auto order = *rc::gen::element(Qt::AscendingOrder, Qt::DescendingOrder);
            std::map<int, int> prices;
            for (int id = 0; id < 25; ++id)
                prices[id] = *rc::gen::inRange(0, 6); // many are equal
            market.apply(fruits(prices));
            market.sort(column, order);
            for (int tick = 0; tick < 6; ++tick) {
                std::vector<std::pair<Fruit, Fruit>> changes;
                const auto ids = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 25));
                for (const int id : std::set<int>(ids.begin(), ids.end())) {
                    const int price = *rc::gen::inRange(0, 6);
                    changes.push_back({{id, prices[id]}, {id, price}});
                    prices[id] = price;
                }
                RC_ASSERT(market.applyChanges(std::move(changes)));
                Market whole;
                whole.sort(column, order);
                whole.apply(fruits(prices));
                RC_ASSERT(market.print() == whole.print());
            }
            RC_ASSERT(!market.applyChanges({{{99, 1}, {99, 2}}}));
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestRowDiff)
#include "tst_rowdiff.moc"
