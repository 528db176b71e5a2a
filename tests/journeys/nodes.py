# SPDX-License-Identifier: GPL-3.0-or-later
"""Five DWCP nodes, and the questions and orders that a journey has for them."""

import json
import os
import re
import time
import urllib.error
import urllib.request

from actors import BIN, DemoCluster, wait_until

os.environ.setdefault("DWCP_BIN", str(BIN))
SERIES = re.compile(r"^([A-Za-z_:][\w:]*)(?:\{(.*)\})? (\S+)$")
LABEL = re.compile(r'(\w+)="((?:[^"\\]|\\.)*)"')


def parsed(page):
    """Name, labels and value of every series of a page."""
    for line in page.splitlines():
        match = SERIES.match(line)
        if match:
            yield match[1], dict(LABEL.findall(match[2] or "")), float(match[3])


class Nodes(DemoCluster):
    """The demo cluster of five nodes for the time of a with block."""

    def __init__(self, count=5):
        super().__init__("--nodes", str(count))

    @property
    def names(self):
        return list(self.parts)

    @property
    def token(self):
        return (self.folder / "token").read_text().strip()

    def ask(self, node, path, timeout=5, headers=None):
        """Status code and text; (0, "") when it does not answer."""
        request = urllib.request.Request(self.parts[node]["url"] + path, headers=headers or {})
        try:
            with urllib.request.urlopen(request, timeout=timeout) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as answer:
            if answer.code == 429:  # we are too many for it: it says when to come back
                time.sleep(float(answer.headers["Retry-After"]))
                return self.ask(node, path, timeout, headers)
            return answer.code, answer.read().decode()
        except (urllib.error.URLError, OSError):
            return 0, ""

    def order(self, node, path, body, token=None, timeout=15):
        """Posts an order; status code and text, (0, "") when nobody answers."""
        request = urllib.request.Request(
            self.parts[node]["url"] + path, body if isinstance(body, bytes) else json.dumps(body).encode(),
            {"Authorization": "Bearer " + (self.token if token is None else token)})
        try:
            with urllib.request.urlopen(request, timeout=timeout) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.read().decode()
        except (urllib.error.URLError, OSError):
            return 0, ""

    def fault(self, node, fault, **terms):
        code, text = self.order(node, "/api/v1/faults", {"fault": fault} | terms)
        if code != 202:
            raise AssertionError(f"{node} refuses {fault} {terms}: {code} {text}")

    def heal(self, node, fault, **terms):
        self.fault(node, fault, clear=True, **terms)

    def values(self, node, name, /, **labels):
        """All values of a series whose labels contain those given."""
        _, page = self.ask(node, "/metrics")
        return [value for found, has, value in parsed(page) if found == name and labels.items() <= has.items()]

    def value(self, node, name, /, **labels):
        """The highest of them; None when there is none."""
        return max(self.values(node, name, **labels), default=None)

    def level(self, node, layer):
        """What the node itself says of a layer; None when it does not answer."""
        _, text = self.ask(node, f"/healthz/{layer}")
        return json.loads(text).get("level") if text else None

    def cluster(self, node):
        code, text = self.ask(node, "/api/v1/cluster")
        return json.loads(text) if code == 200 else {}

    def leader(self, among=None):
        """The leader that all the nodes given agree on; None while they do not."""
        said = {self.cluster(node).get("leader") for node in among or self.names}
        return said.pop() if len(said) == 1 and None not in said else None

    def wait_leader(self, among=None, within=10):
        return wait_until(lambda: self.leader(among), within,
                          lambda: f"a leader; {[self.cluster(n).get('leader') for n in among or self.names]}")

    def wait_value(self, node, claim, name, within=15, /, **labels):
        """Waits until the value of a series fits the claim."""

        def fits():
            value = self.value(node, name, **labels)
            return value is not None and claim(value)

        wait_until(fits, within, lambda: f"{node} {name}{labels}; it is {self.values(node, name, **labels)}")

    def wait_level(self, node, layer, levels, within=30):
        wait_until(lambda: self.level(node, layer) in levels, within,
                   lambda: f"{node}/{layer} {' or '.join(levels)}; it is {self.ask(node, '/healthz/' + layer)}")

    def followers(self):
        leader = self.wait_leader()
        return leader, [node for node in self.names if node != leader]

    def append(self, key, value, patience=15):
        """Writes an entry through whoever leads, as a client does that tries again; True when it is committed."""

        def written():
            for node in self.names:
                code, text = self.order(node, "/api/v1/log", {"key": key, "value": value}, timeout=5)
                if code == 200 and json.loads(text)["committed"]:
                    return True
            return False

        return wait_until(written, patience, f"a quorum that takes {key}")
