"""ShareRecord: one link that was given out, kept so that it can be listed, copied again and stopped."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

HOUR = 3600.0
LONGEST_HOURS = 7 * 24
"""Longest life of a link: S3 signatures last no longer (604,800 s), and a folder's links keep to the same."""
MOST_ON_A_PAGE = 200
"""Results on one gallery page, and links made at once."""


class ShareKind(StrEnum):
    """What a link opens."""

    ITEM = "item"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class ShareOptions:
    """What a person chose for a link.

    ``seconds`` it shall live at most; ``originals`` lets people save the files as they are, ``prompts`` puts the
    prompts on the page. A link for each result leads to the original in any case.
    """

    kind: ShareKind
    seconds: float
    originals: bool = True
    prompts: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class ShareRecord:
    """A link without its signature: the address is made again when it is wanted, and stands nowhere.

    ``token`` names it at its storage and is unguessable. ``key`` is what the link opens, ``keys`` everything that was
    made for it and goes when it ends (the key of an original in a folder is not among them). ``results`` are the
    names of the results (``<job id>-<position>``). Times are Unix seconds; ``ends_at`` is the true end. ``ready`` is
    False while its copies are being made; ``ended_at`` is set once it was stopped or cleaned up.
    """

    id: int
    token: str = field(repr=False)
    kind: ShareKind
    title: str
    storage: str
    key: str = field(repr=False)
    file_name: str
    keys: tuple[str, ...] = field(repr=False)
    results: tuple[str, ...]
    created_at: float
    ends_at: float
    ready: bool = True
    ended_at: float | None = None

    def active(self, now: float) -> bool:
        """Return whether it opens at this moment (Unix seconds)."""
        return self.ready and self.ended_at is None and self.ends_at > now
