"""The question types of the notation, in all their spellings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from inspector.domain.checklist import AnswerKind


class Does(Enum):
    """What a row of the survey is for."""

    ASK = auto()
    SELECT_ONE = auto()
    SELECT_MULTIPLE = auto()
    PHOTO = auto()
    VIDEO = auto()
    NOTE = auto()
    BEGIN_GROUP = auto()
    BEGIN_REPEAT = auto()
    END_GROUP = auto()
    END_REPEAT = auto()
    RECORDED = auto()  # by the telephone itself
    ELSE = auto()


@dataclass(frozen=True)
class RowType:
    """`list_name` is the list of a selection; `or_other` that it may be answered freely; `word` what else it is."""

    does: Does
    answer: AnswerKind = AnswerKind.JUDGEMENT
    whole: bool = False
    list_name: str = ""
    or_other: bool = False
    word: str = ""


_SIMPLE = {
    "text": RowType(Does.ASK, AnswerKind.TEXT),
    "string": RowType(Does.ASK, AnswerKind.TEXT),
    "integer": RowType(Does.ASK, AnswerKind.NUMBER, whole=True),
    "int": RowType(Does.ASK, AnswerKind.NUMBER, whole=True),
    "decimal": RowType(Does.ASK, AnswerKind.NUMBER),
    "date": RowType(Does.ASK, AnswerKind.DATE),
    "image": RowType(Does.PHOTO),
    "photo": RowType(Does.PHOTO),
    "video": RowType(Does.VIDEO),
    "note": RowType(Does.NOTE),
    "begin group": RowType(Does.BEGIN_GROUP),
    "end group": RowType(Does.END_GROUP),
    "begin repeat": RowType(Does.BEGIN_REPEAT),
    "begin lgroup": RowType(Does.BEGIN_REPEAT),
    "begin looped group": RowType(Does.BEGIN_REPEAT),
    "end repeat": RowType(Does.END_REPEAT),
    "end lgroup": RowType(Does.END_REPEAT),
    "end looped group": RowType(Does.END_REPEAT),
    "end loop": RowType(Does.END_REPEAT),
}
_RECORDED = {
    "start",
    "end",
    "today",
    "start time",
    "end time",
    "deviceid",
    "device id",
    "imei",
    "subscriberid",
    "subscriber id",
    "simserial",
    "sim id",
    "phonenumber",
    "username",
    "email",
    "uuid",
    "audit",
    "background-audio",
    "start-geopoint",
}
_WORDS = {
    "geopoint": "定位",
    "gps": "定位",
    "location": "定位",
    "geotrace": "轨迹",
    "geoshape": "范围",
    "barcode": "条码",
    "qrcode": "条码",
    "range": "滑块",
    "rank": "排序",
    "calculate": "计算",
    "time": "时间",
    "datetime": "日期时间",
    "audio": "录音",
    "file": "文件",
    "acknowledge": "确认",
    "trigger": "确认",
    "hidden": "隐藏字段",
    "xml-external": "外部数据",
    "csv-external": "外部数据",
    "entity": "实体",
    "osm": "地图",
    "include": "引用其他问卷",
    "matrix": "表格题",
    "kobomatrix": "表格题",
}
_ADD = r"(?:add[_ ])?"
_FROM = r"(?:[_ ]prompt[_ ]using|[_ ](?:from|using))?\s+(\S+)(.*)"
_ONE = re.compile(rf"{_ADD}select[_ ]?(?:one|1){_FROM}", re.IGNORECASE)
_MANY = re.compile(rf"{_ADD}select[_ ](?:multiple|all[_ ]that[_ ]apply){_FROM}", re.IGNORECASE)
_EXTERNAL = re.compile(r"select[_ ](?:one|multiple)[_ ](?:from[_ ]file|external)\b.*", re.IGNORECASE)
_OTHER = re.compile(r"\s+or[_ ](?:specify[_ ])?other", re.IGNORECASE)
_PROMPT = re.compile(r"(?:add|q) (\w+)(?: prompt)?")


def row_type(text: str) -> RowType:
    """What a cell of the type column says. A list's name keeps its spelling."""
    plain = " ".join(text.split())
    if _EXTERNAL.fullmatch(plain):
        return RowType(Does.ELSE, word="选项在另外的文件里")
    for pattern, does in ((_ONE, Does.SELECT_ONE), (_MANY, Does.SELECT_MULTIPLE)):
        found = pattern.fullmatch(plain)
        if found:
            return _selection(does, found[1], found[2])
    return _other(_PROMPT.sub(r"\1", plain.lower().replace("_", " ")))


def _selection(does: Does, list_name: str, rest: str) -> RowType:
    or_other = _OTHER.fullmatch(rest) is not None
    if rest.strip() and not or_other:
        return RowType(Does.ELSE, word=f"多出“{rest.strip()}”")
    return RowType(does, list_name=list_name, or_other=or_other)


def _other(name: str) -> RowType:
    if name in _SIMPLE:
        return _SIMPLE[name]
    if name.startswith("begin loop"):
        return _SIMPLE["begin repeat"]
    if name in _RECORDED:
        return RowType(Does.RECORDED)
    if name.startswith("cascading select"):
        return RowType(Does.ELSE, word="级联选择")
    return RowType(Does.ELSE, word=_WORDS.get(name.split(" ")[0], ""))
