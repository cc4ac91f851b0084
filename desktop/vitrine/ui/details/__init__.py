"""Details: what is known of a result, and what can be done with it."""
