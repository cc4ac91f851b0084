"""History: what a result was made from, the result, and what came of it, side by side; a click goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.imported import IMPORTED
from vitrine.domain.request import InputFile
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.parts.tips import tip
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.lineage import Lineage

HEIGHT, GAP, RADIUS = 40, 8, 4
RING, AWAY = 2, 1
EDGE = RING + AWAY
NARROWEST, WIDEST = 0.5, 2.4
ARROW, MORE = 16, 32
MOST = 60
"""Relatives that are shown when all of them are asked for."""


class History(QWidget):
    """One line of descent. It wraps into more rows only when all descendants are asked for.

    Signals:
        went_to(object): the Generation that was clicked.
    """

    went_to = Signal(object)

    def __init__(self, look: Look, details: Details) -> None:
        super().__init__()
        self._look = look
        self._details = details
        self._shown: tuple[object, ...] = ()
        self._whole = False
        self.relatives: list[Relative] = []
        """Everything that can be clicked, in order."""
        self._parts: list[QWidget] = []
        self.more = MoreButton(look, self)
        self.more.hide()
        self.more.clicked.connect(self._show_all)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("History"))
        details.pictures_changed.connect(self._repaint)

    def refresh(self) -> None:
        """Show the line of descent of what the details show now."""
        result, lineage = self._details.generation, self._details.lineage
        outside = tuple(file for file in self._details.inputs if not file.generation)
        shown = (result.name if result is not None else "", lineage, outside)
        if shown != self._shown:
            if shown[0] != (self._shown[0] if self._shown else ""):
                self._whole = False
            self._shown = shown
            self._make(result, lineage, outside)
        self._place(self.width())

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(self.width())

    # ---- inside ----

    def _make(self, result: Generation | None, lineage: Lineage, outside: Sequence[InputFile]) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self.relatives = [], []
        if result is None:
            return
        # What was imported without a prompt came from a file, as far as anybody knows.
        began = self.tr("Prompt") if result.prompt or result.provider != IMPORTED else self.tr("File")
        self._parts.append(_Word(self._look, began, self))
        for file in outside:
            self._parts += [_Arrow(self._look, self), _Given(self._look, self._details, file, self)]
        for ancestor in lineage.ancestors:
            self._parts += [_Arrow(self._look, self), self._relative(ancestor)]
        self._parts += [_Arrow(self._look, self), Relative(self._look, self._details, result, self, current=True)]
        if lineage.descendants:
            self._parts.append(_Arrow(self._look, self))
            self._parts += [self._relative(descendant) for descendant in lineage.descendants[:MOST]]

    def _relative(self, generation: Generation) -> Relative:
        relative = Relative(self._look, self._details, generation, self)
        relative.clicked.connect(lambda: self.went_to.emit(generation))
        self.relatives.append(relative)
        return relative

    def _show_all(self) -> None:
        self._whole = True
        self._place(self.width())
        self.updateGeometry()

    def _place(self, width: int, *, move: bool = True) -> int:
        """Put the parts side by side and return the height; what has no room is counted in a button."""
        room = width - 2 * EDGE
        parts = self._parts if self._whole else self._fitting(room)
        hidden = len(self._parts) - len(parts)
        row = self._look.px(HEIGHT) if not self._whole else HEIGHT
        x, y = 0, 0
        places: list[tuple[QWidget, QRect]] = []
        for part in [*parts, *([self.more] if hidden else [])]:
            wide = part.sizeHint().width()
            if self._whole and x and x + wide > room:
                x, y = 0, y + row + 2 * EDGE + 2
            places.append((part, QRect(x, y, wide + 2 * EDGE, HEIGHT + 2 * EDGE)))
            x += wide + GAP
        if move:
            self.more.set_count(hidden)
            self.more.setVisible(hidden > 0)
            seen = {id(part) for part in parts}
            for part in self._parts:
                part.setVisible(id(part) in seen)
            for part, rect in places:
                left = width - rect.right() - 1 if self.isRightToLeft() else rect.left()
                part.setGeometry(QRect(left, rect.top(), rect.width(), rect.height()))
        return y + HEIGHT + 2 * EDGE

    def _fitting(self, width: int) -> list[QWidget]:
        """Return the parts that have room on one line, from the prompt on; the current one is always there."""
        fitting: list[QWidget] = []
        parts = list(self._parts)
        # Of a long line of ancestors the nearest are shown.
        while len(parts) > 3 and self._span(parts[: self._current_at(parts) + 1]) > width - MORE - GAP:
            if self._current_at(parts) <= 2:
                break
            del parts[1:3]
        x = 0
        for at, part in enumerate(parts):
            rest = self._span(parts[at:])
            wide = part.sizeHint().width()
            room = width if x + rest <= width else width - MORE - GAP
            if x + wide > room and at > self._current_at(parts):
                break
            fitting.append(part)
            x += wide + GAP
        return fitting

    def _span(self, parts: Sequence[QWidget]) -> int:
        return sum(part.sizeHint().width() + GAP for part in parts) - GAP

    def _current_at(self, parts: Sequence[QWidget]) -> int:
        return next((at for at, part in enumerate(parts) if isinstance(part, Relative) and part.current), 0)

    def _repaint(self) -> None:
        for part in self._parts:
            part.update()


class Relative(Painted):
    """A result as a small picture; the current one has a ring. All parts keep 3 px around them for it."""

    def __init__(
        self, look: Look, details: Details, generation: Generation, parent: QWidget, *, current: bool = False
    ) -> None:
        super().__init__(look, parent)
        self.generation, self.current = generation, current
        self._details = details
        file = generation.file
        self._wide = _width(file.width if file else 0, file.height if file else 0)
        video = generation.type.makes is MediaKind.VIDEO
        kind = self.tr("Video") if video else self.tr("Image")
        self.setAccessibleName(self.tr("{kind}: {prompt}").format(kind=kind, prompt=generation.prompt[:120]))
        self.setToolTip(tip(generation.prompt[:300]))
        self.setProperty("focusRadius", RADIUS)
        if current:
            self.setAccessibleDescription(self.tr("Shown now"))
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(self._wide, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(EDGE, EDGE, self._wide, HEIGHT)
        pixmap = self._details.thumbnails.pixmap(self.generation, self._wide, HEIGHT, self.devicePixelRatioF())
        if pixmap is not None:
            size = pixmap.deviceIndependentSize()
            left, top = (box.width() - size.width()) / 2, (box.height() - size.height()) / 2
            painter.drawPixmap(round(box.left() + left), round(box.top() + top), pixmap)
        else:
            file = self.generation.file
            colour = file.average_colour if file is not None else ""
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour) if colour else self.look.colour("tile.empty"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.current or self.hovered:
            away = AWAY + RING / 2
            painter.setPen(QPen(self.look.colour("accent" if self.current else "line.strong"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(-away, -away, away, away), RADIUS + 2, RADIUS + 2)


class MoreButton(Painted):
    """How many more there are; shows them all."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setProperty("focusRadius", RADIUS)
        self._wide = MORE

    def set_count(self, count: int) -> None:
        """Show another number."""
        self.setText(f"+{count:,}")
        self.setAccessibleName(self.tr("Show {n} more").format(n=f"{count:,}"))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(self._wide, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("control.hover" if self.hovered else "control"))
        box = QRect(EDGE, EDGE, self._wide, HEIGHT)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(self.look.colour("text.1" if self.hovered else "text.2"))
        painter.setFont(self.look.font("caption", weight=MEDIUM, tabular=True))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.text())


class _Word(QWidget):
    """The word the line begins with."""

    def __init__(self, look: Look, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._text = text
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(self._look.font("caption")).horizontalAdvance(self._text)), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.colour("text.3"))
        painter.setFont(self._look.font("caption"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)


class _Arrow(QWidget):
    """From what something came to what came of it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self) -> QSize:
        return QSize(ARROW, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        icon = self._look.pixmap(self, "arrow-right", "text.3", ARROW)
        painter.drawPixmap(EDGE, EDGE + (HEIGHT - ARROW) // 2, icon)


class _Given(QWidget):
    """A picture that was given to the model and is no result of the library."""

    def __init__(self, look: Look, details: Details, file: InputFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._details = details
        self._file = file
        self._wide = _width(file.width, file.height)
        self.setToolTip(tip(file.name or file.field))
        self.setAccessibleName(self.tr("Your file: {name}").format(name=file.name or file.field))

    def sizeHint(self) -> QSize:
        return QSize(self._wide, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(EDGE, EDGE, self._wide, HEIGHT)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(shape, self._look.colour("bg.inset"))
        image = self._details.input_picture(self._file)
        if image is None:
            icon = "film" if self._file.content_type.startswith("video/") else "image"
            at = box.center().toPoint()
            painter.drawPixmap(at.x() - 8, at.y() - 8, self._look.pixmap(self, icon, "text.3", 16))
            return
        painter.setClipPath(shape)
        painter.drawImage(box, image, _middle(image, box))


def _middle(image: QImage, box: QRectF) -> QRectF:
    """Return the part of an image, around its middle, that fills a box."""
    scale = min(image.width() / box.width(), image.height() / box.height())
    width, height = box.width() * scale, box.height() * scale
    return QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)


def _width(width: int, height: int) -> int:
    aspect = width / height if width and height else 1.0
    return round(HEIGHT * min(WIDEST, max(NARROWEST, aspect)))
