# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports that are planned: made when they are due, put into a folder, sent by webhook and e-mail, cleaned up, made up for.

Needs the package python3-aiosmtpd. Cron counts minutes, and so does this journey: it takes about one.
"""

import base64
import json
import math
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import zipfile
import zlib

from actors import Answering, Hook, Monitor, Page, free_port, mail_office, run, serve, wait_until, watching

LIST = ".dwcp-reports.json"


class ReportsJourney(unittest.TestCase):
    def setUp(self):
        Page.connections = 1
        Hook.begin(to_refuse=math.inf)
        self.letters = []
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-reports."))
        self.addCleanup(shutil.rmtree, self.folder)
        self.page, self.hook = serve(Page), serve(Hook)
        for server in (self.page, self.hook):
            self.addCleanup(server.server_close)
            self.addCleanup(server.shutdown)
        self.mail = mail_office(self.letters)
        self.mail.start()
        self.addCleanup(self.mail.stop)
        (self.folder / "hook.key").write_bytes(Hook.key + b"\n")
        self.shelf = self.folder / "out"
        self.shelf.mkdir()
        (self.shelf / "a-strangers.json").write_text("mine")
        self.write(f"""
{watching(f'http://127.0.0.1:{self.page.server_port}/metrics', 'a')}
[[alerts.receiver]]
name = "hook"
type = "webhook"
url = "http://127.0.0.1:{self.hook.server_port}/in"
secret_file = "hook.key"
alerts = false
[[alerts.receiver]]
name = "mail"
type = "email"
url = "smtp://127.0.0.1:{self.mail.port}"
from = "dwcp@example.org"
to = ["ops@example.org"]
alerts = false
[[report]]
name = "minutely"
type = "summary"
format = "json"
every = "* * * * *"
window = "1h"
folder = "out"
keep_count = 1
to = ["hook", "mail"]
""")

    def write(self, text):
        (self.folder / "console.toml").write_text(text)

    def monitor(self):
        return Monitor("--config", self.folder / "console.toml", "--audit", self.folder / "audit.jsonl",
                       "--outbox", self.folder / "outbox", "--journal", self.folder / "journal.db")

    def listed(self):
        path = self.shelf / LIST
        return json.loads(path.read_text()) if path.exists() else {"done": {}, "files": []}

    def newest(self):
        return max(self.shelf.glob("minutely-*.json"), default=None)

    def test_a_planned_report_is_made_kept_and_sent(self):
        # As the window of a program with this journal left it.
        (self.folder / "journal.db.reports.toml").write_text(
            '[[report]]\nname = "windows"\nevery = "* * * * *"\nformat = "markdown"\nfolder = "own"\nkeep_count = "2"\n')
        with self.monitor() as monitor:
            monitor.wait_overall(("healthy", "unknown", "degraded", "critical", "failed"), 20)
            file = wait_until(self.newest, 90, lambda: monitor.said()[-2000:])
            document = json.loads(file.read_text())
            self.assertEqual((document["type"], document["cluster"]), ("summary", "journey"))
            wait_until(lambda: Hook.refused, 20, "a first attempt")
            _, letter = wait_until(lambda: self.letters, 20, lambda: monitor.said()[-2000:])[0]
            wait_until(lambda: self.listed()["files"], 20, "the list")
            wait_until(lambda: list((self.folder / "own").glob("windows-*.md")), 30, lambda: monitor.said()[-2000:])
            content = file.read_bytes()
        # What was not delivered is, by the next program; the file may be gone by then.
        self.assertEqual(letter["Subject"], "[journey] report minutely")
        attachment = next(letter.iter_attachments())
        self.assertEqual(attachment.get_filename(), file.name)
        self.assertEqual(attachment.get_content_type(), "application/json")
        self.assertEqual(attachment.get_content(), content)
        self.assertEqual(Hook.seen, [])
        Hook.to_refuse = 0

        # A week in which nobody ran is made up for once, and what was there before is taken away.
        listed = self.listed()
        self.assertEqual([entry["name"] for entry in listed["files"]], [file.name])
        listed["done"]["minutely"] = "2020-01-01T00:00:00.000Z"
        (self.shelf / LIST).write_text(json.dumps(listed))
        with self.monitor() as monitor:
            wait_until(lambda: self.newest() != file and len(self.listed()["files"]) == 1
                       and self.listed()["files"][0]["name"] == self.newest().name, 30, lambda: monitor.said()[-2000:])
            wait_until(lambda: len(Hook.seen) >= 2, 40, lambda: monitor.said()[-2000:])
            wait_until(lambda: len(self.letters) >= 2, 20, lambda: monitor.said()[-2000:])
            made = monitor.said().count("minutely: written: ")
        self.assertLessEqual(made, 2)  # one for what was missed, one more when a minute went by meanwhile
        self.assertTrue(all(good for _, good, _ in Hook.seen))
        self.assertTrue(all("report" in document for _, _, document in Hook.seen))  # and of no alert
        key, _, told = Hook.seen[0]
        self.assertEqual(key, letter["X-DWCP-Key"])
        self.assertEqual(base64.b64decode(told["report"]["content_base64"]), content)
        self.assertFalse(file.exists())
        self.assertEqual((self.shelf / "a-strangers.json").read_text(), "mine")

    def test_what_is_wrong_with_a_plan_is_told_before_anything_starts(self):
        answer = run("dwcp-monitor", "--config", self.folder / "console.toml")
        self.assertEqual(answer.returncode, 2)
        self.assertIn("give --journal FILE", answer.stderr)
        self.write((self.folder / "console.toml").read_text().replace("* * * * *", "hourly"))
        answer = run("dwcp-monitor", "--config", self.folder / "console.toml", "--journal", self.folder / "journal.db")
        self.assertEqual(answer.returncode, 2)
        self.assertRegex(answer.stderr, r"console.toml:\d+: report.every: ")


class Guarded(Answering):
    """The page of a node behind a token; its labels tell what they should not."""

    token = ""

    def do_GET(self):
        good = self.headers.get("Authorization", "") == f"Bearer {Guarded.token}"
        self.answer('dwcp_amst_streams_active{password="label-SECRET-3"} 1\n'
                    'dwcp_amst_connections_active{peer="a",api_key="label-SECRET-4"} 0\n' if good else "no",
                    200 if good else 401)


def told_by(path):
    """Everything that can be read in a report, packed or not."""
    data = path.read_bytes()
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as book:
            return b"".join(book.read(name) for name in book.namelist())
    if path.suffix == ".pdf":
        text = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True).stdout
        for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
            try:
                data += zlib.decompressobj().decompress(stream)
            except zlib.error:
                continue
        return data + text
    return data


class SecretsJourney(unittest.TestCase):
    """What is secret is planted wherever a user may put it, and looked for in every report."""

    TYPES = "summary detailed metrics alerts trends breakers slo incident audit".split()
    FORMATS = {"json": ".json", "html": ".html", "csv": ".csv", "markdown": ".md", "xlsx": ".xlsx", "pdf": ".pdf"}

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-secrets."))
        self.addCleanup(shutil.rmtree, self.folder)
        Guarded.token = "bearer-SECRET-1"
        self.page = serve(Guarded)
        self.addCleanup(self.page.server_close)
        self.addCleanup(self.page.shutdown)
        for name, secret in (("good.token", "bearer-SECRET-1"), ("bad.token", "bearer-SECRET-2"),
                             ("basic.password", "basic-SECRET-5"), ("hook.key", "hook-SECRET-6")):
            (self.folder / name).write_text(secret + "\n")
        port = self.page.server_port
        (self.folder / "console.toml").write_text(f"""
{watching(f'http://127.0.0.1:{port}/metrics?token=query-SECRET-7', 'right')}
bearer_token_file = "good.token"
[[targets]]
node = "wrong"
url = "http://127.0.0.1:{port}/metrics?token=query-SECRET-7"
profile = "dwcp"
bearer_token_file = "bad.token"
[[targets]]
url = "http://127.0.0.1:{free_port()}/metrics?token=query-SECRET-8"
profile = "dwcp"
basic_auth = {{ user = "ada", password_file = "basic.password" }}
[[alerts.receiver]]
name = "hook"
type = "webhook"
url = "http://127.0.0.1:{free_port()}/services/url-SECRET-9"
secret_file = "hook.key"
""")

    def test_no_secret_reaches_a_report(self):
        environment = {"DWCP_TOKEN": "environment-SECRET-10", "HTTP_PROXY_PASSWORD": "environment-SECRET-11"}
        os.environ.update(environment)
        self.addCleanup(lambda: [os.environ.pop(name) for name in environment])
        journal = self.folder / "journal.db"
        with Monitor("--config", self.folder / "console.toml", "--audit", self.folder / "audit.jsonl", "--outbox",
                     self.folder / "outbox", "--journal", journal) as monitor:
            monitor.wait_level("wrong", "amst", ("failed", "critical"), 60)
            monitor.wait_level("right", "amst", ("critical", "degraded", "healthy", "failed"), 60)
        looked = 0
        for kind in self.TYPES:
            for form, suffix in self.FORMATS.items():
                for path in (self.folder / f"{kind}{suffix}",) + ((self.folder / f"{kind}-all",) if form == "csv" else ()):
                    answer = run("dwcp-monitor", "report", "--journal", journal, "--type", kind, "--format", form, "--out",
                                 path)
                    self.assertEqual(answer.returncode, 0, answer.stderr)
                    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
                        told = told_by(file)
                        self.assertNotIn(b"SECRET", told, f"{file.name}: {told[max(0, told.find(b'SECRET') - 200):][:400]}")
                        if form != "csv":
                            self.assertIn(b"journey", told, f"{file.name} was not read")
                        looked += 1
        self.assertGreater(looked, 9 * 6)
        detailed = (self.folder / "detailed.json").read_text()
        self.assertIn("401", detailed)  # it was looked at where something is told


if __name__ == "__main__":
    unittest.main()
