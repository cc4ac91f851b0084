"""Drop zone: a well for the pictures of one model input: empty, under a drag, filled, several, refused."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.domain.field import Field, FieldKind
from vitrine.domain.generation import MediaKind
from vitrine.domain.request import InputFile
from vitrine.errors import StudioError
from vitrine.ui.composer.input_cell import paint_cover
from vitrine.ui.composer.input_cells import InputCells
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind, IconButton
from vitrine.ui.parts.text import break_lines, paint_lines
from vitrine.ui.parts.tips import tip
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels import form_text
from vitrine.viewmodels.dropped import may_hold_input, read
from vitrine.viewmodels.input_pictures import InputPictures

EMPTY, GROWN, FILLED, FRAME = 56, 112, 88, 92
RADIUS, PADDING = 8, 16
THUMB_HEIGHT, THUMB_MAX, THUMB_MIN = 72, 108, 54


class DropZone(QWidget):
    """The well of one file field. ``frame`` makes it a frame of a film: a picture with its name on it.

    Signals:
        given(object): what was dropped, as a Dropped.
        choose_requested(): the person wants to choose a file.
        remove_requested(int): the number of the file to take away.
        crop_requested(): the person wants to crop the picture.
        moved(int, int): a file goes from one place to another.
    """

    given = Signal(object)
    choose_requested = Signal()
    remove_requested = Signal(int)
    crop_requested = Signal()
    moved = Signal(int, int)

    def __init__(
        self,
        look: Look,
        field: Field,
        makes: MediaKind,
        pictures: InputPictures,
        *,
        frame: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``frame`` is the name on a frame, empty for the usual zone."""
        super().__init__(parent)
        self.field = field
        self._look, self._makes, self._pictures, self._frame = look, makes, pictures, frame
        self._files: list[InputFile] = []
        self._error: StudioError | None = None
        self._problem = ""
        self._drag = False
        self._cells = InputCells(look, pictures, self)
        self._cells.choose_requested.connect(self.choose_requested)
        self._cells.remove_requested.connect(self.remove_requested)
        self._cells.moved.connect(self.moved)
        self._replace = Button(look, self.tr("Replace"), ButtonKind.QUIET, height=SMALL, parent=self)
        self._remove = IconButton(look, "x", self.tr("Remove"), height=SMALL, parent=self)
        self._replace.clicked.connect(self.choose_requested)
        self._crop = Button(look, self.tr("Crop"), ButtonKind.QUIET, height=SMALL, parent=self)
        self._crop.clicked.connect(self.crop_requested)
        if frame:
            self._remove.set_icon("x", colour="text.on_image")
        self._remove.clicked.connect(lambda: self.remove_requested.emit(0))
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRadius", RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip(field.help))
        pictures.ready.connect(self._on_picture)
        look.changed.connect(self.update)
        self._settle()

    # ---- what it shows ----

    def files(self) -> Sequence[InputFile]:
        """Return the files it shows."""
        return self._files

    def set_files(self, files: Sequence[InputFile]) -> None:
        """Show these files."""
        self._files = list(files)
        self._error = None
        self._settle()

    def set_error(self, error: StudioError | None) -> None:
        """Say why a file was not taken; what was there stays."""
        self._error = error
        self._settle()

    def set_problem(self, message: str) -> None:
        """Say what is wrong with what is given, or missing; an empty text takes that away."""
        if message != self._problem:
            self._problem = message
            self._settle()

    def words(self) -> tuple[str, str]:
        """Return what is wrong and what to do, both empty when nothing is."""
        if self._error is not None:
            return self._error.message, self._error.hint
        hint = self.tr("Drop one here, paste, or choose.") if self._problem and not self._files else ""
        return self._problem, hint

    @property
    def error(self) -> StudioError | None:
        """Return why the last file was not taken."""
        return self._error

    def set_drag(self, *, over_window: bool) -> None:
        """Grow and say what a drop would do while something is dragged over the window."""
        if over_window != self._drag:
            self._drag = over_window
            self._settle()

    @property
    def grown(self) -> bool:
        """Return whether it is waiting for a drop."""
        return self._drag

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    # ---- drops, keys and clicks ----

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_hold_input(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.set_drag(over_window=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_drag(over_window=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_drag(over_window=False)
        dropped = read(event.mimeData())
        if dropped:
            # The original stays where it is, whatever the other side would allow.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.given.emit(dropped)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside and not self._files:
            self.choose_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose_requested.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._files and not self._several:
            self.remove_requested.emit(0)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._settle()

    # ---- arranging ----

    def _on_picture(self, _sha256: str) -> None:
        self.update()
        self._cells.update()

    @property
    def _several(self) -> bool:
        return self.field.kind is FieldKind.FILES

    def _settle(self) -> None:
        filled = bool(self._files) and not self._drag
        single = filled and not self._several and not self._frame
        self._replace.setVisible(single)
        self._crop.setVisible(single and self._files[0].content_type.startswith("image/"))
        self._remove.setVisible(filled and not self._several)
        self._cells.show_files(self._files, self.field.max_items, shown=filled and self._several)
        self.setFixedHeight(self._height())
        self._place_buttons()
        self.setCursor(Qt.CursorShape.ArrowCursor if self._files else Qt.CursorShape.PointingHandCursor)
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        title = self._frame or form_text.well_title(self.field, self._makes)
        names = ", ".join(file.name or self.field.label for file in self._files)
        self.setAccessibleName(f"{title}: {names}" if names else title)
        hint = form_text.well_hint(self.field, self._makes)
        self.setAccessibleDescription(" ".join(self.words()).strip() or hint)
        self._remove.setAccessibleName(self.tr("Remove {name}").format(name=names or self.field.label))

    def _height(self) -> int:
        if self._drag:
            return max(GROWN, FRAME if self._frame else 0)
        if self._several and self._files:
            return self._cells.height(len(self._files), self.field.max_items) + self._caption_height()
        if self._frame:
            return FRAME + self._caption_height()
        if self._files:
            return FILLED + self._caption_height()
        return max(EMPTY, 20 + self._error_lines()) if self.words()[0] else EMPTY

    def _caption_height(self) -> int:
        lines = len(self._caption())
        return 6 + 16 * lines if lines else 0

    def _caption(self) -> list[str]:
        words = " ".join(self.words()).strip()
        return break_lines(words, self._look.font("caption"), max(80, self.width()), 4) if words else []

    def _error_lines(self) -> int:
        title, hint = self._error_text()
        return 18 * len(title) + 16 * len(hint)

    def _error_text(self) -> tuple[list[str], list[str]]:
        message, hint = self.words()
        if not message:
            return [], []
        room = max(80, self.width() - 44 - PADDING)
        title = break_lines(message.rstrip("."), self._look.font(weight=MEDIUM), room, 3)
        return title, break_lines(hint.rstrip("."), self._look.font("caption"), room, 3) if hint else []

    def _place_buttons(self) -> None:
        if self._frame:
            self._remove.move(self.width() - SMALL - 6, 6)
            return
        self._remove.move(self._mirrored(self.width() - SMALL - 8, SMALL), 8)
        left = round(self._thumb().right()) + 12 - 8
        for button in (self._replace, self._crop):
            button.resize(button.sizeHint())
            button.move(self._mirrored(left, button.width()), FILLED - SMALL - 12)
            left += button.width()

    def _mirrored(self, left: int, width: int) -> int:
        return self.width() - left - width if self.isRightToLeft() else left

    def _thumb(self) -> QRectF:
        file = self._files[0] if self._files else None
        aspect = file.width / file.height if file is not None and file.width and file.height else 1.25
        return QRectF(8, 8, round(min(THUMB_MAX, max(THUMB_MIN, THUMB_HEIGHT * aspect))), THUMB_HEIGHT)

    # ---- painting ----

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._drag:
            self._paint_grown(painter)
        elif self._files and self._several:
            self._paint_caption(painter)
        elif self._frame:
            self._paint_frame(painter)
            self._paint_caption(painter)
        elif self._files:
            self._paint_filled(painter)
            self._paint_caption(painter)
        elif self.words()[0]:
            self._paint_refused(painter)
        else:
            self._paint_empty(painter)

    def _paint_dashed(self, painter: QPainter, rect: QRectF, fill: str = "") -> None:
        hovered = self.underMouse() and self.isEnabled()
        pen = QPen(self._look.colour("text.3" if hovered else "line.strong"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(self._look.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_empty(self, painter: QPainter) -> None:
        self._paint_dashed(painter, QRectF(self.rect()))
        painter.drawPixmap(PADDING, 18, self._look.pixmap(self, "image-plus", "text.3", 20))
        title = form_text.well_title(self.field, self._makes)
        hint = form_text.well_hint(self.field, self._makes)
        self._paint_two_lines(painter, 47, 10, title, hint, "text.2", "text.3", self.width() - 47 - 8)

    def _paint_grown(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.setBrush(self._look.colour("accent.subtle"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        middle = self.width() / 2
        painter.drawPixmap(QPointF(round(middle - 10), 23), self._look.pixmap(self, "image-plus", "accent.text", 20))
        painter.setPen(self._look.colour("accent.text"))
        centre = int(Qt.AlignmentFlag.AlignCenter)
        for top, font, text in (
            (50, self._look.font(weight=MEDIUM), form_text.drop_title(self.field, self._makes)),
            (73, self._look.font("caption"), self._consequence()),
        ):
            painter.setFont(font)
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, self.width() - 16)
            painter.drawText(QRectF(8, top, self.width() - 16, 18), centre, text)

    def _consequence(self) -> str:
        return form_text.drop_consequence(self.field, self._makes, len(self._files))

    def _paint_filled(self, painter: QPainter) -> None:
        file, thumb = self._files[0], self._thumb()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg.inset"))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), FILLED), RADIUS, RADIUS)
        paint_cover(painter, thumb, self._pictures.picture(file), self._look)
        left = round(thumb.right()) + 12
        name = file.name or self.field.label
        facts = form_text.file_text(file)
        self._paint_two_lines(
            painter, left, 13, name, facts, "text.1", "text.3", self.width() - left - SMALL - 12, weight=MEDIUM
        )

    def _paint_frame(self, painter: QPainter) -> None:
        rect = QRectF(0, 0, self.width(), FRAME)
        if not self._files:
            self._paint_dashed(painter, rect, "bg.inset")
            middle = self.width() / 2
            painter.drawPixmap(QPointF(round(middle - 10), 23), self._look.pixmap(self, "image-plus", "text.3", 20))
            painter.setFont(self._look.font("caption"))
            painter.setPen(self._look.colour("text.3"))
            painter.drawText(QRectF(0, 50, self.width(), 16), int(Qt.AlignmentFlag.AlignCenter), self._frame)
            return
        paint_cover(painter, rect, self._pictures.picture(self._files[0]), self._look, radius=RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("badge.scrim"))
        painter.drawRoundedRect(QRectF(self._remove.geometry()), 5, 5)
        font = self._look.font("micro")
        width = QFontMetricsF(font).horizontalAdvance(self._frame) + 12
        badge = QRectF(6, FRAME - 26, width, 20)
        painter.drawRoundedRect(badge, 4, 4)
        painter.setFont(font)
        painter.setPen(self._look.colour("text.on_image"))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), self._frame)

    def _paint_refused(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._look.colour("danger"), 1))
        painter.setBrush(self._look.colour("danger.subtle"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.drawPixmap(PADDING, 20, self._look.pixmap(self, "circle-alert", "danger", 16))
        title, hint = self._error_text()
        left = Qt.AlignmentFlag.AlignLeading
        painter.setPen(self._look.colour("text.1"))
        top = (self.height() - self._error_lines()) / 2
        room = QRectF(44, top, self.width() - 44, self.height())
        paint_lines(painter, room, title, self._look.font(weight=MEDIUM), 18, left)
        painter.setPen(self._look.colour("text.2"))
        paint_lines(painter, room.translated(0, 18 * len(title)), hint, self._look.font("caption"), 16, left)

    def _paint_caption(self, painter: QPainter) -> None:
        lines = self._caption()
        painter.setPen(self._look.colour("danger"))
        rect = QRectF(0, self.height() - 16 * len(lines), self.width(), 16 * len(lines))
        paint_lines(painter, rect, lines, self._look.font("caption"), 16, Qt.AlignmentFlag.AlignLeading)

    def _paint_two_lines(
        self, painter: QPainter, left: int, top: int, title: str, below: str, first: str, second: str, room: int,
        *, weight: int | None = None,
    ) -> None:  # fmt: skip
        for y, height, text, token, font in (
            (top, 18, title, first, self._look.font(weight=weight)),
            (top + 18, 16, below, second, self._look.font("caption", tabular=True)),
        ):
            painter.setFont(font)
            painter.setPen(self._look.colour(token))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, y, room, height), int(Qt.AlignmentFlag.AlignVCenter), shown)
