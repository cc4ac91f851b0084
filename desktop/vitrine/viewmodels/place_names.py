"""The names of the places that every library has; light, for the window's first frame is painted with them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

VIEWS = {
    "all": "layout-grid", "images": "image", "videos": "film", "favourites": "star", "shared": "share-2",
    "trash": "trash-2",
}  # fmt: skip
"""The views by key, with their icons, in the order of the rows."""
FOOT = {"queue": "list-checks", "statistics": "chart-column", "settings": "settings"}
"""What stands at the sidebar's foot, with its icons."""


def view_names() -> dict[str, str]:
    """Return what the views are called, by key, in their order."""
    translate = QCoreApplication.translate
    return {
        "all": translate("Places", "All"),
        "images": translate("Places", "Images"),
        "videos": translate("Places", "Videos"),
        "favourites": translate("Places", "Favourites"),
        "shared": translate("Places", "Shared"),
        "trash": translate("Places", "Trash"),
    }


def foot_names() -> dict[str, str]:
    """Return what stands at the sidebar's foot, by key, in its order."""
    translate = QCoreApplication.translate
    return {
        "queue": translate("Places", "Queue"),
        "statistics": translate("Places", "Statistics"),
        "settings": translate("Places", "Settings"),
    }
