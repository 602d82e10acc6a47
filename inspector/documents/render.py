"""The report model and the ink given so far, as a PDF file.

reportlab is imported when the first document is rendered, never before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from inspector.documents.coverage import GlyphMissing, missing_characters
from inspector.documents.model import ReportModel
from inspector.documents.sheet import Sheet
from inspector.documents.text import RULE, clean
from inspector.domain import plain
from inspector.domain.document import Signature
from inspector.domain.verify_code import VerifyCode


@dataclass(frozen=True)
class Rendered:
    """A finished file and its number of pages."""

    pdf: bytes
    pages: int


def render(
    model: ReportModel,
    signatures: Mapping[str, Signature],
    photo_path: Callable[[str], Path],
    coded: bool = False,
) -> Rendered:
    """Typeset the model. `signatures` by slot id; slots without one stay empty. Same input, same bytes.

    `photo_path` gives the JPEG rendition of the original with this SHA-256. `coded` adds the QR code by which an
    issued document is known again. Raises GlyphMissing for a character that no bundled font has, KnownError for a
    rendition that cannot be read.
    """
    refuse_missing_glyphs(model, signatures.values())
    from inspector.documents.typeset.file import write

    code = VerifyCode(model.kind, model.number, plain.digest(model)) if coded else None
    return Rendered(*write(model, signatures, photo_path, code))


def render_sheet(sheet: Sheet) -> Rendered:
    """Typeset a form to fill in by hand. Same input, same bytes. Raises GlyphMissing like `render`."""
    refuse_missing_glyphs(sheet)
    from inspector.documents.typeset.sheet_file import write_sheet

    return Rendered(*write_sheet(sheet))


def refuse_missing_glyphs(model: ReportModel | Sheet, signatures: Iterable[Signature] = ()) -> None:
    """Raises GlyphMissing for a character of the text, or of what signers said, that no bundled font has."""
    printed = (text.replace(RULE, "") for text in _texts(plain.dump(model)))
    texts = [*printed, *(text for one in signatures for text in _said(one))]
    missing = missing_characters("".join(set().union(*texts)))
    for text in texts if missing else ():
        here = "".join(char for char in dict.fromkeys(clean(text)) if char in missing)
        if here:
            raise GlyphMissing(here, f"《{model.title}》“{_around(clean(text), here[0])}”一处")


def _said(one: Signature) -> tuple[str, ...]:
    return one.name, one.position, one.opinion, one.reason, one.witness_name, one.recording


def _texts(value: plain.Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def _around(text: str, char: str) -> str:
    at = text.index(char)
    return text[max(0, at - 8) : at + 8].replace("\n", " ")
