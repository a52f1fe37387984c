"""`/find`: measures by what one does, listed by number, and one of them taken as an answer."""

from datetime import date

from coach.interview.agenda import next_question
from coach.interview.answer_key_result import take_measure
from coach.interview.intent import Intent, Wish
from coach.interview.phrasing import clip
from coach.interview.question import Question, Topic
from coach.interview.reply import Reply, Said
from coach.model.draft import Draft
from coach.rewriting.finder import about, find
from coach.rewriting.metrics import Metric

_SHOWN = 5
_COMMAND = "/find "


def asks_for_a_measure(question: Question | None) -> bool:
    """Whether the name of a measure answers the question as it is."""
    return question is not None and question.topic in (Topic.MEASURE, Topic.BORROW)


def person_in(draft: Draft) -> str:
    """Give field of work and role as one line, by which measures are ranked."""
    return f"{draft.person.field} {draft.person.role}".strip()


def words_for(draft: Draft, question: Question | None) -> str:
    """Give what to look for at first: the work or the change a question is about, if any."""
    kr = draft.key_result(question.about) if question and question.about else None
    return "" if kr is None else kr.change or kr.origin or kr.text


def find_command(draft: Draft, rest: str, today: date) -> Reply:
    """List up to five measures for some words, or take one of those listed last.

    Args:
        draft: the draft as it is.
        rest: what follows `/find`: words, or the number of a measure; nothing looks for what the
            question is about.
        today: the day on which it is said.
    """
    question = next_question(draft)
    if rest.isdecimal():
        return _taken(draft, question, int(rest), today)
    words = rest or words_for(draft, question)
    found = _listed(draft, words)
    if not words or not found:
        return Reply(draft, (_nothing(words),))
    lines = (f"{number}. {_in_a_line(one)}" for number, one in enumerate(found, start=1))
    return Reply(draft, (*lines, "/find and its number takes one; your own words are fine too."))


def _taken(draft: Draft, question: Question | None, number: int, today: date) -> Reply:
    listings = (
        one.answer.strip()[len(_COMMAND) :].strip()
        for one in reversed(draft.transcript)
        if one.answer.strip().lower().startswith(_COMMAND)
    )
    words = next((words for words in listings if not words.isdecimal()), "")
    found = _listed(draft, words) if words else ()
    if not 1 <= number <= len(found):
        return Reply(draft, (f"There is no measure {number} in a list; {_how()}",))
    name = found[number - 1].name
    if question is not None and asks_for_a_measure(question):
        return take_measure(draft, question, Said(name, Wish(Intent.ANSWER), today))
    return Reply(draft, (f"Its words are: {name}.",), begin=name)


def _listed(draft: Draft, words: str) -> tuple[Metric, ...]:
    return find(words, person=person_in(draft), most=_SHOWN)


def _in_a_line(metric: Metric) -> str:
    said = about(metric)
    return f"{said.name} ({'; '.join(f'{label}: {text}' for label, text in said.lines)})"


def _nothing(words: str) -> str:
    return f"No measure has “{clip(words, 40)}”; fewer words find more." if words else _how()


def _how() -> str:
    return "/find and what you do, such as /find answer tickets, lists some."
