# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables, spreadsheets and timetables that nobody should have to trust: (name, bytes, what must come of it)."""
import io
import warnings
import zipfile

# What must come of a file; ANY where the design does not say which, so long as it is done well.
OPENED, REFUSED, ANY = "opened", "refused", "any"

TABLE = "Outil;Fournisseur;Téléphone\nCaisse;Lumo;01 99 00 12 34\nSite;Shopify;\n"
TIMETABLE = "Heure;Stimulus;Réaction attendue\nT+0;Internet est coupé;Passer sur la 4G\nT+10;Un client appelle;\n"
FORMULAS = ("=1+1", "=HYPERLINK(\"http://127.0.0.1:9/\";\"x\")", "=cmd|' /C calc'!A0", "@SUM(1)", "+33", "-1+1", "\t=1", "\r=1")


def separated(sound, _random):
    text = sound.decode()
    head, row = text.split("\n")[0], text.split("\n")[1]
    yield "empty", b"", REFUSED
    yield "blank", b"\n\n \n;;;\n", REFUSED
    yield "zeros", bytes(5000), REFUSED
    yield "a picture", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, REFUSED
    yield "UTF-16", text.encode("utf-16"), ANY
    yield "UTF-16, the other end first", b"\xfe\xff" + text.encode("utf-16-be"), ANY
    yield "UTF-32", text.encode("utf-32"), ANY
    yield "the code page of Windows", text.encode("cp1252"), ANY
    yield "half of UTF-16", text.encode("utf-16")[:-1], ANY
    yield "a quote that stays open", text.encode() + b'"x', REFUSED
    yield "a megabyte of quotes", b'"' * 1_000_000, ANY
    yield "one line of 30 MB", b"x" * 30_000_000, REFUSED
    yield "34 MB", text.encode() * (34_000_000 // len(text)), REFUSED
    yield "a cell of 200,000 signs", (head + "\n" + "x" * 200_000).encode(), REFUSED
    yield "60,000 rows", (head + "\n" + ";\n" * 60_000 + row).encode(), REFUSED
    yield "3,000 rows alike", (head + "\n" + (row + "\n") * 3_000).encode(), ANY
    yield "10,000 columns", (";".join(["Outil"] * 10_000) + "\n" + ";".join(["x"] * 10_000)).encode(), REFUSED
    yield "separated by nothing that is known", text.replace(";", "\x1f").encode(), ANY
    yield "carriage returns alone", text.replace("\n", "\r").encode(), ANY
    yield "sep=nothing", b"sep=\n" + text.encode(), ANY
    yield "turned around", text.replace("Caisse", "\u202eessiaC").encode(), ANY
    yield "bells", text.replace("Caisse", "Cai\x07sse").encode(), ANY
    yield "noncharacters", text.replace("Caisse", "\uffff\U0010ffff").encode(), ANY
    yield "accents without letters", text.replace("Caisse", "e" + "\u0301" * 5000).encode(), ANY
    for i, formula in enumerate(FORMULAS):
        yield f"formula {i}", text.replace("Caisse", f'"{formula}"' if ";" in formula else formula).encode(), ANY


RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
ENTITIES = "<!DOCTYPE a [" + '<!ENTITY e0 "ha">' + "".join(
    f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12)) + "]>"


def rows_of(text):
    lines = [line.split(";") for line in text.strip().split("\n")]
    return "".join(f'<row r="{i}">' + "".join(
        f'<c r="{chr(65 + j)}{i}" t="inlineStr"><is><t>{cell}</t></is></c>' for j, cell in enumerate(line)) + "</row>"
        for i, line in enumerate(lines, 1))


def parts(rows):
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>",
    }


def zipped(content, extra=()):
    buffer = io.BytesIO()
    warnings.filterwarnings("ignore", "Duplicate name")  # a reader may meet one
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in list(content.items()) + list(extra):
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def spreadsheet(text):
    return zipped(parts(rows_of(text)))


def with_part(text, name, change):
    content = parts(rows_of(text))
    content[name] = change(content[name])
    return zipped(content)


def spreadsheets(whole, random):
    text = TABLE
    rows = rows_of(text)
    sheet, book = "xl/worksheets/sheet1.xml", "xl/workbook.xml"
    secret = "file:///etc/passwd"
    yield "64 MB of zeros", zipped(parts(rows), [("xl/media/x.xml", bytes(70_000_000))]), REFUSED
    yield "a sheet of 300 MB", zipped(parts("<row>" + " " * 300_000_000 + "</row>")), REFUSED
    yield "3,000 parts", zipped(parts(rows), [(f"xl/x{i}.xml", "") for i in range(3000)]), REFUSED
    yield "a zip in a zip", zipped({"x.xlsx": whole}), REFUSED
    yield "an empty zip", zipped({}), REFUSED
    yield "a part above", zipped(parts(rows), [("../../../tmp/relais-was-here", "x")]), ANY
    yield "a part at the root", zipped(parts(rows), [("/etc/relais-was-here", "x")]), ANY
    yield "a part of a drive", zipped(parts(rows), [("C:\\relais-was-here", "x")]), ANY
    yield "the same part twice", zipped(parts(rows), [(sheet, "<worksheet/>")]), ANY
    yield "entities of entities", with_part(text, sheet, lambda part: ENTITIES + part.replace("Caisse", "&e11;")), REFUSED
    yield "an entity of a file", with_part(text, sheet, lambda part: f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret}">]>' + part.replace("Caisse", "&x;")), ANY
    yield "a definition from the network", with_part(text, sheet, lambda part: '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd">' + part), ANY
    yield "elements 100,000 deep", with_part(text, sheet, lambda part: "<a>" * 100_000), REFUSED
    yield "an attribute of 10 MB", with_part(text, sheet, lambda part: part.replace("<row", '<row x="' + "x" * 10_000_000 + '"', 1)), ANY
    yield "a sheet that is none", with_part(text, sheet, lambda part: "no XML"), REFUSED
    yield "a book without sheets", with_part(text, book, lambda part: f"<workbook {MAIN}/>"), REFUSED
    yield "a thousand names for a sheet", with_part(text, book, lambda part: part.replace("</sheets>", "".join(f'<sheet name="S{i}" sheetId="{i}" r:id="r1"/>' for i in range(2, 1000)) + "</sheets>")), ANY
    yield "a row beyond all", with_part(text, sheet, lambda part: part.replace('r="2"', 'r="4294967297"')), ANY
    yield "a row below one", with_part(text, sheet, lambda part: part.replace('r="2"', 'r="-5"')), ANY
    yield "a column beyond all", with_part(text, sheet, lambda part: part.replace('r="A2"', 'r="ZZZZZZ2"')), ANY
    yield "a shared text that is not there", with_part(text, sheet, lambda part: part.replace('t="inlineStr"', 't="s"').replace("<is><t>Caisse</t></is>", "<v>99999999999</v>")), ANY
    yield "a format that is not there", with_part(text, sheet, lambda part: part.replace('r="A2"', 'r="A2" s="2147483647"')), ANY
    yield "relations in a circle", with_part(text, "xl/_rels/workbook.xml.rels", lambda part: part.replace("worksheets/sheet1.xml", "workbook.xml")), REFUSED
    yield "a sheet outside", with_part(text, "xl/_rels/workbook.xml.rels", lambda part: part.replace("worksheets/sheet1.xml", secret + '" TargetMode="External')), REFUSED
    yield "half a million cells", zipped(parts("".join(f'<row r="{i}">' + "<c><v>1</v></c>" * 100 + "</row>" for i in range(1, 5001)))), ANY
    yield "old Excel", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(3000), REFUSED
    yield "OpenDocument", zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}), REFUSED
    yield "locked", whole[:6] + b"\1\0" + whole[8:], REFUSED
    yield "an end without a beginning", whole[-22:], REFUSED
    for part in range(1, 5):
        yield f"cut at {part}/5", whole[:len(whole) * part // 5], ANY
    for i in range(6):
        at = random.randrange(len(whole))
        yield f"byte {i} changed", whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1:], ANY


def timetables(sound, _random):
    text = sound.decode()
    yield "no time", text.replace("Heure", "Météo").encode(), REFUSED
    yield "no row", text.split("\n")[0].encode(), REFUSED
    yield "before the beginning", text.replace("T+0", "T-90").encode(), ANY
    yield "a year later", text.replace("T+10", "T+525600").encode(), ANY
    yield "a time beyond numbers", text.replace("T+10", "T+" + "9" * 400).encode(), ANY
    yield "the time of nobody", text.replace("T+10", "25:99").encode(), ANY
    yield "a stimulus of 3,000 signs", text.replace("Un client appelle", "x" * 3000).encode(), ANY
    yield "5,000 events", (text + "T+1;Encore;\n" * 5000).encode(), ANY
    yield "markup", text.replace("Un client appelle", "<img src='http://127.0.0.1:9/x'>").encode(), ANY
    yield "a formula", text.replace("Un client appelle", "=HYPERLINK(A1)").encode(), ANY
    yield "bells", text.replace("Un client", "Un\x07 client").encode(), ANY
    yield "a picture", b"\x89PNG\r\n\x1a\n" + bytes(100), REFUSED
    yield "a spreadsheet of nothing", spreadsheet("x"), REFUSED
    yield "a spreadsheet", spreadsheet(text), ANY
