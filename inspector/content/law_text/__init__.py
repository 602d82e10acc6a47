"""The full text of a law, read from a file that the bureau downloaded itself (.docx, .txt, .html)."""

from inspector.content.law_text.reading import ReadText, read_law_text

__all__ = ["ReadText", "read_law_text"]
