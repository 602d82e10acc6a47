"""The rules of the review for what stands on the documents of a file: one name, one code, what each must say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.domain.credit_code import is_valid
from inspector.domain.document import DocumentKind
from inspector.services.review_file import (
    FileRule,
    Issued,
    WholeFile,
    days,
    documents,
    numbers,
    reinspection,
    signatures,
)
from inspector.services.review_lines import ReviewLine, good

_CODE = re.compile(r"(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Za-z])")
_BLANKS = re.compile(r"\s+")


def one_party(whole: WholeFile) -> Iterator[ReviewLine]:
    """The party has one name and one credit code in all documents."""
    site = whole.file.case.inspection.site
    name, clean = _BLANKS.sub("", site.party_name), True
    for one in whole.issued:
        text = _BLANKS.sub("", one.text)
        if text and name not in text:
            clean = False
            title = f"{one.record.title}里没有“{site.party_name}”"
            detail = "各份文书的当事人名称应与登记的名称一致。"
            yield ReviewLine("name-differs", "fatal", title, detail, one.target, one.record.kind.value)
        for code in _other_codes(one, site.credit_code):
            clean = False
            title = f"{one.record.title}写有另一个信用代码"
            detail = f"写的是 {code}，登记的是 {site.credit_code}。"
            yield ReviewLine("code-differs", "major", title, detail, one.target, one.record.kind.value)
    if clean:
        count = len(whole.issued)
        yield good("one-party", f"当事人名称、信用代码在 {count} 份文书中一致", "paper")


def _other_codes(one: Issued, wanted: str) -> list[str]:
    found = dict.fromkeys(_CODE.findall(one.text))
    return [code for code in found if code != wanted and is_valid(code)]


def elements(whole: WholeFile) -> Iterator[ReviewLine]:
    """What a kind of document must say stands on it, whatever wording the bureau gave it."""
    for one in whole.issued:
        for element in whole.elements:
            asked = element.kind == one.record.kind.value and element.where in one.text
            if one.text and asked and not any(word in one.text for word in element.any_of):
                title = f"{one.record.title}{element.title}"
                yield ReviewLine(element.code, "major", title, "", one.target, element.kind)


def page_signatures(whole: WholeFile) -> Iterator[ReviewLine]:
    """An interview is signed page by page."""
    for one in whole.issued:
        if one.record.kind is DocumentKind.INTERVIEW_RECORD and not one.by_page:
            title = f"{one.record.title}没有逐页签名的位置"
            detail = "请在本局的文书文字里恢复页脚签名栏，作废后重新出具。"
            yield ReviewLine("page-sign", "major", title, detail, one.target, one.record.kind.value)


FILE_RULES: tuple[FileRule, ...] = (
    documents,
    one_party,
    numbers,
    elements,
    signatures,
    page_signatures,
    days,
    reinspection,
)
