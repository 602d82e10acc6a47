"""The rules of the review for photos: the original is there, and what 证据 must say is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from inspector.domain.evidence import Evidence
from inspector.services.review_lines import ReviewFacts, ReviewLine, Target

PHOTO_TOLERANCE = timedelta(hours=1)


def photos(facts: ReviewFacts) -> Iterator[ReviewLine]:
    from inspector.evidence.vault import Vault

    vault = Vault(facts.paths.originals)
    linked = {one.id for finding in facts.case.findings for one in facts.case.finding_evidence(finding)}
    for one in facts.case.evidence:
        target, name = Target("evidence", one.id), f"照片 {one.sequence:03d}"
        if not vault.has(one.sha256):
            yield ReviewLine("original", "fatal", f"{name} 的原件不见了", "请从备份恢复原件后再签。", target)
        for code, title, detail in _unsaid(one):
            yield ReviewLine(code, "major", f"{name} {title}", detail, target)
        if not one.item_ids and one.id not in linked:
            yield ReviewLine(
                "unassigned", "minor", f"{name} 没有归到检查项或问题", "请归类，或从本次检查移出。", target
            )
        yield from _taken(facts, one, name)


def _unsaid(one: Evidence) -> Iterator[tuple[str, str, str]]:
    """What the officer has to say about a photo."""
    if not one.proves.strip():
        yield "proves", "没有写证明对象", "照片证据须写明证明对象。"
    if not one.place.strip():
        yield "photo-place", "没有写拍摄地点", "照片证据须写明拍摄地点。"
    if not one.photographer.strip():
        yield "photographer", "没有写拍摄人", "照片证据须写明拍摄人。"


def _taken(facts: ReviewFacts, one: Evidence, name: str) -> Iterator[ReviewLine]:
    visit, target = facts.case.inspection, Target("evidence", one.id)
    came, left = visit.entered_at, visit.left_at or facts.now
    if one.taken_at is None:
        detail = "相机没有记下时间，证据页印导入时间并注明。"
        yield ReviewLine("photo-taken", "minor", f"{name} 没有拍摄时间", detail, target)
    elif came and not came - PHOTO_TOLERANCE <= one.taken_at <= left + PHOTO_TOLERANCE:
        yield ReviewLine("photo-time", "minor", f"{name} 的拍摄时间在检查时段之外", one.taken_text, target)
