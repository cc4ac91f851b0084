"""What was dropped or pasted: results of this library, files, or a picture as data. Pure functions."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from vitrine.errors import UnsupportedMedia
from vitrine.viewmodels.gallery import RESULT_MIME

_FORMATS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp", "image/gif": "gif", "image/avif": "avif"}
"""Picture data that is taken as it is, the best first; anything else comes through Qt as pixels."""
MOST_FILES = 64
MOST_DATA = 140_000_000
"""Characters of a picture inside an address; in Base64 that is some 100 MB."""
LONGEST_ADDRESS = 4000
_DATA = re.compile(r"data:image/[a-z0-9.+-]{1,40};base64", re.IGNORECASE)
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Dropped:
    """One of the following, in this order of preference; the rest is empty.

    ``results`` are names of results (``<job id>-<position>``), ``files`` local paths, ``data`` a picture's bytes,
    ``image`` its pixels, ``encoded`` its bytes in Base64. ``link`` is set when there is only an address on the network.
    """

    results: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()
    data: bytes = b""
    image: QImage | None = None
    encoded: str = ""
    name: str = ""
    link: bool = False

    def __bool__(self) -> bool:
        """Return whether there is something to take."""
        whole = self.image is not None or self.encoded
        return bool(self.results or self.files or self.data or whole or self.link)


def may_hold_input(mime: QMimeData) -> bool:
    """Return whether a drag may bring an input, from its formats alone: reading the data now would be slow."""
    if mime.hasFormat(RESULT_MIME) or mime.hasUrls() or mime.hasImage() or any(map(mime.hasFormat, _FORMATS)):
        return True
    return mime.hasText() and is_address(mime.text())


def is_address(text: str) -> bool:
    """Return whether a text is nothing but an address that a picture may be behind."""
    head = text[:40].strip().lower()
    return head.startswith(("http://", "https://", "file://", "data:image/")) and len(text.split(None, 1)) == 1


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
    found = _picture(mime, urls)
    if found is not None:
        return found
    addresses = [url.toString() for url in urls] + ([mime.text().strip()] if mime.hasText() and not urls else [])
    return _from_address(next(iter(addresses), ""))


def _from_address(address: str) -> Dropped:
    """Return what an address stands for: a picture inside it, a file of this computer, or only a link."""
    head, _, body = address.partition(",")
    if _DATA.fullmatch(head) and len(body) <= MOST_DATA:
        return Dropped(encoded=body, name=f"pasted.{_FORMATS.get(head[5:].split(';')[0].lower(), 'png')}")
    url = QUrl(address) if len(address) <= LONGEST_ADDRESS and "\n" not in address else QUrl()
    if url.isLocalFile() and url.toLocalFile():
        return Dropped(files=(Path(url.toLocalFile()),))
    return Dropped(link=url.scheme() in ("http", "https") and bool(url.host()))


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


def decode_data(encoded: str) -> bytes:
    """Return a picture's bytes; raise UnsupportedMedia for what is no Base64. Slow for a large picture."""
    try:
        return base64.b64decode(unquote(encoded), validate=True)
    except ValueError:
        raise UnsupportedMedia(
            "Wrong picture", "This address holds no picture.", "Save the picture and drop the file."
        ) from None


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
