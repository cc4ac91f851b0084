"""Desktop bus: shows a message on the desktop through its notification service, where there is no tray to do it."""

from __future__ import annotations

import html
import logging
import sys

_log = logging.getLogger(__name__)

SERVICE, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
TIMEOUT_SECONDS = 3.0
_NORMAL, _CRITICAL = 1, 2


def notify(title: str, text: str, *, urgent: bool = False) -> bool:
    """Show a message as other programs do; return whether a desktop took it. Blocks; call it in a worker.

    jeepney and not QtDBus: the call takes an unsigned number, and Python's numbers reach QtDBus as signed ones.
    Specification: Desktop Notifications 1.2, org.freedesktop.Notifications.Notify.
    """
    if sys.platform != "linux":
        return False
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    address = DBusAddress(PATH, bus_name=SERVICE, interface=SERVICE)
    hints: dict[str, tuple[str, object]] = {
        "urgency": ("y", _CRITICAL if urgent else _NORMAL),
        "desktop-entry": ("s", "vitrine"),
    }
    # The text may be taken for markup.
    no_actions: list[str] = []
    body = ("Vitrine", 0, "vitrine", title, html.escape(text, quote=False), no_actions, hints, -1)
    call = new_method_call(address, "Notify", "susssasa{sv}i", body)
    try:
        with open_dbus_connection("SESSION") as bus:
            answer = bus.send_and_get_reply(call, timeout=TIMEOUT_SECONDS)
    except (OSError, KeyError, ValueError) as error:
        _log.debug("no desktop took the notification: %s", error)
        return False
    return bool(answer.header.message_type is MessageType.method_return)
