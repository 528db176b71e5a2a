#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs say to a shell: one question, one answer, and one line for every mistake."""

import datetime
import json
import pathlib
import re
import sys
import tempfile
import time
import unittest

from actors import BIN, DemoCluster, free_port, run

LEVELS = {"unknown", "healthy", "degraded", "critical", "failed"}


class Once(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = cls.enterClassContext(DemoCluster())

    def test_json_has_the_shape_of_the_domain(self):
        answer = run("dwcp-monitor", "--config", self.cluster.configuration, "--once", "--format", "json")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        status = json.loads(answer.stdout)
        self.assertIn(status["overall"], LEVELS)
        self.assertEqual(status["cluster"], "demo")
        datetime.datetime.fromisoformat(status["last_update"])
        self.assertEqual({c["node"] for c in status["components"]},
                         {name for name, part in self.cluster.parts.items() if part["url"]})
        for component in status["components"]:
            self.assertIn(component["level"], LEVELS)
            self.assertIsInstance(component["healthy"], bool)
            self.assertIsInstance(component["check_duration"], float)
            self.assertIsInstance(component["metrics"], dict)
            self.assertIsInstance(component["flags"], list)
            datetime.datetime.fromisoformat(component["last_check"])
            self.assertEqual(component["component"], f"{component['node']}/{component['layer']}")

    def test_text_has_a_line_for_each_component(self):
        answer = run("dwcp-monitor", "--config", self.cluster.configuration, "--once", "--format", "text")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        for node in ("etcd-1", "etcd-2", "etcd-3", "host", "nats"):
            self.assertIn(node, answer.stdout)

    def test_profiles_are_recognised_from_the_page(self):
        answer = run("dwcp-monitor", "--connect", *self.cluster.urls("etcd"), *self.cluster.urls("node"), "--once",
                     "--format", "json")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        components = json.loads(answer.stdout)["components"]
        self.assertEqual(len({c["node"] for c in components}), 4)
        self.assertNotIn(None, [c["layer"] for c in components])

    def test_run_for_ends_by_itself(self):
        before = time.monotonic()
        answer = run("dwcp-monitor", "--config", self.cluster.configuration, "--run-for", "2s")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertGreaterEqual(time.monotonic() - before, 2)


class Readme(unittest.TestCase):
    def test_its_table_has_every_option_and_every_program_it_belongs_to(self):
        root = pathlib.Path(__file__).resolve().parents[2]
        rows = [re.split(r"(?<!\\)\|", line) for line in (root / "README.md").read_text(encoding="utf-8").splitlines()
                if line.startswith("| `--")]
        for column, program in ((2, "dwcp-console"), (3, "dwcp-monitor")):
            told = {option for row in rows if row[column].strip() == "x" for option in re.findall(r"--[a-z-]+", row[1])}
            offered = set(re.findall(r"^  (?:-h,)?(--[a-z-]+)", run(program, "--help").stdout, re.MULTILINE))
            self.assertEqual(told, offered, program)


class Unreachable(unittest.TestCase):
    def test_nobody_there_is_not_healthy(self):
        answer = run("dwcp-monitor", "--connect", f"http://127.0.0.1:{free_port()}", "--once", "--format", "json")
        status = json.loads(answer.stdout)
        self.assertNotIn(status["overall"], ("healthy", "degraded"))
        self.assertFalse(any(component["healthy"] for component in status["components"]))


class Mistakes(unittest.TestCase):
    def refused(self, program, *arguments):
        """The one line that a mistake gets."""
        answer = run(program, *arguments)
        self.assertEqual(answer.returncode, 2, f"{arguments}: {answer.stdout}{answer.stderr}")
        self.assertEqual(len(answer.stderr.strip().splitlines()), 1, answer.stderr)
        return answer.stderr

    def configuration(self, text):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        file = pathlib.Path(folder.name, "console.toml")
        file.write_text(text)
        return file

    def test_both_programs_have_help_and_version(self):
        for program in ("dwcp-console", "dwcp-monitor"):
            with self.subTest(program=program):
                answer = run(program, "--help")
                self.assertEqual(answer.returncode, 0, answer.stderr)
                for option in ("--connect", "--config", "--version"):
                    self.assertIn(option, answer.stdout)
                answer = run(program, "--version")
                self.assertEqual(answer.returncode, 0, answer.stderr)
                self.assertRegex(answer.stdout, r"\d+\.\d+\.\d+")

    def test_unknown_option(self):
        for program in ("dwcp-console", "dwcp-monitor"):
            self.assertIn("--nonsense", self.refused(program, "--nonsense"))

    def test_bad_values(self):
        for arguments, named in (
            (["--connect", "not a url"], "not a url"),
            (["--connect", "ftp://127.0.0.1"], "ftp"),
            (["--connect", "http://127.0.0.1:1", "--once", "--format", "yaml"], "yaml"),
            (["--connect", "http://127.0.0.1:1", "--run-for", "soon"], "soon"),
            (["--connect", "http://127.0.0.1:1", "--listen", "127.0.0.1:99999"], "99999"),
        ):
            with self.subTest(arguments=arguments):
                self.assertIn(named, self.refused("dwcp-monitor", *arguments))

    def test_missing_file_is_named(self):
        for program in ("dwcp-console", "dwcp-monitor"):
            self.assertIn("/nowhere/console.toml", self.refused(program, "--config", "/nowhere/console.toml"))

    def test_a_mistake_in_a_file_is_named_by_file_line_and_key(self):
        file = self.configuration('cluster = "x"\nprofiles = ["etcd"]\n\n[[targets]]\nnode = "a"\n'
                                  'url = "http://127.0.0.1:1"\nweight = "heavy"\n')
        line = self.refused("dwcp-monitor", "--config", file)
        self.assertIn(f"{file}:7", line)
        self.assertIn("weight", line)

    def test_an_unknown_key_is_a_mistake(self):
        file = self.configuration('cluster = "x"\nprofiles = ["etcd"]\nspeed = 7\n\n[[targets]]\n'
                                  'url = "http://127.0.0.1:1"\n')
        line = self.refused("dwcp-monitor", "--config", file)
        self.assertIn(f"{file}:3", line)
        self.assertIn("speed", line)

    def test_broken_toml_is_named_by_file_and_line(self):
        file = self.configuration('cluster = "x"\nprofiles = [\n= 1\n')
        self.assertIn(f"{file}:3", self.refused("dwcp-monitor", "--config", file))

    def test_nothing_to_watch(self):
        self.refused("dwcp-monitor", "--once")


class Programs(unittest.TestCase):
    def test_they_are_built(self):
        for program in ("dwcp-console", "dwcp-monitor"):
            self.assertTrue((BIN / program).is_file(), BIN / program)


if __name__ == "__main__":
    sys.exit(unittest.main())
