# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers, mappings, drill scripts, library files, a firm's look, pasted answers and texts: (name, bytes, what must come of it)."""
import io
import json
import struct
import zipfile
import zlib
from itertools import islice

from sheets import ANY, OPENED, REFUSED, zipped


def written(sound, random):
    """A JSON file of any of our formats, spoilt: answers, mappings, scripts, and what the library holds."""
    text = sound.decode()
    yield "empty", b"", REFUSED
    yield "nested a million deep", b"[" * 1_000_000, REFUSED
    yield "9 MB", sound + b" " * 9_000_000, REFUSED
    yield "zeros", bytes(1000), REFUSED
    yield "another format", b'{"format": "relais-plan/1", "tables": {}}', REFUSED
    yield "a format of the future", sound.replace(b"/1\"", b"/77\"", 1), REFUSED if b"/1\"" in sound else ANY
    yield "twice the same key", sound.replace(b"{", b'{"format": "x", "format": "y", ', 1), REFUSED
    yield "bad UTF-8", sound.replace(b"e", b"\xff", 1), REFUSED
    yield "cut short", sound[:len(sound) // 2], REFUSED
    keys = sorted(json.loads(text))
    for i, value in enumerate((-1, 1 << 62, None, [], {"a": {}}, "x" * 500_000)):
        spoilt = json.loads(text)
        spoilt[random.choice([key for key in keys if key != "format"])] = value
        yield f"{i}: a member of another kind", json.dumps(spoilt).encode(), ANY


def in_the_library(sound, random):
    yield from islice(written(sound, random), 7)  # each time the whole library is read
    yield "brackets without an end", sound.replace(b'"fr": "', b'"fr": "((((((((((a+)+)+)+)+)+)+)+)+)+$ ', 1), ANY
    yield "slots in slots", sound.replace(b'"fr": "', b'"fr": "{{{{{{{{{{{{{tool}', 1), ANY


def picture(width, height, data=b""):
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def logos(_sound, _random):
    yield "empty", b"", REFUSED
    yield "65,535 x 65,535 in a few bytes", picture(65535, 65535, bytes(1000)), REFUSED
    yield "two thousand million pixels wide", picture(0x7FFFFFFF, 1, bytes(1000)), REFUSED
    yield "no pixels", picture(0, 0), REFUSED
    yield "half a picture", picture(100, 100, bytes(30100))[:60], REFUSED
    yield "a drawing that asks for a file", b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>', REFUSED
    yield "5 MB", picture(10, 10, bytes(310)) + bytes(5_000_000), REFUSED
    yield "a script", b"#!/bin/sh\ntouch /tmp/relais-was-here\n", REFUSED


def references(sound, _random):
    with zipfile.ZipFile(io.BytesIO(sound)) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    link = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
            'Type="x/attachedTemplate" Target="http://127.0.0.1:9/x" TargetMode="External"/></Relationships>')
    yield "empty", b"", REFUSED
    yield "no document", zipped({"x.txt": "x"}), REFUSED
    yield "a macro", zipped(whole, [("word/vbaProject.bin", "x")]), REFUSED
    yield "an embedded object", zipped(whole, [("word/embeddings/x.docx", "x")]), REFUSED
    yield "a template elsewhere", zipped(whole, [("word/_rels/settings.xml.rels", link)]), REFUSED
    yield "a definition of its own", zipped(whole, [("word/x.xml", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')]), REFUSED
    yield "40 MB of zeros", zipped(whole, [("word/x.xml", bytes(40_000_000))]), REFUSED
    yield "600 parts", zipped(whole, [(f"word/x{i}.xml", "<a/>") for i in range(600)]), REFUSED
    yield "cut short", sound[:100], REFUSED


def pasted(_sound, random):
    yield "empty", b"", ANY
    yield "zeros", bytes(5000), ANY
    yield "junk", random.randbytes(20_000), ANY
    yield "one line of 30 MB", b"lenoir.example. 300 IN TXT " + b"x" * 30_000_000, REFUSED
    for count, wanted in ((2_500, OPENED), (100_000, REFUSED)):
        yield f"{count} records", b"".join(b"lenoir.example. 300 IN MX %d mail%d.example.\n" % (i, i) for i in range(count)), wanted
    yield "a record that includes itself", b'lenoir.example. 300 IN TXT "v=spf1 include:lenoir.example include:lenoir.example -all"\n' * 500, ANY
    yield "a name without an end", b"lenoir.example. 300 IN CNAME " + b"a." * 100_000 + b"\n", ANY
    yield "a hundred thousand headers", b"HTTP/1.1 200 OK\n" + b"server: cloudflare\n" * 100_000, REFUSED
    yield "quotes that stay open", b'lenoir.example. 300 IN TXT "' * 5000, ANY
    yield "backslashes", b'lenoir.example. 300 IN TXT "' + b"\\" * 100_000 + b'"\n', ANY


TEXTS = (
    "<img src='http://127.0.0.1:9/x.png'>", "<script>alert(1)</script>", "![x](file:///etc/passwd)", "\\input{/etc/passwd}",
    "$(touch /tmp/relais-was-here)", "'; DROP TABLE tool; --", "=cmd|' /C calc'!A0", "%s%s%s%n", "%1 %2 %99", "{person}{tool}{",
    "&lt;&amp;&#0;&#x10FFFF;", "../../../../etc/passwd", "\u202egnp.exe", "\u2066\u2067\u2068", "a\u0301" * 400, "\ufeff\u200b\u200d",
    "\U0001f469\u200d" * 400, "x" * 3900, "\n" * 900, "<!--#include file='/etc/passwd'-->",
)


def texts(sound, _random):
    """A firm whose name, tools and people are called so."""
    for i, text in enumerate(TEXTS):
        plan = json.loads(sound)
        for table in ("organisation", "tool", "person", "provider"):
            for number, row in enumerate(plan["tables"].get(table, [])):
                if isinstance(row.get("name"), str):
                    row["name"] = text if number == 0 else f"{text[:200]} {number}"
        yield f"{i}: {text[:24]!a}", json.dumps(plan).encode(), ANY
