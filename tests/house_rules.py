"""The house rules that no linter knows, as searches through the syntax tree; each names its fix."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HANZI = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")  # punctuation alone joins words and says none
HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
SQL = re.compile(
    r"^\s*(?:SELECT\s.+\sFROM\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|PRAGMA\s"
    r"|(?:CREATE|DROP|ALTER)\s+(?:UNIQUE\s+|TEMP\s+|VIRTUAL\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\s)",
    re.DOTALL,
)
CITATION = re.compile(r"《[^》]*[法典条例规定办法]》|第[一二三四五六七八九十百千零〇\d]+条")
# Calls whose strings the translator sees, and `re.compile`, which reads and shows nothing.
NOT_SHOWN = ("tr", "_tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP", "compile")


@dataclass(frozen=True)
class Rule:
    """Something that must not stand in `where` (folders or files) outside `but_not`.

    `bad` breaks the rule and `good` keeps it: the test of the rule itself.
    """

    name: str
    fix: str
    where: tuple[str, ...]
    find: Callable[[ast.Module], Iterator[ast.AST]]
    bad: str
    good: str
    but_not: tuple[str, ...] = ()

    def files(self) -> Iterator[Path]:
        for place in self.where:
            for file in python_files(ROOT / place):
                if not file.relative_to(ROOT).as_posix().startswith(self.but_not):
                    yield file

    def broken(self) -> list[str]:
        return [
            f"{file.relative_to(ROOT).as_posix()}:{getattr(node, 'lineno', 1)}"
            for file in self.files()
            for node in self.find(ast.parse(file.read_text(encoding="utf-8")))
        ]


def python_files(place: Path) -> list[Path]:
    return [place] if place.suffix == ".py" else sorted(place.rglob("*.py"))


def name_called(call: ast.Call) -> str:
    """`f` for `f()` and `a.f()`."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def owner_called(call: ast.Call) -> str:
    """`a` for `a.f()` and for `b.a.f()`."""
    match call.func:
        case ast.Attribute(value=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name
    return ""


def calls(*names: str, of: tuple[str, ...] = ()) -> Callable[[ast.Module], Iterator[ast.AST]]:
    """Calls of one of `names`, if `of` is given only on one of those owners."""

    def find(tree: ast.Module) -> Iterator[ast.AST]:
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and name_called(node) in names
                and (not of or owner_called(node) in of)
            ):
                yield node

    return find


def documentation(tree: ast.Module) -> set[int]:
    """The ids of all constants that are docstrings, or strings that stand alone as a statement."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def strings(tree: ast.Module) -> Iterator[ast.Constant]:
    documents = documentation(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documents:
            yield node


def strings_like(pattern: re.Pattern[str]) -> Callable[[ast.Module], Iterator[ast.AST]]:
    return lambda tree: (node for node in strings(tree) if pattern.search(str(node.value)))


def untranslated(tree: ast.Module) -> Iterator[ast.AST]:
    """Chinese outside `tr()`; an f-string inside `tr()` too, because the translator's tool cannot read it."""
    translated = {
        id(inner)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and name_called(call) in NOT_SHOWN
        for argument in call.args
        if not isinstance(argument, ast.JoinedStr)
        for inner in ast.walk(argument)
    }
    for node in strings_like(HANZI)(tree):
        if id(node) not in translated:
            yield node


def outside_of(allowed: tuple[str, ...]) -> Callable[[ast.Module], Iterator[ast.AST]]:
    """Imports from `inspector` of anything but `allowed`."""

    def find(tree: ast.Module) -> Iterator[ast.AST]:
        for node in ast.walk(tree):
            for module in imported(node):
                if module.split(".")[0] == "inspector" and not module.startswith(allowed):
                    yield node

    return find


def imported(node: ast.AST) -> list[str]:
    """The dotted names that an import statement may bind, `from a import b` as `a.b`."""
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=str(module), names=names):
            return [f"{module}.{alias.name}" for alias in names]
    return []


def not_standard(tree: ast.Module) -> Iterator[ast.AST]:
    import sys

    allowed = ("inspector.domain", "inspector.errors")
    for node in ast.walk(tree):
        for module in imported(node):
            if module.split(".")[0] not in sys.stdlib_module_names and not module.startswith(allowed):
                yield node


def reads_own_place(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in ("__file__", "_MEIPASS"):
            yield node


def unnamed_behaviour(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and re.match(
            r"test_(?!that_)|test_.*_(works|correctly)$", node.name
        ):
            yield node


SHIPPED = ("inspector", "ui")
RULES = (
    Rule(
        "no print",
        "log it, return it, or write it with click.echo (commands) or sys.stdout (start.py)",
        (*SHIPPED, "tools", "benchmarks", "tests", "start.py"),
        calls("print"),
        bad="print(1)",
        good="click.echo(1)",
    ),
    Rule(
        "no clock in the middle of logic",
        "take an inspector.clock.Clock as an argument and ask it",
        SHIPPED,
        calls("now", "utcnow", "today", of=("datetime", "date")),
        bad="datetime.datetime.now(UTC)",
        good="clock.now()",
        but_not=("inspector/clock.py",),
    ),
    Rule(
        "no ids made in the middle of logic",
        "take an inspector.ids.NewId as an argument and call it",
        SHIPPED,
        calls("uuid1", "uuid4", "uuid7"),
        bad="uuid.uuid4()",
        good="new_id()",
        but_not=("inspector/ids.py",),
    ),
    Rule(
        "no processEvents",
        "hand the work to ui.tasks.TaskRunner and go on in its callback",
        SHIPPED,
        calls("processEvents"),
        bad="app.processEvents()",
        good="runner.lane(work, done)",
    ),
    Rule(
        "no terminated threads",
        "cancel cooperatively (inspector.services.progress) and wait",
        SHIPPED,
        calls("terminate"),
        bad="thread.terminate()",
        good="progress.cancel()",
    ),
    Rule(
        "no sleep",
        "wait for the thing itself: an event, a join, qtbot.waitUntil, a ManualClock",
        (*SHIPPED, "tests"),
        calls("sleep", "qWait", "qSleep", "msleep"),
        bad="time.sleep(1)",
        good="qtbot.waitUntil(lambda: done)",
    ),
    Rule(
        "no colour outside resources/",
        "name a token of the theme (resources/themes) and ask ui.theme for it",
        SHIPPED,
        strings_like(HEX_COLOUR),
        bad='x = "color: #1a2b3c"',
        good='x = "record #12 of the list"',
    ),
    Rule(
        "no user-visible Chinese outside tr()",
        "wrap the literal in self.tr(…) or QCoreApplication.translate(…), with placeholders instead of an f-string",
        ("ui",),
        untranslated,
        bad='label.setText("检查"); other.setText(self.tr(f"第 {n} 页"))',
        good='"""检查"""\nlabel.setText(self.tr("检查"))',
    ),
    Rule(
        "no SQL outside storage",
        "put the statement into inspector/storage, as a named .sql file if it is longer than a line",
        SHIPPED,
        strings_like(SQL),
        bad='db.execute("SELECT id FROM site")',
        good='say("Select one from the list")',
        but_not=("inspector/storage/", "inspector/hub/"),
    ),
    Rule(
        "no law in code",
        "put the citation into data/laws or data/checklists and reach it by key",
        SHIPPED,
        strings_like(CITATION),
        bad='basis = "《环境保护法》第六十条"',
        good='"""Source: 《环境保护法》第六十条."""\nbasis = law.article(60)',
    ),
    Rule(
        "the screen sees services and domain only",
        "ask a service, or hand the value over through inspector.bootstrap",
        ("ui",),
        outside_of(
            tuple(
                f"inspector.{name}"
                for name in (
                    "services",
                    "domain",
                    "bootstrap",
                    "paths",
                    "clock",
                    "ids",
                    "errors",
                    "fonts",
                    "settings",
                )
            )
        ),
        bad="from inspector import storage",
        good="from inspector.services import inspections",
    ),
    Rule(
        "domain is the standard library and itself",
        "move what needs a package or a file up, into content, evidence, documents, storage or services",
        ("inspector/domain",),
        not_standard,
        bad="import click",
        good="import json\nfrom inspector.domain.site import Site",
    ),
    Rule(
        "one door to bundled files",
        'reach them through inspector.paths.bundled("…")',
        SHIPPED,
        reads_own_place,
        bad="here = Path(__file__).parent",
        good='here = bundled("resources")',
        but_not=("inspector/paths.py", "inspector/storage/"),  # a .sql file lies beside its repository
    ),
    Rule(
        "a test's name is a sentence about behaviour",
        "name it test_that_… and say what happens, not that it works",
        ("tests",),
        unnamed_behaviour,
        bad="def test_signing(): ...\ndef test_that_signing_works(): ...",
        good="def test_that_a_signed_inspection_refuses_a_changed_answer(): ...",
    ),
)
