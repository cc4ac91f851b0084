"""Comparing results: panes with one zoom, wipe, what differs, keep and reject."""
