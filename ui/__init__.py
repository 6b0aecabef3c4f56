"""What the person sees; the only importer of Qt."""

import builtins

# PySide's own import looks into the source of each module that is imported after it, for features
# that nobody uses here: that takes a start some time, and trips over lazy modules of others.
_plain_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain_import
