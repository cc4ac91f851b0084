"""One prediction: its facts, how they are kept on disk, and how they look on the wire."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from vitrine.demo.models import FILM, MODELS, DemoModel
from vitrine.demo.tiny import tiny_clip, tiny_png
from vitrine.demo.wire import SECOND, timestamp

STARTING, PROCESSING = "starting", "processing"
SUCCEEDED, FAILED, CANCELED, ABORTED = "succeeded", "failed", "canceled", "aborted"
FINAL = frozenset({SUCCEEDED, FAILED, CANCELED, ABORTED})

_STEPS = 20
_EIGHTHS = " ▏▎▍▌▋▊▉"


@dataclass(slots=True)
class Prediction:
    """A prediction's facts. All moments are nanoseconds since 1970; the service's lock guards every change.

    ``timed`` predictions are not drawn: they are over at ``due`` (None: never) and give a tiny built-in result.
    ``outputs`` are file names. ``origin`` is the service's address when it was created. ``fate`` is the fault
    rule that decides about it, empty for the normal course; ``polls`` counts the gets that showed a false status.
    """

    id: str
    model: str
    input: dict[str, Any]
    seed: int
    created: int
    origin: str
    status: str = STARTING
    started: int | None = None
    completed: int | None = None
    timed: bool = False
    due: int | None = None
    deadline: int | None = None
    logs: str = ""
    error: str | None = None
    outputs: list[str] = field(default_factory=list)
    removed: bool = False
    fate: dict[str, Any] = field(default_factory=dict)
    polls: int = 0

    @property
    def final(self) -> bool:
        """Return whether nothing changes any more."""
        return self.status in FINAL

    @property
    def demo_model(self) -> DemoModel:
        """Return the model this prediction runs."""
        return next(model for model in MODELS if model.id == self.model)

    def dump(self) -> dict[str, Any]:
        """Return the facts as JSON values."""
        return asdict(self)

    @classmethod
    def load(cls, facts: Mapping[str, Any]) -> Prediction:
        """Return the prediction of :meth:`dump`; raise TypeError, KeyError or StopIteration when it is none."""
        prediction = cls(**facts)
        _ = prediction.demo_model
        return prediction

    def tiny_output(self, name: str) -> bytes:
        """Return the built-in result of a timed prediction: unique, and the same each time it is asked for."""
        made = tiny_clip if self.model == FILM.id else tiny_png
        return made(f"demo {self.id} {name}")

    def begin(self, moment: int) -> None:
        """Start running."""
        self.status, self.started = PROCESSING, moment
        self.logs = f"Using seed: {self.seed}\n"
        self.note_progress(0.0, moment)

    def timed_end(self, moment: int) -> str:
        """Return the status that a timed prediction ends with, and set its outputs or its error."""
        decided = self.fate.get("do")
        if decided == "fail":
            self.error = str(self.fate.get("error", "The model failed."))
        status = {"fail": FAILED, "aborted": ABORTED, "canceled": CANCELED}.get(str(decided), SUCCEEDED)
        if status == SUCCEEDED:
            count = int(self.input.get("num_outputs", 1))
            film = self.model == FILM.id
            self.outputs = ["out.mp4"] if film else [f"out-{place}.png" for place in range(count)]
            self.note_progress(1.0, moment)
        return status

    def note_progress(self, fraction: float, moment: int) -> None:
        """Let the log grow by a line as real models print it, when the bar has moved."""
        line = progress_line(fraction, (moment - (self.started or self.created)) / SECOND)
        head = line.split("[", 1)[0]
        if head not in self.logs:
            self.logs += line + "\n"

    def wire(self, base: str, *, fresh: bool = False, listed: bool = False) -> dict[str, Any]:
        """Return the prediction object as the service at ``base`` prints it.

        ``fresh`` is the answer to a create, which leaves out what is not known yet; ``listed`` is an entry of a
        listing, which has no logs. Both print times with a precision of their own, as the real service does.
        """
        digits = 3 if fresh else 6
        url = f"{base}/v1/predictions/{self.id}"
        printed: dict[str, Any] = {
            "id": self.id,
            "model": self.model,
            "version": self.demo_model.echoed_version,
            # Keys come back in another order than they were sent, as seen at the real service.
            "input": {} if self.removed else dict(sorted(self.input.items())),
            "output": None if self.removed or self.status != SUCCEEDED else self._output(base),
            "error": self.error,
            "status": self._shown_status(),
            "data_removed": self.removed,
            "source": "api",
            "created_at": timestamp(self.created, digits),
            "urls": {"get": url, "cancel": f"{url}/cancel", "web": url},
        }
        if not listed:
            printed["logs"] = None if self.status == CANCELED else "" if self.removed else self.logs
        if self.deadline is not None:
            printed["deadline"] = timestamp(self.deadline, 6)
        if self.started is not None and not fresh:
            printed["started_at"] = timestamp(self.started, 9)
        if self.completed is not None:
            printed["completed_at"] = timestamp(self.completed, 9)
            printed["metrics"] = self._metrics(self.completed)
        return printed

    def _shown_status(self) -> str:
        if self.fate.get("do") != "unknown-status":
            return self.status
        limit = self.fate.get("polls")
        return str(self.fate["status"]) if limit is None or self.polls <= limit else self.status

    def _metrics(self, completed: int) -> dict[str, float]:
        ran = (completed - self.started) / SECOND if self.started is not None else 0.0
        return {"predict_time": round(ran, 6), "total_time": round((completed - self.created) / SECOND, 6)}

    def _output(self, base: str) -> Any:
        urls = [f"{base}/delivery/{self.id}/{name}" for name in self.outputs]
        natural = urls[0] if self.model == FILM.id and urls else urls
        if self.fate.get("do") != "output":
            return natural
        return {
            "string": urls[0],
            "list": urls,
            "dict": {"image": urls[0], "more": urls[1:]},
            "nested": [urls],
            "data-uri": [self._data_uri(name) for name in self.outputs],
            "null": None,
            "text": "A text, and no picture.",
        }[self.fate["shape"]]

    def _data_uri(self, name: str) -> str:
        return f"data:image/png;base64,{base64.b64encode(self.tiny_output(name)).decode()}"


def progress_line(fraction: float, elapsed: float) -> str:
    """Return a line as tqdm prints it: `` 25%|██▌       | 5/20 [00:00<00:01,  2.90it/s]``."""
    done = min(_STEPS, max(0, int(fraction * _STEPS)))
    eighths = done * 80 // _STEPS
    bar = ("█" * (eighths // 8) + (_EIGHTHS[eighths % 8] if eighths % 8 else "")).ljust(10)
    rate = done / elapsed if elapsed > 0 else 0.0
    left = _clock((_STEPS - done) / rate) if rate else "?"
    speed = f"{rate:5.2f}it/s" if rate else "?it/s"
    return f"{done * 100 // _STEPS:3d}%|{bar}| {done}/{_STEPS} [{_clock(elapsed)}<{left}, {speed}]"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes:02d}:{rest:02d}"
