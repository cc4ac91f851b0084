"""Addresses of objects and presigned links, with their true end."""

from __future__ import annotations

import time

from vitrine.storage.base import ShareLink
from vitrine.storage.s3_client import S3Connection

LONGEST = 7 * 24 * 3600
"""Longest life of a link with Signature Version 4, seconds; boto3 signs longer ones and services refuse them."""


def address(connection: S3Connection, key: str) -> str:
    """Return where ``key`` is, without a signature: it names the place and opens nothing."""
    signed = connection.client.generate_presigned_url(
        "get_object", Params={"Bucket": connection.config.bucket, "Key": key}, ExpiresIn=60
    )
    return signed.partition("?")[0]


def sign(connection: S3Connection, key: str, expires_in: float, content_disposition: str) -> ShareLink:
    """Return a link that ends with the earliest of what was asked for, 7 days, and the keys that sign it."""
    temporary, keys_end = connection.credentials_end()
    now = time.time()
    seconds, because = max(1, int(expires_in)), ""
    if seconds > LONGEST:
        seconds, because = LONGEST, "Links to a bucket end after 7 days at most."
    if keys_end is not None and keys_end < now + seconds:
        seconds = max(1, int(keys_end - now))
        because = "The keys are temporary: the link ends when your sign-in ends."
    elif temporary and keys_end is None:
        because = "The keys are temporary and do not say until when; the link stops working when they end."
    url = connection.client.generate_presigned_url(
        "get_object",
        Params={
            "Bucket": connection.config.bucket,
            "Key": key,
            "ResponseContentDisposition": content_disposition,
        },
        ExpiresIn=seconds,
    )
    # A signature holds whole seconds: what is said to a person must never be later than the true end.
    return ShareLink(url, int(now) + seconds, because)
