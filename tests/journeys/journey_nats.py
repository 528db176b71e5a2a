# SPDX-License-Identifier: GPL-3.0-or-later
"""The event stream to a real NATS server, which goes away for a while.

Needs the packages nats-server and python3-jsonschema.
"""

import base64
import http.server
import importlib.util
import json
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import unittest

from actors import Monitor, Page, SOURCE, free_port, wait_until, watching


class Subscriber:
    """Hears all subjects below dwcp, in NATS' own words."""

    def __init__(self, port, token=""):
        self.heard = []  # (subject, CloudEvent)
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=10)
        self.file = self.socket.makefile("rb")
        hello = json.dumps({"verbose": False, "headers": True, "auth_token": token})
        self.socket.sendall(b"CONNECT " + hello.encode() + b"\r\nSUB dwcp.> 1\r\nPING\r\n")
        while self.file.readline() != b"PONG\r\n":
            pass
        self.socket.settimeout(None)
        self.thread = threading.Thread(target=self.listen, daemon=True)
        self.thread.start()

    def listen(self):
        try:
            while line := self.file.readline():
                words = line.split()
                if words[0] == b"PING":
                    self.socket.sendall(b"PONG\r\n")
                if words[0] in (b"MSG", b"HMSG"):
                    whole = self.file.read(int(words[-1]) + 2)[:-2]
                    head = int(words[-2]) if words[0] == b"HMSG" else 0
                    self.heard.append((words[1].decode(), json.loads(whole[head:])))
        except (OSError, ValueError):
            pass  # the server has gone

    def of(self, start):
        return [event for subject, event in list(self.heard) if subject.startswith(start)]

    def close(self):
        self.socket.shutdown(socket.SHUT_RDWR)
        self.thread.join(timeout=10)
        self.file.close()
        self.socket.close()


class NatsJourney(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not importlib.util.find_spec("jsonschema"):  # another python3 than the one that the package is for
            sys.path.append("/usr/lib/python3/dist-packages")

    def setUp(self):
        Page.connections = 1
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-nats."))
        self.addCleanup(shutil.rmtree, self.folder)
        page = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        threading.Thread(target=page.serve_forever, daemon=True).start()
        self.addCleanup(page.server_close)
        self.addCleanup(page.shutdown)
        self.port = free_port()
        token = self.folder / "operator"
        token.touch(mode=0o600)
        token.write_text("operator-token-of-the-journey")
        self.configuration = f"""
{watching(f'http://127.0.0.1:{page.server_port}/metrics', 'a b', cluster='jour.ney')}
[[alerts.rule]]
id = "connections"
kind = "threshold"
layer = "amst"
metric = "connections"
warning = 800
"""
        (self.folder / "console.toml").write_text(self.configuration)
        self.flags = ("--config", self.folder / "console.toml", "--audit", self.folder / "audit.jsonl", "--outbox",
                      self.folder / "outbox", "--nats", f"nats://127.0.0.1:{self.port}")

    def server(self, *flags):
        process = subprocess.Popen(["nats-server", "-a", "127.0.0.1", "-p", str(self.port), *map(str, flags)],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def stop(hard=False):
            if hard:
                process.kill()
            elif process.poll() is None:
                process.terminate()
            process.wait(timeout=20)

        def listens():
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", self.port)) == 0

        wait_until(listens, 20, "nats-server listens")
        return stop

    def test_everything_is_heard_under_its_subject_as_a_cloud_event(self):
        stop = self.server()
        self.addCleanup(stop)
        ear = Subscriber(self.port)
        with Monitor(*self.flags):
            wait_until(lambda: ear.of("dwcp.health.jour_ney.a_b.amst"), 20, lambda: f"a level: {ear.heard}")
            Page.connections = 900
            wait_until(lambda: ear.of("dwcp.alert.jour_ney.connections"), 20, lambda: f"an alert: {ear.heard}")
        level = ear.of("dwcp.health.jour_ney.a_b.amst")[0]
        self.assertEqual((level["specversion"], level["source"], level["type"], level["datacontenttype"]),
                         ("1.0", "/dwcp/jour.ney", "org.dwcp.level-changed.v1", "application/json"))
        self.assertEqual(level["data"]["node"], "a b")
        alert = ear.of("dwcp.alert.jour_ney.connections")[0]
        self.assertEqual(alert["type"], "org.dwcp.alert-fired.v1")
        ids = [event["id"] for _, event in ear.heard]
        self.assertEqual(len(ids), len(set(ids)))
        schema = json.loads((SOURCE / "resources/schemas/event.schema.json").read_text())
        jsonschema = importlib.import_module("jsonschema")
        for _, event in ear.heard:
            jsonschema.validate(event, schema)
        with self.assertRaises(jsonschema.ValidationError):  # it would notice
            jsonschema.validate(level | {"dataschema": "urn:dwcp:schema:event:2"}, schema)
        ear.close()

    def ask(self, subject, question):
        """What JetStream answers."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as door:
            body = json.dumps(question).encode()
            door.sendall(b'CONNECT {"verbose":false}\r\nSUB answer 1\r\nPUB ' + subject.encode() + b" answer "
                         + str(len(body)).encode() + b"\r\n" + body + b"\r\n")
            file = door.makefile("rb")
            while line := file.readline():
                if line.startswith(b"MSG"):
                    return json.loads(file.read(int(line.split()[-1])))
        raise AssertionError("no answer")

    def stored(self):
        """Subjects and ids of all that the stream has, in its order."""
        state = self.ask("$JS.API.STREAM.INFO.dwcp", {})["state"]
        found = []
        for number in range(max(1, state["first_seq"]), state["last_seq"] + 1):
            message = self.ask("$JS.API.STREAM.MSG.GET.dwcp", {"seq": number})["message"]
            found.append((message["subject"], json.loads(base64.b64decode(message["data"]))["id"]))
        return found

    def test_a_stream_that_keeps_has_said_so_before_we_forget(self):
        flags = ("-js", "-sd", self.folder / "js")
        stop = self.server(*flags)
        self.addCleanup(stop)
        made = wait_until(lambda: self.ask("$JS.API.STREAM.CREATE.dwcp", {"name": "dwcp", "subjects": ["dwcp.alert.>"]}),
                          10, "a stream")
        self.assertNotIn("error", made)
        waiting = self.folder / "outbox/.nats"
        with Monitor(*self.flags) as monitor:
            Page.connections = 900
            wait_until(lambda: len(self.stored()) >= 1, 20, "the alert is kept")
            wait_until(lambda: not list(waiting.glob("*.json")), 20, "nothing waits")
            stop(hard=True)
            Page.connections = 1
            wait_until(lambda: "resolved" in monitor.ask("/api/v1/alerts")[1], 20, "its end")
            wait_until(lambda: list(waiting.glob("*.json")), 20, "its end waits on the disk")
            self.addCleanup(self.server(*flags))
            wait_until(lambda: len(self.stored()) >= 2, 60, lambda: f"both are kept: {self.stored()}")
            wait_until(lambda: not list(waiting.glob("*.json")), 40, "nothing waits")
        stored = self.stored()
        self.assertEqual({subject for subject, _ in stored}, {"dwcp.alert.jour_ney.connections"})
        self.assertEqual(len({name for _, name in stored}), len(stored))

    def test_a_server_that_asks_for_a_token_gets_the_one_in_the_file(self):
        self.addCleanup(self.server("--auth", "token-of-the-server"))
        ear = Subscriber(self.port, "token-of-the-server")
        self.addCleanup(ear.close)
        own = f'[nats]\nurl = "nats://127.0.0.1:{self.port}"\nbearer_token_file = "nats.token"\n'
        (self.folder / "console.toml").write_text(self.configuration + own)
        with Monitor(*self.flags[:-2]) as monitor:
            def count(name):
                page = monitor.ask("/metrics")[1].splitlines()
                return sum(float(line.split()[-1]) for line in page if line.startswith(name + '{outlet="nats"}'))

            wait_until(lambda: count("dwcp_outlet_failures_total") > 0, 20, "nothing goes without the token")
            self.assertEqual(ear.heard, [])
            (self.folder / "nats.token").write_text("token-of-the-server\n")
            wait_until(lambda: ear.of("dwcp.health.jour_ney.a_b.amst"), 40, lambda: f"a level: {ear.heard}")
            wait_until(lambda: count("dwcp_outlet_delivered_total") > 0, 10, "it is counted")

    def test_a_server_that_is_away_misses_nothing(self):
        waiting = self.folder / "outbox/.nats"
        with Monitor(*self.flags) as monitor:
            wait_until(lambda: monitor.component("a b", "amst").get("level") == "healthy", 20, "healthy")
            Page.connections = 900
            wait_until(lambda: "firing" in monitor.ask("/api/v1/alerts")[1], 20, "an alert")
            Page.connections = 1
            wait_until(lambda: "resolved" in monitor.ask("/api/v1/alerts")[1], 20, "its end")
            wait_until(lambda: len(list(waiting.glob("*.json"))) >= 3, 20, "events wait on the disk")
        stop = self.server()
        self.addCleanup(stop)
        ear = Subscriber(self.port)
        with Monitor(*self.flags):  # another run
            wait_until(lambda: len(ear.of("dwcp.alert.")) >= 2, 40, lambda: f"the alerts: {ear.heard}")
        self.assertEqual([event["type"] for event in ear.of("dwcp.alert.")[:2]],
                         ["org.dwcp.alert-fired.v1", "org.dwcp.alert-resolved.v1"])
        numbers = [event["data"]["at"] for _, event in ear.heard]
        self.assertEqual(numbers, sorted(numbers))
        ids = [event["id"] for _, event in ear.heard]
        self.assertEqual(len(ids), len(set(ids)))
        ear.close()


if __name__ == "__main__":
    unittest.main()
