"""Looks at HTML reports in Chromium, as people with different screens, settings and servers do.

Usage: look_at_reports.py CHROMEDRIVER CHROMIUM AXE_SCRIPT REPORT.html…

The first report (- for none) is looked at in every way, the others in the light and with their scripts only.
Paths after page: are those of pages that are no reports: they have none of a report's own controls.
Prints one line for each thing that is not as it should be, and nothing else when all is well. AXE_SCRIPT is
axe-core's file, or - where it is not there. Speaks WebDriver by itself: nothing needs to be installed.
"""

import base64
import json
import re
import subprocess
import sys
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WIDTHS = [320, 768, 1280]
# What Jenkins sends by default with the files of a job.
JENKINS = "sandbox allow-same-origin; default-src 'none'; img-src 'self'; style-src 'self';"


class Driver:
    """One session of a browser, over WebDriver."""

    def __init__(self, chromedriver, chromium):
        self.process = subprocess.Popen(
            [chromedriver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if "successfully on port" in line:
                self.base = "http://127.0.0.1:" + line.rstrip().rstrip(".").split()[-1]
                break
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        options = {
            "binary": chromium,
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        }
        answer = self.send("POST", "/session", {"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}}})
        self.session = "/session/" + answer["sessionId"]

    def send(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.base + path, data, {"Content-Type": "application/json"}, method=method)
        with self.opener.open(request, timeout=120) as response:
            return json.load(response)["value"]

    def post(self, path, **body):
        return self.send("POST", self.session + path, body)

    def script(self, text, *arguments):
        return self.post("/execute/sync", script=text, args=list(arguments))

    def command(self, name, **parameters):
        return self.post("/goog/cdp/execute", cmd=name, params=parameters)

    def keys(self, *keys):
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.post("/actions", actions=[{"type": "key", "id": "keyboard", "actions": actions}])

    def show(self, address, width=1280, dark=False, scripts=True):
        self.command("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        self.command("Emulation.setDeviceMetricsOverride",
                     width=width, height=900, deviceScaleFactor=1, mobile=False)
        self.post("/url", url="about:blank")
        self.post("/url", url=address)

    def log(self):
        return [entry["message"] for entry in self.post("/se/log", type="browser")
                if "favicon" not in entry["message"]]

    def close(self):
        try:
            self.send("DELETE", self.session)
        finally:
            # Not terminate: who runs the tests may have blocked that signal.
            self.process.kill()
            self.process.wait()


TAB, ENTER, SPACE, DOWN = "\ue004", "\ue007", " ", "\ue015"

# Everything is open, so that nothing escapes the look.
HAS_OTHER_LANGUAGE = "return !!document.querySelector('[aria-pressed=false]');"
OPEN = "document.querySelectorAll('details').forEach(one => { one.open = true; });"

# What scrolls sideways, is cut, or is written over the edge of its drawing.
LAYOUT = OPEN + """
const wrong = [];
const name = element => element.tagName.toLowerCase() + (element.className?.baseVal ?? element.className ?? "")
  .replace(/^(?=.)/, ".") + " “" + element.textContent.trim().slice(0, 40) + "”";
const root = document.scrollingElement;
if (root.scrollWidth > innerWidth) wrong.push("the page scrolls sideways: " + root.scrollWidth);
const isMeant = element => element.closest(".offscreen, caption, .scroll, pre, .file, select, option, [hidden]");
for (const element of document.querySelectorAll("body *:not(svg *)")) {
  const box = element.getBoundingClientRect();
  if (!box.width || isMeant(element)) continue;
  if (box.right > innerWidth + 1 || box.left < -1) wrong.push("beyond the edge: " + name(element));
  const style = getComputedStyle(element);
  if (["hidden", "clip"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
    wrong.push("cut: " + name(element));
}
for (const text of document.querySelectorAll("svg text")) {
  const [box, frame] = [text, text.closest(".sketch svg, figure")].map(one => one?.getBoundingClientRect());
  if (frame && (box.right > frame.right + 1 || box.left < frame.left - 1)) wrong.push("over the edge: " + name(text));
}
if (innerWidth > 1200) for (const table of document.querySelectorAll(".scroll"))
  if (table.scrollWidth > table.clientWidth + 1 && !/\\S{40}/.test(table.textContent)) wrong.push("cut on a wide screen: " + name(table));
// Of a table that scrolls, no word need be split.
for (const cell of document.querySelectorAll(".scroll th, .scroll td")) {
  const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) for (const word of walk.currentNode.data.matchAll(/(?<!\\p{L})\\p{L}{2,20}(?!\\p{L})/gu)) {
    const range = document.createRange();
    range.setStart(walk.currentNode, word.index);
    range.setEnd(walk.currentNode, word.index + word[0].length);
    if (new Set([...range.getClientRects()].map(one => one.top)).size > 1)
      wrong.push("a word is split: “" + word[0] + "” in " + name(cell));
  }
}
return wrong;
"""

CONTROLS = """
const isFirst = (one, place, all) => one.type !== "radio"
  || all.findIndex(other => other.type === "radio" && other.name === one.name) === place;
return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter(one => one.checkVisibility() && !one.disabled).filter(isFirst).length;
"""

# Notes each control that gets the focus, and those on which nobody sees it.
WATCH = """
[window.reached, window.unseen] = [new Set(), new Set()];
addEventListener("focusin", ({ target }) => {
  const style = getComputedStyle(target);
  window.reached.add(target);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) window.unseen.add(target.tagName);
});
"""


def keyboard(driver, complain):
    """Every control is reached with the tabulator, and each focus is seen."""
    driver.script(WATCH)
    count = driver.script(CONTROLS)
    for _ in range(0, count, 20):
        driver.keys(*[TAB] * 20)
    reached, unseen = driver.script("return [window.reached.size, [...window.unseen]];")
    if reached < count:
        complain(f"by keyboard, {reached} of {count} controls are reached")
    for tag in unseen:
        complain(f"by keyboard, nobody sees where {tag} has the focus")


def focus(driver, selector):
    driver.script("document.querySelector(arguments[0]).focus();", selector)


def operations(driver, complain):
    """Each kind of control does by keyboard what it is there for."""
    def expect(what, condition):
        if not driver.script("return " + condition):
            complain(f"by keyboard, {what} does nothing")

    driver.script("window.before = document.querySelector('.whatif').dataset.outcome;")
    focus(driver, ".edits input")
    driver.keys(SPACE)
    expect("ticking an edit", "document.querySelector('.whatif').dataset.outcome !== window.before")
    expect("a decision", "location.hash.includes('edits=')")
    focus(driver, ".whatif details summary")
    driver.keys(ENTER)
    expect("opening a page", "document.querySelector('.whatif details').open")
    driver.script("window.before = document.querySelector('.file').textContent;")
    focus(driver, ".decide select:not([disabled])")
    driver.keys(DOWN)
    expect("choosing another way to ask", "document.querySelector('.file').textContent !== window.before")
    driver.script("[...document.querySelector('.whatif').querySelectorAll('.field button')].at(-1).focus();")
    driver.keys(ENTER)
    expect("asking everything again", "!location.hash.includes('edits=')")
    focus(driver, "#filter")
    driver.keys(*"label")
    expect("the filter", "document.querySelector('.change[hidden]') && location.hash.includes('q=label')")
    driver.script("const box = document.getElementById('filter'); box.value = '';"
                  "box.dispatchEvent(new Event('input'));")
    if not driver.script(HAS_OTHER_LANGUAGE):
        return
    driver.script("window.before = document.querySelector('h2').textContent;")
    focus(driver, "[aria-pressed=false]")
    driver.keys(ENTER)
    expect("the other language", "document.querySelector('h2').textContent !== window.before")


AXE = """
const [done] = [...arguments].slice(-1);
axe.run(document, { resultTypes: ["violations"] }).then(
  result => done(result.violations.map(one => one.id + ": " + one.help + " — "
    + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(" | "))),
  error => done(["axe failed: " + error]));
"""


def accessibility(driver, axe, complain):
    driver.script(axe)
    for violation in driver.post("/execute/async", script=AXE, args=[]):
        complain("axe: " + violation)


class Served:
    """Reports behind the policy of a server."""

    def __init__(self, policy):
        pages = self.pages = {}

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                body = pages.get(self.path, b"")
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Security-Policy", policy)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def address(self, path):
        with open(path, "rb") as file:
            self.pages["/report.html"] = file.read()
        return f"http://127.0.0.1:{self.server.server_port}/report.html"


# The texts that are there to be seen, and the colours of the drawings.
SEEN = OPEN + """
const texts = [];
const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const [node, parent] = [walk.currentNode, walk.currentNode.parentElement];
  if (node.data.trim() && !parent.closest("script, caption") && parent.getClientRects().length) texts.push(node.data.trim());
}
const paint = getComputedStyle(document.querySelector("pattern#answer rect")).fill;
const bars = [...document.querySelectorAll("td > svg path[stroke]")].filter(one => one.getBoundingClientRect().width > 0);
return [texts, paint, bars.length, getComputedStyle(document.body).fontSize];
"""


def jenkins(driver, served, path, address, complain):
    """Without style and script, the same texts are there, and the drawings have their colours."""
    driver.show(address, scripts=False)
    ours, _, _, _ = driver.script(SEEN)
    driver.show(served.address(path))
    theirs, paint, bars, _ = driver.script(SEEN)
    lost = [text for text in ours if text not in set(theirs)]
    if lost:
        complain(f"under the policy of Jenkins, {len(lost)} texts are lost, such as “{lost[0]}”")
    if paint in ("rgb(0, 0, 0)", "none") or bars == 0:
        complain(f"under the policy of Jenkins, drawings have no colour: {paint}, {bars} bars")
    if driver.script("return document.querySelector('.tools') !== null"):
        complain("the policy of Jenkins was not in force")


def printed(driver, address, complain):
    """The summary is one page of A4."""
    driver.show(address)
    driver.script("document.documentElement.dataset.print = 'summary';")
    answer = driver.command("Page.printToPDF", printBackground=True, paperWidth=8.27, paperHeight=11.69)
    pages = re.search(rb"/Count (\d+)", base64.b64decode(answer["data"]))
    if pages.group(1) != b"1":
        complain(f"the summary is printed on {pages.group(1).decode()} pages")


def look(driver, axe, path, is_brief):
    """A brief look is for a report whose parts were looked at elsewhere: in the light, with its script."""
    is_report = not path.startswith("page:")
    path = path.removeprefix("page:")
    address = "file://" + path
    # The script of the page must not run, that of axe must.
    scriptless = Served("script-src 'none'")
    for dark, scripts, width in [
            (dark, scripts, width) for dark in (False, True) for scripts in (True, False) for width in WIDTHS]:
        if is_brief and (dark or not scripts):
            continue
        place = f"{width} px, {'dark' if dark else 'light'}, scripts {'on' if scripts else 'off'}"

        def complain(what):
            print(f"{path.rsplit('/', 1)[-1]}: {place}: {what}", flush=True)

        driver.show(address, width, dark, scripts)
        for wrong in driver.script(LAYOUT)[:5]:
            complain(wrong)
        if axe and (width == 1280 or width == 320 and scripts and not dark):
            if not scripts:
                driver.show(scriptless.address(path), width, dark)
                driver.script(OPEN)
            accessibility(driver, axe, complain)
        if axe and width == 1280 and scripts and driver.script(HAS_OTHER_LANGUAGE):
            driver.show(address, width, dark)
            focus(driver, "[aria-pressed=false]")
            driver.keys(ENTER)
            driver.script(OPEN)
            accessibility(driver, axe, complain)
        if width == 320 and not dark:
            driver.show(address if scripts else scriptless.address(path), width)
            keyboard(driver, complain)
        if is_report and width == 1280 and not dark and scripts:
            driver.show(address, width)
            operations(driver, complain)
        for message in driver.log():
            if "script-src 'none'" not in message:
                complain("console: " + message)
    if not is_brief:
        def complain(what):
            print(f"{path.rsplit('/', 1)[-1]}: {what}", flush=True)

        printed(driver, address, complain)
        jenkins(driver, Served(JENKINS), path, address, complain)
        # What that policy refused is told to nobody.
        driver.log()


def main():
    chromedriver, chromium, axe_path, *reports = sys.argv[1:]
    axe = None
    if axe_path != "-":
        with open(axe_path, encoding="utf-8") as file:
            axe = file.read()
    driver = Driver(chromedriver, chromium)
    try:
        for number, path in enumerate(reports):
            if path != "-":
                look(driver, axe, path, is_brief=number > 0)
    finally:
        driver.close()


if __name__ == "__main__":
    main()
