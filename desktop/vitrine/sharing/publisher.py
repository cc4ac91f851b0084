"""Publisher: makes what one link opens: copies of originals, small copies for a page, and the page itself."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from vitrine.domain.generation import Generation, MediaFile, MediaKind
from vitrine.domain.imported import IN_PLACE
from vitrine.domain.share import ShareOptions, ShareRecord
from vitrine.errors import MediaMissing, ObjectMissing
from vitrine.paths import home_path
from vitrine.sharing.page import PageItem, PageWords, page
from vitrine.storage.base import LocalStorage, Storage

PREVIEW = 1600
"""Longest edge of a picture on a gallery page, px."""
PAGE, PAGE_TYPE = "index.html", "text/html; charset=utf-8"

Progress = Callable[[int, int], None]
"""Called with how many results are done and how many there are; it may raise ``Interrupted``."""


class Publisher:
    """Works for one record."""

    def __init__(
        self,
        storage: Storage,
        folder: LocalStorage,
        scratch: Path,
        record: ShareRecord,
        note: Callable[[Sequence[str]], None],
    ) -> None:
        """Take where the link leads; ``scratch`` holds files on their way to it.

        ``note`` is told every key before anything is made under it.
        """
        self._storage = storage
        self._folder = folder
        self._scratch = scratch
        self._token = record.token
        self._ends_at = record.ends_at
        self._keys: list[str] = []
        self._note = note

    def original(self, generation: Generation, number: int) -> str:
        """Return the key of what a link to a result opens, copied inside the bucket or sent from this computer."""
        file, storage = file_of(generation), self._storage
        name = f"{number}.{_plain(file.extension)}"
        if storage.id == self._folder.id and generation.storage != IN_PLACE:
            return storage.shares.publish(_folder_key(self._folder, file.path), self._token, name)
        self._announce(name)
        if generation.storage == storage.id and generation.key:
            try:
                return storage.shares.publish(generation.key, self._token, name)
            except ObjectMissing:
                if not file.path.is_file():
                    raise
        if not file.path.is_file():
            raise MediaMissing("File is missing", f"{file.path.name} was moved or deleted outside Vitrine.")
        return storage.shares.publish_file(file.path, self._token, name, content_type=file.content_type)

    def page(
        self, generations: Sequence[Generation], options: ShareOptions, words: PageWords, report: Progress
    ) -> tuple[str, float]:
        """Make a gallery page and return its key, and when the first of its links ends (Unix seconds)."""
        items, ends, total = [], self._ends_at, len(generations) + 1
        for number, generation in enumerate(generations, 1):
            report(number - 1, total)
            item, until = self._item(number, generation, options)
            items.append(item)
            ends = min(ends, until)
        report(total - 1, total)
        said = replace(words, ends=words.ends.format(moment=_moment(ends)))
        self._announce(PAGE)
        with self._temporary(page(said, items).encode(), ".html") as file:
            key = self._storage.shares.publish_file(file, self._token, PAGE, content_type=PAGE_TYPE)
        report(total, total)
        return key, ends

    def _item(self, number: int, generation: Generation, options: ShareOptions) -> tuple[PageItem, float]:
        file = file_of(generation)
        preview_key = self._preview(number, generation)
        preview, ends = self._sign(preview_key, f"{number}.jpg")
        # A result's file name begins with words of its prompt.
        name = file.path.name if options.prompts else f"{number}.{_plain(file.extension)}"
        is_video = file.kind is MediaKind.VIDEO
        original = video = ""
        if options.originals or is_video:
            key = self.original(generation, number)
            video = self._sign(key, name)[0] if is_video else ""
            original = self._sign(key, name, save=True)[0] if options.originals else ""
        prompt = generation.prompt if options.prompts else ""
        return PageItem(preview, file.width, file.height, name, video, original, prompt), ends

    def _preview(self, number: int, generation: Generation) -> str:
        from vitrine.media.previews import encode_jpeg

        name = f"{number}-small.jpg"
        self._announce(name)
        with self._local(generation) as path, self._temporary(encode_jpeg(path, PREVIEW, PREVIEW), ".jpg") as small:
            return self._storage.shares.publish_file(small, self._token, name, content_type="image/jpeg")

    def _sign(self, key: str, name: str, *, save: bool = False) -> tuple[str, float]:
        link = self._storage.shares.sign(key, self._token, self._ends_at, name, save=save)
        # A page of the folder is served from where its pictures are, whatever this computer is called then.
        return (urlsplit(link.url).path if self._storage.id == self._folder.id else link.url), link.expires_at

    def _announce(self, name: str) -> None:
        self._keys.append(self._storage.shares.key_of(self._token, name))
        self._note(self._keys)

    @contextmanager
    def _local(self, generation: Generation) -> Iterator[Path]:
        """Give the file of a result, fetched from the bucket when it is not on this computer any more."""
        file, storage = file_of(generation), self._storage
        if file.path.is_file() or not generation.key or generation.storage != storage.id:
            yield file.path
            return
        with self._temporary(b"", f".{_plain(file.extension)}") as path:
            with storage.open(generation.key) as chunks, path.open("wb") as target:
                for chunk in chunks:
                    target.write(chunk)
            yield path

    @contextmanager
    def _temporary(self, content: bytes, suffix: str) -> Iterator[Path]:
        self._scratch.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._scratch, suffix=suffix, delete=False) as file:
            file.write(content)
        path = Path(file.name)
        try:
            yield path
        finally:
            path.unlink(missing_ok=True)


def file_of(generation: Generation) -> MediaFile:
    """Return a result's file; raise MediaMissing when it has not been fetched."""
    if generation.file is None:
        raise MediaMissing("Not here yet", "This result has not been fetched yet.", "Wait until it is saved.")
    return generation.file


def _folder_key(folder: LocalStorage, path: Path) -> str:
    try:
        return path.relative_to(folder.root).as_posix()
    except ValueError:
        raise MediaMissing(
            "In another folder", f"This result lies in {home_path(path.parent)}, not in the results folder.",
            "Choose that folder in Settings, or export the result.",
        ) from None  # fmt: skip


def _plain(extension: str) -> str:
    return re.sub(r"[^a-z0-9]", "", extension.lower())[:8] or "bin"


def _moment(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M (UTC%z)", time.localtime(seconds))
