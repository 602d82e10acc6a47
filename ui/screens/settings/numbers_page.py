"""文号号段: the numbers that the office leased to this machine."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from inspector.clock import local_date
from inspector.domain.bureau import Bureau
from inspector.domain.document import DocumentKind
from inspector.domain.numbering import format_number, pattern_problem
from inspector.services.changes import Done
from inspector.services.documents import NumberBlock
from ui.screens.base import Screen
from ui.screens.settings.page import WIDTH, SettingsPage
from ui.screens.sites.words import document_word
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.fields import NumberField
from ui.widgets.table import Cell, Column, TableRow, TableView
from ui.widgets.text import Text

FEW = 5
KIND = DocumentKind.RECTIFICATION_NOTICE


class NumbersPage(SettingsPage):
    """State: the pattern with which the next number is shown."""

    def __init__(self, host: Screen) -> None:
        super().__init__(host, "", "type")
        self.title = self.tr("文号号段")
        self._pattern = ""
        self._build()

    def refresh(self) -> None:
        self.host.lane(lambda services: (services.documents.numbers(), services.bureau.get()), self._show)

    def _show(self, found: tuple[tuple[NumberBlock, ...], Bureau | None]) -> None:
        blocks, bureau = found
        self._pattern = bureau.number_patterns.get(KIND.value, "") if bureau else ""
        self.table.set_rows([self._row(one) for one in blocks])
        self.table.setFixedHeight(self.table.sizeHintForRows())
        self.table.setVisible(bool(blocks))
        self._none.setVisible(not blocks)

    def _build(self) -> None:
        columns = (
            Column(self.tr("文书"), None),
            Column(self.tr("年份"), 72),
            Column(self.tr("号段"), 140),
            Column(self.tr("下一个文号"), 240),
            Column(self.tr("剩余"), 108),
        )
        self.table = TableView(columns, 44, self.tr("文号号段"))
        self.table.setObjectName("blocks_table")
        self._none = Text(self.tr("还没有号段，签字前须登记，否则通知书没有文号。"), "list", "warn")
        self._none.setContentsMargins(16, 12, 16, 12)
        card = Card(self.tr("本机号段"), margin=0)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.add(self.table)
        card.add(self._none)
        self.add(card)
        self.add(self._form())
        words = self.tr(
            "每台机器用自己的号段，两台机器离线也不会编出同一个文号。用掉和作废的文号都留在登记里。"
        )
        note = Text(words, "label", "t2", wrap=True)
        note.setMaximumWidth(WIDTH)
        self.column.addWidget(note)
        self.column.addStretch(1)

    def _form(self) -> Card:
        card = Card(self.tr("登记办公室分配的号段"))
        year = local_date(self.host.clock.now()).year
        self.year = NumberField(self.tr("年份"), decimals=0, width=104)
        self.first = NumberField(self.tr("起号"), decimals=0, width=104)
        self.last = NumberField(self.tr("止号"), decimals=0, width=104)
        self.year.edit.setText(str(year))
        fields = {"block_year": self.year, "block_first": self.first, "block_last": self.last}
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, field in fields.items():
            field.edit.setObjectName(name)
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        self.register = Button(self.tr("登记号段"), "primary", "plus")
        self.register.setObjectName("add_block")
        self.register.clicked.connect(self._register)
        row.addWidget(self.register, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        card.add(Text(document_word(KIND), "list", "t2"))
        card.body.addLayout(row)
        return card

    def _register(self) -> None:
        fields = (self.year, self.first, self.last)
        for field in fields:
            field.flush()
            field.set_error("" if field.value() is not None else self.tr("请填写"))
        values = [field.value() for field in fields]
        numbers = [int(value) for value in values if value is not None]
        if len(numbers) == len(fields):
            year, first, last = numbers
            self.host.lane(
                lambda services: services.documents.add_block(kind=KIND, year=year, first=first, last=last),
                self._registered,
            )

    def _registered(self, _done: Done[NumberBlock]) -> None:
        for field in (self.first, self.last):
            field.set_value(None)
        self.host.navigator.toast(self.tr("号段已登记"))

    def _row(self, block: NumberBlock) -> TableRow:
        next_number = self._number(block.year, block.next) if block.next is not None else ""
        cells = (
            document_word(block.kind),
            str(block.year),
            self.tr("{0} 至 {1}").format(block.first, block.last),
            next_number,
            Cell(chip=self._left(block)),
        )
        return TableRow(block.id, cells)

    def _number(self, year: int, n: int) -> str:
        if not self._pattern or pattern_problem(self._pattern):
            return str(n)
        return format_number(self._pattern, year, n)

    def _left(self, block: NumberBlock) -> ChipSpec:
        if not block.left:
            return ChipSpec(self.tr("已用完"), "bad", "circle-x")
        words = self.tr("剩 {0} 个").format(block.left)
        return ChipSpec(words, "warn", "hourglass") if block.left <= FEW else ChipSpec(words, "good", "check")
