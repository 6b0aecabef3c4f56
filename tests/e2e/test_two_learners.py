"""Two learners and a classroom: what became of a question that was asked offline."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from tests.e2e.conftest import Laptop

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import School

QUESTION = "How do you keep the rope of the bucket clean?"
ANSWER = "We hang it on a hook under the roof of the well."
THANKS = "the hook costs nothing."


def test_a_question_asked_offline_is_answered_offline_helps_and_is_shared(
    school: School, laptop: Laptop, tmp_path: Path
) -> None:
    amina, juma = laptop, Laptop(tmp_path / "second-laptop", commands=laptop.commands)
    amina.sign_in(school.url)
    juma.sign_in(school.url, "juma", "juma-learns")
    for one in (amina, juma):
        one.ask("sync")
    before, helped_before = deeds(amina), deeds(juma)["post_helped"]

    school.network.down()
    forum = next(f for f in amina.ask("forums") if f["name"] == "Ideas, tips and hints")
    asked = amina.ask(
        "discuss", str(forum["id"]), "--subject", QUESTION, "--text", "Ours lies in the mud.",
        "--mark", "question",
    )  # fmt: skip
    assert asked["state"] == "queued"

    meet(school, amina, juma)
    (question,) = [q for q in juma.ask("questions")["questions"] if QUESTION in q["title"]]
    assert question["mark"] == "question"
    answered = juma.ask("reply", str(question["id"]), "--text", ANSWER, "--mark", "tip")
    assert answered["state"] == "queued"

    meet(school, juma, amina)
    (answer,) = amina.ask("search", '"hook under the roof"')
    assert answer["author"] == "Juma Kapinga"
    thanked = amina.ask("helped", str(answer["id"]), "--thanks", THANKS)
    assert thanked["state"] == "queued"
    discussion = str(answer["discussion_id"])
    shown = amina.ask("share", "discussion", discussion, "--to", "copy", "--words", "Try this!")
    assert QUESTION in shown["text"]
    assert ANSWER not in shown["text"], "words of others are shared only on request"

    meet(school, amina, juma)
    (help_,) = [h for h in juma.ask("highlights") if h["id"] == own(juma, "hook under the roof")]
    assert help_["own"]
    assert help_["thanked_by_asker"]
    for item in (asked, answered, thanked):
        assert len(school.holds.posts_with_marker(item["item_id"])) == 1
    after = deeds(amina)
    written = ("post_written", "answer_given")
    assert sum(after[d] - before[d] for d in written) == 2, "her question and her thanks"
    assert deeds(juma)["post_helped"] == helped_before + 1


def meet(school: School, *laptops: Laptop) -> None:
    """Bring laptops to the network for a sync each, one after the other, and away again."""
    school.network.up()
    for laptop in laptops:
        assert laptop.ask("sync")["complete"]
    school.network.down()


def own(laptop: Laptop, words: str) -> Any:
    """Return the id of the only own post with these words."""
    (hit,) = laptop.ask("search", f'"{words}" is:mine')
    return hit["id"]


def deeds(laptop: Laptop) -> Counter[str]:
    """Return how often a learner has done what, in all weeks that are shown."""
    done: Counter[str] = Counter()
    for period in laptop.ask("learning")["periods"]:
        done.update(period["deeds"])
    return done
