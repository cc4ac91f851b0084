"""QThread subclasses: a thread that carries one piece of blocking work and reports by signal."""
