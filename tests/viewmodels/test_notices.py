"""What the desktop is told: of each job, of all that ran together, of failures only, of nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal

from vitrine.domain.generation import Generation, GenerationType
from vitrine.domain.job import Job, JobState
from vitrine.domain.request import GenerationRequest
from vitrine.errors import Failure
from vitrine.viewmodels.notices import LONGEST, Notice, Notices
from vitrine.workers.task_worker import Tasks

IMAGE = GenerationRequest("demo", "m", GenerationType.TEXT_TO_IMAGE, "a  quiet\nvalley", {})
VIDEO = replace(IMAGE, type=GenerationType.TEXT_TO_VIDEO, prompt="clouds " * 60)


class Queue(QObject):
    """The signals of a queue, sent by hand in an order a real one has."""

    saved, changed, activity = Signal(object), Signal(object), Signal(object)


class Told:
    """Notices over such a queue, and what they told."""

    def __init__(self, choice: str) -> None:
        self.queue = Queue()
        self.tasks = Tasks()
        self.sent: list[tuple[str, str]] = []
        self.notices = Notices(self.queue, lambda: choice, self.tasks, self._notify)  # type: ignore[arg-type]
        self.seen: list[Notice] = []
        self.notices.told.connect(self.seen.append)

    def _notify(self, title: str, text: str, *, urgent: bool) -> bool:
        self.sent.append((title, text))
        return True

    def end(self, name: str, request: GenerationRequest = IMAGE, *, results: int = 1, failed: bool = False) -> None:
        job = Job(name, request, JobState.FAILED if failed else JobState.DONE, 0.0)
        if failed:
            words = "Google declined this prompt. You were not charged."
            job = replace(job, error=Failure("content-rejected", "Declined", words))
        for position in range(0 if failed else results):
            made = Generation(1, name, position, request.type, "me", "demo", "m", "", request.prompt, {}, 0.0)
            self.queue.saved.emit(made)
        self.queue.changed.emit(replace(job, state=JobState.RUNNING, error=None))
        self.queue.changed.emit(job)

    def titles(self) -> list[str]:
        return [notice.title for notice in self.seen]


def test_of_each_job(qtbot: object) -> None:
    told = Told("all")
    told.end("a")
    told.end("b", VIDEO)
    told.end("c", results=4)
    told.end("d", failed=True)
    assert told.titles()[:2] == ["An image is ready", "A video is ready"]
    assert "4 image" in told.titles()[2]
    assert told.seen[0] == Notice("An image is ready", "a quiet valley", name="a-0")
    assert told.seen[3] == Notice("Declined", "Google declined this prompt. You were not charged.", failed=True)
    assert len(told.seen[1].text) <= LONGEST
    assert told.seen[1].text.endswith("…")


def test_of_all_that_ran_together_once(qtbot: object) -> None:
    told = Told("batch")
    told.end("a")
    told.end("b", results=3)
    told.queue.activity.emit(1)
    assert told.seen == []
    told.end("c", failed=True)
    told.queue.activity.emit(0)
    told.queue.activity.emit(0)
    (notice,) = told.seen
    assert notice.title.startswith("4 result")
    assert notice.text.startswith("1 job")
    assert notice.failed
    told.end("d")
    told.queue.activity.emit(0)
    assert told.titles()[1:] == ["An image is ready"]


def test_of_failures_only(qtbot: object) -> None:
    told = Told("failures")
    told.end("a")
    told.end("b", failed=True)
    told.queue.activity.emit(0)
    assert told.titles() == ["Declined"]


def test_when_all_failed_it_says_so(qtbot: object) -> None:
    told = Told("batch")
    told.end("a", failed=True)
    told.end("b", failed=True)
    told.queue.activity.emit(0)
    assert told.titles()[0].startswith("2 job")
    assert told.seen[0].failed


def test_of_nothing(qtbot: object) -> None:
    told = Told("none")
    told.end("a")
    told.end("b", failed=True)
    told.queue.activity.emit(0)
    assert told.seen == []


@pytest.mark.parametrize("choice", ["all", "batch"])
def test_a_lost_connection_is_told(qtbot: object, choice: str) -> None:
    told = Told(choice)
    told.queue.changed.emit(Job("a", IMAGE, JobState.UNCONFIRMED, 0.0))
    told.queue.activity.emit(0)
    assert told.titles() == ["Lost connection"]


def test_a_cancelled_job_is_not_told(qtbot: object) -> None:
    told = Told("all")
    told.queue.changed.emit(Job("a", IMAGE, JobState.CANCELLED, 0.0))
    told.queue.activity.emit(0)
    assert told.seen == []


def test_a_message_is_sent_in_a_task(qtbot: object) -> None:
    told = Told("all")
    told.notices.send(Notice("An image is ready", "a quiet valley"))
    assert told.tasks.close()
    assert told.sent == [("An image is ready", "a quiet valley")]
