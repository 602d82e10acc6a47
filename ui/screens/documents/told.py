"""What the header and the status bar tell about the row that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.domain.inspection import Case
from ui.screens.base import Keys
from ui.screens.documents.entries import Entry, Stage
from ui.screens.documents.file_list import stage_word
from ui.widgets.chip_spec import ChipSpec

if TYPE_CHECKING:
    from inspector.services.papers import PaperForm

translate = QCoreApplication.translate


def chips_of(entry: Entry, form: PaperForm | None) -> list[ChipSpec]:
    if form is not None and form.draft.is_fixed:
        return [ChipSpec(translate("told", "待签"), "warn", "pen-line")]
    looks = {
        Stage.ISSUED: ChipSpec(stage_word(entry.stage), "good", "lock"),
        Stage.VOID: ChipSpec(stage_word(entry.stage), "bad", "ban"),
        Stage.WANTED: ChipSpec(stage_word(entry.stage), "warn", "circle-dashed"),
        Stage.OPTIONAL: ChipSpec(stage_word(entry.stage), "na", "circle"),
    }
    chip = looks.get(entry.stage, ChipSpec(translate("told", "草稿"), "na", "pencil"))
    copied = entry.paper is not None and entry.paper.copy is not None
    return [chip, ChipSpec(translate("told", "签名副本"), "accent", "signature")] if copied else [chip]


def facts_of(entry: Entry, form: PaperForm | None, case: Case, pages: int) -> list[tuple[str, str]]:
    """Party, number, what tells it from others of its kind, pages."""
    number = entry.paper.number if entry.paper else form.draft.number if form else ""
    tells = entry.tells if entry.tells != number else ""
    count = translate("told", "A4・%1 页").replace("%1", str(pages)) if pages else ""
    return [("", text) for text in (case.inspection.site.party_name, number, tells, count) if text]


def keys_of(entry: Entry, form: PaperForm | None) -> Keys:
    keys: list[tuple[tuple[str, ...], str]] = []
    if form is not None and form.draft.is_fixed:
        keys.append((("F10",), translate("told", "签发")))
    elif form is not None:
        keys += [(("F2",), translate("told", "下一缺项")), (("F10",), translate("told", "定稿签字"))]
    if not entry.is_missing:
        keys += [
            (("PgUp", "PgDn"), translate("told", "翻页")),
            (("Ctrl", "+", "-"), translate("told", "缩放")),
            (("Ctrl+P",), translate("told", "打印")),
        ]
    if entry.record is not None:
        keys += [(("Ctrl+E",), translate("told", "导出")), (("F9",), translate("told", "核验"))]
    return [*keys, (("Esc",), translate("told", "返回"))]
