"""What a gap costs and by which rule, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.domain.file_review import Grade
from inspector.services.review import ReviewLine

translate = QCoreApplication.translate


def cost_words(line: ReviewLine) -> str:
    """一票否决, the points, or nothing where nothing is taken."""
    rule = line.rule
    if rule is None or is_note(line):
        return translate("review", "不扣分")
    if rule.grade is Grade.FATAL:
        return translate("review", "一票否决")
    if not line.taken:
        return translate("review", "已扣到上限")
    words = {
        Grade.MAJOR: translate("review", "重大差错，扣 %1 分"),
        Grade.DEDUCTION: translate("review", "扣 %1 分"),
    }[rule.grade]
    return words.replace("%1", str(line.taken))


def rule_words(line: ReviewLine) -> str:
    """The cost, and the instrument that the rule comes from where it names one; the whole rule is the tooltip."""
    if line.rule is None or is_note(line):
        return ""
    instrument, named, _demand = line.rule.source.partition(translate("review", "："))
    return f"{cost_words(line)}{_mark(line)}" + (f" · {instrument}" if named else "")


def _mark(line: ReviewLine) -> str:
    own = line.rule is not None and line.rule.own and line.rule.grade is not Grade.NOTE
    return "*" if own else ""


def rule_tip(line: ReviewLine) -> str:
    if line.rule is None:
        return ""
    own = proposal_words() if line.rule.own else ""
    return "\n".join(part for part in (line.rule.source, own) if part)


def is_note(line: ReviewLine) -> bool:
    """Whether the line only tells something: it costs nothing."""
    return line.rule is None or line.rule.grade is Grade.NOTE


def proposal_words() -> str:
    return translate("review", "标 * 的分值和等级是软件建议，由本局按案卷评查细则核定")
