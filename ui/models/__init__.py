"""Models over frozen domain values, for the views."""
