"""The man page, made of what the commands say of themselves with --help."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import typer

from companion.cli import ExitCode
from companion.cli.app import app

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAIL: Final = r"""
.SH FILES
.TP
.I ~/.local/share/companion
accounts, caches, settings and logs, unless \-\-data\-dir or COMPANION_DATA_DIR name another folder
.TP
.I /etc/xdg/companion
files of those who look after this computer, for all its users
.SH ENVIRONMENT
.TP
.B COMPANION_DATA_DIR
the data folder
.TP
.B PYTHON_KEYRING_BACKEND
the keyring in which sign\-ins are kept, where it is not to be the system's
"""


def man_page(version: str, date: datetime) -> str:
    """Return the page in the language of man."""
    root: Any = typer.main.get_command(app)
    lines = [
        f'.TH COMPANION 1 "{date:%Y-%m-%d}" "Companion {version}" "User Commands"',
        ".SH NAME",
        r"companion \- courses and the forums of their peers, offline",
        ".SH SYNOPSIS",
        r".B companion",
        r"[\fIOPTIONS\fR] [\fICOMMAND\fR [\fIARGS\fR]]",
        ".SH DESCRIPTION",
        _plain(root.help),
        ".SH OPTIONS",
        *_options(root),
        ".SH COMMANDS",
        *_commands(root, ""),
        ".SH EXIT STATUS",
    ]
    for code in ExitCode:
        lines += [".TP", f".B {code.value}", _plain(code.name.lower().replace("_", " "))]
    return "\n".join(lines) + _TAIL


def _commands(group: Any, before: str) -> Iterator[str]:  # noqa: ANN401 - click has no types for both
    for name, command in group.commands.items():
        if command.hidden:
            continue
        whole = f"{before}{name}"
        words = " ".join(_plain(_named(each)) for each in _arguments(command))
        yield f'.SS "{f"{_plain(whole)} {words}".strip()}"'
        yield _plain(command.help or "")
        yield from _options(command)
        if hasattr(command, "commands"):
            yield from _commands(command, f"{whole} ")


def _arguments(command: Any) -> list[Any]:  # noqa: ANN401
    return [each for each in command.params if each.param_type_name == "argument"]


def _named(argument: Any) -> str:  # noqa: ANN401
    name = (argument.metavar or argument.name).upper()
    return name if argument.required else f"[{name}]"


def _options(command: Any) -> Iterator[str]:  # noqa: ANN401
    for each in command.params:
        if each.param_type_name == "option" and not each.hidden:
            value = "" if each.is_flag else _value(each)
            yield ".TP"
            yield rf"\fB{_plain(', '.join(each.opts))}\fR {_plain(value)}"
            yield _plain(each.help or "")


def _value(option: Any) -> str:  # noqa: ANN401
    """Return the word that stands for an option's value."""
    return str(option.metavar or option.name.upper())


def _plain(text: str) -> str:
    """Return a text in which man sees no commands of its own."""
    lines = text.replace("\\", r"\e").replace("-", r"\-").replace("\f", "").splitlines()
    stripped = [line.strip() for line in lines]
    return "\n".join(rf"\&{line}" if line[:1] in {".", "'"} else line for line in stripped)


if __name__ == "__main__":
    sys.stdout.write(man_page(sys.argv[1], datetime.fromtimestamp(int(sys.argv[2]), UTC)))
