"""An invented case with every field filled, and the ink of its signers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from inspector.clock import CHINA
from inspector.domain.bureau import Bureau
from inspector.domain.checklist import AnswerKind, Checklist, Comparison, Item, Limit, Section
from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.document import Attendance, DocumentKind, Signature, SignerRole, StrokePoint
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import (
    Answer,
    Case,
    Finding,
    Handling,
    Inspection,
    InspectionState,
    Inspector,
    Notices,
    PartyRepresentative,
    Plan,
    PlanSource,
    Result,
    item_key,
)
from inspector.domain.law import BasisKind, CitedArticle, Confidence, Fine, LegalBasis, parse_citation
from inspector.domain.site import Paper, Site

ENTERED = datetime(2026, 11, 18, 9, 10, tzinfo=CHINA)
LEFT = datetime(2026, 11, 18, 11, 32, tzinfo=CHINA)
CODE_FROM = date(2026, 8, 15)

BUREAU = Bureau(
    name="示例市生态环境局",
    letterhead="示例市生态环境局",
    region="示例市",
    address="示例市东城区绿水路8号",
    phone="0990-5550123",
    review_authority="示例市人民政府",
    court="示例市东城区人民法院",
    number_patterns={"rectification_notice": "示环限改字〔{year}〕{n}号"},
)

SITE = Site(
    id="site-1",
    name="示例花园二期工程施工工地",
    party_name="示例县宏图（集团）建筑工程有限公司",
    credit_code="91990123MA3X2K8Q17",
    address="示例县东城镇工业大道18号",
    category="construction_site",
    legal_representative="赵志强",
    papers=(Paper("环评登记表备案", "202699012300000118", date(2026, 2, 3)),),
    permit_number="91990123MA3X2K8Q17001X",
    permit_valid_to=date(2030, 5, 31),
)

INSPECTORS = (
    Inspector("o1", "王建国", "99012305017", SignerRole.INSPECTOR, "执法一队"),
    Inspector("o2", "李晓梅", "99012305023", SignerRole.RECORDER, "执法一队"),
)

RECORD = (
    "该工地位于示例县东城镇工业大道18号，占地约12500㎡，正在进行3号楼基坑土方开挖，检查时有挖掘机2台、渣土车4辆在作业。"
    "工地出入口设有冲洗台1座，三级沉淀池运行正常。\n"
    "现场PM₁₀在线监测仪示值为0.152 mg/m³，PM₂.₅为68 μg/m³；监测仪由第三方运维单位的陈镕、王喆、堃䶮负责。"
)


def item(number: int, question: str, **more: object) -> Item:
    base = Item(
        id=f"dust-{number:02d}",
        number=str(number),
        question=question,
        guidance=(),
        bases=(),
        requirement="",
        deadline=Deadline(DeadlineKind.IMMEDIATE),
        fact="",
    )
    return replace(base, **more)  # type: ignore[arg-type]


def basis(duty: str, penalty: str, own: bool) -> LegalBasis:
    return LegalBasis(
        duties=(parse_citation(duty),),
        penalties=(parse_citation(penalty),),
        valid_from=CODE_FROM,
        valid_to=None,
        authority="生态环境部门" if own else "住房城乡建设部门",
        own_competence=own,
        confidence=Confidence.HIGH_STAR,
    )


CHECKLIST = Checklist(
    id="dust",
    version="2026.11",
    title="建筑施工扬尘“六个百分百”检查清单",
    topic="a",
    applies_to=("construction_site",),
    source="",
    sections=(
        Section(
            "s1",
            "工地周边围挡",
            (
                item(
                    1,
                    "工地四周有连续、封闭的硬质围挡，无缺口倒伏，高度够当地要求",
                    answer_kind=AnswerKind.NUMBER,
                    unit="m",
                    limit=Limit(Comparison.AT_LEAST, Decimal("2.0")),
                    bases=(basis("code:240:3", "code:1128:1:1", False),),
                ),
                item(
                    2,
                    "砂石、水泥、灰土等易扬尘料入库或严密遮盖",
                    bases=(basis("code:243:1", "code:1130:0:2", True),),
                ),
                item(3, "裸露土方、作业面外地面已覆盖或固化"),
                item(4, "土方开挖、回填、破碎时同步湿法作业"),
                item(5, "拆除建（构）筑物持续加压喷淋"),
                item(21, "装卸粉状、散装料密闭或喷淋"),
            ),
        ),
    ),
)


def with_limit_label(label: str) -> Checklist:
    """The checklist with its one limit given a name."""
    (section,) = CHECKLIST.sections
    first = section.items[0]
    assert first.limit is not None
    named = replace(first, limit=replace(first.limit, label=label))
    return replace(CHECKLIST, sections=(replace(section, items=(named, *section.items[1:])),))


ANSWERS = (
    Answer("i1", "dust", "dust-01", Result.NONCOMPLIANT, "1.6", "北侧围挡缺口约8 m"),
    Answer("i1", "dust", "dust-02", Result.NONCOMPLIANT, "", "2堆未覆盖"),
    Answer("i1", "dust", "dust-03", Result.COMPLIANT),
    Answer("i1", "dust", "dust-04", Result.COMPLIANT),
    Answer("i1", "dust", "dust-05", Result.NOT_APPLICABLE),
    Answer("i1", "dust", "dust-21", Result.NONCOMPLIANT, "", "装载机上料未开喷淋"),
)


def article(
    number: int, paragraph: int | None, kind: BasisKind, own: bool, item_number: int | None = None
) -> CitedArticle:
    return CitedArticle(
        citation=f"code:{number}",
        law_title="中华人民共和国生态环境法典",
        kind=kind,
        gist="",
        in_force_from=CODE_FROM,
        in_force_to=None,
        authority="生态环境部门" if own else "住房城乡建设部门",
        own_competence=own,
        confidence=Confidence.HIGH_STAR,
        verified=True,
        article=number,
        paragraph=paragraph,
        item=item_number,
        fines=(Fine(10_000, 100_000),) if kind is BasisKind.PENALTY else (),
    )


FINDINGS = (
    Finding(
        id="f1",
        inspection_id="i1",
        sequence=1,
        title="围挡有缺口且高度不足",
        fact="2026年11月18日9时25分，工地北侧围挡缺口约8 m，其余围挡实测高度1.6 m。",
        requirement="补齐、加固围挡，高度不低于2.0 m。",
        deadline=Deadline(DeadlineKind.CALENDAR, 3),
        handling=Handling.REFERRAL,
        conduct_from=date(2026, 11, 18),
        due=date(2026, 11, 21),
        items=(item_key("dust", "dust-01"),),
        articles=(
            article(240, 3, BasisKind.DUTY, False),
            article(1128, 1, BasisKind.PENALTY, False, 1),
        ),
        department="住房城乡建设部门",
    ),
    Finding(
        id="f2",
        inspection_id="i1",
        sequence=2,
        title="砂石料堆未覆盖",
        fact="2026年11月18日9时40分，工地北侧砂石料堆3堆约1150㎡，其中2堆未覆盖，1堆防尘网破损约60㎡。",
        requirement="料堆全部有效覆盖，围挡不低于料堆高度。",
        deadline=Deadline(DeadlineKind.WORKING, 5),
        handling=Handling.ORDER,
        conduct_from=date(2026, 11, 18),
        due=date(2026, 11, 25),
        items=(item_key("dust", "dust-02"),),
        articles=(article(243, 1, BasisKind.DUTY, True), article(1130, None, BasisKind.PENALTY, True, 2)),
    ),
    Finding(
        id="f3",
        inspection_id="i1",
        sequence=3,
        title="装卸未喷淋",
        fact="2026年11月18日9时52分，装载机向料斗上料，未密闭、未开启喷淋。",
        requirement="装卸、上料时密闭或者喷淋。",
        deadline=Deadline(DeadlineKind.IMMEDIATE),
        handling=Handling.IMMEDIATE,
        conduct_from=date(2026, 11, 18),
        due=date(2026, 11, 18),
        items=(item_key("dust", "dust-21"),),
        articles=(article(241, 2, BasisKind.DUTY, True), article(1130, None, BasisKind.PENALTY, True, 1)),
    ),
)


def photo(number: int, item_id: str = "") -> Evidence:
    return Evidence(
        id=f"e{number}",
        inspection_id="i1",
        sequence=number,
        sha256=f"{number:064x}",
        size=2_745_112 + number,
        mime="image/jpeg",
        original_name=f"IMG_2026{number:04d}.JPG",
        imported_at=LEFT,
        imported_by="o2",
        width=1600,
        height=1200,
        taken_at=ENTERED + timedelta(minutes=9 + number, seconds=7) if number != 3 else None,
        lat_e7=361234567,
        lon_e7=1191234567,
        device="示例相机 X100",
        proves="工地北侧围挡缺口约8 m，围挡高度1.6 m，料堆未覆盖。",
        place="工地北侧围挡内",
        photographer="李晓梅",
        item_ids=(item_key("dust", item_id),) if item_id else (),
    )


PHOTOS = (photo(1, "dust-01"), photo(2, "dust-02"), photo(3, "dust-21"))

INSPECTION = Inspection(
    id="i1",
    plan=Plan(
        id="p1",
        site_id="site-1",
        source=PlanSource.RANDOM,
        approval_number="示环检审〔2026〕31号",
        approver="钱局长",
        notice_number="示环检通〔2026〕31号",
    ),
    site=SITE,
    inspectors=INSPECTORS,
    checklists=(),
    state=InspectionState.READY,
    created_at=ENTERED,
    created_by="o1",
    attendees=("监理单位代表周宁",),
    party=PartyRepresentative("孙立军", "项目经理", "0990-5550199", "3317"),
    notices=Notices(True, True, "不申请回避。"),
    entered_at=ENTERED,
    left_at=LEFT,
    weather="晴，北风3级",
    record_text=RECORD,
    statement="防尘网上周被大风刮坏，新网已订，预计11月20日到货，到货后立即覆盖。",
    report_due=date(2026, 11, 27),
)

NUMBERS = {DocumentKind.RECTIFICATION_NOTICE.value: "示环限改字〔2026〕24号"}


def case(
    findings: Iterable[Finding] = FINDINGS,
    photos: Iterable[Evidence] = PHOTOS,
    answers: Iterable[Answer] = ANSWERS,
    inspection: Inspection = INSPECTION,
) -> Case:
    return Case(
        bureau=BUREAU,
        inspection=inspection,
        checklists=(CHECKLIST,),
        answers={answer.key: answer for answer in answers},
        findings=tuple(findings),
        evidence=tuple(photos),
        numbers=NUMBERS,
        law_titles={"code": "中华人民共和国生态环境法典"},
    )


def clean_case() -> Case:
    """Nothing found: every item in order."""
    answers = (
        Answer("i1", "dust", one.id, Result.COMPLIANT, "2.1" if one.unit else "") for one in CHECKLIST.items
    )
    return case(findings=(), photos=(), answers=answers)


def long_case(count: int = 12) -> Case:
    """Many findings, each with a fact of some 300 characters, and as many photos."""
    fact = (
        FINDINGS[1].fact
        + "该料堆北侧紧邻居民区，检查期间装载机正在向料斗上料，未开启喷淋设施，作业面有明显扬尘。" * 5
    )
    some = (replace(FINDINGS[at % 3], id=f"f{at}", sequence=at, fact=fact) for at in range(1, count + 1))
    return case(findings=some, photos=tuple(photo(at, "dust-02") for at in range(1, count + 1)))


def strokes(seed: int) -> tuple[tuple[StrokePoint, ...], ...]:
    """Three scribbled characters."""
    return tuple(_stroke(seed, part) for part in range(9))


def _stroke(seed: int, part: int) -> tuple[StrokePoint, ...]:
    left, top = 1200 + part // 3 * 2600, 1200 + part % 3 * 900
    return tuple(
        StrokePoint(
            left + at * 70 + round(300 * math.sin(at / 4 + seed + part)),
            top + round(700 * math.sin(at / 5 + part * (seed + 1))) + at * 12,
            at * 8 + part * 400,
            250 + round(600 * math.sin(math.pi * at / 29)),
        )
        for at in range(30)
    )


def signed() -> dict[str, Signature]:
    """All have signed."""
    return {
        "party": _signature(
            1, SignerRole.PARTY, "孙立军", None, opinion="以上笔录已阅，属实。", position="项目经理"
        ),
        "officer:o1": _signature(2, SignerRole.INSPECTOR, "王建国", "o1"),
        "officer:o2": _signature(3, SignerRole.RECORDER, "李晓梅", "o2"),
    }


def refused() -> dict[str, Signature]:
    """The party refused; a recording and a witness prove it."""
    given = signed()
    party = replace(
        given["party"],
        attendance=Attendance.REFUSED,
        strokes=(),
        opinion="",
        reason="认为料堆属临时堆放，对检查记录的事实有异议",
        witness_name="周宁",
        recording="记录仪03号 20261118_1126",
    )
    return given | {"party": party, "witness": _signature(4, SignerRole.WITNESS, "周宁", None)}


def _signature(
    seed: int, role: SignerRole, name: str, officer: str | None, opinion: str = "", position: str = ""
) -> Signature:
    return Signature(
        id=f"s{seed}",
        inspection_id="i1",
        role=role,
        name=name,
        identity="",
        content_sha256="",
        signed_at=LEFT,
        officer_id=officer,
        position=position,
        opinion=opinion,
        strokes=strokes(seed),
    )


def renditions(folder: Path, count: int) -> Callable[[str], Path]:
    """Drawn JPEGs with EXIF in `folder`, found by the hash of their original."""
    from PIL import Image, ImageDraw

    for number in range(1, count + 1):
        picture = Image.new("RGB", (1600, 1200), (150 + number * 7 % 90, 180, 200))
        draw = ImageDraw.Draw(picture)
        draw.rectangle((0, 760, 1600, 1200), fill=(150, 125, 95))
        draw.polygon([(200, 900), (620, 420), (1050, 900)], fill=(120, 95, 70))
        draw.rectangle((1100, 300, 1500, 900), fill=(205, 205, 200), outline=(90, 90, 90), width=6)
        exif = Image.Exif()
        exif[0x010F] = "ExifMakerThatMustNotLeak"
        picture.save(folder / f"{number:064x}.jpg", quality=80, exif=exif)
    return lambda sha256: folder / f"{sha256}.jpg"


def read_lines(pdf: bytes) -> list[str]:
    """The text of every page as a PDF reader finds it, without blanks inside the lines."""
    import pypdfium2

    with closing(pypdfium2.PdfDocument(pdf)) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return ["\n".join("".join(line.split()) for line in text.splitlines()) for text in texts]


def read_text(pdf: bytes) -> list[str]:
    """The same without line ends."""
    return [page.replace("\n", "") for page in read_lines(pdf)]
