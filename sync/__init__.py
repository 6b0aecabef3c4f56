"""How the app talks to forum servers: the engine, the delivery of the outbox and one package a server."""
