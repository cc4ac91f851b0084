"""The AI services that generate, one file each."""
