// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checklogger.h"

#include "engine/statehash.h"
#include "support/builders.h"

#include <rapidcheck.h>

#include <QTest>

#include <deque>
#include <string>
#include <vector>

using namespace dwcp;

namespace {

CheckEntry entryOf(int number)
{
    CheckEntry entry;
    entry.at = testStart + std::chrono::seconds(number);
    entry.reading = number;
    if (number % 3 == 0)
        entry.text = "error " + std::to_string(number);
    return entry;
}

/** As it is kept on disk: a ring of entries, and where the newest one is. */
struct Ring {
    std::vector<CheckEntry> entries;
    std::uint8_t newest = 0;

    void add(const CheckEntry& entry)
    {
        if (entries.size() < checkLogLength) {
            newest = static_cast<std::uint8_t>(entries.size());
            entries.push_back(entry);
            return;
        }
        newest = static_cast<std::uint8_t>((newest + 1) % checkLogLength);
        entries[newest] = entry;
    }
    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(entries, newest);
    }
};

std::vector<double> readings(const CheckLog& log)
{
    std::vector<double> found;
    for (std::size_t i = 0; i < log.size(); ++i) {
        RC_ASSERT(log[i].text.empty() == (static_cast<int>(log[i].reading) % 3 != 0));
        found.push_back(log[i].reading);
    }
    return found;
}

} // namespace

class TestCheckLogger : public QObject {
    Q_OBJECT

private slots:
    /** Logs taken at any moments, and held as long as anybody likes. */
    void whatWasGivenAwayStaysAsItWas()
    {
        QVERIFY(rc::check([] {
            CheckLogger logger;
            std::deque<double> newest;
            std::vector<std::pair<CheckLog, std::vector<double>>> given;
            const int count = *rc::gen::inRange(0, 60);
            for (int i = 1; i <= count; ++i) {
                logger.add() = entryOf(i);
                newest.push_front(i);
                if (newest.size() > checkLogLength)
                    newest.pop_back();
                if (*rc::gen::arbitrary<bool>())
                    given.emplace_back(logger.log(), std::vector<double>(newest.begin(), newest.end()));
            }
            RC_ASSERT(readings(logger.log()) == std::vector<double>(newest.begin(), newest.end()));
            for (const auto& [log, expected] : given)
                RC_ASSERT(readings(log) == expected);
        }));
    }

    /** Hashes of journals that were written before the log had pages still hold. */
    void isFoldedAsTheRingThatItWas()
    {
        CheckLogger logger;
        Ring ring;
        QCOMPARE(StateHasher::of(logger), StateHasher::of(ring));
        for (int i = 1; i <= 40; ++i) {
            logger.add() = entryOf(i);
            ring.add(entryOf(i));
            QCOMPARE(StateHasher::of(logger), StateHasher::of(ring));
        }
    }

    void aLogOfTooManyEntriesKeepsTheNewest()
    {
        std::vector<CheckEntry> entries;
        for (int i = 20; i > 0; --i)
            entries.push_back(entryOf(i));
        const CheckLog log(entries);
        QCOMPARE(log.size(), checkLogLength);
        QCOMPARE(log.front().reading, 20.0);
        QCOMPARE(log[checkLogLength - 1].reading, 13.0);
        QVERIFY(CheckLog(std::vector<CheckEntry>()).empty());
        QVERIFY(CheckLog().empty());
    }
};

QTEST_APPLESS_MAIN(TestCheckLogger)
#include "tst_checklogger.moc"
