"""The thread of an import: it tells what arrives, stops when told, and lets nothing out but words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hostile_files import encoded, picture
from vitrine.domain.imported import ImportPlan, ImportTally
from vitrine.errors import DiskFull
from vitrine.importing import Watcher
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.paths import Paths
from vitrine.studio import Studio
from vitrine.workers.import_worker import ImportWorker
from vitrine.workers.picture_maker import examine

PLAN = ImportPlan(Path("/nowhere"))
Check = Callable[[], None]


def test_results_arrive_with_their_thumbnails(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.jpg").write_bytes(encoded("JPEG", picture(400 + number, 300)))
    studio = Studio(Paths.under(tmp_path / "home"), {}, serves_links=False)
    store = ThumbnailStore(studio.paths.thumbnails)

    def carry(plan: ImportPlan, check: Check, watcher: Watcher) -> ImportTally:
        return studio.import_folder(plan, check, watcher, examine, store.keep)

    worker = ImportWorker(ImportPlan(folder), carry, studio.library.session)
    arrived: list[str] = []
    worker.arrived.connect(lambda written: arrived.extend(result.name for result in written.new))
    with qtbot.waitSignal(worker.ended, timeout=20_000) as ended:
        worker.start()
    qtbot.waitUntil(lambda: len(arrived) == 4)
    assert worker.wait(5000)
    assert ended.args is not None
    assert ended.args[0].imported == 4
    assert set(store.get_many(arrived, 192)) == set(arrived)
    store.close()
    studio.close()


def test_told_to_stop_it_ends(qtbot: QtBot) -> None:
    def carry(_: ImportPlan, check: Check, __: Watcher) -> ImportTally:
        while True:
            check()

    worker = ImportWorker(PLAN, carry)
    worker.start()
    with qtbot.waitSignal(worker.ended) as ended:
        worker.stop()
    assert worker.wait(5000)
    assert ended.args is not None
    assert ended.args[0].stopped


def test_an_error_is_told(qtbot: QtBot) -> None:
    def carry(*_: object) -> ImportTally:
        raise DiskFull("Disk full", "This disk is full.")

    worker = ImportWorker(PLAN, carry)
    with qtbot.waitSignal(worker.failed) as failed:
        worker.start()
    assert worker.wait(5000)
    assert failed.args is not None
    assert failed.args[0].code == "disk-full"


@pytest.mark.allow_warnings("unforeseen exception in an import")
def test_what_nobody_foresaw_is_told_as_our_fault(qtbot: QtBot) -> None:
    def carry(*_: object) -> ImportTally:
        raise ZeroDivisionError

    worker = ImportWorker(PLAN, carry)
    with qtbot.waitSignal(worker.failed) as failed:
        worker.start()
    assert worker.wait(5000)
    assert failed.args is not None
    assert failed.args[0].code == "bug"
