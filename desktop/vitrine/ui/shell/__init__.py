"""The window around everything: sidebar, filter bar, right panel, banner, toast, commands."""
