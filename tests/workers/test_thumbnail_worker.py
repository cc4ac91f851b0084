import io
import os
import subprocess
import sys
import threading
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

import hostile_files as hostile
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.workers import picture_maker, thumbnail_worker
from vitrine.workers.picture_maker import encode, make_thumbnail
from vitrine.workers.thumbnail_worker import Thumbnail, ThumbnailFailure, ThumbnailWorker

LIMIT = 20_000  # milliseconds; a wait that takes as long has failed
DAMAGED_IS_LOGGED = pytest.mark.qt_log_ignore("libpng", "Corrupt JPEG", "imageio")


@pytest.fixture
def write(tmp_path):
    def write(data: bytes, name: str = "file.bin") -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


@pytest.fixture
def store(tmp_path):
    store = ThumbnailStore(tmp_path / "thumbnails.db")
    yield store
    store.close()


@pytest.fixture
def worker(store, qapp):
    worker = ThumbnailWorker(store)
    yield worker
    worker.stop()
    assert worker.wait(LIMIT)


class Outcomes:
    """Everything a worker reported, in order, noted in its own thread."""

    def __init__(self, worker: ThumbnailWorker) -> None:
        self.all: list[object] = []
        self._changed = threading.Condition()
        worker.served.connect(self._note, Qt.ConnectionType.DirectConnection)
        worker.kept.connect(lambda name: self._note((name,)), Qt.ConnectionType.DirectConnection)

    def _note(self, outcomes: tuple[object, ...]) -> None:
        with self._changed:
            self.all.extend(outcomes)
            self._changed.notify_all()

    def wait(self, count: int) -> list[object]:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.all) >= count, LIMIT / 1000), self.all
            return list(self.all)


@pytest.fixture
def outcomes(worker):
    return Outcomes(worker)


def colour(image: QImage, x: int, y: int) -> QColor:
    return image.pixelColor(x, y)


def is_red(seen: QColor) -> bool:
    return seen.red() > 170 and seen.green() < 90 and seen.blue() < 90


# ---- one thumbnail ----


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP", "GIF", "AVIF", "TIFF", "BMP"])
def test_a_picture_is_scaled_to_the_height(write, format):
    image = make_thumbnail(write(hostile.encoded(format, hostile.picture(900, 600))), 192)
    assert (image.width(), image.height()) == (288, 192)
    assert image.format() == QImage.Format.Format_RGB32
    assert is_red(colour(image, 10, 10))
    assert not is_red(colour(image, 280, 180))


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP", "AVIF"])
def test_a_small_picture_is_not_enlarged(write, format):
    image = make_thumbnail(write(hostile.encoded(format)), 192)
    assert (image.width(), image.height()) == (96, 64)


@pytest.mark.parametrize(("orientation", "corner"), [(1, (0, 0)), (3, (1, 1)), (6, (1, 0)), (8, (0, 1))])
@pytest.mark.parametrize("format", ["JPEG", "TIFF", "AVIF"])
def test_a_picture_on_its_side_is_set_upright(write, format, orientation, corner):
    image = make_thumbnail(write(hostile.turned(format, orientation, hostile.picture(900, 600))), 192)
    assert image.height() == 192
    assert image.width() == (128 if orientation in (6, 8) else 288)
    corners = {(x, y): is_red(colour(image, x * (image.width() - 9) + 4, y * 183 + 4)) for x in (0, 1) for y in (0, 1)}
    assert [place for place, red in corners.items() if red] == [corner]


def test_size_agrees_with_the_inspection(write):
    from vitrine import media

    for format in ("PNG", "JPEG", "WEBP", "TIFF", "AVIF"):
        path = write(hostile.turned(format, 6))
        found, image = media.inspect(path), make_thumbnail(path, 768)
        assert (image.width(), image.height()) == (found.width, found.height), format


def test_it_looks_like_the_reference(write):
    picture = hostile.picture(1024, 768)
    image = make_thumbnail(write(hostile.encoded("PNG", picture)), 192).convertToFormat(QImage.Format.Format_RGB888)
    reference = picture.resize((256, 192), Image.Resampling.LANCZOS)
    rows = bytes(image.constBits())
    seen = b"".join(rows[y * image.bytesPerLine() : y * image.bytesPerLine() + 768] for y in range(192))
    difference = sum(abs(a - b) for a, b in zip(seen, reference.tobytes(), strict=True)) / len(seen)
    assert difference < 2.0


@pytest.mark.parametrize("format", ["PNG", "WEBP", "AVIF"])
def test_transparency_is_kept(write, format):
    image = make_thumbnail(write(hostile.encoded(format, hostile.picture(600, 400, "RGBA"))), 192)
    assert image.format() == QImage.Format.Format_ARGB32_Premultiplied
    assert colour(image, 280, 100).alpha() < 10
    assert colour(image, 10, 10).alpha() > 245
    data = encode(image)
    assert data[8:12] == b"WEBP"
    assert QImage.fromData(data).hasAlphaChannel()


def test_an_alpha_channel_that_hides_nothing_costs_nothing(write):
    image = make_thumbnail(write(hostile.encoded("PNG", hostile.picture(600, 400).convert("RGBA"))), 192)
    assert image.format() == QImage.Format.Format_RGB32
    assert encode(image)[:3] == b"\xff\xd8\xff"


@pytest.mark.parametrize("mode", ["CMYK", "L"])
def test_colour_models_of_jpeg(write, mode):
    grey = Image.new("RGB", (400, 400), (200, 200, 200)).convert(mode)
    seen = colour(make_thumbnail(write(hostile.encoded("JPEG", grey)), 192), 50, 50)
    assert all(abs(part - 200) < 8 for part in (seen.red(), seen.green(), seen.blue()))


def test_sixteen_bits(write):
    seen = colour(make_thumbnail(write(hostile.png_16_bit(value=32768)), 192), 5, 5)
    assert 118 <= seen.red() == seen.green() == seen.blue() <= 138


@pytest.mark.parametrize("format", ["WEBP", "GIF", "PNG"])
def test_an_animation_is_its_first_frame(write, format):
    image = make_thumbnail(write(hostile.animated(format)), 192)
    assert (image.width(), image.height()) == (96, 64)


@pytest.mark.parametrize(("width", "height"), [(20_000, 50), (50, 20_000), (1, 1)])
def test_extreme_shapes_stay_small(write, width, height):
    image = make_thumbnail(write(hostile.encoded("PNG", Image.new("RGB", (width, height)))), 192)
    assert 1 <= image.width() <= picture_maker.MAX_WIDTH
    assert 1 <= image.height() <= 192


@pytest.mark.parametrize(("name", "codec"), [("a.mp4", "libx264"), ("a.webm", "libvpx-vp9"), ("a.mov", "libx264")])
def test_the_poster_of_a_video_is_its_first_frame(tmp_path, name, codec):
    image = make_thumbnail(hostile.clip(tmp_path / name, codec), 48)
    assert (image.width(), image.height()) == (80, 48)
    assert is_red(colour(image, 5, 24))
    assert not is_red(colour(image, 75, 24))


def test_a_turned_video_is_set_upright(tmp_path):
    image = make_thumbnail(hostile.clip(tmp_path / "a.mp4", rotation=90), 80)
    assert (image.width(), image.height()) == (48, 80)
    assert is_red(colour(image, 24, 75))


def test_a_picture_above_the_limit_of_qt_is_read(write):
    image = make_thumbnail(write(hostile.png_bomb(9000, 9000)), 192)
    assert (image.width(), image.height()) == (192, 192)


@DAMAGED_IS_LOGGED
@pytest.mark.parametrize("format", ["PNG", "WEBP", "AVIF"])
def test_a_truncated_picture_gives_none(write, format):
    data = hostile.encoded(format, hostile.picture(300, 200))
    for place in hostile.cuts(data, 8):
        if place < len(data) - 20:  # Qt shows a PNG that lacks only its end mark
            assert make_thumbnail(write(data[:place]), 192) is None


@DAMAGED_IS_LOGGED
def test_a_truncated_jpeg_shows_what_there_is_of_it(write):
    data = hostile.encoded("JPEG", hostile.picture(900, 600))
    image = make_thumbnail(write(data[: len(data) * 3 // 4]), 192)
    assert is_red(colour(image, 10, 10))


@DAMAGED_IS_LOGGED
@pytest.mark.parametrize(
    "make",
    [hostile.png_header_bomb, hostile.png_bomb, hostile.webp_canvas_bomb, hostile.jpeg_of_scans, *(
        (lambda content=content: content) for content, _ in hostile.STRANGERS.values()
    )],
)  # fmt: skip
def test_hostile_files_give_none(write, make):
    assert make_thumbnail(write(make(), "picture.png"), 192) is None


def test_a_video_cut_before_its_index_gives_none(tmp_path, write):
    data = hostile.clip(tmp_path / "a.mp4").read_bytes()
    assert make_thumbnail(write(data[: len(data) // 2]), 192) is None


# ---- the thread ----


def test_a_request_is_made_delivered_and_kept(worker, outcomes, store, write):
    worker.start()
    worker.request("job-0", write(hostile.encoded("JPEG", hostile.picture(900, 600))), 192)
    (thumbnail,) = outcomes.wait(1)
    assert isinstance(thumbnail, Thumbnail)
    assert (thumbnail.name, thumbnail.height, thumbnail.image.height()) == ("job-0", 192, 192)
    # Only what was wanted: a larger one is made when it is.
    assert [store.get("job-0", height) is not None for height in (192, 384, 768)] == [True, False, False]


def test_what_is_kept_needs_no_file(worker, outcomes, store, write, tmp_path):
    path = write(hostile.encoded("PNG", hostile.picture(900, 600)))
    worker.start()
    worker.request("job-0", path, 768)
    outcomes.wait(1)
    path.unlink()
    worker.request("job-0", path, 768)
    again = outcomes.wait(2)[1]
    assert isinstance(again, Thumbnail)
    assert again.image.height() == 600
    assert store.get("job-0", 192) is None


def test_a_kept_thumbnail_that_is_damaged_is_made_again(worker, outcomes, store, write):
    store.put("job-0", 192, b"nothing of a picture")
    worker.start()
    worker.request("job-0", write(hostile.encoded("PNG")), 192)
    assert isinstance(outcomes.wait(1)[0], Thumbnail)
    assert store.get("job-0", 192) != b"nothing of a picture"


def test_a_fresh_result_is_taken_in(worker, outcomes, store, tmp_path):
    worker.start()
    worker.ingest("job-0", hostile.clip(tmp_path / "a.mp4"))
    assert outcomes.wait(1) == ["job-0"]
    image = QImage.fromData(store.get("job-0", 192))
    assert (image.width(), image.height()) == (160, 96)
    assert store.get("job-0", 384) is None


def test_signals_arrive_on_the_thread_of_the_receiver(worker, write, qtbot):
    seen: list[int] = []
    worker.served.connect(lambda _: seen.append(threading.get_ident()))
    worker.start()
    with qtbot.waitSignal(worker.served, timeout=LIMIT):
        worker.request("job-0", write(hostile.encoded("PNG")), 192)
    assert seen == [threading.get_ident()]


def test_visible_first_then_newest_then_arrivals(worker, outcomes, write):
    path = write(hostile.encoded("PNG"))
    worker.ingest("arrival", path)
    for name, priority in (("old", 0), ("visible-old", 5), ("new", 0), ("visible-new", 5)):
        worker.request(name, path, 192, priority)
    worker.start()
    served = outcomes.wait(5)
    assert [getattr(one, "name", one) for one in served] == ["visible-new", "visible-old", "new", "old", "arrival"]


def test_asking_again_renews_a_wish(worker, outcomes, write):
    path = write(hostile.encoded("PNG"))
    for name in ("a", "b", "c", "a"):
        worker.request(name, path, 192)
    worker.start()
    worker_done = outcomes.wait(3)
    assert [one.name for one in worker_done] == ["a", "c", "b"]


def test_what_is_scrolled_away_is_not_made(worker, outcomes, store, write):
    path = write(hostile.encoded("PNG"))
    for name in "abcdef":
        worker.request(name, path, 192)
    worker.cancel({"f", "e"})
    worker.keep_only({"a", "c", "f"})
    worker.ingest("last", path)
    worker.start()
    assert [getattr(one, "name", one) for one in outcomes.wait(3)] == ["c", "a", "last"]
    assert store.get("e", 192) is None


@DAMAGED_IS_LOGGED
def test_a_file_that_cannot_be_shown_fails_once(worker, outcomes, write, tmp_path):
    bad, good = write(hostile.encoded("PNG")[:60], "bad.png"), write(hostile.encoded("PNG"), "good.png")
    worker.start()
    worker.request("bad", bad, 192)
    worker.request("gone", tmp_path / "gone.png", 192)
    failures = outcomes.wait(2)
    assert all(isinstance(one, ThumbnailFailure) for one in failures)
    assert {one.name for one in failures} == {"bad", "gone"}
    for _ in range(3):
        worker.request("bad", bad, 192)
        worker.request("gone", tmp_path / "gone.png", 384)
    worker.request("good", good, 192, -1)
    # What is known not to be readable is said again, without a look at it.
    again = outcomes.wait(5)[2:]
    assert sorted(one.name for one in again) == ["bad", "gone", "good"]
    assert {type(one) for one in again if one.name != "good"} == {ThumbnailFailure}


def test_a_file_that_came_back_is_shown(worker, outcomes, write, tmp_path):
    worker.start()
    worker.request("job-0", tmp_path / "late.png", 192)
    assert isinstance(outcomes.wait(1)[0], ThumbnailFailure)
    worker.request("job-0", write(hostile.encoded("PNG"), "late.png"), 192)
    assert isinstance(outcomes.wait(2)[1], Thumbnail)


def test_a_broken_arrival_is_reported(worker, outcomes, write):
    worker.start()
    worker.ingest("job-0", write(b"%PDF-1.7"))
    assert outcomes.wait(1) == [ThumbnailFailure("job-0", 0)]


def test_our_own_fault_does_not_end_the_thread(worker, outcomes, store, write, monkeypatch, caplog):
    def fault(path: Path, height: int) -> QImage:
        raise RuntimeError("a fault of ours")

    path = write(hostile.encoded("PNG"))
    with monkeypatch.context() as patch:
        patch.setattr(thumbnail_worker, "make_thumbnail", fault)
        worker.start()
        worker.request("job-0", path, 192)
        assert outcomes.wait(1) == [ThumbnailFailure("job-0", 192)]
    worker.request("job-1", path, 192)
    assert isinstance(outcomes.wait(2)[1], Thumbnail)
    assert [record.message for record in caplog.records] == ["unforeseen exception while making a thumbnail"] * 2
    caplog.clear()


def test_stopping_ends_an_idle_thread_and_one_with_work(store, write, qapp):
    path = write(hostile.encoded("PNG", hostile.picture(900, 600)))
    for wishes in (0, 200):
        worker = ThumbnailWorker(store)
        seen = Outcomes(worker)
        for number in range(wishes):
            worker.request(f"{wishes}-{number}", path, 192)
        worker.start()
        worker.stop()
        assert worker.wait(LIMIT)
        assert worker.isFinished()
        assert len(seen.all) < max(wishes, 1)


def test_the_delivered_picture_owns_its_pixels(worker, outcomes, write):
    data = io.BytesIO()
    hostile.picture(301, 203).save(data, "AVIF")  # through Pillow; odd width
    worker.start()
    worker.request("job-0", write(data.getvalue()), 192)
    image = outcomes.wait(1)[0].image
    before = [image.pixel(x, 50) for x in range(image.width())]
    rubbish = [bytes(300_000) for _ in range(50)]
    assert [image.pixel(x, 50) for x in range(image.width())] == before
    assert rubbish


def test_the_worker_brings_no_widgets_and_nothing_heavy():
    root = str(Path(thumbnail_worker.__file__).parents[2])
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import vitrine.workers.thumbnail_worker;"
        "print([name for name in ('PIL', 'av', 'blurhash', 'numpy', 'PySide6.QtWidgets') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, root], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
