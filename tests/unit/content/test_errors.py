"""Broken content: each mistake is told with its file, its line, what is wrong and what was expected."""

from __future__ import annotations

import pytest

from inspector.content.checklists import load_checklist, parse_checklist
from inspector.content.laws import load_law, parse_law
from inspector.content.problems import ContentError
from inspector.errors import KnownError

# What is replaced, by what, the text on the line that must be named, what must be said.
CHECKLIST_MISTAKES = {
    "unknown key": ('topic = "测试"', 'topik = "测试"', "topik", "不认识的键「topik」"),
    "missing key": ('question = "围挡够高"\n', "", "[[sections.items]]", "缺少必填的键「question」"),
    "blank text": ('question = "围挡够高"', 'question = " "', "question", "不能为空"),
    "number for text": ('title = "小清单"', "title = 7", "title = 7", "「title」应为文字"),
    "text for list": ('guidance = ["走一圈。"]', 'guidance = "走一圈。"', "走一圈", "「guidance」应为列表"),
    "number in list": ('  "取最低值。",', "  3,", "  3,", "「guidance」的第2项应为不空的文字"),
    "text for day": ("valid_to = 2026-08-14", 'valid_to = "2026-08-14"', "valid_to", "应为日期"),
    "text for flag": (
        "own_competence = true",
        'own_competence = "是"',
        "own_competence = ",
        "应为true 或 false",
    ),
    "unknown kind of answer": ('"number"\nunit', '"measure"\nunit', "measure", "judgement、number"),
    "unknown evidence": ('kind = "measurement"', 'kind = "sound"', "sound", "photo、video"),
    "duplicate item": ('id = "a2"', 'id = "a1"', 'number = "1.2"', "检查项编号「a1」重复"),
    "duplicate number": ('number = "1.2"', 'number = "1.1"', 'question = "围挡完好"', "显示序号「1.1」重复"),
    "bad id": ('id = "a2"', 'id = "第二"', "第二", "只能用小写字母"),
    "unknown law": ('["old:69:3"]', '["older:69:3"]', "older", "法规「older」不在法规库中；现有：new、old"),
    "unknown place": ('["old:69:3"]', '["old:69:4"]', "old:69:4", "没有 old:69:4 这一处"),
    "no citation": ('["old:69:3"]', '["旧法第69条"]', "旧法第69条", "不是条款引用"),
    "penalty as duty": ('duties = ["old:69:3"]', 'duties = ["new:1128:1:1"]', "1128", "要的是「duty」"),
    "days beyond the law": (
        "valid_to = 2026-08-14",
        "valid_to = 2026-08-15",
        "old:69:3",
        "超出《旧法》的施行期",
    ),
    "ends before it begins": ("valid_to = 2026-08-14", "valid_to = 2017-01-01", "valid_to", "早于起始日"),
    "gap": ("valid_to = 2026-08-14", "valid_to = 2026-08-01", "valid_from = 2026-08-15", "没有任何法律依据"),
    "condition on nothing": ('item = "a1", results', 'item = "a9", results', "a9", "「a9」不在本清单中"),
    "condition on itself": (
        'item = "a1", results',
        'item = "a2", results',
        "condition",
        "只能引用前面的检查项",
    ),
    "condition on an unknown result": ('["compliant", "non', '["good", "non', "good", "结果「good」不认识"),
    "limit without unit": ('unit = "m"\n', "", "limit", "数值项要写单位"),
    "limit of a judgement": ('"number"\nunit', '"judgement"\nunit', "limit", "才有限值"),
    "limit that is no number": ('value = "2.5"', 'value = "两米五"', "两米五", "不是数"),
    "period without days": (", days = 3 }", " }", "calendar", "缺少必填的键「days」"),
    "period of no days": ("days = 3", "days = 0", "days = 0", "至少 1 日"),
    "days at once": ('{ kind = "immediate" }', '{ kind = "immediate", days = 2 }', "days = 2", "不写天数"),
    "unknown placeholder": ("{place}围挡破损", "{where}围挡破损", "{where}", "不认识的占位符 {where}"),
    "value of a judgement": ("{place}围挡破损", "{value}围挡破损", "{value}围挡", "不能用 {value}"),
    "half a sentence": ('"修好围挡。"', '"修好围挡"', "修好围挡", "以句号结尾"),
    "department not named": ('department = "住建部门"\n', "", 'id = "a1"', "「department」"),
    "neither duty nor local rule": ('duties = ["old:69:3"]', "duties = []", "duties = []", "「local_rule」"),
    "penalty missing without a word": ('note = "没有罚则。"\n', "", "old:69:3", "请在「note」写明为什么"),
    "syntax": ('version = "1"', 'version = "1', "version", "语法错误"),
}
LAW_MISTAKES = {
    "unknown key": ('short_title = "新法"', 'short = "新法"', "short =", "是不是「short_title」？"),
    "repealed before in force": (
        "in_force_from = 2026-08-15",
        "in_force_from = 2026-08-15\nin_force_to = 2025-01-01",
        "in_force_to",
        "失效日早于施行日",
    ),
    "adopted too late": ("2026-03-12", "2027-03-12", "adopted_on", "通过日晚于施行日"),
    "same place twice": (
        "article = 1128\nparagraph = 1\nitem = 1",
        "article = 240\nparagraph = 3",
        "",
        "重复",
    ),
    "range upside down": ("maximum_yuan = 100000", "maximum_yuan = 100", "fines", "低于下限"),
    "fine without amount": ("{ minimum_yuan = 10000, maximum_yuan = 100000 }", "{}", "fines", "至少要写"),
    "fine of a duty": ('kind = "penalty"', 'kind = "duty"', "fines", "才写罚款幅度"),
    "unknown confidence": ('confidence = "H*"\n\n', 'confidence = "A"\n\n', '"A"', "H、H*、M、L"),
    "article zero": ("article = 240", "article = 0", "article = 0", "1 至 9999"),
    "text for article": ("article = 240", 'article = "240"', 'article = "240"', "应为整数"),
}


def line_with(text, part):
    return next(number for number, line in enumerate(text.splitlines(), start=1) if part in line)


def broken(parse, text, mistake):
    old, new, _, _ = mistake
    assert old in text
    changed = text.replace(old, new, 1)
    with pytest.raises(ContentError) as caught:
        parse(changed)
    return changed, caught.value.problems


def assert_told(changed, problems, mistake, file):
    _, _, where, what = mistake
    told = [problem for problem in problems if what in problem.message]
    assert told, [str(problem) for problem in problems]
    assert told[0].file == file
    if where:
        lines = [number for number, line in enumerate(changed.splitlines(), 1) if where in line]
        near = {line + step for line in lines for step in (0, -1)}
        assert told[0].line in near, f"{told[0]}: expected line {lines}"


@pytest.mark.parametrize("name", CHECKLIST_MISTAKES)
def test_that_a_mistake_in_a_checklist_is_told_with_its_line(name, checklist_text, laws):
    mistake = CHECKLIST_MISTAKES[name]
    changed, problems = broken(
        lambda text: parse_checklist(text, "small.toml", laws), checklist_text, mistake
    )
    assert_told(changed, problems, mistake, "small.toml")


@pytest.mark.parametrize("name", LAW_MISTAKES)
def test_that_a_mistake_in_a_law_is_told_with_its_line(name, law_text):
    mistake = LAW_MISTAKES[name]
    changed, problems = broken(lambda text: parse_law(text, "new.toml"), law_text, mistake)
    assert_told(changed, problems, mistake, "new.toml")


def test_that_overlapping_bases_must_say_when_each_applies(checklist_text, laws):
    second = checklist_text[checklist_text.rindex("[[sections.items.bases]]") :]
    with pytest.raises(ContentError) as caught:
        parse_checklist(f"{checklist_text}\n{second}", "small.toml", laws)
    problem = caught.value.problems[0]
    assert "重叠" in problem.message
    assert problem.line > checklist_text.count("\n")
    named = checklist_text + 'applies_when = "情形一"\n\n' + second + 'applies_when = "情形二"\n'
    assert len(parse_checklist(named, "small.toml", laws).items[1].bases) == 2


def test_that_all_mistakes_of_a_file_are_told_in_the_order_of_its_lines(checklist_text, laws):
    text = checklist_text.replace('topic = "测试"', "topic = 1").replace("days = 3", "days = 0")
    text = text.replace('"修好围挡。"', '"修好围挡"')
    with pytest.raises(ContentError) as caught:
        parse_checklist(text, "small.toml", laws)
    lines = [problem.line for problem in caught.value.problems]
    assert lines == [line_with(text, "topic"), line_with(text, "days = 0"), line_with(text, "修好围挡")]


def test_that_the_message_names_every_file_and_line_and_says_what_is_safe(checklist_text, laws):
    with pytest.raises(KnownError) as caught:
        parse_checklist(checklist_text.replace("days = 3", "days = 0"), "small.toml", laws)
    line = line_with(checklist_text, "days = 3")
    assert f"small.toml 第{line}行：" in caught.value.happened
    assert "没有改动" in caught.value.safe
    assert caught.value.remedy


def test_that_a_file_that_is_no_utf8_names_the_line(tmp_path):
    path = tmp_path / "law.toml"
    path.write_bytes('key = "a"\ntitle = "法"\n'.encode("gbk"))
    with pytest.raises(ContentError) as caught:
        load_law(path)
    assert (caught.value.problems[0].file, caught.value.problems[0].line) == ("law.toml", 2)


def test_that_a_missing_file_is_a_known_error(tmp_path, laws):
    with pytest.raises(KnownError, match=r"none\.toml"):
        load_checklist(tmp_path / "none.toml", laws)
