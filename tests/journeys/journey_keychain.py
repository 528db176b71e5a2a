#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A token that lies in the keychain of the desktop reaches the target, and nothing else."""

import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from actors import BIN, Answering

SESSION = """set -e
printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
if [ -n "$TOKEN" ]; then
    printf %s "$TOKEN" | secret-tool store --label journey server dwcp-console user n1 type plaintext
fi
exec "$@"
"""


class Target(Answering):
    """A page for whoever has the token."""

    def do_GET(self):
        allowed = self.headers["Authorization"] == "Bearer open-sesame"
        self.answer("etcd_server_has_leader 1\n" if allowed else "no\n", 200 if allowed else 401)


class Prometheus(Answering):
    """The HTTP API of a server with one node, for whoever has the token."""

    strangers = 0
    friends = 0

    def do_GET(self):
        if self.headers["Authorization"] != "Bearer open-sesame":
            Prometheus.strangers += 1
            return self.answer("no\n", 401)
        Prometheus.friends += 1
        if "query_range" in self.path:
            values = [[time.time() - 60 + second, "1"] for second in range(0, 60, 5)]
            result = {"resultType": "matrix", "result": [
                {"metric": {"instance": "n1", "node": "n1", "rule": rule}, "values": values}
                for rule in ("up", "has_leader", "leader")]}
        else:
            result = {"resultType": "vector", "result": [
                {"metric": {"instance": "n1", "node": "n1", "rule": "up"}, "value": [time.time(), "1"]}]}
        return self.answer(json.dumps({"status": "success", "data": result}))

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()


class Keychain(unittest.TestCase):
    page = Target

    def setUp(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.page)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.home = self.enterContext(tempfile.TemporaryDirectory())

    def look(self, token):
        """What a monitor says in a desktop session whose keychain has that token, or none."""
        with open(f"{self.home}/console.toml", "w") as file:
            file.write(f'profiles = ["etcd"]\n[[targets]]\nnode = "n1"\n'
                       f'url = "http://127.0.0.1:{self.server.server_port}"\nprofile = "etcd"\n'
                       f'bearer_token_file = "keychain:n1"\n')
        done = self.run_with(token, "--config", f"{self.home}/console.toml", "--once")
        return done.stdout + done.stderr

    def run_with(self, token, *arguments):
        environment = os.environ | {"HOME": self.home, "XDG_RUNTIME_DIR": self.home, "XDG_DATA_HOME": self.home,
                                    "TOKEN": token}
        environment.pop("QT_NO_GLIB", None)  # the keychain's library waits in GLib's loop
        return subprocess.run(["dbus-run-session", "--", "sh", "-c", SESSION, "sh", str(BIN / "dwcp-monitor"),
                               *arguments], env=environment, capture_output=True, text=True, timeout=120)

    def test_a_token_of_the_keychain_opens_the_page(self):
        said = self.look("open-sesame")
        self.assertNotIn("401", said)
        self.assertNotIn("keychain:n1", said)
        self.assertNotIn("open-sesame", said)

    def test_a_missing_entry_is_named(self):
        said = self.look("")
        self.assertIn('keychain:n1: The keychain has no entry "n1"', said)
        self.assertIn("401", said)


class KeychainOfReports(Keychain):
    page = Prometheus

    def setUp(self):
        super().setUp()
        Prometheus.strangers = Prometheus.friends = 0
        url = f"http://127.0.0.1:{self.server.server_port}"
        with open(f"{self.home}/console.toml", "w") as file:
            file.write(f'[[prometheus]]\nurl = "{url}"\nprofile = "etcd"\nbearer_token_file = "keychain:n1"\n')
        self.sources = {"--prometheus": (url, "--profile", "etcd", "--token", "keychain:n1"),
                        "--config": (f"{self.home}/console.toml",)}

    def report(self, token, source):
        return self.run_with(token, "report", source, *self.sources[source], "--type", "metrics", "--format", "json",
                             "--from", str(time.time() - 60), "--to", str(time.time()), "--out", "-")

    def test_a_token_of_the_keychain_opens_the_page(self):
        for source in self.sources:
            done = self.report("open-sesame", source)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertNotIn("open-sesame", done.stdout + done.stderr)
            self.assertIn("n1", done.stdout)
        self.assertEqual(Prometheus.strangers, 0)
        self.assertGreaterEqual(Prometheus.friends, 4)  # the search for nodes and the values, of either

    def test_a_missing_entry_is_named(self):
        for source in self.sources:
            done = self.report("", source)
            self.assertEqual((done.returncode, done.stderr.count("dwcp-monitor: ")), (2, 1), done.stderr)
            self.assertIn('keychain:n1: The keychain has no entry "n1"', done.stderr)
        self.assertEqual((Prometheus.strangers, Prometheus.friends), (0, 0))

    def test_a_keychain_that_is_not_there_is_told_with_what_was_wanted(self):
        environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.home}/no-bus", "HOME": self.home}
        done = subprocess.run([BIN / "dwcp-monitor", "report", "--config", f"{self.home}/console.toml", "--type",
                               "metrics", "--format", "json", "--out", "-"], env=environment, capture_output=True,
                              text=True, timeout=120)
        self.assertEqual((done.returncode, done.stderr.count("dwcp-monitor: ")), (2, 1), done.stderr)
        self.assertIn("keychain:n1", done.stderr)
        self.assertEqual((Prometheus.strangers, Prometheus.friends), (0, 0))


if __name__ == "__main__":
    sys.exit(unittest.main())
