"""知识库: checklists and laws, by the day of the conduct."""

from ui.screens.knowledge.screen import KnowledgeScreen

__all__ = ["KnowledgeScreen"]
