from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from inspector.clock import CHINA
from inspector.documents.basis_sheet import PLACEHOLDERS, Reference, basis_sheet
from inspector.documents.render import render_sheet
from inspector.documents.templates import load_texts
from inspector.domain.applicable_law import fingerprint, resolve
from inspector.domain.catalogue import LegalNote
from inspector.domain.checklist import Section
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import item_key
from inspector.domain.knowledge import LegalOpinion, Verdict
from inspector.domain.law import (
    BasisKind,
    Citation,
    Confidence,
    Fine,
    Law,
    LegalBasis,
    Provision,
    Verification,
    parse_citation,
)
from inspector.paths import bundled
from tests.unit.documents import sample

NEW, TODAY = date(2026, 8, 15), date(2026, 11, 20)


def penalty(article: int, *fines: Fine, **more) -> Provision:
    return Provision(article, BasisKind.PENALTY, f"罚则{article}的要点", fines=fines, **more)


CODE = Law(
    "code",
    "中华人民共和国生态环境法典",
    "生态环境法典",
    "",
    NEW,
    NEW,
    None,
    "",
    (
        Provision(243, BasisKind.DUTY, "料堆要盖好", 1, confidence=Confidence.HIGH),
        penalty(1130, Fine(10_000, 100_000), Fine(None, 2000, "每辆", "拒不改正", "个人")),
        penalty(1131, Fine(500_000), consequences=("责令停产整治",)),
        penalty(1132, Fine(condition="处置费用的1倍至3倍")),
    ),
)
LAWS = {"code": CODE}
NOTES = {
    "concurrence": LegalNote("concurrence", "择重", "按罚得重的处罚。", (Citation("code", 1055),)),
    "leniency": LegalNote("leniency", "轻微不罚", "可以不罚。", (Citation("code", 1056, 2),)),
}


def basis(*penalties: str, **more) -> LegalBasis:
    places = (parse_citation("code:243:1"),), tuple(map(parse_citation, penalties))
    return LegalBasis(*places, NEW, None, "生态环境部门", True, Confidence.HIGH_STAR, **more)


def case_of(*bases: LegalBasis, **finding):
    """A case with one finding that cites every article of the first basis of its item."""
    item = replace(sample.item(2, "料堆已覆盖"), bases=bases)
    checklist = replace(sample.CHECKLIST, sections=(Section("s", "料堆", (item,)),))
    ready = {"items": (item_key("dust", item.id),), "articles": resolve(bases[0], LAWS) if bases else ()}
    found = replace(sample.FINDINGS[1], **(ready | finding))
    return replace(sample.case(findings=(found,)), checklists=(checklist,))


def opinion(verdict: Verdict, of: LegalBasis, note: str = "") -> dict[tuple[str, str], LegalOpinion]:
    key = ("dust-02", fingerprint(of, LAWS))
    at = datetime(2026, 9, 2, 23, tzinfo=CHINA)
    return {key: LegalOpinion("op", *key, verdict, note, "周宁", "o9", at)}


@pytest.fixture(scope="module")
def wording():
    return load_texts(bundled("data/documents/basis_sheet.toml"), PLACEHOLDERS)


@pytest.fixture
def text(wording):
    def text(case, opinions=()) -> str:
        sheet = basis_sheet(case, Reference(LAWS, dict(opinions), NOTES), TODAY, wording)
        return "".join(sample.read_text(render_sheet(sheet).pdf))

    return text


def test_that_the_head_says_whose_inspection_it_is_and_that_it_stays_inside(text):
    found = text(case_of(basis("code:1130")))
    assert found.startswith(
        "示例市生态环境局法律依据核对表（内部使用，不送达）检查2026年11月18日9时10分至11时32分"
    )
    for part in (sample.SITE.party_name, sample.SITE.credit_code, "王建国（执法证号99012305017）、李晓梅"):
        assert part in found
    assert "核对情况截至2026年11月20日" in found


def test_that_a_row_reads_in_the_order_of_its_columns(text):
    found = text(case_of(basis("code:1130", question="本款管不管临时料堆？")))
    assert (
        "问题1砂石料堆未覆盖"
        "违反：《生态环境法典》第243条第1款罚则：《生态环境法典》第1130条"
        "第243条第1款：料堆要盖好第1130条：罚则1130的要点"
        "第1130条：1万元以上10万元以下第1130条：每辆2000元以下（个人，拒不改正）"
        "2026年11月18日按行为发生时的规定。"
        "H*、M未核对本款管不管临时料堆？"
    ) in found
    assert "共引用依据1条，未核对1条，待法制审核的问题1个。" in found


def test_that_fines_without_an_upper_end_and_without_an_amount_are_said(text):
    found = text(case_of(basis("code:1131", "code:1132")))
    assert "第1131条：50万元以上第1131条：责令停产整治第1132条：处置费用的1倍至3倍" in found


def test_that_a_verified_basis_names_who_and_when(text):
    ticked = basis("code:1130", verified=Verification("周宁", date(2026, 9, 2)))
    found = text(case_of(ticked))
    assert "周宁2026年9月2日" in found
    assert "未核对0条" in found


def test_that_a_confirmation_counts_and_a_doubt_is_shown_with_its_reason(text):
    one = basis("code:1130")
    assert "周宁2026年9月2日" in text(case_of(one), opinion(Verdict.CONFIRMED, one))
    found = text(case_of(one), opinion(Verdict.DOUBTED, one, "款次待查"))
    assert "有疑问：款次待查周宁2026年9月2日" in found
    assert "未核对1条（其中审核人员有疑问1条）" in found


def test_that_a_doubt_outweighs_an_older_tick(text):
    one = basis("code:1130", verified=Verification("周宁", date(2026, 9, 1)))
    assert "未核对1条" in text(case_of(one), opinion(Verdict.DOUBTED, one, "款次待查"))


def test_that_of_alternatives_the_one_that_the_finding_cites_is_shown(text):
    first, second = (
        basis("code:1130", applies_when="甲", question="甲问？"),
        basis("code:1131", applies_when="乙"),
    )
    found = text(case_of(first, second, articles=resolve(second, LAWS)))
    assert "共引用依据1条" in found
    assert "第1131条" in found
    assert "甲问？" not in found


def test_that_an_article_that_the_officer_added_has_a_row_of_its_own(text):
    one = basis("code:1130")
    local = replace(
        resolve(one, LAWS)[0], citation="local:7", law_title="示例省扬尘条例", article=7, paragraph=None
    )
    found = text(case_of(one, articles=(*resolve(one, LAWS), replace(local, gist=""))))
    assert "违反：《示例省扬尘条例》第7条／／" in found
    assert "共引用依据2条，未核对2条" in found
    assert "引用时已核对" in text(case_of(articles=(replace(local, verified=True),)))


def test_that_the_choice_of_law_and_its_reason_are_shown(text):
    one = basis("code:1130")
    lasting = {"conduct_from": date(2026, 8, 1), "conduct_to": date(2026, 11, 18)}
    assert "2026年8月1日至2026年11月18日行为有持续，按终了日的规定。" in text(case_of(one, **lasting))
    chosen = case_of(
        one, **lasting, law_choice=date(2026, 11, 18), law_choice_reason="行为持续到新法施行后。"
    )
    assert "选定按2026年11月18日有效的规定。理由：行为持续到新法施行后。" in text(chosen)
    bare = case_of(one, **lasting, law_choice=date(2026, 11, 18))
    assert "理由：（未写明）" in text(bare)


def test_that_notes_stand_where_they_apply_alone(text):
    single, several = text(case_of(basis("code:1130"))), text(case_of(basis("code:1130", "code:1131")))
    assert "轻微不罚（《生态环境法典》第1056条第2款；涉及问题1）：可以不罚。" in single
    assert "择重" not in single
    assert "择重（《生态环境法典》第1055条；涉及问题1）：按罚得重的处罚。" in several
    assert "法律适用提示" not in text(case_of())


def test_that_a_finding_without_law_and_a_case_without_findings_say_so(text):
    assert "没有引用法律依据。" in text(case_of())
    found = text(sample.clean_case())
    assert "本次检查没有列出问题，未引用法律依据。" in found
    assert "共引用依据0条，未核对0条，待法制审核的问题0个。" in found


def test_that_an_unknown_law_does_not_keep_the_sheet_from_printing(wording):
    case = case_of(basis("code:1130"))
    sheet = basis_sheet(case, Reference({}, {}, NOTES), TODAY, wording)
    found = "".join(sample.read_text(render_sheet(sheet).pdf))
    assert "《中华人民共和国生态环境法典》第1130条" in found
    assert "未核对1条" in found


def test_that_many_findings_keep_their_rows_whole_and_the_signature_on_the_last_page(wording):
    one = basis("code:1130", "code:1131")
    case = case_of(one)
    findings = tuple(replace(case.findings[0], id=f"f{at}", sequence=at) for at in range(1, 15))
    sheet = basis_sheet(replace(case, findings=findings), Reference(LAWS, {}, NOTES), TODAY, wording)
    pages = sample.read_text(render_sheet(sheet).pdf)
    assert len(pages) > 2
    for page in pages:
        assert "条款要点罚款幅度和其他后果" in page
        assert (
            page.count("砂石料堆未覆盖")
            == page.count("违反：")
            == page.count("未核对") - ("未核对14条" in page)
        )
    assert [page.count("审核人（签名）") for page in pages] == [0] * (len(pages) - 1) + [1]


def test_that_the_sheet_is_no_document_of_a_case():
    assert "basis_sheet" not in {kind.value for kind in DocumentKind}
