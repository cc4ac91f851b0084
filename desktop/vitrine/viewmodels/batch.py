"""BatchForm: a prompt matrix: variables in braces, their values, and every prompt that comes of them."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from vitrine.domain.batch import MOST_ROWS, Expanded, combinations, expand, variables
from vitrine.domain.compose import compose, draw_seed, find_problems
from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.errors import InvalidRequest
from vitrine.viewmodels.batch_base import BatchBase, BatchDoor, held
from vitrine.viewmodels.batch_rows import BatchRow, BatchRows
from vitrine.viewmodels.form_problems import problem_words
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.viewmodels.model_list import price_text

SETTLE_MS = 40
"""How long typing must rest before the preview is worked out: a frame or two, so that it stays live."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A matrix that was kept under a name."""

    name: str
    template: str
    values: dict[str, list[str]] = field(default_factory=dict)
    each: int = 1
    same_seed: bool = False


class BatchForm(BatchBase):
    """The matrix.

    Signals:
        variables_changed(): other variables, or other values of theirs.
    """

    variables_changed = Signal()

    def __init__(self, form: GenerateForm, door: BatchDoor) -> None:
        super().__init__(form, door)
        self.template = form.prompt
        self.lists: dict[str, list[str]] = {}
        """Values by variable; those of a variable that was deleted wait for it to come back."""
        self.each = 1
        self.same_seed = False
        self.rows = BatchRows()
        self.rows.ticked.connect(self._on_ticked)
        self._seed = form.seed
        self._shuffled: int | None = None
        self._left_out: set[str] = set()
        self._expanded: list[Expanded] = []
        self._soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._soon.timeout.connect(self._refresh)
        self._refresh()

    # ---- filling it in ----

    def set_template(self, template: str) -> None:
        """Take the prompt as typed."""
        known = variables(self.template)
        self.template = template
        if variables(template) != known:
            self.variables_changed.emit()
        self._soon.start()

    def names(self) -> list[str]:
        """Return the variables in the order of the prompt."""
        return variables(self.template)

    def add_values(self, name: str, texts: Iterable[str]) -> None:
        """Add values to a variable, each once; several lines are several values."""
        known = self.lists.setdefault(name, [])
        for text in texts:
            for value in text.splitlines():
                if value.strip() and value.strip() not in known:
                    known.append(value.strip())
        self.variables_changed.emit()
        self._refresh()

    def remove_value(self, name: str, value: str) -> None:
        """Take a value away."""
        known = self.lists.get(name, [])
        if value in known:
            known.remove(value)
            self.variables_changed.emit()
            self._refresh()

    def set_each(self, count: int) -> None:
        """Set how many jobs each prompt is sent as."""
        self.each = held(count)
        self._refresh()

    def set_same_seed(self, *, same: bool) -> None:
        """Let all prompts have the same seed, so that only the words differ; or let each have one of its own."""
        self.same_seed = same
        self.changed.emit()

    def set_shape(self, value: object) -> None:
        """Choose the shape of all results."""
        if (shape := self.shape_field) is not None:
            self.values[shape.name] = value
            self._refresh()

    @property
    def shape_field(self) -> Field | None:
        """Return the model's choice of shapes, None when it has none."""
        found = self.spec.field(FieldRole.ASPECT_RATIO) if self.spec is not None else None
        return found if found is not None and found.kind is FieldKind.CHOICE and found.choices else None

    def tick_all(self) -> None:
        """Tick every prompt, or none when every one is ticked."""
        everything = {row.expanded.prompt for row in self.rows.rows}
        self._left_out = everything if not self._left_out & everything else self._left_out - everything
        self._show()

    def shuffle(self) -> None:
        """Put the prompts in another order: what is sent first is seen first."""
        self._shuffled = secrets.randbelow(2**31)
        self._refresh()

    def preset(self, name: str) -> Preset:
        """Return the matrix as it is, to be kept under a name."""
        lists = {variable: list(self.lists.get(variable, ())) for variable in self.names()}
        return Preset(name, self.template, lists, self.each, self.same_seed)

    def apply(self, preset: Preset) -> None:
        """Show a kept matrix."""
        self.template = preset.template
        self.lists = {name: list(values) for name, values in preset.values.items()}
        self.each, self.same_seed = held(preset.each), preset.same_seed
        self._left_out = set()
        self.variables_changed.emit()
        self._refresh()

    # ---- what it comes to ----

    @property
    def combinations(self) -> int:
        """Return how many prompts the matrix stands for."""
        return combinations(self.template, self.lists)

    @property
    def ticked(self) -> int:
        """Return how many prompts are ticked and can be sent."""
        return sum(row.ticked and not row.problem for row in self.rows.rows)

    @property
    def sizes(self) -> list[int]:
        """Return how many values each variable has."""
        return [max(1, len(self.lists.get(name, ()))) for name in self.names()]

    @property
    def jobs(self) -> int:
        """Return how many jobs the ticked prompts are."""
        return self.ticked * self.each

    @property
    def trouble(self) -> str:
        """Return in words why the batch cannot be added, empty when it can."""
        if self.spec is None or self.opening:
            return QCoreApplication.translate("Batch", "Opening the model")
        if not self.template.strip():
            return QCoreApplication.translate("Batch", "Write a prompt first")
        for name in self.names():
            if not self.lists.get(name):
                return QCoreApplication.translate("Batch", "Add a value to {name}").format(name=f"{{{name}}}")
        if self.combinations > MOST_ROWS:
            text = QCoreApplication.translate("Batch", "These are {n} prompts. A batch takes {most}.")
            return text.format(n=f"{self.combinations:,}", most=f"{MOST_ROWS:,}")
        if not self.ticked:
            problem = next((row.problem for row in self.rows.rows if row.problem), "")
            return problem or QCoreApplication.translate("Batch", "Tick a prompt first")
        return ""

    def submit(self) -> bool:
        """Send what is ticked; return whether it could be sent."""
        self._refresh()
        if self.trouble or self.over_limit or self.spec is None:
            return False
        seed = None
        if self.same_seed and self.spec.field(FieldRole.SEED) is not None:
            seed = self._seed if self._seed is not None else draw_seed(self.spec)
        requests = []
        try:
            for row in self.rows.rows:
                if row.ticked and not row.problem:
                    requests += compose(
                        self.spec, row.expanded.prompt, self._sent_values(), self._files(),
                        count=self.each, seed=seed, owner=self._door.owner(),
                    )  # fmt: skip
        except InvalidRequest as error:
            self.failed.emit(error)
            return False
        self._send(requests)
        return True

    # ---- inside ----

    def _on_ticked(self, numbers: Sequence[int], on: bool) -> None:
        prompts = {row.expanded.prompt for row in self.rows.rows if row.expanded.number in numbers}
        self._left_out = self._left_out - prompts if on else self._left_out | prompts
        self._show()

    def _refresh(self) -> None:
        self._soon.stop()
        self._expanded = expand(self.template, self.lists, shuffled=self._shuffled)
        self._show()

    def _show(self) -> None:
        spec, price = self.spec, None
        if spec is not None and spec.price is not None:
            price = spec.price * self._per_job * self.each
        words = price_text(round(price, 4)) if price is not None else ""
        images = f"×{self.each * self._per_job}"
        common = self._common_problem()
        rows = [
            BatchRow(e, e.prompt not in self._left_out, images, words, common or self._length_problem(e.prompt))
            for e in self._expanded
        ]
        self.rows.show_rows(rows)
        self.changed.emit()

    def _common_problem(self) -> str:
        """Return what is wrong with every row, such as an input picture that is missing."""
        if self.spec is None:
            return ""
        found = find_problems(self.spec, "a", self._sent_values(), self._files())
        prompt, seed = self.spec.field(FieldRole.PROMPT), self.spec.field(FieldRole.SEED)
        for kept in (prompt, seed):
            found.pop(kept.name if kept is not None else "", None)
        return next(iter(problem_words(self.spec, found, {**self.values, **self.inputs}).values()), "")

    def _length_problem(self, prompt: str) -> str:
        wanted = self.spec.field(FieldRole.PROMPT) if self.spec is not None else None
        if wanted is None or self.spec is None or wanted.max_length is None or len(prompt) <= wanted.max_length:
            return ""
        found = {wanted.name: wanted.problem(prompt)}
        return problem_words(self.spec, found, {wanted.name: prompt})[wanted.name]
