from __future__ import annotations

from datetime import date

import pytest

from inspector.documents.assemble import load_templates
from inspector.documents.templates import load
from inspector.domain.document import VISIT_KINDS
from inspector.errors import KnownError
from inspector.paths import bundled

TEXTS = {"title": "", "opening": "party day"}
ABSENCES = """
[refused]
mark = "（拒绝签名）"
note = ["{name}拒绝签名，理由：{reason}。"]
[absent]
mark = "（不在场）"
note = []
"""


def write(folder, text):
    file = folder / "some.toml"
    file.write_text(text + ABSENCES, encoding="utf-8")
    return file


def failure(file):
    with pytest.raises(KnownError) as caught:
        load(file, TEXTS)
    return caught.value.happened


def test_that_the_bundled_wording_of_every_kind_loads():
    assert set(load_templates(bundled("data/documents"))) == set(VISIT_KINDS)


def test_that_placeholders_and_conditions_are_filled(tmp_path):
    file = write(
        tmp_path, '[text]\ntitle = "笔录"\nopening = "{% if day %}{{ day }}{% endif %}对{{ party }}"'
    )
    assert load(file, TEXTS).say("opening", party="某公司", day="18日") == "18日对某公司"


def test_that_an_unknown_placeholder_is_refused_with_file_line_and_name(tmp_path):
    happened = failure(write(tmp_path, '[text]\ntitle = "笔录"\n\nopening = """\n对\n{{ partei }}检查"""'))
    assert "some.toml 第 6 行" in happened
    assert "partei" in happened
    assert "party day" in happened


def test_that_a_syntax_error_is_refused_with_its_line(tmp_path):
    assert "第 3 行" in failure(write(tmp_path, '[text]\ntitle = "笔录"\nopening = "{% if %}"'))


def test_that_a_missing_and_a_misspelt_text_are_refused(tmp_path):
    assert "“opening”" in failure(write(tmp_path, '[text]\ntitle = "笔录"'))
    assert "“openin”" in failure(write(tmp_path, '[text]\ntitle = "x"\nopening = "x"\nopenin = "x"'))


def test_that_a_file_that_is_not_toml_or_not_there_is_refused(tmp_path):
    assert "some.toml" in failure(write(tmp_path, "[text"))
    assert "none.toml" in failure(tmp_path / "none.toml")


def test_that_an_unknown_placeholder_in_a_refusal_note_is_refused(tmp_path):
    file = write(tmp_path, '[text]\ntitle = "x"\nopening = "x"')
    file.write_text(file.read_text("utf-8").replace("{reason}", "{grund}"), "utf-8")
    assert "第 6 行" in failure(file)


def test_that_a_template_cannot_reach_into_python(tmp_path):
    wording = load(write(tmp_path, '[text]\ntitle = "x"\nopening = "{{ party.__class__.__mro__ }}"'), TEXTS)
    with pytest.raises(KnownError):
        wording.say("opening", party="x", day="x")


def test_that_a_placeholder_without_a_value_is_refused_when_filled(tmp_path):
    wording = load(write(tmp_path, '[text]\ntitle = "x"\nopening = "{{ party }}"'), TEXTS)
    with pytest.raises(KnownError) as caught:
        wording.say("opening", day="x")
    assert "party" in caught.value.happened


def test_that_a_general_basis_carries_the_days_on_which_it_holds(tmp_path):
    basis = '\n[[basis]]\nlaw_title = "某办法"\narticle = 9\nin_force_from = 2023-07-01\nin_force_to = 2026-08-14\n'
    (found,) = load(write(tmp_path, '[text]\ntitle = "x"\nopening = "x"' + basis), TEXTS).bases
    assert str(found) == "《某办法》第九条"
    assert found.holds_on(date(2026, 8, 14))
    assert not found.holds_on(date(2026, 8, 15))
