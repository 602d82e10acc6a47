"""A paper in the making: its form stored while one types, its page made anew, its signatures, and issuing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.clock import local_date
from inspector.domain import plain
from inspector.domain.catalogue import PhraseGroup
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.paper_signing import PaperSlot
from inspector.services.signature_places import SignatureInput
from ui.screens.base import Screen
from ui.screens.documents.form_panel import FormPanel
from ui.screens.documents.issuing import Followed, Issuing
from ui.screens.documents.paper import Made
from ui.screens.documents.slot_dialog import Asking, SlotDialog
from ui.screens.documents.slots_panel import SlotsPanel
from ui.widgets.dialog import AskDialog

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.services.papers import PaperForm

OPINION = "opinion"


@dataclass(frozen=True)
class Stored:
    """What stands on the draft after an edit."""

    form: PaperForm
    changes: Changes


class DraftDesk(QObject):
    """State: the draft, its form as last read, its pages, whether they are being made, the issuing while it runs.

    Signals: `shown(PaperForm)` the form was read anew · `made(Made)` its pages · `failed(KnownError)` it cannot be
    read · `dropped()` · `issued(Followed)`.
    """

    shown = Signal(object)
    made = Signal(object)
    failed = Signal(object)
    dropped = Signal()
    issued = Signal(object)

    def __init__(self, screen: Screen, form: FormPanel, slots: SlotsPanel) -> None:
        super().__init__(screen)
        self._screen, self.panel, self.slots = screen, form, slots
        self.draft_id = ""
        self.form: PaperForm | None = None
        self.pdf = b""
        self.own: Changes | None = None
        """The changes of an edit of its own, which nobody has to read again."""
        self._opinions: tuple[str, ...] = ()
        self._making = self._again = False
        self._issuing: Issuing | None = None
        form.edited.connect(self._edit)
        form.typed.connect(screen.mark_typing)
        form.forgotten.connect(self._forget)
        form.fix_asked.connect(self.fix)
        form.drop_asked.connect(self._ask_drop)
        slots.sign_asked.connect(self._ask_sign)
        slots.unfix_asked.connect(self._ask_unfix)
        slots.issue_asked.connect(lambda on_paper: self.issue(on_paper=on_paper))

    # ------------------------------------------------------------------ what is shown

    def show(self, draft_id: str) -> None:
        """Reads this draft, or reads it again."""
        if draft_id != self.draft_id:
            self.panel.flush()
            self.panel.forget()
            self.draft_id, self.form, self.pdf = draft_id, None, b""
        self._screen.lane(lambda services: services.papers.form(draft_id), self._take, self._fail)

    def leave(self) -> None:
        """Another row is shown."""
        if self.draft_id:
            self.panel.flush()
            self.panel.forget()
        self.draft_id, self.form, self.pdf = "", None, b""

    def flush(self) -> None:
        self.panel.flush()

    def _take(self, form: PaperForm) -> None:
        if form.draft.id != self.draft_id:
            return
        same = self.form is not None and self.form.draft == form.draft and self.form.model == form.model
        self.form = form
        if form.draft.is_fixed:
            self.slots.show_form(form)
        else:
            titles = {one.id: one.title for one in form.case.findings}
            self.panel.show_form(form, titles, local_date(self._screen.clock.now()))
        self.shown.emit(form)
        if not (same and self.pdf):
            self._typeset()

    def _fail(self, error: KnownError) -> None:
        self.panel.refuse(error)
        self.failed.emit(error)

    def _typeset(self) -> None:
        """The page as it reads now; while one is being made, the newest text waits for its turn."""
        from inspector.services.papers import render_form

        form, paths = self.form, self._screen.paths
        if form is None or self._making:
            self._again = form is not None
            return
        self._making, self._again = True, False
        self._screen.runner.pool(
            lambda _progress: Made(render_form(form, paths)),
            lambda made: self._typeset_done(form, made),
            lambda error: self._typeset_done(form, Made(error=error)),
            owner=self,
        )

    def _typeset_done(self, form: PaperForm, made: Made) -> None:
        self._making = False
        if form.draft.id == self.draft_id:
            self.pdf = made.pdf
            self.made.emit(made)
        if self._again:
            self._typeset()

    # ------------------------------------------------------------------ filling in

    def _edit(self, key: str, value: str) -> None:
        draft_id = self.draft_id
        asked = next((one for one in self.form.asked if one.key == key), None) if self.form else None
        back = asked is not None and asked.default == value

        def store(services: Services) -> Stored:
            papers = services.papers
            done = papers.forget(draft_id, key) if back else papers.edit(draft_id, {key: value})
            return Stored(papers.form(draft_id), done.changes)

        self._screen.lane(store, self._stored, self._refused)

    def _forget(self, key: str) -> None:
        draft_id = self.draft_id

        def forget(services: Services) -> Stored:
            done = services.papers.forget(draft_id, key)
            return Stored(services.papers.form(draft_id), done.changes)

        self._screen.lane(forget, self._stored, self._refused)

    def _stored(self, stored: Stored) -> None:
        self.own = stored.changes
        self._take(stored.form)

    def _refused(self, error: KnownError) -> None:
        panel = self.slots if self.form is not None and self.form.draft.is_fixed else self.panel
        panel.refuse(error)

    # ------------------------------------------------------------------ giving up

    def _ask_drop(self) -> None:
        dialog = AskDialog(
            self.tr("放弃这份草稿？"),
            self.tr("填写的内容不再保留；已占的文号作废，登记簿注明“草稿已放弃”。"),
            self.tr("放弃草稿"),
            self.tr("留着"),
            self._screen.window(),
            act_icon="trash-2",
        )
        dialog.setObjectName("drop_dialog")
        dialog.confirmed.connect(lambda _reason: self._drop())
        dialog.open()

    def _drop(self) -> None:
        draft_id = self.draft_id
        self.panel.forget()
        self._screen.lane(
            lambda services: services.papers.drop(draft_id), lambda _done: self.dropped.emit(), self._refused
        )

    # ------------------------------------------------------------------ fixing

    def fix(self) -> None:
        """F10: the text is fixed and takes its number."""
        draft_id = self.draft_id
        self.panel.flush()
        self.panel.set_busy(True)
        self._screen.lane(lambda services: services.papers.fix(draft_id), self._fixed, self._not_fixed)

    def _fixed(self, done: Done[PaperForm]) -> None:
        self.panel.set_busy(False)
        self._take(done.value)

    def _not_fixed(self, error: KnownError) -> None:
        self.panel.set_busy(False)
        self.panel.refuse(error)
        self.panel.next_missing()

    def _ask_unfix(self) -> None:
        if self.form is None or not self.form.draft.signatures:
            self._unfix()
            return
        dialog = AskDialog(
            self.tr("返回修改？"),
            self.tr("已签的名全部作废，修改后重新签名；文号保留。"),
            self.tr("作废签名，返回修改"),
            self.tr("继续签字"),
            self._screen.window(),
            act_icon="undo-2",
        )
        dialog.setObjectName("unfix_dialog")
        dialog.confirmed.connect(lambda _reason: self._unfix())
        dialog.open()

    def _unfix(self) -> None:
        draft_id = self.draft_id
        self._screen.lane(
            lambda services: services.papers.unfix(draft_id), lambda _done: self.show(draft_id), self._refused
        )

    # ------------------------------------------------------------------ signing

    def _ask_sign(self, slot: PaperSlot) -> None:
        if self._opinions or self.form is None or not self.form.asks_opinion(slot.id):
            self._open_sign(slot)
            return
        self._screen.lane(
            lambda services: services.library.phrases(), lambda groups: self._take_phrases(groups, slot)
        )

    def _take_phrases(self, groups: tuple[PhraseGroup, ...], slot: PaperSlot) -> None:
        found = [group.phrases for group in groups if group.id == OPINION]
        self._opinions = tuple(found[0]) if found else ()
        self._open_sign(slot)

    def _open_sign(self, slot: PaperSlot) -> None:
        form = self.form
        if form is None:
            return
        asking = Asking(slot, plain.digest(form.model), form.asks_opinion(slot.id), self._opinions)
        dialog = SlotDialog(asking, lambda given: self._sign(given, dialog), self._screen.window())
        dialog.open()

    def _sign(self, given: SignatureInput, dialog: SlotDialog) -> None:
        draft_id = self.draft_id

        def signed(done: Done[PaperForm]) -> None:
            dialog.accept()
            self._take(done.value)

        self._screen.lane(lambda services: services.papers.sign(draft_id, given), signed, dialog.refuse)

    # ------------------------------------------------------------------ issuing

    def issue(self, *, on_paper: bool) -> None:
        """F10: the final file is made and everything that follows from it is registered."""
        if self._issuing is not None:
            return
        issuing = Issuing(self._screen.runner, self._screen.paths, self.draft_id, self)
        self._issuing = issuing
        issuing.stepped.connect(self._tell_step)
        issuing.issued.connect(self._issued)
        issuing.refused.connect(self._not_issued)
        issuing.start(on_paper=on_paper)

    def _tell_step(self, done: int) -> None:
        words = (self.tr("正在核对签名…"), self.tr("正在生成签发文件…"), self.tr("正在登记…"))
        self.slots.set_busy(words[done], done)

    def _end_issuing(self) -> None:
        if self._issuing is not None:
            self._issuing.deleteLater()
        self._issuing = None
        self.slots.set_busy("")

    def _issued(self, followed: Followed) -> None:
        self._end_issuing()
        self.issued.emit(followed)

    def _not_issued(self, error: KnownError) -> None:
        self._end_issuing()
        self.slots.refuse(error)
