"""The history of prompts: each once, the latest first, with a star and the result that stands for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from samples import a_file, a_request, a_saved_job
from vitrine.library.library import Library


@pytest.fixture
def used(library: Library, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library whose jobs were asked for a second apart."""
    moment = [1000.0]

    def later() -> float:
        moment[0] += 1
        return moment[0]

    monkeypatch.setattr("vitrine.library.jobs.time.time", later)
    return library


def prompts(library: Library, text: str = "") -> list[str]:
    return [entry.prompt for entry in library.prompts.recent(text=text)]


def test_each_prompt_once_the_latest_use_first(used: Library) -> None:
    used.jobs.add([a_request("dunes"), a_request("fog")])
    used.jobs.add([a_request("dunes", settings={"prompt": "dunes", "seed": 9, "negative_prompt": "people"})])
    used.jobs.add([a_request("  "), a_request("")])
    first, second = used.prompts.recent()
    assert (first.prompt, first.uses, first.negative, first.request.settings["seed"]) == ("dunes", 2, "people", 9)
    assert (second.prompt, second.uses, second.negative, second.best) == ("fog", 1, "", "")
    assert first.used_at > second.used_at
    assert [entry.prompt for entry in used.prompts.recent(limit=1)] == ["dunes"]


def test_stars_are_kept_when_a_prompt_is_used_again(used: Library) -> None:
    used.jobs.add([a_request("dunes"), a_request("fog")])
    dunes = next(entry for entry in used.prompts.recent() if entry.prompt == "dunes")
    used.prompts.set_starred(dunes.id, True)
    used.jobs.add([a_request("dunes")])
    assert [(entry.prompt, entry.uses) for entry in used.prompts.starred()] == [("dunes", 2)]
    assert used.prompts.starred("fog") == []
    used.prompts.set_starred(dunes.id, False)
    assert used.prompts.starred() == []


def test_search_takes_beginnings_accents_and_scripts_without_spaces(used: Library) -> None:
    used.jobs.add([a_request(text) for text in ("Café at dawn", "harbour fog", "山中的湖", "snake_case")])
    assert prompts(used, "cafe daw") == ["Café at dawn"]
    assert prompts(used, '"harbour fog"') == ["harbour fog"]
    assert prompts(used, "湖") == ["山中的湖"]
    assert prompts(used, "case") == ["snake_case"]
    assert prompts(used, "fog dawn") == []


def test_the_best_is_a_favourite_else_the_latest_that_is_not_in_the_trash(used: Library, tmp_path: Path) -> None:
    jobs = [a_saved_job(used, a_request("dunes"), [a_file(tmp_path / f"{n}.png")]) for n in range(3)]
    results = [used.results.of_job(job.id)[0] for job in jobs]

    def best() -> str:
        return used.prompts.recent()[0].best

    assert best() == results[2].name
    used.results.set_starred([results[0].id], True)
    assert best() == results[0].name
    used.trash.put([results[0].id, results[2].id])
    assert best() == results[1].name


@pytest.mark.parametrize("prompt", ["x" * 20_000, "a\nb\n\tc", "'; DROP TABLE prompt; --", "\ud800 half", "👩‍🎨"])
def test_any_prompt_is_kept(used: Library, prompt: str) -> None:
    used.jobs.add([a_request(prompt, settings={}), a_request(prompt, settings={})])
    (entry,) = used.prompts.recent()
    assert entry.prompt == prompt.replace("\ud800", "?")
    assert entry.uses == 2
    assert used.problems() == []
