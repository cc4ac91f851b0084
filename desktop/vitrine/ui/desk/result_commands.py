"""ResultCommands: the window's commands on what is chosen in the gallery, or shown in the viewer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vitrine.ui.shell.shell import MainWindow

if TYPE_CHECKING:
    from vitrine.domain.generation import Generation
    from vitrine.ui.desk.acts import Acts
    from vitrine.ui.gallery.gallery_view import GalleryView

OF_ONE_SHOWN = (
    "favourite", "remix", "use-as-input", "make-video", "trash", "copy-image", "copy-prompt", "reveal", "open-outside",
)  # fmt: skip
"""Commands whose keys act in the viewer too, on what it shows."""

Results = list["Generation"]


class ResultCommands(QObject):
    """Adds the commands; what they do is in `Acts`, what they mean here."""

    def __init__(self, window: MainWindow, gallery: GalleryView, acts: Acts) -> None:
        super().__init__(window)
        self._window = window
        self._gallery = gallery
        self._acts = acts
        self.viewing: Callable[[], Generation | None] = lambda: None
        """What the viewer shows, None while another page is shown."""
        gallery.key_of = window.commands.key_text
        self._add_selecting()
        self._add_making()
        self._add_keeping()
        self._add_copying()
        self._add_sizes()

    def with_meant(self, act: Callable[[Results], object]) -> None:
        """Call ``act`` with what the viewer shows, or with what is chosen in the gallery."""
        shown = self.viewing()
        if shown is not None:
            act([shown])
        else:
            self._gallery.with_chosen(act)

    # ---- the commands ----

    def _add_selecting(self) -> None:
        add, gallery = self._window.add_command, self._gallery
        add("select-all", self.tr("Select all"), "Ctrl+A", gallery.select_everything, scope=gallery, group="Edit")
        add("open", self.tr("Open"), "Return Enter Space", gallery.open_current, icon="maximize", scope=gallery,
            group="Result", when=self._why_none)  # fmt: skip
        self._on_one("open-outside", self.tr("Open with the system"), "", self._acts.open_outside, "external-link")

    def _add_making(self) -> None:
        acts = self._acts
        self._on_one("remix", self.tr("Remix"), "R", acts.remix, "repeat-2")
        self._on_all("use-as-input", self.tr("Use as input"), "U", acts.use_as_input, "image-up")
        self._on_all("make-video", self.tr("Make a video from it"), "V", acts.make_video, "film")

    def _add_keeping(self) -> None:
        acts = self._acts
        self._on_all("favourite", self.tr("Favourite"), "F", acts.star, "star", when=self._why_not_live)
        self._window.add_command(
            "trash", self.tr("Move to trash"), "Del", self._trash, icon="trash-2", scope=self._gallery, group="Result",
            when=self._why_not_live,
        )  # fmt: skip
        self._on_all("restore", self.tr("Restore"), "", acts.restore, "archive-restore", when=self._why_not_trashed)
        self._on_all(
            "delete-for-good", self.tr("Delete for good…"), "Shift+Del", acts.delete_for_good, "trash-2",
            when=self._why_not_trashed, danger=True,
        )  # fmt: skip

    def _add_copying(self) -> None:
        acts = self._acts
        self._on_all("copy-image", self.tr("Copy image"), "Ctrl+C", acts.copy, "copy")
        self._window.add_command(
            "copy-prompt", self.tr("Copy prompt"), "Ctrl+Shift+C", self._copy_prompt, icon="copy", scope=self._gallery,
            group="Edit", when=self._why_none,
        )  # fmt: skip
        self._on_one("reveal", self.tr("Show in folder"), "", acts.reveal, "folder-open")

    def _add_sizes(self) -> None:
        add, bar = self._window.add_command, self._window.filter_bar
        add("larger", self.tr("Larger tiles"), "Ctrl++ Ctrl+=", lambda: bar.step_row_height(1), icon="zoom-in",
            scope=self._gallery, group="View")  # fmt: skip
        add("smaller", self.tr("Smaller tiles"), "Ctrl+-", lambda: bar.step_row_height(-1), icon="zoom-out",
            scope=self._gallery, group="View")  # fmt: skip
        add("size-reset", self.tr("Usual tile size"), "Ctrl+0", lambda: bar.step_row_height(0), scope=self._gallery,
            group="View")  # fmt: skip

    # ---- inside ----

    def _on_all(
        self,
        name: str,
        text: str,
        keys: str,
        act: Callable[[Results], object],
        icon: str,
        *,
        when: Callable[[], str] | None = None,
        danger: bool = False,
    ) -> None:
        self._window.add_command(
            name, text, keys, lambda: self.with_meant(act), icon=icon, scope=self._gallery, group="Result",
            when=when or self._why_none, danger=danger,
        )  # fmt: skip

    def _on_one(self, name: str, text: str, keys: str, act: Callable[[Generation], object], icon: str) -> None:
        def run() -> None:
            shown = self.viewing()
            if shown is not None:
                act(shown)
            else:
                self._gallery.with_current(act)

        self._window.add_command(
            name, text, keys, run, icon=icon, scope=self._gallery, group="Result", when=self._why_none
        )

    def _trash(self) -> None:
        """Move results to the trash; a failed job has nothing to keep and is discarded, as by its tile's cross."""
        from vitrine.viewmodels.job_words import JobAction

        for job in self._gallery.chosen_failures() if self.viewing() is None else ():
            self._acts.act_on(job, JobAction.DISCARD)
        self.with_meant(self._acts.trash)

    def _copy_prompt(self) -> None:
        shown, current = self.viewing(), self._gallery.currentIndex()
        if shown is not None:
            self._copy(shown.prompt)
        elif not current.isValid():
            return
        elif self._gallery.gallery.is_job(current.row()):
            self._copy(self._gallery.gallery.tile(current.row()).prompt)
        else:
            self._gallery.gallery.with_generations([current.row()], lambda found: self._copy(found[0].prompt))

    def _copy(self, prompt: str) -> None:
        if prompt:
            self._acts.copy_prompt(prompt)

    def _why_none(self) -> str:
        if self.viewing() is not None or self._gallery.has_chosen:
            return ""
        return self.tr("Select something in the gallery first.")

    def _why_not_live(self) -> str:
        if self.viewing() is None and self._gallery.gallery.filter.trashed:
            return self.tr("It is in the trash already.")
        return self._why_none()

    def _why_not_trashed(self) -> str:
        if self.viewing() is not None or not self._gallery.gallery.filter.trashed:
            return self.tr("Only what is in the trash can be restored or deleted for good.")
        return self._why_none()
