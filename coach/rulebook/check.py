"""Judging one sentence: which rules speak, where, and what they ask."""

from collections.abc import Iterable

from coach.model.verdict import Finding
from coach.reading.facts import Reading
from coach.rulebook.explaining import explained
from coach.rulebook.kind import kind_of
from coach.rulebook.rule import AppliesTo, Judged, Rule
from coach.rulebook.wording import question_for


def check(
    reading: Reading, rules: Iterable[Rule], applies_to: str = AppliesTo.KEY_RESULT
) -> tuple[Finding, ...]:
    """Give what the rules say about a sentence, in the order of the catalogue.

    Args:
        rules: a catalogue, or some of its rules.
        applies_to: `key-result` or `objective`.
    """
    if reading.language != "en":
        return ()
    judged = Judged(reading, kind_of(reading)[0])
    wanted = AppliesTo(applies_to)
    found = [
        (rule, spans)
        for rule in rules
        if rule.applies_to is wanted and (spans := rule.match(judged)) is not None
    ]
    speaking = {rule.id for rule, _ in found}
    return tuple(
        Finding(
            rule=rule.id,
            level=rule.level,
            start=start,
            end=end,
            message=rule.why,
            question=question_for(rule, reading, (start, end)),
            says=explained(rule, reading, judged.kind, (start, end)),
        )
        for rule, spans in found
        if not rule.yields_to & speaking
        for start, end in spans
    )
