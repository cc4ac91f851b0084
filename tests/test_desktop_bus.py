"""Messages to the desktop over a real session bus, to a notification service that writes down what it gets."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from vitrine.desktop_bus import notify

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the freedesktop notification bus is Linux's")

SERVICE = """
    import json, sys, threading
    from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_error, new_method_return
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection, Proxy
    from vitrine.desktop_bus import SERVICE, notify

    mode = sys.argv[1]
    taken = []
    bus = open_dbus_connection("SESSION")
    if mode != "absent":
        Proxy(message_bus, bus).RequestName(SERVICE)

    def serve():
        while True:
            message = bus.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            taken.append([message.header.fields.get(HeaderFields.signature), list(message.body)])
            if mode == "refuses":
                bus.send(new_error(message, "org.example.Refused", "s", ("not today",)))
            else:
                bus.send(new_method_return(message, "u", (7,)))

    threading.Thread(target=serve, daemon=True).start()
    told = notify("2 images are ready", "a <b>quiet</b> valley & mist", urgent=mode == "urgent")
    print(json.dumps({"told": told, "taken": taken}))
"""


def run(mode: str, *command: str) -> dict[str, object]:
    """Run the service and one notification in a child on a bus of its own."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    child = subprocess.run(
        [*command, sys.executable, "-c", textwrap.dedent(SERVICE), mode],
        capture_output=True, text=True, env=environment, timeout=60, check=True,
    )  # fmt: skip
    return dict(json.loads(child.stdout.splitlines()[-1]))


@pytest.fixture
def bus() -> list[str]:
    """The command that gives a child a session bus of its own."""
    program = shutil.which("dbus-run-session")
    if program is None:
        pytest.skip("needs dbus-run-session (apt-get install dbus)")
    return [program, "--"]


@pytest.mark.parametrize(("mode", "urgency"), [("takes", 1), ("urgent", 2)])
def test_a_message_reaches_the_desktop_as_its_specification_wants_it(bus: list[str], mode: str, urgency: int) -> None:
    answer = run(mode, *bus)
    assert answer["told"] is True
    ((signature, body),) = answer["taken"]  # type: ignore[misc]
    assert signature == "susssasa{sv}i"
    assert body[0] == "Vitrine"
    assert body[3:5] == ["2 images are ready", "a &lt;b&gt;quiet&lt;/b&gt; valley &amp; mist"]
    assert body[6]["urgency"] == ["y", urgency]


@pytest.mark.parametrize("mode", ["absent", "refuses"])
def test_a_desktop_that_takes_none_is_no_trouble(bus: list[str], mode: str) -> None:
    assert run(mode, *bus)["told"] is False


def test_without_a_session_bus_nothing_happens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'no-bus'}")
    assert notify("An image is ready", "") is False
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert notify("An image is ready", "") is False
