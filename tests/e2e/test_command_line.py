"""The installed command line, walked through by subprocess on the demo data."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest

from inspector.bootstrap import open_services
from inspector.paths import Paths

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("PIL", "PySide6", "cryptography", "jsonschema", "openpyxl", "pypinyin", "reportlab")
KINDS = {
    "site_record": "现场检查（勘察）笔录",
    "checklist_record": "行政检查单",
    "photo_evidence": "现场照片（图片）证据",
    "rectification_notice": "示环限改字〔",
}

pytestmark = [pytest.mark.e2e, pytest.mark.slow]


@dataclass(frozen=True)
class Program:
    """The program on one data folder."""

    folder: Path

    def run(self, *words: object, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "inspector", "--data-dir", self.folder, *map(str, words)],
            cwd=ROOT,
            env={**os.environ, **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )

    def json(self, *words: object):
        done = self.run("--json", *words)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def first(self, state: str) -> str:
        return self.json("inspections", "list", "--state", state)[0]["id"]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    program = Program(tmp_path_factory.mktemp("demo"))
    made = program.json("demo-data", "--seed", "walk", "--on", "2026-11-20")
    assert (made["sites"], made["officers"], made["inspections"]) == (60, 8, 40)
    return program


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_that_the_demo_has_inspections_in_every_state_and_a_sound_base(demo):
    listed = demo.json("inspections", "list")
    assert {one["state"] for one in listed} == {"draft", "in_progress", "ready", "sealed"}
    shown = demo.json("inspections", "show", demo.first("sealed"))
    assert shown["state"] == "sealed"
    assert shown["findings"]
    assert demo.json("check")["ok"] is True


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("state", ["sealed", "ready"])
def test_that_each_document_is_a_pdf_with_its_text(demo, tmp_path, kind, state):
    inspection = demo.first(state)
    out = tmp_path / f"{kind}.pdf"
    assert demo.json("document", inspection, kind, "--out", out)["issued"] is (state == "sealed")
    text = text_of(out)
    assert KINDS[kind] in text
    assert demo.json("inspections", "show", inspection)["site"]["party_name"] in text.replace("\r\n", "")


@pytest.mark.parametrize("state", ["draft", "in_progress", "ready", "sealed"])
def test_that_an_export_comes_back_from_an_empty_base_byte_for_byte(demo, tmp_path, state):
    inspection = demo.first(state)
    first = Path(demo.json("export-inspection", inspection, "--out", tmp_path / "first")["file"])
    fresh = Program(tmp_path / "base")
    assert fresh.json("import-inspection", first) == {
        "id": inspection,
        "state": state,
        "changed": True,
        "not_merged": 0,
    }
    second = Path(fresh.json("export-inspection", inspection, "--out", tmp_path / "second")["file"])
    assert second.read_bytes() == first.read_bytes()
    assert fresh.json("check")["ok"] is True
    assert fresh.run("verify", inspection).returncode == (0 if state == "sealed" else 1)


def test_that_whatever_is_changed_in_an_export_is_named(demo, tmp_path):
    inspection = demo.first("sealed")
    out = tmp_path / "out"
    demo.json("export-inspection", inspection, "--out", out)
    for target in (inspection, out, out / "inspection.json", out / "documents" / "site_record.pdf"):
        done = demo.run("verify", target)
        assert done.returncode == 0, done.stdout
    for name, change in TAMPERING.items():
        spoiled = shutil.copytree(out, tmp_path / name)
        change(spoiled)
        done = demo.run("verify", spoiled)
        assert done.returncode == 1, name
        assert name in done.stdout
        fresh = Program(tmp_path / f"{name}-base")
        assert fresh.run("import-inspection", spoiled).returncode == 2
        assert fresh.json("inspections", "list") == []


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def rewrite(folder: Path, change) -> None:
    file = folder / "inspection.json"
    document = json.loads(file.read_text(encoding="utf-8"))
    change(document)
    file.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")


TAMPERING = {
    "photos": lambda folder: flip(next((folder / "photos").iterdir())),
    "documents": lambda folder: shutil.copy(
        folder / "documents/site_record.pdf", folder / "documents/rectification_notice.pdf"
    ),
    "answers": lambda folder: rewrite(folder, lambda one: one["answers"][0].update(note="补记")),
    "signatures": lambda folder: rewrite(folder, lambda one: one["signatures"].pop()),
    "seal": lambda folder: rewrite(
        folder, lambda one: one["seal"]["seal"].update(sealed_at="2026-01-01T00:00:00.000Z")
    ),
}


def test_that_a_day_with_documents_goes_by_commands(demo, tmp_path):
    """From the number block over the file of a visit and its review to the code on a printed page."""
    block = demo.json(
        "numbers", "lease", "referral_letter", "5", "--year", "2026", "--device", "示例-02 号机"
    )
    assert block["own"] is False
    spoiled = demo.json("numbers", "add", "result_notice", "901", "902", "--year", "2026")
    done = demo.run("numbers", "void", "result_notice", "2026", "902", "--reason", "手写文书写坏")
    assert (done.returncode, spoiled["last"]) == (0, 902)
    register = demo.json("numbers", "list", "--register", "--kind", "result_notice", "--year", "2026")
    assert [one["reason"] for one in register if one["first"] == 902] == ["作废：手写文书写坏"]

    inspection = with_papers(demo)
    word, pdf = tmp_path / "proof.docx", tmp_path / "proof.pdf"
    assert demo.json("document", inspection, "service_proof", "--out", pdf)["issued"] is True
    assert "送达回证" in text_of(pdf)
    assert demo.json("document", inspection, "service_proof", "--out", word)["state"] == "可编辑副本"
    assert word.read_bytes().startswith(b"PK")
    demo.json("document", "blank", "interview_record", "--out", tmp_path / "blank.pdf")
    assert "调查询问笔录" in text_of(tmp_path / "blank.pdf")
    refused = demo.run("document", "blank", "checklist_record", "--out", tmp_path / "none.pdf")
    assert (refused.returncode, (tmp_path / "none.pdf").exists()) == (2, False)

    bound = demo.json("case-file", inspection, "--out", tmp_path / "file.pdf", "--duplex")
    assert bound["documents"] > len(KINDS)
    assert "卷内目录" in text_of(tmp_path / "file.pdf")
    review = demo.run("--json", "review", inspection)
    assert 0 < json.loads(review.stdout)["score"] <= 100
    assert demo.run("verify", pdf).returncode == 0


def test_that_the_code_of_a_printed_page_leads_to_its_document(demo, tmp_path):
    pdf, png = tmp_path / "notice.pdf", tmp_path / "notice.png"
    demo.json("document", demo.first("sealed"), "site_record", "--out", pdf)
    page = pypdfium2.PdfDocument(pdf)
    try:
        page[0].render(scale=200 / 72).to_pil().save(png)
    finally:
        page.close()
    done = demo.run("verify", png)
    assert done.returncode == 0, done.stdout
    assert "核验码属于《现场检查（勘察）笔录》" in done.stdout
    assert demo.run("verify", "--code", "XCZF1:site_record:12:").returncode == 1


def with_papers(demo: Program) -> str:
    """A sealed visit of the demo whose notice was served with a proof."""
    services = open_services(Paths(demo.folder))
    try:
        found = services.context.database.one("SELECT inspection_id FROM paper WHERE kind = 'service_proof'")
        assert found is not None
        return str(found["inspection_id"])
    finally:
        services.close()


def test_that_a_pdf_changed_outside_the_vault_is_found(demo, tmp_path):
    pdf = tmp_path / "record.pdf"
    demo.json("document", demo.first("sealed"), "site_record", "--out", pdf)
    assert demo.run("verify", pdf).returncode == 0
    flip(pdf)
    done = demo.run("verify", pdf)
    assert done.returncode == 1
    assert "record.pdf 不是本机签发的文件，或内容已被改动" in done.stdout


def test_that_a_backup_brings_the_records_back(demo):
    before = demo.json("inspections", "list")
    made = demo.json("backup")
    database = demo.folder / "inspector.db"
    database.write_bytes(b"\0" * 8192)
    broken = demo.run("inspections", "list")
    assert broken.returncode == 2
    assert "Traceback" not in broken.stderr
    assert demo.json("restore", made["file"])["restored"] == made["file"]
    assert demo.json("inspections", "list") == before


def test_that_a_simple_command_imports_nothing_heavy(demo):
    program = f"""
import sys
from inspector.cli import main
code = main(["--data-dir", {str(demo.folder)!r}, "inspections", "list"])
heavy = [name for name in {HEAVY!r} if name in sys.modules]
sys.exit(" ".join(heavy) or code)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_that_output_is_utf8_whatever_the_console_says(demo):
    done = demo.run("inspections", "list", PYTHONIOENCODING="gbk", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "已封存" in done.stdout


def test_that_the_selftest_draws_the_window_and_leaves_no_record_behind(demo):
    before = sorted(path.name for path in demo.folder.iterdir())
    done = subprocess.run(
        [sys.executable, "-m", "inspector", "selftest"],
        cwd=ROOT,
        env={**os.environ, "INSPECTOR_DATA_DIR": str(demo.folder), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in demo.folder.iterdir()) == before
