"""Drawing: queue, progress, cancel, input pictures, restart; with a drawing of the test's and with the child."""

from __future__ import annotations

import base64
import io
import threading
from pathlib import Path

import pytest
from PIL import Image

from vitrine.demo.crew import Crew, Task
from vitrine.demo.drawing import Made, Undrawable, Work, film_size, open_picture, picture_size
from vitrine.demo.easel import CallableEasel, ProcessEasel, Stopped
from vitrine.demo.models import FILM
from vitrine.demo.prediction import progress_line
from vitrine.demo.server import serve


def png(width: int = 32, height: int = 16, colour: str = "teal") -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(buffer, "PNG")
    return buffer.getvalue()


class Drawing:
    """A drawing in the hands of the test: it goes on when told to."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.go_on = threading.Semaphore(0)
        self.works: list[Work] = []

    def __call__(self, work: Work, progress) -> list[Made]:
        self.works.append(work)
        progress(0.25)
        self.begun.release()
        while not self.go_on.acquire(timeout=0.01):
            progress(0.25)  # as a painter does: here it learns that nobody wants the picture any more
        progress(0.5)
        count = work.values.get("num_outputs", 1)
        return [Made(f"{work.seed} {place}".encode(), "png") for place in range(count)]


@pytest.fixture
def drawing():
    drawing = Drawing()
    yield drawing
    drawing.go_on.release(100)


def test_a_drawing_goes_through_its_states_and_its_log_tells_the_truth(drawing, connect):
    with serve(draw=drawing) as server:
        api = connect(server)
        created = api.created(seed=9, num_outputs=2)
        assert created["status"] == "starting"
        drawing.begun.acquire()
        running = api.get(created["urls"]["get"])
        assert (running["status"], running["output"]) == ("processing", None)
        assert running["logs"].splitlines()[0] == "Using seed: 9"
        assert running["logs"].splitlines()[-1].startswith(" 25%|██▌       | 5/20 [")
        drawing.go_on.release()
        done = api.finished(created)
        assert done["logs"].splitlines()[-1].startswith("100%|")
        assert [api.call("GET", url).content for url in done["output"]] == [b"9 0", b"9 1"]
        assert drawing.works[0].values["megapixels"] == "0.5", "the painter gets the defaults"


def test_no_more_are_drawn_at_a_time_than_workers_and_the_rest_wait_in_order(drawing, connect):
    with serve(draw=drawing, workers=2) as server:
        api = connect(server)
        created = [api.created(seed=n) for n in range(4)]
        drawing.begun.acquire()
        drawing.begun.acquire()
        assert [api.get(c["urls"]["get"])["status"] for c in created] == ["processing"] * 2 + ["starting"] * 2
        drawing.go_on.release(4)
        assert all(api.finished(c)["status"] == "succeeded" for c in created)
        assert {work.seed for work in drawing.works[:2]} == {0, 1}


def test_cancelling_stops_the_work_and_frees_the_worker(drawing, connect):
    with serve(draw=drawing, workers=1) as server:
        api = connect(server)
        first, second, third = (api.created(seed=n) for n in range(3))
        drawing.begun.acquire()
        assert api.call("POST", second["urls"]["cancel"]).json()["status"] == "canceled"
        assert api.call("POST", first["urls"]["cancel"]).json()["status"] == "canceled"
        drawing.go_on.release(2)
        assert api.finished(third)["status"] == "succeeded"
        assert [work.seed for work in drawing.works] == [0, 2], "what waited and was cancelled is never drawn"
        assert api.get(first["urls"]["get"])["output"] is None


def test_a_queued_prediction_past_its_deadline_is_aborted(drawing, connect):
    with serve(draw=drawing, workers=1) as server:
        api = connect(server)
        api.created()
        drawing.begun.acquire()
        waiting = api.created({"Cancel-After": "5s"})
        server.service.find(waiting["id"]).deadline = 1
        done = api.get(waiting["urls"]["get"])
        assert done["status"] == "aborted"
        assert "started_at" not in done


def test_a_drawing_over_half_an_hour_fails(drawing, connect):
    with serve(draw=drawing) as server:
        api = connect(server)
        created = api.created()
        drawing.begun.acquire()
        server.service.find(created["id"]).started -= 31 * 60 * 10**9
        assert api.get(created["urls"]["get"])["status"] == "failed"


def test_unfinished_drawings_go_on_after_a_restart(tmp_path: Path, drawing, connect):
    with serve(state=tmp_path, draw=drawing, workers=1) as server:
        api = connect(server)
        created = [api.created(seed=n) for n in (1, 2)]
        drawing.begun.acquire()
        drawing.go_on.release()  # the end of the server stops it at its next progress, or lets it finish
    drawing.go_on.release(10)
    with serve(state=tmp_path, draw=drawing) as server:
        api = connect(server)
        done = [api.finished(c) for c in created]
        assert [api.call("GET", d["output"][0]).content for d in done] == [b"1 0", b"2 0"]
    with serve(state=tmp_path, draw=drawing) as server:
        assert connect(server).call("GET", done[0]["output"][0]).content == b"1 0", "results are kept in the folder"


# ---- input pictures ----


def seen(api, drawing, **values) -> bytes | None:
    drawing.go_on.release()
    done = api.finished(api.created(**values))
    assert done["status"] == "succeeded", done["error"]
    return drawing.works[-1].picture


def test_input_pictures_come_from_data_uris_files_and_results(drawing, connect):
    content = png()
    with serve(draw=drawing) as server:
        api = connect(server)
        assert seen(api, drawing) is None
        encoded = base64.b64encode(content).decode()
        assert seen(api, drawing, image=f"data:image/png;base64,{encoded}") == content
        assert seen(api, drawing, image="data:text/plain,a%20b") == b"a b"
        file = api.call("POST", "/files", files={"content": ("a.png", content)}).json()
        assert seen(api, drawing, image=file["urls"]["get"]) == content
        drawing.go_on.release()
        result = api.finished(api.created(seed=5))["output"][0]
        assert seen(api, drawing, image=result) == b"5 0"


@pytest.mark.parametrize(
    ("image", "words"),
    [
        ("https://example.com/a.png", "asks no other host"),
        ("http://127.0.0.1:1/v1/files/x", "asks no other host"),
        ("file:///etc/passwd", "asks no other host"),
        ("{origin}/v1/account", "asks no other host"),
        ("{origin}/v1/files/unknown", "not here any more"),
        ("{origin}/delivery/unknown/out-0.png", "not here any more"),
        ("data:image/png;base64,!!", "cannot be read"),
        ("data:image/png", "without data"),
    ],
)
def test_an_input_picture_from_elsewhere_fails_in_words(drawing, connect, image, words):
    with serve(draw=drawing) as server:
        done = (api := connect(server)).finished(api.created(image=image.format(origin=server.origin)))
        assert done["status"] == "failed"
        assert words in done["error"]
        assert drawing.works == []


def test_hostile_pictures_are_refused_in_words(monkeypatch):
    assert open_picture(png(8, 4)).size == (8, 4)
    bomb = png(8000, 5001)
    for content, words in (
        (b"", "damaged or no picture"),
        (b"%PDF-1.7 nothing", "damaged or no picture"),
        (png()[:40], "damaged or no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "damaged or no picture"),
        (bomb, "over 40 megapixels"),
    ):
        with pytest.raises(Undrawable, match=words):
            open_picture(content)
    monkeypatch.setattr("vitrine.demo.drawing.MAX_PICTURE_BYTES", 10)
    with pytest.raises(Undrawable, match="MB"):
        open_picture(png())


# ---- sizes and logs ----


def test_sizes_follow_ratio_and_resolution():
    assert picture_size(1, 0.25) == (512, 512)
    assert picture_size(1, 1) == (1024, 1024)
    assert picture_size(16 / 9, 0.5) == (960, 544)
    assert film_size(16 / 9, 360) == (640, 360)
    assert film_size(9 / 16, 720) == (720, 1280)
    assert film_size(1, 480) == (480, 480)


def test_progress_lines_look_like_tqdm():
    assert progress_line(0.25, 1.0) == " 25%|██▌       | 5/20 [00:01<00:03,  5.00it/s]"
    assert progress_line(0, 0) == "  0%|          | 0/20 [00:00<?, ?it/s]"
    assert progress_line(1, 61) == "100%|██████████| 20/20 [01:01<00:00,  0.33it/s]"


# ---- the crew and the child ----


def test_the_crew_grows_with_the_work_and_goes_when_idle():
    done = threading.Semaphore(0)
    crew = Crew(lambda: CallableEasel(lambda work, progress: []), 2, idle_seconds=0.01)
    for round_ in range(3):
        for number in range(5):
            crew.submit(Task(f"{round_}-{number}", lambda easel: done.release()))
        for _ in range(5):
            assert done.acquire(timeout=10)
    for thread in list(crew._threads):
        thread.join(10)
    assert crew._threads == set()
    crew.close()


def test_the_child_refuses_in_words_and_goes_on():
    easel = ProcessEasel()
    try:
        for _ in range(2):
            with pytest.raises(Undrawable, match="damaged or no picture"):
                easel.draw(Work("image", {"num_outputs": 1}, 1, b"no picture"), lambda fraction: None)
    finally:
        easel.close()


def test_a_child_that_dies_or_says_nonsense_is_a_failed_drawing():
    import sys

    for script in ("pass", "print('hello')", "import sys; sys.stdin.buffer.read(1); sys.exit(3)"):
        easel = ProcessEasel([sys.executable, "-c", script])
        with pytest.raises(Undrawable, match="ended unexpectedly"):
            easel.draw(Work("image"), lambda fraction: None)
        easel.close()


def test_stopping_kills_the_child_at_once_and_the_next_work_gets_a_new_one():
    import sys

    script = "import pickle, sys, time\nwhile True:\n pickle.load(sys.stdin.buffer)\n"
    script += " pickle.dump(('progress', .1), sys.stdout.buffer); sys.stdout.flush(); time.sleep(1000)"
    easel = ProcessEasel([sys.executable, "-c", script])
    for _ in range(2):
        begun = threading.Event()
        stopper = threading.Thread(target=lambda begun=begun: (begun.wait(), easel.stop()))
        stopper.start()
        with pytest.raises(Stopped):
            easel.draw(Work("image"), lambda fraction, begun=begun: begun.set())
        stopper.join()
    easel.close()


def test_the_real_painter_draws_the_same_again(connect):
    with serve(work_seconds=None) as server:
        api = connect(server)
        asked = {"prompt": "a lighthouse at dusk", "seed": 11, "megapixels": "0.25", "output_format": "webp"}
        done = [api.finished(api.created(**asked)) for _ in range(2)]
        assert [d["error"] for d in done] == [None, None]
        first, second = (api.call("GET", d["output"][0]) for d in done)
        assert first.headers["Content-Type"] == "image/webp"
        assert first.content == second.content
        picture = Image.open(io.BytesIO(first.content))
        assert (picture.format, picture.size) == ("WEBP", (512, 512))
        film = {"prompt": "waves", "seed": 1, "duration": 2, "first_frame_image": done[0]["output"][0]}
        made = api.call("POST", f"/models/{FILM.id}/predictions", json={"input": film}).json()
        running = api.when(made, lambda p: p["status"] != "starting")
        assert running["status"] == "processing", running
        clip = api.finished(running)
        assert clip["error"] is None
        assert api.call("GET", clip["output"]).content[4:8] == b"ftyp"
