"""Check a prediction's input against its model's schema, in the words of the real service (gojsonschema)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from vitrine.demo.wire import Problem

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def resolve(schemas: Mapping[str, Any], declared: Mapping[str, Any]) -> dict[str, Any]:
    """Return a property with its ``allOf`` references merged in; what stands beside them wins."""
    merged: dict[str, Any] = {}
    for part in declared.get("allOf", ()):
        merged |= schemas[part["$ref"].rsplit("/", 1)[-1]]
    return merged | {name: value for name, value in declared.items() if name != "allOf"}


def check_input(schemas: Mapping[str, Any], given: object) -> dict[str, Any]:
    """Return the input with defaults filled in; raise Problem 422 with ``invalid_fields`` when it does not fit."""
    if not isinstance(given, dict):
        raise _refusal([("invalid_type", "input", f"Invalid type. Expected: object, given: {_type_name(given)}")])
    declared = {name: resolve(schemas, value) for name, value in schemas["Input"]["properties"].items()}
    problems = list(_problems(declared, schemas["Input"].get("required", ()), given))
    if problems:
        raise _refusal(problems)
    return {name: d["default"] for name, d in declared.items() if "default" in d} | given


def _problems(declared: Mapping[str, Any], required: Any, given: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for name in required:
        if name not in given:
            yield "required", "input", f"{name} is required"
    for name, value in given.items():
        if name not in declared:
            yield "additional_property_not_allowed", "input", f"Additional property {name} is not allowed"
            continue
        problem = _value_problem(name, declared[name], value)
        if problem:
            yield problem[0], f"input.{name}", problem[1]


def _value_problem(name: str, declared: Mapping[str, Any], value: object) -> tuple[str, str] | None:
    expected = declared.get("type", "")
    if not _fits(expected, value):
        return "invalid_type", f"Invalid type. Expected: {expected}, given: {_type_name(value)}"
    if "enum" in declared and value not in declared["enum"]:
        allowed = ", ".join(json.dumps(choice) for choice in declared["enum"])
        return "enum", f"{name} must be one of the following: {allowed}"
    if isinstance(value, int | float):
        if "minimum" in declared and value < declared["minimum"]:
            return "number_gte", f"Must be greater than or equal to {declared['minimum']}"
        if "maximum" in declared and value > declared["maximum"]:
            return "number_lte", f"Must be less than or equal to {declared['maximum']}"
    return None


def _fits(expected: str, value: object) -> bool:
    if expected not in _TYPES:
        return True
    if isinstance(value, bool):
        return expected == "boolean"
    # To JSON 5.0 is a whole number.
    whole = expected == "integer" and isinstance(value, float) and value.is_integer()
    return whole or isinstance(value, _TYPES[expected])


def _type_name(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    return next((name for name, types in _TYPES.items() if isinstance(value, types)), "null")


def _refusal(problems: list[tuple[str, str, str]]) -> Problem:
    fields = [{"type": kind, "field": where, "description": words} for kind, where, words in problems]
    detail = "".join(f"- {where}: {words}\n" for _, where, words in problems)
    return Problem(422, detail, "Input validation failed", invalid_fields=fields)
