"""Shortcuts: the keys of every command, what a person changed about them, and who else has a key already."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from vitrine.viewmodels.settings_form import SettingsForm

SETTING = "shortcuts"
TWINS = {"Return": "Enter", "Enter": "Return", "+": "=", "=": "+"}
"""Keys that people take for the same: the one of the keypad, and plus with or without Shift."""
_MOVES = frozenset({"Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Tab", "Backtab"})
"""Keys that move about in lists and pictures, whatever the commands are."""


@dataclass(frozen=True, slots=True)
class Binding:
    """A command with its keys, parted by spaces, in Qt's portable words.

    ``places`` says where the keys act: empty for the whole window, else whatever tells one place from another.
    """

    name: str
    text: str
    group: str
    default: str = ""
    places: frozenset[object] = frozenset()
    icon: str = ""

    def meets(self, other: Binding) -> bool:
        """Return whether both may be meant by one press of a key."""
        return not self.places or not other.places or bool(self.places & other.places)


class Shortcuts(QObject):
    """What the shortcuts page and the shortcut sheet show; changes are kept in the settings.

    Signals:
        changed(): some keys are different now.
    """

    changed = Signal()

    def __init__(self, settings: SettingsForm) -> None:
        super().__init__()
        self._settings = settings
        self._bindings: dict[str, Binding] = {}
        self._chosen = _read(settings.value(SETTING))
        settings.changed.connect(self._on_setting)

    def learn(self, binding: Binding) -> None:
        """Take in a command, or what is new about one; whoever tells it asks for its keys."""
        self._bindings[binding.name] = binding

    def keys(self, name: str) -> str:
        """Return a command's keys as they are now; raise KeyError for an unknown one."""
        binding = self._bindings[name]
        if name in self._chosen:
            return self._chosen[name]
        # A key that a person gave away stays with the new owner, also when a later version delivers it to another.
        return " ".join(key for key in binding.default.split() if self._chooser(binding, key) is None)

    def is_changed(self, name: str) -> bool:
        """Return whether a command has other keys than it was delivered with."""
        return self.keys(name) != self._bindings[name].default

    @property
    def any_changed(self) -> bool:
        """Return whether any command has other keys than it was delivered with."""
        return any(self.is_changed(name) for name in self._bindings)

    def bindings(self, search: str = "") -> list[Binding]:
        """Return the commands whose name, group or keys hold every word of ``search``, in the order of the menu."""
        words = search.casefold().split()
        return [binding for binding in self._bindings.values() if self._holds(binding, words)]

    def set_keys(self, name: str, keys: str) -> str:
        """Give a command other keys ("" takes them away); return why that is refused, and change nothing then."""
        binding = self._bindings[name]
        wanted = keys.split()
        twins = [twin for key in wanted if (twin := _twin(key)) and twin not in wanted]
        wanted += [twin for twin in twins if not self._problem(binding, twin)]
        return self._give(binding, wanted)

    def reset(self, name: str) -> str:
        """Give a command back the keys it was delivered with; return why that is refused."""
        return self._give(self._bindings[name], self._bindings[name].default.split())

    def reset_all(self) -> None:
        """Give every command the keys it was delivered with."""
        self._keep({})

    def _give(self, binding: Binding, wanted: list[str]) -> str:
        delivered = set(binding.default.split())
        for key in wanted:
            # What it was delivered with may break the rules for what can be chosen, but never take another's key.
            problem = self._taken(binding, key) if key in delivered else self._problem(binding, key)
            if problem:
                return problem
        chosen = {name: keys for name, keys in self._chosen.items() if name != binding.name}
        if set(wanted) != delivered:
            chosen[binding.name] = " ".join(wanted)
        self._keep(chosen)
        return ""

    def _keep(self, chosen: dict[str, str]) -> None:
        self._chosen = chosen
        self._settings.set(SETTING, json.dumps(chosen) if chosen else "")
        self.changed.emit()

    def _problem(self, binding: Binding, key: str) -> str:
        if taken := self._taken(binding, key):
            return taken
        *modifiers, last = _parts(key)
        if last in _MOVES and set(modifiers) <= {"Shift", "Ctrl"}:
            return self.tr("{key} moves about in the gallery and in lists.").format(key=native(key))
        if not binding.places and not set(modifiers) - {"Shift"} and not _is_function_key(last):
            words = self.tr("{key} alone is for typing. Add {modifier} to it.")
            return words.format(key=native(key), modifier=native("Ctrl+A").removesuffix("A").strip())
        return ""

    def _taken(self, binding: Binding, key: str) -> str:
        for other in self._bindings.values():
            if other.name != binding.name and other.meets(binding) and key in self.keys(other.name).split():
                return self.tr("{key} belongs to “{command}”.").format(key=native(key), command=other.text)
        return ""

    def _chooser(self, binding: Binding, key: str) -> Binding | None:
        """Return the command to which a person gave a key that this one was delivered with."""
        for name, keys in self._chosen.items():
            other = self._bindings.get(name)
            if other is not None and name != binding.name and key in keys.split() and other.meets(binding):
                return other
        return None

    def _holds(self, binding: Binding, words: list[str]) -> bool:
        keys = " ".join(native(key) for key in self.keys(binding.name).split())
        text = f"{binding.text} {binding.group} {keys} {keys.replace('+', ' ')}".casefold()
        return all(word in text for word in words)

    def _on_setting(self, name: str) -> None:
        # Refused by the disk: what is in the settings holds.
        if name == SETTING and (kept := _read(self._settings.value(SETTING))) != self._chosen:
            self._chosen = kept
            self.changed.emit()


def native(key: str) -> str:
    """Return a key of Qt's portable words as this platform writes it, with spaces: "Ctrl Shift S"."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return text[:-1].replace("+", " ") + text[-1:]


def portable(key: int | Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
    """Return a pressed key in Qt's portable words; empty for a modifier alone."""
    if key in _MODIFIERS or key == Qt.Key.Key_unknown:
        return ""
    # Shift is in the sign already: Ctrl+Shift+/ is Ctrl+?, and "?" needs no Shift beside it.
    sign = 0x20 < int(key) < 0x7F and not chr(int(key)).isalnum()
    kept = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    if sign:
        kept &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(int(key) | kept.value).toString(QKeySequence.SequenceFormat.PortableText)


_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R,
    }
)  # fmt: skip


def _read(text: object) -> dict[str, str]:
    try:
        kept = json.loads(str(text)) if text else {}
    except ValueError:
        return {}
    if not isinstance(kept, Mapping):
        return {}
    return {str(name): " ".join(keys.split()) for name, keys in kept.items() if isinstance(keys, str)}


def _parts(key: str) -> list[str]:
    return [*key[:-2].split("+"), "+"] if key.endswith("++") else key.split("+") if key != "+" else ["+"]


def _twin(key: str) -> str:
    *modifiers, last = _parts(key)
    return "+".join([*modifiers, TWINS[last]]) if modifiers and last in TWINS else ""


def _is_function_key(key: str) -> bool:
    return key.startswith("F") and key[1:].isdigit()
