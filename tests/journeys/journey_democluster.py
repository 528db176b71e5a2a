#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo cluster leaves nothing behind: no process and no folder, however its owner ends."""

import contextlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unittest

from actors import SOURCE, DemoCluster, wait_until

PROGRAM = SOURCE / "app/democluster"


def is_alive(pid):
    try:
        state = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def living_in(folder):
    """Processes whose working folder it is: also such as nobody wrote down."""
    found = []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if (process / "cwd").resolve() == folder and "Z" not in (process / "stat").read_text().rpartition(")")[2]:
                found.append(int(process.name))
    return found


class Leftovers(unittest.TestCase):
    def test_stop_ends_every_process_and_removes_the_folder(self):
        with DemoCluster() as cluster:
            pids = [part["pid"] for part in cluster.parts.values()]
            self.assertTrue(all(map(is_alive, pids)))
        self.assertFalse(any(map(is_alive, pids)))
        self.assertFalse(cluster.folder.exists())

    def test_sweep_removes_the_cluster_of_a_killed_owner_and_no_other(self):
        with tempfile.TemporaryDirectory() as temporary:
            environment = os.environ | {"TMPDIR": temporary}
            owner = subprocess.Popen(["sleep", "300"])
            folders = {}
            for name, pid in (("orphan", owner.pid), ("living", os.getpid())):
                folders[name] = pathlib.Path(temporary, f"dwcp-demo.{name}")
                subprocess.run([PROGRAM, "start", folders[name], "--only-etcd", "--members", "1", "--owner", str(pid)],
                               check=True, stdout=subprocess.DEVNULL, env=environment)
            pids = {name: [part["pid"] for part in json.loads((folder / "cluster.json").read_text())["parts"].values()]
                    for name, folder in folders.items()}
            owner.kill()
            owner.wait()
            subprocess.run([PROGRAM, "sweep"], check=True, stdout=subprocess.DEVNULL, env=environment)
            self.assertFalse(folders["orphan"].exists())
            self.assertFalse(any(map(is_alive, pids["orphan"])))
            self.assertTrue(all(map(is_alive, pids["living"])))
            subprocess.run([PROGRAM, "stop", folders["living"]], check=True)
            self.assertFalse(any(map(is_alive, pids["living"])))

    def test_a_process_id_that_was_given_to_somebody_else_is_left_alone(self):
        bystander = subprocess.Popen(["sleep", "300"])
        self.addCleanup(bystander.wait)
        self.addCleanup(bystander.kill)
        with DemoCluster("--only-etcd", "--members", "1") as cluster:
            cluster.act("kill", "etcd-1")
            file = cluster.folder / "cluster.json"
            state = json.loads(file.read_text())
            state["parts"]["etcd-1"]["pid"] = bystander.pid
            file.write_text(json.dumps(state))
        self.assertTrue(is_alive(bystander.pid))

    def test_an_interrupted_start_ends_what_it_began(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            for begun in (1, 3, 6):
                with self.subTest(number=number, begun=begun), tempfile.TemporaryDirectory() as temporary:
                    folder = pathlib.Path(temporary, "cluster").resolve()
                    start = subprocess.Popen([PROGRAM, "start", folder], stdout=subprocess.DEVNULL,
                                             stderr=subprocess.DEVNULL)
                    wait_until(lambda: len(living_in(folder)) >= begun, 20, f"{begun} processes")
                    start.send_signal(number)
                    start.wait(timeout=30)
                    self.assertEqual(living_in(folder), [])


if __name__ == "__main__":
    sys.exit(unittest.main())
