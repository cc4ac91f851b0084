"""LinkServer: a small HTTP server that hands out single files of the results folder to whoever holds a signed link.

It is off until the first link is made and answers on this computer only, unless it is told to serve the local
network. A link names one file and its end, signed with HMAC-SHA256. Answers: 200, 206 and 416 for a good link, 403
for a tampered one, 410 for one that has ended, 404 for anything else, 405 for anything but GET and HEAD.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
import os
import re
import secrets
import socket
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, unquote

from vitrine.errors import StorageUnavailable, StudioError
from vitrine.storage.base import ShareLink
from vitrine.storage.link_http import Found, LinkHttpServer
from vitrine.storage.names import content_type_of, download_name

_log = logging.getLogger(__name__)

LONGEST = 7 * 24 * 3600
"""Longest life of a link, seconds; the same as in a bucket."""

_SHAPE = re.compile(r"/([0-9]{1,12})/([0-9a-f]{64})/([A-Za-z0-9_-]+)/([A-Za-z0-9_-]+)/([^/]+)")
# end in Unix seconds / signature / key / name, both in base64url / the name again, for people and for curl -O


class LinkServer:
    """Signs and serves links. Thread-safe.

    ``state_file`` keeps the signing key, the port and the latest end of a link (mode 0600), so that links survive a
    restart; it is no credential of any service.
    """

    def __init__(self, state_file: Path, *, on_network: bool = False) -> None:
        self._state_file = state_file
        self._on_network = on_network
        self._lock = threading.Lock()
        self._server: LinkHttpServer | None = None
        self._secret = b""
        self._path_of: Callable[[str], Path] | None = None

    def serve(self, path_of: Callable[[str], Path]) -> None:
        """Take the function that turns a key into a file; it raises StudioError for a key that names none."""
        self._path_of = path_of

    @property
    def running(self) -> bool:
        """Return whether the server is listening."""
        return self._server is not None

    def link(self, key: str, expires_in: float, file_name: str) -> ShareLink:
        """Return a link to ``key`` that ends in ``expires_in`` seconds, and start listening if need be.

        Raise StorageUnavailable when this computer lets nothing listen or the key cannot be kept.
        """
        seconds = max(1, min(int(expires_in), LONGEST))
        ends = int(time.time()) + seconds
        with self._lock:
            state = self._load()
            server = self._start(state)
            state.until = max(state.until, ends)
            self._save(state)
        path = _signed_path(state.secret, ends, key, download_name(file_name))
        shortened = "Links end after 7 days at most." if expires_in > LONGEST else ""
        return ShareLink(f"http://{self._host()}:{server.server_port}{path}", float(ends), shortened)

    def resume(self) -> bool:
        """Listen again when a link of an earlier run has not ended yet; return whether the server listens now."""
        with self._lock:
            state = self._load()
            if state.until > time.time() and state.port:
                self._start(state)
            return self._server is not None

    def stop(self) -> None:
        """Stop listening and drop open connections; links work again when the server is resumed."""
        with self._lock:
            server, self._server = self._server, None
        if server is not None:
            server.close()

    def _start(self, state: _State) -> LinkHttpServer:
        if self._server is None:
            host = "0.0.0.0" if self._on_network else "127.0.0.1"
            self._secret = state.secret
            self._server = _listen(host, state.port, self._find)
            state.port = self._server.server_port
            threading.Thread(target=self._server.serve_forever, name="links", daemon=True, args=(0.1,)).start()
        return self._server

    def _find(self, path: str) -> Found:
        link = _SHAPE.fullmatch(path)
        if link is None:
            return Found(404, "There is nothing here.")
        ends, signature, key, name, shown = link.groups()
        # What is signed is the text of the link itself, so nothing of it can be written another way.
        if not hmac.compare_digest(signature, _sign(self._secret, ends, key, name)):
            return Found(403, "This link was changed, so it does not open.")
        if int(ends) <= time.time():
            return Found(410, "This link has ended.")
        if unquote(shown) != _decode(name):
            return Found(403, "This link was changed, so it does not open.")
        file = self._resolve(_decode(key))
        if file is None:
            return Found(404, "The file is not there any more.")
        return Found(200, "", file, content_type_of(_decode(key)), _decode(name))

    def _resolve(self, key: str) -> Path | None:
        try:
            path = self._path_of(key) if self._path_of else None
            return path if path is not None and path.is_file() else None
        except (StudioError, OSError):
            return None

    def _host(self) -> str:
        return lan_address() if self._on_network else "127.0.0.1"

    def _load(self) -> _State:
        try:
            raw = json.loads(self._state_file.read_text("utf-8"))
            secret = bytes.fromhex(raw["secret"])
            if len(secret) < 32:
                raise ValueError("signing key too short")
            return _State(secret, int(raw["port"]), float(raw["until"]))
        except FileNotFoundError:
            return _State(secrets.token_bytes(32))
        except (OSError, ValueError, KeyError, TypeError):
            # Earlier links stop working, which is the safe side. Nothing of the file goes to the log.
            _log.info("the link server's state cannot be read; starting afresh")
            return _State(secrets.token_bytes(32))

    def _save(self, state: _State) -> None:
        text = json.dumps({"secret": state.secret.hex(), "port": state.port, "until": state.until})
        try:
            self._state_file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._state_file.parent, prefix=".links-")  # mode 0600
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            os.replace(name, self._state_file)
        except OSError as error:
            raise _cannot_share(error) from error


@dataclass(slots=True)
class _State:
    """What is kept between runs."""

    secret: bytes = field(repr=False)
    port: int = 0
    until: float = 0.0


def lan_address() -> str:
    """Return this computer's address on the local network, or 127.0.0.1 when there is none. Sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # TEST-NET-1 (RFC 5737): only the route is looked up
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _listen(host: str, port: int, find: Callable[[str], Found]) -> LinkHttpServer:
    try:
        return LinkHttpServer((host, port), find)
    except OSError as error:
        if not port:
            raise _cannot_share(error) from error
    try:
        return LinkHttpServer((host, 0), find)  # the port of last time is taken
    except OSError as error:
        raise _cannot_share(error) from error


def _cannot_share(error: OSError) -> StorageUnavailable:
    return StorageUnavailable(
        "No link made",
        "This computer did not let Vitrine serve the file. The file itself is safe.",
        "Export the file instead, or connect a bucket to share from there.",
        details=str(error.strerror),
    )


def _sign(secret: bytes, ends: str, key: str, name: str) -> str:
    return hmac.new(secret, f"vitrine-link-1/{ends}/{key}/{name}".encode(), hashlib.sha256).hexdigest()


def _signed_path(secret: bytes, ends: int, key: str, name: str) -> str:
    coded = [base64.urlsafe_b64encode(text.encode()).decode().rstrip("=") for text in (key, name)]
    return f"/{ends}/{_sign(secret, str(ends), *coded)}/{coded[0]}/{coded[1]}/{quote(name, safe='')}"


def _decode(coded: str) -> str:
    return base64.b64decode(coded + "=" * (-len(coded) % 4), b"-_", validate=True).decode()
