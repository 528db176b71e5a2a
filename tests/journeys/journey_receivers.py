# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is told of alerts: a real Alertmanager, a webhook that fails for a while, a command, a mail server with STARTTLS.

Needs the packages prometheus-alertmanager and python3-aiosmtpd.
"""

import base64
import json
import math
import pathlib
import shutil
import socketserver
import ssl
import subprocess
import tempfile
import threading
import unittest
import urllib.request

from actors import Hook, Monitor, Page, find_aiosmtpd, free_port, serve, wait_until, watching



class Mailbox(socketserver.StreamRequestHandler):
    """A mail server that speaks STARTTLS and takes letters only after it, from who knows the password."""

    context = None
    letters = []
    refusals = 0

    def answer(self, text):
        self.wfile.write(text.encode() + b"\r\n")
        self.wfile.flush()

    def handle(self):
        safe, known = False, False
        self.answer("220 journey")
        while line := self.rfile.readline().decode().strip():
            word = line.split()[0].upper()
            if word == "EHLO":
                self.answer("250-journey\r\n250 AUTH PLAIN" if safe else "250-journey\r\n250 STARTTLS")
            elif word == "STARTTLS":
                self.answer("220 go ahead")
                self.connection = Mailbox.context.wrap_socket(self.connection, server_side=True)
                self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb")
                safe = True
            elif word == "AUTH":
                text = line.split()[2] if len(line.split()) > 2 else self.challenge()
                known = safe and base64.b64decode(text) == b"\0dwcp\0mail password"
                self.answer("235 welcome" if known else "535 no")
            elif word in ("MAIL", "RCPT") and not known:
                Mailbox.refusals += 1
                self.answer("530 who are you")
            elif word == "DATA":
                self.answer("354 go ahead")
                letter = b""
                while (part := self.rfile.readline()) != b".\r\n":
                    letter += part
                Mailbox.letters.append(letter.decode())
                self.answer("250 taken")
            elif word == "QUIT":
                return self.answer("221 bye")
            else:
                self.answer("250 fine")

    def finish(self):
        super().finish()
        self.connection.close()

    def challenge(self):
        self.answer("334 ")
        return self.rfile.readline().decode().strip()


class ReceiverJourney(unittest.TestCase):
    def setUp(self):
        Page.connections = 1
        Hook.begin()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-receivers."))
        self.addCleanup(shutil.rmtree, self.folder)
        self.page, self.hook = serve(Page), serve(Hook)
        for server in (self.page, self.hook):
            self.addCleanup(server.server_close)
            self.addCleanup(server.shutdown)
        self.port = free_port()
        self.peer = None
        (self.folder / "hook.key").write_bytes(Hook.key + b"\n")
        (self.folder / "am.yml").write_text("route:\n  receiver: none\n  group_wait: 1s\nreceivers:\n- name: none\n")
        (self.folder / "console.toml").write_text(f"""
{watching(f'http://127.0.0.1:{self.page.server_port}/metrics', 'a')}
[alerts]
group_wait = "0s"
group_interval = "1s"
cooldown = "0s"
[[alerts.rule]]
id = "connections"
kind = "threshold"
layer = "amst"
metric = "connections"
warning = 800
error = 1000
[[alerts.receiver]]
name = "hook"
type = "webhook"
url = "http://127.0.0.1:{self.hook.server_port}/in"
secret_file = "hook.key"
[[alerts.receiver]]
name = "program"
type = "command"
command = ["sh", "-c", "cat >> {self.folder}/told"]
[[alerts.receiver]]
name = "am"
type = "alertmanager"
url = "http://127.0.0.1:{self.port}"
""")

    # Means

    def monitor(self):
        return Monitor("--config", self.folder / "console.toml", "--audit", self.folder / "audit.jsonl",
                       "--outbox", self.folder / "outbox")

    def start_alertmanager(self):
        self.peer = subprocess.Popen(
            ["prometheus-alertmanager", f"--config.file={self.folder}/am.yml", f"--storage.path={self.folder}/am",
             f"--web.listen-address=127.0.0.1:{self.port}", "--cluster.listen-address="],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(self.stop_alertmanager, self.peer)

    @staticmethod
    def stop_alertmanager(peer):
        peer.terminate()
        peer.wait(timeout=20)

    def known(self):
        """What amtool sees at the real Alertmanager."""
        done = subprocess.run(["amtool", f"--alertmanager.url=http://127.0.0.1:{self.port}", "alert", "query", "-o",
                               "json"], capture_output=True, text=True, timeout=20, stdin=subprocess.DEVNULL)
        return json.loads(done.stdout) if done.returncode == 0 else None

    def occasions(self):
        return [(alert["occasion"], alert["severity"]) for _, _, note in Hook.seen for alert in note["alerts"]
                if alert["rule"] == "connections"]

    def waits(self, count):
        return sum(1 for _ in (self.folder / "outbox").glob("*/*.json")) == count

    # Journeys

    def test_everybody_hears_of_the_beginning_the_worsening_and_the_end(self):
        self.start_alertmanager()
        wait_until(lambda: self.known() == [], 20, "Alertmanager answers")
        with self.monitor():
            Page.connections = 900
            wait_until(lambda: [a["labels"]["severity"] for a in self.known()] == ["warning"], 20, "seen by amtool")
            Page.connections = 1200
            wait_until(lambda: [a["labels"]["severity"] for a in self.known()] == ["error"], 20, "seen to get worse")
            Page.connections = 1
            wait_until(lambda: self.known() == [], 20, "seen to end")
            wait_until(lambda: len(self.occasions()) >= 3, 20, lambda: f"the hook: {Hook.seen}")
        self.assertEqual(self.occasions(), [("fired", "warning"), ("raised", "error"), ("resolved", "error")])
        self.assertTrue(all(good for _, good, _ in Hook.seen))
        self.assertEqual(len({key for key, _, _ in Hook.seen}), len(Hook.seen))
        told = (self.folder / "told").read_text()
        self.assertEqual([told.count(f'"occasion":"{word}"') for word in ("fired", "raised", "resolved")], [1, 1, 1])
        self.assertTrue(self.waits(0))

    def test_a_receiver_that_is_down_hears_all_later_and_once(self):
        Hook.to_refuse = math.inf
        with self.monitor() as monitor:
            Page.connections = 900
            wait_until(lambda: monitor.ask("/api/v1/ledger")[1].count('"outcome":"retried"') >= 2, 30, "attempts")
            Page.connections = 1
            wait_until(lambda: monitor.ask("/api/v1/alerts")[1].count('"phase":"resolved"') >= 1, 30, "the end")
            wait_until(lambda: len(list((self.folder / "outbox/hook").glob("*.json"))) == 2, 20, "two wait")
        self.assertEqual(Hook.seen, [])
        Hook.to_refuse = 0
        with self.monitor():  # another run: what waits is still there
            wait_until(lambda: len(self.occasions()) >= 2, 40, lambda: f"the hook: {Hook.seen}")
        self.assertEqual(self.occasions(), [("fired", "warning"), ("resolved", "warning")])

    def test_a_letter_goes_over_tls_to_who_proves_who_he_is(self):
        certificate, key = self.folder / "mail.pem", self.folder / "mail.key"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"], check=True,
                       capture_output=True)
        Mailbox.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        Mailbox.context.load_cert_chain(certificate, key)
        Mailbox.letters, Mailbox.refusals = [], 0
        server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Mailbox)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        (self.folder / "mail.password").write_text("mail password\n")
        with (self.folder / "console.toml").open("a") as configuration:
            configuration.write(f"""
[[alerts.receiver]]
name = "mail"
type = "email"
url = "smtp://localhost:{server.server_address[1]}"
user = "dwcp"
password_file = "mail.password"
ca_file = "mail.pem"
from = "dwcp@example.org"
to = ["ops@example.org", "night@example.org"]
""")
        with self.monitor() as monitor:
            Page.connections = 1200
            wait_until(lambda: Mailbox.letters, 20, lambda: "a letter: " + monitor.ask("/api/v1/ledger")[1][-2000:])
        letter = next(text for text in Mailbox.letters if "Connections" in text)
        self.assertIn("To: ops@example.org, night@example.org\r\n", letter)
        self.assertIn("Subject: [journey] 1: a Transport: Connections to peers 1200\r\n", letter)
        self.assertIn("fired error: a Transport: Connections to peers 1200", letter)
        self.assertEqual(Mailbox.refusals, 0)

    def test_a_letter_reaches_a_mail_server_of_its_own_trade(self):
        """aiosmtpd insists on STARTTLS and on a login; a wrong password is tried again and no letter goes out."""
        find_aiosmtpd()
        from aiosmtpd.controller import Controller
        from aiosmtpd.smtp import AuthResult

        letters, logins = [], []

        class Office:
            async def handle_DATA(self, _server, session, envelope):
                letters.append((session.ssl is not None, session.authenticated, envelope.mail_from, envelope.rcpt_tos,
                                envelope.content.decode()))
                return "250 taken"

        def login(_server, _session, _envelope, _mechanism, data):
            good = (data.login, data.password) == (b"dwcp", b"mail password")
            logins.append(good)
            return AuthResult(success=good, handled=good)

        certificate, key = self.folder / "office.pem", self.folder / "office.key"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"], check=True,
                       capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        office = Controller(Office(), hostname="127.0.0.1", port=free_port(), tls_context=context, require_starttls=True,
                            auth_required=True, authenticator=login)
        office.start()
        self.addCleanup(office.stop)
        (self.folder / "mail.password").write_text("wrong\n")
        with (self.folder / "console.toml").open("a") as configuration:
            configuration.write(f"""
[[alerts.receiver]]
name = "mail"
type = "email"
url = "smtp://localhost:{office.port}"
user = "dwcp"
password_file = "mail.password"
ca_file = "office.pem"
from = "dwcp@example.org"
to = ["ops@example.org", "night@example.org"]
""")
        with self.monitor() as monitor:
            Page.connections = 1200
            wait_until(lambda: False in logins, 20, "a login with the wrong password")
            self.assertEqual(letters, [])
            (self.folder / "mail.password").write_text("mail password\n")
            wait_until(lambda: any("Connections" in letter[4] for letter in letters), 60,
                       lambda: f"a letter; {logins} " + monitor.ask("/api/v1/ledger")[1][-1000:])
        safe, known, sender, recipients, text = next(letter for letter in letters if "Connections" in letter[4])
        self.assertEqual((safe, known, sender, recipients),
                         (True, True, "dwcp@example.org", ["ops@example.org", "night@example.org"]))
        self.assertIn("fired error: a Transport: Connections to peers 1200", text)

    def test_an_alertmanager_that_is_killed_knows_all_again_and_nothing_twice(self):
        self.start_alertmanager()
        wait_until(lambda: self.known() == [], 20, "Alertmanager answers")
        with self.monitor() as monitor:
            Page.connections = 900
            wait_until(lambda: self.known(), 20, "seen by amtool")
            self.peer.kill()
            self.peer.wait()
            Page.connections = 1200
            wait_until(lambda: ("raised", "error") in self.occasions(), 20, "the hook has heard that it got worse")
            wait_until(lambda: monitor.ask("/api/v1/ledger")[1].count('"receiver":"am"') >= 3, 30, "attempts")
            self.start_alertmanager()
            wait_until(lambda: [a["labels"]["severity"] for a in self.known() or []] == ["error"], 90,
                       lambda: f"the newest state, once: {self.known()}")
            Page.connections = 1
            wait_until(lambda: self.known() == [], 30, lambda: f"the end: {self.known()}")
        self.assertEqual(self.occasions(), [("fired", "warning"), ("raised", "error"), ("resolved", "error")])

    def test_peers_with_tls_are_all_told_and_one_may_be_away(self):
        certificate, key = self.folder / "am.pem", self.folder / "am.key"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"], check=True,
                       capture_output=True)
        (self.folder / "web.yml").write_text(f"tls_server_config: {{ cert_file: {certificate}, key_file: {key} }}\n")
        ports = [free_port(), free_port()]
        peers = []
        for port in ports:
            peers.append(subprocess.Popen(
                ["prometheus-alertmanager", f"--config.file={self.folder}/am.yml", f"--storage.path={self.folder}/{port}",
                 f"--web.listen-address=127.0.0.1:{port}", "--cluster.listen-address=",
                 f"--web.config.file={self.folder}/web.yml"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
            self.addCleanup(self.stop_alertmanager, peers[-1])
        urls = ", ".join(f'"https://localhost:{port}"' for port in ports)
        with (self.folder / "console.toml").open("a") as configuration:
            configuration.write(f"""
[[alerts.receiver]]
name = "peers"
type = "alertmanager"
url = [{urls}]
ca_file = "am.pem"
""")
        safe = ssl.create_default_context(cafile=certificate)

        def known(port):
            try:
                with urllib.request.urlopen(f"https://localhost:{port}/api/v2/alerts", timeout=5, context=safe) as answer:
                    return [alert["labels"]["severity"] for alert in json.load(answer)]
            except OSError:
                return None

        for port in ports:
            wait_until(lambda: known(port) == [], 20, "Alertmanager answers over TLS")
        with self.monitor():
            Page.connections = 900
            for port in ports:
                wait_until(lambda: known(port) == ["warning"], 20, lambda: f"seen at each: {known(port)}")
            peers[0].kill()
            peers[0].wait()
            Page.connections = 1200
            wait_until(lambda: known(ports[1]) == ["error"], 30, lambda: f"seen at the other: {known(ports[1])}")

    def test_an_alertmanager_that_comes_later_hears_of_what_still_fires(self):
        with self.monitor():
            Page.connections = 900
            wait_until(lambda: self.occasions() == [("fired", "warning")], 20, "the hook has heard")
            self.start_alertmanager()
            wait_until(lambda: self.known(), 60, "seen by amtool")


if __name__ == "__main__":
    unittest.main()
