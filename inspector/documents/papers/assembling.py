"""A paper: from the record of its case and what was entered to the report model, or to a form to fill in by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import SimpleNamespace

from inspector.documents import facts
from inspector.documents.model import Footer, ReportModel
from inspector.documents.papers.blank import Blank, BlankRows
from inspector.documents.papers.entries import Asked, Filled, fill
from inspector.documents.papers.facts import PaperContext, blank_namespace, namespace
from inspector.documents.papers.fields import LAW_CHOICE, FieldKind, PaperField
from inspector.documents.papers.layout import Page
from inspector.documents.papers.namespace import FINDING_LISTS
from inspector.documents.papers.template import PaperTemplate
from inspector.documents.papers.text import Values, say
from inspector.documents.text import RULE
from inspector.domain.bureau import Bureau
from inspector.domain.inspection import Finding
from inspector.errors import KnownError

_GAPS = {
    FieldKind.DATE: facts.BLANK_DAY,
    FieldKind.MOMENT: facts.BLANK_MOMENT,
    FieldKind.LINES: RULE * 6,
    FieldKind.NUMBER: RULE,
}
"""What stands on the form to fill in by hand."""

_NAMED = re.compile(r"\{\{ (\w+) \}\}")

__all__ = ["Asked", "asked", "assemble_paper", "blank_paper", "defaults", "missing"]


def assemble_paper(template: PaperTemplate, context: PaperContext) -> ReportModel:
    """Everything that stands on the paper, without ink. Its `plain.digest` is what signatures are bound to.

    Raises KnownError for a problem whose law was not in force on the day of the conduct, for a paper that has no basis
    in force, and for wording that cannot be filled.
    """
    if template.uses.intersection(FINDING_LISTS):
        for _, finding in context.findings:
            facts.refuse_law_not_in_force(finding)
    if "bases" in template.uses and template.bases and not _bases(template, context.today):
        raise _no_basis(template, context.today)
    values = _with_texts(template, _filled(template, context).values)
    return _model(template, Page(template, values, False), str(values["bureau"]), str(values["party"]))


def blank_paper(template: PaperTemplate, bureau: Bureau | None, day: date | None = None) -> ReportModel:
    """The form to fill in by hand, with the law of `day`; without a day, with the law that no end is known of."""
    bases = _bases(template, day) if day else _open_bases(template)
    values = {**blank_namespace(bureau), **({"bases": bases} if bases else {})}
    blanks = {one.name: _blank(one, values) for one in template.fields if not one.each}
    for name in FINDING_LISTS:
        extra = {one.name: _blank(one, {}) for one in template.fields if one.each}
        values[name] = BlankRows(SimpleNamespace(**{**vars(one), **extra}) for one in _items(values[name]))
    whole = _with_texts(template, {**values, **blanks})
    return _model(template, Page(template, whole, True), bureau.name if bureau else "", "")


def asked(template: PaperTemplate, context: PaperContext) -> tuple[Asked, ...]:
    """The fields that are asked now, those of a problem once for every problem."""
    return _filled(template, context).asked


def defaults(template: PaperTemplate, context: PaperContext) -> dict[str, str]:
    """What the record says, by the name of the entry (`name`, or `name:finding id`)."""
    return _filled(template, context).defaults


def missing(template: PaperTemplate, context: PaperContext) -> tuple[Asked, ...]:
    """What must be filled in and is not, or holds what cannot be read."""
    return tuple(one for one in asked(template, context) if one.is_missing)


def _filled(template: PaperTemplate, context: PaperContext) -> Filled:
    values = namespace(context, lambda finding: _law_choice(template, finding))
    values["bases"] = _bases(template, context.today)
    return fill(template, values, context.draft.entries)


def _law_choice(template: PaperTemplate, finding: Finding) -> str:
    said = facts.law_choice(finding)
    text = template.texts.get(LAW_CHOICE, "")
    return say(text, said, template.where(LAW_CHOICE)) if said else ""


def _bases(template: PaperTemplate, day: date) -> str:
    return "、".join(str(one) for one in template.bases if one.holds_on(day))


def _open_bases(template: PaperTemplate) -> str:
    return "、".join(str(one) for one in template.bases if one.in_force_to is None)


def _no_basis(template: PaperTemplate, day: date) -> KnownError:
    return KnownError(
        f"文书模板 {template.file} 中没有在{facts.day_text(day)}有效的依据。",
        "已填写的内容都已保存，文书尚未生成。",
        "请由法制审核人员在模板的 [[basis]] 中补上现行有效的依据。",
    )


def _with_texts(template: PaperTemplate, values: Values) -> dict[str, object]:
    """The values with the fixed texts as `text`, each over those above it."""
    texts = SimpleNamespace()
    whole = {**values, "text": texts}
    for key, text in template.texts.items():
        if key != LAW_CHOICE:
            setattr(texts, key, say(text, whole, template.where(key)))
    return whole


def _blank(field: PaperField, known: Values) -> object:
    """What is known without a case (a telephone of the bureau), else room to write."""
    named = _NAMED.fullmatch(field.value)
    said = known.get(named[1]) if named else None
    if isinstance(said, str):
        return said
    if field.kind is FieldKind.FLAG:
        return False
    return Blank(_GAPS[field.kind]) if field.kind in _GAPS else Blank()


def _items(rows: object) -> tuple[SimpleNamespace, ...]:
    return tuple(one for one in rows if isinstance(one, SimpleNamespace)) if isinstance(rows, tuple) else ()


def _model(template: PaperTemplate, page: Page, author: str, party: str) -> ReportModel:
    texts: Mapping[str, str] = vars(page.values["text"])
    number = "" if page.is_blank else str(page.values["number"])
    return ReportModel(
        template.kind,
        texts["title"],
        number,
        author=author,
        subject=number or party or texts["title"],
        layout=template.layout,
        footer=Footer(texts["page_label"], page.footer()),
        blocks=tuple(page.blocks()),
        absences=template.absences,
        header=texts.get("header", ""),
    )
