"""The canonical text of a checklist: read back the same, and laid out the way a person would."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from inspector.content.checklists import parse_checklist
from inspector.content.problems import ContentError
from inspector.content.writing import escaped, render_checklist
from inspector.paths import bundled
from tests.unit.content.generated import LAWS, any_text, checklists

SHIPPED = sorted(bundled("data/checklists").glob("*.toml"))


def content(checklist):
    return replace(checklist, sha256="")


@settings(max_examples=60)
@given(checklists(any_text))
def test_that_every_checklist_comes_back_from_its_text(checklist):
    text = render_checklist(checklist)
    assert content(parse_checklist(text, "generated", LAWS)) == checklist
    assert render_checklist(parse_checklist(text, "generated", None)) == text


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_that_a_shipped_checklist_comes_back_from_its_canonical_text(path):
    shipped = parse_checklist(path.read_text(encoding="utf-8"), path.name, None)
    assert content(parse_checklist(render_checklist(shipped), path.name, None)) == content(shipped)


def test_that_a_file_keeps_the_layout_that_people_give_it(checklist_text, laws):
    by_hand = checklist_text.replace("# 供测试用的清单\n", "")
    by_hand = by_hand.replace("[[sections]]", f"# {'=' * 71} 第一节\n[[sections]]")
    by_hand = by_hand.replace('duties = ["old:69:3"]\n', 'duties = ["old:69:3"]\npenalties = []\n')
    written = render_checklist(parse_checklist(checklist_text, "small", laws))
    assert written == by_hand


def test_that_what_is_default_is_not_written(checklist_text, laws):
    written = render_checklist(parse_checklist(checklist_text, "small", laws))
    for key in ("method", "severity", "local_variant", "ask_once", "standards", "choices", "days = 0"):
        assert key not in written


@pytest.mark.parametrize("char", ["\x00", "\x0b", "\x1e", "\x7f", "\x85", "\u2028", "\r"])
def test_that_no_text_breaks_the_line_it_stands_on(char):
    assert len(f"a{escaped(char)}b".splitlines()) == 1


def test_that_a_mistake_in_a_written_file_is_told_with_its_place(checklist_text, laws):
    written = render_checklist(parse_checklist(checklist_text, "small", laws))
    with pytest.raises(ContentError) as caught:
        parse_checklist(written.replace('unit = "m"\n', ""), "small", laws)
    assert caught.value.problems[0].place == ("sections", 0, "items", 0, "limit")
