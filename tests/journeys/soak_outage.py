#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A receiver is away for minutes while alerts come and go: it hears all of them later, each once and in order.

    soak_outage.py [--minutes 10] [--every 15]

For the first half of the time it answers 500, for the second nobody listens there. Exit code 0 when nothing was lost or
doubled.
"""

import argparse
import collections
import http.server
import json
import pathlib
import sys
import tempfile
import time

from actors import Monitor, Page, free_port, serve, wait_until, watching


class Hook(http.server.BaseHTTPRequestHandler):
    broken = False
    attempts = 0
    seen = []

    def do_POST(self):
        document = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        Hook.attempts += 1
        if not Hook.broken:
            Hook.seen.append((self.headers["X-DWCP-Key"], document))
        self.send_response(500 if Hook.broken else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def close(server):
    server.shutdown()
    server.server_close()


CONFIGURATION = """
{watching(f'http://127.0.0.1:{page}/metrics', 'a', 'b', cluster='soak')}
[alerts]
shipped = false
group_by = ["alertname", "node"]
group_wait = "0s"
group_interval = "1s"
cooldown = "0s"
[[alerts.rule]]
id = "connections"
kind = "threshold"
layer = "amst"
metric = "connections"
warning = 800
[[alerts.receiver]]
name = "hook"
type = "webhook"
url = "http://127.0.0.1:{hook}/in"
"""


def come_and_go(monitor, seconds, every):
    """Alerts fire and end until the time is over; how often they fired."""
    end = time.monotonic() + seconds
    fired = 0
    while time.monotonic() < end:
        for connections, phase in ((900, "firing"), (1, "resolved")):
            Page.connections = connections
            wait_until(lambda: monitor.ask("/api/v1/alerts")[1].count(f'"phase":"{phase}"') == 2, 20, phase)
            time.sleep(every / 2)
        fired += 1
    return fired


def problems(ledger):
    """What was told against what the ledger says was to be told."""
    queued = {line["notification"] for line in ledger if line["receiver"] == "hook" and line["outcome"] == "queued"}
    heard = [document["notification"] for _, document in Hook.seen]
    times = collections.Counter(key for key, _ in Hook.seen)
    yield from (f"{key} came {count} times" for key, count in times.items() if count > 1)
    yield from (f"notification {number} was never heard" for number in sorted(queued - set(heard)))
    if heard != sorted(heard):
        yield f"out of order: {heard}"
    courses = collections.defaultdict(list)
    for _, document in Hook.seen:
        for alert in document["alerts"]:
            courses[alert["id"]].append(alert["occasion"])
    for alert, course in courses.items():
        if course != ["fired", "resolved"] * (len(course) // 2):
            yield f"{alert} went {course}"
    if not queued or len(courses) != 2:
        yield f"too little happened: {len(queued)} notifications of {len(courses)} alerts"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--every", type=float, default=15, help="seconds from one alert to the next")
    terms = parser.parse_args()
    page, port = serve(Page), free_port()
    hook = serve(Hook, port)
    Page.connections = 1
    Hook.broken = True
    with tempfile.TemporaryDirectory(prefix="dwcp-outage.") as name:
        folder = pathlib.Path(name)
        (folder / "console.toml").write_text(CONFIGURATION.format(page=page.server_port, hook=port))
        with Monitor("--config", folder / "console.toml", "--audit", folder / "audit.jsonl", "--outbox",
                     folder / "outbox") as monitor:
            wait_until(lambda: monitor.component("b", "amst").get("level") == "healthy", 20, "healthy")
            began = time.monotonic()
            fired = come_and_go(monitor, terms.minutes * 30, terms.every)
            close(hook)
            fired += come_and_go(monitor, terms.minutes * 30, terms.every)
            away = time.monotonic() - began
            waiting = len(list((folder / "outbox/hook").glob("*.json")))
            Hook.broken = False
            hook, back = serve(Hook, port), time.monotonic()
            wait_until(lambda: not list((folder / "outbox/hook").glob("*.json")), 180, "the outbox is empty")
            took = time.monotonic() - back
            text = monitor.ask("/api/v1/ledger")[1]
            found = list(problems(json.loads(text)["ledger"]))
        close(hook)
    close(page)
    print(f"away {away:.0f} s, {fired} x 2 alerts, {Hook.attempts - len(Hook.seen)} refused attempts, {waiting} waited, "
          f"{len(Hook.seen)} heard, the last {took:.1f} s after it was back")
    print("\n".join(found) if found else "nothing lost, nothing doubled, in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
