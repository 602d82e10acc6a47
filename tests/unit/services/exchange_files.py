"""Hand-written exchange files and empty bases for the tests of the exchange."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from inspector.bootstrap import Services, open_services
from inspector.clock import ManualClock
from inspector.domain.inspection import PinnedChecklist
from inspector.domain.officer import Officer, Role
from inspector.ids import seeded_ids
from inspector.paths import Paths
from tests.unit.services.conftest import CHECKLIST, INK, NOW, code, picture

ENTERED = "2026-11-18T08:10:00+08:00"
LEFT = "2026-11-18T09:20:00+08:00"
STROKES = [[[point.x, point.y, point.t_ms, point.pressure] for point in stroke] for stroke in INK]
ITEMS = [f"a{number:02d}" for number in range(1, 31)]


def another_base(folder: Path, seed: str = "second") -> Services:
    """A second machine, an hour later."""
    return open_services(Paths(folder), ManualClock(NOW + timedelta(hours=1)), seeded_ids(seed))


def publish_own(
    services: Services, question: str = "围挡连续、稳固", checklist_id: str = CHECKLIST
) -> PinnedChecklist:
    """A version of the bureau's own, put into use by its clerk; afterwards the same person works on as before."""
    actor = services.context.actor()
    valid = (NOW.date() - timedelta(days=1), NOW.date() + timedelta(days=1))
    clerk = services.officers.save(officer=Officer("", "内勤", "", "", *valid, "办公室", Role.CLERK)).value
    services.session.choose(officer_id=clerk.id)
    checklist = services.library.checklist(checklist_id=CHECKLIST)
    first, *rest = checklist.sections
    item = replace(first.items[0], question=question)
    sections = (replace(first, items=(item, *first.items[1:])), *rest)
    services.editing.keep(checklist=replace(checklist, id=checklist_id, sections=sections), source="改.xlsx")
    version = services.editing.next_version(checklist_id=checklist_id)
    services.editing.publish(checklist_id=checklist_id, version=version, note="改得更明白")
    if actor is not None:
        services.session.choose(officer_id=actor.id)
    return services.library.info(checklist_id=checklist_id).pin


def handwritten(**changes) -> dict:
    """Everything that a visit needs, as short as the format allows; `changes` replace whole sections."""
    document = {
        "format": "inspector-inspection",
        "version": 1,
        "bureau": {"name": "示例市生态环境局", "region": "示"},
        "site": {
            "name": "示例花园二期工地",
            "party_name": "示例建筑工程有限公司",
            "credit_code": code("91990123MA3X2K8Q1"),
            "address": "示例路1号",
            "category": "building-site",
        },
        "plan": {
            "approval_number": "示环检审〔2026〕9号",
            "approver": "周振华",
            "approved_on": "2026-11-17",
            "notice_number": "示环检通〔2026〕8号",
            "notice_served_at": "2026-11-17T16:00:00+08:00",
        },
        "officers": [officer("王建国", "99012305017"), officer("李晓梅", "99012305023")],
        "inspection": {
            "entered_at": ENTERED,
            "left_at": LEFT,
            "party": {
                "name": "孙立军",
                "position": "项目经理",
                "phone": "0990-5550187",
                "identity_tail": "3317",
            },
            "notices": {"certificates_shown": True, "rights_told": True, "recusal_asked": "不申请回避"},
            "record_text": "检查时工地正在进行主体施工。",
            "statement": "情况属实。",
            "report_due": "2026-11-28",
        },
        "checklists": [{"id": CHECKLIST}],
        "answers": [
            {"item_id": item, "result": "noncompliant" if item == "a18" else "compliant"} for item in ITEMS
        ],
        "findings": [
            {"items": ["a18"], "fact": "现场检查时，东侧出口没有冲洗设施。", "requirement": "三日内设置。"}
        ],
        "photos": [{"file": "photos/gate.jpg", "item_ids": ["a18"]}],
    }
    return copy.deepcopy({**document, **changes})


def officer(name: str, certificate: str, until: str = "2028-12-31") -> dict:
    return {"name": name, "certificate": certificate, "valid_from": "2024-01-01", "valid_to": until}


def signed(**changes) -> dict:
    """The same, with the signatures of the party and both officers, and a number for the notice."""
    people = [
        {
            "role": "party",
            "strokes": STROKES,
            "opinion": "以上笔录已阅，属实。",
            "signed_at": "2026-11-18T09:21:00+08:00",
        },
        {"role": "inspector", "strokes": STROKES, "signed_at": "2026-11-18T09:22:00+08:00"},
        {"role": "recorder", "strokes": STROKES, "signed_at": "2026-11-18T09:23:00+08:00"},
    ]
    numbers = {"rectification_notice": "示环限改字〔2026〕7号"}
    return handwritten(**{"state": "sealed", "signatures": people, "numbers": numbers, **changes})


def on_disk(folder: Path, document: dict | str) -> Path:
    """The file with its photo beside it."""
    (folder / "photos").mkdir(parents=True, exist_ok=True)
    (folder / "photos" / "gate.jpg").write_bytes(picture())
    file = folder / "inspection.json"
    text = document if isinstance(document, str) else json.dumps(document, ensure_ascii=False)
    file.write_text(text, encoding="utf-8")
    return file


def rewritten(file: Path, change) -> None:
    """Change an exchange file in place."""
    document = json.loads(file.read_text(encoding="utf-8"))
    change(document)
    file.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
