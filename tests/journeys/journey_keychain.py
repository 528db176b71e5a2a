#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A token that lies in the keychain of the desktop reaches the target, and nothing else."""

import http.server
import os
import subprocess
import sys
import tempfile
import threading
import unittest

from actors import BIN, Answering

SESSION = """set -e
printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
if [ -n "$2" ]; then
    printf %s "$2" | secret-tool store --label journey server dwcp-console user n1 type plaintext
fi
exec "$0" --config "$1" --once
"""


class Target(Answering):
    """A page for whoever has the token."""

    def do_GET(self):
        allowed = self.headers["Authorization"] == "Bearer open-sesame"
        self.answer("etcd_server_has_leader 1\n" if allowed else "no\n", 200 if allowed else 401)


class Keychain(unittest.TestCase):
    def setUp(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Target)
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
        environment = os.environ | {"HOME": self.home, "XDG_RUNTIME_DIR": self.home, "XDG_DATA_HOME": self.home}
        environment.pop("QT_NO_GLIB", None)  # the keychain's library waits in GLib's loop
        done = subprocess.run(["dbus-run-session", "--", "sh", "-c", SESSION, str(BIN / "dwcp-monitor"),
                               f"{self.home}/console.toml", token], env=environment, capture_output=True, text=True,
                              timeout=120)
        return done.stdout + done.stderr

    def test_a_token_of_the_keychain_opens_the_page(self):
        said = self.look("open-sesame")
        self.assertNotIn("401", said)
        self.assertNotIn("keychain:n1", said)
        self.assertNotIn("open-sesame", said)

    def test_a_missing_entry_is_named(self):
        said = self.look("")
        self.assertIn('keychain:n1: The keychain has no entry "n1"', said)
        self.assertIn("401", said)


if __name__ == "__main__":
    sys.exit(unittest.main())
