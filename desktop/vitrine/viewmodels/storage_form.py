"""StorageForm: where results are kept; a bucket is used only after its connection test has passed.

Keys typed here go to the credential store when the bucket is saved; until then they only go to the test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from vitrine.credentials import S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, Secret, Source
from vitrine.durable import refusal
from vitrine.errors import LibraryError, StudioError
from vitrine.settings import Settings
from vitrine.storage.base import CheckState, CheckStep
from vitrine.viewmodels.keys import masked
from vitrine.viewmodels.storage_steps import S3_STEPS
from vitrine.viewmodels.telling import told_error
from vitrine.workers.task_worker import Tasks

translate = QCoreApplication.translate
KEYS = (S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY)
Stored = tuple[dict[str, str], str]
"""Stored keys, masked, by name, and where the last of them is."""
_OPTIONS = tuple(name for name in Settings.fields() if name.startswith("s3_"))


@dataclass(frozen=True, slots=True)
class BucketDoor:
    """The way to buckets and keys. Everything blocks and is called in tasks only.

    ``check(settings, keys)`` tests the bucket that ``settings`` describe, with the typed ``keys`` by name in place
    of stored ones; ``profiles()`` lists the AWS tools' profiles; ``space()`` returns the results folder and the
    bytes that are free on its disk.
    """

    check: Callable[[Settings, Mapping[str, str]], Iterator[CheckStep]]
    get_key: Callable[[str], Secret | None]
    set_key: Callable[[str, str], Source]
    profiles: Callable[[], list[str]]
    space: Callable[[], tuple[Path, int]]


class StorageForm(QObject):
    """The storage section of the settings.

    Signals:
        loaded(): profiles, free space and stored keys are known.
        changed(): the draft, its problems, or what can be done with it is new.
        steps_changed(): a step of the connection test is another one.
        saved(): the settings are written: results go there from now on.
        failed(object): the StudioError of something that could not be read or written.
    """

    loaded = Signal()
    changed = Signal()
    steps_changed = Signal()
    saved = Signal()
    failed = Signal(object)
    _stepped = Signal(object, object)

    def __init__(
        self, tasks: Tasks, settings: Callable[[], Settings], change: Callable[..., Settings], door: BucketDoor
    ) -> None:
        """``settings`` returns the options in use; ``change(**options)`` writes some of them and blocks."""
        super().__init__()
        self._tasks = tasks
        self._settings = settings
        self._change = change
        self._door = door
        self._draft: dict[str, object] = {}
        self._typed: dict[str, str] = {}
        self._run = 0
        self._passed: object = None
        self.steps: list[CheckStep] = []
        """The steps of the connection test as far as they are known; empty before the first one."""
        self.testing = False
        self.saving = False
        self.problems: dict[str, str] = {}
        self.profiles: list[str] = []
        self.folder = Path()
        self.free: int | None = None
        self.masked: dict[str, str] = {}
        self.key_place = ""
        """Where the stored secret key is: ``keyring``, ``environment`` or ``session``; empty when there is none."""
        self.kept_until_quit = False
        self._stepped.connect(self._on_step)

    # ---- reading ----

    @property
    def in_use(self) -> str:
        """Return where results are kept now: ``folder`` or ``s3``."""
        return self._settings().storage

    @property
    def bucket_in_use(self) -> str:
        """Return the bucket in use, empty for the folder."""
        return self._settings().s3_bucket if self.in_use == "s3" else ""

    def value(self, name: str) -> object:
        """Return an option of the draft."""
        return self._draft.get(name, getattr(self._settings(), name))

    def key(self, name: str) -> str:
        """Return a key as typed, empty when none was."""
        return self._typed.get(name, "")

    @property
    def passed(self) -> bool:
        """Return whether the connection test has passed for exactly this draft."""
        return self._passed is not None and self._passed == self._fingerprint()

    @property
    def can_save(self) -> bool:
        """Return whether the bucket can be used: tested, passed, unchanged since."""
        return self.passed and not self.testing and not self.saving

    # ---- filling in ----

    def load(self) -> None:
        """Read profiles, stored keys and free space; ``loaded`` follows."""
        door = self._door

        def read() -> tuple[list[str], tuple[Path, int], Stored]:
            return door.profiles(), door.space(), _stored(door)

        def known(found: tuple[list[str], tuple[Path, int], Stored]) -> None:
            self.profiles, (self.folder, self.free), (self.masked, self.key_place) = found
            self.loaded.emit()

        self._tasks.run(read, known, self.failed.emit)

    def set(self, name: str, value: object) -> None:
        """Take an option as entered."""
        self._draft[name] = value
        self._settle(name)

    def set_key(self, name: str, value: str) -> None:
        """Take a key as typed; an empty one keeps what is stored."""
        if value:
            self._typed[name] = value
        else:
            self._typed.pop(name, None)
        self._settle(name)

    # ---- testing and saving ----

    def test(self) -> None:
        """Run the connection test on the draft; ``steps_changed`` follows for each step."""
        if self.testing or not self._check_problems():
            return
        self._run += 1
        self.testing = True
        self.steps = []
        self._passed = None
        run, settings, typed, told = self._run, self._settings_of_draft(), dict(self._typed), self._fingerprint()

        def work() -> None:
            for step in self._door.check(settings, typed):
                self._stepped.emit(run, step)

        def over(_: object) -> None:
            self.testing = False
            good = (CheckState.PASSED, CheckState.ADVICE)
            self._passed = told if self.steps and all(step.state in good for step in self.steps) else None
            self.steps_changed.emit()
            self.changed.emit()

        self._tasks.run(work, over, self._on_check_failed)
        self.steps_changed.emit()
        self.changed.emit()

    def save(self) -> None:
        """Keep the keys, write the settings and use the bucket; only after a passed test."""
        if not self.can_save:
            return
        options = {name: getattr(self._settings_of_draft(), name) for name in _OPTIONS}
        typed = {} if options["s3_profile"] else dict(self._typed)
        door = self._door

        def work() -> tuple[bool, Stored]:
            sources = [door.set_key(name, value) for name, value in typed.items()]
            self._write(storage="s3", **options)
            return Source.SESSION in sources, _stored(door)

        def written(outcome: tuple[bool, Stored]) -> None:
            self.kept_until_quit, (self.masked, self.key_place) = outcome
            self._typed.clear()
            self._draft.clear()
            self._passed = self._fingerprint()
            self._end_saving()
            self.saved.emit()

        self._begin_saving(work, written)

    def use_folder(self) -> None:
        """Keep results on this computer only; what is in the bucket stays there."""
        self._begin_saving(lambda: self._write(storage="folder"), self._on_written)

    def set_folder(self, folder: Path) -> None:
        """Keep new results in another folder; those made before stay where they are."""

        def work() -> None:
            _try_folder(folder)
            self._write(results_folder=str(folder))

        def written(_: object) -> None:
            self._on_written(None)
            self.load()

        self._begin_saving(work, written)

    # ---- inside ----

    def _settle(self, name: str) -> None:
        self.problems.pop(name, None)
        self.changed.emit()

    def _settings_of_draft(self) -> Settings:
        drafted = {name: value.strip() if isinstance(value, str) else value for name, value in self._draft.items()}
        return replace(self._settings(), **drafted)  # type: ignore[arg-type]

    def _fingerprint(self) -> object:
        settings = self._settings_of_draft()
        return tuple(getattr(settings, name) for name in _OPTIONS), tuple(sorted(self._typed.items()))

    def _check_problems(self) -> bool:
        settings = self._settings_of_draft()
        self.problems = {}
        if not settings.s3_bucket:
            self.problems["s3_bucket"] = translate("StorageForm", "Write the bucket's name first.")
        if not settings.s3_profile and len(self._typed) == 1:
            missing = next(name for name in KEYS if name not in self._typed)
            self.problems[missing] = translate("StorageForm", "Both keys belong together: enter this one too.")
        self.changed.emit()
        return not self.problems

    def _on_step(self, run: int, step: CheckStep) -> None:
        if run != self._run:
            return
        if self.steps and self.steps[-1].name == step.name:
            self.steps[-1] = step
        else:
            self.steps.append(step)
        self.steps_changed.emit()

    def _on_check_failed(self, error: StudioError) -> None:
        self.testing = False
        words = told_error(error)
        if self.steps and self.steps[-1].state is CheckState.RUNNING:
            self.steps[-1] = replace(self.steps[-1], state=CheckState.FAILED, message=words)
        else:
            self.steps.append(CheckStep(S3_STEPS[0], CheckState.FAILED, 0, words))
        self.steps_changed.emit()
        self.changed.emit()

    def _begin_saving(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        if self.saving:
            return
        self.saving = True
        self.changed.emit()

        def refused(error: StudioError) -> None:
            self._end_saving()
            self.failed.emit(error)

        self._tasks.run(work, then, refused)

    def _on_written(self, _: object) -> None:
        self._end_saving()
        self.saved.emit()

    def _end_saving(self) -> None:
        self.saving = False
        self.changed.emit()

    def _write(self, **options: object) -> None:
        try:
            self._change(**options)
        except OSError as error:
            raise LibraryError(
                "Not saved", f"The settings could not be written: {error.strerror}. The old ones stay.",
                "Check the disk, then try again.", details=str(error),
            ) from error  # fmt: skip


def _stored(door: BucketDoor) -> Stored:
    """Return the stored keys, masked, and where the secret one is; a keyring that cannot be asked has none to show."""
    found, place = {}, ""
    for name in KEYS:
        try:
            secret = door.get_key(name)
        except StudioError:
            continue
        if secret is not None:
            found[name] = masked(secret.value) if name == S3_ACCESS_KEY_ID else masked("")
            place = secret.source.value
    return found, place


def _try_folder(folder: Path) -> None:
    """Make the folder and write to it; raise FolderNotWritable, DiskFull or LibraryError."""
    probe = folder / ".vitrine-check"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"x")
        probe.unlink()
    except OSError as error:
        raise refusal(error, folder) from error
