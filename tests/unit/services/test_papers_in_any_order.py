"""Whatever is done with papers, in whatever order: numbers stay unique, files and log whole, the case readable."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from inspector.bootstrap import open_services
from inspector.domain.document import DocumentKind
from inspector.domain.paper import PaperDraft
from inspector.errors import KnownError
from inspector.evidence.vault import Vault
from inspector.ids import seeded_ids
from inspector.paths import Paths
from inspector.services.papers import render_paper
from tests.unit.services.conftest import Bench

KINDS = (
    DocumentKind.RESULT_NOTICE,
    DocumentKind.RECTIFICATION_ORDER,
    DocumentKind.SERVICE_PROOF,
    DocumentKind.REFERRAL_LETTER,
    DocumentKind.RECTIFICATION_NOTICE,
)
ACTS = ("make", "draft", "edit", "fix", "unfix", "sign", "issue", "void", "reissue", "drop", "wait")
STEPS = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 4)), min_size=10, max_size=20)


class Clerk:
    """Does what is asked of the paper at hand; what the program refuses is refused."""

    def __init__(self, bench: Bench, inspection_id: str) -> None:
        self.bench, self.papers, self.visit = bench, bench.services.papers, inspection_id
        self.gone: set[str] = set()

    def act(self, what: str, at: int) -> None:
        with suppress(KnownError):
            if what == "draft":
                self._draft(KINDS[at])
            elif what == "make":
                self._issue(self._draft(KINDS[at]))
            elif what == "wait":
                self.bench.clock.advance(hours=5)
            elif what in ("void", "reissue"):
                getattr(self.papers, what)(self._pick(self._documents(), at).id, "写错")
            elif found := self.bench.services.context.papers.drafts(self.visit):
                getattr(self, f"_{what}")(self._pick(found, at))
        self.look()

    def _draft(self, kind: DocumentKind) -> PaperDraft:
        served = (self._documents()[-1].id,) if kind is DocumentKind.SERVICE_PROOF else ()
        return self.papers.draft(self.visit, kind, served=served).value

    def _edit(self, draft) -> None:
        self.bench.fill(draft, {"remark": "补记", "reminder": "补记"})

    def _fix(self, draft) -> None:
        self.bench.fill(draft)
        self.papers.fix(draft.id)

    def _unfix(self, draft) -> None:
        self.papers.unfix(draft.id)

    def _sign(self, draft) -> None:
        form = self.papers.form(draft.id)
        for slot in form.slots[:1]:
            self.papers.sign(draft.id, self.bench.paper_ink(form, slot))

    def _issue(self, draft) -> None:
        if not draft.is_fixed:
            self._fix(draft)
        plan = self.papers.issue_plan(draft.id, on_paper=True)
        self.papers.issue(plan, render_paper(plan, self.bench.paths))

    def _drop(self, draft) -> None:
        self.papers.drop(draft.id)

    def _documents(self):
        documents = self.bench.services.documents.of(self.visit)
        return (*documents, *self.bench.services.context.papers.of(self.visit))

    def _pick(self, things, at: int):
        return things[at % len(things)]

    def look(self) -> None:
        """After every act."""
        found = self.bench.services.context.numbers.numbers()
        assert len({(one.kind, one.n) for one in found}) == len(found), "no number twice"
        void = {one.text for one in found if one.state == "void"}
        assert self.gone <= void, "what is void stays void"
        self.gone = void
        file = self.bench.services.paper_reader.file(self.visit)
        assert file.needs
        carried = [one.number for one in (*file.papers, *file.drafts) if one.number]
        assert len(carried) == len(set(carried))
        valid = {one.number for one in file.papers if one.id not in file.voidings} - {""}
        assert valid <= {one.text for one in found if one.state == "issued"}

    def finish(self) -> None:
        services = self.bench.services
        for paper in services.context.papers.of(self.visit):
            assert Vault(services.paths.documents).verify(paper.pdf_sha256) is None
        assert list(services.context.log.breaks()) == []
        assert services.maintenance.check(originals=False).problems == ()
        assert services.verification.inspection(self.visit).ok


FOLDERS = count()


@contextmanager
def copied(bench: Bench, folder: Path) -> Iterator[Bench]:
    """The sealed visit in a base of its own."""
    root = shutil.copytree(bench.paths.root, folder / f"base-{next(FOLDERS)}")
    services = open_services(Paths(root), type(bench.clock)(bench.clock.current), seeded_ids(root.name))
    try:
        yield Bench(services, services.context.clock, bench.officers, bench.site)
    finally:
        services.close()


@pytest.fixture
def sealed(bench):
    inspection = bench.sealed(("a18", "a01"))
    bench.number_all()
    bench.services.close()
    return inspection.id


# Making an example smaller takes minutes: every step of it makes files.
@settings(
    max_examples=15, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_that_whatever_is_done_numbers_files_and_log_stay_whole(bench, sealed, tmp_path_factory, steps):
    with copied(bench, tmp_path_factory.mktemp("any-order")) as own:
        clerk = Clerk(own, sealed)
        for what, at in steps:
            clerk.act(what, at)
        clerk.finish()
