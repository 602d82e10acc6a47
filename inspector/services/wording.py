"""The bureau's own wording of its documents: checked, previewed, published, taken back. What is issued stays."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.clock import local_date
from inspector.domain import plain
from inspector.domain.document import VISIT_KINDS, DocumentKind
from inspector.domain.inspection import Case
from inspector.domain.paper import OwnWording, PaperDraft
from inspector.domain.typed import tidy
from inspector.errors import KnownError
from inspector.paths import Paths, bundled
from inspector.services import documents as drafts
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.editing import PUBLISHERS
from inspector.services.paper_reading import PaperReader, bundled_text, compiled

if TYPE_CHECKING:
    from inspector.documents.model import ReportModel
    from inspector.documents.papers.facts import PaperContext
    from inspector.documents.papers.template import PaperTemplate
    from inspector.documents.wording_parts import WordingError


@dataclass(frozen=True)
class WordingLine:
    """A kind of document and the bureau's own wording of it, None where the program's holds."""

    kind: DocumentKind
    own: OwnWording | None


def program_text(kind: DocumentKind) -> str:
    """The wording that the program brings along."""
    return bundled_text(f"{kind.value}.toml")


def fault(kind: DocumentKind, text: str) -> WordingError | None:
    """The first thing that is wrong with a text, None when it may be used."""
    from inspector.documents.wording_parts import WordingError

    try:
        _compile(kind, text)
    except WordingError as error:
        return error
    return None


def _compile(kind: DocumentKind, text: str) -> None:
    if kind in VISIT_KINDS:
        drafts.own_wording(kind, text)
    else:
        _refuse_without_effects(compiled(text, f"{kind.value}.toml", kind))


def _refuse_without_effects(own: PaperTemplate) -> None:
    """The fields that the program acts upon stay as they are: it reads the papers of any wording by their names."""
    from inspector.documents.wording_parts import broken

    there = {one.name: one for one in own.fields}
    for field in compiled(program_text(own.kind), own.file, own.kind).fields:
        if not field.effect:
            continue
        one = there.get(field.name)
        if one is None or (one.effect, one.kind, one.each) != (field.effect, field.kind, field.each):
            line = one.line if one else 0
            raise broken(
                own.file,
                field.name,
                line,
                f"程序要用“{field.label}”这一项，名称、种类和 effect 须与自带的模板相同",
            )
        if one.choices != field.choices:
            raise broken(own.file, field.name, one.line, f"程序要用“{field.label}”的选项，不能改动")


@cache
def sample_case() -> Case:
    """A made-up visit that a wording is tried on."""
    text = bundled("data/documents/sample_case.json").read_text(encoding="utf-8")
    return plain.load(Case, json.loads(text))


def preview(kind: DocumentKind, text: str, case: PaperContext) -> ReportModel:
    """How a document reads with this wording. Raises KnownError for a fault in it."""
    from inspector.documents.assemble import assemble
    from inspector.documents.papers.assembling import assemble_paper, defaults

    if kind in VISIT_KINDS:
        return assemble(kind, case.case, {kind: drafts.own_wording(kind, text)})
    template = compiled(text, f"{kind.value}.toml", kind)
    draft = replace(case.draft, kind=kind)
    whole = replace(draft, entries=defaults(template, replace(case, draft=draft)))
    return assemble_paper(template, replace(case, draft=whole))


def render_preview(report: ReportModel, case: Case, paths: Paths) -> bytes:
    """The pages of a preview; needs no database. The made-up visit has painted photos."""
    from inspector.documents.render import render
    from inspector.documents.slots import by_slot

    if case.inspection.id != sample_case().inspection.id:
        return drafts.render_model(report, case, paths).pdf
    return render(report, by_slot(case.signatures), lambda sha256: _painted(paths, sha256)).pdf


def _painted(paths: Paths, sha256: str) -> Path:
    """A picture for a photo of the made-up visit, painted the first time."""
    from inspector.clock import CHINA
    from inspector.evidence.scenes import Scene, paint, write_jpeg

    order = [one.sha256 for one in sample_case().evidence]
    at = order.index(sha256)
    path = paths.renditions / "sample" / f"{at}.jpg"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        day = sample_case().inspection.created_at.astimezone(CHINA)
        write_jpeg(paint(list(Scene)[at], at, (1280, 960)), path, day, 0, 0)
    return path


def sample_context(today: date) -> PaperContext:
    """What a preview may say about the made-up visit."""
    from inspector.documents.papers.facts import PaperContext

    case = sample_case()
    draft = PaperDraft("", case.inspection.id, DocumentKind.APPROVAL, case.inspection.created_at, "")
    return PaperContext(case=case, draft=draft, today=today, actor=case.inspection.inspectors[0].name)


@dataclass(frozen=True)
class WordingService:
    context: Context
    reader: PaperReader

    def lines(self) -> tuple[WordingLine, ...]:
        """Every kind of document, in the order of the file."""
        return tuple(WordingLine(kind, self.context.papers.wording(kind)) for kind in DocumentKind)

    def text(self, kind: DocumentKind) -> str:
        """The wording that holds now."""
        own = self.context.papers.wording(kind)
        return own.text if own else program_text(kind)

    def case_context(self, inspection_id: str) -> PaperContext:
        """What a preview may say about one of our own visits; the made-up one without an id."""
        if not inspection_id:
            return sample_context(local_date(self.context.clock.now()))
        now = self.context.clock.now()
        draft = PaperDraft("", inspection_id, DocumentKind.APPROVAL, now, self.context.actor_name())
        with self.context.database.snapshot():
            return self.reader.paper_context(draft)

    def publish(self, kind: DocumentKind, text: str, note: str) -> Done[OwnWording]:
        """Use this wording from now on. Raises KnownError for a fault in it, without a note, or without the right."""
        self._check_person()
        text, note = tidy(text), tidy(note).strip()
        wrong = fault(kind, text)
        if wrong is not None:
            raise wrong
        if not note:
            raise KnownError("没有写明改了什么，没有发布。", "原来的模板照旧使用。", "请写一句修改说明。")
        # A wording that loads may still fail where it is filled.
        preview(kind, text, sample_context(local_date(self.context.clock.now())))
        with self.context.database.write():
            self._retire(kind)
            own = OwnWording(
                self.context.ids(), kind, text, note, self.context.clock.now(), self.context.actor_name()
            )
            self.context.papers.publish_wording(own, self.context.author(note))
        return Done(own, Changes.of("wording", kind.value))

    def retire(self, kind: DocumentKind) -> Done[None]:
        """Back to the program's own wording."""
        self._check_person()
        with self.context.database.write():
            known(self.context.papers.wording(kind), "本局的模板")
            self._retire(kind)
        return Done(None, Changes.of("wording", kind.value))

    def _check_person(self) -> None:
        actor = self.context.actor()
        if actor is None or actor.role not in PUBLISHERS:
            raise KnownError(
                "只有内勤、法制审核人员和负责人可以发布或者停用文书模板。",
                "原来的模板照旧使用。",
                "请在“设置”中选择有权发布的人员。",
            )

    def _retire(self, kind: DocumentKind) -> None:
        """Two machines may each have published one: all that hold are retired."""
        now = self.context.clock.now()
        for one in self.context.papers.wordings():
            if one.kind is kind and one.retired_at is None:
                self.context.papers.retire_wording(one, now, self.context.author())
