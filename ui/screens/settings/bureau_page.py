"""单位: what stands at the head and foot of every document, and how its numbers look."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout

from inspector.clock import local_date
from inspector.domain.bureau import Bureau
from inspector.domain.document import DocumentKind
from inspector.domain.numbering import format_number, pattern_problem
from inspector.errors import KnownError
from ui.models.words import kind_word
from ui.screens.base import Screen
from ui.screens.settings.page import SettingsPage, fields_row
from ui.widgets.card import Card
from ui.widgets.fields import LineField, NumberField, TextField
from ui.widgets.text import Text

EXAMPLE = 17
"""The number shown in a preview: any would do."""

NUMBERED = (
    DocumentKind.APPROVAL,
    DocumentKind.INSPECTION_NOTICE,
    DocumentKind.RECTIFICATION_NOTICE,
    DocumentKind.RECTIFICATION_ORDER,
    DocumentKind.RESULT_NOTICE,
    DocumentKind.REFERRAL_LETTER,
)
"""What may carry a document number; records and proofs are dated."""


class BureauPage(SettingsPage):
    """Everything is stored as it is typed. State: the bureau as it stands in the base."""

    def __init__(self, host: Screen) -> None:
        super().__init__(host, "", "building-2")
        self.title = self.tr("单位")
        self._bureau: Bureau | None = None
        self._lines = {name: LineField(words) for name, words in self._labels().items()}
        self._jurisdiction = TextField(
            self.tr("辖区（乡镇、街道，用顿号分开，可不填）"), min_lines=1, max_lines=4
        )
        self._cap = NumberField(self.tr("同一企业每年检查次数上限（0 为不限）"), self.tr("次"), decimals=0)
        self._patterns = {kind: LineField(kind_word(kind)) for kind in NUMBERED}
        self._previews = {kind: Text("", "label", "t2", wrap=True) for kind in NUMBERED}
        self._build()
        self._connect()

    def refresh(self) -> None:
        self.host.lane(lambda services: services.bureau.get(), self._show)

    def flush(self) -> None:
        for line in (*self._lines.values(), *self._patterns.values()):
            line.flush()
        self._jurisdiction.flush()
        self._cap.flush()

    def _labels(self) -> dict[str, str]:
        return {
            "name": self.tr("单位名称"),
            "letterhead": self.tr("文书落款（机关名称）"),
            "region": self.tr("文号地区简称"),
            "address": self.tr("地址"),
            "postal_code": self.tr("邮政编码"),
            "phone": self.tr("联系电话"),
            "supervision_phone": self.tr("监督电话"),
            "review_authority": self.tr("行政复议机关"),
            "court": self.tr("行政诉讼法院"),
        }

    def _build(self) -> None:
        line = self._lines
        names = Card(self.tr("单位与落款"))
        names.body.addLayout(fields_row((line["name"], 3), (line["letterhead"], 3), (line["region"], 1)))
        names.body.addLayout(fields_row((line["address"], 4), (line["postal_code"], 1)))
        names.body.addLayout(fields_row((line["phone"], 1), (line["supervision_phone"], 1)))
        remedies = Card(self.tr("救济途径"))
        remedies.body.addLayout(fields_row((line["review_authority"], 1), (line["court"], 1)))
        words = self.tr("写在通知书末尾，告知当事人向谁申请复议、向哪个法院起诉。")
        remedies.add(Text(words, "label", "t2", wrap=True))
        rules = Card(self.tr("辖区与频次"))
        rules.add(self._jurisdiction)
        rules.body.addLayout(fields_row((self._cap, 1)))
        numbers = Card(self.tr("文号格式"))
        numbers.add(
            Text(self.tr("{year} 为年份，{n} 为序号，不编虚位；空着的不编文号。"), "label", "t2", wrap=True)
        )
        numbers.body.addLayout(self._pattern_grid())
        self._cap.edit.setObjectName("frequency_cap")
        self._jurisdiction.edit.setObjectName("jurisdiction")
        for name, field in line.items():
            field.edit.setObjectName(f"bureau_{name}")
        for card in (names, remedies, rules, numbers):
            self.add(card)
        self.column.addStretch(1)

    def _pattern_grid(self) -> QGridLayout:
        """Two kinds beside each other, each with the number that its pattern gives."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for at, (kind, field) in enumerate(self._patterns.items()):
            row, column = divmod(at, 2)
            grid.addWidget(field, 3 * row, column)
            grid.addWidget(self._previews[kind], 3 * row + 1, column)
            grid.setRowMinimumHeight(3 * row + 2, 8)
            field.edit.setObjectName(f"pattern_{kind.value}")
        return grid

    def _connect(self) -> None:
        texts: list[LineField | TextField] = [
            *self._lines.values(),
            *self._patterns.values(),
            self._jurisdiction,
        ]
        for text in texts:
            text.typed.connect(self.host.mark_typing)
            text.edited.connect(lambda _text: self._store())
        for kind, field in self._patterns.items():
            field.typed.connect(lambda _text, one=kind: self._preview(one))
        self._cap.edited.connect(lambda _value: self._store())

    def _show(self, bureau: Bureau | None) -> None:
        if bureau is None or bureau == self._bureau:
            return
        self._bureau = bureau
        for name, field in self._lines.items():
            field.set_text(str(getattr(bureau, name)))
        self._jurisdiction.set_text(self.tr("、").join(bureau.jurisdiction))
        self._cap.edit.setText(str(bureau.frequency_cap))
        for kind, field in self._patterns.items():
            field.set_text(bureau.number_patterns.get(kind.value, ""))
            self._preview(kind)

    def _preview(self, kind: DocumentKind) -> None:
        """The number that the pattern gives, or what is wrong with it."""
        pattern = self._patterns[kind].text().strip()
        problem = pattern_problem(pattern) if pattern else ""
        self._patterns[kind].set_error(problem)
        year = local_date(self.host.clock.now()).year
        shown = format_number(pattern, year, EXAMPLE) if pattern and not problem else ""
        example = self.tr("例：") + shown if shown else self.tr("不编文号") if not pattern else ""
        self._previews[kind].set_text(example)

    def _entered(self, bureau: Bureau) -> Bureau:
        texts = {name: field.text().strip() for name, field in self._lines.items()}
        shown = {kind.value: field.text().strip() for kind, field in self._patterns.items()}
        patterns = {kind: text for kind, text in shown.items() if text or kind in bureau.number_patterns}
        cap = self._cap.value()
        return replace(
            replace(bureau, **texts),  # type: ignore[arg-type]  # only text fields
            jurisdiction=self._townships(),
            frequency_cap=bureau.frequency_cap if cap is None else int(cap),
            number_patterns=bureau.number_patterns | patterns,
        )

    def _townships(self) -> tuple[str, ...]:
        text = self._jurisdiction.text()
        for mark in self.tr("，；,;\n"):
            text = text.replace(mark, self.tr("、"))
        return tuple(one.strip() for one in text.split(self.tr("、")) if one.strip())

    def _store(self) -> None:
        if self._bureau is None:
            return
        entered = self._entered(self._bureau)
        if entered == self._bureau:
            return
        before, self._bureau = self._bureau, entered
        self.host.lane(
            lambda services: services.bureau.save(bureau=entered),
            None,
            lambda error: self._refused(before, error),
        )

    def _refused(self, before: Bureau, error: KnownError) -> None:
        """What was typed stays on the screen; the next change tries again."""
        self._bureau = before
        self.refuse(error)
