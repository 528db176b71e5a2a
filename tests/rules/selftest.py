#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A rule that refuses nothing is worse than none: each is shown a tree with its violation, and one that only looks so."""

import pathlib
import sys
import tempfile
import unittest

from rules import RULES, TREE_RULES, Qt, violations
from source import sources

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADERS = ("backend/health/level.h", "backend/probes/tcpprobe.h", "backend/resilience/clock.h",
           "backend/resilience/random.h", "backend/engine/monitor.h", "models/feed.h", "views/overviewpage.h",
           "tests/support/fakeclock.h")
KNOWN = "namespace dwcp {\nenum class Level { Healthy };\nclass Band;\nstruct Score { struct Part { }; };\n} // namespace dwcp\n"

# rule: [(file, content that must be refused)], [(file, content that must not)]
PLANTED = {
    "includes": (
        [("backend/engine/commander.cpp", '#include "probes/tcpprobe.h"\n'),
         ("backend/resilience/retry.cpp", '#include "health/level.h"\n'),
         ("backend/resilience/clock.cpp", "#include <QString>\n"),
         ("backend/health/score.h", "#include <QtCore/QString>\n"),
         ("backend/probes/tcpprobe.cpp", '#include "../engine/monitor.h"\n'),
         ("models/layermodel.cpp", "#include <QColor>\n"),
         ("models/layermodel.cpp", '#include "views/overviewpage.h"\n'),
         ("views/chart.cpp", '#include "engine/monitor.h"\n'),
         ("views/chart.cpp", "#include <QNetworkAccessManager>\n"),
         ("views/chart.cpp", '#include "resilience/random.h"\n'),
         ("backend/engine/monitor.cpp", "#include <boost/asio.hpp>\n"),
         ("tests/health/tst_level.cpp", '#include "probes/tcpprobe.h"\n'),
         ("backend/health/level.h", '#include "tests/support/fakeclock.h"\n')],
        [("backend/engine/commander.cpp", '#include "health/level.h"\n#include "monitor.h"\n#include <QObject>\n'),
         ("backend/engine/commander.cpp", '// #include "probes/tcpprobe.h"\n'),
         ("backend/probes/tcpprobe.cpp", '#include "resilience/clock.h"\n#include <boost/asio.hpp>\n#include <vector>\n'),
         ("models/layermodel.cpp", '#include "models/feed.h"\n#include <QAbstractItemModel>\n'),
         ("views/chart.cpp", '#include "models/feed.h"\n#include <QtCharts/QChart>\n#include <QPainter>\n'),
         ("tests/engine/tst_monitor.cpp", '#include "support/fakeclock.h"\n#include "engine/monitor.h"\n#include <QTest>\n'),
         ("tests/models/feed.h", '#include "feed.h"\n#pragma once\n'),
         ("app/main.cpp", '#include "engine/monitor.h"\n#include "views/overviewpage.h"\n')]),
    "strangers": (
        [("backend/misc/stray.cpp", ""), ("tests/other/tst_x.cpp", "")],
        [("backend/health/level.cpp", "")]),
    "real-clock": (
        [("backend/engine/monitor.cpp", "auto t = std::chrono::steady_clock::now();"),
         ("backend/probes/scraper.cpp", "using C = std::chrono::system_clock;\nauto t = std::chrono::system_clock ::now (); time(nullptr);"),
         ("views/clocklabel.cpp", "auto t = QDateTime::currentDateTimeUtc();"),
         ("models/feed.cpp", "QElapsedTimer timer;"),
         ("tests/engine/tst_monitor.cpp", "clock_gettime(CLOCK_MONOTONIC, &t);"),
         ("app/main.cpp", "gettimeofday(&t, nullptr);")],
        [("backend/resilience/systemclock.cpp", "return std::chrono::steady_clock::now();"),
         ("backend/engine/monitor.cpp", '// steady_clock::now() is refused\nauto s = "steady_clock::now";\nm_clock.steady();'),
         ("tests/journeys/tst_etcd.cpp", "QElapsedTimer timer;")]),
    "real-randomness": (
        [("backend/engine/schedule.cpp", "std::random_device device;"),
         ("views/chart.cpp", "int x = rand();"),
         ("backend/probes/scraper.cpp", "QRandomGenerator::global()->generate();"),
         ("tests/engine/tst_monitor.cpp", "srand(1);")],
        [("app/main.cpp", "std::random_device device;"),
         ("backend/engine/schedule.cpp", "m_random.uniform(); operand(); std::mt19937_64 numbers(7);")]),
    "locks": (
        [("backend/engine/monitor.h", "std::mutex m_mutex;"),
         ("backend/health/level.h", "std::shared_mutex m_mutex;"),
         ("models/feed.h", "QMutex m_mutex;"),
         ("app/main.cpp", "std::condition_variable wake;")],
        [("backend/health/inbox.h", "std::mutex m_mutex;"),
         ("backend/resilience/bulkhead.h", "std::mutex m_mutex;"),
         ("tests/engine/tst_monitor.cpp", "std::mutex mutex;"),
         ("backend/engine/monitor.h", "std::atomic<int> m_count; std::binary_semaphore m_wake{0};")]),
    "sleep": (
        [("tests/engine/tst_monitor.cpp", "QTest::qSleep(10);"),
         ("tests/views/tst_page.cpp", "QTest::qWait(100);"),
         ("tests/probes/tst_scraper.cpp", "std::this_thread::sleep_for(10ms);"),
         ("backend/probes/scraper.cpp", "usleep(1);")],
        [("tests/journeys/tst_etcd.cpp", "QTest::qWait(100);"),
         ("tests/views/tst_page.cpp", "QTRY_VERIFY(spy.wait()); QTest::qWaitForWindowExposed(&page);")]),
    "nested-loop": (
        [("views/chart.cpp", "QCoreApplication::processEvents();"),
         ("models/feed.cpp", "QEventLoop loop;\nloop.exec();")],
        [("backend/engine/enginehost.cpp", "QEventLoop loop;"),
         ("tests/views/tst_page.cpp", "QCoreApplication::processEvents();")]),
    "threads": (
        [("backend/engine/enginehost.cpp", "m_engine->moveToThread(&m_thread);"),
         ("app/main.cpp", "connect(a, &A::b, c, &C::d, Qt::BlockingQueuedConnection);")],
        [("app/main.cpp", "// no moveToThread here\nconnect(a, &A::b, c, &C::d, Qt::QueuedConnection);")]),
    "names": (
        [("views/chart.h", "#pragma once\nclass ChartManager { };"),
         ("models/feed.h", "#pragma once\nstruct FeedData { };"),
         ("backend/health/level.h", "#pragma once\nclass [[nodiscard]] LevelHelper final : public Level { };")],
        [("views/chart.h", "#pragma once\nclass QMimeData;\nclass DataChart { };\nvoid setData();")]),
    "skipped-test": (
        [("tests/engine/tst_monitor.cpp", 'QSKIP("no");')],
        [("tests/engine/tst_monitor.cpp", "// QSKIP is refused")]),
    "object-macro": (
        [("models/feed.h", "#pragma once\nclass Feed : QObject { Q_OBJECT\n};")],
        [("models/feed.h", "#pragma once\nclass Feed : QObject {\n    Q_OBJECT\n};")]),
    "untranslated": (
        [("views/chart.cpp", 'label->setText(QStringLiteral("Healthy"));'),
         ("views/chart.cpp", 'auto* button = new QPushButton(QStringLiteral("Trip"), this);'),
         ("views/chart.cpp", 'table->setHorizontalHeaderLabels({tr("Name"), QStringLiteral("Level")});'),
         ("views/chart.cpp", 'label->setText(ok ? tr("Good") : u"Bad"_s);'),
         ("views/chart.cpp", 'QLabel title(QStringLiteral("Breakers"));'),
         ("app/main.cpp", 'window.setWindowTitle("DWCP Console");')],
        [("views/chart.cpp", 'label->setText(tr("Healthy")); label->setObjectName(QStringLiteral("level"));'),
         ("views/chart.cpp", 'label->setText(QCoreApplication::translate("Level", "Healthy"));'),
         ("views/chart.cpp", 'label->setText(time.toString(QStringLiteral("HH:mm:ss")));'),
         ("views/chart.cpp", 'label->setText(QStringLiteral("%1 / %2").arg(a).arg(b)); icon->setText(u"–"_s);'),
         ("backend/engine/monitor.cpp", 'event.setText("connection refused");')]),
    "licence": (
        [("backend/health/level.cpp", None), ("tests/run", "#!/bin/sh\n"), ("backend/CMakeLists.txt", "project(x)\n")],
        [("tests/run", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"), ("app/list", "no script\n")]),
    "guard": (
        [("backend/health/level.h", "struct Level { };")],
        [("backend/health/level.h", "#pragma once\n"), ("backend/health/level.cpp", "")]),
    "unfinished": (
        [("backend/health/level.cpp", "// " + "TO" + "DO: the rest")],
        [("backend/health/level.cpp", "// nothing to do")]),
    "file-names": (
        [("backend/health/Level.cpp", ""), ("backend/health/levelhelper.cpp", "")],
        [("backend/health/levelband.cpp", ""), ("tests/health/tst_level.cpp", ""), ("tests/fuzz/fuzz_page.cpp", "")]),
    "doubles": (
        [("models/feed.h", "#pragma once\nnamespace dwcp {\nclass Level final : public QObject { };\n}"),
         ("views/chart.cpp", "namespace dwcp { namespace { int x; }\nvoid f() { }\nstruct Score { }; }"),
         ("backend/probes/scraper.cpp", "namespace dwcp { enum Level : int { A }; }")],
        [("views/chart.cpp", "namespace dwcp {\nnamespace {\nstruct Score { };\n}\nvoid f() { struct Level { }; }\n}"),
         ("models/feed.h", "#pragma once\nnamespace dwcp {\nclass Level;\nstruct Band { struct Score { }; };\n}"),
         ("tests/health/tst_level.cpp", "namespace dwcp { struct Level { }; }")]),
    "sleeping-scripts": (
        [("tests/resilience/mutate.py", "#!/usr/bin/env python3\nimport time\ntime.sleep(1)\n")],
        [("tests/journeys/etcd.py", "#!/usr/bin/env python3\nimport time\ntime.sleep(1)\n")]),
}


class Planted(unittest.TestCase):
    def refusals(self, path, content):
        """The rules that refuse a tree of a few innocent headers and one more file."""
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for header in HEADERS:
                (root / header).parent.mkdir(parents=True, exist_ok=True)
                (root / header).write_text(SPDX + "#pragma once\n" + (KNOWN if header == HEADERS[0] else ""))
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            spdx = SPDX if file.suffix in (".cpp", ".h") and content is not None else ""
            file.write_text(spdx + (content or ""))
            return [(v.rule, v.path) for v in violations(sources(root))]

    def test_every_rule_is_planted(self):
        self.assertEqual(set(PLANTED), set(RULES) | set(TREE_RULES))

    def test_innocent_tree_passes(self):
        self.assertEqual(self.refusals("backend/health/level.cpp", '#include "level.h"\n'), [])

    def test_violations_are_refused(self):
        for rule, (refused, _) in PLANTED.items():
            for path, content in refused:
                with self.subTest(rule=rule, content=content):
                    self.assertIn((rule, path), self.refusals(path, content))

    def test_look_alikes_pass(self):
        for rule, (_, allowed) in PLANTED.items():
            for path, content in allowed:
                with self.subTest(rule=rule, content=content):
                    self.assertNotIn((rule, path), self.refusals(path, content))

    def test_line_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "views/chart.cpp")
            file.parent.mkdir()
            file.write_text(SPDX + '/* two\nlines */\nauto s = R"(\n)";\nQMutex mutex;\n')
            found = [str(v) for v in violations(sources(folder))]
            self.assertEqual(len(found), 1)
            self.assertTrue(found[0].startswith("views/chart.cpp:6: locks: 'QMutex'"), found[0])


if __name__ == "__main__":
    if len(sys.argv) > 1:
        Qt.use(sys.argv.pop(1))
    unittest.main()
