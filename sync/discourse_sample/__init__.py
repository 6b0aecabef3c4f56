"""A small forum that answers as a Discourse does, served on this computer: for tests and trials."""
