"""The same job written by hand, as somebody would who knows requests, boto3 and sqlite3 well: the baseline of a job.

One requests session, one boto3 client and one connection to the database (WAL, synchronous FULL) for all jobs. A job:

 1. insert its row, commit;
 2. note that it is being sent, commit: the proof after a crash that money may have been spent;
 3. create it (``Prefer: wait=5``), poll ``urls.get`` for as long as it is not over;
 4. note the service's id and addresses, commit;
 5. note each output that has to be fetched, commit;
 6. stream the output into ``.part`` and hash it on the way; flush it to the disk; look at the picture (Pillow: it can
    be decoded, size, average colour, BlurHash of a small copy); rename; flush the folder;
 7. note the file, commit; note that everything has arrived, commit;
 8. with a bucket: ask whether it is there, send it with Content-MD5, ask again and compare;
 9. note the second copy, commit; note that the job is done, commit.

These are the eight commits that the studio makes too. What the script leaves out: recovery, retries, cancelling,
progress, limits, hostile files, search, several threads.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import sqlite3
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import blurhash
import requests
from PIL import Image

_SCHEMA = """
CREATE TABLE job (
    id TEXT PRIMARY KEY, state TEXT NOT NULL, model TEXT NOT NULL, type TEXT NOT NULL, owner TEXT NOT NULL,
    prompt TEXT NOT NULL, settings TEXT NOT NULL, created_at REAL NOT NULL, submitted_at REAL, finished_at REAL,
    remote_id TEXT UNIQUE, poll_url TEXT, cancel_url TEXT
);
CREATE TABLE output (
    job TEXT NOT NULL REFERENCES job(id), position INTEGER NOT NULL, source TEXT, path TEXT, sha256 TEXT, size INTEGER,
    content_type TEXT, width INTEGER, height INTEGER, colour TEXT, preview TEXT, storage_key TEXT, url TEXT,
    stored_at REAL, PRIMARY KEY (job, position)
);
"""
_CHUNK = 256 * 1024
_FORMATS = {"PNG": ("png", "image/png"), "JPEG": ("jpg", "image/jpeg"), "WEBP": ("webp", "image/webp")}


@dataclass(frozen=True)
class Bucket:
    """A bucket and the client that reaches it."""

    client: Any
    name: str


class Script:
    """Everything that is made once."""

    def __init__(self, home: Path, base_url: str, token: str, version: str, bucket: Bucket | None = None) -> None:
        self.base_url, self.version, self.bucket = base_url, version, bucket
        self.pictures = home / "pictures"
        self.pictures.mkdir(parents=True)
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.headers["Authorization"] = f"Bearer {token}"
        self.database = sqlite3.connect(home / "by-hand.db", isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=1"):
            self.database.execute(f"PRAGMA {pragma}")
        self.database.executescript(_SCHEMA)

    def close(self) -> None:
        self.session.close()
        self.database.close()

    def carry(self, model: str, prompt: str, settings: Mapping[str, object]) -> str:
        """Carry one job from the order to its last copy; return its id."""
        job, write = uuid.uuid4().hex, self.database.execute
        write(
            "INSERT INTO job (id, state, model, type, owner, prompt, settings, created_at) VALUES (?,?,?,?,?,?,?,?)",
            (job, "queued", model, "text-to-image", "me", prompt, json.dumps(settings), time.time()),
        )
        write("UPDATE job SET state='submitting', submitted_at=? WHERE id=?", (time.time(), job))
        prediction = self._create(settings)
        write(
            "UPDATE job SET state='running', remote_id=?, poll_url=?, cancel_url=? WHERE id=?",
            (prediction["id"], prediction["urls"]["get"], prediction["urls"]["cancel"], job),
        )
        prediction = self._until_over(prediction)
        self._note_outputs(job, prediction["output"])
        for position, source in enumerate(prediction["output"]):
            self._fetch(job, position, source)
        write("UPDATE job SET state='storing' WHERE id=?", (job,))
        for position in range(len(prediction["output"])):
            self._store(job, position)
        write("UPDATE job SET state='done', finished_at=? WHERE id=?", (time.time(), job))
        return job

    def _create(self, settings: Mapping[str, object]) -> Any:
        answer = self.session.post(
            f"{self.base_url}/predictions",
            json={"version": self.version, "input": settings},
            headers={"Prefer": "wait=5", "Cancel-After": "1800s"},
            timeout=(10, 30),
        )
        answer.raise_for_status()
        return answer.json()

    def _until_over(self, prediction: Any) -> Any:
        while prediction["status"] in ("starting", "processing"):
            time.sleep(1.0)
            answer = self.session.get(prediction["urls"]["get"], timeout=(10, 30))
            answer.raise_for_status()
            prediction = answer.json()
        if prediction["status"] != "succeeded":
            raise RuntimeError(f"{prediction['status']}: {prediction['error']}")
        return prediction

    def _note_outputs(self, job: str, sources: list[str]) -> None:
        write = self.database.execute
        write("BEGIN IMMEDIATE")
        write("UPDATE job SET state='downloading' WHERE id=?", (job,))
        for position, source in enumerate(sources):
            write("INSERT INTO output (job, position, source) VALUES (?,?,?)", (job, position, source))
        write("COMMIT")

    def _fetch(self, job: str, position: int, source: str) -> None:
        part = self.pictures / f"{job}-{position}.part"
        digest, size = hashlib.sha256(), 0
        with self.session.get(source, stream=True, timeout=(10, 30)) as answer, part.open("wb") as file:
            answer.raise_for_status()
            for chunk in answer.iter_content(_CHUNK):
                size += len(chunk)
                digest.update(chunk)
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        with Image.open(part) as picture:
            extension, content_type = _FORMATS[picture.format or ""]
            width, height = picture.size
            colour, preview = _colours(picture)
        path = part.with_suffix(f".{extension}")
        os.replace(part, path)
        _flush_folder(path.parent)
        self.database.execute(
            "UPDATE output SET source=NULL, path=?, sha256=?, size=?, content_type=?, width=?, height=?, colour=?,"
            " preview=? WHERE job=? AND position=?",
            (str(path), digest.hexdigest(), size, content_type, width, height, colour, preview, job, position),
        )

    def _store(self, job: str, position: int) -> None:
        row = self.database.execute(
            "SELECT path, sha256, size, content_type FROM output WHERE job=? AND position=?", (job, position)
        ).fetchone()
        path = Path(row[0])
        key = url = path.name
        if self.bucket is not None:
            key = f"by-hand/me/text-to-image/{path.name}"
            url = self._send(self.bucket, key, path, *row[1:])
        self.database.execute(
            "UPDATE output SET storage_key=?, url=?, stored_at=? WHERE job=? AND position=?",
            (key, url, time.time(), job, position),
        )

    def _send(self, bucket: Bucket, key: str, path: Path, sha256: str, size: int, content_type: str) -> str:
        from botocore.exceptions import ClientError

        place = {"Bucket": bucket.name, "Key": key}
        content = path.read_bytes()
        md5 = hashlib.md5(content, usedforsecurity=False)
        try:
            if bucket.client.head_object(**place)["Metadata"].get("sha256") == sha256:
                return f"{bucket.client.meta.endpoint_url}/{bucket.name}/{key}"
        except ClientError as error:
            if error.response["ResponseMetadata"]["HTTPStatusCode"] != 404:
                raise
        if hashlib.sha256(content).hexdigest() != sha256:
            raise RuntimeError("the file has changed")
        bucket.client.put_object(
            **place,
            Body=content,
            ContentMD5=base64.b64encode(md5.digest()).decode(),
            ContentType=content_type,
            ContentDisposition=f'attachment; filename="{path.name}"',
            Metadata={"sha256": sha256, "job": path.stem},
        )
        answer = bucket.client.head_object(**place)
        if answer["ContentLength"] != size or answer["ETag"].strip('"') != md5.hexdigest():
            raise RuntimeError("the copy differs")
        return f"{bucket.client.meta.endpoint_url}/{bucket.name}/{key}"


def make_bucket(endpoint: str, access_key: str, secret_key: str, name: str) -> Bucket:
    """Return a bucket with the client that an expert would make for a service that is not AWS."""
    import boto3
    from botocore.config import Config

    client = boto3.session.Session().client(
        "s3",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id=access_key,
        aws_secret_access_key=secret_key,
        config=Config(s3={"addressing_style": "path"}, request_checksum_calculation="when_required"),
    )
    return Bucket(client, name)


def _colours(picture: Image.Image) -> tuple[str, str]:
    small = picture.convert("RGB")
    small.thumbnail((20, 20), Image.Resampling.BOX)
    mean = small.resize((1, 1), Image.Resampling.BOX).tobytes()
    data, row = small.tobytes(), 3 * small.width
    rows = [[data[i : i + 3] for i in range(y, y + row, 3)] for y in range(0, len(data), row)]
    across, down = (4, 3) if small.width >= small.height else (3, 4)
    return f"#{mean.hex()}", blurhash.encode(rows, across, down)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
