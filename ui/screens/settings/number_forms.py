"""Dialogs about document numbers: registering a block, giving one out, making a number void."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from inspector.domain.document import DocumentKind
from inspector.services.changes import Done
from inspector.services.number_register import RegisterLine
from inspector.services.numbers import NumberBlock
from ui.dialogs.form_dialog import FormDialog
from ui.models.words import kind_word
from ui.screens.base import Screen
from ui.widgets.dialog import AskDialog
from ui.widgets.field_base import Field
from ui.widgets.fields import ComboField, LineField, NumberField
from ui.widgets.segment import Option
from ui.widgets.text import Text

WIDTH = 480


@dataclass(frozen=True)
class Office:
    """What the dialogs offer: kinds that have numbers, the one proposed, this year, other computers by name."""

    kinds: tuple[DocumentKind, ...]
    kind: DocumentKind
    year: int
    others: tuple[str, ...]


class _BlockDialog(FormDialog):
    """A block of one kind and year. `made` is told of it after the commit."""

    def __init__(
        self,
        host: Screen,
        office: Office,
        title: str,
        act: str,
        height: int,
        made: Callable[[NumberBlock], None],
    ) -> None:
        super().__init__(title, act, host.window(), WIDTH, height)
        self._host, self._made = host, made
        options = [Option(one.value, kind_word(one)) for one in office.kinds]
        self.kind = ComboField(self.tr("文书"), options, required=True)
        self.kind.set_value(office.kind.value)
        self.year = NumberField(self.tr("年份（必填）"), decimals=0, width=120)
        self.year.set_value(Decimal(office.year))

    def _numbers(self, *fields: NumberField) -> list[int] | None:
        """What stands in the fields; None after each empty one was named."""
        values = [field.value() for field in fields]
        for field, value in zip(fields, values, strict=True):
            if value is None:
                field.set_error(self.tr("请填写整数"))
        if None in values:
            self.store_button.setEnabled(True)
            return None
        return [int(value) for value in values if value is not None]

    def _stored(self, done: Done[NumberBlock]) -> None:
        made, block = self._made, done.value
        self.done(1)
        made(block)


class RegisterForm(_BlockDialog):
    """A block that the office gave this computer."""

    def __init__(self, host: Screen, office: Office, made: Callable[[NumberBlock], None]) -> None:
        super().__init__(host, office, host.tr("登记号段"), host.tr("登记"), 176, made)
        self.setObjectName("register_form")
        self.first = NumberField(self.tr("起号（必填）"), decimals=0, width=120)
        self.last = NumberField(self.tr("止号（必填）"), decimals=0, width=120)
        rows: list[list[tuple[str, Field]]] = [
            [("block_kind", self.kind)],
            [("block_year", self.year), ("block_first", self.first), ("block_last", self.last)],
        ]
        self.add_section(self.tr("办公室分给本机的号段"), rows)
        self.begin()
        self.first.edit.setFocus()

    def _entered(self) -> object:
        fields = (self.year, self.first, self.last)
        return (self.kind.value(), *(field.edit.text().strip() for field in fields))

    def _submit(self) -> None:
        numbers = self._numbers(self.year, self.first, self.last)
        if numbers is None:
            return
        kind, (year, first, last) = DocumentKind(self.kind.value()), numbers
        self._host.runner.lane(
            lambda services: services.numbers.add_block(kind=kind, year=year, first=first, last=last),
            self._stored,
            self.refuse,
            owner=self,
        )


class LeaseForm(_BlockDialog):
    """The office gives out the next free numbers."""

    def __init__(self, host: Screen, office: Office, made: Callable[[NumberBlock], None]) -> None:
        super().__init__(host, office, host.tr("分配号段"), host.tr("分配"), 290, made)
        self.setObjectName("lease_form")
        self.count = NumberField(self.tr("文号个数（必填）"), decimals=0, width=120)
        self.device = LineField(self.tr("分给哪台电脑（空着为本机）"))
        rows: list[list[tuple[str, Field]]] = [
            [("lease_kind", self.kind)],
            [("lease_year", self.year), ("lease_count", self.count)],
            [("lease_device", self.device)],
        ]
        self.add_section(self.tr("从已分出的最大文号往下分"), rows)
        words = self.tr("分给别的电脑的，请在那台电脑上登记同样的起止号。")
        if office.others:
            words += self.tr("已分过的电脑：{0}。").format(self.tr("、").join(office.others))
        self.add_widget(Text(words, "label", "t2", wrap=True))
        self.begin()
        self.count.edit.setFocus()

    def _entered(self) -> object:
        fields = (self.year, self.count, self.device)
        return (self.kind.value(), *(field.edit.text().strip() for field in fields))

    def _submit(self) -> None:
        numbers = self._numbers(self.year, self.count)
        if numbers is None:
            return
        kind, (year, many), device = DocumentKind(self.kind.value()), numbers, self.device.text().strip()
        self._host.runner.lane(
            lambda services: services.numbers.lease(kind=kind, year=year, count=many, device=device),
            self._stored,
            self.refuse,
            owner=self,
        )


class VoidDialog(AskDialog):
    """Asks for the reason, and for the number where the line stands for several."""

    def __init__(self, line: RegisterLine, parent: QWidget) -> None:
        super().__init__(
            self._question(line),
            self._consequence(),
            self._act_text(),
            self._safe_text(),
            parent,
            "ban",
            self._reason_label(),
            reason_required=True,
        )
        self.setObjectName("void_number")
        self._several = line.first < line.last
        limits = Decimal(line.first), Decimal(line.last)
        words = self.tr("序号（{0} 至 {1}，必填）").format(line.first, line.last)
        self.number = NumberField(words, decimals=0, minimum=limits[0], maximum=limits[1], width=120)
        self.number.edit.setObjectName("void_n")
        self.number.setVisible(self._several)
        self.body.insertWidget(1, self.number)
        self.reason.edit.setObjectName("void_reason")
        if self._several:
            self.number.edit.setFocus()
        else:
            self.number.set_value(limits[0])
        self.adjustSize()

    def n(self) -> int:
        value = self.number.value()
        return int(value) if value is not None else 0

    def _act(self) -> None:
        if self._several and self.number.value() is None:
            self.number.set_error(self.number.error() or self.tr("请填写这个号段里的序号"))
            return
        super()._act()

    def _question(self, line: RegisterLine) -> str:
        if line.first < line.last:
            return self.tr("作废 {0} 中的一个？").format(line.text)
        return self.tr("作废 {0}？").format(line.text)

    def _consequence(self) -> str:
        return self.tr(
            "作废的文号不再使用，也不能恢复；理由留在登记簿里，例如写坏的纸质文书、手写开出的文书。"
        )

    def _act_text(self) -> str:
        return self.tr("作废")

    def _safe_text(self) -> str:
        return self.tr("不作废")

    def _reason_label(self) -> str:
        return self.tr("作废的理由")
