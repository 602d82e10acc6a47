"""Starts the application on a machine that has only Python: `python3 start.py`, or `python3 start.py test …`.

Makes `.venv`, installs the pinned packages (constraints.txt, with hashes; pip's own configuration decides
from where), on Debian as root the system libraries that Qt lacks, then opens the window or runs the tests.
Only the standard library is used, and nothing is done twice: a stamp in `.venv` remembers what was installed.

Exit codes: that of the window or of pytest; 1 something could not be prepared; 2 this Python cannot be used;
3 there is no display; 4 system libraries are missing; 130 interrupted.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
ON_WINDOWS = os.name == "nt"
ON_LINUX = sys.platform.startswith("linux")
BIN = VENV / ("Scripts" if ON_WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if ON_WINDOWS else "python")
COMMAND = BIN / ("inspector.exe" if ON_WINDOWS else "inspector")
RUNTIME_LOCK = ROOT / "constraints.txt"
DEV_LOCK = ROOT / "constraints-dev.txt"
OLDEST = (3, 11)

FAILED, BAD_PYTHON, NO_DISPLAY, NO_LIBRARIES, INTERRUPTED = 1, 2, 3, 4, 130

# What Qt loads and a bare Debian lacks: file that the loader asks for → Debian package.
SIDE_BY_SIDE = ("--numprocesses", "auto", "--dist", "loadfile")
"""Test files share the processors; the tests of one file stay together, so that what they share is made once."""

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

# What pip says → what the person is told; the first that is found counts.
PIP_TROUBLES = (
    (
        ("DO NOT MATCH THE HASHES",),
        "下载的软件包与锁定的校验值不一致，未安装。请重试；若仍不一致，请更换软件源后再试，不要跳过校验。",
        "A downloaded package does not match its pinned hash and was not installed. Try another index.",
    ),
    (
        ("No space left", "Errno 28", "not enough space on the disk"),
        "磁盘空间不足，安装需要约 1 GB。请清理磁盘后重新运行。",
        "The disk is full; about 1 GB is needed. Free some space and run this again.",
    ),
    (
        ("ConnectionError", "NameResolutionError", "name resolution", "Network is unreachable", "Timeout",
         "timed out", "ProxyError", "SSLError", "CERTIFICATE_VERIFY_FAILED", "connection broken"),
        "无法连接软件源。请检查网络或 pip 的软件源、代理设置后重新运行；首次安装需要网络，以后不需要。",
        "The package index cannot be reached. Check the network and pip's configuration, then try again.",
    ),
    (
        ("No matching distribution", "Could not find a version"),
        "从软件源得不到与本机相配的软件包。请检查网络和 pip 的软件源设置，并使用 64 位 Python 3.11 至 3.13。",
        "The index offers no package for this machine. Check the network and use a 64-bit Python 3.11 to 3.13.",
    ),
)  # fmt: skip


class StartError(Exception):
    """What could not be done, as a Chinese and an English sentence, and the exit code that says so."""

    def __init__(self, chinese: str, english: str, code: int = FAILED) -> None:
        super().__init__(english)
        self.chinese = chinese
        self.english = english
        self.code = code


def say(chinese: str, english: str) -> None:
    sys.stdout.write(f"{chinese}\n  {english}\n")
    sys.stdout.flush()


# ---- Python and .venv
def check_python(version: tuple[int, ...] = tuple(sys.version_info[:2])) -> None:
    if version < OLDEST:
        found, wanted = (".".join(map(str, numbers)) for numbers in (version[:2], OLDEST))
        raise StartError(
            f"需要 Python {wanted} 或更高版本，当前是 {found}。请安装新版本后重新运行。",
            f"Python {wanted} or newer is needed, this is {found}. Install it and run this again.",
            BAD_PYTHON,
        )


def environment_is_usable() -> bool:
    """Whether `.venv` has a Python that runs and a pip in it: an interrupted first run leaves neither."""
    if not PYTHON.exists():
        return False
    return (
        subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    )


def create_environment() -> None:
    say("正在创建运行环境 .venv …", "Creating the environment .venv …")
    if not has_ensurepip():
        raise StartError(
            "这个 Python 缺少 venv 组件，无法创建运行环境；装好后重新运行即可。",
            "This Python has no venv/ensurepip, so the environment cannot be made; install it and try again.",
            BAD_PYTHON,
        )
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.stderr.write(done.stdout + done.stderr)
        raise StartError(f"无法在 {VENV} 创建运行环境。", f"The environment {VENV} could not be created.")


def has_ensurepip() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


# ---- Python packages
def fingerprint(lock: Path) -> str:
    """What the installation depends on: pins, metadata, interpreter, and where all this lies."""
    digest = hashlib.sha256(str(ROOT).encode())
    for file in (lock, ROOT / "pyproject.toml", VENV / "pyvenv.cfg"):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def stamp(lock: Path) -> Path:
    return VENV / f"installed-{lock.stem}"


def is_installed(lock: Path) -> bool:
    if not (COMMAND.exists() and stamp(lock).exists() and (VENV / "pyvenv.cfg").exists()):
        return False
    return stamp(lock).read_text(encoding="ascii") == fingerprint(lock)


def install(lock: Path) -> None:
    """Brings `.venv` to what `lock` says, with the project itself in it; does nothing where that is so."""
    if is_installed(lock):
        return
    if not environment_is_usable():
        create_environment()
    say(
        "正在安装锁定版本的软件包（首次约需几分钟）…",
        "Installing the pinned packages (some minutes the first time) …",
    )
    pip("--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(lock))
    pip("--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    stamp(lock).write_text(fingerprint(lock), encoding="ascii")


def pip(*arguments: str) -> None:
    """`pip install` in `.venv`; its chatter is for a person at a terminal, its complaints for a failure."""
    quiet = () if sys.stdout.isatty() else ("--quiet",)
    command = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
        *quiet,
        *arguments,
    ]
    environment = {**os.environ, "PIP_USER": "0"}  # a person's `user = true` cannot be obeyed inside .venv
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        sys.stderr.write(done.stderr)
        raise pip_trouble(done.stderr)


def pip_trouble(complaint: str) -> StartError:
    for signs, chinese, english in PIP_TROUBLES:
        if any(sign.lower() in complaint.lower() for sign in signs):
            return StartError(chinese, english)
    return StartError(
        "安装软件包失败，原因见上面的英文。", "Installing the packages failed; the reason stands above."
    )


# ---- system packages
def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(libraries: dict[str, str]) -> list[str]:
    """The Debian packages of those libraries that the loader does not find; none outside Linux."""
    return [package for library, package in libraries.items() if not loads(library)] if ON_LINUX else []


def missing_venv() -> list[str]:
    """Debian ships `venv` apart from its own Python; another Python cannot be completed through apt."""
    if PYTHON.exists() or has_ensurepip() or sys.base_prefix != "/usr":
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def complete_system(libraries: dict[str, str]) -> None:
    """Installs what is missing on Debian as root; otherwise says the one line to type, and goes on."""
    packages = missing_venv() + missing_libraries(libraries)
    if packages and not (is_root() and shutil.which("apt-get") and install_with_apt(packages)):
        say(
            f"缺少系统软件包。请以管理员身份执行：\n    {apt_line(packages)}",
            "System packages are missing: run that line as root (other systems name them otherwise).",
        )


def apt_line(packages: list[str]) -> str:
    return "apt-get install --no-install-recommends " + " ".join(packages)


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def install_with_apt(packages: list[str]) -> bool:
    """Whether apt installed them; if not, its complaint is shown."""
    say(f"正在安装系统软件包：{' '.join(packages)}", "Installing these Debian packages.")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], [*apt_line(packages).split(), "--yes"]):
        done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        sys.stderr.write(done.stdout + done.stderr)
    return done.returncode == 0


def require(libraries: dict[str, str]) -> None:
    if missing_libraries(libraries):
        raise StartError(
            "缺少上述系统库，图形界面无法运行；装好后重新运行即可。",
            "Qt cannot run without the system packages named above; install them and try again.",
            NO_LIBRARIES,
        )


# ---- translations
def compile_translations() -> None:
    """Turns resources/translations/*.ts into the .qm files that Qt reads, where missing or older."""
    for source in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            done = subprocess.run(
                [BIN / "pyside6-lrelease", source, "-qm", target], capture_output=True, text=True, check=False
            )
            if done.returncode != 0:
                sys.stderr.write(done.stdout + done.stderr)
                raise StartError(
                    f"翻译文件 {source.name} 无法编译。", f"{source.name} could not be compiled."
                )


# ---- what can be asked
def has_display() -> bool:
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not ON_LINUX or any(os.environ.get(name) for name in chosen)


def open_window() -> int:
    wanted = QT_LIBRARIES | WINDOW_LIBRARIES if has_display() else QT_LIBRARIES
    complete_system(wanted)
    if not is_installed(DEV_LOCK):  # which holds all of the runtime's packages
        install(RUNTIME_LOCK)
    if not has_display():
        raise StartError(
            "运行环境已就绪，但这里没有显示器，窗口无法打开。可以：\n"
            "    xvfb-run python3 start.py                     在虚拟屏幕上打开（软件包 xvfb、xauth）\n"
            "    QT_QPA_PLATFORM=offscreen python3 start.py    不显示画面地运行\n"
            f"    {COMMAND.relative_to(ROOT)} --help                  使用命令行",
            "All is prepared, but there is no display for the window; the lines above work without one.",
            NO_DISPLAY,
        )
    require(QT_LIBRARIES)
    compile_translations()
    say("正在打开窗口 …", "Opening the window …")
    code = subprocess.run([PYTHON, "-m", "inspector"], check=False).returncode
    if code != 0:
        require(wanted)
    return code


def run_tests(arguments: list[str]) -> int:
    complete_system(QT_LIBRARIES)
    install(DEV_LOCK)
    require(QT_LIBRARIES)
    compile_translations()
    command = [str(PYTHON), "-m", "pytest", *SIDE_BY_SIDE, *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def usage() -> int:
    say(
        "用法：\n"
        "    python3 start.py               准备环境并打开窗口\n"
        "    python3 start.py test [参数]   运行全部测试",
        "Usage: start.py opens the window; start.py test [pytest arguments] runs the tests.",
    )
    return 0


def run(arguments: list[str]) -> int:
    check_python()
    if not arguments:
        return open_window()
    if arguments[0] == "test":
        return run_tests(arguments[1:])
    if arguments[0] in ("-h", "--help", "help"):
        return usage()
    usage()
    return BAD_PYTHON


def main(arguments: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")
    try:
        return run(arguments)
    except StartError as trouble:
        sys.stderr.write(f"{trouble.chinese}\n  {trouble.english}\n")
        return trouble.code
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
