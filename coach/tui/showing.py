"""What the interview screen shows of a draft: pure, from values to values."""

from collections.abc import Iterable
from datetime import date, datetime

from coach.interview.phrasing import clip
from coach.interview.question import Question
from coach.model.draft import Draft, Exchange
from coach.tui.widgets.conversation import COACH, YOU, Said

KEYS = (
    "On this screen: f6 goes to your OKR and back. There, enter changes a line, a adds one, "
    "n names it, d copies it, k opens its cards, delete takes it out, alt+up and alt+down move "
    "it, u takes the latest step back and U brings it back. f7 is for what I read wrongly, f8 for "
    "examples to start from. ctrl+up and ctrl+down look back in our talk, ctrl+f finds a word of "
    "it, ctrl+p lists everything."
)
_ENTER = "↵"
_MOST = 600
"""Characters of one thing said that are shown; all of it is kept."""
_ALL_SAID = (
    "That is your OKR, saved on this machine. f6 takes you to it if you want to change something; "
    "“coach export” gives you a page to share. ctrl+q leaves."
)

_STILL_A_DRAFT = (
    "It is saved as a draft. /agree says yes to it, /add goes on, f6 takes you to it; "
    "“coach export” gives you a page to share. ctrl+q leaves."
)


def whereabouts(draft: Draft, left: int) -> tuple[str, ...]:
    """Say which draft this is and how far along; the most dispensable part comes first."""
    name = draft.name if draft.name != draft.cycle.name else "Draft"
    return (name, draft.cycle.name, _left(left))


def saved(draft: Draft, *, today: date) -> str:
    """Say when the latest change was put on disk."""
    if not draft.log:
        return ""
    when = datetime.fromisoformat(draft.log[-1].when).astimezone()
    return f"saved {when:%H:%M}" if when.date() == today else f"saved {when.day} {when:%b}"


def placeholder(question: Question | None) -> str:
    """Say in the empty field what may go into it."""
    if question is None:
        return "Anything to add or change? /add, /edit, /undo"
    if question.proposal:
        return f"enter alone: {clip(question.proposal, 60)}"
    if question.several_lines:
        return "Type or paste, then enter; ctrl+j begins a new line"
    if question.options:
        return "A number, or your own words, then enter"
    return "In your own words, then enter"


def past(transcript: Iterable[Exchange]) -> tuple[Said, ...]:
    """Show the exchanges so far, word for word; a question asked again is not repeated."""
    said: list[Said] = []
    latest = ""
    for exchange in transcript:
        if exchange.question and exchange.question != latest:
            said.append(Said(COACH, exchange.question))
        latest = exchange.question
        said.append(Said(YOU, _shortened(exchange.answer) or _ENTER))
        said.extend(Said(COACH, remark) for remark in exchange.remarks)
    return tuple(said)


def present(
    question: Question | None, hint: str, pending: str | None, *, agreed: bool
) -> tuple[Said, ...]:
    """Show the open question, with a hint for the screen and an answer that is on its way."""
    said = [Said(COACH, hint)] if hint else []
    if question is None:
        said.append(Said(COACH, _ALL_SAID if agreed else _STILL_A_DRAFT, open=True))
    else:
        said.extend(Said(COACH, sentence) for sentence in question.before)
        said.append(Said(COACH, question.text, open=True))
    if pending is not None:
        said.append(Said(YOU, _shortened(pending) or _ENTER, open=True))
    return tuple(said)


def options(question: Question | None) -> tuple[str, ...]:
    """Give the answers to choose from, each short enough to be seen beside the others."""
    return tuple(clip(option, 200) for option in question.options) if question else ()


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[:_MOST]}… ({len(text):,} characters, all kept)"


def _left(questions: int) -> str:
    if not questions:
        return "nothing left to ask"
    return f"about {questions} question{'s' if questions > 1 else ''} left"
