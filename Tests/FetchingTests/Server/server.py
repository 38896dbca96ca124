"""A web server of good and bad manners for the tests, on 127.0.0.1 only.

Prints "PORT HTTPS_PORT CERTIFICATE CLOSED_PORT" on its first line; HTTPS_PORT is 0 where openssl is missing.
Ends when its standard input closes, and after two minutes at the latest.
"""

import gzip
import os
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

PAGE = b"<!DOCTYPE html><title>Ok</title><form><input name=nom></form>"
HTML = "text/html; charset=utf-8"

BODIES = {
    "/ok": (HTML, PAGE),
    "/charset": ('Text/HTML ; a="b;c"; Charset="Windows-1252" ', b"<p>\xe9t\xe9</p>"),
    "/windows-1252": ("text/html", b"<p>\x80 \xe9t\xe9</p>"),
    "/no-type": (None, PAGE),
    "/xhtml": ("application/xhtml+xml", b'<?xml version="1.0"?><html/>'),
    "/plain-html": ("text/plain", b"\xef\xbb\xbf \n<!doctype HTML><p>x"),
    "/plain-text": ("text/plain", b"<pre-release notes: nothing to see"),
    "/odd-type": ("text/\x1b[2Jplain; charset=\x1b[2J", PAGE),
    "/empty": (HTML, b""),
    "/pdf": ("application/pdf", b"%PDF-1.7"),
    "/pdf-as-html": ("text/html", b"%PDF-1.7\n"),
    "/json": ("application/json", b'{"a": 1}'),
    "/large-pdf-as-html": ("text/html", b"%PDF-1.7\n" + b"0" * 100_000),
    "/oversize": (HTML, b"x" * 100_000),
    "/at-limit": (HTML, b"x" * 50_000),
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.close_connection = True
        path = self.path
        try:
            if path in BODIES:
                self.answer(200, *BODIES[path])
            elif path.startswith("/redirect/"):
                left = int(path.rsplit("/", 1)[1])
                self.redirect(f"/redirect/{left - 1}" if left > 1 else "../ok#top")
            elif path.startswith("/status/"):
                self.answer(int(path.rsplit("/", 1)[1]), HTML, b"<p>error</p>" * 20_000)
            else:
                getattr(self, "at_" + path.strip("/").split("?")[0].replace("-", "_"), self.at_nothing)()
        except (BrokenPipeError, ConnectionResetError):
            pass

    def at_nothing(self):
        if self.path.startswith("http://"):  # asked as a proxy
            self.answer(200, HTML, b"by proxy: " + self.path.encode())
        else:
            self.answer(200, HTML, self.path.encode())

    def at_loop(self):
        self.redirect("/loop")

    def at_to(self):
        self.redirect(unquote(self.path.partition("?")[2]))

    def at_to_space(self):
        self.redirect("/an accent/é?q=a b")

    def at_typed_redirect_to_untyped(self):
        self.answer(302, "application/pdf", b"moved", Location="/no-type")

    def at_cookie_wall(self):
        if "seen=1" in self.headers.get("Cookie", ""):
            self.answer(200, HTML, PAGE)
        else:
            self.answer(302, HTML, b"", Location="/cookie-wall", Set_Cookie="seen=1")

    def at_headers(self):
        self.answer(200, HTML, str(self.headers).encode())

    def at_shown(self):
        """What the visitor showed to be let in."""
        get = self.headers.get
        self.answer(200, HTML, (
            f"authorization={get('Authorization')} cookie={get('Cookie')} key={get('X-Api-Key')}").encode())

    def at_let_in(self):
        self.let_in(self.headers.get("Authorization") == "Bearer tok-123456")

    def at_let_in_by_cookie(self):
        self.let_in(self.headers.get("Cookie") == "session=cook-123456")

    def at_basic(self):
        self.let_in(self.headers.get("Authorization") == "Basic YW5uYTpzZWNyZXQtMQ==")

    def let_in(self, is_known):
        self.answer(200 if is_known else 401, HTML, b"welcome" + PAGE)

    def at_gzip(self):
        self.answer(200, HTML, gzip.compress(PAGE), Content_Encoding="gzip")

    def at_cut(self):
        """/cut?ENCODING,N: the page packed so, without its last N bytes, and the length true."""
        encoding, count = self.query().split(",")
        packed = self.packed(PAGE * 50, encoding)
        self.answer(200, HTML, packed[: len(packed) - int(count)], Content_Encoding=encoding.split("-")[-1])

    def at_promise(self):
        """/promise?N: the page, which is said to have N bytes."""
        self.wfile.write(f"HTTP/1.1 200 OK\r\nContent-Type: {HTML}\r\nContent-Length: {self.query()}\r\n\r\n".encode() + PAGE)
        self.close_connection = True

    def at_packed(self):
        """/packed?ENCODING: the page packed so, something after its end."""
        self.answer(200, HTML, self.packed(PAGE, self.query()) + b"\0junk",
                    Content_Encoding=self.query().split("-")[-1])

    def at_members(self):
        self.answer(200, HTML, gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:]), Content_Encoding="gzip")

    def at_encoding(self):
        self.answer(200, HTML, PAGE, Content_Encoding=unquote(self.query()))

    def at_status_line(self):
        self.wfile.write(f"HTTP/1.1 {unquote(self.query())} OK\r\nContent-Length: 1\r\n\r\nx".encode())

    def query(self):
        return self.path.partition("?")[2]

    @staticmethod
    def packed(body, encoding):
        squeeze = zlib.compressobj(9, zlib.DEFLATED, {"gzip": 31, "deflate": 15, "bare-deflate": -15}[encoding])
        return squeeze.compress(body) + squeeze.flush()

    def at_bad_gzip(self):
        self.answer(200, HTML, PAGE, Content_Encoding="gzip")

    def at_bomb(self):
        squeeze = zlib.compressobj(9, zlib.DEFLATED, 31)
        body = b"".join(squeeze.compress(bytes(1 << 20)) for _ in range(200)) + squeeze.flush()
        self.answer(200, HTML, body, Content_Encoding="gzip")

    def at_endless_headers(self):
        self.send_response(200)
        self.flush_headers()
        for _ in range(100):
            self.wfile.write(b"X-A: " + b"a" * 50_000 + b"\r\n")

    def at_hang_up(self):
        pass

    def at_not_http(self):
        self.wfile.write(b"220 mail.example.fr ready\r\n")

    def at_to_not_http(self):
        self.redirect("/not-http")

    def at_truncated(self):
        self.send_response(200)
        self.send_header("Content-Type", HTML)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(PAGE)

    def at_no_answer(self):
        time.sleep(20)

    def at_slow(self):
        self.send_response(200)
        self.send_header("Content-Type", HTML)
        self.end_headers()
        for _ in range(100):
            self.wfile.write(b"x" * 5)
            time.sleep(0.2)

    def redirect(self, target):
        self.answer(302, HTML, b"moved", Location=target)

    def answer(self, status, kind, body, **headers):
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value.encode().decode("latin-1"))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    # Many tests ask at once.
    request_queue_size = 128

    def handle_error(self, *_):
        """A client that hangs up (as on a bad certificate) is part of the tests."""


def make_certificate(folder):
    openssl = shutil.which("openssl")
    certificate, key = os.path.join(folder, "certificate.pem"), os.path.join(folder, "key.pem")
    if openssl:
        subprocess.run(
            [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate],
            check=True, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return certificate, key
    return None


def serve(folder):
    plain = Server(("127.0.0.1", 0), Handler)
    secure_port, certificate = 0, "-"
    pair = make_certificate(folder)
    if pair:
        certificate = pair[0]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*pair)
        secure = Server(("127.0.0.1", 0), Handler)
        secure.socket = context.wrap_socket(secure.socket, server_side=True, do_handshake_on_connect=False)
        secure_port = secure.server_port
        threading.Thread(target=secure.serve_forever, daemon=True).start()
    # Bound but not listening: connections are refused, and nobody else can take the port.
    closed = socket.socket()
    closed.bind(("127.0.0.1", 0))
    threading.Thread(target=plain.serve_forever, daemon=True).start()
    print(plain.server_port, secure_port, certificate, closed.getsockname()[1], flush=True)
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.buffer.read(), ended.set()), daemon=True).start()
    # The tests close the pipe when they end, however they end; on a slow machine that is long after.
    ended.wait()


with tempfile.TemporaryDirectory() as scratch:
    serve(scratch)
# The daemon threads may still be dripping: they are not waited for.
os._exit(0)
