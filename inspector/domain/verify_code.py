"""The code on an issued document: its kind, its number, and the hash of what stands on it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from inspector.domain.document import DocumentKind

MARK = "XCZF1"
"""The program and the version of the form; a later form gets another mark."""

_FORM = re.compile(rf"{MARK}:([a-z_]+):([0-9a-f]{{64}}):(.*)", re.IGNORECASE)
_KINDS = frozenset(DocumentKind)
_CHINESE = re.compile("[\u4e00-\u9fff]")
_NOT_LATIN = re.compile("[^0-9A-Za-z]")


@dataclass(frozen=True)
class VerifyCode:
    """`sha256` is the hash of the content (the model), `number` the 文号, "" for a kind that has none."""

    kind: DocumentKind
    number: str
    sha256: str

    @property
    def text(self) -> str:
        """What the QR code holds."""
        return f"{MARK}:{self.kind.value}:{self.sha256}:{self.number}"

    def fits(self, number: str) -> bool:
        """Whether the code may stand on the document of this number.

        A scanner that types like a keyboard loses the Chinese characters; then the digits must be the same.
        """
        if self.number == number:
            return True
        lost = not _CHINESE.search(self.number)
        return lost and _NOT_LATIN.sub("", self.number) == _NOT_LATIN.sub("", number)


def parse_code(text: str) -> VerifyCode | None:
    """The code in a scanned or typed text, None when it is none of ours.

    Blanks and line ends anywhere, full-width colons and the case of letters do not matter.
    """
    found = _FORM.fullmatch("".join(text.split()).replace("：", ":"))
    if found is None or found[1].lower() not in _KINDS:
        return None
    return VerifyCode(DocumentKind(found[1].lower()), found[3], found[2].lower())
