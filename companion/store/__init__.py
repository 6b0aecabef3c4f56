"""The local store: one SQLite file an account, its schema, its migrations and its records."""
