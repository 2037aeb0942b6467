# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fuzz targets begin from: the files that the tests and the library hold, and the hostile ones. For each target the
bytes, in the form that it reads (fuzz_TARGET.cpp)."""
import io
import json
import random
import struct
import sys
import zipfile
from itertools import chain
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "tests" / "hostile"))
import content  # noqa: E402
import plans  # noqa: E402
import sheets  # noqa: E402

LARGEST = {"plan": 160_000, "json": 48_000, "tables": 16_000, "library": 48_000, "answers": 8_000, "control": 64}


def read(pattern):
    return [path.read_bytes() for path in sorted(SOURCE.glob(pattern))]


def hostile(make, sound):
    """The bytes of what tests/hostile makes; a plan's journal behind the plan."""
    for _, made, _ in make(sound, random.Random(1)):
        yield made[""] + made["-journal"] if isinstance(made, dict) else made


def plan():
    # Pages of 512 bytes: an eighth of the bytes for the same rows.
    small = [plans.with_sql(bytes_, "PRAGMA page_size = 512; VACUUM") for bytes_ in read("tests/data/plans/*.relais")]
    yield from small
    yield from hostile(plans.plan_files, small[-1])


def json_files():
    yield b'{"format": "relais-plan/1", "tables": {}}'
    yield b'{"format":"relais-mapping/1","sheets":[{"table":"tools","header_row":1,"columns":[{"header":"Outil","field":"name"}]}]}'
    for pattern in ("tests/data/answers/*.json", "tests/data/drills/*.json", "templates/examples/*.json"):
        yield from read(pattern)
    yield from hostile(plans.plan_json, read("templates/examples/maison-lenoir.json")[0])
    yield from hostile(content.written, read("tests/data/answers/yesterday.json")[0])
    yield from hostile(content.written, read("tests/data/drills/maison-lenoir.json")[0])


def bare(spreadsheet):
    """The parts of a spreadsheet without the archive; nothing where it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(spreadsheet)) as archive:
            return b"".join(b"@@ %s\n%s\n" % (name.encode(), archive.read(name)) for name in archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, zipfile.zlib.error):
        return b""


def tables():
    for pattern in ("tests/data/cases/*/*.csv", "tests/data/cases/*/*.txt"):
        yield from read(pattern)
    sound = sheets.spreadsheet(sheets.TABLE)
    books = chain(read("tests/data/cases/*/*.xlsx"), [sound], hostile(sheets.spreadsheets, sound))
    for book in books:
        if len(book) <= LARGEST["tables"]:
            yield book
            yield bare(book)
    for make, text in ((sheets.separated, sheets.TABLE), (sheets.timetables, sheets.TIMETABLE)):
        yield text.encode()
        yield from hostile(make, text.encode())


def library():
    for base in (SOURCE, SOURCE / "tests" / "data" / "library" / "wrong"):
        for path in sorted(chain(base.glob("playbooks/**/*.json"), base.glob("templates/**/*.json"))):
            yield str(path.relative_to(base)).encode() + b"\n" + path.read_bytes()


def named(name):
    return b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\0"


def message(*records):
    """A DNS message with these answers; names of records are those of the question, by a pointer."""
    question = named("lenoir.example") + struct.pack(">HH", 255, 1)
    answers = b"".join(b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 300, len(data)) + data for kind, data in records)
    return struct.pack(">HHHHHH", 7, 0x8180, 1, len(records), 0, 0) + question + answers


def line(record):
    """A record of the fingerprints' test as dig or curl would write it."""
    if record["record"] == "header":
        return f"{record.get('name', '')}: {record.get('value', '')}\n"
    number = "10 " if record["record"] == "mx" else ""
    return f"{record.get('name', 'lenoir.example')}. 300 IN {record['record'].upper()} {number}{record.get('value', '')}.\n"


def answers():
    mail = struct.pack(">H", 10) + named("mx1.mail.ovh.net")
    records = [(1, bytes([192, 0, 2, 7])), (28, bytes(15) + b"\1"), (2, named("dns10.ovh.net")), (5, named("shops.myshopify.com")),
               (15, mail), (16, b"\x22v=spf1 include:mx.ovh.com -all\x20\x20\x20\x20"), (16, b"\2ab\3cde"),
               (257, b"\0\5issueletsencrypt.org"), (33, struct.pack(">HHH", 0, 5, 443) + named("sip.example.com"))]
    yield b"D" + message(*records)
    for record in records:
        yield b"D" + message(record)
    yield b"HServer: cloudflare\r\nCF-RAY: 1\r\nLocation: https://www.lenoir.example/fr\r\n"
    yield b"Hlocation: //lenoir.example:8080/\nx-shopid: 7\nset-cookie: a=b\n"
    for vector in json.loads((SOURCE / "tests/data/fingerprints/vectors.json").read_text(encoding="utf-8"))["vectors"]:
        yield "".join(line(record) for record in vector["records"]).encode()
    yield from hostile(content.pasted, b"")
    yield b"lenoir.example. 300 IN MX 10 mx1.mail.ovh.net.\nlenoir.example. 300 IN NS dns10.ovh.net.\nHTTP/2 200\nserver: cloudflare\n"
    yield b"lenoir.example mail is handled by 10 mx1.mail.ovh.net.\nwww.lenoir.example is an alias for shops.myshopify.com.\n"
    yield b"Non-authoritative answer:\nlenoir.example\tMX preference = 10, mail exchanger = mx1.mail.ovh.net\n"


def control():
    yield b"R"


MAKERS = {"plan": plan, "json": json_files, "tables": tables, "library": library, "answers": answers, "control": control}


def write(target, folder):
    """Writes the seeds of a target that are not too large for it, each once; answers how many."""
    made = {seed for seed in MAKERS[target]() if 0 < len(seed) <= LARGEST[target]}
    for number, seed in enumerate(sorted(made)):
        Path(folder, f"seed-{number:04}").write_bytes(seed)
    return len(made)
