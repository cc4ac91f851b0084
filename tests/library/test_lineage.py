"""Lineage: from the input that was a result to what came of it, and on."""

from __future__ import annotations

from pathlib import Path

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation, GenerationType
from vitrine.domain.job import JobState
from vitrine.domain.request import InputFile
from vitrine.library.library import Library


def make(library: Library, folder: Path, prompt: str, *parents: str) -> Generation:
    """Save a result that was made from results with these names."""
    inputs = tuple(
        InputFile("image", f"{place:064x}", "image/png", "png", 9, generation=name)
        for place, name in enumerate(parents)
    )
    type = GenerationType.IMAGE_TO_IMAGE if parents else GenerationType.TEXT_TO_IMAGE
    job = a_saved_job(library, a_request(prompt, type=type, inputs=inputs), [a_file(folder / f"{prompt}.png")])
    library.jobs.advance(job, JobState.DONE)
    return library.results.of_job(job.id)[0]


def prompts(results: list[Generation]) -> list[str]:
    return [result.prompt for result in results]


def test_ancestors_and_descendants_the_earliest_first(library: Library, tmp_path: Path) -> None:
    root = make(library, tmp_path, "root")
    other = make(library, tmp_path, "other")
    child = make(library, tmp_path, "child", root.name)
    grandchild = make(library, tmp_path, "grandchild", child.name, other.name)
    make(library, tmp_path, "sibling", root.name)
    assert prompts(library.lineage.ancestors(grandchild.id)) == ["root", "other", "child"]
    assert prompts(library.lineage.parents(grandchild.id)) == ["other", "child"]
    assert prompts(library.lineage.descendants(root.id)) == ["child", "grandchild", "sibling"]
    assert prompts(library.lineage.children(root.id)) == ["child", "sibling"]
    assert library.lineage.ancestors(root.id) == []
    assert library.lineage.descendants(grandchild.id) == []


def test_inputs_that_are_no_results_of_this_library_are_no_parents(library: Library, tmp_path: Path) -> None:
    for name in (
        "",
        "01m844ngnfje7tcga6r1rvdmmj-0",
        "x",
        "-",
        "'; DROP TABLE lineage; --",
        "01m844ngnfje7tcga6r1rvdmmj-x",
    ):
        made = make(library, tmp_path, "alone", name)
        assert library.lineage.ancestors(made.id) == []


def test_the_same_parent_twice_is_one(library: Library, tmp_path: Path) -> None:
    root = make(library, tmp_path, "root")
    child = make(library, tmp_path, "child", root.name, root.name)
    assert prompts(library.lineage.parents(child.id)) == ["root"]


def test_a_circle_that_no_program_made_is_walked_once(library: Library, tmp_path: Path) -> None:
    root = make(library, tmp_path, "root")
    child = make(library, tmp_path, "child", root.name)
    library._database.execute_sql("INSERT INTO lineage VALUES (?, ?)", (root.id, child.id))
    assert prompts(library.lineage.ancestors(child.id)) == ["root"]
    assert prompts(library.lineage.descendants(child.id)) == ["root"]


def test_relatives_in_the_trash_are_shown_and_those_that_are_gone_are_not(library: Library, tmp_path: Path) -> None:
    root = make(library, tmp_path, "root")
    child = make(library, tmp_path, "child", root.name)
    library.trash.put([root.id])
    assert prompts(library.lineage.ancestors(child.id)) == ["root"]
    library.trash.doom([root.id])
    assert library.lineage.ancestors(child.id) == []
    library.trash.forget(root.id)
    assert library.lineage.ancestors(child.id) == []
    assert library.problems() == []


def test_a_promised_result_is_no_relative_yet(library: Library, tmp_path: Path) -> None:
    root = make(library, tmp_path, "root")
    given = InputFile("image", "0" * 64, "image/png", "png", 9, generation=root.name)
    job = library.jobs.advance(library.jobs.add([a_request("child", inputs=(given,))])[0], JobState.SUBMITTING)
    job = library.jobs.advance(job, JobState.RUNNING, remote_id=job.id)
    library.jobs.promise_outputs(job, ["http://host"])
    assert library.lineage.descendants(root.id) == []
    library.results.record_file(library.results.of_job(job.id)[0], a_file(tmp_path / "c.png"))
    assert prompts(library.lineage.descendants(root.id)) == ["child"]
