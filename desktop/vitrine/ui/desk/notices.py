"""Notices: what was done and can be undone, what the desktop is told, and what closing the window would leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from vitrine.ui.look import Look
from vitrine.ui.shell.shell import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from vitrine.domain.disposal import Receipt
    from vitrine.ui.shell.quit_sheet import QuitSheet
    from vitrine.ui.shell.tray import Tray
    from vitrine.viewmodels.notices import Notice
    from vitrine.viewmodels.window import ViewModels


class WindowNotices(QObject):
    """Connects the window's undo, its toasts, the desktop's messages and the tray, and asks before work is left."""

    def __init__(self, look: Look, window: MainWindow, models: ViewModels) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._models = models
        self._tray: Tray | None = None
        self._asked: QuitSheet | None = None
        self.show_result: Callable[[str], object] = lambda _name: None
        """Called with a result's name when its message was clicked."""
        self._about = ""
        self._add_commands()
        models.undo.done.connect(self._on_done)
        models.undo.changed.connect(self._on_undo_changed)
        models.organise.deleted.connect(self._on_deleted)
        models.notices.told.connect(self._on_told)
        models.queue.activity.connect(self._on_activity)
        window.may_close = self._may_close
        window.installEventFilter(self)
        self._on_undo_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self._tray is not None:
            self._tray.rest()
        return False

    # ---- undo ----

    def _add_commands(self) -> None:
        undo = self._models.undo
        self._undo = self._window.add_command(
            "undo", self.tr("Undo"), "Ctrl+Z", undo.undo, icon="undo-2", group="Edit",
            when=lambda: "" if undo.can_undo else self.tr("There is nothing to undo."),
        )  # fmt: skip
        self._redo = self._window.add_command(
            "redo", self.tr("Redo"), "Ctrl+Shift+Z", undo.redo, group="Edit",
            when=lambda: "" if undo.can_redo else self.tr("There is nothing to redo."),
        )  # fmt: skip

    def _on_undo_changed(self) -> None:
        undo = self._models.undo
        what = self.tr("Undo: {what}").format(what=undo.undo_text) if undo.can_undo else self.tr("Undo")
        self._undo.setText(what)
        self._redo.setText(self.tr("Redo: {what}").format(what=undo.redo_text) if undo.can_redo else self.tr("Redo"))

    def _on_done(self, text: str) -> None:
        self._window.toast.announce(text, action=self.tr("Undo"), on_action=self._models.undo.undo)

    def _on_deleted(self, receipt: Receipt) -> None:
        from vitrine.viewmodels.disposal_words import receipt_text

        if text := receipt_text(receipt):
            # What is not gone needs reading in peace: it stays until it is dismissed.
            self._window.toast.announce(text, icon="trash-2", error=bool(receipt.waiting or receipt.left))

    # ---- the desktop ----

    def _on_told(self, notice: Notice) -> None:
        if self._window.isActiveWindow():
            return
        self._about = notice.name
        tray = self._made_tray()
        if tray.usable:
            tray.tell(notice.title, notice.text, failed=notice.failed)
        else:
            self._models.notices.send(notice)

    def _on_activity(self, _: int) -> None:
        running = self._models.queue.running
        if running or self._tray is not None:
            self._made_tray().set_running(running)
            if self._window.isActiveWindow():
                self._made_tray().rest()

    def _made_tray(self) -> Tray:
        if self._tray is None:
            from vitrine.ui.shell.tray import Tray

            self._tray = Tray(self._look, self)
            self._tray.chosen.connect(self._come_forward)
        return self._tray

    def _come_forward(self) -> None:
        window = self._window
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        if self._about:
            self.show_result(self._about)
            self._about = ""

    # ---- leaving ----

    def _may_close(self) -> bool:
        from PySide6.QtGui import QGuiApplication

        running = self._models.queue.running
        # Whoever ends the session is not kept waiting: nothing is lost, the next start collects it.
        if not running or QGuiApplication.instance().isSavingSession():  # type: ignore[union-attr]
            return True
        if self._asked is None:
            from vitrine.ui.shell.quit_sheet import QuitSheet

            self._asked = sheet = QuitSheet(self._look, running, self._window)
            sheet.closed.connect(self._on_answered)
            sheet.left.connect(self._leave)
            sheet.open()
        return False

    def _on_answered(self) -> None:
        self._asked = None

    def _leave(self) -> None:
        self._window.may_close = lambda: True
        self._window.close()
