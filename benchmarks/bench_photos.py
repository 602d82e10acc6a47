"""Import of 12 MP photos against the floor measured in the same run.

`decode` is SHA-256 of the file and Pillow's draft decode alone. `floor` adds what an import with these renditions must
do in memory: Pillow's own `thumbnail` twice, with its defaults, and two JPEG encodings. `import` is the product,
with the copy into the vault flushed to disk, the camera's data read and all files on disk. `2 threads` is the
product again. Rounds are interleaved, and medians are shown, because the machine has other work.

    python -m benchmarks.bench_photos --photos 20
"""

from __future__ import annotations

import argparse
import hashlib
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from PIL import Image

from inspector.clock import CHINA
from inspector.evidence.importing import import_photo
from inspector.evidence.renditions import PRINT_QUALITY, PRINT_SIDE, THUMB_QUALITY, THUMB_SIDE, fitted
from inspector.evidence.scenes import Scene, paint, write_jpeg
from inspector.evidence.vault import Vault

CAMERA_SIZE = (4000, 3000)
PAINTED = 4
TAKEN = datetime(2026, 11, 18, 14, 52, tzinfo=CHINA)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; returns the process's exit code."""
    options = _options(arguments)
    with tempfile.TemporaryDirectory() as folder:
        photos = _photos(Path(folder), options.photos)
        rounds = [_round(Path(folder) / str(number), photos) for number in range(options.rounds)]
    sys.stdout.write(_table(photos, rounds))
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--photos", type=int, default=20, help="photos per round")
    parser.add_argument("--rounds", type=int, default=5, help="interleaved rounds")
    return parser.parse_args(arguments)


def _photos(folder: Path, count: int) -> list[bytes]:
    """Distinct camera files as bytes in memory, so that reading the source costs every candidate the same."""
    path, scenes = folder / "photo.jpg", list(Scene)
    bases = []
    for seed in range(min(PAINTED, count)):
        write_jpeg(paint(scenes[seed * 5], seed, CAMERA_SIZE), path, TAKEN, 361_024_200, 1_170_351_400)
        bases.append(path.read_bytes())
    # A few bytes behind the end of the picture make each file another file of the same cost.
    return [bases[number % len(bases)] + number.to_bytes(8, "big") for number in range(count)]


def _round(folder: Path, photos: list[bytes]) -> dict[str, float]:
    """Milliseconds per photo of each candidate."""
    return {
        "decode": _timed(photos, _decode),
        "floor": _timed(photos, _floor),
        "import": _timed(photos, _importer(folder / "one")),
        "2 threads": _timed(photos, _importer(folder / "two"), threads=2),
    }


def _timed(photos: list[bytes], work: Callable[[bytes], object], threads: int = 1) -> float:
    with ThreadPoolExecutor(threads) as pool:
        started = time.perf_counter()
        list(pool.map(work, photos))
        return (time.perf_counter() - started) * 1000 / len(photos)


def _decode(photo: bytes) -> Image.Image:
    hashlib.sha256(photo).hexdigest()
    image = Image.open(io.BytesIO(photo))
    image.draft("RGB", fitted(image.size, PRINT_SIDE))
    image.load()
    return image


def _floor(photo: bytes) -> None:
    picture = _decode(photo)
    for side, quality in ((PRINT_SIDE, PRINT_QUALITY), (THUMB_SIDE, THUMB_QUALITY)):
        picture.thumbnail((side, side))
        picture.save(io.BytesIO(), "JPEG", quality=quality)


def _importer(folder: Path) -> Callable[[bytes], object]:
    vault = Vault(folder / "originals")
    return lambda photo: import_photo(photo, "IMG.jpg", vault, folder / "renditions")


def _table(photos: list[bytes], rounds: list[dict[str, float]]) -> str:
    times = {name: statistics.median(each[name] for each in rounds) for name in rounds[0]}
    megabytes = statistics.mean(map(len, photos)) / 1e6
    lines = [f"{len(photos)} photos of 12 MP, {megabytes:.1f} MB each; {len(rounds)} rounds, medians"]
    lines += [f"{name:<10}{value:8.1f} ms/photo" for name, value in times.items()]
    lines += [
        f"import / floor   {_ratio(rounds, 'import', 'floor'):.2f}  (budget 1.10)",
        f"import / decode  {_ratio(rounds, 'import', 'decode'):.2f}",
        f"2 threads        {_ratio(rounds, 'import', '2 threads'):.2f} x one thread  (budget 1.40)",
    ]
    return "\n".join(lines) + "\n"


def _ratio(rounds: list[dict[str, float]], over: str, under: str) -> float:
    return statistics.median(each[over] / each[under] for each in rounds)


if __name__ == "__main__":
    raise SystemExit(main())
