"""Differences: which settings of some results differ, and which words of their prompts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import Generation
from vitrine.viewmodels.facts import result_facts
from vitrine.viewmodels.names import Names

CONTEXT = 2
"""Words shown before the first that differs."""
_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(rf"(\s*)([{_HAN}]|[^\W{_HAN}]+(?:['’-][^\W{_HAN}]+)*|[^\w\s]+)")
"""A word with the space before it; where words are written without spaces, each character is one."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a text, and whether it is what differs."""

    text: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """One setting: its label, and for each result what it is, in runs. ``differs`` is False when all are alike."""

    label: str
    values: tuple[tuple[Run, ...], ...]
    differs: bool = True
    wholes: tuple[str, ...] = ()

    def text(self, place: int) -> str:
        """Return the whole value of a result."""
        return self.wholes[place] if self.wholes else "".join(run.text for run in self.values[place])


def differences(generations: Sequence[Generation], names: Names) -> list[Difference]:
    """Return every setting of the results, those that differ first marked as such, the prompt last."""
    if not generations:
        return []
    facts = [{fact.label: fact.value for fact in result_facts(generation, names)} for generation in generations]
    if any(generation.inputs for generation in generations):
        for of, generation in zip(facts, generations, strict=True):
            of[translate("Compare", "Input")] = ", ".join(i.name or i.sha256[:8] for i in generation.inputs) or "–"
    labels = list(dict.fromkeys(label for of in facts for label in of))
    rows = [_row(label, [of.get(label, "–") for of in facts]) for label in labels]
    prompts = [generation.prompt for generation in generations]
    prompt = translate("Compare", "Prompt")
    if len(set(prompts)) > 1:
        return [*rows, Difference(prompt, tuple(word_runs(prompts)), wholes=tuple(prompts))]
    return [*rows, Difference(prompt, tuple((Run(text),) for text in prompts), differs=False)]


def _row(label: str, values: Sequence[str]) -> Difference:
    return Difference(label, tuple((Run(value),) for value in values), differs=len(set(values)) > 1)


def word_runs(texts: Sequence[str]) -> list[tuple[Run, ...]]:
    """Return each text in runs of words: what not all of them have, in their common order, differs.

    What they have in common at the beginning is shortened to its last words.
    """
    tokens = [_WORD.findall(text) for text in texts]
    words = [[word for _, word in of] for of in tokens]
    kept = [_kept(mine, [other for number, other in enumerate(words) if number != place]) for place, mine in
            enumerate(words)]  # fmt: skip
    return [_runs(mine, common) for mine, common in zip(tokens, kept, strict=True)]


def _kept(mine: list[str], others: Sequence[list[str]]) -> list[bool]:
    """Return for each word whether every other text has it in the same order."""
    kept = [True] * len(mine)
    for other in others:
        here = [False] * len(mine)
        folded, theirs = [word.casefold() for word in mine], [word.casefold() for word in other]
        for block in SequenceMatcher(None, folded, theirs, autojunk=False).get_matching_blocks():
            here[block.a : block.a + block.size] = [True] * block.size
        kept = [both and one for both, one in zip(kept, here, strict=True)]
    return kept


def _runs(words: list[tuple[str, str]], common: list[bool]) -> tuple[Run, ...]:
    first = next((place for place, same in enumerate(common) if not same), len(words))
    start = max(0, first - CONTEXT) if first < len(words) else max(0, len(words) - 4 * CONTEXT)
    runs: list[Run] = [Run("… ")] if start > 0 else []
    for (space, word), same in zip(words[start:], common[start:], strict=True):
        last = runs[-1] if runs else None
        piece = f" {word}" if space and last is not None and not last.text.endswith(" ") else word
        if last is not None and last.differs is not same:
            runs[-1] = Run(last.text + piece, last.differs)
        else:
            runs.append(Run(piece, differs=not same))
    return tuple(runs)


def sentence(rows: Sequence[Difference]) -> str:
    """Return what differs in a sentence: ``Seed and Prompt differ. Everything else is the same.``"""
    labels = [row.label for row in rows if row.differs]
    if not labels:
        return translate("Compare", "Their settings are the same.")
    if len(labels) == 1:
        return translate("Compare", "{setting} differs. Everything else is the same.").format(setting=labels[0])
    if len(labels) > 4:
        return translate("Compare", "{n} settings differ.").format(n=len(labels))
    text = translate("Compare", "{settings} and {last} differ. Everything else is the same.")
    return text.format(settings=", ".join(labels[:-1]), last=labels[-1])
