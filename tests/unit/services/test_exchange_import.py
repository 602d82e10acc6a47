"""Hand-written files: what they may leave out, and everything for which they are refused whole."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from inspector.domain.deadline import DeadlineKind
from inspector.domain.inspection import Handling, InspectionState
from inspector.services.exchange_format import ExchangeError
from inspector.services.exchange_reading import MAX_BYTES
from tests.unit.services.conftest import CHECKLIST
from tests.unit.services.exchange_files import (
    ENTERED,
    STROKES,
    another_base,
    handwritten,
    officer,
    on_disk,
    signed,
)

DOCUMENTATION = Path(__file__).resolve().parents[3] / "docs" / "exchange-format.md"


@pytest.fixture
def base(tmp_path):
    services = another_base(tmp_path / "base")
    yield services
    services.close()


def taken(base, tmp_path, document):
    imported = base.exchange.import_file(target=on_disk(tmp_path / "in", document)).value
    return base.inspections.case(imported.inspection_id)


def test_that_the_example_of_the_documentation_is_imported(base, tmp_path):
    example = re.search(r"```json\n(\{\n.*?)```", DOCUMENTATION.read_text(encoding="utf-8"), re.DOTALL)
    case = taken(base, tmp_path, example[1])
    assert case.inspection.state is InspectionState.IN_PROGRESS
    assert case.bureau.name == "示例市生态环境局"
    assert [one.name for one in base.officers.all()] == ["李晓梅", "王建国"]
    assert case.findings[0].due is not None
    assert [one.place for one in case.finding_evidence(case.findings[0])] == ["东侧出口"]


def test_that_what_a_file_leaves_out_is_filled_in(base, tmp_path):
    document = handwritten(findings=[{"items": ["a18"]}, {"title": "其他", "fact": "道路积尘。"}])
    case = taken(base, tmp_path, document)
    item = base.library.checklist(checklist_id=CHECKLIST).item("a18")
    drafted, free = case.findings
    assert (drafted.title, drafted.requirement, drafted.deadline) == (
        item.problem_title,
        item.requirement,
        item.deadline,
    )
    assert drafted.articles == base.library.cited(item=item, day=drafted.conduct_from)
    assert drafted.conduct_from.isoformat() == "2026-11-18"
    assert (free.deadline.kind, free.handling, free.articles) == (DeadlineKind.IMMEDIATE, Handling.ORDER, ())
    assert case.evidence[0].proves == item.question
    assert case.inspection.place == "示例路1号"
    assert [one.role for one in case.inspection.inspectors] == ["inspector", "recorder"]
    assert base.sites.same_code(credit_code=case.inspection.site.credit_code)[0].id == case.inspection.site.id


def test_that_a_file_without_findings_gets_one_for_every_answer_that_is_not_in_order(base, tmp_path):
    document = handwritten()
    del document["findings"]
    document["answers"][0]["result"] = "noncompliant"
    case = taken(base, tmp_path, document)
    assert [one.items for one in case.findings] == [(f"{CHECKLIST}/a01",), (f"{CHECKLIST}/a18",)]


def test_that_conduct_before_the_change_of_law_is_judged_by_the_old_law(base, tmp_path):
    document = handwritten(
        findings=[{"items": ["a18"], "conduct_from": "2026-07-10", "fact": "七月即已存在。"}]
    )
    laws = {one.citation.partition(":")[0] for one in taken(base, tmp_path, document).findings[0].articles}
    assert laws == {"air-2018"}


@pytest.mark.parametrize(("day", "law"), [("2026-07-10", "air-2018"), ("2026-11-18", "code")])
def test_that_the_law_of_the_conduct_or_of_the_day_of_the_visit_may_be_chosen(base, tmp_path, day, law):
    entry = {
        "items": ["a18"],
        "fact": "七月曾经存在。",
        "conduct_from": "2026-07-10",
        "conduct_to": "2026-07-12",
        "law_choice": day,
        "law_choice_reason": "比较后适用处罚较轻的规定",
    }
    finding = taken(base, tmp_path, handwritten(findings=[entry])).findings[0]
    assert finding.law_day.isoformat() == day
    assert {one.citation.partition(":")[0] for one in finding.articles} == {law}


def test_that_articles_may_be_named_by_citation(base, tmp_path):
    item = base.library.checklist(checklist_id=CHECKLIST).item("a18")
    wanted = base.library.cited(item=item, day=base.context.clock.now().date())
    document = handwritten(
        findings=[{"items": ["a18"], "fact": "缺冲洗。", "articles": [one.citation for one in wanted]}]
    )
    assert taken(base, tmp_path, document).findings[0].articles == wanted


def test_that_a_signed_file_is_reviewed_signed_and_sealed_on_this_device(base, tmp_path):
    case = taken(base, tmp_path, signed())
    assert case.inspection.state is InspectionState.SEALED
    assert case.inspection.sealed_at.isoformat() == "2026-11-18T01:23:00+00:00"
    assert case.numbers["rectification_notice"] == "示环限改字〔2026〕7号"
    assert [one.name for one in sorted(case.signatures, key=lambda one: one.signed_at)] == [
        "孙立军",
        "王建国",
        "李晓梅",
    ]
    verdict = base.verification.inspection(case.inspection.id)
    assert (verdict.ok, len(verdict.lines)) == (True, 1)


def test_that_a_file_that_waits_for_its_last_signature_is_ready(base, tmp_path):
    document = signed(state="ready")
    document["signatures"].pop()
    case = taken(base, tmp_path, document)
    assert case.inspection.state is InspectionState.READY
    assert len(case.signatures) == 2


def test_that_a_refusal_with_a_recording_is_sealed_and_leaves_the_notice_unserved(base, tmp_path):
    document = signed()
    document["signatures"][0] = {
        "role": "party", "attendance": "refused", "reason": "拒绝签字", "recording": "记录仪 0041 号"
    }  # fmt: skip
    case = taken(base, tmp_path, document)
    assert len(base.ledger.events(finding_id=case.findings[0].id)) == 1


def test_that_the_same_hand_written_file_twice_makes_one_inspection(base, tmp_path):
    for document in (handwritten(), signed()):
        file = on_disk(tmp_path / "in", document)
        first = base.exchange.import_file(target=file).value
        second = base.exchange.import_file(target=file).value
        assert (first.fresh, second.fresh) == (True, False)
        assert first.inspection_id == second.inspection_id
    assert len(base.inspections.all()) == 2


def test_that_a_known_site_and_known_officers_are_used_and_not_registered_again(bench, tmp_path):
    document = handwritten(
        officers=[{"name": one.name, "certificate": one.certificate} for one in bench.officers[:2]]
    )
    document["site"] = {"name": bench.site.name, "credit_code": bench.site.credit_code}
    case = taken(bench.services, tmp_path, document)
    assert case.inspection.site == bench.site
    assert [one.officer_id for one in case.inspection.inspectors] == [one.id for one in bench.officers[:2]]
    assert len(bench.services.officers.all()) == len(bench.officers)


def test_that_a_task_may_still_lack_officers(base, tmp_path):
    document = handwritten(state="draft", officers=[], inspection={}, answers=[], findings=[], photos=[])
    assert taken(base, tmp_path, document).inspection.state is InspectionState.DRAFT


# -- refusals --------------------------------------------------------------------------------------------------


def changed(*places, to, of=handwritten):
    """The document with one value replaced."""
    document = of()
    part = document
    for place in places[:-1]:
        part = part[place]
    part[places[-1]] = to
    return document


def without(*places, of=handwritten):
    document = of()
    part = document
    for place in places[:-1]:
        part = part[place]
    del part[places[-1]]
    return document


def more(section, entry, of=handwritten):
    document = of()
    document[section].append(entry)
    return document


GATE = {"file": "photos/gate.jpg"}
WRONG = {
    "another format": (changed("format", to="x"), "$.format", "不是检查交换文件"),
    "a newer version": (changed("version", to=2), "$.version", "先升级"),
    "a missing section": (without("site"), "$.site", "缺少"),
    "an unknown field": (changed("site", "colour", to="red"), "$.site.colour", "不认识"),
    "a wrong type": (changed("inspection", "weather", to=3), "$.inspection.weather", "文字"),
    "a wrong word": (changed("state", to="done"), "$.state", "只能是 draft、"),
    "a wrong result": (changed("answers", 0, "result", to="ok"), "$.answers[0].result", "只能是"),
    "a day that is none": (changed("plan", "approved_on", to="2026-02-30"), "$.plan.approved_on", "日期"),
    "a naive time": (changed("inspection", "left_at", to="2026-11-18T09:20:00"), "$.inspection.left_at", "带时区"),
    "a time that is none": (changed("inspection", "left_at", to="2026-11-18T29:20Z"), "$.inspection.left_at", "时间"),
    "a control character": (changed("inspection", "place", to="a\u0007"), "$.inspection.place", "U+0007"),
    "a broken character": (changed("inspection", "place", to="\ud800"), "$.inspection.place", "U+D800"),
    "a bad credit code": (changed("site", "credit_code", to="91990123MA3X2K8Q11"), "$.site.credit_code", "校验码"),
    "an unknown kind of site": (changed("site", "category", to="moon"), "$.site.category", "moon"),
    "a site without address": (without("site", "address"), "$.site.address", "地址"),
    "no bureau anywhere": (without("bureau"), "$.bureau", "先设置单位"),
    "an unknown checklist": (changed("checklists", 0, "id", to="none"), "$.checklists[0]", "没有这张清单"),
    "another version of it": (changed("checklists", 0, "version", to="1999.1"), "$.checklists[0]", "1999.1"),
    "a checklist twice": (more("checklists", {"id": CHECKLIST}), "$.checklists[1]", "两次"),
    "an unknown item": (changed("answers", 3, "item_id", to="a99"), "$.answers[3].item_id", "a99"),
    "an answer twice": (more("answers", {"item_id": "a01", "result": "compliant"}), "$.answers[30]", "两次"),
    "one officer": (changed("officers", to=[officer("王建国", "1")]), "$.officers", "不足两名"),
    "an officer twice": (changed("officers", to=[officer("王建国", "1")] * 2), "$.officers[1]", "两次"),
    "an expired certificate": (
        changed("officers", 1, to=officer("李晓梅", "2", until="2026-11-17")), "$.officers[1]", "过期"
    ),
    "a certificate without days": (without("officers", 0, "valid_to"), "$.officers[0].valid_to", "有效期"),
    "no approval": (without("plan", "approval_number"), "$.plan.approval_number", "审批"),
    "an approval after the visit": (changed("plan", "approved_on", to="2026-11-19"), "$.plan.approval_number", "晚于"),
    "no time of arrival": (without("inspection", "entered_at"), "$.inspection.entered_at", "进入时间"),
    "leaving before arriving": (changed("inspection", "left_at", to=ENTERED), "$.inspection.left_at", "不晚于"),
    "leaving in the future": (
        changed("inspection", "left_at", to="2026-11-19T09:00:00+08:00"), "$.inspection.left_at", "晚于现在"
    ),
    "an unknown item of a finding": (changed("findings", 0, "items", to=["b1"]), "$.findings[0].items[0]", "b1"),
    "a repealed article": (
        changed("findings", 0, "articles", to=["air-2018:69:1"]), "$.findings[0].articles[0]", "有效的规定"
    ),
    "an unknown article": (changed("findings", 0, "articles", to=["code:9999"]), "$.findings[0].articles[0]", "法规库"),
    "no citation": (changed("findings", 0, "articles", to=["第二条"]), "$.findings[0].articles[0]", "法律代号"),
    "conduct after the visit": (
        changed("findings", 0, "conduct_from", to="2026-11-19"), "$.findings[0].conduct_from", "晚于检查日"
    ),
    "conduct that ends before it begins": (
        changed("findings", 0, "conduct_to", to="2026-11-01"), "$.findings[0].conduct_to", "早于"
    ),
    "the law of a day before the conduct": (
        changed("findings", 0, "law_choice", to="2026-11-17"), "$.findings[0].law_choice", "早于行为"
    ),
    "the law of a day after the visit": (
        changed("findings", 0, "law_choice", to="2026-11-19"), "$.findings[0].law_choice", "晚于检查日"
    ),
    "an unknown photo of a finding": (
        changed("findings", 0, "evidence_ids", to=["photos/x.jpg"]), "$.findings[0].evidence_ids[0]", "没有照片"
    ),
    "a missing photo": (changed("photos", 0, "file", to="photos/none.jpg"), "$.photos[0].file", "找不到"),
    "another photo": (changed("photos", 0, "sha256", to="0" * 64), "$.photos[0].sha256", "不符"),
    "a photo of another size": (changed("photos", 0, "width", to=1), "$.photos[0].width", "不符"),
    "the same photo twice": (more("photos", GATE), "$.photos[1]", "同一个文件"),
    "a photo that is none": (changed("photos", 0, "file", to="inspection.json"), "$.photos[0].file", "inspection.json"),
    "a way out": (changed("photos", 0, "file", to="photos/../../gate.jpg"), "$.photos[0].file", "相对路径"),
    "an absolute path": (changed("photos", 0, "file", to="/etc/hostname"), "$.photos[0].file", "相对路径"),
    "a drive": (changed("photos", 0, "file", to="C:/gate.jpg"), "$.photos[0].file", "相对路径"),
    "a backslash": (changed("photos", 0, "file", to="photos\\gate.jpg"), "$.photos[0].file", "相对路径"),
    "an id that leaves the folder": (changed("inspection", "id", to="../x"), "$.inspection.id", "编号"),
    "a number of another pattern": (
        changed("numbers", "rectification_notice", to="别处〔2026〕7号", of=signed),
        "$.numbers.rectification_notice", "文号格式",
    ),
    "signatures on a draft": (changed("state", to="in_progress", of=signed), "$.signatures", "ready"),
    "a signature too few": (changed("signatures", to=signed()["signatures"][:2], of=signed), "$.signatures", "李晓梅"),
    "a signature of somebody else": (
        changed("signatures", 1, "name", to="赵六", of=signed), "$.signatures[1]", "不是这次检查"
    ),
    "a signature without ink": (changed("signatures", 0, "strokes", to=[], of=signed), "$.signatures[0]", "没有笔迹"),
    "a signature on another text": (
        changed("signatures", 1, "content_sha256", to="0" * 64, of=signed), "$.signatures[1]", "内容已经变化"
    ),
    "a signature before the visit": (
        changed("signatures", 0, "signed_at", to="2026-11-18T08:00:00+08:00", of=signed),
        "$.signatures[0].signed_at", "早于进入",
    ),
    "a point with three numbers": (
        changed("signatures", 0, "strokes", to=[[[1, 2, 3]]], of=signed), "$.signatures[0].strokes[0][0]", "4"
    ),
    "a refusal without proof": (
        changed("signatures", 0, to={"role": "party", "attendance": "refused", "reason": "不签"}, of=signed),
        "$.signatures[0]", "见证人",
    ),
    "an item that nobody judged": (
        changed("answers", 4, "result", to="unchecked", of=signed), "$.answers", "未检查"
    ),
    "a finding without a photo": (changed("photos", to=[], of=signed), "$.findings[0]", "没有证据"),
    "a seal that is missing": (changed("documents", to=[], of=signed), "$.documents", "seal"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_that_a_file_is_refused_whole_with_path_and_reason(base, tmp_path, name):
    document, path, reason = WRONG[name]
    text = json.dumps(document)  # ASCII, so that a broken character can be written at all
    with pytest.raises(ExchangeError) as caught:
        base.exchange.import_file(target=on_disk(tmp_path / "in", text))
    found = [(one.path, one.reason) for one in caught.value.problems]
    assert any(where == path and reason in why for where, why in found), found
    assert_nothing_stored(base)


def assert_nothing_stored(base):
    counts = base.maintenance.check().counts
    assert {name for name, count in counts.items() if count} == {"stream", "setting", "library_file"}


TEXTS = {
    "not JSON": ("{", "第 1 行"),
    "NaN": (json.dumps(changed("site", "lat_e7", to=float("nan"))), "$.site.lat_e7：不能用小数或 NaN"),
    "infinity": (json.dumps(changed("site", "lat_e7", to=float("inf"))), "$.site.lat_e7"),
    "a decimal": (json.dumps(changed("site", "lat_e7", to=1.0)), "$.site.lat_e7：不能用小数"),
    "a key twice": (
        '{"format": "inspector-inspection", "site": {"name": "a", "name": "b"}}',
        "$.site.name：同一个字段",
    ),
    "too deep for the parser": ("[" * 100_000, "嵌套过深"),
    "too deep for us": ("[" * 500 + "]" * 500, "嵌套过深"),
    "a number too long": ('{"format": ' + "9" * 5000 + "}", "数字过大"),
    "a list": ("[]", "$.format"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_that_text_which_is_no_proper_document_is_refused(base, tmp_path, name):
    text, reason = TEXTS[name]
    with pytest.raises(ExchangeError, match=re.escape(reason)):
        base.exchange.import_file(target=on_disk(tmp_path / "in", text))
    assert_nothing_stored(base)


def test_that_bytes_that_are_not_utf8_and_huge_files_are_refused(base, tmp_path):
    file = tmp_path / "x.json"
    file.write_bytes('{"format": "检查"}'.encode("gb18030"))
    with pytest.raises(ExchangeError, match="UTF-8"):
        base.exchange.import_file(target=file)
    with file.open("r+b") as handle:
        handle.truncate(MAX_BYTES + 1)
    with pytest.raises(ExchangeError, match="64 MB"):
        base.exchange.import_file(target=file)


def test_that_a_link_out_of_the_folder_is_refused(base, tmp_path):
    file = on_disk(tmp_path / "in", handwritten())
    outside = tmp_path / "outside.jpg"
    (tmp_path / "in" / "photos" / "gate.jpg").rename(outside)
    try:
        (tmp_path / "in" / "photos" / "gate.jpg").symlink_to(outside)
    except OSError:
        pytest.skip("this system does not let us make links")
    with pytest.raises(ExchangeError, match="不在交换文件所在的文件夹里"):
        base.exchange.import_file(target=file)


def test_that_an_id_with_other_content_is_refused(base, tmp_path):
    base.exchange.import_file(target=on_disk(tmp_path / "in", changed("inspection", "id", to="visit-1")))
    other = changed("inspection", "id", to="visit-1")
    other["answers"][0]["note"] = "不同"
    with pytest.raises(ExchangeError, match=r"\$\.inspection\.id：本机已有编号 visit-1、内容不同"):
        base.exchange.import_file(target=on_disk(tmp_path / "in", other))


def test_that_an_id_of_another_records_finding_is_refused_with_its_section(base, tmp_path):
    first = changed("findings", 0, "id", to="finding-1")
    base.exchange.import_file(target=on_disk(tmp_path / "in", first))
    first["inspection"]["weather"] = "阴"
    with pytest.raises(ExchangeError, match=r"\$\.findings：编号"):
        base.exchange.import_file(target=on_disk(tmp_path / "in", first))
    assert len(base.inspections.all()) == 1


def test_that_the_times_of_the_file_are_those_of_the_visit(base, tmp_path):
    case = taken(base, tmp_path, signed())
    assert case.inspection.entered_at.isoformat() == "2026-11-18T00:10:00+00:00"
    assert case.inspection.left_at.isoformat() == "2026-11-18T01:20:00+00:00"
    assert len(case.signatures[0].strokes[0]) == len(STROKES[0])
