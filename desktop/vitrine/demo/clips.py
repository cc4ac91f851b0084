"""Clips: short films made from one picture by moving through it, as H.264 in mp4."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
from PIL import Image, ImageFilter

from vitrine.demo.painter import cropped, picture, words
from vitrine.demo.painter.canvas import blur, resize
from vitrine.demo.painter.finish import label
from vitrine.demo.painter.noise import Array, fractal, sample, smoothstep, spectral

Progress = Callable[[float], None]

_ROOM = 1.2
"""How much larger than a frame the picture is that a text-to-video clip travels through."""

# With macroblock trees or B frames x264 was measured to give other bytes in about one run of forty, even on one thread.
_X264 = {
    "crf": "19",
    "preset": "veryfast",
    "flags": "bitexact",
    "x264-params": "threads=1:lookahead-threads=1:mbtree=0:bframes=0",
}


@dataclass(frozen=True, slots=True)
class Motion:
    """How a subject moves. ``push`` is the whole zoom, ``depth`` how much more the foreground comes nearer.

    ``sway`` moves the upper part sideways, ``water`` the part below the share ``shore``, ``swirl`` everything as a
    fluid (all in thousandths of the shorter side). ``mist``, ``twinkle`` and ``light`` are strengths 0..1.
    """

    push: float = 0.07
    pan: float = 0.0
    depth: float = 0.05
    sway: float = 0.0
    water: float = 0.0
    shore: float = 0.55
    swirl: float = 0.0
    mist: float = 0.0
    twinkle: float = 0.0
    light: float = 0.12


_LAND = Motion(mist=0.3)
_MOTIONS: dict[str, Motion] = {
    "valley": _LAND,
    "forest": Motion(mist=0.4, sway=1.2),
    "mountains": _LAND,
    "balloons": Motion(push=0.05, pan=0.02, depth=0.03, mist=0.15),
    "above the clouds": Motion(push=0.1, depth=0.08, mist=0.3),
    "dunes": Motion(push=0.09, depth=0.08, light=0.18),
    "sand": Motion(push=0.09, depth=0.1, mist=0.15),
    "canyon": Motion(push=0.1, depth=0.08),
    "lake": Motion(push=0.04, depth=0.02, water=6, shore=0.56, light=0.08),
    "sea": Motion(push=0.05, depth=0.03, water=9, shore=0.5),
    "aurora": Motion(push=0.04, depth=0.02, sway=13, twinkle=0.6, light=0.2),
    "planet": Motion(push=0.1, depth=0, pan=0.015, twinkle=0.6),
    "galaxy": Motion(push=0.11, depth=0, twinkle=0.7),
    "ink": Motion(push=0.06, depth=0, swirl=34, light=0.1),
    "marble": Motion(push=0.08, depth=0, swirl=16),
    "flow": Motion(push=0.06, depth=0, swirl=26),
    "paper": Motion(push=0.09, depth=0.02, light=0.2),
    "labyrinth": Motion(push=0.06, depth=0, swirl=18),
    "glass": Motion(push=0.05, depth=0, swirl=16, light=0.18),
    "poster": Motion(push=0.06, pan=0.03, depth=0),
    "flower": Motion(push=0.1, depth=0, swirl=5, light=0.2),
    "still life": Motion(push=0.09, depth=0.02, light=0.2),
    "curtain": Motion(push=0.05, depth=0, swirl=7, light=0.28),
    "city": Motion(push=0.06, depth=0.03, twinkle=0.7, pan=0.01, mist=0.12),
    "figure": Motion(push=0.07, depth=0.01, twinkle=0.3),
}
_ANYTHING = Motion(push=0.08, depth=0.035, swirl=2.5, light=0.16)


def film(
    prompt: str, seed: int, width: int, height: int, seconds: float, fps: int,
    image: Image.Image | None = None, progress: Progress | None = None,
) -> bytes:  # fmt: skip
    """Return an mp4 (H.264, yuv420p, index in front) of ``seconds`` at ``fps``; same request, same bytes.

    Without ``image`` the prompt is painted first; with it the clip begins with exactly that picture, cropped.
    Odd sizes lose one pixel: yuv420p needs even ones. ``progress`` hears of every frame, rising to 1.
    """
    width, height = max(16, width // 2 * 2), max(16, height // 2 * 2)
    report = progress or (lambda _share: None)
    brief = words.read(prompt, seed)
    if image is None:
        start = 0.15
        room = (round(width * _ROOM), round(height * _ROOM))
        source = picture(prompt, seed, *room, lambda share: report(share * start))
        motion = _MOTIONS[brief.motif]
    else:
        start = 0.02
        source = cropped(image, width, height)
        motion = _MOTIONS[brief.motif] if brief.said else _ANYTHING
    count = max(1, round(seconds * fps))
    scene = Scene(source, (width, height), motion, np.random.Generator(np.random.PCG64(words.digest(prompt, seed))))
    frames = ((scene.frame(number / max(count - 1, 1), number / fps)) for number in range(count))
    return _encoded(frames, count, (width, height), fps, lambda share: report(start + (1 - start) * share))


class Scene:
    """One picture, and where its parts are at each moment of a clip."""

    def __init__(self, source: Image.Image, size: tuple[int, int], motion: Motion, rng: np.random.Generator) -> None:
        self._source = source
        self._size = size
        self._motion = motion
        self._noise = spectral(rng, 256, 2.0, 1, 20)
        self._turn = float(rng.choice([-1, 1]))
        self._stars = _sparkles(source, rng) if motion.twinkle else None
        self._boxes = _boxes(*size, 22 if motion.swirl or motion.water or motion.sway else 40)
        columns = np.array(sorted({x for box in self._boxes for x in (box[0], box[2])}), np.float32)
        rows = np.array(sorted({y for box in self._boxes for y in (box[1], box[3])}), np.float32)
        self._nodes = np.meshgrid(columns, rows)

    def frame(self, share: float, seconds: float) -> Image.Image:
        """Return the labelled frame at ``share`` 0..1 of the clip, ``seconds`` after its beginning."""
        source = self._twinkling(seconds) if self._stars else self._source
        moved = source.transform(self._size, Image.Transform.MESH, self._mesh(share, seconds), Image.Resampling.BICUBIC)
        return label(self._lit(moved, share, seconds) if seconds else moved)

    def _mesh(self, share: float, seconds: float) -> list[tuple[tuple[int, int, int, int], tuple[float, ...]]]:
        """Return for each box of the frame the four corners of the source that fill it."""
        x, y = self._places(share, seconds)
        rows, columns = x.shape
        cells = [(row, column) for row in range(rows - 1) for column in range(columns - 1)]
        corners = ((0, 0), (1, 0), (1, 1), (0, 1))
        quads = [
            tuple(float(part[row + down, column + right]) for down, right in corners for part in (x, y))
            for row, column in cells
        ]
        return list(zip(self._boxes, quads, strict=True))

    def _places(self, share: float, seconds: float) -> tuple[Array, Array]:
        motion, (width, height) = self._motion, self._size
        x, y = self._nodes
        side = min(width, height)
        u, v = x / width - np.float32(0.5), y / height - np.float32(0.5)
        eased = 0.25 * share + 0.75 * share * share * (3 - 2 * share)
        # The foreground, low in the picture, comes nearer faster than what stands above it.
        near = smoothstep(-0.1, 0.5, v)
        zoom = 1 / (1 + eased * (motion.push + motion.depth * near))
        moved_x = u * zoom + np.float32(motion.pan * self._turn * eased * (0.4 + 0.6 * near) * 0.8)
        moved_y = (v + 0.06) * zoom - np.float32(0.06)
        begin = min(1.0, seconds * 1.2)
        dx, dy = self._waves(u, v, seconds)
        # Nothing moves at the border itself, or the frame would show what lies beyond the picture.
        inner = smoothstep(0.5, 0.4, np.abs(u)) * smoothstep(0.5, 0.4, np.abs(v)) * np.float32(begin * side)
        wide, tall = self._source.size
        scale = np.float32(min(wide / width, tall / height) / (1.05 if wide > width else 1))
        place_x = (moved_x * width + dx * inner) * scale + np.float32(wide / 2)
        place_y = (moved_y * height + dy * inner) * scale + np.float32(tall / 2)
        return np.clip(place_x, 0, wide), np.clip(place_y, 0, tall)

    def _waves(self, u: Array, v: Array, t: float) -> tuple[Array, Array]:
        """Return how far each node is moved by swirls, by swaying and by water, in shares of the shorter side."""
        motion, noise = self._motion, self._noise
        dx, dy = np.zeros_like(u), np.zeros_like(u)
        if motion.swirl:
            slow = np.float32(0.02 * t)
            grow = np.float32(motion.swirl / 1000 * min(1.0, 0.35 + 0.25 * t))
            dx += grow * (sample(noise, u * 0.35 + slow, v * 0.35) - sample(noise, u * 0.35, v * 0.35) * 0.4)
            dy += grow * (
                sample(noise, u * 0.35 + 0.5, v * 0.35 + slow) - sample(noise, u * 0.35 + 0.5, v * 0.35) * 0.4
            )
        if motion.sway:
            upper = smoothstep(0.3, -0.1, v) * np.float32(motion.sway / 1000)
            dx += (
                upper * np.sin(9 * u + 4 * v + np.float32(1.1 * t)) + upper * np.sin(23 * u - np.float32(1.7 * t)) * 0.5
            )
            dy += upper * np.sin(7 * u - np.float32(0.9 * t)) * 0.8
        if motion.water:
            depth = np.clip(v + np.float32(0.5 - motion.shore), 0, 1)
            lift = depth * np.float32(motion.water / 1000 * 2)
            dx += lift * np.sin(60 * np.sqrt(depth + 0.01) - np.float32(2.6 * t) + 3 * u)
            dy += lift * np.sin(34 * np.sqrt(depth + 0.01) - np.float32(1.9 * t) + 8 * u) * 0.7
        return dx, dy

    def _twinkling(self, seconds: float) -> Image.Image:
        assert self._stars
        points, phase = self._stars
        swing = np.sin(phase * (1.5 + seconds * 1.4) * 2 + seconds * 3.2) - np.sin(phase * 3)
        pixels = np.asarray(self._source, np.int16)
        light = (points * (swing * np.float32(0.5 * self._motion.twinkle))[..., None]).astype(np.int16)
        return Image.fromarray(np.clip(pixels + light, 0, 255).astype(np.uint8), "RGB")

    def _lit(self, image: Image.Image, share: float, seconds: float) -> Image.Image:
        """Return the frame with light passing over it and mist drifting through its middle."""
        motion = self._motion
        width, height = self._size
        grow = min(1.0, seconds * 1.5)
        x = np.linspace(0, 1, 48, dtype=np.float32)[None, :]
        y = np.linspace(0, 1, 27, dtype=np.float32)[:, None]
        beam = np.exp(-(((x * 0.9 + y * 0.35 - 1.35 * np.float32(share)) / 0.42) ** 2)) - 0.35
        gain = resize(1 + np.float32(motion.light * grow * 0.8) * beam, width, height)
        pixels = np.asarray(image, np.float32) * gain[..., None]
        if motion.mist:
            u, v = np.broadcast_arrays(x * np.float32(0.5), y * np.float32(0.8))
            drift = np.float32(0.02 * seconds)
            cloud = fractal(self._noise, u + drift, v, 2) + 0.5 * fractal(
                self._noise, u * 2 + 1.9 * drift, v * 2 + 0.3, 2
            )
            band = np.exp(-(((y - 0.62) / 0.24) ** 2))
            veil = resize(smoothstep(-0.2, 2.2, cloud) * band, width, height) * np.float32(motion.mist * 1.3 * grow)
            haze = np.percentile(pixels[::16, ::16].reshape(-1, 3), 80, axis=0).astype(np.float32)
            pixels += (haze - pixels) * np.clip(veil, 0, 0.7)[..., None]
        return Image.fromarray(np.clip(pixels + 0.5, 0, 255).astype(np.uint8), "RGB")


def _boxes(width: int, height: int, cell: int) -> list[tuple[int, int, int, int]]:
    """Return the boxes of a frame's mesh, about 24 by 24 thousandths of it each, from the upper left."""
    step = max(4, round(min(width, height) * cell / 600))
    xs = np.linspace(0, width, max(2, width // step) + 1).round().astype(int).tolist()
    ys = np.linspace(0, height, max(2, height // step) + 1).round().astype(int).tolist()
    return [(a, b, c, d) for b, d in pairwise(ys) for a, c in pairwise(xs)]


def _sparkles(source: Image.Image, rng: np.random.Generator) -> tuple[Array, Array]:
    """Return the small lights of a picture (what a median takes away), and a phase for each of them."""
    smooth = source.filter(ImageFilter.MedianFilter(7))
    points = np.clip(np.asarray(source, np.float32) - np.asarray(smooth, np.float32) - 26, 0, 255)
    strong = blur(points.max(-1) / 255, 1.2)
    points *= smoothstep(0.02, 0.1, strong)[..., None]
    coarse = rng.random((max(2, source.height // 14), max(2, source.width // 14))).astype(np.float32) * np.float32(6.28)
    phase = np.asarray(Image.fromarray(coarse).resize(source.size, Image.Resampling.NEAREST), np.float32)
    return points, phase


def _encoded(frames: Iterable[Image.Image], count: int, size: tuple[int, int], fps: int, report: Progress) -> bytes:
    """Return frames as an mp4. One thread and no date, so that the same frames give the same bytes."""
    # The muxer reads its own output again to move the index to the front: that needs a real file.
    with tempfile.TemporaryDirectory(prefix="vitrine-clip-") as folder:
        path = Path(folder) / "clip.mp4"
        with av.open(
            str(path), "w", format="mp4", options={"movflags": "faststart", "fflags": "bitexact"}
        ) as container:
            encoder = av.codec.Codec("h264", "w").name
            options = _X264 if encoder == "libx264" else {"flags": "bitexact"}
            stream = container.add_stream(encoder, rate=Fraction(fps), options=options)
            assert isinstance(stream, av.VideoStream)
            stream.width, stream.height = size
            stream.pix_fmt = "yuv420p"
            stream.thread_count = 1
            for number, image in enumerate(frames):
                container.mux(stream.encode(av.VideoFrame.from_ndarray(np.asarray(image), format="rgb24")))
                report((number + 1) / count)
            container.mux(stream.encode())
        return path.read_bytes()
