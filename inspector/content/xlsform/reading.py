"""A questionnaire workbook → the draft of a checklist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from inspector.content.checklists import parse_checklist
from inspector.content.workbook.opening import Book, open_book
from inspector.content.workbook.problems import Spot, WorkbookError, WorkbookProblem
from inspector.content.workbook.words import narrow
from inspector.content.writing import render_checklist
from inspector.content.xlsform.building import Builder
from inspector.content.xlsform.drafting import Part, basis_without_law, choice_text, slug
from inspector.content.xlsform.notes import RowNote, XlsformResult
from inspector.content.xlsform.sheets import Row, Sheet, by_preference, lists_of, read_sheet
from inspector.domain.checklist import Checklist, Section

SURVEY, CHOICES, SETTINGS = "survey", "choices", "settings"
_ALSO_CALLED = {"choices and columns": CHOICES, "columns": CHOICES}
_REMEDY = "请按所列行号改正问卷，保存后再导入。"
_LIKE_A_FORM = "问卷应有 survey 表，第1行有 type、name、label 列"
# What the builder reads; every other filled column is told.
_TAKEN = {
    SURVEY: {
        "type",
        "name",
        "label",
        "hint",
        "guidance_hint",
        "relevant",
        "constraint",
        "constraint_message",
        "required",
        "required_message",
        "disabled",
    },
    CHOICES: {"list_name", "name", "label"},
    SETTINGS: {"form_title", "form_id", "version", "default_language"},
}
_LOOKS = {"appearance", "parameters", "autoplay", "rows", "style", "image", "big-image", "audio", "video"}
_BY_ROW = {
    "choice_filter": "选项不能按前面的题筛选，全部列出",
    "calculation": "不能计算",
    "default": "默认值不带入",
    "read_only": "只读不带入",
    "trigger": "不能自动触发",
    "repeat_count": "重复次数不带入",
}
_PLAIN_REQUIRED = {"yes", "no", "true", "false", "true()", "false()", "1", "0", "y", "n"}


def read_xlsform(
    path: Path, *, valid_from: date, applies_to: Sequence[str], topic: str = "导入问卷"
) -> XlsformResult:
    """The checklist drafted from an XLSForm workbook, with a note for each row that could not come along whole.

    Its items rest on no law yet: their basis holds from `valid_from` and says so. Raises WorkbookError, with
    sheet and row, for what is no readable questionnaire.
    """
    book = open_book(path)
    sheets = {each: _sheet(book, each) for each in (SURVEY, CHOICES, SETTINGS)}
    survey = sheets[SURVEY]
    missing = [each for each in ("type", "name") if each not in survey.columns]
    if missing:
        message = f"缺少 {'、'.join(missing)} 列，不像 XLSForm 问卷；{_LIKE_A_FORM}"
        raise _refused(path, WorkbookProblem(Spot(survey.name, survey.header), message))
    settings = sheets[SETTINGS].rows[0] if sheets[SETTINGS].rows else None
    builder = _built(sheets, settings)
    if builder.problems:
        raise WorkbookError(path.name, builder.problems, _REMEDY)
    if not builder.parts:
        why = [WorkbookProblem(Spot(note.sheet, note.row), note.message) for note in builder.notes]
        raise _refused(path, WorkbookProblem(Spot(survey.name), "没有能带入的题"), *why)
    title = _title(settings, path)
    draft = _checklist(title, settings, builder.parts, valid_from, tuple(applies_to), topic)
    notes = [*builder.notes, *_other_notes(book, sheets)]
    order = {name: index for index, name in enumerate(book.sheets)}
    notes.sort(key=lambda note: (order.get(note.sheet, 0), note.row))
    checklist = parse_checklist(render_checklist(draft), path.name, None)
    return XlsformResult(checklist, tuple(dict.fromkeys(notes)))


def _refused(path: Path, *problems: WorkbookProblem) -> WorkbookError:
    return WorkbookError(path.name, problems, _REMEDY)


def _sheet(book: Book, wanted: str) -> Sheet:
    names = [each for each in book.sheets if _called(each) == wanted]
    if not names:
        return Sheet(wanted, 1, {}, (), (), ())
    must_have = ("type", "name") if wanted == SURVEY else ()
    return read_sheet(names[0], book.grid(names[0]), must_have)


def _called(sheet: str) -> str:
    name = narrow(sheet).lower()
    return _ALSO_CALLED.get(name, name)


def _built(sheets: Mapping[str, Sheet], settings: Row | None) -> Builder:
    default = settings.get("default_language") if settings else ""
    lists: dict[str, list[tuple[str, str]]] = {}
    for list_name, name, label, _ in lists_of(
        sheets[CHOICES], by_preference(sheets[CHOICES].languages, default)
    ):
        if list_name and choice_text(label):
            lists.setdefault(list_name, []).append((name, label))
    spoken = [language for base, language in sheets[SURVEY].names.values() if base in ("label", "hint")]
    builder = Builder(lists, by_preference(list(dict.fromkeys(spoken)), default))
    for row in sheets[SURVEY].rows:
        builder.take(row)
    builder.finish()
    return builder


def _title(settings: Row | None, path: Path) -> str:
    named = settings.get("form_title") or settings.get("form_id") if settings else ""
    return named or path.stem


def _checklist(
    title: str,
    settings: Row | None,
    parts: Sequence[Part],
    valid_from: date,
    applies_to: tuple[str, ...],
    topic: str,
) -> Checklist:
    source = f"来源问卷《{title}》"
    basis = basis_without_law(title, valid_from)
    names: set[str] = set()
    sections = [
        Section(
            slug(part.name, "general" if not part.groups else f"group-{index}", names),
            part.title,
            tuple(
                question.item(f"{index}.{number}", basis, source)
                for number, question in enumerate(part.questions, start=1)
            ),
        )
        for index, part in enumerate(parts, start=1)
    ]
    form_id = settings.get("form_id") if settings else ""
    version = settings.get("version") if settings else ""
    new_id = slug(form_id or title, "questionnaire", set())
    return Checklist(new_id, version or "1", title, topic, applies_to, source, tuple(sections))


# ------------------------------------------------------------------ what stays behind beside the questions


def _other_notes(book: Book, sheets: Mapping[str, Sheet]) -> Iterator[RowNote]:
    for key, sheet in sheets.items():
        yield from _column_notes(sheet, _TAKEN[key])
        yield from (RowNote(sheet.name, row, f"{fault}，当作空的") for row, fault in sheet.faults)
        yield from (
            RowNote(sheet.name, sheet.header, f"“{each}”列有两个，只带入前一个") for each in sheet.doubled
        )
    yield from _language_notes(sheets)
    yield from _required_notes(sheets[SURVEY])
    yield from _choice_notes(sheets[CHOICES])
    yield from (
        RowNote(SETTINGS, row.number, "settings 只读第一行，这一行不带入")
        for row in sheets[SETTINGS].rows[1:]
    )
    for name in book.sheets:
        if _called(name) not in _TAKEN and book.grid(name):
            yield RowNote(name, 1, "这张表不带入")


def _column_notes(sheet: Sheet, taken: set[str]) -> Iterator[RowNote]:
    """One note for each column that is filled and not read, with its rows."""
    columns: dict[str, list[int]] = {}
    for row in sheet.rows:
        for base, _ in row.texts:
            if base in _BY_ROW:
                yield RowNote(sheet.name, row.number, f"{base}：{_BY_ROW[base]}（{row.get(base)}）")
            elif base not in taken and base:
                columns.setdefault(base, []).append(row.number)
    for base, rows in columns.items():
        why = "只影响显示，不带入" if base.split("::")[0] in {*_LOOKS, "media"} else "不能带入"
        yield RowNote(sheet.name, sheet.header, f"{base} 列（第{_few(rows)}行）：{why}")


def _few(rows: Sequence[int]) -> str:
    return "、".join(map(str, rows))


def _language_notes(sheets: Mapping[str, Sheet]) -> Iterator[RowNote]:
    survey = sheets[SURVEY]
    default = next((row.get("default_language") for row in sheets[SETTINGS].rows), "")
    first, *others = [each or "（未注明）" for each in by_preference(survey.languages, default)] or [""]
    if others:
        yield RowNote(survey.name, survey.header, f"用“{first}”的文字；其他语言不带入：{'、'.join(others)}")


def _required_notes(survey: Sheet) -> Iterator[RowNote]:
    """Every item of a checklist must be answered; only a conditional duty to answer says something else."""
    for row in survey.rows:
        required = row.get("required")
        if required and required.lower() not in _PLAIN_REQUIRED:
            yield RowNote(survey.name, row.number, f"必填条件（required）“{required}”不能带入，各项都要判断")


def _choice_notes(choices: Sheet) -> Iterator[RowNote]:
    for list_name, name, label, row in lists_of(choices, by_preference(choices.languages, "")):
        if not list_name:
            yield RowNote(choices.name, row, "没有 list_name，这个选项不带入")
        elif not name and not label:
            yield RowNote(choices.name, row, "选项没有 name 和 label，不带入")
        elif choice_text(label) != " ".join(label.split()):
            yield RowNote(choices.name, row, "选项里的顿号改成了逗号")
