"""The bundled fonts: which file draws which role, and whether the files are the ones that were shipped."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from inspector.errors import KnownError
from inspector.paths import bundled

FOLDER = "resources/fonts"


class FontRole(StrEnum):
    """What a face is used for. Song covers the most: what another face lacks falls back to it."""

    SONG = "song"
    SONG_TITLE = "song_title"  # 小标宋
    HEI = "hei"
    HEI_BOLD = "hei_bold"
    KAI = "kai"
    FANG = "fang"  # GB 2312 only


@dataclass(frozen=True)
class FontFile:
    """One bundled TrueType file. `family` is its internal name; Hei and its bold share one."""

    role: FontRole
    path: Path
    family: str
    sha256: str


@cache
def font_files() -> tuple[FontFile, ...]:
    """Every bundled font in the manifest's order; reads the manifest only, never the fonts.

    Raises KnownError when the manifest is missing.
    """
    return tuple(
        FontFile(
            FontRole(entry["role"]), bundled(f"{FOLDER}/{entry['file']}"), entry["family"], entry["sha256"]
        )
        for entry in tomllib.loads(_manifest())["font"]
    )


def verify_fonts() -> None:
    """Hash every font file (about 60 MB). Raises KnownError naming the first that is missing or altered."""
    import hashlib  # costs 3 ms, which the start of the window need not pay

    for font in font_files():
        if not font.path.is_file():
            raise _damaged(font.path.name, "不见了")
        with font.path.open("rb") as stream:
            found = hashlib.file_digest(stream, "sha256").hexdigest()
        if found != font.sha256:
            raise _damaged(font.path.name, "被改动过")


def _manifest() -> str:
    try:
        return bundled(f"{FOLDER}/manifest.toml").read_text("utf-8")
    except FileNotFoundError:
        raise _damaged("manifest.toml", "不见了") from None


def _damaged(name: str, how: str) -> KnownError:
    return KnownError(
        f"程序自带的字体文件 {name} {how}。",
        "检查记录和照片不受影响。",
        "请重新安装程序，或从安装包里恢复这个文件。",
    )
