"""FilterMenus: what opens under the chips of the filter bar, and what the chips say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer

from vitrine.domain.filter import Sort
from vitrine.domain.query import NO_TAGS, quote_value, split_query
from vitrine.ui.look import Look
from vitrine.ui.parts.choice_popover import ChoicePopover
from vitrine.ui.parts.menu import Menu
from vitrine.ui.shell.filter_bar import FilterBar
from vitrine.viewmodels import filter_words as words
from vitrine.viewmodels.choices import Choice, Choices, Mark
from vitrine.viewmodels.completing import Vocabulary
from vitrine.viewmodels.filter_words import Offer
from vitrine.viewmodels.search import Part, Search

SEARCH_FROM = 13
"""Entries from which on a list can be searched."""
_UNTAGGED = f"tag:{NO_TAGS}"


class FilterMenus(QObject):
    """Connects the bar's chips with a `Search`; menus and popovers are made when they are opened."""

    def __init__(
        self,
        look: Look,
        bar: FilterBar,
        search: Search,
        vocabulary: Callable[[], Vocabulary],
        model_name: Callable[[str], str],
    ) -> None:
        super().__init__(bar)
        self._look = look
        self._bar = bar
        self._search = search
        self._vocabulary = vocabulary
        self._model_name = model_name
        bar.filter_opened.connect(self.open)
        search.parts_changed.connect(self.show_parts)

    def open(self, key: str) -> None:
        """Open the menu of a chip by its key."""
        openers: dict[str, Callable[[], object]] = {
            "type": lambda: self._open_menu(self._type_menu(), key),
            "model": self._open_models,
            "date": lambda: self._open_menu(self._date_menu(), key),
            "tags": self._open_tags,
            "filter": lambda: self._open_menu(self._folded_menu(), "type"),
            "sort": lambda: self._open_menu(self._offers_menu(Part.SORT, words.sort_offers(), clear=False), key),
        }
        openers[key]()

    def show_parts(self) -> None:
        """Let the chips say what is filtered."""
        own, bar, search = self._search.own, self._bar, self._search
        models, tags = words.model_words(own.models, self._model_name), words.tag_words(own)
        bar.set_value("type", words.type_words(own))
        bar.set_value("model", words.several(models), said=", ".join(models))
        bar.set_value("date", words.date_words(search.part(Part.DATE), own))
        bar.set_value("tags", words.several(tags), said=", ".join(tags))
        bar.set_starred_only(starred=own.starred is True)
        bar.set_oldest_first(oldest=own.sort is Sort.OLDEST)

    # ---- menus ----

    def _open_menu(self, menu: Menu, key: str) -> None:
        anchor = self._bar.anchor(key)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = anchor.rect().bottomLeft()
        if anchor.isRightToLeft():
            corner = QPoint(anchor.width() - menu.sizeHint().width(), anchor.height())
        menu.popup(anchor.mapToGlobal(corner))

    def _offers_menu(self, part: Part, offers: Sequence[Offer], *, clear: bool = True) -> Menu:
        menu = Menu(self._look, self._bar)
        now = self._search.part(part)
        for offer in offers:
            if offer.begins:
                menu.addSeparator()
            action = menu.addAction(offer.text, partial(self._search.set_part, part, offer.query))
            if offer.icon:
                menu.set_icon(action, offer.icon)
            action.setCheckable(True)
            action.setChecked(now == offer.query)
        if clear:
            self._add_clear(menu, part)
        return menu

    def _add_clear(self, menu: Menu, part: Part) -> None:
        if self._search.part(part):
            menu.addSeparator()
            menu.set_icon(menu.addAction(self.tr("Clear"), lambda: self._search.set_part(part, "")), "x")

    def _type_menu(self) -> Menu:
        return self._offers_menu(Part.TYPE, words.type_offers())

    def _date_menu(self) -> Menu:
        menu = self._offers_menu(Part.DATE, words.date_offers(), clear=False)
        menu.addSeparator()
        # The menu is still about to give the focus back.
        days = menu.addAction(self.tr("Choose days…"), lambda: QTimer.singleShot(0, self, self._open_days))
        menu.set_icon(days, "calendar")
        self._add_clear(menu, Part.DATE)
        return menu

    def _folded_menu(self) -> Menu:
        menu = Menu(self._look, self._bar)
        later = {"model": self._open_models, "tags": self._open_tags}
        for key, chip in self._bar.chips.items():
            name = chip.accessibleName()
            if key in later:
                action = menu.addAction(
                    self.tr("{name}…").format(name=name), partial(QTimer.singleShot, 0, self, later[key])
                )
            else:
                submenu = self._type_menu() if key == "type" else self._date_menu()
                submenu.setParent(menu, submenu.windowFlags())
                submenu.setTitle(name)
                action = menu.addMenu(submenu)
            menu.set_icon(action, {"type": "image", "model": "cpu", "date": "calendar", "tags": "tag"}[key])
        if any(chip.isChecked() for chip in self._bar.chips.values()):
            menu.addSeparator()
            menu.set_icon(menu.addAction(self.tr("Clear filters"), self._clear_chips), "x")
        return menu

    def _clear_chips(self) -> None:
        for part in (Part.TYPE, Part.MODEL, Part.DATE, Part.TAGS):
            self._search.set_part(part, "")

    # ---- popovers ----

    def _open_models(self) -> None:
        def listed() -> list[Choice]:
            wanted = self._search.own.models
            known = list(self._vocabulary().models)
            known += [(id, self._model_name(id)) for id in wanted if id not in dict(known)]
            return [_choice(f"model:{quote_value(id)}", name, id, id in wanted) for id, name in known]

        self._open_choices(Part.MODEL, self.bar_name("model"), listed, self.tr("Search models"))

    def _open_tags(self) -> None:
        def listed() -> list[Choice]:
            own = self._search.own
            known = [(name, f"{count:,}") for name, count in self._vocabulary().tags]
            known += [(name, "") for name in own.tags if name not in dict(known)]
            untagged = _choice(_UNTAGGED, self.tr("Without tags"), "", own.untagged)
            return [untagged, *(_choice(_tag_query(name), name, note, name in own.tags) for name, note in known)]

        self._open_choices(Part.TAGS, self.bar_name("tags"), listed, self.tr("Search tags"), always=True)

    def _open_choices(
        self, part: Part, name: str, listed: Callable[[], list[Choice]], hint: str, *, always: bool = False
    ) -> None:
        choices = Choices()
        choices.set_choices(listed())
        searched = always or len(choices.choices()) >= SEARCH_FROM
        popover = ChoicePopover(self._look, self._bar.window(), choices, name, hint=hint if searched else "")
        choices.setParent(popover)
        popover.set_clearable(clearable=bool(self._search.part(part)))
        if len(choices.choices()) <= (part is Part.TAGS):
            no_tags = self.tr("No tags yet. Press T on a picture to give it one.")
            popover.say(no_tags if part is Part.TAGS else self.tr("No results yet, so no models either."))

        def toggle(value: str) -> None:
            now = [token.text for token in split_query(self._search.part(part))]
            now = [one for one in now if one != value] if value in now else [*now, value]
            if part is Part.TAGS and value == _UNTAGGED and _UNTAGGED in now:
                now = [_UNTAGGED]
            elif part is Part.TAGS and value != _UNTAGGED:
                now = [one for one in now if one != _UNTAGGED]
            change(" ".join(now))

        def change(query: str) -> None:
            self._search.set_part(part, query)
            choices.set_choices(listed())
            popover.set_clearable(clearable=bool(query))

        popover.toggled.connect(toggle)
        popover.cleared.connect(lambda: change(""))
        popover.cleared.connect(popover.dismiss)
        popover.closed.connect(popover.deleteLater)
        popover.open_under(self._bar.anchor(part.value))

    def _open_days(self) -> None:
        from vitrine.ui.shell.date_popover import DatePopover

        popover = DatePopover(self._look, self._bar.window(), *words.days_of(self._search.own))
        popover.chosen.connect(lambda first, last: self._search.set_part(Part.DATE, words.days_query(first, last)))
        popover.closed.connect(popover.deleteLater)
        popover.open_under(self._bar.anchor("date"))

    def bar_name(self, key: str) -> str:
        """Return what a filter is called."""
        return self._bar.chips[key].name


def _choice(value: str, label: str, note: str, ticked: bool) -> Choice:
    return Choice(value, label, note, Mark.ALL if ticked else Mark.NONE)


def _tag_query(name: str) -> str:
    return f'tag:"{name}"' if name.casefold() == NO_TAGS else f"tag:{quote_value(name)}"
