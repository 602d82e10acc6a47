"""Setting up the bureau on an empty base: everything that the first-run page asked for, stored in one go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from inspector.domain.bureau import Bureau
from inspector.domain.document import DocumentKind
from inspector.domain.officer import Officer
from inspector.services.changes import Changes, Done

if TYPE_CHECKING:
    from inspector.bootstrap import Services


@dataclass(frozen=True)
class Block:
    """The first block of document numbers that this machine may use."""

    kind: DocumentKind
    year: int
    first: int
    last: int


@dataclass(frozen=True)
class Founding:
    """The first of `officers` is the one who works on this machine."""

    bureau: Bureau
    blocks: tuple[Block, ...]
    officers: tuple[Officer, ...]


def found(services: Services, founding: Founding) -> Done[Bureau]:
    """Runs in the lane. The bureau comes last, so that a failure before it leaves the first-run page in force;
    what an earlier attempt stored already is not stored twice.
    """
    people = [_store_officer(services, officer) for officer in founding.officers]
    blocks = [_store_block(services, block) for block in founding.blocks]
    chosen = services.session.choose(officer_id=people[0].value.id)
    done = services.bureau.save(bureau=founding.bureau)
    parts = (*(one.changes for one in people), *(one.changes for one in blocks), chosen.changes)
    return Done(done.value, reduce(or_, parts, done.changes))


def _store_officer(services: Services, officer: Officer) -> Done[Officer]:
    known = {one.certificate: one.id for one in services.officers.all()}
    return services.officers.save(officer=replace(officer, id=known.get(officer.certificate, "")))


def _store_block(services: Services, block: Block) -> Done[None]:
    there = {(one.kind, one.year) for one in services.numbers.blocks()}
    if (block.kind, block.year) in there:
        return Done(None, Changes())
    added = services.numbers.add_block(kind=block.kind, year=block.year, first=block.first, last=block.last)
    return Done(None, added.changes)
