#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes reference.docx, the styles of our DOCX files, from Pandoc's own: mkreference.py > reference.docx

Needs nothing but Python and Pandoc. The same Pandoc gives the same bytes.
"""
import io
import re
import subprocess
import sys
import zipfile

BLUE, INK, INK2, INK3, LINE = "20508F", "151B23", "434D5A", "5A6573", "CBD2DA"


def run(size, colour=INK, bold=False):
    """Character properties; size in points."""
    weight = "<w:b/><w:bCs/>" if bold else '<w:b w:val="0"/><w:bCs w:val="0"/>'
    fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>'
    return (f"<w:rPr>{fonts}{weight}<w:i w:val=\"0\"/><w:color w:val=\"{colour}\"/>"
            f"<w:sz w:val=\"{int(size * 2)}\"/><w:szCs w:val=\"{int(size * 2)}\"/></w:rPr>")


def style(key, name, paragraph, characters, based="Normal"):
    return (f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="{based}"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>{characters}</w:style>')


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
    spaced = '<w:spacing w:before="80" w:after="80" w:line="290" w:lineRule="auto"/>'
    xml = replace_style(xml, "Title", keep + '<w:spacing w:before="0" w:after="60"/>', run(26, INK, True))
    xml = replace_style(xml, "Subtitle", keep + '<w:spacing w:before="0" w:after="60"/>', run(11, INK2))
    xml = replace_style(xml, "Author", '<w:spacing w:before="0" w:after="0"/>', run(11, BLUE, True))
    xml = replace_style(xml, "Date", '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="6" w:color="151B23"/></w:pBdr>'
                        '<w:spacing w:before="0" w:after="200"/>', run(10, INK2))
    for level, (size, colour, before) in enumerate(((20, BLUE, 480), (15, INK, 400), (11, BLUE, 280)), 1):
        xml = replace_style(xml, f"Heading{level}",
                            keep + f'<w:spacing w:before="{before}" w:after="80"/><w:outlineLvl w:val="{level - 1}"/>',
                            run(size, colour, True))
    for key in ("BodyText", "FirstParagraph", "Compact"):
        xml = replace_style(xml, key, spaced, run(10.5))
    boxed = "<w:keepLines/>" + '{0}<w:spacing w:before="160" w:after="160"/><w:ind w:left="120" w:right="120"/>'
    own = [
        style("RelaisNever", "Relais Never", boxed.format(border("B5542B")), run(10.5, "8A3915")),
        style("RelaisNotice", "Relais Notice", boxed.format(border("B97208")), run(9.5, "774800")),
        style("RelaisGap", "Relais Gap", boxed.format(border("B97208", "dashed")), run(10.5, "774800")),
        style("RelaisExercise", "Relais Exercise", boxed.format(border(INK, "single", 16)), run(11, INK, True)),
        style("RelaisMessage", "Relais Message",
              '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="20508F"/></w:pBdr>'
              '<w:shd w:val="clear" w:color="auto" w:fill="F6F7F9"/><w:spacing w:before="0" w:after="0" w:line="300" '
              'w:lineRule="auto"/><w:ind w:left="200"/>', run(10.5)),
        style("RelaisPage", "Relais Page", '<w:pageBreakBefore/><w:spacing w:before="0" w:after="0" w:line="20" '
              'w:lineRule="exact"/>', run(1)),
    ]
    table = (f'<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="{LINE}"/>'
             f'<w:insideH w:val="single" w:sz="4" w:color="{LINE}"/></w:tblBorders>'
             '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>'
             '<w:bottom w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>'
             '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>'
             f'<w:bottom w:val="single" w:sz="8" w:color="{INK}"/></w:tcBorders>'
             '<w:shd w:val="clear" w:color="auto" w:fill="F6F7F9"/></w:tcPr></w:tblStylePr>')
    found = re.compile(r'(<w:style [^>]*w:type="table"[^>]*w:styleId="Table"[^>]*>.*?<w:qFormat\s*/>).*?</w:style>', re.S)
    xml, count = found.subn(lambda match: match.group(1) + table + "</w:style>", xml)
    if count != 1:
        sys.exit(f"Pandoc's reference file has {count} table styles")
    return xml.replace("</w:styles>", "".join(own) + "</w:styles>")


def footer():
    def field(name):
        return f'<w:fldSimple w:instr=" {name} "><w:r>{run(8, INK3)}<w:t>1</w:t></w:r></w:fldSimple>'
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
            '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>'
            f'<w:jc w:val="right"/></w:pPr>{field("PAGE")}<w:r>{run(8, INK3)}<w:t xml:space="preserve"> / </w:t></w:r>'
            f'{field("NUMPAGES")}</w:p></w:ftr>')


def main():
    source = subprocess.run(["pandoc", "--print-default-data-file", "reference.docx"], check=True, capture_output=True)
    parts = {}
    with zipfile.ZipFile(io.BytesIO(source.stdout)) as archive:
        for name in archive.namelist():
            parts[name] = archive.read(name)
    parts["word/styles.xml"] = styles(parts["word/styles.xml"].decode()).encode()
    parts["word/footer1.xml"] = footer().encode()
    content = parts["[Content_Types].xml"].decode()
    parts["[Content_Types].xml"] = content.replace("</Types>", '<Override PartName="/word/footer1.xml" ContentType="'
        'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>').encode()
    relations = parts["word/_rels/document.xml.rels"].decode()
    parts["word/_rels/document.xml.rels"] = relations.replace("</Relationships>", '<Relationship Id="rIdFooter" Type="'
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>'
        "</Relationships>").encode()
    section = ('<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter" xmlns:r="'
               'http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>'
               '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
               'w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>')
    document = parts["word/document.xml"].decode()
    document = re.sub(r"<w:sectPr\s*/>|<w:sectPr.*?</w:sectPr>", "", document, flags=re.S)
    parts["word/document.xml"] = document.replace("</w:body>", section + "</w:body>").encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    sys.stdout.buffer.write(packed.getvalue())


main()
