"""文号: the blocks of numbers that the office gave out, and the register that says what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from inspector.clock import local_date
from inspector.domain.bureau import Bureau
from inspector.domain.document import DocumentKind
from inspector.domain.numbering import format_number, pattern_problem
from inspector.services.number_register import NumberState, RegisterLine
from inspector.services.numbers import NumberBlock
from ui.models.words import kind_word
from ui.screens.base import Screen
from ui.screens.settings.number_forms import LeaseForm, Office, RegisterForm, VoidDialog
from ui.screens.settings.page import SettingsPage
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.fields import ComboField
from ui.widgets.segment import Option
from ui.widgets.table import HEAD_HEIGHT, Cell, Column, TableRow, TableView
from ui.widgets.text import Text

if TYPE_CHECKING:
    from inspector.bootstrap import Services

WIDTH = 1200
FEW = 5
ROW = 40
LINE = 48
FEWEST_LINES = 3
CARD_HEAD = 44
EVERY = ""


@dataclass(frozen=True)
class _Found:
    """What the lane read: all blocks, the lines of the year and kind chosen, the bureau, computers by name."""

    blocks: tuple[NumberBlock, ...]
    lines: tuple[RegisterLine, ...]
    bureau: Bureau | None
    devices: tuple[str, ...]


def _read(services: Services, chosen: str, year: int) -> _Found:
    blocks = services.numbers.blocks()
    kinds = [
        kind for kind in DocumentKind if kind in {one.kind for one in blocks} and chosen in (EVERY, kind)
    ]
    lines = tuple(line for kind in kinds for line in services.numbers.register(kind, year))
    return _Found(blocks, lines, services.bureau.get(), services.numbers.devices())


class NumbersPage(SettingsPage):
    """State: what was read last; the kind and year chosen stand in the two boxes."""

    def __init__(self, host: Screen) -> None:
        super().__init__(host, "", "type")
        self.title = self.tr("文号")
        self._found = _Found((), (), None, ())
        self._this_year = local_date(host.clock.now()).year
        self._build()
        self._connect()

    def refresh(self) -> None:
        chosen, year = self.kind.value(), self._year()
        self.host.lane(lambda services: _read(services, chosen, year), self._show)

    def _year(self) -> int:
        return int(self.year.value() or self._this_year)

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.kind = ComboField(options=[Option(EVERY, self.tr("全部文书"))], height=32)
        self.year = ComboField(height=32)
        self.kind.edit.setObjectName("number_kind")
        self.year.edit.setObjectName("number_year")
        self.kind.edit.setAccessibleName(self.tr("文书"))
        self.year.edit.setAccessibleName(self.tr("年份"))
        self.register_button = Button(self.tr("登记号段"), "primary", "plus", height=32)
        self.lease_button = Button(self.tr("分配号段"), icon="send", height=32)
        self.void_button = Button(self.tr("作废所选文号…"), icon="ban", height=32)
        names = {"add_block": self.register_button, "lease_block": self.lease_button}
        for name, button in {**names, "void_line": self.void_button}.items():
            button.setObjectName(name)
        self._place(self._filter())
        self._place(self._blocks_card())
        self._place(self._register_card(), 100)
        words = self.tr(
            "每台电脑只用自己的号段，离线也不会和别的电脑重号。号段由办公室往下分，分给谁就在谁的电脑上登记。"
            "用掉、作废、没有用到的文号都留在登记簿里。"
        )
        self._place(Text(words, "label", "t2", wrap=True))
        self.column.addStretch(1)

    def _place(self, widget: Card | Text, stretch: int = 0) -> None:
        """The register is wider than the forms of the other pages."""
        widget.setMaximumWidth(WIDTH)
        self.column.addWidget(widget, stretch)

    def _filter(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.kind)
        row.addWidget(self.year)
        row.addStretch(1)
        row.addWidget(self.lease_button)
        row.addWidget(self.register_button)
        card.body.addLayout(row)
        return card

    def _blocks_card(self) -> Card:
        columns = (
            Column(self.tr("文书"), None),
            Column(self.tr("年份"), 72),
            Column(self.tr("号段"), 132),
            Column(self.tr("下一个文号"), 260),
            Column(self.tr("剩余"), 108),
            Column(self.tr("电脑"), 180),
        )
        self.table = TableView(columns, ROW, self.tr("号段"))
        self.table.setObjectName("blocks_table")
        self._none = Text("", "list", "warn", wrap=True)
        self._none.setContentsMargins(16, 12, 16, 12)
        self._blocks = Card(self.tr("号段"), margin=0)
        self._blocks.body.setContentsMargins(0, 0, 0, 0)
        self._blocks.add(self.table)
        self._blocks.add(self._none)
        return self._blocks

    def _register_card(self) -> Card:
        columns = (
            Column(self.tr("文号"), 248),
            Column(self.tr("状态"), 104),
            Column(self.tr("文书与当事人"), 244),
            Column(self.tr("日期与经办"), 112),
            Column(self.tr("说明"), None),
        )
        self.lines = TableView(columns, LINE, self.tr("文号登记簿"))
        self.lines.setObjectName("register_table")
        self._register = Card(self.tr("文号登记簿"), margin=0)
        self._register.add_header(self.void_button)
        self._register.body.setContentsMargins(0, 0, 0, 0)
        self._register.add(self.lines)
        return self._register

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda _key: self.refresh())
        self.year.chosen.connect(lambda _key: self.refresh())
        self.lines.current_changed.connect(lambda _id: self._allow())
        self.void_button.clicked.connect(self._ask_void)
        self.register_button.clicked.connect(
            lambda: RegisterForm(self.host, self._office(), self._made).open()
        )
        self.lease_button.clicked.connect(lambda: LeaseForm(self.host, self._office(), self._made).open())

    # ------------------------------------------------------------------ showing

    def _show(self, found: _Found) -> None:
        self._found = found
        self._offer()
        blocks = [one for one in found.blocks if self._is_chosen(one)]
        self.table.set_rows([self._block_row(one) for one in blocks])
        self.table.setFixedHeight(self.table.sizeHintForRows())
        self.table.setVisible(bool(blocks))
        self._none.set_text(self._nothing())
        self._none.setVisible(not blocks)
        self.lines.set_rows([self._line_row(one) for one in found.lines])
        self._fit_register(len(found.lines))
        self._allow()

    def _fit_register(self, lines: int) -> None:
        """It takes the height that the page has left, never more than it needs."""
        self.lines.setMinimumHeight(HEAD_HEIGHT + LINE * min(lines, FEWEST_LINES))
        self._register.setMaximumHeight(CARD_HEAD + self.lines.sizeHintForRows())
        self._register.setVisible(bool(lines))

    def _is_chosen(self, one: NumberBlock) -> bool:
        return one.year == self._year() and self.kind.value() in (EVERY, one.kind)

    def _offer(self) -> None:
        """The kinds and years that there are; a bureau without patterns cannot register a block."""
        blocks, kind, year = self._found.blocks, self.kind.value(), self._year()
        there = {one.kind for one in blocks} | set(self._numbered())
        every = Option(EVERY, self.tr("全部文书"))
        self.kind.set_options([every, *(Option(one, kind_word(one)) for one in DocumentKind if one in there)])
        self.kind.set_value(kind)
        years = sorted({one.year for one in blocks} | {self._this_year, year}, reverse=True)
        self.year.set_options([Option(str(one), self.tr("{0} 年").format(one)) for one in years])
        self.year.set_value(str(year))
        for button in (self.register_button, self.lease_button):
            button.setEnabled(bool(self._numbered()))

    def _nothing(self) -> str:
        if not self._numbered():
            return self.tr("还没有设置文号格式。请先在“单位”页填写，文书才会编文号。")
        return self.tr("这一年还没有号段。签字前须登记办公室分配的号段，否则文书没有文号。")

    def _numbered(self) -> tuple[DocumentKind, ...]:
        patterns = self._found.bureau.number_patterns if self._found.bureau else {}
        return tuple(kind for kind in DocumentKind if patterns.get(kind.value))

    def _block_row(self, block: NumberBlock) -> TableRow:
        cells = (
            kind_word(block.kind),
            str(block.year),
            self.tr("{0} 至 {1}").format(block.first, block.last),
            self._next(block),
            Cell(chip=self._left(block)),
            Cell(block.device, token="t1" if block.own else "t2"),
        )
        return TableRow(block.id, cells)

    def _next(self, block: NumberBlock) -> str:
        if block.next is None or not block.own:
            return ""
        patterns = self._found.bureau.number_patterns if self._found.bureau else {}
        pattern = patterns.get(block.kind.value, "")
        if not pattern or pattern_problem(pattern):
            return str(block.next)
        return format_number(pattern, block.year, block.next)

    def _left(self, block: NumberBlock) -> ChipSpec:
        if not block.own:
            return ChipSpec(self.tr("在他机"), "na", "send")
        if block.year < self._this_year:
            return ChipSpec(self.tr("年度已过"), "na", "clock")
        if not block.left:
            return ChipSpec(self.tr("已用完"), "bad", "circle-x")
        words = self.tr("剩 {0} 个").format(block.left)
        return ChipSpec(words, "warn", "hourglass") if block.left <= FEW else ChipSpec(words, "good", "check")

    def _line_row(self, line: RegisterLine) -> TableRow:
        day = line.day.isoformat() if line.day else ""
        cells = (
            Cell(line.text, bold=line.state is NumberState.ISSUED),
            Cell(chip=self._state(line.state)),
            Cell(line.title or kind_word(line.kind), line.party),
            Cell(day, line.officer),
            Cell(line.reason, token="t2"),
        )
        return TableRow(_key(line), cells)

    def _state(self, state: NumberState) -> ChipSpec:
        return {
            NumberState.ISSUED: ChipSpec(self.tr("已签发"), "good", "check"),
            NumberState.HELD: ChipSpec(self.tr("占用中"), "accent", "pen-line"),
            NumberState.VOID: ChipSpec(self.tr("作废"), "bad", "ban"),
            NumberState.UNUSED: ChipSpec(self.tr("未使用"), "na", "circle-dashed"),
            NumberState.UNASSIGNED: ChipSpec(self.tr("未分配"), "outline", "minus"),
        }[state]

    # ------------------------------------------------------------------ acting

    def _office(self) -> Office:
        kinds = self._numbered()
        usual = DocumentKind.RECTIFICATION_NOTICE
        wanted = DocumentKind(self.kind.value()) if self.kind.value() else usual
        kind = wanted if wanted in kinds else kinds[0]
        return Office(kinds, kind, self._year(), self._found.devices[1:])

    def _made(self, block: NumberBlock) -> None:
        place = (block.first, block.last)
        words = self.tr("{0} 至 {1} 号已登记").format(*place)
        if not block.own:
            words = self.tr("{0} 至 {1} 号已分给“{2}”").format(*place, block.device)
        self.host.navigator.toast(words)

    def _line(self) -> RegisterLine | None:
        chosen = self.lines.current_id()
        return next((one for one in self._found.lines if _key(one) == chosen), None)

    def _allow(self) -> None:
        line = self._line()
        self.void_button.setEnabled(line is not None and line.may_void)

    def _ask_void(self) -> None:
        line = self._line()
        if line is None:
            return
        dialog = VoidDialog(line, self.window())
        dialog.confirmed.connect(lambda reason: self._void(line, dialog.n(), reason))
        dialog.open()

    def _void(self, line: RegisterLine, n: int, reason: str) -> None:
        self.host.lane(
            lambda services: services.numbers.void_n(line.kind, line.year, n, reason),
            lambda done: self.host.navigator.toast(self.tr("{0} 已作废").format(done.value), None, "ban"),
        )


def _key(line: RegisterLine) -> str:
    return f"{line.kind.value}:{line.first}"
