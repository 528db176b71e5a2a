# SPDX-License-Identifier: GPL-3.0-or-later
"""Who plays in a journey: a demo cluster of real processes and the programs under test."""

import email
import email.policy
import hashlib
import hmac
import http.server
import importlib.util
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
import urllib.error
import urllib.request

SOURCE = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("DWCP_BIN", SOURCE / "build/dev/bin"))


def wait_until(claim, seconds, what):
    """Polls a claim about the outside world; its truthy value, or a failure that says what did not come."""
    deadline = time.monotonic() + seconds
    while True:
        value = claim()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what() if callable(what) else what}")
        time.sleep(0.05)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def profile(name):
    return tomllib.loads((SOURCE / f"resources/profiles/{name}.toml").read_text())


def seconds(text):
    """A duration of a profile, "500ms", "10s" or "2m", in seconds."""
    for unit, factor in (("ms", 0.001), ("s", 1), ("m", 60)):
        if text.endswith(unit) and text[: -len(unit)].replace(".", "", 1).isdigit():
            return float(text[: -len(unit)]) * factor
    raise ValueError(f"no duration: {text}")


class Answering(http.server.BaseHTTPRequestHandler):
    """A server of the journey's own that says nothing of who asks."""

    def answer(self, text, status=200):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Page(Answering):
    """The page of a node with as many connections as the journey says."""

    connections = 1

    def do_GET(self):
        self.answer("dwcp_amst_streams_active 1\n"
                    f'dwcp_amst_connections_active{{peer="a"}} {Page.connections}\n')


class Hook(Answering):
    """A webhook: keeps what comes with whether it is signed with its key, or says that it cannot, so many times."""

    key = b"the key of the signature"
    to_refuse = 0  # math.inf: it is broken
    refused = 0
    seen = []  # (key of the letter, is it signed, document)

    @classmethod
    def begin(cls, to_refuse=0):
        cls.to_refuse, cls.refused, cls.seen = to_refuse, 0, []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        good = hmac.compare_digest(self.headers.get("X-DWCP-Signature", ""),
                                   "sha256=" + hmac.new(self.key, body, hashlib.sha256).hexdigest())
        if Hook.to_refuse > 0:
            Hook.to_refuse -= 1
            Hook.refused += 1
            return self.answer("", 503)
        Hook.seen.append((self.headers["X-DWCP-Key"], good, json.loads(body)))
        return self.answer("")


def serve(kind, port=0):
    """A server on a port of its own, until its shutdown()."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), kind)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def find_aiosmtpd():
    if not importlib.util.find_spec("aiosmtpd"):  # another python3 than the one that the package is for
        sys.path.append("/usr/lib/python3/dist-packages")


def mail_office(letters):
    """A mail server that puts (receivers, letter) into a list. Needs the package python3-aiosmtpd."""
    find_aiosmtpd()
    from aiosmtpd.controller import Controller

    class Office:
        async def handle_DATA(self, _server, _session, envelope):
            letters.append((envelope.rcpt_tos,
                            email.message_from_bytes(envelope.content, policy=email.policy.default)))
            return "250 taken"

    return Controller(Office(), hostname="127.0.0.1", port=free_port())


class EtcdPage(Answering):
    """An etcd member that is well."""

    text = "etcd_server_has_leader 1\netcd_server_is_leader 1\netcd_server_quota_backend_bytes 2147483648\n"

    def do_GET(self):
        self.answer(self.text)


def watching(url, *nodes, cluster="journey"):
    """How a configuration begins that asks for the page at an address once a second, as if it were these nodes'."""
    targets = "".join(f'\n[[targets]]\nnode = "{node}"\nurl = "{url}"\nprofile = "dwcp"' for node in nodes)
    return f'cluster = "{cluster}"\n[layer.amst]\ninterval = "1s"\ntimeout = "500ms"{targets}'


class DemoCluster:
    """A cluster of app/democluster for the time of a with block."""

    def __init__(self, *flags):
        self.flags = flags
        self.folder = None

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-journey."))
        try:
            self.act("start", *self.flags, "--owner", str(os.getpid()))
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise
        return self

    def __exit__(self, *_):
        self.act("stop")

    def act(self, action, *arguments):
        subprocess.run([SOURCE / "app/democluster", action, self.folder, *arguments], check=True,
                       stdout=subprocess.DEVNULL)

    @property
    def parts(self):
        return json.loads((self.folder / "cluster.json").read_text())["parts"]

    @property
    def configuration(self):
        return self.folder / "console.toml"

    def urls(self, kind):
        return [part["url"] for part in self.parts.values() if part["profile"] == kind]


def run(program, *arguments, timeout=60):
    """Runs a program of ours to its end."""
    return subprocess.run([BIN / program, *map(str, arguments)], capture_output=True, text=True, timeout=timeout,
                          stdin=subprocess.DEVNULL)


class Monitor:
    """dwcp-monitor, listening, for the time of a with block."""

    def __init__(self, *arguments):
        self.address = f"127.0.0.1:{free_port()}"
        self.command = [BIN / "dwcp-monitor", *map(str, arguments), "--listen", self.address]
        self.output = None
        self.process = None

    def __enter__(self):
        self.output = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=self.output,
                                        stderr=subprocess.STDOUT)
        return self

    def __exit__(self, kind, *_):
        code = self.end()
        text = self.said()
        self.output.close()
        if kind is None and code not in (0, -signal.SIGKILL):
            raise AssertionError(f"dwcp-monitor ended with {code}:\n{text[-4000:]}")

    def kill(self):
        """Ends it as a crash does."""
        self.process.kill()
        self.process.wait()

    def end(self):
        """Asks it to end, as a terminal or a service manager does; its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"dwcp-monitor did not end within 20 s of SIGTERM:\n{self.said()[-4000:]}") from None

    def said(self):
        self.output.seek(0)
        return self.output.read()

    def ask(self, path):
        """Status code and text of one of its pages; (0, "") while it does not listen."""
        if self.process.poll() is not None:
            raise AssertionError(f"dwcp-monitor ended by itself with {self.process.returncode}:\n{self.said()[-4000:]}")
        try:
            with urllib.request.urlopen(f"http://{self.address}{path}", timeout=5) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.read().decode()
        except (urllib.error.URLError, OSError):
            return 0, ""

    def status(self):
        """The system status document; {} while there is none."""
        code, text = self.ask("/api/v1/status")
        return json.loads(text) if code == 200 else {}

    def component(self, node, layer):
        """One component of the status document; {} while it is not known."""
        for component in self.status().get("components", []):
            if component["node"] == node and component["layer"] == layer:
                return component
        return {}

    def wait_level(self, node, layer, levels, within):
        return wait_until(lambda: self.component(node, layer).get("level") in levels, within,
                          lambda: f"{node}/{layer} {' or '.join(levels)}; it is {self.component(node, layer)}")

    def wait_overall(self, levels, within):
        return wait_until(lambda: self.status().get("overall") in levels, within,
                          lambda: f"overall {' or '.join(levels)}; it is {self.describe()}")

    def describe(self):
        status = self.status()
        parts = (f"{c['component']}={c['level']}{c['flags']} {c.get('error_message', '')}"
                 for c in status.get("components", []))
        return f"{status.get('overall')}: {', '.join(parts)}"
