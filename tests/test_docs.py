"""What the documentation says can be typed and opened: commands exist, options exist, links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from inspector.cli.commands import commands
from inspector.cli.session import Session

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"```[a-z]*\n(.*?)```", re.DOTALL)
LINK = re.compile(r"\]\(([^)#:]+)\)")


def command_lines():
    for page in PAGES:
        for block in FENCE.findall(page.read_text(encoding="utf-8")):
            for line in block.splitlines():
                words = line.split("#")[0].split()
                if words and words[0].endswith("inspector"):
                    yield pytest.param(words[1:], id=f"{page.name}: {line.strip()}")


@pytest.mark.parametrize("words", list(command_lines()))
def test_that_a_documented_command_and_its_options_exist(words):
    command, context = commands, click.Context(commands, obj=Session())
    for word in words:
        if word.startswith("--"):
            options = {name for parameter in command.params for name in (*parameter.opts, "--help")}
            assert word in options, f"{command.name} has no {word}"
        elif isinstance(command, click.Group):
            found = command.get_command(context, word)
            command = found or command


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_that_every_link_of_a_page_leads_to_a_file(page):
    targets = LINK.findall(page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []
