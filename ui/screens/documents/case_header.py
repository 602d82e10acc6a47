"""The header of the case file: zoom and printing, the whole file, blank forms."""

from __future__ import annotations

from ui.screens.documents.paper_header import PaperHeader
from ui.widgets.buttons import Button
from ui.widgets.pdf_view import PageView


class CaseHeader(PaperHeader):
    """`PaperHeader` with the two things that concern the file and not the document."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self.blank = Button(self.tr("空白表单"), icon="file-text")
        self.whole = Button(self.tr("整卷…"), icon="layers")
        for button, name in ((self.blank, "blank_forms"), (self.whole, "whole_file")):
            button.setObjectName(name)
            self.add_action(button)

    def set_pages(self, there: bool) -> None:
        """Whether there are pages to zoom."""
        for button in (self.smaller, self.larger, self.fit):
            button.setEnabled(there)
