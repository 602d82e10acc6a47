"""文书: the documents of one inspection, to read, print, hand out and verify."""

from ui.screens.documents.screen import DocumentsScreen

__all__ = ["DocumentsScreen"]
