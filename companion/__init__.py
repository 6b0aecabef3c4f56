"""What the app knows and remembers: domain, local store, content and services; no Qt, no network."""
