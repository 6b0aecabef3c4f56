"""Commands about learning from each other: open questions, and what peers found helpful."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, Optional

import typer

from companion.cli.app import app
from companion.cli.options import AccountChoice, DataDir, Json, chosen_workspace

if TYPE_CHECKING:
    from companion.domain.peer_learning import Highlight, OpenQuestion, PeerPost

_THANKS: Final = "Thank you, this helped me:"


@app.command()
def questions(
    context: typer.Context,
    limit: Annotated[int, typer.Option(help="How many at the most.")] = 50,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List questions of peers that nobody has answered, in all courses, the newest first."""
    from companion.cli.printing import print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.peers.questions(limit)
    if json:
        print_json({"count": found.count, "questions": [*map(_question_json, found.questions)]})
        return
    for question in found.questions:
        _print_post(question.post, "your answer is a draft" if question.is_begun else "")
    print_line(f"{found.count} without an answer. Answer one with: companion reply ID")


@app.command()
def highlights(
    context: typer.Context,
    limit: Annotated[int, typer.Option(help="How many at the most.")] = 20,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """List what peers found most helpful in the last seven days, in all courses."""
    from companion.cli.printing import print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        found = workspace.peers.highlights(limit)
    if json:
        print_json([highlight_json(each) for each in found])
        return
    for each in found:
        signs = each.signs
        told = f"{signs.thanks} thanks, {signs.ratings} {signs.reaction}s, {signs.repliers} replied"
        _print_post(each.post, told)
    if not found:
        print_line("Nobody has said of a post of this week that it helped.")


@app.command()
def starters(
    context: typer.Context,
    language: Annotated[
        str, typer.Option("--language", help="In which language, such as fr; else English.")
    ] = "en",
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Show what you could write about where forums are quiet, or a section is done."""
    from companion.cli.printing import print_json, print_line

    with chosen_workspace(context, data_dir, account) as workspace:
        forums = [each for each in workspace.reading.forums() if each.can_start_discussion]
        offered = [(forum, workspace.starters.offer(forum.forum_id)) for forum in forums]
    found = [(forum, offer) for forum, offer in offered if offer is not None]
    if json:
        print_json(
            [
                {
                    "forum_id": forum.forum_id,
                    "forum": forum.name,
                    "course": forum.course_name,
                    "occasion": offer.starter.occasion,
                    "mark": offer.starter.mark,
                    "text": offer.text_in(language),
                }
                for forum, offer in found
            ]
        )
        return
    for forum, offer in found:
        print_line(f"#{forum.forum_id} {forum.course_name} / {forum.name}")
        print_line(f"  {offer.text_in(language)}")
    if found:
        print_line("Write about one with: companion discuss FORUM --subject … --text …")
    else:
        print_line("Nothing is offered now: talk goes on, or you were offered something this week.")


@app.command()
def helped(
    context: typer.Context,
    post: Annotated[int, typer.Argument(help="The post's id.")],
    thanks: Annotated[
        Optional[str],
        typer.Option(help="What to thank with, as a reply, where the forum takes no ratings."),
    ] = None,
    account: AccountChoice = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> None:
    """Say that a post helped you: by the highest rating, or by a reply with your thanks."""
    from companion.cli.printing import item_json, print_json
    from companion.cli.showing import print_items, print_queued
    from companion.domain.draft import Draft, ReplyTarget
    from companion.errors import NotAllowed

    with chosen_workspace(context, data_dir, account) as workspace:
        try:
            rating = workspace.peers.rate_as_helpful(post)
        except NotAllowed:
            if thanks is None:
                raise
            to = ReplyTarget(discussion_id=None, post_id=post)
            words = Draft(workspace.writing.suggested_subject(to), f"{_THANKS} {thanks}")
            print_queued(workspace, workspace.writing.new_reply(to, words), as_json=json)
            return
    if json:
        print_json(item_json(rating))
    else:
        print_items([rating])


def highlight_json(highlight: Highlight) -> dict[str, object]:
    """Return a highlight: its post, its points, and what they are made of."""
    signs = highlight.signs
    return {
        **_post_json(highlight.post),
        "points": round(highlight.points, 2),
        "thanks": signs.thanks,
        "thanked_by_asker": signs.thanked_by_asker,
        "ratings": signs.ratings,
        "reaction": signs.reaction,
        "repliers": signs.repliers,
        "answer": signs.is_answer,
    }


def _question_json(question: OpenQuestion) -> dict[str, object]:
    return {**_post_json(question.post), "begun": question.is_begun}


def _post_json(post: PeerPost) -> dict[str, object]:
    from companion.cli.printing import time_text

    return {
        "id": post.post_id,
        "remote_id": post.post_remote_id,
        "discussion_id": post.discussion_id,
        "title": post.title,
        "mark": post.mark,
        "author": post.author_name,
        "own": post.is_own,
        "course": post.course_name,
        "forum": post.forum_name,
        "created_at": time_text(post.created_at),
        "excerpt": post.excerpt,
    }


def _print_post(post: PeerPost, note: str) -> None:
    from companion.cli.printing import print_line
    from companion.cli.showing import print_block

    place = f"[{post.course_name} / {post.forum_name}]"
    when = f"{post.created_at.astimezone():%Y-%m-%d}"
    print_line(f"#{post.post_id} {post.title}  {place}  {when}" + (f"  ({note})" if note else ""))
    print_block(f"{post.author_name}: {post.excerpt}", "  ")
