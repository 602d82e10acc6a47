"""The sheets of a checklist workbook: columns, their headings, and how each is filled."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from inspector.content.workbook.words import (
    ANSWER,
    COMPARISON,
    CONFIDENCE,
    DEADLINE,
    EVIDENCE,
    FLAG,
    METHOD,
    RESULT,
    SEVERITY,
    Words,
    menu,
)

HEAD, ITEMS, BASES, GUIDE, OPTIONS = "清单", "检查项", "法律依据", "填写说明", "选项"


class Kind(Enum):
    """What a cell holds, and so how it is written and read."""

    TEXT = auto()
    CODE = auto()  # letters, digits and hyphens, typed in any width and case
    LINES = auto()
    WORD = auto()  # one of the column's words
    WORD_LINES = auto()
    FLAG = auto()
    WHOLE = auto()
    DECIMAL = auto()
    DAY = auto()
    EVIDENCE = auto()
    CITATIONS = auto()
    ITEM = auto()  # the id of an item, or its display number
    SHOWN = auto()  # there to be read beside the others, never taken over


@dataclass(frozen=True, eq=False)
class Column:
    """`key` is the way to the value in the item's table of a checklist file, with dots."""

    key: str
    heading: str
    kind: Kind
    width: int
    how: str
    example: str = ""
    words: Words | None = None
    required: bool = False
    shaded: bool = False


def _pick(words: Words) -> str:
    return f"从下拉列表选择：{menu(words)}"


HEAD_ROWS = (
    Column("id", "清单编号", Kind.CODE, 0, "永远不变，不要改。", "dust-site", required=True, shaded=True),
    Column("version", "版本", Kind.TEXT, 0, "发布新版前要提升。", "2026.2", required=True),
    Column("title", "名称", Kind.TEXT, 0, "清单的全名。", "施工工地扬尘检查清单", required=True),
    Column("topic", "专题", Kind.TEXT, 0, "清单归在哪一类。", "施工扬尘", required=True),
    Column("source", "来源", Kind.TEXT, 0, "依据哪次讲话、哪个文件。", "关于扬尘治理的讲话", required=True),
    Column(
        "applies_to", "适用对象", Kind.TEXT, 0, "一行一类，从下拉列表选择；不够可在下面加行。", required=True
    ),
)

ITEM_COLUMNS = (
    Column(
        "section.id", "章节编号", Kind.CODE, 10, "不要改；新章节留空，自动编号。", "hoarding", shaded=True
    ),
    Column(
        "section.title",
        "章节",
        Kind.TEXT,
        14,
        "同一章节写同样的名称；留空的，算作上一行的章节。",
        "工地周边围挡",
    ),
    Column("id", "检查项编号", Kind.CODE, 10, "不要改；新增的检查项留空，自动编号。", "a01", shaded=True),
    Column("number", "序号", Kind.TEXT, 7, "显示的序号，不能重复。", "2.1", required=True),
    Column(
        "question",
        "检查内容",
        Kind.TEXT,
        32,
        "一件看得见的事，写成符合要求的样子。",
        "工地四周有连续、封闭的硬质围挡",
        required=True,
    ),
    Column("problem", "问题名称", Kind.TEXT, 20, "不符合时问题叫什么，用于标题和台账。", "围挡不连续"),
    Column(
        "guidance",
        "检查方法",
        Kind.LINES,
        48,
        "现场怎么查：站哪里、拍什么、要什么材料、怎么量。一行一条，换行按 Alt+Enter。",
        "沿工地外侧走一圈，每面拍一张全景。\n量三处高度，填最低值。",
        required=True,
    ),
    Column("method", "检查方式", Kind.WORD, 10, f"{_pick(METHOD)}；留空为现场。", "现场", METHOD),
    Column("answer_kind", "答案类型", Kind.WORD, 10, f"{_pick(ANSWER)}；留空为判断。", "数值", ANSWER),
    Column("unit", "单位", Kind.TEXT, 8, "数值项必填，其他留空。", "m"),
    Column(
        "limit.comparison",
        "限值关系",
        Kind.WORD,
        10,
        f"{_pick(COMPARISON)}；没有限值的留空。",
        "不低于",
        COMPARISON,
    ),
    Column("limit.value", "限值", Kind.DECIMAL, 8, "只写数；区间写下限。", "2.5"),
    Column("limit.upper", "限值上限", Kind.DECIMAL, 10, "只有区间才写，要大于限值。", ""),
    Column("limit.label", "限值说明", Kind.TEXT, 18, "限值从哪里来，可留空。", "地方口径：主要路段"),
    Column(
        "choices",
        "选项",
        Kind.LINES,
        18,
        "单选、多选项必填，一行一个，至少两个；里面不能有顿号。",
        "砂石\n水泥",
    ),
    Column(
        "condition.item", "条件：检查项", Kind.ITEM, 12, "有条件才显示的，写前面某一项的编号或者序号。", "a01"
    ),
    Column(
        "condition.results",
        "条件：结果",
        Kind.WORD_LINES,
        14,
        f"那一项是这些结果时才显示，一行一个：{menu(RESULT)}。与“条件：取值”只写一个。",
        "符合\n不符合",
        RESULT,
    ),
    Column(
        "condition.values", "条件：取值", Kind.LINES, 14, "那一项选了这些选项时才显示，一行一个。", "砂石"
    ),
    Column(
        "evidence",
        "证据",
        Kind.EVIDENCE,
        26,
        f"要取的证据，一行一件，写成“类型：内容”；类型有：{menu(EVIDENCE)}。",
        "照片：围挡全景\n测量：围挡高度",
        EVIDENCE,
    ),
    Column(
        "requirement",
        "整改要求",
        Kind.TEXT,
        36,
        "默认的整改要求，完整的一句话，以句号结尾。",
        "补齐、加固工地围挡，封闭缺口。",
        required=True,
    ),
    Column(
        "deadline.kind", "期限类型", Kind.WORD, 10, f"{_pick(DEADLINE)}。", "自然日", DEADLINE, required=True
    ),
    Column("deadline.days", "期限天数", Kind.WHOLE, 10, "自然日、工作日写整数；立即的留空。", "3"),
    Column(
        "fact",
        "违法事实",
        Kind.TEXT,
        40,
        "违法事实的草稿，以句号结尾；可用 {date} {time} {place} {value}，开单时自动换成日期、时间、单位名称、数值。",
        "{date}现场检查时，{place}围挡存在缺口。",
        required=True,
    ),
    Column("severity", "严重程度", Kind.WORD, 10, f"{_pick(SEVERITY)}；留空为一般。", "一般", SEVERITY),
    Column("department", "主管部门", Kind.TEXT, 18, "罚则不归本机关的，写明归谁。", "住房城乡建设等部门"),
    Column("local_variant", "地方口径", Kind.FLAG, 10, "各地规定不同的选“是”；留空为否。", "否", FLAG),
    Column(
        "phrases", "常用语", Kind.LINES, 30, "一行一条；要填的地方写 __（两个下划线）。", "围挡缺口长约__m"
    ),
    Column("standards", "适用标准", Kind.LINES, 14, "要用到的排放标准的编号，一行一个。", "gb-12523"),
    Column(
        "ask_once", "共用问题", Kind.TEXT, 14, "几张清单里的同一个问题写同样的代号，只问一遍；一般留空。", ""
    ),
    Column("source", "来源", Kind.TEXT, 26, "这一项从哪里来。", "六个百分百之工地周边围挡", required=True),
)

BASIS_COLUMNS = (
    Column(
        "item",
        "检查项编号",
        Kind.ITEM,
        11,
        "这条依据属于哪一项；新增的检查项写它的序号。",
        "a01",
        required=True,
    ),
    Column("shown", "检查内容（对照）", Kind.SHOWN, 30, "方便对照，不会导入。", "", shaded=True),
    Column(
        "applies_when",
        "适用情形",
        Kind.TEXT,
        28,
        "同一天有几条依据的，各自写明适用的情形；排在最前的作为建议。",
        "",
    ),
    Column(
        "duties",
        "违反条款",
        Kind.CITATIONS,
        34,
        "一行一处。法规要在法规库里，条、款、项写全。没有的，写明“法规库以外的依据”。",
    ),
    Column("penalties", "处罚条款", Kind.CITATIONS, 34, "一行一处。没有罚则的留空，在“说明”写明为什么。"),
    Column("valid_from", "起始日", Kind.DAY, 12, "行为发生在这一天起的适用。", "2026-08-15", required=True),
    Column("valid_to", "截止日", Kind.DAY, 12, "含当日；至今有效的留空。前后两段要首尾相接。", ""),
    Column("authority", "处罚机关", Kind.TEXT, 22, "由谁处罚。", "生态环境主管部门", required=True),
    Column(
        "own_competence", "归本机关", Kind.FLAG, 10, "选是或否；否的走移送、抄告。", "是", FLAG, required=True
    ),
    Column(
        "confidence",
        "信度",
        Kind.WORD,
        8,
        "H 读过全文，H* 两份第三方全文一致，M 推断，L 记忆。",
        "L",
        CONFIDENCE,
        required=True,
    ),
    Column("note", "说明", Kind.TEXT, 30, "没有罚则的原因、适用的提醒。", ""),
    Column("question", "待审问题", Kind.TEXT, 30, "留给法制审核的问题，程序不作判断。", ""),
    Column("local_rule", "法规库以外的依据", Kind.TEXT, 26, "地方性法规、政策等的名称。", ""),
)

# Without these a sheet cannot be told apart from one whose contents were removed on purpose.
KEYS_THAT_MUST_STAY = {
    ITEMS: {"section.title", "id", *(column.key for column in ITEM_COLUMNS if column.required)},
    BASES: {"duties", "penalties", *(column.key for column in BASIS_COLUMNS if column.required)},
}
COLUMNS = {HEAD: HEAD_ROWS, ITEMS: ITEM_COLUMNS, BASES: BASIS_COLUMNS}
