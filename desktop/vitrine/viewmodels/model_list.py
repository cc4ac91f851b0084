"""ModelList: the models to choose from, searched and grouped. Pure functions over the catalogue's cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import MediaKind
from vitrine.providers.base import ModelCard
from vitrine.viewmodels.tile_text import DEMO_PROVIDER


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model in the picker; ``provider`` and ``model`` choose it."""

    provider: str
    model: str
    name: str
    caption: str
    price: str
    letter: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class ModelGroup:
    """A heading and the models under it."""

    title: str
    rows: tuple[ModelRow, ...]


def provider_name(provider: str) -> str:
    """Return how people call a provider."""
    if provider == DEMO_PROVIDER:
        return QCoreApplication.translate("Models", "This computer")
    return provider[:1].upper() + provider[1:]


def provider_letter(provider: str) -> str:
    """Return the letter on a provider's tile."""
    return (provider[:1] or "?").upper()


def price_text(price: float | None) -> str:
    """Return a model's price per result: ``$0.025``, ``free``, empty when unknown."""
    if price is None:
        return ""
    if price == 0:
        return QCoreApplication.translate("Models", "free")
    digits = f"{price:.4f}".rstrip("0")
    whole, _, rest = digits.partition(".")
    return f"${whole}.{rest.ljust(2, '0')}"


def grouped(
    cards: Sequence[ModelCard],
    query: str = "",
    *,
    makes: MediaKind | None = None,
    takes_image: bool = False,
    chosen: tuple[str, str] = ("", ""),
) -> list[ModelGroup]:
    """Return the models that match every word of ``query``, grouped by provider in the catalogue's order."""
    words = query.casefold().split()
    groups: dict[str, list[ModelRow]] = {}
    for card in cards:
        if makes is not None and card.makes and card.makes != makes.value:
            continue
        if takes_image and not card.takes_image:
            continue
        text = " ".join((card.name, card.id, provider_name(card.provider), card.description, *card.tags)).casefold()
        if all(word in text for word in words):
            groups.setdefault(card.provider, []).append(_row(card, chosen))
    return [ModelGroup(provider_name(provider), tuple(rows)) for provider, rows in groups.items()]


def _row(card: ModelCard, chosen: tuple[str, str]) -> ModelRow:
    what = {
        ("image", False): QCoreApplication.translate("Models", "makes images"),
        ("image", True): QCoreApplication.translate("Models", "makes and edits images"),
        ("video", False): QCoreApplication.translate("Models", "makes videos"),
        ("video", True): QCoreApplication.translate("Models", "makes videos, takes an image"),
    }.get((card.makes, card.takes_image), "")
    owner = card.id.partition("/")[0] if card.provider != DEMO_PROVIDER and "/" in card.id else ""
    caption = " · ".join(part for part in (owner, what) if part) or provider_name(card.provider)
    mine = (card.provider, card.id) == chosen
    return ModelRow(
        card.provider, card.id, card.name, caption, price_text(card.price), provider_letter(card.provider), mine
    )
