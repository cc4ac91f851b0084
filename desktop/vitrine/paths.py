"""Paths: where this computer keeps the studio's files (platformdirs), and where the resources lie."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "VITRINE_HOME"
"""Environment variable: one folder that holds everything, for tests and portable use."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one person's studio. Nothing is created by making this object."""

    config: Path
    data: Path
    cache: Path
    pictures: Path

    @classmethod
    def default(cls) -> Paths:
        """Return the platform's folders, or those under ``$VITRINE_HOME`` when that is set."""
        home = os.environ.get(HOME_VARIABLE)
        if home:
            return cls.under(Path(home))
        from platformdirs import PlatformDirs

        dirs = PlatformDirs("Vitrine", appauthor=False)
        return cls(
            config=dirs.user_config_path,
            data=dirs.user_data_path,
            cache=dirs.user_cache_path,
            pictures=dirs.user_pictures_path / "Vitrine",
        )

    @classmethod
    def under(cls, home: Path) -> Paths:
        """Return a studio that lives wholly in one folder."""
        return cls(home / "config", home / "data", home / "cache", home / "Pictures" / "Vitrine")

    @property
    def settings(self) -> Path:
        """Return the settings file."""
        return self.config / "settings.json"

    @property
    def library(self) -> Path:
        """Return the database of jobs and results."""
        return self.data / "library.db"

    @property
    def inputs(self) -> Path:
        """Return the archive of pictures given to models, by content hash."""
        return self.data / "inputs"

    @property
    def draft(self) -> Path:
        """Return the file that keeps what stands in Create."""
        return self.data / "draft.json"

    @property
    def presets(self) -> Path:
        """Return the file that keeps prompt matrices under their names."""
        return self.data / "batch-presets.json"

    @property
    def destined(self) -> Path:
        """Return the file that keeps which jobs' results go into which collection."""
        return self.data / "batch-collections.json"

    @property
    def demo(self) -> Path:
        """Return the demo service's own state."""
        return self.data / "demo"

    @property
    def thumbnails(self) -> Path:
        """Return the thumbnail cache; deleting it loses nothing."""
        return self.cache / "thumbnails.db"

    @property
    def logs(self) -> Path:
        """Return the folder of the rotating logs."""
        return self.data / "logs"

    @property
    def lock(self) -> Path:
        """Return the single-instance lock file."""
        return self.data / "vitrine.lock"


def resources() -> Path:
    """Return the folder with tokens, icons and fonts: in the checkout, in the wheel, or in a frozen app."""
    if hasattr(sys, "_MEIPASS"):
        return Path(sys._MEIPASS) / "resources"
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "resources"


def home_path(path: Path) -> str:
    """Return a path as people write it, with ``~`` for their home."""
    try:
        return f"~/{path.relative_to(Path.home()).as_posix()}"
    except (ValueError, RuntimeError):
        return str(path)
