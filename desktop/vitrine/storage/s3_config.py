"""S3Config: where a bucket is and how to speak to it. Values only; nothing is imported and nothing is sent."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

AWS_DOMAINS = (".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu")


@dataclass(frozen=True, slots=True)
class S3Config:
    """A bucket of any S3-compatible service.

    ``prefix`` begins every key. ``endpoint_url`` is empty for AWS (or what the AWS tools are configured for).
    Keys come from ``access_key`` and ``secret_key`` (``session_token`` for temporary ones), else from ``profile``,
    else from the environment and the AWS tools' default chain. ``ca_file`` is a PEM file to trust.
    ``addressing`` is ``virtual``, ``path`` or ``auto`` (virtual at AWS); ``checksums`` is ``when_supported``,
    ``when_required`` or ``auto`` (when_supported at AWS).
    """

    bucket: str
    prefix: str = ""
    endpoint_url: str = ""
    region: str = ""
    addressing: str = "auto"
    checksums: str = "auto"
    profile: str = ""
    access_key: str = field(default="", repr=False)
    secret_key: str = field(default="", repr=False)
    session_token: str = field(default="", repr=False)
    ca_file: str = ""

    def tidied(self) -> S3Config:
        """Return the same with what people paste set right.

        Spaces and line ends around values go, a missing ``https://`` comes, a bucket's name repeated in the
        endpoint's path goes, empty and dot parts of the prefix go.
        """
        parts = [part for part in self.prefix.strip().split("/") if part.strip(". ")]
        bucket = self.bucket.strip().removeprefix("s3://").strip("/")
        return replace(
            self,
            bucket=bucket,
            prefix="/".join("".join(c for c in part if c.isprintable()).strip() for part in parts),
            endpoint_url=_endpoint(self.endpoint_url, bucket),
            region=self.region.strip(),
            profile=self.profile.strip(),
            access_key="".join(self.access_key.split()),
            secret_key="".join(self.secret_key.split()),
            session_token="".join(self.session_token.split()),
            ca_file=self.ca_file.strip(),
        )

    @property
    def endpoint(self) -> str:
        """Return the endpoint's address; AWS's own when none is set."""
        return self.endpoint_url or "https://s3.amazonaws.com"

    @property
    def host(self) -> str:
        """Return the endpoint's host and port, for messages."""
        try:
            return urlsplit(self.endpoint).netloc.rpartition("@")[2] or self.endpoint
        except ValueError:
            return self.endpoint


def is_aws(endpoint_url: str) -> bool:
    """Return whether an address belongs to Amazon's own S3."""
    try:
        host = urlsplit(endpoint_url).hostname or ""
    except ValueError:
        return False
    return host.endswith(AWS_DOMAINS)


def _endpoint(text: str, bucket: str) -> str:
    scheme, separator, rest = text.strip().partition("://")
    if not separator:
        scheme, rest = "https", scheme
    rest = rest.rstrip("/")
    if bucket:
        rest = rest.removesuffix(f"/{bucket}")
    return f"{scheme.lower()}://{rest}" if rest else ""
