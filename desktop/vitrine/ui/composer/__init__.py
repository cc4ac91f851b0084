"""Create: the form made from a model's schema, its inputs and the Generate button."""
