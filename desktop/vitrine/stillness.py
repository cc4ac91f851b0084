"""What the desktop says about motion: whether the person asked their system for less of it."""

from __future__ import annotations

import logging
import sys

_log = logging.getLogger(__name__)

_CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION of the Windows API."""


def reduces_motion() -> bool:
    """Return whether the system was asked for less motion. Blocks a moment; call it in a worker.

    False where the system does not say. Qt 6.11 tells of the contrast only, so each system is asked in its own way.
    """
    try:
        if sys.platform == "win32":
            return _asked_windows()
        return _asked_mac() if sys.platform == "darwin" else _asked_portal()
    except (OSError, AttributeError, ValueError) as error:
        _log.debug("the system does not say whether motion is reduced: %s", error)
        return False


def _asked_windows() -> bool:
    import ctypes

    animated = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined,unused-ignore]
        _CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0
    )
    return not animated.value


def _asked_mac() -> bool:
    from PySide6.QtCore import QSettings

    return QSettings("apple.com", "universalaccess").value("reduceMotion", False) in (True, 1, "1", "true")


def _asked_portal() -> bool:
    """Ask the desktop's portal (org.freedesktop.portal.Settings, as GNOME and KDE answer it)."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    question = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "Read"
    )
    question.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    answer = bus.call(question, timeout=1000)
    said = answer.arguments()
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage or not said:
        return False
    value = said[0]
    while hasattr(value, "variant"):  # the portal wraps its answer twice
        value = value.variant()
    return value is False
