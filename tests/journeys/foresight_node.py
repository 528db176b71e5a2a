#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays faults on five DWCP nodes while the engine records, some growing slowly, some sudden, some coming again and again:
foresight_node.py JOURNAL [MINUTES] [--seed N].

Then `dwcp-monitor foresight --journal JOURNAL` says what probabilities of leaving healthy would have been told along the way,
and what they were worth.
"""

import argparse
import random
import time

from actors import Monitor
from nodes import Nodes

STEPS = 15
# What grows: from and to which value, in STEPS steps.
GROWING = [("memory-pressure", {}, 0.1, 0.95), ("delay-peer", {"target": "*"}, 0.01, 0.6),
           ("skew-clock", {}, 0.02, 1.5), ("drop-peer", {"target": "*"}, 0.02, 0.8), ("slow-disk", {}, 0.02, 1.2)]
SUDDEN = [("isolate", {}), ("partition-sync", {}), ("stale-dictionary", {"value": 100000})]


def grow(nodes, victim, kind, step_seconds):
    fault, terms, low, high = kind
    for step in range(STEPS + 3):
        value = low + (high - low) * min(step, STEPS) / STEPS
        nodes.fault(victim, fault, **terms, value=round(value, 3), **{"for": "120s"})
        time.sleep(step_seconds)
    nodes.heal(victim, fault, **terms)


def strike(nodes, victim, kind, length):
    fault, terms = kind
    nodes.fault(victim, fault, **terms, **{"for": f"{length}s"})
    time.sleep(length)


def flap(nodes, victim, kind, times):
    """Comes, goes and comes again."""
    for _ in range(times):
        strike(nodes, victim, kind, 20)
        time.sleep(30)


def play(nodes, chance):
    victim = chance.choice(nodes.names)
    way = chance.random()
    if way < 0.5:
        grow(nodes, victim, chance.choice(GROWING), 10)
    elif way < 0.8:
        strike(nodes, victim, chance.choice(SUDDEN), 60)
    else:
        flap(nodes, victim, chance.choice(SUDDEN), 3)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("journal")
    parser.add_argument("minutes", nargs="?", type=float, default=60)
    parser.add_argument("--seed", type=int, default=11)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with Nodes() as nodes:
        nodes.wait_leader()
        with Monitor("--config", nodes.configuration, "--journal", options.journal) as monitor:
            monitor.wait_overall(["healthy", "degraded"], 300)
            time.sleep(300)  # a past to look back on
            end = time.monotonic() + options.minutes * 60
            while time.monotonic() < end:
                play(nodes, chance)
                time.sleep(60)


if __name__ == "__main__":
    main()
