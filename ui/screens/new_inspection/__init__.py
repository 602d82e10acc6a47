"""新建检查: from the site to the first step through its gate."""

from ui.screens.new_inspection.screen import NewInspectionScreen

__all__ = ["NewInspectionScreen"]
