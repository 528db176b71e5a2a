# SPDX-License-Identifier: GPL-3.0-or-later
"""Alerts, their silences and the orders over HTTP, driven by amtool and by hand.

Needs the packages prometheus-alertmanager (amtool) and python3.
"""

import http.server
import json
import os
import pathlib
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import threading
import unittest
import urllib.error
import urllib.parse
import urllib.request

from actors import Monitor, Page, SOURCE, run, wait_until, watching

TOKENS = {"viewer": "viewer-token-of-the-journey", "operator": "operator-token-of-the-journey",
          "admin": "admin-token-of-the-journey"}


class AlertJourney(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-alerts."))
        cls.target = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        threading.Thread(target=cls.target.serve_forever, daemon=True).start()
        for role, token in TOKENS.items():
            path = cls.folder / role
            path.touch(mode=0o600)
            path.write_text(token + "\n")
            (cls.folder / f"{role}.yml").write_text(
                f"authorization:\n  type: Bearer\n  credentials_file: {path}\n")
        (cls.folder / "console.toml").write_text(f"""
{watching(f'http://127.0.0.1:{cls.target.server_port}/metrics', 'a', 'b')}
[[alerts.rule]]
id = "connections"
kind = "threshold"
layer = "amst"
metric = "connections"
warning = 800
error = 1000
critical = 5000
[[alerts.receiver]]
name = "book"
type = "ledger"
group_wait = "0s"
""")

    @classmethod
    def tearDownClass(cls):
        cls.target.shutdown()
        cls.target.server_close()
        shutil.rmtree(cls.folder)

    def setUp(self):
        Page.connections = 1
        self.start()

    # Means

    def start(self, *arguments):
        self.monitor = Monitor("--config", self.folder / "console.toml", "--audit", self.folder / "audit.jsonl",
                               "--viewer-token", self.folder / "viewer", "--operator-token", self.folder / "operator",
                               "--admin-token", self.folder / "admin", *arguments)
        self.monitor.__enter__()
        self.addCleanup(self.monitor.__exit__, None, None, None)
        wait_until(lambda: self.monitor.ask("/readyz")[0] == 200, 20, "ready")

    def amtool(self, *arguments, role=None, good=True):
        login = ["--http.config.file", self.folder / f"{role}.yml"] if role else []
        done = subprocess.run(["amtool", f"--alertmanager.url=http://{self.monitor.address}", *login, *arguments],
                              capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL,
                              env={**os.environ, "HOME": str(self.folder)})
        if good:
            self.assertEqual(done.returncode, 0, done.stderr)
        else:
            self.assertNotEqual(done.returncode, 0, done.stdout)
        return done.stdout.strip() if good else done.stderr

    def alerts(self, *arguments):
        return json.loads(self.amtool("alert", "query", "-o", "json", *arguments, "alertname=connections"))

    def ask(self, method, path, body=None, token=None):
        request = urllib.request.Request(f"http://{self.monitor.address}{path}", method=method,
                                         data=None if body is None else json.dumps(body).encode())
        if token:
            request.add_header("Authorization", f"Bearer {TOKENS.get(token, token)}")
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, answer.headers.get_content_type(), answer.read().decode()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.headers.get_content_type(), answer.read().decode()

    def remembered(self, journal):
        with sqlite3.connect(f"file:{journal}?mode=ro", uri=True) as database:
            return b"".join(row[0] for row in database.execute("SELECT body FROM memory WHERE layer = 'alerts'"))

    def fire(self, connections=1200):
        Page.connections = connections
        return wait_until(lambda: len(found := self.alerts()) == 2 and found, 20, "the alerts of both nodes")

    # What amtool sees and does

    def test_amtool_sees_an_alert_come_and_go(self):
        fired = self.fire()
        self.assertEqual({(a["labels"]["node"], a["labels"]["severity"]) for a in fired},
                         {("a", "error"), ("b", "error")})
        self.assertEqual(fired[0]["labels"]["alertname"], "connections")
        self.assertEqual(fired[0]["status"]["state"], "active")
        self.assertEqual(len(self.alerts("node=a")), 1)
        self.assertEqual(self.alerts("node=~c|d"), [])
        Page.connections = 1
        wait_until(lambda: not self.alerts(), 20, "the end of the alerts")

    def test_amtool_silences_and_ends_the_silence(self):
        self.fire()
        self.assertIn("401", self.amtool("silence", "add", "node=a", "-c", "work", good=False))
        self.assertIn("403", self.amtool("silence", "add", "node=a", "-c", "work", role="viewer", good=False))
        silence = self.amtool("silence", "add", "node=a", "-c", "work", "-a", "ann", role="operator")
        self.assertEqual(self.amtool("silence", "query", "-q"), silence)
        wait_until(lambda: [a["labels"]["node"] for a in self.alerts("--active")] == ["b"], 10, "a is silenced")
        held = self.alerts("--silenced")
        self.assertEqual([a["status"]["silencedBy"] for a in held], [[silence]])
        self.amtool("silence", "expire", silence, role="operator")
        wait_until(lambda: len(self.alerts("--active")) == 2, 10, "a is told again")
        self.assertEqual(self.amtool("silence", "query", "-q"), "")
        self.amtool("silence", "expire", silence, role="operator", good=False)
        audit = (self.folder / "audit.jsonl").read_text()
        self.assertIn("add-silence: " + silence, audit)
        self.assertIn("ann (operator@127.0.0.1)", audit)

    def test_amtool_changes_and_imports_silences(self):
        self.fire()
        first = self.amtool("silence", "add", "node=a", "-c", "work", "-a", "ann", "-d", "1h", role="operator")
        self.amtool("silence", "update", "-d", "3h", "-c", "more work", first, role="operator")
        known = json.loads(self.amtool("silence", "query", "-o", "json"))
        self.assertEqual([(s["id"], s["comment"]) for s in known], [(first, "more work")])
        self.amtool("silence", "expire", first, role="operator")
        kept = self.folder / "silences.json"
        kept.write_text(json.dumps(known + [known[0] | {"matchers": [
            {"name": "node", "value": "b", "isRegex": False, "isEqual": True}]}]))
        self.amtool("silence", "import", "--force", str(kept), role="operator")
        back = json.loads(self.amtool("silence", "query", "-o", "json"))
        self.assertEqual(sorted(s["matchers"][0]["value"] for s in back), ["a", "b"])
        self.assertNotIn(first, [s["id"] for s in back])
        wait_until(lambda: not self.alerts("--active"), 10, "both are silenced")
        self.assertEqual(len(json.loads(self.amtool("silence", "query", "-o", "json", "--expired"))), 1)

    # What any client of the interface asks

    def v2(self, query):
        code, kind, text = self.ask("GET", "/api/v2/alerts?" + query)
        self.assertEqual(kind, "application/json")
        return code, json.loads(text)

    def nodes_of(self, *filters, **flags):
        pairs = [("filter", 'alertname="connections"'), *(("filter", one) for one in filters), *flags.items()]
        code, alerts = self.v2(urllib.parse.urlencode(pairs))
        self.assertEqual(code, 200, alerts)
        return sorted(alert["labels"]["node"] for alert in alerts)

    def test_every_matcher_and_every_flag(self):
        self.fire()
        for matcher, nodes in (('node="a"', ["a"]), ('node!="a"', ["b"]), ('node=~"a|b"', ["a", "b"]),
                               ('node=~"[ab]"', ["a", "b"]), ('node!~"b.*"', ["a"]), ("node=b", ["b"]),
                               ('absent=""', ["a", "b"]), ('absent!=""', [])):
            with self.subTest(matcher):
                self.assertEqual(self.nodes_of(matcher), nodes)
        self.assertEqual(self.nodes_of('node!="a"', 'node!="b"'), [])
        self.amtool("silence", "add", "node=a", "-c", "work", "-a", "ann", role="operator")
        wait_until(lambda: self.nodes_of(silenced="false") == ["b"], 10, "a is silenced")
        self.assertEqual(self.nodes_of(active="false"), ["a"])
        self.assertEqual(self.nodes_of(active="false", silenced="false"), [])
        self.assertEqual(self.nodes_of(inhibited="false"), ["a", "b"])
        self.assertEqual(self.nodes_of(receiver="bo+k"), ["a", "b"])
        self.assertEqual(self.nodes_of(receiver="boo"), [])
        groups = json.loads(self.ask("GET", "/api/v2/alerts/groups?receiver=book")[2])
        self.assertIn("connections", [group["labels"]["alertname"] for group in groups])
        for bad in ("filter=node%3D~%22(%22", "filter=%7B", "filter=", "receiver=(", "active=perhaps"):
            with self.subTest(bad):
                code, text = self.v2(bad)
                self.assertEqual((code, type(text)), (400, str))

    def test_bad_silences_are_refused_in_words(self):
        self.fire()
        good = {"matchers": [{"name": "node", "value": "a", "isRegex": False}], "createdBy": "ann", "comment": "c",
                "startsAt": "2026-01-01T00:00:00Z", "endsAt": "2099-01-01T00:00:00Z"}
        for change in ({"matchers": []}, {"matchers": "node"}, {"matchers": [{"name": "", "value": "a"}]},
                       {"matchers": [{"name": "node", "value": "(", "isRegex": True}]}, {"comment": ""},
                       {"createdBy": ""}, {"startsAt": "yesterday"}, {"endsAt": "2020-01-01T00:00:00Z"},
                       {"matchers": [{"name": "node", "value": ".*", "isRegex": True}]},
                       {"matchers": [{"name": "no-de", "value": "a"}]}):
            with self.subTest(change):
                code, kind, text = self.ask("POST", "/api/v2/silences", good | change, "operator")
                self.assertEqual((code, kind, type(json.loads(text))), (400, "application/json", str), text)
        unknown = "12345678-1234-4234-a234-123456789abc"
        self.assertEqual(self.ask("POST", "/api/v2/silences", good | {"id": unknown}, "operator")[0], 404)
        self.assertEqual(self.ask("GET", f"/api/v2/silence/{unknown}")[0], 404)
        self.assertEqual(self.ask("DELETE", f"/api/v2/silence/{unknown}", token="operator")[0], 404)
        self.assertEqual(self.ask("GET", "/api/v2/nothing")[0], 404)
        self.assertEqual(self.ask("POST", "/api/v2/alerts", [], "admin")[0], 404)
        code, _, text = self.ask("POST", "/api/v2/silences", good, "operator")
        self.assertEqual(code, 200, text)
        silence = json.loads(text)["silenceID"]
        code, _, text = self.ask("POST", "/api/v2/silences", good | {"id": silence, "comment": "longer"}, "operator")
        self.assertEqual(json.loads(text)["silenceID"], silence)  # the same matchers: changed in place
        other = good | {"id": silence, "matchers": [{"name": "node", "value": "b", "isRegex": False}]}
        code, _, text = self.ask("POST", "/api/v2/silences", other, "operator")
        self.assertNotEqual(json.loads(text)["silenceID"], silence)  # others: that one ends
        self.assertEqual(json.loads(self.ask("GET", f"/api/v2/silence/{silence}")[2])["status"]["state"], "expired")

    def test_a_silence_of_every_critical_alert_is_asked_for_twice(self):
        self.fire()
        wish = ("silence", "add", "cluster=journey", "-c", "all of it", "-a", "ann")
        self.assertIn("every critical", self.amtool(*wish, "-d", "1h", role="operator", good=False))
        self.assertEqual(len(self.amtool(*wish, "-d", "1h", role="operator")), 36)

    def test_amtool_reads_the_status(self):
        self.assertIn("DWCP", self.amtool("config", "show"))
        self.assertIn("disabled", self.amtool("cluster", "show"))

    # Orders

    def test_breakers_are_tripped_and_reset_by_operators_alone(self):
        path = "/api/v1/breakers/a/amst/"
        reason = {"reason": "drill", "ttl": "10m"}
        self.fire()
        self.assertEqual(self.ask("POST", path + "trip", reason)[0], 401)
        self.assertEqual(self.ask("POST", path + "trip", reason, "viewer")[0], 403)
        self.assertEqual(self.ask("POST", path + "trip", reason, "no such token, but a long one")[0], 401)
        self.assertEqual(self.ask("POST", path + "trip", {}, "operator")[0], 400)
        self.assertEqual(self.ask("POST", path + "explode", reason, "operator")[0], 404)
        self.assertEqual(self.ask("POST", "/api/v1/breakers/none/amst/trip", reason, "operator")[0], 404)
        self.assertEqual(self.ask("POST", path + "trip", reason | {"despite_quorum": "yes"}, "operator")[0], 400)
        for action, state, mode in (("trip", "open", "forced-open"), ("disable", "closed", "disabled"),
                                    ("shadow", "closed", "metrics-only"), ("reset", "closed", "automatic")):
            code, _, text = self.ask("POST", path + action, reason | {"despite_quorum": True}, "operator")
            self.assertEqual(code, 200, text)
            breakers = json.loads(self.ask("GET", "/api/v1/breakers")[2])["breakers"]
            breaker = next(b for b in breakers if b["name"] == "a/amst")
            self.assertEqual((breaker["state"], breaker["mode"]), (state, mode), text)
        self.assertIn('"reason":"drill"', (self.folder / "audit.jsonl").read_text())

    def test_an_alert_is_acknowledged(self):
        alert = self.fire()[0]["fingerprint"]
        code, _, text = self.ask("POST", f"/api/v1/alerts/{alert}/acknowledge", {"reason": "on it"}, "operator")
        self.assertEqual(code, 200, text)
        shown = json.loads(self.ask("GET", "/api/v1/alerts")[2])["alerts"]
        self.assertEqual(next(a for a in shown if a["id"] == alert)["acknowledgement"]["reason"], "on it")
        self.assertEqual(self.ask("POST", "/api/v1/alerts/00000000000000ff/acknowledge", {"reason": "x"},
                                  "operator")[0], 409)

    def test_silences_and_acknowledgements_outlive_a_kill(self):
        self.monitor.end()
        journal = self.folder / "killed.db"
        self.start("--journal", journal)
        fired = {a["labels"]["node"]: a["fingerprint"] for a in self.fire()}
        silence = self.amtool("silence", "add", "node=a", "-c", "work", "-a", "ann", "-d", "1h", role="operator")
        ended = self.amtool("silence", "add", "node=b", "-c", "work", "-a", "ann", "-d", "1h", role="operator")
        self.amtool("silence", "expire", ended, role="operator")
        code, _, text = self.ask("POST", f"/api/v1/alerts/{fired['b']}/acknowledge", {"reason": "on it"}, "operator")
        self.assertEqual(code, 200, text)
        wait_until(lambda: b"on it" in self.remembered(journal), 10, "what was said is on the disk")
        self.monitor.kill()
        self.start("--journal", journal)
        # Whoever did not hear the answer says it once more: the alert is there before anything was asked again.
        code, _, text = self.ask("POST", f"/api/v1/alerts/{fired['b']}/acknowledge", {"reason": "on it"}, "operator")
        self.assertEqual(code, 200, text)
        self.assertEqual(self.amtool("silence", "query", "-q"), silence)
        self.assertEqual(self.amtool("silence", "query", "-q", "--expired"), ended)
        self.fire()
        wait_until(lambda: not self.alerts("--active"), 10, "both are held back again")
        shown = {a["id"]: a for a in json.loads(self.ask("GET", "/api/v1/alerts")[2])["alerts"]}
        self.assertEqual(shown[fired["a"]]["withheld"], "silenced")
        self.assertEqual(shown[fired["b"]]["withheld"], "acknowledged")
        self.assertEqual(shown[fired["b"]]["acknowledgement"]["reason"], "on it")
        self.assertEqual(self.amtool("silence", "expire", silence, role="operator"), "")

    def test_a_silence_is_previewed(self):
        self.fire()
        body = {"matchers": [{"name": "node", "value": "a", "isRegex": False}], "createdBy": "ann", "comment": "c",
                "startsAt": "2026-01-01T00:00:00Z", "endsAt": "2099-01-01T00:00:00Z"}
        code, _, text = self.ask("POST", "/api/v1/silences/preview", body, "operator")
        self.assertEqual(code, 200, text)
        found = [a for a in json.loads(text)["would_match"] if a["rule"] == "connections"]
        self.assertEqual([a["labels"]["node"] for a in found], ["a"])

    # Events

    def events(self, last=None, until=b"alert-fired"):
        """What a stream says until a word comes; then it is left."""
        with socket.create_connection(tuple(self.address()), timeout=15) as stream:
            head = f"Last-Event-ID: {last}\r\n" if last else ""
            stream.sendall(f"GET /api/v1/events HTTP/1.1\r\nHost: x\r\n{head}\r\n".encode())
            text = b""
            while until not in text or not text.endswith(b"\n\n\r\n"):
                more = stream.recv(65536)
                self.assertTrue(more, text)
                text += more
        return [line[4:] for line in text.decode().splitlines() if line.startswith("id: ")], text.decode()

    def address(self):
        host, port = self.monitor.address.split(":")
        return host, int(port)

    def test_a_stream_resumes_where_it_was_left(self):
        started = threading.Timer(1, self.fire)
        started.start()
        ids, _ = self.events()
        started.join()
        self.assertTrue(ids)
        again, text = self.events(last=ids[0].split("-")[0] + "-0")
        self.assertEqual(again[-1].split("-")[0], ids[0].split("-")[0])
        self.assertLessEqual({ids[-1]}, set(again))
        numbers = [int(i.split("-")[1]) for i in again]
        self.assertEqual(numbers, list(range(numbers[0], numbers[0] + len(numbers))))
        _, text = self.events(last="12345-7")
        self.assertIn("event: reset", text)

    # Rules on what was recorded

    def test_rules_are_tried_on_what_was_recorded(self):
        journal = self.folder / "journal.db"
        with Monitor("--config", self.folder / "console.toml", "--audit", self.folder / "other.jsonl", "--journal",
                     journal) as monitor:
            wait_until(lambda: monitor.component("a", "amst").get("level") == "healthy", 20, "healthy")
            Page.connections = 900
            wait_until(lambda: monitor.ask("/api/v1/alerts")[1].count('"phase":"firing"') >= 2, 20, "alerts")
            Page.connections = 1
            wait_until(lambda: monitor.ask("/api/v1/alerts")[1].count('"phase":"resolved"') >= 2, 20, "their end")
        other = self.folder / "other.toml"
        text = (self.folder / "console.toml").read_text()
        for limit, count, severity in (("warning = 800", 2, "warning"), ("critical = 850", 2, "critical"),
                                       ("warning = 950", 0, None)):
            with self.subTest(limit):
                other.write_text(text.replace("warning = 800\nerror = 1000\ncritical = 5000", limit))
                done = run("dwcp-monitor", "check-rules", "--config", other, "--backtest", journal)
                self.assertEqual(done.returncode, 0, done.stderr)
                lines = [line for line in done.stdout.splitlines() if f" connections {severity}: " in line]
                self.assertEqual(len(lines), count, done.stdout)
                self.assertIn(f"connections: {count} alerts, ", done.stdout)

    # The description

    def test_the_server_is_what_its_description_says(self):
        description = json.loads((SOURCE / "resources/openapi/console.json").read_text())
        self.assertEqual(description["openapi"], "3.1.0")
        alert = self.fire()[0]["fingerprint"]
        places = {"{layer}": "amst", "{node}": "a", "{id}": alert, "{action}": "reset", "{name}": "none"}
        asked = 0
        for path, operations in description["paths"].items():
            real = path
            for place, value in places.items():
                real = real.replace(place, value)
            for method, operation in operations.items():
                if path == "/api/v1/events":
                    continue
                example = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example")
                code, kind, text = self.ask(method.upper(), real, example,
                                            "operator" if method != "get" else None)
                answer = operation["responses"].get(str(code))
                self.assertIsNotNone(answer, f"{method} {real}: {code} is not described: {text}")
                self.assertIn(kind, answer["content"], f"{method} {real}")
                schema = answer["content"][kind].get("schema", {})
                if kind == "application/json":
                    self.check(schema, json.loads(text), f"{method} {real}")
                if method != "get":
                    self.assertEqual(self.ask(method.upper(), real, example)[0], 401, f"{method} {real}")
                asked += 1
        self.assertGreater(asked, 20)

    def check(self, schema, value, where):
        """As much of JSON Schema as the description uses."""
        kinds = {"object": dict, "array": list, "string": str, "number": (int, float), "boolean": bool}
        wanted = schema.get("type")
        if wanted:
            self.assertTrue(isinstance(value, kinds[wanted]), f"{where}: {value!r} is no {wanted}")
        for key in schema.get("required", []):
            self.assertIn(key, value, where)
        for key, inner in schema.get("properties", {}).items():
            if key in value and value[key] is not None:
                self.check(inner, value[key], f"{where}.{key}")
        if wanted == "array" and "items" in schema:
            for item in value:
                self.check(schema["items"], item, f"{where}[]")


if __name__ == "__main__":
    unittest.main()
