"""A signed file as a person should see it: what the signatures look like becomes part of the pages.

PDFium, which shows and prints the pages, leaves out the look of form fields, so a signed page would be seen empty.
The result is for eyes and paper only: it is never stored, exported or verified.
"""

from __future__ import annotations

import io

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter


def as_seen(pdf: bytes) -> bytes:
    """The file with one more update that draws the look of each signature into its page."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    for page in range(int(writer.root["/Pages"]["/Count"])):
        _draw_fields(writer, page)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _draw_fields(writer: IncrementalPdfFileWriter, page: int) -> None:
    reference, _resources = writer.find_page_for_modification(page)
    for number, field in enumerate(reference.get_object().get("/Annots", ())):
        looks = field.get_object().get("/AP")
        if looks is not None and "/N" in looks:
            name = f"/Seen{page}x{number}"
            _draw(writer, page, name, looks.raw_get("/N"), field.get_object()["/Rect"])


def _draw(
    writer: IncrementalPdfFileWriter,
    page: int,
    name: str,
    look: generic.IndirectObject,
    rect: generic.ArrayObject,
) -> None:
    """Fitted into the field's rectangle (ISO 32000-2, 12.5.5)."""
    box, place = _upright(look.get_object()["/BBox"]), _upright(rect)
    if box[0] == box[2] or box[1] == box[3]:
        return  # a timestamp has no look
    wide = (place[2] - place[0]) / (box[2] - box[0])
    high = (place[3] - place[1]) / (box[3] - box[1])
    left, bottom = place[0] - box[0] * wide, place[1] - box[1] * high
    drawn = f"q {wide:.5f} 0 0 {high:.5f} {left:.3f} {bottom:.3f} cm {name} Do Q\n"
    stream = writer.add_object(generic.StreamObject(stream_data=drawn.encode()))
    looks = generic.DictionaryObject({generic.NameObject(name): look})
    resources = generic.DictionaryObject({generic.NameObject("/XObject"): looks})
    writer.add_stream_to_page(page, stream, resources)


def _upright(rectangle: generic.ArrayObject) -> tuple[float, float, float, float]:
    """Left, bottom, right, top: a file may name any two opposite corners (7.9.5)."""
    x1, y1, x2, y2 = (float(one) for one in rectangle)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
