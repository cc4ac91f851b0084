"""The widgets: they draw view-models and send commands to them. No logic here."""
