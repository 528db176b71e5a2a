# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten thousand alerts at once reach a webhook and a real Alertmanager, and the memory stays bounded.

Needs the package prometheus-alertmanager.
"""

import datetime
import http.server
import json
import pathlib
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.request

from actors import Monitor, free_port, wait_until

COUNT = 10_000


class Hook(http.server.BaseHTTPRequestHandler):
    """Writes down when it heard of which alert."""

    heard = {}

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        now = time.time()
        for alert in json.loads(body)["alerts"]:
            if alert["rule"] == "gone":
                Hook.heard.setdefault((alert["occasion"], alert["labels"]["node"]), []).append((now, alert["fired_at"]))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def moment(text):
    """Seconds since the epoch of an RFC 3339 time."""
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def resident(process):
    """Megabytes."""
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise AssertionError("no VmRSS")


class AlertLoadJourney(unittest.TestCase):
    def setUp(self):
        Hook.heard = {}
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-alertload."))
        self.addCleanup(shutil.rmtree, self.folder)
        self.hook = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hook)
        threading.Thread(target=self.hook.serve_forever, daemon=True).start()
        self.addCleanup(self.hook.server_close)
        self.addCleanup(self.hook.shutdown)
        self.target = free_port()
        self.door = free_port()
        (self.folder / "am.yml").write_text("route:\n  receiver: none\nreceivers:\n- name: none\n")
        targets = "".join(f'[[targets]]\nnode = "n{i}"\nurl = "tcp://127.0.0.1:{self.target}"\nprofile = "port"\n'
                          for i in range(COUNT))
        (self.folder / "console.toml").write_text(f"""
profiles = ["port"]
[layer.amst]
interval = "20s"
{targets}
[alerts]
shipped = false
group_wait = "0s"
group_interval = "1s"
[[alerts.rule]]
id = "gone"
kind = "level"
layer = "amst"
failed = "critical"
[[alerts.receiver]]
name = "hook"
type = "webhook"
url = "http://127.0.0.1:{self.hook.server_port}/in"
[[alerts.receiver]]
name = "am"
type = "alertmanager"
url = "http://127.0.0.1:{self.door}"
""")
        peer = subprocess.Popen(
            ["prometheus-alertmanager", f"--config.file={self.folder}/am.yml", f"--storage.path={self.folder}/am",
             f"--web.listen-address=127.0.0.1:{self.door}", "--cluster.listen-address="],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(peer.wait, 20)
        self.addCleanup(peer.terminate)

    def accept(self):
        """Accepts connections at the target's port until the socket that is returned is closed."""
        door = socket.create_server(("127.0.0.1", self.target), backlog=4096)

        def take():
            while True:
                try:
                    door.accept()[0].close()
                except OSError:
                    return

        threading.Thread(target=take, daemon=True).start()
        return door

    def known(self):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.door}/api/v2/alerts", timeout=20) as answer:
                return len(json.load(answer))
        except OSError:
            return -1

    def test_all_are_told_within_ten_seconds_of_their_beginning(self):
        door = self.accept()
        with Monitor("--config", self.folder / "console.toml", "--audit", self.folder / "audit.jsonl",
                     "--outbox", self.folder / "outbox") as monitor:
            wait_until(lambda: monitor.ask("/metrics")[1].count("dwcp_system_components{level=\"healthy\"} 10000"), 120,
                       lambda: [line for line in monitor.ask("/metrics")[1].splitlines() if "system_components{" in line])
            before = resident(monitor.process)
            door.shutdown(socket.SHUT_RDWR)
            door.close()
            wait_until(lambda: sum(1 for what, _ in Hook.heard if what == "fired") == COUNT, 180,
                       lambda: f"all alerts; {len(Hook.heard)}")
            late = sorted(at - moment(fired) for (what, _), told in Hook.heard.items() if what == "fired"
                          for at, fired in told)
            wait_until(lambda: self.known() == COUNT, 60, lambda: f"all at Alertmanager; {self.known()}")
            after = resident(monitor.process)
            print(f"    {COUNT} alerts: told after {late[len(late) // 2]:.2f} s (median), {late[-1]:.2f} s (worst); "
                  f"memory {before:.0f} MB before, {after:.0f} MB after")
            self.assertEqual(len(late), COUNT)  # none twice
            self.assertLess(late[-1], 10)
            self.assertLess(after - before, 300)


if __name__ == "__main__":
    unittest.main()
