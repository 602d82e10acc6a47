"""检查: the screen on which a visit is carried out."""

from ui.screens.runner.screen import RunnerScreen

__all__ = ["RunnerScreen"]
