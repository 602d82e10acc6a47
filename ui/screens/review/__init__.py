"""案卷评查: what is missing before anybody may sign."""

from ui.screens.review.screen import ReviewScreen

__all__ = ["ReviewScreen"]
