"""What is understood of an answer while it is still being typed, in one short line."""

from datetime import date

from coach.interview.intent import Intent
from coach.interview.intents import wish
from coach.interview.phrasing import clip, day
from coach.interview.question import Question, Topic
from coach.model.draft import Draft
from coach.model.value import Value
from coach.model.verdict import Kind
from coach.reading.facts import Fact
from coach.reading.reader import read_answer
from coach.rewriting.review import review

_WHOLE = frozenset({Topic.KEY_RESULT, Topic.READ_BACK})
_SENTENCES = _WHOLE | {Topic.CHANGE, Topic.MEASURE}
_NUMBERS = frozenset({Topic.NUMBERS, Topic.TARGET, Topic.BASELINE})
_KINDS = {
    Kind.ACTIVITY: "something to do",
    Kind.OUTPUT: "a count of your own work",
    Kind.OUTCOME: "a result",
    Kind.VAGUE: "a wish, nothing to count yet",
}
_Labelled = tuple[str, Fact | None]
_MOST = 2000
"""Characters; a longer text is a list or a page, and is read once it is sent."""


class Glimpse(Value, frozen=True):
    """A first understanding of half-typed text."""

    text: str
    """The text it is about; drop it when the field holds another."""
    line: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    """Spans of the words it rests on, as code points into the text."""


def glimpse(text: str, question: Question | None, draft: Draft, *, today: date) -> Glimpse:
    """Read half-typed text as an answer to a question; says nothing where it has nothing to say."""
    if question is None or len(text) > _MOST or "\n" in text.strip():
        return Glimpse(text)
    if text.startswith("/") or wish(text).intent is not Intent.ANSWER:
        return Glimpse(text)
    if question.topic in _NUMBERS:
        answer = read_answer(text, cycle=draft.cycle, today=today)
        said: tuple[_Labelled, ...] = (("baseline", answer.baseline), ("target", answer.target))
        if answer.baseline is None and answer.target is None:
            said = tuple(("number", fact) for fact in answer.quantities)
        remarks = (answer.direction or "", "roughly" if answer.hedged else "")
        return _glimpse(text, "", said, answer.deadline, remarks)
    if question.topic not in _SENTENCES:
        return Glimpse(text)
    reviewed = review(text, cycle=draft.cycle, today=today)
    if reviewed.kind is None:
        return Glimpse(text, "I read English only; your words are kept as they are")
    reading = reviewed.reading
    said = (
        ("metric", reading.metric),
        ("baseline", reading.baseline),
        ("target", reading.target),
    )
    # Asked what changes or what to count, a person gives part of a sentence, which has no kind.
    whole = question.topic in _WHOLE
    strong = [one for one in reviewed.findings if whole and one.level == "strong"]
    kind = _KINDS[reviewed.kind] if whole else ""
    if strong:
        # Saying what was read into the words lets a person see where it goes wrong.
        return Glimpse(text, strong[0].says, tuple((one.start, one.end) for one in strong))
    seen = _glimpse(text, kind, said, reading.deadline, ())
    return seen


def _glimpse(
    text: str,
    kind: str,
    facts: tuple[_Labelled, ...],
    deadline: Fact | None,
    remarks: tuple[str, ...],
) -> Glimpse:
    said = [(label, fact) for label, fact in facts if fact is not None]
    parts = [kind, *(f"{label} {clip(fact.text, 32)}" for label, fact in said)]
    if deadline is not None:
        parts.append(f"by {day(deadline.day)}" if deadline.day else clip(deadline.text, 32))
    parts.extend(remarks)
    spans = [(fact.start, fact.end) for _, fact in said]
    if deadline is not None:
        spans.append((deadline.start, deadline.end))
    return Glimpse(text, " · ".join(part for part in parts if part), tuple(sorted(set(spans))))
