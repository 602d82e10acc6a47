"""What an update appended to a signed PDF changed, in words: pages, what stands on them, notes, fields."""

from __future__ import annotations

from collections.abc import Iterator

from pyhanko.pdf_utils import generic, misc
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.rw_common import PdfHandler

_SHOWN = ("/Contents", "/Resources", "/MediaBox", "/CropBox", "/Rotate")


def changes_since(reader: PdfFileReader, revision: int) -> tuple[str, ...]:
    """What differs between a revision (from 0) and the file as it is shown now, as far as it has a name."""
    try:
        found = tuple(_changes(reader.get_historical_resolver(revision), reader))
    except (misc.PdfError, KeyError, ValueError, TypeError, AttributeError):
        found = ()
    return found or ("其他内容",)


def _changes(old: PdfHandler, new: PdfHandler) -> Iterator[str]:
    before, after = _pages(old), _pages(new)
    if len(before) != len(after):
        yield f"页数由 {len(before)} 变为 {len(after)}"
    for number, (was, now) in enumerate(zip(before, after, strict=False), start=1):
        if any(_value(was, key) != _value(now, key) for key in _SHOWN):
            yield f"第 {number} 页的内容"
        elif _notes(was) != _notes(now):
            yield f"第 {number} 页的批注"
    if _fields(old) != _fields(new):
        yield "签名栏"


def _pages(handler: PdfHandler) -> list[generic.DictionaryObject]:
    count = int(handler.root["/Pages"]["/Count"])
    return [handler.find_page_for_modification(at)[0].get_object() for at in range(count)]


def _value(page: generic.DictionaryObject, key: str) -> object:
    """The value with the streams behind its references, so that a changed stream under the same number shows."""
    value = _behind(page.get(key))
    parts = _parts(value) if isinstance(value, generic.ArrayObject) else [value]
    return [part.data if isinstance(part, generic.StreamObject) else part for part in parts]


def _notes(page: generic.DictionaryObject) -> list[object]:
    """Everything laid on the page but signatures."""
    return [one for one in _dictionaries(page.get("/Annots")) if one.get("/FT") != "/Sig"]


def _fields(handler: PdfHandler) -> list[object]:
    form = _behind(handler.root.get("/AcroForm"))
    fields = form.get("/Fields") if isinstance(form, generic.DictionaryObject) else None
    return [one.get("/T") for one in _dictionaries(fields)]


def _dictionaries(array: object) -> list[generic.DictionaryObject]:
    found = _behind(array)
    parts = _parts(found) if isinstance(found, generic.ArrayObject) else []
    return [one for one in parts if isinstance(one, generic.DictionaryObject)]


def _parts(array: generic.ArrayObject) -> list[object]:
    return [_behind(one) for one in array]


def _behind(value: object) -> object:
    """What a reference stands for."""
    return value.get_object() if isinstance(value, generic.IndirectObject) else value
