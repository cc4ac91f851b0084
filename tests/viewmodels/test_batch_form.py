"""The matrix and the CSV batch over a real form: what they come to, what they send, what stands in the way."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from forms import EVERYTHING, FILM, SEVERAL, Bench, write_png
from vitrine.domain.batch import MOST_ROWS
from vitrine.domain.field import Field, FieldRole
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest
from vitrine.viewmodels.batch import BatchForm, Preset
from vitrine.viewmodels.batch_base import BatchDoor
from vitrine.viewmodels.batch_csv import CsvBatch

PRICED = dataclasses.replace(SEVERAL, fields=EVERYTHING.fields, id="made/priced", name="Priced", price=0.04)


class Studio:
    """A form with a model, and batches over it."""

    def __init__(self, bench: Bench, qtbot: QtBot) -> None:
        self.bench, self.qtbot = bench, qtbot
        self.sent: list[GenerationRequest] = []

    def door(self) -> BatchDoor:
        return BatchDoor(self.bench.tasks, lambda: 4)

    def matrix(self) -> BatchForm:
        made = BatchForm(self.bench.form, self.door())
        made.submitted.connect(self.sent.extend)
        return made

    def csv(self) -> CsvBatch:
        made = CsvBatch(self.bench.form, self.door(), self.bench.form._archive)
        made.submitted.connect(self.sent.extend)
        return made

    def load(self, batch: CsvBatch, path: Path) -> None:
        batch.load(path)
        self.qtbot.waitUntil(lambda: not batch.busy)


@pytest.fixture
def studio(tmp_path: Path, qtbot: QtBot) -> Iterator[Studio]:
    bench = Bench(tmp_path, EVERYTHING, SEVERAL, FILM, PRICED)
    bench.choose(qtbot, PRICED)
    bench.form.replace_prompt("a vase")
    made = Studio(bench, qtbot)
    yield made
    assert bench.tasks.close()


def filled(studio: Studio) -> BatchForm:
    batch = studio.matrix()
    batch.set_template("{form} in {glaze}")
    batch.add_values("form", ["bottle", "jar\nbowl", " jar "])
    batch.add_values("glaze", ["cobalt", "celadon"])
    return batch


# ---- matrix ----


def test_it_begins_with_the_prompt_in_create_and_counts_as_the_composer_does(studio: Studio) -> None:
    batch = studio.matrix()
    QAbstractItemModelTester(batch.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [row.expanded.prompt for row in batch.rows.rows] == ["a vase"]
    assert batch.lists == {}
    batch = filled(studio)
    assert batch.lists["form"] == ["bottle", "jar", "bowl"]
    assert (batch.combinations, batch.jobs, batch.results, batch.sizes) == (6, 6, 6, [3, 2])
    batch.set_each(2)
    assert batch.estimate == pytest.approx(12 * 0.04)
    assert batch.rows.rows[0].price == "$0.08"
    assert batch.rows.rows[0].images == "×2"
    assert batch.foot == "4 at a time, about 25 s"


def test_a_row_that_is_unticked_is_not_sent_and_stays_unticked_while_the_matrix_grows(studio: Studio) -> None:
    batch = filled(studio)
    batch.rows.toggle(1)
    assert batch.jobs == 5
    assert batch.rows.data(batch.rows.index(1), Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked
    batch.add_values("glaze", ["ash"])
    assert [row.expanded.prompt for row in batch.rows.rows if not row.ticked] == ["bottle in celadon"]
    batch.shuffle()
    assert [row.expanded.prompt for row in batch.rows.rows if not row.ticked] == ["bottle in celadon"]
    batch.tick_all()
    assert batch.jobs == 9
    batch.tick_all()
    assert batch.jobs == 0
    assert batch.trouble == "Tick a prompt first"


def test_it_sends_ordinary_requests_with_seeds_of_their_own(studio: Studio) -> None:
    batch = filled(studio)
    batch.set_each(2)
    batch.set_shape("16:9")
    assert batch.submit()
    assert [request.prompt for request in studio.sent[:4]] == ["bottle in cobalt"] * 2 + ["bottle in celadon"] * 2
    assert len(studio.sent) == 12
    assert len({request.settings["seed"] for request in studio.sent}) == 12
    assert {request.settings["aspect_ratio"] for request in studio.sent} == {"16:9"}
    assert {request.estimate for request in studio.sent} == {0.04}
    assert studio.bench.form.recent[0] == ("replicate", PRICED.id)


def test_the_same_seed_for_all_and_the_next_ones_for_images_each(studio: Studio) -> None:
    studio.bench.form.lock_seed(100)
    batch = filled(studio)
    batch.set_same_seed(same=True)
    batch.set_each(2)
    assert batch.submit()
    assert [request.settings["seed"] for request in studio.sent] == [100, 101] * 6


def test_what_stands_in_the_way_is_said(studio: Studio) -> None:
    batch = studio.matrix()
    batch.set_template("")
    batch._refresh()
    assert batch.trouble == "Write a prompt first"
    batch.set_template("a {form}")
    batch._refresh()
    assert batch.trouble == "Add a value to {form}"
    assert not batch.submit()
    batch.set_template("{a} {b}")
    batch.add_values("a", [str(n) for n in range(60)])
    batch.add_values("b", [str(n) for n in range(60)])
    assert batch.trouble == f"These are 3,600 prompts. A batch takes {MOST_ROWS:,}."
    assert not batch.submit()
    assert studio.sent == []


def test_it_does_not_pass_the_limit(studio: Studio) -> None:
    batch = filled(studio)
    studio.bench.form.set_spending(9.80, 10)
    assert batch.over_limit
    assert batch.foot.endswith("passes today’s $10 by $0.04")
    assert not batch.submit()
    studio.bench.form.set_spending(2.31, 10)
    assert batch.foot.endswith("leaves $7.45 of today’s $10")
    assert batch.submit()


def test_a_prompt_that_is_too_long_is_named_and_left_out(studio: Studio) -> None:
    fields = tuple(
        dataclasses.replace(field, max_length=20) if field.role is FieldRole.PROMPT else field
        for field in EVERYTHING.fields
    )
    short = dataclasses.replace(EVERYTHING, id="made/short", name="Short", fields=fields)
    studio.bench.choose(studio.qtbot, short)
    batch = studio.matrix()
    batch.set_template("{a}")
    batch.add_values("a", ["short", "x" * 25])
    assert [row.problem for row in batch.rows.rows] == ["", "Short takes 20 characters. Shorten by 5."]
    assert batch.jobs == 1


def test_another_model_keeps_what_fits(studio: Studio) -> None:
    batch = filled(studio)
    batch.set_shape("9:16")
    with studio.qtbot.waitSignal(batch.changed, check_params_cb=lambda: batch.spec is EVERYTHING or not batch.opening):
        batch.choose("demo", EVERYTHING.id)
    studio.qtbot.waitUntil(lambda: batch.spec is EVERYTHING)
    assert batch.values["aspect_ratio"] == "9:16"
    assert studio.bench.form.spec is PRICED  # Create stays as it was


def test_a_preset_brings_the_matrix_back(studio: Studio) -> None:
    batch = filled(studio)
    batch.set_each(3)
    kept = batch.preset("Glazes")
    assert kept == Preset(
        "Glazes", "{form} in {glaze}", {"form": ["bottle", "jar", "bowl"], "glaze": ["cobalt", "celadon"]}, 3
    )
    other = studio.matrix()
    other.apply(kept)
    assert (other.combinations, other.each) == (6, 3)


# ---- CSV ----

ROWS = """prompt,ratio,image,strength
Cobalt moon jar,5:4,vase_1.png,0.55
Celadon tea bowl,1:1,,
Glaze test strip,7:9,,
,1:1,,
Kiln interior,16:9,kiln.jpg,"0,70"
Far out,1:1,,7
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    folder = tmp_path / "june"
    folder.mkdir()
    write_png(folder / "vase_1.png")
    path = folder / "catalogue.csv"
    path.write_text(ROWS, "utf-8")
    return path


def test_columns_are_matched_and_problems_named_row_by_row(studio: Studio, table: Path) -> None:
    batch = studio.csv()
    QAbstractItemModelTester(batch.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    studio.load(batch, table)
    assert batch.columns == ["prompt", "aspect_ratio", "image", "prompt_strength"]
    assert [row.problem for row in batch.rows.rows] == [
        "",
        "",
        "Shape 7:9 is not offered. 4:5 is the nearest.",
        "No prompt in this row.",
        "kiln.jpg is not in the folder.",
        "Strength: At most 1.",
    ]
    assert batch.rows.rows[1].words == (("Celadon tea bowl", True), ("1:1", True), ("none", False), ("0.6", False))
    assert (batch.problems, batch.jobs) == (4, 2)
    assert batch.describe().startswith("6 rows, 4 columns, UTF-8, comma · images looked up in ")


def test_the_nearest_shape_is_taken_when_asked(studio: Studio, table: Path) -> None:
    batch = studio.csv()
    studio.load(batch, table)
    assert batch.can_use_nearest
    batch.use_nearest_shapes()
    assert batch.rows.rows[2].values["aspect_ratio"] == "4:5"
    assert (batch.jobs, batch.can_use_nearest) == (3, False)


def test_good_rows_go_ahead_with_their_pictures(studio: Studio, table: Path) -> None:
    batch = studio.csv()
    studio.load(batch, table)
    batch.leave_out()
    with studio.qtbot.waitSignal(batch.submitted):
        assert batch.submit()
    first, second = studio.sent
    assert (first.prompt, first.settings["aspect_ratio"], first.settings["prompt_strength"]) == (
        "Cobalt moon jar",
        "5:4",
        0.55,
    )
    assert [file.name for file in first.inputs] == ["vase_1.png"]
    assert (second.settings["prompt_strength"], second.inputs) == (0.6, ())


@pytest.mark.parametrize("name", ["../secret.png", "/etc/passwd", "sub/a.png", "..", "C:\\a.png"])
def test_a_picture_is_only_looked_for_beside_the_file(studio: Studio, tmp_path: Path, name: str) -> None:
    write_png(tmp_path / "secret.png")
    folder = tmp_path / "in"
    folder.mkdir()
    path = folder / "a.csv"
    path.write_text(f"prompt,image\na vase,{name}\n", "utf-8")
    batch = studio.csv()
    studio.load(batch, path)
    assert batch.rows.rows[0].problem.endswith("is no file beside the CSV file.")
    assert batch.jobs == 0


def test_a_picture_that_is_none_is_said_and_nothing_is_sent(studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "bad.png").write_text("no picture")
    path = tmp_path / "a.csv"
    path.write_text("prompt,image\na vase,bad.png\na jar,\n", "utf-8")
    batch = studio.csv()
    studio.load(batch, path)
    assert batch.jobs == 2
    assert batch.submit()
    studio.qtbot.waitUntil(lambda: not batch.busy)
    assert studio.sent == []
    assert batch.rows.rows[0].problem
    assert batch.jobs == 1
    with studio.qtbot.waitSignal(batch.submitted):
        batch.submit()
    assert [request.prompt for request in studio.sent] == ["a jar"]


def test_a_file_that_is_none_is_refused_and_the_one_before_stays(studio: Studio, table: Path, tmp_path: Path) -> None:
    batch = studio.csv()
    studio.load(batch, table)
    (tmp_path / "x.csv").write_bytes(b"%PDF\x00")
    studio.load(batch, tmp_path / "x.csv")
    assert batch.error is not None
    assert batch.opened is not None
    assert batch.opened.path == table
    studio.load(batch, tmp_path / "missing.csv")
    assert batch.error is not None


def test_a_column_can_mean_something_else(studio: Studio, table: Path) -> None:
    batch = studio.csv()
    studio.load(batch, table)
    assert ("", "Leave alone") in batch.meanings()
    batch.set_column(1, "")
    assert batch.rows.rows[2].problem == ""
    batch.set_column(0, "")
    assert batch.trouble == "Say which column is the prompt"


def test_a_template_is_written(studio: Studio, tmp_path: Path) -> None:
    batch = studio.csv()
    batch.write_template(tmp_path / "t.csv")
    studio.qtbot.waitUntil((tmp_path / "t.csv").exists)
    studio.load(batch, tmp_path / "t.csv")
    assert batch.jobs == 1


def test_a_picture_that_the_model_needs_is_missed_in_each_row(studio: Studio, table: Path) -> None:
    fields = tuple(
        dataclasses.replace(field, required=True) if field.name == "image" else field for field in EVERYTHING.fields
    )
    needs: ModelSpec = dataclasses.replace(EVERYTHING, id="made/needs", fields=fields)
    field: Field = next(field for field in needs.fields if field.name == "image")
    assert field.required
    studio.bench.choose(studio.qtbot, needs)
    batch = studio.csv()
    studio.load(batch, table)
    assert batch.rows.rows[1].problem == "Image is needed."
    assert batch.rows.rows[0].problem == ""
