"""Export: copies of results in a folder of the person's choice, with a manifest that says what each one is."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from vitrine.domain.export import ExportFormat, ExportOptions
from vitrine.domain.generation import Generation, MediaFile, MediaKind
from vitrine.durable import part_of, refusal
from vitrine.errors import LibraryError, MediaError, MediaMissing
from vitrine.media import cannot_read, open_regular
from vitrine.media.converting import EXTENSIONS, convert
from vitrine.media.stripping import strip

SCHEMA_VERSION = 1
"""Version of manifest.json; it rises when a fact changes its name or its meaning."""
MANIFEST = "manifest.json"

_CHUNK = 1 << 20
_LONGEST_STEM = 180
_SECRET_NAME = re.compile(r"(?i)(?:^|_)(?:(?:api|access|secret|private)_?key|token|secret|password|passwd|bearer)$")
_MARK = "left out"

Progress = Callable[[int, int], None]
"""Called with how many files are done and how many there are; it may raise to stop."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of an export: the copies, the names of results without a file, the manifest when one was wanted."""

    written: list[Path]
    missing: list[str]
    manifest: Path | None


def export(
    generations: Sequence[Generation],
    folder: Path,
    progress: Progress | None = None,
    options: ExportOptions = ExportOptions(),  # noqa: B008 - a frozen value
) -> Exported:
    """Copy the originals into ``folder`` under readable names that overwrite nothing.

    Byte for byte, unless ``options`` want pictures in another format or without metadata. A result without its file
    is named in ``missing`` and stops nothing. Raise DiskFull, FolderNotWritable or LibraryError when the folder
    refuses: what was copied before stays, without a manifest. Blocks while copying.
    """
    written: list[Path] = []
    missing: list[str] = []
    entries: list[dict[str, object]] = []
    with _refusals(folder, written, len(generations)):
        folder.mkdir(parents=True, exist_ok=True)
        for done, generation in enumerate(generations):
            if progress is not None:
                progress(done, len(generations))
            copied = _copy(generation, folder, options)
            if copied is None:
                missing.append(generation.name)
            else:
                written.append(copied[0])
                entries.append(_entry(generation, *copied))
        if progress is not None:
            progress(len(generations), len(generations))
        manifest = _write_manifest(folder, entries, missing) if options.manifest else None
    return Exported(written, missing, manifest)


# ---- files ----


def _copy(generation: Generation, folder: Path, options: ExportOptions) -> tuple[Path, str, int] | None:
    """Return the copy with its hash and size, None when there is no original to read."""
    if generation.file is None:
        return None
    original = generation.file.path
    part = part_of(folder / f"{generation.name}.{os.getpid()}")
    try:
        changed = _changed(generation.file, options)
        if changed is not None:
            content, extension = changed
            part.write_bytes(content)
            path = _name(part, folder, _stem_of(generation), f".{extension}")
            return path, hashlib.sha256(content).hexdigest(), len(content)
        with _reading(original) as source:
            status = os.fstat(source.fileno())
            with part.open("wb") as copy:
                sha256, size = _pour(source, copy)
            os.utime(part, ns=(status.st_atime_ns, status.st_mtime_ns))
        return _name(part, folder, _stem_of(generation), f".{generation.file.extension}"), sha256, size
    except _Unreadable:
        return None
    finally:
        part.unlink(missing_ok=True)


def _changed(file: MediaFile, options: ExportOptions) -> tuple[bytes, str] | None:
    """Return a picture in another format or without metadata, and its extension; None to copy it as it is."""
    if options.copies_bytes or file.kind is MediaKind.VIDEO:
        return None
    try:
        if options.format is ExportFormat.ORIGINAL:
            with open_regular(file.path) as source:
                stripped = strip(source.read())
            return (stripped, file.extension) if stripped is not None else None
        extension, content_type = EXTENSIONS[options.format.value]
        if content_type == file.content_type:
            return _changed(file, ExportOptions(metadata=False))
        return convert(file.path, options.format.value), extension
    except (MediaMissing, MediaError) as error:
        raise _Unreadable from error


class _Unreadable(Exception):
    """Raised when the original, not the copy, is in trouble."""


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        opened = open_regular(path)
        source = opened.__enter__()
    except (MediaMissing, MediaError) as error:
        raise _Unreadable from error
    try:
        yield source
    finally:
        opened.__exit__(None, None, None)


def _pour(source: BinaryIO, copy: BinaryIO) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    while True:
        try:
            chunk = source.read(_CHUNK)
        except OSError as error:
            raise _Unreadable from cannot_read(error)
        if not chunk:
            return digest.hexdigest(), size
        digest.update(chunk)
        size += len(chunk)
        copy.write(chunk)


def _name(part: Path, folder: Path, stem: str, suffix: str) -> Path:
    """Give a whole file the first free name; a file of that name, also one made meanwhile, is never replaced."""
    for number in range(1, 1_000_000):
        path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem} ({number}){suffix}")
        try:
            os.link(part, path)
            return path
        except FileExistsError:
            continue
        except OSError:
            # No hard links here (FAT, some network shares): look first, then rename.
            if os.path.lexists(path):
                continue
            os.replace(part, path)
            return path
    raise LibraryError("No free name", f"{folder} holds too many files named {stem}.", "Choose an empty folder.")


def _stem_of(generation: Generation) -> str:
    assert generation.file is not None
    stem = "".join(c for c in generation.file.path.stem if c.isprintable() and c not in '<>:"/\\|?*').strip(". ")
    while len(stem.encode()) > _LONGEST_STEM:
        stem = stem[:-1]
    return stem if generation.name in stem else f"{stem} {generation.name}".strip()


@contextmanager
def _refusals(folder: Path, written: Sequence[Path], count: int) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        told = refusal(error, folder)
        kept = f" {len(written)} of {count} files were copied before and stay there." if written else ""
        what = {
            "disk-full": ("This disk is full.", "Free some space there, or choose another folder."),
            "folder-not-writable": (f"{folder} cannot be written.", "Choose another folder."),
        }.get(told.code, (f"{folder} refused a file: {error.strerror}.", "Check the disk, or choose another folder."))
        message = f"{what[0]} Your originals are untouched.{kept}"
        raise type(told)(told.title, message, what[1], details=str(error)) from error


# ---- manifest ----


def _write_manifest(folder: Path, entries: list[dict[str, object]], missing: list[str]) -> Path:
    facts = {
        "schema_version": SCHEMA_VERSION,
        "made_with": "Vitrine",
        "exported_at": time.time(),
        "results": entries,
        "missing": missing,
    }
    part = part_of(folder / f"{MANIFEST}.{os.getpid()}")
    try:
        part.write_text(
            json.dumps(facts, indent=2, ensure_ascii=False, default=str) + "\n", "utf-8", "backslashreplace"
        )
        return _name(part, folder, "manifest", ".json")
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _entry(generation: Generation, path: Path, sha256: str, size: int) -> dict[str, object]:
    assert generation.file is not None
    return {
        "file": path.name,
        "name": generation.name,
        "id": generation.id,
        "job": generation.job_id,
        "position": generation.position,
        "type": generation.type.value,
        "owner": generation.owner,
        "provider": generation.provider,
        "model": generation.model,
        "version": generation.version,
        "prompt": generation.prompt,
        "settings": _cleaned(dict(generation.settings)),
        "inputs": [dataclasses.asdict(file) for file in generation.inputs],
        "created_at": generation.created_at,
        "stored_at": generation.stored_at,
        "storage": generation.storage,
        "key": generation.key,
        "starred": generation.starred,
        "tags": list(generation.tags),
        "cost": generation.cost,
        **_file_facts(generation.file, sha256, size, path.suffix),
    }


def _file_facts(file: MediaFile, sha256: str, size: int, suffix: str) -> dict[str, object]:
    types = {f".{extension}": content_type for extension, content_type in EXTENSIONS.values()}
    converted = suffix != f".{file.extension}"
    facts: dict[str, object] = {
        "content_type": types[suffix] if converted else file.content_type,
        "width": file.width,
        "height": file.height,
        "duration": file.duration,
        "average_colour": file.average_colour,
        "preview_hash": file.preview_hash,
        "size": size,
        "sha256": sha256,
    }
    # The copy is not the file that was saved, or somebody changed that: both are facts.
    return facts if sha256 == file.sha256 else {**facts, "sha256_when_saved": file.sha256}


def _cleaned(value: object, name: str = "") -> object:
    """Return a setting as it may leave this computer: no keys, no signatures in addresses, no home folder."""
    if _SECRET_NAME.search(name):
        return _MARK
    if isinstance(value, Mapping):
        return {str(key): _cleaned(item, str(key)) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(item) for item in value]
    if isinstance(value, str) and name != "prompt":
        return _without_home(_without_signature(value))
    return value


def _without_signature(text: str) -> str:
    if not re.match(r"(?i)https?://\S+$", text):
        return text
    try:
        parts = urlsplit(text)
    except ValueError:
        return _MARK
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def _without_home(text: str) -> str:
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
