"""Signing binds ink to the text; sealing freezes everything; verify names whatever differs."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace

import pytest

from inspector.domain.document import Attendance, DocumentKind, SignerRole
from inspector.domain.inspection import InspectionState, Result
from inspector.domain.rectification import RectificationState
from inspector.errors import KnownError
from inspector.evidence.vault import Vault
from inspector.services import signing


def test_that_a_sealed_inspection_verifies_and_refuses_a_changed_answer(bench):
    sealed = bench.sealed()
    assert sealed.state is InspectionState.SEALED
    assert bench.services.verification.inspection(sealed.id).ok
    with pytest.raises(KnownError, match="已封存"):
        bench.answer(sealed, "a03", Result.COMPLIANT)


@pytest.mark.parametrize("table", ["answer", "finding", "evidence", "signature", "document", "change"])
def test_that_the_base_itself_refuses_to_change_a_sealed_row(bench, table):
    bench.sealed()
    database = bench.services.context.database
    for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET inspection_id = inspection_id"):
        with pytest.raises(KnownError, match="已封存"), database.write() as connection:
            connection.execute(statement)


def test_that_a_fatal_line_in_the_review_stops_signing(bench):
    inspection = bench.begun()
    with pytest.raises(KnownError, match="还不能签字"):
        bench.services.signing.begin(inspection.id)
    assert bench.services.inspections.get(inspection.id).state is InspectionState.IN_PROGRESS
    assert bench.services.context.numbers.of(inspection.id) == ()


def test_that_a_signature_on_a_text_that_changed_is_refused(bench):
    package = bench.services.signing.begin(bench.filled().id).value
    stale = replace(bench.ink(package.slots[0], package), content_sha256="0" * 64)
    with pytest.raises(KnownError, match="内容已经变化"):
        bench.services.signing.sign(package.case.inspection.id, stale)


def test_that_going_back_to_editing_drops_the_signatures_and_keeps_the_number(bench):
    inspection = bench.filled()
    package = bench.sign_all(inspection)
    number = package.numbers["rectification_notice"]
    bench.services.signing.reopen(inspection.id, "期限写错")
    assert bench.services.inspections.case(inspection.id).signatures == ()
    again = bench.services.signing.begin(inspection.id).value
    assert again.numbers["rectification_notice"] == number


def test_that_sealing_waits_for_every_required_signature(bench):
    package = bench.services.signing.begin(bench.filled().id).value
    bench.services.signing.sign(package.case.inspection.id, bench.ink(package.slots[0], package))
    with pytest.raises(KnownError, match="还缺王建国、李晓梅的签名"):
        bench.services.signing.seal_plan(package.case.inspection.id)


def test_that_a_refusal_needs_its_reason_and_a_witness_or_recording(bench):
    package = bench.services.signing.begin(bench.filled().id).value
    refusal = replace(bench.ink(package.slots[0], package), attendance=Attendance.REFUSED, strokes=())
    with pytest.raises(KnownError, match="情况"):
        bench.services.signing.sign(package.case.inspection.id, refusal)
    with pytest.raises(KnownError, match="见证人"):
        bench.services.signing.sign(package.case.inspection.id, replace(refusal, reason="有不同意见"))


def test_that_a_refusal_with_a_witness_asks_for_the_witness_and_leaves_the_notice_unserved(bench):
    package = bench.services.signing.begin(bench.filled().id).value
    inspection_id = package.case.inspection.id
    refusal = replace(
        bench.ink(package.slots[0], package),
        attendance=Attendance.REFUSED,
        strokes=(),
        reason="有不同意见",
        witness_name="何证人",
    )
    package = bench.services.signing.sign(inspection_id, refusal).value
    assert [slot.role for slot in package.slots][-1] is SignerRole.WITNESS
    for slot in package.slots[1:]:
        package = bench.services.signing.sign(inspection_id, bench.ink(slot, package)).value
    plan = bench.services.signing.seal_plan(inspection_id)
    bench.services.signing.seal(plan, signing.render_sealed(plan, bench.paths))
    assert {line.state for line in bench.services.ledger.lines()} == {RectificationState.TO_SERVE}
    assert bench.services.verification.inspection(inspection_id).ok


def test_that_each_case_takes_the_next_number_and_the_block_runs_out_loudly(bench):
    numbers = [bench.services.documents.of(bench.sealed(over_cap_reason="复查").id) for _ in range(3)]
    issued = [
        one.number for records in numbers for one in records if one.kind is DocumentKind.RECTIFICATION_NOTICE
    ]
    assert issued == [f"示环限改字〔2026〕{n}号" for n in (20, 21, 22)]
    with pytest.raises(KnownError, match="号段已用完"):
        bench.services.signing.begin(bench.filled(over_cap_reason="复查").id)


def test_that_a_visit_without_findings_takes_no_number(bench):
    sealed = bench.sealed(())
    kinds = [one.kind for one in bench.services.documents.of(sealed.id)]
    assert kinds == [DocumentKind.CHECKLIST_RECORD, DocumentKind.SITE_RECORD]
    assert bench.services.numbers.left() == 3


TAMPERED = {
    "检查项结果": "UPDATE answer SET note = '改过' WHERE item_id = 'a03'",
    "问题": "UPDATE finding SET fact = '改过'",
    "证据清单": "UPDATE evidence SET proves = '改过'",
    "检查信息": "UPDATE inspection SET record_text = '改过'",
    "签名": "UPDATE signature SET opinion = '有异议' WHERE role = 'party'",
    "文书登记": "UPDATE document SET pages = 9",
    "改动记录": "DELETE FROM change WHERE id = 2",
    "文号": "UPDATE number SET text = '示环限改字〔2026〕99号'",
}


@pytest.mark.parametrize("what", TAMPERED)
def test_that_verify_names_what_was_changed_behind_the_programs_back(bench, what):
    sealed = bench.sealed()
    raw = sqlite3.connect(bench.paths.database)
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute(TAMPERED[what])
    raw.commit()
    raw.close()
    verdict = bench.services.verification.inspection(sealed.id)
    assert not verdict.ok
    assert any(what in line for line in verdict.lines), verdict.lines


def test_that_verify_names_an_altered_photo_and_an_altered_pdf(bench):
    sealed = bench.sealed()
    case = bench.services.inspections.case(sealed.id)
    photo = Vault(bench.paths.originals).path(case.evidence[0].sha256)
    paper = bench.services.documents.path(case.documents[0])
    for path in (photo, paper):
        path.chmod(0o600)
        path.write_bytes(path.read_bytes()[:-1] + b"\x00")
    lines = bench.services.verification.inspection(sealed.id).lines
    assert any("照片 001" in line for line in lines)
    assert any("的文件" in line for line in lines)


def test_that_a_rewritten_log_is_noticed(bench):
    sealed = bench.sealed()
    raw = sqlite3.connect(bench.paths.database)
    raw.execute("DROP TRIGGER event_is_append_only")
    changed = "CAST(replace(CAST(body AS TEXT), '示例路1号', '示例路2号') AS BLOB)"
    raw.execute(f"UPDATE event SET body = {changed} WHERE kind = 'inspection.sealed'")
    raw.commit()
    raw.close()
    verdict = bench.services.verification.inspection(sealed.id)
    assert not verdict.ok
    assert any("哈希链" in line for line in verdict.lines)


def test_that_an_exported_copy_is_recognised_and_a_touched_one_is_not(bench, tmp_path):
    record = bench.services.documents.of(bench.sealed().id)[0]
    copy = bench.services.documents.export(record.id, tmp_path / "copy.pdf")
    assert bench.services.verification.pdf(copy).ok
    copy.write_bytes(copy.read_bytes() + b"\n")
    assert not bench.services.verification.pdf(copy).ok


@pytest.mark.skipif(os.name == "nt", reason="file modes of this kind exist on POSIX only")
def test_that_the_device_key_is_readable_by_its_owner_only(bench):
    assert (bench.paths.keys / "device.key").stat().st_mode & 0o077 == 0


def test_that_sealing_without_the_device_key_leaves_the_inspection_as_it_was(bench):
    inspection = bench.filled()
    bench.sign_all(inspection)
    plan = bench.services.signing.seal_plan(inspection.id)
    files = signing.render_sealed(plan, bench.paths)
    (bench.paths.keys / "device.key").unlink()
    with pytest.raises(KnownError, match="密钥"):
        bench.services.signing.seal(plan, files)
    assert bench.services.inspections.get(inspection.id).state is InspectionState.READY
    assert bench.services.documents.of(inspection.id) == ()


def test_that_a_number_reserved_for_a_notice_that_is_not_needed_any_more_is_voided_before_signing(bench):
    inspection = bench.filled()
    number = bench.services.signing.begin(inspection.id).value.numbers["rectification_notice"]
    bench.services.signing.reopen(inspection.id, "当事人当场提交合同，问题不成立")
    finding = bench.services.inspections.case(inspection.id).findings[0]
    bench.answer(inspection, "a18", Result.COMPLIANT)
    assert finding not in bench.services.inspections.case(inspection.id).findings
    bench.sign_all(inspection)
    plan = bench.services.signing.seal_plan(inspection.id)
    bench.services.signing.seal(plan, signing.render_sealed(plan, bench.paths))
    assert bench.services.verification.inspection(inspection.id).ok
    kept = {one.text: (one.state, one.why) for one in bench.services.context.numbers.numbers()}
    assert kept[number] == ("void", "不再需要该文书")
