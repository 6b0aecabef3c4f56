"""Commands that keep things going: sync, doctor, and the sample classroom."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from companion import errors
from companion.cli.app import app
from companion.cli.exit_codes import ExitCode
from companion.cli.options import AccountChoice, DataDir, Json, chosen_folder, known_accounts

if TYPE_CHECKING:
    from companion.cli.finding import Finding


@app.command()
def sync(
    context: typer.Context,
    account: AccountChoice = None,
    full: Annotated[
        bool, typer.Option("--full", help="Read every listing and discussion again.")
    ] = False,
    no_wait: Annotated[
        bool,
        typer.Option("--no-wait", help="Leave what is in doubt to the next sync; do not wait."),
    ] = False,
    token_stdin: Annotated[
        bool, typer.Option("--token-stdin", help="Read the token from standard input.")
    ] = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> int:
    """Send what waits and fetch what is new, for one account or for all."""
    from companion.cli.syncing import sync_accounts

    known = known_accounts(context, data_dir)
    chosen = [known.get(account)] if account is not None else list(known.all())
    if not chosen:
        raise errors.NotFound("account", "on this computer")
    return sync_accounts(
        known,
        chosen,
        chosen_folder(context, data_dir),
        full=full,
        wait=not no_wait,
        token=sys.stdin.readline().strip() if token_stdin else None,
        as_json=json,
    )


@app.command()
def doctor(
    context: typer.Context,
    report: Annotated[
        Optional[Path],
        typer.Option(
            "--report", metavar="PATH", help="Write a text for those who help; read it first."
        ),
    ] = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> int:
    """Examine installation, data, keyring, policy and network, and say what to do."""
    from companion.cli.doctor import examine, write_report
    from companion.cli.finding import print_findings
    from companion.cli.printing import print_line

    data = chosen_folder(context, data_dir)
    findings = examine(data)
    print_findings(findings, as_json=json)
    if report is not None:
        write_report(report, data, findings)
        if not json:
            print_line(f"For those who help, to be read first: {report.absolute()}")
    healthy = all(finding.ok for finding in findings)
    return ExitCode.DONE if healthy else ExitCode.NEEDS_ATTENTION


@app.command()
def selftest(
    no_window: Annotated[
        bool, typer.Option("--no-window", help="Leave the window out, as where there is no screen.")
    ] = False,
    json: Json = False,
) -> int:
    """Try everything on a sample classroom of its own, offline, and say how each part went."""
    from companion.cli.finding import print_findings
    from companion.cli.selftest import run_selftest

    found: list[Finding] = []

    def tell(finding: Finding) -> None:
        found.append(finding)
        if not json:
            print_findings([finding], as_json=False)

    went_well = run_selftest(tell, with_window=not no_window)
    if json:
        print_findings(found, as_json=True)
    return ExitCode.DONE if went_well else ExitCode.NEEDS_ATTENTION


@app.command()
def classroom(
    state: Annotated[
        Path, typer.Option(help="Where the classroom keeps its state.", metavar="DIR")
    ],
    port: Annotated[int, typer.Option(help="The port on 127.0.0.1; 0 takes a free one.")] = 0,
    posts: Annotated[
        Optional[int], typer.Option(help="Make a big classroom with so many posts.")
    ] = None,
    discussions: Annotated[int, typer.Option(help="… so many discussions.")] = 2000,
    forums: Annotated[int, typer.Option(help="… so many forums.")] = 12,
    seed: Annotated[int, typer.Option(help="… the same for the same seed.")] = 7,
    sso: Annotated[
        bool, typer.Option("--sso", help="Sign people in through the browser only.")
    ] = False,
    json: Json = False,
) -> None:
    """Serve the sample classroom on this computer until it is ended."""
    from companion.cli.serving import serve

    serve(
        state,
        port=port,
        posts=posts,
        discussions=discussions,
        forums=forums,
        seed=seed,
        sso=sso,
        as_json=json,
    )
