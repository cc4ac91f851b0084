"""Links that the command line makes while the window is open are served by the window, and those before stay good."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path

from opened import Opened

from vitrine.lock import InstanceLock
from vitrine.paths import HOME_VARIABLE

OpenWindow = Callable[..., Opened]
_SOURCES = Path(__file__).parents[2] / "desktop"


def vitrine(home: Path, *arguments: str) -> subprocess.Popen[str]:
    """Start the command line in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", "import sys; from vitrine.cli import main; sys.exit(main())", *arguments],
        env=os.environ | {HOME_VARIABLE: str(home), "PYTHONPATH": str(_SOURCES)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def content(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=20) as answer:
        return bytes(answer.read())


def test_a_link_of_the_command_line_opens_while_the_window_is_open(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    result = window.make("a lake at dawn")
    assert result.file is not None
    original = result.file.path.read_bytes()
    made = []
    with InstanceLock(window.studio.paths.lock):
        for arguments in ([], ["--stay"]):
            child = vitrine(tmp_path / "home", "link", str(result.id), *arguments)
            # The window goes on living meanwhile: it hears of the link and serves it.
            window.wait(lambda child=child: child.poll() is not None)
            out, err = child.communicate()
            assert child.returncode == 0, err
            assert "It opens now: the Vitrine that is open serves it" in err
            made.append(out.strip())
    made.append(window.studio.link(result, 600.0).link.url)
    assert [content(url) for url in made] == [original] * 3
    window = open_window()
    window.wait(lambda: window.studio.serving_links)
    assert [content(url) for url in made] == [original] * 3


if os.name != "nt":  # there is no Ctrl C for one process there

    def test_the_window_takes_over_what_a_command_served(open_window: OpenWindow, tmp_path: Path) -> None:
        window = open_window()
        result = window.make("a lake at dawn")
        assert result.file is not None
        window.close()
        child = vitrine(tmp_path / "home", "link", str(result.id), "--stay")
        assert child.stdout is not None
        assert child.stderr is not None
        url = child.stdout.readline().strip()
        while "Serving it until" not in child.stderr.readline():
            assert child.poll() is None
        window = open_window()
        # While the command serves at that port the window makes its links for the same place.
        beside = window.studio.link(result, 600.0).link.url
        assert not window.studio.serving_links
        assert content(url) == content(beside) == result.file.path.read_bytes()
        child.send_signal(signal.SIGINT)
        window.wait(lambda: child.poll() is not None)
        child.communicate()
        window.wait(lambda: window.studio.serving_links)
        assert content(url) == content(beside) == result.file.path.read_bytes()
