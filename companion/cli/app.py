"""The command itself: `companion` without a command opens the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from companion.cli.options import DataDir, chosen_folder
from companion.features import Feature

if TYPE_CHECKING:
    from collections.abc import Sequence

app = typer.Typer(
    name="companion",
    help="Courses and the forums of their peers, offline. Without a command, the window opens.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
outbox_app = typer.Typer(help="What waits to be sent, and what was stopped.")
app.add_typer(outbox_app, name="outbox")


@app.callback(invoke_without_command=True)
def companion(
    context: typer.Context,
    data_dir: DataDir = None,
    sample: Annotated[
        bool, typer.Option("--sample", help="Open the window on the sample classroom.")
    ] = False,
    hidden: Annotated[
        bool, typer.Option("--hidden", help="Show no window yet, only the icon in the tray.")
    ] = False,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> int | None:
    """Open the window, or do what a command says."""
    context.obj = data_dir
    if version:
        from importlib.metadata import version as version_of

        from companion.cli.printing import print_line

        print_line(f"companion {version_of('companion-learning')}")
        raise typer.Exit
    if context.invoked_subcommand is not None or sample:
        heed_policy(context.invoked_subcommand, sample=sample)
    if context.invoked_subcommand is None:
        folder = chosen_folder(context, None)
        raise typer.Exit(open_window(folder, start_sample=sample, hidden=hidden))
    return None


def heed_policy(command: str | None, *, sample: bool = False) -> None:
    """Raise `PolicyBroken`, or `SwitchedOff` for what the policy of this computer has switched off.

    What tells about the policy works whatever it says; the window tells of it by itself.
    """
    if command in _WHATEVER_THE_POLICY:
        return
    from companion.policy.policy_sources import known_policy

    features = known_policy().features
    wanted = Feature.SAMPLE_CLASSROOM if sample else _FEATURE_OF.get(command or "")
    if wanted is not None:
        features.demand(wanted)


_WHATEVER_THE_POLICY: Final = frozenset({"policy", "doctor"})
_FEATURE_OF: Final = {
    "conversations": Feature.MESSAGES,
    "messages": Feature.MESSAGES,
    "message": Feature.MESSAGES,
    "pack": Feature.PACKS,
    "share": Feature.SHARING,
    "shares": Feature.SHARING,
    "share-targets": Feature.SHARING,
    "news": Feature.FEEDS,
    "feeds": Feature.FEEDS,
    "journal": Feature.JOURNAL,
    "learning": Feature.JOURNAL,
    "goal": Feature.JOURNAL,
    "starters": Feature.STARTERS,
    "classroom": Feature.SAMPLE_CLASSROOM,
}
"""The commands of what can be switched off."""


def open_window(
    data: Path,
    *,
    start_sample: bool = False,
    hidden: bool = False,
    links: Sequence[str] = (),
) -> int:
    """Open the window and return its exit code."""
    from ui.start import run_window

    return run_window(data, start_sample=start_sample, hidden=hidden, links=links)
