"""Names: what people call the providers and models that rows know by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from vitrine.domain.imported import IMPORTED
from vitrine.providers.base import ModelCard

BUILT_IN = {"demo": "Demo painter", "replicate": "Replicate"}


class Names:
    """Providers' and models' names; an unknown one is called by its id."""

    def __init__(self, providers: Mapping[str, str] | None = None) -> None:
        self._providers = {**BUILT_IN, **(providers or {})}
        self._models: dict[tuple[str, str], str] = {}

    def learn(self, cards: Iterable[ModelCard]) -> None:
        """Take the models' names from what providers list."""
        self._models |= {(card.provider, card.id): card.name for card in cards if card.name}

    def provider(self, id: str) -> str:
        """Return a provider's name."""
        if id == IMPORTED:
            return QCoreApplication.translate("Names", "Imported")
        return self._providers.get(id, id)

    def model(self, provider: str, id: str) -> str:
        """Return a model's name; while nobody has told it, the last part of its id."""
        return self._models.get((provider, id)) or id.rpartition("/")[2] or id or _unknown()

    def any_model(self, id: str) -> str:
        """Return a model's name where nobody says which provider offers it."""
        known = (name for (_, model), name in self._models.items() if model == id)
        return next(known, "") or id.rpartition("/")[2] or id or _unknown()


def _unknown() -> str:
    return QCoreApplication.translate("Names", "Unknown model")
