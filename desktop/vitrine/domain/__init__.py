"""What the studio is about: values only. Standard library only, frozen dataclasses and enums."""
