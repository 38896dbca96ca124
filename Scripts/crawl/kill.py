"""Ends a crawl of 2 000 pages again and again, at random moments, and compares its report.

    python3 Scripts/crawl/kill.py FORMAUDIT [KILLS] [SEED]

FORMAUDIT is the program. Prints how long an undisturbed crawl takes, what a second one is answered,
how often a crawl was ended, and whether the reports are the same, byte for byte; ends with 1 when they
are not.
"""
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

program = os.path.abspath(sys.argv[1])
kills = int(sys.argv[2]) if len(sys.argv) > 2 else 100
random.seed(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
here = os.path.dirname(os.path.abspath(__file__))
server = subprocess.Popen(
    [sys.executable, os.path.join(here, "../../Tests/CrawlingTests/Server/site.py"), "500", "4"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
port = server.stdout.readline().strip()
folder = tempfile.mkdtemp()


def command(name):
    homes = [f"http://127.0.0.{n}:{port}/" for n in range(1, 5)]
    return [program, "crawl", *homes, "--allow-private", "--pause", "0", "--lang", "en", "--no-config",
            "--max-pages", "20000", "--state", f"{folder}/{name}", "--report", f"json={folder}/{name}.json"]


def report(name):
    with open(f"{folder}/{name}.json") as file:
        return file.read()


def counts():
    """How many answers the server gave, by status."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/count") as answer:
        pairs = (pair.split(":") for pair in answer.read().decode().split())
        return {int(status): int(number) for status, number in pairs}


start = time.time()
subprocess.run(command("whole"), check=False)
whole = time.time() - start
print(f"undisturbed: {whole:.1f} s", flush=True)
undisturbed, before, start = report("whole"), counts(), time.time()
subprocess.run(command("whole"), check=False)
more = {status: number - before.get(status, 0) for status, number in counts().items()}
print(f"once more: {time.time() - start:.1f} s, {more.get(304, 0)} pages had not changed (304), {more[200]} were sent; "
      f"the report is {'the same' if report('whole') == undisturbed else 'ANOTHER'}", flush=True)
done, status = 0, None
while True:
    run = subprocess.Popen(command("parts"))
    try:
        # The mean is a bit less than the share of one part, so that there are enough of them.
        status = run.wait(None if done >= kills else random.uniform(0.02, 1.6 * whole / kills + 0.2))
        break
    except subprocess.TimeoutExpired:
        run.send_signal(signal.SIGKILL)
        run.wait()
        done += 1
one, other = undisturbed, report("parts")
print(f"ended {done} times; the report is {'the same' if one == other else 'ANOTHER'} ({len(one)} bytes), status {status}")
server.stdin.close()
sys.exit(0 if one == other == report("whole") and done >= kills else 1)
