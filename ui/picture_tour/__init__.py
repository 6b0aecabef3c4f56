"""Drives the window on the sample classroom, and takes pictures on the way."""
