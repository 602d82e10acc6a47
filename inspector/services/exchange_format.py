"""The exchange file as plain data: the sections of a case, their order, their names, and how they are written.

`docs/exchange-format.md` describes the format for people, `data/exchange/` holds its JSON Schema.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from inspector.domain import plain
from inspector.domain.document import DocumentRecord, Signature
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Case, Inspection, InspectionState, Inspector
from inspector.errors import KnownError
from inspector.services.sealed_content import Facts

FORMAT = "inspector-inspection"
VERSION = 1
FILE = "inspection.json"
LINE = 110

_OWN_SECTIONS = ("plan", "site", "inspectors", "checklists", "state", "void_reason")
_EXTENSIONS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/tiff": "tif"}


@dataclass(frozen=True)
class Problem:
    """What is wrong, and where: `path` is a JSON path such as `$.answers[3].item_id`."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}：{self.reason}"


class ExchangeError(KnownError):
    """An exchange file that cannot be taken; `problems` is never empty."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        more = f"（共 {len(problems)} 处）" if len(problems) > 1 else ""
        listed = "；".join(map(str, problems))
        super().__init__(
            f"交换文件没有导入{more}：{listed}。", "库里的记录没有改动。", "请改正文件后重新导入。"
        )
        self.problems = problems


def refused(path: str, reason: str) -> ExchangeError:
    """One problem as the error to raise."""
    return ExchangeError((Problem(path, reason),))


def sections(case: Case) -> Facts:
    """Everything of a case that its seal binds, as the file shows it; officers as they stood on the day."""
    inspection = case.inspection
    return {
        "state": inspection.state.value,
        "bureau": plain.dump(case.bureau),
        "site": plain.dump(inspection.site),
        "plan": without(plain.dump(inspection.plan), "site_id"),
        "officers": [officer_on_duty(one) for one in inspection.inspectors],
        "inspection": _inspection(inspection),
        "checklists": plain.dump(inspection.checklists),
        "answers": [without(plain.dump(one), "inspection_id") for _, one in sorted(case.answers.items())],
        "findings": [without(plain.dump(one), "inspection_id") for one in case.findings],
        "photos": [_photo(one) for one in case.evidence],
        "signatures": [signature_entry(one) for one in sorted(case.signatures, key=lambda one: one.id)],
        "numbers": plain.dump(dict(sorted((case.numbers or {}).items()))),
    }


def issued(records: Iterable[DocumentRecord]) -> list[plain.Plain]:
    """The `documents` section of a sealed inspection."""
    ordered = sorted(records, key=lambda one: one.kind)
    return [{"file": pdf_name(one), **without(plain.dump(one), "inspection_id")} for one in ordered]


def officer_on_duty(one: Inspector) -> Facts:
    return {
        "id": one.officer_id,
        "name": one.name,
        "certificate": one.certificate,
        "duty": one.role.value,
        "unit": one.unit,
    }


def photo_name(photo: Evidence) -> str:
    """Where the photo's original lies beside the file."""
    return f"photos/{photo.sequence:03d}-{photo.sha256[:8]}.{_EXTENSIONS.get(photo.mime, 'bin')}"


def pdf_name(record: DocumentRecord) -> str:
    return f"documents/{record.kind.value}.pdf"


def differences(given: plain.Plain, expected: plain.Plain, path: str) -> Iterator[Problem]:
    """Every place at which the first value is not the second."""
    if isinstance(given, dict) and isinstance(expected, dict):
        for name in dict.fromkeys((*expected, *given)):
            yield from _member_differences(given, expected, name, f"{path}.{name}")
    elif isinstance(given, list) and isinstance(expected, list):
        if len(given) != len(expected):
            yield Problem(path, f"封存时 {len(expected)} 条，文件中 {len(given)} 条")
        for index, pair in enumerate(zip(given, expected, strict=False)):
            yield from differences(*pair, f"{path}[{index}]")
    elif given != expected:
        yield Problem(path, f"封存时为 {_shown(expected)}，文件中为 {_shown(given)}")


def _member_differences(given: Facts, expected: Facts, name: str, path: str) -> Iterator[Problem]:
    if name not in given:
        yield Problem(path, "封存时有，文件中没有")
    elif name not in expected:
        yield Problem(path, "封存时没有，文件中多出")
    else:
        yield from differences(given[name], expected[name], path)


def _shown(value: plain.Plain) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 40 else f"{text[:39]}…"


def written(value: plain.Plain, depth: int = 0) -> str:
    """JSON for people: what fits on a line stands on one. The same value always gives the same text."""
    flat = json.dumps(value, ensure_ascii=False, allow_nan=False)
    if not value or not isinstance(value, dict | list) or len(flat) + depth <= LINE:
        return flat
    pad, parts = " " * (depth + 1), _parts(value, depth + 1)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n" + ",\n".join(pad + part for part in parts) + f"\n{' ' * depth}{closing}"


def _parts(value: dict[str, plain.Plain] | list[plain.Plain], depth: int) -> Iterator[str]:
    if isinstance(value, list):
        return (written(part, depth) for part in value)
    return (f"{json.dumps(name, ensure_ascii=False)}: {written(part, depth)}" for name, part in value.items())


def without(value: plain.Plain, *names: str) -> Facts:
    """An object but for some of its members."""
    return {name: part for name, part in cast(Facts, value).items() if name not in names}


def _inspection(one: Inspection) -> Facts:
    """`sealed_at` only when sealed; where the officer stood in the list only while it is open."""
    left_out = "current_item" if one.state is InspectionState.SEALED else "sealed_at"
    return without(plain.dump(one), *_OWN_SECTIONS, left_out)


def _photo(one: Evidence) -> Facts:
    return {"file": photo_name(one), **without(plain.dump(one), "inspection_id")}


def signature_entry(one: Signature) -> Facts:
    """A signature with its points as short lists."""
    strokes: list[plain.Plain] = [
        [[point.x, point.y, point.t_ms, point.pressure] for point in stroke] for stroke in one.strokes
    ]
    return {**without(plain.dump(one), "inspection_id"), "strokes": strokes}
