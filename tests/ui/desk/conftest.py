"""The gallery's ground for the tests of what connects it."""

from __future__ import annotations

from gallery_ground import shown, stage

__all__ = ["shown", "stage"]
