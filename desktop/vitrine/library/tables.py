"""The tables as they are today: their columns, the statements that write them, the way to a domain value and back."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from vitrine.domain.generation import Generation, GenerationType, MediaFile
from vitrine.domain.job import Job, JobState
from vitrine.domain.request import GenerationRequest, InputFile
from vitrine.domain.size_class import size_class
from vitrine.errors import Failure

Row = dict[str, Any]


JOB_COLUMNS = (
    "number", "id", "state", "provider", "model", "version", "type", "prompt", "settings", "inputs", "aspect",
    "owner", "estimate", "created_at", "submitted_at", "finished_at", "remote_id", "poll_url", "cancel_url",
    "cancel_requested", "expires_at", "run_seconds", "cost", "error", "retry_of", "dismissed",
    "place", "size_class",
)  # fmt: skip

GENERATION_COLUMNS = (
    "id", "job_id", "position", "type", "owner", "provider", "model", "version", "prompt", "settings", "inputs",
    "created_at", "source_url", "lost", "path", "sha256", "size", "content_type", "extension", "width", "height",
    "duration", "average_colour", "preview_hash", "storage", "storage_key", "url", "stored_at", "starred", "cost",
    "tags", "file_name", "trashed_at", "estimate",
)  # fmt: skip


@dataclasses.dataclass(frozen=True, slots=True)
class Table:
    """Writes the statements of one table: a query builder takes longer over each of them than SQLite does.

    What they write they return (``RETURNING``, SQLite 3.35 of 2021).
    """

    name: str
    columns: Sequence[str]

    def insert(self, names: Collection[str]) -> str:
        """Return the statement that adds a row with these columns and returns it whole."""
        listed, marks = ", ".join(self._known(names)), ", ".join("?" * len(names))
        return f"INSERT INTO {self.name} ({listed}) VALUES ({marks}) RETURNING {self.listed}"

    def update(self, names: Collection[str], where: str) -> str:
        """Return the statement that changes these columns and returns each row it hit whole."""
        changes = ", ".join(f"{name} = ?" for name in self._known(names))
        return f"UPDATE {self.name} SET {changes} WHERE {where} RETURNING {self.listed}"

    def select(self, rest: str) -> str:
        """Return the statement that reads whole rows."""
        return f"SELECT {self.listed} FROM {self.name} {rest}"

    def rows(self, cursor: Any) -> list[Row]:
        """Return what a statement gave, by the columns' names."""
        return [dict(zip(self.columns, row, strict=True)) for row in cursor.fetchall()]

    @property
    def listed(self) -> str:
        """Return all columns as SQL."""
        return ", ".join(self.columns)

    def _known(self, names: Collection[str]) -> Collection[str]:
        if unknown := set(names).difference(self.columns):
            raise ValueError(f"{self.name} has no column {', '.join(sorted(unknown))}")
        return names


JOB = Table("job", JOB_COLUMNS)
GENERATION = Table("generation", GENERATION_COLUMNS)


_BATCH = 500


def batches(ids: Iterable[int]) -> Iterator[tuple[str, list[int]]]:
    """Yield ids some hundreds at a time, with the marks that a statement has for them."""
    waiting = iter(ids)
    while batch := list(islice(waiting, _BATCH)):
        yield ", ".join("?" * len(batch)), batch


def to_json(value: object) -> str:
    """Return compact JSON with stable keys."""
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True))


def storable(text: str) -> str:
    """Return text as UTF-8 can hold it; a half of a pair, from a file's name or a keyboard, becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")


def estimate_of_each(request: GenerationRequest, outputs: int) -> float | None:
    """Return the US dollars that each result of a job is estimated to cost: equal parts; None when not known."""
    return None if request.estimate is None else request.estimate / max(1, outputs)


def request_row(request: GenerationRequest) -> Row:
    """Return the columns that a request fills in a job's row."""
    return {
        "provider": request.provider,
        "model": request.model,
        "version": request.version,
        "type": request.type.value,
        "prompt": storable(request.prompt),
        "settings": to_json(dict(request.settings)),
        "inputs": inputs_json(request.inputs),
        "aspect": request.aspect,
        "owner": request.owner,
        "estimate": request.estimate,
        "size_class": size_class(request),
    }


def inputs_json(inputs: tuple[InputFile, ...]) -> str:
    """Return the inputs as the column keeps them."""
    return to_json([dataclasses.asdict(file) for file in inputs])


def job_from_row(row: Mapping[str, Any]) -> Job:
    """Return the job that a row describes."""
    request = GenerationRequest(
        provider=row["provider"],
        model=row["model"],
        version=row["version"],
        type=GenerationType(row["type"]),
        prompt=row["prompt"],
        settings=json.loads(row["settings"]),
        inputs=_inputs(row["inputs"]),
        aspect=row["aspect"],
        owner=row["owner"],
        estimate=row["estimate"],
    )
    return Job(
        id=row["id"],
        request=request,
        state=JobState(row["state"]),
        created_at=row["created_at"],
        submitted_at=row["submitted_at"],
        finished_at=row["finished_at"],
        remote_id=row["remote_id"] or "",
        poll_url=row["poll_url"],
        cancel_url=row["cancel_url"],
        cancel_requested=bool(row["cancel_requested"]),
        expires_at=row["expires_at"],
        run_seconds=row["run_seconds"],
        cost=row["cost"],
        error=Failure(**json.loads(row["error"])) if row["error"] else None,
        retry_of=row["retry_of"],
        dismissed=bool(row["dismissed"]),
        number=row["number"],
        place=row["number"] if row["place"] is None else row["place"],
    )


def generation_from_row(row: Mapping[str, Any]) -> Generation:
    """Return the result that a row describes."""
    return Generation(
        id=row["id"],
        job_id=row["job_id"],
        position=row["position"],
        type=GenerationType(row["type"]),
        owner=row["owner"],
        provider=row["provider"],
        model=row["model"],
        version=row["version"],
        prompt=row["prompt"],
        settings=json.loads(row["settings"]),
        created_at=row["created_at"],
        inputs=_inputs(row["inputs"]),
        source_url=row["source_url"],
        file=_file(row),
        storage=row["storage"],
        key=row["storage_key"],
        url=row["url"],
        stored_at=row["stored_at"],
        starred=bool(row["starred"]),
        lost=row["lost"],
        cost=row["cost"],
        tags=tuple(row["tags"].split("\n")) if row["tags"] else (),
        trashed_at=row["trashed_at"],
    )


def file_row(file: MediaFile) -> Row:
    """Return the columns that a file on disk fills."""
    return {
        "path": str(file.path),
        "file_name": storable(file.path.name),
        "sha256": file.sha256,
        "size": file.size,
        "content_type": file.content_type,
        "extension": file.extension,
        "width": file.width,
        "height": file.height,
        "duration": file.duration,
        "average_colour": file.average_colour,
        "preview_hash": file.preview_hash,
    }


def _file(row: Mapping[str, Any]) -> MediaFile | None:
    if row["path"] is None:
        return None
    return MediaFile(
        path=Path(row["path"]),
        sha256=row["sha256"],
        size=row["size"],
        content_type=row["content_type"],
        extension=row["extension"],
        width=row["width"],
        height=row["height"],
        duration=row["duration"],
        average_colour=row["average_colour"],
        preview_hash=row["preview_hash"],
    )


def _inputs(text: str) -> tuple[InputFile, ...]:
    return tuple(InputFile(**entry) for entry in json.loads(text)) if text != "[]" else ()
