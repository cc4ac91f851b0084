"""The demo service: a loopback server in its own process that speaks Replicate's protocol and draws."""
