"""Compares our answers about files of robots.txt with those of protego.

    python3 Scripts/robots/compare.py FILES ANSWERS

A difference is explained when protego answers as we do once the file is written in a way that means the
same by RFC 9309; each is put under the first such way. What none explains is printed, and fails.
"""
import collections
import json
import re
import sys

from protego import Protego

NAME = "formaudit"


def tokens(line):
    """The product token alone, as another word where it is not ours (RFC 9309, section 2.2.1)."""
    key, _, value = line.partition(":")
    if key.strip().lower() != "user-agent" or value.strip() == "*":
        return line
    token = re.match(r"[A-Za-z_-]*", value.strip())[0].lower()
    return f"{key}: {NAME if token == NAME else 'other'}"


def marks(text):
    """Another sign for ?, in rules and paths alike: it has no meaning of its own (section 2.2.2)."""
    return text.replace("?", "_")


WAYS = [
    ("protego takes the beginning of our name for our name, and a version for a part of it", [tokens]),
    ("protego counts ? as the three octets of %3F", [tokens, marks]),
]


def theirs(file, path):
    return Protego.parse(file).can_fetch("https://a.example" + path, NAME)


def why(file, path, ours):
    lines = file.splitlines()
    for words, rewrites in WAYS:
        written = lines
        for rewrite in rewrites:
            written = [rewrite(line) for line in written]
        if theirs("\n".join(written), marks(path) if marks in rewrites else path) == ours:
            return words
    return None


files = [json.loads(line) for line in open(sys.argv[1])]
answers = [json.loads(line) for line in open(sys.argv[2])]
assert len(files) == len(answers)
total, reasons, unexplained = 0, collections.Counter(), []
for sample, ours in zip(files, answers):
    parsed = Protego.parse(sample["file"])
    for path, mine in zip(sample["paths"], ours):
        total += 1
        if parsed.can_fetch("https://a.example" + path, NAME) == mine:
            continue
        reason = why(sample["file"], path, mine)
        reasons[reason] += 1
        if reason is None:
            unexplained.append((sample["file"], path, mine))
print(f"{len(files)} files, {total} answers, {sum(reasons.values())} differ, {len(unexplained)} for no known reason")
for reason, number in reasons.most_common():
    print(f"  {number:6}  {reason}")
for sample in unexplained[:5]:
    print(sample)
sys.exit(1 if unexplained else 0)
