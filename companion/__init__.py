"""What the app knows and remembers: domain, store, content, services; no Qt, no network."""
