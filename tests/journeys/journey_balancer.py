#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real HAProxy before three DWCP nodes is told weights by their health.

Needs the package haproxy.
"""

import collections
import http.client
import json
import socket
import subprocess
import threading
import time
import unittest
import urllib.error
import urllib.request

from actors import Monitor, free_port, wait_until
from nodes import Nodes

TOKEN = "operator-token-of-the-journey"
HAPROXY = """
global
  stats socket {folder}/admin.sock mode 600 level admin
  stats socket ipv4@127.0.0.1:{guest} level operator
defaults
  mode http
  timeout connect 1s
  timeout client 5s
  timeout server 1s
frontend in
  bind 127.0.0.1:{front}
  http-response set-header X-Server %s
  http-error status 504 content-type text/plain string "late" hdr X-Server %s
  default_backend dwcp
backend dwcp
  balance roundrobin
{servers}
"""
BALANCERS = """
[layer.hde]
interval = "1s"
timeout = "500ms"
[[balancer]]
name = "web"
address = "{folder}/admin.sock"
backend = "dwcp"
servers = {{ {servers} }}
layer = "hde"
every = "500ms"
seen_over = "3s"
slow_start = "6s"
[[balancer]]
name = "guest"
address = "tcp://127.0.0.1:{guest}"
backend = "dwcp"
servers = {{ {servers} }}
layer = "hde"
"""


class Traffic:
    """Clients that ask all the time, and remember when who answered."""

    def __init__(self, port, clients=3):
        self.port = port
        self.served = collections.deque(maxlen=100_000)
        self.going = True
        self.threads = [threading.Thread(target=self.ask) for _ in range(clients)]
        for thread in self.threads:
            thread.start()

    def ask(self):
        while self.going:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
            try:
                connection.request("GET", "/livez")
                answer = connection.getresponse()
                answer.read()
                self.served.append((time.monotonic(), answer.headers["X-Server"], answer.status))
            except OSError:
                pass  # HAProxy itself is away in one of the tests
            finally:
                connection.close()
            time.sleep(0.02)

    def share(self, server, since):
        """Of those who were asked since a moment; None when too few were to say."""
        seen = [name for at, name, _ in list(self.served) if at >= since and name]
        return seen.count(server) / len(seen) if len(seen) >= 20 else None

    def end(self):
        self.going = False
        for thread in self.threads:
            thread.join()


class BalancerJourney(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.nodes = cls.enterClassContext(Nodes(3))
        cls.folder = cls.nodes.folder
        cls.front, cls.guest = free_port(), free_port()
        cls.servers = {f"s{i + 1}": name for i, name in enumerate(cls.nodes.names)}
        lines = "\n".join(f"  server {server} {cls.nodes.parts[node]['url'].removeprefix('http://')}"
                          for server, node in cls.servers.items())
        (cls.folder / "haproxy.cfg").write_text(
            HAPROXY.format(folder=cls.folder, front=cls.front, guest=cls.guest, servers=lines))
        named = ", ".join(f'{server} = "{node}"' for server, node in cls.servers.items())
        cls.configuration = cls.folder / "balancer.toml"
        cls.configuration.write_text(cls.nodes.configuration.read_text()
                                     + BALANCERS.format(folder=cls.folder, guest=cls.guest, servers=named))
        token = cls.folder / "operator"
        token.touch(mode=0o600)
        token.write_text(TOKEN)
        cls.nodes.wait_leader()

    def setUp(self):
        self.haproxy = self.start_haproxy()
        self.addCleanup(self.end_haproxy)
        self.journal = self.folder / f"{self.id()}.journal"
        self.monitor = self.start_monitor()
        self.victim = self.nodes.followers()[1][0]
        self.server = next(server for server, node in self.servers.items() if node == self.victim)
        self.traffic = Traffic(self.front)
        self.addCleanup(self.traffic.end)
        wait_until(lambda: all(one["phase"] == "serving" for one in self.web()["instances"]) and self.web()["instances"],
                   150, lambda: f"all serve; {self.web()}")  # a node that was frozen has to catch up first

    # Means

    def start_haproxy(self):
        process = subprocess.Popen(["/usr/sbin/haproxy", "-db", "-f", self.folder / "haproxy.cfg"],
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: (self.folder / "admin.sock").exists() and self.runtime("show info"), 10, "HAProxy")
        return process

    def start_monitor(self):
        monitor = Monitor("--config", self.configuration, "--operator-token", self.folder / "operator",
                          "--audit", self.folder / "audit.jsonl", "--journal", self.journal)
        monitor.__enter__()
        self.addCleanup(lambda: monitor.__exit__(None))
        return monitor

    def end_haproxy(self):
        self.haproxy.kill()
        self.haproxy.wait()

    def runtime(self, command):
        """What HAProxy itself says; "" when it is away."""
        with socket.socket(socket.AF_UNIX) as door:
            try:
                door.connect(str(self.folder / "admin.sock"))
                door.sendall(command.encode() + b"\n")
                return b"".join(iter(lambda: door.recv(65536), b"")).decode()
            except OSError:
                return ""

    def weights(self):
        """As HAProxy has them."""
        rows = [line.split() for line in self.runtime("show servers state dwcp").splitlines()[2:] if line]
        return {row[3]: int(row[7]) for row in rows}

    def balancer(self, name):
        code, text = self.monitor.ask("/api/v1/balancers")
        found = [one for one in json.loads(text)["balancers"] if one["name"] == name] if code == 200 else []
        return found[0] if found else {"instances": [], "problem": "not there yet", "armed": False, "panic": False}

    def web(self):
        return self.balancer("web")

    def instance(self, server=None):
        return next(one for one in self.web()["instances"] if one["server"] == (server or self.server))

    def order(self, name, action, reason="journey"):
        request = urllib.request.Request(f"http://{self.monitor.address}/api/v1/balancers/{name}/{action}",
                                         json.dumps({"reason": reason}).encode(), {"Authorization": f"Bearer {TOKEN}"})
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.read().decode()

    def arm(self):
        self.assertEqual(self.order("web", "arm")[0], 200)
        wait_until(lambda: all(weight > 200 for weight in self.weights().values()), 10, lambda: str(self.weights()))

    def wait_share(self, server, claim, within, what):
        """Of the last second."""

        def fits():
            share = self.traffic.share(server, time.monotonic() - 1)
            return share is not None and claim(share)

        wait_until(fits, within, lambda: f"{what}; it is {self.traffic.share(server, time.monotonic() - 1)}, {self.web()}")

    def checks(self):
        return self.monitor.component(self.victim, "hde").get("last_check")

    # The journey

    def test_a_sick_node_loses_its_share_within_two_checks_and_returns_slowly(self):
        self.arm()
        self.wait_share(self.server, lambda share: 0.2 < share < 0.5, 10, "a third of the traffic")
        self.nodes.act("freeze", self.victim)
        frozen = time.monotonic()
        try:
            seen = {self.checks()}  # the newest before it froze; at most one more may have asked before
            while self.instance()["weight"] > 0.2:
                seen.add(self.checks())
                self.assertLess(time.monotonic() - frozen, 20, self.web())
                time.sleep(0.02)
            self.assertLessEqual(len(seen) - 1, 2, f"checks until the share fell: {seen}")
            told = time.monotonic() - frozen
            wait_until(lambda: self.weights()[self.server] <= 26, 10, lambda: str(self.weights()))
            self.wait_share(self.server, lambda share: share < 0.12, 10, "a tenth of the traffic at most")
            fell = time.monotonic() - frozen
            wait_until(lambda: self.instance()["phase"] == "ejected", 20, lambda: str(self.web()))
            wait_until(lambda: self.weights()[self.server] == 0, 10, lambda: str(self.weights()))
            ejected = time.monotonic() - frozen
            self.assertFalse(self.web()["panic"])
            self.assertTrue(all(weight > 200 for server, weight in self.weights().items() if server != self.server))
            wait_until(lambda: self.instance()["share_seen"] == 0, 10, lambda: str(self.web()))
        finally:
            self.nodes.act("thaw", self.victim)
        wait_until(lambda: self.instance()["phase"] == "slow-start", 30, lambda: str(self.web()))
        wait_until(lambda: 0 < self.weights()[self.server] < 200, 5, lambda: str(self.weights()))
        self.wait_share(self.server, lambda share: share > 0.25, 20, "its third again")
        wait_until(lambda: self.instance()["phase"] == "serving", 20, lambda: str(self.web()))
        print(f"share told after {told:.2f} s, fallen after {fell:.2f} s, ejected after {ejected:.2f} s", end=" ")

    def test_unarmed_it_only_watches(self):
        before = self.weights()
        self.nodes.act("freeze", self.victim)
        try:
            wait_until(lambda: self.instance()["phase"] == "ejected", 20, lambda: str(self.web()))
            self.assertEqual(self.instance()["weight_asked"], 0)
            self.assertEqual(self.weights(), before)
            self.assertEqual(self.web()["orders"], 0)
        finally:
            self.nodes.act("thaw", self.victim)

    def test_two_of_three_sick_is_panic_and_all_serve(self):
        self.arm()
        others = [node for node in self.nodes.names if node != self.victim][:1]
        for node in (self.victim, *others):
            self.nodes.act("freeze", node)
        try:
            wait_until(lambda: self.web()["panic"], 20, lambda: str(self.web()))
            wait_until(lambda: set(self.weights().values()) == {256}, 10, lambda: str(self.weights()))
            self.assertAlmostEqual(self.instance()["share_asked"], 1 / 3, 2)
        finally:
            for node in (self.victim, *others):
                self.nodes.act("thaw", node)
        wait_until(lambda: not self.web()["panic"], 30, lambda: str(self.web()))

    def test_what_was_changed_is_given_back(self):
        self.assertEqual(self.order("web", "arm", "")[0], 400)
        self.arm()
        self.assertEqual(self.order("web", "arm")[0], 409)
        self.assertEqual(self.order("web", "disarm")[0], 200)
        wait_until(lambda: set(self.weights().values()) == {1}, 10, lambda: str(self.weights()))
        self.assertEqual(self.order("web", "arm")[0], 200)
        wait_until(lambda: all(weight > 200 for weight in self.weights().values()), 10, lambda: str(self.weights()))
        self.monitor.end()
        self.assertEqual(set(self.weights().values()), {1})  # nobody looks after it any more

    def test_armed_it_is_still_after_a_kill(self):
        self.arm()
        self.nodes.act("freeze", self.victim)
        try:
            wait_until(lambda: self.weights()[self.server] == 0, 30, lambda: str(self.weights()))
            time.sleep(1)  # so much at most is lost by a kill
            self.monitor.kill()
            self.monitor = self.start_monitor()
            given = set()
            wait_until(lambda: self.web()["armed"], 10, lambda: str(self.web()))
            self.assertEqual(self.web()["armed_reason"], "journey")

            def is_ejected():
                given.add(self.weights()[self.server])
                return any(one["phase"] == "ejected" for one in self.web()["instances"] if one["server"] == self.server)

            wait_until(is_ejected, 30, lambda: str(self.web()))
            self.assertEqual(given, {0})
        finally:
            self.nodes.act("thaw", self.victim)
        wait_until(lambda: all(weight > 200 for weight in self.weights().values()), 60, lambda: str(self.weights()))

    def test_an_address_that_may_not_order_says_so(self):
        self.assertEqual(self.order("guest", "arm")[0], 200)
        wait_until(lambda: "denied" in self.balancer("guest")["problem"].lower(), 15,
                   lambda: self.balancer("guest")["problem"])
        self.assertEqual(len(self.balancer("guest")["instances"]), 3)
        self.assertEqual(self.order("nobody", "arm")[0], 404)

    def test_a_socket_that_vanishes_is_one_error_and_comes_back(self):
        self.arm()
        away = self.folder / "away.sock"
        stream = urllib.request.urlopen(f"http://{self.monitor.address}/api/v1/events", timeout=30)
        self.addCleanup(stream.close)
        (self.folder / "admin.sock").rename(away)
        wait_until(lambda: "No such file" in self.web()["problem"], 10, lambda: self.web()["problem"])
        time.sleep(2)  # further looks fail as well, and are not told
        away.rename(self.folder / "admin.sock")
        wait_until(lambda: not self.web()["problem"], 10, lambda: self.web()["problem"])
        self.end_haproxy()  # a new one begins with its own weights
        wait_until(lambda: "refused" in self.web()["problem"], 10, lambda: self.web()["problem"])
        self.haproxy = self.start_haproxy()
        wait_until(lambda: all(weight > 200 for weight in self.weights().values()), 15, lambda: str(self.weights()))
        lines = []
        while sum('"web: answers again' in line for line in lines) < 2:
            lines.append(stream.readline().decode())
        self.assertEqual(sum('"web: cannot be asked' in line for line in lines), 2, lines)


if __name__ == "__main__":
    unittest.main()
