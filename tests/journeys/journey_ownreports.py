#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A report that was planned in the window goes out by the plan's own webhook and its own mail, with what the keychain
of the desktop knows; once, also when the other side is slow to begin.

Needs the package python3-aiosmtpd. Cron counts minutes, and so does this journey: it takes about one.
"""

import base64
import os
import pathlib
import shutil
import signal
import tempfile
import time
import unittest

from actors import Hook, Monitor, Page, mail_office, serve, wait_until, watching

HOOK_KEY = "signed-SECRET-1"
SESSION = """set -e
printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
store() { printf %s "$2" | secret-tool store --label journey server dwcp-console user "$1" type plaintext; }
store hook "$HOOK_KEY"
unset HOOK_KEY
echo $$ > "$HOME/pid"
exec "$@"
"""


class InSession(Monitor):
    """dwcp-monitor in a desktop session whose keychain knows the secret."""

    def __init__(self, home, *arguments):
        super().__init__(*arguments)
        self.home = home
        self.command = ["dbus-run-session", "--", "sh", "-c", SESSION, "sh", *self.command]

    def __enter__(self):
        # The keychain's library waits in GLib's loop.
        wanted = {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home), "XDG_DATA_HOME": str(self.home),
                  "HOOK_KEY": HOOK_KEY, "QT_NO_GLIB": None}
        before = {name: os.environ.get(name) for name in wanted}
        change(wanted)
        try:
            return super().__enter__()
        finally:
            change(before)

    def end(self):
        pid = self.home / "pid"
        if self.process.poll() is None and pid.exists():
            os.kill(int(pid.read_text()), signal.SIGTERM)
            self.process.wait(timeout=20)
        return super().end()


def change(variables):
    for name, value in variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


class OwnReportsJourney(unittest.TestCase):
    def setUp(self):
        Page.connections = 1
        Hook.begin(to_refuse=1)
        Hook.key = HOOK_KEY.encode()
        self.letters = []
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-ownreports."))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)  # the keychain may be on its way out
        self.page, self.hook = serve(Page), serve(Hook)
        for server in (self.page, self.hook):
            self.addCleanup(server.server_close)
            self.addCleanup(server.shutdown)
        self.mail = mail_office(self.letters)
        self.mail.start()
        self.addCleanup(self.mail.stop)
        (self.folder / "console.toml").write_text(
            watching(f"http://127.0.0.1:{self.page.server_port}/metrics", "a"))
        # As the window of a program with this journal left it.
        (self.folder / "journal.db.reports.toml").write_text(f"""
[[report]]
name = "mine"
every = "{self.due_minute()} * * * *"
zone = "UTC"
window = "1h"
type = "summary"
format = "markdown"
language = "de"
folder = "own"
webhook = "http://127.0.0.1:{self.hook.server_port}/in"
webhook_key = "keychain:hook"
mail_server = "smtp://127.0.0.1:{self.mail.port}"
mail_from = "reports@example.org"
mail_to = "team@example.org, night@example.org"
""")

    @staticmethod
    def due_minute():
        """The next one that leaves the program time to record something."""
        soon = time.time() + 75
        return int(soon // 60 % 60)

    def monitor(self):
        return InSession(self.folder, "--config", self.folder / "console.toml", "--audit",
                         self.folder / "audit.jsonl", "--outbox", self.folder / "outbox", "--journal",
                         self.folder / "journal.db")

    def test_a_plans_own_webhook_and_mail_get_the_report_once(self):
        with self.monitor() as monitor:
            wait_until(lambda: Hook.seen, 150, lambda: monitor.said()[-2000:])
            wait_until(lambda: self.letters, 30, lambda: monitor.said()[-2000:])
            waiting = self.folder / "outbox" / ".reports"
            wait_until(lambda: not any(path.is_file() for path in waiting.rglob("*")), 20, "an empty outbox")
            said = monitor.said()
        with self.monitor() as monitor:  # who comes after has nothing to send once more
            monitor.wait_overall(("healthy", "unknown", "degraded", "critical", "failed"), 30)
            said += monitor.said()
        file = next((self.folder / "own").glob("mine-*.md"))
        content = file.read_bytes()
        self.assertEqual((len(Hook.seen), len(self.letters), Hook.refused), (1, 1, 1))
        key, good, told = Hook.seen[0]
        self.assertTrue(good, "the signature")
        self.assertEqual(base64.b64decode(told["report"]["content_base64"]), content)
        self.assertEqual(told["report"]["name"], "mine")
        receivers, letter = self.letters[0]
        self.assertEqual(receivers, ["team@example.org", "night@example.org"])
        self.assertEqual(letter["X-DWCP-Key"], key)
        attachment = next(letter.iter_attachments())
        self.assertEqual((attachment.get_filename(), attachment.get_payload(decode=True)), (file.name, content))
        self.assertIn("Verfügbarkeit", content.decode())  # in the language of the plan
        self.assertNotIn(HOOK_KEY, said + content.decode())


if __name__ == "__main__":
    unittest.main()
