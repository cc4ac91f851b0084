"""A real Secret Service daemon on a private D-Bus session, for tests that need a system keyring.

``run_with_keyring(code)`` runs Python code in a child process, with its own home folder, in one of the situations
a desktop can be in. The child prints what it found; the test reads ``stdout``.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path

import pytest

PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")
SERVICE = "org.freedesktop.secrets"
_PASSWORD = b"\n"  # an empty one: nobody types here
_SETUP_SECONDS = 30.0


class Keyring(Enum):
    """What the child finds."""

    UNLOCKED = "a daemon whose login collection is open"
    LOCKED = "a daemon whose login collection is locked, and nobody to ask"
    EMPTY = "a daemon that has no collection yet, and nobody to ask"
    ABSENT = "a session bus without a secret service"
    NO_BUS = "no session bus at all"
    SILENT = "a session bus that takes everything and answers nothing"


def missing_programs() -> list[str]:
    """Return which of the programs these tests need are not installed."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


def require_keyring_daemon() -> None:
    """Skip the test where the programs are missing; fail it where ``CI`` is set."""
    if missing := missing_programs():
        reason = f"needs {', '.join(missing)} (apt-get install dbus gnome-keyring)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)


def run_with_keyring(
    code: str | Path,
    *arguments: str,
    keyring: Keyring = Keyring.UNLOCKED,
    locked: bool = False,
    environment: Mapping[str, str] | None = None,
    home: Path | None = None,
    timeout: float = 90.0,
) -> subprocess.CompletedProcess[str]:
    """Run ``code`` (source, or the path of a script) in a child and return its exit code and output.

    ``home`` keeps the daemon's files for a second run; it is a temporary folder otherwise. ``environment`` is
    added to the child's. ``locked`` is a short way to say ``keyring=Keyring.LOCKED``.
    """
    keyring = Keyring.LOCKED if locked else keyring
    require_keyring_daemon()
    with tempfile.TemporaryDirectory(prefix="vitrine-keyring-", ignore_cleanup_errors=True) as temporary:
        private = _private_environment(home or Path(temporary), Path(temporary))
        private.update(environment or {})
        if keyring is Keyring.LOCKED:
            # The collection has to exist before it can be found locked.
            _start(Keyring.UNLOCKED, "-c", "pass", env=private, timeout=timeout).check_returncode()
        script = ["-c", textwrap.dedent(code)] if isinstance(code, str) else [str(code)]
        return _start(keyring, *script, *arguments, env=private, timeout=timeout)


def _start(keyring: Keyring, *command: str, env: Mapping[str, str], timeout: float) -> subprocess.CompletedProcess[str]:
    supervisor = [sys.executable, __file__, keyring.name, *command]
    if keyring not in (Keyring.NO_BUS, Keyring.SILENT):
        supervisor = ["dbus-run-session", "--config-file", env["VITRINE_TEST_BUS"], "--", *supervisor]
    return subprocess.run(
        supervisor,
        env=dict(env),
        capture_output=True,
        text=True,
        timeout=timeout,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def _private_environment(home: Path, run: Path) -> dict[str, str]:
    """Return an environment in which nothing of the person's own session is left."""
    folders = {"HOME": home, "XDG_DATA_HOME": home / "data", "XDG_CONFIG_HOME": home / "config"}
    folders |= {"XDG_CACHE_HOME": home / "cache", "XDG_RUNTIME_DIR": run / "run"}
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    folders["XDG_RUNTIME_DIR"].chmod(0o700)
    bus = run / "bus.conf"
    # Without service folders the bus starts nothing by itself: a second, locked daemon for instance.
    bus.write_text(
        "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN'"
        " 'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>\n"
        f"<busconfig><type>session</type><listen>unix:dir={run}</listen>"
        "<policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
        "<allow own='*'/></policy></busconfig>\n"
    )
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "SYSTEMROOT") if name in os.environ}
    path = os.pathsep.join(p for p in sys.path if p)
    return {
        **kept,
        **{name: str(folder) for name, folder in folders.items()},
        "PYTHONPATH": path,
        "VITRINE_TEST_BUS": str(bus),
    }


# ---- inside: the supervisor, on the private bus ----


def _supervise(keyring: Keyring, command: Sequence[str]) -> int:
    if keyring is Keyring.NO_BUS:
        return _run(command, {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"})
    if keyring is Keyring.SILENT:
        return _run_on_silent_bus(command)
    if keyring is Keyring.ABSENT:
        return _run(command, {})
    options = ["--unlock"] if keyring is Keyring.UNLOCKED else []
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", *options, "--components=secrets", "--foreground"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert daemon.stdin is not None
        daemon.stdin.write(_PASSWORD)
        daemon.stdin.close()
        _wait_for_service(daemon)
        return _run(command, {})
    finally:
        daemon.terminate()
        daemon.wait()


def _run(command: Sequence[str], environment: Mapping[str, str]) -> int:
    return subprocess.call([sys.executable, *command], env={**os.environ, **environment})


def _run_on_silent_bus(command: Sequence[str]) -> int:
    path = Path(os.environ["XDG_RUNTIME_DIR"]) / "silent"
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(path))
        bus.listen(64)
        return _run(command, {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={path}"})


def _wait_for_service(daemon: subprocess.Popen[bytes]) -> None:
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    bus = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")
    end = time.monotonic() + _SETUP_SECONDS
    with open_dbus_connection(bus="SESSION") as connection:
        while time.monotonic() < end:
            reply = connection.send_and_get_reply(new_method_call(bus, "NameHasOwner", "s", (SERVICE,)))
            if reply.body == (True,):
                return
            if daemon.poll() is not None:
                raise SystemExit("the keyring daemon has ended")
            time.sleep(0.01)
    raise SystemExit("the keyring daemon does not come up")


if __name__ == "__main__":
    raise SystemExit(_supervise(Keyring[sys.argv[1]], sys.argv[2:]))
