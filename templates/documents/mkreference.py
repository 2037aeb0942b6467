#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes reference.docx and reference.odt, the styles of our files, from Pandoc's own:

    mkreference.py > reference.docx
    mkreference.py odt > reference.odt

With a word, as "EXERCICE", that word stands in the head of each page: mkreference.py EXERCICE > exercise.fr.docx
Needs nothing but Python and Pandoc. The same Pandoc gives the same bytes.
"""
import io
import re
import subprocess
import sys
import zipfile

BLUE, INK, INK2, INK3, LINE = "20508F", "151B23", "434D5A", "5A6573", "CBD2DA"
TEXT_WIDTH = 11906 - 2 * 1134 # of a page, between its margins, in twentieths of a point


def run(size, colour=INK, bold=False):
    """Character properties; size in points."""
    weight = "<w:b/><w:bCs/>" if bold else '<w:b w:val="0"/><w:bCs w:val="0"/>'
    fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>'
    return (f"<w:rPr>{fonts}{weight}<w:i w:val=\"0\"/><w:color w:val=\"{colour}\"/>"
            f"<w:sz w:val=\"{int(size * 2)}\"/><w:szCs w:val=\"{int(size * 2)}\"/></w:rPr>")


def style(key, name, paragraph, characters, based="Normal"):
    return (f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="{based}"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>{characters}</w:style>')


def words(key, name, characters):
    return (f'<w:style w:type="character" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>{characters}</w:style>')


def border(colour, kind="single", size=8):
    sides = ("top", "left", "bottom", "right")
    return "<w:pBdr>" + "".join(
        f'<w:{side} w:val="{kind}" w:sz="{size}" w:space="6" w:color="{colour}"/>' for side in sides) + "</w:pBdr>"


def replace_style(xml, key, paragraph, characters):
    def edit(match):
        body = re.sub(r"<w:pPr>.*?</w:pPr>|<w:rPr>.*?</w:rPr>|<w:pPr\s*/>|<w:rPr\s*/>", "", match.group(2), flags=re.S)
        return match.group(1) + body + f"<w:pPr>{paragraph}</w:pPr>{characters}</w:style>"
    found = re.compile(rf'(<w:style [^>]*w:styleId="{key}"[^>]*>)(.*?)</w:style>', re.S)
    edited, count = found.subn(edit, xml)
    if count != 1:
        sys.exit(f"Pandoc's reference file has {count} styles {key}")
    return edited


def styles(xml):
    keep = "<w:keepNext/><w:keepLines/>"
    whole = "<w:suppressAutoHyphens/>"
    spaced = '<w:spacing w:before="80" w:after="80" w:line="290" w:lineRule="auto"/>'
    xml = replace_style(xml, "Title", keep + whole + '<w:spacing w:before="0" w:after="60"/>', run(26, INK, True))
    xml = replace_style(xml, "Subtitle", keep + whole + '<w:spacing w:before="0" w:after="60"/>', run(11, INK2))
    xml = replace_style(xml, "Author", '<w:spacing w:before="0" w:after="0"/>', run(11, BLUE, True))
    xml = replace_style(xml, "Date", '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="6" w:color="151B23"/></w:pBdr>'
                        '<w:spacing w:before="0" w:after="200"/>', run(10, INK2))
    for level, (size, colour, before) in enumerate(((20, BLUE, 480), (15, INK, 400), (11, BLUE, 280)), 1):
        xml = replace_style(xml, f"Heading{level}",
                            keep + whole + f'<w:spacing w:before="{before}" w:after="80"/><w:outlineLvl w:val="{level - 1}"/>',
                            run(size, colour, True))
    for key in ("BodyText", "FirstParagraph"):
        xml = replace_style(xml, key, spaced, run(10.5))
    xml = replace_style(xml, "Compact", '<w:spacing w:before="20" w:after="20"/>', run(9.5)) # cells of tables
    xml = replace_style(xml, "Hyperlink", "", '<w:rPr><w:color w:val="1C4C8C"/></w:rPr>').replace("<w:pPr></w:pPr>", "")
    # In the order of their schema.
    xml = re.sub(r"(<w:i\s*/>)(\s*)(<w:bCs\s*/>)", r"\3\2\1", xml)
    # Paragraphs of lists have no style of their own.
    xml, count = re.subn(r"<w:docDefaults>.*?</w:docDefaults>", "<w:docDefaults><w:rPrDefault>"
                         # Pandoc puts the document's language in the place of this one.
                         + run(10.5).replace("</w:rPr>", '<w:lang w:val="en-GB"/></w:rPr>') + '</w:rPrDefault><w:pPrDefault><w:pPr>'
                         '<w:spacing w:before="60" w:after="60" w:line="276" '
                         'w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>', xml, flags=re.S)
    if count != 1:
        sys.exit("Pandoc's reference file has no defaults")
    boxed = '<w:keepLines/>{0}<w:spacing w:before="160" w:after="160"/><w:ind w:left="120" w:right="120"/>'
    # The rule above a head is what parts a message from the one before: equal borders would be one box.
    message = ('{0}<w:keepLines/><w:pBdr>{2}<w:left w:val="single" w:sz="24" w:space="8" w:color="20508F"/></w:pBdr>'
               '<w:shd w:val="clear" w:color="auto" w:fill="F6F7F9"/><w:spacing w:before="{1}" w:after="0" w:line="300" '
               'w:lineRule="auto"/><w:ind w:left="200"/>')
    card = ('{0}<w:keepLines/>' + border("7C8998", "dashed", 4)
            + '<w:spacing w:before="0" w:after="0" w:line="252" w:lineRule="auto"/><w:ind w:left="120" w:right="120"/>')
    index = (f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{TEXT_WIDTH}"/></w:tabs>'
             '<w:spacing w:before="20" w:after="20"/>{0}')
    own = [
        style("RelaisNever", "Relais-Never", boxed.format(border("B5542B")), run(10.5, "8A3915")),
        style("RelaisNotice", "Relais-Notice", boxed.format(border("B97208")), run(9.5, "774800")),
        style("RelaisGap", "Relais-Gap", boxed.format(border("B97208", "dashed")), run(10.5, "774800")),
        style("RelaisExercise", "Relais-Exercise", boxed.format(border(INK, "single", 16)), run(11, INK, True)),
        style("RelaisMessageHead", "Relais-Message-Head", message.format(
            "<w:keepNext/>", 240, '<w:top w:val="single" w:sz="4" w:space="3" w:color="F6F7F9"/>'), run(10.5)),
        style("RelaisMessage", "Relais-Message", message.format("", 0, ""), run(10.5)),
        style("RelaisPage", "Relais-Page", '<w:pageBreakBefore/><w:spacing w:before="0" w:after="0" w:line="20" '
              'w:lineRule="exact"/>', run(1)),
        # On the wall, read from two metres.
        style("RelaisWall", "Relais-Wall", '<w:spacing w:before="160" w:after="160" w:line="288" w:lineRule="auto"/>', run(17)),
        style("RelaisWallNever", "Relais-Wall-Never", boxed.format(border("B5542B")), run(17, "8A3915")),
        style("RelaisWallFoot", "Relais-Wall-Foot", '<w:spacing w:before="240" w:after="0"/>', run(8, INK3)),
        words("RelaisSymptom", "Relais-Symptom", run(28, INK, True)),
        words("RelaisMuted", "Relais-Muted", f'<w:rPr><w:color w:val="{INK3}"/></w:rPr>'),
        style("RelaisCard", "Relais-Card", card.format("<w:keepNext/>"), run(9)),
        style("RelaisCardEnd", "Relais-Card-End", card.format(""), run(9)),
        style("RelaisIndexHead", "Relais-Index-Head", '<w:keepNext/><w:spacing w:before="200" w:after="60"/>', run(10.5)),
        style("RelaisIndex", "Relais-Index", index.format(""), run(10.5)),
        style("RelaisIndexBelow", "Relais-Index-Below", index.format('<w:ind w:left="280"/>'), run(10.5)),
    ]
    table = (f'<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="{LINE}"/>'
             f'<w:insideH w:val="single" w:sz="4" w:color="{LINE}"/></w:tblBorders>'
             '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>'
             '<w:bottom w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>'
             '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>'
             f'<w:bottom w:val="single" w:sz="8" w:color="{INK}"/></w:tcBorders>'
             '<w:shd w:val="clear" w:color="auto" w:fill="F6F7F9"/></w:tcPr></w:tblStylePr>')
    found = re.compile(r'(<w:style [^>]*w:type="table"[^>]*w:styleId="Table"[^>]*>.*?<w:qFormat\s*/>).*?</w:style>', re.S)
    # Pandoc bases it on a style that is not there.
    xml, count = found.subn(lambda match: re.sub(r"<w:basedOn[^>]*>\s*", "", match.group(1)) + table + "</w:style>", xml)
    if count != 1:
        sys.exit(f"Pandoc's reference file has {count} table styles")
    return xml.replace("</w:styles>", "".join(own) + "</w:styles>")


def settings(xml):
    """Words are broken at the ends of lines, and Word opens the file as one of its own time, not in its older mode."""
    hyphens = "<w:autoHyphenation/><w:doNotHyphenateCaps/>"
    today = ('<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
             'w:val="15"/></w:compat>')
    xml, count = re.subn(r"(<w:defaultTabStop[^>]*/>)", r"\1" + hyphens, xml)
    xml, more = re.subn(r"(?=<w:rsids>)", today, xml)
    if (count, more) != (1, 1):
        sys.exit("Pandoc's reference file has other settings")
    return xml


def footer():
    def field(name):
        return f'<w:fldSimple w:instr=" {name} "><w:r>{run(8, INK3)}<w:t>1</w:t></w:r></w:fldSimple>'
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
            '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>'
            f'<w:jc w:val="right"/></w:pPr>{field("PAGE")}<w:r>{run(8, INK3)}<w:t xml:space="preserve"> / </w:t></w:r>'
            f'{field("NUMPAGES")}</w:p></w:ftr>')


def header(word):
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
            '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>'
            f'{border(INK, "single", 16)}<w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr>'
            f'<w:r>{run(11, INK, True)}<w:t>{word}</w:t></w:r></w:p></w:hdr>')


def add_part(parts, kind, xml):
    """A head or foot of the pages; kind: "header" or "footer"."""
    parts[f"word/{kind}1.xml"] = xml.encode()
    content = parts["[Content_Types].xml"].decode()
    parts["[Content_Types].xml"] = content.replace("</Types>", f'<Override PartName="/word/{kind}1.xml" ContentType="'
        f'application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/></Types>').encode()
    relations = parts["word/_rels/document.xml.rels"].decode()
    parts["word/_rels/document.xml.rels"] = relations.replace("</Relationships>",
        f'<Relationship Id="rId{kind.capitalize()}" Type="'
        f'http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{kind}1.xml"/>'
        "</Relationships>").encode()
    return (f'<w:{kind}Reference w:type="default" r:id="rId{kind.capitalize()}" xmlns:r="'
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>')


def odt_style(key, paragraph="", characters="", parent="Text_20_body"):
    return (f'<style:style style:name="{key}" style:family="paragraph" style:parent-style-name="{parent}" '
            f'style:class="text"><style:paragraph-properties {paragraph}/><style:text-properties {characters}/>'
            "</style:style>")


def odt_text(size, colour=INK, bold=False):
    weight = "bold" if bold else "normal"
    return (f'style:font-name="Arial" fo:font-size="{size}pt" fo:color="#{colour}" fo:font-weight="{weight}" '
            f'fo:font-style="normal" style:font-size-asian="{size}pt" style:font-size-complex="{size}pt"')


def odt_space(before, after, more=""):
    return f'fo:margin-top="{before}pt" fo:margin-bottom="{after}pt" {more}'


def odt_row(colour, width):
    return odt_space(0, 3, f'fo:border-top="{width}pt solid #{colour}" fo:padding="0pt" fo:padding-top="3pt" '
                     'fo:padding-right="6pt" fo:margin-left="0pt" fo:margin-right="0pt"')


def odt_box(colour, kind="solid"):
    return odt_space(8, 8, f'fo:padding="6pt" fo:border="0.75pt {kind} #{colour}" fo:keep-together="always"')


def odt_styles(xml):
    keep = 'fo:keep-with-next="always"'
    left = 'fo:text-align="start"'
    looks = {
        "Title": odt_style("Title", odt_space(0, 2, f"{left} {keep}"), odt_text(26, INK, True), "Heading"),
        "Subtitle": odt_style("Subtitle", odt_space(0, 2, f"{left} {keep}"), odt_text(11, INK2), "Heading"),
        "Author": odt_style("Author", odt_space(0, 0, left), odt_text(11, BLUE, True), "Standard"),
        "Date": odt_style("Date", odt_space(0, 10, f'{left} fo:padding-bottom="6pt" fo:border-bottom="1pt solid #{INK}"'),
                          odt_text(10, INK2), "Standard"),
        # Pandoc says of each cell that it has neither border nor padding: the rule between rows is its paragraph's, which
        # reaches from one side of the cell to the other, since it has padding in place of margins.
        "Table_20_Contents": odt_style("Table_20_Contents", odt_row(LINE, 0.5), odt_text(9.5), "Standard"),
        "Table_20_Heading": odt_style("Table_20_Heading", odt_row(INK, 1) + f" {keep}", odt_text(9.5, INK, True),
                                      "Table_20_Contents"),
        "Text_20_body": odt_style("Text_20_body", odt_space(3, 3), odt_text(10.5), "Standard"),
    }
    for level, (size, colour, before) in enumerate(((20, BLUE, 24), (15, INK, 18), (11, BLUE, 12)), 1):
        looks[f"Heading_20_{level}"] = odt_style(f"Heading_20_{level}", odt_space(before, 4, keep),
                                                 odt_text(size, colour, True), "Heading").replace(
            "style:class", f'style:default-outline-level="{level}" style:display-name="Heading {level}" style:class')
    for key, look in looks.items():
        found = re.compile(rf'<style:style\s+style:name="{key}"(?:[^>]*/>|[^>]*[^/]>.*?</style:style>)', re.S)
        xml = found.sub("", xml, count=1)
    message = f'fo:margin-left="6pt" fo:padding="4pt" fo:background-color="#F6F7F9" fo:border-left="2.5pt solid #{BLUE}"'
    card = odt_space(0, 0, 'fo:padding="6pt" fo:border="0.5pt dashed #7C8998" fo:keep-together="always"')
    own = list(looks.values()) + [
        odt_style("Relais-Never", odt_box("B5542B"), odt_text(10.5, "8A3915")),
        odt_style("Relais-Notice", odt_box("B97208"), odt_text(9.5, "774800")),
        odt_style("Relais-Gap", odt_box("B97208", "dashed"), odt_text(10.5, "774800")),
        odt_style("Relais-Exercise", odt_box(INK), odt_text(11, INK, True)),
        # The rule above a head is what parts a message from the one before: equal borders would be one box.
        odt_style("Relais-Message-Head", odt_space(12, 0, f'{message} {keep} fo:border-top="0.5pt solid #F6F7F9"'),
                  odt_text(10.5)),
        odt_style("Relais-Message", odt_space(0, 0, f'{message} fo:keep-together="always"'), odt_text(10.5)),
        odt_style("Relais-Wall", odt_space(8, 8), odt_text(17)),
        odt_style("Relais-Wall-Never", odt_box("B5542B"), odt_text(17, "8A3915")),
        odt_style("Relais-Wall-Foot", odt_space(12, 0), odt_text(8, INK3)),
        odt_style("Relais-Card", card + f" {keep}", odt_text(9)),
        odt_style("Relais-Card-End", card, odt_text(9)),
        odt_style("Relais-Index-Head", odt_space(10, 3, keep), odt_text(10.5)),
        odt_style("Relais-Index", odt_space(1, 1), odt_text(10.5)),
        odt_style("Relais-Index-Below", odt_space(1, 1, 'fo:margin-left="14pt"'), odt_text(10.5)),
        odt_style("Relais-Foot", odt_space(0, 0, 'fo:text-align="end"'), odt_text(8, INK3)),
        odt_style("Relais-Page", odt_space(0, 0, 'fo:break-before="page" fo:line-height="1pt"'), odt_text(1)),
    ]
    xml = xml.replace('fo:page-width="8.5in"', 'fo:page-width="210mm"').replace('fo:page-height="11in"',
                                                                              'fo:page-height="297mm"')
    for side in ("top", "bottom", "left", "right"):
        xml = xml.replace(f'fo:margin-{side}="1in"', f'fo:margin-{side}="20mm"', 1)
    xml = xml.replace('style:font-name="Times New Roman" fo:font-size="12pt"', 'style:font-name="Arial" fo:font-size="10.5pt"')
    # Links look as in DOCX, numbers of steps leave room for two figures, and a row stays on one page.
    for name, look in (("Internet_20_link", 'fo:color="#1C4C8C"'), ("Numbering_20_Symbols", 'fo:font-size="9pt"')):
        found = re.compile(rf'(<style:style style:name="{name}"[^>]*?)(?:/>|>.*?</style:style>)', re.S)
        xml, count = found.subn(lambda match: f"{match.group(1)}><style:text-properties {look}/></style:style>", xml)
        if count != 1:
            sys.exit(f"Pandoc's reference file has {count} styles {name}")
    xml = xml.replace('<style:table-row-properties fo:keep-together="auto"', '<style:table-row-properties fo:keep-together="always"')
    xml = xml.replace('fo:hyphenate="false"', 'fo:hyphenate="true"')
    # Of a drill's papers, which alone have one.
    head = ('<style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="5mm"/>'
            "</style:header-style>")
    xml, count = re.subn(r"<style:header-style\s*/>", head, xml)
    if count != 1:
        sys.exit("Pandoc's reference file has another head of pages")
    foot = ('<style:footer><text:p text:style-name="Relais-Foot"><text:page-number text:select-page="current">1'
            '</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer>')
    xml, count = re.subn(r"<style:footer>.*?</style:footer>", foot, xml, flags=re.S)
    if count != 1:
        sys.exit("Pandoc's reference file has no foot of pages")
    return xml.replace("</office:styles>", "".join(own) + "</office:styles>")


def parts_of(name):
    source = subprocess.run(["pandoc", "--print-default-data-file", name], check=True, capture_output=True)
    with zipfile.ZipFile(io.BytesIO(source.stdout)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(parts):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            # The first part of an ODT says what it is, unpacked (OpenDocument 1.3 part 2, 3.3).
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, method)
    sys.stdout.buffer.write(packed.getvalue())


def main():
    if sys.argv[1:] == ["odt"]:
        parts = parts_of("reference.odt")
        parts["styles.xml"] = odt_styles(parts["styles.xml"].decode()).encode()
        write(parts)
        return
    parts = parts_of("reference.docx")
    parts["word/styles.xml"] = styles(parts["word/styles.xml"].decode()).encode()
    parts["word/settings.xml"] = settings(parts["word/settings.xml"].decode()).encode()
    pages = add_part(parts, "header", header(sys.argv[1])) if len(sys.argv) > 1 else ""
    pages += add_part(parts, "footer", footer())
    section = (f'<w:sectPr>{pages}'
               '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
               'w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>')
    document = parts["word/document.xml"].decode()
    document = re.sub(r"<w:sectPr\s*/>|<w:sectPr.*?</w:sectPr>", "", document, flags=re.S)
    parts["word/document.xml"] = document.replace("</w:body>", section + "</w:body>").encode()
    write(parts)


main()
