"""The commands, run inside this process."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from inspector import __version__
from inspector.cli import main, running
from inspector.evidence.vault import Vault


def test_that_a_list_for_programs_names_id_and_state(shell):
    found = shell.json("inspections", "list")
    assert sorted(one["state"] for one in found) == ["in_progress", "sealed"]
    assert all(len(one["id"]) == 36 for one in found)
    assert shell.json("inspections", "list", "--state", "draft") == []


def test_that_a_list_for_people_has_a_line_for_each_inspection(shell, sealed):
    code, output, _ = shell.run("inspections", "list", "--text", "示例花园")
    assert code == 0
    assert len(output.splitlines()) == 2
    line = next(line for line in output.splitlines() if line.startswith(sealed))
    assert "已封存" in line
    assert "示环限改字〔2026〕7号" in line


def test_that_json_may_be_asked_for_after_the_command(shell):
    _, output, _ = shell.run("inspections", "list", "--json")
    assert len(json.loads(output)) == 2


def test_that_an_inspection_is_shown_by_the_beginning_of_its_id(shell, sealed, unfinished):
    length = next(n for n in range(1, 37) if not unfinished.startswith(sealed[:n]))
    shown = shell.json("inspections", "show", sealed[:length])
    assert (shown["id"], shown["state"]) == (sealed, "sealed")
    assert len(shown["answers"]) == 30
    assert [one["kind"] for one in shown["documents"]] == [
        "checklist_record",
        "photo_evidence",
        "rectification_notice",
        "site_record",
    ]
    _, page, _ = shell.run("inspections", "show", sealed)
    assert "王建国（99012305017）、李晓梅（99012305023）" in page


def test_that_an_unknown_and_an_ambiguous_beginning_are_refused_with_a_sentence(shell, sealed):
    code, output, errors = shell.run("inspections", "show", "zzz")
    assert (code, output) == (2, "")
    assert errors.startswith("没有编号以“zzz”开头的检查。")
    code, _, errors = shell.run("inspections", "show", sealed[:1])
    assert code == 2
    assert "对应 2 次检查" in errors


def test_that_a_refusal_is_an_object_for_programs(shell):
    error = shell.json("inspections", "show", "zzz", code=2)["error"]
    assert error["happened"] == "没有编号以“zzz”开头的检查。"


def test_that_a_refused_file_lists_its_problems_for_programs(shell, tmp_path):
    file = tmp_path / "in.json"
    file.write_text('{"format": "inspector-inspection", "version": 1}', encoding="utf-8")
    problems = shell.json("import-inspection", file, code=2)["error"]["problems"]
    assert {"path": "$.site", "reason": "缺少"} in problems


def test_that_an_inspection_goes_out_and_into_another_base(shell, empty_shell, sealed, tmp_path):
    exported = shell.json("export-inspection", sealed, "--out", tmp_path / "out")
    assert (exported["id"], exported["state"]) == (sealed, "sealed")
    imported = empty_shell.json("import-inspection", exported["file"])
    assert imported == {"id": sealed, "state": "sealed", "changed": True, "not_merged": 0}
    assert empty_shell.json("import-inspection", tmp_path / "out")["changed"] is False
    assert empty_shell.run("verify", sealed)[0] == 0


def test_that_verify_tells_by_its_exit_code_whether_anything_differs(shell, sealed, unfinished, tmp_path):
    shell.run("export-inspection", sealed, "--out", tmp_path / "out")
    for target in (sealed, tmp_path / "out", tmp_path / "out" / "inspection.json"):
        assert shell.json("verify", target)["ok"] is True
    photo = next((tmp_path / "out" / "photos").iterdir())
    photo.write_bytes(photo.read_bytes() + b"\0")
    verdict = shell.json("verify", tmp_path / "out", code=1)
    assert photo.name in verdict["lines"][0]
    assert shell.json("verify", unfinished, code=1)["lines"] == ["检查尚未封存，没有可核验的封存记录"]
    assert shell.run("verify", tmp_path / "none.pdf")[0] == 2


def test_that_a_document_is_the_issued_file_once_sealed_and_a_draft_before(
    shell, sealed, unfinished, tmp_path
):
    kind = "rectification_notice"
    issued = shell.json("document", sealed, kind, "--out", tmp_path / "new" / "issued.pdf")
    draft = shell.json("document", unfinished, kind, "--out", tmp_path / "draft.pdf")
    assert (issued["issued"], draft["issued"]) == (True, False)
    assert (tmp_path / "draft.pdf").read_bytes().startswith(b"%PDF-")
    assert shell.run("verify", tmp_path / "new" / "issued.pdf")[0] == 0
    assert shell.run("verify", tmp_path / "draft.pdf")[0] == 1


def test_that_a_document_that_cannot_be_written_is_a_sentence(shell, unfinished, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    code, _, errors = shell.run("document", unfinished, "site_record", "--out", tmp_path / "file" / "x.pdf")
    assert code == 2
    assert errors.startswith("不能写到")


def test_that_check_names_a_lost_original(shell):
    assert shell.json("check")["problems"] == []
    stored = next(Vault(shell.paths.originals).iter_all())
    lost = Vault(shell.paths.originals).path(stored.sha256)
    lost.chmod(0o644)
    lost.unlink()
    report = shell.json("check", code=1)
    assert report["ok"] is False
    assert stored.sha256[:16] in report["problems"][0]


@pytest.mark.parametrize("command", [("check",), ("inspections", "list"), ("verify", "x"), ("backup",)])
def test_that_a_broken_base_is_a_sentence(shell, command):
    shell.paths.database.write_bytes(b"SQLite format 3\0" + b"\xff" * 4096)
    code, output, errors = shell.run(*command)
    assert (code, output) == (2, "")
    assert "数据库" in errors
    assert "Traceback" not in errors


def test_that_a_base_damaged_inside_is_told_by_check(shell):
    shell.run("check")
    size = shell.paths.database.stat().st_size
    with shell.paths.database.open("r+b") as file:
        file.seek(size // 2)
        file.write(b"\xff" * 8192)
    code, output, errors = shell.run("check")
    assert code in (1, 2)
    assert "Traceback" not in errors
    assert output or errors


def test_that_a_backup_is_listed_and_restored(shell, unfinished):
    made = shell.json("backup")
    assert [one["file"] for one in shell.json("backups")] == [made["file"]]
    connection = sqlite3.connect(shell.paths.database)
    connection.execute("UPDATE inspection SET weather = '雨' WHERE id = ?", (unfinished,))
    connection.commit()
    connection.close()
    restored = shell.json("restore", Path(made["file"]).name)
    assert restored["restored"] == made["file"]
    assert shell.json("inspections", "show", unfinished)["inspection"]["weather"] == ""


def test_that_restoring_something_else_changes_nothing(shell, tmp_path):
    (tmp_path / "x.db").write_bytes(b"no base")
    code, _, errors = shell.run("restore", tmp_path / "x.db")
    assert code == 2
    assert "不是完好的备份" in errors
    assert len(shell.json("inspections", "list")) == 2


def test_that_demo_data_is_refused_where_records_are(shell):
    code, _, errors = shell.run("demo-data")
    assert code == 2
    assert "库里已有数据" in errors


def test_that_a_wrong_word_is_refused_with_the_usage(shell):
    code, _, errors = shell.run("document", "x", "poem", "--out", "x.pdf")
    assert code == 2
    assert "site_record" in errors


def test_that_the_version_is_told(capsys):
    assert main(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


def test_that_a_bug_goes_to_the_log_with_its_traceback_and_a_sentence_to_the_person(shell, monkeypatch):
    def broken(*_words, **_more):
        raise ZeroDivisionError("planted")

    monkeypatch.setattr(running.commands, "main", broken)
    code, output, errors = shell.run("check")
    assert (code, output) == (70, "")
    assert "Traceback" not in errors
    assert "planted" in (running.Session().paths.logs / "inspector.log").read_text(encoding="utf-8")


def test_that_an_interrupt_is_no_bug(shell, monkeypatch):
    def stopped(*_words, **_more):
        raise KeyboardInterrupt

    monkeypatch.setattr(running.commands, "main", stopped)
    assert shell.run("check")[0] == 130
