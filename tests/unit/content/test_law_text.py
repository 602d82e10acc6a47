"""Full texts of laws from the files that bureaus download: what is read, and what is refused with a reason."""

from __future__ import annotations

import contextlib
import json
import zipfile
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.content.law_text import docx as docx_module
from inspector.content.law_text import read_law_text, reading
from inspector.content.law_text.numerals import label_of, parse_number, parse_place
from inspector.domain.law import chinese_number
from inspector.errors import KnownError
from inspector.paths import bundle_root

REFERENCE = bundle_root().parent / "shared" / "data" / "ecological_code_2026.json"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TITLE = "示例市扬尘污染防治条例"
LAW = f"""\
{TITLE}
（2026年1月8日示例市第九届人民代表大会常务委员会第三次会议通过）
目　　录
第一章　总　　则
第二章　防治措施
第三章　附则
第一章　总　　则
第一条　为了防治扬尘，制定本条例。
第二条　本条例适用于示例市的工地和堆场。
堆场由主管部门另行公布。
第二章　防治措施
第三条　工地应当做到：
（一）围挡牢固；
（二）道路清洁。
第四条　违反第三条规定的，处一千元罚款。
第三章　附则
第五条　本条例自2026年3月1日起施行。
"""
LABELS = ["第一条", "第二条", "第三条", "第四条", "第五条"]


def paragraph(inside: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def document(*paragraphs: str) -> str:
    return f'<w:document xmlns:w="{W}"><w:body>{"".join(paragraphs)}</w:body></w:document>'


def of_lines(text: str) -> list[str]:
    return [paragraph(run(line)) for line in text.splitlines()]


@pytest.fixture
def write(tmp_path):
    def write(name, content):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


@pytest.fixture
def read(write):
    return lambda content, name="law.txt": read_law_text(write(name, content))


@pytest.fixture
def word(tmp_path):
    """A .docx of a main part and others."""

    def word(xml, **parts):
        path = tmp_path / "law.docx"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr("word/document.xml", xml)
            for name, text in parts.items():
                archive.writestr(name.replace("__", "/") + ".xml", text)
        return path

    return word


def labels(text):
    return [one.label for one in text.articles]


def refusal(call, *arguments):
    with pytest.raises(KnownError) as caught:
        call(*arguments)
    assert caught.value.safe
    assert caught.value.remedy
    return caught.value.happened


# ------------------------------------------------------------------------------------------ splitting


def test_that_articles_keep_number_heading_paragraphs_and_items(read):
    text = read(LAW)
    assert text.title == TITLE
    assert labels(text) == LABELS
    assert [one.number for one in text.articles] == [1, 2, 3, 4, 5]
    assert text.articles[1].text == "本条例适用于示例市的工地和堆场。\n堆场由主管部门另行公布。"
    assert text.articles[2].text == "工地应当做到：\n（一）围挡牢固；\n（二）道路清洁。"
    assert [one.heading for one in text.articles] == [
        *["第一章　总则"] * 2,
        *["第二章　防治措施"] * 2,
        "第三章　附则",
    ]
    assert text.notes == ()


def test_that_articles_in_the_table_of_contents_are_not_read_twice(read):
    contents = "目录\n第一章 总则……1\n第一条 目的\n第二条 范围\n第二章 附则……2\n第三条 施行\n"
    body = "第一章 总则\n第一条 甲。\n第二条 乙。\n第二章 附则\n第三条 丙。\n"
    text = read(TITLE + "\n" + contents + body)
    assert [one.text for one in text.articles] == ["甲。", "乙。", "丙。"]
    assert [one.heading for one in text.articles] == ["第一章　总则", "第一章　总则", "第二章　附则"]


def test_that_every_level_of_headings_is_kept_and_a_higher_one_ends_the_lower(read):
    text = read(
        f"{TITLE}\n第一编 总则\n第一分编 通则\n第一章 甲\n第一节\n乙\n第一条 一。\n第二章 丙，丁\n第二条 二。\n"
        "第二编 附则\n第三条 三。\n"
    )
    assert [one.heading for one in text.articles] == [
        "第一编　总则　第一分编　通则　第一章　甲　第一节　乙",
        "第一编　总则　第一分编　通则　第二章　丙，丁",
        "第二编　附则",
    ]


@pytest.mark.parametrize(
    "first", ["第1条 ", "第１条　", "第 一 条\t", "第　一　条　", "第一条\u00a0", "第一条", "第一条\n"]
)
def test_that_an_article_is_known_however_its_number_is_written(read, first):
    text = read(f"{TITLE}\n{first}甲。\n第二条 乙。\n第3条 丙。\n")
    assert labels(text) == ["第一条", "第二条", "第三条"]
    assert text.articles[0].text == "甲。"


def test_that_added_articles_keep_their_own_label(read):
    text = read(f"{TITLE}\n第一条 甲。\n第二条 乙。\n第二条之一 丙。\n第二条之二 丁。\n第三条 戊。\n")
    assert labels(text) == ["第一条", "第二条", "第二条之一", "第二条之二", "第三条"]
    assert [one.number for one in text.articles] == [1, 2, 2, 2, 3]


@pytest.mark.parametrize(
    "line",
    ["第二条规定的情形除外。", "第一条第二款所列情形除外。", "第一条、第二条不适用。", "第一章规定的除外。"],
)
def test_that_a_paragraph_that_cites_an_article_does_not_begin_one(read, line):
    text = read(f"{TITLE}\n第一条 甲。\n第二条 乙。\n第三条 丙。\n{line}\n")
    assert text.articles[-1].text == f"丙。\n{line}"


def test_that_items_within_a_paragraph_become_lines_of_their_own(read):
    text = read(
        f"{TITLE}\n第一条 有下列情形的：（一）甲；（二）乙。\n第二条 依照第一条第（二）项。\n第三条 丙。\n"
    )
    assert text.articles[0].text.split("\n") == ["有下列情形的：", "（一）甲；", "（二）乙。"]
    assert text.articles[1].text == "依照第一条第（二）项。"


def test_that_attachments_and_the_foot_of_a_page_are_left_out_and_named(read):
    attached = read(LAW + "附件：收费表\n一类 10元\n二类 20元\n")
    assert attached.articles[-1].text == "本条例自2026年3月1日起施行。"
    assert attached.notes == ("“附件：收费表”起的附件共 3 行，没有收入。",)
    foot = read(LAW + "扫一扫在手机打开\n示例市人民政府\n")
    assert foot.articles[-1].text == "本条例自2026年3月1日起施行。"
    assert foot.notes == ("文末“扫一扫在手机打开”起的 2 行不像条文，没有收入。",)


def test_that_a_line_broken_in_a_sentence_is_noted(read):
    text = read(LAW.replace("堆场由主管部门", "堆场由\n主管部门"))
    assert [note for note in text.notes if "第二条" in note and "断行" in note]


# --------------------------------------------------------------------------------------------- titles


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (f"《{TITLE}》", TITLE),
        ("示例市人民政府令\n第12号\n示例市工地　管理办法（试行）", "示例市工地管理办法（试行）"),
        (
            "示例市企业事业单位突发事件应急预案\n备案管理办法",
            "示例市企业事业单位突发事件应急预案备案管理办法",
        ),
        ("示例市人民政府令\n扬尘管理办法", "扬尘管理办法"),
    ],
)
def test_that_the_title_is_found_in_the_lines_before_the_first_article(read, head, title):
    assert read(f"{head}\n第一条 甲。\n第二条 乙。\n第三条 丙。\n").title == title


def test_that_a_file_without_a_title_is_called_by_its_name_and_that_is_noted(read):
    text = read("第一条 甲。\n第二条 乙。\n第三条 丙。\n", "扬尘条例.txt")
    assert text.title == "扬尘条例"
    assert [note for note in text.notes if "文件名" in note]


# ------------------------------------------------------------------------------------------ refusals


@pytest.mark.parametrize(
    ("numbers", "says"),
    [
        ("二三四", "条文从第二条开始，前面缺第一条"),
        ("三四五", "条文从第三条开始，前面缺第一条至第二条"),
        ("一二四五", "第二条之后是第四条，缺第三条"),
        ("一二六", "第二条之后是第六条，缺第三条至第五条"),
        ("一二三二", "第二条出现了两次"),
        ("一二二三", "第二条出现了两次"),
        ("一二三一二", "第一条出现了两次"),
    ],
)
def test_that_a_missing_or_repeated_article_is_named(read, numbers, says):
    body = "".join(f"第{number}条 甲。\n" for number in numbers)
    assert says in refusal(read, f"{TITLE}\n{body}")


@pytest.mark.parametrize(
    ("labels", "says"),
    [
        (["一条", "二条", "二条之二", "三条"], "缺第二条之一"),
        (["一条", "二条", "三条之一", "四条"], "缺第三条"),
        (["一条", "二条", "三条", "二条之一"], "第三条之后是第二条之一"),
    ],
)
def test_that_an_added_article_out_of_order_is_named(read, labels, says):
    assert says in refusal(read, TITLE + "\n" + "".join(f"第{one} 甲。\n" for one in labels))


def test_that_an_article_without_words_is_named(read):
    assert "第二条没有内容" in refusal(read, f"{TITLE}\n第一条 甲。\n第二条\n第三条 丙。\n")


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("law.txt", b"", "空的"),
        ("law.txt", b"\r\n \r\n", "空的"),
        ("law.txt", "第一条 甲。\n第二条 乙。\n".encode(), "不像一部法规"),
        ("law.txt", "关于做好扬尘管控的通知\n各有关单位：\n".encode(), "不像一部法规"),
        ("law.pdf", b"%PDF-1.7\n", "PDF"),
        ("law.docx", b"%PDF-1.7\n", "PDF"),
        ("law.png", b"\x89PNG\r\n\x1a\n", "图片"),
        ("law.doc", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), ".doc"),
        (
            "law.docx",
            bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"),
            "密码",
        ),
        ("law.docx", b"PK\x03\x04 cut off", "打不开"),
        ("law.rtf", b"{\\rtf1 }", "RTF"),
        ("law.txt", b"\x81\xff\xfe\x80\xff" * 9, "编码"),
        ("law.md", LAW.encode(), "law.md"),
    ],
)
def test_that_a_file_that_is_no_law_is_refused_with_the_reason(write, name, content, says):
    assert says in refusal(read_law_text, write(name, content))


def test_that_a_missing_file_and_a_folder_are_refused(tmp_path):
    assert "位置不存在" in refusal(read_law_text, tmp_path / "gone.txt")
    assert "读不出" in refusal(read_law_text, tmp_path)


def test_that_a_file_beyond_the_limit_is_refused(write, monkeypatch):
    monkeypatch.setattr(reading, "LARGEST_FILE", 2**20)
    assert "超过 1 MB" in refusal(read_law_text, write("law.txt", LAW.encode() + b" " * 2**20))


# ------------------------------------------------------------------------------------- text and pages


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_that_a_text_is_read_in_every_usual_encoding(read, encoding, end):
    text = read(LAW.replace("\n", end).encode(encoding))
    assert (text.title, labels(text)) == (TITLE, LABELS)
    assert text.articles[2].text.count("\n") == 2


def page(lines, head="", foot=""):
    return f"<html><head>{head}</head><body>{''.join(f'<p>{line}</p>' for line in lines)}{foot}</body></html>"


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", '<meta charset="utf-8">'),
        ("gb18030", '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'),
        ("gb18030", ""),
        ("utf-8-sig", ""),
    ],
)
def test_that_a_page_is_read_in_the_encoding_it_declares_or_has(read, encoding, head):
    text = read(page(LAW.splitlines(), head).encode(encoding), "law.html")
    assert (text.title, labels(text)) == (TITLE, LABELS)


def test_that_scripts_menus_and_feet_of_a_page_say_nothing(read):
    head = f"<title>{TITLE}_示例市人民政府</title><style>第九条 {{}}</style><script>var a = '第一条 假。';</script>"
    menu = "<nav><ul><li>第一条 菜单。</li></ul></nav><h1>" + TITLE + "</h1>"
    lines = ["第一条&nbsp;&emsp;甲。", "<b>第二条</b>　乙。<br>第二款。", "第三条　丙\n      丁。"]
    text = read(
        page(lines, head, "<footer>第四条 脚。</footer>").replace("<body>", "<body>" + menu), "law.htm"
    )
    assert text.title == TITLE
    assert [one.text for one in text.articles] == ["甲。", "乙。\n第二款。", "丙丁。"]


def test_that_preformatted_lines_of_a_page_stay_lines(read):
    assert labels(read(f"<html><body><pre>{LAW}</pre></body></html>", "law.html")) == LABELS


def test_that_a_page_saved_under_the_name_of_a_word_file_is_read(read):
    assert labels(read("<!DOCTYPE html>" + page(LAW.splitlines()), "law.doc")) == LABELS


# ---------------------------------------------------------------------------------------------- word


def test_that_a_word_file_is_read_in_order_with_its_tables(word):
    lines = of_lines(LAW)
    table = f"<w:tbl><w:tr><w:tc>{''.join(lines[10:])}</w:tc></w:tr></w:tbl>"
    text = read_law_text(word(document(*lines[:10], table)))
    assert (text.title, labels(text)) == (TITLE, LABELS)


def test_that_runs_breaks_and_tabs_of_a_word_file_become_one_text(word):
    first = paragraph(
        run("第一") + run("条") + "<w:r><w:tab/></w:r>" + run("甲。") + "<w:r><w:br/></w:r>" + run("乙。"),
        '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>',
    )
    text = read_law_text(word(document(first, *of_lines("第二条 丙。\n第三条 丁。"))))
    assert text.articles[0].text == "甲。\n乙。"


def test_that_tracked_deletions_moves_and_text_boxes_are_left_out(word):
    deleted = f"<w:del>{run('旧').replace('w:t', 'w:delText')}<w:r><w:br/></w:r></w:del>"
    moved = f"<w:moveFrom>{run('移走')}</w:moveFrom><w:ins>{run('新')}</w:ins>"
    box = f"<w:r><w:pict><w:txbxContent>{paragraph(run('第九条 框。'))}</w:txbxContent></w:pict></w:r>"
    first = paragraph(run("第一条 ") + moved + deleted + box + run("文。"))
    text = read_law_text(word(document(first, *of_lines("第二条 丙。\n第三条 丁。"))))
    assert text.articles[0].text == "新文。"


def test_that_a_paragraph_whose_end_was_deleted_goes_on_in_the_next(word):
    joined = paragraph(run("第一条 甲，"), "<w:rPr><w:del/></w:rPr>")
    text = read_law_text(word(document(joined, *of_lines("乙。\n第二条 丙。\n第三条 丁。"))))
    assert text.articles[0].text == "甲，乙。"


def test_that_automatic_numbers_are_refused_because_they_are_not_in_the_text(word):
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
    paragraphs = of_lines("第一条 应当：\n第二条 乙。\n第三条 丙。")
    paragraphs.insert(1, paragraph(run("围挡牢固；"), numbered))
    assert "“围挡牢固；”" in refusal(read_law_text, word(document(*paragraphs)))


def test_that_automatic_numbers_of_a_style_are_refused_but_not_where_they_are_switched_off(word):
    numbering = '<w:numPr><w:numId w:val="2"/></w:numPr>'
    style = f'<w:styles xmlns:w="{W}"><w:style w:styleId="a1"><w:pPr>{numbering}</w:pPr></w:style></w:styles>'
    rest = of_lines("第二条 乙。\n第三条 丙。")
    styled = paragraph(run("第一条 甲。"), '<w:pStyle w:val="a1"/>')
    off = paragraph(run("第一条 甲。"), '<w:pStyle w:val="a1"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert "自动编号" in refusal(read_law_text, word(document(styled, *rest), word__styles=style))
    assert len(read_law_text(word(document(off, *rest), word__styles=style)).articles) == 3


def test_that_a_numbering_that_was_taken_away_in_a_tracked_change_does_not_count(word):
    change = "<w:pPrChange><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:pPrChange>"
    lines = [paragraph(run("第一条 甲。"), change), *of_lines("第二条 乙。\n第三条 丙。")]
    assert len(read_law_text(word(document(*lines))).articles) == 3


def test_that_the_document_title_is_taken_where_the_text_names_none(word):
    core = f"<core><dc:title>《{TITLE}》</dc:title></core>"
    lines = of_lines("第一条 甲。\n第二条 乙。\n第三条 丙。")
    assert read_law_text(word(document(*lines), docProps__core=core)).title == TITLE


def test_that_a_zip_of_something_else_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "law.docx", "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert "不是 Word" in refusal(read_law_text, tmp_path / "law.docx")


def test_that_a_bomb_is_refused_before_it_unfolds(word, monkeypatch):
    monkeypatch.setattr(docx_module, "LARGEST_PART", 100_000)
    assert "不合常理" in refusal(read_law_text, word(document(" " * 100_000, *of_lines(LAW))))
    entities = '<!DOCTYPE d [<!ENTITY a "第一条 甲。">]>' + document(*of_lines(LAW))
    assert "打不开" in refusal(read_law_text, word(entities))


def test_that_an_encrypted_entry_is_refused(word):
    path = word(document(*of_lines(LAW)))
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)  # the second entry is the main part
    data[at + 8] |= 1
    path.write_bytes(data)
    assert "密码" in refusal(read_law_text, path)


def test_that_an_archive_with_an_unreadable_name_is_refused(word):
    path = word(document(*of_lines(LAW)))
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 9] |= 8  # the name is said to be UTF-8
    data[at + 46] = 0xFF
    path.write_bytes(data)
    assert "打不开" in refusal(read_law_text, path)


@given(st.data())
def test_that_a_damaged_word_file_is_read_or_refused_and_never_a_crash(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("damaged") / "law.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", document(*of_lines(LAW)))
    raw = bytearray(path.read_bytes())
    for at in data.draw(st.lists(st.integers(4, len(raw) - 1), min_size=1, max_size=6)):
        raw[at] = data.draw(st.integers(0, 255))
    path.write_bytes(raw)
    with contextlib.suppress(KnownError):
        assert read_law_text(path).articles


# ------------------------------------------------------------------------------------------- numbers


@given(st.integers(1, 9999))
def test_that_every_number_is_read_as_it_is_written(number):
    assert parse_number(chinese_number(number)) == number
    assert parse_number(str(number)) == number
    assert parse_place(label_of(number, number % 5)) == (number, number % 5)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("一〇一", 101),
        ("一百一十", 110),
        ("一 百 零 一", 101),
        ("１２", 12),
        ("十百", None),
        ("1二", None),
        ("0", None),
        ("〇", None),
        ("123456", None),
        ("", None),
    ],
)
def test_that_unusual_numbers_are_read_or_refused(text, number):
    assert parse_number(text) == number


# ------------------------------------------------------------------------ a whole code, where it is at hand


def reference_lines(articles):
    contents, body, way = [], [], []
    for one in articles.values():
        for level, part in enumerate(one["h"]):
            if way[: level + 1] != one["h"][: level + 1]:
                contents.append(f"{part}……{level}")
                body.append(part)
                way = one["h"][: level + 1]
        body += one["t"].split("\n")
    return ["中华人民共和国生态环境法典", "目　　录", *contents, *body]


@pytest.mark.skipif(not REFERENCE.exists(), reason="no copy of the Code's text lies beside the checkout")
@pytest.mark.parametrize("kind", ["txt", "html", "docx"])
def test_that_a_code_of_1242_articles_is_read_back_as_it_was(write, word, kind):
    articles = json.loads(REFERENCE.read_text("utf-8"))
    lines = reference_lines(articles)
    paths = {
        "txt": lambda: write("code.txt", "\n".join(lines)),
        "html": lambda: write("code.html", page(map(escape, lines))),
        "docx": lambda: word(document(*of_lines("\n".join(lines)))),
    }
    text = read_law_text(paths[kind]())
    assert text.notes == ()
    assert len(text.articles) == 1242
    assert [f"{one.label}　{one.text}" for one in text.articles] == [one["t"] for one in articles.values()]
    assert [one.heading for one in text.articles] == ["　".join(one["h"]) for one in articles.values()]
