"""How a checklist is changed, in four steps: what somebody reads who does it for the first time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.card import Card
from ui.widgets.paint import draw_text, panel
from ui.widgets.text import Text

SIZE = 24


class Numbered(QWidget):
    """A number in a ring."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = str(number)
        self.setFixedSize(SIZE, SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        edge = theme().color("accent") if theme().is_contrast else None
        panel(painter, rect, theme().tint("accent"), edge, width=theme().border, radius=SIZE / 2)
        ink = theme().tone("accent")
        draw_text(painter, rect, self._number, "list", ink, bold=True, align=Qt.AlignmentFlag.AlignHCenter)


class Steps(Card):
    """Never changes."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("怎样修改一张清单"))
        steps = (
            (
                self.tr("导出 Excel"),
                self.tr("一行一个检查项，法律依据另成一表；能选的格子有下拉列表，表头的批注写着怎么填。"),
            ),
            (
                self.tr("在 Excel 或 WPS 中改"),
                self.tr("插一行就是新增一项，删一行就是删去一项。编号列不要改，统计靠它把各版对上。"),
            ),
            (
                self.tr("导入"),
                self.tr("填得不对的格子逐个指出：哪张表、哪行、哪列、应当怎么写。全部改好才存成草稿。"),
            ),
            (
                self.tr("看差异，试填，发布"),
                self.tr("新旧对照着看，像办案人员一样试填一遍，再发布。进行中的检查仍用原来的版本。"),
            ),
        )
        for number, (title, sentence) in enumerate(steps, start=1):
            self.add_row(_step(number, title, sentence))


def _step(number: int, title: str, sentence: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(16, 10, 16, 10)
    row.setSpacing(12)
    lines = QVBoxLayout()
    lines.setSpacing(1)
    lines.addWidget(Text(title, "base", bold=True))
    lines.addWidget(Text(sentence, "list", "t2", wrap=True))
    row.addWidget(Numbered(number), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(lines, 1)
    return holder
