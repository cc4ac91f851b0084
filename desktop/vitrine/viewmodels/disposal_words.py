"""What became of results that were deleted for good, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vitrine.domain.disposal import Receipt
from vitrine.viewmodels.figures import bytes_text
from vitrine.viewmodels.telling import told


def receipt_text(receipt: Receipt) -> str:
    """Return what a person is told: what went, what goes later, what stays and why; empty when nothing happened."""
    sentences = []
    deleted = len(receipt.deleted) - receipt.stayed
    if deleted > 0:
        sentences.append(QCoreApplication.translate("Disposal", "%n deleted for good.", "", deleted))
    if receipt.stayed:
        taken = QCoreApplication.translate(
            "Disposal", "%n taken out of the library; your own files stay where they are.", "", receipt.stayed
        )
        sentences.append(taken)
    if receipt.bytes:
        freed = QCoreApplication.translate("Disposal", "{size} freed on this computer.")
        sentences.append(freed.format(size=bytes_text(receipt.bytes)))
    if receipt.waiting:
        later = QCoreApplication.translate(
            "Disposal", "%n will go by themselves when Vitrine opens next: {reason}", "", len(receipt.waiting)
        )
        sentences.append(later.format(reason=told(receipt.waiting[0].reason)))
    if receipt.left:
        left = QCoreApplication.translate("Disposal", "Something stays: {reason}", "", len(receipt.left))
        sentences.append(left.format(reason=told(receipt.left[0].reason)))
    return " ".join(sentences)
