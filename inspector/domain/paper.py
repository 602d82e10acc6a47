"""文书 that are issued on their own, before or after a visit: what was entered, and what came out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from inspector.domain.document import DocumentKind, Signature


@dataclass(frozen=True)
class PaperDraft:
    """A paper in the making, on this machine alone.

    `entries` holds what was entered, as text by the name of the field (days and times in ISO form; a field that is
    asked for each problem as `name:finding id`). `served` names the documents or papers that a 送达回证 is about,
    `replaces` the void one that this paper takes the place of. `number` is its reserved number. `model` is the
    canonical JSON of what stands on the paper, fixed before anybody signs; "" while it may be edited.
    """

    id: str
    inspection_id: str
    kind: DocumentKind
    created_at: datetime
    created_by: str
    finding_ids: tuple[str, ...] = ()
    served: tuple[str, ...] = ()
    entries: Mapping[str, str] = field(default_factory=dict)
    replaces: str = ""
    number: str = ""
    model: str = ""
    signatures: tuple[Signature, ...] = ()

    @property
    def is_fixed(self) -> bool:
        return bool(self.model)


@dataclass(frozen=True)
class Paper:
    """An issued paper; it never changes. `model_sha256` is what its signatures are bound to.

    `on_paper`: whoever has not signed on the screen signs the printed sheet.
    """

    id: str
    inspection_id: str
    kind: DocumentKind
    title: str
    number: str
    finding_ids: tuple[str, ...]
    served: tuple[str, ...]
    entries: Mapping[str, str]
    replaces: str
    model: str
    model_sha256: str
    signatures: tuple[Signature, ...]
    pdf_sha256: str
    size: int
    pages: int
    issued_at: datetime
    issued_by: str
    on_paper: bool = False


@dataclass(frozen=True)
class Voiding:
    """That an issued document or paper (of this id) holds no more, and why; `replaced_by` the paper in its place."""

    id: str
    inspection_id: str
    number: str
    reason: str
    at: datetime
    by: str
    replaced_by: str = ""


@dataclass(frozen=True)
class OwnWording:
    """The bureau's own wording of one kind of document: the whole text of its file. The newest that holds is used."""

    id: str
    kind: DocumentKind
    text: str
    note: str
    published_at: datetime
    published_by: str
    retired_at: datetime | None = None
    retired_by: str = ""


class ServiceMethod(StrEnum):
    """直接 · 留置 (refused, with a witness or recording) · 邮寄 · 电子 (by consent) · 委托 · 公告."""

    DIRECT = "direct"
    LEFT = "left"
    MAIL = "mail"
    ELECTRONIC = "electronic"
    ENTRUSTED = "entrusted"
    ANNOUNCED = "announced"


@dataclass(frozen=True)
class Need:
    """A document that the case file should hold. `why` is a sentence; `wanted` whether the file is incomplete without.

    `finding_ids` and `served` say what a paper of this need is about. `document_id` names the issued document or paper
    that meets it, `draft_id` the draft that is being made; both "" while nothing is there.
    """

    kind: DocumentKind
    why: str
    wanted: bool = True
    finding_ids: tuple[str, ...] = ()
    served: tuple[str, ...] = ()
    document_id: str = ""
    draft_id: str = ""
    due: date | None = None

    @property
    def is_met(self) -> bool:
        return bool(self.document_id)
