#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""app/run as a shell sees it, with a real cluster and stand-ins for compiler and programs."""

import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

from actors import SOURCE, wait_until

STAND_IN = """#!/bin/sh
echo "$(basename "$0") $*"
case $STAND_IN in
    crash) kill -SEGV $$ ;;
    stay) exec sleep 300 ;;
esac
"""


class Run(unittest.TestCase):
    def setUp(self):
        self.tree = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        shutil.copytree(SOURCE / "app", self.tree / "app", ignore=lambda _, names: [n for n in names if "." in n])
        self.script("app/build", '#!/bin/sh\necho "build $*"\n')
        for program in ("dwcp-console", "dwcp-monitor"):
            self.script(f"build/release/bin/{program}", STAND_IN)
        self.temporary = self.tree / "tmp"
        self.temporary.mkdir()
        self.output = self.enterContext(open(self.tree / "output", "w+"))

    def script(self, path, text):
        file = self.tree / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(0o755)

    def start(self, *arguments, stand_in="", display=None):
        environment = {k: v for k, v in os.environ.items()
                       if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        environment |= {"TMPDIR": str(self.temporary), "STAND_IN": stand_in}
        if display:
            environment["DISPLAY"] = display
        process = subprocess.Popen([self.tree / "app/run", "--no-install", *arguments], stdout=self.output,
                                   stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=environment,
                                   start_new_session=True,
                                   preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        self.addCleanup(lambda: process.poll() is None and process.kill())
        return process

    def said(self):
        self.output.seek(0)
        return self.output.read()

    def clusters(self):
        return list(self.temporary.iterdir())

    def left(self):
        """Processes that still belong to a cluster of this test."""
        found = []
        for file in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
            with contextlib.suppress(OSError):  # it ended while it was being read
                found.append(file.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
        return [line for line in found if str(self.temporary) in line]

    def test_the_console_runs_on_a_cluster_that_ends_with_it(self):
        for stand_in, code in (("quit", 0), ("crash", 128 + signal.SIGSEGV)):
            with self.subTest(stand_in=stand_in):
                self.assertEqual(self.start("--cluster", "etcd", stand_in=stand_in, display=":0").wait(60), code)
                self.assertIn(f"dwcp-console --config {self.temporary}/dwcp-demo.", self.said())
                self.assertEqual((self.clusters(), self.left()), ([], []))

    def test_a_signal_ends_everything(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(number=number):
                self.output.truncate(0)
                process = self.start("--cluster", "etcd", stand_in="stay")
                wait_until(lambda: "dwcp-monitor --config" in self.said(), 60, self.said)
                process.send_signal(number)
                self.assertEqual(process.wait(30), 128 + number)
                self.assertEqual((self.clusters(), self.left()), ([], []))

    def test_what_a_killed_run_left_is_swept_away_by_the_next(self):
        process = self.start("--cluster", "etcd", stand_in="stay")
        wait_until(lambda: "dwcp-monitor --config" in self.said(), 60, self.said)
        process.kill()
        process.wait()
        self.assertEqual(len(self.clusters()), 1)
        self.assertEqual(self.start("--cluster", "etcd", stand_in="quit").wait(60), 0)
        self.assertEqual((self.clusters(), self.left()), ([], []))

    def test_without_a_display_it_says_so_and_runs_the_monitor(self):
        self.assertEqual(self.start("--connect", "http://a:1", "http://b:2").wait(30), 0)
        self.assertIn("no display", self.said())
        self.assertIn("dwcp-monitor --connect http://a:1 http://b:2", self.said())
        self.assertIn("build release dwcp-console dwcp-monitor", self.said())

    def test_screenshots_need_no_display(self):
        folder = self.tree / "pictures"
        self.assertEqual(self.start("--connect", "http://a:1", "--screenshots", str(folder)).wait(30), 0)
        self.assertIn(f"dwcp-console --connect http://a:1 --screenshots {folder}", self.said())

    def test_wrong_arguments_get_one_line(self):
        for arguments in (["--nonsense"], ["--connect"], ["--config", "/nowhere"], ["--cluster", "mongo"]):
            with self.subTest(arguments=arguments):
                self.output.seek(0)
                self.output.truncate(0)
                self.assertEqual(self.start(*arguments).wait(30), 2)
                self.assertEqual(len(self.said().splitlines()), 1, self.said())


if __name__ == "__main__":
    sys.exit(unittest.main())
