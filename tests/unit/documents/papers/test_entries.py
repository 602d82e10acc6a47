from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from inspector.clock import CHINA
from inspector.documents.model import Paragraph
from inspector.documents.papers.assembling import asked, assemble_paper, defaults, missing
from inspector.documents.papers.entries import read_day, read_moment
from inspector.errors import KnownError
from tests.unit.documents import sample
from tests.unit.documents.paper_sample import context, field, paragraph, refused_case, sealed_case, template

METHODS = ["直接送达", "留置送达"]


def said(made, given) -> list[str]:
    return [one.text for one in assemble_paper(made, given).blocks if isinstance(one, Paragraph)]


def test_that_a_default_comes_from_the_record():
    made = template(
        field("method", "choice", choices=METHODS, value="{{ '留置送达' if party_refused else '直接送达' }}")
    )
    assert defaults(made, context(sealed_case())) == {"method": "直接送达"}
    assert defaults(made, context(refused_case())) == {"method": "留置送达"}


def test_that_an_entry_stands_in_the_place_of_its_default_and_an_emptied_one_stays_empty():
    made = template(field("place", value="{{ address }}") + paragraph("在{{ place }}"))
    assert said(made, context()) == [f"在{sample.SITE.address}"]
    assert said(made, context(entries={"place": "工地门口"})) == ["在工地门口"]
    assert said(made, context(entries={"place": ""})) == ["在"]


def test_that_a_later_default_rests_on_what_was_entered_before():
    made = template(field("a", value="甲") + field("b", value="{{ a }}乙"))
    assert defaults(made, context(entries={"a": "丙"}))["b"] == "丙乙"


def test_that_a_field_is_asked_required_and_printed_only_where_its_condition_holds():
    made = template(
        field("method", "choice", choices=METHODS, value="直接送达")
        + field("why", required=True, when="method == '留置送达'")
        + paragraph("{{ method }}{{ why }}")
    )
    held = context(entries={"why": "拒收"})
    assert [one.key for one in asked(made, held)] == ["method"]
    assert said(made, held) == ["直接送达"]
    left = context(entries={"method": "留置送达"})
    assert [one.key for one in missing(made, left)] == ["why"]
    assert said(made, context(entries={"method": "留置送达", "why": "拒收"})) == ["留置送达拒收"]


def test_that_days_and_moments_are_kept_as_iso_text_and_printed_in_words():
    made = template(
        field("day", "date", value="{{ today }}")
        + field("moment", "moment", value="{{ left }}")
        + paragraph("{{ day }}，{{ moment }}")
    )
    assert defaults(made, context()) == {"day": "2026-11-22", "moment": "2026-11-18T11:32+08:00"}
    assert said(made, context()) == ["2026年11月22日，2026年11月18日11时32分"]
    assert said(made, context(entries={"moment": "2026-11-20T01:05:00+00:00"})) == [
        "2026年11月22日，2026年11月20日9时05分"
    ]


@pytest.mark.parametrize("text", ["", "明天", "2026-13-01", "2026年2月30日"])
def test_that_what_is_no_day_counts_as_missing(text):
    made = template(field("day", "date", required=True))
    assert read_day(text) is None
    assert [one.key for one in missing(made, context(entries={"day": text}))] == ["day"]


def test_that_a_moment_without_offset_is_the_wall_clock_of_china():
    assert read_moment("2026-11-20T09:05") == datetime(2026, 11, 20, 9, 5, tzinfo=CHINA)
    assert read_moment("2026年11月20日9时05分") == datetime(2026, 11, 20, 9, 5, tzinfo=CHINA)
    assert read_moment("九点") is None


def test_that_a_choice_that_is_not_offered_counts_as_missing():
    made = template(field("method", "choice", choices=METHODS, required=True))
    assert missing(made, context(entries={"method": "口头送达"}))
    assert not missing(made, context(entries={"method": "留置送达"}))


def test_that_several_choices_are_asked_for_by_their_whole_name():
    made = template(
        field("ways", "choices", choices=["现场", "非现场"], value="非现场")
        + paragraph("{{ ways }}{% if '现场' in ways %}！{% endif %}")
    )
    assert said(made, context()) == ["非现场"]
    assert said(made, context(entries={"ways": "现场|非现场"})) == ["现场、非现场！"]


def test_that_a_flag_is_true_or_false():
    made = template(
        field("urgent", "flag", value="{{ urgent }}") + paragraph("{{ '急' if urgent else '缓' }}")
    )
    assert defaults(made, context()) == {"urgent": ""}
    assert said(made, context()) == ["缓"]
    assert said(made, context(entries={"urgent": "1"})) == ["急"]


def test_that_a_field_of_the_problems_is_asked_for_each_of_the_paper():
    made = template(
        field(
            "result",
            "choice",
            each="finding",
            required=True,
            choices=["已改正", "未改正"],
            value="{{ '已改正' if finding.ours else '' }}",
        )
        + field("note", each="finding", when="result == '未改正'", required=True)
        + paragraph("{{ finding.at }}{{ finding.result }}{{ finding.note }}", 'each = "findings"')
    )
    given = context(finding_ids=("f1", "f2"), entries={"result:f1": "未改正"})
    assert defaults(made, given) == {"result:f2": "已改正", "result:f1": "", "note:f2": "", "note:f1": ""}
    assert [(one.key, one.finding_at) for one in asked(made, given)] == [
        ("result:f2", "1"),
        ("result:f1", "3"),
        ("note:f1", "3"),
    ]
    assert [one.label for one in missing(made, given)] == ["note（问题3）"]
    assert said(made, given) == ["1已改正", "3未改正"]


def test_that_entries_of_the_problems_are_known_in_all_their_lists():
    made = template(
        field("result", each="finding", value="好")
        + paragraph(
            "{{ own_findings | map(attribute='result') | join('、') }}；{{ (referred_findings | first).result }}"
        )
    )
    assert said(made, context(entries={"result:f1": "差"})) == ["好、好；差"]


def test_that_a_default_that_cannot_be_said_names_its_field():
    made = template(field("a", value="{{ 1 + party }}"))
    with pytest.raises(KnownError) as caught:
        defaults(made, context())
    assert "some.toml 第 5 行“a”" in caught.value.happened


def test_that_what_was_entered_is_never_read_as_wording():
    made = template(field("note") + paragraph("{{ note }}"))
    assert said(made, context(entries={"note": "{{ party }}____"})) == ["{{ party }}____"]


def test_that_the_site_is_named_only_where_it_is_not_the_party():
    made = template(paragraph("{{ party }}{% if site %}（{{ site }}）{% endif %}"))
    same = replace(sample.INSPECTION, site=replace(sample.SITE, name=sample.SITE.party_name))
    assert said(made, context(sample.case(inspection=same))) == [sample.SITE.party_name]
