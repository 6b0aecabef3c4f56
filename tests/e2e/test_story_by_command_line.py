"""The main job by the command line alone: read and write without a network, post exactly once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.faults.faults import LoseAnswer, calling

if TYPE_CHECKING:
    from tests.e2e.conftest import Laptop, School

REPLY = "Ours is cleaned with *sand*, twice a month."
TOPIC = "Which rope lasts in the rain?"


def test_posts_written_without_a_network_reach_the_server_once(
    school: School, slow_laptop: Laptop
) -> None:
    laptop = slow_laptop
    laptop.sign_in(school.url)
    first = laptop.ask("sync")
    assert first["complete"]
    assert first["pulled"]["courses"] == 3

    school.network.down()

    forum = _open_forum(laptop)
    discussion = laptop.ask("discussions", str(forum["id"]))[0]
    thread = laptop.ask("thread", str(discussion["id"]))
    assert thread["posts"][0]["id"] == discussion["id"]
    assert laptop.ask("search", "water")
    reply = laptop.ask("reply", str(discussion["id"]), "--text", REPLY)
    topic = laptop.ask("discuss", str(forum["id"]), "--subject", TOPIC, typed="It frays.\n")
    answer = laptop.ask("reply", topic["item_id"], "--text", "I mean the thin one.")
    assert {reply["state"], topic["state"], answer["state"]} == {"queued"}
    offline = laptop.ask("sync", expect=4)
    assert offline["error"]["kind"] == "Offline"
    waiting = laptop.ask("thread", str(discussion["id"]))["queued"]
    assert [item["text"] for item in waiting] == [REPLY]

    school.network.up()

    report = laptop.ask("sync")
    assert (report["sent"], report["in_doubt"], report["rejected"]) == (3, 0, 0)
    for item in (reply, topic, answer):
        (stored,) = school.holds.posts_with_marker(item["item_id"])
        assert stored.author == "amina"
    states = {item["item_id"]: item["state"] for item in laptop.ask("outbox", "list")}
    assert set(states.values()) == {"sent"}
    shown = laptop.ask("thread", str(discussion["id"]))
    assert [post["text"] for post in shown["posts"]].count(REPLY.replace("*", "")) == 1
    assert shown["queued"] == []


def test_search_takes_fields_and_finds_what_waits(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    everything = laptop.ask("search", "water", "--limit", "1000")
    by_someone = laptop.ask("search", "water", f'from:"{everything[0]["author"]}"')
    assert {hit["author"] for hit in by_someone} == {everything[0]["author"]}
    assert len(by_someone) < len(everything)
    start, end = everything[0]["marks"][0]
    assert everything[0]["excerpt"][start:end].casefold() == "water"
    assert laptop.ask("search", "water", "--limit", "2", "--offset", "1") == everything[1:3]
    assert laptop.ask("search", "water after:2999") == []
    assert laptop.ask("search", "water -water") == []
    reply = laptop.ask("reply", str(everything[0]["id"]), "--text", "Xylophones in the water")
    assert laptop.ask("search", "xylophone") == []
    (own,) = laptop.ask("search", "xylophone is:mine", "--own")
    assert (own["item_id"], own["state"], own["id"]) == (reply["item_id"], "queued", None)
    laptop.ask("journal", "add", "A marimba in the water")
    (entry,) = laptop.ask("search", "marimba", "--own")
    assert (entry["kind"], entry["excerpt"]) == ("journal", "A marimba in the water")


def test_search_finds_messages_and_what_courses_hold(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    (message, *_) = laptop.ask("search", "kind:message")
    assert message["kind"] == "message"
    assert message["conversation_id"] in {each["id"] for each in laptop.ask("conversations")}
    (page, *_) = laptop.ask("search", "kind:page water")
    assert page["kind"] in {"page", "label"}
    assert page["title"] in str(laptop.ask("page", str(page["activity_id"])))
    kinds = {hit["kind"] for hit in laptop.ask("search", "water", "--limit", "1000")}
    assert {"post", "page", "chapter", "section"} <= kinds


def test_a_lost_answer_does_not_post_twice(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    forum = _open_forum(laptop)
    discussion = laptop.ask("discussions", str(forum["id"]))[0]
    reply = laptop.ask("reply", str(discussion["id"]), "--text", REPLY)
    topic = laptop.ask("discuss", str(forum["id"]), "--subject", TOPIC, "--text", "It frays.")
    school.network.plan(LoseAnswer(), calling("mod_forum_add_discussion_post"))
    school.network.plan(LoseAnswer(), calling("mod_forum_add_discussion"))

    report = laptop.ask("sync")

    assert report["sent"] == 2
    for item in (reply, topic):
        assert len(school.holds.posts_with_marker(item["item_id"])) == 1


def test_what_the_site_refuses_stays_with_its_reason(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    forum = _open_forum(laptop)
    discussion = laptop.ask("discussions", str(forum["id"]))[0]
    reply = laptop.ask("reply", str(discussion["id"]), "--text", REPLY)
    school.holds.lock_discussion(int(discussion["remote_id"]))

    report = laptop.ask("sync", expect=6)

    assert report["rejected"] == 1
    (reason,) = report["reasons"]
    assert reason["server_code"] == "nopostforum"
    (item,) = laptop.ask("outbox")
    assert item["state"] == "rejected"
    assert item["text"] == REPLY
    assert laptop.ask("outbox", "discard", reply["item_id"])["state"] == "discarded"
    assert laptop.ask("outbox") == []
    assert laptop.ask("outbox", "restore", reply["item_id"])["state"] == "draft"
    school.holds.unlock_discussion(int(discussion["remote_id"]))
    laptop.ask("outbox", "retry", reply["item_id"])
    assert laptop.ask("sync")["sent"] == 1
    assert len(school.holds.posts_with_marker(reply["item_id"])) == 1


def test_an_ended_sign_in_keeps_everything_and_goes_on(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    discussion = laptop.ask("discussions", str(_open_forum(laptop)["id"]))[0]
    reply = laptop.ask("reply", str(discussion["id"]), "--text", REPLY)
    school.holds.expire_tokens()

    report = laptop.ask("sync", expect=5)

    assert report["error"]["kind"] == "SignedOut"
    assert [item["state"] for item in laptop.ask("outbox")] == ["queued"]
    assert laptop.sign_in(school.url)["id"] == 1
    assert laptop.ask("sync")["sent"] == 1
    assert len(school.holds.posts_with_marker(reply["item_id"])) == 1


def test_commands_say_what_is_wrong_and_end_with_their_code(school: School, laptop: Laptop) -> None:
    assert "NotFound" in laptop.run("courses", "--json", expect=3)
    wrong = laptop.run(
        "add-account",
        school.url,
        "--username",
        "amina",
        "--password-stdin",
        typed="not-it",
        expect=5,
    )
    assert "did not accept this name and password" in wrong
    laptop.sign_in(school.url)
    assert "no post 4711" in laptop.run("reply", "4711", "--text", "x", expect=3)
    laptop.ask("sync")
    discussion = laptop.ask("discussions", str(_open_forum(laptop)["id"]))[0]
    assert "no text" in laptop.run("reply", str(discussion["id"]), "--text", " ", expect=6)
    assert laptop.ask("outbox") == []
    laptop.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    assert "keyring" in laptop.run(
        "add-account",
        school.url,
        "--username",
        "juma",
        "--password-stdin",
        typed="juma-learns",
        expect=8,
    )


def test_the_doctor_finds_a_healthy_laptop_well_and_a_sick_one_not(
    school: School, laptop: Laptop
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    told = laptop.ask("doctor")
    assert told["ok"]
    assert {each["name"] for each in told["findings"]} == {
        "installation", "search", "window", "data folder", "rights", "log", "one window",
        "links", "spelling", "policy", "settings", "translations", "start at login",
        "prompts for forums", "sharing", "following", "keyring", "network", "trust",
        "newer version", "database of account 1", "site of account 1",
        "clock beside the site of account 1", "sign-in of account 1",
    }  # fmt: skip
    levels = {each["name"]: each["level"] for each in told["findings"]}
    assert levels["rights"] == levels["clock beside the site of account 1"] == "ok"
    school.network.down()
    findings = {f["name"]: f for f in laptop.ask("doctor", expect=6)["findings"]}
    assert not findings["site of account 1"]["ok"]
    assert findings["database of account 1"]["ok"]


def test_the_doctor_says_what_is_wrong_in_a_file_of_prompts(laptop: Laptop) -> None:
    data = laptop.folder / "data"
    data.mkdir(parents=True, exist_ok=True)
    (data / "starters.toml").write_text("[[starters]]\nwhen = 3\n", encoding="utf-8")
    findings = {f["name"]: f for f in laptop.ask("doctor", expect=6)["findings"]}
    assert not findings["prompts for forums"]["ok"]
    assert "starters.toml" in findings["prompts for forums"]["what"]


def test_open_questions_and_highlights_are_listed_and_an_answer_bears_a_mark(
    school: School, laptop: Laptop
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    told = laptop.ask("questions")
    assert told["count"] == len(told["questions"]) > 0
    question = told["questions"][0]
    queued = laptop.ask("reply", str(question["id"]), "--text", "Try wire.", "--mark", "tip")
    (item,) = [i for i in laptop.ask("outbox", "list") if i["item_id"] == queued["item_id"]]
    assert item["text"] == "💡 Try wire."
    assert laptop.ask("questions")["count"] == told["count"] - 1
    best = laptop.ask("highlights")[0]
    assert best["points"] >= 2
    assert best["thanks"] + best["ratings"] + best["repliers"] > 0


def test_prompts_are_offered_for_quiet_forums_in_the_language_that_is_asked_for(
    school: School, laptop: Laptop
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    offered = laptop.ask("starters")
    assert offered
    forums = {each["id"]: each for each in laptop.ask("forums")}
    assert all(forums[each["forum_id"]]["can_start_discussion"] for each in offered)
    again = laptop.ask("starters", "--language", "fr")
    assert [each["forum_id"] for each in again] == [each["forum_id"] for each in offered]
    assert all(fr["text"] != en["text"] for fr, en in zip(again, offered, strict=True))
    assert offered[0]["text"] in laptop.run("starters")


def test_the_doctors_report_has_the_findings_and_nobodys_name(
    school: School, laptop: Laptop
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    path = laptop.folder / "report.txt"
    laptop.ask("doctor", "--report", str(path))
    text = path.read_text("utf-8")
    assert "database of account 1: well" in text
    assert "sync ended (whole)" in text
    assert "amina" not in text.casefold()


def test_own_words_are_exported_by_a_command(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    forum = _open_forum(laptop)
    laptop.ask("discuss", str(forum["id"]), "--subject", "Lids", "--text", "Which *ones*?")
    path = laptop.folder / "mine.json"
    told = laptop.ask("export", "--format", "json", str(path))
    made = json.loads(path.read_text("utf-8"))
    assert (told["path"], told["drafts"]) == (str(path), 1)
    assert [each["markdown"] for each in made["drafts"]] == ["Which *ones*?"]
    assert "Lids" in made["drafts"][0]["subject"]
    plain = laptop.run("export", str(laptop.folder / "mine.html"))
    assert "mine.html" in plain


def test_no_secret_is_written_anywhere_but_into_the_keyring(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    token = _token_of(school)
    written = [path for path in (laptop.folder / "data").rglob("*") if path.is_file()]
    assert written
    for path in written:
        content = path.read_bytes()
        assert token.encode() not in content, path
        assert b"amina-learns" not in content, path


def _open_forum(laptop: Laptop) -> Any:
    return next(
        forum
        for forum in laptop.ask("forums")
        if forum["kind"] == "general" and forum["discussions"] > 5
    )


def _token_of(school: School) -> str:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(school.server.database_path)) as database:
        (token,) = database.execute(
            "SELECT token FROM tokens JOIN people ON people.id = tokens.person_id"
            " WHERE people.username = 'amina'"
        ).fetchone()
    return str(token)
