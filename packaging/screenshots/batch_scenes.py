"""The batch dialog's pictures (10-batch, 10-batch-csv) over the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from stage import WIDE, Stage, opened

from vitrine.ui.dialogs.batch_dialog import CSV, BatchDialog

_FORMS = ("a tall bottle", "a moon jar", "a tea bowl")
_GLAZES = ("cobalt", "celadon", "iron red", "ash white")
_LIGHTS = ("morning window light", "candlelight")
_ROWS = """prompt,ratio,image,strength
Cobalt moon jar on linen,5:4,vase_1.png,0.55
"Celadon tea bowl, top view",1:1,,
"Iron red bottle, candlelight",4:5,vase_3.png,0.60
Ash white plate with figs,,,
"Glaze test strip, macro",7:9,,
,1:1,,
"Kiln interior, orange glow",16:9,kiln.jpg,0.70
"Potter’s hands, side light",3:2,,
"Stack of bowls, studio grey",1:1,,
"Broken shard, gold seam",1:1,,
"""


def matrix(qt: QApplication, home: Path, path: Path) -> None:
    """A prompt with three variables, one row unticked."""
    with opened(qt, home, WIDE) as stage:
        dialog = _open(stage)
        batch = dialog.matrix.batch
        dialog.matrix.prompt.set_text("Studio photograph of {form} in {glaze} glaze, {light}, grey linen ground")
        for name, values in (("form", _FORMS), ("glaze", _GLAZES), ("light", _LIGHTS)):
            batch.add_values(name, values)
        batch.set_each(2)
        batch.set_same_seed(same=True)
        batch.set_shape("4:5")
        stage.pass_time(0.2)
        batch.rows.toggle(4)
        collections = stage.models.organise.collections()
        if collections:
            dialog.matrix.collection.set_value(collections[0].id)
        cursor = dialog.matrix.prompt.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        dialog.matrix.prompt.setTextCursor(cursor)
        stage.pass_time(0.3)
        stage.grab(path, WIDE)


def csv(qt: QApplication, home: Path, path: Path) -> None:
    """Ten rows of a file, three of which need a look."""
    with opened(qt, home, WIDE) as stage:
        folder = Path.home() / "Shoots" / "june"
        folder.mkdir(parents=True, exist_ok=True)
        picture = QImage(64, 48, QImage.Format.Format_RGB32)
        picture.fill(QColor("teal"))
        for name in ("vase_1.png", "vase_3.png"):
            picture.save(str(folder / name))
        (folder / "catalogue-june.csv").write_text(_ROWS, "utf-8")
        dialog = _open(stage)
        dialog.kinds.choose(CSV)
        dialog.csv.batch.load(folder / "catalogue-june.csv")
        stage.wait(lambda: dialog.csv.batch.opened is not None, "the file")
        stage.pass_time(0.3)
        stage.grab(path, WIDE)


def _open(stage: Stage) -> BatchDialog:
    stage.window.command("batch").trigger()
    stage.wait(lambda: stage.window.findChild(BatchDialog) is not None, "the batch dialog")
    stage.pass_time(0.2)
    dialog = stage.window.findChild(BatchDialog)
    assert isinstance(dialog, BatchDialog)
    return dialog
