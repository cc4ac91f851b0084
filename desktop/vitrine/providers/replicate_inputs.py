"""Input files on their way to Replicate: small ones inside the request, larger ones uploaded first."""

from __future__ import annotations

import contextlib
import mimetypes
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path

from vitrine.domain.field import FieldKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest
from vitrine.errors import InvalidRequest, MediaMissing
from vitrine.providers.bodies import Upload, data_uri, data_uri_length
from vitrine.providers.http import HttpClient
from vitrine.providers.http_errors import Call, raise_unreadable
from vitrine.providers.replicate_answers import record
from vitrine.providers.replicate_roles import LIST_NAMES

DATA_URI_LIMIT = 256_000
"""Characters of an input sent inside the request (Replicate OpenAPI 1.0.0-a1); larger ones are uploaded first."""

UPLOAD_LIMIT = 100_000_000
"""Bytes of an uploaded file (answer 413 of Replicate's files API: "less than 100MB")."""


class InputFiles:
    """Makes the values of file inputs. ``spec_of(model, version)`` returns a form read before, or None."""

    def __init__(self, http: HttpClient, spec_of: Callable[[str, str], ModelSpec | None]) -> None:
        self._http = http
        self._spec_of = spec_of

    def values(self, request: GenerationRequest, inputs: Mapping[str, Sequence[Path]]) -> dict[str, object]:
        """Return a string, or a list where the input takes one, per field that has files."""
        values: dict[str, object] = {}
        for field, paths in inputs.items():
            types = [f.content_type for f in request.inputs if f.field == field]
            sent = [self._value(field, path, _type_of(path, types, n)) for n, path in enumerate(paths)]
            if sent:
                values[field] = sent if self._takes_list(request, field, len(sent)) else sent[0]
        return values

    def _takes_list(self, request: GenerationRequest, field: str, count: int) -> bool:
        model, _, version = request.model.partition(":")
        spec = self._spec_of(model, request.version or version)
        kind = next((f.kind for f in spec.fields if f.name == field), None) if spec else None
        if kind in (FieldKind.FILE, FieldKind.FILES):
            return kind is FieldKind.FILES
        return count > 1 or field in LIST_NAMES

    def _value(self, field: str, path: Path, content_type: str) -> str:
        try:
            size = path.stat().st_size
            if size > UPLOAD_LIMIT:
                raise _too_large(self._http.name, field)
            if data_uri_length(size, content_type) <= DATA_URI_LIMIT:
                return data_uri(path.read_bytes(), content_type)
            return self._upload(path, content_type)
        except OSError as error:
            raise MediaMissing(
                "Input missing",
                "An input file of this job cannot be read any more. Nothing was sent.",
                "Choose the file again.",
                details=type(error).__name__,
            ) from error

    def _upload(self, path: Path, content_type: str) -> str:
        call = Call(self._http.name, thing="a place for files")

        @contextlib.contextmanager
        def opened() -> Generator[Upload]:
            with path.open("rb") as file:
                # The file's own name is nobody's business but this computer's.
                name = f"input{mimetypes.guess_extension(content_type) or ''}"
                yield Upload("content", file, size=path.stat().st_size, filename=name, content_type=content_type)

        answer = record(self._http.upload("files", call, opened))
        url = record(answer.get("urls")).get("get")
        if not isinstance(url, str) or not url.startswith(("https://", "http://")):
            raise_unreadable(call, "no address of the uploaded file")
        return url


def _type_of(path: Path, types: Sequence[str], position: int) -> str:
    if position < len(types) and types[position]:
        return types[position]
    return mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def _too_large(provider: str, field: str) -> InvalidRequest:
    limit = f"{UPLOAD_LIMIT // 1_000_000} MB"
    return InvalidRequest(
        "Refused",
        f"{provider} takes files up to {limit}. Nothing was sent and nothing was charged.",
        "Use a smaller file.",
        fields={field: f"At most {limit}."},
    )
