"""Looking: the viewer and the details: how they are opened, what they keep, and where their wishes go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, QRect, Qt, QTimer

from vitrine.ui.desk.framing import Framing
from vitrine.ui.desk.warming import Warming
from vitrine.ui.parts.late import Late
from vitrine.ui.shell.shell import GALLERY, MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from vitrine.domain.filter import Counts, ResultFilter
    from vitrine.domain.generation import Generation
    from vitrine.ui.desk.acts import Acts
    from vitrine.ui.details.details import DetailsPanel
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.ui.look import Look
    from vitrine.ui.viewer.viewer import Viewer
    from vitrine.ui.viewer.viewer_commands import ViewerCommand
    from vitrine.viewmodels.window import ViewModels

VIEWER = "viewer"
AFTER_PAINT_MS = 16
"""The facts of a picture come a frame after it; of those that are only passed by, they never come."""
SHARED = (
    "favourite", "remix", "use-as-input", "make-video", "tag", "collect", "compare", "trash", "copy-image",
    "copy-prompt", "reveal", "open-outside", "share", "export",
)  # fmt: skip
"""Commands of the gallery whose keys act in the viewer too, where they have keys of their own place."""


class Looking(QObject):
    """Everything that shows one result: the viewer's page, its inspector, and the Details tab."""

    def __init__(
        self, look: Look, window: MainWindow, gallery: GalleryView, details: Late[DetailsPanel], acts: Acts,
        models: ViewModels,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._look = look
        self._window = window
        self._gallery = gallery
        self._acts = acts
        self._models = models
        self._viewer: Viewer | None = None
        self._videos = False
        self._told: Generation | None = None
        self._after_paint = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._after_paint.timeout.connect(self._show_facts)
        self.warming = Warming(self._parts, [gallery.verticalScrollBar().valueChanged], self)
        self.framing = Framing(window, models)
        self._place: Late[Viewer] = Late()
        self._place.setObjectName(VIEWER)
        window.add_page(VIEWER, self._place)
        window.keeps(VIEWER, self._remembered)
        window.toast_rooms[VIEWER] = self._toast_room
        window.page_changed.connect(self._on_page)
        details.fill_when_seen(self._make_details)
        self._follow()
        self._add_commands()

    @property
    def viewer(self) -> Viewer:
        """Return the viewer, made when it is first asked for."""
        viewer = self._bare()
        if viewer.inspector is None:
            viewer.set_inspector(self._connected_details(inspector=True))
        return viewer

    def open(self, generation: Generation) -> None:
        """Show a result large."""
        if self._window.page() != VIEWER:
            self._lay_out()
        self.viewer.open(generation)
        self._window.show_page(VIEWER)
        self.viewer.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> Generation | None:
        """Return the result in the viewer, None while the viewer is not what the window shows."""
        seen = self._viewer is not None and self._window.page() == VIEWER
        return self._viewer.generation if self._viewer is not None and seen else None

    def pair(self) -> list[Generation]:
        """Return what the viewer shows and what it is compared with: what is selected with it, else its neighbour."""
        shown = self.shown()
        if shown is None:
            return []
        chosen = self._gallery.chosen()
        if len(chosen) > 1 and any(one.name == shown.name for one in chosen):
            return chosen
        beside = self.viewer.neighbour(1) or self.viewer.neighbour(-1)
        return [shown, beside] if beside is not None else []

    def go_to(self, generation: Generation) -> None:
        """Show another result where the one it belongs to is shown: in the viewer, else in gallery and details."""
        if self.shown() is not None:
            self.viewer.open(generation)
            return
        row = self._models.gallery.row_of_result(generation)
        if row >= 0:
            self._gallery.setCurrentIndex(self._models.gallery.index(row))
        self._models.details.show(generation)

    def _follow(self) -> None:
        """Let the details keep up with what changes elsewhere."""
        models, details = self._models, self._models.details
        models.overview.counts_changed.connect(self._on_counts)
        details.trash_days = lambda: int(str(models.settings.value("trash_days")))
        models.form.spec_changed.connect(lambda: details.learn(models.form.spec))
        models.organise.results_changed.connect(details.renew)
        models.organise.membership_changed.connect(lambda _: details.look_again())
        models.restoring.restored.connect(self._on_restored)

    def _on_restored(self, generation: Generation) -> None:
        self._models.details.look_again()
        self._models.images.forget(generation.name)
        shown = self.shown()
        if shown is not None and shown.name == generation.name:
            self.viewer.open(generation)

    # ---- the viewer ----

    def _bare(self) -> Viewer:
        """Return the viewer, perhaps still without its inspector."""
        if self._viewer is None:
            self._viewer = self._place.fill(self._make_viewer())
        return self._viewer

    def _on_counts(self, counts: Counts) -> None:
        """Make the viewer ready once there is something to look at, and its player once there is a video."""
        fresh = counts.all > 0 and (self._viewer is None or (counts.videos > 0 and not self._videos))
        self._videos = counts.videos > 0
        if fresh:
            self.warming.begin()

    def _parts(self) -> Iterator[None]:
        """Make the viewer; each step takes about a frame."""
        import vitrine.ui.viewer.viewer

        yield
        self._bare()
        yield
        import vitrine.ui.details.details  # noqa: F401

        yield
        viewer = self.viewer
        if self._videos:
            yield
            yield from viewer.stage.video.player.prepare()

    def _lay_out(self) -> None:
        """Give the viewer the size that it is about to have: a picture is decoded for where it will be seen."""
        pages, sidebar = self._window.pages, self._window.sidebar
        width = pages.width() + (sidebar.width() if sidebar.isVisible() else 0)
        self._place.resize(width, pages.height())
        for part in (self._place, self.viewer):
            layout = part.layout()
            if layout is not None:
                layout.activate()

    def _make_viewer(self) -> Viewer:
        from vitrine.ui.viewer.viewer import Viewer

        models, window = self._models, self._window
        viewer = Viewer(self._look, models.gallery, models.thumbnails, models.images, models.frames)
        viewer.autoplay = lambda: bool(models.settings.value("autoplay"))
        viewer.restore(window.kept.get(VIEWER))
        viewer.closed.connect(lambda: window.show_page(GALLERY))
        viewer.shown.connect(self._on_shown)
        viewer.asked.connect(self._ask)
        viewer.help_wanted.connect(self._help)
        viewer.frame_used.connect(self.framing.use)
        viewer.frame_saved.connect(self.framing.ask_where)
        viewer.full_wanted.connect(window.command("full-screen").trigger)
        self._name_keys(viewer)
        for name in SHARED:
            if self._has(name) and window.commands.command(name).scopes:
                window.commands.act_inside(viewer, name)
        for command in self._commands:
            window.commands.act_inside(viewer, command.name)
        return viewer

    def _name_keys(self, viewer: Viewer) -> None:
        """Give every button of the viewer the tooltip of its command, with the key as it is now."""
        bar, controls, (before, after) = viewer.bar, viewer.controls, viewer.stage.circles
        for button, name in (
            (bar.previous, "previous"), (bar.following, "next"), (before, "previous"), (after, "next"),
            (bar.zoom_out, "zoom-out"), (bar.zoom, "zoom-fit"), (bar.zoom_in, "zoom-in"), (bar.compare, "compare"),
            (bar.star, "favourite"), (bar.share, "share"), (bar.export, "export"), (bar.trash, "trash"),
            (bar.info, "inspector"), (controls.back, "frame-back"), (controls.play, "play"),
            (controls.forward, "frame-on"), (controls.loop, "loop"), (controls.sound, "mute"),
            (controls.save, "save-frame"), (controls.use, "use-frame"), (controls.full, "full-screen"),
        ):  # fmt: skip
            if self._has(name):
                self._window.commands.tip(button, name)
        self._window.commands.tip(bar.back, "back", self.tr("Back to the gallery"))

    def _on_shown(self, generation: Generation) -> None:
        self._told = generation
        self._after_paint.start()
        row = self._models.gallery.row_of_result(generation)
        if row < 0:
            return
        # The gallery's current follows, so that Library leads back to where the person is now.
        index, selection = self._models.gallery.index(row), self._gallery.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(index, flags.NoUpdate if selection.isSelected(index) else flags.ClearAndSelect)

    def _show_facts(self) -> None:
        if self._told is not None:
            self._models.details.show_among(self._told)

    def _toast_room(self) -> QRect:
        """Return where toasts stand: over the picture, beside the inspector."""
        stage = self.viewer.stage
        return QRect(stage.mapTo(self._window.pages, QPoint(0, 0)), stage.size())

    def _on_page(self, name: str) -> None:
        # One picture has the whole window: the sidebar leads away from it, and Library leads back.
        self._window.sidebar.setVisible(name != VIEWER)
        if name == GALLERY and self._viewer is not None:
            self._gallery.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, name: str) -> None:
        """Trigger the window's command of this name, which acts on what the viewer shows."""
        if self._has(name):
            self._window.command(name).trigger()

    def _help(self, name: str) -> None:
        shown = self.shown()
        if shown is not None:
            (self._acts.fetch_back if name == "fetch" else self._acts.locate)(shown)

    def _has(self, name: str) -> bool:
        return any(command.name == name for command in self._window.commands)

    def _remembered(self) -> object:
        return self._viewer.remembered() if self._viewer is not None else self._window.kept.get(VIEWER)

    # ---- details ----

    def _make_details(self) -> DetailsPanel:
        return self._connected_details(inspector=False)

    def _connected_details(self, *, inspector: bool) -> DetailsPanel:
        from vitrine.ui.details.details import DetailsPanel

        acts, models = self._acts, self._models
        panel = DetailsPanel(
            self._look, models.details, sharing=models.sharing, organise=models.organise, inspector=inspector
        )
        for button, name in ((panel.acts.remix, "remix"), (panel.acts.copy, "copy-prompt")):
            self._window.commands.tip(button, name)
        panel.asked.connect(self._on_details_asked)
        panel.job_asked.connect(acts.act_on)
        panel.went_to.connect(self.go_to)
        panel.tag_chosen.connect(self._show_tag)
        panel.collection_chosen.connect(self._show_collection)
        panel.copied.connect(lambda _: self._window.toast.announce(self.tr("Copied"), icon="copy"))
        return panel

    def _on_details_asked(self, name: str, generations: Sequence[Generation]) -> None:
        acts, models = self._acts, self._models
        one: dict[str, Callable[[Generation], object]] = {
            "remix": acts.remix,
            "share": acts.share,
            "reveal": acts.reveal,
            "grab": self._grab,
            "fetch": acts.fetch_back,
            "locate": acts.locate,
        }
        several: dict[str, Callable[[Sequence[Generation]], object]] = {
            "use-as-input": acts.use_as_input,
            "make-video": acts.make_video,
            "export": acts.export,
            "trash": acts.trash,
            "restore": acts.restore,
        }
        if name == "export" and models.details.in_part:
            self._ask(name)  # of all that is selected, most of which has to be read first
        elif name in several:
            several[name](generations)
        elif name in one:
            one[name](generations[0])

    def _show_tag(self, tag: str) -> None:
        from vitrine.domain.filter import ResultFilter

        self._search_for(ResultFilter(tags=(tag,)))

    def _show_collection(self, id: int) -> None:
        from vitrine.domain.filter import ResultFilter

        self._search_for(ResultFilter(collection=id))

    def _search_for(self, wanted: ResultFilter) -> None:
        """Write into the search field what shows everything of this kind."""
        from vitrine.domain.query import format_query

        self._window.show_page(GALLERY)
        text = format_query(wanted, self._models.organise.collections())
        self._window.filter_bar.search.setText(text)

    def _grab(self, generation: Generation) -> None:
        """Put the frame that is seen, or the first one where none is, into Create."""
        here = self.shown()
        same = here is not None and here.name == generation.name
        self.framing.use(generation, self.viewer.stage.video.number if same else 0)

    # ---- commands ----

    def _add_commands(self) -> None:
        from vitrine.ui.viewer.viewer_commands import viewer_commands

        self._commands = viewer_commands()
        for command in self._commands:
            action = self._window.add_command(
                command.name, command.text, command.keys, partial(self._act, command), icon=command.icon,
                scope=self._place, group="Viewer", when=partial(self._why_not, command),
            )  # fmt: skip
            # Only with the focus on the picture itself: a button or a slider has its own use for Space and the arrows.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setAutoRepeat(command.repeats)

    def _act(self, command: ViewerCommand) -> None:
        command.act(self.viewer)

    def _why_not(self, command: ViewerCommand) -> str:
        if self.shown() is None:
            return self.tr("Open a result first.")
        return self.tr("This is for videos.") if command.video and not self.viewer.stage.shows_video else ""
