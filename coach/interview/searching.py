"""Finding what was said before: the exchanges of the conversation that hold all of some words."""

from collections.abc import Iterable, Iterator
from datetime import date

from coach.interview.phrasing import clip, quoted
from coach.interview.reply import Reply
from coach.model.draft import Draft, Exchange
from coach.model.value import Value

_MOST = 5
"""Exchanges; whoever would read further types another word."""
_SHOWN = 100


class Found(Value, frozen=True):
    """An exchange that holds the words."""

    place: int
    """Which one it is, counted from 0."""
    exchange: Exchange


def search(transcript: Iterable[Exchange], words: str) -> tuple[Found, ...]:
    """Find the exchanges that hold all the words, in whatever order, the latest first."""
    wanted = words.casefold().split()
    found = [
        Found(place, one)
        for place, one in enumerate(transcript)
        if all(word in _text(one) for word in wanted)
    ]
    return tuple(reversed(found))


def _text(exchange: Exchange) -> str:
    return " ".join((exchange.question, exchange.answer, *exchange.remarks)).casefold()


def search_command(draft: Draft, words: str, today: date) -> Reply:
    """Show what was said with some words in it."""
    if not words:
        return Reply(draft, ("Type /search and a word of what was said.",))
    found = search(draft.transcript, words)
    if not found:
        return Reply(draft, (f"Nothing we said has {quoted(clip(words, 40))} in it.",))
    return Reply(draft, tuple(_shown(found)))


def _shown(found: tuple[Found, ...]) -> Iterator[str]:
    for one in found[:_MOST]:
        asked = f"{clip(one.exchange.question, _SHOWN)} — " if one.exchange.question else ""
        # A statement of what was asked: no question of the coach stands open because of it.
        yield f"{asked}you: {clip(' '.join(one.exchange.answer.split()), _SHOWN)}"
    if len(found) > _MOST:
        yield f"And {len(found) - _MOST} more, earlier."
