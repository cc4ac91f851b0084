"""A real library, folder and link server to share from, and opening links as a stranger's browser does."""

from __future__ import annotations

import urllib.error
import urllib.request
from pathlib import Path

from PIL import Image

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation
from vitrine.library.library import Library
from vitrine.sharing.shared_links import SharedLinks
from vitrine.storage.folder import FolderStorage
from vitrine.storage.links import LinkServer
from vitrine.viewmodels.sharing import ShareDoor

HOSTILE = '</span><script>alert(1)</script>"onload="x\'&'


class Rig:
    """A library with pictures in a folder, and links to them."""

    def __init__(self, home: Path, count: int = 3) -> None:
        self.home = home
        self.library = Library(home / "library.db", home / "inputs")
        self.server = LinkServer(home / "links.json")
        self.folder = FolderStorage(home / "results", self.server)
        self.results = [self._result(number) for number in range(count)]
        self.links = SharedLinks(self.library.links, lambda: self.folder, lambda: self.folder, home / "scratch")

    def _result(self, number: int) -> Generation:
        path = self.folder.root / "2026" / "11" / f"valley {number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (2000, 1600), (number * 80, 90, 90)).save(path)
        request = a_request(f"valley {number} {HOSTILE}")
        job = a_saved_job(self.library, request, [a_file(path, width=2000, height=1600)])
        return self.library.results.of_job(job.id)[0]

    def door(self, hours: int = 24) -> ShareDoor:
        """Return what the view-model speaks to."""
        return ShareDoor(
            share=self.links.share,
            active=self.links.active,
            sign=self.links.sign,
            stop=self.links.stop,
            tidy=self.links.tidy,
            ever=lambda: bool(self.library.links.all(1)),
            find=self.library.results.named,
            hours=lambda: hours,
        )

    def close(self) -> None:
        """Stop serving and close the library."""
        self.server.stop()
        self.library.close()


def get(url: str) -> tuple[int, bytes]:
    """Open a URL without any credentials; return its status and body."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


def status(url: str) -> int:
    """Return how a link answers."""
    return get(url)[0]
