from __future__ import annotations

import pytest

from inspector.documents.papers.template import FieldKind, load_paper
from inspector.domain.document import DocumentKind
from inspector.errors import KnownError
from tests.unit.documents.paper_sample import HEAD, WORDS, field, paragraph, template


def failure(body: str = "", head: str = HEAD, words: str = WORDS) -> str:
    with pytest.raises(KnownError) as caught:
        template(body, head, words)
    return caught.value.happened


def line(at: int) -> str:
    return f"第 {at} 行"


def test_that_fields_texts_and_blocks_are_read():
    found = template(
        field(
            "method",
            "choice",
            choices=["直接送达", "留置送达"],
            value="直接送达",
            required=True,
            effect="service_method",
        )
        + paragraph("{{ method }}")
    )
    (asked,) = found.fields
    assert (asked.kind, asked.choices, asked.required) == (FieldKind.CHOICE, ("直接送达", "留置送达"), True)
    assert found.effect("service_method", {"method": "留置送达"}) == "留置送达"
    assert found.effect("service_moment", {"method": "留置送达"}) == ""


def test_that_a_file_that_is_not_toml_is_refused():
    assert "some.toml" in failure(head="layout = ")


@pytest.mark.parametrize(
    ("body", "named", "at"),
    [
        (paragraph("{{ partei }}"), "partei", 7),
        (paragraph("甲\n{{ notice.titel }}"), "notice.titel", 8),
        (paragraph("{{ finding.fact }}"), "finding", 7),
        (paragraph("{{ finding.fackt }}", 'each = "findings"'), "finding.fackt", 7),
        (paragraph("{% for one in findings %}{{ one.duo }}{% endfor %}"), "one.duo", 7),
        (paragraph("{% for one in findings | selectattr('ours') %}{{ one.duo }}{% endfor %}"), "one.duo", 7),
        (paragraph("{% set first = findings | first %}{{ first.duo }}"), "first.duo", 7),
        (paragraph("{{ (findings | last).duo }}"), ".duo", 7),
        (paragraph("{{ text.warning }}"), "text.warning", 7),
        (paragraph("{{ party.shout() }}"), "party.shout", 7),
        (paragraph("甲", "when = 'methode == 1'"), "methode", 8),
        (field("a", value="{{ b }}") + field("b"), "b", 9),
        (field("result", each="finding") + paragraph("{{ result }}"), "result", 12),
    ],
)
def test_that_a_name_that_there_is_not_is_refused_with_its_line(body, named, at):
    happened = failure(body)
    assert named in happened
    assert line(at) in happened


def test_that_names_are_found_through_loops_filters_and_parts():
    template(
        field("result", "choice", each="finding", choices=["已改正", "未改正"])
        + paragraph(
            "{% for one in findings | rejectattr('ours') | sort(attribute='at') %}{{ one.result }}{% endfor %}"
        )
        + paragraph("{{ (documents | first).title }}{{ notice.day }}{{ party.split('（') | first }}")
        + paragraph("{{ finding.result }}{{ at }}", 'each = "own_findings"\nwhen = "finding.result"')
    )


def test_that_an_entry_may_stand_in_the_place_of_a_text_of_the_record_but_not_of_a_list():
    template(field("address", value="{{ address }}") + paragraph("{{ address }}"))
    assert "findings" in failure(field("findings"))


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ('[[block]]\nblock = "picture"\n', "picture"),
        (paragraph("甲", "colour = 1"), "colour"),
        ('[[block]]\nblock = "paragraph"\n', "text"),
        (paragraph("甲", 'place = "middle"'), "middle"),
        (paragraph("甲", 'each = "sites"'), "sites"),
        (field("Name"), "Name"),
        (field("a") + field("a"), "重复"),
        (field("a", "choice"), "choices"),
        (field("a", colour="x"), "colour"),
        (field("a", each="officer"), "each"),
        ('[[block]]\nblock = "grid"\nrows = [[{ name = "甲", width = 1500, label = 300 }]]\n', "1500"),
        ('[[block]]\nblock = "table"\ncolumns = [{ title = "序", width = 110 }]\n', "110"),
        ('[[block]]\nblock = "signatures"\nlines = [{ slot = "mayor", label = "签名：" }]\n', "mayor"),
        ('[[block]]\nblock = "signatures"\nlines = [{ each = "findings", label = "签名：" }]\n', "officers"),
        ('[[block]]\nblock = "signed_box"\nname = "甲"\nslot = "approver"\nrole = "party"\n', "role"),
        ('[[block]]\nblock = "opinion"\nslot = "mayor"\nlabel = "甲"\n', "mayor"),
    ],
)
def test_that_a_part_that_does_not_fit_is_refused_with_its_line(body, what):
    happened = failure(body)
    assert what in happened
    assert line(5) in happened or line(10) in happened


def test_that_a_syntax_error_is_refused_with_its_line():
    assert line(7) in failure(paragraph("甲").replace("甲", "{% if %}"))
    assert line(8) in failure(paragraph("甲", "when = 'party =='"))


def test_that_an_unknown_top_key_and_a_missing_title_are_refused():
    assert "colour" in failure(head='colour = "red"\n' + HEAD)
    assert "title" in failure(head=HEAD.replace("title", "titel"))
    assert "layout" in failure(head=HEAD.replace("layout", "lay_out"))


def test_that_the_words_of_a_refusal_are_asked_for_where_the_party_signs():
    signed = '[[block]]\nblock = "signatures"\nlines = [{ slot = "recipient", label = "收件人：" }]\n'
    assert "refused" in failure(signed, words="")
    assert template(paragraph("甲"), words="").absences.refused.mark == ""


def test_that_the_choice_of_law_has_its_sentence():
    body = paragraph("{{ finding.law_choice }}", 'each = "findings"')
    assert "law_choice" in failure(body)
    template(body, head=HEAD + 'law_choice = "适用{{ day }}有效的{{ laws }}{% if later %}。{% endif %}"\n')


def test_that_a_text_may_use_those_above_it():
    template(head=HEAD + 'a = "{{ party }}"\nb = "{{ text.a }}"\n')
    assert "text.b" in failure(head=HEAD + 'a = "{{ text.b }}"\nb = "乙"\n')


def test_that_a_template_cannot_reach_into_python():
    assert "__class__" in failure(paragraph("{{ party.__class__ }}"))


def test_that_the_kind_is_that_of_the_loader():
    assert load_paper(HEAD, "x.toml", DocumentKind.CLOSE_OUT).kind is DocumentKind.CLOSE_OUT
