"""The bucket on the pictures: an S3 server in this process, behind a line that can be slow or cut."""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

NAME = "mira-studio"
_KEYS = {"AWS_ACCESS_KEY_ID": "AKIAMIRASTUDIO0017QFD", "AWS_SECRET_ACCESS_KEY": "a-secret-of-the-pictures-only"}
_PIECE = 8192


class Line:
    """A loopback port that leads to another; ``speed`` is in bytes a second upwards (0: as fast as it goes)."""

    def __init__(self, target: int) -> None:
        self._target = target
        self.speed = 0
        self.cut = False
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _PIECE)  # what waits in it looks sent
        self.port = self._server.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Take no more connections."""
        self._server.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._server.accept()
                if self.cut:
                    client.close()
                    continue
                server = socket.create_connection(("127.0.0.1", self._target))
                for source, sink, slow in ((client, server, True), (server, client, False)):
                    threading.Thread(target=self._pump, args=(source, sink, slow), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket, slow: bool) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(_PIECE):
                if slow and self.speed:
                    time.sleep(len(piece) / self.speed)
                sink.sendall(piece)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextmanager
def bucket() -> Iterator[tuple[Line, dict[str, object]]]:
    """Run the server with its bucket; give the line to it and the settings that make the studio use it."""
    import boto3
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    os.environ.update(_KEYS)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    line = Line(port)
    try:
        boto3.client("s3", endpoint_url=f"http://{host}:{port}", region_name="us-east-1").create_bucket(Bucket=NAME)
        yield (
            line,
            {
                "storage": "s3",
                "s3_bucket": NAME,
                "s3_endpoint": f"http://127.0.0.1:{line.port}",
                "s3_region": "us-east-1",
                "s3_addressing": "path",
            },
        )
    finally:
        line.close()
        server.stop()
