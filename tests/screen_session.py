"""A desktop session of its own for tests: a virtual screen, a window manager, a bus and the accessibility bus.

``session(folder)`` gives the environment for programs in it; ``Desktop.keys`` presses keys as a person does, and
``Desktop.tree`` reads what assistive technology is told (AT-SPI 2 over D-Bus).
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_START_SECONDS = 30.0
_ACCESSIBLE = "org.a11y.atspi.Accessible"


def require_session() -> None:
    """Skip the test where a program is missing; fail it where ``CI`` is set."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        missing.append("at-spi-bus-launcher")
    if not missing:
        return
    reason = f"needs {', '.join(missing)} (apt-get install xvfb openbox xdotool dbus at-spi2-core)"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@dataclass(frozen=True)
class Node:
    """One accessible object: its role, its name and description, whether it can be seen, and what is in it."""

    role: str
    name: str
    description: str
    showing: bool
    focusable: bool
    focused: bool
    children: tuple[Node, ...] = field(repr=False, default=())

    def walk(self) -> Iterator[Node]:
        """Yield this object and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


_SHOWING, _FOCUSABLE, _FOCUSED = 25, 11, 12
"""Bits of the AT-SPI state set (ATSPI_STATE_SHOWING and so on, of atspi-constants.h)."""


class Desktop:
    """A running session."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def keys(self, *names: str) -> None:
        """Press keys one after the other, in X's words (``ctrl+Return``)."""
        self._xdotool("key", "--clearmodifiers", "--delay", "40", *names)

    def type(self, text: str) -> None:
        """Type text into whatever has the focus."""
        self._xdotool("type", "--delay", "12", text)

    def focus(self, application: str) -> bool:
        """Give an application's window the keyboard; return whether one has it (nothing may be there yet)."""
        found = self._xdotool("search", "--onlyvisible", "--class", application, check=False).split()
        if found:
            self._xdotool("windowactivate", found[0], check=False)
        return self._xdotool("getactivewindow", check=False) in found

    def tree(self, application: str) -> Node | None:
        """Return what the application tells assistive technology, None when it is not there (yet)."""
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        with open_dbus_connection(self._session_bus()) as connection:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = connection.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=10).body[0]
        with open_dbus_connection(address) as connection:
            reader = _Reader(connection)
            with suppress(_Gone):
                for owner, path in reader.children("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"):
                    if reader.text(owner, path, "Name") == application:
                        return reader.node(owner, path)
        return None

    def _session_bus(self) -> str:
        return self.environment["DBUS_SESSION_BUS_ADDRESS"]

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        command = ["xdotool", *arguments]
        done = subprocess.run(command, env=self.environment, check=check, timeout=60, capture_output=True, text=True)
        return done.stdout.strip()


class _Gone(Exception):
    """Raised for an object that is no longer there."""


class _Reader:
    """Reads accessible objects over the accessibility bus."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def children(self, owner: str, path: str) -> list[tuple[str, str]]:
        return [(str(child[0]), str(child[1])) for child in self._call(owner, path, "GetChildren")]

    def text(self, owner: str, path: str, name: str) -> str:
        from jeepney import DBusAddress, MessageType, Properties

        message = Properties(DBusAddress(path, owner, _ACCESSIBLE)).get(name)
        reply = self._connection.send_and_get_reply(message, timeout=10)
        if reply.header.message_type is MessageType.error:
            raise _Gone(f"{name} of {path}: {reply.body}")
        return str(reply.body[0][1])

    def node(self, owner: str, path: str, depth: int = 0) -> Node:
        """Return an object with all below it (of a long list the first forty); raise _Gone for one that left.

        Below what cannot be seen nothing is read: nobody meets it.
        """
        low = self._call(owner, path, "GetState")[0]
        hidden = depth > 1 and not low >> _SHOWING & 1
        below = [] if hidden or depth > 40 else self.children(owner, path)[:40]
        return Node(
            role=str(self._call(owner, path, "GetRoleName")),
            name=self.text(owner, path, "Name"),
            description=self.text(owner, path, "Description"),
            showing=bool(low >> _SHOWING & 1),
            focusable=bool(low >> _FOCUSABLE & 1),
            focused=bool(low >> _FOCUSED & 1),
            children=tuple(self._there(below, depth + 1)),
        )

    def _there(self, below: list[tuple[str, str]], depth: int) -> Iterator[Node]:
        for owner, path in below:
            # The window goes on while it is read.
            with suppress(_Gone):
                yield self.node(owner, path, depth)

    def _call(self, owner: str, path: str, method: str) -> Any:
        from jeepney import DBusAddress, MessageType, new_method_call

        reply = self._connection.send_and_get_reply(
            new_method_call(DBusAddress(path, owner, _ACCESSIBLE), method), timeout=10
        )
        if reply.header.message_type is MessageType.error:
            raise _Gone(f"{method} of {path}: {reply.body}")
        return reply.body[0]


@contextmanager
def session(folder: Path) -> Iterator[Desktop]:
    """Start a session whose files are in ``folder``, and end everything in it."""
    require_session()
    run = folder / "run"
    run.mkdir(mode=0o700, parents=True)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(run),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    with ExitStack() as ending:
        environment["DISPLAY"] = f":{_told(ending, ['Xvfb', '-displayfd', '{fd}', *_SCREEN], environment)}"
        environment["DBUS_SESSION_BUS_ADDRESS"] = _told(
            ending, ["dbus-daemon", "--session", "--nofork", "--print-address={fd}"], environment
        )
        launcher = next(launcher for launcher in LAUNCHERS if Path(launcher).exists())
        _started(ending, [launcher, "--launch-immediately"], environment)
        _managed(ending, environment)
        yield Desktop(environment)


_SCREEN = ("-screen", "0", "1600x1000x24", "-nolisten", "tcp")


def _told(ending: ExitStack, command: list[str], environment: dict[str, str]) -> str:
    """Start a program that says one line on a file descriptor when it is ready, and return that line."""
    told, tell = os.pipe()
    try:
        _started(ending, [part.format(fd=tell) for part in command], environment, (tell,))
    finally:
        os.close(tell)
    with os.fdopen(told, "rb") as answer:
        ready = select.select([answer], [], [], _START_SECONDS)[0]
        line = answer.readline().decode().strip() if ready else ""
    assert line, f"{command[0]} did not start"
    return line


def _managed(ending: ExitStack, environment: dict[str, str]) -> None:
    """Start the window manager and wait until it manages; one that came to nothing is started again."""
    for _ in range(3):
        manager = _started(ending, ["openbox", "--sm-disable"], environment)
        end = time.monotonic() + _START_SECONDS / 3
        while manager.poll() is None and time.monotonic() < end:
            asked = ["xdotool", "get_num_desktops"]
            if not subprocess.run(asked, env=environment, capture_output=True, check=False, timeout=20).returncode:
                return
            time.sleep(0.1)  # it is another process
        manager.kill()
    raise AssertionError("no window manager came up")


def _started(
    ending: ExitStack, command: list[str], environment: dict[str, str], pass_fds: tuple[int, ...] = ()
) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        command, env=environment, pass_fds=pass_fds, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )

    def end() -> None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    ending.callback(end)
    return process


def wait_until(condition: Callable[[], Any], seconds: float = 60.0, every: float = 0.2) -> Any:
    """Return what ``condition`` gives as soon as it is true; fail when it never is."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        assert time.monotonic() < end, "it never came to that"
        time.sleep(every)  # what is waited for happens in another process
