"""Each document of the sample case as it was last read and approved by a person.

INSPECTOR_WRITE_GOLDEN=1 writes the files anew; look at the difference before it is kept.
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from inspector.documents.assemble import assemble, load_templates
from inspector.documents.render import render
from inspector.domain.document import VISIT_KINDS
from inspector.paths import bundled
from tests.unit.documents import sample

GOLDEN = Path(__file__).parents[2] / "golden"
WRITE = bool(os.environ.get("INSPECTOR_WRITE_GOLDEN"))
TOLERANCE = 2.0
"""Mean difference of grey values (0–255): a shifted line gives 5 and more, another rasteriser's edges below 1."""

SIGNED = {"signed": sample.signed(), "refused": sample.refused(), "draft": {}}


@pytest.fixture(scope="module")
def templates():
    return load_templates(bundled("data/documents"))


@pytest.fixture(scope="module")
def look(tmp_path_factory):
    return sample.renditions(tmp_path_factory.mktemp("renditions"), 3)


@pytest.mark.parametrize("state", SIGNED)
@pytest.mark.parametrize("kind", VISIT_KINDS)
def test_that_the_text_of_a_document_is_the_approved_one(templates, look, kind, state):
    pages = sample.read_lines(render(assemble(kind, sample.case(), templates), SIGNED[state], look).pdf)
    file = GOLDEN / f"{kind.value}-{state}.txt"
    text = "\n\n".join(pages) + "\n"
    if WRITE:
        file.write_text(text, "utf-8", newline="\n")
    assert text == file.read_text("utf-8")


@pytest.mark.parametrize("kind", VISIT_KINDS)
def test_that_the_first_page_looks_like_the_approved_one(templates, look, kind):
    rendered = render(assemble(kind, sample.case(), templates), SIGNED["signed"], look)
    with closing(pypdfium2.PdfDocument(rendered.pdf)) as document:
        page = document[0].render(scale=0.6, grayscale=True).to_pil().convert("L")
    file = GOLDEN / f"{kind.value}.png"
    if WRITE:
        page.save(file, optimize=True)
    with Image.open(file) as approved:
        assert approved.size == page.size
        assert ImageStat.Stat(ImageChops.difference(approved, page)).mean[0] < TOLERANCE
