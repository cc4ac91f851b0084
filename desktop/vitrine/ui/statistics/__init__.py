"""The statistics page and its painted charts."""
