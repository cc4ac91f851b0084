"""Input pictures: data URIs and this service's own addresses, and nothing else: no other host is ever asked."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Collection
from urllib.parse import unquote_to_bytes, urlsplit

from vitrine.demo.drawing import MAX_PICTURE_BYTES, Undrawable
from vitrine.demo.wire import Problem

Read = Callable[..., bytes]
"""Returns the bytes of a file or result of this service; raises Problem when they are gone."""

_ELSEWHERE = "The demo reads input pictures only from data URIs and from its own files. It asks no other host."


def read_picture(value: object, origins: Collection[str], read_file: Read, read_output: Read) -> bytes | None:
    """Return the bytes of the picture that an input names, None for no input.

    ``origins`` are this service's addresses: a restart may have moved it to another port since the create.
    Raise Undrawable when it is elsewhere, unreadable, gone, or larger than the painter takes.
    """
    if value is None:
        return None
    text = str(value)
    content = _data(text) if text.startswith("data:") else _own(text, origins, read_file, read_output)
    if len(content) > MAX_PICTURE_BYTES:
        raise Undrawable(f"The input picture is over {MAX_PICTURE_BYTES // 1_000_000} MB.")
    return content


def _data(text: str) -> bytes:
    head, comma, data = text.partition(",")
    if not comma:
        raise Undrawable("The input picture is a data URI without data.")
    try:
        return base64.b64decode(data, validate=True) if head.endswith(";base64") else unquote_to_bytes(data)
    except (binascii.Error, ValueError) as error:
        raise Undrawable("The input picture is a data URI that cannot be read.") from error


def _own(text: str, origins: Collection[str], read_file: Read, read_output: Read) -> bytes:
    address = urlsplit(text)
    if f"{address.scheme}://{address.netloc}" not in origins:
        raise Undrawable(_ELSEWHERE)
    try:
        match address.path.strip("/").split("/"):
            case ["v1", "files", file_id] | ["v1", "files", file_id, "download"]:
                return read_file(file_id)
            case ["delivery", prediction_id, name]:
                return read_output(prediction_id, name)
            case _:
                raise Undrawable(_ELSEWHERE)
    except Problem as problem:
        raise Undrawable("The input picture is not here any more.") from problem
