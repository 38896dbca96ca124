"""Writes files of robots.txt and paths to ask them about, one JSON object a line.

    python3 Scripts/robots/generate.py COUNT SEED
"""
import json
import random
import sys

count, seed = int(sys.argv[1]), int(sys.argv[2])
random.seed(seed)
AGENTS = ["*", "formaudit", "FormAudit", "formaudit/1.0", "other", "googlebot", "form", "formaudit-x"]
PIECES = ["/", "a", "b", "a/", "b/", "*", "$", "?", "=", ".php", "%7E", "~", "é", "%C3%A9", "%2F", "%24", "%2A", "-", "index.html"]


def pattern():
    return "/" + "".join(random.choice(PIECES) for _ in range(random.randint(0, 5)))


def path():
    return "/" + "".join(random.choice(PIECES) for _ in range(random.randint(0, 6)))


def line():
    kind = random.random()
    if kind < 0.22:
        return f"User-agent: {random.choice(AGENTS)}"
    if kind < 0.57:
        return f"Disallow: {pattern()}"
    if kind < 0.83:
        return f"Allow: {pattern()}"
    return random.choice(["", "# words", "Disallow:", "Crawl-delay: 2", "Sitemap: https://a.example/s", "nonsense"])


for _ in range(count):
    rules = [f"User-agent: {random.choice(AGENTS)}"] + [line() for _ in range(random.randint(1, 12))]
    ending = random.choice(["\n", "\r\n"])
    print(json.dumps({"file": ending.join(rules) + ending, "paths": [path() for _ in range(8)]}))
