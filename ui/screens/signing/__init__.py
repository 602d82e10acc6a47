"""签字: the exact text, the signatures one by one, the seal."""

from ui.screens.signing.screen import SigningScreen

__all__ = ["SigningScreen"]
