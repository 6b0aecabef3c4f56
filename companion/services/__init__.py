"""What both faces of the app, the window and the command line, call."""
