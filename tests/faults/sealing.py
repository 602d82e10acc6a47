"""An officer who has inspected, begins to sign and seals, again and again, and says aloud where the work stands."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

from inspector.bootstrap import Services, open_services
from inspector.clock import local_date
from inspector.domain.document import DocumentKind, StrokePoint
from inspector.domain.inspection import Notices, PartyRepresentative, Result
from inspector.paths import Paths
from inspector.services import evidence, signing
from tests.faults.visit import CHECKLIST, begin_visit

INK = ((StrokePoint(1000, 2000, 0, 500), StrokePoint(5000, 2500, 40, 500)),)


def seal_for_ever(folder: Path, photo: Path) -> None:
    services = open_services(Paths(folder))
    lease_numbers(services)
    while True:
        inspection_id = inspected(services, photo)
        say(f"begin {inspection_id}")
        sign(services, inspection_id)
        say(f"signed {inspection_id}")
        plan = services.signing.seal_plan(inspection_id)
        files = signing.render_sealed(plan, services.paths)
        say(f"rendered {inspection_id}")
        services.signing.seal(plan, files)
        say(f"sealed {inspection_id}")


def sign(services: Services, inspection_id: str) -> None:
    package = services.signing.begin(inspection_id).value
    for slot in package.slots:
        given = signing.SignatureInput(
            slot.role, slot.name, package.content_sha256, slot.officer_id, strokes=INK
        )
        services.signing.sign(inspection_id, given)


def seal(services: Services, inspection_id: str) -> None:
    plan = services.signing.seal_plan(inspection_id)
    services.signing.seal(plan, signing.render_sealed(plan, services.paths))


def lease_numbers(services: Services) -> None:
    year = local_date(services.context.clock.now()).year
    services.numbers.add_block(kind=DocumentKind.RECTIFICATION_NOTICE, year=year, first=1, last=500)


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def inspected(services: Services, photo: Path) -> str:
    inspection = begin_visit(services)
    items = [item.id for item in services.library.checklist(checklist_id=CHECKLIST).items]
    services.inspections.answer(inspection.id, CHECKLIST, "a18", Result.NONCOMPLIANT)
    services.inspections.answer_rest(inspection.id, CHECKLIST, tuple(items), Result.COMPLIANT)
    prepared = evidence.prepare(services.paths, photo, photo.name)
    services.evidence.attach(inspection.id, prepared, (f"{CHECKLIST}/a18",))
    (finding,) = services.inspections.case(inspection.id).findings
    services.findings.edit(finding_id=finding.id, fact="查见问题属实。", requirement="立即改正。")
    services.inspections.edit(
        inspection.id,
        party=PartyRepresentative("某甲", "项目经理", "0", "0000", "现场负责人"),
        notices=Notices(True, True, "不申请回避"),
        left_at=services.context.clock.now(),
        record_text="检查时正在施工。",
        statement="无",
        report_due=local_date(services.context.clock.now()) + timedelta(days=10),
    )
    return inspection.id
