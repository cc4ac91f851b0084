"""ModelList: the models to choose from, searched and grouped. Pure functions over the catalogue's cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import MediaKind
from vitrine.providers.base import ModelCard
from vitrine.viewmodels.tile_text import DEMO_PROVIDER

CHEAP = 0.05
"""US dollars a result, the most that the price facet lets through."""


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model in the picker; ``provider`` and ``model`` choose it. ``locked``: its provider's key is missing."""

    provider: str
    model: str
    name: str
    caption: str
    price: str
    letter: str
    chosen: bool = False
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Facets:
    """What the picker is narrowed to; every condition given must hold."""

    makes: MediaKind | None = None
    takes_image: bool = False
    cheap: bool = False

    def passes(self, card: ModelCard) -> bool:
        """Return whether a model is wanted; what nobody knows of it does not keep it out, but for its price."""
        if self.makes is not None and card.makes and card.makes != self.makes.value:
            return False
        if self.takes_image and not card.takes_image:
            return False
        return not self.cheap or (card.price is not None and card.price <= CHEAP)


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
    facets: Facets | None = None,
    *,
    locked: Sequence[ModelCard] = (),
    recent: Sequence[tuple[str, str]] = (),
    chosen: tuple[str, str] = ("", ""),
    usual: Mapping[str, float] | None = None,
) -> list[ModelGroup]:
    """Return the models that match every word of ``query``: the recent ones, then all by what they make.

    Within a group the ``locked`` ones come last. ``usual`` are usual seconds by model.
    """
    words = query.casefold().split()
    wanted = facets or Facets()

    def rows(found: Iterable[ModelCard], *, shut: bool = False) -> list[ModelRow]:
        fits = (card for card in found if wanted.passes(card) and _matches(card, words))
        return [_row(card, chosen, usual or {}, locked=shut) for card in fits]

    by_id = {(card.provider, card.id): card for card in cards}
    lately = [by_id[pair] for pair in recent if pair in by_id]
    groups = [(QCoreApplication.translate("Models", "Recent"), rows(lately))]
    rest = [card for card in cards if (card.provider, card.id) not in recent]
    for makes, title in (
        (MediaKind.IMAGE.value, QCoreApplication.translate("Models", "Image models")),
        (MediaKind.VIDEO.value, QCoreApplication.translate("Models", "Video models")),
        ("", QCoreApplication.translate("Models", "Other models")),
    ):
        free = rows(card for card in rest if card.makes == makes)
        groups.append((title, free + rows((card for card in locked if card.makes == makes), shut=True)))
    return [ModelGroup(title, tuple(found)) for title, found in groups if found]


def _matches(card: ModelCard, words: Sequence[str]) -> bool:
    text = " ".join((card.name, card.id, provider_name(card.provider), card.description, *card.tags)).casefold()
    return all(word in text for word in words)


def _row(card: ModelCard, chosen: tuple[str, str], usual: Mapping[str, float], *, locked: bool) -> ModelRow:
    provider = provider_name(card.provider)
    what = QCoreApplication.translate("Models", "add a key to use") if locked else _what(card)
    seconds = usual.get(card.id) or card.typical_seconds
    time = about_text(seconds) if seconds else ""
    caption = " · ".join(part for part in (provider, what, "" if locked else time) if part)
    mine = (card.provider, card.id) == chosen
    price = "" if locked else price_text(card.price)
    return ModelRow(card.provider, card.id, card.name, caption, price, provider_letter(card.provider), mine, locked)


def about_text(seconds: float) -> str:
    """Return about how long something takes: ``about 9 s``, ``about 70 s``, ``about 2 min``."""
    if seconds < 90:
        return QCoreApplication.translate("Models", "about {n} s").format(n=max(1, round(seconds)))
    return QCoreApplication.translate("Models", "about {n} min").format(n=round(seconds / 60))


def _what(card: ModelCard) -> str:
    """Return what a model does besides making what its group says."""
    if not card.takes_image:
        return ""
    if card.makes == MediaKind.VIDEO.value:
        return QCoreApplication.translate("Models", "takes an image")
    return QCoreApplication.translate("Models", "edits images")
