"""Sites on several loopback addresses, of good and bad manners; ends with its standard input.

    python3 site.py PAGES HOSTS

Prints the port. Each host has PAGES pages of a few forms, links in circles, a calendar without end,
redirects in circles, a page that answers 503 the first time, robots.txt, site maps (one packed) and
pages that only site maps name. `/count` tells how many requests there were, by status.
"""
import gzip
import http.server
import os
import socketserver
import sys
import threading

PAGES, HOSTS = int(sys.argv[1]), int(sys.argv[2])
lock = threading.Lock()
seen, counts = {}, {}

CONTACT = """<form method=post action=/send><label>Nom de famille <input name=nom required></label>
<label>Adresse électronique <input name=mail type=email required></label>
<label>Votre message <textarea name=m></textarea></label><button>Envoyer</button></form>"""


def own_form(kind):
    fields = "".join(f"<label>Mesure {kind} de la pièce {i} <input name=f{i}></label>" for i in range(kind + 2))
    return f"<form method=post action=/own{kind}>{fields}<button>Envoyer</button></form>"


def page(number):
    links = "".join(
        f'<a href="{target}">Page</a> '
        for target in (f"/page/{(number * 3 + i) % PAGES}" for i in range(1, 4)))
    special = {0: '<a href="/calendar?day=1">Agenda</a><a href="/circle/1">Cercle</a><a href="/busy">Lent</a>'
                  '<a href="/private/1">Privé</a><a href="/missing">Rien</a><a href="/a.pdf">PDF</a>'
                  '<a href="/deep/x/">Fond</a><a href="http://127.0.0.99/">Ailleurs</a><a href="mailto:a@b.fr">M</a>'}
    form = own_form(number % 7) if number % 5 == 0 else CONTACT
    return (f"<!doctype html><html lang=fr><meta charset=utf-8><title>Page {number}</title><h1>Page {number}</h1>"
            f"{form}<p>{links}{special.get(number, '')}</p>")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *a):
        pass

    def send(self, status, body=b"", kind="text/html; charset=utf-8", **headers):
        body = body.encode() if isinstance(body, str) else body
        with lock:
            counts[status] = counts.get(status, 0) + 1
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        host = self.headers["Host"]
        base = f"http://{host}"
        path = self.path
        if path == "/count":
            return self.send(200, " ".join(f"{k}:{v}" for k, v in sorted(counts.items())), "text/plain")
        if path == "/robots.txt":
            text = "User-agent: *\nDisallow: /private/\nAllow: /private/open\n" + f"Sitemap: {base}/index.xml\n"
            return self.send(200, text + "# words\n" * 90_000, "text/plain")
        if path == "/index.xml":
            maps = "".join(f"<sitemap><loc>{base}/{n}</loc></sitemap>" for n in ("map.xml.gz", "map.txt", "bomb.xml.gz"))
            return self.send(200, f"<?xml version='1.0'?><sitemapindex>{maps}</sitemapindex>", "application/xml")
        if path == "/map.xml.gz":
            urls = "".join(f"<url><loc>{base}/page/{n}</loc></url>" for n in range(0, PAGES, 2))
            return self.send(200, gzip.compress(f"<urlset>{urls}<url><loc>{base}/only-in-map</loc></url></urlset>".encode()), "application/gzip")
        if path == "/map.txt":
            return self.send(200, f"{base}/page/1\n{base}/private/open\n", "text/plain")
        if path == "/bomb.xml.gz":
            return self.send(200, bomb, "application/gzip")
        if path.startswith("/calendar"):
            day = int(path.split("=")[-1])
            return self.send(200, f"<!doctype html><title>Jour {day}</title><a href='/calendar?day={day + 1}'>Demain</a>"
                                  + "".join(f"<a href='/calendar?day={day * 40 + n}'>n</a>" for n in range(40)))
        if path.startswith("/circle/"):
            return self.send(302, Location=f"/circle/{3 - int(path[-1])}")
        if path.startswith("/deep/"):
            return self.send(200, f"<!doctype html><title>Fond</title><a href='{path}x/'>Plus bas</a>")
        if path == "/busy":
            with lock:
                seen[host, path] = seen.get((host, path), 0) + 1
                first = seen[host, path] % 2 == 1
            if first:
                return self.send(503, Retry_After="0")
            return self.send(200, "<!doctype html><meta charset=utf-8><title>Lent</title>" + CONTACT)
        if path in ("/", "/only-in-map", "/private/open") or path.startswith("/page/"):
            number = int(path.rsplit("/", 1)[-1]) if path.startswith("/page/") else 0
            tag = f'"{path}"'
            if self.headers["If-None-Match"] == tag:
                return self.send(304, ETag=tag)
            return self.send(200, page(number), ETag=tag)
        return self.send(404)


bomb = gzip.compress(b"<url><loc>http://x/</loc></url>" * 2_500_000) if PAGES < 3000 else b""


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address):
        # Crawls that are ended leave connections open.
        pass


first = Server(("127.0.0.1", 0), Handler)
servers = [first] + [Server((f"127.0.0.{n}", first.server_address[1]), Handler) for n in range(2, HOSTS + 1)]
for server in servers:
    threading.Thread(target=server.serve_forever, daemon=True).start()
print(first.server_address[1], flush=True)
sys.stdin.read()
os._exit(0)
