"""The design system: colours, type, spacing and icons."""
