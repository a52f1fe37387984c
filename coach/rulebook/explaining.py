"""What was read into a sentence, said in one line, so that a person can say where it goes wrong."""

from coach.model.verdict import Kind
from coach.reading.facts import Opening, Reading
from coach.rulebook.rule import Rule, Span

_LONGEST = 40
"""Characters of the person's words that are quoted."""
_TO_DOS = "activity"
_CHANGES = "nothing says what it changes"


def explained(rule: Rule, reading: Reading, kind: Kind, span: Span) -> str:
    """Say what the words underlined were taken for, so that a person may say otherwise."""
    words = quoted(reading.text[slice(*span)])
    if rule.family != _TO_DOS:
        return f"{words}: {rule.title[:1].lower()}{rule.title[1:]}"
    return f"{words} {_taken_for(reading, kind, span)}; {_CHANGES}"


def quoted(words: str) -> str:
    """Put words into quotation marks, cut where they run long."""
    words = " ".join(words.split())
    return f"“{words}”" if len(words) <= _LONGEST else f"“{words[: _LONGEST - 1].rstrip()}…”"


def _taken_for(reading: Reading, kind: Kind, span: Span) -> str:
    numbers = ((one.start, one.end) for one in reading.quantities)
    if kind is Kind.OUTPUT and any(span[0] < end and start < span[1] for start, end in numbers):
        return "counts what you do"
    if reading.opening.is_action:
        return "is what you will do"
    if reading.opening is Opening.NOUN_PHRASE:
        return "is something that will be there"
    return "is something that will be done"
