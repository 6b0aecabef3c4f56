"""Moodle Web Services behind the server port."""
