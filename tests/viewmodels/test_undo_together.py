"""Several commands taken back as one, also when the library refuses a part of them."""

from __future__ import annotations

import pytest

from vitrine.viewmodels.undo import Command, Undo


def carry_out(undo: Undo, log: list[str]) -> list[Command]:
    made = []
    with undo.together("both"):
        for name in ("one", "two"):
            made.append(undo.do(name, lambda name=name: log.append(name), lambda name=name: log.append(f"not {name}")))
    return made


def test_they_are_taken_back_in_reverse_and_done_again_in_order(qapp: object) -> None:
    undo, log, said = Undo(), list[str](), list[str]()
    undo.done.connect(said.append)
    carry_out(undo, log)
    assert (undo.undo_text, said) == ("both", ["both"])
    undo.undo()
    undo.redo()
    assert log == ["one", "two", "not two", "not one", "one", "two"]


def test_a_part_that_was_refused_is_left_out(qapp: object) -> None:
    undo, log = Undo(), list[str]()
    made = carry_out(undo, log)
    undo.forget(made[0])
    undo.undo()
    assert log == ["one", "two", "not two"]
    undo.forget(made[1])
    assert not undo.can_redo


def test_nothing_done_is_nothing_to_take_back(qapp: object) -> None:
    undo = Undo()
    with undo.together("both"):
        pass
    assert not undo.can_undo


def test_what_goes_wrong_in_the_middle_can_be_taken_back(qapp: object) -> None:
    undo, log = Undo(), list[str]()

    def fail() -> None:
        with undo.together("both"):
            undo.do("one", lambda: log.append("one"), lambda: log.append("not one"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    undo.undo()
    assert log == ["one", "not one"]
