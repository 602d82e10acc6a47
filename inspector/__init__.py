"""现场执法检查: the application without a screen. Never imports PySide6 or ui."""

__version__ = "0.1.0"
