"""What the reviewer is asked before a word is recorded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.dialog import AskDialog

translate = QCoreApplication.translate


def ask_doubt(parent: QWidget, count: int, act: Callable[[str], None]) -> None:
    """What is wrong, which must be said; `act` gets it."""
    dialog = AskDialog(
        translate("legal", "这 {0} 条依据有什么疑问？").format(count),
        translate("legal", "执法人员检查时会看到这句话；依据仍然可以引用，但标明有疑问。"),
        translate("legal", "记下疑问"),
        translate("legal", "返回"),
        parent,
        "circle-help",
        translate("legal", "哪一处要改，应当怎样"),
        reason_required=True,
        danger=False,
    )
    dialog.setObjectName("doubt_dialog")
    dialog.confirmed.connect(act)
    dialog.open()


def ask_many(parent: QWidget, count: int, act: Callable[[], None]) -> None:
    """Whether so many bases are really confirmed at one stroke."""
    dialog = AskDialog(
        translate("legal", "一次核对 {0} 条依据？").format(count),
        translate("legal", "每一条都会记上核对人和今天的日期，执法人员会当作逐条看过。"),
        translate("legal", "全部标记已核对"),
        translate("legal", "返回"),
        parent,
        "badge-check",
        danger=False,
    )
    dialog.setObjectName("many_dialog")
    dialog.confirmed.connect(lambda _reason: act())
    dialog.open()
