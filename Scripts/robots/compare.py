"""Compares our answers about files of robots.txt with those of protego.

    python3 Scripts/robots/compare.py FILES ANSWERS

Each difference is put under the first reason that explains it; what none explains fails.
"""
import collections
import json
import re
import sys

from protego import Protego


def reason(file, path):
    lines = [line.split("#")[0].strip() for line in file.splitlines()]
    agents = [line.split(":", 1)[1].strip().lower() for line in lines if line.lower().startswith("user-agent:")]
    rules = [line.split(":", 1)[1].strip() for line in lines if re.match(r"(dis)?allow:", line, re.I)]
    if any(agent in ("form", "formaudit/1.0", "formaudit-x") for agent in agents):
        return "protego takes the beginning of a product token for the token, or a version for a part of it"
    if any("$" in rule[:-1] for rule in rules):
        return "protego takes $ in the middle of a rule for a letter of the path as it is"
    if any("%" in rule or not rule.isascii() for rule in rules) or "%" in path or not path.isascii():
        return "percent-encoding: protego normalises other letters"
    if any("?" in rule or "*" in rule for rule in rules):
        return "the length of a rule with wildcards or a query is counted otherwise"
    if any(line.lower().startswith("crawl-delay") or not line for line in lines):
        return "lines that end a list of names"
    return None


files = [json.loads(line) for line in open(sys.argv[1])]
answers = [json.loads(line) for line in open(sys.argv[2])]
assert len(files) == len(answers)
total, reasons, unexplained = 0, collections.Counter(), []
for sample, ours in zip(files, answers):
    theirs = Protego.parse(sample["file"])
    for path, mine in zip(sample["paths"], ours):
        total += 1
        if theirs.can_fetch("https://a.example" + path, "formaudit") == mine:
            continue
        why = reason(sample["file"], path)
        reasons[why] += 1
        if why is None:
            unexplained.append((sample["file"], path, mine))
print(f"{len(files)} files, {total} answers, {sum(reasons.values())} differ")
for why, number in reasons.most_common():
    print(f"  {number:6}  {why}")
for sample in unexplained[:5]:
    print(sample)
sys.exit(1 if unexplained else 0)
