"""The runner's keys in the preview: every key that its cards show works here as well."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMenu

from inspector.domain.inspection import Result
from ui.widgets.keys import KeyMap

if TYPE_CHECKING:
    from ui.screens.knowledge.editing.trial_view import TrialView

RESULTS = (Result.COMPLIANT, Result.NONCOMPLIANT, Result.NOT_APPLICABLE, Result.UNCHECKED)


class TrialKeys(QObject):
    """They act as long as the focus is in the preview: the list at the left has arrow keys of its own."""

    def __init__(self, trial: TrialView) -> None:
        super().__init__(trial)
        self._trial, self._cards = trial, trial.cards
        judging = {str(key): partial(trial.judge, result) for key, result in enumerate(RESULTS, start=1)}
        single: dict[str, Callable[[], None]] = {
            **judging,
            "Up": partial(self._go, -1),
            "Down": partial(self._go, +1),
            "V": self._focus_value,
            "N": self._write_note,
            "P": trial.refuse,
            "L": trial.guidance.reveal_last,
            "Return": self._unfold,
        }
        always: dict[str, Callable[[], None]] = {
            "F1": trial.toggle_guidance,
            "F6": self._offer_phrases,
            "Ctrl+Return": self._finish,
            "Ctrl+Enter": self._finish,
        }
        KeyMap(trial, single, always)
        for shortcut in trial.findChildren(QShortcut):
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _go(self, step: int) -> None:
        self._cards.go(step)

    def _focus_value(self) -> None:
        if (card := self._cards.current) is not None:
            card.focus_value()

    def _write_note(self) -> None:
        if (card := self._cards.current) is not None:
            card.write_note()
            self._cards.reveal()

    def _unfold(self) -> None:
        if (card := self._cards.current) is not None:
            card.unfold()
            self._cards.reveal()

    def _finish(self) -> None:
        """Done with this finding, on to the next item."""
        if self._trial.fold():
            self._cards.go(+1)

    def _offer_phrases(self) -> None:
        card = self._cards.current
        if card is None or not card.place.item.phrases:
            return
        menu = QMenu(self._trial)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, phrase in enumerate(card.place.item.phrases, start=1):
            label = phrase.replace("&", "&&")
            menu.addAction(f"&{number}  {label}", partial(self._trial.take_phrase, phrase))
        menu.popup(card.mapToGlobal(QPoint(8, min(card.height(), 40))))
