"""Cards beside each key result: what else a coach could ask, to be opened or left alone."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from coach.interview.intent import Intent
from coach.interview.phrasing import clip, quoted
from coach.interview.question import Question, Topic
from coach.interview.reply import Reply, Said, settle
from coach.interview.steps import is_settled, room
from coach.model.draft import Draft, KeyResult
from coach.model.edits import put_key_result
from coach.model.quantity import Direction, Provenance
from coach.model.value import Value, replace


class Card(StrEnum):
    """What a card is about; also the command and the field it fills."""

    SOURCE = "source"
    CONTROL = "control"
    NEED = "need"
    COUNTER = "counter"
    CELEBRATE = "celebrate"
    EMBARRASS = "embarrass"


class Asked(Value, frozen=True):
    """How a card is put."""

    text: str
    again: str
    why: str
    example: str


ASKED = {
    Card.SOURCE: Asked(
        "Where will the number come from, and who can look it up?",
        "Which list, report or person has the number?",
        "A number that nobody can look up is a matter of opinion in the end.",
        "the help-desk report, every Monday; Priya has it",
    ),
    Card.CONTROL: Asked(
        "From 1 to 5, how far do you move it yourself?",
        "Is it mostly you who moves it, or mostly others?",
        "What others move as well is theirs too; your part may be a smaller number.",
        "4; or: 2, the weather does the rest",
    ),
    Card.NEED: Asked(
        "Who would miss it if you dropped it?",
        "If it were left out, who would come and ask for it?",
        "A key result that nobody would miss takes time from one that somebody would.",
        "the night shift: they wait the longest",
    ),
    Card.COUNTER: Asked(
        "How could somebody reach it and make things worse?",
        "What should not suffer while the number gets better?",
        "A quantity wants a quality beside it; what is counted gets done, at times at any cost.",
        "by closing tickets unread; so we watch reopened tickets",
    ),
    Card.CELEBRATE: Asked(
        "Which number would make you celebrate?",
        "What would be so good that you would tell people at home?",
        "Between what is worth a feast and what is embarrassing lies the number to aim for.",
        "2 days",
    ),
    Card.EMBARRASS: Asked(
        "Which number would embarrass you?",
        "Below what would you rather not show it?",
        "Between what is worth a feast and what is embarrassing lies the number to aim for.",
        "8 days",
    ),
}


def said_on(kr: KeyResult, card: Card) -> str:
    """Give what stands on a card, or nothing."""
    return str(getattr(kr, card))


def with_card(draft: Draft, kr: KeyResult, card: Card, text: str) -> Draft:
    """Write on a card; no text wipes it."""
    text = clip(" ".join(text.split()), 200)
    if (
        card is Card.CONTROL
        and text[:1] in tuple("12345")
        and text[1:2] in ("", ",", " ", ";", ".")
    ):
        text = f"{text[0]} of 5{text[1:]}"
    return put_key_result(draft, replace(kr, **{card.value: text}))


def ask_card(draft: Draft) -> Question | None:
    """Open the one card that matters most for a key result, where there is room for it."""
    stands = all(is_settled(draft, one) for one in draft.key_results())
    if draft.agreed or not stands or room(draft) <= 1:
        return None
    for kr in draft.key_results():
        card = _matters_most(kr)
        key = f"{kr.id}/{Topic.CARD}"
        if card is None or key in draft.memory.settled:
            continue
        asked = ASKED[card]
        return Question(
            topic=Topic.CARD,
            about=kr.id,
            text=asked.again if draft.memory.asked.get(key) else asked.text,
            before=(f"This is about {quoted(kr.text, 120)}.",),
            why=asked.why,
            example=asked.example,
        )
    return None


def take_card(draft: Draft, question: Question, said: Said) -> Reply:
    """Write the answer on the card that was opened; no other opens by itself."""
    kr = draft.key_result(question.about)
    card = _matters_most(kr) if kr else None
    draft = settle(draft, question.key)
    if kr is None or card is None or said.wish.intent in (Intent.SKIP, Intent.NO):
        return Reply(draft)
    if said.wish.intent is Intent.UNKNOWN:
        return Reply(draft, (f"That is fine; /{card} keeps it open.",))
    return Reply(with_card(draft, kr, card, said.text))


def _matters_most(kr: KeyResult) -> Card | None:
    """Name the card that a coach would open here, if any: a reason has to speak for it."""
    if any(said_on(kr, card) for card in (Card.SOURCE, Card.CONTROL, Card.COUNTER)):
        return None
    if kr.target is None or not kr.metric:
        return None
    # Not needed before the first question shows.
    from coach.rewriting.names import is_counted

    if kr.direction is Direction.UP and is_counted(kr.metric):
        return Card.COUNTER
    if kr.baseline is not None and kr.baseline.provenance is not Provenance.SAID:
        return Card.SOURCE
    return None


def card_command(card: Card) -> Callable[[Draft, str, date], Reply]:
    """Give the command that writes on a card: `/source 1.2 the help-desk report`."""

    def command(draft: Draft, rest: str, today: date) -> Reply:
        # The edits of lines know the numbers; they stand on this part.
        from coach.interview.edit import referring

        def write(id: str, text: str) -> Reply:
            kr = draft.key_result(id)
            if kr is None:
                return Reply(draft, ("Only key results have cards.",))
            if not text:
                number = rest.strip()
                told = f"Go on after the number. {ASKED[card].why}"
                return Reply(draft, (told,), begin=f"/{card} {number} ")
            return Reply(with_card(draft, kr, card, text), ("It stands on the card.",))

        return referring(draft, rest, write)

    return command
