"""Commands a person may type at any time: each starts with `/`, and says what it did."""

from collections.abc import Callable
from datetime import date
from functools import partial

from coach.interview.above import above_command
from coach.interview.answer_closing import waiting_as_initiatives
from coach.interview.answer_list import begin_list, place_line
from coach.interview.answer_set import set_command
from coach.interview.cards import Card, card_command
from coach.interview.derivation import traced
from coach.interview.edit import (
    add_command,
    copy_command,
    delete_command,
    edit_command,
    move_command,
    name_command,
    referring,
)
from coach.interview.history import told
from coach.interview.outline import outline
from coach.interview.phrasing import clip
from coach.interview.question import Topic
from coach.interview.reply import Reply
from coach.interview.searching import search_command
from coach.model.draft import Draft
from coach.model.person import ParentLevel
from coach.model.value import replace

HELP = (
    "Answer in your own words, or type: skip · back · why · example · I don't know.",
    "At any time: /add objective …, /add key result …, /edit 1.2 …, /name 1.2 …, "
    "/move 1.2 up, /copy 1.2, /delete 1.2, /undo, /redo, /show, /history, /trace 1.2, /search …; "
    "/example lists OKRs to start from, /find finds a measure, /list sorts your to-dos, /team and "
    "/company keep the OKRs yours derives from.",
)


def command(draft: Draft, line: str, today: date) -> Reply:
    """Carry out a line that starts with `/`; what it cannot do it says, and changes nothing."""
    name, _, rest = line.removeprefix("/").strip().partition(" ")
    do = _COMMANDS.get(name.lower())
    if do is None:
        return Reply(draft, (f"I do not know /{clip(name, 20)}. Nothing has changed.", HELP[1]))
    return do(draft, rest.strip(), today)


def _show(draft: Draft, rest: str, today: date) -> Reply:
    lines = outline(draft)
    if not lines:
        return Reply(draft, ("Nothing is there yet.",))
    return Reply(
        draft, tuple(f"{'  ' * one.depth}{one.number} {one.text}".rstrip() for one in lines)
    )


def _example(draft: Draft, rest: str, today: date) -> Reply:
    # The examples are files of their own; the first frame does without them.
    from coach.interview.examples import example_command

    return example_command(draft, rest, today)


def _agree(draft: Draft, rest: str, today: date) -> Reply:
    if not any(True for _ in draft.key_results()):
        return Reply(draft, ("There is no key result yet to agree to.",))
    kept, remarks = waiting_as_initiatives(draft)
    return Reply(replace(kept, agreed=True), ("It stands.", *remarks))


def _find(draft: Draft, rest: str, today: date) -> Reply:
    # The library is not needed until somebody asks for it.
    from coach.interview.finding_measures import find_command

    return find_command(draft, rest, today)


def _history(draft: Draft, rest: str, today: date) -> Reply:
    return Reply(draft, told(draft) or ("Nothing has changed yet.",))


def _trace(draft: Draft, rest: str, today: date) -> Reply:
    def trace(id: str, _: str) -> Reply:
        lines = traced(draft, id)
        return Reply(draft, lines or ("Only objectives and key results derive from others.",))

    return referring(draft, rest, trace)


def _above(level: ParentLevel, draft: Draft, rest: str, today: date) -> Reply:
    return above_command(draft, level, rest)


def _help(draft: Draft, rest: str, today: date) -> Reply:
    return Reply(draft, HELP)


def _about_the_set(topic: Topic, draft: Draft, rest: str, today: date) -> Reply:
    return set_command(draft, topic, rest, today)


_COMMANDS: dict[str, Callable[[Draft, str, date], Reply]] = {
    "add": add_command,
    "edit": edit_command,
    "name": name_command,
    "move": move_command,
    "copy": copy_command,
    "duplicate": copy_command,
    "delete": delete_command,
    "show": _show,
    "history": _history,
    "trace": _trace,
    **{
        str(topic): partial(_about_the_set, topic)
        for topic in (Topic.ENOUGH, Topic.CONFIDENCE, Topic.RHYTHM, Topic.STEP)
    },
    **{str(card): card_command(card) for card in Card},
    "list": lambda draft, rest, today: begin_list(draft),
    "place": lambda draft, rest, today: place_line(draft, rest),
    "example": _example,
    "examples": _example,
    "agree": _agree,
    "find": _find,
    "search": search_command,
    "company": partial(_above, ParentLevel.COMPANY),
    "team": partial(_above, ParentLevel.TEAM),
    "help": _help,
}
