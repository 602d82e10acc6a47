"""Survey rows, one after another → sections of questions, with a note for whatever stays behind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from inspector.content.workbook.problems import WorkbookProblem
from inspector.content.xlsform.drafting import (
    Group,
    Part,
    Question,
    Waiting,
    choice_text,
    choice_texts,
    judgements,
    slug,
    unit_in,
)
from inspector.content.xlsform.expressions import read_constraint, read_relevant
from inspector.content.xlsform.notes import RowNote
from inspector.content.xlsform.sheets import Row
from inspector.content.xlsform.types import Does, RowType, row_type
from inspector.domain.checklist import NO_UNIT, AnswerKind, Condition, EvidenceKind, RequiredEvidence
from inspector.domain.inspection import Result

OUTSIDE = "基本情况"
_AGAIN = "（续）"
_OTHER_CHOICE = "其他"
_EVIDENCE = {Does.PHOTO: (EvidenceKind.PHOTO, "现场照片"), Does.VIDEO: (EvidenceKind.VIDEO, "现场录像")}
Choices = Mapping[str, Sequence[tuple[str, str]]]
"""List → (name, label) of its choices."""


class Builder:
    """Takes the rows of the survey; then `parts`, `notes` and `problems` are what came of them."""

    def __init__(self, choices: Choices, languages: Sequence[str]) -> None:
        self.parts: list[Part] = []
        self.notes: list[RowNote] = []
        self.problems: list[WorkbookProblem] = []
        self._choices = choices
        self._languages = languages
        self._open: list[Group] = []
        self._waiting: list[Waiting] = []
        self._asked: dict[str, Question] = {}
        self._ids: set[str] = set()

    def take(self, row: Row) -> None:
        """One row of the survey."""
        kind = row_type(row.get("type"))
        if not row.get("type"):
            self._note(row, "没有 type，这一行不带入")
        elif row.get("disabled").lower() in ("yes", "true", "true()", "1"):
            self._note(row, "已停用（disabled），不带入")
        else:
            self._take(row, kind)

    def finish(self) -> None:
        """The end of the survey: no group may be open, and every note must have found its question."""
        for group in self._open:
            self._wrong(group.begin, "这个组没有结束；请在组的最后一行下面补上 end_group 或者 end_repeat")
        self._settle(())

    def _take(self, row: Row, kind: RowType) -> None:
        match kind.does:
            case Does.BEGIN_GROUP | Does.BEGIN_REPEAT:
                self._begin(row, kind.does is Does.BEGIN_REPEAT)
            case Does.END_GROUP | Does.END_REPEAT:
                self._end(row, kind.does is Does.END_REPEAT)
            case Does.NOTE:
                self._keep_note(row)
            case Does.PHOTO | Does.VIDEO:
                self._prove(row, kind)
            case Does.ASK | Does.SELECT_ONE | Does.SELECT_MULTIPLE:
                self._ask(row, kind)
            case Does.RECORDED:
                self._note(row, f"{row.get('type')}：由手机自动记录的，不带入")
            case Does.ELSE:
                word = f"（{kind.word}）" if kind.word else ""
                self._note(row, f"{row.get('type')}{word}：不能带入")

    # -------------------------------------------------------------- groups

    def _begin(self, row: Row, repeats: bool) -> None:
        title = self._label(row) or row.get("name")
        self._open.append(Group(row, title, repeats))
        self._waiting += [Waiting(row.number, self._path(), hint) for hint in self._hints(row)]
        if repeats:
            self._note(row, f"{row.get('type')}：不能重复填写，组里的题只带入一次")

    def _end(self, row: Row, repeats: bool) -> None:
        if not self._open:
            self._wrong(row, f"{row.get('type')} 之前没有开始的组；请删去这一行，或者补上 begin_group")
        elif self._open[-1].repeats != repeats:
            begin = self._open[-1].begin
            self._wrong(row, f"与第{begin.number}行的 {begin.get('type')} 不配对；请改成同一种组")
            self._open.pop()
        else:
            self._settle(self._path())
            self._open.pop()

    def _path(self) -> tuple[int, ...]:
        return tuple(group.begin.number for group in self._open)

    def _part(self) -> Part:
        """The section that a question goes into now; a new one when the groups changed."""
        path = self._path()
        if not self.parts or self.parts[-1].groups != path:
            titles = list(dict.fromkeys(group.title for group in self._open if group.title))
            names = [name for group in self._open if (name := group.begin.get("name"))]
            title = " / ".join(titles) or OUTSIDE
            while any(part.title == title for part in self.parts):
                title += _AGAIN
            self.parts.append(Part(path, title, names[-1] if names else ""))
        return self.parts[-1]

    # -------------------------------------------------------------- notes

    def _keep_note(self, row: Row) -> None:
        texts = [each for each in (self._label(row), *self._hints(row)) if each]
        if not texts:
            self._note(row, "note 没有文字，不带入")
        if row.get("relevant"):
            self._note(row, "提示的显示条件（relevant）不能带入，提示总是显示")
        self._waiting += [Waiting(row.number, self._path(), text) for text in texts]

    def _settle(self, path: tuple[int, ...]) -> None:
        """Notes at the end of a group belong to its first question."""
        inside = [each for each in self._waiting if each.groups[: len(path)] == path]
        first = next((part.questions[0] for part in self.parts if part.groups[: len(path)] == path), None)
        for each in inside:
            if first is not None:
                first.guidance.append(each.text)
                self._waiting.remove(each)
            elif not path:
                self.notes.append(RowNote("survey", each.row, "提示没有可以依附的题，不带入"))

    # -------------------------------------------------------------- questions

    def _prove(self, row: Row, kind: RowType) -> None:
        """A photo is evidence of the question before it; alone, it is a thing to judge."""
        proof, what = _EVIDENCE[kind.does]
        evidence = RequiredEvidence(proof, self._label(row) or what)
        last = self.parts[-1] if self.parts else None
        if last and last.groups == self._path() and last.questions:
            last.questions[-1].evidence.append(evidence)
            last.questions[-1].guidance += self._hints(row)
            if row.get("relevant"):
                self._note(row, "证据的显示条件（relevant）不能带入，总是要求")
        else:
            question = self._ask(row, RowType(Does.ASK))
            question.evidence.append(evidence)

    def _ask(self, row: Row, kind: RowType) -> Question:
        question = self._question(row, kind)
        self._give_answers(row, kind, question)
        question.condition = self._condition(row)
        question.guidance += [each.text for each in self._waiting]
        question.guidance += self._hints(row)
        self._waiting.clear()
        self._part().questions.append(question)
        self._remember(row, question)
        return question

    def _question(self, row: Row, kind: RowType) -> Question:
        name, label = row.get("name"), self._label(row)
        new_id = slug(name, f"q{row.number}", self._ids)
        if not name:
            self._note(row, f"没有 name，编号用 {new_id}")
        if not label:
            self._note(row, "没有 label，检查内容用 name")
        if "${" in label:
            self._note(row, "文字里的 ${…} 不会换成答案")
        return Question(row.number, new_id, label or name or new_id, kind.answer)

    def _remember(self, row: Row, question: Question) -> None:
        name = row.get("name")
        if name in self._asked:
            self._note(row, f"name “{name}”与第{self._asked[name].row}行重复，编号用 {question.id}")
        elif name:
            self._asked[name] = question

    def _hints(self, row: Row) -> list[str]:
        hints = (row.say(what, self._languages) for what in ("hint", "guidance_hint"))
        return [hint for hint in hints if hint]

    def _label(self, row: Row) -> str:
        return " ".join(row.say("label", self._languages).split())

    def _give_answers(self, row: Row, kind: RowType, question: Question) -> None:
        if kind.list_name:
            self._give_choices(row, kind, question)
        elif question.kind is AnswerKind.NUMBER:
            question.unit = unit_in(self._label(row), row.say("hint", self._languages)) or NO_UNIT
            if question.unit == NO_UNIT:
                self._note(row, f"没有写单位，用“{NO_UNIT}”；单位写在题目最后的括号里")
        self._give_limit(row, kind, question)

    def _give_choices(self, row: Row, kind: RowType, question: Question) -> None:
        choices = self._choices.get(kind.list_name)
        if not choices:
            self._wrong(row, f"choices 表里没有选项列表“{kind.list_name}”；请补上，或者改正 type")
            return
        results = judgements(choices)
        if kind.does is Does.SELECT_ONE and results and not kind.or_other:
            question.answers = results
            self._note(row, "按“是＝符合、否＝不符合”带入；反着问的题，请改写检查内容")
            return
        labels = [label for _, label in choices] + ([_OTHER_CHOICE] if kind.or_other else [])
        question.answers = {name: choice_text(label) for name, label in choices}
        self._set_choices(row, kind, question, labels)

    def _set_choices(self, row: Row, kind: RowType, question: Question, labels: Sequence[str]) -> None:
        texts = choice_texts(labels)
        if kind.or_other:
            self._note(row, f"or_other：加了选项“{_OTHER_CHOICE}”，另填的文字请写在备注里")
        if len(texts) < len(labels):
            self._note(row, "有同名的选项，只带入一个")
        if len(texts) < 2:
            self._note(row, f"只有一个选项“{texts[0]}”，改为判断题")
            question.answers = dict.fromkeys(question.answers, "compliant")
            return
        several = kind.does is Does.SELECT_MULTIPLE
        question.kind = AnswerKind.CHOICES if several else AnswerKind.CHOICE
        question.choices = texts

    def _give_limit(self, row: Row, kind: RowType, question: Question) -> None:
        text = row.get("constraint")
        if not text:
            return
        label = row.say("constraint_message", self._languages)
        is_number = question.kind is AnswerKind.NUMBER
        question.limit = read_constraint(text, kind.whole, label) if is_number else None
        if question.limit is None:
            self._note(row, f"限制条件（constraint）“{text}”不能带入")

    # -------------------------------------------------------------- conditions

    def _condition(self, row: Row) -> Condition | None:
        sources = [each for each in (*(group.begin for group in self._open), row) if each.get("relevant")]
        if not sources:
            return None
        source = sources[-1]
        if sources[1:]:
            self._note(row, f"几层显示条件不能合并，只带入第{source.number}行的")
        condition = self._read_condition(source.get("relevant"))
        if condition is None:
            which = "这一项" if source is row else "组里的题"
            self._note(source, f"显示条件（relevant）“{source.get('relevant')}”不能带入，{which}总是显示")
        return condition

    def _read_condition(self, text: str) -> Condition | None:
        test = read_relevant(text)
        asked = self._asked.get(test.question) if test else None
        if test is None or asked is None:
            return None
        if asked.kind is AnswerKind.TEXT:
            return None if test.negated else Condition(asked.id, (), test.values)
        answers = tuple(dict.fromkeys(asked.answers[each] for each in test.values if each in asked.answers))
        if not answers or set(test.values) - asked.answers.keys():
            return None
        if asked.kind is AnswerKind.JUDGEMENT:
            every = tuple(result.value for result in Result)
            others = tuple(result for result in every if result not in answers)
            return Condition(asked.id, others if test.negated else answers)
        # What was not answered is "not x" as well, and no value of a choice says so.
        return None if test.negated else Condition(asked.id, (), answers)

    # -------------------------------------------------------------- telling

    def _note(self, row: Row, message: str) -> None:
        self.notes.append(RowNote(row.sheet, row.number, message))

    def _wrong(self, row: Row, message: str) -> None:
        self.problems.append(WorkbookProblem(row.spot("type"), message))
