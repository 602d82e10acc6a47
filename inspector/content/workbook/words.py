"""The words that stand in the cells for the codes of a checklist file; older and other words are read as well."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

Words = Mapping[str, str]
"""Code → the word that is written; what else is understood stands in `_ALSO`."""

ANSWER: Words = {
    "judgement": "判断",
    "number": "数值",
    "choice": "单选",
    "choices": "多选",
    "text": "文字",
    "date": "日期",
}
METHOD: Words = {"on_site": "现场", "off_site": "非现场"}
SEVERITY: Words = {"minor": "轻微", "major": "一般", "critical": "严重"}
EVIDENCE: Words = {"photo": "照片", "video": "录像", "document": "资料", "measurement": "测量"}
COMPARISON: Words = {">=": "不低于", "<=": "不高于", "between": "区间"}
DEADLINE: Words = {"immediate": "立即", "calendar": "自然日", "working": "工作日"}
RESULT: Words = {
    "compliant": "符合",
    "noncompliant": "不符合",
    "not_applicable": "不涉及",
    "unchecked": "未检查",
}
CONFIDENCE: Words = {"H": "H", "H*": "H*", "M": "M", "L": "L"}
FLAG: Words = {"true": "是", "false": "否"}
BASIS: Words = {"duty": "义务", "penalty": "罚则", "rule": "规则"}

_ALSO = {
    "视频": "录像",
    "材料": "资料",
    "文件": "资料",
    "书证": "资料",
    "检测": "测量",
    "≥": "不低于",
    "≤": "不高于",
    "大于等于": "不低于",
    "小于等于": "不高于",
    "介于": "区间",
    "当场": "立即",
    "立即改正": "立即",
    "日": "自然日",
    "天": "自然日",
    "个工作日": "工作日",
    "y": "是",
    "yes": "是",
    "√": "是",
    "1": "是",
    "n": "否",
    "no": "否",
    "×": "否",
    "x": "否",
    "0": "否",
}


def narrow(text: str) -> str:
    """Full-width letters, digits and signs as their ordinary forms, without blanks around."""
    return unicodedata.normalize("NFKC", text).strip()


def code_of(text: str, words: Words) -> str | None:
    """The code that a word stands for; the code itself is understood, too."""
    plain = narrow(text).casefold()
    plain = narrow(_ALSO.get(plain, plain)).casefold()
    for code, word in words.items():
        if plain in (code.casefold(), narrow(word).casefold()):
            return code
    return None


def menu(words: Words) -> str:
    """立即、自然日、工作日"""
    return "、".join(words.values())
