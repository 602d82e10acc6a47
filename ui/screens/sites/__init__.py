"""监管对象: the list, and everything about one company on one page."""

from ui.screens.sites.screen import SitesScreen

__all__ = ["SitesScreen"]
