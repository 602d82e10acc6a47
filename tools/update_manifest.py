"""Rewrite data/manifest.toml from the content files: versions, titles, hashes.

    python tools/update_manifest.py                     after every change of content
    python tools/update_manifest.py --publish           freeze the checklist versions that are being released
    python tools/update_manifest.py --version 2026.12   name the pack

A published version that changed is refused: raise the checklist's `version` first.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from inspector.content.checklists import load_checklist
from inspector.content.files import read_text, text_sha256
from inspector.content.laws import load_law
from inspector.content.manifest import (
    NAME,
    ChecklistEntry,
    LawEntry,
    Manifest,
    OtherEntry,
    PublishedVersion,
    altered_versions,
    content_files,
    load_manifest,
)
from inspector.content.problems import ContentError
from inspector.domain.checklist import Checklist
from inspector.errors import KnownError
from inspector.paths import bundled


def build(root: Path, old: Manifest) -> Manifest:
    """The manifest of the files in `root`. Raises ContentError: a mistake, or a changed published version."""
    files = content_files(root)
    loaded = {file: load_law(root / file) for file in files if file.startswith("laws/")}
    laws = {law.key: law for law in loaded.values()}
    manifest = Manifest(
        version=old.version,
        laws=tuple(LawEntry(file, law.key, law.title, _sha256(root, file)) for file, law in loaded.items()),
        checklists=tuple(
            _entry(file, load_checklist(root / file, laws))
            for file in files
            if file.startswith("checklists/")
        ),
        others=tuple(
            OtherEntry(file, _sha256(root, file))
            for file in files
            if not file.startswith(("laws/", "checklists/"))
        ),
        published=old.published,
    )
    altered = altered_versions(manifest)
    if altered:
        raise ContentError(altered)
    return manifest


def _sha256(root: Path, file: str) -> str:
    return text_sha256(read_text(root / file))


def _entry(file: str, checklist: Checklist) -> ChecklistEntry:
    return ChecklistEntry(
        file=file,
        id=checklist.id,
        version=checklist.version,
        title=checklist.title,
        topic=checklist.topic,
        items=len(checklist.items),
        applies_to=checklist.applies_to,
        sha256=checklist.sha256,
    )


def publish(manifest: Manifest) -> Manifest:
    """Freeze the present version of every checklist."""
    known = {(each.id, each.version) for each in manifest.published}
    new = (
        PublishedVersion(each.id, each.version, each.sha256)
        for each in manifest.checklists
        if (each.id, each.version) not in known
    )
    return replace(manifest, published=(*manifest.published, *new))


def render(manifest: Manifest) -> str:
    """The manifest as TOML text."""
    parts = ["# 由 tools/update_manifest.py 生成，不要手工修改。\n"]
    parts.append(f"version = {_value(manifest.version)}\n")
    for name in ("laws", "checklists", "others", "published"):
        for entry in getattr(manifest, name):
            fields = (f"{key} = {_value(value)}\n" for key, value in vars(entry).items())
            parts.append(f"\n[[{name}]]\n{''.join(fields)}")
    return "".join(parts)


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    return str(value) if isinstance(value, int) else f'"{value}"'


def main(arguments: list[str] | None = None) -> int:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--root", type=Path, default=bundled("data"))
    parser.add_argument("--version")
    parser.add_argument("--publish", action="store_true")
    options = parser.parse_args(arguments)
    try:
        update(options.root, options.version, options.publish)
    except KnownError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def update(root: Path, version: str | None, freeze: bool) -> None:
    """Write the manifest of `root`. Raises KnownError; then the old manifest stays as it was."""
    path = root / NAME
    old = load_manifest(root) if path.exists() else Manifest(version="1")
    manifest = build(root, replace(old, version=version or old.version))
    text = render(publish(manifest) if freeze else manifest)
    path.write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    raise SystemExit(main())
