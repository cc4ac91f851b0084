"""FormInputs: the pictures and videos of a request in the making, archived by workers in the order they were given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal

from vitrine.domain.field import Field, FieldKind
from vitrine.domain.generation import Generation
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import InputFile
from vitrine.errors import InvalidRequest, MediaMissing, StudioError
from vitrine.library.inputs import InputArchive
from vitrine.viewmodels.cropping import cropped_name, cut
from vitrine.viewmodels.dropped import Dropped, decode_data, encode_png, link_refused
from vitrine.viewmodels.form_values import moved_inputs
from vitrine.viewmodels.input_pictures import InputPictures
from vitrine.workers.task_worker import Tasks


class FormInputs(QObject):
    """The part of the form that holds files; GenerateForm adds model, prompt and values.

    Signals:
        inputs_changed(): a file was added or taken away.
        refused(object, object): the name of a file field and the StudioError that says why a file was not taken.
        cropped(object, object): the InputFile of a whole picture, and that of the part to put in its place.
        state_changed(): whether and what can be generated is new (count, prompt, seed, type, price).
        busy_changed(object): whether a model or an input is being loaded.
    """

    inputs_changed = Signal()
    refused = Signal(object, object)
    cropped = Signal(object, object)
    state_changed = Signal()
    busy_changed = Signal(object)

    def __init__(self, archive: InputArchive, tasks: Tasks) -> None:
        super().__init__()
        self._archive = archive
        self._tasks = tasks
        self._loading = 0
        self._reading = 0
        self.pictures = InputPictures(archive, tasks, self)
        """Small pictures of the inputs."""
        self.large_pictures = InputPictures(archive, tasks, self, side=1400, kept=2)
        """Pictures large enough to crop by."""
        self.spec: ModelSpec | None = None
        self.inputs: dict[str, list[InputFile]] = {}

    @property
    def image_field(self) -> Field | None:
        """Return the field that takes the main input picture."""
        return self.spec.image_field if self.spec is not None else None

    @property
    def has_image(self) -> bool:
        """Return whether a picture is given."""
        field = self.image_field
        return field is not None and bool(self.inputs.get(field.name))

    @property
    def busy(self) -> bool:
        """Return whether a model or an input is being loaded."""
        return self._loading > 0

    def take(self, dropped: Dropped, field: str, find: Callable[[str], Generation | None]) -> None:
        """Take what was dropped or pasted for ``field`` (empty: the main one); ``find`` knows results by name."""
        if dropped.results:
            found = [generation for generation in map(find, dropped.results) if generation is not None]
            self.use_as_input(*found, field=field)
        elif dropped.files:
            self.add_input(*dropped.files, field=field)
        elif dropped.data:
            self.add_input_bytes(dropped.data, dropped.name, field)
        elif dropped.encoded:
            encoded = dropped.encoded
            self.add_input_bytes(lambda: decode_data(encoded), dropped.name, field)
        elif dropped.image is not None:
            image = dropped.image
            self.add_input_bytes(lambda: encode_png(image), dropped.name, field)
        elif dropped.link:
            self.refused.emit(self._target(field), link_refused())

    def add_input(self, *paths: Path, field: str = "") -> None:
        """Take pictures or videos from files; they are copied into the archive first, in this order."""
        self._add(field, [lambda name, path=path: self._archive.add(path, name) for path in paths])  # type: ignore[misc]

    def add_input_bytes(
        self, data: bytes | Callable[[], bytes], name: str, field: str = "", *, generation: str = ""
    ) -> None:
        """Take a picture from the clipboard or a browser; a callable is called in a worker.

        ``generation`` is the name of the result that it was taken from, such as a frame of a film.
        """

        def archive(target: str) -> InputFile:
            made = self._archive.add_bytes(data() if callable(data) else data, name, target)
            return replace(made, generation=generation)

        self._add(field, [archive])

    def use_as_input(self, *generations: Generation, field: str = "") -> None:
        """Take results of the library as inputs."""

        def archive(generation: Generation) -> Callable[[str], InputFile]:
            def work(name: str) -> InputFile:
                file = generation.file
                if file is None or not file.path.exists():
                    raise MediaMissing(
                        "File is missing", "The picture was moved or deleted outside Vitrine.", "Choose another one."
                    )
                return replace(self._archive.add(file.path, name), generation=generation.name)

            return work

        self._add(field, [archive(generation) for generation in generations])

    def remove_input(self, field: str, index: int = 0) -> None:
        """Take a picture away again; the archive keeps it for the jobs that used it."""
        files = self.inputs.get(field, [])
        if index < len(files):
            del files[index]
            self.inputs_changed.emit()
            self._settle(field)

    def move_input(self, field: str, source: int, target: int) -> None:
        """Put the file at ``source`` where ``target`` is: the order is what the model sees."""
        files = self.inputs.get(field, [])
        if source != target and source < len(files) and target < len(files):
            files.insert(target, files.pop(source))
            self.inputs_changed.emit()
            self._settle(field)

    def crop_input(self, whole: InputFile, part: QRect) -> None:
        """Keep a part of a picture, in its own pixels, as an input of its own, in a worker; ``cropped`` follows."""
        size = (whole.width, whole.height)

        def work() -> InputFile:
            data = cut(self._archive.path_of(whole), size, part)
            return self._archive.add_bytes(data, cropped_name(whole.name), whole.field)

        def made(new: InputFile) -> None:
            self._reading -= 1
            self.cropped.emit(whole, new)
            self.state_changed.emit()

        def refused(error: StudioError) -> None:
            self._reading -= 1
            self.refused.emit(whole.field, error)
            self.state_changed.emit()

        self._reading += 1
        self._load(work, made, refused)
        self.state_changed.emit()

    def replace_input(self, old: InputFile, new: InputFile) -> None:
        """Put one input in the place of another, wherever in the form that is now."""
        for name, files in self.inputs.items():
            if old in files:
                files[files.index(old)] = replace(new, field=name)
                self.inputs_changed.emit()
                self._settle(name)

    # ---- inside ----

    def _settle(self, name: str) -> None:
        """Forget what was wrong with a field that changed."""
        raise NotImplementedError

    def _load(
        self, work: Callable[[], object], then: Callable[..., None], otherwise: Callable[[StudioError], None]
    ) -> None:
        self._set_loading(+1)

        def done(outcome: object) -> None:
            self._set_loading(-1)
            then(outcome)

        def refused(error: StudioError) -> None:
            self._set_loading(-1)
            otherwise(error)

        self._tasks.run(work, done, refused)

    def _set_loading(self, step: int) -> None:
        self._loading += step
        self.busy_changed.emit(self.busy)

    def _add(self, field: str, archive: Sequence[Callable[[str], InputFile]]) -> None:
        target = self._target(field)
        known = self._field(target)
        if not archive:
            return
        if known is None:
            self.refused.emit(target, _takes_none(self.spec))
            return
        if known.kind is FieldKind.FILE:
            archive = archive[:1]
        spec = self.spec

        def work() -> tuple[list[InputFile], StudioError | None]:
            kept: list[InputFile] = []
            for one in archive:
                try:
                    kept.append(one(target))
                except StudioError as error:
                    return kept, error
            return kept, None

        def added(outcome: tuple[list[InputFile], StudioError | None]) -> None:
            self._reading -= 1
            files, error = outcome
            if files:
                self._keep_inputs(spec, target, files)
            if error is not None:
                self.refused.emit(target, error)
            self.state_changed.emit()

        def refused(error: StudioError) -> None:
            self._reading -= 1
            self.refused.emit(target, error)
            self.state_changed.emit()

        self._reading += 1
        self._load(work, added, refused)
        self.state_changed.emit()

    def _keep_inputs(self, asked: ModelSpec | None, name: str, files: list[InputFile]) -> None:
        if self.spec is None:
            return
        # The model may have changed while the files were read: they go where pictures that were there would go.
        for target, moved in moved_inputs(self.spec, {name: files}, asked).items():
            field = self._field(target)
            if field is not None and field.kind is FieldKind.FILE:
                self.inputs[target] = moved
            else:
                self.inputs.setdefault(target, []).extend(moved)
            self.inputs_changed.emit()
            self._settle(target)

    def _target(self, name: str) -> str:
        field = self._field(name) or self.image_field
        return field.name if field is not None else ""

    def _field(self, name: str) -> Field | None:
        fields = self.spec.fields if self.spec is not None else ()
        return next((field for field in fields if field.name == name), None)

    def _files(self) -> list[InputFile]:
        return [file for files in self.inputs.values() for file in files]


def _takes_none(spec: ModelSpec | None) -> StudioError:
    """Return what is said about a picture for a model that starts from words alone."""
    translate = QCoreApplication.translate
    name = spec.name if spec is not None else translate("Form", "This model")
    return InvalidRequest(
        translate("Form", "Takes no image"),
        translate("Form", "{model} starts from words alone.").format(model=name),
        translate("Form", "Choose a model that takes an image."),
    )
