"""Moving: copies results that are kept elsewhere to the storage in use, one after the other; a restart goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from vitrine.domain.generation import Generation
from vitrine.errors import MediaMissing, ObjectMissing, StorageAccessDenied, StorageError
from vitrine.library.library import Library
from vitrine.storage.base import Storage

_log = logging.getLogger(__name__)
_PAGE = 50


@dataclass(frozen=True, slots=True)
class Moved:
    """How far it is: results copied, results whose file is gone from this computer, and how many there were."""

    done: int
    missing: int
    total: int


def left_to_copy(library: Library, storage: str) -> int:
    """Return how many results are kept anywhere but in this storage (by its id)."""
    return library.results.count_elsewhere(storage)


def copy_results(library: Library, storage: Storage, tell: Callable[[Moved], None], check: Callable[[], None]) -> Moved:
    """Copy every result kept elsewhere to ``storage`` and note each as soon as it is there.

    ``check`` is called before each one and may raise Interrupted. Raise StorageError when the storage refuses: what is
    copied stays copied, and the next call goes on with the rest. Nothing is deleted anywhere.
    """
    total = left_to_copy(library, storage.id)
    done = missing = last = 0
    while page := library.results.elsewhere(storage.id, after=last, limit=_PAGE):
        for generation in page:
            check()
            last = generation.id
            if _copied(library, storage, generation):
                done += 1
            else:
                missing += 1
            tell(Moved(done, missing, max(total, done + missing)))
    return Moved(done, missing, max(total, done + missing))


def _copied(library: Library, storage: Storage, generation: Generation) -> bool:
    file = generation.file
    if file is None or not file.path.is_file():
        return False
    key = storage.key_for(generation, file.extension)
    try:
        stored = storage.put(file.path, key, content_type=file.content_type, sha256=file.sha256, generation=generation)
    except (MediaMissing, ObjectMissing):
        return False
    except StorageAccessDenied:
        raise
    except StorageError as error:
        _log.info("copying stopped at %s: %s", generation.name, error)
        raise
    library.results.record_stored(generation, storage.id, stored.key, stored.url)
    return True
