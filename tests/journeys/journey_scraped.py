# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Prometheus scrapes our page, whatever the nodes are called, and evaluates the rules that we ship.

Needs the package prometheus.
"""

import http.server
import json
import pathlib
import shutil
import subprocess
import tempfile
import threading
import unittest
import urllib.error
import urllib.parse
import urllib.request

from actors import SOURCE, Monitor, Page, free_port, wait_until

NAMES = ["plain", 'quo"te', "back\\slash", "new\nline", "tab\there", "{curly=\"x\"}", "# HELP me", "ünïcödé 漢字 🦊",
         "a,b=c", "x" * 300, " blank ", "NaN", "+Inf", "</script>"]


class ScrapedJourney(unittest.TestCase):
    def setUp(self):
        Page.connections = 1
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-prometheus."))
        self.addCleanup(shutil.rmtree, self.folder)
        self.port = free_port()
        self.page = self.serve()
        targets = "".join(f"""
[[targets]]
node = {json.dumps(name, ensure_ascii=False)}
url = "http://127.0.0.1:{self.port}/metrics"
profile = "dwcp"
""" for name in NAMES)
        (self.folder / "console.toml").write_text(f"""
cluster = "journey \\"quoted\\""
[layer.amst]
interval = "1s"
timeout = "500ms"
{targets}""")
        self.monitor = Monitor("--config", self.folder / "console.toml", "--audit", self.folder / "audit.jsonl")
        self.monitor.__enter__()
        self.addCleanup(lambda: self.monitor.__exit__(None))
        wait_until(lambda: self.monitor.ask("/readyz")[0] == 200, 20, "ready")

    def serve(self):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), Page)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server

    def end_page(self):
        self.page.shutdown()
        self.page.server_close()

    def start_prometheus(self):
        """Listens at self.door."""
        shutil.copy(SOURCE / "resources/rules/dwcp.yml", self.folder)
        self.door = free_port()
        (self.folder / "prometheus.yml").write_text(f"""
global: {{ scrape_interval: 1s, evaluation_interval: 1s }}
rule_files: [ dwcp.yml ]
scrape_configs:
  - job_name: dwcp
    static_configs: [ {{ targets: [ "{self.monitor.address}", "127.0.0.1:{self.port}" ] }} ]
""")
        peer = subprocess.Popen(
            ["prometheus", f"--config.file={self.folder}/prometheus.yml", f"--storage.tsdb.path={self.folder}/data",
             f"--web.listen-address=127.0.0.1:{self.door}", "--log.level=error"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(peer.wait, 20)
        self.addCleanup(peer.terminate)

    def prometheus(self, path, **query):
        """Its answer's data; {} while it gives none."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.door}/api/v1/{path}?{urllib.parse.urlencode(query)}",
                                        timeout=5) as answer:
                return json.load(answer)["data"]
        except (urllib.error.URLError, OSError):
            return {}

    def found(self, query):
        return self.prometheus("query", query=query).get("result", [])

    def firing(self, name):
        return [a["labels"] for a in self.prometheus("alerts").get("alerts", [])
                if a["labels"]["alertname"] == name and a["state"] == "firing"]

    def test_it_scrapes_us_and_evaluates_our_rules(self):
        self.start_prometheus()
        wait_until(lambda: [t["health"] for t in self.prometheus("targets").get("activeTargets", [])] == ["up", "up"], 30,
                   lambda: f"both scraped: {self.prometheus('targets')}")
        health = wait_until(lambda: len(got := self.found("dwcp_system_component_health == 2")) == len(NAMES) and got, 30,
                            lambda: f"a series a node: {self.found('dwcp_system_component_health')}")
        self.assertEqual({one["metric"]["node"] for one in health}, set(NAMES))
        self.assertEqual({one["metric"]["cluster"] for one in health}, {'journey "quoted"'})
        rules = wait_until(lambda: (got := [rule for group in self.prometheus("rules").get("groups", [])
                                            for rule in group["rules"]])
                           and all(rule["health"] != "unknown" for rule in got) and got, 20, "rules evaluated")
        self.assertEqual({rule["name"]: rule.get("lastError", "") for rule in rules if rule["health"] != "ok"}, {})
        Page.connections = 900
        wait_until(lambda: self.found("sum(dwcp_amst_connections_active) > 800"), 20, "the connections")
        wait_until(lambda: self.prometheus("alerts").get("alerts") and any(
            a["labels"]["alertname"] == "DwcpConnections" for a in self.prometheus("alerts")["alerts"]), 20,
            "DwcpConnections pending or firing")
        self.end_page()
        wait_until(lambda: {a["node"] for a in self.firing("DwcpComponentDown")} == set(NAMES), 40,
                   lambda: f"all nodes down: {self.firing('DwcpComponentDown')}")
        Page.connections = 1
        self.page = self.serve()
        self.addCleanup(self.end_page)
        wait_until(lambda: not self.found("dwcp_system_component_health == 0"), 40, "all up again")

    def test_our_page_is_what_promtool_expects(self):
        self.addCleanup(self.end_page)
        wait_until(lambda: self.monitor.ask("/metrics")[1].count("dwcp_system_component_health{") == len(NAMES), 30,
                   lambda: self.monitor.ask("/metrics")[1])
        page = self.monitor.ask("/metrics")[1]
        done = subprocess.run(["promtool", "check", "metrics"], input=page, capture_output=True, text=True, timeout=30)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))


if __name__ == "__main__":
    unittest.main()
