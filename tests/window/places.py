"""Where results are kept in a test, and how to look into it past the studio's own code."""

from __future__ import annotations

import contextlib
import re
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol


class Place(Protocol):
    """A storage. ``checks_signatures`` says whether a tampered or expired link is refused there."""

    checks_signatures: bool

    @property
    def settings(self) -> Mapping[str, Any]:
        """Return the settings that make the studio use it."""

    @property
    def environment(self) -> Mapping[str, str]:
        """Return the variables with its keys."""

    @property
    def id(self) -> str:
        """Return what the library calls it."""

    def content(self, key: str, root: Path) -> bytes:
        """Return what is kept under a key; ``root`` is the results folder."""

    def tampered(self, url: str) -> dict[str, str]:
        """Return links made from a good one that must not open."""


@dataclass
class InFolder:
    """The results folder, with links served on loopback."""

    checks_signatures: bool = True
    settings: Mapping[str, Any] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    id: str = "folder"

    def content(self, key: str, root: Path) -> bytes:
        return (root / key).read_bytes()

    def tampered(self, url: str) -> dict[str, str]:
        scheme, rest = url.split("://")
        host, terms, signature, key, name, shown = rest.split("/")
        ends, _, token = terms.partition(".")

        def built(terms: str = terms, signature: str = signature, key: str = key, name: str = name) -> str:
            return f"{scheme}://" + "/".join((host, terms, signature, key, name, shown))

        return {
            "signature": built(signature=_other(signature)),
            "end": built(terms=f"{int(ends) + 60}.{token}"),
            "token": built(terms=f"{ends}.{_other(token)}"),
            "no token": built(terms=ends),
            "key": built(key=_other(key)),
            "name": built(name=_other(name)),
        }


@dataclass
class InBucket:
    """A bucket of an S3 server."""

    endpoint: str
    bucket: str
    access_key: str
    secret_key: str
    checks_signatures: bool = True

    @property
    def settings(self) -> Mapping[str, Any]:
        facts = {"s3_endpoint": self.endpoint, "s3_bucket": self.bucket, "s3_region": "us-east-1"}
        return {"storage": "s3", **facts}

    @property
    def environment(self) -> Mapping[str, str]:
        return {"AWS_ACCESS_KEY_ID": self.access_key, "AWS_SECRET_ACCESS_KEY": self.secret_key}

    @property
    def id(self) -> str:
        return f"s3:{self.bucket}"

    @cached_property
    def _client(self) -> Any:
        import boto3
        from botocore.config import Config

        return boto3.session.Session().client(
            "s3",
            endpoint_url=self.endpoint,
            region_name="us-east-1",
            aws_access_key_id=self.access_key,
            aws_secret_access_key=self.secret_key,
            config=Config(s3={"addressing_style": "path"}, request_checksum_calculation="when_required"),
        )

    def client(self) -> Any:
        """Return a plain boto3 client."""
        return self._client

    def keys(self) -> list[str]:
        """Return the keys of every object."""
        return [entry["Key"] for entry in self._client.list_objects_v2(Bucket=self.bucket).get("Contents", [])]

    def head(self, key: str) -> Any:
        return self._client.head_object(Bucket=self.bucket, Key=key)

    def content(self, key: str, root: Path) -> bytes:
        with contextlib.closing(self._client.get_object(Bucket=self.bucket, Key=key)["Body"]) as body:
            return bytes(body.read())

    def tampered(self, url: str) -> dict[str, str]:
        signature = re.search(r"X-Amz-Signature=([0-9a-f]+)", url)
        lifetime = re.search(r"X-Amz-Expires=(\d+)", url)
        assert signature
        assert lifetime
        return {
            "signature": url.replace(signature[1], _other(signature[1])),
            "end": url.replace(lifetime[0], f"X-Amz-Expires={int(lifetime[1]) + 60}"),
            "key": url.replace("-0.", "-1."),
            "no signature": url.replace(signature[0], ""),
        }


@dataclass(frozen=True)
class Fetched:
    """An answer to a request without any credentials."""

    status: int
    body: bytes = b""
    content_type: str = ""


def fetch(url: str) -> Fetched:
    """Open a link as anybody would who was given it."""
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return Fetched(answer.status, answer.read(), answer.headers["Content-Type"])
    except urllib.error.HTTPError as error:
        with error:
            return Fetched(error.code)


def _other(text: str) -> str:
    """Return ``text`` with another first character."""
    return ("1" if text[0] == "0" else "0") + text[1:]
