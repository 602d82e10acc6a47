"""What goes out comes back: export, import into an empty base, export again."""

from __future__ import annotations

import json
from datetime import date

import pytest

from inspector.domain.document import Attendance, SignerRole
from inspector.domain.inspection import InspectionState, Result
from inspector.domain.law import BasisKind
from inspector.errors import KnownError
from inspector.evidence.vault import Vault
from inspector.services import signing
from inspector.services.local_rules import LocalRule, local_article
from tests.unit.services.conftest import CHECKLIST, TODAY
from tests.unit.services.exchange_files import another_base, rewritten


@pytest.fixture
def empty(tmp_path):
    services = another_base(tmp_path / "second")
    yield services
    services.close()


def planned(bench):
    return bench.services.inspections.create(bench.plan())


def under_way(bench):
    inspection = bench.begun()
    bench.answer(inspection, "a01", Result.COMPLIANT, value="2.6")
    bench.answer(inspection, "a18", Result.NONCOMPLIANT)
    bench.answer(inspection, "a19", Result.NONCOMPLIANT)
    bench.services.inspections.undo(inspection.id)
    bench.photo(inspection, "a18")
    return inspection


def half_signed(bench):
    package = bench.services.signing.begin(bench.filled().id).value
    bench.services.signing.sign(package.case.inspection.id, bench.ink(package.slots[0], package))
    return package.case.inspection


def refused(bench):
    """The party refused to sign; a witness stood by."""
    inspection = bench.filled()
    package = bench.services.signing.begin(inspection.id).value
    given = signing.SignatureInput(
        SignerRole.PARTY,
        "孙立军",
        package.content_sha256,
        attendance=Attendance.REFUSED,
        reason="对事实有异议",
        witness_name="社区干部",
    )
    package = bench.services.signing.sign(inspection.id, given).value
    for slot in package.slots[1:]:
        package = bench.services.signing.sign(inspection.id, bench.ink(slot, package)).value
    plan = bench.services.signing.seal_plan(inspection.id)
    return bench.services.signing.seal(plan, signing.render_sealed(plan, bench.paths)).value


def sealed(bench):
    return bench.sealed(("a18", "a01"))


STAGES = [
    (lambda bench: planned(bench).value, "draft"),
    (under_way, "in_progress"),
    (half_signed, "ready"),
    (sealed, "sealed"),
    (refused, "sealed"),
]


@pytest.mark.parametrize(("stage", "state"), STAGES)
def test_that_an_export_imported_into_an_empty_base_exports_to_the_same_bytes(
    bench, empty, tmp_path, stage, state
):
    inspection = stage(bench)
    first = bench.services.exchange.export(inspection_id=inspection.id, folder=tmp_path / "first")
    imported = empty.exchange.import_file(target=first).value
    second = empty.exchange.export(inspection_id=imported.inspection_id, folder=tmp_path / "second-export")
    assert second.read_bytes() == first.read_bytes()
    assert json.loads(first.read_text(encoding="utf-8"))["state"] == state
    assert files_of(second.parent) == files_of(first.parent)
    assert empty.maintenance.check(originals=True).problems == ()


def files_of(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_that_the_same_export_again_changes_nothing(bench, empty, tmp_path):
    for number, stage in enumerate((under_way, sealed)):
        file = bench.services.exchange.export(inspection_id=stage(bench).id, folder=tmp_path / f"out{number}")
        assert empty.exchange.import_file(target=file).value.fresh
        events = empty.context.log.own(), list(empty.maintenance.check().counts.items())
        again = empty.exchange.import_file(target=file.parent)
        assert not again.value.fresh
        assert not again.changes
        assert (empty.context.log.own(), list(empty.maintenance.check().counts.items())) == events
        assert not bench.services.exchange.import_file(target=file).value.fresh


def test_that_an_inspection_that_went_on_here_is_not_overwritten_by_another_state_of_it(bench, tmp_path):
    inspection = under_way(bench)
    file = bench.services.exchange.export(inspection_id=inspection.id, folder=tmp_path / "out")
    bench.answer(inspection, "a02", Result.COMPLIANT)
    with pytest.raises(KnownError, match="内容不同"):
        bench.services.exchange.import_file(target=file)


def test_that_an_imported_draft_goes_on_with_undo_and_is_sealed_here(bench, empty, tmp_path):
    inspection = bench.filled()
    file = bench.services.exchange.export(inspection_id=inspection.id, folder=tmp_path / "out")
    empty.exchange.import_file(target=file)
    assert empty.inspections.undo(inspection.id).value.text == "问题"
    assert "查见问题属实" not in empty.inspections.case(inspection.id).findings[0].fact
    assert empty.inspections.get(inspection.id).state is InspectionState.IN_PROGRESS


def test_that_an_imported_seal_stays_as_it_was_and_names_the_other_device(bench, empty, tmp_path):
    inspection = sealed(bench)
    file = bench.services.exchange.export(inspection_id=inspection.id, folder=tmp_path / "out")
    empty.exchange.import_file(target=file)
    event = json.loads(empty.context.log.about(inspection.id, "inspection.sealed")[0].body)
    original = json.loads(bench.services.context.log.about(inspection.id, "inspection.sealed")[0].body)
    imported = event.pop("imported")
    assert event == original
    assert imported == {"by": "本机", "at": "2026-11-18T03:00:00.000Z"}
    verdict = empty.verification.inspection(inspection.id)
    assert verdict.ok
    fingerprint = bench.services.session.device().stream[:16]
    spaced = " ".join(fingerprint[place : place + 4] for place in range(0, 16, 4))
    assert verdict.lines[-1] == f"封存于另一台设备（密钥指纹 {spaced}）"
    with pytest.raises(KnownError, match="已封存"):
        empty.inspections.answer(inspection.id, CHECKLIST, "a03", Result.COMPLIANT)


def test_that_the_ledger_of_an_imported_inspection_stands_where_it_stood(bench, empty, tmp_path):
    inspection = sealed(bench)
    file = bench.services.exchange.export(inspection_id=inspection.id, folder=tmp_path / "out")
    empty.exchange.import_file(target=file)
    for one in bench.services.inspections.case(inspection.id).findings:
        steps = [event.step for event in bench.services.ledger.events(finding_id=one.id)]
        assert [event.step for event in empty.ledger.events(finding_id=one.id)] == steps
        assert len(steps) == 2


def test_that_a_sealed_inspection_imports_into_the_base_of_another_bureau_and_verifies_there(
    bench, empty, tmp_path
):
    empty.bureau.save(bureau=empty.bureau.suggest(name="另一市生态环境局", region="另"))
    inspection = sealed(bench)
    file = bench.services.exchange.export(inspection_id=inspection.id, folder=tmp_path / "out")
    empty.exchange.import_file(target=file)
    assert empty.bureau.get().name == "另一市生态环境局"
    assert empty.verification.inspection(inspection.id).ok
    again = empty.exchange.export(inspection_id=inspection.id, folder=tmp_path / "again")
    assert again.read_bytes() == file.read_bytes()


def test_that_half_signed_papers_do_not_move_to_a_bureau_whose_name_nobody_signed(bench, empty, tmp_path):
    empty.bureau.save(bureau=empty.bureau.suggest(name="另一市生态环境局", region="示"))
    file = bench.services.exchange.export(inspection_id=half_signed(bench).id, folder=tmp_path / "out")
    with pytest.raises(KnownError, match="不是签在这份内容上"):
        empty.exchange.import_file(target=file)
    assert empty.inspections.all() == ()


def test_that_a_number_used_here_already_refuses_the_import(bench, tmp_path):
    other = another_base(tmp_path / "second")
    try:
        file = bench.services.exchange.export(inspection_id=sealed(bench).id, folder=tmp_path / "out")
        other.exchange.import_file(target=file)
        second = bench.services.exchange.export(inspection_id=half_signed(bench).id, folder=tmp_path / "out2")
        rewritten(
            second, lambda document: document["numbers"].update(rectification_notice="示环限改字〔2026〕20号")
        )
        with pytest.raises(KnownError, match=r"\$\.numbers\.rectification_notice：文号.*已用于"):
            other.exchange.import_file(target=second)
    finally:
        other.close()


def test_that_an_export_needs_an_empty_folder_and_whole_originals(bench, tmp_path):
    inspection = under_way(bench)
    occupied = tmp_path / "occupied"
    occupied.mkdir()
    (occupied / "note.txt").write_text("x", encoding="utf-8")
    with pytest.raises(KnownError, match="不是空文件夹"):
        bench.services.exchange.export(inspection_id=inspection.id, folder=occupied)
    photo = bench.services.inspections.case(inspection.id).evidence[0]
    original = Vault(bench.paths.originals).path(photo.sha256)
    original.chmod(0o644)
    original.write_bytes(b"something else")
    with pytest.raises(KnownError, match="校验值不一致"):
        bench.services.exchange.export(inspection_id=inspection.id, folder=tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_that_a_voided_inspection_is_not_exported(bench, tmp_path):
    inspection = under_way(bench)
    bench.services.inspections.discard(inspection.id, "走错了工地")
    with pytest.raises(KnownError, match="作废"):
        bench.services.exchange.export(inspection_id=inspection.id, folder=tmp_path / "out")


def test_that_an_article_of_a_local_rule_travels_with_its_finding(bench, empty, tmp_path):
    inspection = bench.filled(("a18", "a23"))
    finding = bench.services.inspections.case(inspection.id).findings[1]
    rule = LocalRule("示例省大气污染防治条例", 45, None, BasisKind.DUTY, "要装在线监测。", date(2024, 3, 1))
    bench.services.findings.edit(finding_id=finding.id, articles=(local_article(rule, TODAY),))
    file = bench.services.exchange.export(inspection_id=inspection.id, folder=tmp_path / "out")
    empty.exchange.import_file(target=file)
    arrived = empty.inspections.case(inspection.id).findings[1].articles
    assert [(one.law_title, one.citation) for one in arrived] == [("示例省大气污染防治条例", "local:45")]
