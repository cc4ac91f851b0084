"""The thumbnail gallery: justified rows by day, painted tile by tile."""
