"""A base in a temporary folder with a bureau, officers, a site, and a visit that can be brought to any stage."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from inspector.bootstrap import Services, open_services
from inspector.clock import ManualClock, local
from inspector.domain import plain
from inspector.domain.credit_code import check_digit
from inspector.domain.document import DocumentKind, SignerRole, StrokePoint
from inspector.domain.inspection import Inspection, Notices, PartyRepresentative, Result
from inspector.domain.officer import Officer, Recusal, Role
from inspector.domain.paper import Paper, PaperDraft
from inspector.domain.site import Site
from inspector.ids import seeded_ids
from inspector.paths import Paths
from inspector.services import evidence, signing
from inspector.services.paper_signing import PaperSlot
from inspector.services.papers import PaperForm, render_paper
from inspector.services.planning import NewInspection

CHECKLIST = "dust-six-hundred"
NOW = datetime(2026, 11, 18, 2, 0, tzinfo=UTC)
TODAY = date(2026, 11, 18)
INK = (tuple(StrokePoint(900 + 200 * n, 2000 + 90 * (n % 5), 12 * n, 500) for n in range(30)),)


def code(middle: str) -> str:
    return middle + check_digit(middle)


def picture(colour: str = "tan") -> bytes:
    from PIL import Image

    target = io.BytesIO()
    Image.new("RGB", (640, 480), colour).save(target, "JPEG")
    return target.getvalue()


@dataclass
class Bench:
    """Services over a fresh base, and short ways to what a test needs first."""

    services: Services
    clock: ManualClock
    officers: tuple[Officer, ...]
    site: Site

    @property
    def paths(self) -> Paths:
        return self.services.paths

    def plan(self, **changes) -> NewInspection:
        ready = NewInspection(
            site_id=self.site.id,
            officer_ids=tuple(one.id for one in self.officers[:2]),
            checklist_ids=(CHECKLIST,),
            approval_number="示环检审〔2026〕9号",
            approver="周振华",
            approved_on=TODAY - timedelta(days=1),
            notice_number="示环检通〔2026〕8号",
            notice_served_at=NOW - timedelta(days=1),
        )
        return replace(ready, **changes)

    def begun(self, **changes) -> Inspection:
        inspection = self.services.inspections.create(self.plan(**changes)).value
        return self.services.inspections.start(inspection.id).value

    def answer(self, inspection: Inspection, item: str, result: Result | None = None, **more):
        self.clock.advance(seconds=5)
        return self.services.inspections.answer(inspection.id, CHECKLIST, item, result, **more).value

    def photo(self, inspection: Inspection, item: str, colour: str = "tan"):
        prepared = evidence.prepare(self.paths, picture(colour), f"{colour}.jpg", self.clock.now())
        return self.services.evidence.attach(inspection.id, prepared, (f"{CHECKLIST}/{item}",)).value

    def filled(self, wrong: tuple[str, ...] = ("a18",), **changes) -> Inspection:
        """Everything done but signing: all items judged, each wrong one with a photo and a finished fact."""
        inspection = self.begun(**changes)
        for item in self.services.library.checklist(checklist_id=CHECKLIST).items:
            self.answer(inspection, item.id, Result.NONCOMPLIANT if item.id in wrong else Result.COMPLIANT)
        for number, item in enumerate(wrong):
            self.photo(inspection, item, ("tan", "gray", "olive", "navy")[number])
        for finding in self.services.inspections.case(inspection.id).findings:
            requirement = finding.requirement.replace("__", "3")
            self.services.findings.edit(
                finding_id=finding.id, fact="现场检查时，查见问题属实。", requirement=requirement
            )
        self.clock.advance(minutes=40)
        return self.services.inspections.edit(
            inspection.id,
            party=PartyRepresentative("孙立军", "项目经理", "0990-5550187", "3317", "现场负责人"),
            notices=Notices(True, True, "不申请回避"),
            left_at=self.clock.now() - timedelta(minutes=1),
            record_text="检查时工地正在进行主体施工。",
            statement="情况属实。",
            report_due=date(2026, 11, 28),
        ).value

    def sign_all(self, inspection: Inspection) -> signing.SigningPackage:
        package = self.services.signing.begin(inspection.id).value
        for slot in package.slots:
            self.clock.advance(seconds=30)
            package = self.services.signing.sign(inspection.id, self.ink(slot, package)).value
        return package

    def ink(self, slot: signing.SignSlot, package: signing.SigningPackage) -> signing.SignatureInput:
        opinion = "以上笔录已阅，属实。" if slot.role is SignerRole.PARTY else ""
        return signing.SignatureInput(
            slot.role,
            slot.name,
            package.content_sha256,
            slot.officer_id,
            slot.identity,
            slot.position,
            opinion=opinion,
            strokes=INK,
        )

    def sealed(self, wrong: tuple[str, ...] = ("a18",), **changes) -> Inspection:
        inspection = self.filled(wrong, **changes)
        self.sign_all(inspection)
        plan = self.services.signing.seal_plan(inspection.id)
        return self.services.signing.seal(plan, signing.render_sealed(plan, self.paths)).value

    # ------------------------------------------------------------------ papers

    def number_all(self) -> None:
        """Numbers of this year for every kind that has a pattern and no block yet."""
        there = {one.kind for one in self.services.numbers.blocks()}
        for kind in self.services.bureau.get().number_patterns:
            if kind not in there:
                self.services.numbers.add_block(kind=DocumentKind(kind), year=2026, first=1, last=9)

    def draft(self, inspection_id: str, kind: DocumentKind, **about) -> PaperDraft:
        return self.services.papers.draft(inspection_id, kind, **about).value

    def fill(self, draft: PaperDraft, entries: dict[str, str] | None = None) -> None:
        """What is given, and something for whatever else is missing."""
        papers = self.services.papers
        papers.edit(draft.id, entries or {})
        while missing := papers.form(draft.id).missing:
            papers.edit(draft.id, {one.key: self._something(one.field) for one in missing})

    def _something(self, field) -> str:
        now = local(self.clock.now())
        usual = {"date": f"{now:%Y-%m-%d}", "moment": f"{now:%Y-%m-%dT%H:%M}", "flag": "1", "number": "3"}
        return field.choices[0] if field.choices else usual.get(field.kind, "如实填写")

    def paper_ink(self, form: PaperForm, slot: PaperSlot) -> signing.SignatureInput:
        place = (slot.role, slot.name or "周振华", plain.digest(form.model), slot.officer_id)
        return signing.SignatureInput(*place, slot.identity, slot.position, strokes=INK)

    def issued(
        self, draft: PaperDraft, entries: dict[str, str] | None = None, on_paper: bool = True
    ) -> Paper:
        """The draft filled in, fixed and issued: signed on the printed sheet, or by everybody on the screen."""
        papers = self.services.papers
        self.fill(draft, entries)
        form = papers.fix(draft.id).value
        for slot in () if on_paper else form.slots:
            papers.sign(draft.id, self.paper_ink(form, slot))
        plan = papers.issue_plan(draft.id, on_paper=on_paper)
        return papers.issue(plan, render_paper(plan, self.paths)).value

    def paper(
        self, inspection_id: str, kind: DocumentKind, entries: dict[str, str] | None = None, **about
    ) -> Paper:
        return self.issued(self.draft(inspection_id, kind, **about), entries)

    def notice(self, inspection_id: str):
        """The notice that was sealed with the visit."""
        documents = self.services.documents.of(inspection_id)
        return next(one for one in documents if one.kind is DocumentKind.RECTIFICATION_NOTICE)

    def steps(self, finding_id: str) -> list[str]:
        return [one.step.value for one in self.services.ledger.events(finding_id=finding_id)]


@pytest.fixture
def bench(tmp_path):
    clock = ManualClock(NOW)
    services = open_services(Paths(tmp_path), clock, seeded_ids("bench"))
    bureau = services.bureau.suggest(name="示例市生态环境局", region="示")
    services.bureau.save(bureau=replace(bureau, phone="0990-1"))
    number = code("91990123MA3X2K8Q1")
    site = Site("", "示例花园二期工地", "示例建筑工程有限公司", number, "示例路1号", "building-site")
    site = services.sites.save(site=site).value
    officers = tuple(services.officers.save(officer=one).value for one in _officers(site.credit_code))
    services.session.choose(officer_id=officers[0].id)
    services.numbers.add_block(kind=DocumentKind.RECTIFICATION_NOTICE, year=2026, first=20, last=22)
    yield Bench(services, clock, officers, site)
    services.close()


@pytest.fixture
def clerk(bench):
    """Who may publish wording works on the machine from now on."""
    valid = (bench.officers[0].valid_from, bench.officers[0].valid_to)
    person = Officer("", "内勤", "", "", *valid, "办公室", Role.CLERK)
    clerk = bench.services.officers.save(officer=person).value
    bench.services.session.choose(officer_id=clerk.id)
    return clerk


def _officers(recused_from: str) -> tuple[Officer, ...]:
    good = (date(2024, 1, 1), date(2028, 12, 31))
    return (
        Officer("", "王建国", "99012305017", "示例省人民政府", *good, "一中队"),
        Officer("", "李晓梅", "99012305023", "示例省人民政府", *good, "一中队"),
        Officer("", "刘洋", "99012305044", "示例省人民政府", date(2022, 1, 1), date(2026, 10, 31), "二中队"),
        Officer(
            "",
            "陈伟",
            "99012305031",
            "示例省人民政府",
            *good,
            "二中队",
            recusals=(Recusal(recused_from, "配偶任该企业财务负责人", date(2026, 2, 11)),),
        ),
        Officer("", "吴海", "", "", *good, "网格", Role.ASSISTANT),
    )
