"""The self-test's core: one visit as PDF, as Word file and bound, and a code that is drawn and read again."""

from __future__ import annotations

import tempfile
from pathlib import Path

from inspector.domain.document import DocumentKind
from inspector.domain.inspection import Case
from inspector.domain.verify_code import VerifyCode, parse_code
from inspector.errors import BugError
from inspector.paths import Paths
from inspector.services import documents as drafts
from inspector.services.editable_copies import CopyPlan, render_copy


def prove(case: Case, paths: Paths) -> bytes:
    """The bound PDF. Raises where a package that only some documents need is missing in the program."""
    from inspector.documents.binding import Part, bind

    report = drafts.model(case, DocumentKind.SITE_RECORD)
    pdf = drafts.render_model(report, case, paths, coded=True).pdf
    if not render_copy(CopyPlan(report, case), paths).startswith(b"PK"):
        raise BugError("no Word file was made")
    _read_code()
    return bind((Part(report.title, pdf, report.kind),), duplex=False).pdf


def _read_code() -> None:
    import segno

    from inspector.evidence.code_reading import read_codes

    code = VerifyCode(DocumentKind.SITE_RECORD, "", "0" * 64)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "code.png"
        segno.make(code.text).save(str(path), scale=4)
        if [parse_code(one) for one in read_codes(path)] != [code]:
            raise BugError("the code was not read back")
