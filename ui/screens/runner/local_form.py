"""A local rule's article, typed from the bureau's own copy, for what no law of the library covers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.law import BasisKind
from inspector.errors import KnownError
from inspector.services.local_rules import LAST_ARTICLE, LocalRule, local_article
from ui.screens.runner import words
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckRow
from ui.widgets.dates import DateField
from ui.widgets.fields import ComboField, LineField, NumberField, TextField
from ui.widgets.segment import Option
from ui.widgets.text import Text


class LocalForm(QWidget):
    """Signal: `added(CitedArticle)`. State: title and day stay for the next article of the same rule."""

    added = Signal(object)

    def __init__(self, day: date) -> None:
        super().__init__()
        self._day = day
        self.title = LineField(
            self.tr("地方规定的全称"), True, placeholder=self.tr("如：某省大气污染防治条例")
        )
        self.article = NumberField(self.tr("第几条（必填）"), decimals=0, minimum=Decimal(1))
        self.paragraph = NumberField(self.tr("第几款"), decimals=0, minimum=Decimal(1))
        self.kind = ComboField(
            self.tr("性质"),
            [Option(kind.value, words.basis_kind(kind)) for kind in (BasisKind.DUTY, BasisKind.PENALTY)],
        )
        self.kind.set_value(BasisKind.DUTY.value)
        self.since = DateField(self.tr("施行日期"), True)
        self.gist = TextField(self.tr("这一条的要点"), True, min_lines=2, max_lines=4)
        self.ours = CheckRow(self.tr("本机关有权处罚"))
        self.ours.setChecked(True)
        self.add = Button(self.tr("加入依据"), icon="plus", height=36)
        self.problem = Text("", "label", "bad", wrap=True)
        self.add.clicked.connect(self.add_now)
        self._name_parts()
        self._arrange()

    def focus_first(self) -> None:
        (self.title if not self.title.text().strip() else self.article).edit.setFocus()

    def is_begun(self) -> bool:
        """Whether an article stands here that was not added yet."""
        return not self.isHidden() and bool(self.article.edit.text().strip() or self.gist.text().strip())

    def add_now(self) -> bool:
        """Adds what stands here; False, with the reason shown, if it cannot be cited."""
        self.since.flush()
        since = self.since.value()
        if since is None:
            self.problem.set_text(self.tr("请填写施行日期，如 2024-03-01。"))
            return False
        try:
            article = local_article(self._rule(since), self._day)
        except KnownError as error:
            self.problem.set_text(f"{error.happened}{error.remedy}")
            return False
        self.problem.set_text("")
        self.added.emit(article)
        self._ready_for_next()
        return True

    # ------------------------------------------------------------------ inside

    def _rule(self, since: date) -> LocalRule:
        return LocalRule(
            self.title.text(),
            min(int(self.article.value() or 0), LAST_ARTICLE + 1),
            int(self.paragraph.value() or 0) or None,
            BasisKind(self.kind.value()),
            self.gist.text(),
            since,
            own_competence=self.ours.isChecked(),
        )

    def _ready_for_next(self) -> None:
        self.article.set_value(None)
        self.paragraph.set_value(None)
        self.gist.set_text("")
        self.kind.set_value(BasisKind.PENALTY.value)

    def _name_parts(self) -> None:
        for field, name in (
            (self.title, "local_title"),
            (self.article, "local_article"),
            (self.paragraph, "local_paragraph"),
            (self.kind, "local_kind"),
            (self.since, "local_since"),
            (self.gist, "local_gist"),
        ):
            field.edit.setObjectName(name)
        self.ours.setObjectName("local_ours")
        self.add.setObjectName("local_add")
        self.problem.setObjectName("local_problem")

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        numbers = QHBoxLayout()
        numbers.setSpacing(12)
        for part in (self.article, self.paragraph, self.kind, self.since):
            numbers.addWidget(part, 2 if part is self.since else 1)
        column.addLayout(numbers)
        column.addWidget(self.gist)
        foot = QHBoxLayout()
        foot.addWidget(self.ours)
        foot.addStretch(1)
        foot.addWidget(self.add)
        column.addLayout(foot)
        column.addWidget(self.problem)
