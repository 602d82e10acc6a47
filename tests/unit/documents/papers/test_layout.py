from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inspector.documents import model
from inspector.documents.model import Place
from inspector.documents.papers.assembling import assemble_paper, blank_paper
from inspector.documents.text import RULE
from inspector.domain import plain
from inspector.domain.document import SignerRole
from inspector.errors import KnownError
from tests.unit.documents import sample
from tests.unit.documents.paper_sample import HEAD, context, field, paragraph, template

GRID = """[[block]]
block = "grid"
rows = [
    [{ name = "当事人", value = "{{ party }}", width = 1560, label = 300 }],
    [
        { name = "行业", value = "{{ industry }}", width = 780, label = 300 },
        { name = "日期", value = "{{ today }}", width = 780, label = 300 },
    ],
    { each = "findings", when = "finding.ours", row = [
        { name = "问题{{ finding.at }}", value = "{{ finding.fact }}", width = 1560, label = 300 },
    ] },
]
"""
TABLE = """[[block]]
block = "table"
each = "findings"
columns = [
    { title = "序", width = 160, place = "centre", cell = "{{ at }}" },
    { title = "问题", width = 700, cell = "{{ finding.title }}" },
    { title = "结果", width = 700, cell = "☐已改正　☐未改正" },
]
"""
SIGNATURES = """[[block]]
block = "signatures"
lines = [
    { slot = "party", label = "{{ party }}：" },
    { each = "officers", label = "{{ officer.role_word }}：", beside = "执法证号{{ officer.certificate }}" },
    { slot = "witness", label = "见证人：", optional = true },
]
"""
BASIS = """[[basis]]
law_title = "旧办法"
article = 9
in_force_from = 2020-01-01
in_force_to = 2026-08-14
[[basis]]
law_title = "新办法"
article = 12
in_force_from = 2026-08-15
"""


def blocks(body: str, given=None, **more) -> tuple[model.Block, ...]:
    return assemble_paper(template(body, **more), given or context()).blocks


def blank(body: str, bureau=sample.BUREAU, **more) -> tuple[model.Block, ...]:
    return blank_paper(template(body, **more), bureau).blocks


def values(grid: model.Block) -> list[list[str]]:
    assert isinstance(grid, model.FieldGrid)
    return [[one.value for one in row] for row in grid.rows]


def test_that_the_model_carries_title_number_and_heads():
    head = HEAD + 'header = "回证　{{ party }}"\nblank_number = "　　号"\n'
    made = template('[[block]]\nblock = "masthead"\n', head)
    report = assemble_paper(made, context(number="示环送〔2026〕1号"))
    assert report.blocks == (model.Masthead("示例市生态环境局", "回证", "示环送〔2026〕1号"),)
    assert (report.number, report.subject, report.author) == ("示环送〔2026〕1号",) * 2 + (
        "示例市生态环境局",
    )
    assert report.header == "回证　示例县宏图（集团）建筑工程有限公司"
    assert assemble_paper(made, context()).blocks == (model.Masthead("示例市生态环境局", "回证", "　　号"),)


def test_that_equal_content_has_one_hash():
    made = template(GRID + TABLE + SIGNATURES)
    assert plain.digest(assemble_paper(made, context())) == plain.digest(assemble_paper(made, context()))
    assert plain.digest(assemble_paper(made, context())) != plain.digest(
        assemble_paper(made, context(number="1号"))
    )


def test_that_a_grid_strikes_out_what_is_not_there_and_repeats_rows():
    (grid,) = blocks(GRID)
    ours = [one.fact for one in sample.FINDINGS[1:]]
    assert values(grid) == [[sample.SITE.party_name], ["／", "2026年11月22日"], [ours[0]], [ours[1]]]
    assert isinstance(grid, model.FieldGrid)
    assert [row[0].name for row in grid.rows[2:]] == ["问题1", "问题2"]


def test_that_the_blank_form_leaves_cells_free_and_gaps_for_dates():
    (grid,) = blank(GRID)
    assert values(grid) == [[""], ["", "　　　年　　月　　日"], [""], [""], [""]]


def test_that_a_table_has_a_row_for_each_and_is_left_out_without_any():
    (table,) = blocks(TABLE)
    assert isinstance(table, model.DataTable)
    assert [row[:2] for row in table.rows] == [
        ("1", "砂石料堆未覆盖"),
        ("2", "装卸未喷淋"),
        ("3", "围挡有缺口且高度不足"),
    ]
    assert blocks(TABLE, context(sample.clean_case())) == ()


def test_that_a_table_of_the_blank_form_has_numbered_rows_to_write_in():
    (table,) = blank(TABLE.replace('each = "findings"', 'each = "findings"\nblank_rows = 2'))
    assert isinstance(table, model.DataTable)
    assert table.rows == (("1", "\n", "☐已改正　☐未改正"), ("2", "\n", "☐已改正　☐未改正"))


def test_that_rows_of_a_table_may_be_chosen():
    (table,) = blocks(TABLE.replace('each = "findings"', 'each = "findings"\nonly = "not finding.ours"'))
    assert isinstance(table, model.DataTable)
    assert len(table.rows) == 1


def test_that_signatures_have_a_line_for_every_officer():
    (block,) = blocks(SIGNATURES)
    assert isinstance(block, model.SignatureBlock)
    found = [(one.slot.id, one.slot.role, one.slot.label, one.beside, one.optional) for one in block.lines]
    assert found == [
        ("party", SignerRole.PARTY, f"{sample.SITE.party_name}：", "", False),
        ("officer:o1", SignerRole.INSPECTOR, "检查人：", "执法证号99012305017", False),
        ("officer:o2", SignerRole.RECORDER, "记录人：", "执法证号99012305023", False),
        ("witness", SignerRole.WITNESS, "见证人：", "", True),
    ]


def test_that_the_blank_form_has_two_officers_and_the_witness():
    (block,) = blank(SIGNATURES)
    assert isinstance(block, model.SignatureBlock)
    assert [one.slot.id for one in block.lines] == ["party", "officer:1", "officer:2", "witness"]
    assert not block.lines[-1].optional
    assert RULE in block.lines[1].beside


def test_that_a_signed_box_of_the_officers_is_that_of_the_one_who_drafts():
    body = """[[block]]
block = "signed_box"
name = "承办人"
text = "{{ statement }}"
slot = "officers"
slot_label = "签名："
"""
    (box,) = blocks(body)
    assert isinstance(box, model.SignedBox)
    assert box.slot == model.SignatureSlot("officer:o2", SignerRole.RECORDER, "签名：")
    (other,) = blocks(body, replace(context(), actor="别人"))
    assert isinstance(other, model.SignedBox)
    assert other.slot is not None
    assert other.slot.id == "officer:o1"
    (free,) = blank(body)
    assert isinstance(free, model.SignedBox)
    assert free.text == ""


def test_that_ticks_follow_their_conditions_and_are_open_on_the_blank_form():
    body = """[[block]]
block = "ticks"
label = "来源："
ticks = [
    { text = "双随机", checked = "source_code == 'random'" },
    { text = "日常", checked = "source_code == 'daily'" },
]
"""
    (row,), (free,) = blocks(body), blank(body)
    assert row == model.TickRow("来源：", (model.Tick("双随机", True), model.Tick("日常", False)))
    assert free == model.TickRow("来源：", (model.Tick("双随机", False), model.Tick("日常", False)))


def test_that_a_condition_leaves_a_block_out_but_not_from_the_blank_form():
    body = (
        paragraph("甲", "when = 'urgent'")
        + paragraph("乙", "when = 'urgent'\nblank = false")
        + paragraph("丙", 'blank = "only"')
    )
    assert blocks(body) == ()
    assert [one.text for one in blank(body) if isinstance(one, model.Paragraph)] == ["甲", "丙"]


def test_that_a_paragraph_that_says_nothing_is_left_out():
    assert blocks(paragraph("{% if urgent %}急{% endif %}")) == ()


def test_that_underscores_of_the_wording_are_a_rule():
    (one,) = blocks(paragraph("编号____号", 'place = "left"\nkeep = true'))
    assert one == model.Paragraph(f"编号{RULE}号", Place.LEFT, keep_with_next=True)


def test_that_the_blank_form_has_rules_in_its_sentences():
    approved = "经{{ approver }}于{{ approved_day }}批准{% if site %}（{{ site }}）{% endif %}"
    (one,) = blank(paragraph(approved + "，共{{ findings | length }}项。"))
    assert isinstance(one, model.Paragraph)
    text = one.text
    while RULE * 2 in text:
        text = text.replace(RULE * 2, RULE)
    assert text == f"经{RULE}于　　　年　　月　　日批准（{RULE}），共{RULE}项。"


def test_that_a_loop_of_a_sentence_stands_once_on_the_blank_form():
    (one,) = blank(paragraph("{% for one in served %}《{{ one.title }}》{% endfor %}"))
    assert isinstance(one, model.Paragraph)
    assert one.text.count("《") == 1


def test_that_the_blank_form_stands_without_a_bureau():
    masthead, paragraph_ = blank('[[block]]\nblock = "masthead"\n' + paragraph("{{ bureau }}"), bureau=None)
    assert isinstance(masthead, model.Masthead)
    assert set(masthead.bureau) == {RULE}
    assert isinstance(paragraph_, model.Paragraph)
    assert set(paragraph_.text) == {RULE}


def test_that_questions_and_answers_are_paragraphs_of_their_own():
    body = field("talk", "lines") + '[[block]]\nblock = "qa"\ntext = "{{ talk }}"\n'
    given = context(entries={"talk": "问：何时发现？\n答：上周。\n\n补充：已订新网。"})
    found = [
        (one.text, one.keep_with_next) for one in blocks(body, given) if isinstance(one, model.Paragraph)
    ]
    assert found == [("问：何时发现？", True), ("答：上周。", False), ("补充：已订新网。", False)]
    free = blank(body + "blank_rows = 2\n")
    assert [one.text for one in free if isinstance(one, model.Paragraph)] == [
        f"问：{RULE}",
        f"答：{RULE}",
    ] * 2


def test_that_the_seal_carries_the_day_of_drafting():
    body = '[[block]]\nblock = "seal"\nhint = "印章"\n'
    assert blocks(body) == (model.SealSpace("示例市生态环境局", "2026年11月22日", "印章"),)
    assert blank(body, bureau=None) == (model.SealSpace("", "　　　年　　月　　日", "印章"),)


def test_that_the_opinion_of_the_blank_form_is_written_by_hand():
    body = '[[block]]\nblock = "opinion"\nslot = "party"\nlabel = "意见："\n'
    made = template(body)
    assert blocks(body) == (model.Opinion("party", "意见：", made.absences),)
    (free,) = blank(body)
    assert isinstance(free, model.Paragraph)
    assert free.text.startswith(f"意见：{RULE}")


def test_that_other_blocks_stand_as_they_are():
    body = """[[block]]
block = "gap"
height = 80
[[block]]
block = "page_break"
[[block]]
block = "blank_below"
text = "以下空白"
[[block]]
block = "heading"
text = "一、{{ party }}"
"""
    expected = (
        model.Gap(80),
        model.PageBreak(),
        model.BlankBelow("以下空白"),
        model.Heading(f"一、{sample.SITE.party_name}"),
    )
    assert blocks(body) == expected


def test_that_the_foot_of_the_pages_has_its_slots():
    made = template('[footer]\nslots = [{ slot = "party", label = "被询问人：" }]\n')
    assert assemble_paper(made, context()).footer.slots == (
        model.SignatureSlot("party", SignerRole.PARTY, "被询问人："),
    )


def test_that_only_the_basis_in_force_on_the_day_is_cited():
    body = paragraph("依据{{ bases }}")
    assert blocks(body, words=BASIS) == (model.Paragraph("依据《新办法》第十二条"),)
    early = replace(context(), today=date(2026, 8, 14))
    assert blocks(body, early, words=BASIS) == (model.Paragraph("依据《旧办法》第九条"),)
    assert blank(body, words=BASIS) == (model.Paragraph("依据《新办法》第十二条"),)
    with pytest.raises(KnownError, match="有效的依据"):
        blocks(body, replace(context(), today=date(2019, 1, 1)), words=BASIS)


def test_that_a_paper_that_cites_problems_is_refused_with_law_that_was_not_in_force():
    early = replace(sample.FINDINGS[1], conduct_from=date(2026, 8, 1))
    given = context(sample.case(findings=(early,)))
    with pytest.raises(KnownError, match="施行"):
        blocks(TABLE, given)
    assert blocks(paragraph("甲"), given)


def test_that_the_choice_of_another_law_is_said():
    chosen = replace(sample.FINDINGS[1], conduct_from=date(2026, 8, 1), law_choice=date(2026, 11, 18))
    head = HEAD + 'law_choice = "适用{{ day }}有效的{{ laws }}"\n'
    body = paragraph("{{ finding.law_choice }}", 'each = "findings"')
    (one,) = blocks(body, context(sample.case(findings=(chosen,))), head=head)
    assert one == model.Paragraph("适用2026年11月18日有效的《生态环境法典》")


def test_that_wording_that_cannot_be_filled_names_its_block():
    with pytest.raises(KnownError) as caught:
        blocks(paragraph("{{ 1 + party }}"))
    assert "some.toml 第 5 行“paragraph”" in caught.value.happened
