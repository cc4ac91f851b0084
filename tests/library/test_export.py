"""Export: the bytes untouched, names that overwrite nothing, a manifest without secrets, refusals in words."""

from __future__ import annotations

import dataclasses
import errno
import hashlib
import io
import json
import os
from pathlib import Path

import pytest

from samples import a_file, a_request, a_saved_job
from vitrine.domain.export import ExportFormat, ExportOptions
from vitrine.domain.generation import Generation
from vitrine.domain.request import InputFile
from vitrine.errors import DiskFull, FolderNotWritable, Interrupted
from vitrine.library.export import export
from vitrine.library.library import Library


def save(library: Library, path: Path, content: bytes, **changes: object) -> Generation:
    """Return a result whose file is really there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    file = a_file(path, sha256=hashlib.sha256(content).hexdigest(), size=len(content))
    job = a_saved_job(library, a_request(**changes), [file])  # type: ignore[arg-type]
    return library.results.of_job(job.id)[0]


def entries(folder: Path) -> list[dict[str, object]]:
    return list(json.loads((folder / "manifest.json").read_text("utf-8"))["results"])


def test_bytes_and_times_are_the_originals(library: Library, tmp_path: Path) -> None:
    content = bytes(range(256)) * 9000
    generation = save(library, tmp_path / "in" / "a-quiet-valley.png", content)
    assert generation.file is not None
    os.utime(generation.file.path, (1_000_000_000, 1_000_000_000))
    told: list[tuple[int, int]] = []
    outcome = export([generation], tmp_path / "new" / "out", lambda done, of: told.append((done, of)))
    assert [path.name for path in outcome.written] == [f"a-quiet-valley {generation.name}.png"]
    assert outcome.written[0].read_bytes() == content
    assert outcome.written[0].stat().st_mtime == 1_000_000_000
    assert told == [(0, 1), (1, 1)]
    assert outcome.missing == []
    assert sorted(os.listdir(tmp_path / "new" / "out")) == [outcome.written[0].name, "manifest.json"]


def test_nothing_is_overwritten(library: Library, tmp_path: Path) -> None:
    generation = save(library, tmp_path / "in" / "valley.png", b"one")
    folder = tmp_path / "out"
    first = export([generation], folder)
    assert generation.file is not None
    generation.file.path.write_bytes(b"another")
    second = export([generation], folder)
    assert first.written[0].read_bytes() == b"one"
    assert second.written[0].read_bytes() == b"another"
    assert second.written[0].name == f"valley {generation.name} (2).png"
    assert second.manifest.name == "manifest (2).json"
    changed = json.loads(second.manifest.read_text("utf-8"))["results"][0]
    assert changed["sha256"] == hashlib.sha256(b"another").hexdigest()
    assert changed["sha256_when_saved"] == hashlib.sha256(b"one").hexdigest()


def test_a_dangling_link_of_that_name_is_left_alone(library: Library, tmp_path: Path) -> None:
    generation = save(library, tmp_path / "in" / "valley.png", b"one")
    folder = tmp_path / "out"
    folder.mkdir()
    trap = folder / f"valley {generation.name}.png"
    trap.symlink_to(tmp_path / "elsewhere")
    outcome = export([generation], folder)
    assert outcome.written[0].name.endswith(" (2).png")
    assert trap.is_symlink()
    assert not (tmp_path / "elsewhere").exists()


def test_where_hard_links_cannot_be_made(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    generation = save(library, tmp_path / "in" / "valley.png", b"one")
    names = [export([generation], tmp_path / "out").written[0].name for _ in range(2)]
    assert names == [f"valley {generation.name}.png", f"valley {generation.name} (2).png"]


def test_results_without_a_file_are_named(library: Library, tmp_path: Path) -> None:
    here = save(library, tmp_path / "in" / "here.png", b"here")
    gone = save(library, tmp_path / "in" / "gone.png", b"gone")
    pipe = save(library, tmp_path / "in" / "pipe.png", b"pipe")
    promised = dataclasses.replace(here, file=None, position=7)
    assert gone.file is not None
    assert pipe.file is not None
    gone.file.path.unlink()
    pipe.file.path.unlink()
    os.mkfifo(pipe.file.path)
    outcome = export([gone, here, pipe, promised], tmp_path / "out")
    assert [path.read_bytes() for path in outcome.written] == [b"here"]
    assert outcome.missing == [gone.name, pipe.name, promised.name]
    assert json.loads(outcome.manifest.read_text("utf-8"))["missing"] == outcome.missing
    assert not list((tmp_path / "out").glob(".*"))


def test_the_manifest_says_everything_and_no_secret(library: Library, tmp_path: Path) -> None:
    settings = {
        "prompt": "a door with the word token",
        "seed": 2**62,
        "hf_api_token": "hf_verysecret",
        "lora": "https://user:pw@host.example/w.safetensors?X-Amz-Signature=abc#frag",
        "weights": [{"civitai_api_key": "alsosecret", "scale": 0.5}],
        "style": str(Path.home() / "styles" / "x"),
    }
    cat = InputFile("image", "cd" * 32, "image/png", "png", 12, "cat.png", 3, 4)
    generation = save(
        library, tmp_path / "in" / "door.png", b"door", prompt="a door 🚪", settings=settings, inputs=(cat,)
    )
    generation = dataclasses.replace(
        generation,
        prompt="a door\ud800 🚪",
        source_url="https://host/x?token=1",
        url="file:///home/me/door.png",
    )
    export([generation], tmp_path / "out")
    text = (tmp_path / "out" / "manifest.json").read_text("utf-8")
    for secret in ("verysecret", "alsosecret", "Signature", "user:pw", str(Path.home()), "token=1", str(tmp_path)):
        assert secret not in text
    entry = entries(tmp_path / "out")[0]
    assert entry["prompt"] == "a door\ud800 🚪"
    assert entry["settings"] == {
        "prompt": "a door with the word token",
        "seed": 2**62,
        "hf_api_token": "left out",
        "lora": "https://host.example/w.safetensors",
        "weights": [{"civitai_api_key": "left out", "scale": 0.5}],
        "style": "~/styles/x",
    }
    assert entry["model"] == generation.model
    assert entry["type"] == "text-to-image"
    assert entry["sha256"] == hashlib.sha256(b"door").hexdigest()
    assert (entry["width"], entry["height"], entry["size"]) == (640, 512, 4)
    assert entry["inputs"] == [dataclasses.asdict(cat)]
    assert "url" not in entry
    assert json.loads(text)["schema_version"] == 1


def test_a_hostile_name_stays_in_the_folder(library: Library, tmp_path: Path) -> None:
    long = "ü" * 120
    generation = save(library, tmp_path / "in" / f"{long}.png", b"x")
    outcome = export([generation], tmp_path / "out")
    assert outcome.written[0].parent == tmp_path / "out"
    assert len(outcome.written[0].name.encode()) < 255


def test_a_full_disk_is_said_and_leaves_no_part(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = save(library, tmp_path / "in" / "one.png", b"one")
    second = save(library, tmp_path / "in" / "two.png", b"two")
    real = os.link

    def full(source: Path, target: Path) -> None:
        if "two" in target.name:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(source, target)

    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(DiskFull) as caught:
        export([first, second], tmp_path / "out")
    assert caught.value.message == (
        "This disk is full. Your originals are untouched. 1 of 2 files were copied before and stay there."
    )
    assert [path.name for path in (tmp_path / "out").iterdir()] == [f"one {first.name}.png"]


def test_a_folder_that_is_a_file(library: Library, tmp_path: Path) -> None:
    generation = save(library, tmp_path / "in" / "one.png", b"one")
    (tmp_path / "plain").write_bytes(b"")
    with pytest.raises(FolderNotWritable, match="Your originals are untouched"):
        export([generation], tmp_path / "plain" / "out")


def test_it_can_be_stopped_between_files(library: Library, tmp_path: Path) -> None:
    generations = [save(library, tmp_path / "in" / f"{n}.png", b"x") for n in range(3)]

    def stop(done: int, _: int) -> None:
        if done == 1:
            raise Interrupted

    with pytest.raises(Interrupted):
        export(generations, tmp_path / "out", stop)
    assert len(list((tmp_path / "out").iterdir())) == 1


@pytest.mark.parametrize(("wanted", "suffix", "kind"), [("png", ".png", "PNG"), ("jpeg", ".jpg", "JPEG")])
def test_pictures_in_another_format(library: Library, tmp_path: Path, wanted: str, suffix: str, kind: str) -> None:
    from PIL import Image

    written = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(written, "WEBP", lossless=True)
    generation = save(library, tmp_path / "in" / "valley.webp", written.getvalue())
    assert generation.file is not None
    webp = dataclasses.replace(generation.file, extension="webp", content_type="image/webp")
    generation = dataclasses.replace(generation, file=webp)
    folder = tmp_path / "out"
    outcome = export([generation], folder, options=ExportOptions(ExportFormat(wanted)))
    (copy,) = outcome.written
    assert copy.suffix == suffix
    with Image.open(copy) as picture:
        assert (picture.format, picture.size) == (kind, (40, 30))
    (entry,) = entries(folder)
    assert entry["content_type"] == f"image/{wanted}"
    assert entry["sha256"] == hashlib.sha256(copy.read_bytes()).hexdigest()
    assert entry["sha256_when_saved"] == webp.sha256


def test_metadata_is_left_out_and_the_manifest_too(library: Library, tmp_path: Path) -> None:
    from PIL import Image, PngImagePlugin

    texts = PngImagePlugin.PngInfo()
    texts.add_text("parameters", "a quiet valley")
    written = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(written, "PNG", pnginfo=texts)
    generation = save(library, tmp_path / "in" / "valley.png", written.getvalue())
    outcome = export([generation], tmp_path / "out", options=ExportOptions(metadata=False, manifest=False))
    assert b"a quiet valley" not in outcome.written[0].read_bytes()
    assert outcome.manifest is None
    assert os.listdir(tmp_path / "out") == [outcome.written[0].name]


def test_a_video_is_copied_as_it_is(library: Library, tmp_path: Path) -> None:
    generation = save(library, tmp_path / "in" / "film.mp4", b"film")
    assert generation.file is not None
    film = dataclasses.replace(generation.file, extension="mp4", content_type="video/mp4")
    options = ExportOptions(ExportFormat.JPEG, metadata=False)
    outcome = export([dataclasses.replace(generation, file=film)], tmp_path / "out", options=options)
    assert outcome.written[0].read_bytes() == b"film"


def test_a_picture_that_cannot_be_decoded_is_left_out(library: Library, tmp_path: Path) -> None:
    generation = save(library, tmp_path / "in" / "valley.png", b"no picture")
    outcome = export([generation], tmp_path / "out", options=ExportOptions(ExportFormat.WEBP))
    assert outcome.missing == [generation.name]
