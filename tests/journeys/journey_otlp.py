# SPDX-License-Identifier: GPL-3.0-or-later
"""Metrics and events to an OpenTelemetry collector, which is away for a while and which reads them with Google's library.

Needs the packages protobuf-compiler and python3-protobuf.
"""

import http.server
import importlib
import importlib.util
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from actors import Monitor, Page, SOURCE, free_port, wait_until, watching


def attributes(of):
    return {one.key: one.value.string_value for one in of.attributes}


class Receiver(http.server.BaseHTTPRequestHandler):
    """Takes what is exported, or says for how long it cannot."""

    messages = None  # the module that protoc has made
    status = 200
    login = None  # what must be in the header Authorization
    metrics, logs, others = [], [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if Receiver.login and self.headers["Authorization"] != Receiver.login:
            self.send_response(401)
            self.send_header("Content-Length", "0")
            return self.end_headers()
        kinds = {"/v1/metrics": ("ExportMetricsServiceRequest", Receiver.metrics),
                 "/v1/logs": ("ExportLogsServiceRequest", Receiver.logs)}
        name, kept = kinds.get(self.path, (None, Receiver.others))
        if name and self.headers["Content-Type"] == "application/x-protobuf" and Receiver.status == 200:
            message = getattr(Receiver.messages, name)()
            message.ParseFromString(body)
            unknown = message.UnknownFields() if hasattr(message, "UnknownFields") else []
            kept.append(message if not len(unknown) else None)
        elif not name:
            kept.append(self.path)
        self.send_response(Receiver.status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class OtlpJourney(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-otlp."))
        cls.addClassCleanup(shutil.rmtree, cls.made)
        subprocess.run(["protoc", f"--proto_path={SOURCE}/tests/journeys", f"--python_out={cls.made}", "otlp.proto"],
                       check=True)
        sys.path.insert(0, str(cls.made))
        cls.addClassCleanup(sys.path.remove, str(cls.made))
        if not importlib.util.find_spec("google"):  # another python3 than the one that the package is for
            sys.path.append("/usr/lib/python3/dist-packages")
        Receiver.messages = importlib.import_module("otlp_pb2")

    def setUp(self):
        Page.connections = 1
        Receiver.login = None
        Receiver.status, Receiver.metrics, Receiver.logs, Receiver.others = 200, [], [], []
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-otlp."))
        self.addCleanup(shutil.rmtree, self.folder)
        self.page = self.serve(Page, 0)
        self.port = free_port()
        self.configuration = f"""
{watching(f'http://127.0.0.1:{self.page.server_port}/metrics', 'a 漢')}
[[alerts.rule]]
id = "connections"
kind = "threshold"
layer = "amst"
metric = "connections"
warning = 800
"""
        (self.folder / "console.toml").write_text(self.configuration)

    def serve(self, kind, port):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), kind)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return server

    def monitor(self, *where):
        where = where or ("--otlp", f"http://127.0.0.1:{self.port}/")
        return Monitor("--config", self.folder / "console.toml", "--audit", self.folder / "audit.jsonl", "--outbox",
                       self.folder / "outbox", "--otlp-every", "500ms", *where)

    @staticmethod
    def values(name):
        """Attributes and value of every point of a metric in the newest export that has it, with its kind."""
        for request in reversed(Receiver.metrics):
            for resource in request.resource_metrics:
                for scope in resource.scope_metrics:
                    for metric in scope.metrics:
                        if metric.name == name:
                            data = metric.gauge if metric.HasField("gauge") else metric.sum
                            return metric, [(attributes(point), point.as_double) for point in data.data_points]
        return None, []

    @staticmethod
    def records():
        return [record for request in list(Receiver.logs) for resource in request.resource_logs
                for scope in resource.scope_logs for record in scope.log_records]

    def names(self):
        return [attributes(record)["event.name"] for record in self.records()]

    def test_metrics_are_those_of_the_page(self):
        self.serve(Receiver, self.port)
        with self.monitor() as monitor:
            here = {"cluster": "journey", "node": "a 漢", "component": "amst"}
            wait_until(lambda: (here, 2) in self.values("dwcp_system_component_health")[1], 20,
                       lambda: f"its health: {self.values('dwcp_system_component_health')}")
            metric, points = self.values("dwcp_engine_checks_done_total")
            self.assertTrue(metric.HasField("sum") and metric.sum.is_monotonic)
            self.assertEqual(metric.sum.aggregation_temporality, 2)
            self.assertGreater(points[0][1], 0)
            self.assertEqual(metric.description, "Checks ended.")
            point = metric.sum.data_points[0]
            self.assertLess(point.start_time_unix_nano, point.time_unix_nano)
            self.assertLess(abs(point.time_unix_nano / 1e9 - time.time()), 60)
            newest = Receiver.metrics[-1]
            self.assertEqual(attributes(newest.resource_metrics[0].resource),
                             {"service.name": "dwcp", "dwcp.cluster": "journey"})
            page = monitor.ask("/metrics")[1]
            told = {metric.name for metric in newest.resource_metrics[0].scope_metrics[0].metrics}
            self.assertEqual(told - {line.split()[2] for line in page.splitlines() if line.startswith("# TYPE")}, set())
            self.assertGreater(len(told), 15)
        self.assertNotIn(None, Receiver.metrics)
        self.assertEqual(Receiver.others, [])

    def test_events_are_log_records_and_none_is_lost_while_the_collector_is_away(self):
        with self.monitor() as monitor:
            wait_until(lambda: monitor.component("a 漢", "amst").get("level") == "healthy", 20, "healthy")
            Page.connections = 900
            wait_until(lambda: "firing" in monitor.ask("/api/v1/alerts")[1], 20, "an alert")
            Receiver.status = 503
            self.serve(Receiver, self.port)  # there, and too busy
            Page.connections = 1
            wait_until(lambda: "resolved" in monitor.ask("/api/v1/alerts")[1], 20, "its end")
            self.assertEqual(self.records(), [])
            Receiver.status = 200
            wait_until(lambda: "dwcp.alert-resolved" in self.names(), 60, lambda: f"all of it: {self.names()}")
        names = self.names()
        self.assertLess(names.index("dwcp.alert-fired"), names.index("dwcp.alert-resolved"))
        self.assertIn("dwcp.level-changed", names)
        ids = [attributes(record)["dwcp.event.id"] for record in self.records()]
        self.assertEqual(len(ids), len(set(ids)))
        fired = self.records()[names.index("dwcp.alert-fired")]
        self.assertEqual((fired.severity_number, fired.severity_text), (17, "ERROR"))
        self.assertIn("connections warning", fired.body.string_value)
        self.assertEqual(attributes(fired)["dwcp.node"], "a 漢")
        times = [record.time_unix_nano for record in self.records()]
        self.assertEqual(times, sorted(times))

    def test_a_collector_that_asks_for_a_token_gets_the_one_in_the_file(self):
        Receiver.login = "Bearer token-of-the-collector"
        self.serve(Receiver, self.port)
        (self.folder / "otlp.token").write_text("token-of-the-collector\n")
        own = f'[otlp]\nurl = "http://127.0.0.1:{self.port}"\nbearer_token_file = "otlp.token"\n'
        (self.folder / "console.toml").write_text(self.configuration + own)
        with self.monitor("--run-for", "5m"):
            wait_until(lambda: self.records() and Receiver.metrics, 20, "records and metrics")


if __name__ == "__main__":
    unittest.main()
