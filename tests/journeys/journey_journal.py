#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal of a program that is stopped, killed and started again: nothing that was told is lost, and all of it can be
replayed."""

import http.server
import json
import pathlib
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import threading
import time
import unittest

from actors import BIN, run, wait_until


class Target:
    """A page of metrics that changes with every look."""

    def __init__(self):
        target = self

        class Page(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                target.looks += 1
                body = (f"etcd_server_has_leader 1\netcd_server_proposals_pending {target.pending}\n"
                        f"etcd_server_proposals_failed_total {target.looks // 3}\nprocess_open_fds 20\n"
                        f"process_max_fds 1000\n").encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/plain; version=0.0.4")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.looks = 0
        self.pending = 1
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


class Journal(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-journey."))
        self.addCleanup(shutil.rmtree, self.folder)
        self.journal = self.folder / "journal.db"
        self.target = self.enterContext(Target())
        self.error = self.folder / "stderr"

    def start(self):
        with open(self.error, "w") as error:
            program = subprocess.Popen(
                [BIN / "dwcp-monitor", "--connect", self.target.url, "http://127.0.0.1:1", "--journal", self.journal,
                 "--audit", self.folder / "audit.jsonl"], stdout=subprocess.DEVNULL, stderr=error)
        self.addCleanup(lambda: program.poll() is None and (program.kill(), program.wait()))
        return program

    def frames(self):
        if not self.journal.exists():
            return 0
        try:
            with sqlite3.connect(f"file:{self.journal}?mode=ro", uri=True) as database:
                return database.execute("SELECT count(*) FROM frames WHERE run = (SELECT max(id) FROM runs)").fetchone()[0]
        except sqlite3.OperationalError:
            return 0

    def replay(self, *arguments):
        answer = run("dwcp-monitor", "replay", "--journal", self.journal, "--format", "json", *arguments)
        self.assertIn(answer.returncode, (0, 1), answer.stderr)
        return json.loads(answer.stdout)

    def verify(self):
        return run("dwcp-monitor", "verify", "--journal", self.journal)

    def record(self, looks=3):
        program = self.start()
        goal = self.target.looks + looks
        wait_until(lambda: self.target.looks >= goal, 60, "looks at the target")
        program.send_signal(signal.SIGTERM)
        self.assertEqual(program.wait(20), 0)
        return re.search(r"live_state_hash ([0-9a-f]{16})", self.error.read_text())[1]

    def test_a_stopped_run_is_replayed_to_the_same_state(self):
        live = self.record()
        outcome = self.replay()
        self.assertEqual(outcome["state_hash"], live)
        self.assertEqual(outcome["live_state_hash"], live)
        self.assertIs(outcome["same"], True)
        self.assertGreaterEqual(outcome["results"], 4)
        self.assertLess(outcome["from"], outcome["to"])
        answer = self.verify()
        self.assertEqual(answer.returncode, 0, answer.stdout + answer.stderr)
        self.assertEqual(answer.stdout.count("\n"), 1)
        early = self.replay("--until", outcome["from"])
        self.assertIsNone(early["same"])
        self.assertLess(early["events"], outcome["events"])

    def test_killed_at_any_moment_it_goes_on(self):
        chance = random.Random(20260318)
        recorded = 0
        for _ in range(6):
            before = self.frames() if recorded else 0
            program = self.start()
            wait_until(lambda: self.frames() >= before + 2, 60, "inputs in the journal")
            time.sleep(chance.uniform(0, 1.5))
            durable = self.frames()
            program.kill()
            program.wait()
            answer = self.verify()
            self.assertEqual(answer.returncode, 0, answer.stdout + answer.stderr)
            outcome = self.replay()
            self.assertIsNone(outcome["same"])
            self.assertGreaterEqual(self.frames(), durable)
            self.assertGreater(outcome["events"], 0)
            recorded += 1
        self.record()
        outcome = self.replay()
        self.assertIs(outcome["same"], True)
        self.assertEqual(outcome["run"], recorded + 1)

    def test_a_change_is_found(self):
        self.record(2)
        with sqlite3.connect(self.journal) as database:
            database.execute("UPDATE chain SET body = 'another' WHERE id = 1")
        answer = self.verify()
        self.assertEqual(answer.returncode, 1)
        self.assertIn("row 1", answer.stdout)

    def test_what_is_no_journal_is_said_in_one_line(self):
        self.journal.write_text("nothing of the kind, but longer than the header of a database would have been: " * 3)
        for command in ("verify", "replay"):
            answer = run("dwcp-monitor", command, "--journal", self.journal)
            self.assertEqual(answer.returncode, 2)
            self.assertIn("is not a journal", answer.stderr)
            self.assertEqual(answer.stderr.count("\n"), 1)
        answer = run("dwcp-monitor", "--connect", self.target.url, "--journal", self.journal)
        self.assertEqual(answer.returncode, 2)

    def test_two_writers_are_one_too_many(self):
        program = self.start()
        wait_until(lambda: self.frames() >= 1, 60, "inputs in the journal")
        answer = run("dwcp-monitor", "--connect", self.target.url, "--journal", self.journal)
        self.assertEqual(answer.returncode, 2)
        self.assertIn("another program is writing", answer.stderr)
        program.terminate()
        self.assertEqual(program.wait(20), 0)

    def configured(self, name, critical):
        (self.folder / f"{name}-profile.toml").write_text(
            'name = "mine"\ntitle = "Mine"\nrecognise = ["etcd_server_proposals_pending"]\n[[check]]\nid = "main"\ntype = "prometheus"\npath = "/metrics"\n'
            '[[layer]]\nid = "amst"\ncode = "NET"\nname = "Transport"\ninterval = "1s"\ntimeout = "500ms"\n'
            '[[layer.facet]]\nid = "a"\nname = "A"\n[[layer.facet.rule]]\nid = "pending"\nname = "Pending"\n'
            f'unit = "count"\nworse = "higher"\n'
            f'degraded = {{ enter = {critical / 2}, leave = {critical / 2.5} }}\n'
            f'critical = {{ enter = {critical}, leave = {critical / 1.25} }}\nideal = 0\n'
            f'bound = {critical * 2}\nsource = "etcd_server_proposals_pending"\n')
        path = self.folder / f"{name}.toml"
        path.write_text(f'profiles = ["./{name}-profile.toml"]\n[[targets]]\nnode = "one"\nurl = "{self.target.url}"\n'
                        f'profile = "mine"\n')
        return path

    def test_another_configuration_tells_what_would_have_been(self):
        self.target.pending = 50
        answer = run("dwcp-monitor", "--config", self.configured("live", 100), "--journal", self.journal, "--run-for", "6s")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        same = self.replay("--config", self.configured("live", 100))
        self.assertEqual(same["differences"], [])
        strict = self.configured("strict", 10)
        strict.write_text(strict.read_text() + '[[targets]]\nnode = "new"\nurl = "http://127.0.0.1:1"\nprofile = "mine"\n')
        outcome = self.replay("--config", strict)
        self.assertEqual(outcome["not_recorded"], ["new"])
        levels = [d for d in outcome["differences"] if d["kind"] == "level" and d["node"] == "one"]
        self.assertEqual([turn["to"] for turn in levels[0]["changed"]][:1], ["critical"])


if __name__ == "__main__":
    unittest.main()
