"""The three steps of setting up a bureau: the bureau, its numbers and area, its first two officers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.bureau import Bureau
from inspector.domain.document import DocumentKind
from inspector.domain.numbering import format_number, pattern_problem
from inspector.domain.officer import Officer
from ui.models.founding import Block
from ui.models.words import kind_word
from ui.widgets.dates import DateField
from ui.widgets.fields import LineField, NumberField, TextField
from ui.widgets.text import Text

LAST_NUMBER = 50
_SEPARATORS = re.compile(r"[、，,;；\s]+")


def tell_missing(fields: Sequence[LineField | DateField], sentence: str) -> bool:
    """Marks each empty one of the required fields; True if none is empty. The focus goes to the first empty one."""
    empty = [field for field in fields if not _filled(field)]
    for field in fields:
        field.set_error(sentence if field in empty else "")
    if empty:
        empty[0].edit.setFocus()
    return not empty


def _filled(field: LineField | DateField) -> bool:
    return bool(field.text().strip()) if isinstance(field, LineField) else field.value() is not None


class BureauStep(QWidget):
    """Step 1: whose name stands on the documents. Signal: `named(str name, str region)` while typing."""

    named = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.name = LineField(self.tr("单位名称"), required=True, placeholder=self.tr("示例市生态环境局"))
        self.letterhead = LineField(self.tr("文书落款的机关名称"), required=True)
        self.region = LineField(self.tr("文号里的地区简称"), required=True, placeholder=self.tr("示"))
        self.postal_code = LineField(self.tr("邮政编码"))
        self.address = LineField(self.tr("地址"), required=True)
        self.phone = LineField(self.tr("联系电话"), required=True)
        self.supervision = LineField(self.tr("监督电话"), required=True)
        self.review_authority = LineField(self.tr("行政复议机关（写在通知书末尾）"), required=True)
        self.court = LineField(self.tr("行政诉讼法院（写在通知书末尾）"), required=True)
        self._letterhead_typed = False
        self._own_words: set[LineField] = set()
        self._build()
        for field in (self.review_authority, self.court):
            field.typed.connect(lambda _text, field=field: self._own_words.add(field))
        self.name.typed.connect(self._name_typed)
        self.region.typed.connect(lambda _text: self._tell())
        self.letterhead.typed.connect(self._keep_letterhead)

    def check(self) -> bool:
        fields = (
            self.name,
            self.letterhead,
            self.address,
            self.phone,
            self.supervision,
            self.region,
            self.review_authority,
            self.court,
        )
        return tell_missing(fields, self.tr("文书上要用，请填写"))

    def suggest(self, bureau: Bureau) -> None:
        """Where to appeal, by the bureau's name, unless the person wrote it."""
        for field, text in ((self.review_authority, bureau.review_authority), (self.court, bureau.court)):
            if field not in self._own_words:
                field.set_text(text)

    def fill(self, bureau: Bureau) -> Bureau:
        return replace(
            bureau,
            name=self.name.text().strip(),
            letterhead=self.letterhead.text().strip(),
            region=self.region.text().strip(),
            address=self.address.text().strip(),
            phone=self.phone.text().strip(),
            postal_code=self.postal_code.text().strip(),
            supervision_phone=self.supervision.text().strip(),
            review_authority=self.review_authority.text().strip(),
            court=self.court.text().strip(),
        )

    def _name_typed(self, name: str) -> None:
        if not self._letterhead_typed:
            self.letterhead.set_text(name.strip())
        self._tell()

    def _keep_letterhead(self, text: str) -> None:
        self._letterhead_typed = bool(text.strip())

    def _tell(self) -> None:
        self.named.emit(self.name.text(), self.region.text())

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for row, field in enumerate((self.name, self.letterhead, self.address)):
            grid.addWidget(field, row, 0, 1, 2)
        pairs = (
            (self.phone, self.supervision),
            (self.region, self.postal_code),
            (self.review_authority, self.court),
        )
        for row, pair in enumerate(pairs, start=3):
            for column, field in enumerate(pair):
                grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(6, 1)
        names = ("name", "letterhead", "region", "postal_code", "address", "phone", "supervision")
        for name in (*names, "review_authority", "court"):
            getattr(self, name).edit.setObjectName(f"bureau_{name}")


class PatternPart(QWidget):
    """The number pattern of one kind of document, and the next number that it gives."""

    def __init__(self, kind: DocumentKind, pattern: str, year: int, first: Callable[[], int]) -> None:
        super().__init__()
        self.kind, self._year, self._first = kind, year, first
        self._typed = False
        self.pattern = LineField(kind_word(kind), required=True)
        self._next = Text("", "list", "good")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.pattern)
        column.addWidget(self._next)
        self.pattern.edit.setObjectName(f"pattern_{kind}")
        self._next.setObjectName(f"next_number_{kind}")
        self.pattern.typed.connect(self._on_typed)
        self.suggest(pattern)

    def suggest(self, pattern: str) -> None:
        """The usual pattern, unless the person wrote one."""
        if not self._typed:
            self.pattern.set_text(pattern)
            self.check()

    def check(self) -> bool:
        """Shows the next number, or why there can be none."""
        pattern = self.pattern.text().strip()
        problem = pattern_problem(pattern)
        self.pattern.set_error(problem)
        self._next.set_text("")
        if not problem:
            number = format_number(pattern, self._year, self._first())
            self._next.set_text(self.tr("下一个文号：%1").replace("%1", number))
        return not problem

    def _on_typed(self, _text: str) -> None:
        self._typed = True
        self.check()


class NumberStep(QWidget):
    """Step 2: number patterns, this machine's first blocks, and the townships of the area."""

    def __init__(self, year: int) -> None:
        super().__init__()
        self._year = year
        self._parts: list[PatternPart] = []
        self.jurisdiction = TextField(
            self.tr("辖区（乡镇、街道，用顿号分开；空着表示不限）"),
            placeholder=self.tr("城东街道、南山镇、河口镇"),
            min_lines=2,
        )
        self.cap = NumberField(self.tr("同一企业每年入企检查上限"), self.tr("次"), 0, minimum=Decimal(0))
        self.first = NumberField(self.tr("本机号段从（每种文书各一段）"), decimals=0, minimum=Decimal(1))
        self.last = NumberField(self.tr("到"), decimals=0, minimum=Decimal(1))
        self._patterns = QGridLayout()
        self._build()
        self.first.set_value(Decimal(1))
        self.last.set_value(Decimal(LAST_NUMBER))
        self.first.edit.textEdited.connect(lambda _text: [part.check() for part in self._parts])

    def suggest(self, bureau: Bureau) -> None:
        """The usual patterns for the bureau's region, where nothing was typed."""
        if not self._parts:
            self.cap.set_value(Decimal(bureau.frequency_cap))
            for at, (kind, pattern) in enumerate(bureau.number_patterns.items()):
                part = PatternPart(DocumentKind(kind), pattern, self._year, self._first_number)
                self._parts.append(part)
                self._patterns.addWidget(part, *divmod(at, 2), Qt.AlignmentFlag.AlignTop)
        for part in self._parts:
            part.suggest(bureau.number_patterns.get(part.kind, ""))

    def check(self) -> bool:
        first, last = self.first.value(), self.last.value()
        right_block = first is not None and last is not None and first <= last
        self.last.set_error("" if right_block else self.tr("止号不能小于起号"))
        wrong = [part for part in self._parts if not part.check()]
        return right_block and not wrong

    def fill(self, bureau: Bureau) -> Bureau:
        townships = tuple(part for part in _SEPARATORS.split(self.jurisdiction.text()) if part)
        patterns = {part.kind.value: part.pattern.text().strip() for part in self._parts}
        cap = self.cap.value()
        return replace(
            bureau,
            number_patterns=patterns,
            jurisdiction=townships,
            frequency_cap=bureau.frequency_cap if cap is None else int(cap),
        )

    def blocks(self) -> tuple[Block, ...]:
        last = int(self.last.value() or LAST_NUMBER)
        return tuple(Block(part.kind, self._year, self._first_number(), last) for part in self._parts)

    def _first_number(self) -> int:
        return int(self.first.value() or 1)

    def _build(self) -> None:
        hint = self.tr(
            "文号由机关代字、年份、序号组成：写 {year} 代表年份，{n} 代表序号。每台电脑用自己的号段，互不重号。"
        )
        limits = QHBoxLayout()
        limits.setSpacing(16)
        for field in (self.first, self.last, self.cap):
            limits.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._patterns.setHorizontalSpacing(16)
        self._patterns.setVerticalSpacing(8)
        for side in (0, 1):
            self._patterns.setColumnStretch(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(hint, "list", "t2", wrap=True))
        column.addLayout(self._patterns)
        column.addLayout(limits)
        column.addWidget(self.jurisdiction)
        column.addStretch(1)
        names = {"block_first": self.first, "block_last": self.last, "bureau_cap": self.cap}
        for name, field in names.items():
            field.edit.setObjectName(name)
        self.jurisdiction.edit.setObjectName("bureau_jurisdiction")


class OfficerBox(QWidget):
    """One officer with the certificate."""

    def __init__(self, number: int, caption: str, today: date) -> None:
        super().__init__()
        self._today = today
        self.name = LineField(self.tr("姓名"), required=True)
        self.certificate = LineField(self.tr("执法证号"), required=True)
        self.unit = LineField(self.tr("所在单位（科室、中队）"))
        self.issuer = LineField(self.tr("发证机关"))
        self.valid_from = DateField(self.tr("有效期起"), required=True)
        self.valid_to = DateField(self.tr("有效期止"), required=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Text(caption, "base", bold=True))
        for field in (self.name, self.certificate, self.unit, self.issuer, self.valid_from, self.valid_to):
            column.addWidget(field)
        column.addStretch(1)
        self.valid_to.edited.connect(self._doubt)
        for name in ("name", "certificate", "unit", "issuer", "valid_from", "valid_to"):
            getattr(self, name).edit.setObjectName(f"officer{number}_{name}")

    def check(self) -> bool:
        fields = (self.name, self.certificate, self.valid_from, self.valid_to)
        return tell_missing(fields, self.tr("请填写")) and self._check_days()

    def officer(self) -> Officer:
        return Officer(
            id="",
            name=self.name.text().strip(),
            certificate=self.certificate.text().strip(),
            issuing_body=self.issuer.text().strip(),
            valid_from=self._day(self.valid_from),
            valid_to=self._day(self.valid_to),
            unit=self.unit.text().strip(),
        )

    def _check_days(self) -> bool:
        right = self._day(self.valid_from) <= self._day(self.valid_to)
        self.valid_to.set_error("" if right else self.tr("止日早于起日"))
        return right

    def _doubt(self, until: date | None) -> None:
        """A certificate that has run out may be registered; its officer only may not inspect."""
        if until is not None and until < self._today:
            self.valid_to.set_error(self.tr("已过期：可以先登记，换证前不能参加检查"))

    def _day(self, field: DateField) -> date:
        day = field.value()
        return day if isinstance(day, date) else date.max


class OfficerStep(QWidget):
    """Step 3: two officers, because nobody may inspect alone (行政处罚法第42条)."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.first = OfficerBox(1, self.tr("执法人员一（本机使用人）"), today)
        self.second = OfficerBox(2, self.tr("执法人员二"), today)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self.first, 1)
        row.addWidget(self.second, 1)

    def check(self) -> bool:
        wrong = [box for box in (self.first, self.second) if not box.check()]
        if wrong:
            return False
        twice = self.first.certificate.text().strip() == self.second.certificate.text().strip()
        self.second.certificate.set_error(self.tr("两人的执法证号相同，请核对") if twice else "")
        return not twice

    def officers(self) -> tuple[Officer, ...]:
        return (self.first.officer(), self.second.officer())
