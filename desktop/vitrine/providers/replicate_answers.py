"""What Replicate's answers say: predictions, outputs, times. Everything from outside is checked before it is used."""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from urllib.parse import urlsplit

from vitrine.providers.base import RemoteHandle, RemoteJob, RemoteStatus

OUTPUT_LIFETIME = 3600.0
"""Seconds an output lives after completion (Replicate docs, "Data retention")."""

STATUSES = {
    "starting": RemoteStatus.QUEUED,
    "queued": RemoteStatus.QUEUED,
    "processing": RemoteStatus.RUNNING,
    "succeeded": RemoteStatus.SUCCEEDED,
    "successful": RemoteStatus.SUCCEEDED,
    "failed": RemoteStatus.FAILED,
    "canceled": RemoteStatus.CANCELLED,
    "cancelled": RemoteStatus.CANCELLED,
    "aborted": RemoteStatus.ABORTED,
}

MOST_OUTPUTS = 256
_DEEPEST = 16
_LOGS_KEPT = 4000
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_\-]{0,199}")
_PERCENT = re.compile(r"(?<![\d.])(\d{1,3})%\s?\|")
_DECLINED = re.compile(
    r"\bE005\b|\bNSFW\b|flagged as (?:sensitive|unsafe)|content polic(?:y|ies)|content moderation"
    r"|(?:blocked|rejected|refused) by .{0,40}\bsafety\b",
    re.IGNORECASE,
)
_RFC3339 = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,9})\d*)?([Zz]|[+-]\d\d:?\d\d)?")
_NO_MEDIA = re.compile(
    r"\.(?:jsonl?|txt|md|csv|srt|vtt|zip|tar|t?gz|safetensors|ckpt|pt|npz|pkl|glb|obj|ply|mp3|wav|flac|ogg|m4a)",
    re.IGNORECASE,
)
_log = logging.getLogger(__name__)
_strange: set[str] = set()


def record(value: object) -> dict[str, object]:
    """Return ``value`` when it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def entries(value: object) -> list[object]:
    """Return ``value`` when it is a JSON array, else an empty one."""
    return value if isinstance(value, list) else []


def text(value: object, limit: int = 10_000) -> str:
    """Return ``value`` when it is a string, cut to ``limit`` characters, else an empty one."""
    return value[:limit] if isinstance(value, str) else ""


def number(value: object) -> float | None:
    """Return ``value`` when it is a finite number that is not negative."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        return None
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:
        return None


def moment(value: object) -> float | None:
    """Return an RFC 3339 time as Unix seconds; None when it is none. The service prints 2 to 9 fractional digits."""
    match = _RFC3339.fullmatch(text(value, 60).strip())
    if not match:
        return None
    day, clock, fraction, zone = match.groups()
    zone = "+00:00" if zone in (None, "Z", "z") else zone
    try:
        whole = datetime.fromisoformat(f"{day}T{clock}{zone}").timestamp()
    except (ValueError, OverflowError):
        return None
    return whole + (float(f"0.{fraction}") if fraction else 0.0)


def rfc3339(seconds: float) -> str:
    """Return Unix seconds as RFC 3339 in UTC, milliseconds shown."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def read_prediction(data: object, trusted: Callable[[object], bool], known: RemoteHandle | None = None) -> RemoteJob:
    """Return a prediction in our words; raise ValueError when it names no id and ``known`` is not given.

    URLs that are not ``trusted`` are left out of the handle: they are rebuilt from the id when needed.
    """
    prediction = record(data)
    remote_id = prediction.get("id")
    if not isinstance(remote_id, str) or not _ID.fullmatch(remote_id):
        if known is None:
            raise ValueError("no id")
        remote_id = known.id
    if known is not None and remote_id != known.id:
        raise ValueError("the id of another prediction")
    urls = record(prediction.get("urls"))
    poll, cancel = urls.get("get"), urls.get("cancel")
    handle = RemoteHandle(
        remote_id,
        poll if isinstance(poll, str) and trusted(poll) else known.poll_url if known else "",
        cancel if isinstance(cancel, str) and trusted(cancel) else known.cancel_url if known else "",
    )
    status = _status(prediction.get("status"))
    logs, error = _tail(prediction.get("logs")), text(prediction.get("error")).strip()
    completed = moment(prediction.get("completed_at"))
    removed = prediction.get("data_removed") is True
    return RemoteJob(
        handle,
        status,
        outputs=() if removed else media_urls(prediction.get("output")),
        progress=progress(logs) if status is RemoteStatus.RUNNING else None,
        error=error,
        declined=status is RemoteStatus.FAILED and bool(_DECLINED.search(error)),
        data_removed=removed,
        run_seconds=number(record(prediction.get("metrics")).get("predict_time")),
        expires_at=completed + OUTPUT_LIFETIME if completed and status is RemoteStatus.SUCCEEDED else None,
        version=text(prediction.get("version"), 200),
        logs=logs,
    )


def progress(logs: str) -> float | None:
    """Return 0..1 from the last progress bar in a model's log (``45%|``, as tqdm prints), None without one."""
    percents = _PERCENT.findall(logs[-_LOGS_KEPT:])
    return min(int(percents[-1]), 100) / 100 if percents else None


def media_urls(output: object) -> tuple[str, ...]:
    """Return the URLs in an output of any shape, in order, each once; plain text is no media.

    URLs that end as text, archives or sound do are left out unless there is nothing else.
    """
    found: dict[str, None] = {}
    for url in _walk(output, 0):
        found.setdefault(url)
        if len(found) >= MOST_OUTPUTS:
            break
    media = [url for url in found if url.startswith("data:") or not _NO_MEDIA.fullmatch(_extension(url))]
    return tuple(media or found)


def _walk(node: object, depth: int) -> Iterator[str]:
    if isinstance(node, str):
        if _is_url(node):
            yield node
        return
    if depth >= _DEEPEST:
        return
    for inner in node if isinstance(node, list) else node.values() if isinstance(node, dict) else ():
        yield from _walk(inner, depth + 1)


def _is_url(value: str) -> bool:
    if value.startswith("data:"):
        return value.startswith(("data:image/", "data:video/", "data:application/octet-stream"))
    return value.startswith(("https://", "http://")) and len(value) <= 8192 and not any(c.isspace() for c in value)


def _extension(url: str) -> str:
    try:
        name = urlsplit(url).path.rsplit("/", 1)[-1]
    except ValueError:
        return ""
    return f".{name.rsplit('.', 1)[-1]}" if "." in name else ""


def _status(value: object) -> RemoteStatus:
    word = text(value, 60).lower()
    if word not in STATUSES:
        if word not in _strange and len(_strange) < 100:
            _strange.add(word)
            _log.warning("Replicate reports a status nobody knows: %r; counted as running", word)
        return RemoteStatus.RUNNING
    return STATUSES[word]


def _tail(logs: object) -> str:
    return logs[-_LOGS_KEPT:] if isinstance(logs, str) else ""


def same_input(sent: Mapping[str, object], echoed: object, files: frozenset[str]) -> bool:
    """Return whether a prediction was made from this input; file values are echoed as something else."""
    if not isinstance(echoed, dict):
        return False
    return {k: v for k, v in sent.items() if k not in files} == {k: v for k, v in echoed.items() if k not in files}
