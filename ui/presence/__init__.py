"""Being there without being in the way: tray, notifications, counts, start at login, digest."""
