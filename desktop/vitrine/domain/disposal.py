"""What deleting for good would do, and what it did."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stake:
    """What is at stake before results are deleted for good.

    ``items`` can be deleted now, ``busy`` cannot because a job still works on them. ``links`` is how many links that
    people can open now lead to them, ``bucket`` the bucket that has copies, empty when none has. Of the items ``stay``
    are somebody's own files that were imported where they lie: they leave the library and nothing else.
    """

    items: int
    busy: int = 0
    links: int = 0
    bytes: int = 0
    bucket: str = ""
    stay: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """A result that is not gone yet, or a file of one that stays: its name and why, in words for people."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was deleted for good.

    ``deleted`` are names of results; ``files``, ``objects`` and ``bytes`` what left this computer and the bucket;
    ``links`` how many links were stopped. ``left`` says what stays and why: a file or copy of a result that is gone, or
    a result that could not be deleted and lies in the trash again. ``waiting`` are results that will go when their
    bucket can be reached; they are not shown any more. ``stayed`` is how many own files of the person are where they
    were.
    """

    deleted: tuple[str, ...] = ()
    files: int = 0
    objects: int = 0
    bytes: int = 0
    links: int = 0
    bucket: str = ""
    left: tuple[Kept, ...] = ()
    waiting: tuple[Kept, ...] = ()
    stayed: int = 0
