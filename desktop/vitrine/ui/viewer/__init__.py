"""The viewer: one picture or video, large."""
