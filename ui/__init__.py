"""What the person sees; the only importer of Qt."""
