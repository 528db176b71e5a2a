# SPDX-License-Identifier: GPL-3.0-or-later
"""What strangers may send to the endpoints: only clean refusals, and everybody else is served all the while."""

import pathlib
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
import unittest

from actors import Monitor, free_port, run, wait_until

TOKEN = "operator-token-of-the-journey"
GET = b"GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n%s\r\n"
POST = b"POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n%s\r\n"
SILENCE = b"/api/v2/silences"
OUTAGE = b"/api/v1/maintenance"
LOGIN = b"Authorization: Bearer " + TOKEN.encode() + b"\r\n"


def order(path, body):
    return POST % (path, LOGIN + b"Content-Length: %d\r\n" % len(body)) + body



# What is sent, and the answers that are fine; 0: the connection is closed without one.
TABLE = [
    ("nothing that is HTTP", b"\x00\x01\x02\xff\xfe\r\n\r\n", {0, 400}),
    ("a TLS hello to the plain port", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 500, {0, 400}),
    ("a request line without end", b"GET /" + b"a" * 100_000, {0, 400, 414}),
    ("a long path", GET % (b"/" + b"a" * 20_000, b""), {0, 400, 414}),
    ("one huge header", GET % (b"/livez", b"X: " + b"a" * 100_000 + b"\r\n"), {0, 400, 431}),
    ("a null in a header", GET % (b"/livez", b"X: a\x00b\r\n"), {0, 200, 400}),
    ("a header without colon", GET % (b"/livez", b"nonsense\r\n"), {0, 200, 400}),
    ("an unknown method", b"BREW /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {0, 400, 405}),
    ("an unknown version", b"GET /livez HTTP/9.9\r\nHost: x\r\n\r\n", {0, 400, 505}),
    ("dots", GET % (b"/../../etc/passwd", b""), {400, 404}),
    ("written dots", GET % (b"/%2e%2e/%2e%2e/etc/passwd", b""), {400, 404}),
    ("an overlong dot", GET % (b"/%c0%ae%c0%ae/etc/passwd", b""), {0, 400, 404}),
    ("a null in the path", GET % (b"/healthz/%00", b""), {0, 400, 404}),
    ("half an escape", GET % (b"/healthz/%", b""), {0, 400, 404}),
    ("another server's path", GET % (b"http://example.org/livez", b""), {0, 400, 404}),
    ("a filter that is none", GET % (b"/api/v2/alerts?filter=%28", b""), {400}),
    ("an evil filter", GET % (b"/api/v2/alerts?filter=node%3D~%22" + b"(a*)*" * 40 + b"b%22", b""), {200, 400}),
    ("a thousand filters", GET % (b"/api/v2/alerts?" + b"&".join([b"filter=a%3Db"] * 500), b""), {0, 200, 400, 414}),
    ("an order without token", POST % (SILENCE, b"Content-Length: 2\r\n") + b"{}", {401}),
    ("an order with a wrong token", POST % (SILENCE, b"Authorization: Bearer " + b"x" * 29 + b"\r\nContent-Length: 2\r\n")
     + b"{}", {401}),
    ("reading with a wrong token", GET % (b"/api/v1/status", b"Authorization: Bearer wrong\r\n"), {401}),
    ("a token in another scheme", POST % (SILENCE, b"Authorization: Basic " + TOKEN.encode()
                                          + b"\r\nContent-Length: 2\r\n") + b"{}", {401}),
    ("half a token", POST % (SILENCE, b"Authorization: Bearer " + TOKEN[:-1].encode() + b"\r\nContent-Length: 2\r\n")
     + b"{}", {401}),
    ("a body that is no JSON", POST % (SILENCE, LOGIN + b"Content-Length: 9\r\n") + b"{\"a\":\xff\xfe}", {400}),
    ("deep JSON", POST % (SILENCE, LOGIN + b"Content-Length: 60000\r\n") + b"[" * 60_000, {400}),
    ("an empty silence", POST % (SILENCE, LOGIN + b"Content-Length: 2\r\n") + b"{}", {400}),
    ("a huge body announced", POST % (SILENCE, LOGIN + b"Content-Length: 99999999999\r\n"), {0, 400, 413}),
    ("a body of a megabyte", POST % (SILENCE, LOGIN + b"Content-Length: 1000000\r\n") + b"a" * 1_000_000, {0, 413}),
    ("a negative length", POST % (SILENCE, LOGIN + b"Content-Length: -5\r\n"), {0, 400, 413}),
    ("two lengths", POST % (SILENCE, LOGIN + b"Content-Length: 2\r\nContent-Length: 50\r\n") + b"{}", {0, 400}),
    ("a length that is none", POST % (SILENCE, LOGIN + b"Content-Length: many\r\n") + b"{}", {0, 400}),
    ("chunks that are none", POST % (SILENCE, LOGIN + b"Transfer-Encoding: chunked\r\n") + b"zz\r\n", {0, 400}),
    ("a chunk of exabytes", POST % (SILENCE, LOGIN + b"Transfer-Encoding: chunked\r\n") + b"ffffffffffffffff\r\nx",
     {0, 400, 413}),
    ("a token in the address", POST % (SILENCE + b"?access_token=" + TOKEN.encode(), b"Content-Length: 2\r\n") + b"{}",
     {401}),
    ("two tokens, the first of them wrong", POST % (SILENCE, b"Authorization: Bearer " + b"x" * 29 + b"\r\n" + LOGIN
                                                    + b"Content-Length: 2\r\n") + b"{}", {401}),
    ("a token in another case", POST % (SILENCE, b"Authorization: Bearer " + TOKEN.upper().encode()
                                        + b"\r\nContent-Length: 2\r\n") + b"{}", {401}),
    ("an order hidden in a path", POST % (b"/api/v1/breakers/a%2Fb/..%2F..%2Facp/trip", LOGIN + b"Content-Length: 2\r\n")
     + b"{}", {400, 404}),
    ("an order with a doubled slash", POST % (b"//api//v2//silences", LOGIN + b"Content-Length: 2\r\n") + b"{}", {404}),
    ("an order by GET", GET % (b"/api/v2/silences?_method=POST", LOGIN), {200}),
    ("another method in a header", POST % (b"/livez", b"X-HTTP-Method-Override: GET\r\nContent-Length: 0\r\n"), {401}),
    ("a maintenance of nothing", POST % (OUTAGE, LOGIN + b"Content-Length: 2\r\n") + b"{}", {400}),
    ("a maintenance of all by oversight", order(OUTAGE, b'{"reason":"x","duration":"1h"}'), {400}),
    ("a maintenance with a misspelt node", order(OUTAGE, b'{"reason":"x","duration":"1h","nod":"a"}'), {400}),
    ("a maintenance of wrong types", order(OUTAGE, b'{"reason":[],"duration":{},"all":"yes","every":-1}'), {400}),
    ("a maintenance without end", order(OUTAGE, b'{"reason":"x","duration":"99999999999d","all":true}'), {400, 409}),
    ("a maintenance in deep JSON", POST % (OUTAGE, LOGIN + b"Content-Length: 60000\r\n") + b"[" * 60_000, {400}),
    ("the end of no maintenance", order(OUTAGE + b"/999999999999999999/end", b'{"reason":"x"}'), {409}),
    ("the end of a number too long", order(OUTAGE + b"/" + b"9" * 40 + b"/end", b'{"reason":"x"}'), {404}),
    ("a wrong Last-Event-ID", GET % (b"/livez", b"Last-Event-ID: " + b"9" * 5000 + b"\r\n"), {0, 200, 400}),
]


def say(address, request, patience=12):
    """The status of the answer, 0 when there is none."""
    with socket.create_connection(address, timeout=patience) as connection:
        answer = b""
        try:
            connection.sendall(request)
            while more := connection.recv(65536):
                answer += more
        except OSError:
            pass  # it has closed before it had read everything
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else 0


class HostileJourney(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="dwcp-hostile."))
        token = cls.folder / "operator"
        token.touch(mode=0o600)
        token.write_text(TOKEN)
        cls.flags = ("--connect", f"http://127.0.0.1:{free_port()}", "--audit", cls.folder / "audit.jsonl",
                     "--operator-token", token)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def address(self, monitor):
        host, port = monitor.address.split(":")
        return host, int(port)

    def test_only_clean_refusals(self):
        with Monitor(*self.flags) as monitor:
            wait_until(lambda: monitor.ask("/readyz")[0] == 200, 20, "ready")
            for what, request, fine in TABLE:
                with self.subTest(what):
                    code = say(self.address(monitor), request)
                    print(f"    {what}: {code or 'closed'}")
                    self.assertIn(code, fine)
                    self.assertEqual(monitor.ask("/livez")[0], 200)

    def test_slow_readers_and_writers_keep_nobody_waiting(self):
        with Monitor(*self.flags) as monitor:
            wait_until(lambda: monitor.ask("/readyz")[0] == 200, 20, "ready")
            slow = [socket.create_connection(self.address(monitor), timeout=10) for _ in range(20)]
            for number, connection in enumerate(slow):
                connection.sendall(b"GET /metrics HTTP/1.1\r\nX: " if number % 2 else b"")
            worst = 0
            for _ in range(10):
                began = time.monotonic()
                self.assertEqual(monitor.ask("/livez")[0], 200)
                worst = max(worst, time.monotonic() - began)
            print(f"    20 slow connections: the slowest other answer took {worst:.3f} s")
            self.assertLess(worst, 4)
            # A connection that says nothing for five seconds is closed.
            for connection in slow:
                connection.settimeout(15)
                self.assertIn(connection.recv(1)[:1], (b"", b"H"))
                connection.close()

    def test_who_sends_a_byte_at_a_time_is_sent_away(self):
        with Monitor(*self.flags) as monitor:
            wait_until(lambda: monitor.ask("/readyz")[0] == 200, 20, "ready")
            stream = socket.create_connection(self.address(monitor), timeout=30)
            self.addCleanup(stream.close)
            stream.sendall(b"GET /api/v1/events HTTP/1.1\r\nHost: x\r\n\r\n")
            began = time.monotonic()
            slow = [socket.create_connection(self.address(monitor), timeout=5) for _ in range(100)]
            for connection in slow:
                connection.sendall(b"GET /livez HTTP/1.1\r\nX: ")
            worst, left, longest = 0, list(slow), 0
            while left:
                asked = time.monotonic()
                self.assertEqual(monitor.ask("/livez")[0], 200)
                worst = max(worst, time.monotonic() - asked)
                for connection in list(left):
                    try:
                        connection.sendall(b"a")  # never too long ago for the limit on each byte
                        connection.setblocking(False)
                        gone = connection.recv(1) == b""
                        connection.settimeout(5)
                    except BlockingIOError:
                        gone = False
                        connection.settimeout(5)
                    except OSError:
                        gone = True
                    if gone:
                        longest = time.monotonic() - began
                        left.remove(connection)
                self.assertLess(time.monotonic() - began, 40, f"{len(left)} are still there")
                time.sleep(0.5)
            for connection in slow:
                connection.close()
            print(f"    100 that drip: the last was sent away after {longest:.1f} s; "
                  f"the slowest other answer took {worst:.3f} s")
            self.assertLess(worst, 4)
            stream.sendall(b"")
            self.assertIn(b"200 OK", stream.recv(65536))  # who only listens stays
            wait_until(lambda: b"quiet" in stream.recv(65536), 20, "the stream goes on")

    def test_too_many_requests_are_told_so(self):
        with Monitor(*self.flags) as monitor:
            wait_until(lambda: monitor.ask("/readyz")[0] == 200, 20, "ready")
            codes = [say(self.address(monitor), GET % (b"/livez", b"")) for _ in range(600)]
            print(f"    600 requests: {codes.count(200)} answered, {codes.count(429)} told to wait")
            self.assertEqual(set(codes) - {200, 429}, set())

    # TLS

    def certificate(self, name, *flags):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", self.folder / f"{name}.key",
                        "-out", self.folder / f"{name}.pem", "-subj", f"/CN={name}", "-addext",
                        "subjectAltName=IP:127.0.0.1", *flags], check=True, capture_output=True)
        return self.folder / f"{name}.pem", self.folder / f"{name}.key"

    def expired(self, authority):
        """A certificate that the authority has signed for a time that is over."""
        key, wish, made = (self.folder / f"expired.{kind}" for kind in ("key", "csr", "pem"))
        for command in (["req", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", wish, "-subj", "/CN=late"],
                        ["ca", "-batch", "-config", self.ca_config(authority), "-in", wish, "-out", made, "-notext",
                         "-startdate", "20200101000000Z", "-enddate", "20200102000000Z"]):
            subprocess.run(["openssl", *command], check=True, capture_output=True)
        return made, key

    def ca_config(self, authority):
        (self.folder / "index.txt").write_text("")
        (self.folder / "serial").write_text("1000\n")
        path = self.folder / "ca.conf"
        path.write_text(f"""[ca]
default_ca = one
[one]
database = {self.folder}/index.txt
serial = {self.folder}/serial
new_certs_dir = {self.folder}
certificate = {authority[0]}
private_key = {authority[1]}
default_md = sha256
policy = any
[any]
commonName = supplied
""")
        return path

    def connect(self, address, version=None, client=None):
        """True when a request over TLS is answered."""
        context = ssl.create_default_context(cafile=self.folder / "server.pem")
        if version:
            context.minimum_version = context.maximum_version = version
        if client:
            context.load_cert_chain(*client)
        try:
            with socket.create_connection(address, timeout=10) as plain:
                with context.wrap_socket(plain, server_hostname="127.0.0.1") as connection:
                    connection.sendall(GET % (b"/livez", b""))
                    return b" 200 " in connection.recv(4096)
        except OSError:
            return False

    def test_tls_takes_its_own_and_refuses_the_others(self):
        certificate, key = self.certificate("server", "-days", "2")
        client, stranger = self.certificate("client", "-days", "2"), self.certificate("stranger", "-days", "2")
        with Monitor(*self.flags, "--tls-cert", certificate, "--tls-key", key, "--tls-client-ca", client[0]) as monitor:
            address = self.address(monitor)
            wait_until(lambda: self.connect(address, client=client), 20, "its own client is served")
            table = [("no certificate", self.connect(address)),
                     ("an expired certificate of its authority", self.connect(address, client=self.expired(client))),
                     ("a stranger's certificate", self.connect(address, client=stranger)),
                     ("TLS 1.1", self.connect(address, ssl.TLSVersion.TLSv1_1, client)),
                     ("plain HTTP", say(address, GET % (b"/livez", b"")) == 200)]
            for what, served in table:
                with self.subTest(what):
                    print(f"    {what}: {'served' if served else 'refused'}")
                    self.assertFalse(served)
            self.assertTrue(self.connect(address, ssl.TLSVersion.TLSv1_2, client))
            self.assertTrue(self.connect(address, ssl.TLSVersion.TLSv1_3, client))

    def test_secrets_that_others_may_read_are_refused(self):
        token = self.folder / "open"
        token.write_text(TOKEN)
        token.chmod(0o644)
        done = run("dwcp-monitor", *self.flags, "--admin-token", token, "--listen", "127.0.0.1:0")
        self.assertEqual(done.returncode, 2)
        self.assertIn("chmod 600", done.stderr)


if __name__ == "__main__":
    unittest.main()
