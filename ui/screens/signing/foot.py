"""The foot of signing, always in view: stroke back, clear, confirm with the reason why not, and what is bound."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.errors import KnownError
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.text import Text


@dataclass(frozen=True)
class FootState:
    """`signs`: by hand, on the pad · `signed`: it is stored · `reason`: why it cannot be confirmed, "" if it can."""

    signs: bool
    signed: bool
    inked: bool
    busy: bool
    unread: bool
    reason: str
    confirm: str


class SigningFoot(QWidget):
    """State: none of its own; buttons by name, lines below them."""

    def __init__(self) -> None:
        super().__init__()
        self.undo = Button(self.tr("撤一笔"), icon="undo-2", key="Ctrl+Z", bind=False)
        self.clear = Button(self.tr("清除"), icon="trash-2", key="Del", bind=False)
        self.again = Button(self.tr("重签"), icon="rotate-ccw")
        self.reason = Text("", "list", "t2", wrap=True)
        self.go_read = LinkButton(self.tr("去看"))
        self.confirm = Button("", "primary", "check", key="Return", bind=False)
        self.note, self.bound = Banner("accent", icon="file-text"), Banner("accent", icon="fingerprint")
        self.error, self.rights = Banner("bad"), Text("", "list", "t2", wrap=True)
        for widget, name in (
            (self.undo, "undo_stroke"),
            (self.clear, "clear_pad"),
            (self.again, "sign_again"),
            (self.reason, "confirm_reason"),
            (self.go_read, "go_read"),
            (self.confirm, "confirm_signature"),
            (self.error, "signing_error"),
            (self.bound, "bound"),
        ):
            widget.setObjectName(name)
        self.error.hide()
        self._build()

    def show_state(self, state: FootState) -> None:
        for button in (self.undo, self.clear):
            button.setVisible(state.signs and not state.signed)
            button.setEnabled(state.inked and not state.busy)
        self.again.setVisible(state.signed)
        self.again.setEnabled(not state.busy)
        self.confirm.setVisible(not state.signed)
        self.confirm.setEnabled(not (state.reason or state.busy))
        self.confirm.set_text(state.confirm)
        self.reason.set_text(state.reason)
        self.go_read.setVisible(state.unread and not state.signed)
        self.note.setVisible(not state.signs and not state.signed)

    def show_bound(self, content_sha256: str, pages: int) -> None:
        """What a signature is bound to."""
        short = " ".join(
            (content_sha256[:4], content_sha256[4:8], "…", content_sha256[-8:-4], content_sha256[-4:])
        )
        words = self.tr("签名与 %1 页内容绑定：SHA-256 %2，签后改一字，核验即报不符")
        self.bound.set("accent", "", words.replace("%1", str(pages)).replace("%2", short), icon="fingerprint")
        self.bound.setToolTip(content_sha256)

    def say_error(self, error: KnownError) -> None:
        self.error.set("bad", error.happened, error.safe + error.remedy)
        self.error.show()

    def arrange(self, *, tight: bool, short: bool) -> None:
        """Tight: no key caps. Short: only the buttons."""
        for button in (self.undo, self.clear, self.confirm):
            button.set_caps_visible(not tight)
        self.bound.setVisible(not short)
        self.rights.setVisible(not short)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.undo, self.clear, self.again):
            row.addWidget(button)
        row.addWidget(self.reason, 1)
        row.addWidget(self.go_read)
        row.addWidget(self.confirm)
        self.reason.setMinimumWidth(120)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(10)
        column.addLayout(row)
        for line in (self.error, self.note, self.bound, self.rights):
            column.addWidget(line)
        self.note.set(
            "accent",
            "",
            self.tr("左边的文书已按此改写：笔录末页注明情况，由两名执法人员签名，有见证人的由其签名。"),
            icon="file-text",
        )
