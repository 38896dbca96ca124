"""Holds audits on Spark against those of one process, while executors are killed and pages are garbage.

    Scripts/spark/try FORMAUDIT [KILLS] [PAGES] [SEED]

FORMAUDIT is the static program. Writes WARC files in which one page in a thousand is garbage; audits them
with one `formaudit batch`, with one worker of Spark, with two, and with two of which one is killed KILLS
times, at random moments. Prints the throughput of two workers over one, and whether the rows are the same,
byte for byte; ends with 1 when they are not.
"""
import gzip
import itertools
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

import audit
import warc

HERE = os.path.dirname(os.path.abspath(__file__))
FILES, ATTEMPTS = 4, 100
ASKED = ["Family name", "Prénom", "E-Mail-Adresse", "Date of birth", "Numéro de téléphone", "Codice fiscale",
         "Straße und Hausnummer", "Postcode", "Why do you apply?", "Personnes à charge", "IBAN", "Your message"]
WORDS = "the form of a town asks people what it already knows and they answer once more because it does".split()
HOSTS = ["www.example.fr", "forms.example.de", "service.example.uk", "www.example.org", "tramites.example.es"]


def html(number):
    """A page with a form of its own kind and, mostly, some thousand words around it."""
    fields = "".join(
        f"<p><label for=f{n}>{random.choice(ASKED)}</label><input id=f{n} {random.choice(['', 'required'])}></p>"
        for n in range(random.randint(0, 20)))
    words = "".join(f"<p>{' '.join(random.choices(WORDS, k=60))}.</p>" for _ in range(random.randint(0, 100)))
    return (f"<!DOCTYPE html><html lang=en><title>Page {number}</title><h1>Apply</h1>{words}"
            f"<form>{fields}<button>Send</button></form>")


def record(number):
    """One page as a member of a WARC file; one in a thousand is garbage, in itself or in its compression."""
    host, body = random.choice(HOSTS), html(number).encode()
    if number % 2000 == 999:
        body = random.randbytes(len(body))
    content = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    fields = (f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:example:{number:07}>\r\n"
              f"WARC-Target-URI: https://{host}/{number}\r\nContent-Type: application/http;msgtype=response\r\n"
              f"Content-Length: {len(content)}\r\n\r\n")
    member = gzip.compress(fields.encode() + content + b"\r\n\r\n", 6, mtime=0)
    return random.randbytes(len(member)) if number % 2000 == 1999 else member


def write_archives(folder, count):
    """The WARC files, and the list that names them."""
    names = [f"{folder}/pages-{number}.warc.gz" for number in range(FILES)]
    for number, name in enumerate(names):
        with open(name, "wb") as file:
            file.writelines(record(page) for page in range(number, count, FILES))
    with open(f"{folder}/list", "w") as file:
        file.write("\n".join(names))
    return names


def of_one_process(program, names):
    """The rows of one `formaudit batch` over all pages."""
    pages = [page for name in names for page in warc.pages(name)]
    lines = b"".join(map(audit.request, pages))
    run = subprocess.run([program, "batch", "--jobs", "1", "--no-config", "--lang", "en"],
                         input=lines, stdout=subprocess.PIPE, check=False)
    return audit.rows(run.stdout.splitlines(keepends=True), [(page["id"], page["url"]) for page in pages])


def spark(program, folder, name, workers):
    """Starts an audit on a Spark with this many workers of one core and 1 GB each."""
    return subprocess.Popen(
        ["spark-submit", "--master", f"local-cluster[{workers},1,1024]", "--conf", "spark.ui.enabled=false",
         # Each kill fails the tasks of an executor, and the stage whose input it held: neither is at fault.
         "--conf", f"spark.task.maxFailures={ATTEMPTS}", "--conf", f"spark.stage.maxConsecutiveAttempts={ATTEMPTS}",
         f"{HERE}/audit.py", "--warc", f"{folder}/list", "--out", f"{folder}/{name}", "--formaudit", program,
         "--megabytes", "0.25"],
        stdout=subprocess.PIPE, stderr=open(f"{folder}/{name}.log", "w"), text=True)


def executors(parent):
    """The executors that a Spark started."""
    children = {}
    for name in filter(str.isdecimal, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as stat, open(f"/proc/{name}/cmdline") as command:
                above = int(stat.read().rpartition(")")[2].split()[1])
                children.setdefault(above, []).append((int(name), command.read()))
        except OSError:
            continue
    found, waiting = [], [parent]
    while waiting:
        for child, command in children.get(waiting.pop(), []):
            waiting.append(child)
            if "CoarseGrainedExecutorBackend" in command:
                found.append(child)
    return found


def seconds_of(run):
    """Waits for an audit; how long it took without the start of Spark, by its own first line."""
    told = run.communicate()[0]
    print(told.partition("\n")[0], flush=True)
    return float(told.split(" pages in ")[1].split(" s,")[0])


def finished(log):
    """How many tasks were done before the rows were all written."""
    with open(log, encoding="utf-8", errors="replace") as file:
        lines = itertools.takewhile(lambda line: "Start to commit write Job" not in line, file)
        return sum("Finished task" in line for line in lines)


def killing(run, log, moments):
    """Ends an executor each time that so many tasks are done; how often there was one."""
    done = 0
    for moment in moments:
        while run.poll() is None and (finished(log) < moment or not executors(run.pid)):
            time.sleep(0.2)
        time.sleep(random.uniform(0, 1))
        there = executors(run.pid)
        if run.poll() is None and there:
            os.kill(random.choice(there), signal.SIGKILL)
            done += 1
    return done


def written(session, path):
    """The rows of a table as bytes, by id."""
    found = (row.asDict() for row in session.read.parquet(path).collect())
    return as_bytes(sorted(found, key=lambda row: row["id"]))


def as_bytes(found):
    """Rows as lines of JSON."""
    return "\n".join(json.dumps(row, sort_keys=True) for row in found).encode()


def main():
    """Runs everything once, then compares all rows."""
    program = os.path.abspath(sys.argv[1])
    kills, count, seed = (int(text) for text in (sys.argv[2:] + ["10", "2000", "1"][len(sys.argv) - 2:]))
    random.seed(seed)
    folder = tempfile.mkdtemp()
    names = write_archives(folder, count)
    keys = [field.split()[0] for field in audit.SCHEMA.split(", ")]
    start = time.monotonic()
    one = as_bytes(dict(zip(keys, row)) for row in of_one_process(program, names))
    print(f"one process: {count} pages in {time.monotonic() - start:.1f} s", flush=True)
    alone, both = (seconds_of(spark(program, folder, f"of{n}", n)) for n in (1, 2))
    load = f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    print(f"two workers over one: {alone / both:.2f} ({load})", flush=True)
    moments = sorted(random.choices(range(finished(f"{folder}/of2.log")), k=kills))
    run = spark(program, folder, "killed", 2)
    done = killing(run, f"{folder}/killed.log", moments)
    seconds_of(run)
    tables = ["of1", "of2", "killed"]
    session = audit.SparkSession.builder.master("local[1]").getOrCreate()
    same = sum(written(session, f"{folder}/{name}/pages") == one for name in tables)
    rows = one.count(b"\n") + 1
    print(f"{rows} rows, {len(one)} bytes; an executor was killed {done} times; "
          f"{same} of {len(tables)} audits have the rows of one process")
    sys.exit(0 if same == len(tables) and rows == count and done >= kills else 1)


if __name__ == "__main__":
    main()
