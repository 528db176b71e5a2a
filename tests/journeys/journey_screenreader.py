#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who cannot see the console trips and resets a breaker: a session with a screen and an accessibility bus of its own."""

import http.server
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import unittest

from actors import BIN, EtcdPage

HERE = pathlib.Path(__file__).resolve().parent


class ScreenReader(unittest.TestCase):
    def setUp(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), EtcdPage)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.home = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def test_a_breaker_is_tripped_and_reset_by_ear(self):
        configuration = self.home / "console.toml"
        configuration.write_text(f'profiles = ["etcd"]\n[[targets]]\nnode = "n1"\n'
                                 f'url = "http://127.0.0.1:{self.server.server_port}"\nprofile = "etcd"\n')
        audit = self.home / "audit.jsonl"
        settings = self.home / "dwcp" / "dwcp.conf"
        settings.parent.mkdir()
        settings.write_text("[window]\npage=breakers\n")
        environment = os.environ | {
            "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home), "XDG_DATA_HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home), "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0"}
        os.chmod(self.home, 0o700)
        done = subprocess.run(
            ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "/usr/bin/python3", "-B",
             str(HERE / "screenreader.py"), str(BIN / "dwcp-console"), str(configuration), str(audit)],
            env=environment, capture_output=True, text=True, timeout=240)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("heard: forced open", done.stdout)
        self.assertIn("heard: not forced open any more", done.stdout)
        kept = [json.loads(line) for line in audit.read_text().splitlines()]
        reasons = [entry["reason"] for entry in kept if entry.get("reason")]
        self.assertIn("drill with a screen reader", reasons)
        self.assertIn("drill is over", reasons)


if __name__ == "__main__":
    sys.exit(unittest.main())
