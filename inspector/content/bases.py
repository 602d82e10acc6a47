"""The legal bases of an item: read, and checked against the laws they cite."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from inspector.content.fields import Table
from inspector.content.files import NO_DAY
from inspector.content.laws import citations
from inspector.domain.law import BasisKind, Citation, Confidence, Law, LegalBasis, Verification

Laws = Mapping[str, Law]
_DAY = timedelta(days=1)


def read_bases(table: Table, laws: Laws | None) -> tuple[LegalBasis, ...]:
    """All bases of one item, each checked alone and then as a sequence in time; without laws, no citation is."""
    tables = table.tables("bases", required=True)
    bases = tuple(_basis(each, laws) for each in tables)
    if not bases:
        table.note("bases", "每个检查项至少要有一条法律依据 [[sections.items.bases]]")
    if all(basis.valid_from is not NO_DAY for basis in bases):
        _check_sequence(bases, tables)
    return bases


def _basis(table: Table, laws: Laws | None) -> LegalBasis:
    basis = LegalBasis(
        duties=citations(table, "duties"),
        penalties=citations(table, "penalties"),
        valid_from=table.day("valid_from", required=True) or NO_DAY,
        valid_to=table.day("valid_to"),
        authority=table.text("authority"),
        own_competence=table.flag("own_competence", required=True),
        confidence=table.one_of("confidence", Confidence),
        note=table.text("note", default=""),
        question=table.text("question", default=""),
        verified=_verification(table),
        applies_when=table.text("applies_when", default=""),
        local_rule=table.text("local_rule", default=""),
    )
    _check_basis(basis, table)
    if laws is not None:
        _check_citations(basis, table, laws)
    table.close()
    return basis


def _verification(table: Table) -> Verification | None:
    tick = table.table("verified")
    if tick is None:
        return None
    verification = Verification(by=tick.text("by"), on=tick.day("on", required=True) or NO_DAY)
    tick.close()
    return verification


def _check_basis(basis: LegalBasis, table: Table) -> None:
    if basis.valid_to and basis.valid_to < basis.valid_from:
        table.note("valid_to", f"失效日 {basis.valid_to} 早于起始日 {basis.valid_from}")
    if not basis.duties and not basis.local_rule:
        table.note("duties", "没有引用违反条款「duties」；确实只有地方规定的，写明「local_rule」")
    if not basis.penalties and not basis.note:
        table.note("penalties", "没有引用处罚条款「penalties」，请在「note」写明为什么")


def _check_citations(basis: LegalBasis, table: Table, laws: Laws) -> None:
    for key, kind in (("duties", BasisKind.DUTY), ("penalties", BasisKind.PENALTY)):
        for index, citation in enumerate(getattr(basis, key)):
            wrong = _wrong(citation, kind, basis, laws)
            if wrong:
                table.problems.add((*table.place, key, index), wrong)


def _wrong(citation: Citation, kind: BasisKind, basis: LegalBasis, laws: Laws) -> str:
    law = laws.get(citation.law)
    if law is None:
        return f"引用的法规「{citation.law}」不在法规库中；现有：{'、'.join(sorted(laws))}"
    provision = law.find(citation)
    if provision is None:
        return f"《{law.short_title}》中没有 {citation} 这一处；请先在法规文件中补上，或改正条、款、项"
    if provision.kind is not kind:
        return f"{citation} 在法规库中是「{provision.kind.value}」，这里要的是「{kind.value}」"
    return "" if basis.valid_from is NO_DAY else _wrong_days(law, basis)


def _wrong_days(law: Law, basis: LegalBasis) -> str:
    last = basis.valid_to or date.max
    if law.in_force_from <= basis.valid_from and last <= (law.in_force_to or date.max):
        return ""
    return (
        f"依据的有效期 {basis.valid_from} 至 {basis.valid_to or '今后'} 超出《{law.short_title}》"
        f"的施行期 {law.in_force_from} 至 {law.in_force_to or '今后'}"
    )


def _check_sequence(bases: tuple[LegalBasis, ...], tables: tuple[Table, ...]) -> None:
    """No day without a basis after the first one; two on one day only if the officer can tell them apart."""
    order = sorted(range(len(bases)), key=lambda index: bases[index].valid_from)
    covered = bases[order[0]].valid_from - _DAY if order else NO_DAY
    for index in order:
        basis = bases[index]
        if basis.valid_from > covered and basis.valid_from - covered > _DAY:
            gap = f"{covered + _DAY} 至 {basis.valid_from - _DAY}"
            tables[index].note("valid_from", f"{gap} 没有任何法律依据；前后两段要首尾相接")
        covered = max(covered, basis.valid_to or date.max)
    for index, basis in enumerate(bases):
        _check_overlap(basis, bases[:index], tables[index])


def _check_overlap(basis: LegalBasis, earlier: tuple[LegalBasis, ...], table: Table) -> None:
    for other in earlier:
        if not _overlap(basis, other):
            continue
        if not (basis.applies_when and other.applies_when) or basis.applies_when == other.applies_when:
            first = max(basis.valid_from, other.valid_from)
            table.note(
                "valid_from",
                f"与另一条依据在 {first} 起重叠；确有两种情形的，各自写明不同的「applies_when」",
            )


def _overlap(one: LegalBasis, other: LegalBasis) -> bool:
    return one.valid_from <= (other.valid_to or date.max) and other.valid_from <= (one.valid_to or date.max)
