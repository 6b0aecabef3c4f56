"""A big classroom: as many forums, discussions and posts as asked for, the same for a seed."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True)
class ClassroomSize:
    """How much a generated classroom holds; every discussion has one post at the least."""

    posts: int = 20_000
    discussions: int = 2_000
    forums: int = 12
    seed: int = 7

    def __post_init__(self) -> None:
        if not self.forums > 0 or not 0 <= self.discussions <= self.posts:
            raise ValueError(
                "a classroom needs a forum, and as many posts as discussions at the least"
            )


@dataclass(frozen=True)
class GeneratedPost:
    """One post; `parent` is its position in the discussion, None for the opening post."""

    author: int
    created: int
    parent: int | None
    message: str


@dataclass(frozen=True)
class GeneratedDiscussion:
    """One discussion of forum number `forum` (from 0), its posts in the order of their times."""

    forum: int
    title: str
    posts: tuple[GeneratedPost, ...]


def generate_discussions(
    size: ClassroomSize, people: Sequence[int], now: int
) -> Iterator[GeneratedDiscussion]:
    """Yield `size.discussions` discussions with `size.posts` posts, the oldest first."""
    dice = random.Random(size.seed)  # noqa: S311 - sample texts, no secrets
    posts_left = size.posts - size.discussions
    oldest = now - _DAYS * 86_400
    for number in range(size.discussions):
        discussions_left = size.discussions - number
        replies = posts_left
        if discussions_left > 1:
            replies = min(posts_left, int(dice.expovariate(discussions_left / max(posts_left, 1))))
        posts_left -= replies
        begun = oldest + (now - _LAST_QUIET_SECONDS - oldest) * number // size.discussions
        yield GeneratedDiscussion(
            forum=number % size.forums,
            title=f"{dice.choice(_MARKS)} {_sentence(dice)[:90].rstrip('.')} ({number + 1})",
            posts=tuple(_conversation(dice, people, replies + 1, begun, now)),
        )


def _conversation(
    dice: random.Random, people: Sequence[int], length: int, begun: int, now: int
) -> Iterator[GeneratedPost]:
    step = max(1, (now - _LAST_QUIET_SECONDS - begun) // (length + 1))
    created = begun
    for position in range(length):
        parent = dice.randrange(max(0, position - 6), position) if position else None
        yield GeneratedPost(dice.choice(people), created, parent, _message(dice))
        created += dice.randint(1, max(1, min(step, 40_000)))


def _message(dice: random.Random) -> str:
    paragraphs = (
        " ".join(_sentence(dice) for _ in range(dice.randint(1, 4)))
        for _ in range(dice.choice((1, 1, 1, 2, 2, 3)))
    )
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def _sentence(dice: random.Random) -> str:
    if dice.random() < 0.15:
        return dice.choice(_OTHER_SCRIPTS)
    return dice.choice(_SENTENCES)


_DAYS: Final = 400
_LAST_QUIET_SECONDS: Final = 3_600
"""The hour before the start stays empty, so that nothing generated can still be edited."""

_MARKS: Final = ("❓", "💡", "🌱", "🧗")
_SENTENCES: Final = tuple(
    f"{who} {did} the {what} {when}, and the {thing} {result}."
    for who, did, what, when, thing, result in itertools.islice(
        zip(
            itertools.cycle(("We", "My neighbour", "The committee", "Two of us", "Grandmother")),
            itertools.cycle(("cleaned", "measured", "planted", "painted", "moved", "repaired")),
            itertools.cycle(
                ("pump", "sand filter", "seed bed", "rain tank", "stove", "latrine", "goat shed")
            ),
            itertools.cycle(
                (
                    "before the rains",
                    "on market day",
                    "after school",
                    "by hand",
                    "twice a week",
                    "with the children",
                    "at night",
                    "without tools",
                )
            ),
            itertools.cycle(
                (
                    "water",
                    "harvest",
                    "road",
                    "clinic",
                    "meeting",
                    "compost",
                    "cash box",
                    "roof",
                    "garden",
                )
            ),
            itertools.cycle(
                (
                    "lasted longer",
                    "cost half as much",
                    "surprised us",
                    "needed less care",
                    "worked better",
                    "was talked about all week",
                    "made everyone laugh",
                    "stayed clean",
                    "came back to life",
                    "went wrong at first",
                    "grew",
                )
            ),
            strict=False,
        ),
        1_000,
    )
)
_OTHER_SCRIPTS: Final = (
    "ውኃውን ከማፍላታችን በፊት በንጹህ ጨርቅ አጣራነው።",
    "نظّفنا الخزان قبل موسم الأمطار وبقي الماء صافياً.",
    "我们在雨季之前修好了水泵，水变清了。",
    "बारिश से पहले हमने हैंडपंप ठीक किया और पानी साफ़ हो गया।",
    "Nous avons réparé la pompe à la main, et l’eau est restée claire.",
    "Limpiamos el filtro de arena y el agua salió más clara.",
    "Chúng tôi rửa bể lọc cát trước mùa mưa và nước trong hơn.",
    "До дождей мы почистили колодец, и вода стала чище.",
)
