"""LinkServer: a small HTTP server that hands out single files of the results folder to whoever holds a signed link.

It is off until the first link is made and answers on this computer only, unless it is told to serve the local
network. A link names one file, its end and a token, signed with HMAC-SHA256. Answers: 200, 206 and 416 for a good
link, 403 for a tampered one, 410 for one that has ended or was stopped, 404 for anything else, 405 for anything but
GET and HEAD.

One process of a library listens, others sign: the signing key and the port are theirs in common, in one file.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import logging
import re
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from vitrine.errors import StudioError
from vitrine.storage.base import ShareLink
from vitrine.storage.link_http import PAGE_TYPE, SERVER_NAME, Found, LinkHttpServer
from vitrine.storage.link_state import LinkState, LinkStateFile, cannot_share
from vitrine.storage.names import content_type_of, download_name

_log = logging.getLogger(__name__)

LONGEST = 7 * 24 * 3600
"""Longest life of a link, seconds; the same as in a bucket."""
SHARED = ".shared"
"""Folder, inside the results folder, of what was made for links."""
PAGE = "index.html"
"""Name of a gallery page inside its link's own folder."""

_PROBE_SECONDS = 2.0

_SHAPE = re.compile(
    r"/(([0-9]{1,12})(?:\.([A-Za-z0-9_-]{1,64}))?(\.save)?)/([0-9a-f]{64})/([A-Za-z0-9_-]+)/([A-Za-z0-9_-]+)/([^/]+)"
)
# end in Unix seconds, token, whether to save / signature / key / name, both in base64url / the name again, for people


class LinkServer:
    """Signs and serves links. Thread-safe.

    ``state_file`` keeps the signing key, the port and the latest end of a link (mode 0600), so that links survive a
    restart and are the same for every process of this library; it is no credential of any service. With ``listen``
    off links are only signed, for a process that ends before they do: the one that listens, or listens next, serves
    them, and learns of them from the file.
    """

    def __init__(self, state_file: Path, *, on_network: bool = False, listen: bool = True) -> None:
        self._file = LinkStateFile(state_file)
        self._on_network = on_network
        self._listen = listen
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

    def link(self, key: str, expires_in: float, file_name: str, *, token: str = "", save: bool = False) -> ShareLink:
        """Return a link to ``key`` that ends in ``expires_in`` seconds, and start listening if need be.

        ``token`` is what :meth:`end` stops it by; with ``save`` a browser saves the file instead of showing it. Raise
        StorageUnavailable when this computer lets nothing listen or the key cannot be kept.
        """
        seconds = max(1, min(int(expires_in), LONGEST))
        ends = int(time.time()) + seconds
        with self._lock, self._file.alone():
            state = self._file.load()
            terms = f"{ends}{f'.{token}' if token else ''}{'.save' if save else ''}"
            path = _signed_path(state.secret, terms, key, download_name(file_name))
            state.port = self._port_for(state, path)
            state.until = max(state.until, ends)
            self._file.save(state)
        shortened = "Links end after 7 days at most." if expires_in > LONGEST else ""
        return ShareLink(f"http://{self._host()}:{state.port}{path}", float(ends), shortened)

    def end(self, token: str, ends_at: float) -> None:
        """Let no link with this token open any more, here or at another process; ``ends_at`` is its own end."""
        with self._lock, self._file.alone():
            state = self._file.load()
            now = time.time()
            state.stopped = {name: end for name, end in state.stopped.items() if end > now} | {token: ends_at}
            self._file.save(state)

    def resume(self) -> bool:
        """Listen when links made before, here or by another process, have not ended; return whether it listens now.

        Only where those links lead: when something else is there, a later call tries again.
        """
        with self._lock:
            state = self._file.load()
            if self._listen and state.until > time.time() and state.port and not self._listens_at(state):
                self._start(state.port)
            return self._server is not None

    def stop(self) -> None:
        """Stop listening and drop open connections; links work again when the server is resumed, here or elsewhere."""
        with self._lock:
            stopped = self._close()
        if not stopped:
            return
        # Written again, the file tells a process that could not listen here so far that now it can.
        with suppress(StudioError), self._file.alone():
            state = self._file.load()
            if state.until > time.time():
                self._file.save(state)

    # ---- listening ----

    def _port_for(self, state: LinkState, path: str) -> int:
        """Return where a new link leads. A port that links lead to is given up only when a stranger has taken it."""
        if not self._listen:
            return state.port or _free_port()
        if self._listens_at(state):
            assert self._server is not None
            return self._server.server_port
        if state.port and not self._start(state.port) and _status(state.port, path) in (200, 404):
            return state.port  # another process of this library listens there and serves this link as well
        if self._server is None:
            self._start(0)
        assert self._server is not None
        return self._server.server_port

    def _listens_at(self, state: LinkState) -> bool:
        """Take the state's signing key, and leave a port that it does not name; return whether the server listens."""
        self._secret = state.secret
        if self._server is not None and state.port not in (0, self._server.server_port):
            self._close()  # the file was lost, and another process has made it anew
        return self._server is not None

    def _start(self, port: int) -> bool:
        """Listen at ``port`` (0: any); return False when it is taken, raise StorageUnavailable when nothing may."""
        host = "0.0.0.0" if self._on_network else "127.0.0.1"
        try:
            self._server = LinkHttpServer((host, port), self._find)
        except OSError as error:
            if not port:
                raise cannot_share(str(error.strerror)) from error
            return False
        threading.Thread(target=self._server.serve_forever, name="links", daemon=True, args=(0.1,)).start()
        return True

    def _close(self) -> bool:
        server, self._server = self._server, None
        if server is not None:
            server.close()
        return server is not None

    # ---- answering ----

    def _find(self, path: str) -> Found:
        link = _SHAPE.fullmatch(path)
        if link is None:
            return Found(404, "There is nothing here.")
        terms, ends, token, save, signature, key, name, shown = link.groups()
        # What is signed is the text of the link itself, so nothing of it can be written another way.
        if not hmac.compare_digest(signature, _sign(self._secret, terms, key, name)):
            return Found(403, "This link was changed, so it does not open.")
        if int(ends) <= time.time():
            return Found(410, "This link has ended.")
        if token and token in self._file.stopped():
            return Found(410, "This link was stopped.")
        if unquote(shown) != _decode(name):
            return Found(403, "This link was changed, so it does not open.")
        file = self._resolve(_decode(key))
        if file is None:
            return Found(404, "The file is not there any more.")
        return Found(200, "", file, _type_of(_decode(key)), _decode(name), save=save is not None)

    def _resolve(self, key: str) -> Path | None:
        try:
            path = self._path_of(key) if self._path_of else None
            return path if path is not None and path.is_file() else None
        except (StudioError, OSError):
            return None

    def _host(self) -> str:
        return lan_address() if self._on_network else "127.0.0.1"


def lan_address() -> str:
    """Return this computer's address on the local network, or 127.0.0.1 when there is none. Sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # TEST-NET-1 (RFC 5737): only the route is looked up
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def is_served(link: ShareLink) -> bool:
    """Return whether a link of a folder opens now, whichever process answers; asks this computer only. Blocks."""
    parts = urlsplit(link.url)
    return _status(parts.port or 0, parts.path) == 200


def _status(port: int, path: str) -> int:
    """Return the HTTP status of a link server at ``port``, 0 when none answers there."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PROBE_SECONDS)
    try:
        connection.request("HEAD", path)
        answer = connection.getresponse()
        return answer.status if (answer.getheader("Server") or "").strip() == SERVER_NAME else 0
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        connection.close()


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        try:
            probe.bind(("127.0.0.1", 0))
            return int(probe.getsockname()[1])
        except OSError as error:
            raise cannot_share(str(error.strerror)) from error


def _sign(secret: bytes, terms: str, key: str, name: str) -> str:
    return hmac.new(secret, f"vitrine-link-1/{terms}/{key}/{name}".encode(), hashlib.sha256).hexdigest()


def _signed_path(secret: bytes, terms: str, key: str, name: str) -> str:
    coded = [base64.urlsafe_b64encode(text.encode()).decode().rstrip("=") for text in (key, name)]
    return f"/{terms}/{_sign(secret, terms, *coded)}/{coded[0]}/{coded[1]}/{quote(name, safe='')}"


def _type_of(key: str) -> str:
    """Return the media type of a file; only a page that this studio wrote is ever served as one."""
    return PAGE_TYPE if key.startswith(f"{SHARED}/") and key.endswith(f"/{PAGE}") else content_type_of(key)


def _decode(coded: str) -> str:
    return base64.b64decode(coded + "=" * (-len(coded) % 4), b"-_", validate=True).decode()
