"""Finds the pages in a WARC file (ISO 28500): where each record lies, not what it says."""
import mmap
import os
import re
import zlib

CHUNK = 1 << 14
# Of a record, the heads of WARC and HTTP: no longer ones were seen.
HEAD = 1 << 15
BEGINNING = re.compile(rb"WARC/1\.[01]\r\n")


def pages(path):
    """The pages of a WARC file as lines of `formaudit batch`: id, url, file, offset, length.

    They are the answers with status 200 that are HTML. A record that cannot be read is one too, so
    that it is told and not lost.
    """
    with open(path, "rb") as file:
        if os.fstat(file.fileno()).st_size == 0:
            return
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            records = members(data) if data[:2] == b"\x1f\x8b" else plain(data)
            for offset, length, head in records:
                found = page(path, offset, length, head)
                if found:
                    yield found


def members(data):
    """The records of a file that is compressed record by record: offset, length, first bytes.

    A damaged one reaches to the next that is whole, and has no first bytes.
    """
    offset = 0
    while offset < len(data):
        length, head = inflated(data, offset)
        yield offset, length, head
        offset += length


def inflated(data, offset):
    """The length of a gzip member in the file, and the first bytes that are in it."""
    inflater, position, head, count = zlib.decompressobj(31), offset, b"", 0
    try:
        while not inflater.eof and position < len(data):
            piece = inflater.decompress(data[position:position + CHUNK])
            position += CHUNK
            count += len(piece)
            if len(head) < HEAD:
                head += piece[:HEAD]
    except zlib.error:
        return next_member(data, offset + 1) - offset, b""
    if head.startswith(b"WARC/") and count > (length_of(head) or count):
        raise ValueError("this WARC file is not compressed record by record: expand it first")
    return min(position, len(data)) - len(inflater.unused_data) - offset, head


def next_member(data, offset):
    """Where the next gzip member that holds a record begins; the end of the file if none does."""
    while (offset := data.find(b"\x1f\x8b\x08", offset)) >= 0:
        try:
            if zlib.decompressobj(31).decompress(data[offset:offset + 512], 5) == b"WARC/":
                return offset
        except zlib.error:
            pass
        offset += 1
    return len(data)


def plain(data):
    """The records of a file that is not compressed: offset, length, first bytes.

    One that does not end as records do reaches to the next that begins.
    """
    offset = 0
    while offset < len(data):
        head = data[offset:offset + HEAD]
        length = length_of(head) if head.startswith(b"WARC/") else None
        if length is None or data[offset + length - 4:offset + length] != b"\r\n\r\n":
            following = BEGINNING.search(data, offset + 1)
            length = (following.start() if following else len(data)) - offset
        yield offset, length, head if head.startswith(b"WARC/") else b""
        offset += length


def length_of(head):
    """The length of a record that begins like this, in bytes as they are told; None where it does not say."""
    fields, end, _ = head.partition(b"\r\n\r\n")
    told = headers(fields).get("content-length", "")
    return len(fields) + 4 + int(told) + 4 if end and told.isdecimal() and len(told) < 19 else None


def page(path, offset, length, head):
    """The line of a record; None where it holds no page."""
    fields, _, rest = head.replace(b"\r\n", b"\n").partition(b"\n\n")
    fields = headers(fields)
    name = fields.get("warc-record-id", "").strip("<>") or f"{os.path.basename(path)[-70:]}:{offset}"
    if head and not is_page(fields, rest):
        return None
    url = fields.get("warc-target-uri", "").strip("<>") or None
    return {"id": name, "url": url, "file": path, "offset": offset, "length": length}


def is_page(fields, rest):
    """Whether a record is an answer with a page in it, by its heads; so is one whose heads are cut off."""
    kind = fields.get("warc-type", "response").lower()
    if kind == "resource":
        return is_html(fields)
    answer, end, _ = rest.partition(b"\n\n")
    is_found = answer.split(b" ", 2)[1:2] == [b"200"]
    return kind == "response" and (not end or is_found and is_html(headers(answer)))


def is_html(fields):
    """Whether a content is HTML by its type."""
    return fields.get("content-type", "").partition(";")[0].strip().lower() in ("text/html", "application/xhtml+xml")


def headers(lines):
    """The fields of a head, by name in small letters."""
    pairs = (line.partition(":") for line in lines.decode("utf-8", "replace").splitlines()[1:])
    return {name.strip().lower(): value.strip() for name, _, value in pairs}
