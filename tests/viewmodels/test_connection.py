"""Offline is found in what the studio's own requests meet, and in what the system says; nothing is sent for it."""

from __future__ import annotations

import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from samples import a_request
from vitrine.domain.job import Job, JobProgress, JobState, Stage, new_job_id
from vitrine.errors import Failure
from vitrine.viewmodels.connection import Connection

AWAY = Failure("no-connection", "No connection", "This computer could not reach it.", retryable=True)
REFUSED = Failure("key-refused", "Key refused", "It refused the key.")


def a_job(provider: str = "replicate", state: JobState = JobState.QUEUED, error: Failure | None = None) -> Job:
    request = dataclasses.replace(a_request(), provider=provider)
    return Job(new_job_id(), request, state, 0.0, error=error)


@pytest.fixture
def connection(qtbot: QtBot) -> Connection:
    return Connection()


def test_no_service_reached_is_offline_until_one_answers(qtbot: QtBot, connection: Connection) -> None:
    with qtbot.waitSignal(connection.changed) as told:
        connection.job_changed(a_job(error=AWAY))
    assert told.args == [True]
    with qtbot.waitSignals([connection.changed, connection.recovered]):
        connection.job_changed(a_job(state=JobState.RUNNING))
    assert not connection.offline


def test_one_service_that_answers_is_enough(connection: Connection) -> None:
    connection.job_changed(a_job("fal", JobState.RUNNING))
    connection.job_changed(a_job(error=AWAY))
    assert not connection.offline, "that one is away, the network is not"


def test_a_refusal_is_an_answer(connection: Connection) -> None:
    connection.job_changed(a_job(error=AWAY))
    connection.job_changed(a_job(error=REFUSED))
    assert not connection.offline


def test_the_demo_says_nothing_about_a_network(connection: Connection) -> None:
    connection.job_changed(a_job("demo", error=AWAY))
    assert not connection.offline
    connection.job_changed(a_job(error=AWAY))
    connection.job_changed(a_job("demo", JobState.DONE))
    assert connection.offline


def test_a_running_job_tells_by_its_progress(connection: Connection) -> None:
    job = a_job(state=JobState.RUNNING)
    connection.added([job])
    connection.progressed(JobProgress(job.id, Stage.GENERATING, note="away", trouble="no-connection"))
    assert connection.offline
    connection.progressed(JobProgress(job.id, Stage.GENERATING, 0.5))
    assert not connection.offline


def test_the_systems_word_decides(qtbot: QtBot, connection: Connection) -> None:
    connection.system_says(False)
    assert connection.offline
    connection.job_changed(a_job(state=JobState.RUNNING))
    assert connection.offline, "a late answer does not bring the network back"
    with qtbot.waitSignal(connection.recovered):
        connection.system_says(True)
    assert not connection.offline
    connection.job_changed(a_job(error=AWAY))
    assert not connection.offline, "the system is online: the service is away"
    connection.system_says(None)
    assert connection.offline


def test_asking_the_system_never_fails(connection: Connection) -> None:
    connection.watch_system()
    assert connection.offline in (True, False)
