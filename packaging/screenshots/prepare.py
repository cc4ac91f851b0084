"""The library on the pictures: made by the studio's own engine through the demo provider, then organised.

Only what the engine cannot do is written by hand: it makes every result now, and the pictures need some of days ago.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import bucket
import results
from results import COLLECTIONS, EARLIER, TODAY, TRASHED, Wanted

from vitrine.demo.models import FILM, PAINTER
from vitrine.demo.process import DemoProcess
from vitrine.domain.generation import Generation, GenerationType, MediaKind
from vitrine.domain.job import JobState
from vitrine.domain.request import GenerationRequest, InputFile
from vitrine.paths import Paths
from vitrine.studio import DEMO, Studio

REPLICATE = "replicate"
PRICES = json.dumps({PAINTER.id: 0.025, FILM.id: 0.28})
"""What the models cost on the pictures, US dollars a result."""
_STAMP = "made-for"
_DAY = 86_400
_AT_ONCE = 2
SHAPES = {"1:1": 1.0, "5:4": 1.25, "3:2": 1.5, "16:9": 16 / 9, "9:16": 9 / 16, "4:5": 0.8}


def prepared(home: Path) -> Path:
    """Make the library in ``home`` unless it is there already, as these sources want it; return ``home``."""
    stamp = home / _STAMP
    wanted = _fingerprint()
    if not stamp.is_file() or stamp.read_text() != wanted:
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        _make(home)
        stamp.write_text(wanted)
    return home


def _fingerprint() -> str:
    sources = (Path(__file__), Path(results.__file__))
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()


@contextmanager
def hosted(paths: Paths) -> Iterator[DemoProcess]:
    """Run the demo service where the studio also looks for Replicate: it speaks that protocol."""
    demo = DemoProcess(paths.demo, arguments=("--faults",))
    os.environ.update(REPLICATE_API_TOKEN=demo.token, REPLICATE_BASE_URL=demo.base_url)
    try:
        yield demo
    finally:
        for name in ("REPLICATE_API_TOKEN", "REPLICATE_BASE_URL"):  # the next window may be a fresh start
            os.environ.pop(name, None)
        demo.stop()


def _make(home: Path) -> None:
    paths = Paths.under(home)
    with bucket.bucket() as (_, settings), hosted(paths) as demo, closing(Studio(paths)) as studio:
        studio._demo = demo
        studio.change(results_folder=str(home / "Pictures" / "Vitrine"), price_overrides=PRICES, **settings)
        made: dict[str, Generation] = {}
        everything = [*reversed(TRASHED), *reversed(EARLIER), *reversed(TODAY)]
        pairs: list[tuple[Wanted, Generation]] = []
        for batch in ([w for w in everything if not w.source], [w for w in everything if w.source]):
            for wanted, generation in zip(batch, _draw(studio, batch, made), strict=True):
                pairs.append((wanted, generation))
                made[wanted.label] = generation
        _organise(studio, pairs)
    _date_back(Paths.under(home).library, pairs)


def _draw(studio: Studio, batch: Sequence[Wanted], made: dict[str, Generation]) -> list[Generation]:
    jobs = studio.library.jobs.add([_request(studio, wanted, made) for wanted in batch])
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        carried = list(threads.map(lambda job: studio.carry(job.id), jobs))
    for job in carried:
        if job.state is not JobState.DONE:
            raise RuntimeError(f"{job.request.prompt}: {job.error}")
    return [studio.library.results.of_job(job.id)[0] for job in carried]


def _request(studio: Studio, wanted: Wanted, made: dict[str, Generation]) -> GenerationRequest:
    model = FILM if wanted.video else PAINTER
    inputs = (_input(studio, made[wanted.source], model.image_input),) if wanted.source else ()
    kind = GenerationType.of(MediaKind.VIDEO if wanted.video else MediaKind.IMAGE, from_image=bool(inputs))
    settings: dict[str, object] = {"prompt": wanted.prompt, "seed": wanted.seed}
    if not wanted.source:
        settings["aspect_ratio"] = wanted.shape
    if not wanted.video:
        settings["megapixels"] = wanted.megapixels
    return GenerationRequest(
        provider=DEMO if wanted.free else REPLICATE,
        model=model.id,
        version="" if model.official else model.version,
        type=kind,
        prompt=wanted.prompt,
        settings=settings,
        inputs=inputs,
        aspect=SHAPES[wanted.shape],
        estimate=0.0 if wanted.free else json.loads(PRICES)[model.id],
    )


def _input(studio: Studio, source: Generation, field: str) -> InputFile:
    assert source.file is not None
    return studio.library.inputs.add(source.file.path, field, generation=source.name)


def _organise(studio: Studio, pairs: Sequence[tuple[Wanted, Generation]]) -> None:
    library = studio.library
    library.results.set_starred([result.id for wanted, result in pairs if wanted.starred], True)
    collections = {name: library.collections.create(name) for name in COLLECTIONS}
    for wanted, result in pairs:
        if wanted.tags:
            library.tags.add([result.id], wanted.tags)
        if wanted.collection:
            library.collections.add(collections[wanted.collection].id, [result.id])
    library.trash.put([result.id for wanted, result in pairs if wanted in TRASHED])


def _date_back(library: Path, pairs: Sequence[tuple[Wanted, Generation]]) -> None:
    """Move what belongs to earlier days there: the engine only makes results of now."""
    now = time.time()
    with closing(sqlite3.connect(library)) as database, database:
        for wanted, result in pairs:
            if wanted.days_ago:
                then = now - wanted.days_ago * _DAY
                shift = (then - result.created_at,)
                database.execute("UPDATE generation SET created_at = created_at + ? WHERE id = ?", (*shift, result.id))
                database.execute(
                    "UPDATE job SET created_at = created_at + ?1, submitted_at = submitted_at + ?1,"
                    " finished_at = finished_at + ?1 WHERE id = ?2",
                    (*shift, result.job_id),
                )
