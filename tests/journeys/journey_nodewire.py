#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one port of a DWCP node: it answers as its description says, and refuses everything else cleanly."""

import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.request

from actors import BIN, SOURCE, free_port, run, wait_until
from nodes import Nodes, parsed
from openapi import Description

DESCRIPTION = Description(SOURCE / "resources/openapi/node.json")
ORDER = {"reason": "look", "actor": "ada"}


class OneNode(unittest.TestCase):
    """A cluster of one, which is its own quorum."""

    @classmethod
    def setUpClass(cls):
        cls.nodes = cls.enterClassContext(Nodes(1))
        cls.nodes.wait_leader()
        cls.host, _, port = cls.nodes.parts["n1"]["url"].removeprefix("http://").partition(":")
        cls.port = int(port)

    def call(self, method, path, body=None, token=None):
        """Status, fields and text of an answer, which must be as described."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=15)
        fields = {"Authorization": "Bearer " + (self.nodes.token if token is None else token)}
        if body is not None:
            body = body if isinstance(body, bytes) else json.dumps(body).encode()
            fields["Content-Type"] = "application/json"
        try:
            connection.request(method, path, body, fields)
            answer = connection.getresponse()
            text = answer.read().decode()
        finally:
            connection.close()
        if answer.status == 429:  # the test before took more than its share
            time.sleep(float(answer.headers["Retry-After"]))
            return self.call(method, path, body, token)
        if DESCRIPTION.operation(method, path):
            media = answer.headers["Content-Type"]
            self.assertEqual(DESCRIPTION.problems(method, path, answer.status, media, text), [])
        return answer.status, answer.headers, text

    def assert_refused(self, answer, status):
        code, fields, text = answer
        self.assertEqual((code, fields["Content-Type"]), (status, "application/problem+json"), text)
        self.assertEqual(json.loads(text)["status"], status)

    def raw(self, request, closes=True):
        """All that comes back for bytes; as an answer when it begins like one."""
        with socket.create_connection((self.host, self.port), 5) as client:
            client.settimeout(15)
            answer = b""
            try:
                client.sendall(request)
                if closes:
                    client.shutdown(socket.SHUT_WR)
                while chunk := client.recv(65536):
                    answer += chunk
            except ConnectionError:
                pass  # it has closed while we were still sending
        return answer

    def assert_raw(self, request, status, closes=True):
        answer = self.raw(request, closes)
        head, _, body = answer.partition(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        self.assertEqual(lines[0].split(" ")[1:2], [str(status)], f"{request[:80]} -> {answer[:200]}")
        fields = dict(line.lower().split(": ", 1) for line in lines[1:])
        self.assertEqual(fields["content-type"], "application/problem+json")
        self.assertEqual(len(body), int(fields["content-length"]), f"one answer, and the end, to {request[:80]}")
        self.assertEqual(json.loads(body)["status"], status)


class Answers(OneNode):
    def test_everything_described_is_there_and_as_described(self):
        asked = set()

        def good(method, path, body=None, statuses=(200,)):
            self.assertIn(self.call(method, path, body)[0], statuses, path)
            asked.add((method, DESCRIPTION.operation(method, path)[0]))

        for path in ("/metrics", "/livez", "/readyz", "/api/v1/breakers", "/api/v1/cluster", "/api/v1/faults"):
            good("GET", path)
        good("GET", "/healthz", statuses=(200, 503))
        for layer in ("amst", "hde", "pba", "ass", "acp"):
            good("GET", f"/healthz/{layer}", statuses=(200, 503))
        for action in ("trip", "disable", "shadow", "reset"):
            good("POST", f"/api/v1/breakers/send/{action}", ORDER | {"ttl": "5m"})
        for action in ("stop", "start", "restart"):
            good("POST", f"/api/v1/components/hde/{action}", statuses=(202,))
        good("POST", "/api/v1/components/hde/restart", ORDER, (202,))
        good("POST", "/api/v1/faults", {"fault": "skew-clock", "for": "1s"}, (202,))
        good("POST", "/api/v1/log", {"key": "a", "value": "b"})
        good("GET", "/api/v1/log?key=a")
        self.assertEqual(asked | {("GET", "/api/v1/events")}, DESCRIPTION.operations())

    def test_a_head_alone_is_answered_with_a_head(self):
        status, fields, text = self.call("HEAD", "/metrics")
        self.assertEqual((status, text), (200, ""))
        self.assertGreater(int(fields["Content-Length"]), 1000)

    def test_curl_needs_no_special_words(self):
        url = self.nodes.parts["n1"]["url"]
        token = f"Authorization: Bearer {self.nodes.token}"
        for more in (["-X", "POST", url + "/api/v1/components/pba/restart"],
                     ["-d", json.dumps(ORDER), url + "/api/v1/breakers/receive/reset"],
                     ["-H", "Expect: 100-continue", "-d", json.dumps(ORDER), url + "/api/v1/breakers/receive/reset"]):
            done = subprocess.run(["curl", "-sS", "--max-time", "3", "-o", "/dev/null", "-w", "%{http_code}", "-H", token,
                                   *more], capture_output=True, text=True)
            self.assertIn(done.stdout, ("200", "202"), f"{more}: {done.stderr}")

    def test_events_are_told_as_they_happen(self):
        url = self.nodes.parts["n1"]["url"] + "/api/v1/events"
        with urllib.request.urlopen(url, timeout=10) as stream:
            self.assertTrue(stream.headers["Content-Type"].startswith("text/event-stream"))
            self.call("POST", "/api/v1/breakers/receive/reset", ORDER)
            lines = (stream.readline().decode() for _ in range(100))
            told = next(line for line in lines if line.startswith("data:") and "look" in line)
            self.assertEqual(json.loads(told.removeprefix("data:"))["subject"], "receive")

    def test_one_connection_takes_many_requests(self):
        request = b"GET /livez HTTP/1.1\r\nHost: a\r\n\r\n" * 3 + b"GET /livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        self.assertEqual(self.raw(request).count(b"\r\n\r\nok\n"), 4)

    def test_all_series_are_of_the_form_that_prometheus_wants(self):
        page = self.call("GET", "/metrics")[2]
        typed = dict(line.split(" ")[2:4] for line in page.splitlines() if line.startswith("# TYPE"))
        for name, kind in typed.items():
            self.assertEqual(name.endswith("_total"), kind == "counter", name)
        for name, _, _ in parsed(page):
            family = name if name in typed else name.rsplit("_", 1)[0]
            self.assertIn(family, typed)

    def test_promtool_finds_nothing_to_complain_about(self):
        promtool = shutil.which("promtool")
        self.assertTrue(promtool, "promtool is not installed; app/provision test installs it")
        page = self.call("GET", "/metrics")[2]
        done = subprocess.run([promtool, "check", "metrics"], input=page, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))


class Refusals(OneNode):
    def test_writes_need_the_token(self):
        for token in ("", "wrong", self.nodes.token[:-1], self.nodes.token + "x"):
            answer = self.call("POST", "/api/v1/components/hde/restart", token=token)
            self.assert_refused(answer, 401)
            self.assertEqual(answer[1]["WWW-Authenticate"], "Bearer")

    def test_what_is_not_there_is_not_found(self):
        for method, path in (("GET", "/"), ("GET", "/api/v1"), ("GET", "/healthz/dns"), ("GET", "/healthz/"),
                             ("POST", "/api/v1/breakers/none/trip"), ("POST", "/api/v1/breakers/send/explode"),
                             ("POST", "/api/v1/components/dns/restart"), ("POST", "/api/v1/components/hde/explode"),
                             ("GET", "/api/v1/log?key=never"), ("GET", "/../etc/passwd"), ("GET", "/healthz/%00"),
                             ("DELETE", "/nowhere")):
            body = ORDER if "breakers" in path else None
            self.assert_refused(self.call(method, path, body), 404)

    def test_another_method_is_told_which_are_allowed(self):
        for method, path, allowed in (("DELETE", "/metrics", "GET, HEAD"), ("PUT", "/api/v1/breakers/send/trip", "POST"),
                                      ("GET", "/api/v1/breakers/send/trip", "POST"), ("POST", "/livez", "GET, HEAD"),
                                      ("PATCH", "/api/v1/faults", "GET, HEAD, POST")):
            answer = self.call(method, path)
            self.assert_refused(answer, 405)
            self.assertEqual(answer[1]["Allow"], allowed)

    def test_orders_that_mean_nothing_are_refused(self):
        for path, body in (("breakers/send/trip", b""), ("breakers/send/trip", b"{"), ("breakers/send/trip", b"[]"),
                           ("breakers/send/trip", b"[" * 15000), ("breakers/send/trip", {"reason": "x"}),
                           ("breakers/send/trip", ORDER | {"reason": ""}), ("breakers/send/trip", ORDER | {"ttl": 5}),
                           ("breakers/send/trip", ORDER | {"ttl": "-5s"}), ("breakers/send/trip", ORDER | {"ttl": "31d"}),
                           ("breakers/send/trip", ORDER | {"ttl": "9" * 30 + "h"}),
                           ("breakers/send/trip", ORDER | {"force": True}), ("breakers/send/trip", b'{"reason":"\xff"}'),
                           ("breakers/send/trip", ORDER | {"actor": "a\nb"}), ("components/hde/restart", b"x"),
                           ("components/hde/restart", {"ttl": "5s"}), ("faults", {}), ("faults", {"fault": "earthquake"}),
                           ("faults", {"fault": "isolate", "for": "2h"}), ("faults", {"fault": "slow-disk", "value": 99}),
                           ("faults", {"fault": "drop-peer"}), ("faults", {"fault": "crash-layer", "target": "dns"}),
                           ("log", {"key": ""}), ("log", {"key": "k" * 129, "value": ""}),
                           ("log", {"key": "k", "value": "v" * 4097})):
            self.assert_refused(self.call("POST", "/api/v1/" + path, body), 400)
        self.assert_refused(self.call("POST", "/api/v1/faults", {"fault": "cut-peer", "target": "n9"}), 404)
        self.assert_refused(self.call("GET", "/api/v1/log"), 400)

    def test_malformed_requests_are_refused_and_the_connection_ends(self):
        self.malformed(b"GET / HTTP/1.1\r\nHost: a\r\n")
        self.assertEqual(self.call("GET", "/livez")[0], 200)

    def malformed(self, get):
        post = (b"POST /api/v1/faults HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + self.nodes.token.encode() + b"\r\n")
        for request, status in (
                (b"GET\r\n\r\n", 400), (b"\x00" * 2000, 400), (b"\xff\xfe\xfd" * 1000, 400), (b"a" * 9000, 414),
                (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"a" * 400, 400),
                (b"GET / HTTP/9.9\r\nHost: a\r\n\r\n", 505), (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 501),
                (b"BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501), (b"GET / HTTP/1.1\r\n\r\n", 400),
                (b"GET / HTTP/1.1\nHost: a\n\n", 400), (b"GET /livez HTTP/1.1\r\nHost", 400),
                (b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 414),
                (b"GET /" + b"a" * 50000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 414),
                (get + b"X: y\r\n" * 200 + b"\r\n", 431), (get + b"X: y\r\n" * 20000 + b"\r\n", 431),
                (get + b"X: " + b"y" * 50000 + b"\r\n\r\n", 431), (get + b"X\r\n\r\n", 400), (get + b"X : y\r\n\r\n", 400),
                (get + b"X: a\x00b\r\n\r\n", 400), (get + b"X: a\r\n b\r\n\r\n", 400),
                (post + b"Content-Length: 99999999999\r\n\r\n", 413), (post + b"Content-Length: -1\r\n\r\n", 400),
                (post + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400),
                (post + b"Content-Length: 100000\r\n\r\n" + b"a" * 100000, 413),
                (post + b"Content-Length: 10000000\r\n\r\n" + b"a" * 10000000, 413),
                (post + b"Transfer-Encoding: chunked\r\n\r\nZZZ\r\n", 411),
                (post + b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}", 400),
                (post + b"Content-Length: 200\r\n\r\n{", 400),
                (post.replace(b"application/json", b"text/xml") + b"Content-Length: 2\r\n\r\n{}", 415),
                (post + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", 415)):
            self.assert_raw(request, status)

    def test_what_is_turned_away_is_counted(self):
        def turned_away():
            return self.nodes.value("n1", "dwcp_node_http_refusals_total", code="405")

        before = turned_away()
        self.call("DELETE", "/metrics")
        self.assertEqual(turned_away(), before + 1)

    def test_a_slow_request_is_ended_after_its_time(self):
        began = time.monotonic()
        self.assert_raw(b"GET /metrics HTTP/1.1\r\nX-Slow: ", 408, closes=False)
        self.assertGreater(time.monotonic() - began, 4)

    def test_slow_clients_keep_nobody_else_waiting(self):
        slow = [socket.create_connection((self.host, self.port), 5) for _ in range(20)]
        try:
            for client in slow:
                client.sendall(b"GET /metrics HTTP/1.1\r\nX-Slow: ")
            wait_until(lambda: self.nodes.ask("n1", "/livez", 2)[0] == 200, 30, "an answer beside the slow clients")
        finally:
            for client in slow:
                client.close()

    def test_too_many_connections_are_told_so(self):
        many = []
        try:
            for _ in range(120):
                many.append(socket.create_connection((self.host, self.port), 5))
                many[-1].sendall(b"GET /metrics HTTP/1.1\r\nX-Slow: ")
            told = wait_until(lambda: [client for client in many if self.is_told(client)], 20, "a refusal")
            self.assertTrue(told)
        finally:
            for client in many:
                client.close()
        wait_until(lambda: self.nodes.ask("n1", "/livez", 2)[0] == 200, 30, "an answer afterwards")

    def is_told(self, client):
        client.setblocking(False)
        try:
            return client.recv(4096, socket.MSG_PEEK).startswith(b"HTTP/1.1 503 ")
        except BlockingIOError:
            return False

    def test_too_many_requests_are_told_when_to_come_back(self):
        many = b"GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n" * 1000
        told = wait_until(lambda: b" 429 " in (answer := self.raw(many)) and answer, 30, "429")
        self.assertIn(b"Retry-After: 1\r\n", told)
        time.sleep(1)  # as it says
        self.assertEqual(self.call("GET", "/livez")[0], 200)


class Starting(unittest.TestCase):
    def alone(self, folder, *more):
        return ["dwcp-node", "--id", "n1", "--listen", f"127.0.0.1:{free_port()}", "--peers",
                f"n1=127.0.0.1:{free_port()}", "--data", folder, *more]

    def test_wrong_arguments_are_refused_with_a_reason(self):
        with tempfile.TemporaryDirectory() as folder:
            good = self.alone(folder)
            for wrong, reason in ((["--id", "n 1"], "--id"), (["--id", "n2"], "--peers"), (["--listen", "here"], "HOST:PORT"),
                                  (["--listen", "127.0.0.1:99999"], "port"), (["--peers", "n1"], "NAME=HOST:PORT"),
                                  (["--peers", "n1=127.0.0.1:1,n2=127.0.0.1:1"], "port of its own"),
                                  (["--data", "/proc/none"], "/proc/none")):
                line = list(good)
                line[line.index(wrong[0]) + 1] = wrong[1]
                self.assert_usage(line, reason)
            for wrong, reason in ((["--weight", "-1"], "--weight"), (["--weight", "nan"], "--weight"),
                                  (["--weight", "much"], "--weight"), (["--region", ""], "--region"), (["--bogus"], "--bogus"),
                                  (["--config", "/none"], "/none"), (["--token-file", "/none"], "/none"),
                                  (["--tls-cert", "a"], "--tls-cert"),
                                  (["--tls-cert", "a", "--tls-key", "b", "--tls-ca", "c"], "a")):
                self.assert_usage(good + wrong, reason)

    def assert_usage(self, line, reason):
        done = run(*line, timeout=10)
        self.assertEqual(done.returncode, 2, f"{line}: {done.stderr}")
        self.assertIn(reason, done.stderr)

    def test_the_command_line_counts_more_than_the_file(self):
        with tempfile.TemporaryDirectory() as folder:
            with open(f"{folder}/node.toml", "w") as file:
                file.write('region = "file"\nweight = 3.0\n')
            line = self.alone(folder, "--config", f"{folder}/node.toml", "--region", "line")
            node = subprocess.Popen([BIN / line[0], *line[1:]], stderr=subprocess.DEVNULL)
            try:
                url = f"http://{line[line.index('--listen') + 1]}/api/v1/cluster"
                wait_until(lambda: opens(url), 10, "an answer")
                said = json.loads(urllib.request.urlopen(url, timeout=5).read())
                self.assertEqual((said["region"], said["weight"]), ("line", 3.0))
            finally:
                node.send_signal(signal.SIGTERM)
                self.assertEqual(node.wait(timeout=10), 0)

    def test_a_node_that_would_be_open_to_the_world_refuses_to_start(self):
        with tempfile.TemporaryDirectory() as folder:
            here = f"n1=127.0.0.1:{free_port()}"
            for listen, peers in (("0.0.0.0", here), ("127.0.0.1", f"n1=0.0.0.0:{free_port()}"),
                                  ("127.0.0.1", here + ",n2=192.0.2.1:9411")):
                done = run("dwcp-node", "--id", "n1", "--listen", f"{listen}:{free_port()}", "--peers", peers,
                           "--data", folder)
                self.assertEqual(done.returncode, 2)
                self.assertIn("TLS", done.stderr)

    def test_faults_are_only_for_nodes_that_allow_them(self):
        with tempfile.TemporaryDirectory() as folder:
            port = free_port()
            command = [BIN / "dwcp-node", "--id", "n1", "--listen", f"127.0.0.1:{port}", "--peers",
                       f"n1=127.0.0.1:{free_port()}", "--data", folder]
            node = subprocess.Popen(command, env=os.environ | {"DWCP_NODE_TOKEN": "t"}, stderr=subprocess.DEVNULL)
            try:
                request = urllib.request.Request(f"http://127.0.0.1:{port}/api/v1/faults", b'{"fault":"kill"}',
                                                 {"Authorization": "Bearer t"})

                def refused():
                    try:
                        urllib.request.urlopen(request, timeout=2).close()
                    except urllib.error.HTTPError as answer:
                        return answer.code
                    except OSError:
                        return 0

                self.assertEqual(wait_until(refused, 10, "an answer"), 403)
                # Alone it is its own quorum.
                metrics = f"http://127.0.0.1:{port}/metrics"
                wait_until(lambda: b"dwcp_acp_is_leader 1" in urllib.request.urlopen(metrics).read(), 10, "a leader")
            finally:
                node.send_signal(signal.SIGTERM)
                self.assertEqual(node.wait(timeout=10), 0)

    def test_nodes_speak_tls_to_each_other_and_to_their_clients(self):
        with tempfile.TemporaryDirectory() as folder:
            self.make_certificates(folder)
            ports = [free_port() for _ in range(6)]
            peers = ",".join(f"n{i + 1}=127.0.0.1:{port}" for i, port in enumerate(ports[:3]))
            nodes = [subprocess.Popen(
                [BIN / "dwcp-node", "--id", f"n{i + 1}", "--listen", f"127.0.0.1:{ports[3 + i]}", "--peers", peers,
                 "--data", f"{folder}/n{i + 1}", "--tls-cert", f"{folder}/node.pem", "--tls-key", f"{folder}/node.key",
                 "--tls-ca", f"{folder}/ca.pem"], stderr=subprocess.DEVNULL) for i in range(3)]
            try:
                def ask():
                    done = subprocess.run(["curl", "-s", "--cacert", f"{folder}/ca.pem",
                                           f"https://127.0.0.1:{ports[3]}/metrics"], capture_output=True, text=True)
                    return "dwcp_acp_has_leader 1" in done.stdout

                wait_until(ask, 15, "a leader over TLS")
                with self.assertRaises(OSError):
                    urllib.request.urlopen(f"http://127.0.0.1:{ports[3]}/metrics", timeout=5)
            finally:
                for node in nodes:
                    node.send_signal(signal.SIGTERM)
                for node in nodes:
                    self.assertEqual(node.wait(timeout=10), 0)

    def make_certificates(self, folder):
        def openssl(*arguments):
            subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=folder)

        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "ca.key",
                "-out", "ca.pem", "-subj", "/CN=journey authority", "-days", "2")
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "node.key", "-out",
                "node.csr", "-subj", "/CN=node")
        with open(f"{folder}/names", "w") as names:
            names.write("subjectAltName=IP:127.0.0.1")
        openssl("x509", "-req", "-in", "node.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out",
                "node.pem", "-days", "2", "-extfile", "names")


def opens(url):
    try:
        urllib.request.urlopen(url, timeout=2).close()
        return True
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(unittest.main())
