"""Rebuild `resources/icons/` from the pinned Lucide package, or check it against its manifest.

    python -m tools.build_icons            rebuilds the icons, app-256.png, app.ico, licence and manifest.toml
    python -m tools.build_icons --check    only verifies the SHA-256 of what is there

A developer's tool: it calls `npm pack` and draws the application icon, our own `app.svg`, with Qt.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import os
import re
import tempfile
import tomllib
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tools.packages import Package, copy_licences, read_members

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
LUCIDE = Package(
    "npm",
    "lucide-static",
    "1.62.0",
    "386f9080c440d6f5049cefe3456ae8357f7a0c7f76e59670cd1cb83bc7050a44",
    "ISC AND MIT",
    (("package/LICENSE", "LICENSE-Lucide.txt"),),
)
STROKE = "1.9"
WANTED = """
arrow-down arrow-left arrow-right arrow-up arrow-up-right badge-alert badge-check badge-x ban bell
book-open building-2 calendar calendar-check calendar-clock camera chart-column check chevron-down
chevron-left chevron-right chevron-up chevrons-up-down circle circle-alert circle-check circle-dashed
circle-dot circle-help circle-x clipboard-check clipboard-list clock contrast copy corner-down-left
crosshair database database-backup download ellipsis equal eye eye-off factory file-check file-plus
file-text file-warning fingerprint flag folder folder-open folder-sync gavel git-compare git-merge
grip-vertical hard-drive history hourglass id-card image images inbox info key-round keyboard layers
layout-dashboard link list-checks list-filter lock log-in log-out map-pin message-square minus moon
notebook-pen package-open paperclip pen pen-line pencil phone play plus printer redo-2 refresh-cw replace
rotate-ccw rotate-cw ruler save scale search send server settings shield-alert shield-check signature
siren square stamp sun table-2 trash-2 trending-down trending-up triangle-alert type undo-2 unlink upload
usb user user-check user-plus user-x users video wifi-off x zoom-in zoom-out
"""
NAMES = tuple(WANTED.split())
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
log = logging.getLogger("build_icons")


def restyle(svg: str) -> str:
    """One line per shape, our stroke width, and no class or comment that nothing reads."""
    body = re.sub(r"<!--.*?-->|\s*class=\"[^\"]*\"", "", svg, flags=re.DOTALL)
    head, shapes = re.sub(r"\s+", " ", body).strip().split(">", 1)
    head = head.replace('stroke-width="2"', f'stroke-width="{STROKE}"').rstrip()
    lines = shapes.replace("> <", ">\n<").replace(" />", "/>").strip().splitlines()
    return "\n".join((f"{head}>", *(f"  {line}" for line in lines[:-1]), lines[-1], ""))


def draw(svg: Path, pixels: int) -> Image.Image:
    """The icon as a square picture with a transparent ground."""
    canvas = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    straight = canvas.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (pixels, pixels), bytes(straight.constBits()))


def draw_application_icon() -> None:
    """Write app-256.png and app.ico, each of its sizes drawn from the outlines and not scaled down."""
    pictures = [draw(ICONS / "app.svg", size) for size in ICO_SIZES]
    pictures[-1].save(ICONS / "app-256.png", optimize=True)
    sizes = [(size, size) for size in ICO_SIZES]
    pictures[-1].save(ICONS / "app.ico", sizes=sizes, append_images=pictures[:-1])


def rebuild(cache: Path) -> None:
    """Write every icon, the licence and the manifest; icons that are no longer named are removed."""
    members = read_members(LUCIDE, cache, [f"package/icons/{name}.svg" for name in NAMES])
    for old in ICONS.glob("*.svg"):
        if old.name != "app.svg":
            old.unlink()
    for name in NAMES:
        svg = restyle(members[f"package/icons/{name}.svg"].decode())
        (ICONS / f"{name}.svg").write_text(svg, "utf-8", newline="\n")
    copy_licences(LUCIDE, cache, ICONS)
    draw_application_icon()
    (ICONS / "manifest.toml").write_text(manifest(), "utf-8", newline="\n")


def manifest() -> str:
    lucide = {
        "package": f"{LUCIDE.registry}:{LUCIDE.name}",
        "package_version": LUCIDE.version,
        "package_sha256": LUCIDE.sha256,
        "licence": LUCIDE.licence,
        "licence_files": [name for _, name in LUCIDE.licence_texts],
        "changed": f"stroke width {STROKE}, class and comment removed",
    }
    lines = [f"{key} = {json.dumps(value)}" for key, value in lucide.items()]
    own = [hashed(name) for name in ("app.svg", "app-256.png", "app.ico")]
    icons = [hashed(f"{name}.svg") for name in NAMES]
    head = ("# Written by tools/build_icons.py.", "[lucide]")
    return "\n".join((*head, *lines, "", "[lucide.files]", *icons, "", "[own.files]", *own, ""))


def hashed(name: str) -> str:
    return f'"{name}" = "{sha256(ICONS / name)}"'


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def check() -> None:
    """Exits naming the files that are missing or differ from the manifest."""
    entries = tomllib.loads((ICONS / "manifest.toml").read_text("utf-8"))
    files = entries["lucide"]["files"] | entries["own"]["files"]
    wrong = [n for n, known in files.items() if not (ICONS / n).exists() or sha256(ICONS / n) != known]
    if wrong:
        raise SystemExit(f"not as in the manifest: {', '.join(wrong)}")


def main() -> None:
    logging.basicConfig(format="%(message)s")
    log.setLevel(logging.INFO)
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only verify the files against the manifest")
    parser.add_argument("--cache", type=Path, help="folder for the downloaded package")
    options = parser.parse_args()
    if not options.check:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        QGuiApplication([])
        with tempfile.TemporaryDirectory() as scratch:
            rebuild((options.cache or Path(scratch)).resolve())
    check()
    log.info("%d icons as in the manifest", len(NAMES))


if __name__ == "__main__":
    main()
