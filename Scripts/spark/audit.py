"""Audits the pages of WARC files, or of a table, with `formaudit batch` on Apache Spark.

    spark-submit Scripts/spark/audit.py --warc crawl.paths --out audits
    spark-submit Scripts/spark/audit.py --table pages.parquet --out audits

Writes two Parquet tables under OUT: `pages`, one row a page, keyed by its id; `forms`, one row a form of
a host. Prints how many questions, minutes and points the forms of each country and host have. A task
whose list of answers was cut off fails, and Spark tries it again.
"""
import argparse
import base64
import itertools
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from urllib.parse import urlsplit

from pyspark import SparkFiles, StorageLevel
from pyspark.sql import SparkSession, functions as sql

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import warc

TEXTS = ["id", "url", "host", "country", "status", "reason", "language", "letter", "form"]
COUNTS = ["questions", "fields", "controls", "required", "optional", "conditional", "uploads"]
LEVELS = ["blocker", "serious", "moderate", "minor"]
QUANTILES = ["p10", "p50", "p90"]
SCHEMA = ", ".join(
    [f"{name} string" for name in TEXTS]
    + [f"{name} int" for name in COUNTS + LEVELS]
    + [f"{name} double" for name in ("mark", *QUANTILES)])


# Pages in


def bytes_of(page):
    """How much there is to read for a page, in bytes; a file that is not there has none."""
    if page.get("length"):
        return page["length"]
    if page.get("file"):
        return os.path.getsize(page["file"]) if os.path.exists(page["file"]) else 0
    return len(page.get("html") or page.get("base64") or "")


def request(page):
    """A page as `formaudit batch` takes it; bytes are written in base64."""
    line = {key: value for key, value in page.items() if value is not None}
    if isinstance(line.get("html"), (bytes, bytearray)):
        line["base64"] = base64.b64encode(line.pop("html")).decode()
    return json.dumps(line).encode() + b"\n"


def pages_of_archives(context, lists):
    """The pages of the WARC files that text files list, one path a line; each task reads one file."""
    paths = [os.path.abspath(path.strip()) for name in lists for path in open(name) if path.strip()]
    return context.parallelize(paths, max(len(paths), 1)).flatMap(warc.pages).persist(StorageLevel.DISK_ONLY)


def pages_of_table(session, path):
    """The rows of a table whose columns are the keys of a line of `formaudit batch`; others are left out."""
    kind = {".json": "json", ".jsonl": "json", ".csv": "csv"}.get(os.path.splitext(path)[1], "parquet")
    table = session.read.format(kind).option("header", True).load(path)
    keys = [key for key in ("id", "url", "html", "base64", "file", "offset", "length") if key in table.columns]
    if "id" not in keys:
        sys.exit(f"error: {path} has no column id")
    numbers = {key: sql.col(key).cast("long") for key in ("offset", "length") if key in keys}
    return table.select(keys).withColumns(numbers).rdd.map(lambda row: row.asDict())


def by_bytes(pages, limit):
    """Deals pages to partitions of `limit` bytes, in their order; a partition has one page more at most."""
    sizes = pages.mapPartitions(lambda part: [sum(map(bytes_of, part))]).collect()
    starts = [0, *itertools.accumulate(sizes)]

    def placed(number, part):
        position = starts[number]
        for page in part:
            yield position // limit, page
            position += bytes_of(page)

    return pages.mapPartitionsWithIndex(placed).partitionBy(starts[-1] // limit + 1, int).values()


# One task


def auditing(program, options):
    """A function for `mapPartitions`: one run of `formaudit batch` over the pages of a partition.

    The lines in are written to a file first, so that neither side waits for the other.
    """

    def audit(pages):
        with tempfile.TemporaryFile() as lines:
            asked = []
            for page in pages:
                asked.append((page["id"], page.get("url")))
                lines.write(request(page))
            lines.seek(0)
            return rows(answers(program, options, lines), asked) if asked else []

    return audit


def answers(program, options, lines):
    """All lines out of one run; those of a run that died may end with half a line."""
    command = [SparkFiles.get(program), "batch", *options]
    with subprocess.Popen(command, stdin=lines, stdout=subprocess.PIPE) as run:
        return run.stdout.readlines()


def rows(told, asked):
    """One row for each page asked about, by id. A list of answers that was cut off is an error."""
    end = json.loads(told[-1]).get("end") if told and told[-1].endswith(b"}\n") else None
    if not end or end["lines"] != len(asked) or len(told) != len(asked) + 1:
        raise RuntimeError(f"formaudit batch was cut off: {len(told)} lines out for {len(asked)} pages")
    found = (json.loads(line) for line in told[:-1])
    return sorted((row(answer, *asked[answer["line"] - 1]) for answer in found), key=lambda row: row[0])


def row(answer, name, url):
    """A line out as a row of SCHEMA."""
    summary = answer["summary"] or {}
    host = host_of(url)
    levels, seconds = (summary.get(key) or {} for key in ("findings", "seconds"))
    texts = (name, url, host, country_of(host), answer["status"], answer["reason"])
    numbers = [summary.get("mark"), *map(seconds.get, QUANTILES)]
    return (*texts, *map(summary.get, ("language", "letter", "form")), *map(summary.get, COUNTS),
            *map(levels.get, LEVELS), *(None if number is None else float(number) for number in numbers))


def host_of(url):
    """The host of an address; None where it has none that can be shown."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host if host and host.isprintable() else None


def country_of(host):
    """The country that owns the last part of a host's name, in the two letters of ISO 3166 (`uk` aside)."""
    last = (host or "").rpartition(".")[2]
    return last if len(last) == 2 and last.isascii() and last.isalpha() else None


# Figures


def forms_of(pages):
    """One row a form of a host: on how many pages it is, and what it asks on the first of them by id."""
    shown = ["url", "country", "language", "questions", "p50", "mark", "letter"]
    first = [sql.min_by(name, "id").alias(name) for name in shown]
    return pages.where("form is not null").groupBy("host", "form").agg(sql.count("*").alias("pages"), *first)


def quantiles(forms, by):
    """Forms, pages, and 10 %, 50 % and 90 % of questions, minutes and marks, most forms first."""
    return forms.groupBy(by).agg(
        sql.count("*").alias("forms"), sql.sum("pages").alias("pages"),
        *(sql.percentile(value, sql.array(*map(sql.lit, (0.1, 0.5, 0.9)))).alias(name)
          for name, value in (("questions", sql.col("questions")), ("minutes", sql.col("p50") / 60),
                              ("mark", sql.col("mark"))))
    ).orderBy(sql.desc("forms"), sql.asc_nulls_last(by))


def table(found, by, limit):
    """Lines of a table of `quantiles`, as people read it."""
    yield f"{by:26} {'forms':>7} {'pages':>8}  {'questions':>14}  {'minutes':>17}  {'mark':>14}"
    for line in found.limit(limit).collect():
        counts, minutes, marks = (
            " ".join(f"{number:{form}}" for number in line[name] or ())
            for name, form in (("questions", "4.0f"), ("minutes", "5.1f"), ("mark", "4.0f")))
        yield (f"{(line[by] or '–')[:26]:26} {line['forms']:7} {line['pages']:8}"
               f"  {counts:>14}  {minutes:>17}  {marks:>14}")


def tell(pages, forms, seconds, limit):
    """Prints what became of the pages, and the tables of countries and hosts."""
    outcomes = {line["status"]: line["count"] for line in pages.groupBy("status").count().collect()}
    total = sum(outcomes.values())
    print(f"{total} pages in {seconds:.1f} s, {total / seconds:.0f} a second: "
          + ", ".join(f"{number} {status}" for status, number in sorted(outcomes.items())))
    named = pages.select("id").distinct().count()
    if named < total:
        print(f"warning: {total - named} pages have the id of another", file=sys.stderr)
    print(f"{forms.count()} forms; 10 %, 50 % and 90 % of the forms have at most")
    for by in ("country", "host"):
        print("", *table(quantiles(forms, by), by, limit), sep="\n")


def parsed():
    """The command line."""
    parser = argparse.ArgumentParser(
        description="Audits the pages of WARC files, or of a table, with formaudit batch on Apache Spark.",
        epilog="Start it with spark-submit, which says where Spark runs. Files that are named, WARC files "
               "too, are read by the workers: they stand under the same path everywhere. "
               "A task audits spark.task.cpus pages at once.")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--warc", nargs="+", metavar="LIST",
                        help="text files with one path of a WARC file (.gz too) a line")
    source.add_argument("--table", metavar="PATH",
                        help="Parquet, .jsonl or .csv with the columns id, url, and html or base64, or file, "
                             "offset and length")
    parser.add_argument("--out", required=True, metavar="FOLDER",
                        help="where the tables pages and forms are written; a new folder")
    parser.add_argument("--formaudit", default=shutil.which("formaudit"), metavar="PROGRAM",
                        help="the static program, which is sent to the workers; by default, the installed one")
    parser.add_argument("--options", default="--no-config --lang en",
                        help="options of formaudit batch (default: %(default)s)")
    parser.add_argument("--megabytes", type=float, default=32,
                        help="the megabytes of pages a task reads, at most (default: %(default)s)")
    parser.add_argument("--top", type=int, default=20, metavar="N",
                        help="how many countries and hosts are printed (default: %(default)s)")
    options = parser.parse_args()
    if not options.formaudit or not os.access(options.formaudit, os.X_OK):
        parser.error("there is no program formaudit here: name it with --formaudit")
    return options


def main():
    """Audits, writes, tells."""
    asked = parsed()
    session = SparkSession.builder.appName("formaudit").getOrCreate()
    context = session.sparkContext
    context.addFile(os.path.abspath(asked.formaudit))
    context.addPyFile(warc.__file__)
    start = time.monotonic()
    pages = pages_of_archives(context, asked.warc) if asked.warc else pages_of_table(session, asked.table)
    options = ["--jobs", context.getConf().get("spark.task.cpus", "1"), *shlex.split(asked.options)]
    audit = auditing(os.path.basename(asked.formaudit), options)
    parts = by_bytes(pages, int(asked.megabytes * 1_000_000))
    session.createDataFrame(parts.mapPartitions(audit), SCHEMA).write.parquet(f"{asked.out}/pages")
    seconds = time.monotonic() - start
    pages = session.read.parquet(f"{asked.out}/pages")
    forms_of(pages).write.parquet(f"{asked.out}/forms")
    tell(pages, session.read.parquet(f"{asked.out}/forms"), seconds, asked.top)
    session.stop()


if __name__ == "__main__":
    main()
