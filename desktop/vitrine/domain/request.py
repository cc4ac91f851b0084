"""GenerationRequest: everything a person asked for, ready to be sent and to be repeated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vitrine.domain.generation import GenerationType


@dataclass(frozen=True, slots=True)
class InputFile:
    """A picture or video given to a model, kept in the library's input archive under its content hash.

    ``field`` is the model input it belongs to, ``name`` the file name it had, ``size`` in bytes,
    ``width`` and ``height`` in pixels (0 when unknown). ``generation`` is ``<job id>-<position>`` when the input
    is itself a result of this library, else empty.
    """

    field: str
    sha256: str
    content_type: str
    extension: str
    size: int
    name: str = ""
    width: int = 0
    height: int = 0
    generation: str = ""


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """What is sent to a provider.

    ``model`` is the provider's own id (``owner/name`` at Replicate). ``version`` is the version to pin, or empty
    when the model is called without one. ``settings`` holds every value of the model's inputs except files,
    with the model's own names, prompt and seed included; a name that is absent is not sent. ``inputs`` are in the
    order the model sees them. ``aspect`` is width / height as asked for: it reserves the tile.
    ``estimate`` is the price shown before the click in US dollars, None when unknown.
    """

    provider: str
    model: str
    type: GenerationType
    prompt: str
    settings: Mapping[str, object]
    version: str = ""
    inputs: tuple[InputFile, ...] = ()
    aspect: float = 1.0
    owner: str = "me"
    estimate: float | None = None
