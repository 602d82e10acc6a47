"""`python -m inspector`: the window without a command or with `gui`, the command line otherwise."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence

NO_DISPLAY = 3
_NO_DISPLAY_TEXT = """\
这里没有显示器，窗口打不开。
要在没有屏幕的机器上使用：inspector --help 列出可以直接用的命令；
要在虚拟屏幕上打开窗口：xvfb-run -a inspector gui；
只检查程序能否正常绘制：QT_QPA_PLATFORM=offscreen inspector selftest。
"""


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown: always on Windows and macOS, on Linux with an X or Wayland display."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def wants_window(arguments: Sequence[str]) -> bool:
    """`inspector`, `inspector gui`, each with or without `--data-dir DIR`."""
    return [word for word in _without_data_dir(arguments)[0] if word] in ([], ["gui"])


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code of the window or the command."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if wants_window(words):
        return open_window(_without_data_dir(words)[1])
    from inspector.cli import main as command_line

    return command_line(words)


def open_window(data_dir: str) -> int:
    """Opens the window on a data folder ("" = this user's own); 3 and a sentence where there is no display."""
    if not has_display(sys.platform, os.environ):
        sys.stderr.write(_NO_DISPLAY_TEXT)
        return NO_DISPLAY
    # Collecting garbage while everything is being imported and built only delays the first frame; the window turns
    # it on again once it is ready.
    gc.disable()
    from pathlib import Path

    from inspector.paths import Paths, default_root
    from ui.app import main as window

    return window(Paths(Path(data_dir) if data_dir else default_root()), sys.argv[:1])


def _without_data_dir(arguments: Sequence[str]) -> tuple[list[str], str]:
    """The words without `--data-dir DIR` or `--data-dir=DIR`, and that folder."""
    words, folder = list(arguments), ""
    for place, word in enumerate(words):
        if word.startswith("--data-dir="):
            return words[:place] + words[place + 1 :], word.partition("=")[2]
        if word == "--data-dir" and place + 1 < len(words):
            return words[:place] + words[place + 2 :], words[place + 1]
    return words, folder


if __name__ == "__main__":
    sys.exit(main())
