"""Noise: tileable random fields made in the frequency domain, and sampling them anywhere."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
"""Floats, single precision wherever there are many of them."""


def spectral(
    rng: np.random.Generator, size: int = 512, slope: float = 2.0, low: float = 1, high: float = 1e9, stretch: float = 1
) -> Array:
    """Return a tileable field of mean 0 and deviation 1 whose amplitude falls as frequency to the ``-slope``.

    ``low`` and ``high`` bound the frequencies in cycles per tile. ``size`` must be a power of two. A ``stretch``
    over 1 draws the shapes out along x.
    """
    reach = int(min(size // 2 - 1, high))
    rows = np.fft.fftfreq(2 * reach + 1, 1 / (2 * reach + 1)).astype(np.float32)[:, None]
    columns = np.arange(reach + 1, dtype=np.float32)[None, :]
    wave = np.hypot(rows, columns * np.float32(stretch))
    wave[0, 0] = 1
    gain = np.where((wave >= low) & (wave <= high), wave ** np.float32(-slope), 0)
    gain[0, 0] = 0
    noise = rng.standard_normal((2, *gain.shape), dtype=np.float32) * gain
    spectrum = np.zeros((size, size // 2 + 1), np.complex64)
    # Only the low frequencies are drawn; the rest of the tile's spectrum stays empty.
    block = noise[0] + 1j * noise[1]
    spectrum[: reach + 1, : reach + 1] = block[: reach + 1]
    spectrum[-reach:, : reach + 1] = block[reach + 1 :]
    field = np.fft.irfft2(spectrum, s=(size, size)).astype(np.float32)
    return field / np.float32(max(float(field.std()), 1e-9))


def sample(field: Array, x: Array, y: Array) -> Array:
    """Return the field at ``x``, ``y`` in tiles (1 is one whole tile), interpolated linearly and repeated for ever."""
    size = field.shape[0]
    flat = field.ravel()
    x = x * np.float32(size)
    y = y * np.float32(size)
    left, top = np.floor(x), np.floor(y)
    fx, fy = x - left, y - top
    x0 = left.astype(np.int32) & (size - 1)
    y0 = (top.astype(np.int32) & (size - 1)) * size
    x1 = (x0 + 1) & (size - 1)
    y1 = (y0 + size) & (size * size - 1)
    upper = flat[y0 + x0] * (1 - fx) + flat[y0 + x1] * fx
    lower = flat[y1 + x0] * (1 - fx) + flat[y1 + x1] * fx
    return np.asarray(upper * (1 - fy) + lower * fy)


def fractal(field: Array, x: Array, y: Array, octaves: int = 4, gain: float = 0.5) -> Array:
    """Return a sum of ever finer copies of one field, of about unit deviation."""
    total = np.zeros(np.broadcast(x, y).shape, np.float32)
    weight, power = 1.0, 0.0
    for octave in range(octaves):
        scale, shift = 2.03**octave, 0.37 * octave
        total += np.float32(weight) * sample(field, x * np.float32(scale) + shift, y * np.float32(scale) - shift)
        power += weight * weight
        weight *= gain
    return np.asarray(total / np.float32(power**0.5))


def ridged(rng: np.random.Generator, size: int, base: float, octaves: int = 7, gain: float = 0.5) -> Array:
    """Return tileable mountains in 0..1: sharp crests, each finer octave strongest on the heights of the last."""
    total = np.zeros((size, size), np.float32)
    previous = np.ones((size, size), np.float32)
    weight = 1.0
    for octave in range(octaves):
        low = base * 2**octave
        if low > size / 2:
            break
        crest = 1 - np.minimum(np.abs(spectral(rng, size, 0.5, low * 0.5, low * 1.2)) * 0.6, 1)
        crest = crest if octave == 0 else crest * crest
        total += np.float32(weight) * crest * previous
        previous = np.clip(crest * 1.6, 0, 1)
        weight *= gain
    return np.asarray((total - total.min()) / np.float32(np.ptp(total)))


def line(rng: np.random.Generator, points: int, slope: float, low: float = 1, high: float = 1e9) -> Array:
    """Return a one-dimensional periodic noise of ``points`` values, mean 0 and deviation 1."""
    wave = np.fft.rfftfreq(points, 1 / points)
    wave[0] = 1
    gain = np.where((wave >= low) & (wave <= high), wave**-slope, 0)
    gain[0] = 0
    values = np.fft.irfft(np.fft.rfft(rng.standard_normal(points)) * gain, points)
    return np.asarray(values / max(float(values.std()), 1e-9), np.float32)


def smoothstep(low: float | Array, high: float | Array, value: Array) -> Array:
    """Return 0 below ``low``, 1 above ``high`` and a smooth way between."""
    t = np.clip((value - np.asarray(low, np.float32)) / np.asarray(high - low, np.float32), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def advect(flow: tuple[Array, Array], x: Array, y: Array, steps: int, length: float) -> tuple[Array, Array]:
    """Carry points backwards along a tileable velocity field, as ink is carried by water."""
    along, across = flow
    pace = np.float32(length / steps)
    for _ in range(steps):
        x, y = x + pace * sample(along, x, y), y + pace * sample(across, x, y)
    return x, y


def curl(field: Array) -> tuple[Array, Array]:
    """Return the divergence-free flow around a field's hills, of unit deviation."""
    along = np.roll(field, -1, 0) - np.roll(field, 1, 0)
    across = np.roll(field, 1, 1) - np.roll(field, -1, 1)
    scale = np.float32(1 / max(float(np.hypot(along.std(), across.std())), 1e-9))
    return along * scale, across * scale
