"""The report model as an editable copy for the office (.docx): the same text in the same order.

It is no issued document: it carries no code, and a signature given on the screen stands in it as a word only.
python-docx is imported with the first copy.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from inspector.documents.model import ReportModel
from inspector.documents.render import refuse_missing_glyphs
from inspector.domain.document import Signature


def write_docx(
    model: ReportModel, signatures: Mapping[str, Signature], photo_path: Callable[[str], Path]
) -> bytes:
    """The bytes of the file. Arguments and errors as those of `render`. Same input, same bytes."""
    refuse_missing_glyphs(model, signatures.values())
    from inspector.documents.word.file import write_file

    return write_file(model, signatures, photo_path)
