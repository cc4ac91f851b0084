import io
import os
import struct
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

import hostile_files as hostile
from vitrine import media
from vitrine.domain.generation import MediaKind
from vitrine.errors import DamagedMedia, MediaError, MediaMissing, MediaTooLarge, StudioError, UnsupportedMedia

PICTURES = ("PNG", "JPEG", "WEBP", "GIF", "AVIF", "TIFF", "BMP")


@pytest.fixture
def write(tmp_path):
    def write(data: bytes, name: str = "file.bin") -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


@pytest.fixture(scope="module")
def clips(tmp_path_factory):
    folder = tmp_path_factory.mktemp("clips")
    return {
        "mp4": hostile.clip(folder / "a.mp4"),
        "fast": hostile.clip(folder / "fast.mp4", movflags="faststart"),
        "mov": hostile.clip(folder / "a.mov"),
        "webm": hostile.clip(folder / "a.webm", "libvpx-vp9"),
        "mkv": hostile.clip(folder / "a.mkv"),
        "turned": hostile.clip(folder / "turned.mp4", rotation=90),
        "sound": hostile.sound_only(folder / "sound.mp4"),
    }


def refused_or_read(act) -> type[Exception] | None:
    try:
        act()
    except StudioError as error:
        return type(error)
    return None


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))


# ---- what it is ----


@pytest.mark.parametrize("format", PICTURES)
def test_a_picture_is_known_by_its_bytes(format, write):
    found = media.inspect(write(hostile.encoded(format), "misleading.mp4"))
    assert found.kind is MediaKind.IMAGE
    assert found.content_type == f"image/{format.lower()}"
    assert (found.width, found.height, found.duration) == (96, 64, None)
    assert len(found.average_colour) == 7
    assert len(found.preview_hash) == 28  # 4 x 3 components


@pytest.mark.parametrize(
    ("name", "content_type", "extension"),
    [
        ("mp4", "video/mp4", "mp4"),
        ("fast", "video/mp4", "mp4"),
        ("mov", "video/quicktime", "mov"),
        ("webm", "video/webm", "webm"),
        ("mkv", "video/x-matroska", "mkv"),
    ],
)
def test_a_video_is_known_by_its_bytes(clips, name, content_type, extension, write):
    found = media.inspect(write(clips[name].read_bytes(), "misleading.png"))
    assert (found.content_type, found.extension, found.kind) == (content_type, extension, MediaKind.VIDEO)
    assert (found.width, found.height) == (160, 96)
    assert found.duration == pytest.approx(1.0, abs=0.05)
    red, _, blue = rgb(found.average_colour)
    assert red > 80 > blue  # left half red
    assert found.preview_hash


@pytest.mark.parametrize("name", hostile.STRANGERS)
def test_a_stranger_is_refused_by_its_name(name, write):
    content, called = hostile.STRANGERS[name]
    assert media.sniff(content) is None
    with pytest.raises(UnsupportedMedia) as caught:
        media.inspect(write(content, "picture.png"))
    assert caught.value.message == f"This file is {called}."
    assert caught.value.hint == "Use PNG, JPEG, WebP or MP4."


def test_words_for_a_pdf_are_those_of_the_design():
    error = media.unsupported(b"%PDF-1.4")
    assert f"{error.message} {error.hint}" == "This file is a PDF. Use PNG, JPEG, WebP or MP4."


def test_bytes_alone_decide_about_related_containers():
    def brand(major: bytes, *others: bytes) -> bytes:
        body = major + bytes(4) + b"".join(others)
        return struct.pack(">I", 8 + len(body)) + b"ftyp" + body

    assert media.sniff(brand(b"avif")).extension == "avif"
    assert media.sniff(brand(b"mif1", b"miaf", b"avif")).extension == "avif"
    assert media.sniff(brand(b"mif1", b"heic")) is None
    assert media.sniff(brand(b"isom", b"mp42")).extension == "mp4"
    assert media.sniff(brand(b"qt  ")).extension == "mov"
    assert media.sniff(b"BM, said the bookmaker, is not a bitmap") is None


def test_every_format_is_listed_once():
    extensions = [f.extension for f in media.FORMATS]
    assert len(extensions) == len(set(extensions)) == 11


def test_a_polyglot_is_what_its_first_bytes_say(write):
    assert media.inspect(write(hostile.polyglot(), "page.html")).content_type == "image/png"


def test_sound_without_picture_is_refused(clips):
    with pytest.raises(UnsupportedMedia, match="sound but no picture"):
        media.inspect(clips["sound"])


# ---- what is in it ----


def test_hash_and_size_are_of_the_whole_file(write):
    import hashlib

    data = hostile.encoded("PNG", hostile.picture(700, 500))
    found = media.inspect(write(data))
    assert (found.sha256, found.size) == (hashlib.sha256(data).hexdigest(), len(data))


def test_a_hash_that_is_known_is_taken(write):
    assert media.inspect(write(hostile.encoded("PNG")), sha256="ab" * 32).sha256 == "ab" * 32


@pytest.mark.parametrize(
    ("orientation", "size"), [(1, (96, 64)), (3, (96, 64)), *((turn, (64, 96)) for turn in (5, 6, 7, 8))]
)
@pytest.mark.parametrize("format", ["JPEG", "TIFF", "AVIF"])
def test_size_is_as_displayed(write, format, orientation, size):
    path = write(hostile.turned(format, orientation))
    found = media.inspect(path)
    assert (found.width, found.height) == size
    assert media.decode(path, 32, 32).width == (32 if size[0] > size[1] else 21)


@pytest.mark.parametrize("format", ["JPEG", "TIFF", "AVIF"])
def test_pixels_stand_upright(write, format):
    # The red quarter is stored upper left; turned a quarter clockwise it is seen upper right.
    seen = media.decode(write(hostile.turned(format, 6)), 96, 96)
    picture = Image.frombytes("RGB", (seen.width, seen.height), seen.data)
    red, green, blue = picture.getpixel((seen.width - 5, 5))
    assert red > 180 > 90 > max(green, blue)


def test_a_turned_video_is_as_displayed(clips):
    found = media.inspect(clips["turned"])
    assert (found.width, found.height) == (96, 160)
    seen = media.decode(clips["turned"], 1000, 80)
    assert (seen.width, seen.height) == (48, 80)
    # Left half red, turned counter-clockwise: the lower half is red.
    picture = Image.frombytes("RGB", (48, 80), seen.data)
    assert picture.getpixel((24, 70))[0] > 180 > picture.getpixel((24, 10))[0]


def test_average_colour_of_one_colour(write):
    found = media.inspect(write(hostile.encoded("PNG", Image.new("RGB", (50, 50), (10, 120, 240)))))
    assert found.average_colour == "#0a78f0"


def test_transparent_parts_do_not_count_for_the_colour(write):
    image = Image.new("RGBA", (40, 40), (0, 200, 0, 255))
    image.paste((255, 0, 0, 0), (20, 0, 40, 40))
    found = media.inspect(write(hostile.encoded("PNG", image)))
    red, green, _ = rgb(found.average_colour)
    assert green > 195
    assert red < 10


def test_sixteen_bits_are_not_cut_off(write):
    red, green, blue = rgb(media.inspect(write(hostile.png_16_bit(value=32768))).average_colour)
    assert red == green == blue
    assert 120 <= red <= 135


@pytest.mark.parametrize("mode", ["CMYK", "L"])
def test_colour_models_of_jpeg(write, mode):
    found = media.inspect(write(hostile.encoded("JPEG", Image.new("RGB", (64, 64), (200, 200, 200)).convert(mode))))
    assert all(abs(part - 200) < 6 for part in rgb(found.average_colour))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_mode_of_png(write, mode):
    through = {"LA": "RGBA", "I;16": "L"}.get(mode, mode)
    found = media.inspect(write(hostile.encoded("PNG", hostile.picture(mode=through).convert(mode))))
    assert (found.width, found.height, len(found.preview_hash)) == (96, 64, 28)


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (2, 2)])
def test_extreme_shapes(write, size):
    found = media.inspect(write(hostile.encoded("PNG", Image.new("RGB", size, (9, 9, 9)))))
    assert (found.width, found.height, found.average_colour) == (*size, "#090909")


@pytest.mark.parametrize("format", ["WEBP", "GIF", "PNG"])
def test_an_animation_is_its_first_frame(write, format):
    found = media.inspect(write(hostile.animated(format)))
    assert (found.width, found.height, found.duration, found.kind) == (96, 64, None, MediaKind.IMAGE)


def test_preview_hash_can_be_read(write):
    import blurhash

    rows = blurhash.decode(media.inspect(write(hostile.encoded("PNG"))).preview_hash, 8, 8)
    assert rows[1][1][0] > rows[1][1][1]  # red in the upper left


# ---- damaged ----


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP", "GIF", "AVIF", "BMP"])
def test_a_truncated_picture_is_damaged_wherever_it_is_cut(write, format):
    data = hostile.encoded(format, hostile.picture(300, 200))
    for place in hostile.cuts(data):
        with pytest.raises((DamagedMedia, UnsupportedMedia)):
            media.inspect(write(data[:place]))


@pytest.mark.parametrize("format", ["WEBP", "GIF"])
def test_a_truncated_animation_is_damaged(write, format):
    data = hostile.animated(format)
    for place in (len(data) * 3 // 4, len(data) - 1):
        with pytest.raises(DamagedMedia):
            media.inspect(write(data[:place]))


def test_a_truncated_progressive_jpeg_is_damaged(write):
    data = hostile.encoded("JPEG", hostile.picture(300, 200), progressive=True)
    for place in hostile.cuts(data):
        with pytest.raises((DamagedMedia, UnsupportedMedia)):
            media.inspect(write(data[:place]))


@pytest.mark.parametrize("name", ["mp4", "fast", "mov", "webm", "mkv"])
def test_a_truncated_video_is_damaged_wherever_it_is_cut(clips, write, name):
    data = clips[name].read_bytes()
    for place in hostile.cuts(data):
        with pytest.raises((DamagedMedia, UnsupportedMedia)):
            media.inspect(write(data[:place]))


def test_a_flipped_bit_in_a_png_is_found(write):
    data = bytearray(hostile.encoded("PNG", hostile.picture(300, 200)))
    data[len(data) // 2] ^= 0x10
    with pytest.raises(DamagedMedia):
        media.inspect(write(bytes(data)))


def test_lenient_keeps_what_can_be_known_of_a_damaged_picture(write):
    data = hostile.encoded("PNG", hostile.picture(300, 200))
    found = media.inspect(write(data[: len(data) // 2]), lenient=True)
    assert (found.width, found.height, found.size) == (300, 200, len(data) // 2)
    assert (found.average_colour, found.preview_hash) == ("", "")


def test_lenient_keeps_what_can_be_known_of_a_damaged_video(clips, write):
    data = clips["fast"].read_bytes()
    found = media.inspect(write(data[:-200]), lenient=True)
    assert (found.width, found.height, found.duration) == (160, 96, pytest.approx(1.0, abs=0.05))
    assert found.average_colour


def test_lenient_takes_a_video_that_cannot_be_opened(clips, write):
    data = clips["mp4"].read_bytes()  # its index is at the end
    found = media.inspect(write(data[: len(data) // 2]), lenient=True)
    assert (found.width, found.height, found.content_type, found.duration) == (0, 0, "video/mp4", 0.0)


def test_lenient_still_refuses_what_is_no_media(write):
    with pytest.raises(UnsupportedMedia):
        media.inspect(write(b"<html></html>"), lenient=True)


BEGINNINGS = [hostile.encoded(format)[:length] for format in PICTURES for length in (12, 40, 100)]
BEGINNINGS += [b"\x1aE\xdf\xa3\x42\x82\x84webm", b"\x00\x00\x00\x18ftypisom"]
CHANGES = st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=8)
ON_FILES = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@settings(ON_FILES, max_examples=150)
@given(magic=st.sampled_from(BEGINNINGS), noise=st.binary(max_size=600))
def test_noise_behind_a_good_beginning_never_escapes(write, magic, noise):
    path = write(magic + noise)
    assert refused_or_read(lambda: media.inspect(path)) in (None, DamagedMedia, UnsupportedMedia, MediaTooLarge)
    assert refused_or_read(lambda: media.inspect(path, lenient=True)) in (None, UnsupportedMedia)


def changed(data: bytes, changes: list[tuple[float, int]]) -> bytes:
    new = bytearray(data)
    for place, value in changes:
        new[int(place * len(new))] = value
    return bytes(new)


@settings(ON_FILES, max_examples=80)
@given(format=st.sampled_from(PICTURES), changes=CHANGES)
def test_changed_bytes_never_escape(write, format, changes):
    path = write(changed(hostile.encoded(format), changes))
    for act in (lambda: media.inspect(path), lambda: media.decode(path, 64, 64)):
        assert refused_or_read(act) in (None, DamagedMedia, UnsupportedMedia, MediaTooLarge)


@settings(ON_FILES, max_examples=40)
@given(name=st.sampled_from(["mp4", "webm", "fast"]), changes=CHANGES)
def test_changed_bytes_of_a_video_never_escape(clips, write, name, changes):
    path = write(changed(clips[name].read_bytes(), changes))
    assert refused_or_read(lambda: media.inspect(path)) in (None, DamagedMedia, UnsupportedMedia, MediaTooLarge)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_described(data):
    found = media.sniff(data)
    assert found is None or found in media.FORMATS
    assert media.describe_unknown(data)


# ---- bombs: the work is done in another process whose memory is bounded, so that a failure is a failure ----

BOUNDED = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from vitrine import media
from vitrine.errors import StudioError
media.inspect(Path(sys.argv[2]).with_name("warm.png"))
resource.setrlimit(resource.RLIMIT_CPU, (40, 40))
for act in (lambda p: media.inspect(p), lambda p: media.inspect(p, lenient=True), lambda p: media.decode(p, 400, 384)):
    try:
        found = act(Path(sys.argv[2]))
        print(type(found).__name__, found.width, found.height)
    except StudioError as error:
        print(type(error).__name__)
status = Path("/proc/self/status").read_text()  # ru_maxrss would count the parent too
print("peak", int(status.split("VmHWM:")[1].split()[0]) // 1024)
"""


def bounded(path: Path) -> tuple[list[str], int]:
    path.with_name("warm.png").write_bytes(hostile.encoded("PNG"))
    root = str(Path(media.__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", BOUNDED, root, str(path)], capture_output=True, text=True, timeout=110
    )
    assert done.returncode == 0, done.stderr
    *lines, peak = done.stdout.splitlines()
    return lines, int(peak.split()[1])


@pytest.mark.skipif(sys.platform != "linux", reason="bounds of a process are read as Linux gives them")
@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (hostile.png_header_bomb, ["MediaTooLarge", "MediaFile 50000 50000", "MediaTooLarge"]),
        (hostile.png_bomb, ["MediaTooLarge", "MediaFile 20000 20000", "MediaTooLarge"]),
        (lambda: hostile.png_bomb(16_000, 16_000), ["MediaFile 16000 16000", "MediaFile 16000 16000", "MediaTooLarge"]),
        (hostile.png_of_crumbs, ["MediaFile 96 64", "MediaFile 96 64", "Pixels 96 64"]),
        (hostile.gif_of_frames, ["MediaFile 32 32", "MediaFile 32 32", "Pixels 32 32"]),
        (hostile.jpeg_of_scans, ["MediaFile 8000 8000", "MediaFile 8000 8000", "DamagedMedia"]),
        (hostile.webp_canvas_bomb, ["MediaFile 16384 16384", "MediaFile 16384 16384", "MediaTooLarge"]),
    ],
    ids=["png-header", "png-real", "png-under-the-limit", "png-crumbs", "gif-frames", "jpeg-scans", "webp-canvas"],
)
def test_a_bomb_does_not_go_off(write, make, expected):
    lines, peak = bounded(write(make()))
    assert lines == expected
    assert peak < 300  # MB; the interpreter with Pillow alone takes about 50


def test_reading_gives_up_after_its_time(write, monkeypatch):
    from vitrine.media import reading

    monkeypatch.setattr(reading, "CPU_SECONDS", 0.3)
    with pytest.raises(DamagedMedia) as caught:
        media.inspect(write(hostile.gif_of_comment()))
    assert "too long" in caught.value.details


def test_a_frame_count_is_not_decoded(write):
    assert media.inspect(write(hostile.gif_of_frames(1000))).average_colour == "#ff0000"


def test_the_limit_can_be_set(write):
    path = write(hostile.encoded("PNG"))
    with pytest.raises(MediaTooLarge) as caught:
        media.inspect(path, max_pixels=96 * 64 - 1)
    assert "96 x 64" in caught.value.message


# ---- no file at all ----


def test_what_is_no_file_is_refused_at_once(tmp_path):
    with pytest.raises(MediaMissing):
        media.inspect(tmp_path / "absent.png")
    with pytest.raises(UnsupportedMedia, match="a folder"):
        media.inspect(tmp_path)
    with pytest.raises(MediaMissing):
        media.inspect(tmp_path / ("x" * 300 + ".png"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_or_device_never_blocks(tmp_path):
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        with pytest.raises(UnsupportedMedia, match="device or pipe"):
            media.inspect(path)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions work otherwise here")
def test_a_file_that_may_not_be_read_says_so(tmp_path):
    import errno

    error = media.cannot_read(PermissionError(errno.EACCES, "Permission denied"), tmp_path / "a.png")
    assert isinstance(error, MediaError)
    assert "may not read" in error.message


def test_names_that_are_no_text_are_read(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 \xff -i.png"))
    try:
        path.write_bytes(hostile.encoded("PNG"))
    except OSError:
        pytest.skip("this file system takes only text as names")
    assert media.inspect(path).width == 96


# ---- as a part of the studio ----


def test_nothing_heavy_is_imported_before_a_file_is_read():
    root = str(Path(media.__file__).parents[2])
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import vitrine.media;"
        "print([name for name in ('PIL', 'av', 'blurhash', 'numpy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, root], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_many_threads_read_at_once(write, clips):
    paths = [write(hostile.encoded(f), f) for f in PICTURES] + [clips["mp4"], clips["webm"]]
    alone = [media.inspect(path) for path in paths]
    seen: list[list[object]] = []
    threads = [threading.Thread(target=lambda: seen.append([media.inspect(p) for p in paths])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [alone] * 4


def test_files_are_closed_after_a_failure(write):
    path = write(hostile.png_header_bomb())
    before = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").is_dir() else 0
    for _ in range(20):
        with pytest.raises(MediaTooLarge):
            media.inspect(path)
    after = len(os.listdir("/proc/self/fd")) if before else 0
    assert after <= before + 2


def test_in_memory_pictures_match_the_file(write):
    data = hostile.encoded("PNG")
    seen = media.decode(write(data), 96, 64)
    assert seen.data == Image.open(io.BytesIO(data)).convert("RGB").tobytes()
