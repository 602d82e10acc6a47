"""The buttons that judge the selected bases."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.legal_review import BasisUse
from ui.screens.knowledge.legal_facts import Review, to_confirm
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.text import Divider, Text, set_ground


class LegalFoot(QWidget):
    """The reviewer's three words; for everybody else, who may say them.

    Signals: `confirmed()`, `doubted()`, `withdrawn()`, `settings_asked()`.
    """

    confirmed = Signal()
    doubted = Signal()
    withdrawn = Signal()
    settings_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.confirm = Button(self.tr("标记已核对"), "primary", "badge-check", key="F2")
        self.doubt = Button(self.tr("有疑问…"), icon="circle-help")
        self.withdraw = Button(self.tr("撤回"), icon="undo-2")
        self.who = QWidget()
        self._acts = QWidget()
        self._build()

    def show_selection(self, review: Review | None, uses: Sequence[BasisUse]) -> None:
        """The buttons say how many they act on; nobody but a reviewer sees them."""
        may = review is not None and review.reviewer is not None
        self._acts.setVisible(may)
        self.who.setVisible(review is not None and not may)
        wanted = to_confirm(uses)
        many = len(uses) > 1
        words = self.tr("标记已核对 {0} 项").format(len(wanted)) if many else self.tr("标记已核对")
        self.confirm.set_text(words)
        self.confirm.setEnabled(bool(wanted))
        self.doubt.setEnabled(bool(uses))
        self.withdraw.setEnabled(any(one.opinion is not None for one in uses))

    def _build(self) -> None:
        names = {"confirm_basis": self.confirm, "doubt_basis": self.doubt, "withdraw_basis": self.withdraw}
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        for name, button in names.items():
            button.setObjectName(name)
            row.addWidget(button)
        row.addStretch(1)
        self._build_who()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Divider())
        column.addWidget(self._acts)
        column.addWidget(self.who)
        self.confirm.clicked.connect(self.confirmed)
        self.doubt.clicked.connect(self.doubted)
        self.withdraw.clicked.connect(self.withdrawn)

    def _build_who(self) -> None:
        self.who.setObjectName("legal_who")
        row = QHBoxLayout(self.who)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        words = self.tr("只有法制审核人员或者负责人可以核对。现在由谁使用本机，在“设置・本机”里选。")
        row.addWidget(Text(words, "list", "t2", wrap=True), 1)
        link = LinkButton(self.tr("去设置"), "settings")
        link.setObjectName("legal_settings")
        link.clicked.connect(self.settings_asked)
        row.addWidget(link)
