"""Verification of exports: everything that somebody changes in a folder is named."""

from __future__ import annotations

import json
import shutil
import sqlite3

import pytest

from inspector.domain import plain
from inspector.signing.device_key import create_key
from tests.unit.services.conftest import picture
from tests.unit.services.exchange_files import another_base, handwritten, on_disk, rewritten, signed


@pytest.fixture(scope="module")
def master(tmp_path_factory):
    """One sealed export for the whole module; every test works on a copy."""
    folder = tmp_path_factory.mktemp("sealed")
    document = signed()
    document["photos"].append({"file": "photos/road.jpg", "item_ids": ["a01"]})
    file = on_disk(folder / "in", document)
    (folder / "in" / "photos" / "road.jpg").write_bytes(picture("gray"))
    services = another_base(folder / "base", "first")
    imported = services.exchange.import_file(target=file).value
    services.exchange.export(inspection_id=imported.inspection_id, folder=folder / "out")
    services.close()
    return folder / "out"


@pytest.fixture
def out(master, tmp_path):
    return shutil.copytree(master, tmp_path / "out")


@pytest.fixture
def other(tmp_path):
    services = another_base(tmp_path / "second")
    yield services
    services.close()


def lines(services, target):
    verdict = services.exchange.verify(target=target)
    assert not verdict.ok
    return "\n".join(verdict.lines)


def test_that_an_untouched_export_verifies_as_folder_and_as_file(out, other):
    for target in (out, out / "inspection.json"):
        verdict = other.exchange.verify(target=target)
        assert verdict.ok
        assert verdict.lines[0] == "封存内容、签名 3 个、文书 4 份、照片 2 张，全部一致"
        assert "另一台设备" in verdict.lines[1]


def test_that_a_flipped_byte_of_a_photo_is_named(out, other):
    photo = sorted((out / "photos").iterdir())[1]
    data = bytearray(photo.read_bytes())
    data[len(data) // 2] ^= 1
    photo.write_bytes(data)
    assert f"$.photos[1].file：photos/{photo.name} 与封存时不同" in lines(other, out)


def test_that_a_swapped_and_a_missing_document_are_named(out, other):
    shutil.copy(out / "documents" / "site_record.pdf", out / "documents" / "photo_evidence.pdf")
    (out / "documents" / "rectification_notice.pdf").unlink()
    found = lines(other, out)
    assert "documents/photo_evidence.pdf 与封存时不同" in found
    assert "找不到文件“documents/rectification_notice.pdf”" in found


CHANGES = {
    "an answer": (lambda d: d["answers"][2].update(result="unchecked"), '$.answers[2].result：封存时为 "compliant"'),
    "a fact": (lambda d: d["findings"][0].update(fact="没有问题。"), "$.findings[0].fact"),
    "a removed signature": (lambda d: d["signatures"].pop(), "$.signatures：封存时 3 条，文件中 2 条"),
    "a moved point of the ink": (lambda d: d["signatures"][0]["strokes"][0][0].__setitem__(0, 1), "$.signatures[0].st"),
    "the site": (lambda d: d["site"].update(party_name="另一公司"), "$.site.party_name"),
    "the bureau": (lambda d: d["bureau"].update(name="别的单位"), "$.bureau.name"),
    "an officer": (lambda d: d["officers"][0].update(certificate="1"), "$.officers[0].certificate"),
    "a number": (lambda d: d["numbers"].update(rectification_notice="示环限改字〔2026〕9号"), "$.numbers"),
    "a photo's name": (lambda d: d["photos"][0].update(file="photos/x.jpg"), "$.photos[0].file"),
    "the seal": (lambda d: d["seal"]["seal"]["content"]["inspection"].update(weather="雪"), "SHA-256 与内容不符"),
    "the seal's signature": (lambda d: d["seal"].update(signature="00" * 64), "设备签名不对"),
    "a signature in the seal": (lambda d: d["seal"]["seal"]["signatures"].pop(), "$.seal.seal：封存记录的 SHA-256"),
    "the state": (lambda d: d.update(state="ready"), "$.state"),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_that_a_changed_file_is_named_and_not_imported(out, other, name):
    change, words = CHANGES[name]
    rewritten(out / "inspection.json", change)
    assert words in lines(other, out)
    with pytest.raises(Exception, match="没有导入"):
        other.exchange.import_file(target=out)
    assert other.inspections.all() == ()


def test_that_a_seal_made_anew_with_another_key_shows_where_the_original_is_known(out, other, tmp_path):
    other.exchange.import_file(target=out)
    rewritten(out / "inspection.json", lambda document: forge(document, tmp_path))
    found = lines(other, out)
    assert "$.seal.key" in found
    assert "weather" in found


def forge(document, folder):
    """A whole, self-consistent seal over another content."""
    key, event = create_key(folder / "forged"), document["seal"]
    content = event["seal"]["content"]
    content["inspection"]["weather"] = document["inspection"]["weather"] = "雪"
    for one in (*event["seal"]["signatures"], *document["signatures"]):
        one["content_sha256"] = plain.digest(content)
    event["sha256"] = plain.digest(event["seal"])
    event["signature"], event["key"] = key.sign(event["sha256"].encode()).hex(), key.public.hex()


def test_that_a_seal_made_anew_verifies_elsewhere_only_under_the_forgers_fingerprint(out, other, tmp_path):
    before = other.exchange.verify(target=out).lines[1]
    rewritten(out / "inspection.json", lambda document: forge(document, tmp_path))
    verdict = other.exchange.verify(target=out)
    assert verdict.ok
    assert "另一台设备" in verdict.lines[1] != before


def test_that_a_seal_that_holds_no_case_is_named(out, other):
    def empty(document):
        document["seal"]["seal"]["content"]["inspection"]["entered_at"] = "yesterday"

    rewritten(out / "inspection.json", empty)
    assert "$.seal.seal.content.inspection.entered_at" in lines(other, out)


def test_that_a_file_without_a_seal_has_nothing_to_verify(other, tmp_path):
    assert "没有封存记录" in lines(other, on_disk(tmp_path / "in", handwritten()))


def test_that_an_issued_pdf_outside_the_vault_verifies_and_a_changed_one_does_not(out, other):
    other.exchange.import_file(target=out)
    pdf = out / "documents" / "site_record.pdf"
    verdict = other.verification.pdf(pdf)
    assert verdict.ok
    assert "site_record.pdf 与签发的《现场检查（勘察）笔录》一致" in verdict.lines[0]
    pdf.write_bytes(pdf.read_bytes() + b"\n")
    assert not other.verification.pdf(pdf).ok


ROWS = {
    ("inspection", "record_text"): "检查信息",
    ("inspection", "site"): "检查信息",
    ("inspection", "sealed_at"): "封存时间",
    ("answer", "note"): "检查项结果",
    ("finding", "fact"): "问题",
    ("finding", "articles"): "问题",
    ("evidence", "caption"): "证据清单",
    ("signature", "strokes"): "签名",
    ("document", "pages"): "文书登记",
    ("change", "why"): "改动记录",
    ("number", "text"): "文号",
    ("event", "body"): "日志",
}


@pytest.mark.parametrize(("table", "column"), ROWS)
def test_that_one_character_changed_in_the_base_by_force_is_named(bench, table, column):
    inspection = bench.sealed()
    bench.services.close()
    tamper(bench.paths.database, table, column)
    again = another_base(bench.paths.root)
    try:
        verdict = again.verification.inspection(inspection.id)
        assert not verdict.ok
        assert ROWS[table, column] in "\n".join(verdict.lines)
    finally:
        again.close()


def tamper(database, table, column):
    """Change one character of the first row that has any, past all triggers."""
    connection = sqlite3.connect(database)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    where = "kind = 'inspection.sealed'" if table == "event" else "1"
    rowid, value = connection.execute(
        f"SELECT {'rowid' if table != 'answer' else 'item_id'}, {column} FROM {table} WHERE {where} LIMIT 1"
    ).fetchone()
    key = "rowid" if table != "answer" else "item_id"
    connection.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (altered(value), rowid))
    connection.commit()
    connection.close()


def altered(value):
    if isinstance(value, int):
        return value + 1
    if isinstance(value, bytes):
        middle = len(value) // 2
        return value[:middle] + bytes([value[middle] ^ 1]) + value[middle + 1 :]
    digits = [place for place, char in enumerate(value) if char.isdigit()]
    place = digits[-1] if digits else len(value)
    return value[:place] + ("7" if value[place : place + 1] != "7" else "8") + value[place + 1 :]


def test_that_a_row_that_is_no_longer_readable_is_named_and_no_bug(bench):
    inspection = bench.sealed()
    bench.services.close()
    connection = sqlite3.connect(bench.paths.database)
    connection.execute("DROP TRIGGER finding_update_sealed")
    connection.execute("UPDATE finding SET articles = replace(articles, '[', '(')")
    connection.commit()
    connection.close()
    again = another_base(bench.paths.root)
    try:
        verdict = again.verification.inspection(inspection.id)
        assert not verdict.ok
        assert "问题与封存时不同，已读不出来" in verdict.lines[0]
    finally:
        again.close()


def test_that_the_exported_seal_is_the_one_that_the_log_holds(out):
    document = json.loads((out / "inspection.json").read_text(encoding="utf-8"))
    assert plain.digest(document["seal"]["seal"]) == document["seal"]["sha256"]
