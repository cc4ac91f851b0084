"""Buckets to share from: a real server over http."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from real_s3 import bucket, seaweed

__all__ = ["bucket", "seaweed"]


@pytest.fixture(autouse=True)
def _no_aws_of_this_computer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep what this computer's AWS tools are set up with out of every test."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "aws-config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "aws-credentials"))
