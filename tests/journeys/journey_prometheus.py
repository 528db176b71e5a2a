# SPDX-License-Identifier: GPL-3.0-or-later
"""Past one machine: nodes watched through a real Prometheus server, values sent to real servers that go away."""

import base64
import http.server
import json
import pathlib
import shutil
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

from actors import Answering, DemoCluster, Monitor, free_port, run, wait_until


class Counted(Answering):
    """A page whose value tells how often it was asked for: each value is there once."""

    asked = 0

    def do_GET(self):
        Counted.asked += 1
        self.answer(f"journey_asked {Counted.asked}\n")


class Server:
    """A process that listens on a port and keeps its data in a folder, whatever is done to it."""

    def __init__(self, command, port, ready, login=None):
        self.command = [str(part) for part in command]
        self.port = port
        self.ready = ready
        self.headers = {"Authorization": "Basic " + base64.b64encode(login.encode()).decode()} if login else {}
        self.process = None

    def start(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: self.ask(self.ready)[0] == 200, 60, f"{self.command[0]} is ready")

    def kill(self):
        self.process.kill()
        self.process.wait(timeout=20)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=60)

    def ask(self, path):
        try:
            request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", headers=self.headers)
            with urllib.request.urlopen(request, timeout=5) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.read().decode()
        except (urllib.error.URLError, OSError):
            return 0, ""


class PrometheusJourney(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-prometheus."))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def prometheus(self, jobs=None):
        port = free_port()
        scrapes = "".join(f"  - job_name: {job}\n    static_configs:\n      - targets: {json.dumps(targets)}\n"
                          for job, targets in (jobs or {}).items())
        configuration = self.folder / "prometheus.yml"
        configuration.write_text("global:\n  scrape_interval: 1s\n  scrape_timeout: 1s\n"
                                 + ("scrape_configs:\n" + scrapes if scrapes else ""))
        server = Server(["prometheus", f"--config.file={configuration}", f"--storage.tsdb.path={self.folder}/tsdb",
                         f"--web.listen-address=127.0.0.1:{port}", "--web.enable-remote-write-receiver"], port,
                        "/-/ready")
        server.start()
        self.addCleanup(server.stop)
        return server

    def victoria_metrics(self, jobs):
        """Scrapes as a Prometheus does; told to show at once what it has, as the journey looks at the newest minute."""
        port = free_port()
        scrapes = self.folder / "scrapes.yml"
        scrapes.write_text("global:\n  scrape_interval: 1s\n  scrape_timeout: 1s\nscrape_configs:\n" + "".join(
            f"  - job_name: {job}\n    static_configs:\n      - targets: {json.dumps(targets)}\n"
            for job, targets in jobs.items()))
        server = Server(["victoria-metrics", f"-storageDataPath={self.folder}/victoria", f"-promscrape.config={scrapes}",
                         f"-httpListenAddr=127.0.0.1:{port}", "-retentionPeriod=1", "-search.latencyOffset=1s"], port,
                        "/health")
        server.start()
        self.addCleanup(server.stop)
        return server

    def configuration(self, name, text):
        path = self.folder / name
        path.write_text("rate_window = \"10s\"\n" + text)
        return "--config", path, "--audit", self.folder / "audit.jsonl", "--outbox", self.folder / "outbox"

    def test_levels_are_those_of_direct_scraping_and_a_server_that_is_gone_makes_nobody_ill(self):
        with DemoCluster() as cluster:
            etcd = [urllib.parse.urlsplit(url).netloc for url in cluster.urls("etcd")]
            node = [urllib.parse.urlsplit(url).netloc for url in cluster.urls("node")]
            server = self.prometheus({"etcd": etcd, "machines": node})
            through = self.configuration("through.toml", f"""
[[prometheus]]
url = "http://127.0.0.1:{server.port}"
profile = "etcd"
match = 'job="etcd"'
range = "10s"
[[prometheus]]
url = "http://127.0.0.1:{server.port}"
profile = "node"
match = 'job="machines"'
range = "10s"
""")
            direct = self.configuration("direct.toml", "".join(
                f'[[targets]]\nnode = "{name}"\nurl = "http://{name}"\nprofile = "{kind}"\n'
                for kind, names in (("etcd", etcd), ("node", node)) for name in names))
            def scraped():
                return json.loads(server.ask("/api/v1/query?query=up")[1])["data"]["result"]

            wait_until(lambda: len(scraped()) == len(etcd + node), 30, lambda: f"all targets: {scraped()}")

            def levels(monitor):
                return {(c["node"], c["layer"]): c["level"] for c in monitor.status().get("components", [])}

            with Monitor(*direct) as near, Monitor(*through) as far:
                def agree():
                    one, other = levels(near), levels(far)
                    known = {key for key, level in one.items() if level != "unknown"}
                    return known and known <= other.keys() and all(other[key] == one[key] for key in known)

                wait_until(agree, 60, lambda: f"the same levels: {levels(near)} and {levels(far)}")
                self.assertEqual({key[0] for key in levels(far)}, set(etcd + node))
                victim = next(part for part in cluster.parts.values() if part["profile"] == "etcd")
                name = urllib.parse.urlsplit(victim["url"]).netloc
                subprocess.run(["kill", "-9", str(victim["pid"])], check=True)
                far.wait_level(name, "acp", {"failed"}, 90)
                server.stop()
                wait_until(lambda: all(level in ("unknown", "failed") for level in levels(far).values()), 60,
                           lambda: f"unknown: {levels(far)}")
                alive = [level for (who, _), level in levels(far).items() if who != name]
                self.assertEqual(set(alive), {"unknown"})

    def test_reports_are_made_of_what_prometheus_kept(self):
        self.reports_are_made_of_what_is_kept(self.prometheus)

    def test_reports_are_made_of_what_victoria_metrics_kept(self):
        self.reports_are_made_of_what_is_kept(self.victoria_metrics)

    def reports_are_made_of_what_is_kept(self, start):
        with DemoCluster("--only-etcd") as cluster:
            parts = [part for part in cluster.parts.values() if part["profile"] == "etcd"]
            names = [urllib.parse.urlsplit(part["url"]).netloc for part in parts]
            server = start({"etcd": names})

            def seconds_kept():
                said = json.loads(server.ask("/api/v1/query?query=count_over_time(up%5B5m%5D)")[1])["data"]["result"]
                return [float(one["value"][1]) for one in said]

            wait_until(lambda: len(seconds_kept()) == 3 and min(seconds_kept()) >= 40, 90, seconds_kept)
            subprocess.run(["kill", "-9", str(parts[0]["pid"])], check=True)
            wait_until(lambda: max(seconds_kept()) >= 75, 90, seconds_kept)
            source = ("--prometheus", f"http://127.0.0.1:{server.port}", "--profile", "etcd", "--match", 'job="etcd"')
            window = ("--from", str(time.time() - 75), "--to", str(time.time()))

            def made(kind, form, *source):
                out = self.folder / f"{kind}.{form}"
                ended = run("dwcp-monitor", "report", *source, *window, "--type", kind, "--format", form, "--out", out)
                self.assertEqual(ended.returncode, 0, (kind, form, ended.stderr))
                return out.read_text()

            report = json.loads(made("detailed", "json", *source))
            self.assertIn("(Prometheus)", report["journal"])
            self.assertIn("breakers are not known", report["tables"]["runs"]["rows"][0]["problem"])
            levels = {row["node"]: row["level"] for row in report["tables"]["components"]["rows"]
                      if row["layer"] in ("acp", "Consensus")}
            self.assertEqual(levels.pop(names[0]), "failed", levels)
            self.assertEqual(set(levels), set(names[1:]))
            self.assertNotIn("failed", levels.values())
            configured = self.configuration("report.toml", f'''
[[prometheus]]
url = "http://127.0.0.1:{server.port}"
profile = "etcd"
match = 'job="etcd"'
''')[:2]
            for kind in ("summary", "metrics", "trends", "alerts", "slo", "incident"):
                self.assertTrue(json.loads(made(kind, "json", *configured))["tables"])
            self.assertIn("breakers are not known", made("metrics", "markdown", *source))
            for kind in ("audit", "breakers"):
                ended = run("dwcp-monitor", "report", *source, "--type", kind, "--format", "json", "--out", "-")
                self.assertEqual((ended.returncode, len(ended.stderr.splitlines())), (2, 1), ended.stderr)
                self.assertIn("a Prometheus server keeps neither", ended.stderr)
            server.stop()
            ended = run("dwcp-monitor", "report", *source, "--type", "summary", "--format", "json", "--out", "-")
            self.assertEqual((ended.returncode, len(ended.stderr.splitlines())), (2, 1), ended.stderr)

    def test_what_is_wrong_is_told_in_one_line(self):
        server = self.prometheus()
        for table, words in ((f'url = "http://127.0.0.1:{free_port()}"\nprofile = "etcd"\n', "refused"),
                             (f'url = "http://127.0.0.1:{server.port}"\nprofile = "etcd"\nmatch = "job=="\n', "parse error"),
                             (f'url = "http://127.0.0.1:{server.port}"\nprofile = "etcd"\n', "no target"),
                             (f'url = "http://127.0.0.1:{server.port}/no"\nprofile = "etcd"\n', "404"),
                             ('url = "ftp://x"\nprofile = "etcd"\n', "http")):
            ended = run("dwcp-monitor", *self.configuration("bad.toml", "[[prometheus]]\n" + table), "--once")
            self.assertEqual(ended.returncode, 2, ended.stderr)
            self.assertIn(words, ended.stderr)
            self.assertEqual(len(ended.stderr.strip().splitlines()), 1, ended.stderr)

    def watched_page(self, more=""):
        Counted.asked = 0
        page = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Counted)
        threading.Thread(target=page.serve_forever, daemon=True).start()
        self.addCleanup(page.server_close)
        self.addCleanup(page.shutdown)
        (self.folder / "own.toml").write_text("""
name = "own"
recognise = ["journey_asked"]
[[layer]]
id = "acp"
code = "ACP"
name = "Consensus"
interval = "1s"
timeout = "500ms"
[[layer.facet]]
id = "f"
name = "F"
[[layer.facet.rule]]
id = "asked"
name = "Asked"
source = "journey_asked"
""")
        return self.configuration("console.toml", f"""
cluster = "journey"
profiles = ["./own.toml"]
{more}
[[targets]]
node = "n1"
url = "http://127.0.0.1:{page.server_port}"
""")

    def sent_through(self, server, values, interrupt, configured=None):
        """Watches while the server is taken away twice; all values that were read are there once and in their order."""
        flags = self.watched_page(configured or "")
        if not configured:
            flags = (*flags, "--remote-write", f"http://127.0.0.1:{server.port}/api/v1/write")
        with Monitor(*flags) as monitor:
            for _ in range(2):
                before = len(values())
                wait_until(lambda: len(values()) > before + 2, 60, "values arrive")
                interrupt()
                asked = Counted.asked
                wait_until(lambda: Counted.asked > asked + 4, 30, "checks go on without the server")
                server.start()
            last = Counted.asked
            wait_until(lambda: values() and values()[-1] >= last, 90, lambda: f"the newest one arrives: {values()[-5:]}")
            counts = {line.split("{")[0]: float(line.split()[-1]) for line in monitor.ask("/metrics")[1].splitlines()
                      if 'outlet="remote_write"' in line}
        self.assertGreaterEqual(counts["dwcp_outlet_items_total"], last)
        self.assertGreater(counts["dwcp_outlet_delivered_total"], 0)
        self.assertGreater(counts["dwcp_outlet_failures_total"], 0)
        self.assertEqual((counts["dwcp_outlet_lost_total"], counts["dwcp_outlet_refused_total"]), (0, 0))
        got = values()
        self.assertEqual(got, list(range(got[0], got[0] + len(got))))
        self.assertLessEqual(got[0], 2)
        waiting = list((self.folder / "outbox/.remote-write").glob("*"))
        self.assertLessEqual(len(waiting), 2, waiting)

    def test_prometheus_gets_every_value_once_though_it_is_killed(self):
        server = self.prometheus()

        def values():
            query = urllib.parse.quote('dwcp_metric_value{metric="asked",node="n1"}[1h]')
            code, text = server.ask(f"/api/v1/query?query={query}")
            result = json.loads(text)["data"]["result"] if code == 200 else []
            return [int(float(value)) for _, value in result[0]["values"]] if result else []

        self.sent_through(server, values, server.kill)

    def test_victoria_metrics_gets_every_value_once_though_it_goes_away(self):
        """And takes them from who knows the password alone."""
        port = free_port()
        (self.folder / "password").write_text("s3cret of the journey\n")
        server = Server(["victoria-metrics", f"-storageDataPath={self.folder}/victoria",
                         f"-httpListenAddr=127.0.0.1:{port}", "-retentionPeriod=1", "-httpAuth.username=dwcp",
                         "-httpAuth.password=s3cret of the journey"], port, "/health", "dwcp:s3cret of the journey")
        server.start()
        self.addCleanup(server.stop)

        def values():
            match = urllib.parse.quote('dwcp_metric_value{metric="asked",node="n1"}')
            code, text = server.ask(f"/api/v1/export?match[]={match}")
            pairs = [pair for line in text.splitlines() if code == 200 for record in [json.loads(line)]
                     for pair in zip(record["timestamps"], record["values"])]
            return [int(value) for _, value in sorted(pairs) if value is not None]

        self.sent_through(server, values, server.stop, f"""
[remote_write]
url = "http://127.0.0.1:{port}/api/v1/write"
basic_auth = {{ user = "dwcp", password_file = "password" }}
""")


if __name__ == "__main__":
    unittest.main()
