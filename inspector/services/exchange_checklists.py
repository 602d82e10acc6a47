"""Checklists in an exchange file: which version is meant, and the texts of those that no program brings along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from inspector.content.checklists import parse_checklist
from inspector.content.files import text_sha256
from inspector.content.problems import ContentError
from inspector.domain import plain
from inspector.domain.checklist import Checklist
from inspector.domain.inspection import PinnedChecklist
from inspector.domain.law import Law
from inspector.services.exchange_desk import Desk, named
from inspector.services.exchange_format import ExchangeError, Problem, refused
from inspector.services.sealed_content import Facts
from inspector.storage.library import LibraryFile

SHOWN_PROBLEMS = 5


def with_texts(desk: Desk, pins: Iterable[PinnedChecklist]) -> list[plain.Plain]:
    """The pins for the file; a version that does not come with the program has its text beside it."""
    packed = {PinnedChecklist(one.id, one.version, one.sha256) for one in desk.library.pack.entries}
    return [
        _object(plain.dump(pin)) | ({} if pin in packed else {"text": desk.library.text(pin=pin)})
        for pin in pins
    ]


def without_texts(document: Facts) -> Facts:
    """The document with the checklists as a visit pins them."""
    return {**document, "checklists": [_pinned(entry) for entry in _entries(document)]}


def pin_of(desk: Desk, entry: Facts, path: str) -> PinnedChecklist:
    """The version that an entry means: the current one where it names none. Raises ExchangeError."""
    asked = _pinned(entry)
    wanted = [pin for pin in _here(desk) if asked.items() <= _object(plain.dump(pin)).items()]
    if not wanted:
        raise refused(path, f"本机没有这张清单：{' '.join(map(str, asked.values()))}")
    if asked.keys() == {"id"}:
        with named(path):
            return desk.library.info(checklist_id=str(entry["id"])).pin
    current = [one.pin for one in desk.library.checklists()]
    return next((pin for pin in wanted if pin in current), wanted[-1])


def text_problems(document: Facts) -> Iterator[Problem]:
    """Every text that is not the one its entry names."""
    for index, entry in enumerate(_entries(document)):
        if "text" in entry and text_sha256(str(entry["text"])) != entry["sha256"]:
            yield Problem(f"$.checklists[{index}].text", "文字的 SHA-256 与 sha256 不符")


def keep_texts(desk: Desk, document: Facts) -> None:
    """Keep the file's texts that this base lacks, for its visit only: none becomes current.

    Must run inside the transaction of the import. Raises ExchangeError.
    """
    found = tuple(text_problems(document))
    if found:
        raise ExchangeError(found)
    for index, entry in enumerate(_entries(document)):
        if "text" in entry:
            _keep(desk, entry, f"$.checklists[{index}].text")


def _keep(desk: Desk, entry: Facts, path: str) -> None:
    text, pin = str(entry["text"]), plain.load(PinnedChecklist, _pinned(entry), path)
    kept = _under(desk, pin)
    if any(one != text for one in kept):
        raise refused(path, "本机已有 SHA-256 相同、文字不同的清单")
    checklist = _checked(text, pin, desk.library.laws(), path)
    if kept:
        return
    at, items = desk.context.now_text(), len(checklist.items)
    file = LibraryFile("checklist", pin.id, pin.version, pin.sha256, checklist.title, items, text, at)
    desk.context.library.add((file,))


def _under(desk: Desk, pin: PinnedChecklist) -> tuple[str, ...]:
    """What this base has under the hash."""
    library, knowledge = desk.context.library, desk.context.knowledge
    same = (one for one in library.index().values() if one.sha256 == pin.sha256)
    texts = [library.text("checklist", one.id, one.version, one.sha256) for one in same]
    texts.append(knowledge.published_text(pin.id, pin.sha256))
    return tuple(text for text in texts if text is not None)


def _checked(text: str, pin: PinnedChecklist, laws: Mapping[str, Law], path: str) -> Checklist:
    """Read without the laws, as a published version always is; but what it cites must be there to be shown."""
    try:
        checklist = parse_checklist(text, pin.id, None)
    except ContentError as error:
        shown = error.problems[:SHOWN_PROBLEMS]
        raise ExchangeError(
            tuple(Problem(path, f"第{one.line}行：{one.message}") for one in shown)
        ) from error
    if (checklist.id, checklist.version) != (pin.id, pin.version):
        raise refused(path, f"是清单 {checklist.id} 的 {checklist.version} 版，与 id、version 不符")
    missing = next(_missing(checklist, laws), "")
    if missing:
        raise refused(path, f"法规库里没有 {missing}，请先升级程序")
    return checklist


def _missing(checklist: Checklist, laws: Mapping[str, Law]) -> Iterator[str]:
    for basis in (basis for item in checklist.items for basis in item.bases):
        for citation in (*basis.duties, *basis.penalties):
            law = laws.get(citation.law)
            if law is None or law.find(citation) is None:
                yield str(citation)


def _here(desk: Desk) -> Iterator[PinnedChecklist]:
    """Every version that this base can read, the bureau's own last."""
    for one in desk.context.library.index().values():
        yield PinnedChecklist(one.id, one.version, one.sha256)


def _entries(document: Facts) -> list[Facts]:
    return cast(list[Facts], document["checklists"])


def _pinned(entry: Facts) -> Facts:
    return {name: part for name, part in entry.items() if name != "text"}


def _object(value: plain.Plain) -> Facts:
    return cast(Facts, value)
