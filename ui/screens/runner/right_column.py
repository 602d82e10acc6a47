"""The right column of the runner."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.screens.runner.findings_drawer import FindingsDrawer
from ui.screens.runner.guidance import Guidance


class RightColumn(QWidget):
    """Guidance or the list of findings. State: which of them is shown."""

    def __init__(self, guidance: Guidance, findings: FindingsDrawer) -> None:
        super().__init__()
        self._findings = findings
        self._panels: tuple[QWidget, QWidget] = (guidance, findings)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for panel in self._panels:
            row.addWidget(panel)
        self.turn_to(guidance)

    @property
    def lists_findings(self) -> bool:
        return not self.isHidden() and not self._findings.isHidden()

    def turn_to(self, wanted: QWidget) -> None:
        for panel in self._panels:
            panel.setVisible(panel is wanted)
