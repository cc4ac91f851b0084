"""What was dropped or pasted: results of this library, files, or a picture as data. Pure functions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from vitrine.errors import UnsupportedMedia
from vitrine.viewmodels.gallery import RESULT_MIME

_FORMATS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp", "image/gif": "gif", "image/avif": "avif"}
"""Picture data that is taken as it is, the best first; anything else comes through Qt as pixels."""
MOST_FILES = 64
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Dropped:
    """One of the following, in this order of preference; the rest is empty.

    ``results`` are names of results (``<job id>-<position>``), ``files`` local paths, ``data`` a picture's bytes,
    ``image`` its pixels. ``link`` is set when there is only an address on the network.
    """

    results: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()
    data: bytes = b""
    image: QImage | None = None
    name: str = ""
    link: bool = False

    def __bool__(self) -> bool:
        """Return whether there is something to take."""
        return bool(self.results or self.files or self.data or self.image is not None or self.link)


def may_hold_input(mime: QMimeData) -> bool:
    """Return whether a drag may bring an input, from its formats alone: reading the data now would be slow."""
    return mime.hasFormat(RESULT_MIME) or mime.hasUrls() or mime.hasImage() or any(map(mime.hasFormat, _FORMATS))


def read(mime: QMimeData) -> Dropped:
    """Return what a drag or the clipboard brings; falsy when there is nothing for a model in it."""
    if mime.hasFormat(RESULT_MIME):
        names = bytes(mime.data(RESULT_MIME).data()).decode(errors="replace").split("\n")
        results = tuple(name.strip() for name in names if name.strip())[:MOST_FILES]
        if results:
            return Dropped(results=results)
    urls = [url for url in mime.urls() if url.isValid()]
    files = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile())[:MOST_FILES]
    if files:
        return Dropped(files=files)
    return _picture(mime, urls) or Dropped(link=any(url.scheme() in ("http", "https") for url in urls))


def _picture(mime: QMimeData, urls: list[QUrl]) -> Dropped | None:
    stem = _stem(urls)
    for kind, extension in _FORMATS.items():
        data = bytes(mime.data(kind).data()) if mime.hasFormat(kind) else b""
        if data:
            return Dropped(data=data, name=f"{stem}.{extension}")
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return Dropped(image=image, name=f"{stem}.png")
    return None


def _stem(urls: list[QUrl]) -> str:
    """Return a name without ending: that of the address a picture was dragged from, which is not kept."""
    name = next((url.fileName() for url in urls if url.fileName()), "")
    printable = "".join(c for c in Path(name).stem if c.isprintable() and c not in '<>:"/\\|?*')
    return printable[:LONGEST_NAME] or "pasted"


def link_refused() -> UnsupportedMedia:
    """Return the error for an address on the network: the studio fetches nothing by itself."""
    return UnsupportedMedia("This is a link", "This is a link, not a picture.", "Save the picture and drop the file.")


def encode_png(image: QImage) -> bytes:
    """Return pixels as a PNG; raise UnsupportedMedia when they cannot be written. Slow for a large picture."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    written = image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    if not written:
        raise UnsupportedMedia("Wrong picture", "This picture cannot be read.", "Save it as PNG and drop the file.")
    return bytes(data.data())
