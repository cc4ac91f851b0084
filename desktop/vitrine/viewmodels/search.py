"""Search: what the gallery is to show, put together from the sidebar's view, the filter bar's chips and its text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from vitrine.domain.collection import Collection
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import MediaKind
from vitrine.domain.query import ParsedQuery, name_collections, parse_query, split_query
from vitrine.viewmodels.place_rows import COLLECTION, SMART, id_of


class Part(StrEnum):
    """What a chip of the filter bar filters by."""

    TYPE = "type"
    MODEL = "model"
    DATE = "date"
    TAGS = "tags"
    STAR = "star"
    SORT = "sort"


PART_OF = {
    "type": Part.TYPE, "model": Part.MODEL, "before": Part.DATE, "after": Part.DATE, "tag": Part.TAGS,
    "fav": Part.STAR, "sort": Part.SORT,
}  # fmt: skip
"""The operators that a chip stands for; all others stay in the text."""
_ADDED = (Part.MODEL, Part.TAGS)
"""Parts of which the text may ask for more besides the chip; of the others it takes the chip's place."""
_SCOPES = {"all": "", "images": "type:image", "videos": "type:video", "favourites": "fav:yes", "shared": "shared:yes",
           "trash": "trash:yes"}  # fmt: skip


class Search(QObject):
    """One filter with two faces: chips and text. A saved search is the query that both together make.

    Signals:
        changed(object): the ResultFilter that is wanted now.
        text_changed(str): the text is another one, and not because it was typed.
        parts_changed(): what the chips show is different.
        view_changed(str): the view gave way to a filter that it excludes.
        problems_changed(object): the parts of the text that mean nothing, as a tuple.
    """

    changed = Signal(object)
    text_changed = Signal(str)
    parts_changed = Signal()
    view_changed = Signal(str)
    problems_changed = Signal(object)

    def __init__(self, collections: Callable[[], Iterable[Collection]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collections = collections
        self._view = "all"
        self._text = ""
        self._parts: dict[Part, str] = {}
        self._problems: tuple[str, ...] = ()
        self._wanted = ResultFilter()
        self._own = ResultFilter()

    # ---- what is wanted ----

    @property
    def view(self) -> str:
        """Return the key of the view that is filtered."""
        return self._view

    @property
    def text(self) -> str:
        """Return what stands in the search field."""
        return self._text

    @property
    def wanted(self) -> ResultFilter:
        """Return the filter with the view."""
        return self._wanted

    @property
    def own(self) -> ResultFilter:
        """Return what chips and text ask for, without the view."""
        return self._own

    @property
    def problems(self) -> tuple[str, ...]:
        """Return the parts of the text that mean nothing."""
        return self._problems

    def filtered(self) -> bool:
        """Return whether chips or text leave something out."""
        return bool(self._text.strip()) or any(self._parts.get(part) for part in Part if part is not Part.SORT)

    def part(self, part: Part) -> str:
        """Return what a chip asks for as a query, whether it was chosen there or typed."""
        typed = [token.text for token in split_query(self._text) if PART_OF.get(token.operator) is part]
        chosen = self._parts.get(part, "")
        if typed and part not in _ADDED:
            chosen = ""
        return " ".join(filter(None, [chosen, *typed]))

    def query(self) -> str:
        """Return everything as one query with collections by name, as a smart filter keeps it."""
        return name_collections(self._joined(_scope(self._view)), self._collections())

    def kept(self) -> dict[str, str]:
        """Return what ``restore`` takes: the view, and what chips and text ask for."""
        return {"view": self._view, "query": self._joined("")}

    # ---- what changes it ----

    def restore(self, kept: object) -> None:
        """Take up what an earlier run left; damaged or none of it is no trouble. Nobody starts in the trash."""
        found = kept if isinstance(kept, Mapping) else {}
        view, query = found.get("view"), found.get("query")
        if not isinstance(view, str) or not isinstance(query, str) or view == "trash":
            return
        self._view = view
        self._take(query)
        self._make()
        self.view_changed.emit(view)

    def set_text(self, text: str) -> None:
        """Take what was typed."""
        if text != self._text:
            self._text = text
            self._make()

    def set_part(self, part: Part, query: str) -> None:
        """Take what was chosen in a chip, as a query (empty: nothing); what was typed for it gives way."""
        rest = " ".join(token.text for token in split_query(self._text) if PART_OF.get(token.operator) is not part)
        self._parts[part] = query
        if any(PART_OF.get(token.operator) is part for token in split_query(self._text)):
            self._text = rest
            self.text_changed.emit(rest)
        self._make()

    def choose(self, view: str, query: str = "") -> None:
        """Go to a view; a smart filter brings its query along, and takes it away when one leaves it."""
        if view.startswith(SMART):
            self._take(query)
        elif self._view.startswith(SMART):
            self._take("")
        self._view = view
        self._drop_excluded()
        self._make()

    def clear(self, *, keep_text: bool = False) -> None:
        """Take every filter away but the view and the order."""
        sort = self._parts.get(Part.SORT, "")
        text = self._text if keep_text else ""
        self._take(sort)
        if self._view.startswith(SMART):
            self._view = "all"
            self.view_changed.emit("all")
        if text:
            self._text = text
            self.text_changed.emit(text)
        self._make()

    def refresh(self, *_: object) -> None:
        """Read the text anew: a collection has another name, or a day has passed."""
        self._make()

    # ---- inside ----

    def _take(self, query: str) -> None:
        """Give each part of a query to its chip and the rest to the text."""
        parts: dict[Part, list[str]] = {}
        rest: list[str] = []
        for token in split_query(name_collections(query, self._collections())):
            part = PART_OF.get(token.operator)
            (rest if part is None else parts.setdefault(part, [])).append(token.text)
        self._parts = {part: " ".join(texts) for part, texts in parts.items()}
        text = " ".join(rest)
        if text != self._text:
            self._text = text
            self.text_changed.emit(text)

    def _make(self) -> None:
        known = list(self._collections())
        own = parse_query(self._joined(""), collections=known)
        if self._view_excludes(own.filter):
            self._view = "all"
            self.view_changed.emit("all")
        whole: ParsedQuery = parse_query(self._joined(_scope(self._view)), collections=known)
        self._own = own.filter
        if own.problems != self._problems:
            self._problems = own.problems
            self.problems_changed.emit(own.problems)
        self.parts_changed.emit()
        if whole.filter != self._wanted:
            self._wanted = whole.filter
            self.changed.emit(whole.filter)

    def _joined(self, scope: str) -> str:
        operators = {PART_OF.get(token.operator) for token in split_query(self._text)}
        chosen = [query for part, query in self._parts.items() if part in _ADDED or part not in operators]
        # The text comes last: a quote without its partner must not swallow what the chips say.
        return " ".join(filter(None, [scope, *chosen, self._text.strip()]))

    def _view_excludes(self, own: ResultFilter) -> bool:
        """Return whether the view can never show what is asked for."""
        scope = parse_query(_scope(self._view)).filter
        makes: MediaKind | None = own.makes or (own.type.makes if own.type is not None else None)
        if scope.makes is not None and makes is not None and makes is not scope.makes:
            return True
        if scope.starred and own.starred is False:
            return True
        return scope.collection is not None and own.collection not in (None, scope.collection)

    def _drop_excluded(self) -> None:
        """Take chips away that the view one goes to excludes."""
        for part in (Part.TYPE, Part.STAR):
            if self._view_excludes(parse_query(self.part(part)).filter):
                self.set_part(part, "")


def _scope(view: str) -> str:
    """Return the query of a view."""
    if view.startswith(COLLECTION):
        return f"in:#{id_of(view)}"
    return _SCOPES.get(view, "")
