"""How the app talks to forum servers: engine, delivery, and one package a server."""
