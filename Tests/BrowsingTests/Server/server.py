"""A web server for the tests of browsers, on 127.0.0.1 only.

Serves the folder given, and pages of bad manners. Prints its port; ends when its standard input closes.
"""

import functools
import http.server
import os
import sys
import threading
import time

HTML = "text/html; charset=utf-8"
FIELD = "<title>Demande</title><h1>Demande</h1><form><label for=n>Nom</label><input id=n name=nom></form>"

PAGES = {
    "/plain": FIELD,
    "/alert": FIELD + "<script>alert('Bienvenue')</script>",
    "/late-alert": FIELD + "<script>setTimeout(() => alert('Encore là ?'), 200)</script>",
    "/restless": FIELD + "<p id=p></p><script>setInterval(() => { p.textContent = Date.now() }, 50)</script>",
    "/broken": FIELD + "<script>fonctionQuiManque()</script>",
    "/moves": "<script>setTimeout(() => { location = '/plain' }, 300)</script>",
    "/fetches": "<title>Demande</title><h1>Demande</h1><form id=f></form>"
    "<script>fetch('/slow').then((a) => a.text()).then((t) => { f.innerHTML = t })</script>",
    "/slow": "<label for=n>Nom</label><input id=n name=nom>",
    "/frames": FIELD + "<iframe src='http://localhost:{port}/plain' width=400 height=200></iframe>"
    "<iframe src=/inner width=400 height=200></iframe><iframe src=/inner width=1 height=1></iframe>",
    "/inner": "<form><label for=n>Ville</label><input id=n name=ville></form>",
    "/closed": FIELD + "<x-field></x-field><script>customElements.define('x-field', class extends HTMLElement {"
    " connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML ="
    " '<label for=n>Code postal</label><input id=n name=code>' } })</script>",
    "/slots": "<title>Demande</title><form><x-box><label for=n>Nom</label><input id=n name=nom></x-box></form>"
    "<x-box></x-box><script>customElements.define('x-box', class extends HTMLElement {"
    " connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML ="
    " '<style>input { display: none }</style><p>Question</p><slot><label for=m>Ville</label><span><input id=m"
    " name=ville style=\"display:inline\"></span></slot>' } })</script>",
    "/typed": FIELD + "<script>n.value = 'secret-tapé'</script>",
    "/styled": "<link rel=stylesheet href=/style.css>" + FIELD
    + "<div class=away><label for=a>Âge</label><input id=a name=age></div>"
    "<div class=hidden><label for=b>Ville</label><input id=b name=ville></div>",
    "/laid-out": "<!DOCTYPE html><html lang=fr><title>Demande</title><style>body { margin: 0; background: #fff }"
    " label { display: block } .side { float: left; width: 400px } input { height: 40px; box-sizing: border-box }"
    " .pale { color: #aaa } .tick { position: relative; height: 20px } .tick input { appearance: none; width: 18px;"
    " height: 18px; margin: 0; border: 1px solid } .tick label { display: inline } .low { clear: both; padding-top: 3000px }</style>"
    "<h1>Demande</h1><form method=post><div class=side><label for=n>Nom</label><input id=n name=nom></div>"
    "<div class=side><label class=pale for=o>Objet perdu</label><input id=o name=objet></div>"
    "<div style='clear: both'></div><div class=tick><input type=checkbox id=a name=a><label for=a>Vol</label></div>"
    "<div class=tick><input type=checkbox id=b name=b><label for=b>Perte</label></div>"
    "<div class=low><label for=c style='opacity: .5'>Commentaire</label><input id=c name=c style='width: 700px'></div>"
    "<button style='height: 40px'>Envoyer</button></form>",
    "/members": FIELD + "<p>{shown}</p><img src=http://localhost:{port}/elsewhere>",
    "/locked": FIELD + "<img src=http://localhost:{port}/elsewhere><script>document.title = document.URL</script>",
    "/meta": "<meta charset=windows-1252><p>été</p>",
}


# Requests that bore a secret to a site which it is not for.
LEAKS = []

# Two requests that must stand here together.
MEETING = threading.Barrier(2)


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass

    def meet(self):
        """Answers with a field when another page is asked for at the same time, else without."""
        try:
            MEETING.wait(6)
            return self.answer(200, HTML, FIELD.replace("name=nom", "name=rencontre"))
        except threading.BrokenBarrierError:
            return self.answer(200, HTML, FIELD)

    def do_GET(self):
        if self.path.startswith("/meets"):
            return self.meet()
        if self.path == "/slow":
            time.sleep(1.2)
        self.path = self.path.removeprefix("http://nowhere.invalid")
        if self.path == "/elsewhere" and (self.headers["Cookie"] or self.headers["Authorization"]):
            LEAKS.append(self.path)
        if self.path == "/leaks":
            return self.answer(200, HTML, f"<p>{len(LEAKS)} leaks</p>")
        if self.path == "/members" and "session=biscuit-4711" not in (self.headers["Cookie"] or ""):
            return self.answer(403, HTML, FIELD)
        if self.path == "/members":
            return self.answer(200, HTML, PAGES["/members"].replace("{shown}", self.headers["Cookie"]).replace(
                "{port}", str(self.server.server_address[1])))
        # anna:sesame@42
        if self.path == "/locked" and self.headers["Authorization"] != "Basic YW5uYTpzZXNhbWVANDI=":
            return self.answer(401, HTML, FIELD, **{"WWW-Authenticate": "Basic realm=essai"})
        if self.path in PAGES:
            return self.answer(200, HTML, PAGES[self.path].replace("{port}", str(self.server.server_address[1])))
        if self.path == "/loop":
            return self.answer(302, HTML, "", Location="/loop")
        if self.path == "/gone":
            return self.answer(410, HTML, FIELD)
        if self.path == "/file":
            kept = {"Content-Disposition": "attachment; filename=a.zip"}
            return self.answer(200, "application/zip", "PK", **kept)
        if self.path == "/data":
            return self.answer(200, "application/json", "{}")
        if self.path == "/style.css":
            return self.answer(200, "text/css", ".away { display: none } .hidden { display: block }")
        return super().do_GET()

    def answer(self, status, kind, text, **headers):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


# Many tests ask at once.
http.server.ThreadingHTTPServer.request_queue_size = 128
server = http.server.ThreadingHTTPServer(
    ("127.0.0.1", 0), functools.partial(Handler, directory=sys.argv[1]))
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
os._exit(0)
