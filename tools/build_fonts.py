"""Rebuild `resources/fonts/` from pinned packages, or check it against its manifest.

    python -m tools.build_fonts            rebuilds every face, licence text and manifest.toml (two minutes)
    python -m tools.build_fonts --check    only verifies the SHA-256 of what is there

A developer's tool on Debian 12: it calls `npm pack`, `apt-get download` and `dpkg-deb`, and needs fontTools.
The same packages and the same fontTools give the same bytes. The faces become static glyf TrueType because
reportlab draws nothing else; code points that repeat a common character (Kangxi radicals, compatibility
ideographs) are dropped so that text copied out of a PDF is the text that was written.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import logging
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import fontTools
from fontTools.misc.transform import Transform
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_l_y_f import Glyph

from inspector.fonts import verify_fonts
from tools.packages import Package, copy_licences, read_members

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"
TABLE_OF_8105 = ROOT / "tests" / "unit" / "tongyong8105.txt"
log = logging.getLogger("build_fonts")


@dataclass(frozen=True)
class Face:
    """One file of `resources/fonts/` and how it is made."""

    role: str
    family: str
    weight: int  # OS/2 usWeightClass
    bold: bool  # style-linked as the bold of its family, so that every platform groups the two
    package: Package
    member: str
    upstream: str
    upstream_version: str
    covers: str  # full: everything the source has; gbk: GBK and the 8105; gb2312: what the source has of GBK
    digits_from: str = ""  # a heavier sibling whose scaled digits become the missing sub- and superscripts

    @property
    def file(self) -> str:
        return f"{self.role.replace('_', '-')}.ttf"


EXPO = "package/{0}/Noto{1}SC_{0}.ttf"
SERIF = Package(
    "npm",
    "@expo-google-fonts/noto-serif-sc",
    "0.4.3",
    "ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e",
    "OFL-1.1",
    (("package/LICENSE_FONT", "OFL-NotoSerifSC.txt"),),
)
SANS = Package(
    "npm",
    "@expo-google-fonts/noto-sans-sc",
    "0.4.3",
    "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59",
    "OFL-1.1",
    (("package/LICENSE_FONT", "OFL-NotoSansSC.txt"),),
)
WENKAI = Package(
    "npm",
    "@fontsource/lxgw-wenkai",
    "5.3.0",
    "e796ef6dd20f4eea37625222872095a7d049fa6bfdd6fe80a15dfa22fdf2c7ca",
    "OFL-1.1",
    (("package/LICENSE", "OFL-LXGWWenKai.txt"),),
)
FANDOL = Package(
    "debian",
    "texlive-lang-chinese",
    "2022.20230122-1",
    "9cfa07bd44e7b9098e26f0ecac1b5ad210d2249d474c8074d53de92d650b0ec0",
    "GPL-3.0-only WITH Font-exception-2.0",
    (
        ("./usr/share/doc/texlive-doc/fonts/fandol/COPYING.gz", "GPL3-FontException-Fandol.txt"),
        ("./usr/share/doc/texlive-doc/fonts/fandol/README", "README-Fandol.txt"),
    ),
)
FANDOL_FANG = "./usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf"
WENKAI_REGULAR = "package/files/lxgw-wenkai-latin-500-normal.woff"


def noto(role: str, family: str, weight: int, style: str, donor: str, covers: str) -> Face:
    """A face cut from Noto Serif SC (Song) or Noto Sans SC (Hei)."""
    serif = role.startswith("song")
    kind, package, version = ("Serif", SERIF, "2.003") if serif else ("Sans", SANS, "2.004")
    upstream = f"Noto {kind} SC {style.lstrip('0123456789')}"
    member, digits = EXPO.format(style, kind), EXPO.format(donor, kind)
    return Face(role, family, weight, weight == 600, package, member, upstream, version, covers, digits)


FACES = (
    noto("song", "Inspector Song", 400, "400Regular", "600SemiBold", "full"),
    noto("song_title", "Inspector Song Title", 900, "900Black", "900Black", "gbk"),
    noto("hei", "Inspector Hei", 400, "400Regular", "600SemiBold", "gbk"),
    noto("hei_bold", "Inspector Hei", 600, "600SemiBold", "900Black", "gbk"),
    Face("kai", "Inspector Kai", 400, False, WENKAI, WENKAI_REGULAR, "LXGW WenKai Regular", "1.311", "gbk"),
    Face("fang", "Inspector Fang", 400, False, FANDOL, FANDOL_FANG, "FandolFang Regular", "1.300", "gb2312"),
)

# What an official text, a unit, a formula or a foreign name needs beside the hanzi.
LETTERS = ((0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x45F), (0x1E00, 0x1EFF))
MARKS = ((0x2000, 0x23FF), (0x2460, 0x27BF), (0x3000, 0x312F), (0x3200, 0x33FF), (0xFE30, 0xFE4F))
FULLWIDTH = (0xFF00, 0xFFEF)
URO = (0x4E00, 0x9FFF)
# Encoded twice: the same character stands in the unified block under its own number.
DUPLICATES = ((0x2E80, 0x2FDF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))
# The twelve ideographs of the compatibility block that are no duplicates (Unicode Standard, section 18.1).
UNIFIED = frozenset(map(ord, "\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27\ufa28\ufa29"))
UNWANTED = ((0x00, 0x1F), (0x7F, 0x9F), (0xE000, 0xF8FF))  # control codes and private use draw nothing true

SMALL = 0.6  # of the full digit: the ratio of the superscript two to the two in Noto
LOWERED = -150  # units of 1000 per em below the baseline for subscripts
SUBSCRIPTS = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋ₓ", "0123456789+−x", strict=True))
SUPERSCRIPTS = dict(zip("⁰⁵⁶⁷⁸⁹⁺⁻", "056789+−", strict=True))
# The fields of maxp that an unhinted font without composites leaves at zero.
UNHINTED = (
    *("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs"),
    *("maxStackElements", "maxSizeOfInstructions", "maxComponentElements"),
)
KEPT_NAMES = (0, 5, 7, 8, 9, 11, 12, 13, 14)  # copyright, version, trademark, makers, licence
DROPPED = ("BASE", "FFTM", "GDEF", "GPOS", "GSUB", "STAT", "VORG", "vhea", "vmtx")


def within(code: int, ranges: Iterable[tuple[int, int]]) -> bool:
    return any(low <= code <= high for low, high in ranges)


def table_of_8105() -> frozenset[int]:
    """The code points of 通用规范汉字表."""
    lines = TABLE_OF_8105.read_text("utf-8").splitlines()
    return frozenset(ord(char) for line in lines if not line.startswith("#") for char in line)


def kept(codes: Iterable[int], covers: str) -> set[int]:
    """Which of a source's code points a face keeps."""
    usable = {c for c in codes if not within(c, UNWANTED) and (c in UNIFIED or not within(c, DUPLICATES))}
    if covers == "full":
        return usable
    standard = table_of_8105()
    return {
        c for c in usable if c in standard or c in UNIFIED or within(c, (*LETTERS, *MARKS, FULLWIDTH, URO))
    }


# ---------------------------------------------------------------------------------------------- the surgery
def add_small_digits(font: TTFont, donor: TTFont) -> None:
    """Add the sub- and superscripts that Noto lacks (SO₂, PM₂.₅, 10⁻⁶), drawn from a heavier weight's digits.

    At 60 % of the size, the donor chosen per face inks about as much as the face's own drawn ² does.
    """
    raised = font["glyf"][font.getBestCmap()[ord("²")]].yMin
    for small, large in SUBSCRIPTS.items():
        add_scaled(font, donor, small, large, LOWERED)
    for small, large in SUPERSCRIPTS.items():
        add_scaled(font, donor, small, large, raised)


def add_scaled(font: TTFont, donor: TTFont, small: str, large: str, shift: int) -> None:
    if ord(small) in font.getBestCmap():
        return
    source, name = donor.getBestCmap()[ord(large)], f"uni{ord(small):04X}"
    pen = TTGlyphPen(None)
    donor.getGlyphSet()[source].draw(TransformPen(pen, Transform(SMALL, 0, 0, SMALL, 0, shift)))
    font["glyf"][name] = glyph = pen.glyph()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (round(donor["hmtx"][source][0] * SMALL), glyph.xMin)
    for table in font["cmap"].tables:
        table.cmap[ord(small)] = name


def subset(font: TTFont, codes: set[int]) -> None:
    """Keep only `codes` and the glyphs they draw."""
    for tag in DROPPED:
        if tag in font:
            del font[tag]
    font["cmap"].tables = [t for t in font["cmap"].tables if t.platformID == 3 and t.format in (4, 12)]
    options = Options(notdef_outline=True, glyph_names=False, name_IDs=["*"], recalc_bounds=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)


def to_glyf(font: TTFont) -> None:
    """Replace cubic CFF outlines by quadratic ones that differ by at most one unit in a thousand."""
    order, glyphs, outlines = font.getGlyphOrder(), font.getGlyphSet(), {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        outlines[name] = pen.glyph()
    del font["CFF "]
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, outlines
    font["hmtx"].metrics = {name: (font["hmtx"][name][0], left(outlines[name])) for name in order}
    font["post"].formatType, font.sfntVersion = 3.0, "\x00\x01\x00\x00"
    font["maxp"].tableVersion = 0x00010000
    for field in UNHINTED:
        setattr(font["maxp"], field, 0)
    font["maxp"].maxZones = 1


def left(glyph: Glyph) -> int:
    """The left side bearing of a drawn outline; an empty one has none."""
    glyph.recalcBounds(None)
    return int(glyph.xMin)


def rename(font: TTFont, face: Face) -> None:
    """Give the face a name of its own: a modified font must not pass for the original."""
    style = "Bold" if face.bold else "Regular"
    table = font["name"]
    table.names = [n for n in table.names if n.platformID == 3 and n.nameID in KEPT_NAMES]
    postscript = f"{face.family.replace(' ', '')}-{style}"
    origin = f"{face.upstream} {face.upstream_version}"
    texts = {1: face.family, 2: style, 3: f"{origin};{postscript}", 4: full_name(face), 6: postscript}
    for number, text in {**texts, 10: f"Modified from {origin}. {changes(face)}"}.items():
        table.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = face.weight
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & 0b1_1000_0000 | (0x20 if face.bold else 0x40)
    font["head"].macStyle = int(face.bold)


def full_name(face: Face) -> str:
    return f"{face.family} Bold" if face.bold else face.family


def changes(face: Face) -> str:
    """What was done to the source, for the name table and the manifest."""
    done = ["renamed", "OpenType layout and vertical metrics removed", "duplicate ideographs unmapped"]
    if face.covers == "gbk":
        done.insert(0, "cut to GBK, 通用规范汉字表 and symbols")
    if face.package is FANDOL:
        done.append("CFF outlines converted to TrueType")
    if face.digits_from:
        done.append("sub- and superscript digits added")
    return "; ".join(done)


def build(face: Face, cache: Path) -> bytes:
    """The finished font file."""
    names = [name for name in (face.member, face.digits_from) if name]
    members = read_members(face.package, cache, names)
    font = TTFont(io.BytesIO(members[face.member]), recalcTimestamp=False)
    font.flavor = None
    if face.digits_from:
        add_small_digits(font, TTFont(io.BytesIO(members[face.digits_from])))
    subset(font, kept(font.getBestCmap(), face.covers))
    if "CFF " in font:
        to_glyf(font)
    rename(font, face)
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


# ---------------------------------------------------------------------------------------------- the manifest
def manifest_entry(face: Face, content: bytes) -> str:
    font = TTFont(io.BytesIO(content), lazy=True)
    package = face.package
    fields: dict[str, str | int | list[str]] = {
        "role": face.role,
        "file": face.file,
        "family": face.family,
        "full_name": full_name(face),
        "weight": face.weight,
        "covers": face.covers,
        "characters": len(font.getBestCmap()),
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "licence": package.licence,
        "licence_files": [name for _, name in package.licence_texts],
        "upstream": face.upstream,
        "upstream_version": face.upstream_version,
        "package": f"{package.registry}:{package.name}",
        "package_version": package.version,
        "package_sha256": package.sha256,
        "changed": changes(face),
    }
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()]
    return "\n".join(("[[font]]", *lines, ""))


def rebuild(cache: Path) -> None:
    """Write every face, every licence text and the manifest."""
    entries = [f"# Written by tools/build_fonts.py with fontTools {fontTools.version}.\n"]
    for face in FACES:
        content = build(face, cache)
        (FONTS / face.file).write_bytes(content)
        entries.append(manifest_entry(face, content))
        log.info("%s %.1f MB", face.file, len(content) / 1e6)
    for package in (SERIF, SANS, WENKAI, FANDOL):
        copy_licences(package, cache, FONTS)
    (FONTS / "manifest.toml").write_text("\n".join(entries), "utf-8", newline="\n")


def main() -> None:
    logging.basicConfig(format="%(message)s")
    log.setLevel(logging.INFO)
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only verify the files against the manifest")
    parser.add_argument("--cache", type=Path, help="folder for the downloaded packages")
    options = parser.parse_args()
    if options.check:
        verify_fonts()
        log.info("the fonts are those of the manifest")
        return
    with tempfile.TemporaryDirectory() as scratch:
        rebuild((options.cache or Path(scratch)).resolve())


if __name__ == "__main__":
    main()
