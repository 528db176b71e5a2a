#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real etcd members are watched; one is killed, hangs, comes back; the consensus level follows."""

import json
import re
import sys
import unittest

from actors import DemoCluster, Monitor, profile, seconds, wait_until

FIRST_LEVELS = 90  # seconds until everything was asked often enough to be believed, on a slow machine


def consensus():
    return next(layer for layer in profile("etcd")["layer"] if layer["id"] == "acp")


def wait_agreed(monitor):
    """Until every member's consensus is healthy. Not the whole cluster: the disk of a busy machine may well be slow."""
    for node in ("etcd-1", "etcd-2", "etcd-3"):
        monitor.wait_level(node, "acp", ["healthy"], FIRST_LEVELS)


class Consensus(unittest.TestCase):
    def test_a_killed_member_is_seen_within_two_intervals_and_its_return_too(self):
        interval = seconds(consensus()["interval"])
        with DemoCluster("--only-etcd") as cluster, Monitor("--config", cluster.configuration) as monitor:
            wait_agreed(monitor)
            self.assertEqual(monitor.ask("/healthz/acp")[0], 200)

            cluster.act("kill", "etcd-2")
            monitor.wait_level("etcd-2", "acp", ["failed"], 2 * interval)
            self.assertIn("refused", monitor.component("etcd-2", "acp")["error_message"].lower())
            layer = json.loads(monitor.ask("/healthz/acp")[1])
            self.assertNotEqual(layer["overall"], "healthy")
            self.assertIn("etcd-2", [degraded["node"] for degraded in layer["degradations"]])
            # The others still agree: two of three are a majority.
            self.assertEqual(monitor.component("etcd-1", "acp")["level"], "healthy")

            cluster.act("revive", "etcd-2")
            monitor.wait_level("etcd-2", "acp", ["healthy"], 4 * interval)

    def test_a_lost_majority_is_failed(self):
        with DemoCluster("--only-etcd") as cluster, Monitor("--config", cluster.configuration) as monitor:
            wait_agreed(monitor)
            cluster.act("kill", "etcd-1")
            cluster.act("kill", "etcd-3")
            monitor.wait_overall(["failed"], 3 * seconds(consensus()["interval"]))
            self.assertEqual(monitor.ask("/healthz")[0], 503)

    def test_a_hanging_member_is_a_timeout_not_a_wait(self):
        with DemoCluster("--only-etcd") as cluster, Monitor("--config", cluster.configuration) as monitor:
            wait_agreed(monitor)
            cluster.act("freeze", "etcd-2")
            monitor.wait_level("etcd-2", "acp", ["failed"], 6 * seconds(consensus()["interval"]))
            self.assertIn("no answer within", monitor.component("etcd-2", "acp")["error_message"])
            cluster.act("thaw", "etcd-2")
            monitor.wait_level("etcd-2", "acp", ["healthy"], 6 * seconds(consensus()["interval"]))

    def test_own_metrics_follow_the_cluster(self):
        with DemoCluster() as cluster, Monitor("--config", cluster.configuration) as monitor:
            wait_agreed(monitor)
            watched = {name for name, part in cluster.parts.items() if part["url"]}

            def exported():
                page = monitor.ask("/metrics")[1]
                return set(re.findall(r'^dwcp_system_component_health\{[^}]*node="([^"]+)"', page, re.MULTILINE))

            wait_until(lambda: exported() == watched, FIRST_LEVELS, exported)


if __name__ == "__main__":
    sys.exit(unittest.main())
