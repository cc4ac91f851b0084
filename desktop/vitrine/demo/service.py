"""The service's state: predictions from create to wipe, without a word of HTTP. Thread-safe."""

from __future__ import annotations

import secrets
import threading
from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vitrine.demo.crew import Crew, Task
from vitrine.demo.drawing import Made, Progress, Undrawable, Work
from vitrine.demo.easel import CallableEasel, Easel, ProcessEasel, Stopped
from vitrine.demo.files import Files
from vitrine.demo.inputs import read_picture
from vitrine.demo.models import FILM, DemoModel
from vitrine.demo.prediction import ABORTED, CANCELED, FAILED, STARTING, SUCCEEDED, Prediction
from vitrine.demo.store import open_store, put_json, read_json
from vitrine.demo.validation import check_input
from vitrine.demo.wire import SECOND, new_id, not_found, now

MAX_RUN = 30 * 60 * SECOND
"""A prediction that runs longer fails, as at the real service."""

FORGET_AFTER = 7 * 24 * 3600 * SECOND
SWEEP_EVERY = 60 * SECOND

CONTENT_TYPES = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp", "mp4": "video/mp4"}


@dataclass(frozen=True, slots=True)
class Options:
    """How the service behaves.

    ``state`` is the folder that survives a restart (None: memory). ``work_seconds`` None draws; a number makes
    every prediction take exactly so long and give a tiny built-in result. ``keep_seconds`` is how long results
    are kept after completion (an hour at the real service). ``workers`` bounds how many are drawn at a time.
    """

    state: Path | None = None
    work_seconds: float | None = None
    keep_seconds: float = 3600.0
    workers: int = 2


class DemoService:
    """Predictions and files of the demo service. ``origin`` is set once its address is known."""

    def __init__(self, options: Options, draw: Callable[[Work, Progress], list[Made]] | None = None) -> None:
        self.origin = ""
        self.files = Files(open_store(options.state))
        self._options = options
        self._store = open_store(options.state)
        self._changed = threading.Condition()
        self._predictions: dict[str, Prediction] = {}
        self._order: list[Prediction] = []  # oldest first, by rising ``created``
        self._closing = False
        self._swept = 0

        def make_easel() -> Easel:
            return ProcessEasel() if draw is None else CallableEasel(draw)

        self._crew = Crew(make_easel, options.workers)
        self._load()

    def _load(self) -> None:
        for facts in read_json(self._store, "predictions"):
            try:
                prediction = Prediction.load(facts)
            except (TypeError, KeyError, StopIteration):
                continue
            self._predictions[prediction.id] = prediction
        self._order = sorted(self._predictions.values(), key=lambda p: p.created)

    def resume(self) -> None:
        """Go on with what an earlier run left unfinished."""
        for prediction in self._order:
            if not prediction.final and not prediction.timed:
                prediction.status, prediction.started, prediction.logs = STARTING, None, ""
                self._submit(prediction)

    def close(self) -> None:
        """Stop drawing and wake whoever waits; what is unfinished is taken up by the next run."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._crew.close()

    # ---- what the routes call ----

    def create(
        self, model: DemoModel, given: object, cancel_after: int | None = None, fate: Mapping[str, Any] | None = None
    ) -> Prediction:
        """Create a prediction; raise Problem 422 when the input does not fit the model."""
        values = check_input(model.schemas, given)
        seed = values.get("seed")
        with self._changed:
            self._sweep(now())
            created = max(now(), self._order[-1].created + 1 if self._order else 0)
            prediction = Prediction(
                id=new_id(),
                model=model.id,
                input=dict(given),  # type: ignore[call-overload]
                seed=secrets.randbelow(2**31) if seed is None else int(seed),
                created=created,
                origin=self.origin,
                deadline=None if cancel_after is None else created + cancel_after * SECOND,
                fate=dict(fate or {}),
            )
            self._set_time(prediction)
            self._keep(prediction)
            self._predictions[prediction.id] = prediction
            self._order.append(prediction)
        if not prediction.timed:
            self._submit(prediction)
        return prediction

    def _set_time(self, prediction: Prediction) -> None:
        fate, seconds = prediction.fate, self._options.work_seconds
        decided = bool(fate) and fate["do"] != "unknown-status"
        prediction.timed = decided or seconds is not None
        if prediction.timed and fate.get("do") != "never-finish":
            wanted = fate.get("seconds", seconds or 0.0)
            prediction.due = prediction.created + int(float(wanted) * SECOND)

    def find(self, prediction_id: str, *, polled: bool = False) -> Prediction:
        """Return a prediction as it stands; raise Problem 404 when it is unknown."""
        with self._changed:
            prediction = self._predictions.get(prediction_id)
            if prediction is None:
                raise not_found("resource")
            self._settle(prediction, now())
            prediction.polls += polled
            return prediction

    def wire(self, prediction: Prediction, *, fresh: bool = False, listed: bool = False) -> dict[str, Any]:
        """Return the prediction object as it is printed now."""
        with self._changed:
            if not fresh:
                self._settle(prediction, now())
            return prediction.wire(self.origin, fresh=fresh, listed=listed)

    def wait(self, prediction: Prediction, seconds: float) -> None:
        """Block until the prediction is over, at most so long."""
        end = now() + int(seconds * SECOND)
        with self._changed:
            while not self._settle(prediction, now()) and not self._closing:
                moments = [m for m in (end, prediction.due, prediction.deadline) if m is not None]
                if now() >= end:
                    return
                self._changed.wait(max(0.0, (min(moments) - now()) / SECOND))

    def cancel(self, prediction_id: str) -> Prediction:
        """Stop a prediction; one that is over stays as it is."""
        prediction = self.find(prediction_id)
        with self._changed:
            if not prediction.final:
                self._finish(prediction, CANCELED, now())
                self._crew.stop(prediction.id)
        return prediction

    def newest_first(self, after: int | None = None, before: int | None = None) -> list[Prediction]:
        """Return the predictions created at ``after`` or later and before ``before`` (nanoseconds since 1970)."""
        with self._changed:
            first = 0 if after is None else bisect_left(self._order, after, key=lambda p: p.created)
            last = len(self._order) if before is None else bisect_left(self._order, before, key=lambda p: p.created)
            return self._order[first:last][::-1]

    def runs(self, model: DemoModel) -> int:
        """Return how many predictions of a model are known."""
        with self._changed:
            return sum(prediction.model == model.id for prediction in self._order)

    def output(self, prediction_id: str, name: str) -> tuple[bytes, str]:
        """Return the bytes and content type of a result; raise Problem 404 when there is none (any more)."""
        prediction = self.find(prediction_id)
        content = None
        if name in prediction.outputs and not prediction.removed:
            stored = self._store.get("outputs", f"{prediction.id}-{name}")
            content = prediction.tiny_output(name) if prediction.timed else stored
        if content is None:
            raise not_found("file")
        return content, CONTENT_TYPES[name.rsplit(".", 1)[-1]]

    # ---- how time passes ----

    def _settle(self, prediction: Prediction, moment: int) -> bool:
        """Bring a prediction up to ``moment``, in the order in which things fell due; return whether it is over."""
        if prediction.final:
            self._wipe_when_old(prediction, moment)
            return True
        due = prediction.due if prediction.due is not None and prediction.due <= moment else None
        deadline = prediction.deadline
        if prediction.timed and prediction.started is None and prediction.fate.get("do") != "aborted":
            prediction.begin(prediction.created)
        if deadline is not None and deadline <= (moment if due is None else due):
            self._finish(prediction, ABORTED if prediction.started is None else CANCELED, deadline)
            self._crew.stop(prediction.id)
        elif due is not None:
            self._finish(prediction, prediction.timed_end(due), due)
            if prediction.fate.get("do") == "data-removed":
                self._wipe(prediction)
        elif prediction.started is not None and prediction.started + MAX_RUN < moment:
            prediction.error = "Prediction interrupted; it ran longer than 30 minutes"
            self._finish(prediction, FAILED, moment)
            self._crew.stop(prediction.id)
        elif prediction.timed and prediction.due is not None:
            whole = max(1, prediction.due - prediction.created)
            prediction.note_progress((moment - prediction.created) / whole, moment)
        return prediction.final

    def _finish(self, prediction: Prediction, status: str, moment: int) -> None:
        prediction.status, prediction.completed = status, moment
        self._keep(prediction)
        self._changed.notify_all()

    def _keep(self, prediction: Prediction) -> None:
        put_json(self._store, "predictions", prediction.id, prediction.dump())

    def _wipe_when_old(self, prediction: Prediction, moment: int) -> None:
        age = moment - (prediction.completed or moment)
        if not prediction.removed and age >= self._options.keep_seconds * SECOND:
            self._wipe(prediction)

    def _wipe(self, prediction: Prediction) -> None:
        for name in prediction.outputs:
            self._store.drop("outputs", f"{prediction.id}-{name}")
        prediction.removed, prediction.outputs, prediction.input, prediction.logs = True, [], {}, ""
        self._keep(prediction)

    def _sweep(self, moment: int) -> None:
        """Wipe and forget what is old, at most once a minute."""
        if moment - self._swept < SWEEP_EVERY:
            return
        self._swept = moment
        self.files.sweep()
        for prediction in list(self._order):
            over = self._settle(prediction, moment)
            if over and moment - prediction.created > FORGET_AFTER:
                self._wipe(prediction)
                self._store.drop("predictions", prediction.id)
                del self._predictions[prediction.id]
                self._order.remove(prediction)

    # ---- drawing, on the crew's threads ----

    def _submit(self, prediction: Prediction) -> None:
        self._crew.submit(Task(prediction.id, lambda easel: self._draw(prediction, easel)))

    def _draw(self, prediction: Prediction, easel: Easel) -> None:
        try:
            with self._changed:
                if self._settle(prediction, now()):
                    return
                prediction.begin(now())
            made = easel.draw(self._work(prediction), lambda fraction: self._progressed(prediction, fraction))
        except Stopped:
            return
        except Undrawable as refusal:
            with self._changed:
                if not self._closing and not self._settle(prediction, now()):
                    prediction.error = str(refusal)
                    self._finish(prediction, FAILED, now())
            return
        self._drawn(prediction, made)

    def _work(self, prediction: Prediction) -> Work:
        model = prediction.demo_model
        values = check_input(model.schemas, prediction.input)
        picture = read_picture(
            values.get(model.image_input),
            (self.origin, prediction.origin),
            self.files.content,
            lambda prediction_id, name: self.output(prediction_id, name)[0],
        )
        return Work(model.makes, values, prediction.seed, picture)

    def _progressed(self, prediction: Prediction, fraction: float) -> None:
        with self._changed:
            if self._closing or self._settle(prediction, now()):
                raise Stopped
            prediction.note_progress(fraction, now())

    def _drawn(self, prediction: Prediction, made: list[Made]) -> None:
        single = prediction.model == FILM.id
        names = [f"out.{m.extension}" if single else f"out-{place}.{m.extension}" for place, m in enumerate(made)]
        for name, result in zip(names, made, strict=True):
            self._store.put("outputs", f"{prediction.id}-{name}", result.content)
        with self._changed:
            if not self._settle(prediction, now()):
                prediction.note_progress(1.0, now())
                prediction.outputs = names
                self._finish(prediction, SUCCEEDED, now())
                return
        for name in names:
            self._store.drop("outputs", f"{prediction.id}-{name}")
