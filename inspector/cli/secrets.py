"""Passphrases: from a file, the environment, or asked without an echo; never an argument, which others can see."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from inspector.errors import KnownError
from inspector.signing.key_files import Passphrase

PASSPHRASE, CA_PASSPHRASE = "INSPECTOR_PASSPHRASE", "INSPECTOR_CA_PASSPHRASE"
"""Environment variables that are read where no file is named."""

_FILE = click.Path(dir_okay=False, exists=True, path_type=Path)
passphrase_file = click.option(
    "--passphrase-file", type=_FILE, help=f"口令文件，取第一行；也可放在环境变量 {PASSPHRASE}。都没有时询问。"
)
ca_passphrase_file = click.option(
    "--ca-passphrase-file", type=_FILE, help=f"签发机构的口令文件；也可放在环境变量 {CA_PASSPHRASE}。"
)


def passphrase(file: Path | None, variable: str, question: str, *, new: bool = False) -> Passphrase:
    """The passphrase, asked twice for a `new` one. Raises KnownError where there is nobody to ask."""
    if file is not None:
        first, *_ = file.read_text("utf-8-sig").splitlines() or [""]
        return Passphrase(first)
    if os.environ.get(variable):
        return Passphrase(os.environ[variable])
    if not sys.stdin.isatty():
        raise KnownError(
            f"没有给出{question}。", "没有改动任何记录。", f"请用口令文件，或放在环境变量 {variable}。"
        )
    text: str = click.prompt(question, hide_input=True, confirmation_prompt=new, err=True)
    return Passphrase(text)
