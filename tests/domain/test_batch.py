"""Prompt matrices: variables, every combination once, limits."""

from __future__ import annotations

from vitrine.domain.batch import MOST_ROWS, combinations, expand, spans, variables


def test_variables_come_once_in_the_order_of_the_prompt() -> None:
    assert variables("a {form} in { glaze } and {form} {} {\n} {x") == ["form", "glaze"]


def test_every_combination_once_the_last_variable_fastest() -> None:
    rows = expand("{a}-{b}!", {"a": ["1", "2"], "b": ["x", "y"]})
    assert [row.prompt for row in rows] == ["1-x!", "1-y!", "2-x!", "2-y!"]
    assert rows[0].pieces == (("1", True), ("-", False), ("x", True), ("!", False))
    assert [row.number for row in rows] == [1, 2, 3, 4]


def test_a_variable_without_values_stays_as_written_and_no_variable_is_one_prompt() -> None:
    assert [row.prompt for row in expand("a {form}", {})] == ["a {form}"]
    assert [row.prompt for row in expand("a vase", {"form": ["x"]})] == ["a vase"]
    assert expand("  ", {}) == []
    assert combinations("", {}) == 0


def test_a_value_may_look_like_a_variable() -> None:
    assert [row.prompt for row in expand("{a} {b}", {"a": ["{b}"], "b": ["{a}"]})] == ["{b} {a}"]


def test_many_combinations_are_counted_and_not_made() -> None:
    lists = {name: [str(n) for n in range(50)] for name in "abcdef"}
    template = " ".join(f"{{{name}}}" for name in lists)
    assert combinations(template, lists) == 50**6
    assert len(expand(template, lists)) == MOST_ROWS


def test_shuffling_keeps_every_prompt_and_its_number() -> None:
    lists = {"a": [str(n) for n in range(40)]}
    plain, mixed = expand("{a}", lists), expand("{a}", lists, shuffled=7)
    assert plain != mixed
    assert sorted(plain, key=lambda row: row.number) == sorted(mixed, key=lambda row: row.number)
    assert mixed == expand("{a}", lists, shuffled=7)


def test_spans_say_where_the_braces_stand() -> None:
    text = "a {form} b { } {glaze}"
    assert [text[start:stop] for start, stop in spans(text)] == ["{form}", "{glaze}"]
