"""Compares our answers about files of robots.txt with those of protego.

    python3 Scripts/robots/compare.py FILES ANSWERS

A difference is explained when protego answers as we do once the file says, in a way that both read alike,
what RFC 9309 makes of it. Each is counted under the first way of saying that suffices; what none explains
is shown, and fails.
"""
import collections
import json
import re
import sys

from protego import Protego

AGENT = re.compile(r"(?im)^(user-agent: *)([^\s#]*)")
RULE = re.compile(r"(?im)^((?:dis)?allow: *)([^\s#]*)")


def of_parts(name):
    """A product token is ours or not: a part of it is another program (2.2.1)."""
    return "other" if name.lower() == "form" else name


def of_versions(name):
    """A product token is letters, - and _ (2.2.1): what follows is none of it."""
    return re.match(r"[a-z_-]*", name, re.I)[0] or name


def of_ends(rule):
    """$ is the end of a rule, and no letter too: that is written %24 (2.2.3), here as letters that are no sign."""
    return "/never" if "$" in rule[:-1] else rule.replace("%24", "LLL")


def of_stars(rule):
    """* is a sign, and %2A the letter (2.2.3), here as letters that are no sign."""
    return re.sub("%2a", "LLL", rule, flags=re.I)


def of_queries(rule):
    """The longest rule counts, in octets; a reserved letter is not encoded for it (2.2.2)."""
    return rule.replace("?", "Q")


def of_index(rule):
    """A page that is allowed says nothing of its folder (2.2.2)."""
    return rule.replace("index.html", "index_html")


def said(pattern, change):
    """A way to say a file and a path otherwise."""
    return lambda file: pattern.sub(lambda match: match[1] + change(match[2]), file)


WAYS = {
    "a part of our name is another program (2.2.1)": (said(AGENT, of_parts), str),
    "a version is no part of a product token (2.2.1)": (said(AGENT, of_versions), str),
    "$ is the end of a rule, and %24 the letter (2.2.3)":
        (said(RULE, of_ends), lambda path: re.sub(r"\$|%24", "LLL", path)),
    "* is a sign of a rule, and %2A the letter (2.2.3)": (said(RULE, of_stars), lambda path: of_stars(path).replace("*", "LLL")),
    "? counts as one octet, as it is written (2.2.2)": (said(RULE, of_queries), of_queries),
    "an index.html that is allowed says nothing of its folder (2.2.2)": (said(RULE, of_index), of_index),
}


def allowed(file, path):
    """What protego answers."""
    return Protego.parse(file).can_fetch("https://a.example" + path, "formaudit")


def reason(file, path, ours):
    """The way of saying that makes protego answer as we do; all together, if none alone does."""
    for name, (of_file, of_path) in WAYS.items():
        if allowed(of_file(file), of_path(path)) == ours:
            return name
    for of_file, of_path in WAYS.values():
        file, path = of_file(file), of_path(path)
    return "several of these" if allowed(file, path) == ours else None


def main():
    """Compares, and counts reasons."""
    files, answers = ([json.loads(line) for line in open(name)] for name in sys.argv[1:3])
    assert len(files) == len(answers)
    total, reasons, unexplained = 0, collections.Counter(), []
    for sample, ours in zip(files, answers):
        theirs = Protego.parse(sample["file"])
        for path, mine in zip(sample["paths"], ours):
            total += 1
            if theirs.can_fetch("https://a.example" + path, "formaudit") == mine:
                continue
            why = reason(sample["file"], path, mine)
            reasons[why or "not explained"] += 1
            if why is None:
                unexplained.append((sample["file"], path, mine))
    print(f"{len(files)} files, {total} answers, {sum(reasons.values())} differ")
    for why, number in reasons.most_common():
        print(f"  {number:6}  {why}")
    for sample in unexplained[:8]:
        print(sample)
    sys.exit(1 if unexplained else 0)


main()
