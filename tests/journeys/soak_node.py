#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random faults on five DWCP nodes for some minutes: soak_node.py [--minutes 30] [--seed N].

While they go on a client writes; at the end every entry that was committed must be on every node, all must agree, and no
node may have grown. What is done can be repeated with the seed that is printed. The last line is a JSON object with the
figures: faults, entries, entries lost, and the resident memory of every process in the course of time.
"""

import argparse
import json
import random
import sys
import threading
import time

from actors import wait_until
from nodes import Nodes

GROWTH = 8 * 1024  # kB that a process may gain after its first minutes
WARM = 180  # seconds that a process needs until it holds all that it ever holds
SAMPLE = 30  # seconds between two looks at the memory
FAULTS = [
    ("drop-peer", {"target": "*", "value": 0.2}), ("delay-peer", {"target": "*", "value": 0.2}),
    ("isolate", {}), ("stale-dictionary", {"value": 100000}), ("starve-predictor", {}), ("fail-training", {}),
    ("partition-sync", {}), ("skew-clock", {"value": 3}), ("stop-leader", {}), ("crash-layer", {"target": "hde"}),
    ("crash-layer", {"target": "ass"}), ("crash-layer", {"target": "amst"}), ("crash-layer", {"target": "acp"}),
    ("contradict", {}), ("forge", {}), ("slow-disk", {"value": 0.5}), ("memory-pressure", {"value": 0.95}),
    ("freeze", {}), ("block", {}),
]


def resident(pid):
    """Resident memory of a process in kB."""
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


class Writer:
    """Writes through whoever leads, and remembers what was committed."""

    def __init__(self, nodes):
        self.nodes = nodes
        self.committed = []
        self.going = True
        self.thread = threading.Thread(target=self.write)

    def write(self):
        count = 0
        while self.going:
            count += 1
            key = f"soak/{count % 500}"
            for node in self.nodes.names:
                code, _ = self.nodes.order(node, "/api/v1/log", {"key": key, "value": str(count)}, timeout=5)
                if code == 200:
                    self.committed.append((key, str(count)))
                    break
            time.sleep(0.2)


def harm(nodes, chance, dead):
    """One random fault; at most two nodes are ill in a way that takes their vote."""
    node = chance.choice([name for name in nodes.names if name not in dead])
    if chance.random() < 0.03 and len(dead) < 2:
        nodes.act("kill", node)
        dead.append(node)
        return f"{node}: killed"
    fault, terms = chance.choice(FAULTS)
    seconds = chance.randint(2, 8)
    code, text = nodes.order(node, "/api/v1/faults", {"fault": fault, "for": f"{seconds}s"} | terms, timeout=5)
    if code not in (202, 0, 503):  # a node that is frozen, or hangs, has the right not to answer
        raise AssertionError(f"{node} answers {fault} with {code}: {text}")
    return f"{node}: {fault} for {seconds} s"


class Sizes:
    """Resident memory of every process in the course of time; one that was killed and revived is another one."""

    def __init__(self, nodes):
        self.nodes = nodes
        self.began = time.monotonic()
        self.looked = -SAMPLE
        self.seen = {}

    def look(self, dead=(), atOnce=False):
        now = time.monotonic() - self.began
        if not atOnce and now - self.looked < SAMPLE:
            return
        self.looked = now
        for name, part in self.nodes.parts.items():
            if name not in dead:
                self.seen.setdefault((name, part["pid"]), []).append((round(now), resident(part["pid"])))

    def growth(self):
        """For each process that lived long enough: kB once it was warm, and at its end."""
        grown = {}
        for (name, pid), course in self.seen.items():
            warm = [size for moment, size in course if moment - course[0][0] >= WARM]
            if len(warm) > 1:
                grown[f"{name}/{pid}"] = (warm[0], warm[-1])
        return grown

    def courses(self):
        return {f"{name}/{pid}": course for (name, pid), course in self.seen.items()}


def soak(minutes, seed):
    chance = random.Random(seed)
    print(f"seed {seed}, {minutes} minutes", flush=True)
    with Nodes() as nodes:
        nodes.wait_leader()
        writer = Writer(nodes)
        writer.thread.start()
        sizes = Sizes(nodes)
        dead = []
        faults = 0
        try:
            while (passed := time.monotonic() - sizes.began) < minutes * 60:
                print(f"{passed:7.1f} s  {harm(nodes, chance, dead)}", flush=True)
                faults += 1
                time.sleep(chance.uniform(1, 5))
                if dead and chance.random() < 0.5:
                    nodes.act("revive", dead.pop())
                sizes.look(dead)
        finally:
            writer.going = False
            writer.thread.join()
        for name in dead:
            nodes.act("revive", name)
        nodes.wait_leader(within=60)
        sizes.look(atOnce=True)
        lost = lost_entries(nodes, writer.committed)
        print(json.dumps({"minutes": minutes, "seed": seed, "faults": faults, "written": len(writer.committed),
                          "lost": lost, "grown_kb": sizes.growth(), "rss_kb": sizes.courses()}), flush=True)
        if lost:
            raise AssertionError(f"lost {lost}")
        for name, (before, now) in sizes.growth().items():
            if now > before + GROWTH:
                raise AssertionError(f"{name} grew from {before} kB to {now} kB")


def lost_entries(nodes, committed):
    """Of the keys' last committed values those that a node does not have, once all of them agree."""
    last = dict(committed)
    wait_until(lambda: len({(nodes.cluster(name).get("ledger_digest")) for name in nodes.names}) == 1, 60,
               lambda: f"one digest; {[nodes.cluster(name) for name in nodes.names]}")
    return [f"{name}: {key}" for name in nodes.names for key, value in last.items()
            if int(json.loads(nodes.ask(name, f"/api/v1/log?key={key}")[1]).get("value", -1)) < int(value)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    options = parser.parse_args()
    try:
        soak(options.minutes, options.seed)
    except AssertionError as problem:
        print(f"soak: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
