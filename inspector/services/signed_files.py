"""Signed copies checked against the record: the file, what it stands on, and who should have signed it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from inspector.domain.certificate import BUREAU, SignedCopy
from inspector.domain.document import DocumentRecord
from inspector.evidence.vault import Vault
from inspector.services.certificate_rows import trust_of
from inspector.services.certificate_signing import TITLES
from inspector.services.context import Context
from inspector.services.issued import issued


@dataclass(frozen=True)
class FileVerdict:
    """`lines` name what differs, or what was found when nothing does. `document` is the record it belongs to."""

    ok: bool
    lines: tuple[str, ...]
    document: DocumentRecord | None = None


@dataclass(frozen=True)
class SignedFiles:
    context: Context

    def judge(self, pdf: bytes, name: str) -> FileVerdict | None:
        """What a file is; None for one without signatures that does not stand on a document of ours either."""
        copy = self.context.certificates.copy_with_file(hashlib.sha256(pdf).hexdigest())
        if copy is not None:
            return self._known(pdf, copy, name)
        document = self._standing_on(pdf)
        if document is None and b"/ByteRange" not in pdf:
            return None
        return self._unknown(pdf, document, name)

    def differences(self, documents: tuple[DocumentRecord, ...]) -> Iterator[str]:
        """What differs in the newest copies of these documents, as they lie in the vault."""
        for document in documents:
            newest = self._newest(document)
            if len(newest) > 1:
                yield f"《{document.title}》有 {len(newest)} 份最新的签名副本"
            for copy in newest:
                for line in self._stored(copy, document):
                    yield f"《{document.title}》的签名副本：{line}"

    def checked(self, documents: tuple[DocumentRecord, ...]) -> Iterator[str]:
        """Who signed the newest copies, where nothing differs."""
        for document in documents:
            for copy in self._newest(document):
                names = "、".join(f"{one.title}{one.name}" for one in copy.signers)
                yield f"《{document.title}》的证书签名（{names}）一致" + self._missing(document, copy)

    def _known(self, pdf: bytes, copy: SignedCopy, name: str) -> FileVerdict:
        document = issued(self.context, copy.document_id)
        if document is None:
            return FileVerdict(False, (f"{name} 是签名副本，但本机没有它的文书记录",))
        problems = [*self._problems(pdf, copy, document)]
        if copy.replaced_by:
            problems.append(self._later(copy))
        if problems:
            return FileVerdict(False, tuple(problems), document)
        head = f"{name} 与登记的《{document.title}》签名副本一致" + self._missing(document, copy)
        return FileVerdict(True, (head, *self._remarks(pdf)), document)

    def _unknown(self, pdf: bytes, document: DocumentRecord | None, name: str) -> FileVerdict:
        """A file that is not what was registered: say how it differs from what should be there."""
        from inspector.signing.pdf_verdict import judge

        if document is None:
            first = f"{name} 不是本机登记的签名副本，也不以任何一份封存的文书开头：文件被重新保存、改动，或来自别处"
            return FileVerdict(False, (first, *judge(pdf, trust_of(self.context)).problems))
        newest = self._newest(document)
        expected = newest[0].signers if newest else None
        verdict = judge(pdf, trust_of(self.context), expected)
        first = f"{name} 以封存的《{document.title}》开头，但 SHA-256 与登记的签名副本不同"
        return FileVerdict(False, (first, *verdict.problems), document)

    def _stored(self, copy: SignedCopy, document: DocumentRecord) -> Iterator[str]:
        vault = Vault(self.context.paths.documents)
        problem = vault.verify(copy.sha256)
        if problem is not None:
            yield problem.sentence
        else:
            yield from self._problems(vault.path(copy.sha256).read_bytes(), copy, document)

    def _problems(self, pdf: bytes, copy: SignedCopy, document: DocumentRecord) -> Iterator[str]:
        from inspector.signing.pdf_verdict import judge

        if len(pdf) != copy.size:
            yield f"文件大小与登记的不同（{copy.size} 字节变为 {len(pdf)} 字节）"
        if hashlib.sha256(pdf[: document.size]).hexdigest() != document.pdf_sha256:
            yield "文件不以封存的文书开头"
        yield from judge(pdf, trust_of(self.context), copy.signers).problems
        yield from self._list_problems(copy, document)

    def _list_problems(self, copy: SignedCopy, document: DocumentRecord) -> Iterator[str]:
        """The registered list against the sealed record and the register of certificates."""
        inspection = self.context.inspections.get(document.inspection_id)
        inspectors = inspection.inspectors if inspection else ()
        should = [(one.officer_id, one.name, TITLES[one.role]) for one in inspectors]
        officers = [one for one in copy.signers if one.officer_id != BUREAU]
        if [(one.officer_id, one.name, one.title) for one in officers] != should[: len(officers)]:
            yield "登记的签名人与检查记录里的执法人员或其先后不同"
        if [one for one in copy.signers if one.officer_id == BUREAU] and len(officers) < len(should):
            yield "执法人员没有签完就盖了章"
        for one in copy.signers:
            row = self.context.certificates.with_fingerprint(one.fingerprint)
            if row is None or row.officer_id != one.officer_id:
                yield f"{one.title}{one.name}的证书没有登记在其名下"

    def _missing(self, document: DocumentRecord, copy: SignedCopy) -> str:
        """Who has not signed yet, as the end of a sentence."""
        inspection = self.context.inspections.get(document.inspection_id)
        signed = {one.officer_id for one in copy.signers}
        names = (
            [one.name for one in inspection.inspectors if one.officer_id not in signed] if inspection else []
        )
        return f"（{'、'.join(names)}尚未签名）" if names else ""

    def _later(self, copy: SignedCopy) -> str:
        """What was added after this copy."""
        after = self.context.certificates.copy_with_file(copy.replaced_by)
        signers = after.signers[len(copy.signers) :] if after else ()
        what = "、".join(f"{one.title}{one.name}的签名" for one in signers) or "时间戳"
        return f"这是较早的副本，后面的{what}被截去或尚未加上；请以最新的签名副本为准"

    def _remarks(self, pdf: bytes) -> tuple[str, ...]:
        from inspector.signing.pdf_verdict import judge

        return judge(pdf, trust_of(self.context)).remarks

    def _newest(self, document: DocumentRecord) -> list[SignedCopy]:
        return [one for one in self.context.certificates.copies(document.id) if not one.replaced_by]

    def _standing_on(self, pdf: bytes) -> DocumentRecord | None:
        """The issued document that the file begins with, byte for byte."""
        digest, at = hashlib.sha256(), 0
        for one in self.context.certificates.issued_files(len(pdf)):
            digest.update(pdf[at : one.size])
            at = one.size
            if digest.copy().hexdigest() == one.pdf_sha256:
                return issued(self.context, one.id)
        return None
