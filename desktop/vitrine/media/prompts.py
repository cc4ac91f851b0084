"""Prompts: what was asked for, as far as the texts that a file carries say it.

Read are the ways of Stable Diffusion web UI and its many kin (``parameters``), SwarmUI, InvokeAI, Fooocus, NovelAI and
ComfyUI. Everything comes from outside: it is bounded, and what is not understood is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

LONGEST_PROMPT = 20_000
LONGEST_VALUE = 500
MOST_SETTINGS = 60

_FIELD = re.compile(r"\s*(\w[\w \-/]{0,60}):\s*(\"(?:\\.|[^\\\"])+\"|[^,]*)(?:,|$)")
_FEWEST_FIELDS = 3
_NEGATIVE = "Negative prompt:"
_SECRET = re.compile(r"(?i)(?:^|_)(?:(?:api|access|secret|private)_?key|token|secret|password|passwd|bearer|auth)$")
_WHOLE, _DECIMAL = re.compile(r"-?\d{1,18}$"), re.compile(r"-?\d{1,12}\.\d{1,12}$")
_NOT_KEPT = frozenset({"prompt", "model", "width", "height", "size", "workflow", "metadata", "graph"})


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was asked for: everything empty when the file does not say."""

    prompt: str = ""
    model: str = ""
    settings: Mapping[str, object] = field(default_factory=dict)


def recover(texts: Mapping[str, str]) -> Recovered:
    """Return what the texts of a file (see `vitrine.media.metadata`) say about how it was made."""
    ways: tuple[Callable[[Mapping[str, str]], Recovered | None], ...] = (
        _swarm, _invoke, _web_ui, _comfy, _novel, _fooocus,
    )  # fmt: skip
    for way in ways:
        try:
            found = way(texts)
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
            continue
        if found is not None:
            return found
    return Recovered()


def _swarm(texts: Mapping[str, str]) -> Recovered | None:
    for text in _parameters(texts):
        if text.lstrip().startswith("{") and "sui_image_params" in text:
            facts = _object(text)["sui_image_params"]
            return _from_facts(facts, "SwarmUI", negative="negativeprompt") if isinstance(facts, Mapping) else None
    return None


def _invoke(texts: Mapping[str, str]) -> Recovered | None:
    text = texts.get("invokeai_metadata")
    if not text:
        return None
    facts = dict(_object(text))
    model = facts.pop("model", None)
    named = model.get("name") or model.get("model_name") if isinstance(model, Mapping) else model
    return _from_facts({**facts, "model": named, "prompt": facts.pop("positive_prompt", "")}, "InvokeAI")


def _fooocus(texts: Mapping[str, str]) -> Recovered | None:
    for text in _parameters(texts):
        if text.lstrip().startswith("{"):
            facts = dict(_object(text))
            return _from_facts({**facts, "model": facts.pop("base_model", "")}, str(facts.get("version", ""))[:40])
    return None


def _novel(texts: Mapping[str, str]) -> Recovered | None:
    if texts.get("software") != "NovelAI":
        return None
    facts = dict(_object(texts.get("comment", "{}")))
    facts.setdefault("prompt", texts.get("description", ""))
    return _from_facts({**facts, "model": texts.get("source", "")}, "NovelAI", negative="uc")


def _web_ui(texts: Mapping[str, str]) -> Recovered | None:
    for text in _parameters(texts):
        if not text.lstrip().startswith("{") and (found := parse_parameters(text)) is not None:
            return found
    return None


def parse_parameters(text: str) -> Recovered | None:
    """Return what a text of the ``parameters`` kind says, None when it is another kind of text."""
    lines = text[: 4 * LONGEST_PROMPT].strip().splitlines()
    fields = _FIELD.findall(lines[-1][:LONGEST_PROMPT]) if lines else []
    if len(fields) < _FEWEST_FIELDS:
        return None
    prompt: list[str] = []
    negative: list[str] = []
    into = prompt
    for line in lines[:-1]:
        if line.startswith(_NEGATIVE):
            into, line = negative, line[len(_NEGATIVE) :]
        into.append(line.strip())
    facts: dict[str, object] = {"negative_prompt": "\n".join(negative).strip()}
    for name, value in fields[:MOST_SETTINGS]:
        facts.setdefault(name.strip().lower().replace(" ", "_").replace("-", "_"), _unquoted(value.strip()))
    return _from_facts({**facts, "prompt": "\n".join(prompt).strip()}, "")


def _comfy(texts: Mapping[str, str]) -> Recovered | None:
    text = texts.get("prompt", "")
    if not text.lstrip().startswith("{"):
        return Recovered(settings={"made_with": "ComfyUI"}) if "workflow" in texts else None
    nodes = {str(id): node for id, node in _object(text.replace("NaN", "null")).items() if isinstance(node, Mapping)}
    if not any("class_type" in node for node in nodes.values()):
        return None
    samplers = [node for node in nodes.values() if "KSampler" in str(node.get("class_type", ""))]
    if len(samplers) != 1:
        # Several of them, or none that is known: which prompt is meant nobody can say.
        return Recovered(settings={"made_with": "ComfyUI"})
    inputs = samplers[0].get("inputs", {})
    facts = {name: inputs[name] for name in ("seed", "noise_seed", "steps", "cfg", "sampler_name", "scheduler",
                                             "denoise") if not isinstance(inputs.get(name), list | None)}  # fmt: skip
    facts["prompt"] = _comfy_text(nodes, inputs.get("positive"), "text")
    facts["negative_prompt"] = _comfy_text(nodes, inputs.get("negative"), "text")
    facts["model"] = _comfy_text(nodes, inputs.get("model"), "ckpt_name", "unet_name")
    return _from_facts(facts, "ComfyUI")


def _comfy_text(nodes: Mapping[str, Mapping[str, object]], link: object, *names: str) -> str:
    """Follow a link up the graph to the first node that has one of these inputs as a text."""
    for _ in range(12):
        if not isinstance(link, list) or not link:
            return ""
        inputs = nodes.get(str(link[0]), {}).get("inputs", {})
        if not isinstance(inputs, Mapping):
            return ""
        found = next((inputs[name] for name in names if isinstance(inputs.get(name), str)), None)
        if found is not None:
            return str(found)
        further = (*names, "conditioning", "positive", "model", "string")
        link = next((inputs[name] for name in further if name in inputs), None)
    return ""


# ---- inside ----


def _parameters(texts: Mapping[str, str]) -> list[str]:
    return [texts[name] for name in ("parameters", "usercomment", "comment") if texts.get(name)]


def _object(text: str) -> Mapping[str, object]:
    found = json.loads(text)
    if not isinstance(found, Mapping):
        raise TypeError("no object")
    return found


def _from_facts(facts: Mapping[str, object], made_with: str, negative: str = "negative_prompt") -> Recovered:
    prompt = facts.get("prompt")
    settings: dict[str, object] = {}
    refused = facts.get(negative)
    if isinstance(refused, str) and refused.strip():
        settings["negative_prompt"] = refused.strip()[:LONGEST_PROMPT]
    for name, value in facts.items():
        kept = _value(value)
        plain = isinstance(name, str) and name not in _NOT_KEPT and name != negative and not _SECRET.search(name)
        if plain and kept is not None and len(settings) < MOST_SETTINGS:
            settings.setdefault(name[:60], kept)
    if made_with:
        settings["made_with"] = made_with
    model = facts.get("model")
    return Recovered(
        prompt.strip()[:LONGEST_PROMPT] if isinstance(prompt, str) else "",
        model.strip()[:200] if isinstance(model, str) else "",
        settings,
    )


def _value(value: object) -> object | None:
    """Return a setting as it is kept: numbers as numbers, short texts; nothing that is nested."""
    if isinstance(value, bool) or (isinstance(value, int) and abs(value) < 1 << 63):
        return value
    if isinstance(value, float):
        return value if abs(value) < 1e15 else None
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST_VALUE:
        return None
    text = value.strip()
    if _WHOLE.match(text):
        return int(text)
    return float(text) if _DECIMAL.match(text) else text


def _unquoted(value: str) -> str:
    if value.startswith('"') and value.endswith('"') and len(value) > 1:
        try:
            return str(json.loads(value))
        except ValueError:
            return value[1:-1]
    return value
