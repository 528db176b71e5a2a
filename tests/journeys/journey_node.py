#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Five DWCP nodes are broken in every way they know, and say so themselves, and heal."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.request

from actors import BIN, Monitor, free_port, run, wait_until
from nodes import Nodes, parsed


class OneCluster(unittest.TestCase):
    """Tests that share five nodes: each heals what it broke."""

    @classmethod
    def setUpClass(cls):
        cls.nodes = cls.enterClassContext(Nodes())
        cls.nodes.wait_leader()


class FaultsOfTheProcess(OneCluster):
    def test_killing_any_node_while_writing_loses_no_committed_entry(self):
        committed = []
        going = threading.Event()
        going.set()

        def write():
            while going.is_set():
                key = f"journey/{len(committed)}"
                if self.nodes.append(key, key, 30):
                    committed.append(key)

        writer = threading.Thread(target=write)
        writer.start()
        self.addCleanup(writer.join)
        self.addCleanup(going.clear)
        for _ in range(2):
            leader, followers = self.nodes.followers()
            for victim in (leader, followers[0]):
                before = len(committed)
                wait_until(lambda: len(committed) > before + 5, 20, "some entries before the kill")
                self.nodes.act("kill", victim)
                rest = [node for node in self.nodes.names if node != victim]
                self.nodes.wait_leader(rest, 15)
                before = len(committed)
                wait_until(lambda: len(committed) > before + 5, 30, "entries without the victim")
                self.nodes.act("revive", victim)
                self.nodes.wait_leader(within=15)
        going.clear()
        writer.join()
        self.assertGreater(len(committed), 30)
        for node in self.nodes.names:
            wait_until(lambda: self.nodes.ask(node, f"/api/v1/log?key={committed[-1]}")[0] == 200, 15,
                       f"{node} has the last entry")
            for key in committed:
                code, text = self.nodes.ask(node, f"/api/v1/log?key={key}")
                self.assertEqual((code, json.loads(text).get("value")), (200, key), f"{node} lost {key}")

    def test_a_frozen_node_is_missed_and_found_again(self):
        _, followers = self.nodes.followers()
        frozen, witness = followers[0], followers[1]
        # Whom it has never heard it has no opinion of.
        self.nodes.wait_value(witness, lambda value: value > 0.6, "dwcp_acp_reputation", peer=frozen)
        self.nodes.act("freeze", frozen)
        try:
            self.nodes.wait_value(witness, lambda value: value == 4, "dwcp_acp_voters_reachable")
            self.nodes.wait_value(witness, lambda value: value == 0, "dwcp_amst_connections_active", peer=frozen)
            self.nodes.wait_level(witness, "amst", ["degraded"])
            self.nodes.wait_value(witness, lambda value: value < 0.6, "dwcp_acp_reputation", peer=frozen)
        finally:
            self.nodes.act("thaw", frozen)
        self.nodes.wait_value(witness, lambda value: value == 5, "dwcp_acp_voters_reachable")
        self.nodes.wait_level(witness, "amst", ["healthy"])

    def test_a_node_freezes_itself_for_a_while(self):
        _, followers = self.nodes.followers()
        self.nodes.fault(followers[0], "freeze", **{"for": "2s"})
        wait_until(lambda: self.nodes.ask(followers[0], "/livez", 0.5)[0] == 0, 5, "silence")
        wait_until(lambda: self.nodes.ask(followers[0], "/livez", 0.5)[0] == 200, 10, "life")

    def test_a_loop_that_hangs_is_not_alive(self):
        _, followers = self.nodes.followers()
        self.nodes.fault(followers[0], "block", **{"for": "4s"})
        wait_until(lambda: self.nodes.ask(followers[0], "/livez")[0] == 503, 6, "503 while the loop hangs")
        wait_until(lambda: self.nodes.ask(followers[0], "/livez")[0] == 200, 10, "life")
        self.nodes.wait_leader()


class FaultsOfTheLayers(OneCluster):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # Trainings come round only now and then: one fails while the other faults are played.
        cls.nodes.fault(cls.nodes.names[3], "fail-training", **{"for": "600s"})

    def test_a_leader_that_stops_is_replaced_and_brought_back(self):
        leader, followers = self.nodes.followers()
        term = self.nodes.value(followers[0], "dwcp_acp_term")
        self.nodes.fault(leader, "stop-leader", **{"for": "1s"})
        wait_until(lambda: self.nodes.leader(followers) not in (None, leader), 10, "another leader")
        self.assertGreater(self.nodes.value(followers[0], "dwcp_acp_term"), term)
        self.nodes.wait_value(leader, lambda value: value >= 1, "dwcp_recovery_attempts_total", component="acp",
                              outcome="success")
        self.nodes.wait_leader()

    def test_an_isolated_node_knows_that_it_has_no_quorum(self):
        leader, followers = self.nodes.followers()
        lone, witness = followers[0], followers[1]
        self.nodes.fault(lone, "isolate", **{"for": "60s"})
        self.nodes.wait_value(lone, lambda value: value == 1, "dwcp_acp_voters_reachable")
        self.nodes.wait_value(lone, lambda value: value == 0, "dwcp_acp_has_leader")
        self.nodes.wait_level(lone, "acp", ["critical"], 40)
        self.assertEqual(self.nodes.ask(lone, "/healthz/acp")[0], 503)
        self.nodes.wait_value(witness, lambda value: value == 4, "dwcp_acp_voters_reachable")
        self.nodes.wait_value(witness, lambda value: value > 0, "dwcp_amst_connect_failures_total", peer=lone)
        # Whoever was alone must not unseat the leader when it comes back: it asks before it stands for election.
        self.nodes.heal(lone, "isolate")
        self.nodes.wait_value(lone, lambda value: value == 1, "dwcp_acp_has_leader")
        self.assertEqual(self.nodes.wait_leader(), leader)

    def test_delayed_streams_show_in_the_round_trips(self):
        _, followers = self.nodes.followers()
        slow, peer = followers[0], followers[1]
        self.nodes.fault(slow, "delay-peer", target=peer, value=0.4, **{"for": "30s"})

        def slow_echoes():
            page = self.nodes.ask(slow, "/metrics")[1]
            series = {labels["le"]: value for name, labels, value in parsed(page)
                      if name == "dwcp_amst_rtt_seconds_bucket" and labels["peer"] == peer}
            return series["+Inf"] - series["0.268435456"]

        wait_until(lambda: slow_echoes() >= 3, 15, "slow echoes")
        self.nodes.heal(slow, "delay-peer", target=peer)

    def test_streams_on_which_everything_vanishes_are_dead(self):
        _, followers = self.nodes.followers()
        deaf, peer = followers[0], followers[1]
        self.nodes.fault(deaf, "drop-peer", target=peer, value=1.0, **{"for": "30s"})
        self.nodes.wait_value(deaf, lambda value: value == 4, "dwcp_acp_voters_reachable")
        self.nodes.heal(deaf, "drop-peer", target=peer)
        self.nodes.wait_value(deaf, lambda value: value == 5, "dwcp_acp_voters_reachable")

    def test_a_node_that_does_not_sync_diverges_and_catches_up(self):
        _, followers = self.nodes.followers()
        apart = followers[0]
        self.nodes.fault(apart, "partition-sync", **{"for": "60s"})
        self.nodes.wait_value(apart, lambda value: value > 5, "dwcp_ass_sync_lag_seconds", 20)
        self.nodes.wait_value(apart, lambda value: value > 6, "dwcp_ass_last_sync_age_seconds", 20)
        self.nodes.wait_value(apart, lambda value: value >= 2, "dwcp_ass_divergent_keys", 20)
        self.nodes.heal(apart, "partition-sync")
        self.nodes.wait_value(apart, lambda value: value < 4, "dwcp_ass_sync_lag_seconds", 20)
        self.nodes.wait_value(apart, lambda value: value < 3, "dwcp_ass_last_sync_age_seconds", 20)

    def test_contradicting_heartbeats_are_found_out_by_the_others(self):
        _, followers = self.nodes.followers()
        liar, witness = followers[0], followers[1]
        self.nodes.fault(liar, "contradict", **{"for": "30s"})
        self.nodes.wait_value(witness, lambda value: value >= 1, "dwcp_acp_byzantine_suspicions_total", peer=liar,
                              kind="equivocation")
        self.nodes.wait_value(witness, lambda value: value < 0.6, "dwcp_acp_reputation", peer=liar)
        self.nodes.heal(liar, "contradict")
        others = [node for node in self.nodes.names if node not in (liar, witness)]
        for honest in others:
            self.assertEqual(self.nodes.value(witness, "dwcp_acp_byzantine_suspicions_total", peer=honest), 0)
        self.nodes.wait_value(witness, lambda value: value > 0.75, "dwcp_acp_reputation", 40, peer=liar)

    def test_forged_heartbeats_do_not_verify(self):
        _, followers = self.nodes.followers()
        forger, witness = followers[2], followers[1]
        self.nodes.fault(forger, "forge", **{"for": "30s"})
        self.nodes.wait_value(witness, lambda value: value >= 1, "dwcp_acp_byzantine_suspicions_total", peer=forger,
                              kind="bad_signature")
        self.nodes.heal(forger, "forge")

    def test_a_slow_disk_shows_as_lag_at_the_leader(self):
        leader, followers = self.nodes.followers()
        self.nodes.fault(followers[0], "slow-disk", value=1.5, **{"for": "30s"})
        self.nodes.wait_value(leader, lambda value: value >= 1, "dwcp_acp_replication_lag_entries",
                              peer=followers[0])
        self.nodes.wait_value(followers[0], lambda value: value > 1.4, "dwcp_acp_append_seconds_sum")
        self.nodes.heal(followers[0], "slow-disk")
        wait_until(lambda: self.nodes.value(leader, "dwcp_acp_replication_lag_entries", peer=followers[0]) == 0, 15,
                   "no lag")

    def test_a_wrong_clock_is_seen_by_the_peers(self):
        _, followers = self.nodes.followers()
        wrong, witness = followers[0], followers[1]
        before = self.nodes.value(witness, "dwcp_ass_clock_drift_events")
        self.nodes.fault(wrong, "skew-clock", value=5, **{"for": "30s"})
        self.nodes.wait_value(witness, lambda value: 4.5 < value < 5.5, "dwcp_ass_clock_skew_seconds", peer=wrong)
        self.assertGreater(self.nodes.value(witness, "dwcp_ass_clock_drift_events"), before)
        self.nodes.heal(wrong, "skew-clock")
        self.nodes.wait_value(witness, lambda value: abs(value) < 0.1, "dwcp_ass_clock_skew_seconds", peer=wrong)

    def test_memory_pressure_fills_the_buffers_and_is_given_back(self):
        node = self.nodes.names[0]
        limit = self.nodes.value(node, "dwcp_hde_buffer_limit_bytes")
        self.nodes.fault(node, "memory-pressure", value=0.95, **{"for": "30s"})
        self.nodes.wait_value(node, lambda value: value > 0.9 * limit, "dwcp_hde_buffer_bytes")
        self.nodes.wait_level(node, "hde", ["degraded"])
        self.nodes.heal(node, "memory-pressure")
        self.nodes.wait_value(node, lambda value: value < 0.5 * limit, "dwcp_hde_buffer_bytes")

    def test_a_stale_dictionary_is_replaced_once_training_is_allowed(self):
        node = self.nodes.names[1]
        self.nodes.wait_value(node, lambda value: value >= 1, "dwcp_hde_dictionary_trainings_total", 60,
                              result="success")
        self.nodes.fault(node, "stale-dictionary", value=100000, **{"for": "30s"})
        self.nodes.wait_value(node, lambda value: value > 86400, "dwcp_hde_dictionary_age_seconds")
        self.nodes.heal(node, "stale-dictionary")
        self.nodes.wait_value(node, lambda value: value < 60, "dwcp_hde_dictionary_age_seconds")

    def test_a_starved_predictor_shows_the_age_of_its_input(self):
        node = self.nodes.names[2]
        self.nodes.fault(node, "starve-predictor", **{"for": "30s"})
        self.nodes.wait_value(node, lambda value: value > 8, "dwcp_pba_input_age_seconds")
        self.nodes.heal(node, "starve-predictor")
        self.nodes.wait_value(node, lambda value: value < 5, "dwcp_pba_input_age_seconds")

    def test_a_training_that_does_not_converge_is_counted(self):
        node = self.nodes.names[3]
        self.nodes.wait_value(node, lambda value: value >= 1, "dwcp_pba_retrain_total", 120, result="failure")
        self.nodes.heal(node, "fail-training")

    def test_a_crashed_layer_is_recovered(self):
        node = self.nodes.names[4]
        self.nodes.fault(node, "crash-layer", target="hde")
        self.nodes.wait_value(node, lambda value: value >= 1, "dwcp_recovery_attempts_total", component="hde",
                              outcome="success")
        wait_until(lambda: "stopped" not in self.nodes.ask(node, "/healthz/hde")[1], 20, "a running layer")

    def test_what_an_operator_stopped_stays_stopped(self):
        node = self.nodes.names[0]
        self.assertEqual(self.nodes.order(node, "/api/v1/components/pba/stop", {})[0], 202)
        wait_until(lambda: "maintenance" in self.nodes.ask(node, "/healthz/pba")[1], 10, "maintenance")
        time.sleep(3)  # longer than the first recovery would take
        self.assertEqual(self.nodes.value(node, "dwcp_recovery_attempts_total", component="pba"), 0)
        self.assertEqual(self.nodes.order(node, "/api/v1/components/pba/start", {})[0], 202)
        wait_until(lambda: "maintenance" not in self.nodes.ask(node, "/healthz/pba")[1], 10, "a running layer")


class Control(OneCluster):
    def test_a_tripped_breaker_refuses_and_survives_a_restart(self):
        node = self.nodes.names[0]
        order = {"reason": "planned work", "actor": "ada", "ttl": "1h"}
        self.assertEqual(self.nodes.order(node, "/api/v1/breakers/send/trip", order)[0], 200)
        self.assertEqual(self.nodes.value(node, "dwcp_circuit_breaker_state", name="send"), 2)
        self.nodes.wait_value(node, lambda value: value >= 1, "dwcp_circuit_breaker_requests_total", name="send",
                              result="rejected")
        self.nodes.act("kill", node)
        self.nodes.act("revive", node)
        breakers = json.loads(self.nodes.ask(node, "/api/v1/breakers")[1])["breakers"]
        send = next(breaker for breaker in breakers if breaker["name"] == "send")
        self.assertEqual((send["mode"], send["override"]["actor"]), ("forced-open", "ada"))
        self.assertEqual(self.nodes.order(node, "/api/v1/breakers/send/reset", order)[0], 200)
        self.assertEqual(self.nodes.value(node, "dwcp_circuit_breaker_state", name="send"), 0)
        self.assertEqual(self.nodes.order(node, "/api/v1/breakers/none/reset", order)[0], 404)

    def test_an_order_reverts_by_itself(self):
        node = self.nodes.names[1]
        order = {"reason": "a moment", "actor": "ada", "ttl": "1s"}
        self.assertEqual(self.nodes.order(node, "/api/v1/breakers/sync/disable", order)[0], 200)
        mode = "dwcp_circuit_breaker_mode"
        self.assertEqual(self.nodes.value(node, mode, name="sync", mode="disabled"), 1)
        self.nodes.wait_value(node, lambda value: value == 1, mode, 5, name="sync", mode="automatic")


class AsTheConsoleSeesIt(OneCluster):
    def test_who_led_before_is_well_and_not_unknown(self):
        leader = self.nodes.wait_leader()
        with Monitor("--config", self.nodes.configuration) as monitor:
            monitor.wait_level(leader, "acp", ["healthy"], 60)
            self.nodes.fault(leader, "stop-leader", **{"for": "1s"})
            wait_until(lambda: self.nodes.leader() not in (None, leader), 15, "another leader")
            seen = {monitor.component(leader, "acp")["last_check"]}

            def looked_thrice():
                seen.add(monitor.component(leader, "acp")["last_check"])
                return len(seen) > 3

            wait_until(looked_thrice, 60, "three more checks")
            monitor.wait_level(leader, "acp", ["healthy"], 30)


class Starting(unittest.TestCase):
    def test_five_nodes_start_and_elect(self):
        began = time.monotonic()
        with Nodes() as nodes:
            nodes.wait_leader(within=10)
            print(f"started and elected in {time.monotonic() - began:.1f} s ", end="", flush=True)


if __name__ == "__main__":
    sys.exit(unittest.main())
