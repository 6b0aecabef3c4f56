"""What the person sees: the panes of the window and the first-start wizard."""
