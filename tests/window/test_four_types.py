"""All four types through the real window: typed, clicked, dropped; on disk, in the bucket, in the library, shared."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from opened import PATIENCE, Opened, settings_of
from places import InBucket, Place, fetch
from PySide6.QtGui import QColor

import hostile_files as files
from samples import FILM, PAINTER
from vitrine.demo.server import serve
from vitrine.domain.generation import Generation, GenerationType, MediaKind
from vitrine.domain.order import number_of
from vitrine.viewmodels.tile import TileKind

OpenWindow = Callable[..., Opened]


def test_all_four_types_from_prompt_to_link(open_window: OpenWindow, place: Place, tmp_path: Path) -> None:
    began = time.time()
    opened = open_window(place)
    painted = opened.make("a quiet valley")
    check_whole(opened, place, painted, GenerationType.TEXT_TO_IMAGE, "a quiet valley", began)
    check_on_screen(opened, painted)

    sketch = tmp_path / "sketch.png"
    sketch.write_bytes(files.encoded("PNG", files.picture(90, 60)))
    opened.drop_file(sketch)
    assert [file.name for file in opened.zone().files()] == ["sketch.png"]
    assert opened.composer.mode.text() == "Image to image"
    repainted = opened.make("the same in ink")
    row = check_whole(opened, place, repainted, GenerationType.IMAGE_TO_IMAGE, "the same in ink", began)
    check_input(opened, row, hashlib.sha256(sketch.read_bytes()).hexdigest(), "sketch.png", "")

    opened.click(opened.zone()._remove)
    assert opened.zone().files() == []
    opened.choose_output(MediaKind.VIDEO)
    filmed = opened.make("clouds drift over the valley")
    check_whole(opened, place, filmed, GenerationType.TEXT_TO_VIDEO, "clouds drift over the valley", began)

    opened.drop_result(painted)
    assert opened.composer.mode.text() == "Image to video"
    moved = opened.make("the camera rises")
    row = check_whole(opened, place, moved, GenerationType.IMAGE_TO_VIDEO, "the camera rises", began)
    assert painted.file is not None
    check_input(opened, row, painted.file.sha256, painted.file.path.name, painted.name)

    assert [tile.generation for tile in opened.tiles()] == [moved, filmed, repainted, painted]
    assert opened.creates() == 4
    if isinstance(place, InBucket):
        check_bucket(opened, place)


def check_whole(
    opened: Opened, place: Place, result: Generation, kind: GenerationType, prompt: str, began: float
) -> dict[str, Any]:
    """Assert that a result is whole everywhere; return its row."""
    content = opened.delivered(result)
    assert result.file is not None
    assert result.file.path.read_bytes() == content
    assert result.file.path.is_relative_to(opened.studio.results_folder)
    row = next(row for row in opened.rows("generation") if row["job_id"] == result.job_id)
    check_row(row, content, kind, prompt)
    assert began <= row["created_at"] <= row["stored_at"] <= time.time()
    assert row["storage"] == place.id
    assert place.content(row["storage_key"], opened.studio.results_folder) == content
    if isinstance(place, InBucket):
        check_object(place, row, result)
    check_tiles(opened, result)
    check_link(opened, place, result, content)
    return row


SHAPES = {
    GenerationType.TEXT_TO_IMAGE: "1:1",
    GenerationType.IMAGE_TO_IMAGE: "3:2",  # that of the picture which is given, while nobody chooses another
    GenerationType.TEXT_TO_VIDEO: "16:9",
    GenerationType.IMAGE_TO_VIDEO: "1:1",
}


def check_row(row: dict[str, Any], content: bytes, kind: GenerationType, prompt: str) -> None:
    video = kind.makes is MediaKind.VIDEO
    assert row["type"] == kind.value
    assert row["owner"] == "me"
    assert row["provider"] == "demo"
    assert row["model"] == (FILM if video else PAINTER)
    assert row["prompt"] == prompt
    settings = settings_of(row)
    assert settings["prompt"] == prompt
    assert isinstance(settings["seed"], int)
    assert settings["aspect_ratio"] == SHAPES[kind]
    assert row["size"] == len(content)
    assert row["sha256"] == hashlib.sha256(content).hexdigest()
    assert row["content_type"] == ("video/mp4" if video else "image/png")
    assert row["extension"] == ("mp4" if video else "png")
    assert (row["width"], row["height"]) == ((64, 64) if video else (16, 16))
    assert row["duration"] == (pytest.approx(1.0, abs=0.2) if video else None)
    assert row["average_colour"].startswith("#")
    assert row["preview_hash"]
    assert row["source_url"] == ""
    assert row["lost"] == ""
    assert row["cost"] == 0.0
    assert row["url"]
    assert "X-Amz" not in row["url"]


def check_object(place: InBucket, row: dict[str, Any], result: Generation) -> None:
    month = time.strftime("%Y/%m", time.gmtime(result.created_at))
    assert row["storage_key"] == f"vitrine/me/{row['type']}/{month}/{result.name}.{row['extension']}"
    assert row["url"] == f"{place.endpoint}/{place.bucket}/{row['storage_key']}"
    head = place.head(row["storage_key"])
    assert head["ContentType"] == row["content_type"]
    assert head["Metadata"]["sha256"] == row["sha256"]


def check_bucket(opened: Opened, place: InBucket) -> None:
    """Assert that the bucket has the four results, and for each of the four links a copy that can be stopped."""
    keys = place.keys()
    copies = [key for key in keys if key.startswith("vitrine/shared/")]
    kept = sorted(key for key in keys if key not in copies)
    assert kept == sorted(row["storage_key"] for row in opened.rows("generation"))
    assert len(copies) == 4
    sizes = sorted(int(place.head(key)["ContentLength"]) for key in copies)
    assert sizes == sorted(row["size"] for row in opened.rows("generation"))


def check_tiles(opened: Opened, result: Generation) -> None:
    """Assert that a live tile was there first, that the result took its place, and that one tile is left."""
    seen = [tile for tile in opened.tiles_seen if number_of(tile.id) == number_of(result.id)]
    kinds = list(dict.fromkeys(tile.kind for tile in seen))
    assert kinds == [TileKind.LIVE, TileKind.RESULT]
    assert seen[0].key == f"{result.job_id}-job"
    assert [tile.key for tile in opened.tiles() if number_of(tile.id) == number_of(result.id)] == [result.name]
    shown = opened.gallery.tile(opened.row(result))
    assert shown.kind is TileKind.RESULT
    assert not shown.to_upload
    assert shown.uploading is None


def check_link(opened: Opened, place: Place, result: Generation, content: bytes) -> None:
    link = opened.studio.link(result, 600).link
    found = fetch(link.url)
    assert found.status == 200
    assert found.body == content
    assert result.file is not None
    assert found.content_type == result.file.content_type
    assert time.time() < link.expires_at <= time.time() + 600
    if not place.checks_signatures:
        return  # moto opens anything; the folder's own server and the real S3 server stand for the refusals
    for what, url in place.tampered(link.url).items():
        assert url != link.url, what
        assert fetch(url).status in (400, 403, 404), what


def check_input(opened: Opened, row: dict[str, Any], sha256: str, name: str, generation: str) -> None:
    """Assert that the picture given is archived with the row, and that the service got the same bytes."""
    (kept,) = json.loads(row["inputs"])
    assert kept["sha256"] == sha256
    assert kept["name"] == name
    assert kept["generation"] == generation
    archived = opened.studio.paths.inputs / sha256[:2] / f"{sha256}.{kept['extension']}"
    assert hashlib.sha256(archived.read_bytes()).hexdigest() == sha256
    job = opened.job(row["job_id"])
    assert job.request.inputs[0].field == kept["field"]
    sent = opened.demo.service.find(job.remote_id).input[kept["field"]]
    assert sent.startswith("data:image/png;base64,")


def check_on_screen(opened: Opened, result: Generation) -> None:
    """Assert that the tile paints the result's own colour: the tiny results are of one colour each."""
    assert result.file is not None
    wanted = QColor(result.file.average_colour)

    def painted() -> bool:
        centre = opened.tile_rect(opened.row(result)).center()
        shown = QColor(opened.view.viewport().grab().toImage().pixel(centre))
        parts = zip(shown.getRgb(), wanted.getRgb(), strict=True)
        return max(abs(one - other) for one, other in parts) <= 8

    opened.wait(painted)


def test_a_link_that_has_ended_is_refused(open_window: OpenWindow, place: Place) -> None:
    opened = open_window(place)
    link = opened.studio.link(opened.make("a quiet valley"), 1).link
    if not place.checks_signatures:
        return  # moto looks at no end either
    opened.wait(lambda: fetch(link.url).status in (403, 410), PATIENCE)
    assert time.time() >= link.expires_at - 1  # S3 signs whole seconds


def test_the_real_painter_repaints_what_it_painted(open_window: OpenWindow) -> None:
    with serve(work_seconds=None) as painter:
        opened = open_window(demo=painter)
        painted = opened.make("hills at dawn")
        opened.drop_result(painted)
        repainted = opened.make("hills at night")
        for result in (painted, repainted):
            assert result.file is not None
            assert result.file.path.read_bytes() == opened.delivered(result)
            assert min(result.file.width, result.file.height) > 500
            assert len(result.file.path.read_bytes()) > 20_000
        assert repainted.type is GenerationType.IMAGE_TO_IMAGE
        assert repainted.inputs[0].generation == painted.name
        # Drawing takes a while: its progress was told before the picture came.
        fractions = [tile.fraction for tile in opened.tiles_seen if tile.kind is TileKind.LIVE and tile.fraction]
        assert fractions
        opened.close()
