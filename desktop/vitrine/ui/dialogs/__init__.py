"""The few dialogs: share, export, confirmations."""
