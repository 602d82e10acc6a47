"""Trouble with disks as sentences, and the two disk habits that differ between platforms."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from inspector.errors import KnownError
from inspector.files import reason

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_NOTHING_HALF = "这一个文件没有入库，没有留下半个文件；此前已保存的内容不受影响。"
_ORIGIN_UNTOUCHED = "来源处的文件没有被改动，此前已保存的内容不受影响。"


@contextmanager
def destination_errors(folder: Path) -> Iterator[None]:
    """Turn an OSError while writing under `folder` into a KnownError that a user can act on."""
    try:
        yield
    except OSError as error:
        raise _destination_error(error, folder) from error


@contextmanager
def source_errors(source: Path | bytes) -> Iterator[None]:
    """Turn an OSError while reading `source` into a KnownError that names the file."""
    try:
        yield
    except OSError as error:
        name = source.name if isinstance(source, Path) else "剪贴板内容"
        raise _source_error(error, name) from error


def flush_folder(folder: Path) -> None:
    """Make a rename in `folder` durable where the platform can: Windows and some network disks cannot."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def writable(path: Path) -> None:
    """Take the read-only mark off `path` if it exists, so that Windows lets it be replaced or removed."""
    with suppress(FileNotFoundError):
        path.chmod(stat.S_IREAD | stat.S_IWRITE)


def _destination_error(error: OSError, folder: Path) -> KnownError:
    if error.errno in _FULL:
        return KnownError("磁盘空间已满，文件没有写成。", _NOTHING_HALF, "请清理磁盘空间后重新导入。")
    if error.errno in _REFUSED:
        happened = f"文件夹“{folder}”不允许写入。"
        return KnownError(happened, _NOTHING_HALF, "请取消该文件夹的只读设置或检查权限后重新导入。")
    return KnownError(
        f"写入文件夹“{folder}”时出错（{reason(error)}）。", _NOTHING_HALF, "请检查磁盘后重新导入。"
    )


def _source_error(error: OSError, name: str) -> KnownError:
    if isinstance(error, FileNotFoundError):
        return KnownError(
            f"找不到文件“{name}”，可能已被移走，或存储卡已拔出。",
            _ORIGIN_UNTOUCHED,
            "请重新插好存储设备后再次导入。",
        )
    if isinstance(error, IsADirectoryError):
        return KnownError(f"“{name}”是文件夹，不是照片文件。", _ORIGIN_UNTOUCHED, "请选择其中的照片文件。")
    if error.errno in _REFUSED:
        return KnownError(
            f"没有读取文件“{name}”的权限。", _ORIGIN_UNTOUCHED, "请检查该文件的权限后再次导入。"
        )
    return KnownError(f"读取文件“{name}”时中断。", _ORIGIN_UNTOUCHED, "请检查存储卡或数据线后再次导入。")
