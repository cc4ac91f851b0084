"""The gallery's ground for its tests."""

from __future__ import annotations

from gallery_ground import shown, stage

__all__ = ["shown", "stage"]
