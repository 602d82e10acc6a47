"""What somebody brings is verified: pictures are read in the pool, everything is judged in the lane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from inspector.errors import KnownError
from inspector.services.issued_checks import Identified
from inspector.services.verification import Verdict, codes_in
from ui.tasks import TaskRunner
from ui.theme import Tone

if TYPE_CHECKING:
    from inspector.bootstrap import Services

translate = QCoreApplication.translate

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".heic"})
"""Files that are read as pictures; of those that the program cannot decode, the reader says so."""


@dataclass(frozen=True)
class Outcome:
    """What is told: how grave, in one line, about what, and why. `documents` are those recognised."""

    tone: Tone
    icon: str
    head: str
    about: str
    lines: tuple[str, ...] = ()
    documents: tuple[Identified, ...] = ()


class Verifier(QObject):
    """Verifies one thing after another and tells `show` the outcome of the last one asked for.

    State: the number of the thing asked for last; answers about earlier ones are dropped.
    """

    def __init__(
        self, runner: TaskRunner[Services], show: Callable[[Outcome], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner, self._show = runner, show
        self._asked = 0

    def code(self, text: str, about: str) -> None:
        self._judge(lambda services: services.verification.code(text), about, of_code)

    def picture(self, source: Path | bytes, about: str) -> None:
        """The codes in a picture or its file."""
        self._pool(
            lambda: codes_in(source),
            about,
            lambda texts: self._judge(
                lambda services: services.verification.codes(texts, about),
                about,
                of_code if texts else unread,
            ),
        )

    def file(self, path: Path) -> None:
        """A picture of a page, an exported visit, or a PDF; one that is none of ours may be the scan of a page."""
        if path.suffix.lower() in PICTURES:
            self.picture(path, path.name)
        elif path.is_dir() or path.suffix.lower() == ".json":
            self._judge(lambda services: services.exchange.verify(target=path), path.name, of_file)
        else:
            self._pdf(path)

    def _pdf(self, path: Path) -> None:
        from ui.models.page_codes import codes_on_pages

        def look_closer(verdict: Verdict) -> None:
            if verdict.documents or path.suffix.lower() != ".pdf":
                self._show(of_file(verdict, path.name))
            else:
                self._pool(
                    lambda: codes_on_pages(path), path.name, lambda texts: self._scan(path, verdict, texts)
                )

        self._lane(lambda services: services.verification.pdf(path), path.name, look_closer)

    def _scan(self, path: Path, as_file: Verdict, texts: tuple[str, ...]) -> None:
        if not texts:
            nothing = translate("verifying", "前几页上也没有读到核验码")
            self._show(of_file(Verdict(False, (*as_file.lines, nothing)), path.name))
            return

        def of_page(verdict: Verdict, about: str) -> Outcome:
            return of_scan(verdict, about, as_file)

        self._judge(lambda services: services.verification.codes(texts, path.name), path.name, of_page)

    # ------------------------------------------------------------------ asking

    def _judge(
        self,
        ask: Callable[[Services], Verdict],
        about: str,
        outcome: Callable[[Verdict, str], Outcome],
    ) -> None:
        self._lane(ask, about, lambda verdict: self._show(outcome(verdict, about)))

    def _lane(self, ask: Callable[[Services], Verdict], about: str, then: Callable[[Verdict], None]) -> None:
        number = self._next()
        self._runner.lane(
            ask,
            lambda verdict: then(verdict) if number == self._asked else None,
            lambda error: self._refuse(number, about, error),
            self,
        )

    def _pool(
        self, read: Callable[[], tuple[str, ...]], about: str, then: Callable[[tuple[str, ...]], None]
    ) -> None:
        number = self._next()
        self._runner.pool(
            lambda _progress: read(),
            lambda texts: then(texts) if number == self._asked else None,
            lambda error: self._refuse(number, about, error),
            owner=self,
        )

    def _next(self) -> int:
        self._asked += 1
        return self._asked

    def _refuse(self, number: int, about: str, error: KnownError) -> None:
        if number == self._asked:
            self._show(
                Outcome(
                    "warn",
                    "triangle-alert",
                    translate("verifying", "没有核验成"),
                    about,
                    (error.happened, error.remedy),
                )
            )


# ---------------------------------------------------------------------------- what is told


def of_file(verdict: Verdict, about: str) -> Outcome:
    """A file is compared byte for byte."""
    if verdict.ok:
        return _good(translate("verifying", "核验一致"), verdict, about)
    return _bad(verdict, about)


def of_code(verdict: Verdict, about: str) -> Outcome:
    """A code says which document it is, and no more."""
    if verdict.ok:
        return _good(translate("verifying", "有这份文书，现在有效"), verdict, about)
    return _bad(verdict, about)


def of_scan(verdict: Verdict, about: str, as_file: Verdict) -> Outcome:
    """A PDF that is not the issued file shows the code of one: a scan, or something made of it."""
    lines = (*as_file.lines, *verdict.lines)
    told = Verdict(verdict.ok, lines, verdict.documents)
    if not verdict.ok:
        return _bad(told, about)
    head = translate("verifying", "不是签发的电子文件，按页上的核验码查到登记")
    return Outcome("warn", "triangle-alert", head, about, lines, verdict.documents)


def unread(verdict: Verdict, about: str) -> Outcome:
    head = translate("verifying", "没有读到核验码")
    return Outcome("warn", "triangle-alert", head, about, verdict.lines)


def _good(head: str, verdict: Verdict, about: str) -> Outcome:
    return Outcome("good", "circle-check", head, about, verdict.lines, verdict.documents)


def _bad(verdict: Verdict, about: str) -> Outcome:
    if any(one.voiding for one in verdict.documents):
        icon, head = "ban", translate("verifying", "这份文书已经作废")
    elif verdict.documents:
        icon, head = "circle-x", translate("verifying", "核验发现不一致")
    else:
        icon, head = "circle-x", translate("verifying", "不能确认是本单位签发的文书")
    return Outcome("bad", icon, head, about, verdict.lines, verdict.documents)
