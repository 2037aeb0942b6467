# SPDX-License-Identifier: GPL-3.0-or-later
"""Plan files and plans as JSON that nobody should have to trust. Each function yields (name, bytes, what must come of it)."""
import json
import os
import sqlite3
import struct
import tempfile

from sheets import ANY, REFUSED

SQL = {
    "trigger": "CREATE TRIGGER bite AFTER UPDATE ON tool BEGIN DELETE FROM operation; END",
    "trigger on a run": "CREATE TRIGGER bite AFTER INSERT ON run BEGIN UPDATE meta SET value = ''; END",
    "endless view": "DROP TABLE proof; CREATE VIEW proof AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n",
    "one table more": "CREATE TABLE more (a)",
    "a thousand tables more": ";".join(f"CREATE TABLE more{i} (a)" for i in range(1000)),
    "virtual table": "CREATE VIRTUAL TABLE more USING fts5(a)",
    "index on an expression": "CREATE INDEX more ON tool (upper(name))",
    "column": "ALTER TABLE tool ADD COLUMN more TEXT",
    "generated column": "ALTER TABLE tool ADD COLUMN more TEXT AS (hex(zeroblob(100000000))) VIRTUAL",
    "no table of proofs": "DROP TABLE proof",
    "from the future": "PRAGMA user_version = 999",
    "before the first": "PRAGMA user_version = -1",
    "another program's": "PRAGMA application_id = 7",
    "write-ahead log": "PRAGMA journal_mode = WAL",
    "a name as long as a book": "UPDATE tool SET name = hex(zeroblob(4000000)) WHERE name = (SELECT min(name) FROM tool)",
    "a cell beyond all limits": "UPDATE tool SET name = hex(zeroblob(9000000)) WHERE name = (SELECT min(name) FROM tool)",
    "no rows of the firm": "DELETE FROM organisation",
    "everybody the same": "UPDATE person_personal SET name = 'x'",
    "a log without its first link": "DELETE FROM operation WHERE rowid = (SELECT min(rowid) FROM operation)",
    "names that are numbers": "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'INTEGER') WHERE name = 'tool'",
    "a schema that is no SQL": "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE tool (((' WHERE name = 'tool'",
    "two tables on one page": "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2",
    "a table on no page": "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'tool'",
}
HURT = ("a name as long as a book", "everybody the same", "no rows of the firm", "a log without its first link")


def with_sql(sound, statements):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "p.relais")
        with open(path, "wb") as file:
            file.write(sound)
        database = sqlite3.connect(path, isolation_level=None)
        database.executescript(statements)
        database.close()
        with open(path, "rb") as file:
            return file.read()


def put(content, offset, replacement):
    return content[:offset] + replacement + content[offset + len(replacement):]


def forged_journal(victim, pages):
    """As SQLite writes one at the end of a transaction over two files: it names the file that SQLite then deletes."""
    magic = bytes.fromhex("d9d505f920a163d7")
    head = (magic + struct.pack(">IIIII", 0, 1, pages, 512, 4096)).ljust(512, b"\0")
    name = victim.encode()
    return head + struct.pack(">I", 0x40000000 // 4096 + 1) + name + struct.pack(">II", len(name), sum(name)) + magic


def plan_files(sound, random):
    for name, statements in SQL.items():
        yield name, with_sql(sound, statements), ANY if name in HURT else REFUSED
    yield "empty", b"", REFUSED
    yield "one byte", b"S", REFUSED
    yield "a letter", "Bonjour, voici notre plan.\n".encode() * 50, REFUSED
    yield "head only", sound[:100], REFUSED
    yield "nothing but zeros", bytes(1 << 20), REFUSED
    yield "head and zeros", sound[:100].ljust(8 << 20, b"\0"), REFUSED
    yield "pages of 65536", put(sound, 16, b"\0\1"), ANY
    yield "pages of 3", put(sound, 16, b"\0\3"), REFUSED
    yield "two thousand million pages", put(sound, 28, b"\x7f\xff\xff\xff"), ANY
    yield "free list in a circle", put(sound, 32, b"\0\0\0\2\0\0\xff\xff"), ANY
    yield "another encoding", put(sound, 56, b"\0\0\0\2"), ANY
    yield "written by a later library", put(sound, 18, b"\3\3"), REFUSED
    yield "a journal that would delete", {"": sound, "-journal": forged_journal("victim.txt", len(sound) // 4096)}, REFUSED
    yield "a journal of junk", {"": sound, "-journal": random.randbytes(5000)}, ANY
    for eighth in range(1, 8):
        yield f"cut at {eighth}/8", sound[:len(sound) * eighth // 8], ANY
    for i in range(12):
        at = random.randrange(100, len(sound))
        yield f"bit {i} flipped", put(sound, at, bytes([sound[at] ^ (1 << random.randrange(8))])), ANY
    for i in range(8):
        page = random.randrange(len(sound) // 4096)
        yield f"page {i} of junk", put(sound, page * 4096, random.randbytes(4096)), ANY
    for i in range(4):
        yield f"head {i} of junk", put(sound, 16, random.randbytes(84)), ANY


def changed(plan, change):
    """The plan's JSON after change(tables)."""
    copy = json.loads(plan)
    change(copy["tables"])
    return json.dumps(copy).encode()


def first(table, **fields):
    return lambda tables: tables[table][0].update(fields)


def twice(tables):
    tables["tool"].append(tables["tool"][0])


def in_a_circle(tables):
    for dependency in tables["dependency"]:
        for key, value in list(dependency.items()):
            if isinstance(value, str) and key.endswith(("from", "from_id", "dependent")):
                dependency[key] = tables["tool"][0]["id"]


def plan_json(sound, random):
    text = sound.decode()
    yield "empty", b"", REFUSED
    yield "a list", b"[]", REFUSED
    yield "a word", b'"plan"', REFUSED
    yield "zeros", bytes(4096), REFUSED
    yield "UTF-16", text.encode("utf-16"), REFUSED
    yield "byte order mark", b"\xef\xbb\xbf" + sound, ANY
    yield "bad UTF-8", sound.replace(b"Lenoir", b"Leno\xffr"), REFUSED
    yield "half of a character", sound.replace(b"Lenoir", b"Lenoir\\ud83d"), REFUSED
    yield "a zero in a text", sound.replace(b"Lenoir", b"Leno\\u0000ir"), REFUSED
    yield "a bell in a text", sound.replace(b"Lenoir", b"Leno\\u0007ir"), REFUSED
    yield "turned around", text.replace("Lenoir", "Len\u202eoir\u2066").encode(), ANY
    yield "something behind", sound + b"{}", REFUSED
    yield "twice the same key", sound.replace(b"{", b'{"format": "relais-plan/1", ', 1), REFUSED
    yield "not a number", sound.replace(b'"tables"', b'"more": NaN, "tables"', 1), REFUSED
    yield "infinite", sound.replace(b'"tables"', b'"more": 1e999, "tables"', 1), REFUSED
    yield "nested 65 deep", b"[" * 65 + b"]" * 65, REFUSED
    yield "nested a hundred thousand deep", b"[" * 100000, REFUSED
    yield "nested five million deep", b'{"a":' * 1000000 + b"[" * 4000000, REFUSED
    yield "a text of 6 MB", sound.replace(b"Lenoir", b"x" * 6_000_000, 1), REFUSED
    yield "34 MB", sound + b" " * 34_000_000, REFUSED
    yield "two hundred thousand keys", b"{" + b",".join(b'"%d":0' % i for i in range(200000)) + b"}", REFUSED
    yield "a million numbers", b'{"format":"relais-plan/1","tables":[' + b",".join([b"1"] * 1000000) + b"]}", REFUSED
    yield "another format", sound.replace(b"relais-plan/1", b"relais-answers/1"), REFUSED
    yield "a newer format", sound.replace(b"relais-plan/1", b"relais-plan/9"), REFUSED
    yield "a table that nobody knows", sound.replace(b'"tool"', b'"tools"'), REFUSED
    yield "no tables", b'{"format": "relais-plan/1"}', REFUSED
    yield "the same tool twice", changed(text, twice), REFUSED
    yield "a field that nobody knows", changed(text, first("tool", colour="red")), REFUSED
    yield "an id that is none", changed(text, first("tool", id="../../etc/passwd")), REFUSED
    yield "a name that is a list", changed(text, first("tool", name=["a"])), REFUSED
    yield "a name of nothing", changed(text, first("tool", name="")), REFUSED
    yield "a name of a megabyte", changed(text, first("tool", name="x" * 1_000_000)), REFUSED
    yield "two firms", changed(text, lambda tables: tables["organisation"].append(dict(tables["organisation"][0], id="00000000-0000-7000-8000-000000000001"))), REFUSED
    yield "no firm", changed(text, lambda tables: tables.pop("organisation")), ANY
    yield "no tools, but what needs them", changed(text, lambda tables: tables.pop("tool")), REFUSED
    yield "needs in a circle", changed(text, in_a_circle), ANY
    for part in range(1, 6):
        yield f"cut at {part}/6", sound[:len(sound) * part // 6], REFUSED
    places = [i for i, byte in enumerate(sound) if byte in b'{}[]":,']
    for i in range(8):
        at = random.choice(places)
        yield f"mark {i} lost", sound[:at] + sound[at + 1:], ANY
    yield from mistyped(text, random)


def mistyped(text, random):
    """One field a time holds a value of another kind."""
    values = [True, -1, 1 << 62, 1e300, None, "", [], {}, "9999-99-99", "0000-00-00T25:61:61Z", "'; DROP TABLE tool; --"]
    for i in range(12):
        plan = json.loads(text)
        table = random.choice(sorted(plan["tables"]))
        row = random.choice(plan["tables"][table])
        key = random.choice(sorted(row))
        row[key] = random.choice(values)
        yield f"{i}: {table}.{key} is {str(row[key])[:20]}", json.dumps(plan).encode(), ANY
