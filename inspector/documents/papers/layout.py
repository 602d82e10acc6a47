"""The blocks of a paper template, filled: what stands on the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatchmethod

from inspector.documents.model import (
    BlankBelow,
    Block,
    Column,
    DataTable,
    Field,
    FieldGrid,
    Gap,
    Heading,
    Masthead,
    Opinion,
    PageBreak,
    Paragraph,
    Place,
    SealSpace,
    SignatureBlock,
    SignatureLine,
    SignatureSlot,
    SignedBox,
    Tick,
    TickRow,
)
from inspector.documents.papers import blocks as specs
from inspector.documents.papers.blocks import OFFICER_SLOTS, SLOTS, OnBlank, Spec
from inspector.documents.papers.fill import BLANK_ROWS, Fill, says_nothing
from inspector.documents.papers.namespace import OfficerFacts
from inspector.documents.papers.template import PaperTemplate
from inspector.documents.papers.text import Values, say
from inspector.documents.text import RULE
from inspector.domain.document import SignerRole

_QUESTIONS = ("问：", "问:")
RULE_BELOW = f"\n{RULE}"


@dataclass(frozen=True)
class Page:
    """`values`: what every placeholder stands for. `is_blank`: the form to fill in by hand."""

    template: PaperTemplate
    values: Values
    is_blank: bool

    def blocks(self) -> Iterator[Block]:
        """Raises KnownError naming the block that cannot be filled."""
        left_out = OnBlank.NO if self.is_blank else OnBlank.ONLY
        for spec in self.template.blocks:
            if spec.blank is not left_out:
                yield from self._block(spec)

    def footer(self) -> tuple[SignatureSlot, ...]:
        source = self.template.where("footer")
        return tuple(
            SignatureSlot(one.slot, SLOTS[one.slot], say(one.label, self.values, source))
            for one in self.template.footer
        )

    def _block(self, spec: Spec) -> Iterator[Block]:
        name = next(name for name, kind in specs.SPECS.items() if kind is type(spec))
        fill = Composer(
            self.is_blank, self.values, self.template.where(name, spec.line), self.template.absences
        )
        if isinstance(spec, specs.TableSpec):
            yield from _table(spec, fill) if fill.holds(spec.when) else ()
            return
        for one in fill.times(spec):
            yield from one.made(spec)


@dataclass(frozen=True)
class Composer(Fill):
    """Blocks of the template to blocks of the page."""

    @singledispatchmethod
    def made(self, spec: Spec) -> Iterator[Block]:
        """The blocks that a block of the template becomes."""
        raise TypeError(type(spec).__name__)

    @made.register
    def _masthead(self, spec: specs.MastheadSpec) -> Iterator[Block]:
        texts = vars(self.values["text"])
        number = "" if self.is_blank else self.named("number")
        yield Masthead(self.named("letterhead"), texts["title"], number or texts.get("blank_number", ""))

    @made.register
    def _page_break(self, spec: specs.PageBreakSpec) -> Iterator[Block]:
        yield PageBreak()

    @made.register
    def _gap(self, spec: specs.GapSpec) -> Iterator[Block]:
        yield Gap(spec.height)

    @made.register
    def _paragraph(self, spec: specs.ParagraphSpec) -> Iterator[Block]:
        """A paragraph that says nothing is left out; on the form to fill in by hand it may go on for some lines."""
        more = RULE_BELOW * (spec.blank_rows - 1) if self.is_blank else ""
        said = self.text(spec.text)
        if said:
            yield Paragraph(said + more, spec.place, spec.keep)

    @made.register
    def _heading(self, spec: specs.HeadingSpec) -> Iterator[Block]:
        yield Heading(self.text(spec.text), spec.level)

    @made.register
    def _grid(self, spec: specs.GridSpec) -> Iterator[Block]:
        rows = tuple(
            tuple(
                Field(one.text(cell.name), one.value(cell.value, cell.blank_rows), cell.width, cell.label)
                for cell in row.row
            )
            for row in spec.rows
            for one in self.times(row)
        )
        if rows:
            yield FieldGrid(rows)

    @made.register
    def _ticks(self, spec: specs.TicksSpec) -> Iterator[Block]:
        ticks = (Tick(self.text(one.text), self.ticked(one.checked)) for one in spec.ticks)
        yield TickRow(self.text(spec.label), tuple(ticks))

    @made.register
    def _signed_box(self, spec: specs.SignedBoxSpec) -> Iterator[Block]:
        label = self.text(spec.slot_label)
        slot = _signer(spec.slot, label, self) if spec.slot else None
        yield SignedBox(self.text(spec.name), self.opinion(spec.text), slot, spec.label, spec.least)

    @made.register
    def _opinion(self, spec: specs.OpinionSpec) -> Iterator[Block]:
        label = self.text(spec.label)
        if self.is_blank:
            yield Paragraph(label + RULE + RULE_BELOW, Place.LEFT, keep_with_next=True)
        else:
            yield Opinion(spec.slot, label, self.absences, self.text(spec.signed))

    @made.register
    def _signatures(self, spec: specs.SignaturesSpec) -> Iterator[Block]:
        lines = tuple(_line(line, one) for line in spec.lines for one in self.times(line))
        if lines:
            yield SignatureBlock(lines)

    @made.register
    def _seal(self, spec: specs.SealSpec) -> Iterator[Block]:
        bureau = self.opinion("{{ bureau }}")
        yield SealSpace(bureau, self.named("today"), self.text(spec.hint))

    @made.register
    def _blank_below(self, spec: specs.BlankBelowSpec) -> Iterator[Block]:
        yield BlankBelow(self.text(spec.text))

    @made.register
    def _qa(self, spec: specs.QaSpec) -> Iterator[Block]:
        """A question stays with its answer."""
        said = self.text(spec.text)
        if self.is_blank and says_nothing(said):
            said = f"问：{RULE}\n答：{RULE}\n" * (spec.blank_rows or BLANK_ROWS)
        for line in filter(None, map(str.strip, said.split("\n"))):
            yield Paragraph(line, keep_with_next=line.startswith(_QUESTIONS))


def _table(spec: specs.TableSpec, fill: Fill) -> Iterator[Block]:
    """Nothing where there is no row."""
    columns = tuple(Column(fill.text(one.title), one.width, one.place) for one in spec.columns)
    inside = fill.looped(spec.each, spec.blank_rows) if spec.each else (fill,)
    rows = tuple(
        tuple(one.cell(cell.cell) for cell in spec.columns) for one in inside if one.holds(spec.only)
    )
    if rows:
        yield DataTable(columns, rows)


def _signer(name: str, label: str, fill: Fill) -> SignatureSlot:
    """The slot of this name; for the officers that of the one who drafts the paper, else of the first."""
    if name not in OFFICER_SLOTS:
        return SignatureSlot(name, SLOTS[name], label)
    officers = list(fill.looped("officers"))
    own = [one for one in officers if _name(one.values["officer"]) == fill.values["draft_by"]]
    return _officer(next(iter(own or officers), fill), label)


def _name(officer: object) -> str:
    return officer.name if isinstance(officer, OfficerFacts) else ""


def _officer(fill: Fill, label: str) -> SignatureSlot:
    officer = fill.values.get("officer")
    if isinstance(officer, OfficerFacts):
        return SignatureSlot(officer.slot, SignerRole(officer.role), label)
    return SignatureSlot(f"officer:{fill.values.get('at', '')}", SignerRole.INSPECTOR, label)


def _line(line: specs.LineSpec, fill: Fill) -> SignatureLine:
    """On paper nobody knows yet who will sign: every line stands there."""
    label, beside = fill.text(line.label), fill.text(line.beside)
    slot = _officer(fill, label) if line.each else _signer(line.slot, label, fill)
    return SignatureLine(slot, beside, line.dated, line.optional and not fill.is_blank)
