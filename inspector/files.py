"""Files written for people: whole or not at all, and trouble said in a sentence."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from inspector.errors import KnownError

_REASONS = {
    errno.ENOSPC: "磁盘空间已满",
    errno.EDQUOT: "磁盘配额已用完",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EROFS: "这个磁盘是只读的",
    errno.ENOENT: "位置不存在",
    errno.ENOTDIR: "上一级不是文件夹",
    errno.EISDIR: "那里已有同名的文件夹",
    errno.EEXIST: "那里已有同名的文件",
    errno.ENAMETOOLONG: "名称太长",
    errno.EIO: "磁盘读写出错",
    errno.ENODEV: "存储设备已拔出",
    errno.ENXIO: "存储设备已拔出",
}


def reason(error: OSError) -> str:
    """Why the system refused, in Chinese where it is one of the usual reasons."""
    return _REASONS.get(error.errno or 0, error.strerror or str(error))


def unwritable(target: Path, error: OSError, safe: str) -> KnownError:
    return KnownError(f"不能写到 {target}：{reason(error)}。", safe, "请换一个位置，或清出空间后再试。")


@contextmanager
def replacing(target: Path, safe: str) -> Iterator[Path]:
    """A file beside `target` to write into; flushed, it takes the target's name when the block ends.

    Raises KnownError, with `safe` as what is safe, when the disk refuses; then nothing half is left.
    """
    part = target.with_name(target.name + ".part")
    try:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            yield part
            flush(part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(target, error, safe) from error


def flush(path: Path) -> None:
    """Bring the bytes of a written file to the disk."""
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())
