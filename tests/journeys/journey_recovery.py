#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that is killed while it repairs: what was begun counts, nothing is done twice at once or more often than planned."""

import json
import os
import pathlib
import random
import shutil
import signal
import tempfile
import time
import unittest

from actors import Answering, Monitor, run, serve, wait_until

ATTEMPTS = 3


class Queue(Answering):
    """A page whose queue is far too long until the journey says otherwise."""

    length = 50

    def do_GET(self):
        self.answer(f"queue_length {Queue.length}\n")


PROFILE = """
name = "mine"
title = "Mine"
recognise = ["queue_length"]
[[check]]
id = "main"
type = "prometheus"
path = "/metrics"
[[layer]]
id = "amst"
code = "NET"
name = "Transport"
interval = "1s"
timeout = "500ms"
failure_threshold = 1
recovery = {{ action = "command", command = ["sh", "{script}"], attempts = {attempts}, delay = "500ms", timeout = "20s" }}
[[layer.facet]]
id = "a"
name = "A"
[[layer.facet.rule]]
id = "pending"
name = "Pending"
unit = "count"
worse = "higher"
degraded = {{ enter = 5, leave = 4 }}
critical = {{ enter = 10, leave = 8 }}
ideal = 0
bound = 20
source = "queue_length"
"""


class KilledWhileItRepairs(unittest.TestCase):
    def setUp(self):
        Queue.length = 50
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-journey."))
        self.addCleanup(shutil.rmtree, self.folder)
        server = serve(Queue)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        self.begun, self.gate = self.folder / "begun", self.folder / "gate"
        script = self.folder / "repair.sh"
        # An action writes who it is and waits to be let go: the journey decides what happens meanwhile.
        script.write_text(f'echo $$ >> {self.begun}\nuntil [ -e {self.gate} ]; do sleep 0.05; done\n')
        self.addCleanup(self.end_actions)
        (self.folder / "mine.toml").write_text(PROFILE.format(script=script, attempts=ATTEMPTS))
        (self.folder / "console.toml").write_text(
            'cluster = "journey"\nprofiles = ["./mine.toml"]\n[[targets]]\nnode = "one"\n'
            f'url = "http://127.0.0.1:{server.server_port}"\nprofile = "mine"\n')
        self.journal = self.folder / "journal.db"

    def actions(self):
        return [int(line) for line in self.begun.read_text().split()] if self.begun.exists() else []

    def end_actions(self):
        for action in self.actions():
            try:
                os.kill(action, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def monitor(self):
        return Monitor("--config", self.folder / "console.toml", "--journal", self.journal, "--audit",
                       self.folder / "audit.jsonl")

    def recovery(self, monitor):
        return (monitor.component("one", "amst").get("details") or {}).get("recovery") or {}

    def wait_phase(self, monitor, phase):
        wait_until(lambda: self.recovery(monitor).get("phase") == phase, 30,
                   lambda: f"{phase}; it is {self.recovery(monitor)}")

    def crash_in_an_action(self, which):
        """Starts a program, kills it while the action of this number is under way, and ends the action after it."""
        with self.monitor() as monitor:
            wait_until(lambda: len(self.actions()) == which, 30, lambda: f"action {which}; there were {self.actions()}")
            time.sleep(random.uniform(0, 1.5))  # anywhere between its beginning and the next commits
            monitor.kill()
        self.end_actions()

    def check_journal(self):
        answer = run("dwcp-monitor", "verify", "--journal", self.journal)
        self.assertEqual(answer.returncode, 0, answer.stdout + answer.stderr)

    def check_replay(self):
        answer = run("dwcp-monitor", "replay", "--journal", self.journal, "--format", "json")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertIs(json.loads(answer.stdout)["same"], True)

    def test_every_attempt_counts_through_crashes(self):
        for which in range(1, ATTEMPTS + 1):
            self.crash_in_an_action(which)
            self.check_journal()
        with self.monitor() as monitor:
            self.wait_phase(monitor, "exhausted")
            self.assertEqual(self.recovery(monitor)["attempt"], ATTEMPTS)
            # Nothing more is done while it stays ill.
            looks = monitor.component("one", "amst")["last_check"]
            wait_until(lambda: monitor.component("one", "amst")["last_check"] > looks, 20, "another check")
            self.assertEqual(len(self.actions()), ATTEMPTS)
        self.check_replay()

    def test_what_heals_after_a_crash_begins_anew_the_next_time(self):
        self.crash_in_an_action(1)
        Queue.length = 0
        with self.monitor() as monitor:
            monitor.wait_level("one", "amst", ["healthy"], 30)
            self.assertIn(self.recovery(monitor).get("phase"), (None, "resting"))
            self.gate.touch()
            Queue.length = 50
            self.wait_phase(monitor, "exhausted")
            self.assertEqual(len(self.actions()), 1 + ATTEMPTS)
        self.check_replay()
        self.check_journal()


if __name__ == "__main__":
    unittest.main()
