"""Data that ships with the app: icons, styles, translations and the sample classroom's content."""
