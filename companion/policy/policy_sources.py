r"""Finds the policy of this computer: a file that only administrators write, and the registry.

The file is `policy.toml` in the folder for all users; on Linux the one in ``/etc/xdg/companion``
goes before one that XDG_CONFIG_DIRS names, which everybody can set. On Windows the registry's
``HKEY_LOCAL_MACHINE\Software\Policies\Companion`` may say the same, and goes before the file, key
by key: nobody but administrators can write it, while ``C:\ProgramData`` lets others make folders.
"""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from companion.app_paths import site_folder
from companion.errors import PolicyBroken, PolicyProblem
from companion.policy.policy_values import NO_POLICY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.policy.policy_values import Policy

FILE: Final = "policy.toml"
REGISTRY_KEY: Final = r"Software\Policies\Companion"
REGISTRY_NAME: Final = rf"HKLM\{REGISTRY_KEY}"
_OF_ALL_USERS: Final = Path("/etc/xdg/companion")
_DEEPEST: Final = 4
_LARGEST_BYTES: Final = 4 * 1024 * 1024

Table = dict[str, Any]


def known_policy(
    places: Sequence[Path] | None = None, registry: Callable[[], Table | None] | None = None
) -> Policy:
    """Return the policy of this computer; one that changes nothing where there is none.

    `places` are the files that may be it, the first that there is, is; `registry` reads the
    registry. Raises `PolicyBroken`.
    """
    found = _text_of_first(policy_places() if places is None else places)
    of_registry = (registry or registry_of_this_system)()
    if found is None and of_registry is None:
        return NO_POLICY
    # Most computers have none: they need not load what reads one.
    from companion.policy.policy_reading import (  # noqa: PLC0415
        Source,
        policy_of,
        source_of_text,
    )

    sources = [] if found is None else [source_of_text(str(found[0]), found[1])]
    if of_registry is not None:
        sources.append(Source(REGISTRY_NAME, of_registry))
    return policy_of(sources)


def policy_in(path: Path) -> Policy:
    """Return the policy of one file; raise `PolicyBroken`, also where there is no such file."""
    if not path.exists():
        raise PolicyBroken((PolicyProblem(str(path), None, "", "there is no such file"),))
    return known_policy([path], lambda: None)


def policy_places() -> tuple[Path, ...]:
    """Return where the file may be: the first that there is, is heeded."""
    usual = site_folder() / FILE
    if platform.system() == "Linux":
        return tuple(dict.fromkeys((_OF_ALL_USERS / FILE, usual)))
    return (usual,)


def registry_of_this_system() -> Table | None:
    """Return what the registry says; None where it says nothing, or there is none."""
    if platform.system() != "Windows":
        return None
    import winreg  # noqa: PLC0415 - on Windows only

    return registry_said(winreg)


def registry_said(winreg: Any) -> Table | None:  # noqa: ANN401 - a module of Windows, or a fake
    """Return the keys and values below ours as a table; None where there is no such key."""
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, REGISTRY_KEY) as key:
            return _below(winreg, key, 0)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(REGISTRY_NAME, error) from error


def _below(winreg: Any, key: Any, depth: int) -> Table:  # noqa: ANN401
    keys, values, _ = winreg.QueryInfoKey(key)
    found: Table = {}
    for position in range(values):
        name, value, _ = winreg.EnumValue(key, position)
        if name:
            found[name] = value
    for position in range(keys if depth < _DEEPEST else 0):
        name = winreg.EnumKey(key, position)
        with winreg.OpenKey(key, name) as below:
            found[name] = _below(winreg, below, depth + 1)
    return found


def _text_of_first(places: Sequence[Path]) -> tuple[Path, str] | None:
    for path in places:
        try:
            with path.open("rb") as file:
                written = file.read(_LARGEST_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise _unreadable(str(path), error) from error
        return path, _decoded(path, written)
    return None


def _decoded(path: Path, written: bytes) -> str:
    if len(written) > _LARGEST_BYTES:
        raise PolicyBroken((PolicyProblem(str(path), None, "", "it is larger than 4 MB"),))
    try:
        return written.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = written[: error.start].count(b"\n") + 1
        raise PolicyBroken((PolicyProblem(str(path), line, "", "it is not UTF-8"),)) from error


def _unreadable(name: str, error: OSError) -> PolicyBroken:
    reason = f"it cannot be read ({error.strerror or type(error).__name__})"
    return PolicyBroken((PolicyProblem(name, None, "", reason),))
