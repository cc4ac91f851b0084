"""CsvBatch: rows of a CSV file as jobs: columns matched by name, problems named row by row, good rows ready to go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from vitrine.domain.batch_csv import IGNORED, match_columns, nearest_shape, template
from vitrine.domain.compose import FILE_KINDS, compose, parse_values
from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.request import InputFile
from vitrine.durable import refusal, write_text
from vitrine.errors import InvalidRequest, StudioError
from vitrine.library.inputs import InputArchive
from vitrine.paths import home_path
from vitrine.viewmodels.batch_base import BatchBase, BatchDoor
from vitrine.viewmodels.csv_file import Opened, input_label, number_text, read_file, short
from vitrine.viewmodels.csv_rows import CsvRow, CsvRows
from vitrine.viewmodels.form_problems import problem_words
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.viewmodels.model_list import price_text
from vitrine.viewmodels.telling import told


class CsvBatch(BatchBase):
    """The file, what its columns mean, and its rows."""

    def __init__(self, form: GenerateForm, door: BatchDoor, archive: InputArchive) -> None:
        super().__init__(form, door)
        self._archive = archive
        self.opened: Opened | None = None
        self.error: StudioError | None = None
        self.busy = False
        self.columns: list[str] = []
        """The model's input that each column means; empty for a column that is left alone."""
        self.rows = CsvRows()
        self.left_out = False
        """Whether the rows with problems were put aside by the person."""
        self._nearest = False
        self._missing: dict[str, str] = {}

    # ---- the file ----

    def load(self, path: Path) -> None:
        """Read a file in a worker."""
        self.busy = True
        self.changed.emit()

        def done(opened: Opened) -> None:
            self.busy, self.error, self.opened = False, None, opened
            self.left_out = self._nearest = False
            self._missing = {}
            self._match()

        def refused(error: StudioError) -> None:
            self.busy, self.error = False, error
            self.changed.emit()

        self._door.tasks.run(lambda: read_file(path), done, refused)

    def write_template(self, path: Path) -> None:
        """Write a file to begin with, in a worker."""
        if self.spec is None:
            return
        text = template(self.spec)

        def write() -> None:
            try:
                write_text(path, text)
            except OSError as error:
                raise refusal(error, path.parent) from error

        self._door.tasks.run(write, None, self.failed.emit)

    def describe(self) -> str:
        """Return ``10 rows, 4 columns, UTF-8, comma · images looked up in ~/Shoots/june``."""
        if self.opened is None:
            return ""
        sheet = self.opened.sheet
        part = {
            ",": QCoreApplication.translate("Batch", "comma"),
            ";": QCoreApplication.translate("Batch", "semicolon"),
            "\t": QCoreApplication.translate("Batch", "tab"),
            "|": QCoreApplication.translate("Batch", "bar"),
        }[sheet.delimiter]
        text = QCoreApplication.translate("Batch", "{rows} rows, {columns} columns, {encoding}, {delimiter}").format(
            rows=len(sheet.rows), columns=len(sheet.columns), encoding=sheet.encoding, delimiter=part
        )
        if not any(self._is_file(name) for name in self.columns):
            return text
        where = QCoreApplication.translate("Batch", "images looked up in {folder}")
        return f"{text} · {where.format(folder=home_path(self.opened.path.parent))}"

    # ---- columns ----

    def meanings(self) -> list[tuple[str, str]]:
        """Return what a column can mean, as the input's name and its words, leaving it alone first."""
        fields = self.spec.fields if self.spec is not None else ()
        usable = [f for f in fields if f.kind is not FieldKind.SECRET]
        return [
            (IGNORED, QCoreApplication.translate("Batch", "Leave alone")),
            *((f.name, input_label(f)) for f in usable),
        ]

    def kind_of_column(self, place: int) -> str:
        """Return ``prompt``, ``shape``, ``file`` or nothing for a column of the table, the prompt being the first."""
        shown = self._order({name: "" for name in self.columns if name})
        fields = {field.name: field for field in self.spec.fields} if self.spec is not None else {}
        target = fields.get(shown[place]) if place < len(shown) else None
        if target is None:
            return ""
        if target.kind in FILE_KINDS:
            return "file"
        return {FieldRole.PROMPT: "prompt", FieldRole.ASPECT_RATIO: "shape"}.get(target.role, "")

    def set_column(self, number: int, name: str) -> None:
        """Say what a column means; another column that meant it is left alone."""
        self.columns = [IGNORED if name and other == name else other for other in self.columns]
        self.columns[number] = name
        self._refresh()

    # ---- problems ----

    @property
    def problems(self) -> int:
        """Return how many rows need a look."""
        return sum(bool(row.problem) for row in self.rows.rows)

    @property
    def can_use_nearest(self) -> bool:
        """Return whether rows ask for a shape that is not offered, with another one near it."""
        return not self._nearest and any(row.nearest is not None for row in self.rows.rows)

    def use_nearest_shapes(self) -> None:
        """Take the nearest shape where the one in the file is not offered."""
        self._nearest = True
        self._refresh()

    def leave_out(self) -> None:
        """Put the rows with problems aside."""
        self.left_out = True
        self._refresh()

    @property
    def jobs(self) -> int:
        """Return how many rows are ready."""
        return sum(not row.problem for row in self.rows.rows)

    @property
    def trouble(self) -> str:
        """Return in words why nothing can be added, empty when something can."""
        if self.opened is None:
            return QCoreApplication.translate("Batch", "Choose a CSV file first")
        if self.spec is None or self.opening or self.busy:
            return QCoreApplication.translate("Batch", "One moment")
        if not self._prompt_column():
            return QCoreApplication.translate("Batch", "Say which column is the prompt")
        return "" if self.jobs else QCoreApplication.translate("Batch", "No row is ready")

    def submit(self) -> bool:
        """Read the pictures in a worker and send the rows that are ready; return whether that has begun."""
        if self.trouble or self.over_limit or self.busy or self.opened is None:
            return False
        names = sorted({row.image for row in self.rows.rows if row.image and not row.problem})
        folder, target = self.opened.path.parent, self._file_field()
        self.busy = True
        self.changed.emit()

        def read() -> tuple[dict[str, InputFile], dict[str, str]]:
            kept: dict[str, InputFile] = {}
            missing: dict[str, str] = {}
            for name in names:
                try:
                    kept[name] = self._archive.add(folder / name, target)
                except StudioError as error:
                    missing[name] = told(error.message)
            return kept, missing

        def refused(error: StudioError) -> None:
            self.busy = False
            self.failed.emit(error)
            self.changed.emit()

        self._door.tasks.run(read, lambda found: self._send_rows(*found), refused)
        return True

    # ---- inside ----

    def _match(self) -> None:
        if self.opened is not None and self.spec is not None:
            self.columns = match_columns(self.opened.sheet.columns, self.spec)
        self._refresh()

    def _refresh(self) -> None:
        if self.opened is not None and self.spec is not None:
            known = {field.name for field in self.spec.fields}
            if any(name and name not in known for name in self.columns):  # another model was chosen
                self.columns = match_columns(self.opened.sheet.columns, self.spec)
            rows = [self._row(number, cells) for number, cells in enumerate(self.opened.sheet.rows, 1)]
            shown = [name for name in self.columns if name]
            shown.sort(key=lambda name: name != self._prompt_name())
            labels = [input_label(field) for name in shown for field in self.spec.fields if field.name == name]
            self.rows.show_rows(rows, labels)
        self.changed.emit()

    def _row(self, number: int, cells: Sequence[str]) -> CsvRow:
        assert self.spec is not None
        fields = {field.name: field for field in self.spec.fields}
        given = {name: cell for name, cell in zip(self.columns, cells, strict=False) if name}
        prompt_name = self._prompt_name()
        values: dict[str, object] = {}
        image = problem = ""
        nearest: object = None
        for name, cell in given.items():
            target = fields[name]
            if target.kind in FILE_KINDS:
                image = cell
                problem = problem or (self._file_problem(cell) if cell else "")
            elif cell and name != prompt_name:
                value, wrong, near = self._value(target, cell)
                nearest = nearest if near is None else near
                problem = problem or wrong
                if value is not None:
                    values[name] = value
        prompt = given.get(prompt_name, "")
        problem = self._prompt_problem(prompt) or problem or self._whole_problem(prompt, values, image)
        words = tuple(self._shown(fields[name], given.get(name, ""), values) for name in self._order(given))
        return CsvRow(number, prompt, words, values, image, problem, nearest, self._price(), left_out=self.left_out)

    def _order(self, given: Mapping[str, str]) -> list[str]:
        first = self._prompt_name()
        return sorted(given, key=lambda name: name != first)

    def _shown(self, target: Field, cell: str, values: Mapping[str, object]) -> tuple[str, bool]:
        """Return what a cell says, and whether the file says it itself."""
        if target.name == self._prompt_name():
            return (cell, True) if cell else (QCoreApplication.translate("Batch", "empty"), False)
        if target.kind in FILE_KINDS:
            return (cell, True) if cell else (QCoreApplication.translate("Batch", "none"), False)
        if cell:
            shape = target.role is FieldRole.ASPECT_RATIO
            return (str(values.get(target.name, cell)) if shape else cell), True
        value = self.values.get(target.name)
        return ("" if value is None else f"{value:g}" if isinstance(value, float) else str(value)), False

    def _value(self, target: Field, cell: str) -> tuple[object, str, object]:
        """Return a cell's value, what is wrong with it, and the nearest shape when that would do instead."""
        assert self.spec is not None
        if target.role is FieldRole.ASPECT_RATIO and target.choices and cell not in map(str, target.choices):
            near = nearest_shape(cell, target.choices)
            if near is None:
                text = QCoreApplication.translate("Batch", "Shape {shape} is not offered.")
                return None, text.format(shape=short(cell)), None
            if self._nearest:
                return near, "", None
            text = QCoreApplication.translate("Batch", "Shape {shape} is not offered. {nearest} is the nearest.")
            return None, text.format(shape=short(cell), nearest=near), near
        try:
            value = parse_values(self.spec, [f"{target.name}={number_text(target, cell)}"])[target.name]
        except InvalidRequest:
            text = QCoreApplication.translate("Batch", "“{value}” is no value for {field}.")
            return None, text.format(value=short(cell), field=input_label(target)), None
        found = {target.name: problem} if (problem := target.problem(value)) else {}
        words = problem_words(self.spec, found, {target.name: value})
        wrong = f"{input_label(target)}: {words[target.name]}" if words else ""
        return value, wrong, None

    def _file_problem(self, name: str) -> str:
        assert self.opened is not None
        if name in self._missing:
            return self._missing[name]
        path = Path(name)
        if path.is_absolute() or len(path.parts) != 1 or name in (".", "..") or "\\" in name:
            return QCoreApplication.translate("Batch", "{file} is no file beside the CSV file.").format(
                file=short(name)
            )
        if name not in self.opened.beside:
            return QCoreApplication.translate("Batch", "{file} is not in the folder.").format(file=short(name))
        return ""

    def _prompt_problem(self, prompt: str) -> str:
        return "" if prompt.strip() else QCoreApplication.translate("Batch", "No prompt in this row.")

    def _whole_problem(self, prompt: str, values: Mapping[str, object], image: str) -> str:
        """Return what the row as a whole lacks, such as a picture that the model needs."""
        assert self.spec is not None
        given = {**self._sent_values(), **values, self._prompt_name(): prompt}
        for name, files in self.inputs.items():
            given[name] = tuple(files)
        if image:
            given[self._file_field()] = (image,)
        found = self.spec.validate(given)
        for kept in (self.spec.field(FieldRole.SEED),):
            found.pop(kept.name if kept is not None else "", None)
        return next(iter(problem_words(self.spec, found, given).values()), "")

    def _send_rows(self, kept: Mapping[str, InputFile], missing: dict[str, str]) -> None:
        self.busy = False
        if missing:
            self._missing = missing
            self._refresh()  # these rows say why; the others are still ready
            return
        assert self.spec is not None
        requests = []
        try:
            for row in self.rows.rows:
                if row.problem:
                    continue
                values = {**self._sent_values(), **row.values}
                files = [f for f in self._files() if not row.image or f.field != self._file_field()]
                files += [replace(kept[row.image], field=self._file_field())] if row.image else []
                seed = self._seed_of(row)
                requests += compose(self.spec, row.prompt, values, files, seed=seed, owner=self._door.owner())
        except InvalidRequest as error:
            self.failed.emit(error)
            return
        self.changed.emit()
        self._send(requests)

    def _seed_of(self, row: CsvRow) -> int | None:
        target = self.spec.field(FieldRole.SEED) if self.spec is not None else None
        value = row.values.get(target.name) if target is not None else None
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def _price(self) -> str:
        price = self.spec.price if self.spec is not None else None
        return price_text(round(price * self._per_job, 4)) if price is not None else ""

    def _prompt_name(self) -> str:
        target = self.spec.field(FieldRole.PROMPT) if self.spec is not None else None
        return target.name if target is not None else ""

    def _prompt_column(self) -> bool:
        return self._prompt_name() in self.columns

    def _file_field(self) -> str:
        return next((name for name in self.columns if self._is_file(name)), "")

    def _is_file(self, name: str) -> bool:
        fields = self.spec.fields if self.spec is not None else ()
        return any(field.name == name and field.kind in FILE_KINDS for field in fields)
