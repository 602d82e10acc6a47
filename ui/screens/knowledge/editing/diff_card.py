"""One item, or the head of the checklist, with what changed in it: old at the left, new at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.services.editing_diff import ShownField, ShownItem, ShownMove
from ui.screens.knowledge.editing.marked import Part, line_parts, rich
from ui.theme import Tone, font
from ui.widgets.card import Card
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.chips import Chip
from ui.widgets.text import Divider, Text

translate = QCoreApplication.translate
LABEL, GAP = 128, 16
TONES: dict[str, Tone] = {"added": "good", "removed": "bad", "changed": "accent"}


def kind_chip(kind: str) -> ChipSpec:
    return {
        "added": ChipSpec(translate("editing", "新增"), "good", "plus"),
        "removed": ChipSpec(translate("editing", "删去"), "bad", "trash-2"),
        "changed": ChipSpec(translate("editing", "改动"), "accent", "pencil"),
    }[kind]


class MarkedText(QLabel):
    """A text with marked words, drawn anew when the theme changes; it can be selected and copied."""

    def __init__(self, words: Sequence[Part], tone: str) -> None:
        super().__init__()
        self._words, self._tone = tuple(words), tone
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setFont(font("list"))
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # Not Minimum, as of other texts: the height that Qt guesses for a wrapped text would add up to empty pages.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName("".join(text for text, _ in self._words))
        self.redraw()

    def redraw(self) -> None:
        self.setText(rich(self._words, self._tone))


class DiffCard(Card):
    """Never changes but for the colours of the theme."""

    def __init__(self, number: str, title: str, chip: ChipSpec | None, edge: Tone | None = None) -> None:
        super().__init__(margin=0)
        self.set_edge(edge)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 8, 16, 8)
        row.setSpacing(10)
        for word, token in ((number, "t2"), (title, "t1")):
            if word:
                row.addWidget(Text(word, "base", token, bold=True, wrap=word is title), int(word is title))
        if chip is not None:
            row.addWidget(Chip(chip), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(head)
        self.setAccessibleName(f"{number} {title}".strip())

    @classmethod
    def of(cls, item: ShownItem) -> DiffCard:
        card = cls(item.number, item.question, kind_chip(item.kind), TONES[item.kind])
        card.setObjectName(f"diff_{item.id}")
        for field in item.fields:
            if item.kind == "changed":
                card.add_pair(field)
            else:
                card.add_single(field)
        return card

    @classmethod
    def of_head(cls, fields: Sequence[ShownField]) -> DiffCard:
        """The checklist's own fields and its sections."""
        card = cls("", translate("editing", "清单本身"), kind_chip("changed"), "accent")
        card.setObjectName("diff_head")
        for field in fields:
            card.add_pair(field)
        return card

    @classmethod
    def of_moves(cls, moves: Sequence[ShownMove]) -> DiffCard:
        """All items that only stand elsewhere, a line each."""
        card = cls(
            "", translate("editing", "位置和序号"), ChipSpec(str(len(moves)), "na", "chevrons-up-down")
        )
        card.setObjectName("diff_moves")
        for one in moves:
            same = (translate("editing", "次序有调整"),)
            card.add_pair(ShownField(one.question, (one.old,), (one.new,) if one.new != one.old else same))
        return card

    def add_pair(self, field: ShownField) -> None:
        """Old and new side by side, with the words marked that differ."""
        old, new = line_parts(field.old, field.new, _skipped)
        self._add(field.heading, (_side(old, "bad"), _side(new, "good")))

    def add_single(self, field: ShownField) -> None:
        """Of an item that came or went: what it says, across both columns."""
        text = "\n".join(field.new or field.old)
        self._add(field.heading, (MarkedText([(text, False)], "good"),))

    def redraw(self) -> None:
        for text in self.findChildren(MarkedText):
            text.redraw()

    def _add(self, heading: str, sides: Sequence[QWidget]) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(14, 6, 16, 7)
        grid.setHorizontalSpacing(GAP)
        label = Text(heading, "label", "t2", wrap=True)
        label.setFixedWidth(LABEL)
        grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
        for column, side in enumerate(sides, start=1):
            grid.addWidget(side, 0, column)
            grid.setColumnStretch(column, 1)
        self.body.addWidget(Divider())
        self.body.addWidget(holder)


def _skipped(count: int) -> str:
    return translate("editing", "⋯ {0} 行没有变").format(count)


def _side(words: Sequence[Part], tone: str) -> QWidget:
    if not any(text for text, _ in words):
        return Text(translate("editing", "（无）"), "list", "t3")
    return MarkedText(words, tone)


def columns_head(old: str, new: str) -> QWidget:
    """What the two columns are, at the same places as in the cards."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(16 + 14 + 4 + LABEL + GAP, 4, 16 + 16 + 12, 4)
    row.setSpacing(GAP)
    for words in (old, new):
        row.addWidget(Text(words, "label", "t2"), 1)
    return holder


def stacked(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(16, 4, 16, 16)
    column.setSpacing(spacing)
    return holder, column
