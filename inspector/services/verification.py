"""Recompute everything about a sealed inspection and name what differs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from inspector.domain import plain
from inspector.domain.document import Attendance, DocumentRecord
from inspector.domain.inspection import InspectionState
from inspector.domain.paper import Paper
from inspector.domain.verify_code import parse_code
from inspector.errors import KnownError
from inspector.evidence.vault import Vault
from inspector.files import reason
from inspector.services.cases import CaseReader
from inspector.services.context import Context
from inspector.services.issued import issued_of
from inspector.services.issued_checks import Identified, IssuedChecks, named
from inspector.services.sealed_content import Facts, content, seal
from inspector.services.signed_files import SignedFiles
from inspector.signing.device_key import verify as signed_by
from inspector.storage.papers import as_record

LARGEST_FILE = 512 * 1024 * 1024
"""Bytes; ten times the largest document with its photos. A film somebody dropped is not read for minutes."""

_COMPARE = "请核对纸上的内容与登记的文件是否相同：核验码只证明有这份文书，不能证明纸上的字没有改过"


@dataclass(frozen=True)
class Verdict:
    """`lines` name what differs, or what was checked when nothing does; `documents` are those recognised."""

    ok: bool
    lines: tuple[str, ...]
    documents: tuple[Identified, ...] = ()


@dataclass(frozen=True)
class VerificationService:
    context: Context
    cases: CaseReader

    def inspection(self, inspection_id: str) -> Verdict:
        """Check one inspection against its sealing event, its files and originals."""
        with self.context.database.snapshot():
            unreadable = tuple(self._unreadable(inspection_id))
            differences = unreadable or tuple(self._differences(inspection_id))
            return Verdict(not differences, differences or self._checked(inspection_id))

    def _unreadable(self, inspection_id: str) -> Iterator[str]:
        """Stored parts that no longer hold a value of their kind."""
        stored = self.context.inspections
        parts: dict[str, Callable[[str], object]] = {
            "检查信息": stored.get,
            "检查项结果": stored.answers,
            "问题": stored.findings,
            "证据清单": stored.evidence,
            "签名": stored.signatures,
            "文书登记": stored.documents,
            "另行签发的文书": self.context.papers.of,
            "改动记录": self._trail,
            "封存记录": self._event,
        }
        for name, read in parts.items():
            try:
                read(inspection_id)
            except ValueError as error:
                yield f"{name}与封存时不同，已读不出来（{error}）"

    def _trail(self, inspection_id: str) -> object:
        return [
            json.loads(text)
            for one in self.context.trail.of(inspection_id)
            for text in (one.old, one.new)
            if text
        ]

    def _event(self, inspection_id: str) -> object:
        return [json.loads(one.body) for one in self.context.log.about(inspection_id, "inspection.sealed")]

    def pdf(self, path: Path) -> Verdict:
        """Check a PDF file against the issued documents and their signed copies: it must be one of them, byte for byte.

        Raises KnownError for a file that cannot be read.
        """
        try:
            size = path.stat().st_size
            if size > LARGEST_FILE:
                return Verdict(False, (f"{path.name} 有 {size >> 20} MB，不会是本机签发的文件，没有读取",))
            with path.open("rb") as file:
                sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise KnownError(
                f"不能读取 {path}：{reason(error)}。", "记录没有改动。", "请核对文件。"
            ) from error
        record = IssuedChecks(self.context).with_file(sha256)
        if record is None:
            return self._signed_pdf(path, sha256)
        return _joined(Verdict(True, (f"{path.name} 与签发的{named(record)}一致",)), self._issued(record))

    def code(self, text: str) -> Verdict:
        """Look up the document that a code stands on. The paper before the reader must say the same as its file."""
        given = parse_code(text)
        if given is None:
            return Verdict(False, ("这不是本程序文书上的核验码",))
        checks = IssuedChecks(self.context)
        record = checks.with_content(given.sha256)
        if record is None:
            return Verdict(False, (f"{given.number}不是本机签发的文书（内容 SHA-256 {given.sha256[:16]}…）",))
        if given.kind is not record.kind or not given.fits(record.number):
            wrong = f"核验码写的文号“{given.number}”或文种，与登记的{named(record)}不同"
            return _joined(Verdict(False, (wrong,)), self._issued(record))
        known = Verdict(True, (f"核验码属于{checks.introduced(record)}", _COMPARE))
        return _joined(known, self._issued(record))

    def picture(self, path: Path) -> Verdict:
        """Look up the documents whose codes a picture of a page shows.

        Raises KnownError for a file that is no whole picture.
        """
        return self.codes(codes_in(path), path.name)

    def codes(self, texts: tuple[str, ...], name: str) -> Verdict:
        """Look up the documents of all codes that `codes_in` read in a picture of this name."""
        if not texts:
            return Verdict(False, (f"{name} 里没有读到文书的核验码；请对准首页左上角的二维码重拍",))
        return _joined(*map(self.code, texts))

    def _issued(self, record: DocumentRecord) -> Verdict:
        """Whether an issued document still holds: not void, and, with all of its visit, as it was issued."""
        checks = IssuedChecks(self.context)
        with self.context.database.snapshot():
            void = tuple(checks.void(record))
            paper = self.context.papers.paper(record.id)
            whole = self._paper(paper) if paper else self.inspection(record.inspection_id)
            known = checks.identified(record)
        return _joined(Verdict(not void, void, (known,)), whole)

    def _paper(self, paper: Paper) -> Verdict:
        """A paper may be older than the seal of its visit; where there is one, it must hold, too."""
        head = self.context.inspections.head(paper.inspection_id)
        if head is not None and head.state is InspectionState.SEALED:
            return self.inspection(paper.inspection_id)
        found = (*IssuedChecks(self.context).differences(paper), *self.context.log.breaks())
        return Verdict(
            not found, found or (f"{named(as_record(paper))}的文件、内容、签名、签发记录，全部一致",)
        )

    def _signed_pdf(self, path: Path, sha256: str) -> Verdict:
        """A file that is no issued document: a signed copy, or something that somebody made of one."""
        found = SignedFiles(self.context).judge(path.read_bytes(), path.name)
        if found is None:
            return Verdict(
                False, (f"{path.name} 不是本机签发的文件，或内容已被改动（SHA-256 {sha256[:16]}…）",)
            )
        head = Verdict(found.ok, found.lines)
        return head if found.document is None else _joined(head, self._issued(found.document))

    def _differences(self, inspection_id: str) -> Iterator[str]:
        inspection = self.context.inspections.get(inspection_id)
        if inspection is None:
            yield "没有这次检查"
            return
        if inspection.state is not InspectionState.SEALED:
            yield "检查尚未封存，没有可核验的封存记录"
            return
        events = self.context.log.about(inspection_id, "inspection.sealed")
        if len(events) != 1:
            yield f"封存事件应有 1 条，实有 {len(events)} 条"
            return
        yield from self._seal_differences(inspection_id, cast(Facts, json.loads(events[0].body)))
        yield from self._file_differences(inspection_id)
        for paper in self.context.papers.of(inspection_id):
            yield from IssuedChecks(self.context).differences(paper)
        yield from SignedFiles(self.context).differences(issued_of(self.context, inspection_id))
        yield from self.context.log.breaks()

    def _seal_differences(self, inspection_id: str, event: Facts) -> Iterator[str]:
        sealed = cast(Facts, event["seal"])
        digest = plain.digest(sealed)
        if digest != event["sha256"]:
            yield "封存记录的 SHA-256 与内容不符"
        key, mark = bytes.fromhex(str(event["key"])), bytes.fromhex(str(event["signature"]))
        if not signed_by(key, mark, str(event["sha256"]).encode()):
            yield "封存记录的设备签名不对"
        if "imported" not in event and not self._own_key(key):
            yield "封存记录的密钥不是登记的设备密钥"
        case = self.cases.read(inspection_id)
        if plain.dump(case.inspection.sealed_at) != sealed["sealed_at"]:
            yield "封存时间与封存时不同"
        stored = cast(Facts, sealed["content"])
        now = content(case, cast(dict[str, str], stored["documents"]))
        now["bureau"] = stored["bureau"]
        yield from _named_differences(now, stored)
        whole = seal(
            stored, case, case.documents, self.context.trail.of(inspection_id), str(sealed["sealed_at"])
        )
        for part, name in (("signatures", "签名"), ("files", "文书登记"), ("trail", "改动记录")):
            if whole[part] != sealed[part]:
                yield f"{name}与封存时不同"
        yield from self._unbound(inspection_id, plain.digest(stored))

    def _own_key(self, key: bytes) -> bool:
        from inspector.storage.device_log import stream_id

        stream = self.context.log.stream(stream_id(key))
        return stream is not None and stream.public_key == key

    def _unbound(self, inspection_id: str, content_sha256: str) -> Iterator[str]:
        for one in self.context.inspections.signatures(inspection_id):
            if one.attendance is Attendance.SIGNED and one.content_sha256 != content_sha256:
                yield f"{one.name}的签名不是签在这份内容上"

    def _file_differences(self, inspection_id: str) -> Iterator[str]:
        files, originals = Vault(self.context.paths.documents), Vault(self.context.paths.originals)
        stored = self.cases.read(inspection_id)
        for record in stored.documents:
            problem = files.verify(record.pdf_sha256)
            if problem is not None:
                yield f"《{record.title}》的文件：{problem.sentence}"
        for one in stored.evidence:
            problem = originals.verify(one.sha256)
            if problem is not None:
                yield f"照片 {one.sequence:03d}（{one.original_name}）：{problem.sentence}"

    def _checked(self, inspection_id: str) -> tuple[str, ...]:
        stored = self.cases.read(inspection_id)
        event = json.loads(self.context.log.about(inspection_id, "inspection.sealed")[0].body)
        line = (
            f"封存内容、签名 {len(stored.signatures)} 个、文书 {len(stored.documents)} 份、"
            f"照片 {len(stored.evidence)} 张、日志链，全部一致"
        )
        papers = self.context.papers.of(inspection_id)
        more = (f"另行签发的文书 {len(papers)} 份，与签发时一致",) if papers else ()
        copies = SignedFiles(self.context).checked(issued_of(self.context, inspection_id))
        return (line, *more, *copies, *device_remark(self.context, str(event["key"])))


def codes_in(source: Path | bytes) -> tuple[str, ...]:
    """The codes of documents in the picture of a page; needs no database.

    Raises KnownError for anything but a whole picture.
    """
    from inspector.evidence.code_reading import read_codes

    return tuple(text for text in read_codes(source) if parse_code(text))


def _joined(*verdicts: Verdict) -> Verdict:
    """All of them; a line is said once."""
    lines = dict.fromkeys(line for one in verdicts for line in one.lines)
    known = {document.record.id: document for one in verdicts for document in one.documents}
    return Verdict(all(one.ok for one in verdicts), tuple(lines), tuple(known.values()))


def device_remark(context: Context, key: str) -> tuple[str, ...]:
    """Says so when a seal was made with another device's public key (hex), by the key's fingerprint."""
    if bytes.fromhex(key) == context.log.own().public_key:
        return ()
    fingerprint = hashlib.sha256(bytes.fromhex(key)).hexdigest()[:16]
    return (
        f"封存于另一台设备（密钥指纹 {' '.join(fingerprint[place : place + 4] for place in range(0, 16, 4))}）",
    )


def _named_differences(now: Facts, sealed: Facts) -> Iterator[str]:
    words = {
        "bureau": "单位信息",
        "inspection": "检查信息",
        "answers": "检查项结果",
        "findings": "问题",
        "evidence": "证据清单",
        "numbers": "文号",
        "documents": "文书内容",
    }
    for part, word in words.items():
        if now.get(part) != sealed.get(part):
            yield f"{word}与封存时不同{_where(now.get(part), sealed.get(part))}"


def _where(now: plain.Plain, sealed: plain.Plain) -> str:
    """The first field that differs, for a person who looks for it."""
    if isinstance(now, dict) and isinstance(sealed, dict):
        names = sorted(name for name in {*now, *sealed} if now.get(name) != sealed.get(name))
        return f"：{names[0]}" + _where(now.get(names[0]), sealed.get(names[0]))
    if isinstance(now, list) and isinstance(sealed, list):
        if len(now) != len(sealed):
            return f"（{len(sealed)} 条变为 {len(now)} 条）"
        index = next(place for place, pair in enumerate(zip(now, sealed, strict=True)) if pair[0] != pair[1])
        return f" 第 {index + 1} 条" + _where(now[index], sealed[index])
    return ""
