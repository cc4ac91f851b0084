"""FileWatch: hears that another process has replaced a small file. No thread, no timer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class FileWatch(QObject):
    """Watches the folder of a file: one that is written whole is a new file each time, or was not there before.

    Signals:
        changed(): the file is another one than before, or is gone.
    """

    changed = Signal()

    def __init__(self, path: Path) -> None:
        """Watch from now on; the folder must be there."""
        super().__init__()
        self._path = path
        self._seen = self._look()
        self._watcher = QFileSystemWatcher([str(path.parent)], self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)

    def close(self) -> None:
        """Hear nothing any more."""
        self._watcher.removePaths(self._watcher.directories())

    def _on_folder_changed(self) -> None:
        seen = self._look()
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()

    def _look(self) -> tuple[int, int]:
        try:
            status = self._path.stat()
        except OSError:
            return (0, 0)
        return (status.st_ino, status.st_mtime_ns)
