"""What Companion.app says of itself on macOS: its links, its course packs, its rights."""

from __future__ import annotations

from typing import Any, Final

IDENTIFIER: Final = "org.companion-learning.companion"
"""Also the name of the launch agent in `ui/presence/autostart.py`."""

_PACK_TYPE: Final = f"{IDENTIFIER}.pack"


def info(version: str) -> dict[str, Any]:
    """Return what goes into Info.plist beside what PyInstaller writes itself."""
    return {
        "CFBundleDisplayName": "Companion",
        "CFBundleShortVersionString": version,
        "CFBundleLocalizations": ["en", "fr", "es", "ar"],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": "The Companion contributors, MPL-2.0",
        "NSLocalNetworkUsageDescription": (
            "Companion talks to the learning site that you have added, also where it is in your"
            " own network."
        ),
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": IDENTIFIER,
                "CFBundleURLSchemes": ["companion", "discourse"],
                "CFBundleTypeRole": "Viewer",
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Course pack",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_PACK_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _PACK_TYPE,
                "UTTypeDescription": "Course pack",
                "UTTypeConformsTo": ["public.data", "public.archive"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["companionpack"],
                    "public.mime-type": ["application/vnd.companion.pack"],
                },
            }
        ],
    }
