"""The one exception tree: known errors are told to the user, bugs are raised, cancels are neither."""

from __future__ import annotations


class InspectorError(Exception):
    """Root of every error this application raises itself."""


class KnownError(InspectorError):
    """A situation the user can understand and act on.

    Attributes: `happened` (what happened), `safe` (what is safe, may be empty), `remedy` (what to do, may be
    empty); all three are Chinese sentences ready for the screen.
    """

    def __init__(self, happened: str, safe: str = "", remedy: str = "") -> None:
        super().__init__(happened)
        self.happened = happened
        self.safe = safe
        self.remedy = remedy

    def __str__(self) -> str:
        return "".join(part for part in (self.happened, self.safe, self.remedy) if part)


class BugError(InspectorError):
    """A state that the program's own logic promised could not occur."""


class Cancelled(InspectorError):
    """The user cancelled a long operation; nothing half-done was left behind."""
