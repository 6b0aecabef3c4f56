"""Commands for those who look after computers: try a policy, show what holds, write its papers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from companion.cli.app import app
from companion.cli.options import Json  # noqa: TC001 - typer reads signatures

if TYPE_CHECKING:
    from companion.errors import PolicyBroken
    from companion.policy.policy_values import Policy

policy_app = typer.Typer(
    no_args_is_help=True, help="What an organisation sets for all users of a computer."
)
app.add_typer(policy_app, name="policy")


@policy_app.command("check")
def check(
    file: Annotated[Path, typer.Argument(help="The file to be tried.", metavar="FILE")],
    json: Json = False,
) -> int:
    """Say whether a policy file can be used; where not, name each line and what is wrong there."""
    from companion.cli.exit_codes import ExitCode
    from companion.cli.printing import print_json, print_line
    from companion.errors import PolicyBroken
    from companion.policy.policy_sources import policy_in

    try:
        policy = policy_in(file)
    except PolicyBroken as error:
        _print_problems(error, as_json=json)
        return ExitCode.POLICY
    if json:
        print_json({"ok": True, "problems": []})
    else:
        print_line(f"{file} can be used.")
        _print_policy(policy)
    return ExitCode.DONE


@policy_app.command("show")
def show(json: Json = False) -> int:
    """Show what is set on this computer, and where."""
    from companion.cli.exit_codes import ExitCode
    from companion.cli.printing import print_json
    from companion.errors import PolicyBroken
    from companion.policy.policy_papers import policy_table
    from companion.policy.policy_sources import known_policy

    try:
        policy = known_policy()
    except PolicyBroken as error:
        _print_problems(error, as_json=json)
        return ExitCode.POLICY
    if json:
        print_json(policy_table(policy))
    else:
        _print_policy(policy)
    return ExitCode.DONE


@policy_app.command("schema")
def schema() -> None:
    """Print the JSON schema of a policy file."""
    from companion.policy.policy_papers import policy_schema

    sys.stdout.write(policy_schema())


@policy_app.command("example")
def example() -> None:
    """Print a policy file with every key, explained."""
    from companion.policy.policy_papers import policy_example

    sys.stdout.write(policy_example())


@policy_app.command("proxy-sign-in")
def proxy_sign_in(
    username: Annotated[str, typer.Argument(help="The name that the proxy knows you by.")],
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read the password from standard input.")
    ] = False,
) -> None:
    """Keep name and password for the proxy of the policy in the system's keyring."""
    import getpass

    from companion.cli.printing import print_line
    from companion.credentials import ProxySignIn, ProxyVault
    from companion.policy.policy_sources import known_policy

    proxy = known_policy().network.proxy
    if proxy is None:
        raise typer.BadParameter("the policy of this computer names no proxy")
    asked = f"Password of {username} for {proxy.address}: "
    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else getpass.getpass(asked)
    ProxyVault().save(proxy.address, ProxySignIn(username, password))
    print_line(f"Kept in the keyring for {proxy.address}.")


def _print_problems(error: PolicyBroken, *, as_json: bool) -> None:
    from companion.cli.printing import print_json, print_line

    if as_json:
        rows = [
            {"source": each.source, "line": each.line, "key": each.key, "reason": each.reason}
            for each in error.problems
        ]
        print_json({"ok": False, "problems": rows})
        return
    for each in error.problems:
        print_line(f"{each.place}: {each.reason}", sys.stderr)


def _print_policy(policy: Policy) -> None:
    from companion.cli.printing import print_line
    from companion.policy.policy_papers import policy_lines

    for line in policy_lines(policy):
        print_line(line)
