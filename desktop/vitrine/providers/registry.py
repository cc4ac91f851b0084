"""Which services there are: the built-in ones, and those that plug-ins bring (``vitrine.providers.v1``)."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from vitrine.domain.field import Field, FieldKind
from vitrine.providers.base import ModelCard, Provider

ENTRY_POINTS = "vitrine.providers.v1"
"""Group of entry points; each one loads to a :class:`ProviderInfo`."""

_ID = re.compile(r"[a-z][a-z0-9-]{0,39}")
_log = logging.getLogger(__name__)


class Keys(Protocol):
    """Where a provider gets its key from (the credential store)."""

    def need(self, name: str, what: str, environment: Sequence[str] = ()) -> str:
        """Return the key; raise CredentialError without one."""
        ...


Build = Callable[[Keys, object, Mapping[str, str], Callable[[float], object]], Provider]
"""``build(keys, settings, environment, wait)`` makes the provider; nothing is read or sent yet.

``wait(seconds)`` sleeps and may raise Interrupted. ``settings`` are the studio's, by attribute.
"""


@dataclass(frozen=True, slots=True)
class ProviderInfo:
    """A service that can be set up.

    ``credential`` is the key to ask for, named as it stands in the keyring (None: needs no key), ``environment``
    the variables it may come from instead, the first one set wins. ``keys_page`` is where a person gets a key.
    ``known`` are some of its models, to be shown while there is no key to ask for all of them with.
    """

    id: str
    name: str
    build: Build
    credential: Field | None = None
    environment: tuple[str, ...] = ()
    keys_page: str = ""
    known: tuple[ModelCard, ...] = ()


def build_replicate(
    keys: Keys, settings: object, environment: Mapping[str, str], wait: Callable[[float], object]
) -> Provider:
    """Return the provider Replicate, at another address where the settings or ``REPLICATE_BASE_URL`` name one."""
    from vitrine.providers.replicate import ReplicateProvider

    return ReplicateProvider(
        lambda: keys.need("replicate.api_token", "key for Replicate"),
        base_url=replicate_base_url(environment, str(getattr(settings, "replicate_base_url", ""))),
        wait=wait,
    )


def replicate_base_url(environment: Mapping[str, str], chosen: str = "") -> str:
    """Return the address ``chosen`` in the settings, else the one in ``REPLICATE_BASE_URL``, with ``/v1``.

    The official Python clients disagree: 1.0 wants it without ``/v1``, 2.0 with.
    """
    url = (chosen.strip() or environment.get("REPLICATE_BASE_URL", "").strip()).rstrip("/")
    if not url:
        return "https://api.replicate.com/v1"
    return url if re.search(r"/v\d+$", url) else f"{url}/v1"


REPLICATE = ProviderInfo(
    "replicate",
    "Replicate",
    build_replicate,
    Field(
        "replicate.api_token",
        FieldKind.SECRET,
        "API token",
        help="Starts with r8_. Kept in the system keyring of this computer.",
        required=True,
    ),
    ("REPLICATE_API_TOKEN",),
    "https://replicate.com/account/api-tokens",
    (
        ModelCard("replicate", "black-forest-labs/flux-schnell", "Flux Schnell", "", "image"),
        ModelCard("replicate", "black-forest-labs/flux-kontext-pro", "Flux Kontext Pro", "", "image", True),
        ModelCard("replicate", "google/veo-3.1", "Veo 3.1", "", "video", True),
        ModelCard("replicate", "kwaivgi/kling-v2.1", "Kling v2.1", "", "video", True),
    ),
)
BUILT_IN = (REPLICATE,)


def providers() -> dict[str, ProviderInfo]:
    """Return every service by its id: built-in ones first, then plug-ins. A broken plug-in is logged and left out."""
    found = {info.id: info for info in BUILT_IN}
    for info in _plugins():
        if info.id in found:
            _log.warning("plug-in provider %r is left out: the name is taken", info.id)
        else:
            found[info.id] = info
    return found


def _plugins() -> list[ProviderInfo]:
    from importlib.metadata import entry_points

    infos = []
    for entry in sorted(entry_points(group=ENTRY_POINTS), key=lambda e: e.name):
        try:
            info = entry.load()
            if not isinstance(info, ProviderInfo) or not _ID.fullmatch(info.id):
                raise TypeError(f"{entry.value} is no ProviderInfo with a plain id")
        except Exception:  # Foreign code may raise anything; the studio starts without it.
            _log.warning("plug-in provider %r is left out: it cannot be loaded", entry.name, exc_info=True)
        else:
            infos.append(info)
    return infos
