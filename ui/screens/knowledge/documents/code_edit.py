"""A text with the numbers of its lines, one line of it marked as wrong, and words in it marked as found."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QTextEdit, QWidget

from ui.theme import font, theme
from ui.widgets.focus import NO_RING
from ui.widgets.paint import draw_text, metrics

PAD = 8
BAR = 3
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class CodeEdit(QPlainTextEdit):
    """Every document keeps its own undo. State: the line with a fault (0 for none), the words looked for.

    Signal: `line_changed(int)`, the line (from 1) that the cursor went to.
    """

    line_changed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty(NO_RING, True)  # its border says it, and a ring would run over the numbers
        self.setFont(font("list"))
        self.setTabChangesFocus(True)
        self._fault, self._line, self._found = 0, 0, ""
        self._numbers = LineNumbers(self)
        self.updateRequest.connect(self._follow)
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.cursorPositionChanged.connect(self._tell_line)
        self.textChanged.connect(self._mark)
        theme().changed.connect(self._mark)
        self._make_room()

    def show_document(self, document: QTextDocument, position: int) -> None:
        """Goes on with a document where its cursor was."""
        self.setDocument(document)
        self._fault, self._line = 0, 0
        cursor = self.textCursor()
        cursor.setPosition(min(position, document.characterCount() - 1))
        self.setTextCursor(cursor)
        self._make_room()
        self._mark()
        self.centerCursor()

    def line(self) -> int:
        return self.textCursor().blockNumber() + 1

    def before_cursor(self) -> str:
        """The line up to the cursor."""
        cursor = self.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]

    def go_to(self, line: int) -> None:
        cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fault(self) -> int:
        return self._fault

    def mark_fault(self, line: int) -> None:
        """Marks the line (from 1) that something is wrong with; 0 marks none."""
        self._fault = line
        self._mark()
        self._numbers.update()

    # ------------------------------------------------------------------ looking for words

    def mark_found(self, words: str) -> None:
        self._found = words
        self._mark()

    def find_next(self, words: str, *, back: bool = False) -> bool:
        """Goes to the next place that has the words, from the end on again from the beginning."""
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        if self.find(words, flags):
            return True
        kept, end = self.textCursor(), QTextCursor.MoveOperation
        self.moveCursor(end.End if back else end.Start)
        if self.find(words, flags):
            return True
        self.setTextCursor(kept)
        return False

    def places(self) -> list[int]:
        """Where the words looked for begin."""
        text, words, found = self.toPlainText().casefold(), self._found.casefold(), []
        at = text.find(words) if words else -1
        while at >= 0:
            found.append(at)
            at = text.find(words, at + len(words))
        return found

    # ------------------------------------------------------------------ marks and numbers

    def _mark(self) -> None:
        marks = [self._marked(at, at + len(self._found), "warn_tint") for at in self.places()]
        if self._fault:
            block = self.document().findBlockByNumber(self._fault - 1)
            line = self._marked(block.position(), block.position(), "bad_tint")
            line.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.insert(0, line)
        self.setExtraSelections(marks)

    def _marked(self, start: int, end: int, token: str) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        made.format.setBackground(theme().color(token))
        return made

    def numbers_width(self) -> int:
        digits = max(3, len(str(self.blockCount())))
        return round(metrics("label").horizontalAdvance("9")) * digits + 2 * PAD

    def draw_numbers(self, painter: QPainter) -> None:
        """The number of every line that is seen, at its first row."""
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        width, bottom = self._numbers.width(), self.viewport().height()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(offset)
            if box.top() > bottom:
                return
            self._draw_number(painter, block.blockNumber() + 1, round(box.top()), round(box.height()), width)
            block = block.next()

    def _draw_number(self, painter: QPainter, number: int, top: int, height: int, width: int) -> None:
        wrong = number == self._fault
        token = "bad" if wrong else "t1" if number == self.line() else "t3"
        if wrong:
            painter.fillRect(0, top, BAR, height, theme().color("bad"))
        box = QRect(0, top, width - PAD, 20).toRectF()
        draw_text(painter, box, str(number), "label", theme().color(token), bold=wrong, align=RIGHT)

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)
        self._place_numbers()

    def _place_numbers(self) -> None:
        inside = self.contentsRect()
        self._numbers.setGeometry(inside.left(), inside.top(), self.numbers_width(), inside.height())

    def _follow(self, rect: QRect, scrolled: int) -> None:
        if scrolled:
            self._numbers.scroll(0, scrolled)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    def _tell_line(self) -> None:
        self._numbers.update()
        if self._line != self.line():
            self._line = self.line()
            self.line_changed.emit(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_numbers()


class LineNumbers(QWidget):
    """The margin at the left; the text draws into it."""

    def __init__(self, edit: CodeEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    def sizeHint(self) -> QSize:
        return QSize(self._edit.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("sunken"))
        self._edit.draw_numbers(painter)


def code_document(text: str, parent: QWidget) -> QTextDocument:
    """A document that a `CodeEdit` can show."""
    document = QTextDocument(parent)
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    document.setDefaultFont(font("list"))
    document.setPlainText(text)
    return document


def replace_text(document: QTextDocument, text: str) -> None:
    """Another text in its place, as one step that can be undone."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(text)
