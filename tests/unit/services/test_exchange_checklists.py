"""Checklists that a bureau published itself travel with the visits made with them, and with nothing else."""

from __future__ import annotations

import json

import pytest

from inspector.content.files import text_sha256
from inspector.domain.inspection import Result
from inspector.errors import KnownError
from inspector.services.exchange_format import ExchangeError
from inspector.storage.library import LibraryFile
from tests.unit.services.conftest import CHECKLIST
from tests.unit.services.exchange_files import another_base, handwritten, on_disk, publish_own, rewritten
from tests.unit.services.test_exchange_roundtrip import STAGES, files_of, sealed, under_way

QUESTION = "围挡连续、稳固"
NEW_LIST = "our-own-list"


@pytest.fixture
def empty(tmp_path):
    services = another_base(tmp_path / "second")
    yield services
    services.close()


def exported(bench, inspection, folder):
    return bench.services.exchange.export(inspection_id=inspection.id, folder=folder)


def read(file):
    return json.loads(file.read_text(encoding="utf-8"))


@pytest.fixture
def own_visit(bench, tmp_path):
    """The export of a visit under way with the bureau's own version."""
    publish_own(bench.services)
    return exported(bench, under_way(bench), tmp_path / "out")


# -- what goes out comes back ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("stage", "state"), STAGES[:4])
def test_that_a_visit_with_an_own_version_is_exported_to_the_same_bytes_by_another_machine(
    bench, empty, tmp_path, stage, state
):
    pin = publish_own(bench.services)
    file = exported(bench, stage(bench), tmp_path / "first")
    imported = empty.exchange.import_file(target=file).value
    again = empty.exchange.export(inspection_id=imported.inspection_id, folder=tmp_path / "again")
    assert read(file)["state"] == state
    assert files_of(again.parent) == files_of(file.parent)
    checklist = empty.inspections.case(imported.inspection_id).checklists[0]
    assert (checklist.version, checklist.sha256) == (pin.version, pin.sha256)
    assert checklist.item("a01").question == QUESTION
    assert empty.maintenance.check(originals=True).problems == ()


def test_that_the_version_of_a_visit_does_not_become_current(own_visit, empty):
    before = empty.library.checklists()
    empty.exchange.import_file(target=own_visit)
    assert empty.library.checklists() == before
    assert empty.context.knowledge.published() == ()


def test_that_the_visit_stays_readable_when_the_program_starts_anew(own_visit, empty, tmp_path):
    found = empty.exchange.import_file(target=own_visit).value.inspection_id
    empty.close()
    again = another_base(tmp_path / "second", "third")
    try:
        assert again.inspections.case(found).checklists[0].item("a01").question == QUESTION
        assert again.inspections.answer(found, CHECKLIST, "a03", Result.COMPLIANT)
    finally:
        again.close()


def test_that_a_checklist_that_only_the_bureau_has_travels_too(bench, empty, tmp_path):
    publish_own(bench.services, checklist_id=NEW_LIST)
    visit = bench.begun(checklist_ids=(NEW_LIST, CHECKLIST))
    file = exported(bench, visit, tmp_path / "out")
    assert [one["id"] for one in read(file)["checklists"] if "text" in one] == [NEW_LIST]
    empty.exchange.import_file(target=file)
    assert [one.id for one in empty.inspections.case(visit.id).checklists] == [NEW_LIST, CHECKLIST]


def test_that_what_the_program_brings_along_is_not_carried(bench, tmp_path):
    file = exported(bench, under_way(bench), tmp_path / "out")
    assert [set(one) for one in read(file)["checklists"]] == [{"id", "version", "sha256"}]


def test_that_the_same_visit_with_and_without_its_text_is_the_same(bench, own_visit, empty):
    assert empty.exchange.import_file(target=own_visit).value.fresh
    rewritten(own_visit, lambda document: document["checklists"][0].pop("text"))
    for services in (empty, bench.services):
        assert not services.exchange.import_file(target=own_visit).value.fresh


def test_that_an_own_version_of_the_same_number_here_stands_beside_it(own_visit, empty):
    here = publish_own(empty, "本局的问法")
    assert here.version == read(own_visit)["checklists"][0]["version"]
    found = empty.exchange.import_file(target=own_visit).value.inspection_id
    assert empty.inspections.case(found).checklists[0].item("a01").question == QUESTION
    assert empty.library.checklist(checklist_id=CHECKLIST).item("a01").question == "本局的问法"


def test_that_a_text_which_this_bureau_published_itself_is_not_kept_twice(own_visit, empty):
    publish_own(empty)
    before = empty.maintenance.check().counts["library_file"]
    assert empty.exchange.import_file(target=own_visit).value.fresh
    assert empty.maintenance.check().counts["library_file"] == before


# -- hand-written files ----------------------------------------------------------------------------------------


def taken(services, folder, entry):
    imported = services.exchange.import_file(target=on_disk(folder, handwritten(checklists=[entry]))).value
    return services.inspections.case(imported.inspection_id).inspection.checklists[0]


def test_that_a_file_without_a_version_takes_the_bureaus_own_where_that_is_current(empty, tmp_path):
    packed = empty.library.info(checklist_id=CHECKLIST).pin
    own = publish_own(empty)
    assert taken(empty, tmp_path / "a", {"id": CHECKLIST}) == own
    assert taken(empty, tmp_path / "b", {"id": CHECKLIST, "version": packed.version}) == packed


def test_that_a_file_may_not_leave_the_version_out_where_none_is_current(bench, empty, tmp_path):
    publish_own(bench.services, checklist_id=NEW_LIST)
    entry = read(exported(bench, bench.begun(checklist_ids=(NEW_LIST,)), tmp_path / "out"))["checklists"][0]
    assert taken(empty, tmp_path / "a", entry).id == NEW_LIST
    with pytest.raises(ExchangeError, match=r"\$\.checklists\[0\]：没有编号为“our-own-list”"):
        taken(empty, tmp_path / "b", {"id": NEW_LIST})


# -- refusals --------------------------------------------------------------------------------------------------


def put(text, **more):
    """The text with its right hash."""

    def change(document):
        document["checklists"][0].update(text=text(document["checklists"][0]["text"]), **more)
        document["checklists"][0]["sha256"] = text_sha256(document["checklists"][0]["text"])

    return change


def dropped(name):
    return lambda document: document["checklists"][0].pop(name)


TEXT = "$.checklists[0].text"
WRONG = {
    "an altered text": (lambda d: d["checklists"][0].update(text=d["checklists"][0]["text"] + "\n"), TEXT, "SHA-256"),
    "another hash": (lambda d: d["checklists"][0].update(sha256="0" * 64), TEXT, "SHA-256"),
    "no TOML": (put(lambda text: text + "[["), TEXT, "行"),
    "no checklist": (put(lambda text: 'id = "x"'), TEXT, "第1行"),
    "the text of another version": (put(lambda text: text, version="2031.1"), TEXT, "2026.2"),
    "the text of another checklist": (put(lambda text: text, id="another"), TEXT, CHECKLIST),
    "an unknown law": (put(lambda text: text.replace('"code:', '"codex:')), TEXT, "法规库里没有 codex:"),
    "an unknown article": (put(lambda text: text.replace('"code:', '"code:9')), TEXT, "法规库里没有 code:9"),
    "no text": (dropped("text"), "$.checklists[0]", "没有这张清单"),
    "an empty text": (lambda d: d["checklists"][0].update(text=""), TEXT, "全文"),
    "a text without its hash": (dropped("sha256"), "$.checklists[0]", "就必须写 sha256"),
    "a text without its version": (dropped("version"), "$.checklists[0]", "就必须写 version"),
    "something wrong later": (lambda d: d["plan"].update(approval_number=""), "$.plan.approval_number", "审批"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_that_a_text_that_cannot_be_kept_refuses_the_file_whole(own_visit, empty, name):
    change, path, reason = WRONG[name]
    rewritten(own_visit, change)
    before = empty.maintenance.check().counts
    with pytest.raises(ExchangeError) as caught:
        empty.exchange.import_file(target=own_visit)
    found = [(one.path, one.reason) for one in caught.value.problems]
    assert any(where == path and reason in why for where, why in found), found
    assert empty.maintenance.check().counts == before


def test_that_a_hash_under_which_this_base_has_another_text_is_refused(own_visit, empty):
    entry = read(own_visit)["checklists"][0]
    other = ("checklist", entry["id"], "2025.9", entry["sha256"], "别的清单", 1, "别的文字")
    empty.context.library.add((LibraryFile(*other, empty.context.now_text()),))
    with pytest.raises(
        ExchangeError, match=r"\$\.checklists\[0\]\.text：本机已有 SHA-256 相同、文字不同的清单"
    ):
        empty.exchange.import_file(target=own_visit)
    assert empty.inspections.all() == ()


def test_that_an_altered_text_of_a_sealed_export_is_named_and_not_imported(bench, empty, tmp_path):
    publish_own(bench.services)
    file = exported(bench, sealed(bench), tmp_path / "out")
    assert empty.exchange.verify(target=file).ok
    rewritten(
        file, lambda d: d["checklists"][0].update(text=d["checklists"][0]["text"].replace(QUESTION, "别的"))
    )
    verdict = empty.exchange.verify(target=file)
    assert not verdict.ok
    assert f"{TEXT}：文字的 SHA-256" in "\n".join(verdict.lines)
    with pytest.raises(ExchangeError, match=r"\$\.checklists\[0\]\.text"):
        empty.exchange.import_file(target=file)
    rewritten(file, dropped("text"))
    with pytest.raises(KnownError, match=r"\$\.checklists\[0\]：本机没有清单"):
        empty.exchange.import_file(target=file)
    assert empty.inspections.all() == ()


def test_that_a_failed_import_does_not_let_the_next_one_go_without_the_text(bench, empty, tmp_path):
    publish_own(bench.services)
    file = exported(bench, sealed(bench), tmp_path / "out")
    whole = file.read_text(encoding="utf-8")
    rewritten(file, lambda document: document["ledger"][0].update(finding_id="nobody"))
    with pytest.raises(ExchangeError, match=r"\$\.ledger"):
        empty.exchange.import_file(target=file)
    rewritten(file, dropped("text"))
    with pytest.raises(ExchangeError, match="本机没有清单"):
        empty.exchange.import_file(target=file)
    file.write_text(whole, encoding="utf-8")
    assert empty.exchange.import_file(target=file).value.fresh
