"""An exchange file from the disk, strictly: its size, its JSON, its schema, and where its other files lie."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

from inspector.domain import plain
from inspector.errors import KnownError
from inspector.files import reason
from inspector.paths import bundled
from inspector.services.exchange_format import FILE, FORMAT, VERSION, ExchangeError, Problem, refused
from inspector.services.sealed_content import Facts

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

MAX_BYTES = 64 << 20
MAX_PHOTO_BYTES = 256 << 20
MAX_DEPTH = 40
SHOWN_PROBLEMS = 10
SCHEMA = "data/exchange/inspection-v1.schema.json"

_TYPES = {
    "object": "对象",
    "array": "列表",
    "string": "文字",
    "integer": "整数",
    "boolean": "true 或 false",
    "null": "null",
}


class _Doubled(dict[str, object]):
    """An object that names one key twice; `key` is the first such key."""

    key = ""


def document_file(target: Path) -> Path:
    """The JSON file of a folder, or the file itself."""
    return target / FILE if target.is_dir() else target


def read_document(file: Path) -> Facts:
    """The checked content of an exchange file. Raises ExchangeError, or KnownError when it cannot be read."""
    document = _parsed(_bytes(file))
    problems = tuple(_oddities(document, "$"))
    if problems:
        raise ExchangeError(problems[:SHOWN_PROBLEMS])
    facts = _of_our_format(document)
    _check_schema(facts)
    return facts


def _bytes(file: Path) -> bytes:
    try:
        if file.stat().st_size > MAX_BYTES:
            raise refused("$", f"文件超过 {MAX_BYTES >> 20} MB")
        return file.read_bytes()
    except OSError as error:
        raise KnownError(
            f"不能读取 {file}：{reason(error)}。", "库里的记录没有改动。", "请核对文件位置。"
        ) from error


def _parsed(data: bytes) -> object:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refused("$", f"不是 UTF-8 文字（第 {error.start + 1} 个字节）") from error
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise refused("$", f"第 {error.lineno} 行第 {error.colno} 列不是 JSON") from error
    except (RecursionError, ValueError) as error:
        raise refused("$", "嵌套过深或数字过大") from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made: dict[str, object] = {}
    for name, value in pairs:
        if name in made:
            doubled = _Doubled(pairs)
            doubled.key = name
            return doubled
        made[name] = value
    return made


def _oddities(value: object, path: str, depth: int = 0) -> Iterator[Problem]:
    """What JSON allows and a record must not hold: doubled keys, decimals and NaN, broken or invisible characters."""
    if depth > MAX_DEPTH:
        yield Problem(path[:80], "嵌套过深")
    elif isinstance(value, float):
        yield Problem(path, f"不能用小数或 NaN（{value}）")
    elif isinstance(value, str):
        yield from _text_oddities(value, path)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _oddities(part, f"{path}[{index}]", depth + 1)
    elif isinstance(value, dict):
        yield from _object_oddities(value, path, depth)


def _object_oddities(value: dict[str, object], path: str, depth: int) -> Iterator[Problem]:
    if isinstance(value, _Doubled):
        yield Problem(f"{path}.{value.key}", "同一个字段写了两次")
    for name, part in value.items():
        yield from _text_oddities(name, f"{path}.{name!a}")
        yield from _oddities(part, f"{path}.{name}", depth + 1)


def _text_oddities(text: str, path: str) -> Iterator[Problem]:
    bad = next(
        (char for char in text if unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t\r"), ""
    )
    if bad:
        yield Problem(path, f"含有不可见的控制字符 U+{ord(bad):04X}")


def _of_our_format(document: object) -> Facts:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise refused("$.format", f"不是检查交换文件，应写 {FORMAT}")
    version = document.get("version")
    if isinstance(version, int) and version > VERSION:
        raise refused("$.version", f"由更新版本的程序写出（{version}），本程序只认到 {VERSION}，请先升级")
    return cast(Facts, document)


@cache
def _validator() -> Draft202012Validator:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(bundled(SCHEMA).read_text(encoding="utf-8")))


def _check_schema(document: Facts) -> None:
    errors = sorted(
        _validator().iter_errors(document), key=lambda one: [str(part) for part in one.absolute_path]
    )
    problems = tuple(problem for error in errors[:SHOWN_PROBLEMS] for problem in _problems(error))
    if problems:
        raise ExchangeError(problems[:SHOWN_PROBLEMS])


def _problems(error: ValidationError) -> Iterator[Problem]:
    path, instance = error.json_path, cast(Facts, error.instance)
    if error.validator == "required":
        missing = next(name for name in cast(list[str], error.validator_value) if name not in instance)
        yield Problem(f"{path}.{missing}", "缺少")
    elif error.validator == "additionalProperties":
        known = cast(Facts, cast(Facts, error.schema).get("properties", {}))
        yield from (Problem(f"{path}.{name}", "不认识的字段") for name in instance if name not in known)
    else:
        yield Problem(path, _reason(error))


_BOUNDS = {
    "minimum": "不能小于",
    "maximum": "不能大于",
    "minItems": "条数不能少于",
    "maxItems": "条数不能多于",
}


def _reason(error: ValidationError) -> str:
    """The schema's own description of the value where it has one."""
    wanted, rule = error.validator_value, str(error.validator)
    if rule == "dependentRequired":
        return _incomplete(cast(dict[str, list[str]], wanted), cast(Facts, error.instance))
    if rule in ("enum", "const"):
        return f"只能是 {'、'.join(map(str, cast(list[object], wanted) if rule == 'enum' else [wanted]))}"
    if rule == "type":
        names = [wanted] if isinstance(wanted, str) else cast(list[str], wanted)
        return f"应为{'或'.join(_TYPES[name] for name in names)}"
    if rule in _BOUNDS:
        return f"{_BOUNDS[rule]} {wanted}"
    return str(cast(Facts, error.schema).get("description", "不合格式"))


def _incomplete(wanted: dict[str, list[str]], document: Facts) -> str:
    for name, others in wanted.items():
        missing = [one for one in others if one not in document]
        if name in document and missing:
            return f"写了 {name}，就必须写 {'、'.join(missing)}"
    return "不完整"


def beside(folder: Path, name: str, path: str) -> Path:
    """The file that a document names, which must lie in its folder. Raises ExchangeError with the JSON path."""
    try:
        target = (folder / name).resolve()
        if not target.is_relative_to(folder.resolve()):
            raise refused(path, f"“{name}”不在交换文件所在的文件夹里")
        if not target.is_file():
            raise refused(path, f"找不到文件“{name}”")
        if target.stat().st_size > MAX_PHOTO_BYTES:
            raise refused(path, f"“{name}”超过 {MAX_PHOTO_BYTES >> 20} MB")
    except OSError as error:
        raise refused(path, f"“{name[:40]}”读不出来（{reason(error)}）") from error
    return target


def sha256_of(file: Path, path: str) -> str:
    """The SHA-256 of a file, lower-case hex. Raises ExchangeError with the JSON path when it cannot be read."""
    try:
        with file.open("rb") as handle:
            return hashlib.file_digest(handle, "sha256").hexdigest()
    except OSError as error:
        raise refused(path, f"“{file.name}”读不出来（{reason(error)}）") from error


_WORDS = {
    "date": "日期",
    "datetime": "时间",
    "Decimal": "数值",
    "str": "文字",
    "int": "整数",
    "bool": "true 或 false",
}


def loaded(kind: type[plain.T], value: object, path: str) -> plain.T:
    """The domain value at a path. Raises ExchangeError with the path of the part that does not fit."""
    try:
        return plain.load(kind, value, path)
    except ValueError as error:
        _refuse_value(str(error))


def _refuse_value(message: str) -> NoReturn:
    path, _, reason = message.partition(": ")
    value, found, kind = reason.rpartition(" is not a ")
    raise refused(path, f"{value} 不是有效的{_WORDS.get(kind, '值')}" if found else f"不合规定（{reason}）")
