"""The doctor: what this computer's studio is made of and whether each part works. Nothing secret is told."""

from __future__ import annotations

import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vitrine import __version__
from vitrine.errors import CredentialError, StudioError
from vitrine.paths import Paths
from vitrine.providers.registry import providers
from vitrine.storage.base import CheckState
from vitrine.studio import DEMO, Studio

_PACKAGES = ("PySide6-Essentials", "boto3", "requests", "peewee", "keyring", "pillow", "av")


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; ``ok`` is None where there is nothing to judge."""

    subject: str
    message: str
    ok: bool | None = None


def examine(paths: Paths) -> Iterator[Finding]:
    """Yield what is found, part by part; a part that fails does not keep the next from being looked at."""
    yield from _versions()
    yield from _places(paths)
    try:
        studio = Studio(paths)
    except StudioError as error:
        yield Finding("library", f"{error.message} {error.hint}", ok=False)
        return
    try:
        yield from _library(studio)
        yield Finding("keyring", studio.credentials.describe())
        yield from _storage(studio)
        yield from _providers(studio)
    finally:
        studio.close()


def facts(paths: Paths) -> str:
    """Return versions and folders as text for a report; nothing is opened and nobody is asked."""
    return "\n".join(f"{found.subject}: {found.message}" for part in (_versions(), _places(paths)) for found in part)


def _versions() -> Iterator[Finding]:
    from importlib.metadata import PackageNotFoundError, version

    yield Finding("vitrine", __version__)
    yield Finding(
        "system", f"{platform.platform()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    )
    for name in _PACKAGES:
        try:
            yield Finding(name, version(name))
        except PackageNotFoundError:
            frozen = getattr(sys, "frozen", False)
            yield Finding(name, "bundled" if frozen else "not installed", ok=None if frozen else False)


def _places(paths: Paths) -> Iterator[Finding]:
    for subject, path in (("settings", paths.settings), ("library", paths.library), ("logs", paths.logs)):
        yield Finding(subject, str(path))
    existing = next(folder for folder in (paths.data, *paths.data.parents) if folder.exists())
    free = shutil.disk_usage(existing).free
    yield Finding("free space", f"{free / 1e9:,.1f} GB", ok=free > 1e9)


def _library(studio: Studio) -> Iterator[Finding]:
    problems = studio.library.problems()
    figures = studio.library.results.statistics()
    waiting = len(studio.library.jobs.unfinished())
    sound = f"sound; {figures.results} results, {waiting} unfinished jobs"
    yield Finding("database", "; ".join(problems) or sound, ok=not problems)


def _storage(studio: Studio) -> Iterator[Finding]:
    from vitrine.storage.s3_client import effective_environment

    for name, value in effective_environment().items():
        yield Finding(name, value)
    try:
        storage = studio.storage
        for step in storage.check():
            if step.state is CheckState.RUNNING:
                continue
            good = {CheckState.FAILED: False, CheckState.PASSED: True}.get(step.state)
            yield Finding(f"{storage.name}", f"{step.name}: {step.message or step.state.value}", ok=good)
    except StudioError as error:
        yield Finding("storage", f"{error.message} {error.hint}", ok=False)


def _providers(studio: Studio) -> Iterator[Finding]:
    yield _asked("Demo painter", lambda: studio.provider(DEMO).check().name)
    for id, info in providers().items():
        try:
            if info.credential is not None:
                secret = studio.credentials.get(info.credential.name, info.environment)
                if secret is None:
                    yield Finding(info.name, "no key set")
                    continue
                yield Finding(info.name, f"key from {secret.source.value}")
        except CredentialError as error:
            yield Finding(info.name, error.message)
            continue
        yield _asked(info.name, lambda id=id: studio.provider(id).check().name)  # type: ignore[misc]


def _asked(subject: str, question: Callable[[], str]) -> Finding:
    try:
        return Finding(subject, f"answers as {question()}", ok=True)
    except StudioError as error:
        return Finding(subject, f"{error.message} {error.hint}".strip(), ok=False)
