"""The command line: the same services as the screens. Nothing heavy is imported before a command asks for it.

Exit codes: 0 done · 1 something differs or the base has problems · 2 refused, with a sentence · 70 a bug, written
to the log · 130 interrupted.
"""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; `arguments` are those after the program's name."""
    from inspector.cli.running import run

    return run(arguments)
