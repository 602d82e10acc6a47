"""案卷评查 of one inspection: before sealing the visit, afterwards the whole file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from inspector.cli.session import Session, found_id, pass_session, table

if TYPE_CHECKING:
    from inspector.services.review import KeptReview, Review, ReviewLine

LEVELS = {"fatal": "必须补正", "major": "应当补正", "minor": "提示"}


@click.command()
@click.argument("inspection")
@click.option("--keep", "opinion", metavar="意见", help="把整卷的评查连同评查意见存卷。")
@pass_session
def review(session: Session, inspection: str, opinion: str | None) -> int:
    """评查一次检查的案卷：封存前评查现场部分，封存后评查整卷。不合格时退出码为 1。"""
    from inspector.domain.inspection import InspectionState

    with session.services() as services:
        found = found_id(services, inspection)
        kept = services.review.keep(found, opinion).value if opinion is not None else None
        sealed = services.inspections.get(found).state is InspectionState.SEALED
        judged = services.review.file(found) if sealed else services.review.check(found)
        earlier = services.review.kept(found)
    session.say(_page(judged, sealed, earlier), _facts(found, judged, sealed, kept))
    return 0 if judged.passed else 1


def _page(judged: Review, sealed: bool, kept: tuple[KeptReview, ...]) -> str:
    what = "整卷" if sealed else "现场检查部分"
    score = f"{judged.score} 分（满分 {judged.total}，{judged.passing} 分合格）"
    head = f"{what}：{score}，{'合格' if judged.passed else '不合格'}"
    rows = [_row(line) for line in judged.gaps]
    kept_rows = [f"已存卷：{one.score} 分　{one.by}　{one.opinion}".rstrip() for one in kept]
    notice = "等级和分值除注明的外是软件建议，由本局按评查细则核定。" if rows else ""
    return "\n".join(part for part in (head, table(rows) if rows else "", notice, *kept_rows) if part)


def _row(line: ReviewLine) -> tuple[str, ...]:
    cost = "一票否决" if line.rule and line.rule.grade == "fatal" else f"-{line.taken}" if line.taken else ""
    source = line.rule.source if line.rule else ""
    return LEVELS[line.level], cost, line.title, line.detail.replace("\n", " "), source


def _facts(inspection_id: str, judged: Review, sealed: bool, kept: KeptReview | None) -> dict[str, object]:
    from inspector.domain import plain

    return {
        "id": inspection_id,
        "stage": "file" if sealed else "visit",
        "score": judged.score,
        "total": judged.total,
        "passing": judged.passing,
        "passed": judged.passed,
        "may_sign": judged.may_sign,
        "lines": [plain.dump(line) for line in judged.gaps],
        "kept": kept.id if kept else None,
    }
