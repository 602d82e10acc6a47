"""The strip above the laws: what is shown, how it changed, and the way to import a full text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.law import Law
from ui.screens.knowledge.compare_words import change_mark
from ui.screens.knowledge.comparing import Matter
from ui.screens.knowledge.laws_reading import ImportedText
from ui.screens.knowledge.words import force_words
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.text import ElidedText, set_ground


class LawsHead(QWidget):
    """Signals: `import_asked()` · `remove_asked()` the imported text of the law that is shown."""

    import_asked = Signal()
    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.title = ElidedText("", "item", bold=True)
        self.facts = ElidedText("", "label", "t2")
        self.remove_button = LinkButton(self.tr("停用全文"), "trash-2")
        self.import_button = Button(self.tr("导入法规全文…"), icon="upload", height=32)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 4)
        row.setSpacing(12)
        row.addLayout(words, 1)
        for button, name, signal in (
            (self.remove_button, "remove_text", self.remove_asked),
            (self.import_button, "import_text", self.import_asked),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.remove_button.hide()

    def show_matters(self, title: str, matters: Sequence[Matter]) -> None:
        """How many matters, and how the plain ranges changed."""
        counted = Counter(change_mark(one).text for one in matters)
        parts = [self.tr("{0} {1}").format(word, count) for word, count in counted.most_common()]
        self.title.set_text(title)
        words = self.tr("{0} 个事项：{1}")
        self.facts.set_text(words.format(len(matters), self.tr("，").join(parts)))
        self.remove_button.hide()

    def show_law(self, law: Law, text: ImportedText | None) -> None:
        facts = [self.tr("{0} 条摘要").format(len(law.provisions)), law.document_number, force_words(law)]
        if text is not None:
            words = self.tr("全文 {0} 由 {1} 导入")
            facts.append(words.format(text.imported_on, text.imported_by))
        self.title.set_text(law.title)
        self.facts.set_text(self.tr("，").join(part for part in facts if part))
        self.remove_button.setVisible(text is not None)

    def show_found(self, words: str, gists: int, texts: int) -> None:
        self.title.set_text(self.tr("查找“{0}”").format(words))
        facts = [self.tr("摘要里 {0} 条").format(gists)]
        if texts:
            facts.append(self.tr("导入的全文里 {0} 条").format(texts))
        self.facts.set_text(self.tr("，").join(facts))
        self.remove_button.hide()
