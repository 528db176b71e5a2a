#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks five DWCP nodes in every way, one after the other, and measures what the engine makes of it: faults_node.py [FAULT...].

For each fault: the layer and level that must show, the rule that showed, after how many of the layer's intervals the level
was hard, and how long after the end of the fault the component was well again. Prints a table in Markdown; ends with 1 when
something did not show or did not heal.
"""

import argparse
import sys
import time

from actors import Monitor, profile, seconds, wait_until
from nodes import Nodes

LONG = "900s"  # longer than it takes to be seen; the fault is ended by hand
PATIENCE = 12  # intervals until it must show, or be well again


class Fault:
    """What is done to which node, and on which node's which layer it must show."""

    def __init__(self, name, layer, levels, order=None, act=None, seen_by="victim"):
        self.name = name
        self.layer = layer
        self.levels = levels
        self.order = order
        self.act = act
        self.seen_by = seen_by

    def begin(self, nodes, victim):
        if self.act:
            nodes.act(self.act[0], victim)
        else:
            nodes.fault(victim, **self.order | {"for": LONG})

    def end(self, nodes, victim):
        if self.act:
            nodes.act(self.act[1], victim)
        elif self.order["fault"] != "crash-layer":  # which is over at once; the node recovers by itself
            nodes.heal(victim, self.order["fault"], **{k: v for k, v in self.order.items() if k == "target"})


ILL = ["degraded", "critical", "failed"]
FAULTS = [
    Fault("kill", "acp", ["failed"], act=("kill", "revive")),
    Fault("kill, seen by the others", "amst", ILL, act=("kill", "revive"), seen_by="witness"),
    Fault("freeze", "acp", ["failed"], act=("freeze", "thaw")),
    Fault("drop-peer * 0.9", "amst", ILL, {"fault": "drop-peer", "target": "*", "value": 0.9}),
    Fault("delay-peer * 0.6 s", "amst", ILL, {"fault": "delay-peer", "target": "*", "value": 0.6}),
    Fault("isolate", "acp", ["critical"], {"fault": "isolate"}),
    Fault("stale-dictionary", "hde", ILL, {"fault": "stale-dictionary", "value": 100000}),
    Fault("memory-pressure 0.95", "hde", ILL, {"fault": "memory-pressure", "value": 0.95}),
    Fault("starve-predictor", "pba", ILL, {"fault": "starve-predictor"}),
    Fault("fail-training", "pba", ILL, {"fault": "fail-training"}),
    Fault("partition-sync", "ass", ILL, {"fault": "partition-sync"}),
    Fault("skew-clock 5 s", "ass", ILL, {"fault": "skew-clock", "value": 5}),
    Fault("stop-leader", "acp", [], {"fault": "stop-leader"}, seen_by="leader"),
    Fault("contradict", "acp", ILL, {"fault": "contradict"}, seen_by="witness"),
    Fault("forge", "acp", ILL, {"fault": "forge"}, seen_by="witness"),
    Fault("slow-disk 1.5 s", "acp", ILL, {"fault": "slow-disk", "value": 1.5}),
    Fault("crash-layer hde", "hde", [], {"fault": "crash-layer", "target": "hde"}),
]


def cause_of(monitor, node, layer):
    for item in monitor.status().get("degradations", []):
        if (item["node"], item.get("layer")) == (node, layer):
            return item["cause"]
    return ""


def roles(nodes, fault):
    """Who is broken and who must show it."""
    leader, followers = nodes.followers()
    victim = leader if fault.name == "stop-leader" else followers[0]
    return victim, {"victim": victim, "witness": followers[1], "leader": leader}[fault.seen_by]


def measure_recovery(nodes, monitor, fault, interval):
    """A fault that the node heals by itself, mostly before anybody looks; what was lost with the layer may take longer."""
    victim, seen = roles(nodes, fault)
    series = {"component": fault.layer, "outcome": "success"}
    monitor.wait_level(seen, fault.layer, ["healthy"], 300)
    before = nodes.value(seen, "dwcp_recovery_attempts_total", **series)
    began = time.monotonic()
    fault.begin(nodes, victim)
    try:
        nodes.wait_value(seen, lambda value: value > before, "dwcp_recovery_attempts_total", 20, **series)
        recovered = f"it runs again after {time.monotonic() - began:.0f} s"
        time.sleep(2 * interval)  # until the engine has looked
        level = monitor.component(seen, fault.layer).get("level")
        monitor.wait_level(seen, fault.layer, ["healthy"], PATIENCE * interval)
        healed = f"{time.monotonic() - began:.0f} s" if level != "healthy" else "never ill"
    except AssertionError:
        recovered, level, healed = "", "nothing", "not healed"
    fault.end(nodes, victim)
    print(f"| `{fault.name}` | {fault.layer.upper()} of the node: {recovered} | healthy, or unknown for a while | "
          f"{level} | - | {healed} |", flush=True)
    return bool(recovered)


def measure(nodes, monitor, fault, interval):
    """One line of the table, and whether all went as it must."""
    if not fault.levels:
        return measure_recovery(nodes, monitor, fault, interval)
    victim, seen = roles(nodes, fault)
    monitor.wait_level(seen, fault.layer, ["healthy"], 300)
    began = time.monotonic()
    fault.begin(nodes, victim)
    try:
        level = wait_until(lambda: shown(monitor, seen, fault), PATIENCE * interval, "a level")
        took = time.monotonic() - began
        cause = cause_of(monitor, seen, fault.layer)
    except AssertionError:
        level, took, cause = "", 0, ""
    fault.end(nodes, victim)
    ended = time.monotonic()
    try:
        monitor.wait_level(seen, fault.layer, ["healthy"], PATIENCE * interval)
        healed = f"{time.monotonic() - ended:.0f} s"
    except AssertionError:
        healed = ""
    node = "the node" if seen == victim else "a peer" if fault.seen_by == "witness" else "the leader"
    print(f"| `{fault.name}` | {fault.layer.upper()} of {node}: {cause or '-'} | {' or '.join(fault.levels)} | "
          f"{level or 'nothing'} | {took:.0f} s, {took / interval:.1f} | {healed or 'not healed'} |", flush=True)
    return bool(level and healed)


def shown(monitor, node, fault):
    level = monitor.component(node, fault.layer).get("level")
    return level if level in fault.levels else None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("faults", nargs="*", help="only those that begin with one of these words")
    options = parser.parse_args()
    intervals = {layer["id"]: seconds(layer["interval"]) for layer in profile("dwcp")["layer"]}
    wanted = [fault for fault in FAULTS if not options.faults or fault.name.startswith(tuple(options.faults))]
    good = True
    with Nodes() as nodes:
        nodes.wait_leader()
        with Monitor("--config", nodes.configuration) as monitor:
            monitor.wait_overall(["healthy"], 300)
            print("| fault | shows in | expected | seen | hard after: time, intervals | well again after |")
            print("| --- | --- | --- | --- | --- | --- |", flush=True)
            for fault in wanted:
                try:
                    good = measure(nodes, monitor, fault, intervals[fault.layer]) and good
                except AssertionError as reason:  # what was ill before is no witness; the others still are
                    print(f"{fault.name}: {reason}", file=sys.stderr)
                    good = False
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
