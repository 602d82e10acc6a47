"""Register an officer or an assistant: certificate, validity, role, and whom he must not inspect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.credit_code import is_valid, normalise
from inspector.domain.officer import Officer, Recusal, Role
from inspector.services.changes import Done
from ui.dialogs.form_dialog import FormDialog
from ui.tasks import TaskRunner
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.dates import DateField
from ui.widgets.fields import ComboField, LineField
from ui.widgets.segment import Option

if TYPE_CHECKING:
    from inspector.bootstrap import Services

TOP = Qt.AlignmentFlag.AlignTop


def role_word(role: Role) -> str:
    translate = QCoreApplication.translate
    return {
        Role.OFFICER: translate("officers", "执法人员"),
        Role.CLERK: translate("officers", "内勤"),
        Role.REVIEWER: translate("officers", "法制审核"),
        Role.HEAD: translate("officers", "负责人"),
        Role.ASSISTANT: translate("officers", "协助人员"),
    }[role]


class OfficerForm(FormDialog):
    """An officer as a form. `saved` is told of the stored officer after the commit."""

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        runner: TaskRunner[Services],
        officer: Officer,
        today: date,
        saved: Callable[[Officer], None],
    ) -> None:
        """Open the form; an officer without an id is a new one."""
        cls(parent, runner, officer, today, saved).open()

    def __init__(
        self,
        parent: QWidget,
        runner: TaskRunner[Services],
        officer: Officer,
        today: date,
        saved: Callable[[Officer], None],
    ) -> None:
        title = self.tr("修改人员") if officer.id else self.tr("登记人员")
        super().__init__(title, self.tr("存入") if officer.id else self.tr("登记"), parent, 640, 420)
        self.setObjectName("officer_form")
        self._runner, self._officer, self._today, self._saved = runner, officer, today, saved
        self._lines = {
            "name": LineField(self.tr("姓名"), required=True),
            "certificate": LineField(self.tr("执法证号")),
            "issuing_body": LineField(self.tr("发证机关")),
            "unit": LineField(self.tr("所在单位")),
            "phone": LineField(self.tr("电话")),
        }
        self.role = ComboField(
            self.tr("身份"), [Option(one.value, role_word(one)) for one in Role], required=True
        )
        self.valid_from = DateField(self.tr("有效期自"), required=True)
        self.valid_to = DateField(self.tr("有效期至"), required=True)
        self.recusals = RecusalRows(today)
        self._lay_out()
        self._fill()
        self.begin()
        self._lines["name"].edit.setFocus()

    def _lay_out(self) -> None:
        line = self._lines
        self.add_section(
            self.tr("人员"),
            [
                [("name", line["name"]), ("role", self.role)],
                [("unit", line["unit"]), ("phone", line["phone"])],
            ],
        )
        self.add_section(
            self.tr("执法证"),
            [
                [("certificate", line["certificate"]), ("issuing_body", line["issuing_body"])],
                [("valid_from", self.valid_from), ("valid_to", self.valid_to)],
            ],
        )
        self.add_section(self.tr("回避登记：不得检查的当事人"), [])
        self.add_widget(self.recusals)

    def _fill(self) -> None:
        for name, field in self._lines.items():
            field.set_text(str(getattr(self._officer, name)))
        self.role.set_value(self._officer.role.value)
        self.valid_from.set_value(self._officer.valid_from)
        self.valid_to.set_value(self._officer.valid_to)
        self.recusals.set_recusals(self._officer.recusals)

    def _entered(self) -> Officer:
        texts = {name: field.text().strip() for name, field in self._lines.items()}
        return replace(
            replace(self._officer, **texts),  # type: ignore[arg-type]  # only text fields
            role=Role(self.role.value()),
            valid_from=self.valid_from.value() or self._officer.valid_from,
            valid_to=self.valid_to.value() or self._officer.valid_to,
            recusals=self.recusals.recusals(),
        )

    def _submit(self) -> None:
        missing = [day for day in (self.valid_from, self.valid_to) if day.value() is None]
        wrong = self.recusals.wrong()
        if missing or wrong:
            for day in missing:
                day.set_error(self.tr("请按 2026-11-18 填写"))
            self.banner.set("bad", self.tr("还没有存入："), wrong or self.tr("有效期没有填写"))
            self.banner.show()
            self.store_button.setEnabled(True)
            return
        officer = self._entered()
        self._runner.lane(
            lambda services: services.officers.save(officer=officer), self._on_saved, self.refuse, owner=self
        )

    def _on_saved(self, done: Done[Officer]) -> None:
        saved, officer = self._saved, done.value
        self.done(1)
        saved(officer)


class RecusalRows(QWidget):
    """回避: the party's code and the reason. State: the rows shown, in order."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._rows: list[_RecusalRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.add = LinkButton(self.tr("登记一项回避"), "plus")
        self.add.setObjectName("add_recusal")
        self.add.clicked.connect(lambda: self._append(Recusal("", "", today)))
        self._column.addWidget(self.add)

    def recusals(self) -> tuple[Recusal, ...]:
        """The rows that say something."""
        read = (row.recusal() for row in self._rows)
        return tuple(one for one in read if one.party or one.reason)

    def set_recusals(self, recusals: tuple[Recusal, ...]) -> None:
        for one in recusals:
            self._append(one)

    def wrong(self) -> str:
        return next((problem for row in self._rows if (problem := row.wrong())), "")

    def _append(self, recusal: Recusal) -> None:
        row = _RecusalRow(recusal)
        row.remove.clicked.connect(lambda: self._take(row))
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)

    def _take(self, row: _RecusalRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()


class _RecusalRow(QWidget):
    def __init__(self, recusal: Recusal) -> None:
        super().__init__()
        self._registered_on = recusal.registered_on
        self._party, self._reason = LineField(), LineField()
        self.remove = IconButton("trash-2", self.tr("去掉这项回避"))
        words = ((self._party, self.tr("当事人统一社会信用代码")), (self._reason, self.tr("回避理由")))
        for field, placeholder in words:
            field.edit.setPlaceholderText(placeholder)
            field.edit.setAccessibleName(placeholder)
        self._party.edit.setObjectName("recusal_party")
        self._reason.edit.setObjectName("recusal_reason")
        self._party.set_text(recusal.party)
        self._reason.set_text(recusal.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part, stretch in ((self._party, 2), (self._reason, 3), (self.remove, 0)):
            row.addWidget(part, stretch, TOP)

    def recusal(self) -> Recusal:
        return Recusal(normalise(self._party.text()), self._reason.text().strip(), self._registered_on)

    def wrong(self) -> str:
        one = self.recusal()
        if not one.party and not one.reason:
            return ""
        problem = "" if is_valid(one.party) else self.tr("统一社会信用代码的校验码不对")
        self._party.set_error(problem)
        return problem or ("" if one.reason else self.tr("回避理由没有填写"))
