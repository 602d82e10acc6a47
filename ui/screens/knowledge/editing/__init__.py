"""清单编辑: checklists changed by people who do not program, tried out, compared, published."""

from ui.screens.knowledge.editing.page import EditingPage

__all__ = ["EditingPage"]
