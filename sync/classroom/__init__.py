"""The sample classroom: an embedded server that answers as Moodle 4.4 does."""
