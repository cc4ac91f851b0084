"""The benchmarks' baseline of a job does the whole job, and commits as often as the studio does."""

import hashlib
import sys
from contextlib import closing
from pathlib import Path

import pytest

from vitrine.demo.models import PAINTER
from vitrine.demo.server import serve
from vitrine.domain.generation import GenerationType
from vitrine.domain.job import JobState
from vitrine.domain.request import GenerationRequest
from vitrine.paths import Paths
from vitrine.studio import DEMO, Studio

PROMPT = "a quiet valley at dawn"
SETTINGS = {"prompt": PROMPT, "seed": 7}
COMMITS = 8


class Commits:
    """Counts what a connection commits: each COMMIT, and each writing statement that stands alone."""

    def __init__(self, connection) -> None:
        self.count = 0
        self._open = False
        connection.set_trace_callback(self._saw)

    def _saw(self, statement: str) -> None:
        word = statement.split(None, 1)[0].upper()
        if word == "BEGIN":
            self._open = True
        elif word == "COMMIT":
            self._open = False
            self.count += 1
        elif word in ("INSERT", "UPDATE", "DELETE") and not self._open:
            self.count += 1


@pytest.fixture
def by_hand(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1] / "bench"))
    import by_hand

    yield by_hand
    sys.modules.pop("by_hand")


@pytest.fixture
def demo():
    with serve() as demo:
        yield demo


def test_the_script_does_the_whole_job(by_hand, demo, tmp_path):
    with closing(by_hand.Script(tmp_path, demo.base_url, demo.token, PAINTER.version)) as script:
        commits = Commits(script.database)
        job = script.carry(PAINTER.id, PROMPT, SETTINGS)
        assert commits.count == COMMITS
        state, remote_id = script.database.execute("SELECT state, remote_id FROM job WHERE id=?", (job,)).fetchone()
        path, sha256, width, preview, stored_at = script.database.execute(
            "SELECT path, sha256, width, preview, stored_at FROM output WHERE job=?", (job,)
        ).fetchone()
        durable = {
            name: script.database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
        }
    assert (state, len(demo.requests("create"))) == ("done", 1)
    assert remote_id
    assert hashlib.sha256(Path(path).read_bytes()).hexdigest() == sha256
    assert (width, len(preview)) == (16, 28)
    assert stored_at
    assert durable == {"journal_mode": "wal", "synchronous": 2}


def test_the_studio_commits_as_often(demo, tmp_path):
    class Elsewhere:
        base_url, token = demo.base_url, demo.token

        def stop(self) -> None:
            pass

    with closing(Studio(Paths.under(tmp_path), {})) as studio:
        studio._demo = Elsewhere()
        request = GenerationRequest(
            DEMO, PAINTER.id, GenerationType.TEXT_TO_IMAGE, PROMPT, SETTINGS, version=PAINTER.version, estimate=0.0
        )
        commits = Commits(studio.library._database.connection())
        (job,) = studio.library.jobs.add([request])
        assert studio.carry(job.id).state is JobState.DONE
        assert commits.count == COMMITS
