"""文书模板: the bureau's own wording of its documents, with what it says beside it while it is being written."""

from ui.screens.knowledge.documents.page import WordingPage

__all__ = ["WordingPage"]
