"""What the forms signed at the site share: rows of particulars, and the lines to sign."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.documents.facts import or_none
from inspector.documents.model import Field, SignatureLine, SignatureSlot
from inspector.documents.slots import PARTY, WITNESS, officer_slot
from inspector.documents.templates import Texts
from inspector.domain.document import SignerRole
from inspector.domain.inspection import Case, Inspector

FULL, LABEL = 1560, 300
"""Tenths of a millimetre: the width of the text, and that of a label."""

SIGNING = {
    "party_label": "",
    "inspector_label": "",
    "recorder_label": "",
    "witness_label": "",
    "certificate": "certificate",
    "page_slot": "",
}
"""The texts that `signature_lines` and `page_slot` say, with their placeholders."""


def whole(name: str, value: str) -> tuple[Field, ...]:
    """A row of one field."""
    return (Field(name, or_none(value), FULL, LABEL),)


def pair(left: str, value: str, right: str, other: str) -> tuple[Field, ...]:
    """A row of two fields."""
    half = FULL // 2
    return Field(left, or_none(value), half, LABEL), Field(right, or_none(other), half, LABEL)


def page_slot(wording: Texts) -> SignatureSlot:
    """The place at the foot of every page."""
    return SignatureSlot(PARTY, SignerRole.PARTY, wording.say("page_slot"))


def signature_lines(case: Case, wording: Texts) -> Iterator[SignatureLine]:
    """The party, every officer, and a witness where one signs."""
    yield SignatureLine(SignatureSlot(PARTY, SignerRole.PARTY, wording.say("party_label")))
    for officer in case.inspection.inspectors:
        yield _officer_line(officer, wording)
    witness = SignatureSlot(WITNESS, SignerRole.WITNESS, wording.say("witness_label"))
    yield SignatureLine(witness, optional=True)


def _officer_line(officer: Inspector, wording: Texts) -> SignatureLine:
    label = "recorder_label" if officer.role is SignerRole.RECORDER else "inspector_label"
    slot = SignatureSlot(officer_slot(officer), officer.role, wording.say(label))
    return SignatureLine(slot, wording.say("certificate", certificate=officer.certificate))
